# ruff: noqa: E501  (the table reads as one row a case)
"""Scripts in many spellings, patched: only what the edit is about differs, and by the shortest change."""

import ast

import pytest

from lossdoctor.core.commands import DiffScript
from lossdoctor.core.fixes import (
    Edit,
    EncodeTargets,
    ImputeInputs,
    MapTargets,
    NegateLoss,
    RelabelTargets,
    RemoveSampleWeights,
    RescaleInputs,
    RescaleTargets,
    RetrainFromStart,
    SetBatchSize,
    SetClassWeight,
    SetClipNorm,
    SetDropout,
    SetDtype,
    SetEpochs,
    SetFromLogits,
    SetHiddenActivation,
    SetLearningRate,
    SetLoss,
    SetLossWeights,
    SetMetrics,
    SetOptimizer,
    SetOutputActivation,
    SetOutputUnits,
    SetUnits,
    ShuffleRows,
    SplitAgain,
)
from lossdoctor.intake.patching import WRITERS, diff_script, patch

LIST = """\
import numpy as np
import keras
from keras import layers

x, y = np.load("x.npy"), np.load("y.npy")   # odd   spacing kept
model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(8, activation='relu'),
    layers.Dropout(0.5),
    layers.Dense(1),
    layers.Activation('softmax'),
])
model.compile(loss='binary_crossentropy', optimizer=keras.optimizers.Adam(learning_rate=0.001), metrics=['accuracy'])
model.fit(x, y, batch_size=16, epochs=3, validation_data=(x_val, y_val))
"""
ADDED = """\
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
from tensorflow.keras.optimizers import SGD
opt = SGD(lr=0.1)
model = Sequential()
model.add(Dense(8, input_dim=4, activation="relu"))
model.add(Dense(1, "softmax"))
model.compile(opt, "mse")
history = model.fit(X_train, Y_train - 1, epochs=5)
"""
FUNCTIONAL = """\
import tensorflow as tf
x = load()
inputs = tf.keras.Input((4,))
h = tf.keras.layers.Dense(8, activation="relu", name="wide")(inputs)
h = tf.keras.layers.Dense(1)(h)
net = tf.keras.Model(inputs, h)
net.compile(optimizer="adam", loss="binary_crossentropy", loss_weights={0: 0.2, 1: 0.8})
net.fit(
    x,
    y,
    sample_weight=w,
    epochs=2,
)
"""
CASES: list[tuple[str, str, Edit, list[str], list[str]]] = [
    ("trailing-activation", LIST, SetOutputActivation("sigmoid"), ["    layers.Activation('softmax'),"], ["    layers.Activation('sigmoid'),"]),
    ("positional-activation", ADDED, SetOutputActivation("sigmoid"), ['model.add(Dense(1, "softmax"))'], ['model.add(Dense(1, "sigmoid"))']),
    ("functional-head", FUNCTIONAL, SetOutputActivation("sigmoid"), ["h = tf.keras.layers.Dense(1)(h)"], ['h = tf.keras.layers.Dense(1, activation="sigmoid")(h)']),
    ("head-units", LIST, SetOutputUnits(3), ["    layers.Dense(1),"], ["    layers.Dense(3),"]),
    ("units-by-counted-name", ADDED, SetUnits("dense", 32), ['model.add(Dense(8, input_dim=4, activation="relu"))'], ['model.add(Dense(32, input_dim=4, activation="relu"))']),
    ("activation-by-name", FUNCTIONAL, SetHiddenActivation("tanh", ("wide",)), ['h = tf.keras.layers.Dense(8, activation="relu", name="wide")(inputs)'], ['h = tf.keras.layers.Dense(8, activation="tanh", name="wide")(inputs)']),
    ("dropout", LIST, SetDropout(("dropout",), 0.1), ["    layers.Dropout(0.5),"], ["    layers.Dropout(0.1),"]),
    ("old-name-of-the-rate", ADDED, SetLearningRate(0.01), ["opt = SGD(lr=0.1)"], ["opt = SGD(learning_rate=0.01)"]),
    ("rate-of-a-named-optimizer", FUNCTIONAL, SetLearningRate(1e-4), ['net.compile(optimizer="adam", loss="binary_crossentropy", loss_weights={0: 0.2, 1: 0.8})'], ['net.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=0.0001), loss="binary_crossentropy", loss_weights={0: 0.2, 1: 0.8})']),
    ("clip", ADDED, SetClipNorm(1.0), ["opt = SGD(lr=0.1)"], ["opt = SGD(lr=0.1, global_clipnorm=1)"]),
    ("positional-loss", ADDED, SetLoss("binary_crossentropy"), ['model.compile(opt, "mse")'], ['model.compile(opt, "binary_crossentropy")']),
    ("metrics", ADDED, SetMetrics(("accuracy",)), ['model.compile(opt, "mse")'], ['model.compile(opt, "mse", metrics=["accuracy"])']),
    ("optimizer", ADDED, SetOptimizer("adam"), ['model.compile(opt, "mse")'], ['model.compile("adam", "mse")']),
    ("loss-weights", FUNCTIONAL, SetLossWeights(None), ['net.compile(optimizer="adam", loss="binary_crossentropy", loss_weights={0: 0.2, 1: 0.8})'], ['net.compile(optimizer="adam", loss="binary_crossentropy")']),
    ("logits", FUNCTIONAL, SetFromLogits(True), ['net.compile(optimizer="adam", loss="binary_crossentropy", loss_weights={0: 0.2, 1: 0.8})'], ['net.compile(optimizer="adam", loss=tf.keras.losses.BinaryCrossentropy(from_logits=True), loss_weights={0: 0.2, 1: 0.8})']),
    ("negated", ADDED, NegateLoss(), ['model.compile(opt, "mse")'], ["import keras", 'model.compile(opt, lambda y_true, y_pred: -keras.losses.get("mse")(y_true, y_pred))']),
    ("targets-by-name-and-validation", LIST, MapTargets(0.5, 0.5), [], ["y = (y + 1) / 2", "y_val = (y_val + 1) / 2"]),
    ("targets-as-expression", ADDED, MapTargets(1.0, -1.0), ["history = model.fit(X_train, Y_train - 1, epochs=5)"], ["history = model.fit(X_train, (Y_train - 1) - 1, epochs=5)"]),
    ("pixels", FUNCTIONAL, MapTargets(1 / 255, 0.0), [], ["y = y / 255"]),
    ("relabelled", LIST, RelabelTargets((3.0,), (0.0,)), [], ["y = np.select([y == 3], [0], default=y)", "y_val = np.select([y_val == 3], [0], default=y_val)"]),
    ("one-hot", FUNCTIONAL, EncodeTargets("one-hot", 3), [], ["y = tf.keras.utils.to_categorical(y, 3)"]),
    ("rescaled-targets", FUNCTIONAL, RescaleTargets(), [], ["target_mean, target_std = y.mean(axis=0), y.std(axis=0)", "# in the original scale: predictions * target_std + target_mean", "y = (y - target_mean) / target_std"]),
    ("sample-weights", FUNCTIONAL, RemoveSampleWeights(), ["    sample_weight=w,"], []),
    ("batch-size", LIST, SetBatchSize(64), ["model.fit(x, y, batch_size=16, epochs=3, validation_data=(x_val, y_val))"], ["model.fit(x, y, batch_size=64, epochs=3, validation_data=(x_val, y_val))"]),
    ("epochs", ADDED, SetEpochs(50), ["history = model.fit(X_train, Y_train - 1, epochs=5)"], ["history = model.fit(X_train, Y_train - 1, epochs=50)"]),
    ("class-weight", FUNCTIONAL, SetClassWeight((0, 1), (1.0, 4.5)), ["    epochs=2,"], ["    epochs=2, class_weight={0: 1, 1: 4.5},"]),
    ("float64", LIST, SetDtype("float64"), [], ["keras.config.set_floatx('float64')"]),
    ("mixed", FUNCTIONAL, SetDtype("mixed_float16"), [], ['tf.keras.config.set_dtype_policy("mixed_float16")']),
    ("normalised-list", LIST, RescaleInputs(), [], ["normalization = layers.Normalization()", "normalization.adapt(x)", "    normalization,"]),
    ("normalised-functional", FUNCTIONAL, RescaleInputs(), ['h = tf.keras.layers.Dense(8, activation="relu", name="wide")(inputs)'], ["normalization = tf.keras.layers.Normalization()", "normalization.adapt(x)", "scaled_inputs = normalization(inputs)", 'h = tf.keras.layers.Dense(8, activation="relu", name="wide")(scaled_inputs)']),
    ("divided-added", ADDED, RescaleInputs("divide-255"), [], ["import keras", "model.add(keras.layers.Rescaling(1 / 255))"]),
    ("imputed", LIST, ImputeInputs("mean"), [], ["filling = np.nanmean(np.where(np.isfinite(x), x, np.nan), axis=0)", "x = np.where(np.isfinite(x), x, filling)", "x_val = np.where(np.isfinite(x_val), x_val, filling)"]),
    ("shuffled", FUNCTIONAL, ShuffleRows(0), [], ["import numpy as np", "order = np.random.default_rng(0).permutation(len(x))", "x, y = x[order], y[order]"]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "edit", "gone", "new"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_exactly_these_lines_go_and_come(source, edit, gone, new):
    patched = patch(source, [edit])
    assert patched.manual is None
    before, after = source.splitlines(), patched.text.splitlines()
    assert [line for line in before if line not in after] == gone
    assert [line for line in after if line not in before] == new
    kept = [line for line in after if line not in new]
    assert kept == [line for line in before if line not in gone]
    ast.parse(patched.text)


def test_every_edit_is_written_or_told():
    assert set(WRITERS) == set(Edit.__args__)


def test_edits_after_one_another_see_each_other():
    edits = [SetOutputActivation("linear"), SetLoss("binary_crossentropy", from_logits=True), SetFromLogits(False)]
    text = patch(LIST, edits).text
    assert "Activation('linear')" in text and "loss=keras.losses.BinaryCrossentropy(from_logits=False)" in text


def test_lines_stand_in_the_block_and_the_endings_of_the_script():
    source = "import keras\r\ndef main():\r\n\tif go:\r\n\t\tmodel.fit(x, y)  # fit\r\n"
    assert patch(source, [MapTargets(1.0, -1.0)]).text == source.replace(
        "\t\tmodel.fit", "\t\ty = y - 1\r\n\t\tmodel.fit"
    )


def test_the_fit_call_is_the_one_on_the_line():
    source = "a.fit(x, y)\nb.fit(u, v)\n"
    assert patch(source, [MapTargets(1.0, 1.0)], 2).text == "a.fit(x, y)\nv = v + 1\nb.fit(u, v)\n"


def test_what_cannot_be_written_is_a_sentence_and_leaves_the_text():
    dataset = "import keras\nmodel.compile('adam', MyLoss)\nmodel.fit(dataset)\n"
    for edit in (MapTargets(0.5, 0.5), SetFromLogits(True), RescaleInputs(), SetOutputActivation("sigmoid")):
        patched = patch(dataset, [edit])
        assert patched.text == dataset and patched.manual.endswith(".")


@pytest.mark.parametrize("source", ["", "def (", "print(1)\n", "\ufeffmodel.fit(x, y)\n", "if 1: model.fit(x, y)"])
def test_no_source_makes_patching_raise(source):
    for edit in (MapTargets(0.5, 0.5), SetLoss("mse"), RescaleInputs(), SetDtype("float64"), SplitAgain()):
        patched = patch(source, [edit])
        assert isinstance(patched.text, str) and (patched.manual is None or patched.manual.endswith("."))


def test_names_and_letters_beyond_ascii_keep_their_bytes():
    source = "grösse = 1  # größer\nmodel.fit(x, grösse, epochs=2)\n"
    assert patch(source, [SetEpochs(3)]).text == source.replace("epochs=2", "epochs=3")
    assert patch(source, [MapTargets(1.0, 1.0)]).text.splitlines()[1] == "grösse = grösse + 1"


def test_a_diff_is_made_for_every_fix(tmp_path):
    path = tmp_path / "train.py"
    path.write_text(LIST)
    answer = diff_script(DiffScript(str(path), ("a/1", "a/2"), ((SetEpochs(9),), (RetrainFromStart(),)), 14))
    assert answer.diffs["a/1"].startswith("--- a/train.py\n+++ b/train.py\n@@ ")
    assert "+model.fit(x, y, batch_size=16, epochs=9" in answer.diffs["a/1"]
    assert list(answer.diffs) == list(answer.patched) == ["a/1"] and answer.manual == {}
    assert path.read_text() == LIST
