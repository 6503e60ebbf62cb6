"""Which theme is in force: the one that was chosen, or what the system asks for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from lossdoctor.ui.theme import BLACK_ON_WHITE, DARK, LIGHT, THEMES, WHITE_ON_BLACK, Theme

translate = QCoreApplication.translate


def names() -> dict[str, str]:
    """Looks a person can choose, in the words of the menu and of the preferences."""
    return {
        "system": translate("Looks", "as the system"),
        "light": translate("Looks", "light"),
        "dark": translate("Looks", "dark"),
        "contrast-light": translate("Looks", "high contrast, black on white"),
        "contrast-dark": translate("Looks", "high contrast, white on black"),
    }


def wanted(look: str) -> Theme:
    """The theme of a look; 'system' asks the system for its colour scheme and for its wish for contrast."""
    if look in THEMES:
        return THEMES[look]
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if _wants_contrast():
        return WHITE_ON_BLACK if dark else BLACK_ON_WHITE
    return DARK if dark else LIGHT


def _wants_contrast() -> bool:
    """Qt tells this from 6.10 on."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def follow_system(changed: Callable[[], object]) -> None:
    """Call that whenever the system's colours or its wish for contrast are others."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: changed())
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: changed())
