"""How the panels share the room: as usual for the window's size, as a person moved them, or as it was last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow

LEFT, RIGHT = 248, 360
NARROW, NARROW_LEFT, NARROW_RIGHT = 1200, 194, 324  # below this width the sides make room for the curves
DETAILS, LEAST_DETAILS, MOST_DETAILS = 0.3, 170, 300  # the details' share of the centre's height; the curves come first
LAB_DETAILS, LEAST_CURVES = 320, 200


class Sharing:
    """Shares the width of `across` and the height of `centre`. What a person moved is kept, remembered with the
    preferences, and given back by `reset`.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._by_hand: set[str] = set()
        self._narrow = False
        self._height = 0
        for name, splitter in self._splitters().items():
            splitter.splitterMoved.connect(lambda _position, _index, name=name: self._by_hand.add(name))

    def _splitters(self) -> dict[str, QSplitter]:
        return {"across": self._window.across, "centre": self._window.centre}

    def restore(self) -> None:
        """As it was when a person had moved it; else as usual."""
        for name, splitter in self._splitters().items():
            if splitter.restoreState(self._window.preferences.layout(name)):
                self._by_hand.add(name)
        self._share(anew=True)

    def keep(self) -> None:
        """Remember what a person moved, and only that."""
        for name, splitter in self._splitters().items():
            if name in self._by_hand:
                self._window.preferences.keep_layout(name, splitter.saveState())

    def reset(self) -> None:
        """Back to the usual places."""
        self._window.preferences.forget_layout()
        self._by_hand.clear()
        self._share(anew=True)

    def resized(self) -> None:
        """The window has another size."""
        self._share(anew=False)

    def make_room_for_lab(self) -> None:
        """The details high enough to read a lab test."""
        above, below = self._window.centre.sizes()
        if below < LAB_DETAILS:
            self._window.centre.setSizes([max(above + below - LAB_DETAILS, LEAST_CURVES), LAB_DETAILS])

    def _share(self, *, anew: bool) -> None:
        window = self._window
        narrow, height = window.width() < NARROW, window.height()
        if "across" not in self._by_hand and (anew or narrow != self._narrow):
            left, right = (NARROW_LEFT, NARROW_RIGHT) if narrow else (LEFT, RIGHT)
            window.across.setSizes([left, window.width() - left - right, right])
        if "centre" not in self._by_hand and (anew or height != self._height):
            details = min(max(round(DETAILS * height), LEAST_DETAILS), MOST_DETAILS)
            window.centre.setSizes([max(height - details - 100, LEAST_CURVES), details])
        self._narrow, self._height = narrow, height
