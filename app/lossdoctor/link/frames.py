"""Frames over byte streams."""

from __future__ import annotations

import threading
from typing import Any, BinaryIO

from lossdoctor.core.wire import PREFIX, WireError, decode, encode, frame_size


def read_frame(stream: BinaryIO) -> Any | None:
    """The next message, or None at the end of the stream. Raises WireError for garbage or a torn frame."""
    prefix = _exactly(stream, PREFIX.size)
    if not prefix:
        return None
    if len(prefix) < PREFIX.size:
        raise WireError("the stream ended inside a frame")
    size = frame_size(prefix)
    rest = _exactly(stream, size)
    if len(rest) < size:
        raise WireError("the stream ended inside a frame")
    return decode(prefix + rest)


def _exactly(stream: BinaryIO, size: int) -> bytes:
    parts, missing = [], size
    while missing:
        part = stream.read(min(missing, 1 << 20))
        if not part:
            break
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


class FrameWriter:
    """Writes messages to a stream from any thread, one whole frame at a time."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def __call__(self, message: Any) -> None:
        """Raises OSError when the other end is gone, WireError when the message cannot cross."""
        frame = encode(message)
        with self._lock:
            self._stream.write(frame)
            self._stream.flush()
