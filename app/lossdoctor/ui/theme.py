"""The colours of the window as tokens: light, dark and high contrast, and what makes them readable."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Theme:
    """Colours as '#rrggbb'. Text tokens reach 4.5:1 and marks 3:1 on `surface`; `line` is a hairline and need not.

    `ground` lies behind cards, `surface` is a card, `raised` a button or a row under the pointer. `batch` is the ghost
    line of the curves, `smoothed` the line above it, `*_wash` quiet fills behind text of the same name. With
    `contrast` text reaches 7:1 (WCAG 2.2, 1.4.6), frames are as dark as letters, and lines `weight` times as thick.
    """

    name: str
    dark: bool
    ground: str
    surface: str
    raised: str
    line: str
    edge: str
    ink: str
    muted: str
    accent: str
    accent_pressed: str
    on_accent: str
    error: str
    warning: str
    passed: str
    skipped: str
    error_wash: str
    warning_wash: str
    passed_wash: str
    accent_wash: str
    batch: str
    smoothed: str
    running_mean: str
    validation: str
    contrast: bool = False
    weight: float = 1.0

    @property
    def shade(self) -> str:
        """'light' or 'dark': which of the small drawings fit."""
        return "dark" if self.dark else "light"

    def severity(self, name: str) -> str:
        """The colour of 'error', 'warning', 'hint', 'passed', 'skipped' or 'failed'."""
        return {
            "error": self.error,
            "failed": self.error,
            "warning": self.warning,
            "hint": self.accent,
            "passed": self.passed,
        }.get(name, self.skipped)


LIGHT = Theme(
    name="light",
    dark=False,
    ground="#f3f5f8",
    surface="#ffffff",
    raised="#edf0f5",
    line="#d9dee6",
    edge="#8791a1",
    ink="#1b2430",
    muted="#566273",
    accent="#2459c4",
    accent_pressed="#1c479d",
    on_accent="#ffffff",
    error="#b3261e",
    warning="#8a5a00",
    passed="#1e6b3a",
    skipped="#566273",
    error_wash="#fbf0ef",
    warning_wash="#fbf4e6",
    passed_wash="#edf6f0",
    accent_wash="#eaf0fb",
    batch="#8692ad",
    smoothed="#2459c4",
    running_mean="#6a3fa0",
    validation="#8a5a00",
)

DARK = Theme(
    name="dark",
    dark=True,
    ground="#15181d",
    surface="#1d2127",
    raised="#2a3038",
    line="#323943",
    edge="#76818f",
    ink="#e7ebf0",
    muted="#9aa6b4",
    accent="#7fb0ff",
    accent_pressed="#a3c6ff",
    on_accent="#0d1420",
    error="#ff8a80",
    warning="#f2b84b",
    passed="#7bd88f",
    skipped="#9aa6b4",
    error_wash="#332428",
    warning_wash="#322b20",
    passed_wash="#1f2d27",
    accent_wash="#222d3f",
    batch="#667793",
    smoothed="#7fb0ff",
    running_mean="#c9a5f5",
    validation="#f2b84b",
)

BLACK_ON_WHITE = Theme(
    name="contrast-light",
    dark=False,
    ground="#ffffff",
    surface="#ffffff",
    raised="#f2f2f2",
    line="#767676",
    edge="#000000",
    ink="#000000",
    muted="#333333",
    accent="#0033a0",
    accent_pressed="#001f66",
    on_accent="#ffffff",
    error="#8c0000",
    warning="#5c3a00",
    passed="#00501e",
    skipped="#333333",
    error_wash="#ffffff",
    warning_wash="#ffffff",
    passed_wash="#ffffff",
    accent_wash="#e6eeff",
    batch="#5a5a5a",
    smoothed="#0033a0",
    running_mean="#5b0a91",
    validation="#5c3a00",
    contrast=True,
    weight=1.5,
)

WHITE_ON_BLACK = Theme(
    name="contrast-dark",
    dark=True,
    ground="#000000",
    surface="#000000",
    raised="#1f1f1f",
    line="#808080",
    edge="#ffffff",
    ink="#ffffff",
    muted="#d6d6d6",
    accent="#8ec5ff",
    accent_pressed="#c2e0ff",
    on_accent="#000000",
    error="#ffa39b",
    warning="#ffd24d",
    passed="#8cf5a3",
    skipped="#d6d6d6",
    error_wash="#000000",
    warning_wash="#000000",
    passed_wash="#000000",
    accent_wash="#10233d",
    batch="#a8a8a8",
    smoothed="#8ec5ff",
    running_mean="#d9b8ff",
    validation="#ffd24d",
    contrast=True,
    weight=1.5,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, BLACK_ON_WHITE, WHITE_ON_BLACK)}

# No meaning by colour alone: each severity has a shape and a word.
MARKS = {"error": "◆", "warning": "▲", "hint": "●", "passed": "✓", "skipped": "○", "failed": "✕", "found": "◆"}
WORDS = {
    "error": QT_TRANSLATE_NOOP("Severity", "Error"),
    "warning": QT_TRANSLATE_NOOP("Severity", "Warning"),
    "hint": QT_TRANSLATE_NOOP("Severity", "Hint"),
    "passed": QT_TRANSLATE_NOOP("Severity", "Passed"),
    "skipped": QT_TRANSLATE_NOOP("Severity", "Skipped"),
    "failed": QT_TRANSLATE_NOOP("Severity", "Failed"),
    "found": QT_TRANSLATE_NOOP("Severity", "Found"),
}


def word(kind: str) -> str:
    """The word of a severity or of a check's end in the window's language."""
    return translate("Severity", WORDS[kind])


def luminance(colour: str) -> float:
    """Relative luminance of '#rrggbb' in [0, 1] (WCAG 2.2, definition of relative luminance)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
