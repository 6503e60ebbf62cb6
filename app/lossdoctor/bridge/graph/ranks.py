"""Which layer of the picture each box stands in, and where long edges pass the layers between."""

from __future__ import annotations

from collections.abc import Sequence

Edge = tuple[int, int]


def ranked(count: int, edges: Sequence[Edge]) -> list[int]:
    """The rank of each box: the longest path to it, but what nothing feeds stands right above its first reader."""
    below: list[list[int]] = [[] for _ in range(count)]
    fed = [False] * count
    for start, end in edges:
        below[start].append(end)
        fed[end] = True
    ranks = [0] * count
    for start in range(count):
        for end in below[start]:
            ranks[end] = max(ranks[end], ranks[start] + 1)
    for box in range(count):
        if not fed[box] and below[box]:
            ranks[box] = min(ranks[end] for end in below[box]) - 1
    return ranks


def with_bends(ranks: list[int], edges: Sequence[Edge]) -> tuple[list[list[int]], list[int]]:
    """Each edge as a chain over adjacent ranks, bends numbered behind the boxes; and the ranks of boxes and bends."""
    chains, spread = [], list(ranks)
    for start, end in edges:
        first = len(spread)
        spread += range(ranks[start] + 1, ranks[end])
        chains.append([start, *range(first, len(spread)), end])
    return chains, spread
