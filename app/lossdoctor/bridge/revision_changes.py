"""What differs between two revisions of a program, setting by setting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from lossdoctor.core.events import PatientFacts
from lossdoctor.core.readings.data import ArrayFacts, TargetFacts
from lossdoctor.core.readings.program import LayerFacts
from lossdoctor.report.wording import figure

NONE = "–"
FEW_VALUES = 6
FEW_LAYERS = 4
LONGEST = 40


@dataclass(frozen=True)
class Change:
    """One setting before and after, in words; '–' where there is none."""

    name: str
    before: str
    after: str


def changes(before: PatientFacts, after: PatientFacts) -> tuple[Change, ...]:
    """Every setting whose words differ, what is compiled first, then data, then the model's layers."""
    words = names()
    told = [_change(words[name], read(before), read(after)) for name, read in READERS.items()]
    told += _arrays(before, after) + _layers(before, after)
    return tuple(change for change in told if change is not None)


def _change(name: str, before: str, after: str) -> Change | None:
    return None if before == after else Change(name, before or NONE, after or NONE)


def _loss(facts: PatientFacts) -> str:
    losses = facts.compile.losses if facts.compile else ()
    return ", ".join(f"{one.name} (from logits)" if one.from_logits else one.name for one in losses)


def _rate(facts: PatientFacts) -> str:
    compiled = facts.compile
    if compiled is None:
        return ""
    if compiled.schedule:
        return compiled.schedule
    return "" if compiled.learning_rate is None else f"{compiled.learning_rate:.3g}"


def _limit(facts: PatientFacts) -> str:
    compiled = facts.compile
    kinds = ("clipnorm", "global_clipnorm", "clipvalue")
    limits = [(kind, getattr(compiled, kind)) for kind in kinds] if compiled is not None else []
    return ", ".join(f"{kind} {limit:g}" for kind, limit in limits if limit is not None)


def _weights(facts: PatientFacts) -> str:
    given = facts.fit.class_weight if facts.fit is not None else None
    return ", ".join(f"{label}: {figure(weight)}" for label, weight in given or ())


def _outputs(facts: PatientFacts) -> str:
    outputs = facts.model.outputs if facts.model is not None else ()
    return "; ".join(f"{one.units if one.units is not None else '?'} × {one.activation or 'custom'}" for one in outputs)


def names() -> dict[str, str]:
    """Each setting's name in the user's language."""
    return {
        "Loss": QCoreApplication.translate("HistoryPage", "Loss"),
        "Optimizer": QCoreApplication.translate("HistoryPage", "Optimizer"),
        "Learning rate": QCoreApplication.translate("HistoryPage", "Learning rate"),
        "Gradient limit": QCoreApplication.translate("HistoryPage", "Gradient limit"),
        "Metrics": QCoreApplication.translate("HistoryPage", "Metrics"),
        "Batch size": QCoreApplication.translate("HistoryPage", "Batch size"),
        "Epochs": QCoreApplication.translate("HistoryPage", "Epochs"),
        "Shuffle": QCoreApplication.translate("HistoryPage", "Shuffle"),
        "Class weights": QCoreApplication.translate("HistoryPage", "Class weights"),
        "Validation rows": QCoreApplication.translate("HistoryPage", "Validation rows"),
        "Callbacks": QCoreApplication.translate("HistoryPage", "Callbacks"),
        "Number format": QCoreApplication.translate("HistoryPage", "Number format"),
        "Output": QCoreApplication.translate("HistoryPage", "Output"),
        "Parameters": QCoreApplication.translate("HistoryPage", "Parameters"),
    }


READERS: dict[str, Callable[[PatientFacts], str]] = {
    "Loss": _loss,
    "Optimizer": lambda facts: facts.compile.optimizer if facts.compile else "",
    "Learning rate": _rate,
    "Gradient limit": _limit,
    "Metrics": lambda f: ", ".join(f.compile.metrics) if f.compile else "",
    "Batch size": lambda facts: f"{facts.fit.batch_size:,}" if facts.fit else "",
    "Epochs": lambda facts: f"{facts.fit.epochs:,}" if facts.fit else "",
    "Shuffle": lambda f: ("on" if f.fit.shuffle else "off") if f.fit else "",
    "Class weights": _weights,
    "Validation rows": lambda f: f"{f.fit.validation_rows:,}" if f.fit else "",
    "Callbacks": lambda f: ", ".join(f.fit.callbacks) if f.fit else "",
    "Number format": lambda f: f.model.dtype_policy if f.model else "",
    "Output": _outputs,
    "Parameters": lambda f: f"{f.model.parameters:,}" if f.model else "",
}


def _arrays(before: PatientFacts, after: PatientFacts) -> list[Change | None]:
    told = []
    inputs = [tuple(facts.inputs.training) if facts.inputs else () for facts in (before, after)]
    targets = [tuple(facts.targets.training) if facts.targets else () for facts in (before, after)]
    for old, new in zip(*inputs, strict=False):
        word = QCoreApplication.translate("HistoryPage", "Input {name}").format(name=new.name)
        told.append(_change(word, _range(old), _range(new)))
    for was, now in zip(*targets, strict=False):
        word = QCoreApplication.translate("HistoryPage", "Targets {name}").format(name=now.array.name)
        told.append(_change(word, _labels(was), _labels(now)))
    return told


def _range(array: ArrayFacts) -> str:
    shape = " × ".join(map(str, array.shape)) or "1"
    return f"{figure(array.minimum)} to {figure(array.maximum)}, {array.rows:,} × {shape} {array.dtype}"


def _labels(target: TargetFacts) -> str:
    if 0 < len(target.values) <= FEW_VALUES:
        return ", ".join(f"{value:g}" for value in target.values) + f", {target.array.rows:,} rows"
    return _range(target.array)


def _layers(before: PatientFacts, after: PatientFacts) -> list[Change | None]:
    """Layers that came and went, then those whose configuration is not as it was."""
    old, new = ({layer.name: layer for layer in f.model.layers} if f.model else {} for f in (before, after))
    gone, come = [old[name] for name in old if name not in new], [new[name] for name in new if name not in old]
    told = [_change(QCoreApplication.translate("HistoryPage", "Layers"), _listed(gone), _listed(come))]
    for name in old:
        was, now = old[name].config, new[name].config if name in new else old[name].config
        keys = [key for key in now if was.get(key) != now[key]]
        told.append(_change(name, _configured(was, keys), _configured(now, keys)))
    return told


def _listed(layers: Sequence[LayerFacts]) -> str:
    shown = ", ".join(f"{layer.name} ({layer.class_name})" for layer in layers[:FEW_LAYERS])
    return shown + (f", {len(layers) - FEW_LAYERS} more" if len(layers) > FEW_LAYERS else "")


def _configured(config: dict[str, Any], keys: Sequence[str]) -> str:
    return ", ".join(f"{key} {str(config.get(key))[:LONGEST]}" for key in keys)
