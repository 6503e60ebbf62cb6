"""Session, revision and settings: what was opened, and how it is to be trained."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from lossdoctor.core.fixes import Edit
from lossdoctor.core.saying import say


class TargetKind(StrEnum):
    """What kind of thing was opened."""

    SCRIPT = "script"
    NOTEBOOK = "notebook"
    MODEL = "model"
    DATA = "data"
    LOG = "log"
    LOSS = "loss"
    SESSION = "session"


@dataclass(frozen=True)
class Target:
    """What is examined: an absolute path, its SHA-256 as inspected, and for a loss the function's name."""

    kind: TargetKind
    path: str
    sha256: str = ""
    function: str = ""


COLUMN_KINDS = ("number", "categories", "date", "date day first", "date month first")
COLUMN_ROLES = ("input", "target", "left out")
MISSING_CHOICES = ("keep", "mean", "median", "most frequent", "drop rows")


@dataclass(frozen=True)
class ColumnChoice:
    """How one column of a table is read.

    `kind` is 'number', 'categories' (texts become ids in the order of the alphabet) or 'date' (seconds since 1970;
    'date day first' reads 03/04/2024 as the 3rd of April, 'date month first' as the 4th of March).
    `role` is 'input', 'target' or 'left out'. `missing`: 'keep' (NaN), 'mean', 'median', 'most frequent', 'drop rows'.
    """

    name: str
    kind: str = "number"
    role: str = "input"
    missing: str = "keep"


@dataclass(frozen=True)
class TableChoices:
    """How a table is written and read: guessed, or as the user said. '', None or () leave a point to be guessed.

    `delimiter` is one character; `columns`, when given, names every column in the order of the file.
    """

    encoding: str = ""
    delimiter: str = ""
    decimal_comma: bool | None = None
    header: bool | None = None
    columns: tuple[ColumnChoice, ...] = ()


@dataclass(frozen=True)
class CellStart:
    """From `line` (1 first) of the program's text on, lines belong to the notebook's cell `cell`.

    Cells are counted from 1 at the top, text cells too, as an editor's "cell 3 of 12" does. Everywhere a place is told,
    it is this number with the line within the cell.
    """

    line: int
    cell: int


@dataclass(frozen=True)
class ProgramText:
    """Text that is run in the place of the target: a notebook's code cells as one script, or a modernised copy.

    `path` is a `.py` file made by intake. `cells` is () for a copy whose lines are those of the target.
    """

    path: str
    cells: tuple[CellStart, ...] = ()


@dataclass(frozen=True)
class OldSpelling:
    """A line in the words of an older Keras. `present` is today's name; `mechanical`: a copy can be made with it."""

    line: int
    old: str
    present: str
    mechanical: bool = True
    cell: int | None = None


@dataclass(frozen=True, eq=False)
class LogSeries:
    """One curve of a log: `positions` (n,) int64, epochs or steps counted from 0, and `values` (n,) float64."""

    name: str
    positions: np.ndarray
    values: np.ndarray


@dataclass(frozen=True, eq=False)
class LogRun:
    """One run as a log tells it, under Keras' names (loss, val_loss, accuracy, learning_rate ...).

    `epochs` are curves with a value an epoch, `steps` curves with a value a training step.
    """

    name: str
    epochs: tuple[LogSeries, ...] = ()
    steps: tuple[LogSeries, ...] = ()


@dataclass(frozen=True)
class DataFiles:
    """Data ready for the engine: `.npy` files to map, made by intake (or the original where it already is one).

    Either `table` (rows, columns) with `columns`, to be split into inputs and targets by the engine, or `inputs` and
    `targets` one file each. `origin` is what the user named. `class_names` are labels turned into ids, by column.
    `dataset` is a folder that `tf.data.Dataset.save` wrote, read by the engine. `choices` is how a table was read.
    """

    origin: str
    table: str = ""
    columns: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    validation_table: str = ""
    validation_inputs: tuple[str, ...] = ()
    validation_targets: tuple[str, ...] = ()
    target_columns: tuple[str, ...] = ()
    class_names: dict[str, tuple[str, ...]] | None = None
    notes: tuple[str, ...] = ()
    dataset: str = ""
    choices: TableChoices | None = None
    validation_dataset: str = ""


@dataclass(frozen=True)
class Settings:
    """How to train; None keeps what the program says.

    `time_limit` in seconds is for the whole examination. `device` is 'auto', 'cpu' or 'gpu:0'.
    """

    epochs: int | None = None
    steps: int | None = None
    batch_size: int | None = None
    seed: int = 0
    time_limit: float | None = None
    loss: str | None = None
    optimizer: str | None = None
    learning_rate: float | None = None
    dtype: str | None = None
    device: str = "auto"
    fit_index: int = 1
    only: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    custom_objects: str = ""
    architecture: str = ""
    script_arguments: tuple[str, ...] = ()


@dataclass(frozen=True)
class Revision:
    """One state of the session after edits; number 0 is the program as given."""

    number: int
    edits: tuple[Edit, ...] = ()
    title: str = say("as given")
