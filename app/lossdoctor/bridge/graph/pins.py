"""Which findings sit on which node of a network."""

from __future__ import annotations

from collections.abc import Sequence

from lossdoctor.bridge.graph.network import Network, Node
from lossdoctor.core.findings import Finding

ON_LOSS = ("loss", "targets")


def pinned(network: Network, findings: Sequence[Finding]) -> list[tuple[Finding, ...]]:
    """By node, the findings about its layer; those about a loss or its targets as a whole on the loss. Rank order."""
    return [tuple(finding for finding in findings if _sits(finding, node)) for node in network.nodes]


def _sits(finding: Finding, node: Node) -> bool:
    where = finding.where
    if where.layer is not None:
        return node.kind != "loss" and node.name == where.layer and not node.again
    if node.kind != "loss" or finding.category.value not in ON_LOSS:
        return False
    return not where.output or not node.name or where.output == node.name
