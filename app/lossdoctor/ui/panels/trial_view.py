"""The result of a trial: before, after, control, and the two curves over each other."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.core.trials import Trial, TrialArm, TrialVerdict
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.panels.trial_words import metric_name, number
from lossdoctor.ui.plots.flow import FlowLayout
from lossdoctor.ui.theme import Theme

TOLD = {
    TrialVerdict.HELPS: ("passed", "✓ It helps."),
    TrialVerdict.NO_CHANGE: ("skipped", "○ It changes nothing."),
    TrialVerdict.HURTS: ("error", "✕ It hurts."),
    TrialVerdict.NOT_DECIDED: ("warning", "▲ Not decided."),
}
TONES = {TrialVerdict.HELPS: ("error", "passed"), TrialVerdict.HURTS: ("passed", "error")}


class TrialView(QWidget):
    """Shows one finished trial."""

    def __init__(self, trial: Trial, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._numbers(trial))
        tone, words = TOLD[trial.verdict]
        column.addWidget(plain(words, "strong", tone=tone))
        if trial.arms:
            self._add_scores(column, trial, theme)
        if trial.why:
            column.addWidget(plain(trial.why, "small", wrap=True))
        picture = curves_of(trial)
        if picture is not None:
            self._add_picture(column, picture, theme)
        self.setAccessibleName(sentence(trial))

    def _add_scores(self, column: QVBoxLayout, trial: Trial, theme: Theme) -> None:
        from lossdoctor.ui.plots.score_dots import ScoreDots

        column.addWidget(ScoreDots(trial, theme))

    def _add_picture(self, column: QVBoxLayout, series: SeriesEvidence, theme: Theme) -> None:
        from lossdoctor.ui.plots.evidence import EvidencePicture  # draws with the plots, which load after the window

        column.addWidget(EvidencePicture(series, theme))

    def _numbers(self, trial: Trial) -> QWidget:
        line = QWidget()
        line.setObjectName("clear")
        flow = FlowLayout(line, gap=4)
        before, after = TONES.get(trial.verdict, ("", ""))
        head = self.tr("Trial, {n} seeds:").format(n=trial.seeds)
        for text, tone in (
            (head, "skipped"),
            (metric_name(trial.metric), "skipped"),
            (number(trial.before), before),
            ("→", "skipped"),
            (number(trial.after), after),
            (self.tr("· control {n}").format(n=number(trial.control)), "skipped"),
            *self._chance(trial),
        ):
            flow.addWidget(plain(text, "strong" if tone not in ("skipped",) else "small", tone=tone))
        return line

    def _chance(self, trial: Trial) -> list[tuple[str, str]]:
        if trial.random != trial.random:
            return []
        return [(self.tr("· random change {n}").format(n=number(trial.random)), "skipped")]


def sentence(trial: Trial) -> str:
    """The trial in one sentence."""
    return (
        f"Trial over {trial.seeds} seeds: {metric_name(trial.metric)} {number(trial.before)} before, "
        f"{number(trial.after)} after, {number(trial.control)} in the control. {TOLD[trial.verdict][1][2:]}"
    )


def curves_of(trial: Trial) -> SeriesEvidence | None:
    """The first seed's curve with the cure over the one without it, on the same steps; None without curves."""
    arms: dict[str, TrialArm] = {}
    for arm in trial.arms:
        arms.setdefault(arm.name, arm)
    before, after = arms.get("before"), arms.get("after")
    if before is None or after is None or min(before.steps.size, after.steps.size) < 2:
        return None
    steps = after.steps.astype(float)
    reference = np.interp(steps, before.steps.astype(float), before.loss, right=np.nan)
    return SeriesEvidence(
        "Loss with the cure", steps, after.loss.astype(float), "step", "loss", reference, "without it"
    )
