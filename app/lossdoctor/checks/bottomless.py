"""Whether a lower loss is no longer a better one: it was seen below what it can be, or it rewards wrong predictions."""

from __future__ import annotations

import numpy as np

from lossdoctor.checks.known_losses import lower_bound
from lossdoctor.checks.loss_verdicts import inverted
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.losses import LossAuditReading
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say

ROUNDING = 1e-6


def bottomless(snapshot: Snapshot) -> bool:
    """True for an inverted loss, and when the run's only loss has a lower bound and some batch lies below it.

    Needs a run; the loss audit is asked where there is one.
    """
    audit = snapshot.get(LossAuditReading)
    if audit is not None and any(inverted(one) for one in audit.audits):
        return True
    compiled = snapshot.get(CompileReading)
    if compiled is None or len(compiled.losses) != 1:
        return False
    bound = lower_bound(compiled.losses[0])
    return bound is not None and bool(np.nanmin(snapshot[RunReading].loss, initial=np.inf) < bound - ROUNDING)


WHY = say("the loss falls below what it can be or rewards wrong predictions, so a lower loss is no better one")
