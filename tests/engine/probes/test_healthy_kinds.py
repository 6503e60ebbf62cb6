"""Healthy programs of many kinds: no error and no warning from the checks of targets and output layers."""

import keras
import numpy as np
import pytest
from keras import layers, ops

from helpers.patients import table
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.findings import CheckStatus, Severity, Stage
from lossdoctor.core.readings.program import ProgramErrorReading
from lossdoctor.engine.admission import admit
from lossdoctor.engine.examination import ExaminationRoom
from lossdoctor.engine.patient import FitArguments, Rows

pytestmark = pytest.mark.engine

RNG = np.random.default_rng(2)
X = table(64)
IMAGES = RNG.uniform(size=(48, 8, 8, 1)).astype("float32")
TOKENS = RNG.integers(0, 12, size=(48, 6))
SLUGS = (
    "single-unit-softmax",
    "single-unit-categorical-loss",
    "missing-output-activation",
    "mismatched-output-activation",
    "output-range-excludes-targets",
    "class-id-out-of-range",
    "class-loss-on-continuous-targets",
    "regression-loss-on-classes",
    "target-shape-broadcast",
    "units-do-not-match-classes",
    "one-hot-rows-not-normalised",
    "nonfinite-targets",
    "constant-targets",
    "unscaled-targets",
    "class-imbalance",
    "conflicting-labels",
    "ordered-labels",
    "symmetric-initial-weights",
    "frozen-weights",
)


def sequential(shape, *stack):
    return keras.Sequential([keras.Input(shape), *stack])


def conv_autoencoder():
    stack = [layers.Conv2D(4, 3, padding="same", activation="relu"), layers.Conv2D(1, 3, padding="same")]
    keras_model = sequential((8, 8, 1), *stack, layers.Activation("sigmoid"))
    keras_model.compile("adam", "binary_crossentropy")
    return keras_model, IMAGES, IMAGES


def segmentation():
    keras_model = sequential((8, 8, 1), layers.Conv2D(3, 3, padding="same", activation="softmax"))
    keras_model.compile("adam", "sparse_categorical_crossentropy")
    return keras_model, IMAGES, (IMAGES[..., 0] * 3).astype(int)


def binary_masks():
    keras_model = sequential((8, 8, 1), layers.Conv2D(1, 3, padding="same", activation="sigmoid"))
    keras_model.compile("adam", keras.losses.Dice())
    return keras_model, IMAGES, (IMAGES > 0.5).astype("float32")


def language_model():
    stack = [layers.Embedding(12, 5), layers.LSTM(6, return_sequences=True), layers.Dense(12)]
    keras_model = sequential((6,), *stack)
    keras_model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    return keras_model, TOKENS, np.roll(TOKENS, -1, axis=1)


def half_precision_classifier():
    policy = keras.mixed_precision.DTypePolicy("mixed_float16")
    stack = [layers.Dense(8, "relu", dtype=policy), layers.Dense(3, "softmax", dtype="float32")]
    keras_model = sequential((4,), *stack)
    keras_model.compile("adam", "categorical_crossentropy")
    return keras_model, X, np.eye(3)[np.arange(64) % 3]


def variational_autoencoder():
    class Latent(layers.Layer):
        def call(self, x):
            self.add_loss(0.01 * ops.mean(ops.square(x)))
            return x

    stack = [layers.Dense(3), Latent(), layers.Dense(4)]
    keras_model = sequential((4,), *stack)
    keras_model.compile("adam", "mean_squared_error")
    return keras_model, X, np.zeros_like(X)


def mixture_density():
    def density(y, p):
        return ops.mean(ops.log(ops.softplus(p[:, 1:]) + 0.1) + ops.square((y - p[:, :1]) / ops.softplus(p[:, 1:])))

    keras_model = sequential((4,), layers.Dense(8, "tanh"), layers.Dense(2))
    keras_model.compile("adam", density)
    return keras_model, X, X[:, :1] * 500


def hinge_classifier():
    keras_model = sequential((4,), layers.Dense(8, "relu"), layers.Dense(1))
    keras_model.compile("adam", "hinge")
    return keras_model, X, np.where(X[:, 0] > 0, 1, -1)


def distillation():
    soft = RNG.dirichlet([1, 1, 1], size=64).astype("float32")
    keras_model = sequential((4,), layers.Dense(3, "softmax"))
    keras_model.compile("adam", "kl_divergence")
    return keras_model, X, soft


def ensemble_of_softmaxes():
    x = keras.Input((4,))
    heads = [layers.Dense(3, "softmax")(x) for _ in range(3)]
    keras_model = keras.Model(x, layers.Average()(heads))
    keras_model.compile("adam", "sparse_categorical_crossentropy")
    return keras_model, X, np.arange(64) % 3


def ages_in_years():
    keras_model = sequential((4,), layers.Dense(8, "relu"), layers.Dense(1, "relu"))
    keras_model.compile("adam", "mean_absolute_error", metrics=["mae"])
    return keras_model, X, np.clip(40 + 12 * X[:, 0], 18, 90).astype(int)


def star_ratings():
    keras_model = sequential((4,), layers.Dense(8, "relu"), layers.Dense(1))
    keras_model.compile("adam", "mse")
    return keras_model, X, np.clip(np.rint(3 + X[:, 0]), 1, 5)


def transfer_learning():
    base = sequential((4,), layers.Dense(8, "relu"))
    base.trainable = False
    keras_model = sequential((4,), base, layers.Dense(1, "sigmoid"))
    keras_model.compile("adam", "binary_crossentropy")
    return keras_model, X, (X[:, 0] > 0).astype(int)


def softmax_regression_from_zeros():
    keras_model = sequential((4,), layers.Dense(3, "softmax", kernel_initializer="zeros"))
    keras_model.compile("sgd", "sparse_categorical_crossentropy")
    return keras_model, X, np.arange(64) % 3


KINDS = (
    conv_autoencoder,
    segmentation,
    binary_masks,
    language_model,
    half_precision_classifier,
    variational_autoencoder,
    mixture_density,
    hinge_classifier,
    distillation,
    ensemble_of_softmaxes,
    ages_in_years,
    star_ratings,
    transfer_learning,
    softmax_regression_from_zeros,
)


def said(keras_model, x, y, error=None):
    patient = admit(keras_model, Rows((x,), (y,)), None, FitArguments(batch_size=16), error=error)
    result = ExaminationRoom(patient).examine(Stage.LOADED, [all_checks()[slug] for slug in SLUGS])
    assert [outcome.why for outcome in result.outcomes if outcome.status is CheckStatus.FAILED] == []
    return {finding.check: finding for finding in result.findings if finding.severity is not Severity.HINT}


@pytest.mark.parametrize("kind", KINDS)
def test_healthy_programs_of_every_kind_are_left_alone(kind):
    keras.utils.set_random_seed(4)
    assert said(*kind()) == {}


def test_two_outputs_are_judged_each_by_its_own_loss_and_targets():
    x = keras.Input((4,))
    keras_model = keras.Model(x, {"price": layers.Dense(1, "sigmoid", name="price")(x), "kind": layers.Dense(
        3, "softmax", name="kind")(x)})  # fmt: skip
    keras_model.compile("adam", {"price": "mse", "kind": "sparse_categorical_crossentropy"})
    names = list(keras_model.output_names)
    targets = {"price": X[:, :1] * 30 + 100, "kind": np.arange(64) % 3}
    rows = Rows((X,), tuple(targets[name] for name in names))
    patient = admit(keras_model, rows, None, FitArguments(), aims_by_name=True, target_names=tuple(names))
    checks = [all_checks()[slug] for slug in SLUGS]
    found = ExaminationRoom(patient).examine(Stage.LOADED, checks).findings
    assert [finding.check for finding in found if finding.severity is Severity.ERROR] == [
        "output-range-excludes-targets"
    ]
    assert found[0].where.layer == "price"


def test_what_the_programs_own_fit_raised_is_named():
    keras_model = sequential((4,), layers.Dense(3, "softmax"))
    keras_model.compile("adam", "sparse_categorical_crossentropy")
    y = np.arange(64) % 3 + 1
    with pytest.raises(Exception) as raised:
        keras_model.fit(X, y, verbose=0)
    error = ProgramErrorReading(type(raised.value).__name__, str(raised.value), "fit")
    found = said(keras_model, X, y, error)
    assert list(found) == ["class-id-out-of-range"]
    assert error.kind in found["class-id-out-of-range"].summary
