"""The report as pages of a PDF, painted from its finished value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from lossdoctor.core.saying import say
from lossdoctor.report import wording
from lossdoctor.ui.paper_audit import audit
from lossdoctor.ui.paper_column import COLOURS, MUTED, RESOLUTION, Paper
from lossdoctor.ui.paper_findings import findings, lab
from lossdoctor.ui.paper_plots import paint_run, paint_trial


def paint(document: dict[str, Any], path: str) -> None:
    """Paint the whole report, twice: how many pages there are is known at the end. Raises OSError when the file cannot
    be written.
    """
    _paint(document, path, _paint(document, path, 0))


def _paint(document: dict[str, Any], path: str, pages: int) -> int:
    writer = QPdfWriter(path)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(say("Loss Doctor report"))
    writer.setCreator(f"lossdoctor {document['tool']['version']}")
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{path} cannot be written")
    paper = Paper(painter, writer, pages)
    try:
        for part in (_head, _changed, _runs, findings, audit, lab, _cure, _tried, _examined, _checks, _reproduce):
            part(paper, document)
        paper.finish()
    finally:
        painter.end()
    return paper.page


def _head(paper: Paper, document: dict[str, Any]) -> None:
    mark, word = wording.verdict(document["verdict"])
    paper.text(wording.kicker(document), 18, colour=MUTED)
    paper.text(wording.heading(document["target"]), 30, bold=True)
    paper.text(f"{mark} {word}", 24, bold=True, colour=COLOURS.get(document["verdict"], MUTED))
    paper.text(document["sentence"].partition(": ")[2], 22)


def _changed(paper: Paper, document: dict[str, Any]) -> None:
    changed = document.get("changed")
    if changed is None:
        return
    mark, word = wording.verdict(changed["verdict"])
    paper.heading(f"{say('After the change:')} {mark} {word}", colour=COLOURS.get(changed["verdict"], MUTED))
    for title in changed["titles"]:
        paper.text(f"•  {title}")
    paper.text(wording.since(changed))
    for one in changed["findings"]:
        paper.text(f"{wording.SEVERITY_MARK[one['severity']]} {one['title']}: {one['summary']}")


def _runs(paper: Paper, document: dict[str, Any]) -> None:
    runs = [run for run in document["runs"] if run["series"].get("loss")]
    if runs:
        paper.heading(say("The loss as it moved"))
    for place, run in enumerate(runs, 1):
        paper.plot(lambda painter, box, run=run: paint_run(painter, box, run), 380)
        name = wording.run_name(run, place, document.get("changed"))
        paper.text(f"{name}: {wording.course(run)}. {wording.loss_range(run)}", 18, colour=MUTED)
        if "note" in run:
            paper.text(say("Note: {note}", note=run["note"]), 18)


def _cure(paper: Paper, document: dict[str, Any]) -> None:
    cure = document["cure"]
    if cure is None:
        return
    paper.heading(say("The cure"))
    for title in cure["titles"] or [wording.setting(edit) for edit in cure["edits"]]:
        paper.text(title)
    paper.text(wording.scores(cure))
    if cure["why"]:
        paper.text(cure["why"], colour=MUTED)
    if cure["trial"] and cure["trial"]["arms"]:
        paper.plot(lambda painter, box: paint_trial(painter, box, cure["trial"]))


def _tried(paper: Paper, document: dict[str, Any]) -> None:
    rows = wording.tried_rows(document["tried"])
    if rows:
        paper.heading(say("What was tried"))
        paper.table((say("Treatment"), say("Score"), say("Steps"), ""), rows, (0.56, 0.12, 0.12, 0.2))


def _examined(paper: Paper, document: dict[str, Any]) -> None:
    paper.heading(say("What was examined"))
    target, environment, patient = document["target"], document["environment"], document["patient"]
    versions = {"lossdoctor": document["tool"]["version"], **environment["versions"]}
    rows = [(wording.kind(target["kind"]), target["path"]), ("SHA-256", target["sha256"])] if target else []
    if patient:
        told = [(say("Model"), wording.model(patient) if patient["model"] else "")]
        told += [(say("Loss"), ", ".join(patient["losses"])), (say("Optimizer"), wording.optimizer(patient))]
        told += [(say("Rows"), wording.rows(patient)), (say("Layers"), wording.layers(patient))]
        rows += [(name, text) for name, text in told if text]
    if environment["device"]:
        rows.append((say("Device"), wording.device(environment)))
        rows.append((say("Seed"), str(environment["seed"])))
    rows.append((say("Versions"), ", ".join(f"{name} {version}" for name, version in versions.items())))
    paper.table(("", ""), rows, (0.2, 0.8))
    for note in document["notes"]:
        paper.text(note, 18)


def _checks(paper: Paper, document: dict[str, Any]) -> None:
    paper.heading(say("Checks"))
    passed = [check["check"] for check in document["checks"] if check["status"] == "passed"]
    others = wording.not_run(document["checks"])
    paper.text("✓ " + say("{n} passed", n=len(passed)) + (f": {', '.join(passed)}" if passed else ""))
    if others:
        paper.table((say("Not run"), say("Why")), others, (0.5, 0.5))


def _reproduce(paper: Paper, document: dict[str, Any]) -> None:
    if document["reproduce"]:
        paper.heading(say("How to reproduce"))
        paper.code(document["reproduce"])
