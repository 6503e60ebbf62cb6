"""Programs without labels of their own: autoencoders, metric learning, and a game of two models."""

from __future__ import annotations

from helpers.kinds import Program, Sick

DENSE = """
hidden = rng.normal(size=(800, 3))
x = (np.tanh(hidden @ rng.normal(size=(3, 12))) + 0.05 * rng.normal(size=(800, 12))).astype("float32")
x = (x - x.mean(axis=0)) / x.std(axis=0)
model = keras.Sequential([
    keras.Input((12,)),
    layers.Dense(32, activation="relu"),
    layers.Dense(4, name="code"),
    layers.Dense(32, activation="relu"),
    layers.Dense(12, name="rebuilt"),
])
model.compile(keras.optimizers.Adam(0.003), "mse")
model.fit(x, x, epochs=40, batch_size=32, validation_split=0.2, verbose=0)
"""

CONVOLUTIONAL = """
yy, xx = np.mgrid[:12, :12]
spots = rng.uniform([3, 3, 3], [9, 9, 9], size=(400, 3))
x = np.stack([np.exp(-((yy - a) ** 2 + (xx - b) ** 2) / c) for a, b, c in spots])
x = x.astype("float32")[..., None]
model = keras.Sequential([
    keras.Input((12, 12, 1)),
    layers.Conv2D(8, 3, strides=2, padding="same", activation="relu"),
    layers.Conv2D(4, 3, strides=2, padding="same", activation="relu"),
    layers.Conv2DTranspose(8, 3, strides=2, padding="same", activation="relu"),
    layers.Conv2DTranspose(8, 3, strides=2, padding="same", activation="relu"),
    layers.Conv2D(1, 3, padding="same", activation="sigmoid", name="rebuilt"),
])
model.compile(keras.optimizers.Adam(0.005), "binary_crossentropy")
model.fit(x, x, epochs=20, batch_size=16, validation_split=0.2, verbose=0)
"""

DENOISING = """
t = np.linspace(0, 1, 16)
waves = rng.uniform([1, 0], [2, 1], size=(800, 2))
clean = np.stack([np.sin(2 * np.pi * (f * t + p)) for f, p in waves]).astype("float32")
noisy = (clean + 0.3 * rng.normal(size=clean.shape)).astype("float32")
model = keras.Sequential([
    keras.Input((16,)),
    layers.Dense(64, activation="relu"),
    layers.Dense(8, activation="relu"),
    layers.Dense(64, activation="relu"),
    layers.Dense(16, activation="tanh", name="cleaned"),
])
model.compile(keras.optimizers.Adam(0.003), "mse", metrics=["mae"])
model.fit(noisy, clean, epochs=25, batch_size=32, validation_split=0.2, verbose=0)
"""

VARIATIONAL = """
hidden = rng.normal(size=(800, 2))
x = (np.tanh(hidden @ rng.normal(size=(2, 10))) + 0.05 * rng.normal(size=(800, 10))).astype("float32")


class Latent(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seeds = keras.random.SeedGenerator(3)

    def call(self, z):
        mean, log_var = ops.split(z, 2, axis=-1)
        kl = -0.5 * ops.mean(ops.sum(1 + log_var - ops.square(mean) - ops.exp(log_var), axis=-1))
        self.add_loss(0.01 * kl)
        return mean + ops.exp(0.5 * log_var) * keras.random.normal(ops.shape(mean), seed=self.seeds)


inputs = keras.Input((10,))
h = layers.Dense(32, activation="relu")(inputs)
z = Latent(name="latent")(layers.Dense(6)(h))
h = layers.Dense(32, activation="relu")(z)
model = keras.Model(inputs, layers.Dense(10, name="rebuilt")(h))
model.compile(keras.optimizers.Adam(0.003), "mse")
model.fit(x, x, epochs=35, batch_size=32, validation_split=0.2, verbose=0)
"""

OWN_STEP = """
hidden = rng.normal(size=(800, 2))
x = (np.tanh(hidden @ rng.normal(size=(2, 10))) + 0.05 * rng.normal(size=(800, 10))).astype("float32")


class Variational(keras.Model):
    def __init__(self):
        super().__init__()
        self.encoder = keras.Sequential([layers.Dense(32, activation="relu"), layers.Dense(6)])
        self.decoder = keras.Sequential([layers.Dense(32, activation="relu"), layers.Dense(10)])
        self.seeds = keras.random.SeedGenerator(3)
        self.total = keras.metrics.Mean(name="loss")

    @property
    def metrics(self):
        return [self.total]

    def call(self, x):
        return self.decoder(ops.split(self.encoder(x), 2, axis=-1)[0])

    def total_loss(self, x):
        mean, log_var = ops.split(self.encoder(x), 2, axis=-1)
        z = mean + ops.exp(0.5 * log_var) * keras.random.normal(ops.shape(mean), seed=self.seeds)
        kl = -0.5 * ops.mean(ops.sum(1 + log_var - ops.square(mean) - ops.exp(log_var), axis=-1))
        return ops.mean(ops.sum(ops.square(x - self.decoder(z)), axis=-1)) + 0.1 * kl

    def train_step(self, data):
        with tf.GradientTape() as tape:
            loss = self.total_loss(data)
        gradients = tape.gradient(loss, self.trainable_weights)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_weights))
        self.total.update_state(loss)
        return {"loss": self.total.result()}


import tensorflow as tf

model = Variational()
model.compile(keras.optimizers.Adam(0.003))
model.fit(x, epochs=30, batch_size=32, verbose=0)
"""

SIAMESE = """
kind = rng.integers(0, 4, size=600)
centres = rng.normal(size=(4, 8)) * 2
points = (centres[kind] + 0.5 * rng.normal(size=(600, 8))).astype("float32")
left, right = rng.integers(0, 600, size=(2, 1500))
right = np.where(rng.random(1500) < 0.4, rng.permutation(600)[left], right)
same = (kind[left] == kind[right]).astype("float32")


def contrastive(y_true, distance):
    y_true = ops.reshape(y_true, ops.shape(distance))
    return ops.mean(y_true * ops.square(distance) + (1 - y_true) * ops.square(ops.maximum(1.0 - distance, 0.0)))


tower = keras.Sequential([keras.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(4)], name="tower")
a, b = keras.Input((8,)), keras.Input((8,))
gap = layers.Subtract()([tower(a), tower(b)])
length = lambda v: ops.sqrt(ops.sum(ops.square(v), axis=-1, keepdims=True) + 1e-6)
distance = layers.Lambda(length, name="distance")(gap)
model = keras.Model([a, b], distance)
model.compile(keras.optimizers.Adam(0.003), contrastive)
model.fit([points[left], points[right]], same, epochs=12, batch_size=32, validation_split=0.2, verbose=0)
"""

GAME = """
import tensorflow as tf

real = (rng.normal(size=(640, 2)) * 0.3 + [1.0, -0.5]).astype("float32")


class Game(keras.Model):
    def __init__(self):
        super().__init__()
        self.maker = keras.Sequential([layers.Dense(16, activation="relu"), layers.Dense(2)])
        self.judge = keras.Sequential([layers.Dense(16, activation="relu"), layers.Dense(1)])
        self.seeds = keras.random.SeedGenerator(3)
        self.made, self.judged = keras.metrics.Mean(name="g_loss"), keras.metrics.Mean(name="d_loss")

    @property
    def metrics(self):
        return [self.made, self.judged]

    def compile(self, maker_optimizer, judge_optimizer, loss):
        super().compile()
        self.maker_optimizer, self.judge_optimizer, self.fair = maker_optimizer, judge_optimizer, loss

    def train_step(self, batch):
        rows = tf.shape(batch)[0]
        noise = keras.random.normal((rows, 4), seed=self.seeds)
        with tf.GradientTape() as tape:
            answers = self.judge(tf.concat([batch, self.maker(noise)], axis=0))
            truth = tf.concat([tf.ones((rows, 1)), tf.zeros((rows, 1))], axis=0)
            d_loss = self.fair(truth, answers)
        self.judge_optimizer.apply(tape.gradient(d_loss, self.judge.trainable_weights), self.judge.trainable_weights)
        with tf.GradientTape() as tape:
            g_loss = self.fair(tf.ones((rows, 1)), self.judge(self.maker(noise)))
        self.maker_optimizer.apply(tape.gradient(g_loss, self.maker.trainable_weights), self.maker.trainable_weights)
        self.made.update_state(g_loss)
        self.judged.update_state(d_loss)
        return {"g_loss": self.made.result(), "d_loss": self.judged.result()}


model = Game()
fair = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.001), keras.optimizers.Adam(0.001), fair)
model.fit(real, epochs=15, batch_size=32, verbose=0)
"""

PROGRAMS = (
    Program(
        "dense-autoencoder",
        "rebuilding",
        DENSE,
        (
            Sick(
                "sigmoid",
                (('layers.Dense(12, name="rebuilt")', 'layers.Dense(12, activation="sigmoid", name="rebuilt")'),),
                ("output-range-excludes-targets",),
                ("rebuilt",),
                "SetOutputActivation",
                0,
            ),
            Sick(
                "relu",
                (('layers.Dense(12, name="rebuilt")', 'layers.Dense(12, activation="relu", name="rebuilt")'),),
                ("output-range-excludes-targets",),
                ("rebuilt",),
                "SetOutputActivation",
                0,
            ),
            Sick(
                "cross-entropy",
                (
                    ('layers.Dense(12, name="rebuilt")', 'layers.Dense(12, activation="sigmoid", name="rebuilt")'),
                    ('"mse"', '"binary_crossentropy"'),
                ),
                ("labels-outside-loss-domain", "class-loss-on-continuous-targets"),
                (),
            ),
        ),
    ),
    Program(
        "convolutional-autoencoder",
        "rebuilding",
        CONVOLUTIONAL,
        (
            Sick(
                "images-255",
                (('.astype("float32")[..., None]', '.astype("float32")[..., None] * 255'),),
                ("labels-outside-loss-domain",),
                ("255",),
            ),
            Sick(
                "no-sigmoid",
                ((', activation="sigmoid", name="rebuilt"', ', name="rebuilt"'),),
                ("missing-output-activation",),
                ("rebuilt",),
                "SetOutputActivation",
                0,
            ),
            Sick(
                "softmax",
                (('activation="sigmoid", name="rebuilt"', 'activation="softmax", name="rebuilt"'),),
                ("single-unit-softmax",),
                ("rebuilt",),
                "SetOutputActivation",
                0,
            ),
        ),
    ),
    Program(
        "denoising",
        "rebuilding",
        DENOISING,
        (
            Sick(
                "sigmoid",
                (('activation="tanh"', 'activation="sigmoid"'),),
                ("output-range-excludes-targets",),
                ("cleaned",),
                "SetOutputActivation",
                0,
            ),
            Sick(
                "nan-in-noise",
                (("model = keras", "noisy[5, 3] = np.nan\nmodel = keras"),),
                ("nonfinite-inputs",),
                ("5",),
            ),
        ),
    ),
    Program(
        "variational",
        "rebuilding",
        VARIATIONAL,
        (Sick("kl-sign", (("kl = -0.5 *", "kl = 0.5 *"),), ("negative-loss",), ("latent",), after_a_run=True),),
    ),
    Program("variational-own-step", "rebuilding", OWN_STEP),
    Program(
        "siamese",
        "rebuilding",
        SIAMESE,
        (),
    ),
    Program("game", "rebuilding", GAME, ()),
)
