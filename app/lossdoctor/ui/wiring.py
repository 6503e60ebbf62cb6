"""Which signal of the window's parts calls what: one connection a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from lossdoctor.bridge.store import SILENT

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def connect(window: MainWindow) -> None:
    """Connect the panels, the consultation and the store; called once, when the panels are built."""
    _tool_bar(window)
    _panels(window)
    _welcome(window)
    _opening(window)
    _store(window)


def _tool_bar(window: MainWindow) -> None:
    bar, consultation = window.tool_bar, window.consultation
    bar.open_asked.connect(window.questions.what_to_open)
    bar.demos_asked.connect(window.show_welcome)
    bar.examine_asked.connect(consultation.examine)
    bar.train_asked.connect(consultation.train)
    bar.pause_asked.connect(consultation.pause_or_resume)
    bar.stop_asked.connect(consultation.stop)
    bar.undo_asked.connect(consultation.undo)
    bar.redo_asked.connect(consultation.redo)
    bar.cure_asked.connect(consultation.cure_all)
    bar.export_asked.connect(window.questions.what_to_export)


def _panels(window: MainWindow) -> None:
    diagnosis, consultation = window.diagnosis, window.consultation
    diagnosis.apply_asked.connect(consultation.apply)
    diagnosis.preview_asked.connect(consultation.preview)
    diagnosis.prove_asked.connect(consultation.prove)
    diagnosis.applied.undo_asked.connect(consultation.undo)
    diagnosis.longer_asked.connect(consultation.prove_longer)
    diagnosis.causes.asked.connect(consultation.learn_causes)
    diagnosis.causes.stop_asked.connect(consultation.stop)
    diagnosis.check_asked.connect(lambda slug: consultation.examine((slug,)))
    for part in (diagnosis, window.bottom.history):
        part.diff_asked.connect(window.questions.show_diff)
        part.script_asked.connect(window.questions.save_script)
    diagnosis.cured.save_asked.connect(consultation.copies.ask)
    consultation.copies.due.connect(window.questions.save_script)
    diagnosis.explain_asked.connect(window.questions.explain)
    window.patient.finding_chosen.connect(diagnosis.show_finding)
    window.patient.settings_asked.connect(consultation.change_settings)
    for audit in (window.curves.audit, window.bottom.audit):
        audit.audit_asked.connect(consultation.audit_loss)
    window.bottom.runs.noted.connect(consultation.note)
    window.bottom.history.go_asked.connect(consultation.go_to)
    window.bottom.lab.test_asked.connect(consultation.run_lab_test)
    window.bottom.lab.stop_asked.connect(consultation.stop_lab_test)
    diagnosis.intend_asked.connect(consultation.intend)
    diagnosis.unintend_asked.connect(consultation.unintend)
    diagnosis.rows_asked.connect(window.patient.show_rows)
    window.patient.card.fit_asked.connect(window.questions.which_fit)
    window.patient.card.model_asked.connect(window.questions.for_model)
    window.patient.data.change_asked.connect(consultation.file.show_data)
    window.message_bar.acted.connect(lambda action: act(window, action))
    window.bottom.runs.follow(window.practice.curves)
    window.bottom.runs.told.connect(lambda text: window.store.notice("passed", text))


def _welcome(window: MainWindow) -> None:
    welcome = window.welcome
    welcome.demo_chosen.connect(window.open_demo)
    welcome.guided_chosen.connect(window.modes.begin)
    welcome.open_asked.connect(window.questions.what_to_open)
    welcome.recent_chosen.connect(window.open_recent)
    welcome.back_asked.connect(window.show_room)


def _opening(window: MainWindow) -> None:
    opening, questions = window.consultation.opening, window.questions
    opening.trust_needed.connect(questions.for_trust)
    opening.function_needed.connect(questions.for_function)
    opening.data_needed.connect(questions.for_data)
    opening.choices_needed.connect(questions.for_choices)
    window.consultation.file.copy_shown.connect(questions.show_copy)
    window.consultation.file.copy_due.connect(questions.save_copy)
    opening.busy.connect(window.show_opening)


def _store(window: MainWindow) -> None:
    store = window.store
    store.noticed.connect(window.message_bar.say)
    store.findings_changed.connect(window.count_curable)
    store.engine_changed.connect(window.show_engine)
    store.progress_changed.connect(window.show_engine)
    store.engine_changed.connect(lambda: answers(window))
    store.cleared.connect(window.show_room)
    store.cleared.connect(window.questions.end_tour)
    store.accepted.connect(window.came)
    window.practice.publisher.published.connect(window.published)
    window.practice.support.written.connect(window.questions.told_of_support)
    window.pages.currentChanged.connect(lambda _page: window.questions.end_tour())
    keeper = window.practice.keeper
    saved = translate("MainWindow", "Saved to {path}")
    keeper.saved.connect(lambda path: store.notice("passed", saved.format(path=path)))
    keeper.replayed.connect(window.remember_session)
    keeper.program_needed.connect(window.questions.where_the_program_is)
    window.count_curable()
    window.show_engine()


def answers(window: MainWindow) -> None:
    """An engine that answers again is no matter of concern any more."""
    if window.store.engine.state != "silent":
        window.message_bar.withdraw(window.store.tr(SILENT))


def act(window: MainWindow, action: str) -> None:
    """A button of the message bar; 'name:argument'."""
    name, _, argument = action.partition(":")
    file, questions, keeper = window.consultation.file, window.questions, window.practice.keeper
    acts: dict[str, Callable[[], object]] = {
        "reopen": window.consultation.reopen,
        "reload": file.reload,
        "undo-data": file.undo_data,
        "open-copy": file.open_copy,
        "show-copy": file.show_copy,
        "save-copy": file.save_copy,
        "change-data": file.show_data,
        "unintend": lambda: window.consultation.unintend(argument),
        "save-session": questions.save_session,
        "go-live": keeper.go_live,
        "choose-program": keeper.go_live,
        "recover": lambda: keeper.recover(argument),
        "discard": lambda: keeper.discard(argument),
        "choose-custom-objects": questions.for_custom_objects,
        "choose-data": questions.for_other_data,
        "choose-python": questions.for_preferences,
        "open-file": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(argument)),
        "open-folder": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(argument)),
    }
    acts.get(name, lambda: None)()
