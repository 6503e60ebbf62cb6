"""Sequences: one answer a row, one answer a step, forecasts, tokens with padding, attention."""

from __future__ import annotations

from helpers.kinds import Program, Sick

TEXTS = """
lengths = rng.integers(4, 13, size=700)
tokens = rng.integers(1, 40, size=(700, 12))
tokens[np.arange(12)[None, :] >= lengths[:, None]] = 0
label = (((tokens > 0) & (tokens < 15)).sum(axis=1) > 0.38 * lengths).astype("float32")
model = keras.Sequential([
    keras.Input((12,), dtype="int32"),
    layers.Embedding(40, 12, mask_zero=True),
    layers.LSTM(16),
    layers.Dense(1, activation="sigmoid"),
])
model.compile(keras.optimizers.Adam(0.005), "binary_crossentropy", metrics=["accuracy"])
model.fit(tokens, label, epochs=14, batch_size=32, validation_split=0.2, verbose=0)
"""

TAGS = """
lengths = rng.integers(5, 11, size=600)
tokens = rng.integers(1, 20, size=(600, 10))
tokens[np.arange(10)[None, :] >= lengths[:, None]] = 0
before = np.concatenate([np.zeros((600, 1), int), tokens[:, :-1]], axis=1)
tags = np.where(tokens == 0, 0, 1 + (tokens % 2) + (before > 10))
model = keras.Sequential([
    keras.Input((10,), dtype="int32"),
    layers.Embedding(20, 12, mask_zero=True),
    layers.GRU(24, return_sequences=True),
    layers.TimeDistributed(layers.Dense(4, activation="softmax")),
])
model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(tokens, tags, epochs=14, batch_size=32, validation_split=0.2, verbose=0)
"""

FORECAST = """
t = np.arange(1100)
series = np.sin(t / 7) + 0.5 * np.sin(t / 17) + 0.05 * rng.normal(size=1100)
windows = np.stack([series[k : k + 20] for k in range(1070)]).astype("float32")[..., None]
ahead = np.stack([series[k + 20 : k + 25] for k in range(1070)]).astype("float32")
order = rng.permutation(1070)
windows, ahead = windows[order], ahead[order]
model = keras.Sequential([
    keras.Input((20, 1)),
    layers.Conv1D(16, 5, padding="causal", activation="relu"),
    layers.GRU(16),
    layers.Dense(5),
])
model.compile(keras.optimizers.Adam(0.005), "mse", metrics=["mae"])
model.fit(windows, ahead, epochs=12, batch_size=32, validation_split=0.2, verbose=0)
"""

PER_STEP = """
x = rng.normal(size=(500, 12, 2)).astype("float32")
level = np.zeros((500, 1))
y = np.zeros((500, 12, 1), "float32")
for step in range(12):
    level = 0.7 * level + 0.5 * x[:, step, :1] * (x[:, step, 1:] > 0)
    y[:, step] = level
model = keras.Sequential([
    keras.Input((12, 2)),
    layers.LSTM(24, return_sequences=True),
    layers.TimeDistributed(layers.Dense(1)),
])
model.compile(keras.optimizers.Adam(0.01), "mse")
model.fit(x, y, epochs=20, batch_size=32, validation_split=0.2, verbose=0)
"""

ATTENTION = """
tokens = rng.integers(0, 20, size=(800, 10))
low = (tokens < 5).sum(axis=1)
label = np.where(low < 2, 0, np.where(low < 4, 1, 2))
inputs = keras.Input((10,), dtype="int32")
h = layers.Embedding(20, 16)(inputs)
a = layers.MultiHeadAttention(2, 8)(h, h)
h = layers.LayerNormalization()(layers.Add()([h, a]))
f = layers.Dense(32, activation="relu")(h)
f = layers.Dense(16)(f)
h = layers.LayerNormalization()(layers.Add()([h, f]))
h = layers.GlobalAveragePooling1D()(h)
model = keras.Model(inputs, layers.Dense(3, activation="softmax", name="label")(h))
model.compile(keras.optimizers.Adam(0.003), "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(tokens, label, epochs=25, batch_size=32, validation_split=0.2, verbose=0)
"""

TAG_HEAD = 'layers.TimeDistributed(layers.Dense(4, activation="softmax"))'
PROGRAMS = (
    Program(
        "texts",
        "sequences",
        TEXTS,
        (
            Sick(
                "tokens-beyond",
                (("layers.Embedding(40,", "layers.Embedding(30,"),),
                ("token-id-out-of-range",),
                ("39",),
            ),
            Sick(
                "answers-every-step",
                (("layers.LSTM(16)", "layers.LSTM(16, return_sequences=True)"), ('"binary_crossentropy"', '"mse"')),
                ("target-shape-broadcast",),
                ("12",),
            ),
            Sick(
                "signed-labels",
                (("model.fit(tokens, label,", "model.fit(tokens, 2 * label - 1,"),),
                ("labels-outside-loss-domain",),
                ("-1",),
                "MapTargets",
                0,
            ),
        ),
    ),
    Program(
        "tags",
        "sequences",
        TAGS,
        (
            Sick(
                "a-tag-too-many",
                (("layers.Dense(4, activation", "layers.Dense(3, activation"),),
                ("class-id-out-of-range",),
                ("3",),
                "SetOutputUnits",
                0,
            ),
            Sick(
                "softmax-over-time",
                ((TAG_HEAD, "layers.Dense(4),\n    layers.Softmax(axis=1)"), (", mask_zero=True", "")),
                ("mismatched-output-activation", "missing-output-activation"),
                (),
            ),
            Sick(
                "one-unit-a-step",
                ((TAG_HEAD, 'layers.TimeDistributed(layers.Dense(1, activation="softmax"))'),),
                ("single-unit-softmax", "single-unit-categorical-loss", "class-id-out-of-range"),
                (),
                "SetOutputUnits",
                0,
            ),
            Sick(
                "squares-on-tags",
                (
                    (TAG_HEAD, "layers.TimeDistributed(layers.Dense(1))"),
                    ('"sparse_categorical_crossentropy"', '"mse"'),
                    (", mask_zero=True", ""),
                ),
                ("regression-loss-on-classes",),
                (),
                "SetLoss",
                0,
                after_a_run=True,
            ),
            Sick(
                "no-softmax",
                (('layers.Dense(4, activation="softmax")', "layers.Dense(4)"),),
                ("missing-output-activation",),
                (),
                "SetOutputActivation",
                0,
            ),
        ),
    ),
    Program(
        "forecast",
        "sequences",
        FORECAST,
        (
            Sick(
                "raw-series",
                (
                    (
                        "+ 0.05 * rng.normal(size=1100)",
                        "+ 0.05 * rng.normal(size=1100)\nseries = 40_000 + 9_000 * series",
                    ),
                ),
                ("unscaled-targets", "unscaled-inputs"),
                (),
            ),
            Sick(
                "every-step",
                (
                    ("layers.GRU(16)", "layers.GRU(16, return_sequences=True)"),
                    ("layers.Dense(5)", "layers.Dense(1)"),
                    ("k + 20 : k + 25", "k + 20 : k + 21"),
                ),
                ("target-shape-broadcast",),
                ("20",),
            ),
            Sick(
                "one-for-five",
                (("layers.Dense(5)", "layers.Dense(1)"),),
                ("target-shape-broadcast",),
                ("5",),
                "SetOutputUnits",
                0,
            ),
            Sick(
                "sigmoid",
                (("layers.Dense(5)", 'layers.Dense(5, activation="sigmoid")'),),
                ("output-range-excludes-targets",),
                (),
                "SetOutputActivation",
                0,
            ),
        ),
    ),
    Program(
        "every-step",
        "sequences",
        PER_STEP,
        (
            Sick(
                "only-the-last",
                (
                    ("return_sequences=True", "return_sequences=False"),
                    ("layers.TimeDistributed(layers.Dense(1))", "layers.Dense(1)"),
                    ("model.fit(x, y,", "model.fit(x, y[..., 0],"),
                ),
                ("target-shape-broadcast",),
                ("12",),
            ),
            Sick(
                "relu",
                (("layers.Dense(1))", 'layers.Dense(1, activation="relu"))'),),
                ("output-range-excludes-targets",),
                (),
                "SetOutputActivation",
                0,
            ),
        ),
    ),
    Program(
        "attention",
        "sequences",
        ATTENTION,
        (
            Sick(
                "tokens-beyond",
                (("layers.Embedding(20,", "layers.Embedding(16,"),),
                ("token-id-out-of-range",),
                ("19",),
            ),
            Sick(
                "labels-from-one",
                (("model.fit(tokens, label,", "model.fit(tokens, label + 1,"),),
                ("class-id-out-of-range",),
                ("3",),
                "MapTargets",
                0,
            ),
            Sick(
                "one-unit",
                (
                    (
                        'layers.Dense(3, activation="softmax", name="label")',
                        'layers.Dense(1, activation="sigmoid", name="label")',
                    ),
                    ('"sparse_categorical_crossentropy"', '"binary_crossentropy"'),
                ),
                ("labels-outside-loss-domain", "units-do-not-match-classes"),
                (),
            ),
        ),
    ),
)
