"""Training logs that are text tables: Keras' CSVLogger, a history written by pandas, Lightning's metrics.csv."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import LogRun, LogSeries
from lossdoctor.intake.log_names import COUNTERS, is_loss, keras_names

MOST_BYTES = 512 * 1024**2
MOST_ROWS = 2_000_000
HEAD_BYTES = 64 * 1024
MISSING = frozenset({"", "na", "n/a", "null", "none", "-", "?"})  # 'nan' is a value that was measured
BOARD = {"wall time", "step", "value"}  # a curve downloaded from TensorBoard's page


@dataclass
class Block:
    """Rows under one header; `cells` are (line number, cells)."""

    header: list[str]
    cells: list[tuple[int, list[str]]] = field(default_factory=list)


def is_log_table(place: Path) -> bool:
    """Whether the first line is the header of a training log: an epoch and a loss, or a loss beside its val_loss."""
    header = header_of(place)
    low = [name.lower() for name in header]
    if set(low) == BOARD:
        return True
    counted = "epoch" in low or (low[:1] == [""] and "loss" in low)
    return any(is_loss(name) for name in header) and (counted or {"loss", "val_loss"} <= set(low))


def header_of(place: Path) -> list[str]:
    """The cells of the first line, [] where it is no text."""
    with place.open("rb") as stream:
        raw = stream.read(HEAD_BYTES)
    lines = _text(raw, "").splitlines() if b"\0" not in raw or raw[:2] in (b"\xff\xfe", b"\xfe\xff") else []
    first = next((line for line in lines if line.strip()), "")
    return [cell.strip() for cell in next(csv.reader([first], delimiter=_delimiter(first)), [])]


def read_table(place: Path) -> tuple[tuple[LogRun, ...], tuple[str, ...]]:
    """Runs and notes. Raises Refusal naming the line that does not fit."""
    if place.stat().st_size > MOST_BYTES:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{place} is larger than {most} MiB; no log of epochs is.",
                place=str(place),
                most=MOST_BYTES >> 20,
            ),
        )
    text = _text(place.read_bytes(), str(place))
    notes: list[str] = []
    blocks = list(_blocks(place, text, notes))
    if not any(block.cells for block in blocks):
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place} has a header and no epoch. Let the program train one, at least.", place=str(place)),
        )
    runs: list[LogRun] = []
    for block in blocks:
        for rows in _restarts(block, notes):
            runs.append(_run(place, block.header, rows, say("run {n}", n=str(len(runs) + 1)), notes))
    if len(runs) > 1:
        notes.append(
            say("The epochs begin anew within {name}: read as {count} runs.", name=place.name, count=str(len(runs)))
        )
    return tuple(runs), tuple(dict.fromkeys(notes))


def _text(raw: bytes, name: str) -> str:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", "replace")
    if name and b"\0" in raw:
        line = raw[: raw.index(b"\0")].count(b"\n") + 1
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{name}, line {line}: binary data where a log has text. It is damaged.", name=name, line=str(line)),
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _delimiter(line: str) -> str:
    return max((",", ";", "\t"), key=line.count)


def _blocks(place: Path, text: str, notes: list[str]) -> Iterator[Block]:
    """The table cut at repeated headers (append mode)."""
    delimiter = _delimiter(next((line for line in text.splitlines() if line.strip()), ""))
    reader = csv.reader(text.splitlines(), delimiter=delimiter)
    block: Block | None = None
    rows = 0
    pending: Said | None = None
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if pending is not None:
                raise Refusal(FailureCode.UNREADABLE, pending)
            cells = [cell.strip() for cell in cells]
            if block is None or _again(cells, block.header):
                if block is not None:
                    yield block
                block = Block(cells)
                continue
            rows += 1
            if rows > MOST_ROWS:
                notes.append(say("Only the first {count} rows of {name} were read.", count=MOST_ROWS, name=place.name))
                break
            if len(cells) != len(block.header):
                pending = say(
                    "{place}, line {line}: {cells} cells where the header has {header}. Mend that line.",
                    place=str(place),
                    line=str(reader.line_num),
                    cells=str(len(cells)),
                    header=str(len(block.header)),
                )
                continue
            block.cells.append((reader.line_num, cells))
    except csv.Error as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place}, line {line}: {error}.", place=str(place), line=str(reader.line_num), error=str(error)),
        ) from None
    if pending is not None:
        notes.append(
            say(
                "The last line of {name} is cut off and was left out: the run was under way, or was ended.",
                name=place.name,
            )
        )
    if block is not None:
        yield block


def _again(cells: Sequence[str], header: Sequence[str]) -> bool:
    return len(cells) > 1 and (list(cells) == list(header) or (cells[0].lower() == "epoch" == header[0].lower()))


def _restarts(block: Block, notes: list[str]) -> list[list[tuple[int, list[str]]]]:
    """Rows cut where the epoch counter begins again; one run where fit was called for one epoch at a time."""
    low = [name.lower() for name in block.header]
    place = low.index("epoch") if "epoch" in low else None
    if place is None:
        return [block.cells] if block.cells else []
    within = any(name in low for name in COUNTERS[1:])  # several rows an epoch
    parts: list[list[tuple[int, list[str]]]] = []
    before = float("inf")
    for row in block.cells:
        epoch = number(row[1][place])
        if np.isfinite(epoch):
            if epoch < before or (epoch == before and not within) or not parts:
                parts.append([])
            before = epoch
        elif not parts:
            parts.append([])
        parts[-1].append(row)
    if len(parts) > 2 and all(len(part) == 1 for part in parts):
        notes.append(say("Every row says the same epoch: fit was called for one epoch at a time. Read as one run."))
        return [[row for part in parts for row in part]]
    return parts


def _run(
    place: Path, header: Sequence[str], rows: Sequence[tuple[int, list[str]]], name: str, notes: list[str]
) -> LogRun:
    low = [text.lower() for text in header]
    if set(low) == BOARD:
        return _board(place, low, rows)
    epoch = _counter(low, "epoch", rows)
    step = _counter(low, "step", rows, *COUNTERS[2:])
    alone = epoch is None or bool((np.diff(epoch) == 0).all() and len(epoch) > 1)
    epochs: dict[str, LogSeries] = {}
    steps: dict[str, LogSeries] = {}
    for i, text in enumerate(low):
        texts = [cells[i] for _, cells in rows]
        if not text or text in COUNTERS:
            continue
        if not all(_is_number(cell) for cell in texts):
            notes.append(say("The column '{name}' holds no numbers and was left out.", name=header[i]))
            continue
        held = [n for n, cell in enumerate(texts) if cell.lower() not in MISSING]
        values = np.array([number(texts[n]) for n in held])
        at = np.asarray(held, np.int64) if epoch is None or alone else epoch[held]
        if step is not None and len(np.unique(at)) < len(at):
            steps[header[i]] = LogSeries(header[i], step[held], values)
        elif held:
            epochs[header[i]] = LogSeries(header[i], at, values)
    return LogRun(name, named(epochs, notes), named(steps, notes))


def named(curves: Mapping[str, LogSeries], notes: list[str]) -> tuple[LogSeries, ...]:
    """The curves under Keras' names."""
    told = keras_names(curves)
    notes += [say("'{old}' is read as {new}.", old=old, new=new) for old, new in told.items() if old != new]
    return tuple(LogSeries(told[old], series.positions, series.values) for old, series in curves.items())


def _board(place: Path, low: Sequence[str], rows: Sequence[tuple[int, list[str]]]) -> LogRun:
    column, steps = low.index("value"), low.index("step")
    name = "val_loss" if "val" in place.stem.lower() else "loss" if "loss" in place.stem.lower() else place.stem
    values = np.array([number(cells[column]) for _, cells in rows])
    at = np.nan_to_num(np.array([number(cells[steps]) for _, cells in rows])).astype(np.int64)
    return LogRun(say("run {n}", n="1"), (LogSeries(name, at, values),))


def _counter(low: Sequence[str], name: str, rows: Sequence[tuple[int, list[str]]], *others: str) -> np.ndarray | None:
    """A column of whole numbers from 0 on; a cell that is missing has the number of the row before."""
    found = next((candidate for candidate in (name, *others) if candidate in low), None)
    if found is None:
        return None
    column = low.index(found)
    at: list[int] = []
    for _, cells in rows:
        value = number(cells[column])
        at.append(int(value) if np.isfinite(value) and abs(value) < 1e15 else at[-1] if at else 0)
    counted = np.array(at, np.int64)
    return counted - 1 if name == "epoch" and counted.size and counted.min() == 1 else counted


def _is_number(text: str) -> bool:
    if text.lower() in MISSING:
        return True
    try:
        float(_pointed(text))
    except ValueError:
        return False
    return True


def number(text: str) -> float:
    """A cell as a number; NaN for words and missing cells."""
    try:
        return float(_pointed(text))
    except ValueError:
        return float("nan")


def _pointed(text: str) -> str:
    return text.replace(",", ".") if text.count(",") == 1 and "." not in text else text
