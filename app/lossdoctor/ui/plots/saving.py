"""Plots as pictures: PNG, SVG, and the clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView, QWidget

from lossdoctor.ui.plots.sheet import Sheet

translate = QCoreApplication.translate

SHARPNESS = 2.0


def as_image(sheet: Sheet) -> QImage:
    """The sheet at twice its size on screen, on an opaque background."""
    image = QImage(sheet.size * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    sheet.paint(painter)
    QWidget.render(sheet.widget, painter, sheet.origin)
    painter.end()
    return image


def save_png(sheet: Sheet, path: Path) -> None:
    """Write a PNG. Raises OSError when it cannot be written."""
    if not as_image(sheet).save(str(path), "PNG"):
        raise OSError(translate("PlotSaving", "{path} could not be written").format(path=path))


def save_svg(sheet: Sheet, path: Path) -> None:
    """Write an SVG with lines as lines and text as text. Raises OSError when it cannot be written."""
    path.touch()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(sheet.size)
    generator.setViewBox(QRect(QPoint(0, 0), sheet.size))
    generator.setTitle(sheet.title)
    generator.setDescription(sheet.summary)
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError(translate("PlotSaving", "{path} could not be written").format(path=path))
    sheet.paint(painter)
    with uncached(sheet.widget):
        QWidget.render(sheet.widget, painter, sheet.origin)
    painter.end()


@contextmanager
def uncached(widget: QWidget) -> Iterator[None]:
    """Keep a graphics view from painting its cached background, which would be a bitmap."""
    if not isinstance(widget, QGraphicsView):
        yield
        return
    mode = widget.cacheMode()
    widget.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
    try:
        yield
    finally:
        widget.setCacheMode(mode)


def copy_picture(sheet: Sheet) -> None:
    """Put the picture on the clipboard."""
    QGuiApplication.clipboard().setImage(as_image(sheet))
