"""What a reader of data files is asked for, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from lossdoctor.core.session import TableChoices


@dataclass(frozen=True)
class Learned:
    """What the training table taught, so that a validation table is read alike.

    `columns` are its column names; `words` the texts of each column of categories, by id; `fills` the number that
    stands for a missing cell, by column.
    """

    columns: tuple[str, ...] = ()
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    fills: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Order:
    """How data files are to be read. `send` takes ProgressMade events; `learned` is given for validation files.

    `input_shape` is the model's first input without the rows, 0 where any size is taken, () where it is unknown.
    """

    choices: TableChoices | None = None
    target_columns: tuple[str, ...] = ()
    send: Callable[[Any], None] = lambda event: None
    learned: Learned | None = None
    input_shape: tuple[int, ...] = ()


@dataclass(frozen=True)
class Side:
    """One side, training or validation: a table, or input and target files; `held` are validation files beside it,
    `held_inputs` and `held_targets` where there are several of them.

    `choices` are sentences on what was read how, `table_choices` the choices made, every point filled in, and
    `dataset` a folder that the engine itself reads.
    """

    table: str = ""
    columns: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    held: tuple[str, str] | None = None
    class_names: dict[str, tuple[str, ...]] | None = None
    choices: tuple[str, ...] = ()
    target_columns: tuple[str, ...] = ()
    table_choices: TableChoices | None = None
    learned: Learned | None = None
    dataset: str = ""
    rows: int | None = None
    held_inputs: tuple[str, ...] = ()
    held_targets: tuple[str, ...] = ()
