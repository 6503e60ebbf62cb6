"""Four plausible diagnoses for an audience to guess at, of which one is right."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from lossdoctor.checks.registry import all_checks
from lossdoctor.core.findings import CheckOutcome, CheckStatus
from lossdoctor.core.scenarios import Scenario, gallery

CHOICES = 4
NEAR = 2  # wrong ones out of the category of the right one; the others come from anywhere


@dataclass(frozen=True)
class Candidate:
    """A check as an answer: its slug, title and category, and the slugs it is tied to by cause."""

    slug: str
    title: str
    category: str
    tied: frozenset[str] = frozenset()


def catalogue() -> tuple[Candidate, ...]:
    """Every check as a candidate."""
    return tuple(
        Candidate(slug, check.title, check.category.value, frozenset(check.causes))
        for slug, check in all_checks().items()
    )


def choices(
    scenario: Scenario,
    candidates: Sequence[Candidate],
    found: Collection[str] = (),
    outcomes: Mapping[str, CheckOutcome] | None = None,
) -> tuple[Candidate, ...]:
    """The right diagnosis among wrong ones, in an order that only the scenario's name and seed decide.

    Wrong is what the scenario does not expect, is not in `found`, and is no cause or consequence of the right one.
    Checks that passed on this patient go first, for that they are wrong can then be said with a reason; among them the
    diseases of the other demos, which an audience has heard of.
    """
    by_slug = {candidate.slug: candidate for candidate in candidates}
    right = by_slug[scenario.expects[0]]
    true = {*scenario.expects, *found}
    wrong = [c for c in candidates if c.slug not in true and not _tied(c, true, by_slug) and c.title != right.title]
    chance = random.Random(f"{scenario.name}:{scenario.seed}")  # noqa: S311 - no secret
    chance.shuffle(wrong)
    ends = outcomes or {}
    known = {demo.expects[0] for demo in gallery()}  # diseases, not their symptoms
    passed = {slug for slug, outcome in ends.items() if outcome.status is CheckStatus.PASSED}
    wrong.sort(key=lambda c: (c.slug not in passed, c.slug not in known))
    near = [c for c in wrong if c.category == right.category and c.slug in known][:NEAR]
    far = [c for c in wrong if c not in near]
    chosen = [right, *[*near, *far][: CHOICES - 1]]
    chance.shuffle(chosen)
    return tuple(chosen)


def _tied(candidate: Candidate, true: Collection[str], by_slug: Mapping[str, Candidate]) -> bool:
    leads = any(candidate.slug in by_slug[slug].tied for slug in true if slug in by_slug)
    return leads or bool(candidate.tied & set(true))
