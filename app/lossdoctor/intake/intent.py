"""What the user stated as intended: on the command line or in the nearest pyproject.toml."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterable
from pathlib import Path

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say


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
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{path}: [tool.lossdoctor] {key} must be a list of check names.", path=str(path), key=key),
        )
    return known_slugs(value, f"{path}: [tool.lossdoctor] {key}")


def known_slugs(slugs: Iterable[str], origin: str) -> tuple[str, ...]:
    """The slugs, all of them checks. Raises Refusal naming `origin`: a slip of the pen must not switch a check off."""
    slugs = tuple(slugs)
    if not slugs:
        return ()  # spares the import of every check
    from lossdoctor.checks.registry import all_checks

    known = all_checks()
    for slug in slugs:
        if slug not in known:
            near = difflib.get_close_matches(slug, known, 3)
            if near:
                told = say(
                    "{origin}: there is no check {slug}. Did you mean {near}? `lossdoctor checks` lists them.",
                    origin=origin,
                    slug=repr(slug),
                    near=", ".join(near),
                )
            else:
                told = say(
                    "{origin}: there is no check {slug}. `lossdoctor checks` lists them.",
                    origin=origin,
                    slug=repr(slug),
                )
            raise Refusal(FailureCode.UNSUPPORTED, told)
    return slugs
