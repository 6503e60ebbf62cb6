"""A notebook runs as in its kernel, and every line of it is told as cell and line."""

from __future__ import annotations

import inspect
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from helpers.notebooks import notebook, text_cell
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.commands import ModerniseScript, ReadNotebook
from lossdoctor.core.failures import Refusal
from lossdoctor.core.session import Settings, Target, TargetKind
from lossdoctor.engine.capture import capture
from lossdoctor.engine.engine import Engine
from lossdoctor.intake.modernising import modernise_script
from lossdoctor.intake.notebooks import read_notebook

pytestmark = pytest.mark.engine

IMPORTS = "%matplotlib inline\nimport numpy as np\nimport keras"
DATA = "x = np.arange(40, dtype='float32').reshape(20, 2)\ny = np.where(np.arange(20) % 2, 1, -1)"
MODEL = (
    "from keras import layers\n\n"
    "model = keras.Sequential([\n    keras.Input((2,)),\n    layers.Dense(1, activation='sigmoid', name='head'),\n])\n"
    "model.compile('sgd', 'binary_crossentropy')"
)
FIT = "%%time\nmodel.fit(x, y, epochs=1, verbose=0)"
CELLS = (text_cell("# Title"), IMPORTS, DATA, text_cell("model"), MODEL, FIT)


def captured(folder: Path, *cells: Any, **options: Any) -> Any:
    path = notebook(folder / "train.ipynb", *cells)
    (folder / "made").mkdir()
    read = read_notebook(ReadNotebook(str(path), str(folder / "made")))
    return capture(str(path), emit=lambda event: None, program=read.program, **options)


def refused(folder: Path, *cells: Any) -> str:
    with pytest.raises(Refusal) as caught:
        captured(folder, *cells)
    return caught.value.failure.message


def test_layers_compile_and_fit_are_found_by_cell_and_line(tmp_path: Path) -> None:
    patient, _ = captured(tmp_path, *CELLS)
    origins = patient.origins
    assert (origins.fit.cell, origins.fit.line) == (6, 2)
    assert (origins.compile.cell, origins.compile.line) == (5, 7)
    assert (origins.layers["head"].cell, origins.layers["head"].line) == (5, 5)
    assert Path(origins.fit.file).name == "train.ipynb"


def test_an_error_names_its_cell_and_line(tmp_path: Path) -> None:
    said = refused(tmp_path, IMPORTS, text_cell("x"), "def f():\n    raise ValueError('boom')\n", "\nf()")
    assert said.startswith("train.ipynb, cell 3, line 2: ") and "boom" in said


def test_the_program_sees_what_a_kernel_gives(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.py").write_text("import sys\nANSWER = int(sys.argv[1])\n")
    (tmp_path / "data").mkdir()
    cells = (
        "from __future__ import annotations\nimport os, sys\nassert '__file__' not in globals()",
        "def late(a: NotThere): pass\nassert __name__ == '__main__' and sys.modules['__main__'].late is late",
        "from IPython.display import display, clear_output\ndisplay(3); clear_output(wait=True)",
        "from IPython import get_ipython\nget_ipython().history_manager.writeout_cache()",
        "%run mine.py 42\n%env WORD=said\n%cd data\nassert ANSWER == 42 and os.environ['WORD'] == 'said'",
        f"assert os.getcwd() == {str(tmp_path / 'data')!r} and sys.path[0] == {str(tmp_path)!r}",
        "import asyncio\nresult = await asyncio.sleep(0, 7)\nassert result == 7",
    )
    before = Path.cwd(), set(sys.modules)
    patient, _ = captured(tmp_path, *cells, *CELLS)
    os.environ.pop("WORD")
    assert patient.training.count == 20 and Path.cwd() == before[0]
    assert not [name for name in set(sys.modules) - before[1] if name.startswith("IPython")]


def test_text_of_a_loss_of_the_notebook_is_found(tmp_path: Path) -> None:
    own = (
        "def mine(a, b):\n    return keras.ops.mean(a - b)\n\n"
        "class Own(keras.losses.Loss):\n    def call(self, a, b):\n        return keras.ops.mean(b - a)"
    )
    model = MODEL.replace("'binary_crossentropy'", "mine")
    patient, _ = captured(tmp_path, IMPORTS, DATA, own, model, "loss = Own()", FIT)
    assert patient.loss_sources[0].startswith("def mine(a, b):")
    assert "return keras.ops.mean(a - b)" in inspect.getsource(patient.compile.loss)


def test_the_second_fit_is_chosen_and_found(tmp_path: Path) -> None:
    patient, _ = captured(tmp_path, *CELLS, "model.fit(x, y, epochs=5)", fit_index=2)
    assert patient.fit.epochs == 5 and patient.origins.fit.cell == 7


def test_a_script_that_nbconvert_made_has_a_kernel_too(tmp_path: Path) -> None:
    text = "# In[1]:\n\n\nget_ipython().run_line_magic('matplotlib', 'inline')\nimport numpy as np\nimport keras\n"
    path = tmp_path / "train.py"
    path.write_text(f"#!/usr/bin/env python\n{text}\n# In[2]:\n\n{DATA}\n{MODEL}\nmodel.fit(x, y)\n")
    _, notes = capture(str(path), emit=lambda event: None)
    assert notes == ("%matplotlib inline was not run.",)


def test_a_modernised_copy_runs_under_the_name_of_the_original(tmp_path: Path) -> None:
    old = "import numpy as np\nimport keras\n" + DATA + "\n" + MODEL.replace("Dense(1", "Dense(output_dim=1")
    path = tmp_path / "train.py"
    path.write_text(old + "\nassert __file__.endswith('train.py')\nmodel.fit(x, y, nb_epoch=4)\n")
    (tmp_path / "made").mkdir()
    program = modernise_script(ModerniseScript(str(path), str(tmp_path / "made"))).program
    patient, _ = capture(str(path), emit=lambda event: None, program=program)
    assert patient.fit.epochs == 4 and patient.origins.fit.line == len(path.read_text().splitlines())
    assert patient.origins.fit.file == str(path) and patient.origins.fit.cell is None


def test_a_sick_notebook_is_examined_with_places(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    path = notebook(tmp_path / "train.ipynb", *CELLS)
    program = read_notebook(ReadNotebook(str(path), str(tmp_path))).program
    events: list[Any] = []
    engine = Engine(events.append)
    target = Target(TargetKind.NOTEBOOK, str(path))
    engine.handle(ask.OpenSession(target, Settings(), trusted=True, program=program))
    engine.handle(ask.Examine())
    opened = next(event for event in events if isinstance(event, tell.SessionOpened))
    assert (opened.facts.fit_place.cell, opened.facts.fit_place.line) == (6, 2)
    found = {event.finding.check: event.finding.where for event in events if isinstance(event, tell.FindingRaised)}
    sick = found["labels-outside-loss-domain"]
    assert (sick.file, sick.cell, sick.line) == (str(path), 6, 2)
