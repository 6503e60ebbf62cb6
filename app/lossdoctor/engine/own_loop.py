"""A session of a script that trains in a loop of its own: the script is run and watched, and what was seen examined."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import keras

from lossdoctor.checks.base import Check
from lossdoctor.checks.examiner import Examination, examine
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.commands import OpenSession
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.findings import CheckOutcome, CheckStatus, Stage
from lossdoctor.core.fixes import Applicability, Fix
from lossdoctor.core.readings.log import LogReading, log_of
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say
from lossdoctor.engine.alone import Alone, Emit
from lossdoctor.engine.leaving import Leaving
from lossdoctor.engine.loop_patient import OF_THE_LOSS, Studied, study
from lossdoctor.engine.loop_room import NEVER_ASKED, LoopRoom
from lossdoctor.engine.loop_run import LoopRun
from lossdoctor.engine.loop_watch import LoopWatch
from lossdoctor.engine.program_error import program_error
from lossdoctor.engine.program_text import run
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.script_room import Exited, ScriptRoom
from lossdoctor.engine.script_sentences import refusal

TRAINED_BY = {"GradientTape": "tf.GradientTape", "train_on_batch": "train_on_batch"}


class OwnLoop(Alone):
    """Opens at once; `StartRun` runs the script, and Pause, Resume, Stop and the limits hold between its steps.

    `how` is 'GradientTape' or 'train_on_batch'. When model, loss, optimizer and batches were seen and the loop is
    proven to be what `fit` would do, every check is asked; else those that need no more than was seen.
    """

    LAST_SECONDS = 2.0  # of the time, kept for telling what was found
    RUN_SHARE = 0.5  # of the time that is left; the rest is for the measurements after the run

    def __init__(self, command: OpenSession, how: str) -> None:
        self.how = TRAINED_BY.get(how, how)
        why = say("trains in a loop of its own ({how}): what this needs was not seen", how=self.how)
        note = say(
            "{file} trains by {how} in a loop of its own: it is run as it is and watched; checks that need more than "
            "was seen are skipped, and cures are for you to write.",
            file=Path(command.target.path).name,
            how=self.how,
        )
        super().__init__(command.target, command.settings, {}, why_not=why, notes=(note,))
        self.stage = Stage.LOADED
        self._command = command
        self._studied: Studied | None = None
        self._room: LoopRoom | None = None
        limit = command.settings.time_limit
        self._deadline = None if limit is None else time.monotonic() + limit

    def handle(self, command: ask.Command, emit: Emit) -> None:
        """Run the script, examine it, or say why the rest cannot be done."""
        if isinstance(command, ask.StartRun):
            self._train(command.run_id, emit)
            if self._room is not None:
                self._room.narrow(OF_THE_LOSS)
                self.examine(emit)
                self._room.widen()
            self.examine(emit)
        else:
            super().handle(command, emit)

    def _train(self, run_id: str, emit: Emit) -> None:
        settings = self.settings
        left = None if self._deadline is None else max(1.0, self._deadline - time.monotonic())
        deadline = None if left is None else time.monotonic() + self.RUN_SHARE * left
        loop = LoopRun(RunPlan(run_id, None, settings.steps, deadline, settings.seed), emit, self.control or Control())
        loop.device = self.device
        watch = LoopWatch(loop.took, loop.gate)
        ended, why = self._run(watch, loop)
        watch.finish()
        reading = loop.conclude(ended, why)
        for note in dict.fromkeys((*watch.notes, *loop.notes())):
            emit(tell.LogWritten("doctor", note))
        self.stage = Stage.FINISHED
        self._read(watch, loop, reading)

    def _run(self, watch: LoopWatch, loop: LoopRun) -> tuple[str, str]:
        path = self._command.target.path
        script = str(Path(path).resolve())
        room = ScriptRoom(script, self.settings.script_arguments, _as_it_is, None)
        keras.utils.set_random_seed(self.settings.seed)
        try:
            with room, watch.watching():
                run(script, self._command.program, room.namespace)
        except Leaving as over:
            return loop.ended, over.args[0]
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            if loop.ended:  # the way out of a compiled loop is an error of TensorFlow's
                return loop.ended, loop.why
            watch.finish()
            if not loop.steps:
                raise refusal(error, script, 0, room.argument_error) from error
            if not isinstance(error, (SystemExit, Exited)):
                said = program_error(error, None, "fit")
                return "error", f"{said.kind}: {said.message}"
        if loop.ended:
            return loop.ended, loop.why
        watch.finish()
        if not loop.steps:
            name = Path(path).name
            raise Refusal(
                FailureCode.NEVER_TRAINS,
                say(
                    "{file} names {how} but ended without a training step that could be seen. Call the function that "
                    "trains when the script runs.",
                    file=name,
                    how=self.how,
                ),
            )
        return "finished", say("the script came to its end after {count} steps", count=loop.steps)

    def _read(self, watch: LoopWatch, loop: LoopRun, reading: RunReading) -> None:
        studied = study(watch, loop.main, reading)
        self._studied = studied
        self.readings = {RunReading: studied.run}
        if studied.single:
            self.readings[LogReading] = log_of(studied.run, Path(self.target.path).name)
        self.why_not = say("trains in a loop of its own ({how}): {why}", how=self.how, why=studied.why)
        self._room = None
        if studied.patient is not None:
            studied.patient.device = self.device
            self._room = LoopRoom(
                studied.patient,
                allowed=self.settings.allow,
                deadline=None if self._deadline is None else self._deadline - self.LAST_SECONDS,
                only=studied.kinds,
                why=self.why_not,
                alone=self.readings,
            )

    def _asked(self, checks: Sequence[Check]) -> Examination:
        if self._room is None:
            found = examine(checks, self.snapshot())
        else:
            self._room.allowed = frozenset(self.settings.allow)
            found = self._room.examine(self.stage, checks)
        return Examination(
            tuple(
                replace(finding, fixes=_by_hand(finding.fixes)) for finding in found.findings if _fits(finding.check)
            ),
            tuple(outcome if _fits(outcome.check) else _left_out(outcome) for outcome in found.outcomes),
        )


def _as_it_is(real: Callable[..., object], keras_model: object, *args: object, **kwargs: object) -> object:
    return real(keras_model, *args, **kwargs)


def _fits(slug: str) -> bool:
    return slug not in NEVER_ASKED


def _left_out(outcome: CheckOutcome) -> CheckOutcome:
    return CheckOutcome(outcome.check, CheckStatus.SKIPPED, NEVER_ASKED[outcome.check])


def _by_hand(fixes: Sequence[Fix]) -> tuple[Fix, ...]:
    """The same cures for the user's own hand: a loop's text cannot be edited by us."""
    return tuple(replace(fix, applicability=Applicability.MANUAL, edits=()) for fix in fixes)
