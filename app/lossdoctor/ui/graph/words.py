"""What a layer, an input or a loss is called in the graph, short and in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lossdoctor.bridge.graph.folding import Box
from lossdoctor.bridge.graph.network import Network, Node
from lossdoctor.bridge.spoken import check_words
from lossdoctor.checks.known_losses import title as loss_title
from lossdoctor.core.findings import Finding
from lossdoctor.ui.bricks.labels import printable
from lossdoctor.ui.theme import MARKS, word


def tr(text: str, remark: str = "", n: int = -1) -> str:
    """Translated in the context of the graph; the words may depend on a count."""
    return QCoreApplication.translate("ModelGraph", text, remark, n)


def shape_text(shape: Sequence[int | None]) -> str:
    """'30', '28×28×1', '?×8'."""
    return "×".join("?" if n is None else f"{n}" for n in shape)


def title(node: Node) -> str:
    """'Dense 16', 'Input 30', 'Loss'."""
    if node.kind == "input":
        return tr("Input {shape}").format(shape=shape_text(node.shape)).strip()
    if node.kind == "loss":
        return tr("Loss") if node.loss is not None and node.loss.builtin else tr("Loss · your own")
    units = node.layer.units if node.layer is not None else None
    return printable(node.class_name if units is None else f"{node.class_name} {units}")


def lines(node: Node) -> tuple[str, ...]:
    """What stands below the title: name and parameters; activation, shape and dtype."""
    layer = node.layer
    if node.kind == "loss":
        told = (loss_title(node.loss),) if node.loss is not None else ()
        return (*told, tr("of {output}").format(output=node.name)) if node.name else told
    if node.kind == "input":
        return (printable(node.name),)
    if layer is None:
        return ()
    named = [node.name, tr("used again") if node.again else layer.activation or ""]
    if layer.activation == "linear" and layer.class_name not in ("Dense", "Activation"):
        named[1:] = []
    told = [shape_text(node.shape), layer.dtype, tr("frozen") if layer.parameters and not layer.trainable else ""]
    return tuple(printable(" · ".join(part for part in parts if part)) for parts in (named, told))


def parameters(node: Node) -> str:
    """How many parameters a layer has, short: '496', '2.4 k', '' for none and for a layer counted before."""
    count = node.layer.parameters if node.layer is not None and not node.again else 0
    for limit, unit in ((1e9, " G"), (1e6, " M"), (1e4, " k")):
        if count >= limit:
            return f"{count / (limit if unit != ' k' else 1e3):.3g}{unit}"
    return f"{count:,}" if count else ""


def pin(finding: Finding) -> str:
    """'◆ 1 Error: Labels are outside what the loss allows'."""
    kind = finding.severity.value
    return printable(f"{MARKS[kind]} {finding.rank} {word(kind)}: {check_words(finding.title)}")


def told(network: Network, box: Box, findings: Sequence[Finding]) -> str:
    """One box in words, for tooltips and screen readers."""
    if box.run is not None:
        members = ", ".join(title(network.nodes[number]) for number in box.members)
        said = tr("{n} times the same block: {members}").format(n=box.times, members=members)
    else:
        node = network.nodes[box.members[0]]
        count = parameters(node)
        said = ", ".join((title(node), *lines(node), *([tr("{n} parameters").format(n=count)] if count else [])))
    return ". ".join((said, *map(pin, findings)))


def summary(network: Network, findings: Sequence[Finding]) -> str:
    """The graph in words: how many layers and branches, inputs and outputs, and what is pinned."""
    layers = sum(node.kind == "layer" for node in network.nodes)
    inputs = [printable(node.name) for node in network.nodes if node.kind == "input"]
    outgoing = network.targets()
    forks = sum(len(ends) > 1 for ends in outgoing)
    said = [tr("{n} layer(s) from {inputs}", "", layers).format(n=layers, inputs=", ".join(inputs) or "?")]
    divided = tr("{n} place(s) where the path divides", "", forks).format(n=forks)
    said.append(divided if forks else tr("a single chain"))
    losses = [loss_title(node.loss) for node in network.nodes if node.loss is not None]
    if losses:
        said.append(tr("ends in {losses}").format(losses=", ".join(losses)))
    said.append(tr("{n} finding(s)", "", len(findings)).format(n=len(findings)))
    return "; ".join(said) + "." + "".join(f" {pin(finding)}." for finding in findings)
