"""The loss audit: a loss over its prediction beside the known loss that it resembles, and what was tried on it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lossdoctor.bridge.store import Store
from lossdoctor.core.audits import LossAudited, TargetAudit
from lossdoctor.core.session import TargetKind
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import clear_widget, empty, scrolling
from lossdoctor.ui.bricks.choice import Choice
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.panels.audit_facts import show_facts
from lossdoctor.ui.plots.audit_picture import AuditCurveView
from lossdoctor.ui.theme import Theme


class LossAuditPanel(QWidget):
    """Shows the newest audits of the store. `audit_asked()`: the losses of the open patient are to be audited."""

    audit_asked = Signal()

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._store = store
        self._theme = theme
        self._shown: LossAudited | None = None
        self._build()
        self.kinds.currentIndexChanged.connect(self._show_kind)
        self.losses.currentIndexChanged.connect(self._show_loss)
        store.audit_changed.connect(self.refresh)
        store.patient_changed.connect(self.refresh)
        store.engine_changed.connect(self._say_what_to_do)
        self.refresh()

    def _build(self) -> None:
        self.losses = Choice()
        self.losses.setAccessibleName(self.tr("Loss"))
        self.kinds = Choice()
        self.kinds.setAccessibleName(self.tr("Kind of targets"))
        self.kinds.setToolTip(self.tr("The targets that the loss is tried on"))
        self.ask = button(self.tr("Audit the loss"), self.audit_asked.emit, kind="small")
        self.word = plain("", "muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(plain(self.tr("Loss audit"), "heading"))
        head.addWidget(self.losses)
        head.addStretch(1)
        head.addWidget(self.kinds)
        head.addWidget(self.ask)
        self.told = plain("", "muted", wrap=True)
        self._curves = QVBoxLayout()
        self._curves.setSpacing(8)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(8)
        self._facts.setVerticalSpacing(6)
        inside = QVBoxLayout()
        inside.setSpacing(8)
        for part in (self.told, self.word):
            inside.addWidget(part)
        inside.addLayout(self._curves)
        inside.addLayout(self._facts)
        inside.addStretch(1)
        content = clear_widget(inside)
        inside.setContentsMargins(0, 0, 8, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(scrolling(content, self.tr("Loss audit")), 1)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        for view in self.findChildren(AuditCurveView):
            view.set_theme(theme)

    @property
    def audit(self) -> TargetAudit | None:
        """The kind of targets that is shown, or None."""
        audits = self._shown.audits if self._shown is not None else ()
        place = self.kinds.currentData()
        return audits[place] if place is not None and place < len(audits) else None

    def refresh(self) -> None:
        """Show the store's audits."""
        audits = list(self._store.audits.values())
        self.losses.blockSignals(True)
        self.losses.clear()
        for audit in audits:
            self.losses.addItem(printable(f"{audit.name} · {audit.output}" if audit.output else audit.name))
        self.losses.blockSignals(False)
        self.losses.setVisible(len(audits) > 1)
        self._show_loss(0)
        self._say_what_to_do()

    def _show_loss(self, place: int) -> None:
        audits = list(self._store.audits.values())
        self._shown = audits[place] if 0 <= place < len(audits) else None
        self.kinds.blockSignals(True)
        self.kinds.clear()
        for at, audit in enumerate(self._shown.audits if self._shown is not None else ()):
            refused = "" if audit.accepted else self.tr(" (not for it)")
            self.kinds.addItem(printable(audit.title + refused), at)
            if self._shown is not None and audit is self._shown.main:
                self.kinds.setCurrentIndex(at)
        self.kinds.blockSignals(False)
        self.kinds.setVisible(self.kinds.count() > 1)
        self._show_kind()

    def _show_kind(self, _place: int = 0) -> None:
        empty(self._curves)
        audit, shown = self.audit, self._shown
        self.told.setVisible(shown is not None)
        self.told.setText(printable(" ".join(shown.sentences)) if shown is not None else "")
        show_facts(self._facts, audit.facts if audit is not None else ())
        for curve in audit.curves if audit is not None else ():
            self._curves.addWidget(AuditCurveView(audit, curve, self._theme))
        self._say_what_to_do()

    def _say_what_to_do(self) -> None:
        target, audit = self._store.target, self.audit
        alone = target is not None and target.kind is TargetKind.LOSS
        self.ask.setVisible(target is not None and not alone and self._store.facts.compile is not None)
        self.ask.setEnabled(self._store.engine.state == "ready")
        if audit is not None and not audit.accepted:
            text = self.tr("It cannot be used on {kind}: {why}.").format(kind=audit.title, why=audit.why_not)
        elif audit is not None and not audit.curves:
            text = self.tr("No single prediction stands for a target here, so there is no curve.")
        elif audit is not None:
            text = ""
        elif self.ask.isVisibleTo(self):
            text = self.tr("Press Audit the loss to see it over its predictions, beside the loss that it resembles.")
        else:
            text = self.tr("Open a loss function (file.py::name), or a model or script, to see what its loss does.")
        self.word.setText(printable(text))
        self.word.setVisible(bool(text))
