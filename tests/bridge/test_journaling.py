"""The journal: on the disk within seconds, whole after faults and kills, left alone while its window lives."""

import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from helpers import tapes
from lossdoctor.bridge import journaling
from lossdoctor.bridge.journaling import LAST, Journal, leftovers
from lossdoctor.core import writing
from lossdoctor.core.failures import Refusal
from lossdoctor.core.manifest import Manifest
from lossdoctor.core.session_file import load_journal
from lossdoctor.report.report import fold_all

STORY = [*tapes.opening(), *tapes.examination(), *tapes.run(), *tapes.finished_examination()]
MANIFEST = Manifest(tapes.target())


@pytest.fixture
def journal(tmp_path):
    faults = []
    made = Journal(tmp_path / "journals", faults.append, seconds=0.01)
    made.faults = faults
    yield made
    made.close()


def until(true, seconds=5.0):
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.005)
    assert true()


def only(folder):
    (path,) = [path for path in folder.iterdir() if path.name != LAST]
    return path


def steps_in(path):
    try:
        runs = fold_all(load_journal(path).story).runs
    except Refusal:  # just begun
        return 0
    return runs[0].curve()[0].size if runs else 0


def test_what_is_added_is_readable_while_the_session_goes_on(journal, tmp_path):
    journal.begin(MANIFEST, STORY[:2])
    for event in STORY[2:]:
        journal.add(event)
    until(lambda: (tmp_path / "journals").exists() and steps_in(only(tmp_path / "journals")) == 300)
    until(lambda: fold_all(load_journal(only(tmp_path / "journals")).story).verdict == "sick")
    assert leftovers(tmp_path / "journals") == []  # its window lives


def test_a_session_that_is_saved_leaves_no_journal_and_an_unsaved_one_the_last(journal, tmp_path):
    journal.begin(MANIFEST, STORY)
    journal.end(keep=False)
    journal.begin(MANIFEST, STORY)
    journal.end(keep=True)
    journal.close()
    assert [path.name for path in (tmp_path / "journals").iterdir()] == [LAST]
    assert leftovers(tmp_path / "journals") == []
    assert fold_all(load_journal(tmp_path / "journals" / LAST).story).verdict == "sick"


def test_a_full_disk_is_told_once_and_nothing_is_lost_when_there_is_room_again(journal, tmp_path, monkeypatch):
    real, full = os.write, []

    def write(descriptor, content):
        if full and threading_name() == "journal":
            real(descriptor, bytes(content)[: len(content) // 3])  # a part still fits
            raise OSError(28, "No space left on device")
        return real(descriptor, content)

    def threading_name():
        import threading

        return threading.current_thread().name

    monkeypatch.setattr(writing.os, "write", write)
    journal.begin(MANIFEST, STORY[:3])
    until(lambda: (tmp_path / "journals").exists() and only(tmp_path / "journals").stat().st_size > 0)
    full.append(1)
    journal.add(STORY[3])
    until(lambda: journal.failing)
    time.sleep(0.05)
    full.clear()
    for event in STORY[4:]:
        journal.add(event)
    until(lambda: not journal.failing and steps_in(only(tmp_path / "journals")) == 300)
    assert len(journal.faults) == 1 and "No space left" in journal.faults[0] and "bytes" in journal.faults[0]
    assert fold_all(load_journal(only(tmp_path / "journals")).story).verdict == "sick"


@pytest.mark.parametrize("name", ["write", "fsync", "open", "mkdir"])
def test_a_fault_at_any_call_neither_raises_nor_stops_the_window(journal, monkeypatch, name):
    def broken(*_given, **_named):
        raise OSError(30, "Read-only file system")

    owner = journaling.Path if name == "mkdir" else journaling.os
    monkeypatch.setattr(owner, name, broken)
    journal.begin(MANIFEST, STORY)
    until(lambda: journal.faults)
    monkeypatch.undo()
    assert "Read-only file system" in journal.faults[0]


JOURNALLER = """
import sys, time
from pathlib import Path
from helpers import tapes
from lossdoctor.bridge.journaling import Journal
from lossdoctor.core.manifest import Manifest
journal = Journal(Path(sys.argv[1]), print, seconds=0.02)
journal.begin(Manifest(tapes.target()), tapes.opening())
run = tapes.run(steps=30_000, end=False)
journal.add(run[0])
print("ready", flush=True)
for event in run[1:]:
    journal.add(event)
    if hasattr(event, "loss"):
        print(event.first_step + len(event.loss), time.monotonic(), flush=True)
        time.sleep(0.002)
time.sleep(60)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX")
def test_a_window_that_is_killed_leaves_all_but_its_last_moments(tmp_path):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(["tests", *sys.path])}
    child = subprocess.Popen(
        [sys.executable, "-c", JOURNALLER, str(tmp_path)], stdout=subprocess.PIPE, env=environment, text=True
    )
    assert child.stdout.readline() == "ready\n"
    time.sleep(1.5)
    before = leftovers(tmp_path)
    child.kill()
    told = [line.split() for line in child.communicate()[0].splitlines()]
    assert before == []  # it held its lock until it was killed
    (left,) = leftovers(tmp_path)
    assert left.name == "train_tumours.py"
    end = float(told[-1][1])
    promised = max((int(steps) for steps, when in told if float(when) < end - 1.0), default=1)
    assert promised <= steps_in(left.path) <= int(told[-1][0])


def test_a_journal_whose_lines_are_torn_anywhere_keeps_the_others(tmp_path):
    from lossdoctor.core.journal import line_of

    content = line_of(MANIFEST) + b"".join(line_of(event) for event in STORY)
    path, random = tmp_path / "a.journal", np.random.default_rng(2)
    head = len(line_of(MANIFEST))
    for _ in range(40):
        path.write_bytes(content[: int(random.integers(head, len(content)))])
        read = load_journal(path)
        assert len(read.problems) <= 1 and len(read.story) <= len(STORY)
    path.write_bytes(content[: head // 2])
    with pytest.raises(Refusal, match="damaged"):
        load_journal(path)


def test_an_empty_journal_is_removed_and_offered_to_nobody(tmp_path):
    from lossdoctor.core.journal import line_of

    (tmp_path / "a.journal").write_bytes(line_of(MANIFEST))
    (tmp_path / "b.journal").write_bytes(b"noise\nnoise\n")
    assert leftovers(tmp_path) == [] and len(list(tmp_path.iterdir())) == 2  # a window may be beginning them
    for path in tmp_path.iterdir():
        os.utime(path, (0, 0))
    assert leftovers(tmp_path) == [] and list(tmp_path.iterdir()) == []
