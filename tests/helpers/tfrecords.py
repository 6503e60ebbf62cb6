"""A small writer of TFRecord files and protocol buffers, for tests: slow and obvious."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from pathlib import Path


def crc(data: bytes) -> int:
    """CRC-32C bit by bit."""
    state = 0xFFFFFFFF
    for octet in data:
        state ^= octet
        for _ in range(8):
            state = (state >> 1) ^ (0x82F63B78 if state & 1 else 0)
    return state ^ 0xFFFFFFFF


def guarded(data: bytes) -> bytes:
    """The masked checksum in four bytes."""
    plain = crc(data)
    return struct.pack("<I", (((plain >> 15) | (plain << 17)) + 0xA282EAD8) & 0xFFFFFFFF)


def record(data: bytes) -> bytes:
    """One record with its framing."""
    length = struct.pack("<Q", len(data))
    return length + guarded(length) + data + guarded(data)


def write_records(place: Path, records: Iterable[bytes]) -> Path:
    """A TFRecord file of these records."""
    place.write_bytes(b"".join(record(data) for data in records))
    return place


def varint(number: int) -> bytes:
    """A number in base 128; negative numbers as two's complement in 64 bits."""
    number &= (1 << 64) - 1
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def tagged(number: int, data: bytes) -> bytes:
    """A length-delimited field."""
    return varint(number << 3 | 2) + varint(len(data)) + data


def example(features: Mapping[str, object], packed: bool = True) -> bytes:
    """A tf.train.Example: bytes, floats or ints, alone or in lists, by name."""
    entries = b"".join(
        tagged(1, tagged(1, name.encode()) + tagged(2, feature(values, packed))) for name, values in features.items()
    )
    return tagged(1, entries)


def feature(values: object, packed: bool = True) -> bytes:
    """A tf.train.Feature."""
    many = values if isinstance(values, list) else [values]
    if isinstance(many[0], bytes):
        return tagged(1, b"".join(tagged(1, value) for value in many))
    if isinstance(many[0], float):
        rows = [struct.pack("<f", value) for value in many]
        return tagged(2, tagged(1, b"".join(rows)) if packed else b"".join(b"\x0d" + row for row in rows))
    rows = [varint(value) for value in many]
    return tagged(3, tagged(1, b"".join(rows)) if packed else b"".join(b"\x08" + row for row in rows))
