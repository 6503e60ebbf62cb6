"""Every edit on every kind of model: the new patient trains, the old one is what it was."""

import keras
import numpy as np
import pytest

from helpers.patients import binary_labels, mlp, patient_of, table
from lossdoctor.core import fixes
from lossdoctor.core.fixes import (
    DropNonfiniteRows,
    EncodeTargets,
    ImputeInputs,
    MapTargets,
    MapValidationInputs,
    MoveLayer,
    NegateLoss,
    NormaliseTargetRows,
    RelabelTargets,
    RemoveBias,
    RemoveLayers,
    RemoveSampleWeights,
    RescaleInputs,
    RescaleTargets,
    ReshapeTargets,
    RetrainFromStart,
    ScaleRegularisation,
    SetBatchSize,
    SetClassWeight,
    SetClipNorm,
    SetDropout,
    SetDtype,
    SetEpochs,
    SetFromLogits,
    SetHiddenActivation,
    SetInitializer,
    SetLearningRate,
    SetLoss,
    SetLossWeights,
    SetMetrics,
    SetOptimizer,
    SetOutputActivation,
    SetOutputUnits,
    SetTrainable,
    SetUnits,
    ShuffleRows,
    SplitAgain,
)
from lossdoctor.engine.admission import admit
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.patient import FitArguments, Rows
from lossdoctor.engine.surgeon.operate import PERFORMERS, CannotOperate, operate
from lossdoctor.engine.surgeon.preview import preview

pytestmark = pytest.mark.engine

EDITS = [
    SetOutputActivation("tanh"),
    SetOutputUnits(3),
    SetFromLogits(True),
    SetLoss("mean_squared_error"),
    SetLoss("binary_crossentropy", from_logits=True),
    NegateLoss(),
    SetLossWeights(None),
    SetMetrics(("mae",)),
    MapTargets(2.0, -1.0),
    RelabelTargets((0.0, 1.0), (1.0, 0.0)),
    EncodeTargets("one-hot", 2),
    NormaliseTargetRows(),
    ReshapeTargets((1, 1)),
    RescaleTargets(),
    RescaleInputs("standardise"),
    RescaleInputs("min-max"),
    RescaleInputs("divide-255"),
    MapValidationInputs((2.0,), (1.0,)),
    DropNonfiniteRows("inputs"),
    ImputeInputs("median"),
    ShuffleRows(3),
    SplitAgain(0.25),
    SetDtype("mixed_float16"),
    SetDtype("mixed_bfloat16"),
    SetDtype("float64"),
    SetLearningRate(0.5),
    SetOptimizer("sgd", 0.25),
    SetClipNorm(1.0),
    SetClassWeight((0, 1), (1.0, 3.0)),
    RemoveSampleWeights(),
    SetBatchSize(7),
    SetEpochs(5),
    SetHiddenActivation("tanh", ("hidden",), "he_normal"),
    SetInitializer("zeros", ("hidden",)),
    SetUnits("hidden", 3),
    SetTrainable(("hidden",)),
    SetDropout(("drop",), 0.1),
    ScaleRegularisation(("hidden",), 0.5),
    RemoveLayers(("drop",)),
    MoveLayer("drop", "hidden"),
    RemoveBias(("hidden",)),
    RetrainFromStart(),
]
ELSEWHERE = {fixes.SetKernelSize}  # wants a convolution: test_structure.py

NO_FIT = (EncodeTargets, SetOutputUnits, ReshapeTargets)  # one edit of a pair: alone they rightly break the program


def _functional() -> keras.Model:
    inputs = keras.Input((4,), name="features")
    core = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(6, "relu", kernel_regularizer="l2", name="hidden")], name="core"
    )
    dropped = keras.layers.Dropout(0.5, name="drop")(core(inputs))
    scores = keras.layers.Dense(1, name="scores")(dropped)
    return keras.Model(inputs, keras.layers.Activation("sigmoid", name="answer")(scores))


def _sequential() -> keras.Model:
    return keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(6, "relu", kernel_regularizer="l2", name="hidden"),
            keras.layers.Dropout(0.5, name="drop"),
            keras.layers.Dense(1, "sigmoid", name="head"),
        ]
    )


def _two_headed() -> keras.Model:
    inputs = keras.Input((4,))
    hidden = keras.layers.Dense(6, "relu", kernel_regularizer="l2", name="hidden")(inputs)
    dropped = keras.layers.Dropout(0.5, name="drop")(hidden)
    return keras.Model(
        inputs, [keras.layers.Dense(1, "sigmoid", name="a")(dropped), keras.layers.Dense(1, name="b")(dropped)]
    )


def _patient(build):
    keras.utils.set_random_seed(5)
    keras_model = build()
    x = table(48)
    y = binary_labels(x)
    if len(keras_model.outputs) > 1:
        keras_model.compile("adam", ["binary_crossentropy", "mse"], metrics=[["accuracy"], ["mae"]])
        training, held = Rows((x[:36],), (y[:36], x[:36, :1])), Rows((x[36:],), (y[36:], x[36:, :1]))
    else:
        keras_model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
        training, held = Rows((x[:36],), (y[:36],), np.ones(36, "float32")), Rows((x[36:],), (y[36:],))
    patient = admit(keras_model, training, held, FitArguments(batch_size=12, epochs=1))
    keras_model.fit(*_fed(patient), verbose=0)
    return patient


def _fed(patient):
    y = patient.training.targets
    return patient.training.inputs[0], (y[0] if len(y) == 1 else list(y))


def _state(patient):
    arrays = [*patient.training.inputs, *patient.training.targets, *patient.validation.inputs, *patient.initial_weights]
    arrays += [np.array(v) for v in patient.keras_model.variables + patient.keras_model.optimizer.variables]
    settings = (repr(patient.compile.__dict__), repr(patient.fit), patient.floatx, keras.config.floatx())
    loss = patient.keras_model._compile_loss, patient.keras_model.optimizer, patient.keras_model.compiled
    return [array.tobytes() for array in arrays], settings, tuple(map(id, loss)), keras.config.dtype_policy().name


@pytest.fixture(scope="module", params=[_sequential, _functional, _two_headed], ids=["sequential", "nested", "heads"])
def patient(request):
    return _patient(request.param)


@pytest.mark.parametrize("edit", EDITS, ids=repr)
def test_an_edit_gives_a_patient_that_trains_and_leaves_the_old_one_bit_identical(patient, edit):
    before = _state(patient)
    if isinstance(edit, SetClassWeight) and len(patient.training.targets) > 1:
        with pytest.raises(CannotOperate, match="one output"):
            operate(patient, [edit])
        return
    assert len(preview(patient, [edit])) == 1
    new = operate(patient, [edit])
    assert new.keras_model is not patient.keras_model
    assert not {id(v) for v in patient.keras_model.variables} & {id(v) for v in new.keras_model.variables}
    assert all(
        np.array_equal(np.array(v), w) for v, w in zip(new.keras_model.weights, new.initial_weights, strict=True)
    )
    if not isinstance(edit, NO_FIT):
        with scoped_floatx(new.floatx):
            x, y = _fed(new)
            assert np.isfinite(new.keras_model.compute_loss(x, y, new.keras_model(x, training=True)))
    assert _state(patient) == before


def test_every_edit_of_the_core_is_performed_and_tested():
    kinds = set(fixes.Edit.__args__)
    assert set(PERFORMERS) == kinds
    assert {type(edit) for edit in EDITS} | ELSEWHERE == kinds


def test_without_edits_the_copy_holds_the_initial_weights_and_answers_as_the_untrained_model(patient):
    copy = operate(patient, [])
    assert [w.tobytes() for w in copy.initial_weights] == [w.tobytes() for w in patient.initial_weights]
    assert not copy.trained and copy.runs == [] and copy.as_given is None


def test_two_copies_trained_alike_end_bit_identical_dropout_included(patient):
    ends = []
    for _ in range(2):
        copy = operate(patient, [])
        keras.utils.set_random_seed(3)
        copy.keras_model.fit(*_fed(copy), batch_size=12, epochs=2, verbose=0)
        ends.append(b"".join(np.array(v).tobytes() for v in copy.keras_model.weights))
    assert ends[0] == ends[1]


def test_a_head_with_a_separate_softmax_layer_gets_the_activation_there():
    keras_model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1), keras.layers.Softmax(name="out")])
    keras_model.compile("adam", "binary_crossentropy")
    x = table(16)
    new = operate(patient_of(keras_model, x, binary_labels(x)), [SetOutputActivation("sigmoid")])
    assert [type(layer).__name__ for layer in new.keras_model.layers] == ["Dense", "Activation"]
    assert new.keras_model.layers[0].activation is keras.activations.linear
    scores = x @ new.initial_weights[0] + new.initial_weights[1]
    assert np.allclose(new.keras_model(x), 1 / (1 + np.exp(-scores)), atol=1e-6)


def test_only_the_layer_whose_shape_changed_and_what_it_feeds_are_drawn_anew():
    keras_model = mlp()
    keras_model.compile("adam", "mse")
    x = table(16)
    old = patient_of(keras_model, x, binary_labels(x))
    new = operate(old, [SetOutputUnits(3)])
    assert np.array_equal(new.initial_weights[0], old.initial_weights[0])
    assert new.initial_weights[2].shape == (8, 3) and new.initial_weights[2].std() > 0
    again = operate(old, [SetOutputUnits(3)])
    assert np.array_equal(new.initial_weights[2], again.initial_weights[2])


@pytest.mark.parametrize("build", [_sequential, _functional, _two_headed], ids=["sequential", "nested", "heads"])
def test_rescaled_inputs_are_standardised_inside_the_model_by_training_rows_only(build):
    keras.utils.set_random_seed(2)
    keras_model = build()
    x = table(40) * 500 + np.array([1e3, 0, -20, 7], "float32")
    y = x[:, :1]
    keras_model.compile("adam", "mse")
    targets = (y,) * len(keras_model.outputs)
    old = admit(keras_model, Rows((x[:30],), tuple(t[:30] for t in targets)), Rows((x[30:],), targets))
    new = operate(old, [RescaleInputs()])
    scaled = ((x - x[:30].mean(0, dtype="f8")) / x[:30].std(0, dtype="f8")).astype("float32")
    answers = keras.tree.flatten(new.keras_model(x)), keras.tree.flatten(old.keras_model(scaled))
    assert all(np.allclose(a, b, atol=1e-4) for a, b in zip(*answers, strict=True))


def test_a_loss_set_for_one_of_two_outputs_leaves_the_other():
    new = operate(_patient(_two_headed), [SetLoss("mean_absolute_error", output=1)])
    assert new.compile.loss == ["binary_crossentropy", "mean_absolute_error"]


def test_a_custom_loss_without_a_config_survives_a_layer_edit():
    def relative(y, p):
        return keras.ops.mean(keras.ops.square((y - p) / (y + 2)))

    keras_model = mlp()
    keras_model.compile("adam", relative)
    x = table(16)
    new = operate(patient_of(keras_model, x, binary_labels(x)), [SetOutputActivation("linear")])
    assert new.compile.loss is relative
    new.keras_model.fit(x, binary_labels(x), verbose=0)


def test_a_negated_loss_is_minus_the_loss_and_negating_twice_gives_the_loss_back():
    keras_model = mlp()
    keras_model.compile("adam", "mse")
    x = table(16)
    old = patient_of(keras_model, x, binary_labels(x))
    once = operate(old, [NegateLoss()])
    plain = keras_model.evaluate(x, binary_labels(x), verbose=0)
    assert once.keras_model.evaluate(x, binary_labels(x), verbose=0) == pytest.approx(-plain)
    assert operate(once, [NegateLoss()]).compile.loss == "mse"


class OwnNet(keras.Model):
    def __init__(self, function):
        super().__init__()
        self.function = function
        self.inner = keras.layers.Dense(5, "relu")
        self.drop = keras.layers.Dropout(0.3)
        self.head = keras.layers.Dense(1, "sigmoid")

    def call(self, x, training=False):
        return self.head(self.drop(self.inner(self.function(x)), training=training))


def test_a_subclassed_model_takes_edits_of_compile_and_data_but_not_of_layers():
    keras_model = OwnNet(lambda x: x * 2)
    x = table(32)
    keras_model(x)
    keras_model.compile(keras.optimizers.Adam(0.01), lambda y, p: keras.ops.mean((y - p) ** 2))
    keras_model.fit(x, binary_labels(x), verbose=0)
    old = patient_of(keras_model, x, binary_labels(x))
    before = [np.array(v) for v in keras_model.weights]
    new = operate(old, [SetLearningRate(0.5), MapTargets(2.0, -1.0)])
    assert np.allclose(new.keras_model(x), keras_model(x))
    new.keras_model.fit(x, new.training.targets[0], verbose=0)
    assert not np.allclose(new.keras_model(x), keras_model(x))
    assert all(np.array_equal(a, np.array(b)) for a, b in zip(before, keras_model.weights, strict=True))
    keras_model.fit(x, binary_labels(x), verbose=0)
    for edit in (SetOutputActivation("tanh"), RescaleInputs(), SetDtype("float16"), SetUnits("x", 3)):
        with pytest.raises(CannotOperate, match="OwnNet"):
            operate(old, [edit])


def test_float16_weights_with_a_penalty_are_refused_and_without_one_they_train():
    with pytest.raises(CannotOperate, match="mixed_float16"):
        operate(_patient(_sequential), [SetDtype("float16")])
    keras_model = mlp()
    keras_model.compile("adam", "mse")
    x = table(16)
    new = operate(patient_of(keras_model, x, binary_labels(x)), [SetDtype("float16")])
    assert {v.dtype for v in new.keras_model.weights} == {"float16"}
    new.keras_model.fit(x, binary_labels(x), verbose=0)


def test_what_cannot_be_done_is_a_sentence_and_changes_nothing():
    keras_model = mlp()
    keras_model.compile("adam", "mse")
    x = table(16)
    patient = patient_of(keras_model, x, binary_labels(x))
    impossible = [
        SetOutputActivation("nonsense"),
        SetLoss("nonsense"),
        SetOptimizer("nonsense"),
        SetUnits("nowhere", 4),
        SetFromLogits(True),
        SetOutputActivation("sigmoid", output=4),
        EncodeTargets("ids", 5),
        ReshapeTargets((7,)),
        MapValidationInputs((1.0,), (0.0,)),
        SetDtype("int8"),
        SetDropout(("hidden",), 0.5),
        MapTargets(1.0, 0.0, output=3),
    ]
    for edit in impossible:
        with pytest.raises(CannotOperate) as told:
            operate(patient, [edit])
        assert str(told.value).endswith(".") and "Traceback" not in str(told.value)
