"""
In one sentence
    The test examples were prepared differently from the study examples, so the test says nothing about the model.

What it does
    Compares every input feature between training and validation rows: location, scale and distribution. Looks for the
    one affine map that links the two sides.

Why it hurts
    A model answers for the inputs it was trained on. When only one side was normalised, validation figures say
    nothing about the model, and early stopping or model selection follow noise.

How it is proven
    Two-sample Kolmogorov-Smirnov distance per feature beyond its 0.001 critical value (Bonferroni over features),
    together with an effect size: means apart by more than half a standard deviation, or spreads apart by more than
    1.5 times, in at least a quarter of the features. It is an error when means are more than 3 standard deviations
    apart or spreads 5 times, in most features, and the affine map removes most of the distance: the mark of a
    normalisation applied to one side only.

When it stays silent
    Few validation rows (the critical value grows), samples of one population, features that are constant on both
    sides.

Cure
    Apply the training side's transform to both sides; where one affine map links them, it is offered as an edit.

References
    Smirnov 1948; critical value c(alpha) * sqrt((n + m) / (n m)),
    https://en.wikipedia.org/wiki/Kolmogorov-Smirnov_test

The mathematics
    KS distance D = max_x |F_train(x) − F_validation(x)| (Smirnov 1948), critical value √(−ln(α / 2) / 2) · √((n +
        m) / (n m)), α = 0.001 / features.
    Found when D is beyond it and |Δmean| / spread > 0.5 (Cohen's medium effect) or a spread ratio > 1.5, in 0.25 of
        the features or more.
    An error: means apart by more than 3 spreads or a ratio above 5 in 0.5 of the features, and x · s_train / s_val
        + offset removes more than 0.5 of D (ours).
    One map for all where there are 8 features or more and its mean and spread fit within 5 standard errors, √(1 / n +
        1 / m) and √((1 / n + 1 / m) / 2), in more than 0.9 of them (ours); else one for each feature.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import figure, times
from lossdoctor.core.findings import Category, Evidence, Finding, HistogramEvidence, NumberEvidence, Severity
from lossdoctor.core.fixes import Applicability, Fix, MapValidationInputs
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.sides import InputShift, ValidationShiftReading
from lossdoctor.core.saying import say


class TrainValidationShift(Check):
    """The two sides were not prepared alike."""

    title = "Validation inputs are scaled differently from training inputs"
    category = Category.INPUTS
    severity = Severity.WARNING
    requires = (ValidationShiftReading,)

    ALPHA = 0.001
    EFFECT = 0.5  # Cohen 1988: a medium effect
    SPREAD = 1.5
    SHIFTED_SHARE = 0.25
    LARGE_EFFECT = 3.0
    LARGE_SPREAD = 5.0
    LARGE_SHARE = 0.5
    MOST_REMOVED = 0.5
    MANY = 8  # features: a map of its own for each of fewer is read at a glance
    ERRORS, NEARLY_ALL = 5.0, 0.9  # standard errors of a normal sample's spread and mean; pixels have heavier tails

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """The input that lies farthest apart."""
        reading = snapshot[ValidationShiftReading]
        found = [pair for pair in ((shift, self._judged(shift, reading)) for shift in reading.shifts) if pair[1]]
        if found:
            shift, severity = max(found, key=lambda pair: float(pair[0].ks.mean()))
            yield self._finding(shift, reading, severity or self.severity)

    def _judged(self, shift: InputShift, reading: ValidationShiftReading) -> Severity | None:
        varying = (shift.training_std > 0) | (shift.validation_std > 0)
        if not varying.any():
            return None
        n, m = reading.training_rows, reading.validation_rows
        alpha = self.ALPHA / int(varying.sum())
        critical = np.sqrt(-np.log(alpha / 2) / 2) * np.sqrt((n + m) / (n * m))
        effect, spread = _effect(shift), _spread(shift)
        shifted = varying & (shift.ks > critical) & ((effect > self.EFFECT) | (spread > np.log(self.SPREAD)))
        if shifted.sum() < self.SHIFTED_SHARE * varying.sum():
            return None
        large = shifted & ((effect > self.LARGE_EFFECT) | (spread > np.log(self.LARGE_SPREAD)))
        removed = (
            shift.ks[shifted].mean() - shift.ks_mapped[shifted].mean() > self.MOST_REMOVED * shift.ks[shifted].mean()
        )
        if large.sum() >= self.LARGE_SHARE * varying.sum() and removed:
            return Severity.ERROR
        return Severity.WARNING

    def _finding(self, shift: InputShift, reading: ValidationShiftReading, severity: Severity) -> Finding:
        (mean, std, low, high), (other, other_std, other_low, other_high) = (
            shift.pooled_training,
            shift.pooled_validation,
        )
        scale, offset = _affine(shift)
        return self.finding(
            say(
                "Training values of {input} have mean {mean} and spread {std} ({low} to {high}), validation values "
                "mean {other_mean} and spread {other_std} ({other_low} to {other_high}): the two sides were not "
                "prepared alike, so validation figures say little about the model.",
                input=shift.name,
                mean=figure(mean),
                std=figure(std),
                low=figure(low),
                high=figure(high),
                other_mean=figure(other),
                other_std=figure(other_std),
                other_low=figure(other_low),
                other_high=figure(other_high),
            ),
            severity=severity,
            confidence=1.0 if severity is Severity.ERROR else 0.8,
            evidence=_evidence(shift, reading),
            fixes=self._fixes(shift, reading),
            expert=say(
                "Map that gives validation the training side's mean and spread: x * {scale} + {offset} (median over "
                "{features}).",
                scale=figure(float(np.median(scale))),
                offset=figure(float(np.median(offset))),
                features=times(len(scale), "feature"),
            ),
        )

    def _is_one_map(self, shift: InputShift, reading: ValidationShiftReading) -> bool:
        """Whether one scale and offset explain (nearly) every feature's two sides within sampling error: pixels do."""
        if len(shift.features) < self.MANY:
            return False
        both = (shift.training_std > 0) & (shift.validation_std > 0)
        if not both.any():
            return False
        (scale, *_), (offset, *_) = _pooled_affine(shift)
        n, m = reading.training_rows, reading.validation_rows
        ratio = shift.training_std[both] / (scale * shift.validation_std[both])
        apart = np.abs(shift.training_mean - shift.validation_mean * scale - offset)[both] / shift.training_std[both]
        near = (np.abs(np.log(ratio)) < self.ERRORS * np.sqrt((1 / n + 1 / m) / 2)) & (
            apart < self.ERRORS * np.sqrt(1 / n + 1 / m)
        )
        return bool(near.mean() > self.NEARLY_ALL)

    def _fixes(self, shift: InputShift, reading: ValidationShiftReading) -> tuple[Fix, ...]:
        sampled = len(shift.features) != shift.all_features
        scale, offset = _pooled_affine(shift) if sampled or self._is_one_map(shift, reading) else _affine(shift)
        edit = MapValidationInputs(tuple(map(float, scale)), tuple(map(float, offset)), shift.input)
        if len(scale) > 1:
            note = say("x * scale + offset, per feature, gives the validation rows the training rows' mean and spread.")
        else:
            note = say("x * scale + offset gives the validation rows the training rows' mean and spread.")
        return (
            self.fix(
                "map-validation",
                say("Bring the validation inputs to the training scale"),
                edit,
                applicability=Applicability.UNSAFE,
                note=note,
            ),
        )


def _evidence(shift: InputShift, reading: ValidationShiftReading) -> tuple[Evidence, ...]:
    return (
        NumberEvidence(say("largest Kolmogorov-Smirnov distance of a feature"), float(shift.ks.max()), expected="0"),
        NumberEvidence(say("mean distance after the affine map"), float(shift.ks_mapped.mean()), expected="0"),
        NumberEvidence(say("validation rows compared"), reading.validation_rows, say("rows")),
        HistogramEvidence(
            say("values of {input}: training, and validation beside", input=shift.name),
            shift.edges,
            shift.training_counts,
            reference=shift.validation_counts,
            reference_label=say("validation"),
        ),
    )


def _effect(shift: InputShift) -> np.ndarray:
    """Distance of means in units of the smaller spread (the larger where one is zero)."""
    small, large = (
        np.minimum(shift.training_std, shift.validation_std),
        np.maximum(shift.training_std, shift.validation_std),
    )
    unit = np.where(small > 0, small, np.where(large > 0, large, 1.0))
    return np.asarray(np.abs(shift.training_mean - shift.validation_mean) / unit)


def _spread(shift: InputShift) -> np.ndarray:
    """Absolute logarithm of the ratio of spreads; 0 where either is zero."""
    both = (shift.training_std > 0) & (shift.validation_std > 0)
    ratio = np.divide(shift.training_std, shift.validation_std, out=np.ones_like(shift.training_std), where=both)
    return np.asarray(np.abs(np.log(ratio)))


def _affine(shift: InputShift) -> tuple[np.ndarray, np.ndarray]:
    both = (shift.training_std > 0) & (shift.validation_std > 0)
    scale = np.divide(shift.training_std, shift.validation_std, out=np.ones_like(shift.training_std), where=both)
    return scale, shift.training_mean - shift.validation_mean * scale


def _pooled_affine(shift: InputShift) -> tuple[np.ndarray, np.ndarray]:
    """One map for all features: scale (1,) and offset (1,)."""
    (mean, std, *_), (other, other_std, *_) = shift.pooled_training, shift.pooled_validation
    scale = std / other_std if std > 0 and other_std > 0 else 1.0
    return np.array([scale]), np.array([mean - other * scale])
