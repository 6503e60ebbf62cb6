"""Plots as pictures: PNG, SVG, and the clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView, QWidget

translate = QCoreApplication.translate

SHARPNESS = 2.0


def as_image(widget: QWidget, background: str) -> QImage:
    """The widget at twice its size on screen, on an opaque background."""
    image = QImage(widget.size() * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(QColor(background))
    painter = QPainter(image)
    QWidget.render(widget, painter, QPoint(0, 0))
    painter.end()
    return image


def save_png(widget: QWidget, path: Path, background: str) -> None:
    """Write a PNG. Raises OSError when it cannot be written."""
    if not as_image(widget, background).save(str(path), "PNG"):
        raise OSError(translate("PlotSaving", "{path} could not be written").format(path=path))


def save_svg(widget: QWidget, path: Path, background: str, title: str, description: str) -> None:
    """Write an SVG with lines as lines and text as text. Raises OSError when it cannot be written."""
    path.touch()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(widget.size()))
    generator.setViewBox(QRect(QPoint(0, 0), widget.size()))
    generator.setTitle(title)
    generator.setDescription(description)
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError(translate("PlotSaving", "{path} could not be written").format(path=path))
    painter.fillRect(widget.rect(), QColor(background))
    with uncached(widget):
        QWidget.render(widget, painter, QPoint(0, 0))
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


def copy_picture(widget: QWidget, background: str) -> None:
    """Put the picture on the clipboard."""
    QGuiApplication.clipboard().setImage(as_image(widget, background))
