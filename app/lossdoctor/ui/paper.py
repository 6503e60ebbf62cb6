"""The report as pages of a PDF, painted from its finished value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from lossdoctor.report import wording
from lossdoctor.ui.paper_audit import audit
from lossdoctor.ui.paper_column import COLOURS, MUTED, RESOLUTION, Paper
from lossdoctor.ui.paper_findings import findings, lab
from lossdoctor.ui.paper_plots import paint_run, paint_trial


def paint(document: dict[str, Any], path: str) -> None:
    """Paint the whole report. Raises OSError when the file cannot be written."""
    writer = QPdfWriter(path)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle("Loss Doctor report")
    writer.setCreator(f"lossdoctor {document['tool']['version']}")
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{path} cannot be written")
    paper = Paper(painter, writer)
    try:
        for part in (_head, _changed, _runs, findings, audit, lab, _cure, _tried, _examined, _checks, _reproduce):
            part(paper, document)
        paper.finish()
    finally:
        painter.end()


def _head(paper: Paper, document: dict[str, Any]) -> None:
    mark, word = wording.VERDICT[document["verdict"]]
    paper.text("Loss Doctor report", 18, colour=MUTED)
    paper.text(wording.heading(document["target"]), 30, bold=True)
    paper.text(f"{mark} {word}", 24, bold=True, colour=COLOURS.get(document["verdict"], MUTED))
    paper.text(document["sentence"].partition(": ")[2], 22)


def _changed(paper: Paper, document: dict[str, Any]) -> None:
    changed = document.get("changed")
    if changed is None:
        return
    mark, word = wording.VERDICT[changed["verdict"]]
    paper.heading(f"After the change: {mark} {word}", colour=COLOURS.get(changed["verdict"], MUTED))
    for title in changed["titles"]:
        paper.text(f"•  {title}")
    paper.text(wording.since(changed))
    for one in changed["findings"]:
        paper.text(f"{wording.SEVERITY_MARK[one['severity']]} {one['title']}: {one['summary']}")


def _runs(paper: Paper, document: dict[str, Any]) -> None:
    runs = [run for run in document["runs"] if run["series"].get("loss")]
    if runs:
        paper.heading("The loss as it moved")
    for place, run in enumerate(runs, 1):
        paper.plot(lambda painter, box, run=run: paint_run(painter, box, run), 380)
        loss = {key: wording.figure(value) for key, value in run["loss"].items() if key != "nonfinite"}
        bad = run["loss"]["first_nonfinite_step"]
        name = wording.run_name(run, place, document.get("changed"))
        paper.text(
            f"{name}: {wording.course(run)}. Loss {loss['first']} at first, {loss['last']} at last, between "
            f"{loss['min']} and {loss['max']}."
            + (f" Not a number from {run['axis']} {bad:,} on." if bad is not None else ""),
            18,
            colour=MUTED,
        )
        if "note" in run:
            paper.text(f"Note: {run['note']}", 18)


def _cure(paper: Paper, document: dict[str, Any]) -> None:
    cure = document["cure"]
    if cure is None:
        return
    paper.heading("The cure")
    for title in cure["titles"] or [wording.setting(edit) for edit in cure["edits"]]:
        paper.text(title)
    paper.text(f"{cure['metric']}: {wording.figure(cure['before'])} before, {wording.figure(cure['after'])} after.")
    if cure["why"]:
        paper.text(cure["why"], colour=MUTED)
    if cure["trial"] and cure["trial"]["arms"]:
        paper.plot(lambda painter, box: paint_trial(painter, box, cure["trial"]))


def _tried(paper: Paper, document: dict[str, Any]) -> None:
    rows = wording.tried_rows(document["tried"])
    if rows:
        paper.heading("What was tried")
        paper.table(("Treatment", "Score", "Steps", ""), rows, (0.56, 0.12, 0.12, 0.2))


def _examined(paper: Paper, document: dict[str, Any]) -> None:
    paper.heading("What was examined")
    target, environment, patient = document["target"], document["environment"], document["patient"]
    versions = {"lossdoctor": document["tool"]["version"], **environment["versions"]}
    rows = [(target["kind"].capitalize(), target["path"]), ("SHA-256", target["sha256"])] if target else []
    if patient:
        size = f"{patient['model']}, {wording.figure(patient['parameters'])} parameters" if patient["model"] else ""
        told = [("Model", size), ("Loss", ", ".join(patient["losses"])), ("Optimizer", wording.optimizer(patient))]
        told += [("Rows", wording.rows(patient)), ("Layers", wording.layers(patient))]
        rows += [(name, text) for name, text in told if text]
    if environment["device"]:
        rows.append(("Device", wording.device(environment)))
        rows.append(("Seed", str(environment["seed"])))
    rows.append(("Versions", ", ".join(f"{name} {version}" for name, version in versions.items())))
    paper.table(("", ""), rows, (0.2, 0.8))
    for note in document["notes"]:
        paper.text(note, 18)


def _checks(paper: Paper, document: dict[str, Any]) -> None:
    paper.heading("Checks")
    passed = [check["check"] for check in document["checks"] if check["status"] == "passed"]
    others = wording.not_run(document["checks"])
    paper.text(f"✓ {len(passed)} passed" + (f": {', '.join(passed)}" if passed else ""))
    if others:
        paper.table(("Not run", "Why"), others, (0.5, 0.5))


def _reproduce(paper: Paper, document: dict[str, Any]) -> None:
    if document["reproduce"]:
        paper.heading("How to reproduce")
        paper.code(document["reproduce"])
