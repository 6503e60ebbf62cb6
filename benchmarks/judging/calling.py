"""Runs the public command line on one program, as a user would, and reads what it wrote."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judging.outcomes import read_report, status_of

GRACE = 30.0
_running: set[subprocess.Popen[bytes]] = set()


@dataclass(frozen=True)
class Called:
    """How a call ended: 'ok' or why not, its seconds, its report."""

    status: str
    seconds: float
    report: dict[str, Any] | None


def check(tool: list[str], words: list[str], folder: Path, report: Path, limit: float) -> Called:
    """`<tool> check <words> --json <report> --time-limit <limit>` in `folder`, killed 30 s after its limit."""
    report.unlink(missing_ok=True)
    command = [*tool, "check", *words, "--json", str(report), "--time-limit", f"{limit:g}"]
    start = time.monotonic()
    code, last_words = ended(command, folder, limit + GRACE)
    said = read_report(report)
    return Called(status_of(code, said, last_words), round(time.monotonic() - start, 1), said)


def ended(command: list[str], folder: Path, patience: float) -> tuple[int | None, str]:
    """Exit code (None when killed) and the end of what it wrote to stderr; nothing of it is left running."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors,
            start_new_session=True,
        )  # fmt: skip
        code: int | None = None
        _running.add(process)
        try:
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = process.wait(patience)
        finally:
            _killed(process)
            _running.discard(process)
        errors.seek(0)
        return code, errors.read().decode(errors="replace").strip()[-200:]


def _killed(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):  # the tool, or whatever it left behind
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def stop_all() -> None:
    """End every call that is under way, on whatever thread."""
    for process in tuple(_running):
        _killed(process)
