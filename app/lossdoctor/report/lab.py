"""Lab tests as plain values."""

from __future__ import annotations

from typing import Any, cast

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.lab import CARDS, LabCard
from lossdoctor.core.saying import now
from lossdoctor.report import document as doc
from lossdoctor.report.evidence import evidence_document
from lossdoctor.report.numbers import number


def lab_document(test: LabTestFinished) -> doc.LabTestDocument:
    """A result with the card of its test; of a test that this version does not know, its name alone."""
    card = next((card for card in CARDS if card.name == test.name), LabCard(test.name, test.name, "", "", ""))
    made: doc.LabTestDocument = {
        "name": test.name,
        "title": now(card.title),
        "question": now(card.question),
        "rule": now(card.rule),
        "source": card.source,
        "verdict": cast(Any, test.verdict),
        "summary": test.summary,
        "numbers": {name: number(value) for name, value in test.numbers.items()},
        "curves": [cast(doc.SeriesDocument, evidence_document(curve)) for curve in test.curves],
    }
    if None in made["numbers"].values():
        made["nonfinite"] = True
    return made
