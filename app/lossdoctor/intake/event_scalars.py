"""Scalars of one TensorBoard event file, read without TensorBoard or TensorFlow."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.protobuf import (
    BYTES,
    FIXED32,
    FIXED64,
    VARINT,
    Malformed,
    Value,
    fields,
    packed_varints,
    raw,
    signed,
    text,
    whole,
)
from lossdoctor.intake.protobuf import numbers as packed_numbers
from lossdoctor.intake.records import BrokenRecord, read_records

MOST_EVENTS = 2_000_000
# Field numbers: tensorflow/core/util/event.proto, framework/summary.proto, framework/tensor.proto.
STEP, SUMMARY, SUMMARY_VALUE = 2, 5, 1
TAG, SIMPLE_VALUE, TENSOR = 1, 2, 8
DTYPE, SHAPE, CONTENT = 1, 2, 4
LISTED = {5: "<f4", 6: "<f8"}  # float_val, double_val
VARINTS = frozenset({7, 10, 11, 16, 17})  # int_val, int64_val, bool_val, uint32_val, uint64_val
HALVES = 13
# framework/types.proto; bfloat16 (14) is the upper half of a float32.
NUMPY = {1: "<f4", 2: "<f8", 3: "<i4", 4: "u1", 5: "<i2", 6: "i1", 9: "<i8", 10: "u1", 17: "<u2", 19: "<f2"}
NUMPY |= {22: "<u4", 23: "<u8"}
BFLOAT16 = 14


@dataclass
class EventFile:
    """Scalars by tag, each a list of (step, value) in the order of the file; `note` says what is missing."""

    scalars: dict[str, list[tuple[int, float]]] = field(default_factory=dict)
    note: str = ""
    events: int = 0


def read_event_file(place: Path) -> EventFile:
    """Raises Refusal naming the record that is damaged; a torn last record is normal while a run is under way."""
    told = EventFile()
    try:
        for record in read_records(place):
            told.events += 1
            if told.events > MOST_EVENTS:
                told.note = say(
                    "Only the first {count} events of {name} were read.", count=MOST_EVENTS, name=place.name
                )
                break
            for tag, step, value in _scalars(record):
                told.scalars.setdefault(tag, []).append((step, value))
    except BrokenRecord as broken:
        if not broken.cut_off:
            why = say(
                "{place}: {what}. It is no intact event file; copy it again from where it was written.",
                place=str(place),
                what=broken.args[0],
            )
            raise Refusal(FailureCode.UNREADABLE, why) from None
        told.note = say(
            "The last record of {name} is cut off, as while a run is under way; the rest was read.", name=place.name
        )
    except (Malformed, struct.error, ValueError) as error:
        why = say(
            "{place}: record {events} is no event of TensorBoard ({error}). Copy the file again.",
            place=str(place),
            events=told.events,
            error=error.args[0] if isinstance(error, Malformed) else str(error),
        )
        raise Refusal(FailureCode.UNREADABLE, why) from None
    return told


def _scalars(record: bytes) -> Iterator[tuple[str, int, float]]:
    step = 0
    summaries: list[Value] = []
    for number, wire, value in fields(record):
        if number == STEP and wire == VARINT:
            step = signed(value)
        elif number == SUMMARY and wire == BYTES:
            summaries.append(value)
    for summary in summaries:
        for number, wire, value in fields(raw(summary)):
            if number == SUMMARY_VALUE and wire == BYTES:
                tag, scalar = _value(raw(value))
                if scalar is not None:
                    yield tag, step, scalar


def _value(message: memoryview) -> tuple[str, float | None]:
    tag, scalar = "", None
    for number, wire, value in fields(message):
        if number == TAG and wire == BYTES:
            tag = text(value)
        elif number == SIMPLE_VALUE and wire == FIXED32:
            scalar = float(struct.unpack("<f", raw(value))[0])
        elif number == TENSOR and wire == BYTES:
            scalar = _tensor(raw(value))
    return tag, scalar


def _tensor(message: memoryview) -> float | None:
    """The number of a tensor of one element; None for any other (texts, images, histograms)."""
    dtype, content, listed, one = 0, None, None, True
    for number, wire, value in fields(message):
        if number == DTYPE and wire == VARINT:
            dtype = whole(value)
        elif number == SHAPE and wire == BYTES:
            one = _elements(raw(value)) == 1
        elif number == CONTENT and wire == BYTES:
            content = raw(value)
        elif number in LISTED and wire in (BYTES, FIXED32, FIXED64):
            listed = packed_numbers(value, wire, LISTED[number])
        elif number in VARINTS and wire in (VARINT, BYTES):
            listed = packed_varints(value)
        elif number == HALVES and wire in (VARINT, BYTES):
            listed = _halves(packed_varints(value), dtype)
    if not one:
        return None
    if content is not None and len(content):
        listed = _content(content, dtype)
    return float(listed[0]) if listed is not None and len(listed) == 1 else None


def _elements(message: memoryview) -> int:
    """How many elements a shape has; its dimensions are field 2, their size field 1."""
    sizes = [
        signed(value)
        for number, wire, dimension in fields(message)
        if number == 2 and wire == BYTES
        for inner, kind, value in fields(raw(dimension))
        if inner == 1 and kind == VARINT
    ]
    return math.prod(sizes)


def _content(content: memoryview, dtype: int) -> np.ndarray | None:
    if dtype == BFLOAT16 and len(content) == 2:
        return _halves(np.frombuffer(content, "<u2").astype(np.int64), dtype)
    kind = NUMPY.get(dtype)
    if kind is None or len(content) != np.dtype(kind).itemsize:
        return None
    return np.frombuffer(content, kind)


def _halves(bits: np.ndarray, dtype: int) -> np.ndarray:
    """float16, or bfloat16, written as their bits."""
    if dtype == BFLOAT16:
        return (bits.astype(np.uint32) << 16).view(np.float32)
    return bits.astype(np.uint16).view(np.float16)
