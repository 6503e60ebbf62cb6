"""What the user stated as intended, in the nearest pyproject.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

from lossdoctor.core.failures import FailureCode, Refusal


def stated_intent(target: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(allow, only) of `[tool.lossdoctor]` in the nearest pyproject.toml above the target. Raises Refusal."""
    start = Path(target.rpartition("::")[0] or target).absolute()
    for folder in start.parents:
        path = folder / "pyproject.toml"
        if path.is_file():
            return _read(path)
    return (), ()


def _read(path: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8")).get("tool", {}).get("lossdoctor", {})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return (), ()  # another tool's file to complain about
    return _slugs(path, table, "allow"), _slugs(path, table, "only")


def _slugs(path: Path, table: object, key: str) -> tuple[str, ...]:
    value = table.get(key, []) if isinstance(table, dict) else []
    if not isinstance(value, list) or not all(isinstance(slug, str) for slug in value):
        raise Refusal(FailureCode.UNREADABLE, f"{path}: [tool.lossdoctor] {key} must be a list of check names.")
    return tuple(value)
