"""The intake process: looks at files and reads data, in our own environment and without TensorFlow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from lossdoctor.core.commands import DiffScript, InspectTarget, PrepareData, Shutdown
from lossdoctor.core.events import CommandDone, RequestRefused
from lossdoctor.core.failures import Failure, FailureCode, Refusal


def serve(read: Callable[[], Any], say: Callable[[Any], None]) -> None:
    """Answer every command with its event or a refusal, then CommandDone, until Shutdown or None.

    `read` gives the next command, `say` sends an event: the front door connects them to the pipes.
    """
    while (command := read()) is not None and not isinstance(command, Shutdown):
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
            message = f"Loss Doctor itself failed while reading ({type(error).__name__}: {error})"
            say(RequestRefused(name, Failure(FailureCode.INTERNAL, message)))
        say(CommandDone(name))


def carry_out(command: Any) -> Any:
    """The event that answers a command. Raises Refusal."""
    if isinstance(command, InspectTarget):
        from lossdoctor.intake.inspecting import inspect_target
        from lossdoctor.intake.intent import stated_intent

        allow, only = stated_intent(command.path)
        return replace(inspect_target(command.path, command.architecture), allow=allow, only=only)
    if isinstance(command, PrepareData):
        from lossdoctor.intake.preparing import prepare_data

        return prepare_data(command)
    if isinstance(command, DiffScript):
        from lossdoctor.intake.patching import diff_script

        return diff_script(command)
    raise Refusal(FailureCode.UNSUPPORTED, f"The intake does not know {type(command).__name__}.")
