"""Where a script trains is read off its text; nothing is run."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from lossdoctor.core.fit_places import fit_places, fits_sentence, own_loop

SCALED = """\
from sklearn.preprocessing import StandardScaler
scaler = StandardScaler()
scaler.fit(x)
pipeline = make().fit(x)
model.compile("adam", "mse")
model.fit(x, y)
for fold in folds:
    other.fit(x, y, epochs=3)
"""


def test_scalers_are_no_fits_and_loops_are_named():
    places = fit_places(ast.parse(SCALED))
    assert [(place.line, place.looped, place.sure) for place in places] == [
        (4, False, False),
        (6, False, True),
        (8, True, True),
    ]


def test_several_fits_are_told_with_all_their_lines():
    said = fits_sentence("train.py", ast.parse(SCALED), 6, 1)
    assert "lines 4, 6 and 8 (in a loop)" in said and "on line 6" in said and "--fit N" in said
    assert fits_sentence("train.py", ast.parse("model.fit(x, y)\n"), 1, 1) == ""


LOOPS = {
    "tape": ("with tf.GradientTape() as tape:\n    pass\n", "GradientTape"),
    "batches": ("model.train_on_batch(x, y)\n", "train_on_batch"),
    "fit with a tape in train_step": ("with tf.GradientTape() as t:\n    pass\nmodel.fit(data)\n", ""),
    "nothing": ("print(1)\n", ""),
    "a scaler beside": (
        "from sklearn.svm import SVC\nSVC().fit(x, y)\nwith tf.GradientTape() as t:\n    pass\n",
        "GradientTape",
    ),
    "a trainer of its own": (
        "class Trainer:\n    def fit(self, data):\n        model.train_on_batch(data)\nTrainer().fit(data)\n",
        "train_on_batch",
    ),
    "a model that overrides fit": (
        "class Mine(keras.Model):\n    def fit(self, x):\n        tf.GradientTape()\nMine().fit(x)\n",
        "",
    ),
    "not Python": ("x = (\n", ""),
}


@pytest.mark.parametrize("name", LOOPS)
def test_a_loop_of_its_own_is_told_from_fit(tmp_path: Path, name: str):
    text, expected = LOOPS[name]
    (tmp_path / "train.py").write_text(text)
    assert own_loop(tmp_path / "train.py") == expected


def test_fit_in_a_module_that_is_imported_counts(tmp_path: Path):
    (tmp_path / "train.py").write_text("from parts import run\nimport tensorflow as tf\ntf.GradientTape()\nrun()\n")
    assert own_loop(tmp_path / "train.py") == "GradientTape"
    (tmp_path / "parts.py").write_text("def run():\n    model.fit(x, y)\n")
    assert own_loop(tmp_path / "train.py") == ""
