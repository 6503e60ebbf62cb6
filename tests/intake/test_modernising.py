"""A modernised copy lies beside the original, which stays as it is."""

from pathlib import Path

import pytest

from helpers.notebooks import notebook
from lossdoctor.core.commands import ModerniseScript, ReadNotebook
from lossdoctor.core.failures import Refusal
from lossdoctor.intake.inspecting import inspect_target
from lossdoctor.intake.modernising import modernise_script, modernised
from lossdoctor.intake.notebooks import read_notebook

OLD = "from keras.layers.core import Dense\nDense(3, init='uniform')\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "made").mkdir()
    return tmp_path


def test_the_copy_is_written_apart_and_its_diff_names_the_original(folder):
    path = folder / "train.py"
    path.write_text(OLD)
    answer = modernise_script(ModerniseScript(str(path), str(folder / "made")))
    assert (
        Path(answer.program.path).read_text(encoding="utf-8")
        == "from keras.layers import Dense\nDense(3, kernel_initializer='uniform')\n"
    )
    assert path.read_text() == OLD and answer.program.cells == () and answer.left == ()
    assert "a/train.py" in answer.diff and "-from keras.layers.core import Dense" in answer.diff
    assert [(one.line, one.old) for one in answer.changed] == [(1, "keras.layers.core"), (2, "Dense(init=)")]


def test_the_copy_keeps_encoding_and_line_ends(folder):
    path = folder / "train.py"
    path.write_bytes(("# -*- coding: latin-1 -*-\r\n# Größe\r\n" + OLD.replace("\n", "\r\n")).encode("latin-1"))
    answer = modernise_script(ModerniseScript(str(path), str(folder / "made")))
    written = Path(answer.program.path).read_bytes()
    assert "Größe\r\n".encode("latin-1") in written and written.count(b"\r\n") == 4


def test_a_notebook_is_modernised_by_its_script_and_told_in_cells(folder):
    path = notebook(folder / "n.ipynb", "import keras", "\n" + OLD)
    read = read_notebook(ReadNotebook(str(path), str(folder / "made")))
    answer = modernise_script(ModerniseScript(str(path), str(folder / "made"), read.program))
    assert answer.program.cells == read.program.cells
    assert [(one.cell, one.line) for one in answer.changed] == [(2, 2), (2, 3)]
    assert "n.ipynb, cell 2" in answer.diff
    assert [(one.cell, one.line) for one in inspect_target(str(path)).spellings] == [(2, 2), (2, 3)]


def test_inspection_names_the_old_words_of_a_script(folder):
    path = folder / "train.py"
    path.write_text(OLD)
    assert [one.present for one in inspect_target(str(path)).spellings] == ["keras.layers", "kernel_initializer="]


def test_a_script_that_is_gone_is_refused(folder):
    with pytest.raises(Refusal, match="no such file"):
        modernise_script(ModerniseScript(str(folder / "none.py"), str(folder)))


def test_a_name_that_two_imports_tell_apart_only_when_mended_is_mended_too():
    imports = "from keras.utils.np_utils import to_categorical\nfrom keras.utils import to_categorical\n"
    old = imports + "y = to_categorical(y, nb_classes=3)\n"
    text, changed, left = modernised(old)
    assert "num_classes=3" in text and "np_utils" not in text and len(changed) == 2 and left == ()
