"""What was wrong with the program as given and is gone now, with the metric before and after."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lossdoctor.bridge.script_copies import SCRIPTS
from lossdoctor.bridge.spoken import check_words
from lossdoctor.bridge.state import RunState
from lossdoctor.bridge.store import Store
from lossdoctor.core.events import CureFinished
from lossdoctor.ui.bricks.card import Card, empty
from lossdoctor.ui.bricks.diff_view import save_button
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.panels.trial_words import metric_name, number
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate


class CuredCard(Card):
    """Hidden while nothing is cured. `save_asked()`: the script with the cure in it."""

    save_asked = Signal()

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=10, spacing=4)
        self._store, self._theme = store, theme
        self._shown: object = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.column.addLayout(self._rows)
        self.save = save_button(self.save_asked.emit, "quiet")
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        for signal in (store.findings_changed, store.revision_changed, store.checks_changed):
            signal.connect(self.refresh)
        store.run_changed.connect(self._run_changed)
        self.refresh()

    def _run_changed(self, run_id: str) -> None:
        run = self._store.runs.get(run_id)
        if run is not None and not run.live:
            self.refresh()

    def refresh(self) -> None:
        """Show what is cured."""
        lines, target = self.lines(), self._store.target
        written = target is not None and target.kind in SCRIPTS and bool(self._store.revision.edits)
        self.save.setVisible(written)
        if lines == self._shown:
            return
        self._shown = lines
        empty(self._rows)
        self.setVisible(bool(lines))
        for place, line in enumerate(lines):
            self._rows.addWidget(plain(line, "" if place else "strong", wrap=True, tone="" if place else "passed"))
        if lines:
            self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Other colours: the picture is drawn anew."""
        self._theme, self._shown = theme, None
        self.refresh()

    def _draw(self) -> None:
        """The curves of the cure beside its controls."""
        cure = self._store.cure
        if cure is None or cure.trial is None or not cure.trial.arms:
            return
        from lossdoctor.ui.plots.experiment import finished_view  # draws with the plots, which load after the window

        picture = finished_view(cure.trial.arms, self._theme)
        if picture is not None:
            self._rows.addWidget(picture)

    def lines(self) -> list[str]:
        """The heading, one line a cured finding, and the metric of both runs."""
        cured, cure = self._store.cured, self._store.cure
        if not cured and cure is None:
            return []
        lines = [self.tr("✓ Cured"), *(check_words(finding.title) for finding in cured)]
        if cure is not None:
            return [*lines, *self._told(cure)]
        change = metric_change(list(self._store.runs.values()))
        return [*lines, change] if change else lines

    def _told(self, cure: CureFinished) -> list[str]:
        """What was done, what it did on held-out rows beside the controls, and how much was tried."""
        trial = cure.trial
        done = [self.tr("By: {t}").format(t="; ".join(cure.titles))] if cure.titles else []
        change = f"{metric_name(cure.metric)} {number(cure.before)} → {number(cure.after)}"
        rows = self.tr("{m} on rows that neither program trained on").format(m=change)
        if trial is None:
            return [*done, rows]
        chance = self.tr(", {n} with a random change").format(n=number(trial.random))
        control = self.tr("; {n} with another seed").format(n=number(trial.control))
        told = rows + control + (chance if trial.random == trial.random else "")
        return [*done, told, self._tried(len(cure.tried))]

    def _tried(self, count: int) -> str:
        return self.tr("{n} treatment(s) were tried; the report lists them.", "", count).format(n=count)


def metric_change(runs: list[RunState]) -> str:
    """Keras' own accuracy of the last run as given and of the newest: 0.37 → 0.96; losses are never compared."""
    given = [run for run in runs if run.revision == 0]
    if not given or not runs or runs[-1].revision == 0:
        return ""
    before, after = given[-1].metrics, runs[-1].metrics
    names = [name for name in before if name in after and not name.endswith("loss")]
    names.sort(key=lambda name: not name.startswith("val_"))
    if not names or not math.isfinite(before[names[0]] + after[names[0]]):
        return ""
    change = f"{metric_name(names[0])} {number(before[names[0]])} → {number(after[names[0]])}"
    return translate("CuredCard", "Keras' {change}").format(change=change)
