"""The whole graph as a picture: PNG, SVG, and the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsScene

translate = QCoreApplication.translate

SHARPNESS = 2.0
MOST_PIXELS = 16_000  # along a side: a thousand layers stay a picture that programs open


def as_image(scene: QGraphicsScene, background: str) -> QImage:
    """The scene at twice its size, less where it is very long, on an opaque background."""
    area = scene.sceneRect()
    scale = min(SHARPNESS, MOST_PIXELS / max(area.width(), area.height(), 1.0))
    size = QSize(max(1, round(area.width() * scale)), max(1, round(area.height() * scale)))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(background))
    painter = QPainter(image)
    scene.render(painter, QRectF(image.rect()), area)
    painter.end()
    return image


def save(scene: QGraphicsScene, path: Path, background: str, title: str, description: str) -> None:
    """Write a .png or .svg. Raises OSError when it cannot be written, ValueError for another ending."""
    ending = path.suffix.lower()
    if ending == ".svg":
        _save_svg(scene, path, title, description)
    elif ending != ".png":
        raise ValueError(translate("GraphSaving", "{name}: choose .png or .svg").format(name=path.name))
    elif not as_image(scene, background).save(str(path), "PNG"):
        raise OSError(translate("GraphSaving", "{path} could not be written").format(path=path))


def _save_svg(scene: QGraphicsScene, path: Path, title: str, description: str) -> None:
    path.touch()
    area = scene.sceneRect()
    size = area.size().toSize()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(description)
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError(translate("GraphSaving", "{path} could not be written").format(path=path))
    scene.render(painter, QRectF(0, 0, size.width(), size.height()), area)
    painter.end()


def copy(scene: QGraphicsScene, background: str) -> None:
    """Put the picture on the clipboard."""
    QGuiApplication.clipboard().setImage(as_image(scene, background))
