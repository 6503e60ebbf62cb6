"""Runs a training script as `python train.py` would, up to the fit that is to be examined."""

from __future__ import annotations

import ast
import contextlib
import inspect
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keras

from lossdoctor.core.events import Event, LogWritten
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.fit_places import fits_sentence
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import ProgramText
from lossdoctor.engine.admission import admit
from lossdoctor.engine.fit_call import bound
from lossdoctor.engine.fit_data import UNWEIGHTED, fit_data, stream_kind
from lossdoctor.engine.leaving import Leaving, leave
from lossdoctor.engine.origins import OriginWatch
from lossdoctor.engine.output_names import output_names
from lossdoctor.engine.patient import FitArguments, Patient
from lossdoctor.engine.program_error import calling_place
from lossdoctor.engine.program_text import run
from lossdoctor.engine.script_room import ScriptRoom
from lossdoctor.engine.script_sentences import must_be_here, refusal


class Captured(Leaving):
    """Unwinds the script once its fit is known."""


@dataclass
class FitWatch:
    """Stands in for `keras.Model.fit` while a script runs: earlier fits really run, the wanted one is captured."""

    fit_index: int
    emit: Callable[[Event], None]
    fits: int = 0
    caught: int = 0
    patient: Patient | None = None
    lines: list[int] = field(default_factory=list)
    threaded: bool = False
    notes: list[str] = field(default_factory=list)
    script: str = ""
    origins: OriginWatch = field(default_factory=OriginWatch)
    thread: threading.Thread = field(default_factory=threading.current_thread)

    def __call__(self, real: Callable[..., Any], keras_model: Any, *args: Any, **kwargs: Any) -> Any:
        """A call of `fit` in the script."""
        if self.patient is not None:
            self.caught += 1
            leave(Captured(), self.caught)
        self.fits += 1
        self.lines.append(calling_place().line or 0)
        if self.fits < self.fit_index:
            told = say("Fit {n} of the script runs as it is; {wanted} is next.", n=self.fits, wanted=self.fit_index)
            self.emit(LogWritten("doctor", told))
            return real(keras_model, *args, **kwargs)
        self.patient = self._admitted(keras_model, args, kwargs)
        self.threaded = threading.current_thread() is not self.thread
        raise Captured

    def _admitted(self, keras_model: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Patient:
        given = bound(args, kwargs)
        place = calling_place()
        must_be_here(given.get("callbacks"), place)
        found = fit_data(keras_model, given)
        once = any(hasattr(given.get(name), "__next__") for name in ("x", "validation_data"))
        if not found.complete:
            count = found.training.count
            self.notes.append(say("The data were read up to {n} rows; checks of the data speak of these.", n=count))
        if found.training.unweighted:
            self.notes.append(UNWEIGHTED)
        if once:
            told = say("The script feeds a generator that can be read once; its rows were kept for training.")
            self.notes.append(told)
        inputs, targets = found.by_name
        return admit(
            keras_model,
            found.training,
            found.validation,
            fit_settings(given, found.batch),
            input_names=inputs,
            target_names=targets,
            feeds_by_name=bool(inputs),
            aims_by_name=bool(targets),
            column_names=found.columns,
            source=found.source,
            rows_complete=found.complete,
            as_given=None if once else (args, kwargs),
            script=self.script,
            fit_file=place.file,
            fit_line=place.line,
            origins=self.origins.origins(keras_model, place),
            loss_sources=loss_sources(keras_model),
        )


def capture(
    path: str,
    arguments: Sequence[str] = (),
    *,
    fit_index: int = 1,
    emit: Callable[[Event], None],
    figures_folder: str | None = None,
    program: ProgramText | None = None,
) -> tuple[Patient, tuple[str, ...]]:
    """Run the script at `path` until its `fit_index`-th fit (1 first) and return that program as a patient, and notes.

    `program` is text that is run in its place. Raises Refusal when the script cannot be read, ends, fails or waits
    before that fit. Everything global that the script changed (arguments, path, working directory, local modules,
    patched functions) is put back.
    """
    script = str(Path(path).resolve())
    watch = FitWatch(fit_index, emit, script=script)
    room = ScriptRoom(script, arguments, watch, figures_folder)
    swallowed = True
    try:
        with room, watch.origins.watching():
            run(script, program, room.namespace)
    except Captured:
        swallowed = False
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        if watch.patient is None:
            raise refusal(error, script, watch.fits, room.argument_error) from error
    if watch.patient is None:
        raise Refusal(FailureCode.NEVER_TRAINS, _never(script, watch, room))
    notes = [*watch.notes, *room.notes]
    if swallowed and not watch.threaded:
        told = say("The script catches every exception around its fit; it ran on after the examined fit began.")
        notes.append(told)
    notes += several_fits(script, watch.patient, watch.fits)
    return watch.patient, tuple(notes)


def fit_settings(given: dict[str, Any], stream_batch: int | None) -> FitArguments:
    """The arguments of `fit` that decide a training, with Keras' defaults for what was left out."""
    batch = given.get("batch_size") or stream_batch or 32
    steps = given.get("steps_per_epoch")
    shuffle = given.get("shuffle", True) is not False and stream_kind(given.get("x")) == "arrays"
    return FitArguments(
        batch_size=int(batch),
        epochs=int(given.get("epochs", 1)),
        initial_epoch=int(given.get("initial_epoch") or 0),
        shuffle=shuffle,
        class_weight=given.get("class_weight"),
        validation_split=float(given.get("validation_split") or 0.0),
        steps_per_epoch=None if steps is None else int(steps),
        callbacks=tuple(one for one in keras.tree.flatten(given.get("callbacks") or []) if one is not None),
    )


def loss_sources(keras_model: Any) -> dict[int, str]:
    """Text of the user's own loss functions by output, where it can be had."""
    config = getattr(getattr(keras_model, "_compile_config", None), "config", {})
    losses, sources = config.get("loss"), {}
    if isinstance(losses, dict):
        losses = [losses.get(name) for name in output_names(keras_model) or sorted(losses)]
    for place, loss in enumerate(losses if isinstance(losses, (list, tuple)) else [losses]):
        owner = loss if inspect.isroutine(loss) else type(loss)
        if loss is None or isinstance(loss, str) or owner.__module__.startswith("keras."):
            continue
        with contextlib.suppress(OSError, TypeError):
            sources[place] = inspect.getsource(owner)
    return sources


def several_fits(script: str, patient: Patient, index: int) -> list[str]:
    """One sentence where the script's text calls `fit` more than once."""
    if script.lower().endswith(".ipynb"):
        return []
    with contextlib.suppress(OSError, SyntaxError, ValueError):
        line = patient.fit_line if patient.fit_file == script else None
        said = fits_sentence(Path(script).name, ast.parse(Path(script).read_bytes()), line, index)
        return [said] if said else []
    return []


def _never(script: str, watch: FitWatch, room: ScriptRoom) -> Said:
    name = Path(script).name
    if watch.fits:
        return say(
            "{name} calls fit {n} time(s) (line {lines}); --fit {wanted} asks for a later one.",
            name=name,
            n=watch.fits,
            lines=", ".join(str(line) for line in watch.lines),
            wanted=watch.fit_index,
        )
    if room.own_loop:
        return say(
            "{name} trains by {how} in a loop of its own; Loss Doctor needs a call of fit.",
            name=name,
            how=room.own_loop,
        )
    if not any("keras" in module for module in sys.modules):
        return say("{name} ended without using Keras.", name=name)
    return say("{name} ended without calling fit on a Keras model.", name=name)
