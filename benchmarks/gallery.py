"""How long every demo of the gallery takes in the real window with the real engine, which is warm when it is clicked.

Run with `python benchmarks/gallery.py [NAME ...] [--guided] [--times N] [--works] [--patience S]`. Each demo gets a
window of its own on its welcome page; when its engine has imported TensorFlow the tile's button is clicked, and the
clock runs from there: to the first point that is drawn, to the end of the run, and to the end of the examination that
follows by itself. Exits with 1 when a demo takes longer than the limit, that examination included, or does not get
there. `--works` lists what the examinations were at, longest first.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, fields

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LOSSDOCTOR_HOME", tempfile.mkdtemp(prefix="lossdoctor-bench-"))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from lossdoctor.bridge.practice import Practice
from lossdoctor.core import events as ev
from lossdoctor.core.scenarios import Scenario, gallery
from lossdoctor.link import launch
from lossdoctor.ui.application import warm_checks
from lossdoctor.ui.main_window import MainWindow
from lossdoctor.ui.preferences import Preferences

LIMIT_SECONDS = 10.0
POLL_MS = 10
QUIET_SECONDS = 1.0  # of a window whose engine is ready, before the click
PAINT_SECONDS = 0.5  # for the last points, where all of a log comes at once
KINDS = ("batch", "smoothed", "running mean", "validation")


@dataclass
class Times:
    """Seconds from the click; NaN for what did not come."""

    opened: float = math.nan  # the program was read and run up to where it trains
    looked: float = math.nan  # what needs no training was examined
    point: float = math.nan  # the first point was drawn
    ended: float = math.nan  # the run was over
    judged: float = math.nan  # and examined
    failed: str = ""
    works: dict[str, float] = field(default_factory=dict)  # seconds of the examinations by what they were at


class Clock:
    """Notes when what is waited for comes, on the window's own thread."""

    def __init__(self, window: MainWindow) -> None:
        self.times = Times()
        self._window = window
        self._work, self._since = "", 0.0
        window.store.accepted.connect(self._came)
        self.began = time.perf_counter()

    @property
    def now(self) -> float:
        return time.perf_counter() - self.began

    @property
    def over(self) -> bool:
        return bool(self.times.failed) or not math.isnan(self.times.judged)

    def look(self) -> None:
        """Note when the first point of the newest run is drawn."""
        run, plots = self._window.practice.curves.newest, self._window.plots
        if run is None or plots is None or not math.isnan(self.times.point):
            return
        if any(len(plots.loss.lines.drawn((run.run_id, kind))[0]) for kind in KINDS):
            self.times.point = self.now

    def _came(self, event: ev.Event) -> None:
        if isinstance(event, ev.SessionOpened):
            self.times.opened = self.now
        elif isinstance(event, ev.ProgressMade) and event.work == "examining":
            self._turn_to(event.detail)
        elif isinstance(event, ev.ChecksReported):
            self._turn_to("")
            self._reported(event)
        elif isinstance(event, ev.RunEnded):
            self.times.ended = self.now
        elif isinstance(event, (ev.RequestRefused, ev.EngineFailed)):
            self.times.failed = event.failure.message

    def _reported(self, event: ev.ChecksReported) -> None:
        if event.stage != "finished":
            self.times.looked = self.now
        else:
            self.times.judged = self.now

    def _turn_to(self, work: str) -> None:
        if self._work:
            self.times.works[self._work] = self.times.works.get(self._work, 0.0) + self.now - self._since
        self._work, self._since = work, self.now


def wait(until: Callable[[], bool], seconds: float) -> bool:
    """Let the window live until a condition holds or the time is over."""
    loop, end = QEventLoop(), time.perf_counter() + seconds
    poll = QTimer()
    poll.setTimerType(Qt.TimerType.PreciseTimer)
    poll.timeout.connect(lambda: loop.quit() if until() or time.perf_counter() > end else None)
    poll.start(POLL_MS)
    loop.exec()
    poll.stop()
    return bool(until())


def click(window: MainWindow, widget: QWidget) -> None:
    """A click as the system tells it, at its place in the window, scrolled into sight before."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)
        QApplication.processEvents()
    place: QPoint = widget.mapTo(window, widget.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)


def measured(demo: Scenario, guided: bool, patience: float) -> Times:
    """One demo in a window of its own, whose engine is ready before the click."""
    window = MainWindow(Practice(engine=launch.engine()), Preferences())
    window.resize(1366, 768)
    window.show()
    window.welcome.show_demos(gallery())
    window.load_plots()
    warm_checks()
    window.practice.warm_soon()
    try:
        if not wait(lambda: bool(window.store.engine.versions), patience):
            return Times(failed="the engine was not ready in time")
        wait(lambda: False, QUIET_SECONDS)
        return timed(window, demo, guided, patience)
    finally:
        window.close()
        window.deleteLater()


def timed(window: MainWindow, demo: Scenario, guided: bool, patience: float) -> Times:
    """From the click on."""
    tile = next(tile for tile in window.welcome.tiles if tile.scenario.name == demo.name)
    clock = Clock(window)

    def over() -> bool:
        clock.look()
        return clock.over

    clock.began = time.perf_counter()
    click(window, tile.guide if guided else tile.open)
    if window.pages.currentIndex() == 0:
        return Times(failed="the click opened nothing")
    if not wait(over, patience):
        clock.times.failed = clock.times.failed or f"not over after {patience:.0f} s"
    wait(lambda: clock.look() or not math.isnan(clock.times.point), PAINT_SECONDS)
    return clock.times


def median(rounds: list[Times]) -> Times:
    """Of several rounds; a failure of one is a failure."""
    told = Times(failed=next((one.failed for one in rounds if one.failed), ""), works=rounds[-1].works)
    for name in (one.name for one in fields(Times) if one.type == "float"):
        setattr(told, name, statistics.median(getattr(one, name) for one in rounds))
    return told


def keeps_the_limit(times: Times) -> bool:
    """Whether all of it came in time; a demo that Keras refuses to train has no point."""
    return not times.failed and times.judged <= LIMIT_SECONDS and not times.point > LIMIT_SECONDS


def line(demo: Scenario, times: Times) -> str:
    """One row of the table."""
    first = cell(times.opened) + cell(times.looked - times.opened) + cell(times.point)
    last = cell(times.ended, 9) + cell(times.judged - times.ended) + cell(times.judged)
    verdict = times.failed or ("" if keeps_the_limit(times) else "too long")
    promise = "" if times.judged <= demo.seconds or verdict else "longer than its tile says"
    return f"{demo.name:<30}{first}{last}{demo.seconds:6d}  {verdict or promise}".rstrip()


def cell(seconds: float, width: int = 8) -> str:
    """A figure of the table, or a dash for what did not come."""
    return f"{'–':>{width}}" if math.isnan(seconds) else f"{seconds:{width}.1f}"


def arguments() -> argparse.Namespace:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("names", nargs="*", metavar="NAME", help="demos; all without a name")
    words.add_argument("--guided", action="store_true", help="by the tile's Guided button instead of Open")
    words.add_argument("--times", type=int, default=1, metavar="N", help="the median of so many rounds")
    words.add_argument("--works", action="store_true", help="what the examinations were at")
    words.add_argument("--patience", type=float, default=180.0, metavar="S", help="give a demo up after so long")
    return words.parse_args()


def chosen(names: list[str]) -> list[Scenario]:
    """The demos of these names in the order of the gallery; all of them without a name."""
    known = {demo.name: demo for demo in gallery()}
    unknown = [name for name in names if name not in known]
    if unknown:
        sys.exit(f"no demo is called {unknown[0]}; there are {', '.join(known)}")
    return [demo for name, demo in known.items() if not names or name in names]


def main() -> int:
    wanted = arguments()
    demos = chosen(wanted.names)
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else math.nan
    print(f"Seconds from the click, the engine being warm. {os.cpu_count()} cores, load {load:.1f} before.")
    print(f"{'demo':<30}{'opened':>8}{'+looked':>8}{'point':>8}{'run over':>9}{'+judged':>8}{'all':>8}{'tile':>6}")
    missed = 0
    for demo in demos:
        times = median([measured(demo, wanted.guided, wanted.patience) for _ in range(wanted.times)])
        print(line(demo, times), flush=True)
        if wanted.works:
            for work, seconds in sorted(times.works.items(), key=lambda pair: -pair[1])[:6]:
                print(f"{'':<30}{seconds:8.1f}  {work}")
        missed += not keeps_the_limit(times)
    print(f"limit, {LIMIT_SECONDS:.0f} s for all of it: {len(demos) - missed} of {len(demos)} demos keep it")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
