"""Diseases that make curves look sick: what checks of the dynamics name as their cause when it is found too."""

from __future__ import annotations

BROKEN_TASK = (
    "target-shape-broadcast",
    "single-unit-softmax",
    "single-unit-categorical-loss",
    "class-id-out-of-range",
    "nonfinite-targets",
    "nonfinite-inputs",
    "constant-targets",
    "labels-outside-loss-domain",
    "class-loss-on-continuous-targets",
    "output-range-excludes-targets",
    "missing-output-activation",
    "mismatched-output-activation",
    "double-output-activation",
    "units-do-not-match-classes",
    "one-hot-rows-not-normalised",
    "regression-loss-on-classes",
    "inverted-loss",
    "loss-not-minimal-at-target",
    "negative-weights",
    "class-weights-as-loss-weights",
    "frozen-weights",
    "symmetric-initial-weights",
    "invalid-learning-rate",
    "token-id-out-of-range",
    "unsuitable-dtype",
    "ordered-labels",
    "swapped-targets-and-inputs",
    "misaligned-rows",
)
BAD_SCALES = ("unscaled-inputs", "unscaled-targets", "unstable-loss", "low-precision")
ROOTS = (*BROKEN_TASK, *BAD_SCALES)
