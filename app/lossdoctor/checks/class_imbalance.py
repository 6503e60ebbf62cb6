"""
In one sentence
    One kind of example is so rare that the model does well by ignoring it, and it does ignore it.

What it does
    Finds a class with less than a tenth of the rows of the commonest one.

Why it hurts
    The loss is an average over rows: answering with the common class is almost right, and the rare one is not learned.

How it is proven
    Rows are counted by class. After a run, the share of rare rows that the model finds (recall) is measured: below one
    half it is a warning, else only a hint.

When it stays silent
    class_weight or sample_weight is given; no class labels; regression.

Cure
    class_weight in inverse proportion to the counts. For masks, labels of steps and models of several outputs, which
    Keras takes no class_weight for: Dice or focal loss.

References
    Lin, Goyal, Girshick, He and Dollar (2017), Focal loss for dense object detection; Milletari, Navab and Ahmadi
    (2016), V-Net (Dice loss).
    King and Zeng (2001), Logistic regression in rare events data.
    https://www.tensorflow.org/tutorials/structured_data/imbalanced_data

The mathematics
    n_k = rows of class k. Found when 10 · min n_k < max n_k (ratio 1:10: ours, in the range of King and Zeng 2001).
    Recall of the rare class r: r = rows of it answered right / rows of it, judged on at least 5 rows after
        training. r < 0.5 makes it a warning.
    The loss is (1/n) Σ L_i: the rare class has the share n_r / n of it. The offered weights are w_k = n / (K · n_k)
        for K classes.
    Data without a model: at most 100 different whole numbers are taken for classes.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.output_view import OutputView, views
from lossdoctor.core.findings import Category, Evidence, Finding, HistogramEvidence, NumberEvidence, Severity
from lossdoctor.core.fixes import EncodeTargets, Fix, SetClassWeight, SetLoss
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.data_alone import DataAloneReading
from lossdoctor.core.readings.outputs import PredictionsReading
from lossdoctor.core.readings.program import CompileReading, FitReading, ModelReading
from lossdoctor.core.saying import Said, say


class ClassImbalance(Check):
    """A rare class that is not found."""

    title = "One class has far fewer rows than another"
    category = Category.TARGETS
    severity = Severity.WARNING
    requires = (ModelReading, CompileReading, TargetsReading, FitReading, PredictionsReading)
    alone_requires = (TargetsReading, DataAloneReading)
    causes = ("ordered-labels", "missing-output-activation", "mismatched-output-activation", "single-unit-softmax")

    RATIO = 10
    CLASSES = 100  # whole numbers with more values than that are counts or amounts, not classes
    LOW_RECALL = 0.5
    ROWS_TO_JUDGE = 5

    def skips(self, snapshot: Snapshot) -> str | None:
        """Weights answer it already."""
        fit = snapshot[FitReading]
        if fit.class_weight is not None:
            return say("class weights are given")
        weighted = fit.sample_weight_min is not None and fit.sample_weight_min != fit.sample_weight_max
        return say("sample weights are given") if weighted else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output at most."""
        for view in views(snapshot):
            if view.family not in ("binary", "categorical", "sparse", "hinge") or view.autoencoder:
                continue
            held = np.flatnonzero(view.targets.class_counts)
            if len(held) < 2:
                continue
            counts = view.targets.class_counts[held]
            if counts.min() * self.RATIO >= counts.max():
                continue
            found = self._found(view, held, counts)
            if view.targets.blocks or found.severity is not Severity.HINT:  # most masks hold more ground than object
                yield found

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """A hint: whether the rare class is found, training tells."""
        for targets in snapshot[TargetsReading].training:
            held = np.flatnonzero(targets.class_counts)
            counts = targets.class_counts[held]
            if targets.blocks and 2 <= len(held) <= self.CLASSES and counts.min() * self.RATIO < counts.max():
                yield self._found(None, held, counts)
                return

    def _found(self, view: OutputView | None, held: np.ndarray, counts: np.ndarray) -> Finding:
        rare, common = int(held[counts.argmin()]), int(held[counts.argmax()])
        least, most = int(counts.min()), int(counts.max())
        rows = view is None or view.targets.blocks > 0
        recall = self._recall(view, rare) if view is not None else float("nan")
        low = np.isfinite(recall) and recall < self.LOW_RECALL
        what, few = (say("rows"), _rows_of(rare)) if rows else (say("labels"), _labels_of(rare))
        many, by = (_rows_of(common), say("rows by class")) if rows else (_labels_of(common), say("labels by class"))
        evidence: list[Evidence] = [
            NumberEvidence(few, float(least), what),
            NumberEvidence(many, float(most), what, say("at most {ratio} times as many", ratio=self.RATIO)),
            HistogramEvidence(by, np.arange(len(counts) + 1) - 0.5, counts),
        ]
        if np.isfinite(recall):
            label = say("share of class {id} found after training", id=str(rare))
            evidence.append(NumberEvidence(label, recall, expected=say("near {value}", value="1")))
        return self.finding(
            _summary((rare, least), (common, most), rows, recall),
            evidence=tuple(evidence),
            fixes=self._fixes(view, held, counts),
            severity=Severity.WARNING if low else Severity.HINT,
            confidence=0.8 if low else 0.5,
        )

    def _fixes(self, view: OutputView | None, held: np.ndarray, counts: np.ndarray) -> tuple[Fix, ...]:
        """Class weights, or another loss where Keras takes none: several outputs, labels of steps and pixels."""
        if view is None or (view.targets.blocks and not view.several):
            weights = counts.sum() / (len(counts) * counts)
            edit = SetClassWeight(tuple(int(c) for c in held), tuple(round(float(w), 4) for w in weights))
            return (self.fix("weights", say("Weigh the classes against their counts"), edit),)
        place, logits = view.place, view.loss.from_logits
        note = say("it looks at what is answered wrongly more than at the many that are right")
        if view.family == "binary" and view.units == 1:
            focal = SetLoss("binary_focal_crossentropy", from_logits=logits, output=place)
            fixes = [self.fix("focal", say("Use the focal loss"), focal, note=note)]
            if not view.targets.blocks and not logits:
                edit_loss, overlap = SetLoss("dice", output=place), say("it measures overlap")
                fixes.insert(0, self.fix("dice", say("Use the Dice loss"), edit_loss, note=overlap))
            return tuple(fixes)
        focal = SetLoss("categorical_focal_crossentropy", from_logits=logits, output=place)
        if view.family == "categorical":
            return (self.fix("focal", say("Use the focal loss"), focal, note=note),)
        if view.family == "sparse" and view.units > int(held[-1]):
            encode = EncodeTargets("one-hot", view.units, place)
            return (self.fix("focal", say("Use one-hot targets with the focal loss"), encode, focal, note=note),)
        return ()

    def _recall(self, view: OutputView, rare: int) -> float:
        after = view.after
        if after is None or rare >= len(after.recall) or after.class_rows[rare] < self.ROWS_TO_JUDGE:
            return float("nan")
        return float(after.recall[rare])


def _rows_of(one: int) -> Said:
    return say("rows of class {id}", id=str(one))


def _labels_of(one: int) -> Said:
    return say("labels of class {id}", id=str(one))


def _summary(rare: tuple[int, int], common: tuple[int, int], rows: bool, recall: float) -> Said:
    """Both classes by id and count, in rows or in labels; what is found of the rare one where a run has told."""
    known = {
        "rare": str(rare[0]),
        "few": f"{rare[1]:,}",
        "common": str(common[0]),
        "many": f"{common[1]:,}",
        "ratio": f"{common[1] / rare[1]:.0f}",
    }
    if not np.isfinite(recall):
        if rows:
            return say("Class {rare} has {few} rows, class {common} {many} ({ratio} times as many).", **known)
        return say("Class {rare} has {few} labels, class {common} {many} ({ratio} times as many).", **known)
    known["found"] = f"{100 * recall:.0f}"
    if rows:
        return say(
            "Class {rare} has {few} rows, class {common} {many} ({ratio} times as many); after training {found} % of "
            "its rows are found.",
            **known,
        )
    return say(
        "Class {rare} has {few} labels, class {common} {many} ({ratio} times as many); after training {found} % of "
        "its labels are found.",
        **known,
    )
