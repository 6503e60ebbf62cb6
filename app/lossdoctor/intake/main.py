"""The intake process: looks at files and reads data, in our own environment and without TensorFlow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any

from lossdoctor.core import commands as ask
from lossdoctor.core.events import CommandDone, RequestRefused
from lossdoctor.core.failures import Failure, FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.intent import stated_intent

Send = Callable[[Any], None]

# Where the answer to each command is made: module and function, imported when asked. A function is called with the
# command; one of LONG with `send` besides, to tell its progress.
ANSWERS: dict[type, tuple[str, str]] = {
    ask.InspectTarget: ("inspecting", "inspect_target"),
    ask.PrepareData: ("preparing", "prepare_data"),
    ask.PreviewData: ("previewing", "preview_data"),
    ask.DiffScript: ("patching", "diff_script"),
    ask.ReadLog: ("logs", "read_log"),
    ask.ReadNotebook: ("notebooks", "read_notebook"),
    ask.ModerniseScript: ("modernising", "modernise_script"),
}
LONG = frozenset({ask.PrepareData})


def serve(read: Callable[[], Any], send: Send) -> None:
    """Answer every command with its event or a refusal, then CommandDone, until Shutdown or None.

    `read` gives the next command, `send` sends an event: the front door connects them to the pipes. A long reading
    sends ProgressMade events before its answer.
    """
    while (command := read()) is not None and not isinstance(command, ask.Shutdown):
        name = type(command).__name__
        try:
            send(carry_out(command, send))
        except Refusal as refusal:
            send(RequestRefused(name, refusal.failure))
        except MemoryError:
            message = say("Memory ran out while reading the file. Bring fewer rows, or .npy files, which are mapped.")
            send(RequestRefused(name, Failure(FailureCode.OUT_OF_MEMORY, message)))
        except OSError as error:
            send(RequestRefused(name, Failure(FailureCode.UNREADABLE, f"{error.filename}: {error.strerror or error}")))
        except Exception as error:  # bad files find the faults of every reader: told, never a traceback
            message = say(
                "Loss Doctor itself failed while reading ({name}: {error})", name=type(error).__name__, error=str(error)
            )
            send(RequestRefused(name, Failure(FailureCode.INTERNAL, message)))
        send(CommandDone(name))


def carry_out(command: Any, send: Send = lambda event: None) -> Any:
    """The event that answers a command; `send` takes its progress. Raises Refusal."""
    module, function = ANSWERS.get(type(command), ("", ""))
    if not module:
        raise Refusal(FailureCode.UNSUPPORTED, say("The intake does not know {name}.", name=type(command).__name__))
    answer = getattr(import_module(f"lossdoctor.intake.{module}"), function)
    if isinstance(command, ask.InspectTarget):
        allow, only = stated_intent(command.path)
        return replace(answer(command.path, command.architecture), allow=allow, only=only)
    return answer(command, send) if type(command) in LONG else answer(command)
