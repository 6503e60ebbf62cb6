"""The main window: places the panels and passes wishes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from lossdoctor.bridge.consultation import curable
from lossdoctor.bridge.practice import Practice
from lossdoctor.bridge.spoken import demo_words
from lossdoctor.bridge.state import Notice
from lossdoctor.core import events as ev
from lossdoctor.core.session import Settings
from lossdoctor.ui import looks
from lossdoctor.ui.actions import add_actions
from lossdoctor.ui.bricks.labels import printable
from lossdoctor.ui.dialog_window import DialogWindow
from lossdoctor.ui.modes import Modes
from lossdoctor.ui.panels.bottom_panel import BottomPanel
from lossdoctor.ui.panels.curves_panel import CurvesPanel
from lossdoctor.ui.panels.diagnosis import Diagnosis
from lossdoctor.ui.panels.drop_cover import DropCover
from lossdoctor.ui.panels.message_bar import MessageBar
from lossdoctor.ui.panels.patient_panel import PatientPanel
from lossdoctor.ui.panels.tool_bar import ToolBar, engine_text
from lossdoctor.ui.panels.trial_words import cure_sentence
from lossdoctor.ui.panels.welcome import Welcome
from lossdoctor.ui.preferences import Preferences
from lossdoctor.ui.questions import Questions
from lossdoctor.ui.sharing import Sharing
from lossdoctor.ui.style import stylesheet
from lossdoctor.ui.theme import Theme
from lossdoctor.ui.wiring import connect

if TYPE_CHECKING:
    from lossdoctor.ui.plot_set import PlotSet

SMALLEST = (900, 600)
USUAL = (1366, 768)


class MainWindow(DialogWindow):
    """Shows the store, sends wishes to the consultation, decides nothing. Takes dropped files anywhere.

    `painted()` comes once, after the first paint.
    """

    painted = Signal()

    def __init__(self, practice: Practice, preferences: Preferences, theme: Theme | None = None) -> None:
        super().__init__()
        self.practice = practice
        self.store = practice.store
        self.consultation = practice.consultation
        self.preferences = preferences
        self._was_painted = False
        self._fixed_theme = theme
        self.theme = theme or self._wanted_theme()
        self.plots: PlotSet | None = None
        self.setWindowTitle(self.tr("Loss Doctor"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.setAcceptDrops(True)
        self._build()
        self.sharing = Sharing(self)
        self.questions = Questions(self)
        self.modes = Modes(self)
        connect(self)
        add_actions(self)
        self.use_preferences()
        self.restyle()
        self._restore()

    # building
    def _build(self) -> None:
        self.tool_bar = ToolBar(self.store, self.theme)
        self.message_bar = MessageBar()
        self.welcome = Welcome(self.theme)
        self.patient = PatientPanel(self.store, self.consultation, self.practice.openings, self.theme)
        self.curves = CurvesPanel(self.store, self.theme)
        self.bottom = BottomPanel(self.store, self.consultation, self.theme)
        self.diagnosis = Diagnosis(self.store, self.theme)
        self.side = QStackedWidget()
        self.side.addWidget(self.diagnosis)
        self.centre = self._split(Qt.Orientation.Vertical, self.tr("Curves and details"), self.curves, self.bottom)
        self.across = self._split(Qt.Orientation.Horizontal, self.tr("Panels"), self.patient, self.centre, self.side)
        room = QWidget()
        room.setObjectName("ground")
        inside = QVBoxLayout(room)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.across)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(room)
        self._put_together()
        self.centre.setStretchFactor(0, 1)
        self.across.setStretchFactor(1, 1)
        self.patient.setMinimumWidth(176)
        self.centre.setMinimumWidth(380)
        self.diagnosis.setMinimumWidth(288)

    def _split(self, orientation: Qt.Orientation, name: str, *parts: QWidget) -> QSplitter:
        splitter = QSplitter(orientation)
        splitter.setHandleWidth(8)
        splitter.setChildrenCollapsible(False)
        splitter.setAccessibleName(name)
        for part in parts:
            splitter.addWidget(part)
        return splitter

    def _put_together(self) -> None:
        whole = QWidget()
        whole.setObjectName("ground")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.tool_bar, self.message_bar):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(whole)
        self.drop_cover = DropCover(self, self.theme)
        self.tool_bar.hide()

    # what a person can ask for
    def open_paths(self, paths: list[str]) -> None:
        """Open files."""
        self.message_bar.clear()
        self.consultation.open_paths(paths)

    def open_recent(self, path: str) -> None:
        """Open a recent file with what it was opened with."""
        files = next((recent.files for recent in self.preferences.recents if recent.path == path), [path])
        self.open_paths(files)

    def open_demo(self, name: str, healthy: bool = False) -> None:
        """Open a demo."""
        self.message_bar.clear()
        self.consultation.open_demo(name, healthy=healthy)

    def show_welcome(self) -> None:
        """The welcome page; the patient stays open behind it."""
        self.welcome.show_recents(self.preferences.recents)
        self.welcome.back.setVisible(self.store.target is not None)
        self.tool_bar.hide()
        self.pages.setCurrentIndex(0)

    def show_room(self) -> None:
        """The patient's page."""
        self.tool_bar.show()
        self.pages.setCurrentIndex(1)
        self.setFocus()  # no button has the focus before the Tab key is pressed

    def show_lab(self) -> None:
        """The lab, with room enough to read it."""
        self.show_room()
        self.sharing.make_room_for_lab()
        self.bottom.show_lab()

    # what happened
    def show_opening(self, text: str) -> None:
        """What is being opened; '' when done."""
        self.tool_bar.set_opening(text)
        self.show_engine(text)

    def show_engine(self, opening: str = "") -> None:
        """The engine's state on the welcome page."""
        self.welcome.engine.say(*swap(engine_text(self.store.engine, None, self.store.progress, opening)))

    def count_curable(self) -> None:
        """How many findings can be cured, on the tool bar."""
        self.tool_bar.set_curable(len(curable(self.store.findings)))

    def came(self, event: ev.Event) -> None:
        """An event that the store took."""
        if isinstance(event, ev.SessionOpened):
            self.show_room()
            name = demo_words(self.store.name) or Path(event.target.path).name
            self.setWindowTitle(printable(self.tr("{name} · Loss Doctor").format(name=name)))
            notes = (*self.consultation.file.notes, *event.notes)
            if notes:
                self.message_bar.say(Notice("hint", " · ".join(note.rstrip(".") for note in notes)))
        elif isinstance(event, (ev.ChecksReported, ev.RunEnded)):
            self._remember_patient()
        elif isinstance(event, ev.CureFinished):
            kept = list(event.titles) or [self.store.fix_title(fix_id) for fix_id in event.fix_ids]
            proven = [fix.title for fix in self.consultation.proven_cures()] if not kept else []
            self.message_bar.say(Notice("passed" if kept or proven else "warning", cure_sentence(event, kept, proven)))

    def published(self, paths: tuple[str, ...], problems: tuple[str, ...]) -> None:
        """Reports were written, or could not be."""
        self.message_bar.withdraw(self.questions.writing)
        if not paths:
            self.message_bar.say(Notice("error", " ".join(problems)))
            return
        names = ", ".join(Path(path).name for path in paths)
        folder = str(Path(paths[0]).parent)
        told = " ".join((*problems, self.tr("Wrote {n} to {f}").format(n=names, f=folder)))
        acts = (f"open-file:{paths[0]}", (f"open-folder:{folder}",))
        self.message_bar.say(Notice("error" if problems else "passed", told, *acts))

    def _remember_patient(self) -> None:
        target = self.store.target
        if target is not None and self.consultation.inspected is not None and self.store.outcomes:
            path = f"{target.path}::{target.function}" if target.function else target.path
            found, kind = len(self.store.findings), target.kind.value
            beside, cured = self.consultation.opened_beside, bool(self.store.cured)
            self.preferences.remember_verdict(path, self.store.worst, found, kind, beside, cured=cured)

    def remember_session(self, path: str) -> None:
        """A kept session is shown; one without a file of its own was recovered from a journal."""
        if path:
            self.preferences.remember_verdict(path, self.store.worst, len(self.store.findings), "session")

    def use_preferences(self, *, engine_too: bool = False) -> None:
        """What the preferences say holds for the next sessions, and the time limit at once."""
        self.consultation.usual = Settings(device=self.preferences.device)
        self.consultation.limit.seconds = self.preferences.run_seconds
        if engine_too:
            from lossdoctor.link import launch

            self.practice.engine_command_changed.emit(launch.engine(self.preferences.python or None))
            self.tool_bar.refresh()

    # look
    def load_plots(self) -> None:
        """Import pyqtgraph and put the plots in; called once the window is up."""
        if self.plots is not None:
            return
        from lossdoctor.ui.plot_set import PlotSet

        self.plots = PlotSet(self.practice, self.theme, self)
        self.curves.set_plot(self.plots.loss)
        self.bottom.add_plots(self.plots.below)
        self.plots.samples_changed.connect(self.bottom.runs.show_samples)
        self.bottom.runs.show_samples(self.plots.samples())
        self.plots.finding_chosen.connect(self.diagnosis.show_finding)
        self.plots.told.connect(lambda text: self.message_bar.say(Notice("passed", text)))
        self.modes.magnify()

    def set_look(self, look: str) -> None:
        """One of `preferences.LOOKS`, remembered."""
        self.preferences.look = look
        self._fixed_theme = None
        self.set_theme(self._wanted_theme())

    def set_theme(self, theme: Theme) -> None:
        """Other colours everywhere."""
        if theme is self.theme:
            return
        self.theme = theme
        self.restyle()
        self.modes.set_theme(theme)
        self.tool_bar.set_theme(theme)
        self.welcome.set_theme(theme)
        self.patient.set_theme(theme)
        self.diagnosis.set_theme(theme)
        for part in (self.curves.audit, self.bottom.audit, self.bottom.lab, self.bottom.history):
            part.set_theme(theme)
        if self.plots is not None:
            self.plots.set_theme(theme)

    def _wanted_theme(self) -> Theme:
        return looks.wanted(self.preferences.look)

    def restyle(self) -> None:
        """Colours of the theme and letters of the mode."""
        self.setStyleSheet(stylesheet(self.theme, self.modes.factor))

    def follow_system(self) -> None:
        """The system's colour scheme changed."""
        if self._fixed_theme is None:
            self.set_theme(self._wanted_theme())

    def _restore(self) -> None:
        self.welcome.show_recents(self.preferences.recents)
        self.restoreGeometry(self.preferences.layout("window"))
        self.sharing.restore()

    def reset_layout(self) -> None:
        """Panels back to their usual places."""
        self.sharing.reset()

    # Qt's own
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew, unless a person has."""
        super().resizeEvent(event)
        self.sharing.resized()
        self.modes.share()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint once this event is done."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def files_hover(self, hovering: bool) -> None:
        """The drop zone shows that files may be dropped; a reader is started for them meanwhile."""
        if hovering:
            self.practice.desk.warm()
        self.welcome.drop.set_over(hovering)
        self.drop_cover.set_over(hovering, self.theme)

    def changeEvent(self, event: QEvent) -> None:
        """Minimised windows paint nothing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.practice.curves.set_visible(not self.isMinimized())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout and end the children; ask only where closing would lose something."""
        if self.practice.keeper.would_lose and not self.questions.may_lose():
            event.ignore()
            return
        self.modes.end()
        self.preferences.keep_layout("window", self.saveGeometry())
        self.sharing.keep()
        self.preferences.save()
        self.practice.close()
        super().closeEvent(event)


def swap(pair: tuple[str, str]) -> tuple[str, str, str]:
    """(text, tone) as the arguments of `Chip.say`."""
    return pair[0], "", pair[1]
