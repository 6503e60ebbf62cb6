"""Scripts with threads, children and endless handlers around their fit are captured and left all the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.engine.capture import capture

pytestmark = pytest.mark.engine

MODEL = """\
import sys
import numpy as np
import keras
x = np.arange(120, dtype="float32").reshape(40, 3)
y = (np.arange(40) % 2).astype("float32")
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1, activation="sigmoid")])
model.compile("sgd", "binary_crossentropy")
"""
FOREVER = """\
while True:
    try:
        model.fit(x, y)
    except:
        pass
"""
THREAD = """\
import threading
worker = threading.Thread(target=lambda: model.fit(x, y))
worker.start()
worker.join()
"""
FORK = """\
import os
child = os.fork()
if child == 0:
    os._exit(0)
os.waitpid(child, 0)
model.fit(x, y)
"""
FORK_WITHOUT_EXIT = FORK.replace("    os._exit(0)\n", "    sys.exit()\n")
STEPS = """\
def batches():
    while True:
        yield x[:10], y[:10]
model.fit(x, y, validation_data=batches(), validation_steps=3)
"""


def captured(folder: Path, text: str, *arguments: str, **options: Any) -> Any:
    path = folder / "train.py"
    path.write_text(text)
    return capture(str(path), arguments, emit=lambda event: None, **options)


def refused(folder: Path, text: str, **options: Any) -> Any:
    with pytest.raises(Refusal) as caught:
        captured(folder, text, **options)
    return caught.value.failure


def test_a_script_that_fits_for_ever_under_a_bare_except_is_left(tmp_path: Path) -> None:
    patient, _ = captured(tmp_path, MODEL + FOREVER)
    assert patient.training.count == 40


def test_a_bare_except_in_a_function_is_left_too(tmp_path: Path) -> None:
    text = MODEL + "def train():\n" + "".join(f"    {line}\n" for line in FOREVER.splitlines()) + "train()\n"
    patient, _ = captured(tmp_path, text)
    assert patient.training.count == 40


def test_a_fit_in_a_thread_is_captured_without_a_traceback(tmp_path: Path, capsys: Any) -> None:
    patient, notes = captured(tmp_path, MODEL + THREAD)
    assert patient.training.count == 40 and notes == ()
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("text", [FORK, FORK_WITHOUT_EXIT])
def test_a_child_that_a_script_forks_ends_by_itself(tmp_path: Path, text: str) -> None:
    patient, _ = captured(tmp_path, MODEL + text)
    assert patient.training.count == 40


def test_a_validation_generator_without_end_is_read_for_its_steps(tmp_path: Path) -> None:
    patient, _ = captured(tmp_path, MODEL + STEPS)
    assert patient.validation.count == 30


def test_every_fit_of_the_text_is_told_with_its_line(tmp_path: Path) -> None:
    text = MODEL + "model.fit(x, y, verbose=0)\nfor rate in (1, 2):\n    model.fit(x, y, epochs=2)\n"
    _, notes = captured(tmp_path, text)
    assert "lines 8 and 10 (in a loop); call 1, on line 8" in notes[-1]
    patient, notes = captured(tmp_path, text, fit_index=2)
    assert patient.fit_line == 10 and "call 2, on line 10" in notes[-1]
    assert "(line 8, 10, 10)" in refused(tmp_path, text, fit_index=4).message


def test_what_an_argument_parser_says_is_told(tmp_path: Path) -> None:
    text = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--rows', required=True)\np.parse_args()\n"
    failure = refused(tmp_path, text + MODEL + "model.fit(x, y)\n")
    assert failure.code is FailureCode.PROGRAM_EXITED
    assert "line 4" in failure.message and "--rows" in failure.message and "after --" in failure.message


def test_a_package_that_only_begins_like_keras_is_missing_not_removed(tmp_path: Path) -> None:
    failure = refused(tmp_path, "import keras_no_such_tuner\n")
    assert failure.code is FailureCode.MODULE_MISSING and "keras_no_such_tuner" in failure.message


def test_tensorboard_that_is_not_here_is_said_before_training(tmp_path: Path) -> None:
    failure = refused(tmp_path, MODEL + "model.fit(x, y, callbacks=[keras.callbacks.TensorBoard('logs')])\n")
    assert failure.code is FailureCode.MODULE_MISSING and "tensorboard" in failure.message
