"""Types of the loss audit in the JSON report, and of a number and a point there."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

Number = float | None
Point = list[Number]


class AuditFactDocument(TypedDict):
    """One thing that was tried on a loss, and how it came out."""

    name: str
    status: Literal["passed", "found", "noted", "skipped"]
    sentence: str


class AuditCurveDocument(TypedDict):
    """The loss of one fixed target over its prediction, and a known loss beside it."""

    label: str
    points: list[Point]
    reference: list[Point] | None
    right: Number
    lowest: Number
    least: Number
    most: Number
    undefined: list[Point]
    nonfinite: NotRequired[bool]


class TargetAuditDocument(TypedDict):
    """A loss on one kind of targets."""

    kind: str
    title: str
    accepted: bool
    why_not: str
    main: bool
    x_label: str
    reference: str
    reference_title: str
    correlation: Number
    curves: list[AuditCurveDocument]
    facts: list[AuditFactDocument]


class AuditDocument(TypedDict):
    """What a loss function does by itself, on every kind of targets."""

    name: str
    framework: Literal["keras", "numpy", "pytorch"]
    form: str
    sentences: list[str]
    targets: list[TargetAuditDocument]
