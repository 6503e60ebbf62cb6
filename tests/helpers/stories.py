"""Event streams by hand: an examination as the engine tells it, without an engine."""

from __future__ import annotations

import numpy as np

from lossdoctor.core import events
from lossdoctor.core.findings import (
    Category,
    CheckOutcome,
    CheckStatus,
    Finding,
    HistogramEvidence,
    LayersEvidence,
    NumberEvidence,
    RowsEvidence,
    SeriesEvidence,
    Severity,
    Where,
)
from lossdoctor.core.fixes import Applicability, Fix, MapTargets, SetLoss
from lossdoctor.core.session import Revision, Target, TargetKind
from lossdoctor.core.trials import Trial, TrialArm, TrialVerdict

MAP = Fix("labels-outside-loss-domain/map-to-0-1", "Map −1 to 0", Applicability.SAFE, (MapTargets(0.5, 0.5),))
MSE = Fix("negative-loss/mse", "Use squared error", Applicability.UNSAFE, (SetLoss("mean_squared_error"),))
DIFF = """--- train.py
+++ train.py
@@ -12,3 +12,4 @@
 x, y = data["x"], data["y"]
+y = (y + 1) / 2
 model = build()
"""


def losses(steps: int = 300) -> np.ndarray:
    """A loss that sinks through zero, with the noise of batches; (steps,) float64, always the same."""
    noise = np.random.default_rng(1).normal(size=steps) * 0.25
    return 0.7 - 3.0 * (np.arange(steps) / steps) ** 2 + noise


def labels_finding(**changes) -> Finding:
    facts = {
        "check": "labels-outside-loss-domain",
        "category": Category.TARGETS,
        "severity": Severity.ERROR,
        "title": "Labels are outside what the loss allows",
        "summary": "357 of 569 labels are −1; binary cross-entropy needs 0 to 1, so the loss can fall without end.",
        "evidence": (
            NumberEvidence("labels below 0", 357.0, "rows", "0"),
            NumberEvidence("lowest loss they allow", float("-inf"), "", "0 or more"),
            HistogramEvidence("labels", np.array([-1.25, -0.75, 0.75, 1.25]), np.array([357, 0, 212]), (0.0, 1.0)),
            RowsEvidence("first rows outside", (0, 1, 4), ("target",), (("-1",), ("-1",), ("-1",)), 357),
            SeriesEvidence("loss against answer", np.linspace(0, 1, 9), np.linspace(0, -4, 9), "answer", "loss"),
            LayersEvidence("gradient norm", ("dense", "dense_1"), (0.5, 2e-7)),
        ),
        "fixes": (MAP,),
        "where": Where(layer="dense_1", file="train.py", line=12),
        "expert": "BCE is unbounded below for y < 0.",
    }
    return Finding(**{**facts, **changes})


def negative_finding(**changes) -> Finding:
    facts = {
        "check": "negative-loss",
        "category": Category.LOSS,
        "severity": Severity.ERROR,
        "title": "Loss is negative",
        "summary": "The loss fell to −2.5; this loss cannot be below 0.",
        "fixes": (
            Fix("negative-loss/mse", "Use squared error", Applicability.UNSAFE, (SetLoss("mean_squared_error"),)),
        ),
    }
    return Finding(**{**facts, **changes})


def trial() -> Trial:
    steps = np.arange(60)
    arms = tuple(
        TrialArm(name, seed, score, steps, height + 0.4 * np.exp(-steps / 20) + 0.02 * seed)
        for name, score, height in (("before", 0.37, -0.9), ("after", 0.96, 0.1), ("control", 0.38, -0.8))
        for seed in (0, 1, 2)
    )
    return Trial(
        MAP.id, "val_accuracy", 0.37, 0.96, 0.38, 3, TrialVerdict.HELPS, "Every seed agrees.", 0.5, 114, 9.0, arms
    )


def lab_test(**changes) -> events.LabTestFinished:
    steps = np.arange(40.0)
    facts = {
        "name": "overfit-one-batch",
        "verdict": "failed",
        "summary": "On 8 rows the loss falls to −4.1, below 0, which is the lowest that this loss can give.",
        "numbers": {"rows": 8.0, "loss at last": -4.1, "share of right answers": float("nan")},
        "curves": (SeriesEvidence("Loss on 8 rows", steps, 0.7 - 0.12 * steps, reference=0.7 - 0.1 * steps),),
    }
    return events.LabTestFinished(**{**facts, **changes})


def opened(kind: TargetKind = TargetKind.SCRIPT, path: str = "/work/demo/train.py") -> events.SessionOpened:
    return events.SessionOpened(Target(kind, path, "ab" * 32), Revision(0), events.PatientFacts())


def sick_story() -> list[events.Event]:
    """Labels of −1: opened, trained below zero, found, cured in a trial."""
    loss = losses()
    empty = np.zeros((len(loss), 0), np.float32)
    rate = np.full(len(loss), 0.001)
    return [
        events.EngineReady({"keras": "3.15.1", "python": "3.11.7", "tensorflow": "2.21.0"}, "CPU:0", "no GPU answered"),
        opened(),
        events.RunStarted("run-1", 0, 0, "CPU:0", 10, 30, (), (), impossible_below=0.0),
        events.ReadingsTaken("run-1", 0, loss[:100], loss[:100], empty[:100], empty[:100], rate[:100]),
        events.ReadingsTaken("run-1", 100, loss[100:], loss[100:], empty[100:], empty[100:], rate[100:]),
        *(
            events.EpochEnded(
                "run-1", n, 30 * n + 30, {"loss": 0.1, "val_loss": 0.6 - 0.3 * n, "val_accuracy": 0.4 + 0.001 * n}
            )
            for n in range(10)
        ),
        events.RunEnded("run-1", "finished", 300, 10, 4.25, "All 10 epochs were trained.", {"val_accuracy": 0.409}),
        events.FindingRaised(negative_finding(), 0, "run-1", 299),
        events.FindingRaised(labels_finding()),
        events.FindingsRanked(
            ("labels-outside-loss-domain", "negative-loss"), {"negative-loss": "labels-outside-loss-domain"}
        ),
        events.ChecksReported(
            "finished",
            (
                CheckOutcome("labels-outside-loss-domain", CheckStatus.FOUND, "357 of 569"),
                CheckOutcome("negative-loss", CheckStatus.FOUND, "fell to −2.5"),
                CheckOutcome("single-unit-softmax", CheckStatus.PASSED),
                CheckOutcome("class-imbalance", CheckStatus.SKIPPED, "needs class labels"),
            ),
        ),
        lab_test(),
        events.TrialFinished(trial()),
        events.ScriptDiffed({MAP.id: DIFF}, {MAP.id: "..."}, {}),
    ]


def healthy_story() -> list[events.Event]:
    """Opened, checked, nothing found."""
    passed = tuple(CheckOutcome(slug, CheckStatus.PASSED) for slug in ("negative-loss", "stalled-loss"))
    return [opened(), events.ChecksReported("finished", passed)]
