"""Session, revision and settings: what was opened, and how it is to be trained."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lossdoctor.core.fixes import Edit


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


@dataclass(frozen=True)
class DataFiles:
    """Data ready for the engine: `.npy` files to map, made by intake (or the original where it already is one).

    Either `table` (rows, columns) with `columns`, to be split into inputs and targets by the engine, or `inputs` and
    `targets` one file each. `origin` is what the user named. `class_names` are labels turned into ids, by column.
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
    title: str = "as given"
