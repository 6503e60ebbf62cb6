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
            f"'{audit.name}' compares every target with every prediction: the loss of four rows is the mean over all "
            "16 pairs of them, not over their own 4. A batch of 32 becomes 1,024 differences, and the lowest loss is "
            "at the mean of the targets.",
            title="The loss compares every target with every prediction",
            evidence=(
                NumberEvidence("pairs in the loss of 4 rows", 16, "pairs", "4"),
                NumberEvidence("loss of predictions equal to the targets", audit.at_target),
                bars("differences in the loss of 4 rows", {"of their own pairs": 4, "taken by this loss": 16}, "pairs"),
                *walk_evidence(audit),
            ),
            fixes=(
                self.fix(
                    "same-shape",
                    "Give targets and predictions one shape inside the loss",
                    applicability=Applicability.MANUAL,
                    note="a vector (N,) beside a column (N, 1) becomes an N x N matrix; reshape one of them.",
                ),
            ),
            expert="y of shape (N,) minus p of shape (N, 1) is the matrix y_j - p_i; its mean square is minimal at "
            "p_i = mean(y) for every i.",
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
        return self.finding(
            f"A target row has the shape {told(view.targets.array.shape)}, an output row {told(view.facts.shape)}: "
            f"{title(view.loss)} repeats one along the other without a word, so {own:,} "
            f"number{'s' if own != 1 else ''} a row become{'' if own != 1 else 's'} {pairs:,} differences.",
            evidence=self._shapes(view),
            fixes=self._steps(view, snapshot) or self._fixes(view),
            where=Where(layer=view.facts.head or view.facts.layer),
        )

    def _crossed(self, view: OutputView, snapshot: Snapshot) -> Finding:
        """Shapes of different rank: the rows of one lie along another axis of the other."""
        return self.finding(
            f"A target row has the shape {told(view.targets.array.shape)}, an output row {told(view.facts.shape)}: "
            f"{title(view.loss)} lays the rows of a batch along another axis without a word, so in a batch of 32 each "
            "answer is compared with all 32 targets, and the lowest loss is at their mean.",
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
        note = (
            f"Layer '{every[-1].name}' answers at all {output[0] or 'its'} steps; with return_sequences=False there, "
            "or a pooling layer behind it, a row has one answer."
        )
        return (self.fix("one-step", "Answer once a row", applicability=Applicability.MANUAL, note=note),)

    def _raised(self, view: OutputView, error: ProgramErrorReading | None) -> Finding:
        ended = f" and the program ended with {error.kind}" if error is not None else ""
        return self.finding(
            f"A target row has the shape {told(view.targets.array.shape)}, an output row {told(view.facts.shape)}: "
            f"{title(view.loss)} cannot compare them{ended}.",
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
            NumberEvidence("values in a target row", float(_values(view.targets.array.shape))),
            NumberEvidence("values in an output row", float(_values(view.facts.shape))),
            NumberEvidence("axes of the targets", float(len(view.targets.array.shape) + 1), "axes"),
            NumberEvidence("axes of the output", float(len(view.facts.shape) + 1), "axes"),
            bars(
                "values in a row",
                {"targets": _values(view.targets.array.shape), "output": _values(view.facts.shape)},
                "values",
            ),
        )

    def _fixes(self, view: OutputView) -> tuple[Fix, ...]:
        target, output, place = view.targets.array.shape, view.facts.shape, view.place
        if view.family == "sparse" and view.targets.one_hot:
            ids = self.fix("ids", "Turn one-hot rows into ids", EncodeTargets("ids", columns(view.targets), place))
            loss = SetLoss("categorical_crossentropy", view.loss.from_logits, place)
            return (self.fix("categorical", "Use categorical cross-entropy", loss), ids)
        if view.family == "categorical" and class_ids(view.targets) and view.targets.array.maximum < view.units:
            loss = SetLoss("sparse_categorical_crossentropy", view.loss.from_logits, place)
            one_hot = EncodeTargets("one-hot", view.units, place)
            return (
                self.fix("sparse", "Use sparse categorical cross-entropy", loss),
                self.fix("one-hot", "Turn ids into one-hot rows", one_hot),
            )
        whole = tuple(size for size in output if size is not None)
        if len(whole) == len(output) and _values(target) == _values(output):
            return (self.fix("reshape", f"Give the targets the shape {told(output)}", ReshapeTargets(whole, place)),)
        if len(output) <= 1 and len(target) <= 1:
            units = target[0] if target else 1
            return (self.fix("units", f"Use {units} output unit{'s' * (units != 1)}", SetOutputUnits(units, place)),)
        note = f"The output keeps {len(output)} axes a row, the targets {len(target)}: a Flatten layer before the head "
        note += "drops the axes between."
        return (
            self.fix("flatten", "Put a Flatten layer before the head", applicability=Applicability.MANUAL, note=note),
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
        return "() of a single number"
    return "(" + " x ".join("?" if size is None else str(size) for size in shape) + ")"


def _values(shape: Shape) -> int:
    product = 1
    for size in shape:
        product *= size or 1
    return product
