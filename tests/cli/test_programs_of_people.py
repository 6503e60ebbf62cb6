"""Notebooks and scripts of an older Keras through the public command line."""

import json

import pytest

from helpers.calling import call
from helpers.notebooks import notebook, text_cell

pytestmark = [pytest.mark.engine, pytest.mark.slow]

DATA = "x = np.random.default_rng(0).normal(size=(96, 2)).astype('float32')\ny = np.where(x[:, 0] > 0, 1, -1)"
MODEL = """\
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation='sigmoid')])
model.compile('sgd', 'binary_crossentropy')
"""
CELLS = (
    "!pip install keras\nimport numpy as np\nimport keras",
    text_cell("# Data"),
    DATA,
    MODEL,
    "\nmodel.fit(x, y, epochs=2, verbose=0)",
)
OLD = f"""\
import numpy as np
from keras.models import Sequential
from keras.layers.core import Dense
{DATA}
model = Sequential()
model.add(Dense(output_dim=1, input_dim=2, activation='sigmoid'))
model.compile(loss='binary_crossentropy', optimizer='sgd')
model.fit(x, y, nb_epoch=2, verbose=0)
"""


def test_a_sick_notebook_is_named_by_cell_and_line_and_cured_in_its_cell(tmp_path):
    path = notebook(tmp_path / "train.ipynb", *CELLS)
    words = ("--trust", "--time-limit", "120", "--sarif", "r.sarif", "--export-script", "cured.ipynb")
    answer = call(tmp_path, "check", "train.ipynb", *words)
    first = answer.report["findings"][0]
    assert answer.code == 1 and answer.report["target"]["kind"] == "notebook"
    assert first["check"] == "labels-outside-loss-domain"
    assert (first["where"]["file"], first["where"]["cell"], first["where"]["line"]) == (str(path), 5, 2)
    assert "(cell 5, line 2)" in answer.out and "cell 1, line 1: !pip install keras was not run." in answer.err
    assert "train.ipynb, cell 5" in first["fixes"][0]["diff"]
    place = json.loads((tmp_path / "r.sarif").read_text())["runs"][0]["results"][0]["locations"][0]
    assert place["message"]["text"] == "cell 5, line 2" and "region" not in place["physicalLocation"]
    cured, given = json.loads((tmp_path / "cured.ipynb").read_text()), json.loads(path.read_text())
    pairs = enumerate(zip(cured["cells"], given["cells"], strict=True), 1)
    changed = [number for number, (now, before) in pairs if now != before]
    assert changed == [5] and cured["cells"][4]["outputs"] == given["cells"][4]["outputs"]


def test_an_old_script_fails_with_its_lines_and_its_modern_copy_is_diagnosed(tmp_path):
    (tmp_path / "old.py").write_text(OLD)
    failed = call(tmp_path, "check", "old.py", "--trust", "--time-limit", "120")
    message = failed.report["failure"]["message"]
    assert failed.code == 2 and message.startswith("old.py, line 3: Keras 3 no longer has keras.layers.core")
    assert "line 7: Dense(output_dim=) is now units=" in message and "--modernise" in message
    words = ("--trust", "--modernise", "--time-limit", "120", "--export-script", "new.py")
    answer = call(tmp_path, "check", "old.py", *words)
    first = answer.report["findings"][0]
    assert answer.code == 1 and (first["check"], first["where"]["line"]) == ("labels-outside-loss-domain", 9)
    assert first["where"]["file"] == str(tmp_path / "old.py")
    assert any("line 9: fit(nb_epoch=) is now epochs=" in note for note in answer.report["notes"])
    new = (tmp_path / "new.py").read_text()
    assert "Dense(units=1" in new and "y = (y + 1) / 2" in new and (tmp_path / "old.py").read_text() == OLD
