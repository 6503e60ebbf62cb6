"""The scores of a trial as dots: a row an arm, a dot a seed, the median as a bar and a number."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lossdoctor.checks.telling import measure
from lossdoctor.core.trials import Trial
from lossdoctor.ui.plots.palette import pen, small_font
from lossdoctor.ui.plots.pictures.picture import RIGHT, write
from lossdoctor.ui.plots.scales import figure
from lossdoctor.ui.theme import Theme

ROWS = (
    ("before", QT_TRANSLATE_NOOP("ScoreDots", "without")),
    ("after", QT_TRANSLATE_NOOP("ScoreDots", "with it")),
    ("control", QT_TRANSLATE_NOOP("ScoreDots", "control")),
    ("random", QT_TRANSLATE_NOOP("ScoreDots", "random")),
)
ROW, NAMES, NUMBERS = 20, 56, 48


class ScoreDots(QWidget):
    """Held-out scores, larger is better; a dashed line stands where guessing would."""

    def __init__(self, trial: Trial, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trial, self._theme = trial, theme
        self._scores = {name: [arm.score for arm in trial.arms if arm.name == name] for name, _ in ROWS}
        self._rows = tuple((name, self.tr(words)) for name, words in ROWS if self._scores[name])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        told = [f"{words}: {', '.join(figure(score) for score in self._scores[name])}" for name, words in self._rows]
        head = self.tr("{metric} of each seed").format(metric=measure(trial.metric))
        guess = self.tr("guessing: {n}").format(n=figure(trial.no_skill))
        self.setToolTip("\n".join([head, *told, guess]))
        self.setAccessibleName(self.tr("Scores of each seed"))
        self.setAccessibleDescription("; ".join(told))

    @property
    def limits(self) -> tuple[float, float] | None:
        """Lowest and highest value to show, None when no score is a number."""
        values = [score for scores in self._scores.values() for score in scores if math.isfinite(score)]
        if not values:
            return None
        values += [self._trial.no_skill] if math.isfinite(self._trial.no_skill) else []
        return min(values), max(values)

    def sizeHint(self) -> QSize:
        """A row for each kind of arm, and the word below."""
        return QSize(280, ROW * len(self._rows) + 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        limits = self.limits
        if limits is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        self._paint_guess(painter, limits)
        for place, (name, words) in enumerate(self._rows):
            self._paint_row(painter, place * ROW, name, words, limits)

    def _x(self, value: float, limits: tuple[float, float]) -> float:
        low, high = limits
        left, right = NAMES + 8.0, self.width() - NUMBERS - 8.0
        return (left + right) / 2 if high <= low else left + (value - low) / (high - low) * (right - left)

    def _paint_guess(self, painter: QPainter, limits: tuple[float, float]) -> None:
        if not math.isfinite(self._trial.no_skill):
            return
        x = self._x(self._trial.no_skill, limits)
        painter.setPen(pen(self._theme.muted, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 0), QPointF(x, ROW * len(self._rows)))
        left = min(max(x - 26, 0.0), self.width() - 52.0)
        write(
            painter,
            QRectF(left, ROW * len(self._rows), 52, 16),
            self.tr("guessing"),
            self._theme.muted,
            Qt.AlignmentFlag.AlignCenter,
        )

    def _paint_row(self, painter: QPainter, top: float, name: str, words: str, limits: tuple[float, float]) -> None:
        middle = top + ROW / 2
        colour = {"before": self._theme.error, "after": self._theme.passed}.get(name, self._theme.muted)
        write(painter, QRectF(0, top, NAMES, ROW), words, self._theme.muted)
        painter.setPen(pen(self._theme.line))
        painter.drawLine(QPointF(NAMES, middle), QPointF(self.width() - NUMBERS, middle))
        scores = [score for score in self._scores[name] if math.isfinite(score)]
        painter.setPen(pen(self._theme.surface))
        painter.setBrush(QColor(colour))
        for score in scores:
            painter.drawEllipse(QPointF(self._x(score, limits), middle), 4.0, 4.0)
        if scores:
            median = float(np.median(scores))
            x = self._x(median, limits)
            painter.setPen(pen(colour, width=2))
            painter.drawLine(QPointF(x, middle - 7), QPointF(x, middle + 7))
            number = QRectF(self.width() - NUMBERS, top, NUMBERS, ROW)
            write(painter, number, figure(median), colour, RIGHT)
