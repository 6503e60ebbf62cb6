"""The table of real-life programs: every `ROWS` of the modules `helpers/styles_*.py`, by name."""

from __future__ import annotations

import importlib
from pathlib import Path

from helpers.style import Style

__all__ = ["STYLES", "Style"]


def _gathered() -> dict[str, Style]:
    modules = sorted(path.stem for path in Path(__file__).parent.glob("styles_*.py"))
    rows = [row for module in modules for row in importlib.import_module(f"helpers.{module}").ROWS]
    names = [row.name for row in rows]
    assert len(names) == len(set(names)), "two rows of the table carry the same name"
    return {row.name: row for row in rows}


STYLES = _gathered()
