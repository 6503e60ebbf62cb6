"""A small writer of TensorBoard's event files, for tests: slow and obvious, after the field numbers in event.proto."""

from __future__ import annotations

import struct
from pathlib import Path

from helpers.tfrecords import record, tagged, varint

DTYPES = {"f": (1, 5), "d": (2, 6), "i": (3, 7), "q": (9, 10), "e": (19, 13)}  # enum DataType, field of *_val


def header() -> bytes:
    """The first record of every event file."""
    return record(event(tagged(3, b"brain.Event:2")))


def event(rest: bytes, step: int = 0) -> bytes:
    """An Event of 2026 at a step."""
    return b"\x09" + struct.pack("<d", 1.77e9) + (b"\x10" + varint(step) if step else b"") + rest


def simple(tag: str, step: int, value: float) -> bytes:
    """A scalar as TensorFlow 1 and PyTorch write it."""
    return summary(tag, step, b"\x15" + struct.pack("<f", value))


def tensor(tag: str, step: int, value: float, kind: str = "f", listed: bool = False) -> bytes:
    """A scalar as TensorFlow 2 writes it: a tensor, its value as content or in a list."""
    dtype, field = DTYPES[kind]
    if not listed:
        held = tagged(4, struct.pack(f"<{kind}", value))
    elif kind in "fd":
        held = tagged(field, struct.pack(f"<{kind}", value))
    else:
        bits = struct.unpack("<H", struct.pack("<e", value))[0] if kind == "e" else int(value)
        held = varint(field << 3) + varint(bits)
    return summary(tag, step, tagged(8, b"\x08" + varint(dtype) + tagged(2, b"") + held))


def picture(tag: str, step: int) -> bytes:
    """Something that is no scalar: a tensor of two elements."""
    shape = tagged(2, b"\x08\x02")
    return summary(tag, step, tagged(8, b"\x08\x01" + tagged(2, shape) + tagged(4, struct.pack("<2f", 1, 2))))


def summary(tag: str, step: int, value: bytes) -> bytes:
    """A record with one value under a tag."""
    return record(event(tagged(5, tagged(1, tagged(1, tag.encode()) + value)), step))


def write_events(place: Path, *records: bytes) -> Path:
    """An event file of these records behind the usual first one."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(header() + b"".join(records))
    return place
