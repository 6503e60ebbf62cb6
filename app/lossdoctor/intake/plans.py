"""How each column of a table is going to be read: the user's choices over the guesses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import COLUMN_KINDS, COLUMN_ROLES, MISSING_CHOICES, ColumnChoice, TableChoices
from lossdoctor.intake.order import Order

MOST_NAMES = 20  # named in a sentence


@dataclass(frozen=True)
class Plan:
    """One column of the file: where it stands and how it is read.

    `guessed`: its kind was not chosen by the user; `seen` counts cells with a value in the sample. `careful`: read as
    text first. `sign` is taken off numbers. `spare`: must be empty. A column of `lists` becomes `width` columns.
    `either_order`: day and month of its dates may as well be the other way round. `why_not`: it cannot be read.
    """

    place: int
    choice: ColumnChoice
    guessed: bool = True
    seen: int = 0
    careful: bool = False
    sign: str = ""
    spare: bool = False
    lists: bool = False
    width: int = 1
    either_order: bool = False
    why_not: str = ""

    @property
    def name(self) -> str:
        """The column's name."""
        return self.choice.name

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns that it becomes."""
        return (self.name,) if not self.lists else tuple(f"{self.name}[{number}]" for number in range(self.width))


class Source(Protocol):
    """A table that can be read from the beginning, block by block."""

    place: Path
    decimal_comma: bool
    header: bool
    text: bool

    def batches(self, plans: Sequence[Plan]) -> Iterator[tuple[list[Any], float]]:
        """The arrays of the planned columns, and how much of the file was read (0 to 1)."""

    def where(self, row: int) -> str:
        """The file and the line or row of the row `row` (0 first)."""

    def room(self, width: int) -> int:
        """About how many bytes `width` columns of float64 will take, 0 when not known."""


def planned(place: Path, guessed: Sequence[Plan], order: Order) -> tuple[Plan, ...]:
    """The guesses with the user's choices put over them. Raises Refusal naming what does not fit the file."""
    wanted = {column.name: column for column in (order.choices.columns if order.choices else ())}
    names = [plan.name for plan in guessed]
    for name in (*wanted, *order.target_columns):
        if name not in names and not (name in wanted and wanted[name].role == "left out"):
            raise unknown_column(place, name, names)
    plans = []
    for plan in guessed:
        if plan.name in wanted:
            plan = replace(plan, choice=valid(place, wanted[plan.name]), guessed=False, either_order=False)
        elif order.learned is not None and plan.choice.role != "left out":
            told = say(
                "{place} has not the same columns as the training data: it has {name} besides.",
                place=str(place),
                name=repr(plan.name),
            )
            raise Refusal(FailureCode.SHAPE_MISMATCH, told)
        if plan.name in order.target_columns:
            plan = replace(plan, choice=replace(plan.choice, role="target"))
        plans.append(_possible(place, plan))
    if all(plan.choice.role == "left out" for plan in plans):
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say("{place}: every column is left out. Keep inputs and a target.", place=str(place)),
        )
    return tuple(plans)


def unknown_column(place: Path, name: str, names: Sequence[str]) -> Refusal:
    """The refusal of a column that is not there."""
    found = ", ".join(names[:MOST_NAMES]) or say("none by name")
    if len(names) > MOST_NAMES:
        found = say("{names} and {n} more", names=found, n=str(len(names) - MOST_NAMES))
    told = say("{place} has no column {name}; it has {names}.", place=str(place), name=repr(name), names=found)
    return Refusal(FailureCode.DATA_MISSING, told)


def valid(place: Path, choice: ColumnChoice) -> ColumnChoice:
    """A choice made of words that are known. Raises Refusal."""
    where, name = str(place), repr(choice.name)
    told: Said | None = None
    if choice.kind not in COLUMN_KINDS:
        told = say(
            "{place}: column {name} cannot be read as {word}; choose one of {words}.",
            place=where,
            name=name,
            word=repr(choice.kind),
            words=", ".join(COLUMN_KINDS),
        )
    elif choice.role not in COLUMN_ROLES:
        told = say(
            "{place}: column {name} cannot have the role {word}; choose one of {words}.",
            place=where,
            name=name,
            word=repr(choice.role),
            words=", ".join(COLUMN_ROLES),
        )
    elif choice.missing not in MISSING_CHOICES:
        told = say(
            "{place}: column {name} cannot have its missing cells as {word}; choose one of {words}.",
            place=where,
            name=name,
            word=repr(choice.missing),
            words=", ".join(MISSING_CHOICES),
        )
    elif choice.kind == "categories" and choice.missing == "mean":
        told = say(
            "{place}: column {name} holds categories, which have no mean. Choose most frequent, drop rows or keep.",
            place=where,
            name=name,
        )
    elif choice.kind == "categories" and choice.missing == "median":
        told = say(
            "{place}: column {name} holds categories, which have no median. Choose most frequent, drop rows or keep.",
            place=where,
            name=name,
        )
    if told is not None:
        raise Refusal(FailureCode.UNSUPPORTED, told)
    return choice


def _possible(place: Path, plan: Plan) -> Plan:
    if not plan.why_not or (plan.choice.role == "left out" and not plan.guessed):
        return plan
    raise Refusal(
        FailureCode.UNSUPPORTED,
        say("{place}: column {name} {why_not}", place=str(place), name=repr(plan.name), why_not=plan.why_not),
    )


def in_order(plans: Sequence[Plan], order: Order) -> tuple[Plan, ...]:
    """The columns that are read: inputs first, then targets; a validation table in the order of its training table."""
    kept = [plan for plan in plans if plan.choice.role != "left out"]
    if order.learned is not None:
        rank = {name: number for number, name in enumerate(order.learned.columns)}
        kept.sort(key=lambda plan: rank.get(plan.names[0], len(rank)))
        return tuple(kept)
    targets = [plan for plan in kept if plan.choice.role == "target"]
    if order.target_columns:
        rank = {name: number for number, name in enumerate(order.target_columns)}
        targets.sort(key=lambda plan: rank.get(plan.name, len(rank)))
    return (*(plan for plan in kept if plan.choice.role != "target"), *targets)


def with_target(plans: Sequence[Plan]) -> tuple[Plan, ...]:
    """For a preview: the last column that is read is the target when none is."""
    kept = [place for place, plan in enumerate(plans) if plan.choice.role != "left out"]
    if len(kept) < 2 or any(plan.choice.role == "target" for plan in plans):
        return tuple(plans)
    last = plans[kept[-1]]
    return (*plans[: kept[-1]], replace(last, choice=replace(last.choice, role="target")), *plans[kept[-1] + 1 :])


def filled(choices: TableChoices | None, plans: Sequence[Plan]) -> TableChoices:
    """The choices as they were followed, every column named."""
    return replace(choices or TableChoices(), columns=tuple(plan.choice for plan in plans))
