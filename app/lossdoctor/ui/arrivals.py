"""Files that other programs ask to open come into this window, which then comes forward."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lossdoctor.bridge.doorbell import Call, Doorbell, address

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow


def answer_calls(window: MainWindow, place: str | None = None) -> Doorbell:
    """Listen as long as the window lives; a window that cannot, or need not, is opened like any other."""
    bell = Doorbell(address() if place is None else place, lambda: is_engaged(window), window)
    bell.rung.connect(lambda call: take(window, call))
    bell.listen()
    return bell


def is_engaged(window: MainWindow) -> bool:
    """Whether another patient would end work that is under way, or a question waits for its answer."""
    return window.consultation.is_engaged or QApplication.activeModalWidget() is not None


def take(window: MainWindow, call: Call) -> None:
    """Open the files, in front of everything else."""
    come_forward(window, call.token)
    window.open_paths(list(call.paths))


def come_forward(window: MainWindow, token: str = "") -> None:
    """Un-minimise and raise; `token` is the leave that Wayland wants to see."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt's Wayland plugin takes it from there, once
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
