"""Lab tests on the command line: listed without TensorFlow, run on a real script, refused in a sentence."""

import json

import pytest

from helpers.calling import call
from lossdoctor.core.lab import CARDS

SCRIPT = """
import keras, numpy as np
keras.utils.set_random_seed(1)
x = np.random.default_rng(0).normal(size=(64, 3)).astype("float32")
y = (x[:, :1] > 0).astype("float32")
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(4, "relu"), keras.layers.Dense(1, "sigmoid")])
model.trainable = TRAINABLE
model.compile(keras.optimizers.Adam(0.05), "binary_crossentropy")
model.fit(x, y, epochs=2, batch_size=16, verbose=0)
"""


def script(folder, trainable):
    (folder / "train.py").write_text(SCRIPT.replace("TRAINABLE", str(trainable)))


def test_the_tests_are_listed_with_what_they_ask(tmp_path):
    answer = call(tmp_path, "lab", "--list", json_report=False)
    assert answer.code == 0
    assert all(card.name in answer.out and card.question in answer.out for card in CARDS)


def test_a_wrong_name_and_a_missing_target_are_refused_in_a_sentence(tmp_path):
    answer = call(tmp_path, "lab", "overfit-one-bach", "train.py", json_report=False)
    assert answer.code == 2 and "Did you mean overfit-one-batch" in answer.err
    answer = call(tmp_path, "lab", "overfit-one-batch", json_report=False)
    assert answer.code == 2 and "train.py --trust" in answer.err


def test_what_cannot_be_trained_is_refused_with_the_next_step(tmp_path):
    (tmp_path / "log.csv").write_text("epoch,loss\n0,0.5\n1,0.4\n2,0.3\n")
    answer = call(tmp_path, "lab", "second-seed", "log.csv")
    assert answer.code == 2 and "a lab test trains a program" in answer.err
    assert answer.report["failure"]["message"].startswith("log.csv is a log")


@pytest.mark.engine
@pytest.mark.slow
def test_a_script_passes_and_its_frozen_twin_fails(tmp_path):
    script(tmp_path, True)
    answer = call(tmp_path, "lab", "overfit-one-batch", "train.py", "--trust", "--html", "r.html", "--md", "r.md")
    assert answer.code == 0, answer.err
    assert answer.report["lab"][0]["verdict"] == "passed" and answer.report["lab"][0]["curves"]
    for page in ("r.html", "r.md"):
        assert "Learn a few rows by heart" in (tmp_path / page).read_text()
    script(tmp_path, False)
    answer = call(tmp_path, "lab", "overfit-one-batch", "train.py", "--trust")
    assert answer.code == 1 and json.dumps(answer.report["lab"]).count("None of the model")
