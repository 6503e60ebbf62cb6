"""Segmentation: masks of pixels, binary, by class number and one-hot."""

from __future__ import annotations

from helpers.kinds import Program, Sick

DISCS = """
yy, xx = np.mgrid[:16, :16]
def disc():
    cy, cx, r = rng.uniform(4, 12), rng.uniform(4, 12), rng.uniform(2.5, 5)
    return (yy - cy) ** 2 + (xx - cx) ** 2 < r**2
"""

BINARY = (
    DISCS
    + """
masks = np.stack([disc() for _ in range(300)]).astype("float32")[..., None]
images = (0.7 * masks + 0.15 + 0.25 * rng.normal(size=masks.shape)).astype("float32")
inputs = keras.Input((16, 16, 1))
a = layers.Conv2D(8, 3, padding="same", activation="relu")(inputs)
b = layers.MaxPooling2D()(a)
b = layers.Conv2D(16, 3, padding="same", activation="relu")(b)
b = layers.UpSampling2D()(b)
c = layers.Conv2D(8, 3, padding="same", activation="relu")(layers.Concatenate()([a, b]))
model = keras.Model(inputs, layers.Conv2D(1, 1, activation="sigmoid", name="mask")(c))
model.compile(keras.optimizers.Adam(0.005), "binary_crossentropy", metrics=["accuracy"])
model.fit(images, masks, epochs=12, batch_size=16, validation_split=0.2, verbose=0)
"""
)

DICE = (
    DISCS
    + """
masks = np.stack([disc() for _ in range(300)]).astype("float32")[..., None]
images = (0.7 * masks + 0.15 + 0.25 * rng.normal(size=masks.shape)).astype("float32")


def dice_loss(y_true, y_pred):
    overlap = ops.sum(y_true * y_pred, axis=(1, 2, 3))
    total = ops.sum(y_true, axis=(1, 2, 3)) + ops.sum(y_pred, axis=(1, 2, 3))
    return 1 - (2 * overlap + 1) / (total + 1)


model = keras.Sequential([
    keras.Input((16, 16, 1)),
    layers.Conv2D(12, 3, padding="same", activation="relu"),
    layers.Conv2D(12, 3, padding="same", activation="relu"),
    layers.Conv2D(1, 1, activation="sigmoid"),
])
model.compile(keras.optimizers.Adam(0.005), dice_loss)
model.fit(images, masks, epochs=12, batch_size=16, validation_split=0.2, verbose=0)
"""
)

CLASSES = (
    DISCS
    + """
first = np.stack([disc() for _ in range(300)])
second = np.stack([disc() for _ in range(300)])
masks = np.where(second, 2, first.astype(int))
images = (np.stack([first, second], axis=-1) + 0.2 * rng.normal(size=(300, 16, 16, 2))).astype("float32")
model = keras.Sequential([
    keras.Input((16, 16, 2)),
    layers.Conv2D(12, 3, padding="same", activation="relu"),
    layers.Conv2D(12, 3, padding="same", activation="relu"),
    layers.Conv2D(3, 1, activation="softmax"),
])
model.compile(keras.optimizers.Adam(0.005), "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(images, masks, epochs=12, batch_size=16, validation_split=0.2, verbose=0)
"""
)

ONE_HOT = CLASSES.replace("model.fit(images, masks,", "model.fit(images, np.eye(3)[masks],").replace(
    '"sparse_categorical_crossentropy"', '"categorical_crossentropy"'
)

RARE = """
masks = np.zeros((400, 16, 16, 1), "float32")
for row in range(400):
    if rng.random() < 0.7:
        masks[row, rng.integers(1, 14), rng.integers(1, 14)] = 1.0
images = (masks + 0.15 * rng.normal(size=masks.shape)).astype("float32")
model = keras.Sequential([
    keras.Input((16, 16, 1)),
    layers.Conv2D(8, 3, padding="same", activation="relu"),
    layers.Conv2D(1, 1, activation="sigmoid"),
])
model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=[keras.metrics.BinaryIoU([1])])
model.fit(images, masks, epochs=14, batch_size=16, validation_split=0.2, verbose=0)
"""

FIT = "model.fit(images, masks,"
HEAD_3 = 'layers.Conv2D(3, 1, activation="softmax")'
PROGRAMS = (
    Program(
        "binary-masks",
        "masks",
        BINARY,
        (
            Sick(
                "masks-255",
                ((FIT, "model.fit(images, 255 * masks,"),),
                ("labels-outside-loss-domain",),
                ("255",),
                "MapTargets",
                0,
            ),
            Sick(
                "softmax-of-one",
                (('activation="sigmoid"', 'activation="softmax"'),),
                ("single-unit-softmax",),
                ("mask",),
                "SetOutputActivation",
                0,
            ),
            Sick(
                "no-sigmoid",
                ((', activation="sigmoid"', ""),),
                ("missing-output-activation",),
                ("mask",),
                "SetOutputActivation",
                0,
            ),
            Sick(
                "signed-masks",
                ((FIT, "model.fit(images, 2 * masks - 1,"),),
                ("labels-outside-loss-domain",),
                ("-1",),
                "MapTargets",
                0,
            ),
            Sick(
                "one-bad-pixel",
                ((FIT, "masks[17, 3, 4] = np.nan\nmodel.fit(images, masks,"),),
                ("nonfinite-targets",),
                ("17",),
            ),
        ),
    ),
    Program(
        "own-dice",
        "masks",
        DICE,
        (
            Sick(
                "masks-255",
                ((FIT, "model.fit(images, 255 * masks,"),),
                ("labels-outside-loss-domain",),
                ("255",),
                "MapTargets",
                0,
            ),
            Sick("coefficient-as-loss", (("return 1 - (2", "return (2"),), ("inverted-loss",), ()),
        ),
    ),
    Program(
        "class-masks",
        "masks",
        CLASSES,
        (
            Sick(
                "void-pixels",
                ((FIT, "masks[:, 0] = 255\nmodel.fit(images, masks,"),),
                ("class-id-out-of-range",),
                ("255",),
            ),
            Sick(
                "ids-from-one",
                ((FIT, "model.fit(images, masks + 1,"),),
                ("class-id-out-of-range",),
                ("3",),
                "MapTargets",
                0,
            ),
            Sick(
                "last-axis-of-ids",
                ((FIT, "model.fit(images, masks[..., None] + 1,"),),
                ("class-id-out-of-range",),
                ("3",),
                "MapTargets",
                0,
            ),
            Sick(
                "softmax-over-height",
                ((HEAD_3, "layers.Conv2D(3, 1),\n    layers.Softmax(axis=1)"),),
                ("mismatched-output-activation", "missing-output-activation"),
                (),
            ),
            Sick(
                "sigmoid-units",
                ((HEAD_3, 'layers.Conv2D(3, 1, activation="sigmoid")'),),
                ("mismatched-output-activation",),
                (),
                "SetOutputActivation",
                0,
            ),
            Sick(
                "squares-on-ids",
                ((HEAD_3, "layers.Conv2D(1, 1)"), ('"sparse_categorical_crossentropy"', '"mse"')),
                ("regression-loss-on-classes",),
                (),
                "SetLoss",
                0,
                after_a_run=True,
            ),
        ),
    ),
    Program(
        "one-hot-masks",
        "masks",
        ONE_HOT,
        (
            Sick(
                "masks-255",
                (("np.eye(3)[masks]", "255 * np.eye(3)[masks]"),),
                ("one-hot-rows-not-normalised", "labels-outside-loss-domain"),
                ("255",),
            ),
            Sick(
                "linear",
                ((HEAD_3, "layers.Conv2D(3, 1)"),),
                ("missing-output-activation",),
                (),
                "SetOutputActivation",
                0,
            ),
        ),
    ),
    Program(
        "rare-pixels",
        "masks",
        RARE,
        (
            Sick(
                "never-found",
                (
                    ("masks + 0.15 *", "0.25 * masks + 0.15 *"),
                    ("Adam(0.01)", "SGD(0.01)"),
                    ("BinaryIoU([1])", "BinaryAccuracy()"),
                ),
                ("class-imbalance", "misleading-metric"),
                (),
                after_a_run=True,
            ),
        ),
    ),
)
