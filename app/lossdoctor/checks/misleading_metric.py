"""
In one sentence
    The percentage of right answers that is shown is computed in a way that does not fit these answers.

What it does
    Finds an accuracy that does not measure what it seems to: on measured numbers, with the threshold of probabilities
    on logits, or of another kind than the targets' format.

Why it hurts
    Accuracy on numbers counts exact hits, so it stays at 0 however good the model is. 'accuracy' beside a loss told
    from_logits cuts logits at 0.5 instead of 0. Categorical accuracy on a single unit is always 1. Decisions made by
    such a number, early stopping among them, are made by chance.

How it is proven
    The targets' values, the units of the output and the metric's name decide which formula Keras uses; the report says
    how many different target values an exact hit would have to meet.

When it stays silent
    Class labels with an accuracy of their format. It is a hint where only the printed number is concerned.

Cure
    Mean absolute error for numbers, the accuracy of the targets' format for classes.

References
    https://keras.io/api/metrics/accuracy_metrics/
    keras.src.trainers.compile_utils.get_metric (how the word 'accuracy' is resolved)

The mathematics
    Accuracy is (1/n) Σ 1[y_i = p_i]: for continuous y the chance of an exact hit is 0.
    Binary accuracy on one-hot rows of K classes: a wrong row still matches K − 2 of its K places, (K − 2) / K.
    Categorical accuracy on one unit compares argmax of one value, always 0. 'accuracy' cuts at p > 0.5, which for a
        logit z is sigmoid(z) > 0.62; its border is z > 0. By definition, no threshold.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.output_view import OutputView, columns, continuous, histogram_of, views
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, Fix, SetMetrics
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.saying import Said, say

ACCURACIES = ("accuracy", "binary_accuracy", "categorical_accuracy", "sparse_categorical_accuracy")
BETTER = {
    "mean_absolute_error": say("mean absolute error"),
    "binary_accuracy": say("binary accuracy"),
    "categorical_accuracy": say("categorical accuracy"),
    "sparse_categorical_accuracy": say("sparse categorical accuracy"),
}


class MisleadingMetric(Check):
    """An accuracy that measures something else."""

    title = "The accuracy does not measure what it seems to"
    category = Category.LOSS
    severity = Severity.WARNING
    requires = (ModelReading, CompileReading, TargetsReading)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """At most one finding a metric."""
        for view in views(snapshot):
            metrics = snapshot[CompileReading].metrics_of(view.place)
            for metric in dict.fromkeys(metrics):
                if metric in ACCURACIES:
                    found = self._judged(metric, view, metrics)
                    if found is not None:
                        yield found

    def _judged(self, metric: str, view: OutputView, metrics: tuple[str, ...]) -> Finding | None:
        targets, classes = view.targets, columns(view.targets)
        if continuous(targets):
            says = say(
                "it counts exact hits among {count} different target values, and stays near 0", count=targets.distinct
            )
            return self._finding(metric, "mean_absolute_error", says, metrics, view, Severity.HINT)
        if metric == "categorical_accuracy" and view.units == 1:
            says = say("it compares the places of the largest of one unit, and is always 1")
            return self._finding(metric, "binary_accuracy", says, metrics, view, Severity.WARNING)
        if metric == "categorical_accuracy" and classes == 1 and view.units > 1:
            says = say("it looks for one-hot rows of {units}, but the targets are class ids", units=str(view.units))
            return self._finding(metric, "sparse_categorical_accuracy", says, metrics, view, Severity.WARNING)
        if metric == "sparse_categorical_accuracy" and targets.one_hot:
            says = say("it looks for class ids, but the targets are one-hot rows")
            return self._finding(metric, "categorical_accuracy", says, metrics, view, Severity.WARNING)
        if metric == "binary_accuracy" and targets.one_hot and view.facts.activation == "softmax" and classes > 2:
            says = say(
                "it counts every zero of a row, so a model that is always wrong still scores {share} or more",
                share=f"{(classes - 2) / classes:.2f}",
            )
            return self._finding(metric, "categorical_accuracy", says, metrics, view, Severity.WARNING)
        logits = view.units == 1 and view.family == "binary" and view.loss.from_logits
        if metric == "accuracy" and logits and view.facts.activation in (None, "linear"):
            says = say("it cuts at 0.5, but the predictions are logits, whose border is 0")
            return self._finding(metric, None, says, metrics, view, Severity.HINT)
        return None

    def _finding(
        self,
        metric: str,
        better: str | None,
        says: Said,
        metrics: tuple[str, ...],
        view: OutputView,
        severity: Severity,
    ) -> Finding:
        if view.several:
            summary = say(
                "'{metric}' is printed for output '{output}': {why}.", metric=metric, output=view.facts.name, why=says
            )
        else:
            summary = say("'{metric}' is printed for this model: {why}.", metric=metric, why=says)
        return self.finding(
            summary,
            where=Where(output=view.facts.name) if view.several else None,
            severity=severity,
            evidence=(
                NumberEvidence(say("different target values"), float(view.targets.distinct), say("values")),
                NumberEvidence(say("units of the output"), float(view.units), say("units")),
                histogram_of(view, say("targets that it compares with")),
            ),
            fixes=(self._fix(metric, better, metrics, view.several),),
        )

    def _fix(self, metric: str, better: str | None, metrics: tuple[str, ...], several: bool) -> Fix:
        if better is None:
            title = say("Use keras.metrics.BinaryAccuracy(threshold=0)")
            return self.fix("threshold", title, applicability=Applicability.MANUAL)
        if several:  # SetMetrics gives one list to all outputs
            title = say("Print {metric} for this output instead", metric=BETTER[better])
            return self.fix("metric", title, applicability=Applicability.MANUAL)
        kept = tuple(dict.fromkeys(better if one == metric else one for one in metrics))
        return self.fix("metric", say("Print {metric} instead", metric=BETTER[better]), SetMetrics(kept))
