"""Functional models with several outputs, and what can be wrong with one of them."""

from __future__ import annotations

from helpers.kinds import Program, Sick

PRICE_AND_KIND = """
x = rng.normal(size=(800, 8)).astype("float32")
price = (np.sin(x[:, 0]) + 0.5 * x[:, 1] * x[:, 2] + 0.1 * rng.normal(size=800)).astype("float32")
kind = (x[:, 3] + 0.5 * x[:, 4] > 0.4).astype(int) + (x[:, 3] - x[:, 5] > 0.2)
inputs = keras.Input((8,))
h = layers.Dense(48, activation="relu")(inputs)
h = layers.Dense(24, activation="relu")(h)
model = keras.Model(inputs, {
    "price": layers.Dense(1, name="price")(h),
    "kind": layers.Dense(3, activation="softmax", name="kind")(h),
})
model.compile(
    keras.optimizers.Adam(0.003),
    loss={"price": "mse", "kind": "sparse_categorical_crossentropy"},
    loss_weights={"price": 1.0, "kind": 0.5},
    metrics={"price": ["mae"], "kind": ["accuracy"]},
)
model.fit(x, {"price": price, "kind": kind}, epochs=30, batch_size=32, validation_split=0.2, verbose=0)
"""

THREE_HEADS = """
table = rng.normal(size=(900, 6)).astype("float32")
words = rng.integers(1, 30, size=(900, 10))
flag = (table[:, :1] + (words < 10).mean(axis=1, keepdims=True) * 4 > 1.2).astype("float32")
topics = np.stack([(words == k).any(axis=1) for k in range(1, 5)], axis=1).astype("float32")
place = np.stack([table[:, 1] * table[:, 2], np.abs(table[:, 3])], axis=1).astype("float32")
a = keras.Input((6,), name="table")
b = keras.Input((10,), dtype="int32", name="words")
e = layers.Embedding(30, 12)(b)
e = layers.Conv1D(24, 1, activation="relu")(e)
e = layers.GlobalMaxPooling1D()(e)
h = layers.Concatenate()([layers.Dense(32, activation="relu")(a), e])
h = layers.Dense(48, activation="relu")(h)
outputs = [
    layers.Dense(1, activation="sigmoid", name="flag")(h),
    layers.Dense(4, activation="sigmoid", name="topics")(h),
    layers.Dense(2, name="place")(h),
]
model = keras.Model([a, b], outputs)
model.compile(
    keras.optimizers.Adam(0.004),
    loss=["binary_crossentropy", "binary_crossentropy", "mse"],
    metrics=[["accuracy"], ["binary_accuracy"], ["mae"]],
)
model.fit([table, words], [flag, topics, place], epochs=30, batch_size=32, validation_split=0.2, verbose=0)
"""

IMAGE_AND_TABLE = """
rows = 600
image = np.zeros((rows, 12, 12, 1), "float32")
count = rng.integers(1, 6, size=rows)
for row in range(rows):
    for spot in rng.choice(16, size=count[row], replace=False):
        image[row, 3 * (spot // 4) + 1, 3 * (spot % 4) + 1] = 1.0
image += 0.05 * rng.normal(size=image.shape).astype("float32")
table = rng.normal(size=(rows, 4)).astype("float32")
side = (table[:, 0] > table[:, 1]).astype("float32")
first = keras.Input((12, 12, 1), name="image")
second = keras.Input((4,), name="table")
h = layers.Conv2D(8, 3, padding="same", activation="relu")(first)
h = layers.MaxPooling2D(3)(h)
h = layers.Flatten()(h)
count_head = layers.Dense(1, activation="softplus", name="count")(layers.Dense(16, activation="relu")(h))
side_head = layers.Dense(1, name="side")(layers.Dense(8, activation="relu")(second))
model = keras.Model({"image": first, "table": second}, [count_head, side_head])
model.compile(
    keras.optimizers.Adam(0.005),
    loss=[keras.losses.Poisson(), keras.losses.BinaryCrossentropy(from_logits=True)],
    metrics=[["mae"], [keras.metrics.BinaryAccuracy(threshold=0.0)]],
)
model.fit({"image": image, "table": table}, [count.astype("float32"), side], epochs=25, validation_split=0.2, verbose=0)
"""

PROGRAMS = (
    Program(
        "price-and-kind",
        "outputs",
        PRICE_AND_KIND,
        (
            Sick(
                "kind-from-one",
                (('price, "kind": kind}', 'price, "kind": kind + 1}'),),
                ("class-id-out-of-range",),
                ("kind", "3"),
                "MapTargets",
                0,
            ),
            Sick(
                "price-in-euros",
                (
                    ("epochs=30", "epochs=20"),
                    ("0.1 * rng.normal(size=800))", "0.1 * rng.normal(size=800)) * 90_000 + 250_000"),
                    ("* 90_000 + 250_000.astype", "* 90_000 + 250_000).astype"),
                    ("price = (np", "price = ((np"),
                ),
                ("unscaled-targets",),
                ("price",),
                "RescaleTargets",
                1,
            ),
            Sick(
                "price-behind-sigmoid",
                (('layers.Dense(1, name="price")', 'layers.Dense(1, activation="sigmoid", name="price")'),),
                ("output-range-excludes-targets",),
                ("price",),
                "SetOutputActivation",
                1,
            ),
            Sick("negative-weight", (('"kind": 0.5}', '"kind": -0.5}'),), ("negative-weights",), ("kind",)),
            Sick(
                "kind-of-one-unit",
                (
                    (
                        'layers.Dense(3, activation="softmax", name="kind")',
                        'layers.Dense(1, activation="softmax", name="kind")',
                    ),
                ),
                (
                    "single-unit-softmax",
                    "class-id-out-of-range",
                    "units-do-not-match-classes",
                    "single-unit-categorical-loss",
                ),
                ("kind",),
                "SetOutputUnits",
                0,
            ),
        ),
    ),
    Program(
        "three-heads",
        "outputs",
        THREE_HEADS,
        (
            Sick(
                "flag-signed",
                (("[flag, topics, place]", "[2 * flag - 1, topics, place]"),),
                ("labels-outside-loss-domain",),
                ("flag", "-1"),
                "MapTargets",
                0,
            ),
            Sick(
                "topics-signed",
                (("[flag, topics, place]", "[flag, 2 * topics - 1, place]"),),
                ("labels-outside-loss-domain",),
                ("topics", "-1"),
                "MapTargets",
                1,
            ),
            Sick(
                "topics-softmax",
                (
                    (
                        'layers.Dense(4, activation="sigmoid", name="topics")',
                        'layers.Dense(4, activation="softmax", name="topics")',
                    ),
                ),
                ("mismatched-output-activation",),
                ("topics",),
                "SetOutputActivation",
                1,
            ),
            Sick(
                "words-beyond",
                (("layers.Embedding(30, 12)", "layers.Embedding(25, 12)"),),
                ("token-id-out-of-range",),
                ("25",),
            ),
            Sick(
                "place-broadcast",
                (('layers.Dense(2, name="place")', 'layers.Dense(1, name="place")'),),
                ("target-shape-broadcast",),
                ("place",),
                "SetOutputUnits",
                2,
            ),
            Sick(
                "place-nan",
                (("a = keras", "place[37, 1] = np.nan\na = keras"),),
                ("nonfinite-targets",),
                ("place", "37"),
            ),
        ),
    ),
    Program(
        "image-and-table",
        "outputs",
        IMAGE_AND_TABLE,
        (
            Sick(
                "logits-as-probabilities",
                (("BinaryCrossentropy(from_logits=True)", "BinaryCrossentropy()"),),
                ("missing-output-activation",),
                ("side",),
                "SetOutputActivation",
                1,
            ),
            Sick(
                "side-two-columns-swapped",
                (('[count.astype("float32"), side]', '[side, count.astype("float32")]'),),
                ("labels-outside-loss-domain", "class-loss-on-continuous-targets"),
                ("side",),
            ),
            Sick(
                "count-constant",
                (('[count.astype("float32"), side]', '[0 * count.astype("float32") + 3, side]'),),
                ("constant-targets",),
                ("count",),
            ),
        ),
    ),
)
