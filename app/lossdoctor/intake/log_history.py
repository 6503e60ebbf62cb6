"""Training logs as JSON or NumPy arrays: `history.history` as people save it."""

from __future__ import annotations

import ast
import json
import re
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import LogRun, LogSeries
from lossdoctor.intake.arrays import checked_npy
from lossdoctor.intake.log_names import COUNTERS, is_loss, keras_names

MOST_BYTES = 256 * 1024**2
MOST_VALUES = 1_000_000  # of one curve in an .npz: more are data
WORDS = {"nan": float("nan"), "inf": float("inf"), "infinity": float("inf"), "-inf": float("-inf"), "none": None}
EXPECTED = say(
    "expected lists by name, as {example}, or one object an epoch on each line. Save a history with "
    "json.dump(history.history, file)",
    example='{"loss": [0.7, 0.5], "val_loss": [0.8, 0.6]}',
)


def is_history(place: Path) -> bool:
    """Whether a JSON file holds curves with a loss among them."""
    try:
        return bool(_tables(place))
    except Refusal:
        return False


def read_history(place: Path) -> tuple[tuple[LogRun, ...], tuple[str, ...]]:
    """Runs and notes of a JSON file. Raises Refusal naming the line."""
    tables = _tables(place)
    if not tables:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say("{place} holds no training history: {expected}.", place=str(place), expected=EXPECTED),
        )
    notes: list[str] = []
    runs = tuple(
        run_of(name or say("run {n}", n=str(n)), table, notes) for n, (name, table) in enumerate(tables.items(), 1)
    )
    return runs, tuple(dict.fromkeys(notes))


def is_history_arrays(place: Path) -> bool:
    """Whether an `.npz` holds nothing but rows of numbers, a loss among them."""
    try:
        with np.load(place, allow_pickle=False) as arrays:
            names = list(arrays.files)
            if not any(is_loss(name) for name in names) or len(names) > 200:
                return False
            return all(arrays[name].ndim == 1 and arrays[name].size <= MOST_VALUES for name in names)
    except (OSError, ValueError, EOFError, KeyError, NotImplementedError, RuntimeError, zipfile.BadZipFile, zlib.error):
        return False


def read_history_arrays(place: Path) -> tuple[tuple[LogRun, ...], tuple[str, ...]]:
    """The run of an `.npz` and notes."""
    notes: list[str] = []
    with np.load(place, allow_pickle=False) as arrays:
        table = {name: np.asarray(arrays[name], np.float64).tolist() for name in arrays.files}
    return (run_of(say("run {n}", n="1"), table, notes),), tuple(notes)


def run_of(name: str, table: Mapping[str, Any], notes: list[str]) -> LogRun:
    """One run from lists by name; a list `epoch` gives the positions."""
    counter = next((key for key in COUNTERS if key in table), None)
    told = keras_names(key for key in table if key.lower() not in COUNTERS)
    notes += [say("'{old}' is read as {new}.", old=old, new=new) for old, new in told.items() if old != new]
    counted = _positions(table[counter]) if counter else np.empty(0, np.int64)
    series = []
    for key, wanted in told.items():
        values = np.array([_number(value) for value in table[key]], np.float64)
        held = np.array([value is not None and value != "" for value in table[key]], bool)
        at = counted if len(counted) == len(values) else np.arange(len(values), dtype=np.int64)
        if held.any():
            series.append(LogSeries(wanted, at[held], values[held]))
    return LogRun(name, tuple(series))


def _positions(values: Any) -> np.ndarray:
    numbers = np.nan_to_num(np.array([_number(value) for value in values], np.float64)).astype(np.int64)
    if len(numbers) > 1 and (np.diff(numbers) <= 0).any():
        return np.empty(0, np.int64)
    return numbers - 1 if len(numbers) and numbers.min() == 1 else numbers


def _tables(place: Path) -> dict[str, dict[str, list[Any]]]:
    """Lists by name, by run; {} where it is valid JSON of another meaning. Raises Refusal."""
    if place.stat().st_size > MOST_BYTES:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say("{place} is larger than {most} MiB; no history is.", place=str(place), most=MOST_BYTES >> 20),
        )
    return _found(_parsed(place, place.read_bytes().decode("utf-8-sig", "replace")))


def _parsed(place: Path, text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        first = error
    except RecursionError:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place} is nested too deeply for a history: {expected}.", place=str(place), expected=EXPECTED),
        ) from None
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > 1 and lines[0][1].lstrip().startswith("{") and lines[0][1].rstrip().endswith("}"):
        return _lines(place, lines)
    literal = _printed(text)
    if literal is not None:
        return literal
    told = say(
        "{place}, line {line}, column {column}: no JSON ({why}); {expected}.",
        place=str(place),
        line=str(first.lineno),
        column=str(first.colno),
        why=first.msg,
        expected=EXPECTED,
    )
    raise Refusal(FailureCode.UNREADABLE, told)


def _lines(place: Path, lines: list[tuple[int, str]]) -> Any:
    rows = []
    for count, (number, line) in enumerate(lines, 1):
        try:
            rows.append(json.loads(line))
        except (json.JSONDecodeError, RecursionError):
            if count == len(lines):  # the run is under way, or was ended
                break
            raise Refusal(
                FailureCode.UNREADABLE,
                say(
                    "{place}, line {line}: no JSON; {expected}.",
                    place=str(place),
                    line=str(number),
                    expected=EXPECTED,
                ),
            ) from None
    return rows


def _printed(text: str) -> Any:
    """A dict as Python prints it: print(history.history) with NumPy's numbers and NaN in it."""
    if not text.lstrip().startswith("{") or len(text) > 20_000_000:
        return None
    told = re.sub(r"(?:np|numpy)\.\w+\(([^()]*)\)", r"\1", text)
    told = re.sub(r"(?<![\w'\"])nan(?![\w'\"])", "'nan'", told)
    told = re.sub(r"(?<![\w'\"])inf(?![\w'\"])", "1e999", told)
    try:
        return ast.literal_eval(told.strip())
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None


def _found(value: Any) -> dict[str, dict[str, list[Any]]]:
    if isinstance(value, list):
        table = _by_name(value)
        return {"": table} if table else {}
    if not isinstance(value, dict):
        return {}
    inner = value.get("history")
    if isinstance(inner, dict):
        table = _lists(inner)
        epochs = value.get("epoch")
        if table and isinstance(epochs, list):
            table = {**table, "epoch": epochs}
        return {"": table} if _tells(table) else {}
    if isinstance(inner, list):
        return _found(inner)
    table = _lists(value)
    if _tells(table):
        return {"": table}
    runs = {str(name): _found(part) for name, part in value.items() if isinstance(part, dict)}
    return {name: found[""] for name, found in runs.items() if set(found) == {""}}


def _by_name(rows: list[Any]) -> dict[str, list[Any]]:
    """One object an epoch, as lists by name."""
    if not rows or not all(isinstance(row, dict) for row in rows):
        return {}
    names = list(dict.fromkeys(name for row in rows for name in row))
    table = {name: [row.get(name) for row in rows] for name in names}
    kept = {name: values for name, values in table.items() if all(_is_number(value) for value in values)}
    return kept if _tells(kept) else {}


def _lists(value: Mapping[Any, Any]) -> dict[str, list[Any]]:
    """The entries that are lists of numbers; pandas writes {"loss": {"0": 0.7, "1": 0.5}}."""
    table: dict[str, list[Any]] = {}
    for name, entry in value.items():
        values = list(entry.values()) if isinstance(entry, dict) else entry
        if isinstance(values, list | tuple) and values and all(_is_number(item) for item in values):
            table[str(name)] = list(values)
    return table


def _tells(table: Mapping[str, Any]) -> bool:
    return any(is_loss(name) for name in table)


def _is_number(value: Any) -> bool:
    if isinstance(value, str):
        return value.strip().lower() in WORDS or _number(value) == _number(value)
    return value is None or isinstance(value, int | float)


def _number(value: Any) -> float:
    if isinstance(value, str):
        text = value.strip().lower()
        value = WORDS.get(text, text)
    try:
        return float("nan") if value is None else float(value)
    except (ValueError, OverflowError):
        return float("nan")


def is_pickle(place: Path) -> bool:
    """Whether a file is a pickle, or an `.npy` of Python objects, which is one inside."""
    with place.open("rb") as stream:
        head = stream.read(6)
    if head[:1] == b"\x80" and head[1:2] in b"\x02\x03\x04\x05" and len(head) > 1:
        return True
    if head == b"\x93NUMPY" and place.suffix.lower() == ".npy":
        try:
            checked_npy(place)
        except Refusal as refusal:
            return "Python objects" in refusal.failure.message
    return False


PICKLED = say(
    "a pickle: opening it could run any code, so it is not opened. Where it was made, save it as "
    'JSON: json.dump(history.history, open("history.json", "w"), default=float)'
)
