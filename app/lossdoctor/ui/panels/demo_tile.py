"""One demo of the gallery: a small drawn curve, a title in everyday words, the time it takes."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lossdoctor.bridge.spoken import demo_words
from lossdoctor.core.scenarios import Scenario
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card
from lossdoctor.ui.bricks.labels import Elided, plain
from lossdoctor.ui.theme import Theme


class Sketch(QWidget):
    """A curve without numbers over its zero line; in the error colour where it goes below zero or breaks off."""

    def __init__(self, heights: Sequence[float], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = tuple(heights)
        self._theme = theme
        self.setFixedHeight(52)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    @property
    def sick(self) -> bool:
        """Whether the curve does what a loss must not do."""
        return not self._heights or any(not math.isfinite(height) or height < 0 for height in self._heights)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw zero line and curve."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        finite = [height for height in self._heights if math.isfinite(height)]
        top, bottom = max([*finite, 0.0]), min([*finite, 0.0])
        self._draw_line(painter, top, bottom)
        self._draw_curve(painter, top, bottom, bool(finite))
        painter.end()

    def _y(self, height: float, top: float, bottom: float) -> float:
        room = self.height() - 12
        return 6 + room * (top - height) / (top - bottom or 1.0)

    def _draw_line(self, painter: QPainter, top: float, bottom: float) -> None:
        painter.setPen(QPen(QColor(self._theme.line), 1))
        y = round(self._y(0.0, top, bottom)) + 0.5
        painter.drawLine(QPointF(8, y), QPointF(self.width() - 8, y))

    def _draw_curve(self, painter: QPainter, top: float, bottom: float, finite: bool) -> None:
        colour = QColor(self._theme.error if self.sick else self._theme.smoothed)
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        step = (self.width() - 56) / max(len(self._heights) - 1, 1)
        part = QPolygonF()
        if not finite:  # it never trains
            part.append(QPointF(28, self._y(0.0, top, bottom)))
            self._mark_break(painter, part, True)
            return
        for place, height in enumerate([*self._heights, math.nan]):
            if math.isfinite(height):
                part.append(QPointF(28 + place * step, self._y(height, top, bottom)))
            elif part.size():
                painter.drawPolyline(part)
                self._mark_break(painter, part, place < len(self._heights))
                part = QPolygonF()

    def _mark_break(self, painter: QPainter, part: QPolygonF, broken: bool) -> None:
        if broken:
            end = part.at(part.size() - 1)
            for dx in (-4, 4):
                painter.drawLine(QPointF(end.x() + 8 - dx, end.y() - 4), QPointF(end.x() + 8 + dx, end.y() + 4))


LARGE_LINE = 20  # pixels
BESIDE_WORDS = 112  # pixels of a tile that are no letters: the curve, the spaces


class DemoTile(Card):
    """A tile that opens its demo when clicked, or by Enter and Space; `guided()` when it is to be walked through."""

    guided = Signal()

    def __init__(self, scenario: Scenario, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=4, clickable=True)
        self.scenario = scenario
        self.sketch = Sketch(scenario.curve, theme)
        self.column.addWidget(self.sketch)
        title, subtitle = demo_words(scenario.title), demo_words(scenario.subtitle)
        self._title = plain(title, "strong", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._title)
        row = QHBoxLayout()
        row.addWidget(Elided(subtitle, "small"), 1)
        row.addWidget(plain(self.tr("{n} s").format(n=scenario.seconds), "small"))
        self.column.addLayout(row)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.open = button(self.tr("Open"), self.clicked.emit, kind="small")
        self.open.setAccessibleName(self.tr("Open the demo: {title}").format(title=title))
        self.guide = button(self.tr("Guided"), self.guided.emit, kind="small")
        self.guide.setAccessibleName(self.tr("Guided: {title}").format(title=title))
        self.guide.setToolTip(self.tr("In five steps: watch, guess, proof, cure, compare"))
        acts.addWidget(self.open)
        acts.addWidget(self.guide)
        acts.addStretch(1)
        self.column.addLayout(acts)
        self.setMinimumWidth(180)
        self._fit()
        told = self.tr("Demo: {title}. {subtitle}. {n} seconds").format(
            title=title, subtitle=subtitle, n=scenario.seconds
        )
        self.setAccessibleName(told)
        self.setToolTip(demo_words(scenario.story))

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "guide"):
            self._fit()

    def _fit(self) -> None:
        line = self._title.fontMetrics().lineSpacing()
        lines = 2 if line < LARGE_LINE else 3  # large letters wrap once more
        self._title.setMinimumHeight(lines * line + 4)
        self.setFixedHeight((lines + 2) * line + BESIDE_WORDS)

    def matches(self, words: str) -> bool:
        """Whether every word stands in its title, subtitle, story or the names of what is wrong with it."""
        demo = self.scenario
        english = (demo.title, demo.subtitle, demo.story)
        told = (*english, *map(demo_words, english), demo.name, *demo.expects)
        text = " ".join(told).lower().replace("-", " ")
        return all(word in text for word in words.lower().replace("-", " ").split())
