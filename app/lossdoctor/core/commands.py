"""What the window or the command line asks of a child process: imperative, frozen, complete."""

from __future__ import annotations

from dataclasses import dataclass

from lossdoctor.core import rows
from lossdoctor.core.fixes import Edit
from lossdoctor.core.session import DataFiles, LogRun, ProgramText, Settings, TableChoices, Target

ShowColumn = rows.ShowColumn
ShowRows = rows.ShowRows


@dataclass(frozen=True)
class OpenSession:
    """Open a target. `trusted` is true when the user allowed the code in it to run.

    `folder` is the working directory that a script runs in, '' for the engine's own. `program` is what is run in the
    place of the target (a notebook's script, a modernised copy). `log` are the runs of a target of kind LOG.
    """

    target: Target
    settings: Settings
    data: DataFiles | None = None
    trusted: bool = False
    folder: str = ""
    program: ProgramText | None = None
    log: tuple[LogRun, ...] = ()


@dataclass(frozen=True)
class OpenScenario:
    """Build a demo patient by its name (`healthy`: its twin) and open it."""

    name: str
    settings: Settings
    healthy: bool = False
    folder: str = ""


@dataclass(frozen=True)
class ChangeSettings:
    """Train differently from now on: a new revision where the program changes."""

    settings: Settings


@dataclass(frozen=True)
class Examine:
    """Run every check that needs no training; with slugs, only those (with what has been measured so far)."""

    checks: tuple[str, ...] = ()


@dataclass(frozen=True)
class StartRun:
    """Train the present revision from its initial weights (`resume`: from where the last run stopped)."""

    run_id: str
    resume: bool = False


@dataclass(frozen=True)
class PauseRun:
    """Hold between two steps."""


@dataclass(frozen=True)
class ResumeRun:
    """Go on after a pause."""


@dataclass(frozen=True)
class StopRun:
    """End the present run, trial or lab test between two steps and keep what was seen."""


@dataclass(frozen=True)
class PreviewFix:
    """Say what edits would change, without changing anything."""

    fix_id: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True)
class ApplyEdits:
    """Make a new revision from the present one."""

    title: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True)
class Undo:
    """Go back to the revision before, or so many steps back at once."""

    steps: int = 1


@dataclass(frozen=True)
class Redo:
    """Go forward again, by as many steps."""

    steps: int = 1


@dataclass(frozen=True)
class RunTrial:
    """Try edits in a controlled experiment within `time_limit` seconds; the session is not changed."""

    fix_id: str
    edits: tuple[Edit, ...]
    seeds: int = 3
    time_limit: float = 30.0


@dataclass(frozen=True)
class CureAll:
    """Try the first fix of each error and warning, keep what helps, train the result; needs an examination before."""

    run_id: str
    time_limit: float = 60.0


@dataclass(frozen=True)
class LearnCauses:
    """Cure each suspected cause in a trial and see which other findings clear; needs a run before.

    At most `seeds` seeds within `time_limit` seconds; the session is not changed but for the order of its findings.
    """

    time_limit: float = 60.0
    seeds: int = 2


@dataclass(frozen=True)
class RunLabTest:
    """Run one lab test on a copy, within about `seconds`; also while a run is paused."""

    name: str
    seconds: float = 30.0


@dataclass(frozen=True)
class ExportModel:
    """Save the present model as `.keras`, answering in the original target scale."""

    path: str


@dataclass(frozen=True)
class InspectTarget:
    """Intake: say what a file is and what opening it would run, executing nothing of it.

    `architecture` is the JSON file that goes with a file of weights.
    """

    path: str
    architecture: str = ""


@dataclass(frozen=True)
class PrepareData:
    """Intake: read data files (a pair of paths, or one) and write what the engine maps into `folder`.

    `choices` is how a table is to be read, as the user corrected a preview of it. `input_shape` is that of the model
    (`TargetInspected.input_shape`), to which images are resized.
    """

    paths: tuple[str, ...]
    folder: str
    validation: str = ""
    target_columns: tuple[str, ...] = ()
    choices: TableChoices | None = None
    input_shape: tuple[int, ...] = ()


@dataclass(frozen=True)
class PreviewData:
    """Intake: show the beginning of data files and how they would be read, reading no more than that."""

    paths: tuple[str, ...]
    choices: TableChoices | None = None


@dataclass(frozen=True)
class ReadLog:
    """Intake: the curves of a training log (CSVLogger, history, a folder of TensorBoard events)."""

    path: str


@dataclass(frozen=True)
class ReadNotebook:
    """Intake: write a notebook's code cells as one script into `folder`; nothing is run."""

    path: str
    folder: str


@dataclass(frozen=True)
class ModerniseScript:
    """Intake: a copy of a script in today's spelling of Keras, written into `folder`; the original stays.

    `program` is the text that is run in its place, for a notebook.
    """

    path: str
    folder: str
    program: ProgramText | None = None


@dataclass(frozen=True)
class DiffScript:
    """Intake: the user's script with the edits of each fix performed in its text. `fit_line` is where it trains.

    `program` is the text that is run in its place; its lines are meant then.
    """

    path: str
    fix_ids: tuple[str, ...]
    edits: tuple[tuple[Edit, ...], ...]
    fit_line: int | None = None
    program: ProgramText | None = None


@dataclass(frozen=True)
class Shutdown:
    """End the process."""


Command = (
    OpenSession
    | OpenScenario
    | ChangeSettings
    | Examine
    | StartRun
    | PauseRun
    | ResumeRun
    | StopRun
    | PreviewFix
    | ApplyEdits
    | Undo
    | Redo
    | RunTrial
    | CureAll
    | LearnCauses
    | RunLabTest
    | ExportModel
    | ShowRows
    | ShowColumn
    | InspectTarget
    | PrepareData
    | PreviewData
    | ReadLog
    | ReadNotebook
    | ModerniseScript
    | DiffScript
    | Shutdown
)
# What a StopRun ends also when it came while they waited their turn.
STOPPABLE = (StartRun, RunTrial, CureAll, LearnCauses, RunLabTest)
