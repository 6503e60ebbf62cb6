"""
In one sentence
    Some words have a number that is not in the model's dictionary, so they cannot be looked up.

What it does
    Compares the largest and smallest id that is fed to an Embedding layer with its number of rows.

Why it hurts
    An id at or above `input_dim` has no row: TensorFlow raises on CPU, and on GPU silently looks up zeros that never
    learn.

How it is proven
    Largest id >= input_dim, or a negative id, over all rows.

When it stays silent
    All ids lie in 0 .. input_dim - 1.

Cure
    Give the Embedding as many rows as the largest id plus one, or build the ids with a vocabulary of fixed size.

References
    https://keras.io/api/layers/core_layers/embedding/

The mathematics
    Embedding: id → row id of a table E of shape (input_dim, d), defined for 0 ≤ id < input_dim.
    Found when max id ≥ input_dim or min id < 0: no threshold.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import figure
from lossdoctor.core.findings import Category, Finding, HistogramEvidence, NumberEvidence, Severity, Where
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import ArrayFacts, InputsReading
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.saying import say


class TokenIdOutOfRange(Check):
    """Ids for which the embedding has no row."""

    title = "Token ids lie outside the embedding"
    category = Category.INPUTS
    severity = Severity.ERROR
    requires = (InputsReading, ModelReading)

    def skips(self, snapshot: Snapshot) -> str | None:
        """Only embeddings look ids up."""
        fed = any("Embedding" in facts.feeds for facts in snapshot[InputsReading].training)
        return None if fed else say("no input feeds an Embedding layer")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an input whose ids do not fit its embedding."""
        inputs, model = snapshot[InputsReading], snapshot[ModelReading]
        embeddings = [layer for layer in model.layers if layer.class_name == "Embedding"]
        for place, facts in enumerate(inputs.training):
            if "Embedding" not in facts.feeds:
                continue
            layer = self._fed(embeddings, model, place, len(inputs.training))
            size = layer.config.get("input_dim") if layer is not None else None
            if layer is not None and isinstance(size, int) and (facts.maximum >= size or facts.minimum < 0):
                yield self._finding(facts, layer, size)

    def _fed(self, embeddings: list[LayerFacts], model: ModelReading, place: int, count: int) -> LayerFacts | None:
        """The embedding that this input feeds; None when it cannot be told."""
        if len(embeddings) == 1:
            return embeddings[0]
        name = model.input_names[place] if place < len(model.input_names) else ""
        named = [layer for layer in embeddings if name in layer.inbound]
        if len(named) == 1:
            return named[0]
        sizes = {layer.config.get("input_dim") for layer in (named or embeddings)}
        return embeddings[0] if count == 1 and len(sizes) == 1 and embeddings else None

    def _finding(self, facts: ArrayFacts, layer: LayerFacts, size: int) -> Finding:
        largest = f"{facts.maximum:,.0f}"
        if facts.minimum < 0:
            ids = say(
                "The largest id in {input} is {largest}, the smallest is {smallest}",
                input=facts.name,
                largest=largest,
                smallest=figure(facts.minimum),
            )
        else:
            ids = say("The largest id in {input} is {largest}", input=facts.name, largest=largest)
        return self.finding(
            say(
                "{ids}; embedding {layer} has {rows} rows (ids 0 to {last}), so such ids fail on CPU and look up "
                "nothing on GPU.",
                ids=ids,
                layer=layer.name,
                rows=size,
                last=size - 1,
            ),
            evidence=(
                NumberEvidence(say("largest id"), facts.maximum, expected=say("at most {most}", most=str(size - 1))),
                NumberEvidence(say("smallest id"), facts.minimum, expected=say("at least {least}", least="0")),
                HistogramEvidence(say("ids"), facts.histogram_edges, facts.histogram_counts, (0.0, float(size - 1))),
            ),
            where=Where(layer=layer.name, column=facts.name),
        )
