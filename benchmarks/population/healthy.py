"""Programs that learn: tables, pictures, texts, series, one output and several, in the habits of many people."""

from __future__ import annotations

from functools import partial

from population import drawing
from population.program import Program

CLASSES, BITS, NUMBERS = {"y": "classes"}, {"y": "bits"}, {"y": "numbers"}
SPLIT = "validation_split"

TABLES = (
    Program(
        "ring", 11, drawing.ring, BITS,
        layers=("keras.Input((6,))", 'layers.Dense(32, activation="relu")', 'layers.Dense(16, activation="relu")',
                'layers.Dense(1, activation="sigmoid")'),
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.005)", metrics='["accuracy"]',
        fit={"epochs": "40", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "border-logits", 12, drawing.sloped, BITS, rows=500,
        layers=("keras.Input((8,))", "layers.Dense(12)", "layers.LeakyReLU()", "layers.Dense(1)"),
        loss="keras.losses.BinaryCrossentropy(from_logits=True)", optimizer="keras.optimizers.SGD(0.1, momentum=0.9)",
        metrics="[keras.metrics.BinaryAccuracy(threshold=0.0)]", fit={"epochs": "25", "batch_size": "20"},
    ),
    Program(
        "digits", 13, drawing.digits, CLASSES, rows=1000, held=300,
        layers=("keras.Input((64,))", 'layers.Dense(64, activation="relu")', "layers.Dropout(0.2)",
                'layers.Dense(10, activation="softmax")'),
        loss='"sparse_categorical_crossentropy"', metrics='["accuracy"]', fit={"epochs": "20", "batch_size": "32"},
    ),
    Program(
        "flower-one-hot", 14, drawing.flower, CLASSES, rows=120, prepare="y = keras.utils.to_categorical(y, 3)",
        layers=("keras.Input((4,))", 'layers.Dense(10, activation="tanh")', 'layers.Dense(3, activation="softmax")'),
        loss='"categorical_crossentropy"', optimizer="keras.optimizers.SGD(0.05, momentum=0.9)",
        metrics='["accuracy"]', fit={"epochs": "60", "batch_size": "8", SPLIT: "0.2"},
    ),
    Program(
        "wine-normalised-inside", 15, drawing.wine, CLASSES, rows=160,
        prepare="scale = layers.Normalization()\nscale.adapt(x)",
        layers=("keras.Input((13,))", "scale", 'layers.Dense(24, activation="relu")',
                'layers.Dense(3, activation="softmax")'),
        loss='"sparse_categorical_crossentropy"', optimizer="keras.optimizers.RMSprop(0.003)", metrics='["accuracy"]',
        fit={"epochs": "40", "batch_size": "16", SPLIT: "0.15"},
    ),
    Program(
        "tumour", 16, drawing.tumour, BITS, rows=450, held=110,
        layers=("keras.Input((30,))", "layers.Dense(32)", "layers.BatchNormalization()", 'layers.Activation("relu")',
                "layers.Dropout(0.3)", 'layers.Dense(1, activation="sigmoid")'),
        loss='"binary_crossentropy"', metrics='["accuracy", keras.metrics.AUC()]',
        fit={"epochs": "40", "batch_size": "16"},
    ),
    Program(
        "waves", 17, drawing.waves, NUMBERS, rows=1000,
        layers=("keras.Input((5,))",
                *[('layers.Dense(48, activation="relu", kernel_initializer="he_normal", kernel_regularizer='
                  "keras.regularizers.L2(1e-5))")] * 2,
                "layers.Dense(1)"),
        loss='"mean_squared_error"', optimizer="keras.optimizers.Adam(0.003)", metrics='["mae"]',
        fit={"epochs": "60", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "plane-huber", 18, drawing.plane, NUMBERS, rows=600,
        layers=("keras.Input((7,))", 'layers.Dense(16, activation="elu")', "layers.Dense(1)"),
        loss="keras.losses.Huber()", optimizer="keras.optimizers.SGD(0.02, momentum=0.9, nesterov=True)",
        fit={"epochs": "30", "batch_size": "16"},
    ),
    Program(
        "counts-poisson", 19, drawing.counts, NUMBERS, rows=900, held=200,
        layers=("keras.Input((4,))", 'layers.Dense(16, activation="relu")',
                'layers.Dense(1, activation="exponential")'),
        loss='"poisson"', optimizer="keras.optimizers.Adam(0.005)", fit={"epochs": "40", "batch_size": "32"},
    ),
    Program(
        "rare-class-weighted", 20, drawing.rare, BITS, rows=1500,
        layers=("keras.Input((5,))", 'layers.Dense(16, activation="relu")', 'layers.Dense(1, activation="sigmoid")'),
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.01)",
        metrics='[keras.metrics.AUC(curve="PR"), keras.metrics.Recall()]',
        fit={"epochs": "25", "batch_size": "64", SPLIT: "0.2", "class_weight": "{0: 1.0, 1: 3.0}"},
    ),
    Program(
        "ring-full-batch", 21, drawing.ring, BITS, rows=300,
        layers=("keras.Input((6,))", 'layers.Dense(24, activation="tanh")', 'layers.Dense(1, activation="sigmoid")'),
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.03)", metrics='["accuracy"]',
        fit={"epochs": "250", "batch_size": "300"},
    ),
    Program(
        "clouds-deep", 22, drawing.clouds, CLASSES, rows=1200,
        model="""\
inputs = keras.Input((12,))
hidden = layers.Dense(32)(inputs)
for _ in range(5):
    inner = layers.LayerNormalization()(hidden)
    inner = layers.Dense(32, activation="gelu")(inner)
    hidden = layers.add([hidden, layers.Dense(32)(inner)])
model = keras.Model(inputs, layers.Dense(5, activation="softmax")(hidden))""",
        setup="steps = keras.optimizers.schedules.CosineDecay(0.003, 900)", loss='"sparse_categorical_crossentropy"',
        optimizer="keras.optimizers.AdamW(steps, weight_decay=1e-3)", metrics='["accuracy"]',
        fit={"epochs": "25", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "clouds-stopped-early", 23, drawing.clouds, CLASSES, held=250,
        layers=("keras.Input((12,))", 'layers.Dense(40, activation="swish")', "layers.Dropout(0.25)",
                "layers.Dense(5)"),
        loss="keras.losses.SparseCategoricalCrossentropy(from_logits=True)", optimizer='"nadam"',
        metrics='["sparse_categorical_accuracy"]',
        fit={"epochs": "80", "callbacks": "[keras.callbacks.EarlyStopping(patience=6, restore_best_weights=True), "
             "keras.callbacks.ReduceLROnPlateau(patience=3)]"},
    ),
    Program(
        "border-hinge", 24, drawing.sloped, BITS, rows=600, prepare="y = 2 * y - 1",
        layers=("keras.Input((8,))", 'layers.Dense(8, activation="tanh")', "layers.Dense(1)"),
        loss='"hinge"', optimizer="keras.optimizers.Adam(0.01)", fit={"epochs": "25", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "frozen-base", 25, drawing.ring, BITS, rows=900, held=200,
        prepare='base = layers.Dense(128, activation="relu", kernel_initializer="he_uniform")\nbase.trainable = False',
        layers=("keras.Input((6,))", "base", 'layers.Dense(16, activation="relu")',
                'layers.Dense(1, activation="sigmoid")'),
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.003)", metrics='["accuracy"]',
        fit={"epochs": "40"},
    ),
    Program(
        "tags", 26, drawing.tags, BITS, rows=900,
        layers=("keras.Input((9,))", 'layers.Dense(32, activation="relu")', 'layers.Dense(5, activation="sigmoid")'),
        loss='"binary_crossentropy"', metrics='["binary_accuracy"]', optimizer="keras.optimizers.Adam(0.005)",
        fit={"epochs": "30", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "shares-kld", 27, drawing.mixes, NUMBERS, rows=800, held=200,
        layers=("keras.Input((6,))", 'layers.Dense(32, activation="relu")', 'layers.Dense(4, activation="softmax")'),
        loss='"kl_divergence"', optimizer="keras.optimizers.Adam(0.005)", fit={"epochs": "30"},
    ),
    Program(
        "quantile", 28, drawing.waves, NUMBERS, rows=1000,
        setup="def quantile(truth, guess):\n    gap = truth - guess\n"
              "    return keras.ops.mean(keras.ops.maximum(0.6 * gap, -0.4 * gap), axis=-1)\n",
        layers=("keras.Input((5,))", 'layers.Dense(64, activation="relu")', 'layers.Dense(32, activation="relu")',
                "layers.Dense(1)"),
        loss="quantile", optimizer="keras.optimizers.Adam(0.003)",
        fit={"epochs": "40", "batch_size": "32", SPLIT: "0.1"},
    ),
)  # fmt: skip

SHAPED = (
    Program(
        "figures", 31, drawing.figures, CLASSES, rows=800,
        layers=("keras.Input((12, 12, 1))", 'layers.Conv2D(8, 3, activation="relu", padding="same")',
                "layers.MaxPooling2D()", 'layers.Conv2D(16, 3, activation="relu", padding="same")',
                "layers.MaxPooling2D()", "layers.Flatten()", 'layers.Dense(4, activation="softmax")'),
        loss='"sparse_categorical_crossentropy"', metrics='["accuracy"]', optimizer="keras.optimizers.Adam(0.003)",
        fit={"epochs": "15", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "paints", 32, drawing.paints, BITS, rows=600, held=150,
        layers=("keras.Input((14, 14, 3))", "layers.Rescaling(1 / 255)", "layers.Conv2D(12, 3, use_bias=False)",
                "layers.BatchNormalization()", "layers.ReLU()", "layers.GlobalMaxPooling2D()", "layers.Dropout(0.2)",
                'layers.Dense(1, activation="sigmoid")'),
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.01)", metrics='["accuracy"]',
        fit={"epochs": "15", "batch_size": "32"},
    ),
    Program(
        "words-averaged", 33, drawing.words, BITS, rows=1200,
        layers=("keras.Input((24,))", "layers.Embedding(300, 16)", "layers.GlobalAveragePooling1D()",
                'layers.Dense(16, activation="relu")', 'layers.Dense(1, activation="sigmoid")'),
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.005)", metrics='["accuracy"]',
        fit={"epochs": "20", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "orders-lstm", 34, drawing.orders, BITS, rows=1200, held=300,
        layers=("keras.Input((12,))", "layers.Embedding(20, 12)", "layers.LSTM(24)",
                'layers.Dense(1, activation="sigmoid")'),
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.01)", metrics='["accuracy"]',
        fit={"epochs": "20", "batch_size": "32"},
    ),
    Program(
        "series-gru", 35, drawing.series, NUMBERS, rows=900,
        layers=("keras.Input((20, 1))", "layers.GRU(16)", "layers.Dense(1)"), loss='"mse"', metrics='["mae"]',
        optimizer="keras.optimizers.Adam(0.005)", fit={"epochs": "15", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "sounds-logits", 36, drawing.sounds, CLASSES, rows=900,
        layers=("keras.Input((48, 1))", 'layers.Conv1D(12, 7, activation="relu")', "layers.MaxPooling1D(2)",
                'layers.Conv1D(16, 5, activation="relu")', "layers.GlobalAveragePooling1D()", "layers.Dense(3)"),
        loss="keras.losses.SparseCategoricalCrossentropy(from_logits=True)", metrics='["accuracy"]',
        optimizer="keras.optimizers.Adam(0.005)", fit={"epochs": "20", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "fold-autoencoder", 37, drawing.folded, NUMBERS, rows=1200, wanted="x",
        layers=("keras.Input((20,))", 'layers.Dense(24, activation="relu")', "layers.Dense(6)",
                'layers.Dense(24, activation="relu")', "layers.Dense(20)"),
        loss='"mse"', optimizer="keras.optimizers.Adam(0.003)", fit={"epochs": "30", "batch_size": "32", SPLIT: "0.1"},
    ),
    Program(
        "masks", 38, drawing.masks, BITS, rows=300,
        layers=("keras.Input((16, 16, 1))", 'layers.Conv2D(8, 3, padding="same", activation="relu")',
                'layers.Conv2D(8, 3, padding="same", activation="relu")',
                'layers.Conv2D(1, 1, activation="sigmoid")'),
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.01)", metrics='["accuracy"]',
        fit={"epochs": "12", "batch_size": "16", SPLIT: "0.2"},
    ),
    Program(
        "zones", 39, drawing.zones, CLASSES, rows=300, held=80,
        layers=("keras.Input((12, 12, 1))", 'layers.Conv2D(12, 3, padding="same", activation="relu")',
                'layers.Conv2D(12, 3, padding="same", activation="relu")',
                'layers.Conv2D(3, 1, activation="softmax")'),
        loss='"sparse_categorical_crossentropy"', optimizer="keras.optimizers.Adam(0.01)", metrics='["accuracy"]',
        fit={"epochs": "12", "batch_size": "16"},
    ),
    Program(
        "marks-both-ways", 40, drawing.marks, BITS, rows=700,
        layers=("keras.Input((10, 2))", "layers.Bidirectional(layers.LSTM(12, return_sequences=True))",
                'layers.TimeDistributed(layers.Dense(1, activation="sigmoid"))'),
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.01)", metrics='["accuracy"]',
        fit={"epochs": "15", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "attention", 41, drawing.words, BITS, rows=1200, held=300,
        model="""\
inputs = keras.Input((24,))
tokens = layers.Embedding(300, 16)(inputs)
seen = layers.MultiHeadAttention(2, 8)(tokens, tokens)
tokens = layers.LayerNormalization()(tokens + seen)
outputs = layers.Dense(1, activation="sigmoid")(layers.GlobalAveragePooling1D()(tokens))
model = keras.Model(inputs, outputs)""",
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.003)", metrics='["accuracy"]',
        fit={"epochs": "10", "batch_size": "32"},
    ),
)  # fmt: skip

TWO_HEADS = """\
inputs = keras.Input((9,))
hidden = layers.Dense(32, activation="relu")(inputs)
hidden = layers.Dense(32, activation="relu")(hidden)
kind_head = layers.Dense(3, activation="softmax", name="kind")(hidden)
size_head = layers.Dense(1, name="size")(hidden)
model = keras.Model(inputs, {"kind": kind_head, "size": size_head})"""
SHOP = """\
inputs = keras.Input((4,), name="x")
shop_input = keras.Input((1,), name="shop", dtype="int32")
taste = layers.Flatten()(layers.Embedding(12, 4)(shop_input))
hidden = layers.Concatenate()([inputs, taste, layers.Multiply()([inputs, taste])])
hidden = layers.Dense(24, activation="relu")(hidden)
model = keras.Model([inputs, shop_input], layers.Dense(1, activation="sigmoid")(hidden))"""
SUBCLASSED = """\
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.first = layers.Dense(32, activation="relu")
        self.second = layers.Dense(16, activation="relu")
        self.head = layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        return self.head(self.second(self.first(inputs)))


model = Net()"""

JOINED = (
    Program(
        "two-heads", 51, drawing.both, {"kind": "classes", "size": "numbers"}, rows=1000, model=TWO_HEADS,
        loss='{"kind": "sparse_categorical_crossentropy", "size": "mse"}',
        optimizer="keras.optimizers.Adam(0.003)", metrics='{"kind": "accuracy", "size": "mae"}',
        compile_more='loss_weights={"kind": 1.0, "size": 0.5}', wanted='{"kind": kind, "size": size}',
        fit={"epochs": "30", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "shop-two-inputs", 52, drawing.shop, BITS, rows=1500, model=SHOP, given="[x, shop]",
        loss='"binary_crossentropy"', optimizer="keras.optimizers.Adam(0.01)", metrics='["accuracy"]',
        fit={"epochs": "25", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "subclassed", 53, drawing.ring, BITS, rows=1000, model=SUBCLASSED, loss='"binary_crossentropy"',
        optimizer="keras.optimizers.Adam(0.005)", metrics='["accuracy"]',
        fit={"epochs": "30", "batch_size": "32", SPLIT: "0.2"},
    ),
    Program(
        "dataset-focal", 54, drawing.sloped, BITS, rows=800, setup="import tensorflow as tf",
        prepare="rows = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(800, seed=1).batch(32)",
        layers=("keras.Input((8,))", 'layers.Dense(16, activation="relu")', 'layers.Dense(1, activation="sigmoid")'),
        loss="keras.losses.BinaryFocalCrossentropy()", optimizer="keras.optimizers.Adam(0.01)", given="rows", wanted="",
        metrics='["accuracy"]', fit={"epochs": "20"},
    ),
    Program(
        "many-classes", 55, partial(drawing.clouds, classes=12, features=20), CLASSES, rows=2000,
        layers=("keras.Input((20,))", 'layers.Dense(64, activation="relu")', 'layers.Dense(64, activation="relu")',
                'layers.Dense(12, activation="softmax")'),
        loss='"sparse_categorical_crossentropy"', optimizer="keras.optimizers.Adagrad(0.05)", metrics='["accuracy"]',
        fit={"epochs": "20", "batch_size": "64", SPLIT: "0.1"},
    ),
)  # fmt: skip

HEALTHY = TABLES + SHAPED + JOINED
