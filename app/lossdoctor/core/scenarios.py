"""Demo patients as facts: read from TOML, for the gallery, the forge and the end-to-end tests."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from lossdoctor import paths

FORMS = frozenset({"script", "model", "log"})
WITHOUT_TILE: Mapping[str, Any] = {"subtitle": "", "lesson": "", "curve": [], "seconds": 8, "cure": ""}


@dataclass(frozen=True)
class Scenario:
    """One demo patient: a story, the program it tells of, what is to be found in it and what cures it.

    `seconds` is what it takes on two cores at most. `curve` is a sketch of its loss for the gallery's tile: heights at
    even steps, NaN where the loss is not a number; zero is zero. `expects` are slugs, root cause first; `cure` names
    the kind of edit that helps. `program` holds `data`, `compile` and `fit` tables, `layers` and lines of code as the
    forge reads them. `form` is 'script' (train.py and data.npz), 'model' (model.keras and data.npz) or 'log' (the log
    of a finished run; `program` then holds `curves`, lists by name). `gallery` is false for the further patients, one a
    check, which need no subtitle, curve or lesson.
    """

    name: str
    title: str
    subtitle: str
    story: str
    lesson: str
    seconds: int
    curve: tuple[float, ...]
    seed: int
    expects: tuple[str, ...]
    cure: str
    program: Mapping[str, Any]
    form: str = "script"
    healthy: bool = False
    gallery: bool = True


def scenario(name: str, *, healthy: bool = False) -> Scenario:
    """The scenario of that name, or its healthy twin. Raises KeyError naming the ones that exist."""
    files = _files()
    if name not in files:
        raise KeyError(f"no demo called {name!r}; there are {', '.join(files)}")
    return read_scenario(files[name], healthy=healthy)


@functools.cache
def all_scenarios() -> tuple[Scenario, ...]:
    """Every scenario: those of the gallery in its order (`place` in the file), then the further ones by name."""
    every = [read_scenario(path) for path in _files().values()]
    return tuple(sorted(every, key=lambda one: not one.gallery))


def gallery() -> tuple[Scenario, ...]:
    """The scenarios that the window shows as tiles, in their order."""
    return tuple(one for one in all_scenarios() if one.gallery)


def read_scenario(path: Path, *, healthy: bool = False) -> Scenario:
    """A scenario from its file. Raises ValueError naming the file and what is wrong with it."""
    text = _parsed(path)
    differs = text.pop("healthy", {})
    text.pop("place", None)
    facts = merged(text, differs) if healthy else text
    shown = bool(facts.pop("gallery", True))
    if not shown:
        facts = {**WITHOUT_TILE, **facts}
    try:
        return Scenario(
            name=path.stem,
            title=facts.pop("title"),
            subtitle=facts.pop("subtitle"),
            story=facts.pop("story").strip(),
            lesson=facts.pop("lesson").strip(),
            seconds=int(facts.pop("seconds")),
            curve=tuple(float(height) for height in facts.pop("curve")),
            seed=int(facts.pop("seed")),
            expects=() if healthy else tuple(facts.pop("expects")),
            cure="" if healthy else facts.pop("cure"),
            form=_form(facts.pop("form", "script")),
            program=MappingProxyType(facts),
            healthy=healthy,
            gallery=shown,
        )
    except KeyError as missing:
        raise ValueError(f"{path.name}: {missing.args[0]} is missing") from None


def merged(base: Mapping[str, Any], differs: Mapping[str, Any]) -> dict[str, Any]:
    """`base` with the keys of `differs` put over it, tables merged key by key; the text '-' removes a key."""
    result = dict(base)
    for key, value in differs.items():
        before = result.get(key)
        if value == "-":
            result.pop(key, None)
        elif isinstance(value, Mapping) and isinstance(before, Mapping):
            result[key] = merged(before, value)
        else:
            result[key] = value
    return result


def _form(form: str) -> str:
    if form not in FORMS:
        raise ValueError(f"form is {form!r}, expected one of {', '.join(sorted(FORMS))}")
    return form


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path.name}: {error}") from None


@functools.cache
def _files() -> dict[str, Path]:
    places = {path: _parsed(path).get("place", 1000) for path in (paths.resources() / "scenarios").glob("*.toml")}
    return {path.stem: path for path in sorted(places, key=lambda path: (places[path], path.stem))}
