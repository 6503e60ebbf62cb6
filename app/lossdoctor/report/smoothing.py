"""The smoothed curve of a report's plots."""

from __future__ import annotations

from collections.abc import Sequence

from lossdoctor.report.audit_types import Point


def smoothed(points: Sequence[Point], weight: float = 0.9) -> list[Point]:
    """Exponential moving average of [x, y] pairs, without the bias towards zero at the start (Adam's correction,
    Kingma and Ba 2015, algorithm 1). A value that is not a number stays null and does not enter the average.
    """
    average, mass, result = 0.0, 0.0, list[Point]()
    for x, y in points:
        if y is not None:
            average = weight * average + (1 - weight) * y
            mass = weight * mass + (1 - weight)
        result.append([x, average / mass if y is not None else None])
    return result
