"""What a lab test is: a control experiment on a copy of the patient, with a verdict in words, numbers and curves."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import ExitStack
from typing import ClassVar

from lossdoctor.core.events import Event, LabTestFinished
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.lab import LabCard, LabVerdict, lab_card
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.lab.room import Halted, LabRoom
from lossdoctor.engine.large import is_large, sample_of
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import NotMeasurable
from lossdoctor.engine.run_control import Control
from lossdoctor.engine.surgeon.cloning import seeded
from lossdoctor.engine.surgeon.operate import CannotOperate, operate
from lossdoctor.engine.untouched import untouched


class LabTest(ABC):
    """One control experiment. `name` is that of its card in `core.lab`, which holds its question and its rule.

    Guarantees of `run`: the patient, its model, its optimizer and all random numbers are afterwards bit for bit what
    they were, also while its run holds; it ends soon after `budget` seconds or a stop. `examine` works on a copy only.
    """

    name: ClassVar[str]

    @property
    def card(self) -> LabCard:
        """Title, question, rule and source."""
        return lab_card(self.name)

    @property
    def title(self) -> str:
        """What the test is called."""
        return self.card.title

    @property
    def question(self) -> str:
        """What it asks, in everyday words."""
        return self.card.question

    def run(self, patient: Patient, budget: float, emit: Callable[[Event], None], control: Control) -> LabTestFinished:
        """The verdict within about `budget` seconds. Raises Refusal where this patient cannot be experimented on."""
        _must_train(patient)
        with ExitStack() as stack:
            stack.enter_context(untouched(patient.keras_model))
            stack.enter_context(seeded(patient.seed))
            stack.enter_context(scoped_floatx(patient.floatx))
            room = LabRoom(self.name, patient, copy_of(patient), budget, emit, control)
            room.progress(0.0)
            try:
                return self.examine(room)
            except Halted as reason:
                return room.told(LabVerdict.NOT_DECIDED, reason.args[0])
            except (NotMeasurable, CannotOperate) as reason:
                return room.told(LabVerdict.NOT_DECIDED, _not_here(reason.args[0]))

    @abstractmethod
    def examine(self, room: LabRoom) -> LabTestFinished:
        """Experiment in the room. May raise NotMeasurable, CannotOperate and Halted with a sentence."""


def _not_here(reason: str) -> Said:
    """A reason is a clause, or a sentence with its full stop."""
    if reason.endswith("."):
        return say("It cannot be measured here: {sentence}", sentence=reason)
    return say("It cannot be measured here: {reason}.", reason=reason)


def _must_train(patient: Patient) -> None:
    if patient.error is not None and not patient.runs:
        raise Refusal(
            FailureCode.NOT_POSSIBLE,
            say(
                "No lab test can be run: the program itself raises {kind}: {message}",
                kind=patient.error.kind,
                message=patient.error.message,
            ),
        )
    if patient.training.count == 0:
        why = say("No lab test can be run: no rows were seen that the program trains on.")
        raise Refusal(FailureCode.NOT_POSSIBLE, why)
    if getattr(patient.keras_model, "optimizer", None) is None:
        raise Refusal(FailureCode.NOT_POSSIBLE, say("No lab test can be run: the model was never compiled."))


def copy_of(patient: Patient) -> Patient:
    """A copy with the initial weights; of data larger than memory it holds a sample. Raises Refusal."""
    try:
        return operate(sample_of(patient) if is_large(patient.training) else patient, ())
    except CannotOperate as reason:
        why = say(
            "No lab test can be run: they work on a copy, and none can be made. {sentence}", sentence=reason.args[0]
        )
        raise Refusal(FailureCode.NOT_POSSIBLE, why) from reason
