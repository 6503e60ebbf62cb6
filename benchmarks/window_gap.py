"""How long the real window's event loop ever stands still while the real engine imports TensorFlow and trains.

Run with `python benchmarks/window_gap.py [--demo NAME] [--seconds S] [--where]`. A 5 ms timer ticks in the window; the
time between two ticks is a gap. The same window idle, before the engine starts and after it trained, is measured in
the same run: only the difference between the two is ours. `--where` samples what the window did in gaps over 40 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LOSSDOCTOR_HOME", tempfile.mkdtemp(prefix="lossdoctor-bench-"))

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from lossdoctor.bridge.practice import Practice
from lossdoctor.link import launch
from lossdoctor.ui.application import begin
from lossdoctor.ui.main_window import MainWindow
from lossdoctor.ui.preferences import Preferences

TICK_MS = 5
GOAL_P99_MS = 50.0
GOAL_MAX_MS = 200.0
IDLE_SECONDS = 5.0
PATIENCE_SECONDS = 90.0
LONG_SECONDS = 0.04


class Ticker(QObject):
    """Notes the time between two ticks of a 5 ms timer, by phase."""

    def __init__(self) -> None:
        super().__init__()
        self.phase = "start"
        self.gaps: dict[str, list[float]] = {}
        self.last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.setdefault(self.phase, []).append(now - self.last)
        self.last = now


class Sampler(threading.Thread):
    """Looks at the main thread's stack while a gap lasts."""

    def __init__(self, ticker: Ticker) -> None:
        super().__init__(daemon=True, name="Thread-sampler")
        self.ticker, self.seen, self.over = ticker, Counter[str](), threading.Event()
        self._main = threading.main_thread().ident or 0

    def run(self) -> None:
        while not self.over.wait(0.01):
            if time.perf_counter() - self.ticker.last > LONG_SECONDS:
                stack = traceback.extract_stack(sys._current_frames()[self._main])
                ours = [f for f in stack if "app/lossdoctor/" in f.filename] or stack[-2:]
                places = [f"{frame.filename.rpartition('lossdoctor/')[2]}:{frame.lineno}" for frame in ours[-3:]]
                self.seen[f"{self.ticker.phase}: {' > '.join(places)} > {stack[-1].name}"] += 1


def wait(until, seconds: float) -> bool:
    """Let the window live until a condition holds or the time is over."""
    loop, end = QEventLoop(), time.perf_counter() + seconds
    poll = QTimer()
    poll.timeout.connect(lambda: loop.quit() if until() or time.perf_counter() > end else None)
    poll.start(50)
    loop.exec()
    poll.stop()
    return bool(until())


def measure(window: MainWindow, ticker: Ticker, demo: str, seconds: float) -> None:
    """The phases: idle, engine importing, opening, training."""
    store = window.practice.store
    ticker.phase = "idle"
    # the engine is started by the window itself, WARM_AFTER_MS after it is up
    wait(lambda: bool(store.engine.state not in ("", "absent")), IDLE_SECONDS)
    ticker.phase = "TensorFlow imports"
    if not wait(lambda: bool(store.engine.versions), PATIENCE_SECONDS):
        sys.exit("the engine was not ready in time")
    ticker.phase = "opening"
    window.open_demo(demo)
    if not wait(lambda: bool(store.runs), PATIENCE_SECONDS):
        sys.exit("the demo did not begin to train")
    ticker.phase = "training"
    wait(lambda: not store.training, seconds)
    ticker.phase = "after"
    wait(lambda: False, 2.0)
    ticker.phase = "idle"
    wait(lambda: False, IDLE_SECONDS)
    ticker.phase = "end"


def told(ticker: Ticker) -> bool:
    """Print the table; whether the goals are met."""
    phases = ["idle", "TensorFlow imports", "opening", "training"]
    print(f"{'window event loop, gap in ms':<30}{'p50':>8}{'p99':>8}{'max':>8}{'ticks':>8}")
    rows = {phase: 1000 * np.array(ticker.gaps.get(phase, [np.nan])) for phase in phases}
    rows["all but idle"] = np.concatenate([rows[phase] for phase in phases[1:]])
    for phase, gaps in rows.items():
        p50, p99, most = np.percentile(gaps, 50), np.percentile(gaps, 99), gaps.max()
        print(f"{phase:<30}{p50:>8.1f}{p99:>8.1f}{most:>8.1f}{len(gaps):>8}")
    busy, idle = rows["all but idle"], rows["idle"]
    ratio = np.percentile(busy, 99) / np.percentile(idle, 99)
    print(f"p99 beside the idle window of the same run: {ratio:.1f} times")
    met, calm = bool(np.percentile(busy, 99) < GOAL_P99_MS), bool(busy.max() < GOAL_MAX_MS)
    print(f"goal p99 < {GOAL_P99_MS:.0f} ms: {'met' if met else 'NOT met'}")
    print(f"wish max < {GOAL_MAX_MS:.0f} ms: {'met' if calm else 'not met'} (other work on the machine counts)")
    return met


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--demo", default="labels-minus-one-plus-one")
    words.add_argument("--seconds", type=float, default=20.0, help="at most this long in training")
    words.add_argument("--where", action="store_true")
    wanted = words.parse_args()
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    practice = Practice(engine=launch.engine())
    window = MainWindow(practice, Preferences())
    window.resize(1366, 768)
    window.show()
    begin(window, [], None, False)
    ticker = Ticker()
    sampler = Sampler(ticker)
    if wanted.where:
        sampler.start()
    try:
        wait(lambda: False, 1.0)
        measure(window, ticker, wanted.demo, wanted.seconds)
    finally:
        sampler.over.set()
        window.close()
    met = told(ticker)
    for place, times in sampler.seen.most_common(12):
        print(f"{10 * times:>6} ms  {place}")
    if "tensorflow" in sys.modules:
        print("the window's process imported TensorFlow: it must not")
        return 1
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
