"""tf.train.Example read off the wire, and what its features are."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from lossdoctor.core.saying import Said, say, together
from lossdoctor.intake import protobuf
from lossdoctor.intake.pixels import is_image, seen
from lossdoctor.intake.protobuf import Malformed

Feature = list[bytes] | np.ndarray
# Field numbers: tensorflow/core/example/feature.proto and example.proto.
ENTRY_KEY, ENTRY_VALUE = 1, 2
BYTES_LIST, FLOAT_LIST, INT64_LIST = 1, 2, 3
# tensorflow/core/framework/types.proto: the numbers of the dtypes that hold real numbers.
TENSOR_TYPES = {1: "<f4", 2: "<f8", 3: "<i4", 4: "|u1", 5: "<i2", 6: "|i1", 9: "<i8", 10: "|b1", 17: "<u2", 19: "<f2"}
TENSOR_TYPES |= {22: "<u4", 23: "<u8"}
MOST_TEXT = 256  # bytes; what is longer is no word
WORDS = {
    "number": say("number"),
    "image": say("image"),
    "tensor": say("tensor"),
    "raw": say("raw"),
    "text": say("text"),
    "ragged": say("ragged"),
}


@dataclass(frozen=True)
class Kind:
    """What one feature is: 'number' (shape and dtype hold), 'image', 'tensor', 'raw', 'text' or 'ragged'."""

    kind: str
    shape: tuple[int, ...] = ()
    dtype: str = ""

    def words(self) -> Said:
        """What it is in words."""
        shape = "" if self.shape == () else "(" + ", ".join(map(str, self.shape)) + ")"
        return together((WORDS[self.kind], shape, self.dtype))


def parse_example(record: bytes) -> dict[str, Feature]:
    """Features by name: lists of bytes, or arrays (n,) float32 or int64. Raises Malformed."""
    features: dict[str, Feature] = {}
    for number, wire, value in protobuf.fields(record):
        if number != 1 or wire != protobuf.BYTES:
            raise Malformed(say("a tf.train.Example has no field {number}", number=str(number)))
        for _, _, entry in protobuf.fields(protobuf.raw(value)):
            name, feature = _entry(protobuf.raw(entry))
            features[name] = feature
    return features


def _entry(message: memoryview) -> tuple[str, Feature]:
    name, feature = "", memoryview(b"")
    for number, _, value in protobuf.fields(message):
        if number == ENTRY_KEY:
            name = protobuf.text(value)
        elif number == ENTRY_VALUE:
            feature = protobuf.raw(value)
    return name, _feature(feature)


def _feature(message: memoryview) -> Feature:
    for number, _, value in protobuf.fields(message):
        parts = [(wire, part) for tag, wire, part in protobuf.fields(protobuf.raw(value)) if tag == 1]
        if number == BYTES_LIST:
            return [bytes(protobuf.raw(part)) for _, part in parts]
        if number == FLOAT_LIST:
            return _joined([protobuf.numbers(part, wire, "<f4") for wire, part in parts], np.float32)
        if number == INT64_LIST:
            return _joined([protobuf.packed_varints(part) for _, part in parts], np.int64)
        raise Malformed(say("a feature has no kind {number}", number=str(number)))
    return np.empty(0, np.float32)


def _joined(parts: list[np.ndarray], dtype: type) -> np.ndarray:
    return parts[0] if len(parts) == 1 else np.concatenate(parts) if parts else np.empty(0, dtype)


def kind_of(values: list[Feature]) -> Kind:
    """What a feature is, from its values in several records."""
    first = values[0]
    if isinstance(first, np.ndarray):
        counts = {len(value) for value in values}
        if len(counts) > 1 or 0 in counts:
            return Kind("ragged")
        count = counts.pop()
        return Kind("number", () if count == 1 else (count,), first.dtype.name)
    texts = [value[0] if len(value) == 1 else b"" for value in values if isinstance(value, list)]
    if len(texts) < len(values) or any(len(value) != 1 for value in values):
        return Kind("ragged")
    return _bytes_kind(texts)


def _bytes_kind(values: list[bytes]) -> Kind:
    if all(is_image(value) for value in values):
        picture = seen(values[0])
        return Kind("image", picture.shape if picture else (0, 0, 3), "uint8")
    tensors = [tensor_head(value) for value in values]
    if tensors[0] is not None and all(tensor == tensors[0] for tensor in tensors):
        return Kind("tensor", tensors[0][1], np.dtype(tensors[0][0]).name)
    if all(_is_text(value) for value in values):
        return Kind("text")
    lengths = {len(value) for value in values}
    return Kind("raw", (lengths.pop(),), "uint8") if len(lengths) == 1 else Kind("ragged")


def _is_text(value: bytes) -> bool:
    try:
        return len(value) <= MOST_TEXT and value.decode("utf-8").isprintable()
    except UnicodeDecodeError:
        return False


def tensor_head(data: bytes) -> tuple[str, tuple[int, ...], int, int] | None:
    """(dtype, shape, first byte, bytes) of what `tf.io.serialize_tensor` wrote; None when it is something else."""
    try:
        dtype, shape, begins, size = "", (), 0, -1
        for number, wire, value in protobuf.fields(data):
            if number == 1 and wire == protobuf.VARINT:
                dtype = TENSOR_TYPES.get(protobuf.whole(value), "")
            elif number == 2 and wire == protobuf.BYTES:
                shape = tuple(_dimension(protobuf.raw(dim)) for _, _, dim in protobuf.fields(protobuf.raw(value)))
            elif number == 4 and wire == protobuf.BYTES:
                size = len(protobuf.raw(value))
                begins = len(data) - size
            else:
                return None
    except Malformed:
        return None
    if not dtype or size != math.prod(shape) * np.dtype(dtype).itemsize:
        return None
    return dtype, shape, begins, size


def _dimension(message: memoryview) -> int:
    return next((protobuf.signed(value) for number, _, value in protobuf.fields(message) if number == 1), 0)


def tensor(data: bytes) -> np.ndarray:
    """The array in what `tf.io.serialize_tensor` wrote. Raises Malformed."""
    head = tensor_head(data)
    if head is None:
        raise Malformed(say("a tensor that cannot be read"))
    dtype, shape, begins, _ = head
    return np.frombuffer(data, dtype, count=math.prod(shape), offset=begins).reshape(shape)
