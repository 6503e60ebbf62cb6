"""A loss audit by hand: a negated squared error on numbers and on labels, not for class ids."""

import numpy as np

from lossdoctor.core.audits import AuditCurve, AuditFact, FactStatus, LossAudited, TargetAudit
from lossdoctor.core.events import PatientFacts, SessionOpened
from lossdoctor.core.session import Revision, Target, TargetKind

X = np.linspace(-3, 5, 41)
UNIT = np.linspace(-0.25, 1.25, 31)

CURVE = AuditCurve("target 1", X, -((X - 1) ** 2), (X - 1) ** 2, right=1.0, lowest=5.0)
ENTROPY = np.where((UNIT > 0) & (UNIT < 1), -np.log(np.clip(UNIT, 1e-9, 1)), np.nan)
HOLED = AuditCurve(
    "target 1",
    UNIT,
    np.where((UNIT > 0) & (UNIT < 1), -np.log(np.clip(UNIT, 1e-9, 1)), np.nan),
    None,
    1.0,
    0.95,
    0.0,
    1.0,
)
FACTS = (
    AuditFact("sign", FactStatus.PASSED, "It never was below zero."),
    AuditFact("minimum", FactStatus.FOUND, "Right predictions are the worst: <b>0</b>."),
    AuditFact("shapes", FactStatus.NOTED, "It answers with one number a row."),
)
AUDITED = LossAudited(
    "negated",
    "keras",
    "function",
    (
        TargetAudit("binary", "labels 0 and 1", True, x_label="probability", curves=(HOLED,), facts=FACTS[:1]),
        TargetAudit("ids", "class ids", False, "ValueError: shapes differ"),
        TargetAudit(
            "regression",
            "continuous numbers",
            True,
            x_label="prediction",
            reference="mean_squared_error",
            reference_title="mean squared error",
            correlation=-1.0,
            curves=(CURVE, CURVE),
            facts=FACTS,
            main=True,
        ),
    ),
    ("negated is a loss.", "It is meant for continuous numbers."),
)
OPENED = SessionOpened(Target(TargetKind.LOSS, "/home/me/my_losses.py", "", "negated"), Revision(0), PatientFacts())
