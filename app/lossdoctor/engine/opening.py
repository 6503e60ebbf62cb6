"""Opens a target of any kind: as a patient that can be trained, or as a session without a model."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from lossdoctor.core.commands import OpenSession
from lossdoctor.core.events import Event
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.fit_places import own_loop
from lossdoctor.core.saying import say
from lossdoctor.core.session import Settings, TargetKind
from lossdoctor.engine.alone import Alone
from lossdoctor.engine.capture import capture
from lossdoctor.engine.forge import Forged
from lossdoctor.engine.light_opening import LIGHT, open_light
from lossdoctor.engine.log_session import log_session
from lossdoctor.engine.loss_bench import open_loss
from lossdoctor.engine.models import open_model
from lossdoctor.engine.own_loop import OwnLoop
from lossdoctor.engine.patient import Patient

Emit = Callable[[Event], None]


def open_target(command: OpenSession, emit: Emit) -> tuple[Patient | Alone, tuple[str, ...]]:
    """What was opened, and sentences on choices made while opening. Raises Refusal."""
    kind = command.target.kind
    if kind in (TargetKind.SCRIPT, TargetKind.NOTEBOOK):
        return _program(command, emit)
    if kind is TargetKind.MODEL:
        return _model(command, emit)
    if kind in LIGHT:
        return open_light(command), ()
    if kind is TargetKind.LOSS:
        return open_loss(command, emit), ()
    why = say("{path}: {kind} alone cannot be examined yet.", path=command.target.path, kind=kind.value)
    raise Refusal(FailureCode.UNSUPPORTED, why)


def open_forged(forged: Forged, settings: Settings, emit: Emit) -> tuple[Patient | Alone, tuple[str, ...]]:
    """A demo patient, opened as its files would be. Raises Refusal."""
    if forged.log:
        return log_session(forged.target, settings, forged.log), ()
    if forged.data is None:
        return capture(forged.target.path, (), fit_index=1, emit=emit)
    return open_model(forged.target.path, forged.data, settings, emit)


def _program(command: OpenSession, emit: Emit) -> tuple[Patient | Alone, tuple[str, ...]]:
    path, settings = command.target.path, command.settings
    if not command.trusted:
        raise Refusal(
            FailureCode.NOT_TRUSTED,
            say("{path} is a program; examining it runs it. Read it first, then allow it (--trust).", path=path),
        )
    notebook = command.target.kind is TargetKind.NOTEBOOK
    if notebook and (command.program is None or not command.program.cells):
        why = say("{path} is a notebook; its script was not made before it was opened.", path=path)
        raise Refusal(FailureCode.INTERNAL, why)
    folder = str(Path(path).parent) if notebook else command.folder  # where a notebook's kernel runs
    if folder:
        os.chdir(folder)
    how = own_loop(Path(command.program.path if command.program is not None else path))
    if how:
        return OwnLoop(command, how), ()
    return capture(path, settings.script_arguments, fit_index=settings.fit_index, emit=emit, program=command.program)


def _model(command: OpenSession, emit: Emit) -> tuple[Patient, tuple[str, ...]]:
    target, settings = command.target, command.settings
    if command.data is None:
        why = say("{path} is a model; name the data to train it on (--data).", path=target.path)
        raise Refusal(FailureCode.DATA_MISSING, why)
    if settings.custom_objects and not command.trusted:
        raise Refusal(
            FailureCode.NOT_TRUSTED,
            say(
                "{path} is a program; it would be run. Read it first, then allow it (--trust).",
                path=settings.custom_objects,
            ),
        )
    return open_model(target.path, command.data, settings, emit, target.sha256 if command.trusted else "")
