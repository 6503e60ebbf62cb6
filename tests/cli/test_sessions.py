"""Session files by the command line: saved beside the reports, told again without TensorFlow and without the data."""

import subprocess
import sys
import zipfile

import pytest

from helpers import stories, tapes
from helpers.calling import call
from lossdoctor.core import session_file
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.manifest import FileMarks, Manifest
from lossdoctor.core.session import Settings, Target, TargetKind

LONG = ("--seed", "3", "--time-limit", "150")
SICK = """
import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
y = np.where(x[:, 0] > 0, 1.0, -1.0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1, activation="sigmoid")])
model.compile("sgd", "binary_crossentropy")
model.fit(x, y, epochs=3, batch_size=16)
"""


def kept(folder, story=None, **manifest):
    path = folder / "seen.lossdoctor"
    session_file.save(path, Manifest(**{"saved": "2026-11-22T14:02:03+00:00", **manifest}), story or tapes_story())
    return path


def tapes_story():
    return [*tapes.opening(), *tapes.examination(), *tapes.run(), *tapes.finished_examination(), *tapes.cure()]


@pytest.mark.engine
def test_a_check_saves_a_session_that_says_the_same_wherever_it_is_opened(tmp_path):
    script = tmp_path / "train.py"
    script.write_text(SICK)
    first = call(tmp_path, "check", "train.py", "--trust", "--session", "a.lossdoctor", *LONG)
    assert first.code == 1 and first.report["verdict"] == "sick"
    again = call(tmp_path, "check", "a.lossdoctor")
    assert again.code == 1 and again.report["verdict"] == "sick"
    for part in ("findings", "checks", "runs", "patient"):
        assert again.report[part] == first.report[part]
    assert again.report["target"]["kind"] == "session" and len(again.report["target"]["sha256"]) == 64
    assert again.report["environment"]["seed"] == 3
    assert f"{script} is there unchanged" in again.err and f"check {script} --trust" in again.err

    script.write_text(SICK + "# later\n")
    assert f"{script} has changed since" in call(tmp_path, "check", "a.lossdoctor").err
    script.unlink()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "a.lossdoctor").rename(elsewhere / "b.lossdoctor")
    moved = call(elsewhere, "check", "b.lossdoctor")
    assert moved.code == 1 and moved.report["findings"] == first.report["findings"]
    assert f"{script} is not here" in moved.err


def test_a_session_is_told_without_tensorflow_qt_or_the_engine(tmp_path):
    path = kept(tmp_path)
    program = (
        "import sys; from lossdoctor.__main__ import main; code = main(['check', sys.argv[1], '--quiet']);"
        "loaded = {'tensorflow', 'keras', 'PySide6', 'lossdoctor.engine'} & set(sys.modules); print(code, loaded)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, cwd=tmp_path)
    assert done.stdout.split(" ", 1) == ["1", "set()\n"]


@pytest.mark.long
def test_the_cure_and_its_trial_are_told_again(tmp_path):
    answer = call(tmp_path, "check", str(kept(tmp_path, stories.sick_story())))
    fix = answer.report["findings"][0]["fixes"][0]
    assert fix["trial"]["verdict"] == "helps" and fix["diff"].startswith("--- train.py")
    assert "saw on 2026-11-22 at 14:02 UTC" in answer.err


def test_a_healthy_session_ends_with_zero_and_one_that_failed_with_two(tmp_path):
    healthy = call(tmp_path, "check", str(kept(tmp_path, stories.healthy_story())))
    assert (healthy.code, healthy.report["verdict"]) == (0, "healthy")
    failure = Failure(FailureCode.TIME_LIMIT, "train.py: 60 s were over before training began.")
    story = [event for event in stories.healthy_story() if type(event).__name__ == "SessionOpened"]
    failed = call(tmp_path, "check", str(kept(tmp_path, story, failure=failure)))
    assert failed.code == 2 and failed.report["failure"]["code"] == "time-limit"
    assert failed.report["verdict"] == "not-examined" and "60 s were over" in failed.err


def test_every_report_can_be_made_of_a_session(tmp_path):
    words = ["--html", "a.html", "--md", "a.md", "--sarif", "a.sarif", "--session", "copy.lossdoctor"]
    answer = call(tmp_path, "check", str(kept(tmp_path)), *words)
    assert answer.code == 1
    title = answer.report["findings"][0]["title"]
    assert all(title in (tmp_path / name).read_text() for name in ("a.html", "a.md"))
    copy = call(tmp_path, "check", "copy.lossdoctor")
    assert copy.report["findings"] == answer.report["findings"]


def test_the_words_that_examine_it_again_name_data_and_columns(tmp_path):
    model, data = tmp_path / "m.keras", tmp_path / "x y.csv"
    model.write_bytes(b"model")
    data.write_text("a,b\n")
    marks = FileMarks()
    target = Target(TargetKind.MODEL, str(model), marks.mark(str(model)).sha256)
    path = kept(tmp_path, target=target, data=marks.marks([str(data)]), target_columns=("b",))
    assert f"check {model} --data '{data}' --target-columns b" in call(tmp_path, "check", str(path)).err
    data.write_text("other")
    assert f"{data} has changed since" in call(tmp_path, "check", str(path)).err
    data.unlink()
    assert f"{data} is not here any more" in call(tmp_path, "check", str(path)).err


def test_options_that_need_the_program_are_named(tmp_path):
    answer = call(tmp_path, "check", str(kept(tmp_path)), "--prove", "--epochs", "3")
    assert "--prove, --epochs could not be used" in answer.err and answer.code == 1


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip at all"], ids=["empty", "torn", "other"])
def test_a_file_that_is_no_session_is_one_sentence(tmp_path, content):
    (tmp_path / "a.lossdoctor").write_bytes(content)
    answer = call(tmp_path, "check", "a.lossdoctor")
    assert answer.code == 2 and answer.report["failure"]["code"] == "unreadable"
    assert "no intact session file" in answer.err


def test_damage_is_told_and_the_rest_is_used(tmp_path):
    path = kept(tmp_path)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content[: len(content) // 2] if name == "journal.jsonl" else content)
    answer = call(tmp_path, "check", "seen.lossdoctor")
    assert answer.code == 1 and "The journal is damaged" in answer.err


def test_a_session_is_not_written_to_the_screen_nor_where_nothing_was_opened(tmp_path):
    answer = call(tmp_path, "check", str(kept(tmp_path)), "--session", "-", json_report=False)
    assert answer.code == 2 and "a session is not text" in answer.err
    refused = call(tmp_path, "check", "absent.py", "--session", "b.lossdoctor")
    assert refused.code == 2 and "nothing could be opened" in refused.err and not (tmp_path / "b.lossdoctor").exists()


@pytest.mark.long
def test_several_targets_leave_a_session_each_in_a_folder(tmp_path):
    one, other = kept(tmp_path), tmp_path / "two.lossdoctor"
    session_file.save(other, Manifest(settings=Settings(seed=5)), stories.healthy_story())
    answer = call(tmp_path, "check", str(one), str(other), "--session", "kept", json_report=False)
    assert answer.code == 1
    assert sorted(path.name for path in (tmp_path / "kept").iterdir()) == ["01-seen.lossdoctor", "02-two.lossdoctor"]
    assert session_file.load(tmp_path / "kept" / "02-two.lossdoctor").manifest.settings.seed == 5
