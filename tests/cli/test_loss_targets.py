"""A loss function alone through the public command line."""

import pytest

from helpers.calling import call

pytestmark = pytest.mark.engine

LOSSES = """
import numpy as np

def negated(y_true, y_pred):
    return -np.mean((y_true - y_pred) ** 2)
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "my_losses.py").write_text(LOSSES)
    return tmp_path


def test_a_loss_alone_is_examined_and_its_audit_is_in_every_report(folder):
    answer = call(folder, "check", "my_losses.py::negated", "--trust", "--html", "r.html", "--md", "r.md")
    assert answer.code == 1
    assert answer.slugs[0] == "inverted-loss"
    assert answer.report["target"]["kind"] == "loss"
    assert answer.report["target"]["path"].endswith("my_losses.py::negated")
    main = next(target for target in answer.report["audit"]["targets"] if target["main"])
    assert (main["kind"], main["reference"], round(main["correlation"], 3)) == ("regression", "mean_squared_error", -1)
    assert main["curves"][0]["lowest"] == main["curves"][0]["points"][0][0]
    assert "is a NumPy loss, written as a function" in answer.out
    assert "What the loss does" in (folder / "r.html").read_text()
    assert "### On continuous numbers" in (folder / "r.md").read_text()
    assert answer.report["runs"] == []


def test_without_trust_nothing_of_the_file_runs(folder):
    (folder / "my_losses.py").write_text(f"open('ran', 'w')\n{LOSSES}")
    answer = call(folder, "check", "my_losses.py::negated")
    assert answer.code == 2
    assert answer.report["failure"]["code"] == "not-trusted"
    assert not (folder / "ran").exists()


def test_a_name_that_is_not_there_is_answered_with_the_near_one(folder):
    answer = call(folder, "check", "my_losses.py::negatet", "--trust")
    assert answer.code == 2
    assert "Near it: negated." in answer.err
