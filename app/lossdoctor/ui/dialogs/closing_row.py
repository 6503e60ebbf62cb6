"""The two buttons at the foot of a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QPushButton, QWidget

from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import clear_widget


def closing_row(
    dialog: QDialog, accept: str, cancel: str, *, default_is_cancel: bool = False
) -> tuple[QWidget, QPushButton, QPushButton]:
    """The row, its Cancel and its accepting button, which is the default unless said otherwise."""
    no = button(cancel, dialog.reject, kind="primary" if default_is_cancel else "")
    yes = button(accept, dialog.accept, kind="" if default_is_cancel else "primary")
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for push in (yes, no) if default_is_cancel else (no, yes):
        push.setAutoDefault(False)
        row.addWidget(push)
    chosen = no if default_is_cancel else yes
    chosen.setAutoDefault(True)
    chosen.setDefault(True)
    chosen.setFocus()
    return clear_widget(row), no, yes


def settle(dialog: QDialog, width: int) -> None:
    """Give the dialog this width, its wrapped texts the height they then need, and no more."""
    dialog.setMinimumWidth(0)
    dialog.ensurePolished()
    margins = dialog.layout().contentsMargins()
    room = width - margins.left() - margins.right()
    for label in dialog.findChildren(QLabel):
        if label.wordWrap():
            label.ensurePolished()
            label.setFixedWidth(room)
            label.setFixedHeight(label.heightForWidth(room))
    dialog.layout().setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
