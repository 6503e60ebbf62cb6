"""The report as one HTML file: no script, nothing loaded, plots inline; light, dark and on paper."""

from __future__ import annotations

from typing import Any

from lossdoctor import paths
from lossdoctor.checks.telling import measure
from lossdoctor.core.saying import now, say, spoken_language
from lossdoctor.report import causes, svg, wording
from lossdoctor.report.audit_types import AuditCurveDocument, TargetAuditDocument
from lossdoctor.report.document import (
    Document,
    EvidenceDocument,
    RunDocument,
    TrialDocument,
)
from lossdoctor.report.lessons import lesson, numbers_rows
from lossdoctor.report.smoothing import smoothed

ARMS = {
    "random": say("a random change"),
    "control": say("control (another seed)"),
    "before": say("before"),
    "after": say("after"),
}


def html(document: Document) -> str:
    """The page. Every text in it is escaped; the only markup that comes from elsewhere is our own plots."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    room = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        loader=FileSystemLoader(paths.resources() / "report"),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    room.globals.update(say=say, measure=measure, language=spoken_language())
    room.filters.update(figure=wording.figure, place=wording.place, setting=wording.setting)
    room.globals.update(lesson=lesson, numbers_rows=numbers_rows)
    room.globals.update(cause_words=causes.cause_words, explains=causes.sentence_of)
    room.globals.update(wording=wording, run_plot=_marked(run_plot), evidence_plot=_marked(evidence_plot))
    room.globals.update(trial_plot=_marked(trial_plot), audit_plot=_marked(audit_plot), style=_marked(_style)())
    page: str = room.get_template("template.html").render(report=document)
    return page


def _marked(draw: Any) -> Any:
    from markupsafe import Markup

    return lambda *given: Markup(draw(*given))  # noqa: S704 - svg.py and the style sheet escape what they hold


def _style() -> str:
    return (paths.resources() / "report" / "report.css").read_text(encoding="utf-8")


def run_plot(run: RunDocument) -> str:
    """Batch losses as a ghost, smoothed on top, validation where there is one; losses of epochs as they are."""
    loss, title = run["series"].get("loss", []), say("Loss of run {id}", id=run["id"])
    held = svg.Line(say("validation"), run["series"].get("val_loss", []), "validation")
    if run["axis"] == "epoch":
        lines = [svg.Line(say("training"), loss, "smooth"), held]
        return svg.curves(lines, title=title, x_label=say("epoch"))
    lines = [
        svg.Line(say("batch"), loss, "batch"),
        svg.Line(say("smoothed"), smoothed(loss), "smooth"),
        held,
    ]
    return svg.curves(lines, title=title, impossible_below=run["impossible_below"])


def trial_plot(trial: TrialDocument) -> str:
    """The arms' own loss curves, one a seed, in the colours of before, after and control."""
    lines = [
        svg.Line(now(label), smoothed(arm["points"]), name)
        for name, label in ARMS.items()
        for arm in trial["arms"]
        if arm["name"] == name
    ]
    return svg.curves(lines, title=say("Loss of each arm of the trial, for shape only"))


def audit_plot(audit: TargetAuditDocument, curve: AuditCurveDocument) -> str:
    """The loss of one target over its prediction, the known loss dashed beside it."""
    lines = [svg.Line(say("this loss"), curve["points"], "smooth")]
    if curve["reference"] is not None:
        lines.append(svg.Line(audit["reference_title"], curve["reference"], "validation"))
    title = f"{audit['title']}, {curve['label']}"
    possible = (curve["least"], curve["most"])
    return svg.curves(lines, title=title, x_label=audit["x_label"], possible=possible, lowest=curve["lowest"])


def evidence_plot(piece: EvidenceDocument) -> str:
    """The picture of one piece of evidence, '' where it is told in words or a table."""
    if piece["kind"] == "series":
        lines = [svg.Line(piece["y_label"], piece["points"], "smooth")]
        if piece["reference"] is not None:
            lines.append(svg.Line(piece["reference_label"], piece["reference"], "validation"))
        return svg.curves(lines, title=piece["label"], x_label=piece["x_label"], y_label=piece["y_label"])
    if piece["kind"] == "histogram":
        return svg.histogram(
            piece["edges"],
            piece["counts"],
            title=piece["label"],
            allowed=piece["allowed"],
            reference=piece["reference"],
            reference_label=piece["reference_label"],
        )
    if piece["kind"] == "layers":
        return svg.bars(piece["layers"], piece["values"], title=piece["label"], unit=piece["unit"])
    return ""
