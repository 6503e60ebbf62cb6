"""A finding in the order in which it teaches: the same in HTML, PDF, Markdown and in the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lossdoctor.checks.help_pages import MATHEMATICS, OURS, WHY, check_sections, names_ours, one_sentence
from lossdoctor.core.saying import now
from lossdoctor.report.document import EvidenceDocument, FindingDocument, NumberDocument
from lossdoctor.report.wording import certainty, figure

DRAWN = ("series", "histogram", "layers")


@dataclass(frozen=True)
class Lesson:
    """One finding, taken apart.

    `sentence`: what it is, for somebody who does not code. `figure`: the most telling drawing from this patient's
    numbers, None where there is none. `numbers` and `others`: the rest of what was seen. `why`: paragraphs on why it
    hurts. `sure`: how sure. `expert`: the mathematics, that of this patient first.
    """

    sentence: str
    figure: EvidenceDocument | None
    numbers: tuple[NumberDocument, ...]
    others: tuple[EvidenceDocument, ...]
    why: tuple[str, ...]
    sure: str
    expert: tuple[str, ...]


def lesson(finding: FindingDocument) -> Lesson:
    """The lesson of a finding; of a check that this version does not know, what the finding itself holds."""
    slug, pieces = finding["check"], finding["evidence"]
    page = check_sections(slug)
    drawn = next((piece for piece in pieces if piece["kind"] in DRAWN), None)
    numbers = tuple(piece for piece in pieces if piece["kind"] == "number")
    return Lesson(
        sentence=one_sentence(slug),
        figure=drawn,
        numbers=numbers,
        others=tuple(piece for piece in pieces if piece["kind"] != "number" and piece is not drawn),
        why=tuple(filter(None, page.get(WHY, "").split("\n\n"))),
        sure=certainty(finding["confidence"]),
        expert=mathematics(slug, finding["expert"]),
    )


def mathematics(slug: str, own: str) -> tuple[str, ...]:
    """What the finding says in numbers, then the formulas of its check, a statement each."""
    general = check_sections(slug).get(MATHEMATICS, "").split("\n")
    note = (now(OURS),) if names_ours(slug) else ()
    return tuple(filter(None, (own, *general, *note)))


def numbers_rows(numbers: Sequence[NumberDocument]) -> list[tuple[str, str, str]]:
    """Rows (what was measured, value, expected) of a table."""
    return [(one["label"], f"{figure(one['value'])} {one['unit']}".strip(), one["expected"]) for one in numbers]
