"""The curves of an experiment's arms over each other: while they grow, and when it is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from lossdoctor.bridge.experiments import ArmCurve
from lossdoctor.core.trials import TrialArm
from lossdoctor.ui.plots.palette import run_colour, run_dash
from lossdoctor.ui.plots.pictures.lines import Line, LinesPicture
from lossdoctor.ui.plots.pictures.view import PictureView
from lossdoctor.ui.theme import Theme

ORDER = ("before", "after", "control", "random")
# the colours are those of the scores below them; dashes tell the arms apart without colour
LOOKS = {
    "before": ("error", Qt.PenStyle.DashLine),
    "after": ("passed", Qt.PenStyle.SolidLine),
    "control": ("muted", Qt.PenStyle.DotLine),
    "random": ("muted", Qt.PenStyle.DashDotLine),
}
MOST_TREATMENTS = 6


def tr(text: str) -> str:
    """Translated within the context of experiments."""
    return QCoreApplication.translate("Experiment", text)


class Arm(Protocol):
    """What is drawn of an arm."""

    @property
    def name(self) -> str: ...  # noqa: D102

    @property
    def steps(self) -> np.ndarray: ...  # noqa: D102

    @property
    def loss(self) -> np.ndarray: ...  # noqa: D102


def arm_words() -> dict[str, str]:
    """What each kind of arm is called."""
    return {
        "before": tr("without it"),
        "after": tr("with it"),
        "control": tr("another seed"),
        "random": tr("random change"),
    }


def lines_of_arms(arms: Iterable[Arm]) -> list[Line]:
    """One line an arm; arms of several seeds share a name."""
    words = arm_words()
    known = sorted((arm for arm in arms if arm.name in LOOKS), key=lambda arm: ORDER.index(arm.name))
    return [Line(words[arm.name], arm.steps, arm.loss, *LOOKS[arm.name], strong=arm.name == "after") for arm in known]


def lines_of_treatments(treatments: Mapping[str, ArmCurve], titles: Mapping[str, str], theme: Theme) -> list[Line]:
    """One line each of the treatments that trained last; the one that trains now is drawn on top."""
    places = {fix_id: place for place, fix_id in enumerate(sorted(treatments))}
    last = list(treatments.items())[-MOST_TREATMENTS:]
    return [
        Line(
            titles.get(fix_id, fix_id),
            arm.steps,
            arm.loss,
            run_colour(theme, places[fix_id]),
            run_dash(places[fix_id]),
            strong=fix_id == last[-1][0],
        )
        for fix_id, arm in last
    ]


class ExperimentView(PictureView):
    """Lines that are given anew while an experiment goes on."""

    LEAST_WIDTH = 200

    def __init__(
        self, name: str, lines: list[Line], theme: Theme, columns: int = 2, parent: QWidget | None = None
    ) -> None:
        self._name, self._columns = name, columns
        super().__init__(LinesPicture(name, lines, columns), name, theme, parent)

    def show_lines(self, lines: list[Line]) -> None:
        """Draw these from now on."""
        before = self._height()
        self._picture = LinesPicture(self._name, lines, self._columns)
        self.setAccessibleDescription(self._picture.words())
        self.setToolTip(self._picture.words())
        if self._height() != before:
            self.updateGeometry()
        self.update()


def finished_view(arms: Iterable[TrialArm], theme: Theme) -> ExperimentView | None:
    """The arms of a finished trial; None when no two of them were trained."""
    drawn = [arm for arm in arms if arm.steps.size >= 2]
    if len(drawn) < 2:
        return None
    return ExperimentView(tr("Loss of each arm, smoothed"), lines_of_arms(drawn), theme)
