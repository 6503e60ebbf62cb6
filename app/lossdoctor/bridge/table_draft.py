"""How a table is to be read while somebody corrects its preview: guesses, changes, and what to ask next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from lossdoctor.core.events import DataPreviewed
from lossdoctor.core.session import ColumnChoice, TableChoices

POINTS = ("encoding", "delimiter", "decimal_comma", "header")
ROLES = ("input", "target", "left out")
KINDS = ("number", "categories", "date")
MISSING = ("keep", "mean", "median", "most frequent", "drop rows")
MISSING_OF = {"categories": ("keep", "most frequent", "drop rows"), "date": ("keep", "most frequent", "drop rows")}


class TableDraft:
    """Holds what was guessed, what the user set, and what the newest preview shows. Knows nothing of Qt.

    A changed delimiter or header makes other columns, so columns are then guessed anew; a column that the user set
    keeps that as long as the same name stands at the same place.
    """

    def __init__(self, previewed: DataPreviewed, *, guessed: bool = True) -> None:
        self.guessed = guessed  # whether the first preview was a guess and not an earlier choice of the user's
        self.guess = previewed.choices or TableChoices()
        self.shown = self.guess
        self._points: dict[str, Any] = {}
        self._columns: dict[int, ColumnChoice] = {}

    @property
    def columns(self) -> tuple[ColumnChoice, ...]:
        """Every column as it would be read."""
        return tuple(
            self._columns[place] if self._holds(place, column) else column
            for place, column in enumerate(self.shown.columns)
        )

    def _holds(self, place: int, column: ColumnChoice) -> bool:
        return place in self._columns and self._columns[place].name == column.name

    def point(self, name: str) -> Any:
        """The encoding, delimiter, decimal_comma or header as it would be read."""
        return self._points.get(name, getattr(self.shown, name))

    def set_point(self, name: str, value: Any) -> None:
        """Say how the text is written; what is guessed needs no saying."""
        if self.guessed and value == getattr(self.guess, name):
            self._points.pop(name, None)
        else:
            self._points[name] = value

    def set_columns(self, places: Iterable[int], **choice: str) -> None:
        """Change role, kind or missing of some columns."""
        columns = self.columns
        for place in places:
            changed = replace(columns[place], **choice)
            if changed.missing not in MISSING_OF.get(changed.kind, MISSING):
                changed = replace(changed, missing="keep")
            self._columns[place] = changed

    def reset(self) -> None:
        """Back to the guess for everything; the next preview is the guess."""
        self._points, self._columns = {}, {}
        self.guessed = False

    def take(self, previewed: DataPreviewed) -> None:
        """Another preview came."""
        if previewed.choices is None:
            return
        if not self.guessed and not self._points and not self._columns:
            self.guess, self.guessed = previewed.choices, True
        self.shown = previewed.choices
        same = [place for place, column in enumerate(self.shown.columns) if self._holds(place, column)]
        self._columns = {place: self._columns[place] for place in same}

    def changed_points(self) -> tuple[str, ...]:
        """What the user set about the text."""
        return tuple(name for name in POINTS if name in self._points)

    def is_changed(self, place: int) -> bool:
        """Whether the user set something about a column that differs from its guess."""
        return self._holds(place, self.shown.columns[place]) and self._columns[place] != self.shown_guess(place)

    def shown_guess(self, place: int) -> ColumnChoice:
        """What was guessed for a column, as far as that is known."""
        guess = self.guess.columns
        column = self.shown.columns[place]
        return guess[place] if place < len(guess) and guess[place].name == column.name else column

    @property
    def changed(self) -> bool:
        """Whether anything differs from the guess, as far as that is known."""
        return not self.guessed or bool(self._points) or any(self.is_changed(n) for n in range(len(self.shown.columns)))

    def asked(self) -> TableChoices | None:
        """What the next preview is to show: points that the user set, the rest guessed; None guesses everything.

        Columns are named only as long as the text is read as shown, because other text makes other columns.
        """
        as_shown = all(value == getattr(self.shown, name) for name, value in self._points.items())
        columns = self.columns if as_shown and self._columns else ()
        if not self._points and not columns:
            return None
        return TableChoices(**{**self._points, "columns": columns})

    def final(self) -> TableChoices:
        """How the table is to be read, every point said, so that what was seen is what is read."""
        return replace(self.shown, **self._points, columns=self.columns)

    def names(self, role: str) -> tuple[str, ...]:
        """The columns in this role."""
        return tuple(column.name for column in self.columns if column.role == role)

    def lacks(self, *, for_model: bool) -> str:
        """What a model would miss: '' , 'input' or 'target'."""
        if not for_model or not self.columns:
            return ""
        return "input" if not self.names("input") else "target" if not self.names("target") else ""
