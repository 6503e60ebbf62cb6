"""Writes the log of a finished run as Keras writes it: a CSVLogger table, and a folder of TensorBoard events."""

from __future__ import annotations

import csv
import hashlib
import struct
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from lossdoctor.core.commands import ReadLog
from lossdoctor.core.session import LogRun, Target, TargetKind
from lossdoctor.intake.logs import read_log
from lossdoctor.intake.records import masked

Curves = Mapping[str, Sequence[float]]
FLOAT = 1  # DT_FLOAT in tensorflow/core/framework/types.proto
FIRST_SECOND = 1_760_000_000  # in the names of event files, so that a demo is the same each time


def forge_log(curves: Curves, place: Path) -> tuple[Target, tuple[LogRun, ...]]:
    """Write `history.csv` and `logs/` with a curve by name, one value an epoch; the folder is the target, read back."""
    write_csv_log(curves, place / "history.csv")
    held = {name[4:]: values for name, values in curves.items() if name.startswith("val_")}
    own = {name: values for name, values in curves.items() if not name.startswith("val_")}
    checksum = hashlib.sha256()
    for side, part in (("train", own), ("validation", held)):
        if part:
            checksum.update(write_events(part, place / "logs" / side))
    target = Target(TargetKind.LOG, str(place / "logs"), checksum.hexdigest())
    return target, read_log(ReadLog(target.path)).runs


def write_csv_log(curves: Curves, path: Path) -> None:
    """As keras.callbacks.CSVLogger does: epochs from 0, names in the order of the alphabet."""
    names = sorted(curves)
    with path.open("w", newline="", encoding="utf-8") as stream:
        rows = csv.writer(stream)
        rows.writerow(["epoch", *names])
        rows.writerows(
            [epoch, *values] for epoch, values in enumerate(zip(*(curves[name] for name in names), strict=True))
        )


def write_events(curves: Curves, folder: Path) -> bytes:
    """As keras.callbacks.TensorBoard does: tags 'epoch_loss' and so on, each scalar a tensor; gives the bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    events = [_bytes(3, b"brain.Event:2")]
    for name, values in curves.items():
        events += [_event(f"epoch_{name}", epoch, value) for epoch, value in enumerate(values)]
    told = b"".join(_record(struct.pack("<Bd", 1 << 3 | 1, float(FIRST_SECOND)) + event) for event in events)
    (folder / f"events.out.tfevents.{FIRST_SECOND}.demo.v2").write_bytes(told)
    return told


def _event(tag: str, step: int, value: float) -> bytes:
    tensor = _number(1, FLOAT) + _bytes(2, b"") + _bytes(4, struct.pack("<f", value))
    return _number(2, step) + _bytes(5, _bytes(1, _bytes(1, tag.encode()) + _bytes(8, tensor)))


def _record(data: bytes) -> bytes:
    length = struct.pack("<Q", len(data))
    return length + struct.pack("<I", masked(length)) + data + struct.pack("<I", masked(data))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, data: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    parts: Iterable[int] = range(0, max(value.bit_length(), 1), 7)
    low = [value >> shift & 0x7F for shift in parts]
    return bytes([*(part | 0x80 for part in low[:-1]), low[-1]])
