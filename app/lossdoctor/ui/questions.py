"""The questions that the window asks in dialogs, and where their answers go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from lossdoctor.bridge.fit_places import fit_places
from lossdoctor.bridge.state import Notice
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Refusal
from lossdoctor.core.session import TargetKind
from lossdoctor.ui.dialogs.kinds_of_file import custom_objects
from lossdoctor.ui.dialogs.open_dialog import OpenDialog
from lossdoctor.ui.dialogs.pick_dialog import PickDialog
from lossdoctor.ui.dialogs.text_dialog import explain_dialog, keys_dialog
from lossdoctor.ui.dialogs.trust_dialog import TrustDialog

if TYPE_CHECKING:
    from lossdoctor.ui.bricks.diff_view import ScriptDiff
    from lossdoctor.ui.main_window import MainWindow
    from lossdoctor.ui.tour import Tour


class Questions(QObject):
    """Shows each question in a dialog of the window's; never waits for an answer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._opening = window.consultation.opening
        self._file = window.consultation.file
        self.tour: Tour | None = None

    # opening
    def what_to_open(self) -> None:
        """The open dialog; a reader is started meanwhile."""
        self._window.practice.desk.warm()
        dialog = OpenDialog(self._window)
        dialog.accepted.connect(lambda: self._window.open_paths(list(dialog.paths)))
        self._window.show_dialog(dialog)

    def for_model(self) -> None:
        """The open dialog with the present data, for the model or script that goes with them."""
        opened = self._opening.opened
        data = opened.data_paths if opened is not None else ()
        dialog = OpenDialog(self._window, data="; ".join(data))
        dialog.accepted.connect(lambda: self._window.open_paths(list(dialog.paths)))
        self._window.show_dialog(dialog)

    def for_data(self, inspected: ev.TargetInspected) -> None:
        """The open dialog again, for the data that a model needs."""
        dialog = OpenDialog(self._window, target=inspected.target.path, needs_data=True)
        dialog.accepted.connect(lambda: self._opening.give_data(dialog.data_paths, dialog.target_columns))
        dialog.rejected.connect(self._opening.cancel)
        self._window.show_dialog(dialog)

    def for_trust(self, inspected: ev.TargetInspected) -> None:
        """The trust dialog, with the choice of a fit where there are several."""
        draft = self._opening.draft
        program = draft.program if draft is not None else None
        fits = fit_places(inspected, program)
        index = draft.settings.fit_index if draft is not None else 1
        dialog = TrustDialog(inspected, self._window, fits=fits if len(fits) > 1 else (), fit_index=index)
        dialog.accepted.connect(lambda: self._opening.trust(dialog.fit_index))
        dialog.rejected.connect(self._distrusted)
        self._window.show_dialog(dialog)

    def _distrusted(self) -> None:
        self._opening.cancel()
        self._window.message_bar.say(Notice("hint", self.tr("Nothing was run. The file stays closed.")))

    def for_function(self, inspected: ev.TargetInspected) -> None:
        """Which function of a file that trains nothing by itself."""
        name = Path(inspected.target.path).name
        whole = self.tr("Run the whole file as a training program")
        losses = sorted(inspected.functions, key=lambda function: "loss" not in function.lower())
        dialog = PickDialog(
            self.tr("Which loss of {name}?").format(name=name),
            self.tr("The file calls no fit. Choose a loss function to audit, or run the file to see what it trains."),
            [*losses, whole],
            self.tr("Open"),
            self._window,
        )
        names = [*losses, ""]
        dialog.accepted.connect(lambda: self._opening.give_function(names[max(dialog.chosen, 0)]))
        dialog.rejected.connect(self._opening.cancel)
        self._window.show_dialog(dialog)

    def which_fit(self) -> None:
        """Another fit of the program that is open."""
        window, file = self._window, self._file
        places = fit_places(file.inspected, file.program_text, window.store.fits_found)
        present = window.consultation.settings.fit_index
        names = [self.tr("Fit {n}").format(n=fit.number) for fit in places]
        rows = [
            name + (f" · {fit.place} · {fit.text}" if fit.place else "")
            for name, fit in zip(names, places, strict=True)
        ]
        dialog = PickDialog(
            self.tr("Which training is to be examined?"),
            self.tr("The program trains {n} times. It runs again, up to the one you choose.").format(n=len(places)),
            rows,
            self.tr("Examine it"),
            window,
            chosen=min(present, len(rows)) - 1,
        )
        dialog.accepted.connect(lambda: file.choose_fit(max(dialog.chosen, 0) + 1))
        window.show_dialog(dialog)

    def for_choices(self, previewed: ev.DataPreviewed) -> None:
        """How data is read: the preview that can be corrected."""
        from lossdoctor.ui.dialogs.data.data_dialog import DataDialog

        opening, draft = self._opening, self._opening.draft
        kind = draft.kind if draft is not None else None
        guessed = draft is None or draft.choices is None
        dialog = DataDialog(
            previewed, self._window.theme, self._window, for_model=kind is TargetKind.MODEL, guessed=guessed
        )
        if draft is not None:
            dialog.name_targets(draft.target_columns)
        dialog.preview_due.connect(opening.preview)
        dialog.taken.connect(opening.give_choices)
        dialog.rejected.connect(opening.cancel)
        opening.previewed.connect(dialog.show_preview)
        opening.data_refused.connect(dialog.show_failure)
        opening.prepared.connect(dialog.finish)
        self._window.practice.desk.progress.connect(dialog.show_progress)
        self._window.show_dialog(dialog)

    def for_custom_objects(self) -> None:
        """The .py that defines a model's own classes."""
        title = self.tr("Choose the .py that defines the model's own classes")
        folder = str(Path(self._file.command.target.path).parent) if self._file.command is not None else ""
        dialog = QFileDialog(self._window, title, folder, custom_objects())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        settings = self._window.consultation.settings
        dialog.fileSelected.connect(lambda path: self._opening.give_custom_objects(path, settings))
        self._window.show_dialog(dialog)

    def for_other_data(self) -> None:
        """Data for the model that is open."""
        if self._file.inspected is not None:
            self.for_data(self._file.inspected)

    # a modernised copy
    def show_copy(self, copy: ev.ScriptModernised) -> None:
        """What today's spelling of the program would be."""
        from lossdoctor.ui.dialogs.diff_dialog import copy_dialog

        name = Path(self._file.command.target.path).name if self._file.command is not None else ""
        self._window.show_dialog(copy_dialog(name, copy, self._window.theme, self._window))

    def show_diff(self, change: ScriptDiff) -> None:
        """A change of the user's script, seen whole."""
        from lossdoctor.ui.dialogs.diff_dialog import DiffDialog

        told = self._window.tr("Your file stays as it is: copy the patch, or save a patched copy.")
        dialog = DiffDialog(
            change.title, told, change.diff, (), self._window.theme, self._window, patched=change.patched
        )
        dialog.save_asked.connect(self.save_script)
        self._window.show_dialog(dialog)

    def save_script(self, text: str) -> None:
        """Where the patched script goes: a copy beside the original, unless a person says otherwise."""
        copies = self._window.consultation.copies
        place = copies.place()
        kinds = "Notebook (*.ipynb);;Python (*.py)" if place.suffix == ".ipynb" else "Python (*.py)"
        dialog = QFileDialog(self._window, self.tr("Save the patched script"), str(place.parent), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(place.suffix[1:])
        dialog.selectFile(str(place))
        dialog.fileSelected.connect(lambda path: self._saved(path, lambda: copies.save(text, path)))
        self._window.show_dialog(dialog)

    def save_session(self) -> None:
        """Save where it was saved before, or ask where."""
        keeper = self._window.practice.keeper
        if keeper.path:
            keeper.save()
        else:
            self.save_session_as()

    def save_session_as(self) -> None:
        """Where the session goes."""
        keeper, store = self._window.practice.keeper, self._window.store
        if not keeper.can_save:
            store.notice("hint", self.tr("There is no session to save yet. Open something first."))
            return
        name = Path(store.target.path).stem if store.target is not None else "session"
        place = keeper.path or str(Path.cwd() / f"{name}.lossdoctor")
        dialog = QFileDialog(self._window, self.tr("Save session"), place, "Loss Doctor (*.lossdoctor)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("lossdoctor")
        dialog.selectFile(place)
        dialog.fileSelected.connect(keeper.save)
        self._window.show_dialog(dialog)

    def reopen_last(self) -> None:
        """The session that was closed last without being saved."""
        keeper = self._window.practice.keeper
        if keeper.has_last:
            keeper.recover_last()
        else:
            self._window.store.notice("hint", self.tr("No session was closed without being saved."))

    def where_the_program_is(self, path: str) -> None:
        """Where the program of a kept session lies now."""
        dialog = OpenDialog(self._window, target=path)
        dialog.accepted.connect(lambda: self._window.practice.keeper.go_live(list(dialog.paths)))
        self._window.show_dialog(dialog)

    def may_lose(self) -> bool:
        """Asked when closing would lose what could not be journalled. True to close all the same."""
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("This session is not saved, and its journal could not be written."))
        box.setStandardButtons(QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return box.exec() == QMessageBox.StandardButton.Discard

    def save_copy(self, copy: ev.ScriptModernised) -> None:
        """Where the copy goes."""
        target = Path(self._file.command.target.path) if self._file.command is not None else Path("program.py")
        title = self.tr("Save the modernised copy")
        place = str(target.with_name(f"{target.stem}_keras3.py"))
        dialog = QFileDialog(self._window, title, place, "Python (*.py)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(place)
        dialog.fileSelected.connect(lambda path: self._saved(path, lambda: self._file.modernising.save(copy, path)))
        self._window.show_dialog(dialog)

    def _saved(self, path: str, save: Callable[[], None]) -> None:
        try:
            save()
        except (Refusal, OSError, ValueError) as error:
            self._window.message_bar.say(Notice("error", str(error)))
        else:
            self._window.message_bar.say(Notice("passed", self.tr("Wrote {path}").format(path=path)))

    # the rest
    def show_tour(self) -> None:
        """The tour of the page that is open."""
        from lossdoctor.ui.tour import Tour, stops

        window = self._window
        window.preferences.toured = True
        if self.tour is not None:
            self.tour.end()
        tour = self.tour = Tour(window, stops(window))
        if tour.isVisible():
            tour.ended.connect(self._tour_ended)
        else:
            self.tour = None

    def show_tour_once(self) -> None:
        """At the first start."""
        if not self._window.preferences.toured:
            self.show_tour()

    def end_tour(self) -> None:
        """The page it talks of is left."""
        if self.tour is not None:
            self.tour.end()

    def _tour_ended(self) -> None:
        self.tour = None

    def for_support(self) -> None:
        """What the support bundle holds, then where it goes."""
        from lossdoctor.ui.dialogs.support_dialog import SupportDialog, where_to

        window = self._window
        dialog = SupportDialog(window.practice.support, window.preferences, window)

        def ask_where() -> None:
            pieces = dialog.pieces
            place = where_to(window, self.tr("Save the support bundle"))
            place.fileSelected.connect(lambda path: window.practice.support.write(path, pieces))
            window.show_dialog(place)

        dialog.accepted.connect(ask_where)
        window.show_dialog(dialog)

    def told_of_support(self, path: str, problem: str) -> None:
        """The bundle was written, or could not be."""
        told = problem or self.tr("Wrote {path}. Nothing was sent anywhere.").format(path=path)
        self._window.message_bar.say(Notice("error" if problem else "passed", told))

    def for_command(self) -> None:
        """The command palette."""
        from lossdoctor.ui.dialogs.command_palette import CommandPalette
        from lossdoctor.ui.palette_entries import entries

        self._window.show_dialog(CommandPalette(entries(self._window), self._window.theme, self._window))

    def for_preferences(self) -> None:
        """The preferences."""
        from lossdoctor.ui.dialogs.preferences_dialog import PreferencesDialog

        self._window.show_dialog(PreferencesDialog(self._window))

    def what_to_export(self) -> None:
        """The export dialog."""
        from lossdoctor.ui.dialogs.export_dialog import ExportDialog

        window = self._window
        dialog = ExportDialog(window.store, window.practice.publisher, window, preferences=window.preferences)
        dialog.accepted.connect(lambda: window.message_bar.say(Notice("hint", self.writing, stays=True)))
        window.show_dialog(dialog)

    @property
    def writing(self) -> str:
        """What is said while reports are being written."""
        return self.tr("Writing the report…")

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
