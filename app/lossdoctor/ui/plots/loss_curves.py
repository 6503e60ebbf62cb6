"""How the curves of a loss plot look and where their points come from."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots.palette import run_colour, run_dash
from lossdoctor.ui.plots.series import Style
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate

WORDS = {
    "batch": QT_TRANSLATE_NOOP("LossWords", "batch"),
    "smoothed": QT_TRANSLATE_NOOP("LossWords", "smoothed"),
    "running mean": QT_TRANSLATE_NOOP("LossWords", "running mean"),
    "training": QT_TRANSLATE_NOOP("LossWords", "training"),
    "validation": QT_TRANSLATE_NOOP("LossWords", "validation"),
    "linear": QT_TRANSLATE_NOOP("LossWords", "linear"),
    "log": QT_TRANSLATE_NOOP("LossWords", "log"),
    "symlog": QT_TRANSLATE_NOOP("LossWords", "symlog"),
}
KINDS = ("batch", "smoothed", "running mean", "validation")


def kind_word(kind: str) -> str:
    """What a kind of curve, or a scale, is called in the window's language."""
    return translate("LossWords", WORDS.get(kind, kind))


def kind_style(kind: str, theme: Theme, bold: float = 1.0) -> Style:
    """How a curve of the present run looks, so many times as thick as usual; the batches stay thin."""
    bold *= theme.weight
    return {
        "batch": Style(theme.batch, width=theme.weight, depth=1),
        "smoothed": Style(theme.smoothed, width=2.0 * bold, depth=8),
        "running mean": Style(theme.running_mean, run_dash(2), width=bold, depth=5),
        "validation": Style(theme.validation, run_dash(1), mark="s", width=bold, depth=10),
    }[kind]


def other_style(index: int, baseline: bool, theme: Theme, bold: float = 1.0) -> Style:
    """How the curve of run number `index` looks behind the present one; the baseline is grey."""
    colour = theme.muted if baseline else run_colour(theme, index)
    return Style(colour, run_dash(1 + index % 4), width=bold * theme.weight, depth=3)


def points(run: RunCurves, kind: str, smoothing: float) -> tuple[np.ndarray, np.ndarray]:
    """Steps (n,) and values (n,) of one kind of curve."""
    if kind == "validation":
        return run.metric("val_loss")
    if kind == "smoothed":
        return run.steps, run.smoothed(smoothing)
    return run.steps, run.loss if kind == "batch" else run.running_mean
