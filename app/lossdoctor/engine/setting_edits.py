"""Settings of the user as edits of the program."""

from __future__ import annotations

from lossdoctor.core.fixes import Edit, SetBatchSize, SetDtype, SetLearningRate, SetLoss, SetOptimizer
from lossdoctor.core.saying import say, together
from lossdoctor.core.session import Revision, Settings
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.revisions import Revisions
from lossdoctor.engine.surgeon.operate import operate

NAMES: dict[type, str] = {
    SetLoss: say("loss"),
    SetOptimizer: say("optimizer"),
    SetLearningRate: say("learning rate"),
    SetBatchSize: say("batch size"),
    SetDtype: "dtype",
}


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


def revised_by(revisions: Revisions, settings: Settings) -> tuple[Revision, Patient] | None:
    """The next revision under these settings; None where the program stays as it is.

    A setting taken back (None again) is as the program says: the other edits of the present revision are performed on
    the program as given. What the present revision trains by is known to its chapter, also after an undo.
    """
    present = revisions.present
    before = present.settings or Settings()
    fields: dict[type, str] = {SetLoss: "loss", SetOptimizer: "optimizer", SetLearningRate: "learning_rate"}
    fields |= {SetBatchSize: "batch_size", SetDtype: "dtype"}
    gone = [kind for kind, name in fields.items() if _given(before, name) and not _given(settings, name)]
    new = changed_edits(before, settings)
    if gone:
        base, whole = revisions.first.patient, changed_edits(Settings(), settings)
        replaced = (*gone, *map(type, whole))
        edits = (*(edit for edit in present.revision.edits if type(edit) not in replaced), *whole)
        patient = operate(base, edits)
    elif new:
        edits = (*present.revision.edits, *new)
        patient = operate(present.patient, new)
    else:
        return None
    patient.seed = settings.seed
    names = together(dict.fromkeys(NAMES[kind] for kind in (*gone, *map(type, new))), ", ")
    return Revision(revisions.next_number, edits, say("Settings changed: {names}", names=names)), patient


def _given(settings: Settings, name: str) -> bool:
    return getattr(settings, name) is not None
