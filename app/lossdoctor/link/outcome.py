"""How a child process ended, as one readable sentence."""

from __future__ import annotations

import signal
from dataclasses import dataclass

NAMES = {
    "SIGKILL": "was killed, often because memory ran out",
    "SIGSEGV": "crashed inside compiled code (segmentation fault)",
    "SIGABRT": "aborted inside compiled code",
    "SIGTERM": "was told to end",
    "SIGILL": "met an instruction that this processor lacks",
    "SIGBUS": "crashed inside compiled code (bus error)",
}


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
    def sentence(self) -> str:
        """What happened, for people."""
        if self.fault:
            return f"The {self.name} {self.fault} and was ended."
        if self.exit_code is None:
            return f"The {self.name} could not be started."
        if self.exit_code < 0:
            return f"The {self.name} {self._signal()}."
        if self.exit_code == 0:
            return f"The {self.name} ended."
        return f"The {self.name} ended by itself with exit code {self.exit_code}."

    def _signal(self) -> str:
        try:
            name = signal.Signals(-(self.exit_code or 0)).name
        except ValueError:
            return f"was ended by signal {-(self.exit_code or 0)}"
        return f"{NAMES.get(name, 'was ended by a signal')} ({name})"
