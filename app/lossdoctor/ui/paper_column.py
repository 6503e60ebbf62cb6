"""A column of blocks on numbered pages: text, tables, plots and code, one under the other."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPdfWriter, QPen

from lossdoctor.core.saying import say

RESOLUTION = 144  # units an inch: lengths below are in half points
WIDTH, HEIGHT = 1190, 1684  # A4
MARGIN, FOOT = 108, 120
INK, MUTED, LINE, GROUND = "#1b2430", "#566273", "#d9dee6", "#f3f5f8"
COLOURS = {"error": "#b3261e", "sick": "#b3261e", "warning": "#8a5a00", "suspect": "#8a5a00", "healthy": "#1e6b3a"}
SANS, MONO = ("Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica"), ("DejaVu Sans Mono", "Consolas", "Menlo")


class Paper:
    """A column of blocks on numbered pages. Text is plain: nothing in it is ever read as markup.

    `pages` is how many there will be, 0 where that is not known; `page` is the present one.
    What is held (headings, captions, heads of tables) is drawn with the block that follows, on that block's page.
    """

    def __init__(self, painter: QPainter, writer: QPdfWriter, pages: int = 0) -> None:
        self.painter = painter
        self._writer = writer
        self._pages = pages
        self.page = 1
        self._y = float(MARGIN)
        self._held: list[tuple[float, Callable[[float], None]]] = []

    @property
    def width(self) -> float:
        """Width of the column."""
        return WIDTH - 2 * MARGIN

    def room(self, height: float) -> float:
        """Top of a free stretch of this height, below what is held, on a new page if need be; steps over it."""
        needed = height + sum(tall for tall, _ in self._held)
        if self._y + needed > HEIGHT - FOOT and self._y > MARGIN:
            self._turn()
        for tall, draw in self._held:
            draw(self._y)
            self._y += tall
        self._held = []
        top = self._y
        self._y += height
        return top

    def hold(self, height: float, draw: Callable[[float], None]) -> None:
        """Draw this, given its top, right above the next block."""
        self._held.append((height, draw))

    def gap(self, height: float) -> None:
        """Leave some white."""
        self._y += height

    def finish(self) -> None:
        """Number the page."""
        self.painter.setFont(font(16))
        self.painter.setPen(QColor(MUTED))
        place = QRectF(MARGIN, HEIGHT - 80, self.width, 30)
        self.painter.drawText(place, Qt.AlignmentFlag.AlignRight, self._numbered())
        self.painter.drawText(place, Qt.AlignmentFlag.AlignLeft, say("Loss Doctor report"))

    def _numbered(self) -> str:
        if not self._pages:
            return say("Page {n}", n=self.page)
        return say("Page {n} of {all}", n=self.page, all=self._pages)

    def text(self, text: str, size: int = 20, *, colour: str = INK, bold: bool = False) -> None:
        """A paragraph, line by line so that it may run over the page's end, but never with its first line alone."""
        made = font(size, bold=bold)
        self.painter.setFont(made)
        lines, height = broken(self.painter, text, self.width), self.painter.fontMetrics().lineSpacing()
        for place, line in enumerate(lines):
            together = height * (2 if place == 0 and len(lines) > 1 else 1)
            top = self.room(together)
            self._y -= together - height
            self._write(line, top, height, made, colour)
        self.gap(size * 0.4)

    def heading(self, text: str, size: int = 24, colour: str = INK, *, bold: bool = True, above: float = 0.8) -> None:
        """A heading or, with less white above it, a caption: stays with what follows."""
        made = font(size, bold=bold)
        self.painter.setFont(made)
        lines, height = broken(self.painter, text, self.width), self.painter.fontMetrics().lineSpacing()

        def draw(top: float) -> None:
            for place, line in enumerate(lines):
                self._write(line, top + size * above + place * height, height, made, colour)

        self.hold(size * above + len(lines) * height + size * 0.3, draw)

    def caption(self, text: str) -> None:
        """What the picture or table below shows."""
        self.heading(text, 18, MUTED, bold=False, above=0.5)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float]) -> None:
        """Rows of cells; `shares` are the columns' parts of the width. The head stays with the first row."""
        if any(head) and rows:
            self.hold(self._height(head, shares, bold=True), lambda top: self._row(head, shares, top, bold=True))
        for row in rows:
            self._row(row, shares, self.room(self._height(row, shares, bold=False)), bold=False)
        self.gap(10)

    def plot(self, draw: Any, height: float = 300) -> None:
        """A picture: `draw(painter, QRectF)`."""
        top = self.room(height)
        self.painter.save()
        draw(self.painter, QRectF(MARGIN, top, self.width, height - 16))
        self.painter.restore()

    def code(self, text: str) -> None:
        """Lines of code on a quiet ground, signs of a diff coloured."""
        made = font(16, mono=True)
        self.painter.setFont(made)
        for line in text.splitlines():
            colour = {"+": COLOURS["healthy"], "-": COLOURS["error"]}.get(line[:1], INK)
            for part in broken(self.painter, line.expandtabs(4), self.width - 24):
                height = self.painter.fontMetrics().lineSpacing() + 2
                top = self.room(height)
                self.painter.fillRect(QRectF(MARGIN, top, self.width, height), QBrush(QColor(GROUND)))
                self._write(part, top, height, made, colour, 12)
        self.gap(14)

    def _turn(self) -> None:
        self.finish()
        self._writer.newPage()
        self.page += 1
        self._y = float(MARGIN)

    def _write(self, line: str, top: float, height: float, made: QFont, colour: str, left: float = 0.0) -> None:
        self.painter.setFont(made)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(QRectF(MARGIN + left, top, self.width - left, height), 0, line)

    def _height(self, cells: Sequence[str], shares: Sequence[float], *, bold: bool) -> float:
        self.painter.setFont(font(18, bold=bold))
        boxes = [
            self.painter.boundingRect(QRectF(0, 0, share * self.width - 12, 4000), *self._wrapped(cell, share))
            for cell, share in zip(cells, shares, strict=False)
        ]
        return float(min(max((box.height() for box in boxes), default=0) + 10, HEIGHT - MARGIN - FOOT))

    def _wrapped(self, cell: str, share: float) -> tuple[int, str]:
        """How the text of a cell is broken: at spaces, and within words only where one is wider than the column."""
        measure = self.painter.fontMetrics().horizontalAdvance
        fits = all(measure(word) <= share * self.width - 12 for word in cell.split())
        return int(Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere), cell

    def _row(self, cells: Sequence[str], shares: Sequence[float], top: float, *, bold: bool) -> None:
        height, left = self._height(cells, shares, bold=bold), float(MARGIN)
        self.painter.setPen(QColor(MUTED if bold else INK))
        for cell, share in zip(cells, shares, strict=False):
            box = QRectF(left, top + 4, share * self.width - 12, height)
            self.painter.drawText(box, *self._wrapped(cell, share))
            left += share * self.width
        self.painter.setPen(QPen(QColor(LINE), 1))
        self.painter.drawLine(int(MARGIN), int(top + height), int(MARGIN + self.width), int(top + height))


def font(size: int, *, bold: bool = False, mono: bool = False) -> QFont:
    """A font of this pixel size."""
    made = QFont(list(MONO if mono else SANS))
    made.setPixelSize(size)
    made.setBold(bold)
    return made


def broken(painter: QPainter, text: str, width: float) -> list[str]:
    """The text cut into lines that fit, at spaces where there are some."""
    measure = painter.fontMetrics().horizontalAdvance
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line: str | None = None
        for word in paragraph.split(" "):
            candidate = word if line is None else f"{line} {word}"
            if measure(candidate) <= width:
                line = candidate
                continue
            if line:
                lines.append(line)
            while measure(word) > width and len(word) > 1:
                fits = max(1, bisect.bisect_right(range(len(word)), width, key=lambda n: measure(word[:n])) - 1)
                lines.append(word[:fits])
                word = word[fits:]
            line = word
        lines.append(line or "")
    return lines
