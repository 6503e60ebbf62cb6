"""Text for a terminal: no control characters of others, a progress bar only where one can be seen."""

from __future__ import annotations

import math
import sys
import time
import unicodedata


def printable(text: str) -> str:
    """Text with control and formatting characters shown as escapes, so that hostile names cannot drive a terminal."""
    return "".join(
        c if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs") else ascii(c)[1:-1] for c in text
    )


class Progress:
    """One line on stderr: a bar when it is a terminal, else a line whenever the work changes. Silent when `quiet`."""

    WIDTH = 24
    SECONDS = 0.1

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self._bar = sys.stderr.isatty()
        self._work = ""
        self._last = 0.0
        self._drawn = False

    def show(self, work: str, fraction: float = float("nan"), detail: str = "") -> None:
        """Say how far the work is; fraction in [0, 1] or NaN."""
        if self._quiet:
            return
        if not self._bar:
            if work != self._work:
                print(f"lossdoctor: {printable(work)}", file=sys.stderr)
        elif work != self._work or time.monotonic() - self._last > self.SECONDS:
            self._draw(work, fraction, detail)
        self._work = work

    def _draw(self, work: str, fraction: float, detail: str) -> None:
        self._last = time.monotonic()
        filled = 0 if math.isnan(fraction) else round(self.WIDTH * min(max(fraction, 0.0), 1.0))
        share = "" if math.isnan(fraction) else f"{100 * fraction:3.0f} % "
        text = f"[{'#' * filled}{'.' * (self.WIDTH - filled)}] {share}{printable(work)} {printable(detail)}"
        print(f"\r\x1b[2K{text[:100]}", end="", file=sys.stderr, flush=True)
        self._drawn = True

    def clear(self) -> None:
        """Take the bar away."""
        if self._drawn:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
            self._drawn = False
