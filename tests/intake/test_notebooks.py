"""A notebook is read as one script; every line of it keeps its cell."""

import ast
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.notebooks import code_cell, notebook, old_notebook, text_cell
from lossdoctor.core.cells import in_cell, in_script
from lossdoctor.core.commands import DiffScript, ReadNotebook
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.fixes import SetEpochs
from lossdoctor.core.session import CellStart, TargetKind
from lossdoctor.intake.inspecting import inspect_target
from lossdoctor.intake.magics import plain_python, problem
from lossdoctor.intake.notebook_writing import patched_notebook
from lossdoctor.intake.notebooks import read_notebook, script_of
from lossdoctor.intake.patching import diff_script

TRAINING = (
    text_cell("# A title"),
    "%matplotlib inline\nimport keras\nx, y = 1, 2",
    text_cell("words"),
    "%%time\nmodel = keras.Sequential()\nmodel.fit(x, y, epochs=3)",
)


@pytest.fixture
def read(tmp_path):
    def reading(*cells, **options):
        path = notebook(tmp_path / "train.ipynb", *cells, **options)
        return path, read_notebook(ReadNotebook(str(path), str(tmp_path)))

    return reading


def test_code_cells_become_one_script_and_every_line_knows_its_cell(read):
    _, answer = read(*TRAINING)
    lines = Path(answer.program.path).read_text(encoding="utf-8").split("\n")
    place = lines.index("model.fit(x, y, epochs=3)") + 1
    assert in_cell(answer.program.cells, place) == (4, 3)
    assert in_script(answer.program.cells, 4, 3) == place
    assert in_cell(answer.program.cells, lines.index("import keras") + 1) == (2, 2)
    assert in_cell(answer.program.cells, 1) is None and in_cell((), 5) is None


def test_what_is_no_python_is_named_with_its_cell_and_line(read):
    _, answer = read(*TRAINING, "!pip install x", "x = !ls", "keras?", "%%bash\nrm -r 'a", "%cd data", "%time f()")
    assert "cell 2, line 1: %matplotlib inline was not run." in answer.notes
    assert "cell 5, line 1: !pip install x was not run." in answer.notes
    assert "cell 6, line 1: x = !ls was not run; x is []." in answer.notes
    assert "cell 8, line 1: %%bash was not run, nor was the rest of the cell." in answer.notes
    assert len(answer.notes) == 8


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("%matplotlib inline", "pass  # %matplotlib inline"),
        ("if a:\n    !ls\n", "if a:\n    pass  # !ls\n"),
        ("x = (5\n  % 3)", "x = (5\n  % 3)"),
        ("t = '''\n%no\n!no\n'''", "t = '''\n%no\n!no\n'''"),
        ("a = 1 \\\n % 2", "a = 1 \\\n % 2"),
        ("a = b != c  # !x", "a = b != c  # !x"),
        ("%time y = f()", "y = f()"),
        ("%cd data/x", "get_ipython().run_line_magic(\"cd\", 'data/x')"),
        ("%timeit a \\\n  b\ny = 1", "pass  # %timeit a \\\n#   b\ny = 1"),
        ("pip install keras\nx = 1", "pass  # pip install keras\nx = 1"),
        (">>> a = 1\n>>> b = 2", "a = 1\nb = 2"),
        ("%%time\nx = 1", "# %%time\nx = 1"),
        ("%%writefile a.py\nx = 'it", "# %%writefile a.py\n# x = 'it"),
        ("z = await f()", "z = await f()"),
        ("display(x);", "display(x);"),
    ],
)
def test_magics_are_replaced_where_they_stand_and_python_is_left_alone(source, plain):
    made = plain_python(source)
    assert made.text == plain and made.broken is None


def test_a_cell_that_is_no_python_is_left_out_with_its_line(read):
    _, answer = read("import keras\nx = (", "y = 2")
    assert any("cell 1, line 2: not valid Python" in note for note in answer.notes)
    assert ast.unparse(ast.parse(Path(answer.program.path).read_text(encoding="utf-8"))) == "y = 2"


def test_cells_that_do_not_run_in_jupyter_do_not_run_here(read):
    _, answer = read(code_cell("x = 1", tags=["skip-execution"]), code_cell("y", vscode={"languageId": "sql"}), "z = 3")
    assert [note.partition(":")[0] for note in answer.notes] == ["cell 1", "cell 2"]
    assert [start.cell for start in answer.program.cells] == [3]


def test_notebooks_of_the_third_format_are_read(tmp_path):
    script = script_of(old_notebook(tmp_path / "old.ipynb", "import keras\nx = 1", "model.fit(x)"))
    assert [start.cell for start in script.cells] == [1, 2] and "model.fit(x)" in script.text


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b"{}", FailureCode.UNREADABLE, "not a notebook"),
        (b"no json", FailureCode.UNREADABLE, "not a notebook"),
        (b"[]", FailureCode.UNREADABLE, "not a notebook"),
        (b"[" * 100_000, FailureCode.UNREADABLE, "not a notebook"),
        (b"\xff\xfe\x00", FailureCode.UNREADABLE, "UTF-8"),
        (b'{"nbformat": 9, "metadata": {}, "cells": []}', FailureCode.UNREADABLE, "not a notebook"),
        (b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": []}', FailureCode.UNREADABLE, "no code cells"),
        (b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [3]}', FailureCode.UNREADABLE, "notebook"),
    ],
    ids=["empty object", "text", "list", "deep", "utf-16", "format 9", "no cells", "damaged cell"],
)
def test_a_file_that_is_no_notebook_is_refused_in_a_sentence(tmp_path, content, code, said):
    (tmp_path / "n.ipynb").write_bytes(content)
    with pytest.raises(Refusal) as refused:
        inspect_target(str(tmp_path / "n.ipynb"))
    failure = refused.value.failure
    assert failure.code is code and said in failure.message and "n.ipynb" in failure.message


def test_a_notebook_of_another_language_is_refused_by_name(tmp_path):
    path = notebook(tmp_path / "n.ipynb", "x <- 3", language="R")
    with pytest.raises(Refusal, match=r"notebook of r;"):
        inspect_target(str(path))


def test_a_notebook_without_any_python_is_refused_with_the_first_reason(tmp_path):
    path = notebook(tmp_path / "n.ipynb", "%%bash\nls")
    with pytest.raises(Refusal, match=r"(?s)no code cell of this notebook holds Python.*cell 1, line 1: %%bash"):
        inspect_target(str(path))


def test_inspection_lists_what_runs_and_where_it_trains(tmp_path):
    (tmp_path / "losses.py").write_text("")
    (tmp_path / "other.py").write_text("")
    cells = ("import losses\n%run other.py", "model.fit(1)", text_cell("x"), "\nmodel.fit(2)")
    inspected = inspect_target(str(notebook(tmp_path / "n.ipynb", *cells)))
    assert inspected.needs_trust and inspected.target.kind is TargetKind.NOTEBOOK
    assert [path.rpartition("/")[2] for path in inspected.runs] == ["n.ipynb", "losses.py", "other.py"]
    assert len(inspected.fit_calls) == 2
    assert any("1: cell 2, line 1; 2: cell 4, line 2" in note for note in inspected.notes)


def test_a_cure_is_shown_by_cell_and_written_back_into_the_notebook_alone(read, tmp_path):
    path, answer = read(*TRAINING)
    line = in_script(answer.program.cells, 4, 3)
    command = DiffScript(str(path), ("a",), ((SetEpochs(9),),), line, answer.program)
    diffed = diff_script(command)
    assert "train.ipynb, cell 4" in diffed.diffs["a"] and "+model.fit(x, y, epochs=9)" in diffed.diffs["a"]
    assert " %%time" in diffed.diffs["a"].splitlines()
    before = Path(answer.program.path).read_text(encoding="utf-8")
    written = json.loads(patched_notebook(path, answer.program.cells, before, diffed.patched["a"]))
    given = json.loads(path.read_text())
    assert "".join(written["cells"][3]["source"]) == "%%time\nmodel = keras.Sequential()\nmodel.fit(x, y, epochs=9)"
    written["cells"][3]["source"] = given["cells"][3]["source"]
    assert written == given


def test_a_line_put_in_before_a_cells_first_line_belongs_to_that_cell(tmp_path):
    path = notebook(tmp_path / "n.ipynb", "a = 1", "b = 2")
    script = script_of(path)
    after = script.text.replace("b = 2", "new = 0\nb = 2").replace("a = 1", "a = 1\nz = 9")
    cells = json.loads(patched_notebook(path, script.cells, script.text, after))["cells"]
    assert ["".join(cell["source"]) for cell in cells] == ["a = 1\nz = 9", "new = 0\nb = 2"]


@given(st.text(alphabet="%!?'\"#\\()[]{}=a1 \n\t,.:;fr", max_size=60))
def test_any_cell_becomes_python_of_as_many_lines(source):
    made = plain_python(source)
    assert made.text.count("\n") == source.count("\n")
    assert problem(made.text) is None


def test_lines_are_found_in_cells_of_any_layout():
    cells = (CellStart(2, 1), CellStart(9, 5))
    assert [in_cell(cells, line) for line in (1, 2, 8, 9, 12)] == [None, (1, 1), (1, 7), (5, 1), (5, 4)]
