"""The audit of a loss function as plain values."""

from __future__ import annotations

from typing import Any, cast

import numpy as np

from lossdoctor.core.audits import AuditCurve, LossAudited, TargetAudit
from lossdoctor.report import audit_types
from lossdoctor.report.numbers import number, reduced


def audit_document(audit: LossAudited) -> audit_types.AuditDocument:
    """All kinds of targets, the one that the findings speak of first."""
    ordered = sorted(audit.audits, key=lambda one: (not one.main, not one.accepted))
    return {
        "name": audit.name,
        "framework": cast(Any, audit.framework),
        "form": audit.form,
        "sentences": list(audit.sentences),
        "targets": [_target(one) for one in ordered],
    }


def _target(audit: TargetAudit) -> audit_types.TargetAuditDocument:
    return {
        "kind": audit.kind,
        "title": audit.title,
        "accepted": audit.accepted,
        "why_not": audit.why_not,
        "main": audit.main,
        "x_label": audit.x_label,
        "reference": audit.reference,
        "reference_title": audit.reference_title,
        "correlation": number(audit.correlation),
        "curves": [_curve(curve) for curve in audit.curves],
        "facts": [
            {"name": fact.name, "status": cast(Any, fact.status.value), "sentence": fact.sentence}
            for fact in audit.facts
        ],
    }


def _curve(curve: AuditCurve) -> audit_types.AuditCurveDocument:
    made: audit_types.AuditCurveDocument = {
        "label": curve.label,
        "points": reduced(curve.predictions, curve.values),
        "reference": None if curve.reference is None else reduced(curve.predictions, curve.reference),
        "right": number(curve.right),
        "lowest": number(curve.lowest),
        "least": number(curve.least),
        "most": number(curve.most),
        "undefined": [[low, high] for low, high in curve.undefined],
    }
    if not np.isfinite(curve.values).all():
        made["nonfinite"] = True
    return made
