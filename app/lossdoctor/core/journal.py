"""A journal: one line a record, each with a checksum, so that a torn tail is seen and dropped."""

from __future__ import annotations

import base64
import json
import math
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import numpy as np

from lossdoctor.core import wire
from lossdoctor.core.wire import WireError

T = TypeVar("T")
MOST_LINE = 64 * 1024**2  # bytes of one record; Story writes pieces of a few MiB
MOST_ARRAYS = 512 * 1024**2  # bytes of all arrays of a journal, unpacked


class Unpacking:
    """Reads records, keeping count of the bytes that their arrays unpack to."""

    def __init__(self, most: int = MOST_ARRAYS) -> None:
        self._left = most

    def record(self, line: bytes, kind: type[T] | None = None) -> T | Any:
        """The value of a line: of `kind`, or of the type that the line names. Raises WireError."""
        if len(line) > MOST_LINE:
            raise WireError("a record larger than any that is written")
        checksum, separator, text = line.rstrip(b"\n").partition(b" ")
        if not separator or checksum != _checksum(text):
            raise WireError("a record whose checksum does not fit")
        try:
            record = json.loads(text.decode(), parse_constant=_refuse)
            return self.value(record, kind)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise WireError(f"not a record: {error!r}") from error

    def value(self, record: Any, kind: type[T] | None = None) -> T | Any:
        """The same for a record that is plain JSON already. Raises WireError."""
        if not isinstance(record, dict) or set(record) != {"type", "value", "arrays"}:
            raise WireError("not a record")
        known = wire.NAMED.get(str(record["type"])) if kind is None else kind
        if known is None:
            raise WireError(f"a record of the unknown kind {record['type']!r}")
        arrays = [self._array(*spec) for spec in record["arrays"]]
        return wire.unpack(known, record["value"], arrays)

    def _array(self, dtype: str, shape: list[int], text: str) -> np.ndarray:
        if dtype not in wire.DTYPES or not all(type(n) is int and n >= 0 for n in shape):
            raise WireError("bad array in a record")
        size = math.prod(shape) * np.dtype(dtype).itemsize
        self._left -= size
        if self._left < 0:
            raise WireError("arrays larger than any that are written")
        unpacking = zlib.decompressobj()
        try:
            raw = unpacking.decompress(base64.b64decode(text, validate=True), max(size, 1))
        except zlib.error as error:
            raise WireError(f"bad array in a record: {error}") from error
        if len(raw) != size or unpacking.unconsumed_tail:
            raise WireError("an array of another size than it says")
        return np.frombuffer(raw, dtype).reshape(shape).copy()


def line_of(value: Any) -> bytes:
    """A record as one line. Raises WireError for what does not cross the wire."""
    text = json.dumps(record_of(value), allow_nan=False, separators=(",", ":")).encode()
    return _checksum(text) + b" " + text + b"\n"


def record_of(value: Any) -> dict[str, Any]:
    """A record as plain JSON: the kind's name, the value, and its arrays packed as text."""
    plain, arrays = wire.pack(value)
    return {"type": type(value).__name__, "value": plain, "arrays": [_packed(array) for array in arrays]}


def records(lines: Iterable[bytes], unpacking: Unpacking | None = None) -> Iterator[Any]:
    """The values of the intact lines; for every other one a WireError in its place (a torn tail is one)."""
    unpacking = unpacking or Unpacking()
    for line in lines:
        try:
            value = unpacking.record(line)
        except WireError as error:
            yield error
        else:
            yield value


def _packed(array: np.ndarray) -> list[Any]:
    little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
    text = base64.b64encode(zlib.compress(little.tobytes(), 1)).decode()
    return [little.dtype.str, list(array.shape), text]


def _checksum(text: bytes) -> bytes:
    return b"%08x" % zlib.crc32(text)


def _refuse(constant: str) -> None:
    raise WireError(f"{constant} is not JSON")
