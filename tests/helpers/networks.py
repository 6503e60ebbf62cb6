"""Models as readings for the graph: chains, residual blocks, branches; no TensorFlow."""

from __future__ import annotations

from collections.abc import Iterable

from lossdoctor.core.readings.program import (
    CallFacts,
    CompileReading,
    LayerFacts,
    LossFacts,
    ModelReading,
    OutputFacts,
)

Call = tuple[str, str, tuple[int, ...]]  # name, class, sources


def reading(calls: Iterable[Call], ends: tuple[str, ...], *, inputs: tuple[str, ...] = ("image",)) -> ModelReading:
    """A model of these calls; layers but for the classes named like Keras operations."""
    told, layers = [], {}
    for name, kind, sources in calls:
        is_layer = kind not in ("Relu", "GetItem")
        told.append(CallFacts(name, kind, is_layer, tuple(sources), (8, 8, 16), (8, 8, 16)))
        if is_layer and name not in layers:
            weighted = kind in ("Conv2D", "Dense")
            layers[name] = LayerFacts(
                name,
                kind,
                True,
                output_shape=(8, 8, 16),
                activation="relu" if weighted else None,
                units=16 if weighted else None,
                parameters=2_320 if weighted else 0,
                has_kernel=weighted,
            )
    outputs = tuple(OutputFacts(end, end, end, "linear", (), (1,), 1) for end in ends)
    return ModelReading("net", "functional", tuple(layers.values()), outputs, inputs, 1, 1, calls=tuple(told))


def compiled(*losses: str) -> CompileReading:
    facts = tuple(LossFacts(loss, True, place) for place, loss in enumerate(losses))
    return CompileReading(facts, "adam", 0.001)


def blocks(times: int, kinds: tuple[str, ...] = ("Conv2D", "BatchNormalization", "ReLU")) -> list[Call]:
    """The same block `times` times, then a Dense head."""
    made: list[Call] = []
    for block in range(times):
        made += [(f"{kind.lower()}_{block}", kind, (len(made) + i - 1,)) for i, kind in enumerate(kinds)]
    return [*made, ("head", "Dense", (len(made) - 1,))]


def residual(times: int) -> list[Call]:
    """Blocks of two convolutions that are added to what entered them."""
    made: list[Call] = [("stem", "Conv2D", (-1,))]
    for block in range(times):
        entry = len(made) - 1
        for i, kind in enumerate(("Conv2D", "BatchNormalization", "ReLU", "Conv2D")):
            made.append((f"{kind.lower()}_{block}_{i}", kind, (len(made) - 1,)))
        made.append((f"add_{block}", "Add", (entry, len(made) - 1)))
    return [*made, ("head", "Dense", (len(made) - 1,))]


def branched() -> list[Call]:
    """Two inputs, a layer called twice, a skip from an input, two heads."""
    return [
        ("d1", "Dense", (-1,)),
        ("pre", "Dense", (-2,)),
        ("shared", "Dense", (-2,)),
        ("shared", "Dense", (1,)),
        ("add", "Add", (0, -1)),
        ("cat", "Concatenate", (2, 3, 4)),
        ("relu", "Relu", (5,)),
        ("price", "Dense", (5,)),
        ("kind", "Dense", (6,)),
    ]
