"""The model as a column of layer cards: for models without a graph, and for who would rather read a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lossdoctor.bridge.spoken import check_words
from lossdoctor.checks.known_losses import title as loss_title
from lossdoctor.core.events import PatientFacts
from lossdoctor.core.findings import Finding
from lossdoctor.core.readings.program import LayerFacts
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card, clear_widget, empty, scrolling
from lossdoctor.ui.bricks.labels import Elided, plain
from lossdoctor.ui.graph.words import shape_text
from lossdoctor.ui.theme import MARKS, word

MOST_CARDS = 200


class LayerCards(QWidget):
    """Layers in order, then the loss. `finding_chosen(str)` when a pinned finding is clicked."""

    finding_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        column = QVBoxLayout()
        column.addLayout(self._cards)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolling(clear_widget(column), self.tr("Layers of the model")))

    def show_facts(self, facts: PatientFacts, findings: Sequence[Finding]) -> None:
        """Show a model and the findings on it."""
        empty(self._cards)
        layers = facts.model.layers if facts.model is not None else ()
        for layer in layers[:MOST_CARDS]:
            self._cards.addWidget(self._layer_card(layer, [f for f in findings if f.where.layer == layer.name]))
        if len(layers) > MOST_CARDS:
            more = len(layers) - MOST_CARDS
            self._cards.addWidget(plain(self.tr("and {n} more layers").format(n=more), "muted"))
        self._add_loss(facts, findings)

    def _layer_card(self, layer: LayerFacts, findings: Sequence[Finding]) -> Card:
        title = layer.class_name if layer.units is None else f"{layer.class_name} {layer.units}"
        if layer.class_name == "InputLayer":
            title = self.tr("Input {shape}").format(shape=shape_text(layer.output_shape))
        shape = "" if layer.output_shape == (layer.units,) else shape_text(layer.output_shape)
        told = [layer.activation or "", shape, layer.dtype]
        told = told[1:] if layer.activation in (None, "linear") and layer.class_name != "Dense" else told
        if layer.class_name == "InputLayer":
            told = [layer.dtype]
        if not layer.trainable and layer.parameters:
            told.append(self.tr("frozen"))
        card = self._card(title, " · ".join(part for part in told if part), findings)
        tip = self.tr("{name}: {n} parameters").format(name=layer.name, n=f"{layer.parameters:,}")
        card.setToolTip(tip)
        card.setAccessibleName(f"{title}, {layer.name}")
        return card

    def _add_loss(self, facts: PatientFacts, findings: Sequence[Finding]) -> None:
        for loss in facts.compile.losses if facts.compile is not None else ():
            pinned = [f for f in findings if f.where.layer is None and f.category.value in ("loss", "targets")]
            head = self.tr("Loss") if loss.builtin else self.tr("Loss · your own")
            self._cards.addWidget(self._card(head, loss_title(loss), pinned))

    def _card(self, title: str, told: str, findings: Sequence[Finding]) -> Card:
        card = Card(spacing=2, padding=10)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(Elided(title, "strong"), 1)
        for finding in findings[:3]:
            row.addWidget(self._pin(finding), 0, Qt.AlignmentFlag.AlignRight)
        card.column.addLayout(row)
        if told:
            card.column.addWidget(plain(told, "small", wrap=True))
        if findings:
            card.setProperty("pinned", min(findings, key=lambda f: f.rank).severity.value)
        return card

    def _pin(self, finding: Finding) -> QWidget:
        kind = finding.severity.value
        pin = button(f"{MARKS[kind]} {finding.rank}", lambda: self.finding_chosen.emit(finding.check), kind="quiet")
        pin.setStyleSheet("padding: 0 2px;")
        pin.setProperty("tone", kind)
        name = f"{word(kind)} {finding.rank}: {check_words(finding.title)}"
        pin.setAccessibleName(name)
        pin.setToolTip(name)
        return pin
