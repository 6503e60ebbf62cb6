"""One column as a histogram, training beside validation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from lossdoctor.bridge.rows_seen import RowsSeen
from lossdoctor.core.events import ColumnShown
from lossdoctor.core.findings import HistogramEvidence
from lossdoctor.ui.bricks.card import empty
from lossdoctor.ui.bricks.choice import Choice
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.theme import Theme


class ColumnCompare(QWidget):
    """A choice of columns and the histogram of the one chosen. Asks only once it is seen."""

    def __init__(self, rows: RowsSeen, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._rows = rows
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("Column to look at"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(5)
        self._picture = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain(self.tr("One column"), "heading"))
        column.addWidget(self.choice)
        column.addLayout(self._picture)
        self.choice.activated.connect(self._ask)
        rows.column_changed.connect(self._draw)

    def show_columns(self, names: Sequence[str]) -> None:
        """Offer these columns."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.choice.clear()
            self.choice.addItems([printable(name) for name in names])

    def ask(self) -> None:
        """See the chosen column, if it is not shown already."""
        if self._names and self._rows.column is None:
            self._ask(max(0, self.choice.currentIndex()))

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._draw()

    def _ask(self, place: int) -> None:
        self._rows.ask_column(place)
        if self._rows.column is None:
            self._draw()

    def _draw(self) -> None:
        from lossdoctor.ui.plots.evidence import EvidencePicture  # not needed before data are looked at

        empty(self._picture)
        column = self._rows.column
        if column is None:
            waiting = self._rows.waiting_column is not None
            said = self.tr("Asked for; it comes when the engine is free.") if waiting else ""
            self._picture.addWidget(plain(said, "small", wrap=True))
            return
        names, place = self._names, column.place
        name = names[place] if place < len(names) else column.name
        self._picture.addWidget(EvidencePicture(self._evidence(column, name), self._theme))
        self._picture.addWidget(plain(self._sentence(column), "small", wrap=True))

    def _evidence(self, column: ColumnShown, name: str) -> HistogramEvidence:
        held = column.validation if column.validation.size else None
        label = self.tr("{name}: training").format(name=printable(name))
        return HistogramEvidence(label, column.edges, column.training, None, held, self.tr("validation"))

    def _sentence(self, column: ColumnShown) -> str:
        seen = int(column.training.sum())
        said = self.tr("{n} values, from {low} to {high}").format(
            n=f"{seen:,}", low=f"{column.edges[0]:.4g}", high=f"{column.edges[-1]:.4g}"
        )
        if column.nonfinite:
            said += self.tr("; {n} not finite").format(n=f"{column.nonfinite:,}")
        return said if column.validation.size else said + self.tr("; no validation rows")
