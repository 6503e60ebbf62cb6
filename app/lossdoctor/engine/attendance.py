"""Attends one call of `fit` in the user's own process: watches it from inside and examines the model after it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np

from lossdoctor.core import events as tell
from lossdoctor.core.manifest import FileMarks
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import Settings, Target, TargetKind
from lossdoctor.core.story import Story
from lossdoctor.engine.admission import admit, state_of
from lossdoctor.engine.batch_watch import BatchWatch
from lossdoctor.engine.bedside import Bedside
from lossdoctor.engine.fit_call import needs_batches
from lossdoctor.engine.patient import CompileArguments, FitArguments, Patient, Rows
from lossdoctor.engine.program_error import program_error
from lossdoctor.engine.running import ending_of
from lossdoctor.engine.trainer import can_record_in_graph
from lossdoctor.engine.untouched import at_values, live_variables, untouched, values_of
from lossdoctor.engine.users_fit import UsersFit, running_fit
from lossdoctor.engine.watched_run import WatchedRun

UNREADABLE_CALL = say("The call of fit could not be read: checks of the data were skipped.")
UNKEPT_STREAM = say("The batches of this stream could not be kept: checks of the data were skipped.")
UNSEEN_BEGINNING = say("The weights that training began with were not seen: those after it stand for them.")
OWN_FUNCTION = say("This model brings its own train function: only the loss of each batch was recorded.")


class Attendance:
    """Made in `on_train_begin`; the hooks are called from those of the same name.

    Guarantees: the training goes as without it, bit for bit. `examine` leaves model, optimizer, metrics and random
    numbers as it found them, and holds nothing of the user's afterwards. `story` is what can be told.
    """

    def __init__(self, keras_model: Any, params: Mapping[str, Any], on_error: Callable[[BaseException], None]) -> None:
        self._model = keras_model
        self._fit = running_fit(keras_model)
        self._heard: list[tell.Event] = []
        self.story: tuple[tell.Event, ...] = ()
        self.notes: list[Said] = []
        self._watch: BatchWatch | None = None
        self._variables: list[Any] = []
        self._values: list[np.ndarray] = []
        self._state: Any = None
        others = [other for other in self._fit.given.get("callbacks", ()) if not _looks_at_nothing(other)]
        self._run = WatchedRun(
            self._sketch(),
            self._fit.frame,
            self._heard.append,
            on_error,
            self._remember,
            batchwise=needs_batches(others),
            keep_batches=self._fit.streams,
        )
        first = int(self._fit.given.get("initial_epoch") or 0)
        self._run.begin(int(params.get("epochs") or 0) - first, params.get("steps"))
        self.target = target_of(self._fit)
        self._enter()

    def _remember(self) -> None:
        """What training begins with."""
        self._variables = live_variables(self._model)
        self._values = values_of(self._variables)
        self._state = state_of(self._model)

    def _enter(self) -> None:
        if self._fit.frame is not None and can_record_in_graph(self._model):
            self._run.enter()
            return
        self._remember()
        self.notes.append(OWN_FUNCTION if self._fit.frame is not None else UNREADABLE_CALL)
        self._watch = BatchWatch(self._run, self._run.patient)
        self._watch.set_model(self._model)

    @property
    def steps(self) -> int:
        """Steps seen so far."""
        return self._run.history.steps

    def begin_epoch(self, epoch: int) -> None:
        """An epoch begins."""
        self._run.begin_epoch()
        if self._watch is not None:
            self._watch.on_epoch_begin(epoch)

    def end_batch(self, batch: int, logs: Any) -> None:
        """Only where the train function cannot be stood in for: the batch loss from the running mean."""
        if self._watch is not None:
            self._watch.on_train_batch_end(batch, logs)

    def end_epoch(self, epoch: int, logs: Any) -> None:
        """An epoch ended."""
        self._run.end_epoch(epoch, logs or {})

    def ending(self) -> tuple[str, Said]:
        """How a training that came to its end did, as in RunReading, and why."""
        return ending_of(self._run)

    def leave(self) -> None:
        """Stand in for nothing any longer."""
        self._run.leave()

    def examine(self, settings: Settings, ended: str, why: str, error: Exception | None = None) -> None:
        """Fill `story` with the run and its examination, within `settings.time_limit` seconds."""
        self.leave()
        heard = Story()
        engine = Bedside(heard.take)
        if self._run.broken:
            self.notes.append(say("Not every step was recorded: {why}.", why=self._run.broken))
        try:
            with untouched(self._model):
                if not self.steps:
                    self._remember()
                run = self._run.reading(ended, why)
                patient = self._patient()
                if error is not None:
                    patient.error = program_error(error, patient, "fit")
                start = at_values(self._variables, self._values)
                engine.attend(self.target, patient, settings, self.notes, start, tuple(self._heard), run)
        finally:
            engine.close()
            self.story = heard.events() or Story().take_all(self._heard).events()
            self._fit.release()

    def _patient(self) -> Patient:
        initial = {id(variable): value for variable, value in zip(self._variables, self._values, strict=True)}
        unseen = [variable for variable in self._model.weights if id(variable) not in initial]
        initial |= {id(variable): value for variable, value in zip(unseen, values_of(unseen), strict=True)}
        weights = [initial[id(variable)] for variable in self._model.weights]
        if unseen:
            self.notes.append(UNSEEN_BEGINNING)
        training, validation, fields = self._rows()
        fit = fields.pop("fit", None) or self._settings()
        return admit(
            self._model,
            training,
            validation,
            fit,
            initial_weights=weights,
            initial_state=self._state,
            **fields,
        )

    def _rows(self) -> tuple[Rows, Rows | None, dict[str, Any]]:
        run, nothing = self._run, (Rows((), ()), None, {})
        if not self._fit.given:
            return nothing
        if self._fit.streams and not run.batches:
            self.notes.append(UNKEPT_STREAM)
            return nothing
        whole = run.whole or (run.keeping and len(run.history.epoch_end) == 1)
        try:
            rows = self._fit.rows(self._model, run.batches, whole)
        except Exception as error:  # the user's own kinds of data
            kind = type(error).__name__
            self.notes.append(say("The data could not be read ({error}): their checks were skipped.", error=kind))
            return nothing
        if self._fit.streams and not whole:
            self.notes.append(
                say(
                    "The first {n} rows that training was fed were kept; checks of the data speak of these.",
                    n=rows[0].count,
                )
            )
        return rows

    def _settings(self) -> FitArguments:
        return self._fit.settings() if self._fit.given else FitArguments()

    def _sketch(self) -> Patient:
        """What a run must know of its patient while it trains."""
        source = "generator" if self._fit.streams else "arrays"
        rows = Rows((np.empty((_length(self._fit.given.get("x")), 0)),), ())
        return Patient(self._model, rows, CompileArguments(optimizer=None), self._settings(), source=source)


def attended(keras_model: Any) -> bool:
    """Whether Loss Doctor looks at the running `fit` already: by another callback, or as its own engine."""
    fit, standing_in = running_fit(keras_model), getattr(keras_model, "train_function", None)
    if fit.examined or not isinstance(standing_in, WatchedRun):
        return fit.examined
    if fit.frame is not None and standing_in.serves(fit.frame):
        return True
    standing_in.leave()  # left over from a fit that ended unseen
    return False


def target_of(fit: UsersFit) -> Target:
    """The script that called `fit`; cells of a notebook kernel have no file that could be opened."""
    file = fit.file or ""
    if file and "ipykernel" not in file and Path(file).is_file():
        return Target(TargetKind.SCRIPT, str(Path(file).resolve()), FileMarks().mark(file).sha256)
    return Target(TargetKind.NOTEBOOK, "cells of this notebook kernel" if "ipykernel" in file else "this session")


def _looks_at_nothing(callback: Any) -> bool:
    """Callbacks that need no single batches: our own, and the progress bar, which is drawn as often as it hears."""
    ours = type(callback).__module__ == "lossdoctor.callback"
    return ours or isinstance(callback, keras.callbacks.ProgbarLogger)


def _length(x: Any) -> int:
    first = next(iter(keras.tree.flatten(x)), None) if isinstance(x, (list, tuple, dict)) else x
    try:
        return len(first) if first is not None else 0
    except TypeError:
        return 0
