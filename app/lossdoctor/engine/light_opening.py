"""Opens the targets that need no TensorFlow: logs and data alone."""

from __future__ import annotations

from lossdoctor.core.commands import OpenSession
from lossdoctor.core.session import TargetKind
from lossdoctor.engine.alone import Alone
from lossdoctor.engine.log_session import open_log

LIGHT = frozenset({TargetKind.LOG, TargetKind.DATA})


def open_light(command: OpenSession) -> Alone:
    """The session of a log or of data alone. Raises Refusal."""
    if command.target.kind is TargetKind.LOG:
        return open_log(command)
    from lossdoctor.engine.data_session import open_data  # rooms that a log does not need

    return open_data(command)
