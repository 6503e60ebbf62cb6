"""TFRecord framing: records of bytes, each guarded by checksums; also the framing of TensorBoard's event files."""

from __future__ import annotations

import functools
import gzip
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from lossdoctor.core.saying import Said, say

MOST_RECORD = 1024**3  # bytes of one record; protocol buffers end at 2 GiB
BLOCK = 1024  # bytes whose checksum is looked up at once
SHORT = 64  # bytes up to which a plain loop is faster
POLYNOMIAL = 0x82F63B78  # CRC-32C, reflected: RFC 3720, appendix B.4
MASK = 0xA282EAD8  # tensorflow.org/tutorials/load_data/tfrecord, "TFRecords format details"


class BrokenRecord(ValueError):
    """Raised at the first record that is not intact.

    `number` counts records from 1, `offset` is in bytes of the (unpacked) stream. `cut_off`: the stream ends within
    the record, as it does while a program is still writing it. `why` is the rest of a sentence.
    """

    def __init__(self, number: int, offset: int, why: Said, cut_off: bool = False) -> None:
        super().__init__(say("record {number} (at byte {offset}) {why}", number=number, offset=offset, why=why))
        self.number = number
        self.offset = offset
        self.why = why
        self.cut_off = cut_off


def read_records(place: Path) -> Iterator[bytes]:
    """The records of a file, plain, gzip or zlib. Raises BrokenRecord at the first that is not intact, and OSError."""
    with open_stream(place) as stream:
        yield from framed(stream)


def framed(stream: BinaryIO) -> Iterator[bytes]:
    """The records of a stream: length (8 bytes), its checksum, data, its checksum. Raises BrokenRecord."""
    number, offset = 0, 0
    while head := _read(stream, 12, number + 1, offset):
        number += 1
        if len(head) < 12:
            raise BrokenRecord(number, offset, say("is cut off after {n} bytes", n=str(len(head))), cut_off=True)
        length, check = struct.unpack("<QI", head)
        if masked(head[:8]) != check:
            raise BrokenRecord(number, offset, say("has a length that its checksum contradicts"))
        if length > MOST_RECORD:
            raise BrokenRecord(
                number,
                offset,
                say("is {length} bytes long; {most} are the most", length=length, most=MOST_RECORD),
            )
        body = _read(stream, length + 4, number, offset)
        if len(body) < length + 4:
            raise BrokenRecord(number, offset, say("is cut off after {n} bytes", n=12 + len(body)), cut_off=True)
        data = body[:length]
        if masked(data) != struct.unpack("<I", body[length:])[0]:
            raise BrokenRecord(number, offset, say("has data that its checksum contradicts"))
        yield data
        offset += 16 + length


def _read(stream: BinaryIO, size: int, number: int, offset: int) -> bytes:
    try:
        return stream.read(size)
    except EOFError:
        raise BrokenRecord(number, offset, say("is cut off in the packed file"), cut_off=True) from None
    except (zlib.error, gzip.BadGzipFile) as error:
        raise BrokenRecord(number, offset, say("cannot be unpacked ({error})", error=str(error))) from None


def open_stream(place: Path) -> BinaryIO:
    """A file to read, unpacked on the way when it is gzip or zlib (TFRecordOptions' two compressions)."""
    with place.open("rb") as stream:
        head = stream.read(12)
    if head[:2] == b"\x1f\x8b":
        return cast(BinaryIO, gzip.open(place, "rb"))
    if len(head) == 12 and masked(head[:8]) != struct.unpack("<I", head[8:])[0] and _is_zlib(head):
        return cast(BinaryIO, _Inflating(place))
    return cast(BinaryIO, place.open("rb"))


def _is_zlib(head: bytes) -> bool:
    return head[0] == 0x78 and (head[0] * 256 + head[1]) % 31 == 0


class _Inflating:
    """A zlib file read like a plain one."""

    def __init__(self, place: Path) -> None:
        self._source = place.open("rb")
        self._inflate = zlib.decompressobj()
        self._ready = b""

    def read(self, size: int) -> bytes:
        while len(self._ready) < size and not self._inflate.eof:
            packed = self._inflate.unconsumed_tail or self._source.read(1 << 16)
            if not packed:
                break
            self._ready += self._inflate.decompress(packed, max(size - len(self._ready), 1))
        taken, self._ready = self._ready[:size], self._ready[size:]
        return taken

    def close(self) -> None:
        self._source.close()

    def __enter__(self) -> _Inflating:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def masked(data: bytes | memoryview) -> int:
    """The checksum as TFRecord stores it: CRC-32C rotated by 15 bits, plus a constant."""
    crc = crc32c(data)
    return (((crc >> 15) | (crc << 17)) + MASK) & 0xFFFFFFFF


def crc32c(data: bytes | memoryview) -> int:
    """CRC-32C (Castagnoli) of bytes: RFC 3720. A CRC is linear, so that whole blocks are looked up at once."""
    state, octets = 0xFFFFFFFF, np.frombuffer(data, np.uint8)
    if octets.size > SHORT:
        whole = octets.size // BLOCK * BLOCK
        if whole:
            for crc in _looked_up(octets[:whole].reshape(-1, BLOCK)).tolist():
                state = crc ^ _moved(state)
        rest = octets[whole:]
        data = rest.tobytes()
        if rest.size > SHORT:
            mixed = rest.copy()
            mixed[:4] ^= np.frombuffer(struct.pack("<I", state), np.uint8)
            return int(_looked_up(mixed[None])[0]) ^ 0xFFFFFFFF
    plain = _plain_table()
    for octet in bytes(data):
        state = (state >> 8) ^ plain[(state ^ octet) & 0xFF]
    return state ^ 0xFFFFFFFF


def _looked_up(rows: np.ndarray) -> np.ndarray:
    """The remainder of every row (n, at most BLOCK) uint8, from a state of zero."""
    width = rows.shape[1]
    tables = _tables()[BLOCK - width :].ravel()
    places = np.arange(0, 256 * width, 256, dtype=np.int64)
    out = np.empty(len(rows), np.uint32)
    for start in range(0, len(rows), 64):
        part = rows[start : start + 64]
        out[start : start + 64] = np.bitwise_xor.reduce(tables[part + places], axis=1)
    return out


def _moved(state: int) -> int:
    """A state after BLOCK bytes of zero."""
    first, second, third, fourth = _move_tables()
    return first[state & 0xFF] ^ second[state >> 8 & 0xFF] ^ third[state >> 16 & 0xFF] ^ fourth[state >> 24]


@functools.cache
def _plain_table() -> tuple[int, ...]:
    return tuple(_tables()[-1].tolist())


@functools.cache
def _move_tables() -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(row.tolist()) for row in _tables()[:4])


@functools.cache
def _tables() -> np.ndarray:
    """(BLOCK, 256) uint32: in row i the remainder of each byte value that BLOCK - 1 - i bytes follow."""
    table = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        table = np.where(table & 1, (table >> 1) ^ np.uint32(POLYNOMIAL), table >> 1)
    rows = [table]
    for _ in range(BLOCK - 1):
        rows.append((rows[-1] >> 8) ^ table[rows[-1] & 0xFF])
    return np.stack(rows[::-1])
