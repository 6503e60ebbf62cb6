"""How long a preview of a large table takes, and how much memory reading it whole takes, the processes' start included.

Run with `python benchmarks/preview.py [--gigabytes G] [--folder DIR]`. The table is written first: G gigabytes of
eleven columns. Each figure comes from the intake process that the window and the command line use.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import queue
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

from lossdoctor.core.commands import InspectTarget, PrepareData, PreviewData
from lossdoctor.core.events import CommandDone, ProgressMade
from lossdoctor.link import launch
from lossdoctor.link.child import Child

GOAL_SECONDS = 1.0
COLUMNS = 10


def written(folder: Path, size: int) -> Path:
    """A table of `size` bytes: the same 20,000 rows again and again."""
    rows = np.random.default_rng(0).normal(size=(20_000, COLUMNS))
    text = "".join(",".join(f"{cell:.6f}" for cell in row) + f",{int(abs(row[0]) * 3)}\n" for row in rows).encode()
    path = folder / "large.csv"
    with path.open("wb") as stream:
        stream.write((",".join(f"x{number}" for number in range(COLUMNS)) + ",label\n").encode())
        for _ in range(max(1, size // len(text))):
            stream.write(text)
    return path


class Watched:
    """One intake process: asks one command, measures time and the largest resident memory (Linux)."""

    def __init__(self) -> None:
        self.inbox: queue.Queue[object] = queue.Queue()
        self.began = time.perf_counter()
        self.child = Child("reader", launch.intake(), self.inbox.put, self.inbox.put)
        self.child.start()
        self.peak = 0
        self.news = 0

    def ask(self, command: object, cancel_after: float | None = None) -> object:
        """The answer; with `cancel_after` the process is ended then and None given."""
        self.child.send(command)
        threading.Thread(target=self._watch, daemon=True).start()
        answer = None
        while True:
            try:
                event = self.inbox.get(timeout=cancel_after)
            except queue.Empty:
                return None
            if isinstance(event, ProgressMade):
                self.news += 1
                if cancel_after is not None and time.perf_counter() - self.began > cancel_after:
                    return None
            elif isinstance(event, CommandDone):
                self.seconds = time.perf_counter() - self.began
                return answer
            else:
                answer = event

    def _watch(self) -> None:
        status = Path(f"/proc/{self.child.pid}/status")
        with contextlib.suppress(OSError):  # it has ended
            while True:
                for line in status.read_text().splitlines():
                    if line.startswith(("VmRSS", "RssAnon")):
                        self.peak = max(self.peak, int(line.split()[1]) // 1024)
                time.sleep(0.02)


def main() -> int:
    """Print the table of figures; 1 when a preview takes longer than the goal."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--gigabytes", type=float, default=1.0)
    words.add_argument("--folder", default=None)
    wanted = words.parse_args()
    with tempfile.TemporaryDirectory(dir=wanted.folder, prefix="lossdoctor-bench-") as name:
        folder = Path(name)
        path = written(folder, int(wanted.gigabytes * 1e9))
        size = path.stat().st_size
        print(f"{size / 1e9:.2f} GB, {COLUMNS + 1} columns, {os.cpu_count()} cores")
        slow = 0.0
        for what, command in (("inspect", InspectTarget(str(path))), ("preview", PreviewData((str(path),)))):
            seconds = []
            for _ in range(5):
                watched = Watched()
                answer = watched.ask(command)
                seconds.append(watched.seconds)
                watched.child.stop(polite=0.5)
            print(f"{what:<10}{sorted(seconds)[2]:>8.2f} s (median of 5, worst {max(seconds):.2f})")
            slow = max(slow, sorted(seconds)[2])
        print(f"          rows estimated {answer.rows:,}")
        watched = Watched()
        began = time.perf_counter()
        answer = watched.ask(PrepareData((str(path),), str(folder / "work")))
        seconds = time.perf_counter() - began
        print(
            f"prepare   {seconds:>8.2f} s, {size / seconds / 1e6:.0f} MB/s, largest resident memory {watched.peak} MiB"
        )
        print(f"          rows {answer.rows:,}, {watched.news} messages of progress")
        watched.child.stop(polite=0.5)
        watched = Watched()
        watched.ask(PrepareData((str(path),), str(folder / "again")), cancel_after=1.5)
        began = time.perf_counter()
        watched.child.stop(polite=0.5, firm=0.5)
        left = [found.name for found in (folder / "again").rglob("*.npy")]
        print(f"cancel    {time.perf_counter() - began:>8.2f} s, whole files left behind: {left or 'none'}")
    print(f"goal, a preview within {GOAL_SECONDS:.0f} s: {'met' if slow < GOAL_SECONDS else 'NOT met'}")
    return 0 if slow < GOAL_SECONDS else 1


if __name__ == "__main__":
    raise SystemExit(main())
