"""A text file of any encoding, packed or not, as a stream of UTF-8 that counts what it passes on."""

from __future__ import annotations

import codecs
import gzip
import io
import re
from pathlib import Path
from typing import Any

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.kinds import TORN

CHUNK = 1 << 20
SPACES = re.compile(r"[ \t]+")
SPACE_BEGINS = re.compile(r"(^|[\r\n]) ")
SPACE_ENDS = re.compile(r" (?=[\r\n]|$)")


class WrongEncodingError(ValueError):
    """Raised where the text cannot be in the encoding that was guessed; `line` counts from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class Utf8Stream(io.RawIOBase):
    """Reads a text as UTF-8. `quotes` counts quotation marks, `passed` bytes so far; `failure` ended it too early.

    With `collapse` runs of spaces become one space. `read` never gives more than was asked for.
    """

    def __init__(self, place: Path, encoding: str, packed: bool, collapse: bool = False) -> None:
        self._place = place
        self._size = max(place.stat().st_size, 1)
        self._file = place.open("rb")
        self._bytes: Any = gzip.GzipFile(fileobj=self._file) if packed else self._file
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._as_it_is = encoding == "utf-8" and not collapse
        self._collapse = collapse
        self._ready = b""
        self._held = ""
        self._over = False
        self._lines = 1
        self.quotes = 0
        self.passed = 0
        self.failure: Exception | None = None

    @property
    def share(self) -> float:
        """How much of the file was read, from 0 to 1."""
        return 1.0 if self._file.closed else min(self._file.tell() / self._size, 1.0)

    def readable(self) -> bool:
        """Always."""
        return True

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()

    def readinto(self, buffer: Any) -> int:
        """For readers that bring a buffer."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes of UTF-8, b"" at the end. Raises Refusal and WrongEncodingError."""
        if size < 0:
            return self.readall()
        while not self._ready and not self._over:
            try:
                self._ready = self._next()
            except (Refusal, WrongEncodingError) as error:
                self.failure = error
                raise
        data, self._ready = self._ready[:size], self._ready[size:]
        self.passed += len(data)
        return data

    def _next(self) -> bytes:
        try:
            raw = self._bytes.read(CHUNK)
        except TORN as error:
            raise Refusal(
                FailureCode.UNREADABLE,
                say(
                    "{place} is no intact gzip file ({error}). Pack it again.", place=str(self._place), error=str(error)
                ),
            ) from None
        self._over = not raw
        try:
            text = self._decoder.decode(raw, self._over)
        except UnicodeDecodeError as error:
            raise WrongEncodingError(self._lines + raw[: error.start].count(b"\n")) from None
        if "\0" in text:
            line = self._lines + text[: text.index("\0")].count("\n")
            raise Refusal(
                FailureCode.UNREADABLE,
                say("{place}, line {line}: binary data where text is expected.", place=str(self._place), line=line),
            )
        self._lines += text.count("\n")
        self.quotes += text.count('"')
        if self._collapse:
            text = self._collapsed(text)
        # at the edge of a chunk the decoder may hold back some bytes of a letter
        return raw if self._as_it_is and len(text) == len(raw) else text.encode()

    def _collapsed(self, text: str) -> str:
        text = self._held + text
        cut = len(text) if self._over else text.rfind("\n") + 1
        text, self._held = text[:cut], text[cut:]
        return SPACE_ENDS.sub("", SPACE_BEGINS.sub(r"\1", SPACES.sub(" ", text)))
