"""The intake process: looks at files and reads data, in our own environment and without TensorFlow."""

from __future__ import annotations

import os
import sys
from typing import Any, BinaryIO

from lossdoctor.core.commands import DiffScript, InspectTarget, PrepareData, Shutdown
from lossdoctor.core.events import CommandDone, RequestRefused
from lossdoctor.core.failures import Failure, FailureCode, Refusal
from lossdoctor.core.wire import WireError
from lossdoctor.link.frames import FrameWriter, read_frame


def main() -> int:
    """Serve commands over stdin and stdout until Shutdown or until the other end closes."""
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        serve(sys.stdin.buffer, replies)
    except (WireError, OSError):
        return 1
    return 0


def serve(commands: BinaryIO, replies: BinaryIO) -> None:
    """Answer every command with its event or a refusal, then CommandDone."""
    say = FrameWriter(replies)
    while (command := read_frame(commands)) is not None and not isinstance(command, Shutdown):
        name = type(command).__name__
        try:
            say(carry_out(command))
        except Refusal as refusal:
            say(RequestRefused(name, refusal.failure))
        except MemoryError:
            message = "Memory ran out while reading the file. Bring fewer rows, or .npy files, which are mapped."
            say(RequestRefused(name, Failure(FailureCode.OUT_OF_MEMORY, message)))
        except OSError as error:
            say(RequestRefused(name, Failure(FailureCode.UNREADABLE, f"{error.filename}: {error.strerror or error}")))
        except Exception as error:  # bad files find the faults of every reader: told, never a traceback
            message = f"reading failed ({type(error).__name__}: {error})"
            say(RequestRefused(name, Failure(FailureCode.INTERNAL, message)))
        say(CommandDone(name))


def carry_out(command: Any) -> Any:
    """The event that answers a command. Raises Refusal."""
    if isinstance(command, InspectTarget):
        from lossdoctor.intake.inspecting import inspect_target

        return inspect_target(command.path)
    if isinstance(command, PrepareData):
        from lossdoctor.intake.preparing import prepare_data

        return prepare_data(command)
    if isinstance(command, DiffScript):
        from lossdoctor.intake.diffs import diff_script

        return diff_script(command)
    raise Refusal(FailureCode.UNSUPPORTED, f"The intake does not know {type(command).__name__}.")
