"""The tool bar: verbs on the left, status chips and the result on the right."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from lossdoctor.bridge.state import EngineStatus, Progress, RunState
from lossdoctor.bridge.store import Store
from lossdoctor.core.saying import english
from lossdoctor.ui.bricks.buttons import Chip, button, spacer
from lossdoctor.ui.theme import Theme

ROOMY = 1200
DEVICE_WIDTH = 190
ENGINE_WIDTH = 150  # what it does matters more than where


class ToolBar(QFrame):
    """Shows what can be done now. Signals are named after the verbs."""

    open_asked = Signal()
    demos_asked = Signal()
    examine_asked = Signal()
    train_asked = Signal()
    pause_asked = Signal()
    stop_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    cure_asked = Signal()
    export_asked = Signal()

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self._store = store
        self._opening = ""
        self._theme = theme
        self._dressed = False
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(6)
        self._make_buttons()
        for widget in (self.open, self.demos, None, self.examine, self.train, self.pause, self.stop):
            self._add(row, widget)
        for widget in (None, self.undo, self.redo):
            self._add(row, widget)
        row.addWidget(spacer(), 1)
        self.device = Chip(self.tr("Device"))
        self.engine = Chip(self.tr("Engine"))
        for widget in (self.device, self.engine, self.cure, self.export, self.more):
            row.addWidget(widget)
        store.engine_changed.connect(self.refresh)
        store.progress_changed.connect(self.refresh)
        store.run_changed.connect(self.refresh)
        store.patient_changed.connect(self.refresh)
        store.revision_changed.connect(self.refresh)
        store.findings_changed.connect(self.refresh)
        store.fix_changed.connect(self.refresh)
        self.refresh()

    def _add(self, row: QHBoxLayout, widget: QWidget | None) -> None:
        if widget is None:
            row.addSpacing(10)
        else:
            row.addWidget(widget)

    def _make_buttons(self) -> None:
        self.open = button(self.tr("Open…"), self.open_asked.emit)
        self.demos = button(self.tr("Demos"), self.demos_asked.emit)
        self.demos.setToolTip(self.tr("Demos and recent files"))
        self.examine = button(self.tr("Examine"), self.examine_asked.emit)
        self.train = button(self.tr("Train"), self.train_asked.emit, name=self.tr("Train"))
        self.pause = button(self.tr("Pause"), self.pause_asked.emit, name=self.tr("Pause"))
        self.stop = button(self.tr("Stop"), self.stop_asked.emit, name=self.tr("Stop"))
        self.undo = button(self.tr("Undo"), self.undo_asked.emit, name=self.tr("Undo"))
        self.redo = button(self.tr("Redo"), self.redo_asked.emit, name=self.tr("Redo"))
        self.cure = button(self.tr("Cure all"), self.cure_asked.emit)
        self.export = button(self.tr("Export report"), self.export_asked.emit, kind="primary")
        self.more = button(self.tr("⋯"), name=self.tr("More"))
        self.more.setFixedWidth(36)
        self.more.setStyleSheet("padding-left: 0; padding-right: 0;")
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)

    def set_theme(self, theme: Theme) -> None:
        """Other colours; the icons are drawn when the bar shows."""
        self._theme, self._dressed = theme, False
        if self.isVisible():
            self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icons at the first sight: the welcome page comes up without them."""
        super().showEvent(event)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words beside the icons where there is room; the tooltips say them always."""
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY
        for push in (self.demos, self.undo, self.redo):
            push.setText(push.accessibleName() if roomy else "")

    def _dress(self) -> None:
        if self._dressed:
            return
        self._dressed = True
        from lossdoctor.ui.icons import icon  # not needed before the first paint

        theme = self._theme
        self._resume_icon, self._pause_icon = (icon(name, theme.ink, theme.muted) for name in ("train", "pause"))
        names = ("open", "demo", "examine", "train", "stop", "undo", "redo", "cure")
        buttons = (self.open, self.demos, self.examine, self.train, self.stop, self.undo, self.redo, self.cure)
        for name, push in zip(names, buttons, strict=True):
            push.setIcon(icon(name, theme.ink, theme.muted))
        self.export.setIcon(icon("export", theme.on_accent, theme.muted))
        self._draw_pause(self._store.run is not None and self._store.run.state == "paused")

    def _draw_pause(self, paused: bool) -> None:
        if self._dressed:
            self.pause.setIcon(self._resume_icon if paused else self._pause_icon)

    def set_opening(self, text: str) -> None:
        """Show what is being opened, '' for nothing."""
        self._opening = text
        self.refresh()

    def set_curable(self, count: int) -> None:
        """How many errors and warnings have a cure that can be tried."""
        self.cure.setEnabled(count > 0)

    def refresh(self, _what: object = None) -> None:
        """Show the store's state."""
        store = self._store
        there, run = store.target is not None, store.run
        live = run is not None and run.live
        alive = store.engine.state in ("ready", "busy", "silent")
        proving = any(fix.proving for fix in store.fixes.values())
        idle = store.trainable and alive and not live
        self.examine.setEnabled(idle)
        self.examine.setVisible(not live)
        self.train.setEnabled(idle and not proving)
        self._say_what_for(there and not store.trainable)
        self.train.setVisible(not (live or proving))
        self.pause.setVisible(live)
        paused = run is not None and run.state == "paused"
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._draw_pause(paused)
        self.pause.setAccessibleName(self.tr("Resume") if paused else self.tr("Pause"))
        self.stop.setVisible(live or proving or store.engine.state == "silent")
        self._refresh_undo(alive)
        self.export.setEnabled(there)
        device, why = store.engine.device, store.engine.device_reason
        brief = live and self.width() < ROOMY  # how long it still takes matters more than why there is no GPU
        self.device.say(device_text(device, "" if brief and device else why), why)
        self.device.setMaximumWidth(min(self.device.maximumWidth(), DEVICE_WIDTH))
        text, tone = engine_text(store.engine, run, store.progress, self._opening)
        self.engine.say(text, store.engine.work, tone)
        self.engine.setMinimumWidth(min(ENGINE_WIDTH, self.engine.maximumWidth()))

    def _say_what_for(self, modelless: bool) -> None:
        """What the verbs do, or why they have nothing to do it to: a log, data or a loss alone."""
        cure = self.tr("Try the cures of every error and warning, keep what a trial shows to help, and train again")
        words = (
            (
                self.examine,
                self.tr("Run every check that needs no training"),
                self.tr("It was examined when it opened"),
            ),
            (self.train, self.tr("Train from the initial weights"), self.tr("There is no model here to train")),
            (self.cure, cure, self.tr("There is no model here to try a cure on")),
        )
        for push, does, cannot in words:
            push.setToolTip(cannot if modelless else does)

    def _refresh_undo(self, alive: bool) -> None:
        undo, redo = self._store.undo_titles, self._store.redo_titles
        self.undo.setEnabled(alive and bool(undo))
        self.redo.setEnabled(alive and bool(redo))
        self.undo.setToolTip(self.tr("Undo: {title}").format(title=undo[-1]) if undo else self.tr("Nothing to undo"))
        self.redo.setToolTip(self.tr("Redo: {title}").format(title=redo[-1]) if redo else self.tr("Nothing to redo"))


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("ToolBar", text)


def device_text(device: str, why: str) -> str:
    """'CPU · no GPU answered'; the reason is shortened where it only says that there is no GPU or nothing to train."""
    if not device and why:
        return tr("no training here")
    reason = tr("no GPU") if "no gpu:" in english(why).lower() else why
    return " · ".join(part for part in (device.removesuffix(":0"), reason) if part)


def engine_text(engine: EngineStatus, run: RunState | None, progress: Progress, opening: str = "") -> tuple[str, str]:
    """What the engine's chip says, and its tone."""
    if engine.state == "silent":
        return tr("Not responding"), "error"
    if engine.state == "failed":
        return tr("Engine ended"), "error"
    if opening:
        return opening, ""
    if run is not None and run.live:
        return training_text(run, progress), ""
    if progress.work:
        named = progress.work[:1].upper() + progress.work[1:]  # the nouns of German keep their large letters
        return _with_percent(tr(PROGRESS.get(progress.work, named)), progress), ""
    if engine.state == "starting":
        return tr("Engine warming up"), ""
    if engine.state == "busy":
        return tr(WORKS.get(engine.work, WORKING)) + "…", ""
    return (tr("Ready"), "passed") if engine.state == "ready" else ("", "")


WORKING = QT_TRANSLATE_NOOP("ToolBar", "Working")
WORKS = {
    "OpenSession": QT_TRANSLATE_NOOP("ToolBar", "Opening"),
    "OpenScenario": QT_TRANSLATE_NOOP("ToolBar", "Opening the demo"),
    "Examine": QT_TRANSLATE_NOOP("ToolBar", "Examining"),
    "StartRun": QT_TRANSLATE_NOOP("ToolBar", "Starting to train"),
    "PreviewFix": QT_TRANSLATE_NOOP("ToolBar", "Previewing"),
    "ApplyEdits": QT_TRANSLATE_NOOP("ToolBar", "Applying"),
    "Undo": QT_TRANSLATE_NOOP("ToolBar", "Undoing"),
    "Redo": QT_TRANSLATE_NOOP("ToolBar", "Redoing"),
    "RunTrial": QT_TRANSLATE_NOOP("ToolBar", "Proving"),
    "ChangeSettings": QT_TRANSLATE_NOOP("ToolBar", "Changing settings"),
    "CureAll": QT_TRANSLATE_NOOP("ToolBar", "Curing"),
    "LearnCauses": QT_TRANSLATE_NOOP("ToolBar", "Tracing causes"),
    "RunLabTest": QT_TRANSLATE_NOOP("ToolBar", "In the lab"),
}


PROGRESS = {
    "trial": QT_TRANSLATE_NOOP("ToolBar", "Proving"),
    "examining": QT_TRANSLATE_NOOP("ToolBar", "Examining"),
    "training": QT_TRANSLATE_NOOP("ToolBar", "Training"),
    "curing": QT_TRANSLATE_NOOP("ToolBar", "Curing"),
    "causes": QT_TRANSLATE_NOOP("ToolBar", "Tracing causes"),
}


def training_text(run: RunState, progress: Progress) -> str:
    """'Training 53 % · 12 s left'."""
    if run.state == "paused":
        return tr("Paused at step {n}").format(n=f"{run.step:,}")
    fraction = run.fraction if run.fraction == run.fraction else progress.fraction
    return _with_percent(tr("Training"), Progress("", fraction, progress.seconds_left))


def _with_percent(work: str, progress: Progress) -> str:
    text = work if progress.fraction != progress.fraction else f"{work} {progress.fraction:.0%}".replace("%", " %")
    left = progress.seconds_left
    return text if left != left else f"{text} · {tr('{s} s left').format(s=f'{left:.0f}')}"
