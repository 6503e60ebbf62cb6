"""Colours for the lines of a unified diff, beside the signs that already say it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from lossdoctor.ui.theme import Theme


class DiffLines(QSyntaxHighlighter):
    """Added lines in the passed colour, removed ones in the error colour, places muted."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._colours = {"+": theme.passed, "-": theme.error, "@": theme.muted}

    def highlightBlock(self, text: str) -> None:
        """Colour one line by its first sign."""
        colour = self._colours.get(text[:1])
        if colour is not None:
            form = QTextCharFormat()
            form.setForeground(QColor(colour))
            self.setFormat(0, len(text), form)
