"""Places boxes and edges of a graph in layers from top to bottom: a pure function."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lossdoctor.bridge.graph.crossings import arranged
from lossdoctor.bridge.graph.ranks import ranked, with_bends
from lossdoctor.bridge.graph.spacing import spaced

ACROSS, DOWN = 18.0, 30.0  # pixels between neighbours, and between layers
BEND = 6.0  # width of a long edge where it passes other boxes

Point = tuple[float, float]


@dataclass(frozen=True)
class Place:
    """A rectangle in pixels; y grows downwards."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Layout:
    """A place a box, and a line of points an edge, each lower than the one before, in the order they were given."""

    places: tuple[Place, ...]
    routes: tuple[tuple[Point, ...], ...]
    width: float
    height: float


def lay_out(sizes: Sequence[tuple[float, float]], edges: Sequence[tuple[int, int]]) -> Layout:
    """Place boxes of these (width, height) pixels; edges go from a smaller number to a greater one.

    Ranks by the longest path, order within a rank by barycentres (Sugiyama, Tagawa and Toda 1981), places by least
    squares under the order. Boxes do not overlap each other nor an edge, and the same graph gives the same picture.
    """
    ranks = ranked(len(sizes), edges)
    chains, spread = with_bends(ranks, edges)
    rows = arranged(spread, chains)
    widths = [size[0] for size in sizes] + [BEND] * (len(spread) - len(sizes))
    centres = spaced(rows, chains, widths, ACROSS, len(sizes))
    tops, heights = _rows_down(rows, sizes)
    places = []
    for number, (width, height) in enumerate(sizes):
        slack = (heights[spread[number]] - height) / 2
        places.append(Place(centres[number] - width / 2, tops[spread[number]] + slack, width, height))
    routes = tuple(_route(chain, centres, spread, tops, heights, places) for chain in chains)
    whole = tops[-1] + heights[-1] if tops else 0.0
    return Layout(tuple(places), routes, _rightmost(centres, widths), whole)


def _rows_down(rows: list[list[int]], sizes: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
    tops, heights, y = [], [], 0.0
    for row in rows:
        height = max((sizes[number][1] for number in row if number < len(sizes)), default=0.0)
        tops.append(y)
        heights.append(height)
        y += height + DOWN
    return tops, heights


def _route(
    chain: list[int],
    centres: list[float],
    ranks: list[int],
    tops: list[float],
    heights: list[float],
    places: list[Place],
) -> tuple[Point, ...]:
    first, last = chain[0], chain[-1]
    points = [(centres[first], places[first].y + places[first].height)]
    for number in chain:
        top, below = tops[ranks[number]], tops[ranks[number]] + heights[ranks[number]]
        if number != first:
            points.append((centres[number], top))
        if number != last:
            points.append((centres[number], below))
    points.append((centres[last], places[last].y))
    return tuple(point for place, point in enumerate(points) if not place or point != points[place - 1])


def _rightmost(centres: list[float], widths: list[float]) -> float:
    return max((x + width / 2 for x, width in zip(centres, widths, strict=True)), default=0.0)
