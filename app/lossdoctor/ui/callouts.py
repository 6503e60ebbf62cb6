"""Where a callout stands, so that its buttons keep their place from step to step."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 12
STRIDE = 24  # pixels between two places that are tried


def standing(holes: Sequence[QRect], size: QSize, room: QRect) -> list[QPoint]:
    """A place for each hole, beside it and the same for as many in a row as can be; of those the nearest to them."""
    spots = _grid(size, room)
    found: list[QPoint] = []
    while len(found) < len(holes):
        ahead = holes[len(found) :]
        served = [_served(spot, ahead) for spot in spots]
        most = max(map(len, served), default=0)
        if not most:
            found.append(beside(ahead[0], size.width(), size.height(), room))
            continue
        best = [spot for spot, holes_served in zip(spots, served, strict=True) if len(holes_served) == most]
        found += [min(best, key=lambda spot: _far(spot, ahead[:most])).topLeft()] * most
    return found


def _grid(size: QSize, room: QRect) -> list[QRect]:
    free = room.adjusted(GAP, GAP, -GAP, -GAP)
    lefts = range(free.left(), free.right() - size.width() + 2, STRIDE)
    tops = range(free.top(), free.bottom() - size.height() + 2, STRIDE)
    return [QRect(QPoint(left, top), size) for top in tops for left in lefts]


def _served(spot: QRect, holes: Sequence[QRect]) -> list[QRect]:
    """The holes from the first on that stay in sight."""
    outer = spot.adjusted(-GAP, -GAP, GAP, GAP)
    return list(takewhile(lambda hole: not outer.intersects(hole), holes))


def _far(spot: QRect, holes: Sequence[QRect]) -> int:
    return sum((spot.center() - hole.center()).manhattanLength() for hole in holes)


def beside(hole: QRect, width: int, height: int, room: QRect) -> QPoint:
    """Where a callout of that size stands: below the hole, above, right or left of it, else within its lower end."""
    left = min(max(hole.left(), GAP), room.width() - width - GAP)
    top = min(max(hole.top(), GAP), room.height() - height - GAP)
    if hole.bottom() + GAP + height <= room.height() - GAP:
        return QPoint(left, hole.bottom() + GAP)
    if hole.right() + GAP + width <= room.width() - GAP:
        return QPoint(hole.right() + GAP, top)
    if hole.left() - GAP - width >= GAP:
        return QPoint(hole.left() - GAP - width, top)
    if hole.top() - GAP - height >= GAP:
        return QPoint(left, hole.top() - GAP - height)
    return QPoint(left, room.height() - height - 2 * GAP)
