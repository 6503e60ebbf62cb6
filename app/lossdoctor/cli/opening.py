"""From a target's path to the command that opens it: what intake is asked for each kind of target."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lossdoctor.cli.child_session import ChildSession
from lossdoctor.cli.old_words import modernised
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import DataFiles, Settings, TargetKind

if TYPE_CHECKING:
    from lossdoctor.cli.check import Job

HEAVY_SUFFIXES = frozenset({".py", ".ipynb", ".keras", ".h5", ".hdf5", ".json"})
TRAINED = frozenset({TargetKind.SCRIPT, TargetKind.NOTEBOOK, TargetKind.MODEL})
TRAINING = ("epochs", "steps", "batch_size", "loss", "optimizer", "prove", "cure", "custom_objects", "architecture")
# Which options a kind of target cannot use; the others are silent about them.
UNUSED: dict[TargetKind, tuple[str, ...]] = {
    TargetKind.SCRIPT: ("data", "validation", "target_columns", "custom_objects", "architecture"),
    TargetKind.NOTEBOOK: ("data", "validation", "target_columns", "custom_objects", "architecture"),
    TargetKind.LOG: (*TRAINING, "data", "validation", "target_columns"),
    TargetKind.DATA: TRAINING,
    TargetKind.LOSS: (*TRAINING, "validation"),
}


def needs_tensorflow(target: str) -> bool:
    """Whether a target of this name is examined with TensorFlow; the engine is started before the file is read."""
    place = Path(target)
    if place.suffix.lower() == ".json":
        return _is_architecture(place)
    return "::" in target or place.suffix.lower() in HEAVY_SUFFIXES


def _is_architecture(place: Path) -> bool:
    """Whether a JSON file begins as a model's architecture does; a history of training needs no TensorFlow."""
    try:
        with place.open("rb") as stream:
            return b'"class_name"' in stream.read(65_536)
    except OSError:
        return False


class Opening:
    """Asks intake what a target is and what its engine needs. Raises Refusal where it cannot be opened."""

    def __init__(self, job: Job, intake: ChildSession, settings: Settings) -> None:
        self._job = job
        self._intake = intake
        self._settings = settings
        self._options = job.options

    def command(self) -> ask.OpenSession:
        """The command that opens the target."""
        self._job.progress.show("looking at the file")
        self._intake.ask(
            ask.InspectTarget(str(Path(self._job.target).absolute()), self._settings.architecture), self._job.deadline
        )
        inspected: tell.TargetInspected = self._job.answer(tell.TargetInspected)
        self._say_what_is_not_used(inspected.target.kind)
        steps: dict[TargetKind, Callable[[tell.TargetInspected], ask.OpenSession]] = {
            TargetKind.SCRIPT: self._script,
            TargetKind.NOTEBOOK: self._notebook,
            TargetKind.MODEL: self._model,
            TargetKind.LOG: self._log,
            TargetKind.DATA: self._data_alone,
            TargetKind.LOSS: self._loss,
        }
        step = steps.get(inspected.target.kind)
        if step is None:
            raise Refusal(
                FailureCode.UNSUPPORTED,
                f"{self._job.target}: {inspected.target.kind.value} alone cannot be examined yet. Name a script (.py), "
                "or a model with --data.",
            )
        return step(inspected)

    def _script(self, inspected: tell.TargetInspected) -> ask.OpenSession:
        self._must_be_trusted(inspected, ())
        program = modernised(self._job, self._intake, None) if self._options.modernise else None
        return ask.OpenSession(inspected.target, self._settings, trusted=True, program=program)

    def _notebook(self, inspected: tell.TargetInspected) -> ask.OpenSession:
        self._must_be_trusted(inspected, ())
        self._intake.ask(ask.ReadNotebook(inspected.target.path, self._job.folder), self._job.deadline)
        read: tell.NotebookRead = self._job.answer(tell.NotebookRead)
        self._job.notes += read.notes
        self._job.notebook_text = Path(read.program.path).read_text(encoding="utf-8")
        program = read.program
        if self._options.modernise:
            program = modernised(self._job, self._intake, program) or program
        return ask.OpenSession(inspected.target, self._settings, trusted=True, program=program)

    def _model(self, inspected: tell.TargetInspected) -> ask.OpenSession:
        data = self._data(inspected.input_shape)
        named = (self._settings.custom_objects,) if self._settings.custom_objects else ()
        if inspected.needs_trust or named:
            self._must_be_trusted(inspected, named)
        return ask.OpenSession(inspected.target, self._settings, data, self._options.trust)

    def _log(self, inspected: tell.TargetInspected) -> ask.OpenSession:
        self._job.progress.show("reading the log")
        self._intake.ask(ask.ReadLog(inspected.target.path), self._job.deadline)
        read: tell.LogRead = self._job.answer(tell.LogRead)
        self._job.notes += read.notes
        return ask.OpenSession(inspected.target, self._settings, log=read.runs)

    def _data_alone(self, inspected: tell.TargetInspected) -> ask.OpenSession:
        files = self._prepared((inspected.target.path, *self._options.data))
        return ask.OpenSession(inspected.target, self._settings, files)

    def _loss(self, inspected: tell.TargetInspected) -> ask.OpenSession:
        self._must_be_trusted(inspected, ())
        return ask.OpenSession(inspected.target, self._settings, self._own_targets(), trusted=True)

    def _own_targets(self) -> DataFiles | None:
        """Data for a loss need no inputs: one .npy is taken for the targets."""
        named = self._options.data
        if not named:
            return None
        if len(named) == 1 and Path(named[0]).suffix.lower() == ".npy":
            path = str(Path(named[0]).absolute())
            return DataFiles(path, targets=(path,))
        return self._prepared(named)

    def _must_be_trusted(self, inspected: tell.TargetInspected, named: tuple[str, ...]) -> None:
        if self._options.trust:
            return
        runs = ", ".join([*inspected.runs, *named]) or inspected.target.path
        raise Refusal(
            FailureCode.NOT_TRUSTED,
            f"{self._job.target}: examining it runs code ({runs}). Read it first, then add --trust.",
        )

    def _data(self, input_shape: tuple[int, ...] = ()) -> DataFiles:
        if not self._options.data:
            raise Refusal(
                FailureCode.DATA_MISSING, f"{self._job.target} is a model; name the data to train it on with --data."
            )
        return self._prepared(self._options.data, input_shape)

    def _prepared(self, named: Sequence[str], input_shape: tuple[int, ...] = ()) -> DataFiles:
        self._job.progress.show("reading the data")
        paths = tuple(str(Path(path).absolute()) for path in named)
        validation = str(Path(self._options.validation).absolute()) if self._options.validation else ""
        columns = tuple(self._options.target_columns)
        command = ask.PrepareData(paths, self._job.folder, validation, columns, input_shape=input_shape)
        self._intake.ask(command, self._job.deadline)
        answer: tell.DataPrepared = self._job.answer(tell.DataPrepared)
        return answer.files

    def _say_what_is_not_used(self, kind: TargetKind) -> None:
        names = UNUSED.get(kind, ())
        unused = [f"--{name.replace('_', '-')}" for name in names if getattr(self._options, name)]
        if kind not in (TargetKind.SCRIPT, TargetKind.NOTEBOOK) and self._job.script_arguments:
            unused.append("arguments after --")
        if unused:
            self._job.notes.append(f"{self._job.target} is a {kind.value}: {', '.join(unused)} could not be used.")
