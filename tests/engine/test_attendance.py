"""A user's own `fit` of every kind: watched from inside, bit-identical, judged by what it was fed."""

import warnings

import keras
import pytest
import tensorflow as tf

from helpers.watched import ROWS, built, doctor, same, table, values

pytestmark = pytest.mark.engine


def batches(x, y, size=16):
    for first in range(0, len(x), size):
        yield x[first : first + size], y[first : first + size]


def endless(x, y):
    while True:
        yield from batches(x, y)


@pytest.mark.parametrize("kind", ["dataset", "generator"])
def test_a_stream_is_judged_by_the_batches_that_training_was_fed_and_read_only_once(kind):
    x, y = table()
    taken = []

    def source():
        for batch in endless(x, y):
            taken.append(1)
            yield batch

    def stream():
        if kind == "generator":
            return source()
        return tf.data.Dataset.from_tensor_slices((x, y)).shuffle(ROWS, seed=3).batch(16)

    results = []
    for seen in (None, doctor()):
        taken.clear()
        keras_model = built()  # sets the seed that a shuffled dataset takes, too
        data = stream()
        callbacks = [seen] if seen else []
        steps = 6 if kind == "generator" else None
        keras_model.fit(data, epochs=2, steps_per_epoch=steps, verbose=0, callbacks=callbacks)
        results.append((values(keras_model), len(taken)))
        if kind == "dataset":  # a shuffled dataset counts how often it was read
            results[-1] += (next(iter(data))[1].numpy().tolist(),)
    assert same(results[0][0], results[1][0]) and results[0][2:] == results[1][2:]
    if kind == "generator":  # two epochs of six batches, and the few that training takes ahead: never an epoch more
        assert max(result[1] for result in results) < 12 + 6
    assert seen.findings[0].check == "labels-outside-loss-domain"
    assert seen._report.opened.facts.fit.rows == ROWS


class Batches(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.losses = []

    def on_train_batch_end(self, batch, logs=None):
        self.losses.append(logs["loss"])


def test_a_users_own_batch_callback_sees_what_it_would_see():
    x, y = table()
    heard = []
    for callbacks in ([], [doctor()]):
        mine = Batches()
        built().fit(x, y, epochs=2, verbose=0, callbacks=[*callbacks, mine])
        heard.append([float(loss) for loss in mine.losses])
    assert heard[0] == heard[1] and len(heard[0]) == 6


@pytest.mark.parametrize(
    "compiled",
    [{"run_eagerly": True}, pytest.param({"jit_compile": True}, marks=pytest.mark.long), {"steps_per_execution": 2}],
    ids=str,
)
def test_other_ways_to_compile_stay_bit_identical(compiled):
    x, y = table()
    kept = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for callbacks in ([], [doctor()]):
            keras_model = built(**compiled)
            history = keras_model.fit(x, y, epochs=2, batch_size=16, verbose=0, callbacks=callbacks)
            kept.append((values(keras_model), history.history))
    assert same(kept[0][0], kept[1][0]) and kept[0][1] == kept[1][1]


class OwnStep(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)

    def call(self, x):
        return self.dense(x)

    def make_train_function(self, force=False):
        if self.train_function is None:
            self.train_function = lambda iterator: self.train_step(next(iterator))
        return self.train_function


def test_a_model_with_its_own_train_function_is_watched_by_its_batch_losses():
    x, y = table((0.0, 1.0))
    keras_model = OwnStep()
    keras_model.compile("sgd", "mse")
    seen = doctor()
    keras_model.fit(x, y, epochs=2, batch_size=32, verbose=0, callbacks=[seen])
    assert len(seen._report.runs[0].curve()[0]) == 6
    assert any("only the loss of each batch" in note for note in seen._report.notes)


def test_a_cell_of_a_notebook_kernel_is_told_as_one(monkeypatch, tmp_path):
    shell = pytest.importorskip("IPython.core.interactiveshell").InteractiveShell.instance()
    result = shell.run_cell(
        "import keras, numpy as np\nfrom lossdoctor.callback import LossDoctor\n"
        "m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation='sigmoid')])\n"
        "m.compile('sgd', 'binary_crossentropy')\nd = LossDoctor(None, only=('labels-outside-loss-domain',))\n"
        "m.fit(np.zeros((8, 2)), -np.ones(8), verbose=0, callbacks=[d])\nd"
    )
    assert result.success and result.result._repr_html_()


def test_code_without_a_file_is_examined_all_the_same():
    """As a cell without IPython: compiled under a name that is no file."""
    space = {}
    code = (
        "import keras, numpy as np\nfrom lossdoctor.callback import LossDoctor\n"
        "m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation='sigmoid')])\n"
        "m.compile('sgd', 'binary_crossentropy')\nd = LossDoctor(None, only=('labels-outside-loss-domain',))\n"
        "m.fit(np.random.rand(32, 2), -np.ones(32), verbose=0, callbacks=[d])\n"
    )
    exec(compile(code, "<cell>", "exec"), space)
    assert space["d"].verdict == "sick" and space["d"]._repr_html_().startswith("<iframe")


@pytest.mark.long
def test_a_script_that_carries_the_callback_can_itself_be_checked(tmp_path):
    from lossdoctor.engine.capture import capture
    from lossdoctor.engine.fit_call import fit_arguments
    from lossdoctor.engine.run_control import RunPlan

    script = tmp_path / "train.py"
    script.write_text(
        "import keras, numpy as np\nfrom lossdoctor.callback import LossDoctor\n"
        "m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])\nm.compile('sgd', 'mse')\n"
        "m.fit(np.zeros((8, 2)), np.zeros(8), verbose=0, callbacks=[LossDoctor()])\n"
    )
    patient, _ = capture(str(script), (), fit_index=1, emit=lambda event: None)
    assert fit_arguments(patient, RunPlan("r"))["callbacks"] == []
