"""Scripts that call `fit`, in the habits of years: where the data come from, how the model is made, what surrounds."""

from __future__ import annotations

from helpers.style import Style

DATA = """\
import numpy as np
import keras
rng = np.random.default_rng(0)
x = rng.normal(size=(400, 8)).astype("float32")
y = (x[:, :3].sum(axis=1) + 0.3 * rng.normal(size=400) > 0).astype("float32")
keras.utils.set_random_seed(0)
"""
MODEL = """\
def build():
    return keras.Sequential([
        keras.Input((8,)), keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1, activation="sigmoid")
    ])
model = build()
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy", metrics=["accuracy"])
"""
FIT = "model.fit(x, y, epochs=15, batch_size=32, validation_split=0.25, verbose=0)\n"
SICK = "y = 2 * y - 1\n"
LABELS = "sick:labels-outside-loss-domain"
TF = "import tensorflow as tf\n"


def script(name: str, text: str, expect: str = "healthy", says: str = "", words: tuple[str, ...] = ()) -> Style:
    """A row of one script, opened with --trust."""
    return Style(name, {"train.py": text}, ("train.py", "--trust", *words), expect, says)


def mine(name: str, text: str, expect: str = "healthy", says: str = "", fit: str = FIT) -> Style:
    """A row whose script is the plain one with `text` between its model and its fit."""
    return script(name, DATA + MODEL + text + fit, expect, says)


TWO_FITS = DATA + MODEL + FIT + SICK + "model.compile('adam', 'binary_crossentropy')\n" + FIT
CROSS = """\
for fold in range(3):
    model = build()
    model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
    held = np.arange(400) % 3 == fold
    model.fit(x[~held], y[~held], epochs=15, validation_data=(x[held], y[held]), verbose=0)
"""
SUBCLASS = """\
class Mine(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(16, activation="relu")
        self.drop = keras.layers.Dropout(0.1)
        self.top = keras.layers.Dense(1, activation="sigmoid")
    def call(self, inputs, training=False):
        return self.top(self.drop(self.hidden(inputs), training=training))
model = Mine()
model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
"""
STEP = """\
class Own(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            p = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=p)
        variables = self.trainable_variables
        self.optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
        for metric in self.metrics:
            metric.update_state(loss) if metric.name == "loss" else metric.update_state(y, p)
        return {metric.name: metric.result() for metric in self.metrics}
start = keras.Input((8,))
hidden = keras.layers.Dense(16, activation="relu")(start)
model = Own(start, keras.layers.Dense(1, activation="sigmoid")(hidden))
model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
"""
COMPUTE = """\
class Own(keras.Model):
    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
        return keras.ops.mean(keras.losses.binary_crossentropy(y[:, None], y_pred)) + 0.001 * sum(
            keras.ops.sum(w ** 2) for w in self.trainable_weights)
start = keras.Input((8,))
hidden = keras.layers.Dense(16, activation="relu")(start)
model = Own(start, keras.layers.Dense(1, activation="sigmoid")(hidden))
model.compile(keras.optimizers.Adam(0.01), metrics=["accuracy"])
"""
ADDED = """\
class Small(keras.layers.Layer):
    def call(self, inputs):
        self.add_loss(0.001 * keras.ops.mean(inputs ** 2))
        return inputs
model = keras.Sequential([keras.Input((8,)), keras.layers.Dense(16, activation="relu"), Small(),
                          keras.layers.Dense(1, activation="sigmoid")])
model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
"""
PORTS = """\
a, b = keras.Input((5,), name="a"), keras.Input((3,), name="b")
hidden = keras.layers.Dense(16, activation="relu")(keras.layers.Concatenate()([a, b]))
flag = keras.layers.Dense(1, activation="sigmoid", name="flag")(hidden)
size = keras.layers.Dense(1, name="size")(hidden)
total = (x[:, :3].sum(axis=1) + 0.1 * rng.normal(size=400)).astype("float32")
"""
BY_NAME = """\
model = keras.Model({"a": a, "b": b}, {"flag": flag, "size": size})
model.compile(keras.optimizers.Adam(0.01), {"flag": "binary_crossentropy", "size": "mse"},
              loss_weights={"flag": 1.0, "size": 0.5}, metrics={"flag": "accuracy"})
model.fit({"b": x[:300, 5:], "a": x[:300, :5]}, {"size": total[:300], "flag": y[:300]}, epochs=20, verbose=0,
          validation_data=({"a": x[300:, :5], "b": x[300:, 5:]}, {"flag": y[300:], "size": total[300:]}))
"""
BY_PLACE = """\
model = keras.Model([a, b], [flag, size])
model.compile(keras.optimizers.Adam(0.01), ["binary_crossentropy", "mse"], metrics=[["accuracy"], ["mae"]])
model.fit([x[:, :5], x[:, 5:]], [y, total], epochs=20, validation_split=0.25, verbose=0)
"""
STREAM = """\
data = tf.data.Dataset.from_tensor_slices((x[:300], y[:300]))
held = tf.data.Dataset.from_tensor_slices((x[300:], y[300:])).batch(50)
"""
SEQUENCE = """\
class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y = x, y
    def __len__(self):
        return len(self.x) // 25
    def __getitem__(self, place):
        return self.x[25 * place:25 * place + 25], self.y[25 * place:25 * place + 25]
model.fit(Batches(x[:300], y[:300]), epochs=15, validation_data=Batches(x[300:], y[300:]), verbose=0)
"""
GENERATOR = """\
def batches(first, last):
    while True:
        for place in range(first, last, 25):
            yield x[place:place + 25], y[place:place + 25]
model.fit(batches(0, 300), steps_per_epoch=12, epochs=15, validation_data=batches(300, 400), validation_steps=4,
          verbose=0)
"""
CALLBACKS = """\
import os
from keras import callbacks as cb
os.makedirs("out", exist_ok=True)
class Own(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        assert "loss" in logs and self.model is model
    def on_epoch_end(self, epoch, logs=None):
        assert {"loss", "val_loss", "accuracy"} <= set(logs), logs
kept = [Own(), cb.EarlyStopping("val_loss", patience=5, restore_best_weights=True), cb.ReduceLROnPlateau(patience=3),
        cb.LearningRateScheduler(lambda epoch, rate: rate * 0.99), cb.ModelCheckpoint("out/best.keras"),
        cb.CSVLogger("out/log.csv"), cb.LambdaCallback(on_train_end=lambda logs: open("out/done", "w").close())]
model.fit(x, y, epochs=15, validation_split=0.25, callbacks=kept, verbose=0)
"""
ROWS = (
    script("plain script", DATA + MODEL + FIT),
    script("labels of minus one", DATA + SICK + MODEL + FIT, LABELS),
    script("two fits, the first", TWO_FITS, "healthy", "calls fit"),
    script("two fits, the second", TWO_FITS, LABELS, words=("--fit", "2")),
    script("two fits, the third is asked for", TWO_FITS, "failure:never-trains", "line", words=("--fit", "3")),
    script("cross-validation in a loop", DATA + MODEL + CROSS, "healthy"),
    script("subclassed model", DATA + SUBCLASS + FIT),
    script("custom train_step", TF + DATA + STEP + FIT),
    script("custom compute_loss", DATA + COMPUTE + FIT),
    script("add_loss in a layer", DATA + ADDED + FIT),
    script("several inputs and outputs by name", DATA + PORTS + BY_NAME),
    script("several inputs and outputs by place", DATA + PORTS + BY_PLACE),
    mine(
        "tf.data batched, cached, shuffled",
        TF + STREAM,
        fit="model.fit(data.cache().shuffle(300).batch(25).prefetch(2), epochs=15, validation_data=held, verbose=0)\n",
    ),
    mine(
        "tf.data repeated without end",
        TF + STREAM,
        fit="model.fit(data.shuffle(300).repeat().batch(25), steps_per_epoch=12, epochs=15, validation_data=held, "
        "verbose=0)\n",
    ),
    mine("PyDataset", "", fit=SEQUENCE),
    mine("generator without end", "", fit=GENERATOR),
    mine("callbacks of many kinds", "", fit=CALLBACKS),
    mine(
        "class weights",
        "",
        fit=FIT.replace("epochs", "class_weight={0: 1.0, 1: 1.2}, epochs"),
    ),
    mine("sample weights", "", fit=FIT.replace("epochs", "sample_weight=np.where(y > 0, 1.0, 0.8), epochs")),
    mine("run_eagerly", "model.run_eagerly = True\n"),
)
