"""Lab tests as plain values."""

from __future__ import annotations

import re
from typing import Any, cast

from lossdoctor.checks.telling import measure
from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.lab import CARDS, LabCard
from lossdoctor.core.saying import now, say, whole
from lossdoctor.report import document as doc
from lossdoctor.report.evidence import evidence_document
from lossdoctor.report.numbers import number

NUMBERS = (  # what the lab tests name their numbers; a name that is not here stays as it is
    say("steps"),
    say("unseen rows"),
    say("targets made from the inputs"),
    say("two standard errors"),
    say("without any skill"),
    say("weights that differ"),
    say("weights compared"),
    say("weights at a kink"),
    say("trainable weight arrays"),
    say("squared length of the mean gradient"),
    say("spread"),
    say("signal in one batch"),
    say("shuffled labels"),
    say("rows a small batch"),
    say("rows a large batch"),
    say("real labels"),
    say("noise scale (rows)"),
    say("median relative difference"),
    say("measurements passed"),
    say("losses"),
    say("loss with zeros"),
    say("loss with its inputs"),
    say("loss in float64"),
    say("loss in float32"),
    say("loss in float16"),
    say("loss in bfloat16"),
    say("loss before any step"),
    say("loss at the best rate"),
    say("loss at last"),
    say("loss at its rate"),
    say("loss at first"),
    say("largest sensible rate"),
    say("its standard error"),
    say("its learning rate"),
    say("first bad step"),
    say("faults"),
    say("best rate"),
    say("batches differ by"),
    say("batch size"),
    say("answers follow targets by"),
    say("share of right answers"),
)
OF_SEED = re.compile(r"(.+), seed (\d+)")


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
        "numbers": {number_name(name): number(value) for name, value in test.numbers.items()},
        "curves": [cast(doc.SeriesDocument, evidence_document(curve)) for curve in test.curves],
    }
    if None in made["numbers"].values():
        made["nonfinite"] = True
    return made


def number_name(name: str) -> str:
    """What a lab test measured, in the language that is spoken."""
    of_seed = OF_SEED.fullmatch(name)
    if of_seed is None:
        return whole(measure(name))
    return say("{metric}, seed {n}", metric=measure(of_seed[1]), n=of_seed[2])
