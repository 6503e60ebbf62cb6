"""What is drawn of a network: single nodes, and folded runs as one box each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from lossdoctor.bridge.graph.network import Network
from lossdoctor.bridge.graph.repeats import Run


@dataclass(frozen=True)
class Box:
    """`members` are node numbers: one, or those of the first block of `run`, which is folded.

    An opened run is named by `opened` on its first node.
    """

    members: tuple[int, ...]
    run: Run | None = None
    opened: Run | None = None

    @property
    def times(self) -> int:
        """How many equal blocks it stands for."""
        return 1 if self.run is None else self.run.times

    def nodes(self) -> range:
        """Every node that it stands for."""
        return range(self.members[0], self.members[0] + len(self.members) * self.times)


@dataclass(frozen=True)
class Drawing:
    """Boxes in the order of their nodes, and edges (from, to) by the boxes' numbers, from always the smaller."""

    boxes: tuple[Box, ...]
    edges: tuple[tuple[int, int], ...]

    def box_of(self, node: int) -> int:
        """The number of the box that shows a node."""
        return next(number for number, box in enumerate(self.boxes) if node in box.nodes())


def folded(network: Network, runs: Sequence[Run], opened: Collection[int] = ()) -> Drawing:
    """Fold every run but those whose first node is in `opened`."""
    by_first = {run.first: run for run in runs}
    boxes: list[Box] = []
    shown: list[int] = []  # by node, its box
    while len(shown) < len(network.nodes):
        place = len(shown)
        run = by_first.get(place)
        if run is None or place in opened:
            boxes.append(Box((place,), opened=run))
        else:
            boxes.append(Box(tuple(range(place, place + run.period)), run))
        shown += [len(boxes) - 1] * len(boxes[-1].nodes())
    edges = {(shown[start], shown[end]) for start, end in network.edges}
    return Drawing(tuple(boxes), tuple(sorted(edge for edge in edges if edge[0] != edge[1])))
