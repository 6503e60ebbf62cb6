"""The order of boxes within each rank, with few edges crossing."""

from __future__ import annotations

import itertools
from bisect import bisect_right, insort

SWEEPS = 8


def arranged(ranks: list[int], chains: list[list[int]]) -> list[list[int]]:
    """Rows of boxes and bends from the top, each from left to right: the best of some barycentre sweeps."""
    above, below = _neighbours(len(ranks), chains)
    rows: list[list[int]] = [[] for _ in range(max(ranks, default=-1) + 1)]
    for number in _walked(ranks, above, below):
        rows[ranks[number]].append(number)
    best, fewest = [list(row) for row in rows], crossings(rows, below)
    for sweep in range(SWEEPS):
        if not fewest:
            break
        down = sweep % 2 == 0
        order = range(1, len(rows)) if down else range(len(rows) - 2, -1, -1)
        for rank in order:
            fixed = rows[rank - 1] if down else rows[rank + 1]
            rows[rank] = _by_centres(rows[rank], fixed, above if down else below)
        now = crossings(rows, below)
        if now < fewest:
            best, fewest = [list(row) for row in rows], now
    return best


def crossings(rows: list[list[int]], below: list[list[int]]) -> int:
    """How many pairs of edges between adjacent rows cross."""
    total = 0
    for row, following in itertools.pairwise(rows):
        place = {number: i for i, number in enumerate(following)}
        ends: list[int] = []
        for number in row:
            own = sorted(place[end] for end in below[number])
            total += sum(len(ends) - bisect_right(ends, end) for end in own)
            for end in own:
                insort(ends, end)
    return total


def _neighbours(count: int, chains: list[list[int]]) -> tuple[list[list[int]], list[list[int]]]:
    above: list[list[int]] = [[] for _ in range(count)]
    below: list[list[int]] = [[] for _ in range(count)]
    for chain in chains:
        for start, end in itertools.pairwise(chain):
            below[start].append(end)
            above[end].append(start)
    return above, below


def _walked(ranks: list[int], above: list[list[int]], below: list[list[int]]) -> list[int]:
    """Depth first from the top, so that branches begin side by side."""
    seen: set[int] = set()
    order: list[int] = []
    tops = sorted((number for number in range(len(ranks)) if not above[number]), key=lambda n: (ranks[n], n))
    for top in tops:
        pending = [top]
        while pending:
            number = pending.pop()
            if number not in seen:
                seen.add(number)
                order.append(number)
                pending += reversed(below[number])
    return order


def _by_centres(row: list[int], fixed: list[int], neighbours: list[list[int]]) -> list[int]:
    place = {number: i for i, number in enumerate(fixed)}
    centre = {}
    for i, number in enumerate(row):
        ends = [place[end] for end in neighbours[number]]
        centre[number] = sum(ends) / len(ends) if ends else float(i)
    return sorted(row, key=lambda number: centre[number])
