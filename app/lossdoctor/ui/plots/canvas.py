"""The drawing area of a plot: two scaled axes, no menu of pyqtgraph's own, a sentence when there is nothing to draw."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from lossdoctor.ui.plots.axes import ScaledAxis
from lossdoctor.ui.plots.palette import small_font
from lossdoctor.ui.theme import Theme

AXIS_WIDTH = 56
LABEL = 11  # pixels
BELOW = -200  # pyqtgraph draws the grid over the curves: a flat curve, or zero, on a line of the grid is not seen


class Canvas(pg.GraphicsLayoutWidget):
    """One pyqtgraph plot with our axes.

    Signals: `moved()` when a person zoomed or panned; `span_changed()` at most once per turn of the event loop when
    the shown range of steps is another; `hovered(float)` with the position under the pointer, `left()`.
    """

    moved = Signal()
    span_changed = Signal()
    hovered = Signal(float)
    left = Signal()

    # pyqtgraph's own constructor already sends a resize
    _built = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.bottom, self.side = ScaledAxis("bottom"), ScaledAxis("left")
        self.side.setWidth(AXIS_WIDTH)
        self.plot: pg.PlotItem = self.ci.addPlot(1, 0, axisItems={"bottom": self.bottom, "left": self.side})
        for axis in (self.bottom, self.side):
            axis.setZValue(BELOW)
        self.ci.layout.setContentsMargins(0, 4, 14, 0)
        self.ci.layout.setSpacing(0)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.box: pg.ViewBox = self.plot.getViewBox()
        self.box.setMenuEnabled(False)
        self.box.disableAutoRange()
        self.box.setDefaultPadding(0.0)
        self._said = QLabel(self.viewport())
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setWordWrap(True)
        self._said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._said.hide()
        self.factor = 1.0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.span_changed)
        self.box.sigXRangeChanged.connect(self._later)
        self.box.sigRangeChangedManually.connect(self._by_hand)
        self.viewport().installEventFilter(self)
        self.setMouseTracking(True)
        self._built = True

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setBackground(theme.surface)
        for axis in (self.bottom, self.side):
            axis.set_theme(theme, self.label_font())
        # set on the label alone, so that no style sheet reaches other widgets
        self._said.setStyleSheet(f"color: {theme.muted}; background: transparent;")

    def label_font(self) -> QFont:
        """The font of words and numbers in the plot."""
        return small_font(self.font(), round(LABEL * self.factor))

    def magnify(self, factor: float) -> None:
        """Labels so many times larger, and room for them; `set_theme` draws them anew."""
        self.factor = factor
        self.side.setWidth(round(AXIS_WIDTH * factor))
        for axis in (self.bottom, self.side):
            axis.magnify(factor)

    def say(self, sentence: str) -> None:
        """Show a sentence in the middle instead of emptiness; '' takes it away."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        # hiding the plot would let the graphics layout shrink to nothing, and it does not grow back
        self.plot.setOpacity(0.0 if sentence else 1.0)
        self._place_sentence()

    @property
    def said(self) -> str:
        """The sentence that is shown, '' when none is."""
        return self._said.text()

    @property
    def span(self) -> tuple[float, float]:
        """Shown range of positions on the step axis."""
        low, high = self.box.viewRange()[0]
        return float(low), float(high)

    def grid_lines(self) -> list[float]:
        """Positions of the horizontal lines of the grid."""
        low, high = self.box.viewRange()[1]
        return self.side.lines(float(low), float(high), float(self.box.height()))

    @property
    def pixels(self) -> int:
        """Width of the drawing area in pixels, at least 2."""
        # the box itself learns its width only after its first layout
        return max(2, self.viewport().width() - int(self.side.width()))

    def settled(self) -> None:
        """What was shown is drawn: a pending `span_changed` is no news any more."""
        self._soon.stop()

    def show_range(self, x: tuple[float, float] | None = None, y: tuple[float, float] | None = None) -> None:
        """Show these positions; a range of no width is widened around itself."""
        if x is not None:
            self.box.setXRange(*_widened(*x), padding=0)
        if y is not None:
            self.box.setYRange(*_widened(*y), padding=0)

    def resizeEvent(self, event: QEvent) -> None:
        """Keep the sentence in the middle."""
        super().resizeEvent(event)
        if self._built:
            self._place_sentence()
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell where the pointer is."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._point(event)
        elif event.type() == QEvent.Type.Leave:
            self.left.emit()
        return bool(super().eventFilter(watched, event))

    def _point(self, event: QMouseEvent) -> None:
        scene = self.mapToScene(event.position().toPoint())
        if self.box.sceneBoundingRect().contains(scene):
            self.hovered.emit(float(self.box.mapSceneToView(scene).x()))
        else:
            self.left.emit()

    def _place_sentence(self) -> None:
        width = max(80, self.viewport().width() - 48)
        height = self._said.heightForWidth(width)
        top = max(0, (self.viewport().height() - height) // 2 - 12)
        self._said.setGeometry(24, top, width, height)

    def _later(self) -> None:
        self._soon.start()

    def _by_hand(self) -> None:
        self.moved.emit()


def _widened(low: float, high: float) -> tuple[float, float]:
    if high > low:
        return low, high
    margin = abs(low) * 0.1 or 0.5
    return low - margin, high + margin
