"""Imports a file of loss functions as a program of the user's own would, and gives what one of its names stands for."""

from __future__ import annotations

import contextlib
import difflib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say, together
from lossdoctor.engine import program_text
from lossdoctor.engine.script_room import ScriptRoom
from lossdoctor.engine.script_sentences import refusal


class Trained(BaseException):
    """The file began to train while it was imported; what stood above that is known."""


@contextlib.contextmanager
def loss_in(path: str, name: str) -> Iterator[tuple[Any, tuple[str, ...]]]:
    """The object behind `name` in the file, and notes, while the file's own surroundings are up. Raises Refusal.

    The file is imported, not run: what stands under `if __name__ == "__main__"` is left alone.
    """
    script = str(Path(path).resolve())
    room = ScriptRoom(script, (), _no_training, None)
    with room:
        module = sys.modules["__main__"]
        room.namespace["__name__"] = Path(script).stem
        sys.modules.setdefault(Path(script).stem, module)
        trained = _imported(room, script)
        if name not in room.namespace:
            raise Refusal(FailureCode.UNSUPPORTED, _absent(script, name, room.namespace, trained))
        yield room.namespace[name], tuple(room.notes)


def _imported(room: ScriptRoom, script: str) -> bool:
    try:
        program_text.run(script, None, room.namespace)
    except Trained:
        return True
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        raise refusal(error, script, 0, before=say("before its losses were defined")) from error
    return False


def _no_training(real: Callable[..., Any], keras_model: Any, *args: Any, **kwargs: Any) -> Any:
    raise Trained


def _absent(script: str, name: str, namespace: dict[str, Any], trained: bool) -> Said:
    file, wanted = Path(script).name, repr(name)
    told = (
        say("{file} defines no {name} before it trains.", file=file, name=wanted)
        if trained
        else say("{file} defines no {name}.", file=file, name=wanted)
    )
    near = difflib.get_close_matches(name, [one for one in namespace if not one.startswith("_")], 6)
    return together((told, say("Near it: {names}.", names=", ".join(near)) if near else ""))
