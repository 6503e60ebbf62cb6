"""What every plot of the window shares: title, canvas, values under the crosshair, saving and the table."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from lossdoctor.bridge.curves import Curves
from lossdoctor.ui.plots import saving
from lossdoctor.ui.plots.canvas import Canvas
from lossdoctor.ui.plots.crosshair import Crosshair
from lossdoctor.ui.plots.flow import FlowLayout
from lossdoctor.ui.plots.legend import LegendSwitch
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.plots.scales import STEP_SCALES, Scale
from lossdoctor.ui.plots.sheet import Sheet
from lossdoctor.ui.plots.table import Table, TableDialog
from lossdoctor.ui.theme import Theme

AHEAD = 0.06


class PlotPane(QWidget):
    """A plot over the steps of the runs in `curves`.

    Follows the newest step until a person zooms or pans; then `Follow` or `Fit` (key F) takes it back. The crosshair
    moves by pointer and by arrow keys and is read out below. Signals: `told(str)`, a sentence for the message bar;
    `pointed(int or None)` when a person moves the crosshair to a step or takes it away.
    Subclasses end their constructor with `set_theme`, draw in `draw`, and say what is shown in `summary`, `values_at`
    and `table`.
    """

    TELL_MS = 300

    told = Signal(str)
    pointed = Signal(object)

    def __init__(self, title: str, curves: Curves, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curves = curves
        self.theme = theme
        self.title = title
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.canvas = Canvas(self)
        self.crosshair = Crosshair(self.canvas)
        self.head = FlowLayout(gap=4)
        self.heading = QLabel(title, self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "heading")
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.head.addWidget(self.heading)
        self.readout = QLabel(self)
        self.readout.setTextFormat(Qt.TextFormat.PlainText)
        self.readout.setWordWrap(True)
        self.readout.setAccessibleName(self.tr("Values"))
        self.readout.setProperty("role", "small")
        # Qt measures a styled check box some pixels too narrow for its own words
        self.follow = QCheckBox(self.tr("Follow") + "  ", self)
        self.follow.setAccessibleName(self.tr("Follow"))
        self.follow.setChecked(True)
        self.follow.setToolTip(self.tr("Keep the newest step in view"))
        self.more = QPushButton(self)
        # sentences change at reading speed, not at thirty frames a second
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(self.TELL_MS)
        self._build_menu()
        self._layout()
        self._connect()

    # for subclasses
    def draw(self) -> None:
        """Bring the picture up to date with the curves."""
        raise NotImplementedError

    def summary(self) -> str:
        """The plot in a sentence or two, for who cannot see it."""
        raise NotImplementedError

    def values_at(self, step: int) -> str:
        """What the plot shows at a step."""
        raise NotImplementedError

    def steps(self) -> tuple[int, int] | None:
        """First and last step there is anything at; None while there is nothing."""
        newest = [run.steps for run in self.curves.runs if len(run.steps)]
        return (min(int(s[0]) for s in newest), max(int(s[-1]) for s in newest)) if newest else None

    def table(self) -> Table:
        """The numbers behind the picture, whole."""
        raise NotImplementedError

    def add_controls(self, *widgets: QWidget) -> None:
        """Put widgets into the head, before `Follow`."""
        for widget in widgets:
            self.head.addWidget(widget)

    # what everybody may call
    def go_without_heading(self) -> None:
        """Leave the title away where a tab already says it."""
        self.heading.hide()
        self.layout().setContentsMargins(0, 8, 0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme and draw anew."""
        self.theme = theme
        self.canvas.set_theme(theme)
        self.crosshair.set_theme(theme)
        self.redraw()

    def magnify(self, factor: float) -> None:
        """Words so many times larger and curves thicker, to be read from the last row."""
        self.canvas.magnify(factor)
        self.set_theme(self.theme)

    def redraw(self) -> None:
        """Draw if anybody can see it; what was missed is drawn when shown."""
        if self.isVisible():
            self.draw()
            self.canvas.settled()
            if not self._telling.isActive():
                self._telling.start()

    def fit(self) -> None:
        """Show every step and follow again."""
        self.canvas.show_range(x=self.whole_span())
        self._window = False
        self.follow.setChecked(True)
        self.redraw()

    def zoom(self, factor: float) -> None:
        """Widen (above 1) or narrow the shown steps around the crosshair or the middle."""
        low, high = self.canvas.span
        centre = self.crosshair.position if self.crosshair.shown else (low + high) / 2
        self.follow.setChecked(False)
        self.canvas.show_range(x=(centre - (centre - low) * factor, centre + (high - centre) * factor))

    def save(self, path: Path) -> None:
        """Write the picture (.png, .svg) or the numbers (.csv), by the name's ending. Raises OSError, ValueError."""
        ending = path.suffix.lower()
        if ending == ".csv":
            self.table().save_csv(path)
        elif ending == ".svg":
            saving.save_svg(self.sheet(), path)
        elif ending == ".png":
            saving.save_png(self.sheet(), path)
        else:
            raise ValueError(f"{path.name}: choose .png, .svg or .csv")

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        saving.copy_picture(self.sheet())
        self.told.emit(self.tr("%s: picture copied.") % self.title)

    def picture(self) -> QWidget:
        """The widget that is drawn in what is saved and copied."""
        return self.canvas

    def sheet(self) -> Sheet:
        """What is saved and copied: the canvas with title, legend and summary, since it leaves the window alone."""
        shown = [switch for switch in self.findChildren(LegendSwitch) if switch.isChecked() and not switch.isHidden()]
        return Sheet(self.picture(), self.title, [switch.entry for switch in shown], self.summary(), self.theme)

    def show_table(self) -> TableDialog:
        """Open the numbers in a dialog of their own."""
        dialog = TableDialog(self.title, self.table(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def whole_span(self) -> tuple[float, float]:
        """Positions of the first and the last step."""
        ends = self.steps() or (0, 1)
        return self.place(float(ends[0])), self.place(ends[1] + 0.01 * (ends[1] - ends[0]))

    @property
    def step_scale(self) -> Scale:
        """The scale of the steps."""
        return STEP_SCALES["log" if self.log_steps.isChecked() else "linear"]

    def place(self, step: float) -> float:
        """Position of a step on the canvas."""
        return float(self.step_scale.forward(np.array([step]))[0])

    def step_at(self, position: float) -> int:
        """The step nearest to a position."""
        return round(float(self.step_scale.inverse(np.array([position]))[0]))

    def exact_steps(self) -> tuple[float, float]:
        """The shown range in steps, not rounded."""
        low, high = self.step_scale.inverse(np.array(self.canvas.span))
        return float(low), float(high)

    # inside
    def _layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(self.head)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.readout)

    def _finish_head(self) -> None:
        self.head.addWidget(self.follow)
        self.head.addWidget(self.more)

    def _build_menu(self) -> None:
        self.menu = QMenu(self)
        self.menu.addAction(self.tr("Fit"), self.fit).setToolTip("F")
        self.menu.addAction(self.tr("Copy picture"), self.copy)
        self.menu.addAction(self.tr("Save picture or numbers…"), self._ask_and_save)
        self.menu.addAction(self.tr("Show numbers"), self.show_table)
        self.log_steps = self.menu.addAction(self.tr("Logarithmic steps"))
        self.log_steps.setCheckable(True)
        self.more.setProperty("kind", "small")
        self.more.setText("⋯")
        self.more.setAccessibleName(self.tr("Plot"))
        self.more.setToolTip(self.tr("Fit, copy, save or read the numbers of this plot"))
        self.more.setMenu(self.menu)
        self.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.canvas.customContextMenuRequested.connect(self._popup)

    def _popup(self, place: QPoint) -> None:
        self.menu.popup(self.canvas.mapToGlobal(place))

    def _connect(self) -> None:
        self._telling.timeout.connect(self._tell)
        self.curves.repaint_due.connect(self._advance)
        self.curves.overlay.changed.connect(self.redraw)
        self.canvas.moved.connect(self._let_go)
        self.canvas.span_changed.connect(self.redraw)
        self.canvas.hovered.connect(self._hover)
        self.canvas.left.connect(self._leave)
        self.follow.toggled.connect(self._follow_toggled)
        self.log_steps.toggled.connect(self._steps_rescaled)

    def _ask_and_save(self) -> None:
        kinds = self.tr("Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save plot"), f"{self.title.lower()}.png", kinds)
        if not name:
            return
        try:
            self.save(Path(name))
        except (OSError, ValueError) as problem:
            self.told.emit(self.tr("Not saved: %s") % problem)
        else:
            self.told.emit(self.tr("Saved %s.") % name)

    def _advance(self) -> None:
        if self.isVisible() and self.follow.isChecked():
            self._slide()
        self.redraw()

    def _slide(self) -> None:
        whole, (low, high) = self.whole_span(), self.canvas.span
        if self._window:
            self.canvas.show_range(x=(max(whole[0], whole[1] - (high - low)), whole[1]))
            return
        newest = self.curves.newest
        width = whole[1] - whole[0]
        ahead = AHEAD * width if newest is not None and newest.ended is None else 0.0
        # room ahead of a live run: an axis that moves every frame costs more than the curves
        if not (low == whole[0] and whole[1] <= high <= whole[1] + 2 * ahead):
            self.canvas.show_range(x=(whole[0], whole[1] + ahead))

    # a person who zoomed in and asks to follow keeps the width that was chosen
    _window = False

    def _follow_toggled(self, follow: bool) -> None:
        if follow:
            low, high = self.canvas.span
            whole = self.whole_span()
            self._window = (high - low) < 0.9 * (whole[1] - whole[0])
            self._slide()
            self.redraw()

    def _steps_rescaled(self) -> None:
        self.canvas.bottom.set_scale(self.step_scale)
        if self.crosshair.shown:
            self.crosshair.show_at(self.crosshair.step, self.place)
        self.fit()

    def _let_go(self) -> None:
        self._window = True
        self.follow.setChecked(False)

    def _hover(self, position: float) -> None:
        self._cross(self.step_at(position))

    def point_at(self, step: int | None) -> None:
        """Put the crosshair at a step, or take it away, as a linked plot does."""
        ends = self.steps()
        if step is None or ends is None:
            self.crosshair.hide()
        else:
            self.crosshair.show_at(min(max(step, ends[0]), ends[1]), self.place)
        if self.isVisible():
            self._tell()

    def _leave(self) -> None:
        if not self.hasFocus() and self.crosshair.shown:
            self._cross(None)

    def _cross(self, step: int | None) -> None:
        self.point_at(step)
        self.pointed.emit(self.crosshair.step if self.crosshair.shown else None)

    def _tell(self) -> None:
        """Read out the crosshair, or the summary when there is none."""
        told = self.values_at(self.crosshair.step) if self.crosshair.shown else self.summary()
        self.readout.setText("" if told == self.canvas.said else told)  # nobody needs to be told twice
        self.setAccessibleDescription(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the crosshair (Shift: by a twentieth), Home and End, + and -, F to fit, Escape."""
        if not self._key(Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)):
            super().keyPressEvent(event)

    def _key(self, key: Qt.Key, far: bool) -> bool:
        ends = self.steps()
        if ends is None:
            return False
        low, high = (self.step_at(position) for position in self.canvas.span)
        stride = max(1, (min(high, ends[1]) + 1 - max(low, ends[0])) // 20) if far else 1
        # without a crosshair the first arrow puts it at the newest step in view
        present = self.crosshair.step if self.crosshair.shown else min(ends[1], high) + (key == Qt.Key.Key_Left)
        moves = {
            Qt.Key.Key_Left: present - stride,
            Qt.Key.Key_Right: present + stride,
            Qt.Key.Key_Home: ends[0],
            Qt.Key.Key_End: ends[1],
        }
        if key in moves:
            self._cross(moves[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1.25 if key == Qt.Key.Key_Minus else 0.8)
        elif key == Qt.Key.Key_F:
            self.fit()
        elif key == Qt.Key.Key_Escape and self.crosshair.shown:
            self._cross(None)
        else:
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came while hidden."""
        super().showEvent(event)
        self._advance()
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring around the canvas that has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(pen(self.theme.accent, width=2))
            painter.drawRoundedRect(self.canvas.geometry().adjusted(-3, -3, 2, 2), 4, 4)

    def focusInEvent(self, event: object) -> None:
        """Show the ring."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.update()

    def focusOutEvent(self, event: object) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a readable curve."""
        return QSize(640, 320)
