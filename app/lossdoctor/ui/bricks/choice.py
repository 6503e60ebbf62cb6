"""A box to choose from whose text ends in … where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget


class Choice(QComboBox):
    """Like Qt's, which cuts a long text off in the middle of a letter; the whole text is its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentTextChanged.connect(self.setToolTip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame and arrow as usual, then as much of the text as fits."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, place, self).width() - 2
        option.currentText = shortened(option.currentText, self.fontMetrics(), room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def shortened(text: str, metrics: QFontMetrics, room: int) -> str:
    """As much of a text as fits: first without what it says in brackets at its end, then with an ellipsis."""
    if metrics.horizontalAdvance(text) > room and text.endswith(")"):
        text = text.rpartition(" (")[0] or text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
