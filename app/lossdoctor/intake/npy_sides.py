"""NumPy files as inputs and targets, or as one table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import ColumnChoice, TableChoices
from lossdoctor.intake.arrays import checked_npy, unpacked_npz
from lossdoctor.intake.order import Order, Side

X_NAMES = ("x_train", "x", "inputs", "features", "data", "arr_0")
Y_NAMES = ("y_train", "y", "targets", "labels", "target", "label", "arr_1")
X_VALIDATION = ("x_val", "x_valid", "x_validation", "val_x")
Y_VALIDATION = ("y_val", "y_valid", "y_validation", "val_y")


def prepare_npy(places: Sequence[Path], folder: Path, order: Order) -> Side:
    """Inputs and targets mapped where they lie, or one array as a table. Raises Refusal."""
    for place in places:
        checked_npy(place)
    if len(places) == 1:
        return _as_table(str(places[0]), places[0], order)
    if len(places) == 2:
        return Side(inputs=(str(places[0]),), targets=(str(places[1]),))
    raise Refusal(
        FailureCode.UNSUPPORTED,
        say("{n} .npy files; two are needed: inputs, then targets.", n=str(len(places))),
    )


def prepare_npz(places: Sequence[Path], folder: Path, order: Order) -> Side:
    """The arrays of an `.npz`, unpacked into `folder`. Raises Refusal."""
    place = places[0]
    arrays = unpacked_npz(place, folder)
    x, y = first_of(arrays, X_NAMES), first_of(arrays, Y_NAMES)
    if x is None or y is None:
        if len(arrays) == 1:
            return _as_table(arrays[next(iter(arrays))], place, order)
        found = ", ".join(arrays) or say("nothing")
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say("{place} holds {found}; arrays named x and y are expected.", place=str(place), found=found),
        )
    held_x, held_y = first_of(arrays, X_VALIDATION), first_of(arrays, Y_VALIDATION)
    held = (arrays[held_x], arrays[held_y]) if held_x and held_y else None
    return Side(inputs=(arrays[x],), targets=(arrays[y],), held=held)


def first_of(arrays: Mapping[str, object], names: Sequence[str]) -> str | None:
    """Which of the usual names is there, in the spelling of the file."""
    lower = {name.lower(): name for name in arrays}
    return next((lower[name] for name in names if name in lower), None)


def table_names(place: Path, shape: tuple[int, ...]) -> tuple[str, ...]:
    """Names of the columns of an array of two axes. Raises Refusal for another."""
    if len(shape) != 2:
        raise Refusal(
            FailureCode.DATA_MISSING,
            say("{place} has shape {shape}; name a second .npy with the targets.", place=str(place), shape=str(shape)),
        )
    return tuple(f"column {number}" for number in range(shape[1]))


def _as_table(path: str, place: Path, order: Order) -> Side:
    names = table_names(place, np.load(path, mmap_mode="r", allow_pickle=False).shape)
    chosen = {column.name: column.role for column in (order.choices.columns if order.choices else ())}
    if "left out" in chosen.values():
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say("{place}: columns of an .npy are mapped, none can be left out.", place=str(place)),
        )
    named = order.target_columns
    targets = () if named else tuple(name for name in names if chosen.get(name) == "target")
    roles = [ColumnChoice(name, role="target" if name in (*named, *targets) else "input") for name in names]
    side = Side(table=path, columns=names, target_columns=targets)
    return replace(side, table_choices=TableChoices(columns=tuple(roles)))
