"""Opens the targets that need no TensorFlow: logs and data alone."""

from __future__ import annotations

from lossdoctor.core.commands import OpenSession
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import TargetKind
from lossdoctor.engine.alone import Alone

LIGHT = frozenset({TargetKind.LOG, TargetKind.DATA})


def open_light(command: OpenSession) -> Alone:
    """The session of a log or of data alone. Raises Refusal."""
    raise Refusal(
        FailureCode.UNSUPPORTED, f"{command.target.path}: {command.target.kind} alone cannot be examined yet."
    )
