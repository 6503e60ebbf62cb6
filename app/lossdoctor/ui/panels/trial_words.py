"""Trials and cures in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lossdoctor.checks.telling import measure
from lossdoctor.core.events import CureFinished
from lossdoctor.ui.plots.scales import figure


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("Trials", text)


def number(value: float) -> str:
    """Three figures, or a dash for what could not be measured."""
    return "–" if value != value else figure(value)


def metric_name(metric: str) -> str:
    """'val_accuracy' as 'validation accuracy'."""
    name = measure(metric.removeprefix("val_").replace("_", " "))
    return tr("validation {metric}").format(metric=name) if metric.startswith("val_") else name


def cure_sentence(cure: CureFinished, titles: Sequence[str], proven: Sequence[str] = ()) -> str:
    """What CureAll kept, and the metric before and after; else which proven errors are cured all the same."""
    if not titles and proven:
        told = tr("These errors are proven by numbers and are cured: {titles}. Undo takes it back.")
        return f"{cure.why} {told.format(titles='; '.join(proven))}"
    if not titles:
        return f"{tr('Nothing was changed.')} {cure.why}".strip()
    kept = "; ".join(titles)
    if cure.before != cure.before or cure.after != cure.after:
        return tr("Cured: {kept}.").format(kept=kept)
    change = f"{metric_name(cure.metric)} {number(cure.before)} → {number(cure.after)}"
    told = tr("Cured: {kept}. {change}, on rows that neither program trained on.")
    return told.format(kept=kept, change=change)
