"""Front door: window, engine, check and the other commands; imports lazily."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

NEW_WINDOW = "--new-window"


def main(words: Sequence[str] | None = None) -> int:
    """Run `lossdoctor WORDS` and give its exit code."""
    words = list(sys.argv[1:] if words is None else words)
    first = next((word for word in words if word != NEW_WINDOW), "")
    if first == "engine":
        from lossdoctor.engine.main import main as run_engine

        return run_engine(light=words[1:] == ["light"])
    if first == "intake":
        return run_intake()
    if first == "painter":
        from lossdoctor.ui.pdf import main as paint

        return paint(words[1:])
    from lossdoctor.cli.arguments import COMMANDS

    if first in COMMANDS or (first.startswith("-") and first != "-"):
        from lossdoctor.cli.main import main as run_command

        return run_command(words, open_window)
    files = [word for word in words if word != NEW_WINDOW]
    return open_window(files, None, False, new=NEW_WINDOW in words)


def run_intake() -> int:
    """Serve intake's commands over stdin and stdout; what libraries print goes to the log."""
    from lossdoctor.core.wire import WireError
    from lossdoctor.intake.main import serve
    from lossdoctor.link.frames import FrameWriter, read_frame

    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        serve(lambda: read_frame(sys.stdin.buffer), FrameWriter(replies))
    except (WireError, OSError):
        return 1
    return 0


def open_window(files: Sequence[str], demo: str | None, healthy: bool, *, new: bool = False) -> int:
    """Open the window with files or a demo; where there is no screen, say so and name what works without one.

    Files go to a window that is already open and idle, unless a `new` one is asked for.
    """
    from lossdoctor.cli.screen import why_no_screen

    reason = why_no_screen()
    if reason is not None:
        print(reason, file=sys.stderr)
        return 2
    if files and not new and taken_by_another(files):
        print(f"Opened in the window that was there already. {NEW_WINDOW} opens another.")
        return 0
    from lossdoctor.ui.application import run_window

    return run_window(list(files), demo=demo, healthy=healthy)


def taken_by_another(files: Sequence[str]) -> bool:
    """Whether a window that is open took the files."""
    try:
        from lossdoctor.bridge.doorbell import address, call_of, ring
    except ImportError:  # Qt's network library wants a system library that the window does without
        return False
    return ring(address(), call_of(list(files)))


if __name__ == "__main__":
    sys.exit(main())
