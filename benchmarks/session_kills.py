"""Kills a process that saves a session over and over: `python benchmarks/session_kills.py [KILLS] [FOLDER]`."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from lossdoctor.core import events as tell
from lossdoctor.core import session_file
from lossdoctor.core.failures import Refusal
from lossdoctor.core.manifest import Manifest
from lossdoctor.core.session import Revision, Target, TargetKind

LONGEST = 0.03  # seconds that a process may save before it is killed


def story(steps: int = 3_000) -> list[tell.Event]:
    """A session with a curve; saving it takes about 20 ms."""
    loss, norms = np.random.default_rng(0).normal(size=steps), np.zeros((steps, 4), np.float32)
    return [
        tell.SessionOpened(Target(TargetKind.SCRIPT, "/train.py"), Revision(0), tell.PatientFacts()),
        tell.RunStarted("run-1", 0, 0, "CPU:0", 1, steps, ("a", "b", "c", "d"), ("a", "b", "c", "d")),
        tell.ReadingsTaken("run-1", 0, loss, loss, norms, norms, loss),
        tell.ChecksReported("finished", ()),
    ]


def kill_once(path: Path, told: list[tell.Event], seconds: float) -> None:
    """Save in a child process until it is killed."""
    child = os.fork()
    if child == 0:
        while True:
            session_file.save(path, Manifest(), told)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def main(kills: int, folder: Path) -> int:
    """Kill, read, count."""
    random, told, path = np.random.default_rng(1), story(), folder / "killed.lossdoctor"
    session_file.save(path, Manifest(), told)
    unreadable = replaced = 0
    before = path.stat().st_ino
    for _ in range(kills):
        kill_once(path, told, float(random.uniform(0.0, LONGEST)))
        replaced, before = replaced + (path.stat().st_ino != before), path.stat().st_ino
        try:
            read = session_file.load(path)
            unreadable += bool(read.problems) or len(read.story) != len(told)
        except Refusal:
            unreadable += 1
    print(f"{kills} kills, {unreadable} unreadable; {replaced} came after at least one finished save")
    return 1 if unreadable else 0


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    if len(sys.argv) > 2:
        sys.exit(main(count, Path(sys.argv[2])))
    with tempfile.TemporaryDirectory() as own:
        sys.exit(main(count, Path(own)))
