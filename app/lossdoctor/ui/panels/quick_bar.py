"""The bar of common one-click fixes: each says why it would or would not help this patient."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from lossdoctor.bridge.quick_fixes import QuickFix, quick_fixes
from lossdoctor.bridge.store import Store
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.plots.flow import FlowLayout

LONGEST = 96


class QuickBar(Card):
    """One button a fix. A fix that can be tried: `apply_asked(Fix)`; one that cannot says why below the buttons."""

    apply_asked = Signal(object)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=8, spacing=4)
        self._store = store
        self._fixes: list[QuickFix] = []
        self.buttons: dict[str, QPushButton] = {}
        self.column.addWidget(plain(self.tr("Common fixes"), "heading"))
        self.signs = plain(self.tr("✓ may help, · can be tried, – not here"), "small", wrap=True)
        self.column.addWidget(self.signs)
        box = QWidget()
        box.setObjectName("clear")
        self._flow = FlowLayout(box, gap=4)
        self.column.addWidget(box)
        self.why = plain("", "small", wrap=True)
        self.why.setMinimumHeight(32)
        self.column.addWidget(self.why)
        for quick in quick_fixes(store.facts, ()):
            self._add(quick.name)
        store.patient_changed.connect(self.refresh)
        store.findings_changed.connect(self.refresh)
        self.refresh()

    def _add(self, name: str) -> None:
        push = button(name, lambda: self._press(name), kind="small")
        push.installEventFilter(self)
        self.buttons[name] = push
        self._flow.addWidget(push)

    def refresh(self) -> None:
        """Judge the fixes for the store's patient."""
        self.setVisible(self._store.target is None or self._store.trainable)
        self._fixes = quick_fixes(self._store.facts, self._store.findings)
        for quick in self._fixes:
            push = self.buttons[quick.name]
            mark = "✓ " if quick.helps else "· " if quick.fix is not None else "– "
            push.setText(mark + quick.label)
            push.setAccessibleName(printable(quick.title))
            push.setAccessibleDescription(printable(quick.why))
            push.setToolTip(printable(f"{quick.why}\n{self.signs.text()}"))
        best = next((quick for quick in self._fixes if quick.helps), None)
        asks = self.tr("Point at a fix to read why it would or would not help.")
        self._show(f"{best.title}. {best.why}" if best is not None else asks)

    def quick(self, name: str) -> QuickFix:
        """The judged fix of a button."""
        return next(quick for quick in self._fixes if quick.name == name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pointing at a button or reaching it by keyboard shows its reason."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            for name, push in self.buttons.items():
                if push is watched:
                    self._tell(name)
        return super().eventFilter(watched, event)

    def _tell(self, name: str) -> None:
        quick = self.quick(name)
        self._show(f"{quick.title}. {quick.why}")

    def _show(self, text: str) -> None:
        self.why.setText(printable(text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"))
        self.why.setToolTip(printable(text))

    def _press(self, name: str) -> None:
        self._tell(name)
        fix = self.quick(name).fix
        if fix is not None:
            self.apply_asked.emit(fix)
