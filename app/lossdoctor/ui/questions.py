"""The questions that the window asks in dialogs, and where their answers go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lossdoctor.bridge.state import Notice
from lossdoctor.core import events as ev
from lossdoctor.ui.dialogs.open_dialog import OpenDialog
from lossdoctor.ui.dialogs.text_dialog import explain_dialog, keys_dialog
from lossdoctor.ui.dialogs.trust_dialog import TrustDialog

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow


class Questions(QObject):
    """Shows each question in a dialog of the window's; never waits for an answer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._opening = window.consultation.opening

    def what_to_open(self) -> None:
        """The open dialog."""
        dialog = OpenDialog(self._window)
        dialog.accepted.connect(lambda: self._window.open_paths(list(dialog.paths)))
        self._window.show_dialog(dialog)

    def for_data(self, inspected: ev.TargetInspected) -> None:
        """The open dialog again, for the data that a model needs."""
        dialog = OpenDialog(self._window, target=inspected.target.path, needs_data=True)
        dialog.accepted.connect(lambda: self._opening.give_data(dialog.data_paths, dialog.target_columns))
        dialog.rejected.connect(self._opening.cancel)
        self._window.show_dialog(dialog)

    def for_trust(self, inspected: ev.TargetInspected) -> None:
        """The trust dialog."""
        dialog = TrustDialog(inspected, self._window)
        dialog.accepted.connect(self._opening.trust)
        dialog.rejected.connect(self._distrusted)
        self._window.show_dialog(dialog)

    def _distrusted(self) -> None:
        self._opening.cancel()
        self._window.message_bar.say(Notice("hint", self.tr("Nothing was run. The file stays closed.")))

    def what_to_export(self) -> None:
        """The export dialog."""
        from lossdoctor.ui.dialogs.export_dialog import ExportDialog

        window = self._window
        window.show_dialog(ExportDialog(window.store, window.practice.publisher, window))

    def explain(self, slug: str) -> None:
        """The help page of a check."""
        self._window.show_dialog(explain_dialog(slug, self._window))

    def explain_open_finding(self) -> None:
        """F1: the help page of the finding that is open, or else the keyboard."""
        cards = self._window.diagnosis.cards.values()
        finding = next((card.finding for card in cards if card.is_open), None)
        if finding is not None:
            self.explain(finding.check)
        else:
            self._window.show_dialog(keys_dialog(self._window))
