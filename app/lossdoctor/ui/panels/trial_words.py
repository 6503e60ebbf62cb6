"""Trials and cures in words."""

from __future__ import annotations

from collections.abc import Sequence

from lossdoctor.core.events import CureFinished


def number(value: float) -> str:
    """Three figures, or a dash for what could not be measured."""
    return "–" if value != value else f"{value:.3g}"


def metric_name(metric: str) -> str:
    """'val_accuracy' as 'validation accuracy'."""
    return metric.replace("val_", "validation ", 1).replace("_", " ")


def cure_sentence(cure: CureFinished, titles: Sequence[str], proven: Sequence[str] = ()) -> str:
    """What CureAll kept, and the metric before and after; else which proven errors are cured all the same."""
    if not titles and proven:
        return f"{cure.why} These errors are proven by numbers and are cured: {'; '.join(proven)}. Undo takes it back."
    if not titles:
        return f"Nothing was changed. {cure.why}".strip()
    kept = "; ".join(titles)
    if cure.before != cure.before or cure.after != cure.after:
        return f"Cured: {kept}."
    change = f"{metric_name(cure.metric)} {number(cure.before)} → {number(cure.after)}"
    return f"Cured: {kept}. {change}, on rows that neither program trained on."
