"""
In one sentence
    Some of the model's own numbers are broken, and everything that passes through them is lost.

What it does
    Counts NaN and infinite numbers among the weights, before training and after it.

Why it hurts
    A NaN weight makes every answer that passes through it NaN. Under ReLU it can come out as 0 and hide: the loss
    then looks finite while the layer answers nothing.

How it is proven
    Every weight is read. Before training they stand in the file that was loaded or were set by the program; after
    training they appeared although every loss and gradient that was seen is finite.

When it stays silent
    All weights are finite; or the loss or a gradient became NaN in the run: nonfinite-loss then names the batch.

Cure
    Load weights from before they broke, or draw them anew; then that of the cause.

References
    https://www.tensorflow.org/api_docs/python/tf/debugging/check_numerics

The mathematics
    Σ_j w_j x_j is NaN as soon as one w_j is; max(0, NaN) can come out as 0.
    Found when a weight is NaN or infinite, before training or after one in which every loss seen was finite:
        counted, no threshold.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import percent, times
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, Fix, SetInitializer
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.program import ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.weights import LayerWeights, WeightsReading
from lossdoctor.core.saying import Said, say


class NonfiniteWeights(Check):
    """Weights that are no numbers."""

    title = "Some weights are NaN or infinite"
    category = Category.ARCHITECTURE
    severity = Severity.ERROR
    requires = (WeightsReading, ModelReading)
    causes = (*ROOTS, "learning-rate-too-high", "exploding-gradients")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for all layers concerned."""
        layers = snapshot[WeightsReading].layers
        born = [layer for layer in layers if layer.nonfinite_before]
        run = snapshot.get(RunReading)
        quiet = run is None or run.first_nonfinite_step is None
        later = [layer for layer in layers if layer.nonfinite and quiet]
        if born:
            yield self._found(snapshot, born, [layer.nonfinite_before for layer in born], early=True)
        elif later:
            yield self._found(snapshot, later, [layer.nonfinite for layer in later], early=False)

    def _found(self, snapshot: Snapshot, bad: list[LayerWeights], counts: list[int], early: bool) -> Finding:
        number, size = sum(counts), sum(layer.size for layer in bad)
        names = tuple(layer.layer for layer in bad)
        label = (
            say("weights that are no numbers, before training")
            if early
            else say("weights that are no numbers, after training")
        )
        return self.finding(
            self._words(number, size, names, early),
            evidence=(
                NumberEvidence(label, number, say("weights"), "0"),
                LayersEvidence(say("weights that are no numbers"), names, tuple(float(count) for count in counts)),
            ),
            fixes=self._fixes(snapshot, names) if early else (),
            where=Where(layer=names[0]),
        )

    def _words(self, number: int, size: int, names: tuple[str, ...], early: bool) -> Said:
        share, layers, named = percent(number / max(size, 1)), times(len(names), "layer"), ", ".join(names[:4])
        if early:
            return say(
                "{count} of {size} weights ({share}) in {layers} ({names}) are NaN or infinite before training: "
                "whatever passes through them is no number.",
                count=number,
                size=size,
                share=share,
                layers=layers,
                names=named,
            )
        return say(
            "{count} of {size} weights ({share}) in {layers} ({names}) are NaN or infinite after training, although "
            "every loss that was seen is finite: whatever passes through them is no number.",
            count=number,
            size=size,
            share=share,
            layers=layers,
            names=named,
        )

    def _fixes(self, snapshot: Snapshot, names: tuple[str, ...]) -> tuple[Fix, ...]:
        drawn = tuple(layer.name for layer in snapshot[ModelReading].layers if layer.name in names and layer.has_kernel)
        if len(drawn) < len(names):
            note = say("Load them from a file written before they broke.")
            return (self.fix("restore", say("Restore these weights"), applicability=Applicability.MANUAL, note=note),)
        edit = SetInitializer("glorot_uniform", drawn)
        note, title = say("What these layers had learned is lost."), say("Draw their kernels anew")
        return (self.fix("redraw", title, edit, applicability=Applicability.UNSAFE, note=note),)
