"""The loss by itself: whether it rewards right answers."""

from __future__ import annotations

from lossdoctor.core.audits import AuditCurve, FactStatus, LossAudited, TargetAudit
from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.core.lab import LabVerdict
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
            more = f" (1 of {len(faults)} faults)" if len(faults) > 1 else ""
            return room.told(LabVerdict.FAILED, f"{_named(audited)}: {fact.sentence}{more}", numbers, curves)
        if not passed:
            said = "Nothing could be measured on the loss by itself: no single prediction stands for a target."
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, curves)
        names = ", ".join(_named(audited) for audited in audits)
        said = f"{passed} measurements on {names} by itself, on the program's own targets, found no fault."
        return room.told(LabVerdict.PASSED, said, numbers, curves)


def _named(audited: LossAudited) -> str:
    return f"{audited.name} ({audited.output})" if audited.output else audited.name


def _series(audit: TargetAudit, one: AuditCurve) -> SeriesEvidence:
    return SeriesEvidence(
        f"Loss of {one.label}",
        one.predictions,
        one.values,
        audit.x_label or "prediction",
        "loss",
        one.reference,
        audit.reference_title if one.reference is not None else "",
    )
