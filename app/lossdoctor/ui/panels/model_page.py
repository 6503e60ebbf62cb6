"""The model as a column of layer cards, with findings pinned where they sit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lossdoctor.bridge.store import Store
from lossdoctor.checks.known_losses import title as loss_title
from lossdoctor.core.findings import Finding
from lossdoctor.core.readings.program import LayerFacts
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card, clear_widget, empty, scrolling
from lossdoctor.ui.bricks.labels import Elided, plain
from lossdoctor.ui.theme import MARKS, WORDS

MOST_CARDS = 200


class ModelPage(QWidget):
    """Layers in order, then the loss. `finding_chosen(str)` when a pinned finding is clicked."""

    finding_chosen = Signal(str)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._shown: object = None
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        column = QVBoxLayout()
        column.addLayout(self._cards)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 8, 0, 0)
        page.addWidget(scrolling(clear_widget(column), self.tr("Layers of the model")))
        store.patient_changed.connect(self.refresh)
        store.findings_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the store's model, if it or its pins changed."""
        keras_model = self._store.facts.model
        findings = self._store.findings
        key = (id(keras_model), id(self._store.facts.compile), tuple((f.check, f.rank) for f in findings))
        if key == self._shown:
            return
        self._shown = key
        empty(self._cards)
        if keras_model is None:
            self._cards.addWidget(plain(self.tr("The layers appear here when a model is open."), "muted", wrap=True))
            return
        for layer in keras_model.layers[:MOST_CARDS]:
            self._cards.addWidget(self._layer_card(layer, [f for f in findings if f.where.layer == layer.name]))
        if len(keras_model.layers) > MOST_CARDS:
            more = len(keras_model.layers) - MOST_CARDS
            self._cards.addWidget(plain(self.tr("and {n} more layers").format(n=more), "muted"))
        self._add_loss(findings)

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

    def _add_loss(self, findings: Sequence[Finding]) -> None:
        compiled = self._store.facts.compile
        if compiled is None:
            return
        for loss in compiled.losses:
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
        name = f"{WORDS[kind]} {finding.rank}: {finding.title}"
        pin.setAccessibleName(name)
        pin.setToolTip(name)
        return pin


def shape_text(shape: Sequence[int | None]) -> str:
    """'30', '28×28×1', '?×8'."""
    return "×".join("?" if n is None else f"{n}" for n in shape)
