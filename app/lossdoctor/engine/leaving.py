"""Leaves a script in the middle, also out of an `except:` that catches everything and out of a thread of its own."""

from __future__ import annotations

import inspect
import sys
import threading
from types import FrameType
from typing import Any

PATIENCE = 3  # times a script may catch the way out before it is led past its `except:`


class Leaving(BaseException):
    """Unwinds a script. Not an Exception, so that `except Exception` lets it pass."""


def leave(error: Leaving, caught: int) -> None:
    """Raise `error`; after it was `caught` a few times it is raised anew behind the `except:` that catches it.

    A trace function on the script's frames waits for the line that the catching frame goes on with and raises there:
    that line stands below `except:`, outside of its `try`. Python takes a trace function that raised away by itself.
    """
    if caught >= PATIENCE:
        _again_behind_the_except(error)
    raise error


def left_alone(args: threading.ExceptHookArgs) -> None:
    """Stands in for `threading.excepthook`: a thread that was left by us says nothing; others say what they must."""
    if args.exc_type is None or not issubclass(args.exc_type, Leaving):
        threading.__excepthook__(args)


def _again_behind_the_except(error: Leaving) -> None:
    caught = False

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal caught
        if event == "exception":
            caught = True
        elif event == "line" and caught:
            raise error
        return trace

    frame = inspect.currentframe()
    while frame is not None:
        if not frame.f_code.co_filename.startswith("<frozen"):
            frame.f_trace = trace
        frame = frame.f_back
    sys.settrace(trace)
