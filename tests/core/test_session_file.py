"""Session files: what was kept comes back, damage is told, faults never tear one."""

import errno
import io
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from helpers import stories, tapes
from lossdoctor.core import events as tell
from lossdoctor.core import saying, session_file, writing
from lossdoctor.core.failures import Failure, FailureCode, Refusal
from lossdoctor.core.fixes import MapTargets
from lossdoctor.core.manifest import FileMark, FileMarks, Manifest, target_state
from lossdoctor.core.saying import say
from lossdoctor.core.session import ColumnChoice, Revision, Settings, TableChoices, Target, TargetKind
from lossdoctor.report.as_json import document
from lossdoctor.report.report import fold_all

ROOT = Path(__file__).resolve().parents[2]
STORY = [*tapes.opening(), *tapes.examination(), *tapes.run(), *tapes.finished_examination()]
MANIFEST = Manifest(
    tapes.target(),
    Settings(epochs=3, allow=("class-imbalance",), learning_rate=1e-3),
    data=(FileMark("/d/x.csv", 12, "00", True, "data"),),
    choices=TableChoices("utf-8", ";", True, True, (ColumnChoice("a"), ColumnChoice("b", role="target"))),
    command=("lossdoctor", "check", "train.py"),
    failure=Failure(FailureCode.TIME_LIMIT, "too long"),
)


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "a.lossdoctor"
    session_file.save(path, MANIFEST, STORY)
    return path


def rewritten(path, **members):
    """The same file with members replaced (None: left out)."""
    with zipfile.ZipFile(path) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    kept |= {name.replace("_", "."): content for name, content in members.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in kept.items():
            if content is not None:
                archive.writestr(name, content)


def test_a_session_comes_back_whole(saved):
    read = session_file.load(saved)
    assert read.problems == ()
    assert document(fold_all(read.story)) == document(fold_all(STORY))
    assert read.manifest.settings == MANIFEST.settings and read.manifest.choices == MANIFEST.choices
    assert read.manifest.data == MANIFEST.data and read.manifest.failure == MANIFEST.failure
    assert read.manifest.saved.endswith("+00:00")
    assert read.opened.facts.preview == fold_all(STORY).opened.facts.preview


def test_a_session_is_shown_in_the_language_of_who_opens_it_rows_too(tmp_path):
    opened = fold_all(STORY).opened
    cells = ((say("{n} rows", n=3),),)
    facts = replace(opened.facts, preview_columns=("a",), preview=cells)
    session_file.save(tmp_path / "a.lossdoctor", MANIFEST, [replace(opened, facts=facts, notes=(say("1 row"),))])
    saying.speak(lambda text: {"{n} rows": "{n} Zeilen", "1 row": "1 Zeile"}.get(text, text), "de")
    try:
        read = session_file.load(tmp_path / "a.lossdoctor").opened
        assert read.notes == ("1 Zeile",) and read.facts.preview == (("3 Zeilen",),)
    finally:
        saying.speak(None)


def test_a_session_of_the_first_schema_is_read_as_it_is(saved):
    with zipfile.ZipFile(saved) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    manifest["value"]["schema_version"] = 1
    rewritten(saved, manifest_json=json.dumps(manifest))
    read = session_file.load(saved)
    assert read.opened is not None and read.problems == ()
    session_file.save(saved, read.manifest, read.story)
    assert session_file.load(saved).manifest.schema_version == 2


def test_the_recipe_holds_the_revisions_with_their_titles(tmp_path):
    edit = MapTargets(0.5, 0.5)
    made = tell.RevisionMade(Revision(1, (edit,), "Map −1 to 0"), tell.PatientFacts())
    session_file.save(tmp_path / "a.lossdoctor", Manifest(), [*STORY, made])
    recipe = session_file.load(tmp_path / "a.lossdoctor").manifest.recipe
    assert [revision.title for revision in recipe] == ["as given", "Map −1 to 0"]
    assert recipe[-1].edits == (edit,)


def test_the_file_is_a_zip_of_plain_text_without_pickle(saved):
    with zipfile.ZipFile(saved) as archive:
        assert set(archive.namelist()) == {"manifest.json", "journal.jsonl", "findings.json", "sample.json"}
        assert json.loads(archive.read("manifest.json"))["value"]["schema_version"] == 2
        for name in archive.namelist():
            archive.read(name).decode("utf-8")


def test_the_sample_is_optional_and_nothing_of_it_is_elsewhere(tmp_path):
    opened = tell.SessionOpened(
        tapes.target(), Revision(0), tell.PatientFacts(preview_columns=("secret",), preview=(("4711.25",),))
    )
    session_file.save(tmp_path / "with.lossdoctor", Manifest(), [opened])
    session_file.save(tmp_path / "without.lossdoctor", Manifest(), [opened], sample=False)
    assert session_file.load(tmp_path / "with.lossdoctor").opened.facts.preview == (("4711.25",),)
    assert session_file.load(tmp_path / "without.lossdoctor").opened.facts.preview == ()
    with zipfile.ZipFile(tmp_path / "without.lossdoctor") as archive:
        assert b"4711" not in b"".join(archive.read(name) for name in archive.namelist())


# ------------------------------------------------------------------ damage


def test_a_damaged_journal_keeps_its_intact_lines_and_the_whole_diagnosis(saved):
    with zipfile.ZipFile(saved) as archive:
        lines = archive.read("journal.jsonl").splitlines(keepends=True)
    place = next(n for n, line in enumerate(lines) if b'"FindingRaised"' in line)
    lines[place] = lines[place].replace(b"FindingRaised", b"FindingRaixed")
    rewritten(saved, journal_jsonl=b"".join(lines))
    read = session_file.load(saved)
    assert read.problems == (f"The journal is damaged: {len(lines) - 1} of its records could be read and were kept.",)
    before, after = document(fold_all(STORY)), document(fold_all(read.story))
    assert after["findings"] == before["findings"] and after["runs"] == before["runs"]
    assert after["verdict"] == before["verdict"] == "sick"


def test_a_journal_that_is_gone_leaves_the_verdict(saved):
    rewritten(saved, journal_jsonl=None)
    read = session_file.load(saved)
    assert fold_all(read.story).verdict == "sick" and not fold_all(read.story).runs


def test_a_damaged_manifest_leaves_the_story(saved):
    rewritten(saved, manifest_json=b"{}")
    read = session_file.load(saved)
    assert "manifest is damaged" in read.problems[0]
    assert read.manifest.target == tapes.target() and fold_all(read.story).verdict == "sick"


def test_a_damaged_sample_is_left_out_and_told(saved):
    rewritten(saved, sample_json=b"[")
    read = session_file.load(saved)
    assert "sample" in read.problems[0] and fold_all(read.story).verdict == "sick"


def test_flipped_bytes_anywhere_are_a_sentence_or_a_smaller_session_never_an_error(saved):
    content = saved.read_bytes()
    random = np.random.default_rng(3)
    opened = 0
    for _ in range(150):
        hurt = bytearray(content)
        for place in random.integers(0, len(hurt), 3):
            hurt[place] ^= int(random.integers(1, 256))
        saved.write_bytes(bytes(hurt))
        try:
            opened += bool(session_file.load(saved).story)
        except Refusal as refusal:
            assert str(saved) in refusal.failure.message
    assert opened > 20


@pytest.mark.parametrize("size", [0, 1, 100, 1000])
def test_a_truncated_file_is_a_sentence(saved, size):
    saved.write_bytes(saved.read_bytes()[:size])
    with pytest.raises(Refusal, match="no intact session file") as refusal:
        session_file.load(saved)
    assert refusal.value.failure.code is FailureCode.UNREADABLE


def test_a_newer_schema_is_a_sentence_that_says_what_to_do(saved):
    with zipfile.ZipFile(saved) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    manifest["value"] |= {"schema_version": 3, "tool_version": "9.1", "news": []}
    rewritten(saved, manifest_json=json.dumps(manifest))
    with pytest.raises(Refusal, match=r"Loss Doctor 9\.1 \(session schema 3\).*Update"):
        session_file.load(saved)


@pytest.mark.parametrize("name", ["/etc/passwd", "../up", "a/../../b", "C:evil", "folder/x", "back\\slash"])
def test_a_member_that_would_leave_the_archive_is_refused(saved, name):
    with zipfile.ZipFile(saved, "a") as archive:
        archive.writestr(name, b"x")
    with pytest.raises(Refusal, match="a member named"):
        session_file.load(saved)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "bomb.lossdoctor"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b"{}")
        archive.writestr("journal.jsonl", bytes(40_000_000))
    with pytest.raises(Refusal, match="unpacks"):
        session_file.load(path)


def test_two_members_of_one_name_and_far_too_many_are_refused(tmp_path):
    path = tmp_path / "many.lossdoctor"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(40):
            archive.writestr(f"m{number}", b"")
    with pytest.raises(Refusal, match="40 members"):
        session_file.load(path)


def test_an_event_inside_that_is_no_event_is_not_believed(saved):
    from lossdoctor.core.commands import ExportModel
    from lossdoctor.core.journal import line_of

    rewritten(saved, journal_jsonl=line_of(ExportModel("/tmp/x")) + line_of(STORY[-1]))
    assert [type(event) for event in session_file.load(saved).story] == [type(STORY[-1])]


# ------------------------------------------------------------------ files that it names


def test_a_file_is_recognised_by_what_is_in_it(tmp_path, monkeypatch):
    file = tmp_path / "x.csv"
    file.write_text("1,2\n")
    marks = FileMarks()
    mark = marks.mark(str(file))
    assert marks.state(mark) == "same"
    file.write_text("1,3\n")
    assert marks.state(mark) == "changed"
    file.unlink()
    assert marks.state(mark) == "absent"


def test_a_large_file_is_recognised_by_its_ends_and_a_folder_by_its_names(tmp_path):
    marks = FileMarks()
    marks.MOST_WHOLE, marks.END = 100, 10
    file = tmp_path / "big" / "x.bin"
    file.parent.mkdir()
    file.write_bytes(bytes(1000))
    mark, folder = marks.mark(str(file)), marks.mark(str(file.parent))
    assert not mark.whole and marks.state(mark) == "same" == marks.state(folder)
    file.write_bytes(bytes(999) + b"1")
    assert marks.state(mark) == "changed"
    (file.parent / "y").write_text("")
    assert marks.state(folder) == "changed"


def test_a_target_is_the_same_changed_or_absent(tmp_path):
    file = tmp_path / "train.py"
    file.write_text("pass")
    target = Target(TargetKind.SCRIPT, str(file), FileMarks().mark(str(file)).sha256)
    assert target_state(target) == "same"
    file.write_text("other")
    assert target_state(target) == "changed"
    file.unlink()
    assert target_state(target) == "absent" == target_state(None)


# ------------------------------------------------------------------ faults


class Failing:
    """The `os` that writing uses, failing at its n-th write, fsync, replace, open or chmod."""

    FAULTS = ("write", "fsync", "replace", "open", "close")

    def __init__(self, at, number):
        self.at, self.number, self.calls = at, number, 0

    def __getattr__(self, name):
        real = getattr(os, name)
        if name not in self.FAULTS:
            return real

        def call(*given, **named):
            self.calls += 1
            if self.calls == self.at:
                if name == "write":  # a full disk takes a part
                    real(given[0], bytes(given[1])[: len(given[1]) // 2])
                if name == "close":
                    real(*given)
                raise OSError(self.number, os.strerror(self.number))
            return real(*given, **named)

        return call


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EDQUOT, errno.EIO], ids=os.strerror)
def test_a_fault_at_any_call_leaves_the_old_file_or_the_new_one_whole(tmp_path, monkeypatch, number):
    path = tmp_path / "a.lossdoctor"
    old, new = session_file.packed(MANIFEST, STORY[:3]), session_file.packed(MANIFEST, STORY)
    faults = 0
    for at in range(1, 40):
        path.write_bytes(old)
        failing = Failing(at, number)
        monkeypatch.setattr(writing, "os", failing)
        refused = False
        try:
            writing.write_bytes(path, new)
        except Refusal as refusal:
            refused = True
            assert f"{len(new):,} bytes" in refusal.failure.message
        monkeypatch.undo()
        assert path.read_bytes() in ((old,) if refused else (new,)) or (refused and path.read_bytes() == new)
        session_file.load(path)
        assert [entry.name for entry in tmp_path.iterdir()] == ["a.lossdoctor"]
        if failing.calls < at:
            break
        faults += 1
    assert faults >= 5


@pytest.mark.skipif(not hasattr(os, "fork"), reason="POSIX")
def test_a_process_killed_while_it_saves_leaves_a_readable_file(tmp_path):
    """The long run is `python benchmarks/session_kills.py 2000`."""
    command = [sys.executable, str(ROOT / "benchmarks" / "session_kills.py"), "20", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stdout.startswith("20 kills, 0 unreadable"), done.stdout + done.stderr


def test_saving_the_same_session_twice_gives_the_same_story(saved):
    first = session_file.load(saved)
    session_file.save(saved, first.manifest, first.story)
    second = session_file.load(saved)
    again = session_file.packed(second.manifest, second.story)
    with zipfile.ZipFile(saved) as one, zipfile.ZipFile(io.BytesIO(again)) as other:
        assert one.read("journal.jsonl") == other.read("journal.jsonl")
        assert one.read("manifest.json") == other.read("manifest.json")


def test_a_story_of_the_command_line_comes_back_too(tmp_path):
    session_file.save(tmp_path / "a.lossdoctor", Manifest(), stories.sick_story())
    read = session_file.load(tmp_path / "a.lossdoctor")
    assert document(fold_all(read.story)) == document(fold_all(stories.sick_story()))
