"""Tapes: scripted lists of core events, as an engine would send them."""

from __future__ import annotations

import numpy as np

from lossdoctor.core import events as ev
from lossdoctor.core.findings import (
    Category,
    CheckOutcome,
    CheckStatus,
    Finding,
    HistogramEvidence,
    NumberEvidence,
    RowsEvidence,
    SeriesEvidence,
    Severity,
    Where,
)
from lossdoctor.core.fixes import Applicability, Fix, MapTargets, SetLoss
from lossdoctor.core.readings.data import ArrayFacts, InputsReading, TargetFacts, TargetsReading
from lossdoctor.core.readings.program import (
    CompileReading,
    FitReading,
    LayerFacts,
    LossFacts,
    ModelReading,
    OutputFacts,
)
from lossdoctor.core.session import Revision, Target, TargetKind
from lossdoctor.core.trials import Trial, TrialArm, TrialVerdict

DOMAIN = "labels-outside-loss-domain"
VARIABLES = ("dense/kernel", "dense/bias", "dense_1/kernel", "dense_1/bias")


def array_facts(name: str, rows: int, columns: tuple[str, ...], mean: float, std: float) -> ArrayFacts:
    count = len(columns)
    return ArrayFacts(
        name=name,
        rows=rows,
        shape=(count,),
        dtype="float32",
        minimum=mean - 3 * std,
        maximum=mean + 3 * std,
        mean=mean,
        std=std,
        nan_count=0,
        inf_count=0,
        nonfinite_rows=(),
        nonfinite_row_count=0,
        integer_valued=False,
        zero_share=0.0,
        feature_mean=np.full(count, mean),
        feature_std=np.full(count, std),
        feature_min=np.full(count, mean - 3 * std),
        feature_max=np.full(count, mean + 3 * std),
        feature_nonfinite=np.zeros(count),
        histogram_edges=np.linspace(mean - 3 * std, mean + 3 * std, 11),
        histogram_counts=np.array([2, 8, 20, 60, 110, 110, 60, 20, 8, 2]),
        rows_seen=rows,
        columns=columns,
    )


def target_facts(values: tuple[float, ...], counts: tuple[int, ...]) -> TargetFacts:
    rows = sum(counts)
    below = sum(n for v, n in zip(values, counts, strict=True) if v < 0)
    return TargetFacts(
        array=array_facts("diagnosis", rows, ("diagnosis",), 0.0, 1.0),
        distinct=len(values),
        values=np.array(values),
        counts=np.array(counts),
        below_zero=below,
        above_one=0,
        excess=1.0,
        outside_rows=below,
        first_outside=(0, 1, 2, 4, 7),
        first_outside_values=(-1.0,) * 5,
        row_sum_min=float("nan"),
        row_sum_max=float("nan"),
        rows_not_summing_to_one=0,
        one_hot=False,
        multi_hot=False,
        class_counts=np.array(counts),
        blocks=10,
    )


def patient_facts(loss: str = "binary_crossentropy", labels: tuple[float, ...] = (-1.0, 1.0)) -> ev.PatientFacts:
    layers = (
        LayerFacts("input_layer", "InputLayer", True, output_shape=(30,)),
        LayerFacts("dense", "Dense", True, ("input_layer",), (30,), (16,), activation="relu", units=16, parameters=496),
        LayerFacts("dense_1", "Dense", True, ("dense",), (16,), (1,), activation="sigmoid", units=1, parameters=17),
    )
    output = OutputFacts("dense_1", "dense_1", "dense_1", "sigmoid", ("sigmoid",), (1,), 1)
    columns = tuple(f"feature_{i}" for i in range(30))
    return ev.PatientFacts(
        model=ModelReading("sequential", "sequential", layers, (output,), ("input_layer",), 513, 513),
        compile=CompileReading((LossFacts(loss, True),), "adam", 0.01, metrics=("accuracy",)),
        fit=FitReading(569, 32, 60, validation="split", validation_rows=114, validation_split=0.2),
        inputs=InputsReading((array_facts("input_layer", 455, columns, 60.0, 200.0),)),
        targets=TargetsReading((target_facts(labels, (271, 184)),)),
        preview_columns=(*columns[:6], "diagnosis"),
        preview=tuple((*(f"{i * j * 0.73:.3f}" for j in range(6)), "-1" if i % 3 else "1") for i in range(20)),
    )


def target(path: str = "/home/ada/work/train_tumours.py") -> Target:
    return Target(TargetKind.SCRIPT, path, "ab" * 32)


def opening(path: str = "/home/ada/work/train_tumours.py") -> list[ev.Event]:
    return [
        ev.EngineReady({"tensorflow": "2.21.0", "keras": "3.15.1"}, "CPU:0", "no GPU answered"),
        ev.SessionOpened(target(path), Revision(0), patient_facts(), ("Trains on 455 rows and validates on 114.",)),
    ]


def domain_finding() -> Finding:
    fixes = (
        Fix(
            f"{DOMAIN}/map-to-0-1", "Map −1 to 0", Applicability.SAFE, (MapTargets(0.5, 0.5),), "y becomes (y + 1) / 2"
        ),
        Fix(f"{DOMAIN}/hinge", "Train with hinge loss", Applicability.UNSAFE, (SetLoss("hinge"),), ""),
    )
    return Finding(
        check=DOMAIN,
        category=Category.TARGETS,
        severity=Severity.ERROR,
        title="Labels are outside what the loss allows",
        summary="271 of 455 labels are −1. Binary cross-entropy needs 0 to 1, so the loss can fall without end "
        "while the predictions get no better.",
        evidence=(
            HistogramEvidence("labels", np.array([-1.5, -0.5, 0.5, 1.5]), np.array([271, 0, 184]), (0.0, 1.0)),
            NumberEvidence("labels outside 0 to 1", 271, "rows", "0"),
            RowsEvidence("first rows", (0, 1, 2, 4, 7), ("diagnosis",), (("-1",),) * 5, 271),
        ),
        fixes=fixes,
        where=Where(layer="dense_1", column="diagnosis", file="train_tumours.py", line=12),
        expert="With y = -1 the per-sample loss is log(p) - 2 log(1 - p) ..., unbounded below as p goes to 0.",
        rank=1,
    )


def negative_finding() -> Finding:
    return Finding(
        check="negative-loss",
        category=Category.LOSS,
        severity=Severity.ERROR,
        title="Loss is negative",
        summary="The loss fell to −1.83; binary cross-entropy cannot be below 0. The 271 rows contribute all of it.",
        evidence=(SeriesEvidence("loss", np.arange(50.0), np.linspace(0.7, -1.83, 50)),),
        caused_by=DOMAIN,
        rank=2,
    )


def examination() -> list[ev.Event]:
    outcomes = (
        CheckOutcome(DOMAIN, CheckStatus.FOUND, "271 of 455 labels are −1."),
        CheckOutcome("missing-output-activation", CheckStatus.PASSED),
        CheckOutcome("unscaled-inputs", CheckStatus.PASSED),
        CheckOutcome("single-unit-softmax", CheckStatus.PASSED),
        CheckOutcome("stalled-loss", CheckStatus.SKIPPED, "needs a training run"),
        CheckOutcome("negative-loss", CheckStatus.SKIPPED, "needs a training run"),
    )
    return [
        ev.ExaminationStarted("loaded", 6),
        ev.FindingRaised(domain_finding()),
        ev.FindingsRanked((DOMAIN,), {}),
        ev.ChecksReported("loaded", outcomes),
        ev.CommandDone("Examine"),
    ]


def run(run_id: str = "run-1", *, steps: int = 300, sick: bool = True, revision: int = 0, end: bool = True) -> list:
    random = np.random.default_rng(3)
    drift = np.linspace(0.7, -1.8 if sick else 0.08, steps)
    per_epoch = 30
    tape: list[ev.Event] = [
        ev.RunStarted(run_id, revision, 0, "CPU:0", steps // per_epoch, per_epoch, VARIABLES, ("dense",) * 4, 0.0)
    ]
    for first in range(0, steps, per_epoch):
        loss = drift[first : first + per_epoch] + random.normal(0, 0.15, per_epoch)
        norms = np.abs(random.normal(1, 0.2, (per_epoch, 4))).astype(np.float32)
        rate = np.full(per_epoch, 0.01)
        means = np.cumsum(loss) / np.arange(1, 31)
        tape.append(ev.ReadingsTaken(run_id, first, loss, means, norms, norms * 3, rate, norms[::-1] * 4e-3))
        logs = {
            "loss": float(loss.mean()),
            "val_loss": float(loss.mean()) + 0.1,
            "val_accuracy": 0.37 if sick else 0.96,
        }
        tape.append(ev.EpochEnded(run_id, first // per_epoch, first + per_epoch, logs))
    if end:
        metrics = {"val_accuracy": 0.37 if sick else 0.96}
        tape.append(ev.RunEnded(run_id, "finished", steps, steps // per_epoch, 4.2, metrics=metrics))
    return tape


def finished_examination() -> list[ev.Event]:
    return [
        ev.ExaminationStarted("finished", 6),
        ev.FindingRaised(negative_finding(), 0, "run-1", 120),
        ev.FindingsRanked((DOMAIN, "negative-loss"), {"negative-loss": DOMAIN}),
        ev.ChecksReported("finished", (CheckOutcome("negative-loss", CheckStatus.FOUND, "fell to −1.83"),)),
    ]


def trial(verdict: TrialVerdict = TrialVerdict.HELPS) -> Trial:
    steps = np.arange(100)
    arms = tuple(
        TrialArm(name, 0, score, steps, np.linspace(0.7, last, 100))
        for name, score, last in (("before", 0.37, -1.2), ("after", 0.96, 0.1), ("control", 0.38, -1.1))
    )
    why = "All 3 seeds improved, by more than the seeds differ."
    return Trial(f"{DOMAIN}/map-to-0-1", "val_accuracy", 0.37, 0.96, 0.38, 3, verdict, why, 0.6, 91, 8.4, arms)


def cure() -> list[ev.Event]:
    after = patient_facts(labels=(0.0, 1.0))
    revision = Revision(1, (MapTargets(0.5, 0.5),), "Map −1 to 0")
    return [ev.RevisionMade(revision, after, ("Map −1 to 0",), ()), ev.FindingCleared(DOMAIN)]
