"""Recognises and reads training logs of every kind; nothing in them is ever run."""

from __future__ import annotations

import hashlib
from pathlib import Path

from lossdoctor.core.commands import ReadLog
from lossdoctor.core.events import LogRead, TargetInspected
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import LogRun, Target, TargetKind
from lossdoctor.intake.log_events import event_files, is_event_name, read_events
from lossdoctor.intake.log_history import (
    PICKLED,
    is_history,
    is_history_arrays,
    is_pickle,
    read_history,
    read_history_arrays,
)
from lossdoctor.intake.log_table import is_log_table, read_table

TABLES = frozenset({".csv", ".tsv", ".txt", ".log"})
HISTORIES = frozenset({".json", ".jsonl", ".ndjson"})
PICKLES = frozenset({".pkl", ".pickle", ".p", ".joblib", ""})


def inspect_log(place: Path) -> TargetInspected | None:
    """A log, or None where the path is something else. Raises Refusal for a pickled history."""
    if place.is_dir():
        files = event_files(place)
        return _inspected(place, files) if files else None
    if place.suffix.lower() in PICKLES | {".npy"} and is_pickle(place):
        raise Refusal(FailureCode.UNSUPPORTED, say("{place} is {what}.", place=str(place), what=PICKLED))
    if kind_of(place):
        return _inspected(place, [place])
    if place.suffix.lower() in HISTORIES:
        read_history(place)  # says what is wrong with it
    return None


def kind_of(place: Path) -> str:
    """'events', 'table', 'history', 'arrays', or '' for a path that is no log."""
    suffix = place.suffix.lower()
    if place.is_dir():
        return "events" if event_files(place) else ""
    if is_event_name(place.name):
        return "events"
    if suffix in TABLES:
        return "table" if is_log_table(place) else ""
    if suffix in HISTORIES:
        return "history" if is_history(place) else ""
    return "arrays" if suffix == ".npz" and is_history_arrays(place) else ""


def read_log(command: ReadLog) -> LogRead:
    """The runs of a log. Raises Refusal naming the line or record that is damaged."""
    path, place = command.path, Path(command.path)
    readers = {"events": read_events, "table": read_table, "history": read_history, "arrays": read_history_arrays}
    kind = kind_of(place)
    if not kind:
        raise Refusal(
            FailureCode.UNSUPPORTED, say("{path} is no training log: no curve in it is called loss.", path=path)
        )
    runs, notes = readers[kind](place)
    kept = tuple(run for run in runs if run.epochs or run.steps)
    if not kept:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{path} holds no number of any epoch. Let the program train one.", path=path),
        )
    return LogRead(kept, (*notes, *_lonely(kept)))


def _lonely(runs: tuple[LogRun, ...]) -> tuple[str, ...]:
    """What a reader should know of a log without a curve called loss."""
    without = [run for run in runs if not any(series.name == "loss" for series in (*run.epochs, *run.steps))]
    if not without:
        return ()
    told = ", ".join(sorted({series.name for run in without for series in (*run.epochs, *run.steps)})[:8])
    return (
        say(
            "{count} of {runs} runs have no curve called loss; there are {names}.",
            count=str(len(without)),
            runs=str(len(runs)),
            names=told,
        ),
    )


def _inspected(place: Path, files: list[Path]) -> TargetInspected:
    checksum = hashlib.sha256()
    for path in files:
        with path.open("rb") as stream:
            if len(files) == 1:
                checksum = hashlib.file_digest(stream, "sha256")
            else:
                checksum.update(path.name.encode() + hashlib.file_digest(stream, "sha256").digest())
    target = Target(TargetKind.LOG, str(place), checksum.hexdigest())
    return TargetInspected(target, sum(path.stat().st_size for path in files), False)
