"""Base probes on real Keras models."""

import functools

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import layers

from helpers.patients import binary_patient, classes_patient, patient_of, table
from lossdoctor.core.findings import Stage
from lossdoctor.engine.describe import facts_of
from lossdoctor.engine.probes.compiling import CompileProbe, loss_facts, metric_name
from lossdoctor.engine.probes.conflicts import ConflictProbe, row_keys
from lossdoctor.engine.probes.inputs import InputsProbe
from lossdoctor.engine.probes.model import ModelProbe
from lossdoctor.engine.probes.symmetry import SymmetryProbe

pytestmark = pytest.mark.engine


def read(keras_model, x=None, y=None):
    x = table() if x is None else x
    y = np.zeros((len(x), 1), "float32") if y is None else y
    if not keras_model.compiled:
        keras_model.compile("adam", "mean_squared_error")
    patient = patient_of(keras_model, x, y)
    return patient, ModelProbe().take(patient, Stage.LOADED)


def head(*stack):
    keras_model = keras.Sequential([keras.Input((4,)), layers.Dense(6, "relu"), *stack])
    return read(keras_model)[1].outputs[0]


@pytest.mark.parametrize(
    ("stack", "activation"),
    [
        ([layers.Dense(3, "softmax")], "softmax"),
        ([layers.Dense(3), layers.Activation("softmax")], "softmax"),
        ([layers.Dense(3), layers.Softmax(), layers.Dropout(0.1)], "softmax"),
        ([layers.Dense(4), layers.ReLU(), layers.Reshape((2, 2)), layers.Flatten()], "relu"),
        ([layers.Dense(2), layers.LeakyReLU()], "leaky_relu"),
        ([layers.Dense(2, tf.nn.sigmoid)], "sigmoid"),
        ([layers.Dense(2, activation=lambda x: x * 2)], "custom"),
        ([layers.Dense(2), layers.Lambda(lambda x: x * 2)], "custom"),
        ([layers.Dense(2, "sigmoid"), layers.ReLU()], "sigmoid"),
        ([layers.Dense(2), layers.BatchNormalization()], "linear"),
        ([layers.Dense(2)], "linear"),
        ([layers.Dense(2), keras.Sequential([layers.Dense(3), layers.Activation("tanh")])], "tanh"),
    ],
)
def test_the_effective_activation_is_seen_through_what_follows_the_head(stack, activation):
    assert head(*stack).activation == activation


def test_nested_models_are_flattened_with_path_names_in_order():
    inner = keras.Sequential([layers.Dense(3, name="a"), layers.Dense(2, name="b")], name="inner")
    keras_model = keras.Sequential([keras.Input((4,)), layers.Dense(5, name="first"), inner])
    _, reading = read(keras_model, y=np.zeros((96, 2), "float32"))
    assert [layer.name for layer in reading.layers] == ["first", "inner/a", "inner/b"]
    assert reading.layer("inner/a").inbound == ("first",)
    assert reading.outputs[0].head == "inner/b"


def test_bare_operations_and_several_outputs_of_a_functional_model():
    x = keras.Input((4,))
    hidden = layers.Dense(5, name="hidden")(x)
    keras_model = keras.Model(x, [keras.ops.sigmoid(layers.Dense(1, name="one")(hidden)), layers.Dense(2)(hidden)])
    keras_model.compile("adam", ["binary_crossentropy", "mean_squared_error"])
    reading = read(keras_model)[1]
    assert (reading.outputs[0].head, reading.outputs[0].activation) == ("one", "sigmoid")
    assert [output.units for output in reading.outputs] == [1, 2]


class Own(keras.Model):
    def __init__(self):
        super().__init__()
        self.last = layers.Dense(3)
        self.body = layers.Dense(4, "relu")

    def call(self, x):
        return tf.nn.softmax(self.last(self.body(x)))


def test_a_subclassed_model_is_read_by_calling_it_and_left_as_it_was():
    keras_model = Own()
    keras_model(table()[:1])
    before = [weight.numpy() for weight in keras_model.weights]
    _, reading = read(keras_model, y=np.zeros((96, 3), "float32"))
    assert [layer.class_name for layer in reading.layers] == ["Dense", "Dense"]
    assert reading.layers[0].activation == "relu" and reading.layers[1].units == 3
    assert reading.outputs[0].activation == "softmax" and reading.outputs[0].head == reading.layers[1].name
    assert "call" not in vars(keras_model.body)
    assert all((a == b.numpy()).all() for a, b in zip(before, keras_model.weights, strict=True))


def test_kernel_statistics_are_those_before_training():
    patient = classes_patient()
    kernel = patient.initial_weights[0]
    patient.keras_model.layers[0].kernel.assign(np.zeros_like(kernel))
    layer = ModelProbe().take(patient, Stage.LOADED).layers[0]
    assert layer.kernel_std == pytest.approx(kernel.std(), rel=1e-5)
    assert not layer.kernel_identical_units


def test_constant_kernels_are_told_and_whether_they_stay_so():
    keras_model = keras.Sequential(
        [keras.Input((4,)), layers.Dense(5, "tanh", kernel_initializer="ones"), layers.Dense(1, name="head")]
    )
    patient, reading = read(keras_model)
    assert reading.layers[0].kernel_identical_units
    assert SymmetryProbe().take(patient, Stage.LOADED).identical_now == (True,)
    keras_model.fit(table(), np.random.default_rng(0).normal(size=96), epochs=2, verbose=0)
    assert SymmetryProbe().take(patient, Stage.LOADED).identical_now == (False,)


def my_loss(y_true, y_pred):
    return keras.ops.mean(y_true - y_pred)


@pytest.mark.parametrize(
    ("loss", "name", "builtin", "logits"),
    [
        ("mse", "mean_squared_error", True, False),
        ("BinaryCrossentropy", "binary_crossentropy", True, False),
        ("kld", "kl_divergence", True, False),
        (keras.losses.KLDivergence(), "kl_divergence", True, False),
        (keras.losses.SparseCategoricalCrossentropy(from_logits=True), "sparse_categorical_crossentropy", True, True),
        (keras.losses.huber, "huber", True, False),
        (functools.partial(keras.losses.binary_crossentropy, from_logits=True), "binary_crossentropy", True, True),
        (my_loss, "my_loss", False, False),
        (functools.partial(my_loss), "my_loss", False, False),
        ("no_such_loss", "no_such_loss", False, False),
        (None, "none", True, False),
    ],
)
def test_losses_have_keras_names_however_they_are_given(loss, name, builtin, logits):
    facts = loss_facts(loss)
    assert (facts.name, facts.builtin, facts.from_logits) == (name, builtin, logits)


def test_the_source_of_a_users_loss_is_kept():
    assert "y_true - y_pred" in loss_facts(my_loss).source


@pytest.mark.parametrize(
    ("metric", "name"),
    [
        ("acc", "accuracy"),
        ("AUC", "auc"),
        (keras.metrics.AUC(), "auc"),
        (keras.metrics.SparseCategoricalAccuracy(), "sparse_categorical_accuracy"),
        (my_loss, "my_loss"),
    ],
)
def test_metrics_have_keras_names(metric, name):
    assert metric_name(metric) == name


def test_optimizer_rate_schedule_and_weights_are_read():
    schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.9)
    optimizer = keras.optimizers.SGD(schedule, momentum=0.8, clipnorm=1.0)
    patient = binary_patient(optimizer=optimizer)
    patient.compile.loss_weights = {0: 0.2, 1: 0.8}
    reading = CompileProbe().take(patient, Stage.LOADED)
    assert (reading.optimizer, reading.learning_rate, reading.schedule) == ("sgd", 0.1, "ExponentialDecay")
    assert (reading.momentum, reading.clipnorm) == (0.8, 1.0)
    assert reading.loss_weights == (0.2, 0.8) and reading.loss_weight_keys == ("0", "1")
    assert reading.metrics == ("accuracy",)
    assert CompileProbe().take(binary_patient(), Stage.LOADED).learning_rate == 0.001


def test_inputs_know_which_layers_they_feed_through_nested_models():
    inner = keras.Sequential([keras.Input((4,)), layers.BatchNormalization(), layers.Dense(2)])
    keras_model = keras.Sequential([keras.Input((4,)), inner])
    patient, _ = read(keras_model, y=np.zeros((96, 2), "float32"))
    assert InputsProbe().take(patient, Stage.LOADED).training[0].feeds == ("BatchNormalization",)


def test_the_window_gets_facts_and_a_preview():
    patient = binary_patient(rows=64)
    facts = facts_of(patient)
    assert facts.model.trainable_parameters == 4 * 8 + 8 + 8 + 1
    assert facts.fit.rows == 64 and facts.fit.batch_size == 16
    assert len(facts.preview) == 50 and len(facts.preview_columns) == 5
    assert float(facts.preview[3][0]) == pytest.approx(patient.training.inputs[0][3, 0], rel=1e-5)


def test_conflicts_are_found_exactly():
    x = np.array([[1, 2], [1, 2], [3, 4], [3, 4], [5, 6]], "float32")
    y = np.array([[0], [1], [1], [1], [0]], "float32")
    keras_model = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
    keras_model.compile("adam", "mse")
    reading = ConflictProbe().take(patient_of(keras_model, x, y), Stage.LOADED)
    assert (reading.conflicting, reading.distinct) == (2, 3)
    assert (reading.first, reading.twins) == ((0,), (1,))


def test_row_keys_are_equal_for_equal_rows_only():
    rows = np.random.default_rng(0).integers(0, 3, size=(5000, 5)).astype("uint8")
    keys = row_keys([rows])
    assert len(np.unique(keys)) == len(np.unique(rows, axis=0))
