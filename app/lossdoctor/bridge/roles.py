"""What each of several files is for, told by their names and, for a .py beside a model, by its text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = (".py", ".ipynb")
MODELS = (".keras", ".h5", ".hdf5")
TABLES = (".csv", ".tsv", ".txt", ".parquet", ".arrow", ".feather")
DATA = (*TABLES, ".npz", ".npy", ".tfrecord", ".tfrecords")
SESSION = ".lossdoctor"
PEEK_BYTES = 1_000_000  # of a script, to see whether it trains; longer ones are taken to
TARGET_WORDS = frozenset({"y", "target", "targets", "label", "labels"})
HELD_WORDS = frozenset({"val", "valid", "validation", "test", "dev", "eval", "holdout"})


@dataclass(frozen=True)
class Dropped:
    """`target` is opened; the others go with it. `unused` cannot be used beside it, which has to be said."""

    target: str
    data: tuple[str, ...] = ()
    validation: str = ""
    custom_objects: str = ""
    architecture: str = ""
    unused: tuple[str, ...] = ()


def by_role(paths: Sequence[str]) -> Dropped:
    """The role of every file, whatever their order. Raises ValueError without paths."""
    if not paths:
        raise ValueError("nothing to open")
    kinds = _sorted(paths)
    if kinds["first"]:
        return _alone(kinds["first"][0], paths)
    models = kinds["model"] or kinds["h5"][:1]
    trains = [path for path in kinds["program"] if trains_itself(path)]
    if trains or (kinds["program"] and not models):
        target = (trains or kinds["program"])[0]
        return _alone(target, [path for path in paths if path == target or path not in kinds["program"]])
    if not models:
        return _data_alone(paths)
    rest = [path for path in paths if path not in (models[0], *kinds["program"], *kinds["json"])]
    data, validation = _sides([path for path in rest if path not in kinds["model"]])
    spare = (*kinds["program"][1:], *kinds["json"][1:], *kinds["model"][1:])
    return Dropped(models[0], data, validation, _first(kinds["program"]), _first(kinds["json"]), spare)


def _sorted(paths: Sequence[str]) -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {"first": [], "program": [], "model": [], "h5": [], "json": [], "data": []}
    for path in paths:
        kinds[_kind(path)].append(path)
    kinds["h5"].sort(key=lambda path: not _words(path) & {"model", "weights", "checkpoint", "best"})
    return kinds


def _kind(path: str) -> str:
    suffix = Path(path).suffix.lower()
    if "::" in path or suffix == SESSION:
        return "first"
    if suffix in PROGRAMS:
        return "program"
    names = {".keras": "model", ".h5": "h5", ".hdf5": "h5", ".json": "json"}
    return names.get(suffix, "data")


def _alone(target: str, paths: Sequence[str]) -> Dropped:
    return Dropped(target, unused=tuple(path for path in paths if path != target))


def _data_alone(paths: Sequence[str]) -> Dropped:
    data, validation = _sides(paths)
    return Dropped(data[0], data, validation)


def _sides(paths: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Data with inputs before targets, and the file that is named as held out, if one is."""
    ordered = sorted(paths, key=lambda path: bool(_words(path) & TARGET_WORDS))
    held = [path for path in ordered if _words(path) & HELD_WORDS]
    if len(ordered) == 2 and len(held) == 1:
        return tuple(path for path in ordered if path not in held), held[0]
    return tuple(ordered), ""


def _words(path: str) -> set[str]:
    return set(re.split(r"[^a-z]+", Path(path).stem.lower()))


def _first(paths: Sequence[str]) -> str:
    return paths[0] if paths else ""


def trains_itself(path: str, read: Callable[[Path], bytes] | None = None) -> bool:
    """Whether a program calls fit somewhere in its text; one that cannot be read is taken to."""
    try:
        place = Path(path)
        if place.stat().st_size > PEEK_BYTES:
            return True
        text = (read or Path.read_bytes)(place)
    except OSError:
        return True
    return any(word in text for word in (b".fit(", b"fit_generator(", b"GradientTape", b"train_on_batch("))
