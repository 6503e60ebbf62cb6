"""A trial under way: which arm trains, how far it is, and the curves of all arms as they grow."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lossdoctor.bridge.experiments import TRIAL_SECONDS
from lossdoctor.bridge.store import Store
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.theme import Theme

WORKS = ("trial", "curing")


class TrialProgress(QWidget):
    """The trial of one fix; gone with its result."""

    def __init__(self, fix_id: str, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._fix_id, self._store, self._theme = fix_id, store, theme
        self.words = plain("", "small", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.words)
        self.picture: QWidget | None = None
        self.setAccessibleName(self.tr("Trial under way"))
        store.experiments.grown.connect(self._grown)
        store.progress_changed.connect(self._tell)
        store.experiments.begun.connect(self._tell)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._tell)
        self._tick.start(1_000)
        self._tell()
        self._grown(fix_id)

    def _grown(self, fix_id: str) -> None:
        trial = self._store.experiments.of(self._fix_id)
        if fix_id != self._fix_id or trial is None or not trial.arms:
            return
        from lossdoctor.ui.plots.experiment import ExperimentView, lines_of_arms  # loads after the window

        lines = lines_of_arms(trial.arms.values())
        if self.picture is None:
            self.picture = ExperimentView(self.tr("Loss of each arm so far, smoothed"), lines, self._theme)
            self._column.addWidget(self.picture)
        elif isinstance(self.picture, ExperimentView):
            self.picture.show_lines(lines)
        self._tell()

    def _tell(self, _which: str = "") -> None:
        trial = self._store.experiments.of(self._fix_id)
        told = self.tr("Trial running: with it, without it, control …")
        if trial is not None and trial.arms:
            from lossdoctor.ui.plots.experiment import arm_words

            latest = list(trial.arms.values())[-1]
            now = arm_words().get(latest.name, latest.name)
            told = self.tr("Trial running, seed {n}: {arm}, step {s}").format(
                n=trial.seeds, arm=now, s=f"{int(latest.steps[-1]) + 1:,}" if len(latest.steps) else "0"
            )
        parts = (told, how_far(self._store), self._spent())
        self.words.setText(printable(" · ".join(part for part in parts if part)))

    def _spent(self) -> str:
        """'12 s of at most 30 s'."""
        trial = self._store.experiments.of(self._fix_id)
        if trial is None:
            return ""
        most = self._store.fix(self._fix_id).seconds or TRIAL_SECONDS
        spent = self.tr("{n} s of at most {most} s")
        return spent.format(n=f"{time.monotonic() - trial.began:.0f}", most=f"{most:.0f}")


def how_far(store: Store) -> str:
    """'40 % · 12 s left' of the work that is under way, as far as it is known."""
    progress, parts = store.progress, []
    if progress.work not in WORKS:
        return ""
    if progress.fraction == progress.fraction:
        parts.append(f"{progress.fraction:.0%}".replace("%", " %"))
    if progress.seconds_left == progress.seconds_left:
        left = QCoreApplication.translate("ToolBar", "{s} s left")
        parts.append(left.format(s=f"{progress.seconds_left:.0f}"))
    return " · ".join(parts)
