"""Protocol buffers on the wire: fields of a message without its schema."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.core.saying import say

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
MOST_VARINT = 10  # bytes of a 64 bit varint: protobuf.dev/programming-guides/encoding


class Malformed(ValueError):
    """Raised where bytes are no protocol buffer; its text says what is wrong."""


Value = int | memoryview
Field = tuple[int, int, Value]


def fields(message: bytes | memoryview) -> Iterator[Field]:
    """(field number, wire type, value) of a message, in its order. Raises Malformed.

    The value is an unsigned int for VARINT, else a memoryview on the message: 8 bytes for FIXED64, 4 for FIXED32, any
    length for BYTES (text, bytes, an inner message, packed numbers). Groups, deprecated since 2008, are refused.
    """
    view, place = memoryview(message), 0
    while place < len(view):
        key, place = _varint(view, place)
        number, wire = key >> 3, key & 7
        if number == 0:
            raise Malformed(say("a field has the number 0"))
        if wire == VARINT:
            value, place = _varint(view, place)
            yield number, wire, value
            continue
        length, place = _length(view, place, wire)
        if place + length > len(view):
            raise Malformed(
                say(
                    "field {number} says {length} bytes and {left} are left",
                    number=str(number),
                    length=length,
                    left=len(view) - place,
                )
            )
        yield number, wire, view[place : place + length]
        place += length


def _length(view: memoryview, place: int, wire: int) -> tuple[int, int]:
    if wire == BYTES:
        return _varint(view, place)
    if wire in (FIXED64, FIXED32):
        return (8 if wire == FIXED64 else 4), place
    raise Malformed(say("wire type {wire} is not one that is in use", wire=wire))


def _varint(view: memoryview, place: int) -> tuple[int, int]:
    number = 0
    for shift in range(0, 7 * MOST_VARINT, 7):
        if place >= len(view):
            raise Malformed(say("a number is cut off"))
        byte = view[place]
        place += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number & 0xFFFFFFFFFFFFFFFF, place
    raise Malformed(say("a number is longer than {most} bytes", most=MOST_VARINT))


def signed(value: Value) -> int:
    """A VARINT as int64 or int32, whose negative numbers are two's complement in 64 bits."""
    number = whole(value)
    return number - (1 << 64) if number >> 63 else number


def whole(value: Value) -> int:
    """A VARINT as the unsigned int it is. Raises Malformed for bytes."""
    if not isinstance(value, int):
        raise Malformed(say("bytes where a number is expected"))
    return value


def raw(value: Value) -> memoryview:
    """The bytes of a BYTES or FIXED field. Raises Malformed for a VARINT."""
    if isinstance(value, int):
        raise Malformed(say("a number where bytes are expected"))
    return value


def text(value: Value) -> str:
    """A BYTES field as UTF-8 text; what is no UTF-8 becomes replacement characters."""
    return bytes(raw(value)).decode("utf-8", "replace")


def numbers(value: Value, wire: int, dtype: str) -> np.ndarray:
    """One or packed FIXED32, FIXED64 or float numbers (n,) of a dtype such as '<f4'. Raises Malformed."""
    view = raw(value)
    if len(view) % np.dtype(dtype).itemsize or wire == VARINT:
        raise Malformed(say("{n} bytes are no row of {name} numbers", n=len(view), name=np.dtype(dtype).name))
    return np.frombuffer(view, dtype)


def packed_varints(value: Value) -> np.ndarray:
    """Packed VARINTs, or a single one, as (n,) int64. Raises Malformed."""
    if isinstance(value, int):
        return np.array([signed(value)], dtype=np.int64)
    octets = np.frombuffer(value, np.uint8)
    if octets.size == 0:
        return np.empty(0, np.int64)
    ends = np.flatnonzero(octets < 0x80)
    if ends.size == 0 or ends[-1] != octets.size - 1:
        raise Malformed(say("a number is cut off"))
    starts = np.concatenate(([0], ends[:-1] + 1))
    lengths = ends - starts + 1
    if int(lengths.max()) > MOST_VARINT:
        raise Malformed(say("a number is longer than {most} bytes", most=MOST_VARINT))
    shifts = 7 * (np.arange(octets.size) - np.repeat(starts, lengths))
    pieces = (octets & 0x7F).astype(np.uint64) << shifts.astype(np.uint64)
    return np.bitwise_or.reduceat(pieces, starts).view(np.int64)
