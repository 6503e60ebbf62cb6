"""Serves a session that needs no TensorFlow: logs and data alone."""

from __future__ import annotations

import tempfile
from collections.abc import Callable

from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.failures import Failure, FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.engine.alone import Alone
from lossdoctor.engine.light_opening import open_light
from lossdoctor.engine.log_session import log_session

Emit = Callable[[tell.Event], None]


class LightEngine:
    """The engine's face for targets that need no TensorFlow: same commands, same events, ready at once."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._alone: Alone | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def announce(self) -> None:
        """Say that the engine is ready."""
        import platform

        import numpy

        versions = {"python": platform.python_version(), "numpy": numpy.__version__}
        self._emit(tell.EngineReady(versions, "", say("nothing is trained, so no device is needed")))

    def handle(self, command: ask.Command, stopped: Callable[[], bool] = lambda: False) -> None:
        """Carry out one command; what cannot be done is answered by RequestRefused."""
        try:
            self._carry_out(command)
        except Refusal as refusal:
            self._refuse(command, refusal.failure)
        except MemoryError:
            self._refuse(command, Failure(FailureCode.OUT_OF_MEMORY, say("Memory ran out. Bring fewer rows.")))

    def interrupt(self, command: ask.Command) -> None:
        """Nothing that runs here takes long enough to be interrupted."""

    def close(self) -> None:
        """Take away the files that a demo was written to."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _carry_out(self, command: ask.Command) -> None:
        if isinstance(command, ask.OpenSession):
            self._alone = open_light(command)
            self._alone.open(self._emit)
        elif isinstance(command, ask.OpenScenario):
            self._alone = self._demo(command)
            self._alone.open(self._emit)
        elif self._alone is None:
            raise Refusal(FailureCode.NOT_POSSIBLE, say("No session is open."))
        else:
            self._alone.handle(command, self._emit)

    def _demo(self, command: ask.OpenScenario) -> Alone:
        """The log of a demo whose form is 'log'. Raises Refusal for the others."""
        from lossdoctor.core.scenarios import scenario
        from lossdoctor.engine.forge import forge

        if scenario(command.name).form != "log":
            why = say("The demo {name} trains: it needs the engine itself.", name=command.name)
            raise Refusal(FailureCode.NOT_POSSIBLE, why)
        folder = command.folder
        if not folder:
            self._folder = tempfile.TemporaryDirectory(prefix="lossdoctor-demo-", ignore_cleanup_errors=True)
            folder = self._folder.name
        forged = forge(command.name, folder, healthy=command.healthy)
        return log_session(forged.target, command.settings, forged.log)

    def _refuse(self, command: ask.Command, failure: Failure) -> None:
        fix_id, edits = getattr(command, "fix_id", ""), getattr(command, "edits", ())
        self._emit(tell.RequestRefused(type(command).__name__, failure, fix_id, tuple(edits)))
