"""Which rows to look at: those that are trained on, or those that are held out."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from lossdoctor.bridge.rows_seen import RowsSeen


class SideChoice(QComboBox):
    """Training or validation rows of `RowsSeen`; hidden where none are held out. `follow` shows its side."""

    def __init__(self, rows: RowsSeen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.addItem(self.tr("Training"), False)
        self.addItem(self.tr("Validation"), True)
        self.setAccessibleName(self.tr("Rows to look at"))
        self.setToolTip(self.tr("Rows that are trained on, or rows that are held out to validate"))
        self.activated.connect(self._chosen)
        self.follow()

    def follow(self) -> None:
        """Show which side is looked at."""
        self.setVisible(self._rows.held_out)
        self.setCurrentIndex(int(self._rows.validation))

    def _chosen(self, place: int) -> None:
        self._rows.look_at(bool(self.itemData(place)))
