"""
In one sentence
    Each answer is compared with the wrong guesses as well as its own, so the best the model can do is guess the
    average.

What it does
    Finds targets and outputs of different shapes: those that broadcast in silence, and those that end the program.

Why it hurts
    A target column beside five output columns is repeated five times; a vector beside a column becomes a whole matrix
    of differences. The loss is then taken over pairs that do not belong together, and its minimum is the mean.

How it is proven
    The shapes are compared as Keras does: an axis of length 1 at the end is added or dropped first. Where they still
    differ they either broadcast, or the program's own error is shown beside them. A loss of the user's own is called
    with four rows and with each of the sixteen pairs that their targets and predictions make: when the loss of the
    four is the mean of all sixteen, it lays every target against every prediction.

When it stays silent
    Equal shapes; the user's own losses that read a target and an output of different shapes by design; sparse
    losses, where an id stands against a row; one-hot rows of another length (units-do-not-match-classes speaks).

Cure
    Targets in the shape of the output, or an output with as many units as the targets have columns.

References
    https://numpy.org/doc/stable/user/basics.broadcasting.html

The mathematics
    y of shape (N,) minus p of shape (N, 1) is the N × N matrix y_j − p_i; (1/N²) Σ (y_j − p_i)² is lowest at p_i =
        mean(y) for every i.
    Found when shapes differ after an axis of 1 is dropped as Keras does; in a loss of your own when L of 4 rows is
        the mean over all 16 pairs. By definition, no threshold.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.inverted_loss import walk_evidence
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.output_view import OutputView, class_ids, columns, views
from lossdoctor.checks.telling import bars
from lossdoctor.core.findings import Category, Evidence, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, EncodeTargets, Fix, ReshapeTargets, SetLoss, SetOutputUnits
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.losses import LossAudit, LossAuditReading
from lossdoctor.core.readings.program import CompileReading, ModelReading, ProgramErrorReading, Shape
from lossdoctor.core.saying import Said, say


class TargetShapeBroadcast(Check):
    """Targets and outputs of different shapes."""

    title = "Targets and output have different shapes"
    category = Category.TARGETS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading)
    proofs = (ProgramErrorReading, LossAuditReading)
    causes = ("swapped-targets-and-inputs",)

    OTHER_SHAPES = ("ctc", "circle")  # labels stand against sequences and embeddings
    ABOUT_SHAPES = ("shape", "rank", "dimension", "broadcast", "size", "ndim")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output whose shapes differ."""
        error = snapshot.get(ProgramErrorReading)
        about = error is not None and any(word in error.message.lower() for word in self.ABOUT_SHAPES)
        audits = snapshot.get(LossAuditReading)
        for view in views(snapshot):
            audit = audits.of(view.place) if audits is not None else None
            if audit is not None and audit.all_pairs and not audit.linear:
                yield self._every_pair(view, audit)
            if not view.family or view.loss.name in self.OTHER_SHAPES:
                continue
            target, output = squeezed(view.targets.array.shape, view.facts.shape)
            if view.family == "sparse":
                if about and not sparse_fits(view.targets.array.shape, view.facts.shape):
                    yield self._raised(view, error)
                continue
            if fits(target, output) or self._one_hot_of_other_length(view):
                continue
            if broadcasts(target, output) and error is None:
                yield self._silent(view, target, output, snapshot)
            elif crosses(target, output) and error is None:
                yield self._crossed(view, snapshot)
            elif about or broadcasts(target, output):
                yield self._raised(view, error)

    def _every_pair(self, view: OutputView, audit: LossAudit) -> Finding:
        return self.finding(
            say(
                "'{loss}' compares every target with every prediction: the loss of four rows is the mean over all "
                "16 pairs of them, not over their own 4. A batch of 32 becomes 1,024 differences, and the lowest loss "
                "is at the mean of the targets.",
                loss=audit.name,
            ),
            title="The loss compares every target with every prediction",
            evidence=(
                NumberEvidence(say("pairs in the loss of 4 rows"), 16, say("pairs"), "4"),
                NumberEvidence(say("loss of predictions equal to the targets"), audit.at_target),
                bars(
                    say("differences in the loss of 4 rows"),
                    {say("of their own pairs"): 4, say("taken by this loss"): 16},
                    say("pairs"),
                ),
                *walk_evidence(audit),
            ),
            fixes=(
                self.fix(
                    "same-shape",
                    say("Give targets and predictions one shape inside the loss"),
                    applicability=Applicability.MANUAL,
                    note=say("a vector (N,) beside a column (N, 1) becomes an N x N matrix; reshape one of them."),
                ),
            ),
            expert=say(
                "y of shape (N,) minus p of shape (N, 1) is the matrix y_j - p_i; its mean square is minimal at "
                "p_i = mean(y) for every i."
            ),
        )

    def _one_hot_of_other_length(self, view: OutputView) -> bool:
        targets = view.targets
        return targets.one_hot and len(targets.array.shape) == len(view.facts.shape) == 1 and view.family in (
            "binary",
            "categorical",
        )  # fmt: skip

    def _silent(self, view: OutputView, target: Shape, output: Shape, snapshot: Snapshot) -> Finding:
        pairs = 1
        for a, b in zip(target, output, strict=True):
            pairs *= max(a or 1, b or 1)
        own = 1
        for size in view.targets.array.shape:
            own *= size
        if own == 1:
            what = say(
                "{loss} repeats one along the other without a word, so 1 number a row becomes {pairs} differences.",
                loss=title(view.loss),
                pairs=pairs,
            )
        else:
            what = say(
                "{loss} repeats one along the other without a word, so {own} numbers a row become {pairs} differences.",
                loss=title(view.loss),
                own=own,
                pairs=pairs,
            )
        return self.finding(
            _both_shapes(view, what),
            evidence=self._shapes(view),
            fixes=self._steps(view, snapshot) or self._fixes(view),
            where=Where(layer=view.facts.head or view.facts.layer),
        )

    def _crossed(self, view: OutputView, snapshot: Snapshot) -> Finding:
        """Shapes of different rank: the rows of one lie along another axis of the other."""
        what = say(
            "{loss} lays the rows of a batch along another axis without a word, so in a batch of 32 each answer is "
            "compared with all 32 targets, and the lowest loss is at their mean.",
            loss=title(view.loss),
        )
        return self.finding(
            _both_shapes(view, what),
            evidence=self._shapes(view),
            fixes=self._steps(view, snapshot) or self._fixes(view),
            where=Where(layer=view.facts.head or view.facts.layer),
        )

    def _steps(self, view: OutputView, snapshot: Snapshot) -> tuple[Fix, ...]:
        """Where a recurrent layer answers at every step and one answer a row is wanted."""
        output = view.facts.shape
        if len(output) < 2 or _values(view.targets.array.shape) != 1:
            return ()
        every = [one for one in snapshot[ModelReading].layers if one.config.get("return_sequences")]
        if not every:
            return ()
        name, steps = every[-1].name, output[0]
        if steps:
            note = say(
                "Layer '{name}' answers at all {steps} steps; with return_sequences=False there, or a pooling layer "
                "behind it, a row has one answer.",
                name=name,
                steps=str(steps),
            )
        else:
            note = say(
                "Layer '{name}' answers at all its steps; with return_sequences=False there, or a pooling layer "
                "behind it, a row has one answer.",
                name=name,
            )
        return (self.fix("one-step", say("Answer once a row"), applicability=Applicability.MANUAL, note=note),)

    def _raised(self, view: OutputView, error: ProgramErrorReading | None) -> Finding:
        what = say("{loss} cannot compare them.", loss=title(view.loss))
        if error is not None:
            what = say(
                "{loss} cannot compare them and the program ended with {error}.",
                loss=title(view.loss),
                error=error.kind,
            )
        return self.finding(
            _both_shapes(view, what),
            evidence=self._shapes(view),
            fixes=self._fixes(view),
            where=Where(
                layer=view.facts.head or view.facts.layer,
                file=error.file if error is not None else None,
                line=error.line if error is not None else None,
                cell=error.cell if error is not None else None,
            ),
            expert=error.message[:600] if error is not None else "",
        )

    def _shapes(self, view: OutputView) -> tuple[Evidence, ...]:
        return (
            NumberEvidence(say("values in a target row"), float(_values(view.targets.array.shape))),
            NumberEvidence(say("values in an output row"), float(_values(view.facts.shape))),
            NumberEvidence(say("axes of the targets"), float(len(view.targets.array.shape) + 1), say("axes")),
            NumberEvidence(say("axes of the output"), float(len(view.facts.shape) + 1), say("axes")),
            bars(
                say("values in a row"),
                {say("targets"): _values(view.targets.array.shape), say("output"): _values(view.facts.shape)},
                say("values"),
            ),
        )

    def _fixes(self, view: OutputView) -> tuple[Fix, ...]:
        target, output, place = view.targets.array.shape, view.facts.shape, view.place
        if view.family == "sparse" and view.targets.one_hot:
            ids = self.fix("ids", say("Turn one-hot rows into ids"), EncodeTargets("ids", columns(view.targets), place))
            loss = SetLoss("categorical_crossentropy", view.loss.from_logits, place)
            return (self.fix("categorical", say("Use categorical cross-entropy"), loss), ids)
        if view.family == "categorical" and class_ids(view.targets) and view.targets.array.maximum < view.units:
            loss = SetLoss("sparse_categorical_crossentropy", view.loss.from_logits, place)
            one_hot = EncodeTargets("one-hot", view.units, place)
            return (
                self.fix("sparse", say("Use sparse categorical cross-entropy"), loss),
                self.fix("one-hot", say("Turn ids into one-hot rows"), one_hot),
            )
        whole = tuple(size for size in output if size is not None)
        if len(whole) == len(output) and _values(target) == _values(output):
            wanted = say("Give the targets the shape {shape}", shape=told(output))
            return (self.fix("reshape", wanted, ReshapeTargets(whole, place)),)
        if len(output) <= 1 and len(target) <= 1:
            units = target[0] if target else 1
            wanted = say("Use 1 output unit") if units == 1 else say("Use {n} output units", n=str(units))
            return (self.fix("units", wanted, SetOutputUnits(units, place)),)
        note = say(
            "The output keeps {output} axes a row, the targets {targets}: a Flatten layer before the head drops the "
            "axes between.",
            output=len(output),
            targets=len(target),
        )
        flatten = say("Put a Flatten layer before the head")
        return (self.fix("flatten", flatten, applicability=Applicability.MANUAL, note=note),)


def _both_shapes(view: OutputView, what: Said) -> Said:
    """Both shapes, and what comes of them."""
    return say(
        "A target row has the shape {target}, an output row {output}: {what}",
        target=told(view.targets.array.shape),
        output=told(view.facts.shape),
        what=what,
    )


def squeezed(target: Shape, output: Shape) -> tuple[Shape, Shape]:
    """Shapes without the row axis after what Keras does before a loss: a last axis of 1 is dropped from the longer."""
    if len(target) == len(output) + 1 and target[-1] == 1:
        return target[:-1], output
    if len(output) == len(target) + 1 and output[-1] == 1:
        return target, output[:-1]
    return target, output


def fits(target: Shape, output: Shape) -> bool:
    """Whether the shapes are equal; an unknown length fits any."""
    return len(target) == len(output) and all(
        a is None or b is None or a == b for a, b in zip(target, output, strict=True)
    )


def broadcasts(target: Shape, output: Shape) -> bool:
    """Whether numpy would repeat one along the other, row by row."""
    return len(target) == len(output) and all(
        a is None or b is None or a == b or 1 in (a, b) for a, b in zip(target, output, strict=True)
    )


def crosses(target: Shape, output: Shape) -> bool:
    """Whether shapes of different rank, rows included, are repeated along each other without an error.

    Axes are matched from the last one; the row axis of the shorter then stands against another axis of the longer,
    which is silent only where that axis has one place.
    """
    short, long = sorted((target, output), key=len)
    if len(short) == len(long):
        return False
    beside = long[len(long) - len(short) - 1 :]
    return beside[0] == 1 and broadcasts(short, beside[1:])


def sparse_fits(target: Shape, output: Shape) -> bool:
    """Whether ids (..., ) or (..., 1) stand against rows (..., units)."""
    if len(target) == len(output) and target and target[-1] == 1:
        target = target[:-1]
    return fits(target, output[:-1])


def told(shape: Shape) -> str:
    """A shape for a sentence: '(5)', '(28 x 10)', '() for a single number'."""
    if not shape:
        return say("() of a single number")
    return "(" + " x ".join("?" if size is None else str(size) for size in shape) + ")"


def _values(shape: Shape) -> int:
    product = 1
    for size in shape:
        product *= size or 1
    return product
