"""Names what became non-finite first, by replaying the first bad batch."""

from __future__ import annotations

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.base import Reading
from lossdoctor.core.readings.run import NonfiniteReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.replay import replay


class NonfiniteProbe(Probe):
    """Costly: the run is repeated up to its bad batch. A check lists its reading among its `proofs`."""

    gives = NonfiniteReading
    stage = Stage.FINISHED
    renewed = True

    def take(self, patient: Patient, stage: Stage) -> Reading:
        """The first bad place of the newest run. Raises NotMeasurable."""
        run = patient.last_run
        if run is None:
            raise NotMeasurable(say("needs a training run"))
        return replay(patient, run)
