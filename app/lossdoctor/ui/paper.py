"""Pages of the PDF: text, tables and plots set one under the other, with page numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from lossdoctor.report import causes, wording
from lossdoctor.report.document import FindingDocument
from lossdoctor.ui.paper_plots import paint_evidence, paint_run, paint_trial

RESOLUTION = 144  # units an inch: lengths below are in half points
WIDTH, HEIGHT = 1190, 1684  # A4
MARGIN, FOOT = 108, 120
INK, MUTED, LINE, GROUND = "#1b2430", "#566273", "#d9dee6", "#f3f5f8"
COLOURS = {"error": "#b3261e", "sick": "#b3261e", "warning": "#8a5a00", "suspect": "#8a5a00", "healthy": "#1e6b3a"}
SANS, MONO = ("Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica"), ("DejaVu Sans Mono", "Consolas", "Menlo")
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)


class Paper:
    """A column of blocks on numbered pages. Text is plain: nothing in it is ever read as markup."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self.painter = painter
        self._writer = writer
        self._page = 1
        self._y = float(MARGIN)

    @property
    def width(self) -> float:
        """Width of the column."""
        return WIDTH - 2 * MARGIN

    def room(self, height: float) -> float:
        """Top of a free stretch of this height, on a new page if need be, and step over it."""
        if self._y + height > HEIGHT - FOOT and self._y > MARGIN:
            self.finish()
            self._writer.newPage()
            self._page += 1
            self._y = float(MARGIN)
        top = self._y
        self._y += height
        return top

    def gap(self, height: float) -> None:
        """Leave some white."""
        self._y += height

    def finish(self) -> None:
        """Number the page."""
        self.painter.setFont(font(16))
        self.painter.setPen(QColor(MUTED))
        place = QRectF(MARGIN, HEIGHT - 80, self.width, 30)
        self.painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"Page {self._page}")
        self.painter.drawText(place, Qt.AlignmentFlag.AlignLeft, "Loss Doctor report")

    def text(
        self, text: str, size: int = 20, *, colour: str = INK, bold: bool = False, mono: bool = False, keep: float = 0
    ) -> None:
        """A paragraph, line by line so that it may run over the page's end; `keep` is what must follow on it."""
        self.painter.setFont(font(size, bold=bold, mono=mono))
        for line in broken(self.painter, text, self.width):
            height = self.painter.fontMetrics().lineSpacing()
            top = self.room(height + keep)
            self._y -= keep
            self.painter.setFont(font(size, bold=bold, mono=mono))
            self.painter.setPen(QColor(colour))
            self.painter.drawText(QRectF(MARGIN, top, self.width, height), 0, line)
        self.gap(size * 0.4)

    def heading(self, text: str, size: int = 24, colour: str = INK) -> None:
        """A heading that stays with what follows."""
        self.gap(size * 0.8)
        self.text(text, size, bold=True, colour=colour, keep=120)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float]) -> None:
        """Rows of cells; `shares` are the columns' parts of the width."""
        if any(head):
            self._row(head, shares, bold=True)
        for row in rows:
            self._row(row, shares, bold=False)
        self.gap(10)

    def _row(self, cells: Sequence[str], shares: Sequence[float], *, bold: bool) -> None:
        self.painter.setFont(font(18, bold=bold))
        widths = [share * self.width for share in shares]
        boxes = [
            self.painter.boundingRect(QRectF(0, 0, width - 12, 4000), WRAP, cell)
            for cell, width in zip(cells, widths, strict=False)
        ]
        height = min(max((box.height() for box in boxes), default=0) + 10, HEIGHT - MARGIN - FOOT)
        top, left = self.room(height), float(MARGIN)
        self.painter.setFont(font(18, bold=bold))
        self.painter.setPen(QColor(MUTED if bold else INK))
        for cell, width in zip(cells, widths, strict=False):
            self.painter.drawText(QRectF(left, top + 4, width - 12, height), WRAP, cell)
            left += width
        self.painter.setPen(QPen(QColor(LINE), 1))
        self.painter.drawLine(int(MARGIN), int(top + height), int(MARGIN + self.width), int(top + height))

    def plot(self, draw: Any, height: float = 300) -> None:
        """A picture: `draw(painter, QRectF)`."""
        top = self.room(height)
        self.painter.save()
        draw(self.painter, QRectF(MARGIN, top, self.width, height - 16))
        self.painter.restore()

    def code(self, text: str) -> None:
        """Lines of code on a quiet ground, signs of a diff coloured."""
        self.painter.setFont(font(16, mono=True))
        for line in text.splitlines():
            colour = {"+": COLOURS["healthy"], "-": COLOURS["error"]}.get(line[:1], INK)
            for part in broken(self.painter, line.expandtabs(4), self.width - 24):
                height = self.painter.fontMetrics().lineSpacing() + 2
                top = self.room(height)
                self.painter.fillRect(QRectF(MARGIN, top, self.width, height), QBrush(QColor(GROUND)))
                self.painter.setFont(font(16, mono=True))
                self.painter.setPen(QColor(colour))
                self.painter.drawText(QRectF(MARGIN + 12, top, self.width - 12, height), 0, part)
        self.gap(14)


def font(size: int, *, bold: bool = False, mono: bool = False) -> QFont:
    """A font of this pixel size."""
    made = QFont(list(MONO if mono else SANS))
    made.setPixelSize(size)
    made.setBold(bold)
    return made


def broken(painter: QPainter, text: str, width: float) -> list[str]:
    """The text cut into lines that fit, at spaces where there are some."""
    measure = painter.fontMetrics().horizontalAdvance
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line: str | None = None
        for word in paragraph.split(" "):
            candidate = word if line is None else f"{line} {word}"
            if measure(candidate) <= width:
                line = candidate
                continue
            if line:
                lines.append(line)
            while measure(word) > width and len(word) > 1:
                fits = next(n for n in range(len(word), 0, -1) if n == 1 or measure(word[:n]) <= width)
                lines.append(word[:fits])
                word = word[fits:]
            line = word
        lines.append(line or "")
    return lines


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
        for part in (_head, _runs, _findings, _cure, _examined, _checks, _reproduce):
            part(paper, document)
        paper.finish()
    finally:
        painter.end()


def _head(paper: Paper, document: dict[str, Any]) -> None:
    mark, word = wording.VERDICT[document["verdict"]]
    target = document["target"]
    paper.text("Loss Doctor report", 18, colour=MUTED)
    paper.text(target["path"] if target else "Nothing was opened", 30, bold=True)
    paper.text(f"{mark} {word}", 24, bold=True, colour=COLOURS.get(document["verdict"], MUTED))
    paper.text(document["sentence"].partition(": ")[2], 22)


def _runs(paper: Paper, document: dict[str, Any]) -> None:
    runs = [run for run in document["runs"] if run["series"].get("loss")]
    if runs:
        paper.heading("The loss as it moved")
    for place, run in enumerate(runs, 1):
        paper.plot(lambda painter, box, run=run: paint_run(painter, box, run), 380)
        loss = {key: wording.figure(value) for key, value in run["loss"].items() if key != "nonfinite"}
        bad = run["loss"]["first_nonfinite_step"]
        paper.text(
            f"Run {place}: {wording.course(run)}. Loss {loss['first']} at first, {loss['last']} at last, between "
            f"{loss['min']} and {loss['max']}."
            + (f" Not a number from {run['axis']} {bad:,} on." if bad is not None else ""),
            18,
            colour=MUTED,
        )


def _findings(paper: Paper, document: dict[str, Any]) -> None:
    paper.heading("Findings")
    if not document["findings"]:
        healthy = document["verdict"] == "healthy"
        paper.text("Nothing was found that hurts." if healthy else "No check could speak.")
    for finding in document["findings"]:
        _finding(paper, finding, document)


def _finding(paper: Paper, finding: dict[str, Any], document: dict[str, Any]) -> None:
    typed = cast(FindingDocument, finding)
    colour = COLOURS.get(finding["severity"], MUTED)
    mark = wording.SEVERITY_MARK[finding["severity"]]
    paper.heading(f"{mark} {finding['severity'].capitalize()} {finding['rank']}. {finding['title']}", 22, colour)
    paper.text(finding["summary"])
    facts = [finding["check"], finding["category"], wording.place(finding["where"])]
    facts.append(causes.cause_words(typed))
    paper.text(" · ".join(fact for fact in facts if fact), 18, colour=MUTED)
    explained = causes.sentence_of(typed, document["findings"], document["causes"])
    if explained:
        paper.text(explained)
    numbers = [piece for piece in finding["evidence"] if piece["kind"] == "number"]
    if numbers:
        rows = [(n["label"], f"{wording.figure(n['value'])} {n['unit']}".strip(), n["expected"]) for n in numbers]
        paper.table(("What was measured", "Value", "Expected"), rows, (0.5, 0.25, 0.25))
    for piece in finding["evidence"]:
        _evidence(paper, piece)
    for place, fix in enumerate(finding["fixes"]):
        if place == 0:
            paper.heading("What to do", 20)
        _fix(paper, fix)


def _evidence(paper: Paper, piece: dict[str, Any]) -> None:
    if piece["kind"] == "number":
        return
    paper.text(piece["label"], 18, bold=True, keep=60)
    if piece["kind"] == "rows":
        pairs = list(zip(piece["rows"], piece["values"], strict=False))[: wording.ROWS_SHOWN]
        rows = [(str(row), *values) for row, values in pairs]
        columns = ("row", *piece["columns"])
        paper.table(columns, rows, [1 / len(columns)] * len(columns))
        if piece["total"] > len(rows):
            paper.text(f"{len(rows)} of {piece['total']:,} such rows.", 18, colour=MUTED)
    elif piece["kind"] == "layers":
        pairs = zip(piece["layers"], piece["values"], strict=True)
        paper.table(
            ("layer", piece["unit"] or "value"), [(name, wording.figure(value)) for name, value in pairs], (0.6, 0.4)
        )
    else:
        paper.plot(lambda painter, box: paint_evidence(painter, box, piece))


def _fix(paper: Paper, fix: dict[str, Any]) -> None:
    paper.text(f"{fix['title']} ({wording.APPLICABILITY[fix['applicability']]}) {fix['note']}".strip(), 20, bold=True)
    if fix["trial"]:
        colour = {"helps": COLOURS["healthy"], "hurts": COLOURS["error"]}.get(fix["trial"]["verdict"], MUTED)
        paper.text(f"{wording.trial_sentence(fix['trial'])} {fix['trial']['why']}", colour=colour)
        if fix["trial"]["arms"]:
            paper.plot(lambda painter, box: paint_trial(painter, box, fix["trial"]))
    if fix["diff"]:
        paper.code(fix["diff"])


def _cure(paper: Paper, document: dict[str, Any]) -> None:
    cure = document["cure"]
    if cure is None:
        return
    paper.heading("The cure")
    for edit in cure["edits"]:
        paper.text(wording.setting(edit))
    paper.text(f"{cure['metric']}: {wording.figure(cure['before'])} before, {wording.figure(cure['after'])} after.")


def _examined(paper: Paper, document: dict[str, Any]) -> None:
    paper.heading("What was examined")
    target, environment, patient = document["target"], document["environment"], document["patient"]
    versions = {"lossdoctor": document["tool"]["version"], **environment["versions"]}
    rows = [(target["kind"].capitalize(), target["path"]), ("SHA-256", target["sha256"])] if target else []
    if patient:
        size = f"{patient['model']}, {wording.figure(patient['parameters'])} parameters" if patient["model"] else ""
        told = [("Model", size), ("Loss", ", ".join(patient["losses"])), ("Optimizer", patient["optimizer"] or "")]
        told.append(("Rows", wording.figure(patient["rows"]) if patient["rows"] is not None else ""))
        rows += [(name, text) for name, text in told if text]
    if environment["device"]:
        rows.append(("Device", f"{environment['device']} {environment['device_reason']}".strip()))
        rows.append(("Seed", str(environment["seed"])))
    rows.append(("Versions", ", ".join(f"{name} {version}" for name, version in versions.items())))
    paper.table(("", ""), rows, (0.2, 0.8))
    for note in document["notes"]:
        paper.text(note, 18)


def _checks(paper: Paper, document: dict[str, Any]) -> None:
    paper.heading("Checks")
    passed = [check["check"] for check in document["checks"] if check["status"] == "passed"]
    others = [check for check in document["checks"] if check["status"] in ("skipped", "failed")]
    paper.text(f"✓ {len(passed)} passed" + (f": {', '.join(passed)}" if passed else ""))
    if others:
        paper.table(("Not run", "Why"), [(check["check"], check["why"]) for check in others], (0.36, 0.64))


def _reproduce(paper: Paper, document: dict[str, Any]) -> None:
    if document["reproduce"]:
        paper.heading("How to reproduce")
        paper.code(document["reproduce"])
