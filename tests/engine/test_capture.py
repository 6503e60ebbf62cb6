"""A script is run as Python would run it, up to the fit that is examined."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.engine.capture import capture
from lossdoctor.engine.trainer import Control, RunPlan, train

pytestmark = pytest.mark.engine

MODEL = """
import sys
import numpy as np
import keras
x = np.arange(120, dtype="float32").reshape(40, 3)
y = (np.arange(40) % 2).astype("float32")
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1, activation="sigmoid")])
model.compile("sgd", "binary_crossentropy")
"""


def script(folder: Path, text: str, name: str = "train.py") -> str:
    path = folder / name
    path.write_text(text)
    return str(path)


def captured(folder: Path, text: str, *arguments: str, **options: Any) -> Any:
    return capture(script(folder, text), arguments, emit=lambda event: None, **options)


def refused(folder: Path, text: str, **options: Any) -> Any:
    with pytest.raises(Refusal) as caught:
        captured(folder, text, **options)
    return caught.value.failure


def test_model_data_and_arguments_are_captured_live(tmp_path: Path) -> None:
    patient, notes = captured(tmp_path, MODEL + "model.fit(x, y, epochs=7, batch_size=8, validation_split=0.25)\n")
    assert patient.training.count == 30 and patient.validation.count == 10
    assert patient.training.inputs[0][-1, 0] == 87 and patient.validation.inputs[0][0, 0] == 90
    assert (patient.fit.epochs, patient.fit.batch_size, patient.fit.validation_split) == (7, 8, 0.25)
    assert patient.compile.loss == "binary_crossentropy"
    assert patient.fit_line == 10 and Path(patient.fit_file).name == "train.py"
    assert notes == ()


def test_the_captured_fit_trains_with_the_scripts_own_arguments(tmp_path: Path) -> None:
    text = MODEL + "model.fit(x, y, epochs=3, batch_size=8, validation_split=0.25, sample_weight=np.ones(40))\n"
    patient, _ = captured(tmp_path, text)
    reading = train(patient, RunPlan("r"), lambda event: None, Control())
    assert reading.ended == "finished" and reading.steps == 12
    assert set(reading.logs) == {"loss", "val_loss"}


def test_the_script_sees_its_own_world(tmp_path: Path) -> None:
    (tmp_path / "rows_of_mine.py").write_text("ANSWER = 42\n")
    text = (
        "import os, sys, rows_of_mine\n"
        "seen = [__name__, __file__, sys.argv, sys.path[0], os.getcwd(), rows_of_mine.ANSWER]\n"
        "assert __name__ == '__main__' and sys.argv[1:] == ['--rate', '3'], seen\n"
        "assert sys.path[0] == os.path.dirname(__file__) and sys.modules['__main__'].rows_of_mine\n"
        "os.chdir(os.path.dirname(__file__))\n"
    )
    before = sys.argv, list(sys.path), Path.cwd(), sys.modules["__main__"], os._exit, keras.Model.fit
    captured(tmp_path, text + MODEL + "model.fit(x, y)\n", "--rate", "3")
    assert before == (sys.argv, sys.path, Path.cwd(), sys.modules["__main__"], os._exit, keras.Model.fit)
    assert "rows_of_mine" not in sys.modules
    assert "fit" not in vars(keras.Model)


def test_earlier_fits_really_run(tmp_path: Path) -> None:
    text = MODEL + "model.fit(x, y, verbose=0)\nafter = [w.numpy() for w in model.weights]\nmodel.fit(x, y, epochs=5)\n"
    patient, _ = captured(tmp_path, text, fit_index=2)
    assert patient.fit.epochs == 5
    assert int(patient.keras_model.optimizer.iterations.numpy()) == 2
    failure = refused(tmp_path, text, fit_index=3)
    assert failure.code is FailureCode.NEVER_TRAINS and "2 time(s)" in failure.message


def test_a_bare_except_around_fit_is_noticed(tmp_path: Path) -> None:
    patient, notes = captured(tmp_path, MODEL + "try:\n    model.fit(x, y)\nexcept:\n    pass\n")
    assert patient.training.count == 40
    assert "catches every exception" in notes[0]


def test_fit_of_a_subclass_that_calls_super_is_captured(tmp_path: Path) -> None:
    text = MODEL.replace("keras.Sequential([", "Mine([").replace(
        "keras.utils.set_random_seed(0)",
        "class Mine(keras.Sequential):\n    def fit(self, x, y):\n        return super().fit(x * 2, y, epochs=4)\n",
    )
    patient, _ = captured(tmp_path, text + "model.fit(x, y)\n")
    assert patient.fit.epochs == 4 and patient.training.inputs[0][1, 0] == 6


def test_names_and_sources_of_the_users_own_losses_are_kept(tmp_path: Path) -> None:
    text = MODEL + (
        "def upside_down(y_true, y_pred):\n    return -keras.ops.mean((y_true - y_pred) ** 2)\n"
        "model.compile('sgd', upside_down)\nmodel.fit(x, y)\n"
    )
    patient, _ = captured(tmp_path, text)
    assert "return -keras.ops.mean" in patient.loss_sources[0]


def test_several_inputs_and_outputs_come_in_the_models_order(tmp_path: Path) -> None:
    text = """
import keras, numpy as np
a, b = keras.Input((2,), name="a"), keras.Input((3,), name="b")
h = keras.layers.Concatenate()([a, b])
p, q = keras.layers.Dense(2, name="p")(h), keras.layers.Dense(1, name="q")(h)
model = keras.Model({"b": b, "a": a}, {"q": q, "p": p})
model.compile("sgd", {"p": "mse", "q": "mae"})
model.fit({"a": np.zeros((8, 2)), "b": np.ones((8, 3))}, {"p": np.zeros((8, 2)), "q": np.ones((8, 1))})
"""
    patient, _ = captured(tmp_path, text)
    shapes = {name: array.shape[1] for name, array in zip(patient.input_names, patient.training.inputs, strict=True)}
    assert shapes == {"a": 2, "b": 3}
    aims = {name: array.shape[1] for name, array in zip(patient.target_names, patient.training.targets, strict=True)}
    assert aims == {"p": 2, "q": 1}
    patient.as_given = None
    reading = train(patient, RunPlan("r"), lambda event: None, Control())
    assert reading.ended == "finished", reading.why


def test_datasets_generators_and_frames_become_rows(tmp_path: Path) -> None:
    text = MODEL + (
        "import tensorflow as tf\n"
        "def batches():\n    while True:\n        yield x[:10], y[:10], np.full(10, 0.5)\n"
        "data = tf.data.Dataset.from_tensor_slices((x, y[:, None])).batch(16)\n"
        "if sys.argv[1] == 'dataset': model.fit(data, validation_data=data)\n"
        "if sys.argv[1] == 'generator': model.fit(batches(), steps_per_epoch=3)\n"
        "class Frame:\n    columns = ['a', 'b', 'c']\n    def to_numpy(self): return x\n"
        "if sys.argv[1] == 'frame': model.fit(Frame(), y.tolist())\n"
    )
    patient, _ = captured(tmp_path, text, "dataset")
    assert (patient.source, patient.training.count, patient.fit.batch_size) == ("dataset", 40, 16)
    assert patient.validation.count == 40
    patient, notes = captured(tmp_path, text, "generator")
    assert (patient.source, patient.training.count, patient.fit.batch_size) == ("generator", 30, 10)
    assert np.all(patient.training.weights == 0.5) and patient.as_given is None and "once" in notes[0]
    assert train(patient, RunPlan("r"), lambda event: None, Control()).steps == 3
    patient, _ = captured(tmp_path, text, "frame")
    assert patient.column_names == ("a", "b", "c") and patient.training.targets[0].shape == (40,)


ENDINGS = {
    "sys.exit": (
        "import sys\nsys.exit(3)\n",
        FailureCode.PROGRAM_EXITED,
        "line 2: the script ended itself with code 3",
    ),
    "quit": ("x = 1\nraise SystemExit\n", FailureCode.PROGRAM_EXITED, "line 2"),
    "os._exit": ("import os\n\nos._exit(1)\n", FailureCode.PROGRAM_EXITED, "line 3"),
    "input": (
        "name = input('Which file? ')\n",
        FailureCode.PROGRAM_WAITS,
        "line 1: the script waits for input ('Which",
    ),
    "module": (
        "import no_such_package_of_mine\n",
        FailureCode.MODULE_MISSING,
        "no_such_package_of_mine is not installed",
    ),
    "removed": ("from keras.utils import np_utils\n", FailureCode.PROGRAM_ERROR, "it is now keras.utils"),
    "removed too": ("import keras.preprocessing.text\n", FailureCode.PROGRAM_ERROR, "keras.preprocessing.text"),
    "exception": ("def f():\n    return {}['key']\nf()\n", FailureCode.PROGRAM_ERROR, "line 2: the script failed"),
    "syntax": ("x = (1\ny = 2\n", FailureCode.PROGRAM_ERROR, "line 1"),
    "no fit": ("print('hello')\n", FailureCode.NEVER_TRAINS, "without calling fit"),
    "null bytes": ("x = '\0'\n", FailureCode.PROGRAM_ERROR, "null bytes"),
    "own loop": (MODEL + "model.train_on_batch(x, y)\n", FailureCode.NEVER_TRAINS, "train_on_batch"),
}


@pytest.mark.parametrize("name", ENDINGS)
def test_an_early_end_becomes_a_sentence_with_its_line(tmp_path: Path, name: str) -> None:
    text, code, part = ENDINGS[name]
    failure = refused(tmp_path, text)
    assert failure.code is code
    assert part in failure.message
    assert "Traceback" not in failure.message and "\n" not in failure.message


def test_figures_go_to_files(tmp_path: Path) -> None:
    package = tmp_path / "matplotlib"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "pyplot.py").write_text(
        "class F:\n    def savefig(self, path): open(path, 'w').write('picture')\n"
        "def get_fignums(): return [1]\ndef figure(n=1): return F()\ndef close(what): pass\n"
        "def show(): raise RuntimeError('no display')\n"
    )
    text = "import matplotlib.pyplot as plt\nplt.figure()\nplt.show()\n" + MODEL + "model.fit(x, y)\n"
    _, notes = captured(tmp_path, text, figures_folder=str(tmp_path / "figures"))
    assert (tmp_path / "figures" / "figure-1.png").read_text() == "picture"
    assert str(tmp_path / "figures") in notes[0]


def test_a_signal_handler_on_the_training_thread_is_a_note(tmp_path: Path) -> None:
    text = "import signal\nsignal.signal(signal.SIGTERM, lambda *a: None)\n" + MODEL + "model.fit(x, y)\n"
    results: list[Any] = []
    thread = threading.Thread(target=lambda: results.append(captured(tmp_path, text)))
    thread.start()
    thread.join()
    assert "SIGTERM" in results[0][1][0]


def test_data_that_do_not_fit_the_model_are_evidence_not_failure(tmp_path: Path) -> None:
    text = MODEL + "model.fit(x[:, :2], y, epochs=1)\n"
    patient, _ = captured(tmp_path, text)
    reading = train(patient, RunPlan("r"), lambda event: None, Control())
    assert reading.ended == "error"
    assert patient.error.phase == "fit" and patient.error.line == 10
    assert "shape" in patient.error.message and "\x1b" not in patient.error.message


@pytest.mark.parametrize(
    ("weights", "told"), [("np.ones(40)", False), ("np.ones((40, 1))", False), ("np.ones((40, 2))", True)]
)
def test_weights_that_are_not_one_a_row_are_told_of(tmp_path: Path, weights: str, told: bool) -> None:
    patient, notes = captured(tmp_path, MODEL + f"model.fit(x, y, epochs=1, sample_weight={weights})\n")
    assert any("sample weights" in note for note in notes) is told
    assert (patient.training.weights is None) is told


def test_weights_of_each_output_in_batches_of_a_dataset_are_told_of(tmp_path: Path) -> None:
    text = "w = {'a': np.ones(40), 'b': np.ones(40)}\nimport tensorflow as tf\n"
    text += "model.fit(tf.data.Dataset.from_tensor_slices((x, y, w)).batch(8))\n"
    _, notes = captured(tmp_path, MODEL + text)
    assert any("sample weights" in note for note in notes)
