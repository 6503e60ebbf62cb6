"""Scripts that train without `fit`: loops over tapes and batches."""

from __future__ import annotations

from helpers.styles_fits import DATA, LABELS, MODEL, SICK, TF, script

PIECES = """\
loss_fn = keras.losses.BinaryCrossentropy()
optimizer = keras.optimizers.Adam(0.01)
data = tf.data.Dataset.from_tensor_slices((x, y[:, None])).shuffle(400, seed=1).batch(32)
"""
STEP = """\
def step(batch, labels):
    with tf.GradientTape() as tape:
        loss = loss_fn(labels, model(batch, training=True))
    slopes = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(slopes, model.trainable_variables))
    return loss
"""
LOOP = """\
for epoch in range(15):
    for batch, labels in data:
        loss = step(batch, labels)
    print(epoch, float(loss))
"""
PLAIN = MODEL.split("model.compile")[0]
EAGER = TF + DATA + PLAIN + PIECES + STEP + LOOP
TRACED = EAGER.replace("def step", "@tf.function\ndef step")
FUNCTIONAL = EAGER.replace(
    "loss_fn(labels, model(batch, training=True))",
    "tf.reduce_mean(keras.losses.binary_crossentropy(labels, model(batch, training=True)))",
)
BY_BATCH = (
    DATA
    + MODEL
    + """\
for epoch in range(15):
    for first in range(0, 400, 32):
        model.train_on_batch(x[first:first + 32], y[first:first + 32])
"""
)
BY_HAND = (
    TF
    + DATA
    + """\
w, b = tf.Variable(tf.zeros((8, 1))), tf.Variable(0.0)
for step in range(200):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(y[:, None], x @ w + b))
    slope_w, slope_b = tape.gradient(loss, [w, b])
    w.assign_sub(0.5 * slope_w)
    b.assign_sub(0.5 * slope_b)
"""
)
GAN = (
    TF
    + DATA
    + """\
make = keras.Sequential([keras.Input((4,)), keras.layers.Dense(16, activation="relu"), keras.layers.Dense(8)])
tell = keras.Sequential([keras.Input((8,)), keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1)])
entropy = keras.losses.BinaryCrossentropy(from_logits=True)
one, two = keras.optimizers.Adam(1e-3), keras.optimizers.Adam(1e-3)
@tf.function
def step(real):
    noise = tf.random.normal((tf.shape(real)[0], 4))
    with tf.GradientTape() as first, tf.GradientTape() as second:
        fake = make(noise, training=True)
        yes, no = tell(real, training=True), tell(fake, training=True)
        made = entropy(tf.ones_like(no), no)
        told = entropy(tf.ones_like(yes), yes) + entropy(tf.zeros_like(no), no)
    one.apply_gradients(zip(first.gradient(made, make.trainable_variables), make.trainable_variables))
    two.apply_gradients(zip(second.gradient(told, tell.trainable_variables), tell.trainable_variables))
for epoch in range(10):
    for first in range(0, 400, 50):
        step(tf.constant(x[first:first + 50]))
"""
)
MIXED = (
    TRACED.replace("x = rng", "keras.mixed_precision.set_global_policy('mixed_float16')\nx = rng")
    .replace("keras.optimizers.Adam(0.01)", "keras.optimizers.LossScaleOptimizer(keras.optimizers.Adam(0.01))")
    .replace(
        "loss = loss_fn(labels, model(batch, training=True))",
        "loss = optimizer.scale_loss(loss_fn(labels, model(batch, training=True)))",
    )
)
ENDLESS = EAGER.replace("for epoch in range(15)", "import itertools\nfor epoch in itertools.count()")
CLASS = (
    TF
    + DATA
    + PLAIN
    + PIECES
    + """\
class Trainer:
    def __init__(self, model):
        self.model = model
    def fit(self, data):
        for epoch in range(15):
            for batch, labels in data:
                with tf.GradientTape() as tape:
                    loss = loss_fn(labels, self.model(batch, training=True)) + sum(self.model.losses)
                variables = self.model.trainable_variables
                optimizer.apply(tape.gradient(loss, variables), variables)
Trainer(model).fit(data)
"""
)
ROWS = (
    script("tape loop", EAGER, "healthy", "in a loop of its own"),
    script("tape loop in a tf.function", TRACED),
    script("tape loop with labels of minus one", EAGER.replace("loss_fn =", SICK + "loss_fn ="), LABELS, "0 to 1"),
    script("traced loop with labels of minus one", TRACED.replace("loss_fn =", SICK + "loss_fn ="), LABELS),
    script("tape loop with a loss function", FUNCTIONAL),
    script("tape loop without an optimizer", BY_HAND),
    script("tape loop in a class of its own", CLASS),
    script("train_on_batch loop", BY_BATCH),
    script(
        "train_on_batch loop with labels of minus one", BY_BATCH.replace("keras.utils", SICK + "keras.utils", 1), LABELS
    ),
    script("two networks against each other", GAN, "healthy", "optimizers take turns"),
    script("traced loop in mixed precision", MIXED),
    script(
        "traced loop that fails",
        TRACED.replace("x, y[:, None]", "x[:, :5], y[:, None]"),
        "failure:program-error",
        "expected axis -1 of input shape to have value 8",
    ),
    script("tape loop without end", ENDLESS, "healthy", "", ("--time-limit", "40")),
    script("tape loop for some steps", EAGER, "healthy", "", ("--steps", "30")),
    script("tape loop that never runs", TF + DATA + PLAIN + PIECES + STEP, "failure:never-trains", "GradientTape"),
    script(
        "tape loop that fails", EAGER.replace("x, y[:, None]", "x[:, :5], y[:, None]"), "failure:program-error", "line"
    ),
)
