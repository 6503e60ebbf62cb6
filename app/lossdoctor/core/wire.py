"""Commands and events as bytes: a JSON header from frozen dataclasses, numeric arrays attached raw.

A frame is `b"LD01"`, the header's length and the attachments' length (two unsigned 64-bit little-endian numbers), the
header (UTF-8 JSON), the attachments. Decoding is strict: unknown types, unknown or missing fields, wrong kinds and
excess bytes raise WireError. Never pickle. A sentence (`saying.Said`) crosses as its template and values.
"""

from __future__ import annotations

import functools
import json
import math
import struct
import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar, Union

import numpy as np

from lossdoctor.core import commands, events, findings, fixes
from lossdoctor.core.readings import data, program, run
from lossdoctor.core.saying import Said, english

T = TypeVar("T")

PROTOCOL = 1
MAGIC = b"LD01"
PREFIX = struct.Struct("<4sQQ")
MAX_FRAME = 256 * 1024 * 1024
DTYPES = frozenset({"<f8", "<f4", "<f2", "<i8", "<i4", "<i2", "|i1", "<u8", "<u4", "<u2", "|u1", "|b1"})


class WireError(ValueError):
    """The bytes are not a frame of this protocol."""


def _types_of(*unions: Any) -> dict[str, type]:
    return {kind.__name__: kind for union in unions for kind in typing.get_args(union)}


NAMED: dict[str, type] = _types_of(commands.Command, events.Event, findings.Evidence, fixes.Edit) | {
    kind.__name__: kind
    for kind in (
        program.ModelReading,
        program.CompileReading,
        program.FitReading,
        program.ProgramErrorReading,
        data.InputsReading,
        data.TargetsReading,
        run.RunReading,
    )
}


def encode(message: Any) -> bytes:
    """A frame from a command or event. Raises WireError for a value that its type does not allow."""
    arrays: list[np.ndarray] = []
    header = {"type": type(message).__name__, "value": _plain(message, arrays)}
    header["arrays"] = [[_dtype_name(array), list(array.shape)] for array in arrays]
    text = json.dumps(header, allow_nan=False, separators=(",", ":")).encode()
    body = b"".join(array.tobytes() for array in arrays)
    return PREFIX.pack(MAGIC, len(text), len(body)) + text + body


def frame_size(prefix: bytes) -> int:
    """How many bytes follow a prefix of PREFIX.size bytes. Raises WireError for garbage."""
    magic, header, body = PREFIX.unpack(prefix)
    if magic != MAGIC or header + body > MAX_FRAME:
        raise WireError("not a frame of this protocol")
    return int(header + body)


def decode(frame: bytes) -> Any:
    """The command or event of a whole frame. Raises WireError."""
    if len(frame) < PREFIX.size:
        raise WireError("frame too short")
    _, header_size, body_size = PREFIX.unpack_from(frame)
    if frame_size(frame[: PREFIX.size]) != len(frame) - PREFIX.size:
        raise WireError("frame of another length than it says")
    try:
        header = json.loads(frame[PREFIX.size : PREFIX.size + header_size].decode(), parse_constant=_refuse)
        kind = NAMED[header["type"]]
        arrays = _arrays(header["arrays"], memoryview(frame)[PREFIX.size + header_size :], body_size)
        return _reader(kind)(header["value"], arrays)
    except WireError:
        raise
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise WireError(f"not a message: {error!r}") from error


def to_plain(value: Any) -> Any:
    """A value as plain JSON with arrays as lists and sentences in English; for reports."""
    arrays: list[np.ndarray] = []
    plain = _plain(english(value), arrays)
    return {"value": plain, "arrays": [array.tolist() for array in arrays]} if arrays else plain


def pack(value: Any) -> tuple[Any, list[np.ndarray]]:
    """A dataclass as plain JSON with its arrays beside it, for files. Raises WireError."""
    arrays: list[np.ndarray] = []
    return _plain(value, arrays), arrays


def unpack(kind: type[T], plain: Any, arrays: list[np.ndarray]) -> T:
    """The dataclass that `pack` took apart, read strictly. Raises WireError."""
    try:
        reader: Reader = _reader(typing.cast(Any, kind))
        return typing.cast(T, reader(plain, arrays))
    except WireError:
        raise
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise WireError(f"not a {kind.__name__}: {error!r}") from error


def _refuse(constant: str) -> None:
    raise WireError(f"{constant} is not JSON")


def _dtype_name(array: np.ndarray) -> str:
    name = array.dtype.newbyteorder("<").str
    if name not in DTYPES:
        raise WireError(f"arrays of dtype {array.dtype} do not cross the pipe")
    return name


def _arrays(specs: list[Any], body: memoryview, size: int) -> list[np.ndarray]:
    arrays, offset = [], 0
    for name, shape in specs:
        if name not in DTYPES or not all(isinstance(n, int) and n >= 0 for n in shape):
            raise WireError("bad array in a frame")
        count = math.prod(shape)
        width = np.dtype(name).itemsize
        if offset + count * width > size:
            raise WireError("array larger than its frame")
        arrays.append(np.frombuffer(body, dtype=name, count=count, offset=offset).reshape(shape).copy())
        offset += count * width
    if offset != size:
        raise WireError("bytes left over in a frame")
    return arrays


def _plain(value: Any, arrays: list[np.ndarray]) -> Any:
    if isinstance(value, Said):
        return {"$said": value.template, "with": {name: _plain(part, arrays) for name, part in value.values.items()}}
    if value is None or (isinstance(value, (str, bool)) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, np.ndarray):
        arrays.append(np.ascontiguousarray(value, dtype=value.dtype.newbyteorder("<")).reshape(value.shape))
        return {"$array": len(arrays) - 1}
    if isinstance(value, (int, np.integer)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        number = float(value)
        return number if math.isfinite(number) else {"$float": repr(number)}
    if isinstance(value, (tuple, list)):
        return [_plain(item, arrays) for item in value]
    if isinstance(value, dict):
        return {str(key): _plain(item, arrays) for key, item in value.items()}
    if is_dataclass(value):
        plain = {field.name: _plain(getattr(value, field.name), arrays) for field in fields(value)}
        return {"$type": type(value).__name__, **plain} if type(value).__name__ in NAMED else plain
    raise WireError(f"{type(value).__name__} does not cross the pipe")


Reader = Callable[[Any, list[np.ndarray]], Any]


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


@functools.cache
def _reader(hint: Any) -> Reader:
    if hint is Any:
        return _read_any
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return _union_reader(args)
    if origin is tuple:
        return _tuple_reader(args)
    if origin is dict:
        return _dict_reader(args)
    if hint is np.ndarray:
        return _read_array
    if isinstance(hint, type) and issubclass(hint, Enum):
        return lambda plain, _: hint(plain)
    if is_dataclass(hint):
        return _dataclass_reader(typing.cast(type, hint))
    if hint in SIMPLE:
        return SIMPLE[hint]
    raise WireError(f"no reader for {hint!r}")


def _read_any(plain: Any, arrays: list[np.ndarray]) -> Any:
    if isinstance(plain, dict):
        if set(plain) == {"$float"}:
            return _read_float(plain, arrays)
        if "$said" in plain:
            return _read_text(plain, arrays)
        return {key: _read_any(item, arrays) for key, item in plain.items()}
    if isinstance(plain, list):
        return [_read_any(item, arrays) for item in plain]
    return plain


def _read_float(plain: Any, arrays: list[np.ndarray]) -> float:
    if isinstance(plain, dict) and set(plain) == {"$float"} and plain["$float"] in ("nan", "inf", "-inf"):
        return float(plain["$float"])
    if isinstance(plain, (int, float)) and not isinstance(plain, bool):
        return float(plain)
    raise WireError(f"expected a number, got {type(plain).__name__}")


def _exactly(kind: type) -> Reader:
    def read(plain: Any, arrays: list[np.ndarray]) -> Any:
        if type(plain) is not kind:
            raise WireError(f"expected {kind.__name__}, got {type(plain).__name__}")
        return plain

    return read


def _read_text(plain: Any, arrays: list[np.ndarray]) -> str:
    if isinstance(plain, dict) and set(plain) == {"$said", "with"}:
        template, values = _read_text(plain["$said"], arrays), plain["with"]
        if isinstance(template, Said) or not isinstance(values, dict):
            raise WireError("a sentence is a template and its values")
        return Said(template, {name: _read_text(part, arrays) for name, part in values.items()})
    if type(plain) is not str:
        raise WireError(f"expected str, got {type(plain).__name__}")
    return plain


SIMPLE: dict[Any, Reader] = {
    float: _read_float,
    int: _exactly(int),
    str: _read_text,
    bool: _exactly(bool),
    type(None): _exactly(type(None)),
}


def _read_array(plain: Any, arrays: list[np.ndarray]) -> np.ndarray:
    if not isinstance(plain, dict) or set(plain) != {"$array"}:
        raise WireError("expected an array")
    return arrays[plain["$array"]]


def _union_reader(args: tuple[Any, ...]) -> Reader:
    by_name: dict[str, Any] = {kind.__name__: kind for kind in args if isinstance(kind, type) and is_dataclass(kind)}

    def read(plain: Any, arrays: list[np.ndarray]) -> Any:
        if plain is None and type(None) in args:
            return None
        if isinstance(plain, dict) and "$type" in plain:
            kind = by_name.get(plain["$type"])
            if kind is None:
                raise WireError(f"unexpected {plain['$type']}")
            return _reader(kind)(plain, arrays)
        for kind in args:
            if kind is not type(None):
                try:
                    return _reader(kind)(plain, arrays)
                except (WireError, ValueError, TypeError):
                    continue
        raise WireError(f"no kind of {args} fits")

    return read


def _tuple_reader(args: tuple[Any, ...]) -> Reader:
    def read(plain: Any, arrays: list[np.ndarray]) -> tuple[Any, ...]:
        if not isinstance(plain, list):
            raise WireError("expected a list")
        if len(args) == 2 and args[1] is Ellipsis:
            item = _reader(args[0])
            return tuple(item(value, arrays) for value in plain)
        if len(plain) != len(args):
            raise WireError(f"expected {len(args)} items, got {len(plain)}")
        return tuple(_reader(kind)(value, arrays) for kind, value in zip(args, plain, strict=True))

    return read


def _dict_reader(args: tuple[Any, ...]) -> Reader:
    item = _reader(args[1])

    def read(plain: Any, arrays: list[np.ndarray]) -> dict[str, Any]:
        if not isinstance(plain, dict):
            raise WireError("expected an object")
        return {key: item(value, arrays) for key, value in plain.items()}

    return read


def _required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _dataclass_reader(kind: type) -> Reader:
    names = {field.name: field for field in fields(kind)}

    def read(plain: Any, arrays: list[np.ndarray]) -> Any:
        if not isinstance(plain, dict):
            raise WireError(f"expected a {kind.__name__}")
        given = {key: value for key, value in plain.items() if key != "$type"}
        if plain.get("$type", kind.__name__) != kind.__name__:
            raise WireError(f"expected a {kind.__name__}, got {plain['$type']}")
        unknown = given.keys() - names.keys()
        absent = {name for name, field in names.items() if _required(field)} - given.keys()
        if unknown or absent:
            raise WireError(f"{kind.__name__}: unknown fields {sorted(unknown)}, missing {sorted(absent)}")
        hints = _hints(kind)
        return kind(**{key: _reader(hints[key])(value, arrays) for key, value in given.items()})

    return read
