"""The report as a JSON document, schema_version 1: never NaN, curves reduced, keys always in the same order."""

from __future__ import annotations

import json
import shlex
from dataclasses import fields
from typing import Any, Literal, cast

import numpy as np

from lossdoctor.core.causes import cause_confidence
from lossdoctor.core.events import PatientFacts
from lossdoctor.core.findings import CheckStatus, Finding
from lossdoctor.core.fixes import Edit, Fix
from lossdoctor.core.saying import english, speaking_english, whole
from lossdoctor.core.session import Target
from lossdoctor.core.trials import Trial, TrialArm, Tried
from lossdoctor.core.version import VERSION
from lossdoctor.core.wire import to_plain
from lossdoctor.report import document as doc
from lossdoctor.report.audit import audit_document
from lossdoctor.report.audit_types import Point
from lossdoctor.report.causes import causes_document, explains_documents
from lossdoctor.report.evidence import evidence_document
from lossdoctor.report.lab import lab_document
from lossdoctor.report.numbers import number, reduced, visible
from lossdoctor.report.report import Report, RunRecord
from lossdoctor.report.sentence import later_sentence, sentence

ARM_LIMIT = 400  # points of a trial's curve: there are up to nine of them a fix


def dumps(document: doc.Document) -> str:
    """The document as text. Raises ValueError if a number in it is not finite."""
    return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def document_in_english(report: Report) -> doc.Document:
    """The document whatever the window speaks: JSON and SARIF are read by programs and by other people's desks."""
    with speaking_english():
        return document(english(report))


def document(report: Report) -> doc.Document:
    """The report as plain values in the language that is spoken, text made safe to show in any sink."""
    target = report.target
    made: doc.Document = {
        "schema_version": 1,
        "tool": {"name": "lossdoctor", "version": VERSION},
        "environment": {
            "versions": dict(sorted(report.versions.items())),
            "device": report.device,
            "device_reason": report.device_reason,
            "seed": report.settings.seed,
        },
        "target": None
        if target is None
        else {"kind": cast(Any, target.kind.value), "path": named(target), "sha256": target.sha256},
        "verdict": cast(Any, report.verdict),
        "sentence": sentence(report),
        "patient": _patient(report.opened.facts) if report.opened is not None else None,
        "runs": [_run(record) for record in report.runs],
        "findings": [_finding(finding, report) for finding in report.findings],
        "causes": causes_document(report.causes) if report.causes is not None else None,
        "remaining": [finding.check for finding in report.later_findings],
        "checks": [
            {"check": outcome.check, "status": cast(Any, outcome.status.value), "why": outcome.why}
            for outcome in report.outcomes
        ],
        "cure": _cure(report),
        "tried": [_tried(treatment) for treatment in report.tried],
        "failure": None
        if report.failure is None
        else {"code": report.failure.code.value, "message": report.failure.message},
        "notes": [*report.notes, *([report.causes.why] if report.causes is not None else [])],
        "lab": [lab_document(test) for test in report.lab],
        "reproduce": shlex.join(report.command) if report.command else _command(report),
    }
    if report.audit is not None:
        made["audit"] = audit_document(report.audit)
    if report.changes and (report.later_verdict != "not-examined" or not report.cured):
        made["changed"] = _changed(report)
    return cast(doc.Document, _visible(made))


def named(target: Target) -> str:
    """The target as the command line names it: a path, or `path::function` for a loss."""
    return f"{target.path}::{target.function}" if target.function else target.path


def edit_document(edit: Edit) -> dict[str, Any]:
    """An edit as its name and fields."""
    values = {field.name: to_plain(getattr(edit, field.name)) for field in fields(edit)}
    return {"edit": type(edit).__name__, **{key: _finite(value) for key, value in values.items()}}


def _finite(value: Any) -> Any:
    if isinstance(value, dict) and "$float" in value:
        return None
    return [_finite(item) for item in value] if isinstance(value, list) else value


def _visible(value: Any) -> Any:
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, dict):
        return {visible(key): _visible(item) for key, item in value.items()}
    return [_visible(item) for item in value] if isinstance(value, list) else value


def _command(report: Report) -> str:
    if report.target is None:
        return ""
    words = ["lossdoctor", "check", named(report.target)]
    if report.opened is not None and report.target.kind.value in ("script", "notebook", "loss"):
        words.append("--trust")
    if report.target.kind.value in ("log", "data"):
        return shlex.join(words)
    return shlex.join([*words, "--seed", str(report.settings.seed)])


def _patient(facts: PatientFacts) -> doc.PatientDocument:
    keras_model, compiled, fit = facts.model, facts.compile, facts.fit
    return {
        "model": keras_model.name if keras_model else None,
        "parameters": keras_model.parameters if keras_model else None,
        "layers": [
            {
                "name": layer.name,
                "kind": layer.class_name,
                "shape": list(layer.output_shape),
                "activation": layer.activation,
                "dtype": layer.dtype,
                "parameters": layer.parameters,
            }
            for layer in (keras_model.layers if keras_model else ())
        ],
        "losses": [loss.name for loss in (compiled.losses if compiled else ())],
        "optimizer": compiled.optimizer if compiled else None,
        "learning_rate": number(compiled.learning_rate) if compiled else None,
        "rows": fit.rows if fit else facts.inputs.training[0].rows if facts.inputs else None,
        "validation_rows": fit.validation_rows if fit else None,
        "batch_size": fit.batch_size if fit else None,
        "error": facts.error,
    }


def _run(record: RunRecord) -> doc.RunDocument:
    axis, steps, loss = _loss(record)
    ended = record.ended
    metrics = {name: number(value) for name, value in (ended.metrics if ended else {}).items()}
    made: doc.RunDocument = {
        "id": record.started.run_id,
        "revision": record.started.revision,
        "epochs": ended.epochs if ended else len(record.epochs),
        "steps": ended.steps if ended else len(loss),
        "seconds": round(ended.seconds, 3) if ended else 0.0,
        "seed": record.started.seed,
        "device": record.started.device,
        "axis": axis,
        "ended": ended.ended if ended else "unfinished",
        "why": ended.why if ended else "",
        "impossible_below": number(record.started.impossible_below),
        "loss": _loss_range(record, loss),
        "metrics": dict(sorted(metrics.items())),
        "series": {"loss": reduced(steps, loss), **_epoch_series(record)},
    }
    if record.note:
        made["note"] = record.note
    if None in metrics.values() or not np.isfinite(loss).all():
        made["nonfinite"] = True
    return made


def _loss(record: RunRecord) -> tuple[Literal["step", "epoch"], np.ndarray, np.ndarray]:
    """True batch losses by step; where none was heard of (a log), the epochs' own."""
    steps, loss = record.curve()
    epochs = [epoch for epoch in record.epochs if "loss" in epoch.logs]
    if len(steps) or not epochs:
        return "step", steps, loss
    own = np.array([epoch.logs["loss"] for epoch in epochs], np.float64)
    return "epoch", np.array([epoch.step for epoch in epochs], np.int64), own


def _loss_range(record: RunRecord, loss: np.ndarray) -> doc.LossRange:
    finite = loss[np.isfinite(loss)]
    ended, seen = record.ended, record.nonfinite
    first_bad = ended.first_nonfinite_step if ended and ended.first_nonfinite_step is not None else None
    made: doc.LossRange = {
        "first": number(loss[0]) if len(loss) else None,
        "last": number(loss[-1]) if len(loss) else None,
        "min": number(finite.min()) if len(finite) else None,
        "max": number(finite.max()) if len(finite) else None,
        "first_nonfinite_step": first_bad if first_bad is not None or seen is None else seen.step,
    }
    if len(finite) < len(loss):
        made["nonfinite"] = True
    return made


def _epoch_series(record: RunRecord) -> dict[str, list[Point]]:
    names = sorted({name for epoch in record.epochs for name in epoch.logs} - {"loss"})
    series = {}
    for name in names:
        seen = [epoch for epoch in record.epochs if name in epoch.logs]
        series[name] = reduced([epoch.step for epoch in seen], [epoch.logs[name] for epoch in seen])
    return series


def _finding(finding: Finding, report: Report) -> doc.FindingDocument:
    where = finding.where
    made: doc.FindingDocument = {
        "check": finding.check,
        "category": cast(Any, finding.category.value),
        "severity": cast(Any, finding.severity.value),
        "rank": finding.rank,
        "confidence": number(finding.confidence),
        "caused_by": finding.caused_by,
        "title": whole(finding.title),
        "summary": finding.summary,
        "expert": finding.expert,
        "where": {
            "layer": where.layer,
            "column": where.column,
            "file": where.file,
            "line": where.line,
            "cell": where.cell,
        },
        "evidence": [evidence_document(piece) for piece in finding.evidence],
        "fixes": [_fix(fix, report) for fix in finding.fixes],
        "explains": explains_documents(finding, report.findings, report.links),
        "cause_confidence": cause_confidence(finding, report.links),
    }
    if where.output is not None:
        made["where"]["output"] = where.output
    if made["confidence"] is None:
        made["nonfinite"] = True
    return made


def _fix(fix: Fix, report: Report) -> doc.FixDocument:
    trial = report.trials.get(fix.id)
    return {
        "id": fix.id,
        "title": whole(fix.title),
        "applicability": cast(Any, fix.applicability.value),
        "edits": [edit_document(edit) for edit in fix.edits],
        "note": fix.note,
        "diff": report.diffs.get(fix.id) or None,
        "trial": _trial(trial) if trial is not None else None,
    }


def _trial(trial: Trial) -> doc.TrialDocument:
    made: doc.TrialDocument = {
        "metric": trial.metric,
        "before": number(trial.before),
        "after": number(trial.after),
        "control": number(trial.control),
        "seeds": trial.seeds,
        "verdict": cast(Any, trial.verdict.value),
        "why": trial.why,
        "no_skill": number(trial.no_skill),
        "held_out_rows": trial.held_out_rows,
        "seconds": number(trial.seconds),
        "arms": [_arm(arm) for arm in trial.arms],
        "random": number(trial.random),
        "random_changes": list(trial.random_changes),
    }
    if None in (made["before"], made["after"], made["control"], made["no_skill"], made["seconds"]):
        made["nonfinite"] = True
    return made


def _tried(tried: Tried) -> doc.TriedDocument:
    made: doc.TriedDocument = {
        "fixes": list(tried.fix_ids),
        "title": whole(tried.title),
        "score": number(tried.score),
        "steps": tried.steps,
        "outcome": tried.outcome,
        "why": tried.why,
    }
    return made


def _arm(arm: TrialArm) -> doc.ArmDocument:
    points = reduced(arm.steps, arm.loss, ARM_LIMIT)
    made: doc.ArmDocument = {"name": arm.name, "seed": arm.seed, "score": number(arm.score), "points": points}
    if made["score"] is None or not np.isfinite(arm.loss).all():
        made["nonfinite"] = True
    return made


def _changed(report: Report) -> doc.ChangedDocument:
    passed = sum(outcome.status is CheckStatus.PASSED for outcome in report.later_outcomes)
    not_run = sum(outcome.status in (CheckStatus.SKIPPED, CheckStatus.FAILED) for outcome in report.later_outcomes)
    return {
        "revision": report.revision.number,
        "titles": [whole(title) for title in (report.cure.titles if report.cured and report.cure else report.changes)],
        "edits": [edit_document(edit) for edit in report.revision.edits],
        "verdict": cast(Any, report.later_verdict),
        "sentence": later_sentence(report),
        "findings": [
            {
                "check": one.check,
                "severity": cast(Any, one.severity.value),
                "title": whole(one.title),
                "summary": one.summary,
            }
            for one in report.later_findings
        ],
        "passed": passed,
        "not_run": not_run,
        "given_trained": any(record.started.revision == 0 for record in report.runs),
    }


def _cure(report: Report) -> doc.CureDocument | None:
    cure = report.cure
    if cure is None:
        return None
    made: doc.CureDocument = {
        "edits": [edit_document(edit) for edit in cure.edits],
        "metric": cure.metric,
        "before": number(cure.before),
        "after": number(cure.after),
        "fixes": list(cure.fix_ids),
        "titles": [whole(title) for title in cure.titles],
        "why": cure.why,
        "trial": None if cure.trial is None else _trial(cure.trial),
    }
    if made["before"] is None or made["after"] is None:
        made["nonfinite"] = True
    return made
