"""The model's graph in a window of its own, beside the main one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from lossdoctor.ui.graph.model_graph import ModelGraph
from lossdoctor.ui.theme import Theme

SIZE = (900, 640)


class GraphWindow(QDialog):
    """Not modal; follows what the page shows. `finding_chosen(str)`."""

    finding_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Model"))
        self.graph = ModelGraph(theme)
        self.graph.larger.hide()
        self.graph.as_list.setVisible(False)
        self.graph.finding_chosen.connect(self.finding_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.graph)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self.resize(*SIZE)
