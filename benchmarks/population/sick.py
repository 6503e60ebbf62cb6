"""The healthy programs with one fault put into each: the kinds of fault that studies of real programs list."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from population import drawing
from population.healthy import HEALTHY
from population.injuries import channels_first, constant, copied, holes, larger, noisy, slipped, sorted_rows
from population.program import Program

_BY_NAME = {program.name: program for program in HEALTHY}
RELU = 'activation="relu"'
DEAD = f"{RELU}, bias_initializer=keras.initializers.Constant(-12.0)"


def sick(twin: str, fault: str, *accept: str, swaps: tuple[tuple[str, str], ...] = (), **changes: Any) -> Program:
    """The program `twin` with a fault that the slugs `accept` name; `swaps` replace text in its layers or model."""
    base = _BY_NAME[twin]
    changed = replace(base, name=f"{twin}--{fault}", twin=twin, fault=fault, accept=accept, **changes)
    for old, new in swaps:
        text = "\n".join((*changed.layers, changed.model))
        assert old in text, f"{changed.name}: {old!r} is not in the model"
        layers = tuple(layer.replace(old, new) for layer in changed.layers)
        changed = replace(changed, layers=layers, model=changed.model.replace(old, new))
    return changed


def fitted(twin: str, **arguments: str) -> dict[str, str]:
    """The twin's arguments of `fit` with these put over them."""
    return {**_BY_NAME[twin].fit, **arguments}


TARGETS = (
    sick("ring", "minus-one-plus-one", "labels-outside-loss-domain", prepare="y = 2 * y - 1"),
    sick("masks", "masks-0-255", "labels-outside-loss-domain", prepare="y = y * 255"),
    sick(
        "digits",
        "ids-from-one",
        "class-id-out-of-range",
        "units-do-not-match-classes",
        prepare="y, y_val = y + 1, y_val + 1",
    ),
    sick(
        "digits",
        "too-few-units",
        "class-id-out-of-range",
        "units-do-not-match-classes",
        swaps=(("Dense(10", "Dense(8"),),
    ),
    sick(
        "tags",
        "softmax-and-categorical",
        "one-hot-rows-not-normalised",
        "mismatched-output-activation",
        swaps=(('5, activation="sigmoid"', '5, activation="softmax"'),),
        loss='"categorical_crossentropy"',
    ),
    sick("waves", "wide-head", "target-shape-broadcast", swaps=(("Dense(1)", "Dense(4)"),)),
    sick("waves", "holes-in-targets", "nonfinite-targets", spoil=holes("y", 0.02)),
    sick("waves", "targets-in-cents", "unscaled-targets", world=larger("y", 4e5, 3e6)),
    sick("tumour", "constant-targets", "constant-targets", spoil=constant, curable=False),
    sick("clouds-deep", "slipped-rows", "misaligned-rows", "noisy-labels", spoil=slipped, curable=False),
    sick("border-logits", "noisy-labels", "noisy-labels", "conflicting-labels", spoil=noisy, curable=False),
    sick(
        "clouds-stopped-early",
        "sorted-unshuffled",
        "ordered-labels",
        spoil=sorted_rows,
        fit={"epochs": "12", "shuffle": "False", "batch_size": "16"},
    ),
    sick(
        "many-classes",
        "sorted-split",
        "ordered-labels",
        spoil=sorted_rows,
        fit={"epochs": "20", "batch_size": "64", "validation_split": "0.25"},
    ),
)

LOSSES = (
    sick(
        "many-classes",
        "mse-on-ids",
        "regression-loss-on-classes",
        "target-shape-broadcast",
        loss='"mse"',
        swaps=(('12, activation="softmax"', "1"),),
    ),
    sick("digits", "mse-broadcast", "target-shape-broadcast", "regression-loss-on-classes", loss='"mse"'),
    sick(
        "ring",
        "one-unit-softmax",
        "single-unit-softmax",
        swaps=(('1, activation="sigmoid"', '1, activation="softmax"'),),
    ),
    sick(
        "masks",
        "one-channel-softmax",
        "single-unit-softmax",
        swaps=(('1, 1, activation="sigmoid"', '1, 1, activation="softmax"'),),
    ),
    sick("tumour", "categorical-on-one-unit", "single-unit-categorical-loss", loss='"categorical_crossentropy"'),
    sick(
        "flower-one-hot",
        "bare-head",
        "missing-output-activation",
        swaps=(('Dense(3, activation="softmax")', "Dense(3)"),),
    ),
    sick(
        "ring",
        "relu-head",
        "mismatched-output-activation",
        "missing-output-activation",
        swaps=(('1, activation="sigmoid"', '1, activation="relu"'),),
    ),
    sick(
        "sounds-logits",
        "logits-as-probabilities",
        "missing-output-activation",
        loss='"sparse_categorical_crossentropy"',
    ),
    sick(
        "two-heads",
        "bare-class-head",
        "missing-output-activation",
        swaps=(('3, activation="softmax", name', "3, name"),),
    ),
    sick(
        "plane-huber",
        "sigmoid-head",
        "output-range-excludes-targets",
        swaps=(("Dense(1)", 'Dense(1, activation="sigmoid")'),),
    ),
    sick(
        "fold-autoencoder", "relu-head", "output-range-excludes-targets", swaps=(("Dense(20)", f"Dense(20, {RELU})"),)
    ),
    sick("series-gru", "relu-head", "output-range-excludes-targets", swaps=(("Dense(1)", f"Dense(1, {RELU})"),)),
    sick(
        "plane-huber",
        "binary-loss-on-numbers",
        "class-loss-on-continuous-targets",
        "labels-outside-loss-domain",
        "output-range-excludes-targets",
        loss='"binary_crossentropy"',
        swaps=(("Dense(1)", 'Dense(1, activation="sigmoid")'),),
    ),
    sick(
        "digits",
        "twice-softmax",
        "double-output-activation",
        structural=True,
        setup="import tensorflow as tf\n\n\n"
        "def own(truth, guess):\n    truth = tf.cast(tf.reshape(truth, [-1]), tf.int32)\n"
        "    return tf.nn.sparse_softmax_cross_entropy_with_logits(truth, guess)\n",
        loss="own",
    ),
    sick(
        "waves",
        "sign-turned",
        "inverted-loss",
        setup="def own(truth, guess):\n    return -keras.ops.mean(keras.ops.square(truth - guess), axis=-1)\n",
        loss="own",
    ),
    sick(
        "waves",
        "not-squared",
        "inverted-loss",
        "loss-not-minimal-at-target",
        setup="def own(truth, guess):\n    return keras.ops.mean(truth - guess, axis=-1)\n",
        loss="own",
    ),
    sick("waves", "relative-error", "unstable-loss", loss='"mape"'),
    sick("ring", "negative-class-weight", "negative-weights", fit=fitted("ring", class_weight="{0: -1.0, 1: 1.0}")),
    sick("waves", "accuracy-of-numbers", "misleading-metric", metrics='["accuracy"]', structural=True),
)

INPUTS = (
    sick(
        "tumour",
        "raw-units",
        "unscaled-inputs",
        draw=drawing.tumour_raw,
        optimizer='"sgd"',
        layers=("keras.Input((30,))", f"layers.Dense(32, {RELU})", 'layers.Dense(1, activation="sigmoid")'),
    ),
    sick(
        "paints",
        "raw-pixels",
        "unscaled-inputs",
        optimizer="keras.optimizers.SGD(0.01)",
        layers=(
            "keras.Input((14, 14, 3))",
            f"layers.Conv2D(12, 3, {RELU})",
            "layers.GlobalMaxPooling2D()",
            'layers.Dense(1, activation="sigmoid")',
        ),
    ),
    sick("ring", "holes-in-inputs", "nonfinite-inputs", spoil=holes("x", 0.01)),
    sick(
        "wine-normalised-inside",
        "not-normalised",
        "unscaled-inputs",
        prepare="",
        layers=("keras.Input((13,))", f"layers.Dense(24, {RELU})", 'layers.Dense(3, activation="softmax")'),
    ),
    sick(
        "tumour",
        "one-sided",
        "train-validation-shift",
        structural=True,
        draw=drawing.tumour_raw,
        prepare="mean, spread = x.mean(axis=0), x.std(axis=0)\nx = (x - mean) / spread",
        curable=False,
    ),
    sick("words-averaged", "small-vocabulary", "token-id-out-of-range", swaps=(("Embedding(300", "Embedding(100"),)),
    sick("digits", "same-rows-validated", "train-validation-overlap", spoil=copied, structural=True),
    sick(
        "paints",
        "channels-first",
        "channel-order",
        structural=True,
        world=channels_first,
        swaps=(("Input((14, 14, 3))", "Input((3, 14, 14))"), ("Conv2D(12, 3,", 'Conv2D(12, 3, padding="same",')),
    ),
    sick(
        "series-gru",
        "far-from-zero",
        "unscaled-inputs",
        "unscaled-targets",
        world=lambda arrays: (larger("x", 40, 900)(arrays), larger("y", 40, 900)(arrays))[0],
    ),
)

NETS = (
    sick("ring", "linear-hidden", "linear-hidden-layers", swaps=((f", {RELU}", ""),)),
    sick("figures", "linear-convolutions", "linear-hidden-layers", structural=True, swaps=((f", {RELU}", ""),)),
    sick("ring", "dead-from-the-start", "dead-units", "badly-scaled-initial-weights", swaps=((RELU, DEAD),)),
    sick("many-classes", "zeros", "symmetric-initial-weights", swaps=((RELU, f'{RELU}, kernel_initializer="zeros"'),)),
    sick(
        "waves",
        "huge-weights",
        "badly-scaled-initial-weights",
        "exploding-gradients",
        "learning-rate-too-high",
        swaps=(('"he_normal"', "keras.initializers.RandomNormal(stddev=6.0)"),),
    ),
    sick(
        "clouds-stopped-early",
        "sigmoid-stack",
        "saturating-hidden-activations",
        "vanishing-gradients",
        "saturated-units",
        optimizer="keras.optimizers.SGD(0.05)",
        layers=("keras.Input((12,))", *['layers.Dense(24, activation="sigmoid")'] * 7, "layers.Dense(5)"),
    ),
    sick(
        "tags",
        "all-frozen",
        "frozen-weights",
        "untrained-layers",
        layers=(
            "keras.Input((9,))",
            f"layers.Dense(32, {RELU}, trainable=False)",
            'layers.Dense(5, activation="sigmoid", trainable=False)',
        ),
    ),
    sick(
        "digits",
        "heavy-dropout",
        "excessive-dropout",
        "train-inference-gap",
        swaps=(("Dropout(0.2)", "Dropout(0.97)"),),
    ),
    sick("waves", "heavy-penalty", "excessive-regularisation", swaps=(("L2(1e-5)", "L2(5.0)"),)),
    sick(
        "digits",
        "one-unit-neck",
        "bottleneck-layer",
        "undersized-model",
        swaps=(('layers.Dense(64, activation="relu")', f"layers.Dense(64, {RELU}), layers.Dense(1, {RELU})"),),
    ),
    sick(
        "paints",
        "stale-statistics",
        "train-inference-gap",
        swaps=(("BatchNormalization()", "BatchNormalization(momentum=0.9999)"),),
    ),
    sick(
        "waves",
        "memorised",
        "overfitting",
        "too-few-rows",
        "oversized-model",
        "overtraining",
        rows=40,
        curable=False,
        layers=("keras.Input((5,))", *[f"layers.Dense(256, {RELU})"] * 3, "layers.Dense(1)"),
        fit={"epochs": "200", "batch_size": "8", "validation_split": "0.3"},
    ),
)

STEPS = (
    sick("ring", "rate-ten", "learning-rate-too-high", "dead-units", optimizer="keras.optimizers.Adam(3.0)"),
    sick("figures", "rate-too-high", "learning-rate-too-high", "dead-units", optimizer="keras.optimizers.SGD(5.0)"),
    sick("figures", "rate-too-low", "learning-rate-too-low", optimizer="keras.optimizers.SGD(1e-5)"),
    sick("orders-lstm", "rate-too-low", "learning-rate-too-low", optimizer="keras.optimizers.Adam(1e-6)"),
    sick("series-gru", "rate-too-low", "learning-rate-too-low", optimizer="keras.optimizers.RMSprop(1e-6)"),
    sick(
        "two-heads",
        "rate-zero",
        "invalid-learning-rate",
        "learning-rate-too-low",
        optimizer="keras.optimizers.Adam(0.0)",
    ),
    sick(
        "tags",
        "default-adadelta",
        "learning-rate-too-low",
        "unsuitable-optimizer",
        "too-few-epochs",
        optimizer='"adadelta"',
    ),
    sick("waves", "two-epochs", "too-few-epochs", fit=fitted("waves", epochs="2", batch_size="128")),
    sick(
        "words-averaged",
        "one-epoch",
        "too-few-epochs",
        fit=fitted("words-averaged", epochs="1", batch_size="256"),
        optimizer="keras.optimizers.Adam(0.001)",
    ),
    sick(
        "clouds-deep",
        "one-batch",
        "batch-too-large",
        "too-few-epochs",
        optimizer='"sgd"',
        fit=fitted("clouds-deep", batch_size="960", epochs="5"),
    ),
    sick(
        "plane-huber",
        "momentum-too-high",
        "learning-rate-too-high",
        "exploding-gradients",
        loss='"mse"',
        optimizer="keras.optimizers.SGD(0.5, momentum=0.99)",
    ),
    sick(
        "fold-autoencoder",
        "rate-too-high",
        "learning-rate-too-high",
        "dead-units",
        optimizer="keras.optimizers.Adam(1.0)",
    ),
    sick(
        "orders-lstm", "plain-sgd", "unsuitable-optimizer", "learning-rate-too-low", "too-few-epochs", optimizer='"sgd"'
    ),
)

SICK = TARGETS + LOSSES + INPUTS + NETS + STEPS
