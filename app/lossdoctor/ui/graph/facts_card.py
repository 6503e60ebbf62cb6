"""Everything known about one box of the graph, with its findings as buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lossdoctor.bridge.graph.folding import Box
from lossdoctor.bridge.graph.network import Network, Node
from lossdoctor.core.findings import Finding
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card, clear_widget, empty, scrolling
from lossdoctor.ui.bricks.labels import Elided, plain, printable
from lossdoctor.ui.graph import words
from lossdoctor.ui.plots.scales import figure

TALLEST = 196


class FactsCard(Card):
    """`finding_chosen(str)`, `closed()`, `fold_asked()` unfolds or folds the run the box belongs to."""

    finding_chosen = Signal(str)
    fold_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=8, spacing=4)
        self.title = Elided("", "strong")
        self.shut = button(self.tr("Close"), self.closed.emit, kind="small", name=self.tr("Close the layer's facts"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.shut)
        self.column.addLayout(head)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(4)
        self.column.addWidget(scrolling(clear_widget(self._inside), self.tr("Facts of the layer")))
        self.setMaximumHeight(TALLEST)

    def show_box(self, network: Network, box: Box, findings: Sequence[Finding], *, unfolded: bool | None) -> None:
        """Show a box; `unfolded` is None where there is nothing to fold."""
        empty(self._inside)
        node = network.nodes[box.members[0]]
        several = box.run is not None
        self.title.set_full_text(words.tr("{n} × the same").format(n=box.times) if several else words.title(node))
        for finding in findings:
            self._inside.addWidget(self._button(finding))
        if several:
            names = [f"{words.title(network.nodes[n])} ({network.nodes[n].name})" for n in box.members]
            self._inside.addWidget(plain("\n".join(names), "small", wrap=True))
        else:
            self._inside.addWidget(_table(facts(node)))
        if unfolded is not None:
            text = self.tr("Fold the equal blocks") if unfolded else self.tr("Unfold the equal blocks")
            self._inside.addWidget(button(text, self.fold_asked.emit, kind="quiet"))
        self._inside.addStretch(1)

    def _button(self, finding: Finding) -> QWidget:
        push = button(words.pin(finding), lambda: self.finding_chosen.emit(finding.check), kind="quiet")
        push.setProperty("tone", finding.severity.value)
        push.setToolTip(words.pin(finding))
        push.setMinimumWidth(40)
        return push


def facts(node: Node) -> list[tuple[str, str]]:
    """Names and values of what is known about a node."""
    tr = words.tr
    layer = node.layer
    told = [(tr("Name"), node.name), (tr("Class"), node.class_name), (tr("Output shape"), words.shape_text(node.shape))]
    if node.loss is not None:
        told[2:] = [(tr("Reduction"), node.loss.reduction), (tr("From logits"), _yes(node.loss.from_logits))]
    if layer is None:
        return [(name, printable(value)) for name, value in told if value]
    frozen = layer.trainable_parameters < layer.parameters
    told += [
        (tr("Input shape"), words.shape_text(layer.input_shape)),
        (tr("Activation"), layer.activation or ""),
        (tr("Dtype"), layer.dtype),
        (tr("Parameters"), f"{layer.parameters:,}" if layer.parameters else tr("none")),
        (tr("Trained"), f"{layer.trainable_parameters:,}" if frozen else ""),
        (tr("Initialiser"), layer.initializer or ""),
        (tr("Kernel at the start"), "" if layer.kernel_std is None else f"± {figure(layer.kernel_std)}"),
        (tr("Regularised"), _yes(layer.regularised) if layer.regularised else ""),
        (tr("Dropout"), "" if layer.dropout_rate is None else f"{layer.dropout_rate:g}"),
        (tr("Values not finite"), f"{layer.nonfinite_weights:,}" if layer.nonfinite_weights else ""),
    ]
    return [(name, printable(value)) for name, value in told if value]


def _yes(said: bool) -> str:
    return words.tr("yes") if said else words.tr("no")


def _table(rows: Sequence[tuple[str, str]]) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(1)
    for place, (name, value) in enumerate(rows):
        grid.addWidget(plain(name, "small"), place, 0, Qt.AlignmentFlag.AlignTop)
        shown = plain(value, "ink-small", wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(f"{name}: {value}")
        grid.addWidget(shown, place, 1)
    grid.setColumnStretch(1, 1)
    return clear_widget(grid)
