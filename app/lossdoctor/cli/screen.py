"""Whether a window can be opened here."""

from __future__ import annotations

import importlib.util
import os
import sys


def why_no_screen() -> str | None:
    """The sentence to print when no window can be opened, else None."""
    if importlib.util.find_spec("PySide6") is None:
        return "The window needs PySide6, which is not installed here. `lossdoctor check` works without it."
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    headless = sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or chosen in ("offscreen", "minimal", "vnc")
    )
    if headless:
        return (
            "No screen was found (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.\n"
            "Without a screen: `make demo` (or `lossdoctor demo labels-minus-one-plus-one --headless`), "
            "or `lossdoctor check TARGET`."
        )
    return None
