"""
In one sentence
    Most switches in one stage of the model are stuck at off for every example and cannot come back on.

What it does
    Counts, layer by layer, the ReLU units that are exactly zero on every row of a probe batch, before and after
    training.

Why it hurts
    A unit that is zero on every row has gradient zero: it takes no part and cannot come back. When most of a layer is
    dead, so is what lies before it.

How it is proven
    More than half of a layer's units are zero on every probe row after training, or no unit of the layer fires on
    more than half of the rows, and the model has gone less than 60 % of the way to a perfect answer.

When it stays silent
    Fewer dead units. When the model learns all the same, it is only a hint.

Cure
    He initialisation and leaky ReLU, a lower learning rate, scaled inputs.

References
    Lu, Shin, Su, Karniadakis: Dying ReLU and initialization, 2019. He et al.: Delving deep into rectifiers, 2015.

The mathematics
    ReLU(z) = max(0, z); its slope is 0 for z < 0, so the gradient of a unit is Σ_i δ_i · 1[z_i > 0] · x_i = 0 when
        z_i < 0 on every row.
    dead share = units at 0 on all probe rows / units; silent rows = rows on which every unit is 0 / rows.
    Found when either exceeds 0.5 (MOST, HALF_ROWS: ours), after training; a warning when s < 0.6 on training or 30
        validation rows, else a hint.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import percent, worth
from lossdoctor.core.findings import Category, Finding, LayersEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability, SetHiddenActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import ActivationsReading, LayerActivity, OutcomeReading
from lossdoctor.core.saying import say


class DeadUnits(Check):
    """Units without gradient."""

    title = "Most units of a layer are dead"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (ActivationsReading, OutcomeReading)
    causes = (
        *ROOTS,
        "bottleneck-layer",
        "learning-rate-too-high",
        "badly-scaled-initial-weights",
        "excessive-regularisation",
    )

    MOST = 0.5
    HALF_ROWS = 0.5

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding naming the worst layer."""
        reading, outcome = snapshot[ActivationsReading], snapshot[OutcomeReading]
        rectified = [layer for layer in reading.trained if layer.activation in ("relu", "relu6")]
        bad = [layer for layer in rectified if self._dead(layer)]
        if not bad or outcome.nonfinite_share > 0:
            return
        worst = max(bad, key=lambda layer: (layer.dead_share, layer.dead_row_share))
        before = next((layer for layer in reading.initial if layer.layer == worst.layer), worst)
        severity = Severity.WARNING if outcome.failing else Severity.HINT
        names = tuple(layer.layer for layer in bad)
        yield self.finding(
            say(
                "{share} of the {units} units of {layer} are zero on all {rows} probe rows after training ({before} "
                "before), and {asleep} of the rows wake none of them: dead units have no gradient. {worth!c}.",
                share=percent(worst.dead_share),
                units=worst.units,
                layer=worst.layer,
                rows=reading.rows,
                before=percent(before.dead_share),
                asleep=percent(worst.dead_row_share),
                worth=worth(outcome),
            ),
            severity=severity,
            evidence=(
                LayersEvidence(
                    say("share of dead units after training"),
                    tuple(layer.layer for layer in rectified),
                    tuple(layer.dead_share for layer in rectified),
                ),
                LayersEvidence(
                    say("share of dead units before training"),
                    tuple(layer.layer for layer in reading.initial),
                    tuple(layer.dead_share for layer in reading.initial),
                ),
            ),
            fixes=(
                self.fix(
                    "leaky-relu",
                    say("Use leaky ReLU with He initialisation"),
                    SetHiddenActivation("leaky_relu", names, "he_normal"),
                    applicability=Applicability.UNSAFE,
                ),
            ),
            where=Where(layer=worst.layer),
        )

    def _dead(self, layer: LayerActivity) -> bool:
        return layer.dead_share > self.MOST or layer.dead_row_share > self.HALF_ROWS
