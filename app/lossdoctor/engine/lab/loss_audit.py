"""The loss by itself: whether it rewards right answers."""

from __future__ import annotations

from lossdoctor.core.audits import AuditCurve, FactStatus, LossAudited, TargetAudit
from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.saying import say
from lossdoctor.engine import patient_audit
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.lab.room import LabRoom


class LossAudit(LabTest):
    """The loss by itself, away from the model: tells LossAudited for each output, which has a panel of its own."""

    name = patient_audit.NAME

    MOST_CURVES = 4

    def examine(self, room: LabRoom) -> LabTestFinished:
        """Audit every loss of the copy."""
        audits: list[LossAudited] = []
        for audited in patient_audit.audit_patient(room.patient):
            audits.append(audited)
            room.emit(audited)
            room.progress(0.5, audited.name)
            room.go_on()
        mains = [(audited, audited.main) for audited in audits if audited.main is not None]
        faults = [(a, fact) for a, main in mains for fact in main.facts if fact.status is FactStatus.FOUND]
        passed = sum(fact.status is FactStatus.PASSED for _, main in mains for fact in main.facts)
        numbers = {"losses": float(len(audits)), "measurements passed": float(passed), "faults": float(len(faults))}
        curves = [_series(main, one) for _, main in mains for one in main.curves][: self.MOST_CURVES]
        if faults:
            audited, fact = faults[0]
            said = say("{loss}: {sentence}", loss=_named(audited), sentence=fact.sentence)
            if len(faults) > 1:
                said = say("{told} (1 of {count} faults)", told=said, count=str(len(faults)))
            return room.told(LabVerdict.FAILED, said, numbers, curves)
        if not passed:
            said = say("Nothing could be measured on the loss by itself: no single prediction stands for a target.")
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, curves)
        said = say(
            "{count} measurements on {losses} by itself, on the program's own targets, found no fault.",
            count=str(passed),
            losses=", ".join(_named(audited) for audited in audits),
        )
        return room.told(LabVerdict.PASSED, said, numbers, curves)


def _named(audited: LossAudited) -> str:
    return f"{audited.name} ({audited.output})" if audited.output else audited.name


def _series(audit: TargetAudit, one: AuditCurve) -> SeriesEvidence:
    return SeriesEvidence(
        say("Loss of {what}", what=one.label),
        one.predictions,
        one.values,
        audit.x_label or say("prediction"),
        say("loss"),
        one.reference,
        audit.reference_title if one.reference is not None else "",
    )
