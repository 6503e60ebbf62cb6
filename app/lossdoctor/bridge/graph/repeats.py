"""Runs of identical blocks in a network, so that twelve times the same is shown once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lossdoctor.bridge.graph.network import Network, Node

LEAST_TIMES = 3
LEAST_HIDDEN = 4
LONGEST_BLOCK = 48


@dataclass(frozen=True)
class Run:
    """`times` equal blocks of `period` nodes each, from node `first` on, one feeding the next."""

    first: int
    period: int
    times: int

    @property
    def after(self) -> int:
        """The number of the node behind it."""
        return self.first + self.period * self.times

    @property
    def hidden(self) -> int:
        """How many nodes are not shown when it is folded."""
        return self.period * (self.times - 1)


def find_runs(network: Network) -> tuple[Run, ...]:
    """Runs in order, none touching another: at least 3 equal blocks, which save at least 4 nodes.

    Equal: class, size, shape, activation, dtype, parameters and inner connections. A block is fed by nothing but the
    node before it, and nothing but its last node is used outside.
    """
    sources, targets = network.sources(), network.targets()
    signs = [_sign(node, place, sources[place]) for place, node in enumerate(network.nodes)]
    found: list[Run] = []
    for run in sorted(_candidates(signs, sources, targets), key=lambda run: _worth(run, network)):
        if all(run.after <= other.first or other.after <= run.first for other in found):
            found.append(run)
    return tuple(sorted(found, key=lambda run: run.first))


def _sign(node: Node, place: int, sources: list[int]) -> object:
    layer = node.layer
    told = (layer.units, layer.activation, layer.dtype, layer.parameters, layer.dropout_rate) if layer else ()
    frozen = layer.trainable if layer else True
    if node.kind in ("input", "loss"):
        return (node.kind, place)
    return (node.kind, node.class_name, node.shape, told, frozen, tuple(source - place for source in sources))


def _candidates(signs: list[object], sources: list[list[int]], targets: list[list[int]]) -> Iterator[Run]:
    """Every run worth folding: a stretch that repeats may begin at any place of a block."""
    for period in range(1, min(LONGEST_BLOCK, len(signs) // LEAST_TIMES) + 1):
        start = 0
        while start + period < len(signs):
            same = 0
            while start + same + period < len(signs) and signs[start + same] == signs[start + same + period]:
                same += 1
            times = same // period + 1
            for first in range(start, start + min(period, same % period + 1)):
                run = Run(first, period, times)
                if times >= LEAST_TIMES and run.hidden >= LEAST_HIDDEN and _closed(run, sources, targets):
                    yield run
            start += same + 1


def _worth(run: Run, network: Network) -> tuple[int, int, bool, int]:
    """Most hidden, shortest block, one that begins with weights, the first."""
    layer = network.nodes[run.first].layer
    return -run.hidden, run.period, layer is None or not layer.has_kernel, run.first


def _closed(run: Run, sources: list[list[int]], targets: list[list[int]]) -> bool:
    for first in range(run.first, run.after, run.period):
        block = range(first, first + run.period)
        if any(source < first - 1 for place in block for source in sources[place]):
            return False
        if any(target > block[-1] for place in block[:-1] for target in targets[place]):
            return False
        if first + run.period < run.after and any(t >= first + 2 * run.period for t in targets[block[-1]]):
            return False
    return True
