"""Colours and dashes of curves that lie over each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPen

from lossdoctor.ui.theme import Theme

# Distinct in hue and lightness; each reaches 3:1 on its surface (tested). Never used without a dash or a name.
LIGHT_RUNS = ("#2459c4", "#a3450f", "#0f7a6b", "#8e3a9d", "#8a5a00", "#b02a5b")
DARK_RUNS = ("#7fb0ff", "#ff9f6b", "#4fd1bd", "#d69be6", "#f2b84b", "#ff8fb3")
DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotDotLine,
)


def run_colour(theme: Theme, index: int) -> str:
    """Colour of the curve number `index`, 0 first."""
    colours = DARK_RUNS if theme.dark else LIGHT_RUNS
    return colours[index % len(colours)]


def run_dash(index: int) -> Qt.PenStyle:
    """Dash of the curve number `index`; with the colours it repeats only after thirty."""
    return DASHES[index % len(DASHES)]


def pen(colour: str, dash: Qt.PenStyle = Qt.PenStyle.SolidLine, width: float = 1.0) -> QPen:
    """A cosmetic pen: its width is in pixels whatever the zoom."""
    made = QPen(QColor(colour), width, dash)
    made.setCosmetic(True)
    return made


def mixed(first: str, second: str, share: float) -> QColor:
    """Colour between two: `share` 0 is the first, 1 the second."""
    low, high = QColor(first), QColor(second)
    parts = ((low.red(), high.red()), (low.green(), high.green()), (low.blue(), high.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def veil(surface: str, wash: str) -> QColor:
    """A colour that lets half of what lies below through, and looks like `wash` on `surface`."""
    ground, seen = QColor(surface), QColor(wash)
    pairs = zip(ground.getRgb()[:3], seen.getRgb()[:3], strict=True)
    return QColor(*(min(max(2 * over - under, 0), 255) for under, over in pairs), 128)


def small_font(font: QFont, pixels: int = 11) -> QFont:
    """The same font at the size of axis labels."""
    made = QFont(font)
    made.setPixelSize(pixels)
    return made
