"""The result of a trial: before, after, control and random change, and their curves over each other."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lossdoctor.core.trials import Trial, TrialVerdict
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.panels.trial_words import metric_name, number
from lossdoctor.ui.plots.flow import FlowLayout
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate

TOLD = {
    TrialVerdict.HELPS: ("passed", QT_TRANSLATE_NOOP("TrialView", "✓ It helps.")),
    TrialVerdict.NO_CHANGE: ("skipped", QT_TRANSLATE_NOOP("TrialView", "○ It changes nothing.")),
    TrialVerdict.HURTS: ("error", QT_TRANSLATE_NOOP("TrialView", "✕ It hurts.")),
    TrialVerdict.NOT_DECIDED: ("warning", QT_TRANSLATE_NOOP("TrialView", "▲ Not decided.")),
}
TONES = {TrialVerdict.HELPS: ("error", "passed"), TrialVerdict.HURTS: ("passed", "error")}


class TrialView(QWidget):
    """Shows one finished trial. `longer_asked()`: again with `longer` seconds, offered where nothing was decided."""

    longer_asked = Signal()

    def __init__(self, trial: Trial, theme: Theme, parent: QWidget | None = None, *, longer: float = 0.0) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if trial.seeds:
            column.addWidget(self._numbers(trial))
        tone, words = TOLD[trial.verdict]
        column.addWidget(plain(self.tr(words), "strong", tone=tone))
        if trial.arms:
            self._add_scores(column, trial, theme)
        if trial.why:
            column.addWidget(plain(trial.why, "small", wrap=True))
        if longer and trial.verdict is TrialVerdict.NOT_DECIDED:
            text = self.tr("Try for longer (≤ {s} s)").format(s=f"{longer:.0f}")
            self.longer = button(text, self.longer_asked.emit, kind="small")
            column.addWidget(self.longer, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_picture(column, trial, theme)
        self.setAccessibleName(sentence(trial))

    def _add_scores(self, column: QVBoxLayout, trial: Trial, theme: Theme) -> None:
        from lossdoctor.ui.plots.score_dots import ScoreDots

        column.addWidget(ScoreDots(trial, theme))

    def _add_picture(self, column: QVBoxLayout, trial: Trial, theme: Theme) -> None:
        from lossdoctor.ui.plots.experiment import finished_view  # draws with the plots, which load after the window

        picture = finished_view(trial.arms, theme)
        if picture is not None:
            column.addWidget(picture)

    def _numbers(self, trial: Trial) -> QWidget:
        line = QWidget()
        line.setObjectName("clear")
        flow = FlowLayout(line, gap=4)
        before, after = TONES.get(trial.verdict, ("", ""))
        head = self.tr("Trial, {n} seed(s):", "", trial.seeds).format(n=trial.seeds)
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
    if not trial.seeds:
        return f"{translate('TrialView', TOLD[trial.verdict][1])[2:]} {trial.why}".strip()
    told = translate(
        "TrialView",
        "Trial over {n} seed(s): {metric} {before} before, {after} after, {control} in the control. {verdict}",
        "",
        trial.seeds,
    )
    return told.format(
        n=trial.seeds,
        metric=metric_name(trial.metric),
        before=number(trial.before),
        after=number(trial.after),
        control=number(trial.control),
        verdict=translate("TrialView", TOLD[trial.verdict][1])[2:],
    )
