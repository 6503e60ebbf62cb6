"""Settings of the user as edits of the program."""

from __future__ import annotations

from lossdoctor.core.fixes import Edit, SetBatchSize, SetDtype, SetLearningRate, SetLoss, SetOptimizer
from lossdoctor.core.session import Settings


def settings_edits(settings: Settings) -> tuple[Edit, ...]:
    """Edits that make a program follow the settings given before it is opened."""
    return changed_edits(Settings(), settings)


def changed_edits(before: Settings, after: Settings) -> tuple[Edit, ...]:
    """Edits that turn one set of settings into another."""
    edits: list[Edit] = []
    if after.loss is not None and after.loss != before.loss:
        edits.append(SetLoss(after.loss))
    if after.optimizer is not None and after.optimizer != before.optimizer:
        edits.append(SetOptimizer(after.optimizer, after.learning_rate))
    elif after.learning_rate is not None and after.learning_rate != before.learning_rate:
        edits.append(SetLearningRate(after.learning_rate))
    if after.batch_size is not None and after.batch_size != before.batch_size:
        edits.append(SetBatchSize(after.batch_size))
    if after.dtype is not None and after.dtype != before.dtype:
        edits.append(SetDtype(after.dtype))
    return tuple(edits)
