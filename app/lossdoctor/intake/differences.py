"""Differences between two texts, as a person reads them."""

from __future__ import annotations

import difflib


def unified_diff(source: str, patched: str, name: str) -> str:
    """A unified diff with three lines of context, '' where nothing differs."""
    before, after = source.splitlines(keepends=True), patched.splitlines(keepends=True)
    lines = difflib.unified_diff(before, after, f"a/{name}", f"b/{name}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
