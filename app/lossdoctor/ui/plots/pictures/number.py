"""A number beside what it should be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QPainter

from lossdoctor.core.findings import NumberEvidence
from lossdoctor.ui.plots.pictures.picture import Picture, width_of, write
from lossdoctor.ui.plots.scales import short
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate

ROW = 20.0


class NumberPicture(Picture):
    """The label; under it the number in bold and 'expected: ...' beside."""

    def __init__(self, evidence: NumberEvidence) -> None:
        self._evidence = evidence

    @property
    def _number(self) -> str:
        return f"{short(self._evidence.value)} {self._evidence.unit}".strip()

    def height(self, font: QFont) -> int:
        """Two rows."""
        return int(2 * ROW)

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Label, number, expectation."""
        write(painter, QRectF(area.x(), area.y(), area.width(), ROW), self._evidence.label, theme.muted)
        expected = self._evidence.expected
        plain = QFont(painter.font())
        bold = QFont(plain)
        bold.setBold(True)
        painter.setFont(bold)
        row = QRectF(area.x(), area.y() + ROW - 2, area.width(), ROW)
        write(painter, row, self._number, theme.error if expected else theme.ink)
        row.setLeft(row.left() + width_of(painter, self._number) + 12)
        painter.setFont(plain)
        if expected and row.width() > 40:
            write(painter, row, translate("NumberPicture", "expected: {n}").format(n=expected), theme.passed)

    def words(self) -> str:
        """'offending share: 0.63, expected 0'."""
        expected = ""
        if self._evidence.expected:
            expected = translate("NumberPicture", ", expected {n}").format(n=self._evidence.expected)
        return f"{self._evidence.label}: {self._number}{expected}."
