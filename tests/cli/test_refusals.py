"""Wrong use of `check` ends with 2, one sentence and, once the target is known, a report; nothing of it is run."""

import json
import os
import subprocess
import sys

import pytest

from helpers.calling import call
from lossdoctor.cli.outputs import exit_code
from lossdoctor.cli.summary import summary


@pytest.fixture
def folder(tmp_path):
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text("open('ran', 'w')\n")
    return tmp_path


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("a.py", "--export-model", "m.keras"), "add --cure"),
        (("a.py", "b.py", "--json", "-"), "name a folder"),
        (("a.py", "b.py", "--cure", "--export-script", "s.py"), "one target"),
        (("a.py", "--json", "-", "--md", "-"), "standard output"),
        (("a.py", "--html", "nowhere/r.html"), "no folder"),
    ],
)
def test_outputs_that_could_only_be_ignored_are_refused_before_anything_runs(folder, words, said):
    answer = call(folder, "check", *words, "--trust", json_report=False)
    assert answer.code == 2 and said in answer.err and len(answer.err.splitlines()) == 1
    assert not (folder / "ran").exists() and not (folder / "-").exists()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--only", "negative-los"), "unsupported", "negative-loss"),
        (("--python", "no-such-python"), "file-not-found", "--python"),
    ],
)
def test_options_that_cannot_be_followed_say_so_in_the_report(folder, words, code, said):
    answer = call(folder, "check", "a.py", "--trust", *words)
    assert answer.code == 2 and answer.report["failure"]["code"] == code and said in answer.err
    assert not (folder / "ran").exists()


def test_a_demo_that_cannot_be_written_is_refused_in_one_sentence(tmp_path):
    words = ("demo", "labels-minus-one-plus-one", "--headless", "--html", "nowhere/r.html")
    answer = call(tmp_path, *words, json_report=False)
    assert answer.code == 2 and "no folder" in answer.err and "itself failed" not in answer.err


def test_a_number_that_is_none_is_refused_in_words(folder):
    answer = call(folder, "check", "a.py", "--epochs", "many", json_report=False)
    assert answer.code == 2 and "many is not a whole number" in answer.err and "_positive" not in answer.err


def test_a_reader_that_goes_away_is_no_error(tmp_path):
    code = f"{sys.executable} -m lossdoctor checks | true"
    done = subprocess.run(["sh", "-c", code], capture_output=True, text=True, cwd=tmp_path, env=dict(os.environ))
    assert done.stderr == ""


def test_nothing_examined_is_never_exit_code_zero():
    plain = {"findings": [], "failure": None, "verdict": "not-examined"}
    assert exit_code(plain, "error") == 2 and exit_code({**plain, "verdict": "healthy"}, "error") == 0


def test_a_run_without_a_step_has_no_loss_to_tell():
    loss = {"first": None, "last": None}
    run = {"id": "run-1", "steps": 0, "epochs": 0, "device": "CPU:0", "loss": loss}
    plain = {"verdict": "sick", "target": {"path": "a.py"}, "runs": [run], "findings": [], "cure": None, "checks": []}
    assert "ended before its first step" in summary(json.loads(json.dumps(plain)))
