"""A model as nodes and edges: inputs, every call of a layer or operation, and the losses at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lossdoctor.core.readings.program import CompileReading, LayerFacts, LossFacts, ModelReading, OutputFacts, Shape


@dataclass(frozen=True)
class Node:
    """One call. `kind` is 'input', 'layer', 'operation' or 'loss'; `again`: a later call of a layer shown before.

    `layer` are the facts of a layer, `loss` those of a loss; the other kinds have neither.
    """

    kind: str
    name: str
    class_name: str
    shape: Shape = ()
    layer: LayerFacts | None = None
    loss: LossFacts | None = None
    again: bool = False


@dataclass(frozen=True)
class Network:
    """Nodes, each after those that feed it, and edges (from, to) by their numbers, each once."""

    nodes: tuple[Node, ...]
    edges: tuple[tuple[int, int], ...]

    def sources(self) -> list[list[int]]:
        """By node, the nodes that feed it, smallest first."""
        found: list[list[int]] = [[] for _ in self.nodes]
        for start, end in self.edges:
            found[end].append(start)
        return found

    def targets(self) -> list[list[int]]:
        """By node, the nodes that it feeds, smallest first."""
        found: list[list[int]] = [[] for _ in self.nodes]
        for start, end in self.edges:
            found[start].append(end)
        return found


def network_of(keras_model: ModelReading, compiled: CompileReading | None) -> Network | None:
    """The graph of a model; None where it is not known whole (a subclassed model with work between its layers)."""
    found = _from_calls(keras_model) if keras_model.calls else _from_layers(keras_model)
    if found is None or not found[0]:
        return None
    nodes, feeds = found
    ends = _add_losses(keras_model, compiled, nodes, feeds)
    return _ordered(nodes, feeds, ends)


def _from_calls(keras_model: ModelReading) -> tuple[list[Node], list[list[int]]] | None:
    known = [[s for s in call.sources if s is not None] for call in keras_model.calls]
    if any(len(sources) < len(call.sources) for sources, call in zip(known, keras_model.calls, strict=True)):
        return None
    subclassed = keras_model.structure == "subclassed"
    if not all(known) or (subclassed and any(not output.layer for output in keras_model.outputs)):
        return None  # something without a source, or work behind the last layer
    entries = max((-source for sources in known for source in sources), default=0)
    names = keras_model.input_names
    shapes: dict[int, Shape] = {}
    for call, sources in zip(keras_model.calls, known, strict=True):
        if sources and sources[0] < 0:
            shapes.setdefault(-sources[0] - 1, call.input_shape)
    nodes = [
        Node("input", names[i] if i < len(names) else f"input_{i}", "Input", shapes.get(i, ())) for i in range(entries)
    ]
    by_name = {layer.name: layer for layer in keras_model.layers}
    feeds: list[list[int]] = [[] for _ in nodes]
    for call, sources in zip(keras_model.calls, known, strict=True):
        layer = by_name.get(call.path) if call.is_layer else None
        kind = "layer" if call.is_layer else "operation"
        nodes.append(Node(kind, call.path, call.class_name, call.output_shape, layer))
        feeds.append([entries + source if source >= 0 else -source - 1 for source in sources])
    return nodes, feeds


def _from_layers(keras_model: ModelReading) -> tuple[list[Node], list[list[int]]] | None:
    """From what older sessions tell: layers by name, no operations between them."""
    places = {layer.name: place for place, layer in enumerate(keras_model.layers)}
    nodes, feeds = [], []
    for place, layer in enumerate(keras_model.layers):
        kind = "input" if layer.class_name == "InputLayer" else "layer"
        nodes.append(Node(kind, layer.name, layer.class_name, layer.output_shape, layer))
        known = [places[name] for name in layer.inbound if places.get(name, place) < place]
        unfed = kind == "layer" and not known and place > 0
        if len(known) < len(layer.inbound) or unfed:
            return None
        feeds.append(known)
    if nodes and nodes[0].kind == "layer":
        shape = keras_model.layers[0].input_shape
        nodes.insert(0, Node("input", (*keras_model.input_names, "input")[0], "Input", shape))
        feeds = [[], *([source + 1 for source in known] or [0] for known in feeds)]
    return nodes, feeds


def _add_losses(
    keras_model: ModelReading, compiled: CompileReading | None, nodes: list[Node], feeds: list[list[int]]
) -> list[int]:
    """Add a node a loss behind the output that it judges; the numbers of the ends of the graph."""
    last = {node.name: place for place, node in enumerate(nodes)}
    ends = [last.get(output.layer, len(nodes) - 1) for output in keras_model.outputs] or [len(nodes) - 1]
    for loss in compiled.losses if compiled is not None else ():
        nodes.append(Node("loss", _judged(keras_model.outputs, loss.output), loss.name, loss=loss))
        feeds.append([ends[min(loss.output, len(ends) - 1)]])
    return ends


def _judged(outputs: Sequence[OutputFacts], place: int) -> str:
    return outputs[place].name if place < len(outputs) and len(outputs) > 1 else ""


def _ordered(nodes: list[Node], feeds: list[list[int]], ends: Sequence[int]) -> Network:
    """Number nodes depth first from the ends back, so that a branch stands together."""
    order: list[int] = []
    seen: set[int] = set()
    losses = [place for place, node in enumerate(nodes) if node.kind == "loss"]
    for end in (*ends, *range(len(nodes) - len(losses)), *losses):
        _visit(end, feeds, seen, order)
    number = {old: new for new, old in enumerate(order)}
    edges = {(number[source], number[place]) for place in order for source in feeds[place]}
    met: set[str] = set()
    numbered = []
    for old in order:
        node = nodes[old]
        numbered.append(replace(node, again=node.layer is not None and node.name in met))
        met.add(node.name)
    return Network(tuple(numbered), tuple(sorted(edges)))


def _visit(start: int, feeds: list[list[int]], seen: set[int], order: list[int]) -> None:
    pending = [(start, iter(feeds[start]))] if start not in seen else []
    seen.add(start)
    while pending:
        place, sources = pending[-1]
        source = next((s for s in sources if s not in seen), None)
        if source is None:
            order.append(place)
            pending.pop()
        else:
            seen.add(source)
            pending.append((source, iter(feeds[source])))
