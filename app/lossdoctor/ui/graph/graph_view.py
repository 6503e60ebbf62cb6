"""Looks at a graph: zoom by wheel and keys, pan by dragging, arrow keys along the edges."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QWidget

from lossdoctor.ui.graph.graph_scene import GraphScene
from lossdoctor.ui.theme import Theme

STEP = 1.25
SCROLL_BAR = 16
LEAST, MOST, READABLE = 0.05, 3.0, 0.8
ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ZOOMS = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}


class GraphView(QGraphicsView):
    """`finding_chosen(str)` a pin was clicked; `opened(int)` the facts of a box are wanted; `closed()` Escape;
    `moved(int)` another box is the current one.
    """

    finding_chosen = Signal(str)
    opened = Signal(int)
    closed = Signal()
    moved = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.graph = GraphScene(theme, self)
        self.setScene(self.graph)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        for taker in (self, self.viewport()):
            taker.setAcceptDrops(False)  # a graphics view takes files and does nothing with them; the window opens them
        self.current: int | None = None
        self._pressed: QPoint | None = None
        self._dragged = False
        self._by_hand = False

    # looking
    def look(self) -> None:
        """As wide as the view where that can be read, from the top."""
        self._by_hand = False
        width, room = self.sceneRect().width(), self.width() - SCROLL_BAR
        scale = min(1.0, max(READABLE, room / width if width else 1.0))
        self.resetTransform()
        self.scale(scale, scale)
        middle = (
            self.graph.boxes[0].sceneBoundingRect().center().x()
            if self.graph.boxes and scale * width > room
            else width / 2
        )
        self.centerOn(QPointF(middle, 0))

    def fit(self) -> None:
        """All of it."""
        self._by_hand = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        if self.transform().m11() > 1.0:
            self.resetTransform()

    def zoom(self, factor: float) -> None:
        """Closer (above 1) or further, within limits."""
        self._by_hand = True
        now = self.transform().m11()
        factor = min(MOST, max(LEAST, now * factor)) / now
        self.scale(factor, factor)

    # choosing
    def choose(self, number: int | None) -> None:
        """Make a box the current one and bring it into view."""
        self.current = number
        self.graph.light(number, focused=self.hasFocus())
        if number is not None:
            self._reveal(number)
            self.setAccessibleName(self.tr("Model graph: {box}").format(box=self.graph.told(number)))
            self.moved.emit(number)

    def fold_or_unfold(self, number: int) -> None:
        """Unfold the run that a box stands for, or fold the one that it belongs to."""
        run = self.graph.run_of(number)
        if run is None:
            return
        self.graph.set_unfolded(run.first, unfolded=run.first not in self.graph.opened)
        self.choose(self.graph.drawing.box_of(run.first))

    # Qt's own
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is."""
        self.zoom(STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home, End, Enter, Space, Escape, + - 0."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._walk(key)
        elif key in ZOOMS:
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
            self.zoom(ZOOMS[key])
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.graph.boxes:
            self.choose(0 if key == Qt.Key.Key_Home else len(self.graph.boxes) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_Space and self.current is not None:
            self.fold_or_unfold(self.current)
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key) -> None:
        if self.current is None:
            self.choose(0 if self.graph.boxes else None)
            return
        move = self.graph.along if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) else self.graph.beside
        following = move(self.current, ARROWS[key])
        if following is not None:
            self.choose(following)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The beginning of a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture; over what can be clicked the pointer is a hand."""
        place = event.position().toPoint()
        if self._pressed is None:
            hit = self.graph.hit(self.mapToScene(place))
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.OpenHandCursor)
            return
        way = place - self._pressed
        if self._dragged or way.manhattanLength() > QApplication.startDragDistance():
            self._dragged = self._by_hand = True
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            across.setValue(across.value() - way.x())
            down.setValue(down.value() - way.y())
            self._pressed = place

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a pin, a fold or a box."""
        if self._pressed is not None and not self._dragged:
            self._click(self.mapToScene(event.position().toPoint()))
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click did it all."""

    def _click(self, place: QPointF) -> None:
        hit = self.graph.hit(place)
        if hit is None:
            return
        item, row = hit
        number = item.number
        if row is not None and row.kind == "fold":
            self.fold_or_unfold(number)
        elif row is not None and row.slug:
            self.choose(number)
            self.finding_chosen.emit(row.slug)
        else:
            self.choose(number)
            self.opened.emit(number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current box while the keyboard is here."""
        super().focusInEvent(event)
        if self.current is None and self.graph.boxes:
            self.current = 0
        self.graph.light(self.current, focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The current box stays, dashed."""
        super().focusOutEvent(event)
        self.graph.light(self.current, focused=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look anew, unless a person has zoomed or dragged."""
        super().resizeEvent(event)
        if not self._by_hand and event.size().width() != event.oldSize().width():
            self.look()
        if self.current is not None and not self._by_hand:
            self._reveal(self.current)

    def _reveal(self, number: int) -> None:
        item = self.graph.boxes[number]
        self.ensureVisible(item.mapRectToScene(item.boundingRect()), 4, 16)
