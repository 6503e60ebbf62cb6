"""Where boxes of a row stand from left to right: near what they are connected with, never over each other."""

from __future__ import annotations

import itertools

SWEEPS = 8
STRAIGHT = 8.0  # a long edge would rather stay straight than a box be in the middle


def spaced(rows: list[list[int]], chains: list[list[int]], widths: list[float], gap: float, boxes: int) -> list[float]:
    """Centres in pixels, the leftmost edge of all at 0. Numbers from `boxes` on are bends of long edges."""
    links: list[list[tuple[int, float]]] = [[] for _ in widths]
    for chain in chains:
        for start, end in itertools.pairwise(chain):
            pull = STRAIGHT if start >= boxes and end >= boxes else 1.0
            links[start].append((end, pull))
            links[end].append((start, pull))
    centres = [0.0] * len(widths)
    for row in rows:
        _settle(row, [0.0] * len(row), centres, widths, gap)
    for sweep in range(SWEEPS):
        for row in rows if sweep % 2 == 0 else reversed(rows):
            _settle(row, [_wish(number, links, centres) for number in row], centres, widths, gap)
    left = min((x - width / 2 for x, width in zip(centres, widths, strict=True)), default=0.0)
    return [x - left for x in centres]


def _wish(number: int, links: list[list[tuple[int, float]]], centres: list[float]) -> float:
    weight = sum(pull for _, pull in links[number])
    return sum(centres[end] * pull for end, pull in links[number]) / weight if weight else centres[number]


def _settle(row: list[int], wishes: list[float], centres: list[float], widths: list[float], gap: float) -> None:
    """Least squares to the wishes under the order and the distances: pooling adjacent violators."""
    offsets, offset = [], 0.0
    for i, number in enumerate(row):
        offset += (widths[row[i - 1]] + widths[number]) / 2 + gap if i else 0.0
        offsets.append(offset)
    pools: list[tuple[float, int]] = []  # (sum, how many)
    for wish, shift in zip(wishes, offsets, strict=True):
        total, size = wish - shift, 1
        while pools and pools[-1][0] / pools[-1][1] > total / size:
            before, many = pools.pop()
            total, size = total + before, size + many
        pools.append((total, size))
    values = [total / size for total, size in pools for _ in range(size)]
    for number, value, shift in zip(row, values, offsets, strict=True):
        centres[number] = value + shift
