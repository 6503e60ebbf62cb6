"""Our own drawings as Qt icons, in the colours of a theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from lossdoctor.paths import resources

SIZES = (16, 20, 24, 32, 48)
APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256)


def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """The drawing `name` with its strokes in `colour` ('#rrggbb'); `disabled` colours it while switched off.

    Raises FileNotFoundError for a name that has no drawing.
    """
    made = QIcon()
    for size in SIZES:
        made.addPixmap(drawn(name, colour, size), QIcon.Mode.Normal)
        if disabled:
            made.addPixmap(drawn(name, disabled, size), QIcon.Mode.Disabled)
    return made


def application_icon() -> QIcon:
    """The program's own icon, the same on every ground."""
    made = QIcon()
    for size in APPLICATION_SIZES:
        made.addPixmap(drawn("lossdoctor", "", size))
    return made


def drawn(name: str, colour: str, size: int) -> QPixmap:
    """One drawing as a square of `size` pixels on a transparent ground."""
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
