"""Performs edits on a patient, giving a new one and leaving the old one as it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import keras

from lossdoctor.core import fixes
from lossdoctor.core.saying import say
from lossdoctor.engine.admission import compile_like, state_of, weights_of
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.output_names import output_names
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.surgeon import compiling, layers, precision, rows, structure
from lossdoctor.engine.surgeon.cloning import Changes, rebuild
from lossdoctor.engine.surgeon.draft import CannotOperate, Draft

__all__ = ["PERFORMERS", "CannotOperate", "operate", "rows_after"]

PERFORMERS: dict[type, Callable[[Draft, Any], None]] = {
    **layers.PERFORMERS,
    **structure.PERFORMERS,
    **compiling.PERFORMERS,
    **rows.PERFORMERS,
    fixes.SetDtype: precision.set_dtype,
    fixes.RetrainFromStart: lambda draft, edit: None,
}


def operate(patient: Patient, edits: Sequence[fixes.Edit]) -> Patient:
    """A new patient with the edits performed in order; the old one, its model and its arrays stay untouched.

    The new model is a copy with the old initial weights in every layer that the edits leave; a layer of another shape
    is drawn anew from the patient's seed. Without edits it is a faithful copy. Raises CannotOperate.
    """
    draft = Draft.of(patient)
    for edit in edits:
        rows.refuse_large(draft, edit)
        PERFORMERS[type(edit)](draft, edit)
    if not draft.own_model:
        rebuild(draft, Changes())
    _compile(draft)
    return _discharged(draft)


def rows_after(patient: Patient, edits: Sequence[fixes.Edit]) -> Patient:
    """The patient with only the edits of rows and targets performed; its model is shared. Raises CannotOperate."""
    draft = Draft.of(patient)
    for edit in edits:
        if type(edit) in rows.PERFORMERS and not isinstance(edit, fixes.RescaleInputs):
            PERFORMERS[type(edit)](draft, edit)
    return replace(patient, training=draft.training, validation=draft.validation, target_scale=draft.target_scale)


def _compile(draft: Draft) -> None:
    arguments = draft.compile
    if arguments.loss is None and arguments.optimizer is None:
        return
    _rename_outputs(draft)
    try:
        with scoped_floatx(draft.floatx):
            compile_like(draft.keras_model, arguments)
    except Exception as error:
        lines = str(error).strip().splitlines()
        said = say("Keras refuses to compile that: {error}", error=lines[0] if lines else repr(error))
        raise CannotOperate(said) from error


def _rename_outputs(draft: Draft) -> None:
    """Losses and metrics given by output name follow an output whose last layer got another name."""
    old = output_names(draft.patient.keras_model)
    new = output_names(draft.keras_model)
    names = {a: b for a, b in zip(old, new, strict=False) if a != b}
    for part in ("loss", "loss_weights", "metrics", "weighted_metrics"):
        given = getattr(draft.compile, part)
        if isinstance(given, dict) and names:
            setattr(draft.compile, part, {names.get(key, key): value for key, value in given.items()})


def _discharged(draft: Draft) -> Patient:
    keras_model = draft.keras_model
    names = output_names(keras_model)
    kept = draft.patient.target_names
    return replace(
        draft.patient,
        keras_model=keras_model,
        training=draft.training,
        validation=draft.validation,
        compile=draft.compile,
        fit=draft.fit,
        initial_weights=weights_of(keras_model),
        initial_state=state_of(keras_model),
        target_names=names if len(names) == len(kept) and draft.patient.aims_by_name else kept,
        as_given=None,
        error=None,
        runs=[],
        trained=False,
        target_scale=draft.target_scale,
        input_fill=draft.input_fill,
        loss_sources=draft.loss_sources,
        floatx=draft.floatx,
    )


def is_stock(keras_model: Any) -> bool:
    """Whether the model consists of Keras' own layers only."""
    return all(type(layer).__module__.startswith(keras.__name__) for layer in keras_model._flatten_layers())
