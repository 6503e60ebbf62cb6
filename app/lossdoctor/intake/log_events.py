"""Training logs that are TensorBoard's: an event file, or a folder of runs with train and validation beside."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import LogRun, LogSeries
from lossdoctor.intake.event_scalars import read_event_file
from lossdoctor.intake.log_names import COUNTERS
from lossdoctor.intake.log_table import named

MOST_FILES = 1_000
MOST_NAMES = 200_000  # looked at; a folder of pictures is no log
MOST_BYTES = 16 * 1024**3
MOST_RUNS = 100
EPOCHS_IN_A_ROW = 1_000  # curves counted 0, 1, 2 ... up to here are taken for epochs, longer ones for steps
SIDES = {"train": "", "training": "", "validation": "val_", "valid": "val_", "val": "val_"}

Points = dict[str, list[tuple[int, float]]]


def event_files(place: Path) -> list[Path]:
    """Every event file of a folder, by folder and then by the time in its name; the file itself for a file."""
    if place.is_file():
        return [place]
    found: list[Path] = []
    seen = 0
    for folder, _, names in os.walk(place):
        found += [Path(folder) / name for name in names if is_event_name(name)]
        seen += len(names) + 1
        if seen > MOST_NAMES or len(found) > MOST_FILES:
            break
    return sorted(found, key=lambda path: (str(path.parent), path.name))


def is_event_name(name: str) -> bool:
    """Whether a file is called as TensorFlow and PyTorch call their event files."""
    return ".tfevents." in name and not name.endswith(".profile-empty")


def read_events(place: Path) -> tuple[tuple[LogRun, ...], tuple[str, ...]]:
    """Runs and notes. Raises Refusal naming the file and the record that is damaged."""
    files = event_files(place)
    _check(place, files)
    notes: list[str] = []
    sides: dict[tuple[str, str], list[Points]] = {}
    for path in files:
        told = read_event_file(path)
        notes += [told.note] if told.note else []
        if told.scalars:
            key = _key(place, path)
            _continue(sides.setdefault(key, []), told.scalars, path, notes)
    runs: list[LogRun] = []
    for name in sorted({name for name, _ in sides}):
        runs += _runs(name, sides, notes)
    if not runs:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{place} holds no scalars: expected a loss an epoch or a step, as keras.callbacks.TensorBoard writes.",
                place=str(place),
            ),
        )
    if len(runs) > MOST_RUNS:
        notes.append(
            say(
                "{name} holds {count} runs; the first {most} are shown.",
                name=place.name,
                count=len(runs),
                most=MOST_RUNS,
            )
        )
    return tuple(runs[:MOST_RUNS]), tuple(dict.fromkeys(notes))


def _check(place: Path, files: Sequence[Path]) -> None:
    if not files:
        raise Refusal(
            FailureCode.UNSUPPORTED, say("{place} holds no event files (events.out.tfevents.*).", place=str(place))
        )
    if len(files) > MOST_FILES:
        why = say(
            "{place} holds more than {most} event files. Name the folder of one run.",
            place=str(place),
            most=MOST_FILES,
        )
        raise Refusal(FailureCode.UNSUPPORTED, why)
    size = sum(path.stat().st_size for path in files)
    if size > MOST_BYTES:
        why = say(
            "{place} holds {size} GiB of events. Name the folder of one run.",
            place=str(place),
            size=f"{size / 1024**3:.0f}",
        )
        raise Refusal(FailureCode.UNSUPPORTED, why)


def _key(place: Path, path: Path) -> tuple[str, str]:
    """(name of the run, 'val_' for the validation side) of an event file."""
    folder = path.parent
    side = SIDES.get(folder.name.lower())
    top = folder if side is None else folder.parent
    try:
        name = str(top.relative_to(place)) if place.is_dir() else "."
    except ValueError:  # the folder named is a train or validation side itself
        name = "."
    return ("" if name == "." else name), side or ""


def _continue(segments: list[Points], scalars: Points, path: Path, notes: list[str]) -> None:
    """Add a later file to a folder's runs: it goes on, goes back to a checkpoint, or begins anew."""
    if not segments:
        segments.append(scalars)
        return
    last = segments[-1]
    shared = [tag for tag in scalars if tag in last]
    if any(scalars[tag][0][0] <= last[tag][0][0] for tag in shared):
        segments.append(scalars)
        return
    for tag, points in scalars.items():
        before = last.setdefault(tag, [])
        kept = [point for point in before if point[0] < points[0][0]]
        if len(kept) < len(before):
            notes.append(say("{name} goes on from an earlier step: what it replaces was left out.", name=path.name))
        last[tag] = kept + points


def _anew(name: str, count: int) -> Said:
    if name:
        return say("The steps begin anew within {name}: read as {count} runs.", name=name, count=str(count))
    return say("The steps begin anew within the folder: read as {count} runs.", count=str(count))


def _runs(name: str, sides: dict[tuple[str, str], list[Points]], notes: list[str]) -> list[LogRun]:
    training, validation = sides.get((name, ""), []), sides.get((name, "val_"), [])
    count = max(len(training), len(validation))
    if count > 1:
        notes.append(_anew(name, count))
    runs = []
    for place in range(count):
        one = training[place] if place < len(training) else {}
        other = validation[place] if place < len(validation) else {}
        told = f"{name} {place + 1}" if name and count > 1 else name or say("run {n}", n=str(place + 1))
        runs.append(_run(told, one, other, notes))
    return runs


def _run(name: str, training: Points, validation: Points, notes: list[str]) -> LogRun:
    curves: dict[str, dict[str, LogSeries]] = {"epoch": {}, "step": {}}
    free: Points = {}
    for prefix, points in (("", training), ("val_", validation)):
        for tag, values in points.items():
            by, base = _keras_tag(tag)
            if by:
                curves[by].setdefault(prefix + base, _series(prefix + base, values))
            elif tag.lower() not in COUNTERS:
                free[prefix + tag] = values
    for tag, values in free.items():
        curves["epoch" if _counted_in_epochs(values, free.values()) else "step"].setdefault(tag, _series(tag, values))
    return LogRun(name, named(curves["epoch"], notes), named(curves["step"], notes))


def _keras_tag(tag: str) -> tuple[str, str]:
    """('epoch' or 'step', name) for the tags of Keras' callback, ('', tag) for all others."""
    if tag.startswith("evaluation_") and tag.endswith("_vs_iterations"):
        return "step", tag[len("evaluation_") : -len("_vs_iterations")]
    for by, start in (("epoch", "epoch_"), ("step", "batch_")):
        if tag.startswith(start) and len(tag) > len(start):
            name = tag[len(start) :]
            return by, "learning_rate" if name == "lr" else name
    return "", tag


def _series(name: str, points: Sequence[tuple[int, float]]) -> LogSeries:
    at = np.array([step for step, _ in points], np.int64)
    order = np.argsort(at, kind="stable")
    if at.size and at.min() == 1 and _in_a_row(at[order]):
        at = at - 1
    return LogSeries(name, at[order], np.array([value for _, value in points], np.float64)[order])


def _counted_in_epochs(points: Sequence[tuple[int, float]], others: Iterable[Sequence[tuple[int, float]]]) -> bool:
    """Curves of other programs count epochs or steps without saying which."""
    at = np.array([step for step, _ in points], np.int64)
    longest = max(len(other) for other in others)
    return len(at) <= EPOCHS_IN_A_ROW and longest <= EPOCHS_IN_A_ROW and _in_a_row(at)


def _in_a_row(at: np.ndarray) -> bool:
    return bool(at.size) and int(at[0]) in (0, 1) and bool((np.diff(at) == 1).all())
