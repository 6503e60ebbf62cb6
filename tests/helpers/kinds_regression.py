"""Regression of every sort, and what spoils it."""

from __future__ import annotations

from helpers.kinds import Program, Sick

COLUMNS = """
x = rng.normal(size=(700, 5)).astype("float32")
y = np.stack([x[:, 0] * x[:, 1], np.sin(2 * x[:, 2]), x[:, 3] + x[:, 4]], axis=1).astype("float32")
model = keras.Sequential([
    keras.Input((5,)),
    layers.Dense(64, activation="relu"),
    layers.Dense(32, activation="relu"),
    layers.Dense(3),
])
model.compile(keras.optimizers.Adam(0.004), "mse", metrics=["mae"])
model.fit(x, y, epochs=40, batch_size=32, validation_split=0.2, verbose=0)
"""

COUNTS = """
x = rng.normal(size=(1000, 4)).astype("float32")
y = rng.poisson(np.exp(0.8 + 0.6 * x[:, 0] - 0.4 * np.abs(x[:, 1]))).astype("float32")
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(16, activation="relu"),
    layers.Dense(1, activation="exponential"),
])
model.compile(keras.optimizers.Adam(0.003), "poisson", metrics=["mae"])
model.fit(x, y, epochs=25, batch_size=32, validation_split=0.2, verbose=0)
"""

QUANTILE = """
x = rng.uniform(-1, 1, size=(1000, 2)).astype("float32")
y = (x[:, :1] ** 2 + 0.5 * x[:, 1:] + 0.2 * (1 + x[:, :1]) * rng.normal(size=(1000, 1))).astype("float32")


def pinball(y_true, y_pred):
    e = y_true - y_pred
    return ops.mean(ops.maximum(0.8 * e, -0.2 * e), axis=-1)


model = keras.Sequential([keras.Input((2,)), layers.Dense(32, activation="relu"), layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.005), pinball)
model.fit(x, y, epochs=30, batch_size=32, validation_split=0.2, verbose=0)
"""

LOG_PRICES = """
x = rng.normal(size=(900, 6)).astype("float32")
price = np.exp(8 + 0.8 * x[:, 0] + 0.5 * np.tanh(x[:, 1] * x[:, 2]) + 0.1 * rng.normal(size=900))
y = np.log(price) - 8
model = keras.Sequential([
    keras.Input((6,)),
    layers.Dense(48, activation="relu"),
    layers.Dense(24, activation="relu"),
    layers.Dense(1),
])
model.compile(keras.optimizers.Adam(0.004), keras.losses.Huber(), metrics=["mae"])
model.fit(x, y, epochs=35, batch_size=32, validation_split=0.2, verbose=0)
"""

PERCENTAGE = """
x = rng.uniform(size=(800, 3)).astype("float32")
y = (2 + 3 * x[:, 0] + 2 * x[:, 1] ** 2 + 0.1 * rng.normal(size=800)).astype("float32")
model = keras.Sequential([keras.Input((3,)), layers.Dense(32, activation="relu"), layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.003), "mape", metrics=["mae"])
model.fit(x, y, epochs=40, batch_size=32, validation_split=0.2, verbose=0)
"""

PROGRAMS = (
    Program(
        "three-columns",
        "regression",
        COLUMNS,
        (
            Sick(
                "one-column-in-millions",
                (('.astype("float32")\nmodel', '.astype("float32") * [1, 1, 2e6]\nmodel'),),
                ("unscaled-targets",),
                ("2",),
                "RescaleTargets",
                0,
            ),
            Sick(
                "one-unit",
                (("layers.Dense(3),\n]", "layers.Dense(1),\n]"),),
                ("target-shape-broadcast",),
                ("3",),
                "SetOutputUnits",
                0,
            ),
            Sick(
                "tanh-head",
                (("layers.Dense(3),\n]", 'layers.Dense(3, activation="tanh")]'),),
                ("output-range-excludes-targets",),
                (),
                "SetOutputActivation",
                0,
            ),
            Sick(
                "relu-head",
                (("layers.Dense(3),\n]", 'layers.Dense(3, activation="relu")]'),),
                ("output-range-excludes-targets",),
                (),
                "SetOutputActivation",
                0,
            ),
        ),
    ),
    Program(
        "counts",
        "regression",
        COUNTS,
        (
            Sick(
                "linear-head",
                (('layers.Dense(1, activation="exponential")', "layers.Dense(1)"),),
                ("missing-output-activation", "output-range-excludes-targets", "unstable-loss"),
                (),
                "SetOutputActivation",
                0,
            ),
            Sick(
                "cross-entropy",
                (
                    ('layers.Dense(1, activation="exponential")', 'layers.Dense(1, activation="sigmoid")'),
                    ('"poisson"', '"binary_crossentropy"'),
                ),
                ("class-loss-on-continuous-targets", "labels-outside-loss-domain"),
                (),
            ),
        ),
    ),
    Program(
        "quantile",
        "regression",
        QUANTILE,
        (
            Sick(
                "wrong-sign",
                (("ops.maximum(0.8 * e, -0.2 * e)", "ops.minimum(-0.8 * e, 0.2 * e)"),),
                ("inverted-loss",),
                (),
            ),
            Sick(
                "no-maximum",
                (("ops.maximum(0.8 * e, -0.2 * e)", "0.8 * e"),),
                ("loss-not-minimal-at-target", "inverted-loss"),
                (),
            ),
            Sick(
                "flat-targets",
                (
                    ("model.fit(x, y,", "model.fit(x, y[:, 0],"),
                    (
                        "e = y_true - y_pred\n    return ops.mean(ops.maximum(0.8 * e, -0.2 * e), axis=-1)",
                        "e = ops.reshape(y_true, (-1,)) - y_pred\n    return ops.mean(ops.maximum(0.8 * e, -0.2 * e))",
                    ),
                ),
                ("target-shape-broadcast",),
                (),
            ),
        ),
    ),
    Program(
        "log-prices",
        "regression",
        LOG_PRICES,
        (
            Sick(
                "raw-prices",
                (("y = np.log(price) - 8", "y = price"), ("keras.losses.Huber()", '"mse"')),
                ("unscaled-targets",),
                (),
                "RescaleTargets",
                0,
            ),
            Sick(
                "logarithm-of-negatives",
                (("keras.losses.Huber()", '"msle"'),),
                ("labels-outside-loss-domain", "unstable-loss"),
                (),
            ),
            Sick(
                "infinite",
                (("y = np.log(price) - 8", "price[41] = 0.0\ny = np.log(price) - 8"),),
                ("nonfinite-targets",),
                ("41",),
            ),
        ),
    ),
    Program(
        "percentage",
        "regression",
        PERCENTAGE,
        (
            Sick(
                "zero-targets",
                (("model = keras", "y[rng.random(800) < 0.03] = 0.0\nmodel = keras"),),
                ("unstable-loss",),
                ("0",),
            ),
        ),
    ),
)
