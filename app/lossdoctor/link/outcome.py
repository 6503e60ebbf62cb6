"""How a child process ended, as one readable sentence."""

from __future__ import annotations

import signal
from dataclasses import dataclass

from lossdoctor.core.saying import Said, now, say

NAMES = {
    "SIGKILL": say("was killed, often because memory ran out"),
    "SIGSEGV": say("crashed inside compiled code (segmentation fault)"),
    "SIGABRT": say("aborted inside compiled code"),
    "SIGTERM": say("was told to end"),
    "SIGILL": say("met an instruction that this processor lacks"),
    "SIGBUS": say("crashed inside compiled code (bus error)"),
}

PROCESSES = {"engine": say("engine"), "reader": say("reader")}


@dataclass(frozen=True)
class ProcessOutcome:
    """Exit code (negative: a signal), whether we asked for it, and what went wrong on the pipe, if anything."""

    name: str
    exit_code: int | None
    asked: bool = False
    fault: str = ""

    @property
    def expected(self) -> bool:
        """Whether the end was asked for or clean."""
        return self.asked or (self.exit_code == 0 and not self.fault)

    @property
    def sentence(self) -> Said:
        """What happened, for people, in the language that is spoken now."""
        if self.fault:
            return say("The {process} {fault} and was ended.", process=self._process, fault=now(self.fault))
        if self.exit_code is None:
            return say("The {process} could not be started.", process=self._process)
        if self.exit_code < 0:
            return self._signal(-self.exit_code)
        if self.exit_code == 0:
            return say("The {process} ended.", process=self._process)
        code = str(self.exit_code)
        return say("The {process} ended by itself with exit code {code}.", process=self._process, code=code)

    @property
    def _process(self) -> str:
        return now(PROCESSES.get(self.name, self.name))

    def _signal(self, number: int) -> Said:
        try:
            name = signal.Signals(number).name
        except ValueError:
            return say("The {process} was ended by signal {number}.", process=self._process, number=str(number))
        if name not in NAMES:
            return say("The {process} was ended by a signal ({name}).", process=self._process, name=name)
        return say("The {process} {end} ({name}).", process=self._process, end=now(NAMES[name]), name=name)
