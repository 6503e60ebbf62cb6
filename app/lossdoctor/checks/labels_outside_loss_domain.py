"""
In one sentence
    The answers use numbers that this way of scoring does not understand, so the error can fall below zero and mean
    nothing.

What it does
    Counts the targets that lie outside the values a loss is defined for: binary cross-entropy, focal, Dice and
    Tversky losses need 0 to 1; categorical cross-entropy, Kullback-Leibler divergence, Poisson and squared
    logarithmic error need 0 or more. It tells apart labels -1/+1, masks of 0 and 255, class ids on a single unit,
    labels that count from another number, and measured or standardised values.

Why it hurts
    Outside its domain a loss has no lowest value at the right answer. Binary cross-entropy with a target of 2 falls
    without end while predictions run to 1; with a target of -1, while they run to 0. The loss turns negative, often
    only after many epochs, and no longer says how good the model is.

How it is proven
    Every training target of the output is counted. The report gives the number and share of offending values, the
    first rows with them, and the lowest loss that they allow.

When it stays silent
    All targets lie inside, or leave it by less than 0.000001 (then rounding-noise). Hinge losses take -1 and +1.
    Class ids under sparse losses belong to class-id-out-of-range, infinite targets to nonfinite-targets, measured
    values under a cross-entropy to class-loss-on-continuous-targets. It is a warning where a single odd value may be
    padding with a sample weight of 0, and for squared logarithmic error, which takes negative targets for 0. It is a
    hint where every row has one value other than 0 and these have both signs: rewards of a policy gradient.

Cure
    Map the labels onto 0 and 1, divide a mask by its largest value, give every class a unit of its own with softmax
    and sparse categorical cross-entropy, or use a loss for measured values.

References
    https://keras.io/api/losses/probabilistic_losses/
    https://keras.io/api/losses/regression_losses/
    Williams: Simple statistical gradient-following algorithms for connectionist reinforcement learning, 1992.
    keras.src.backend.tensorflow.nn.binary_crossentropy (clips predictions at 1e-7, targets not at all)

The mathematics
    Binary cross-entropy: L = −[y log p + (1 − y) log(1 − p)], defined for 0 ≤ y ≤ 1.
    y > 1: L → (y − 1) · log ε as p → 1; y < 0: L → −y · log ε as p → 0, ε = 10⁻⁷ (keras.config.epsilon): −16.1 for
        each unit outside.
    Found when a target leaves the domain by more than 0.000001 (ten spacings of float32 at 1). Counted over every
        target. Masks and images are told by a largest value up to 255; where they hold fractions, by one above 250.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import KnownLoss
from lossdoctor.checks.loss_verdicts import twin_loss
from lossdoctor.checks.output_view import (
    OutputView,
    class_ids,
    continuous,
    histogram_of,
    outside_rows,
    percent,
    pixels,
    views,
)
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import (
    Applicability,
    Fix,
    MapTargets,
    RelabelTargets,
    SetLoss,
    SetOutputActivation,
    SetOutputUnits,
)
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetFacts, TargetsReading
from lossdoctor.core.readings.losses import LossAuditReading
from lossdoctor.core.readings.program import CompileReading, FitReading, ModelReading
from lossdoctor.core.saying import Said, listed, say


class LabelsOutsideLossDomain(Check):
    """Targets outside the values that the loss is defined for."""

    title = "Labels outside what the loss is defined for"
    category = Category.TARGETS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading, FitReading)
    proofs = (LossAuditReading,)

    EXCESS = 1e-6  # below it rounding-noise speaks: float32 resolves 1e-7 near 1
    CLIP = 1e-7  # keras.config.epsilon(): where Keras' cross-entropies stop a prediction
    MASK_MAXIMUM = 255.0

    def suspects(self, snapshot: Snapshot) -> bool:
        """A loss of the user's own is audited to see which known one it is."""
        return any(view.known is None and view.targets.excess > self.EXCESS for view in views(snapshot))

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output."""
        for view in views(snapshot):
            entry = self._loss(view, snapshot)
            count = self._outside(view.targets, entry)
            if entry is None or not count or view.targets.array.inf_count:
                continue
            if view.targets.rewards and entry.family == "categorical":
                yield self._rewards(view, count)
                continue
            if view.known is not None and entry.family in ("binary", "categorical") and continuous(view.targets):
                continue
            yield self._finding(view, entry, count, padded=snapshot[FitReading].sample_weight_min == 0)

    def _loss(self, view: OutputView, snapshot: Snapshot) -> KnownLoss | None:
        if view.known is not None:
            return view.known
        audits = snapshot.get(LossAuditReading)
        audit = audits.of(view.place) if audits is not None else None
        entry = twin_loss(audit) if audit is not None else None
        return entry if entry is not None and entry.family in ("binary", "categorical") else None

    def _outside(self, targets: TargetFacts, entry: KnownLoss | None) -> int:
        """Values outside the domain; 0 when the excess is rounding or the loss has no such domain."""
        if entry is None or entry.low is None or entry.family in ("sparse", "hinge", "sequence"):
            return 0
        if entry.high is not None:
            return targets.below_zero + targets.above_one if targets.excess > self.EXCESS else 0
        return targets.below_zero if targets.array.minimum < -self.EXCESS else 0

    def _finding(self, view: OutputView, entry: KnownLoss, count: int, *, padded: bool) -> Finding:
        targets = view.targets
        total = int(targets.array.rows * math.prod(targets.array.shape or (1,)))
        needs = say("0 to 1") if entry.high is not None else say("0 or more")
        consequence, lowest = self._lowest(targets, entry)
        evidence = [
            NumberEvidence(
                say("targets outside the loss' domain"), float(count), say("targets"), say("0 of {total}", total=total)
            ),
            NumberEvidence(say("smallest target"), targets.array.minimum, expected=needs),
            NumberEvidence(say("largest target"), targets.array.maximum, expected=needs),
        ]
        if lowest is not None:
            label = say("loss of the worst such row at a prediction of 0 or 1")
            evidence.append(NumberEvidence(label, lowest, expected=say("0 or more")))
        padded = padded and len([value for value in targets.values if value < 0 or value > 1]) == 1
        mild = padded or entry.name == "mean_squared_logarithmic_error"
        return self.finding(
            self._summary(self._found(view, entry, count, total), self._named(view, entry), needs, consequence, padded),
            severity=Severity.WARNING if mild else Severity.ERROR,
            evidence=(
                *evidence,
                outside_rows(targets, say("first rows outside")),
                histogram_of(view, say("targets"), (0.0, entry.high if entry.high is not None else math.inf)),
            ),
            fixes=self._fixes(view, entry),
            where=Where(column=targets.array.name),
            expert=self._expert(entry),
        )

    def _summary(self, found: Said, loss: Said, needs: Said, consequence: Said, padded: bool) -> Said:
        if padded:
            return say(
                "{found}; {loss} needs {needs}, {consequence}; rows with a sample weight of 0 may be what holds them, "
                "and then they do no harm.",
                found=found,
                loss=loss,
                needs=needs,
                consequence=consequence,
            )
        return say(
            "{found}; {loss} needs {needs}, {consequence}.",
            found=found,
            loss=loss,
            needs=needs,
            consequence=consequence,
        )

    def _named(self, view: OutputView, entry: KnownLoss) -> Said:
        if view.known is not None:
            return entry.title
        return say("'{name}', which is a {loss},", name=view.loss.name, loss=entry.title)

    def _rewards(self, view: OutputView, count: int) -> Finding:
        if view.several:
            summary = say(
                "No row of the targets of output '{output}' has more than one value other than 0, and {count} of these "
                "lie below zero: choices times rewards, as policy gradients use them. Their loss may be negative by "
                "right, and its size says nothing about how good the choices are.",
                output=view.facts.name,
                count=count,
            )
        else:
            summary = say(
                "No row of the targets has more than one value other than 0, and {count} of these lie below zero: "
                "choices times rewards, as policy gradients use them. Their loss may be negative by right, and its "
                "size says nothing about how good the choices are.",
                count=count,
            )
        return self.finding(
            summary,
            severity=Severity.HINT,
            evidence=(
                NumberEvidence(say("targets below zero"), float(view.targets.below_zero), say("targets")),
                NumberEvidence(say("smallest target"), view.targets.array.minimum),
                NumberEvidence(say("largest target"), view.targets.array.maximum),
                outside_rows(view.targets, say("first rows below zero or above one")),
            ),
            where=Where(column=view.targets.array.name),
            confidence=0.8,
        )

    def _found(self, view: OutputView, entry: KnownLoss, count: int, total: int) -> Said:
        targets, output, share = view.targets, view.facts.name, percent(count / total)
        outside = [float(value) for value in targets.values]
        outside = [value for value in outside if value < 0 or (entry.high is not None and value > 1)]
        if 1 <= len(outside) <= 4:
            values = listed([f"{value:g}" for value in outside], "{these} or {last}")
            if view.several:
                return say(
                    "{count} of {total} targets of output '{output}' ({share}) are {values}",
                    count=count,
                    total=total,
                    output=output,
                    share=share,
                    values=values,
                )
            return say(
                "{count} of {total} targets ({share}) are {values}",
                count=count,
                total=total,
                share=share,
                values=values,
            )
        low, high = f"{targets.array.minimum:.4g}", f"{targets.array.maximum:.4g}"
        if view.several:
            return say(
                "{count} of {total} targets of output '{output}' ({share}) lie outside: they run from {low} to {high}",
                count=count,
                total=total,
                output=output,
                share=share,
                low=low,
                high=high,
            )
        return say(
            "{count} of {total} targets ({share}) lie outside: they run from {low} to {high}",
            count=count,
            total=total,
            share=share,
            low=low,
            high=high,
        )

    def _lowest(self, targets: TargetFacts, entry: KnownLoss) -> tuple[Said, float | None]:
        array = targets.array
        if entry.name == "binary_crossentropy":
            # the loss is linear in the target: its mean over predictions at the better edge, per target value
            lowest = math.log(self.CLIP) * max(array.maximum - 1, -array.minimum, 0.0)
            return say("so the loss can fall without end and below zero"), lowest
        if entry.name == "mean_squared_logarithmic_error":
            return say("so it takes all of them for 0 and learns nothing from their size"), None
        if entry.name in ("poisson", "categorical_crossentropy", "kl_divergence"):
            return say("so the loss falls without end as the prediction for such a row goes to 0"), None
        return say("so its lowest value is not at the right prediction"), None

    def _fixes(self, view: OutputView, entry: KnownLoss) -> tuple[Fix, ...]:
        targets, place = view.targets, view.place
        array = targets.array
        values = [float(value) for value in targets.values]
        if entry.high is None:
            return (*self._two_values(values, place), *self._regression(view))
        if targets.distinct == 2:
            return self._two_values(values, place)
        if targets.distinct == 1:
            title = say("Give both classes a label of 0 or 1")
            return (self.fix("manual", title, applicability=Applicability.MANUAL),)
        if self._is_mask(targets):
            scale = 1 / (self.MASK_MAXIMUM if array.maximum > 1 else array.maximum)
            return (self.fix("divide-by-255", say("Divide the targets by 255"), MapTargets(scale, 0.0, place)),)
        if values == [-1.0, 0.0, 1.0]:
            title = say("Map -1..1 onto 0..1")
            return (self.fix("map-to-0-1", title, MapTargets(0.5, 0.5, place)), *self._units(view))
        if class_ids(targets) and view.units == 1:
            return self._units(view)
        return self._regression(view)

    def _two_values(self, values: list[float], place: int) -> tuple[Fix, ...]:
        if len(values) != 2:
            return ()
        low, high = values
        edit = MapTargets(1 / (high - low), -low / (high - low), place)
        name = "map-to-0-1" if low != 0 else f"divide-by-{high:g}"
        labels = {"low": f"{low:g}", "high": f"{high:g}"}
        title = say("Map the labels {low} and {high} onto 0 and 1", **labels)
        note = say("{low} becomes 0 and {high} becomes 1 in every row", **labels)
        fixes = [self.fix(name, title, edit, note=note)]
        if (low, high) == (-1.0, 1.0):
            fixes.append(
                self.fix(
                    "hinge",
                    say("Keep -1 and 1, use hinge loss with a tanh head"),
                    SetOutputActivation("tanh", place),
                    SetLoss("hinge", output=place),
                    applicability=Applicability.UNSAFE,
                )
            )
        return tuple(fixes)

    def _units(self, view: OutputView) -> tuple[Fix, ...]:
        values = tuple(float(value) for value in view.targets.values)
        classes, place = len(values), view.place
        dense = values == tuple(float(place) for place in range(classes))
        edits = [] if dense else [RelabelTargets(values, tuple(float(place) for place in range(classes)), place)]
        return (
            self.fix(
                "one-unit-a-class",
                say("Use {units} units with softmax and sparse categorical cross-entropy", units=str(classes)),
                *edits,
                SetOutputUnits(classes, place),
                SetOutputActivation("softmax", place),
                SetLoss("sparse_categorical_crossentropy", output=place),
                note=say(
                    "the targets are {classes} class ids; the head is drawn anew with one unit a class",
                    classes=str(classes),
                ),
            ),
        )

    def _regression(self, view: OutputView) -> tuple[Fix, ...]:
        return (
            self.fix(
                "mean-squared-error",
                say("Use mean squared error with a linear head"),
                SetOutputActivation("linear", view.place),
                SetLoss("mean_squared_error", output=view.place),
                applicability=Applicability.UNSAFE,
                note=say("for targets that are measured numbers rather than labels"),
            ),
        )

    def _is_mask(self, targets: TargetFacts) -> bool:
        array = targets.array
        grey = array.integer_valued and targets.distinct > 100
        return bool(array.minimum >= 0 and 1 < array.maximum <= self.MASK_MAXIMUM and (grey or pixels(targets)))

    def _expert(self, entry: KnownLoss) -> Said:
        if entry.high is None:
            return say(
                "The loss holds -y*log(p) or log(1+y): for y < 0 its minimum over p is at the edge, not at p = y."
            )
        return say(
            "-[y*log(p) + (1-y)*log(1-p)] is linear in y. For y > 1 it falls to (y-1)*log(epsilon) as p -> 1, for "
            "y < 0 to -y*log(epsilon) as p -> 0: -16.1 for each unit outside [0, 1] with Keras' epsilon of 1e-7, and "
            "without end where Keras takes the logits behind a sigmoid."
        )
