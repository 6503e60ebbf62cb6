"""Where on a run's curve a finding first shows."""

from __future__ import annotations

from lossdoctor.core.findings import Finding
from lossdoctor.core.readings.run import RunReading


def first_step_of(finding: Finding, run: RunReading) -> int | None:
    """The step at which a finding first shows on the run's curve, or None."""
    if finding.check in ("nonfinite-loss", "nonfinite-inputs", "nonfinite-weights"):
        return None if run.first_nonfinite_step is None else int(run.first_nonfinite_step)
    if finding.check in ("negative-loss", "labels-outside-loss-domain", "inverted-loss"):
        below = (run.loss < -1e-6).nonzero()[0]
        return int(below[0]) if below.size else None
    return None
