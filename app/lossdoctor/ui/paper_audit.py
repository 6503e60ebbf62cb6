"""The audit of a loss on paper: what it does, over its predictions, and on every kind of targets."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from lossdoctor.core.audits import AuditCurve, TargetAudit
from lossdoctor.core.saying import say
from lossdoctor.report import wording
from lossdoctor.ui.paper_column import MUTED, Paper, font
from lossdoctor.ui.plots.pictures.audit import AuditPicture
from lossdoctor.ui.theme import LIGHT

SCALE = 1.6  # pictures of the window on a page of 144 units an inch
LETTERS = 12  # pixels, as in the window


def audit(paper: Paper, document: dict[str, Any]) -> None:
    """Nothing for a report without an audit; else the targets that its findings speak of, and the others in a table."""
    told = document.get("audit")
    if told is None:
        return
    paper.heading(say("What the loss does"))
    for sentence in told["sentences"]:
        paper.text(sentence)
    accepted = [target for target in told["targets"] if target["accepted"]]
    for target in [one for place, one in enumerate(accepted) if one["main"] or place == 0]:
        _target(paper, target)
    paper.heading(say("On every kind of targets"), 20)
    rows = [_row(target) for target in told["targets"]]
    paper.table((say("Targets"), say("Known loss beside it"), say("Correlation")), rows, (0.36, 0.44, 0.2))


def _target(paper: Paper, target: dict[str, Any]) -> None:
    paper.heading(say("On {targets}", targets=target["title"]), 20)
    for curve in target["curves"]:
        picture = AuditPicture(*read(target, curve))
        height = picture.height(font(LETTERS)) * SCALE + 24
        paper.plot(lambda painter, box, picture=picture: _paint(painter, box, picture), height)
    facts = [(wording.FACT_MARK[fact["status"]], fact["name"], fact["sentence"]) for fact in target["facts"]]
    paper.table(("", say("Tried"), say("What was seen")), facts, (0.05, 0.25, 0.7))
    if not target["curves"]:
        paper.text(say("No single prediction stands for a target here, so there is no curve."), 18, colour=MUTED)


def _row(target: dict[str, Any]) -> tuple[str, str, str]:
    if not target["accepted"]:
        return target["title"], say("not for it: {why}", why=target["why_not"]), ""
    correlation = target["correlation"]
    return (
        target["title"],
        target["reference_title"] or say("none"),
        "" if correlation is None else f"{correlation:.3f}",
    )


def _paint(painter: QPainter, box: QRectF, picture: AuditPicture) -> None:
    painter.translate(box.topLeft())
    painter.scale(SCALE, SCALE)
    painter.setFont(font(LETTERS))
    picture.paint(painter, QRectF(0, 0, box.width() / SCALE, box.height() / SCALE), LIGHT)


def read(target: dict[str, Any], curve: dict[str, Any]) -> tuple[TargetAudit, AuditCurve]:
    """The values of the report as the picture takes them: what was no number is NaN again, open ends are infinite."""
    x, y = _columns(curve["points"])
    reference = None if curve["reference"] is None else np.interp(x, *_columns(curve["reference"]))
    ends = (_or(curve["least"], -math.inf), _or(curve["most"], math.inf))
    told = AuditCurve(curve["label"], x, y, reference, _or(curve["right"]), _or(curve["lowest"]), *ends)
    named = TargetAudit(
        target["kind"], target["title"], True, x_label=target["x_label"], reference_title=target["reference_title"]
    )
    return named, told


def _columns(points: Sequence[Sequence[float | None]]) -> tuple[np.ndarray, np.ndarray]:
    pairs = np.array([[_or(x), _or(y)] for x, y in points], np.float64).reshape(-1, 2)
    known = pairs[np.isfinite(pairs[:, 0])]
    return known[:, 0], known[:, 1]


def _or(value: float | None, missing: float = math.nan) -> float:
    return missing if value is None else float(value)
