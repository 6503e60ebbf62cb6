"""The main job from the command line, on real programs, in real processes."""

import json
import subprocess
import sys

import numpy as np
import pytest

from helpers.calling import call
from helpers.tumours import write_tumours
from lossdoctor.cli.check import engine_environment

pytestmark = [pytest.mark.engine, pytest.mark.slow]


@pytest.fixture(scope="module")
def sick(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sick")
    write_tumours(folder, healthy=False)
    words = (
        "--trust",
        "--prove",
        "--time-limit",
        "150",
        "--export-script",
        "patched.py",
        "--html",
        "r.html",
        "--md",
        "r.md",
    )
    return folder, call(folder, "check", "train_tumours.py", *words)


def test_labels_of_minus_one_are_the_root_cause_with_their_counts(sick):
    _, answer = sick
    first = answer.report["findings"][0]
    assert answer.code == 1 and answer.report["verdict"] == "sick" and answer.report["failure"] is None
    assert (first["check"], first["rank"], first["severity"]) == ("labels-outside-loss-domain", 1, "error")
    assert "186 of 455" in first["summary"]


def test_the_negative_loss_was_seen_and_names_its_cause(sick):
    _, answer = sick
    negative = answer.finding("negative-loss")
    assert negative["severity"] == "error" and negative["caused_by"] == "labels-outside-loss-domain"
    assert answer.report["runs"][0]["loss"]["min"] < 0


def test_a_trial_shows_that_the_cure_raises_validation_accuracy(sick):
    _, answer = sick
    trial = answer.finding("labels-outside-loss-domain")["fixes"][0]["trial"]
    assert trial["metric"] == "val_accuracy" and trial["verdict"] == "helps"
    assert trial["after"] > 0.9 > trial["before"] and trial["after"] > trial["control"] + 0.1


def test_the_patched_script_runs_and_its_loss_stays_above_zero(sick):
    folder, answer = sick
    assert answer.finding("labels-outside-loss-domain")["fixes"][0]["diff"].startswith("---")
    done = subprocess.run(
        [sys.executable, "patched.py"], cwd=folder, env=dict(engine_environment()), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-500:]
    assert 0 < float(done.stdout.rsplit("last loss:")[-1]) < 1


def test_the_summary_and_the_reports_say_the_same(sick):
    folder, answer = sick
    for text in (answer.out, (folder / "r.md").read_text(), (folder / "r.html").read_text()):
        assert "186 of 455" in text


def test_the_healthy_twin_ends_with_zero_and_no_warning(tmp_path):
    write_tumours(tmp_path, healthy=True)
    answer = call(tmp_path, "check", "train_tumours.py", "--trust")
    assert answer.code == 0 and answer.report["verdict"] == "healthy"
    assert [f["check"] for f in answer.report["findings"] if f["severity"] != "hint"] == []


def test_without_trust_a_script_is_not_run_and_the_report_says_why(tmp_path):
    (tmp_path / "train.py").write_text("open('ran', 'w')\n")
    answer = call(tmp_path, "check", "train.py")
    assert answer.code == 2 and not (tmp_path / "ran").exists() and "--trust" in answer.err
    assert answer.report["failure"]["code"] == "not-trusted" and answer.report["verdict"] == "not-examined"


@pytest.mark.parametrize(
    ("source", "code", "words"),
    [
        ("import os\nos._exit(7)\n", "program-exited", "line 2"),
        ("import ctypes\nctypes.string_at(0)\n", "engine-died", "segmentation"),
        ("x = input('rows? ')\n", "program-waits", "rows?"),
        ("import no_such_package\n", "module-missing", "--python"),
        ("print('no training here')\n", "never-trains", "fit"),
        ("while True:\n    pass\n", "time-limit", "--time-limit"),
    ],
    ids=["os._exit", "segfault", "input", "missing module", "never trains", "endless loop"],
)
def test_a_script_that_cannot_be_examined_ends_in_one_sentence_and_a_report(tmp_path, source, code, words):
    (tmp_path / "train.py").write_text(source)
    answer = call(tmp_path, "check", "train.py", "--trust", "--time-limit", "8" if code == "time-limit" else "25")
    assert answer.code == 2 and answer.report["failure"]["code"] == code
    assert words in answer.report["failure"]["message"]


def test_several_targets_give_an_index_and_one_report_each(tmp_path):
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text("pass\n")
    answer = call(tmp_path, "check", "a.py", "b.py", "--json", "out", json_report=False)
    index = json.loads((tmp_path / "out" / "index.json").read_text())
    assert answer.code == 2 and [entry["target"] for entry in index] == ["a.py", "b.py"]
    assert all((tmp_path / "out" / entry["report"]).exists() for entry in index)


def test_a_model_with_a_csv_is_examined_and_the_target_column_is_said(tmp_path):
    code = (
        "import keras; m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(8, activation='relu'), "
        "keras.layers.Dense(1, activation='sigmoid')]); m.compile('adam', 'binary_crossentropy'); m.save('m.keras')"
    )
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=dict(engine_environment()), check=True)
    rng = np.random.default_rng(0)
    x = rng.normal(size=(200, 2))
    rows = [f"{a:.4f},{b:.4f},{int(a + b > 0)}" for a, b in x]
    (tmp_path / "t.csv").write_text("\n".join(["width,height,sold", *rows]))
    answer = call(tmp_path, "check", "m.keras", "--data", "t.csv", "--epochs", "3")
    assert answer.code == 0 and answer.report["target"]["kind"] == "model" and answer.report["runs"][0]["epochs"] == 3
    assert any("sold" in note for note in answer.report["notes"])


def test_an_error_of_the_program_that_is_no_known_disease_is_a_failure(tmp_path):
    source = (
        "import keras, numpy as np\n"
        "class Broken(keras.callbacks.Callback):\n"
        "    def on_epoch_end(self, epoch, logs=None):\n"
        "        raise RuntimeError('the callback broke')\n"
        "m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])\n"
        "m.compile('adam', 'mse')\n"
        "x = np.random.default_rng(0).normal(size=(64, 2))\n"
        "m.fit(x, x[:, 0], validation_split=0.25, epochs=3, callbacks=[Broken()])\n"
    )
    (tmp_path / "train.py").write_text(source)
    answer = call(tmp_path, "check", "train.py", "--trust")
    assert answer.code == 2 and answer.report["failure"]["code"] == "program-error"
    assert "the callback broke" in answer.report["failure"]["message"] and len(answer.report["target"]["sha256"]) == 64
