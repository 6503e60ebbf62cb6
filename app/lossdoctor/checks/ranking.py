"""Puts findings in order, root cause first: by what trials showed, and where none could, by a fixed rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lossdoctor.checks.base import Check
from lossdoctor.core.causes import CausalLink, CausalVerdict
from lossdoctor.core.findings import Category, Finding, Severity

# What a program is made of comes before what it does: a cause in the data or the loss outranks a symptom in a curve.
DEPTH = {
    Category.PROGRAM: 0,
    Category.TARGETS: 1,
    Category.LOSS: 1,
    Category.INPUTS: 2,
    Category.PRECISION: 3,
    Category.OPTIMISATION: 3,
    Category.ARCHITECTURE: 3,
    Category.DYNAMICS: 4,
}
Causes = dict[str, str | None]
Pairs = set[tuple[str, str]]  # (cause, effect)


def rank(findings: Sequence[Finding], checks: dict[str, Check], links: Sequence[CausalLink] = ()) -> list[Finding]:
    """Order findings: roots before consequences, graver first, deeper causes first, surer first.

    A root is as grave as the gravest finding it causes: a warned-of cause of an error stands above that error.
    `links` are what trials showed: they outrank the checks' own `causes`, a cause that was cured while its supposed
    effect stayed is none, and of equally grave roots the one whose cure clears the most grave findings comes first.
    """
    causes = _by_rule(findings, checks, set())
    ordered = _ordered(findings, causes, {})
    if links:
        places = {finding.check: place for place, finding in enumerate(ordered)}
        shown = _shown(links, places)
        cleared = _cleared(findings, shown)
        told = _learned(shown, cleared, places) | _left_to_rule(findings, checks, links, shown)
        causes = _without_circles(told, shown)
        ordered = _ordered(findings, causes, cleared)
    return [finding.placed(place, causes[finding.check]) for place, finding in enumerate(ordered, 1)]


def _by_rule(findings: Iterable[Finding], checks: dict[str, Check], refuted: Pairs) -> Causes:
    grave = {finding.check for finding in findings if finding.severity is not Severity.HINT}
    return {finding.check: _cause(finding.check, checks, grave, refuted) for finding in findings}


def _cause(slug: str, checks: dict[str, Check], present: set[str], refuted: Pairs) -> str | None:
    check = checks.get(slug)
    candidates = check.causes if check is not None else ()
    return next((c for c in candidates if c in present and c != slug and (c, slug) not in refuted), None)


def _shown(links: Sequence[CausalLink], places: dict[str, int]) -> Pairs:
    """Cause and effect as trials showed them; of two that clear each other the earlier by rule is the cause."""
    pairs = {(link.cause, link.effect): link.verdict for link in links if link.clears}
    present = {pair: verdict for pair, verdict in pairs.items() if set(pair) <= places.keys()}
    mutual = CausalVerdict.MUTUAL
    return {pair for pair, verdict in present.items() if verdict is not mutual or places[pair[0]] < places[pair[1]]}


def _cleared(findings: Iterable[Finding], shown: Pairs) -> dict[str, int]:
    """The weight of what each cause's cure clears."""
    weights = {finding.check: finding.severity.weight for finding in findings}
    total: dict[str, int] = {}
    for cause, effect in shown:
        total[cause] = total.get(cause, 0) + weights[effect]
    return total


def _learned(shown: Pairs, cleared: dict[str, int], places: dict[str, int]) -> Causes:
    """For each effect the cause whose cure clears the most; of equals the earlier by rule."""
    chosen: Causes = {}
    for effect in sorted({effect for _, effect in shown}, key=lambda slug: places[slug]):
        able = [cause for cause, other in shown if other == effect]
        chosen[effect] = min(able, key=lambda cause: (-cleared.get(cause, 0), places[cause]))
    return chosen


def _left_to_rule(
    findings: Sequence[Finding], checks: dict[str, Check], links: Sequence[CausalLink], shown: Pairs
) -> Causes:
    refuted = {(link.cause, link.effect) for link in links if link.verdict is CausalVerdict.STAYS}
    refuted |= {(effect, cause) for cause, effect in shown}
    settled = {effect for _, effect in shown}
    return {slug: cause for slug, cause in _by_rule(findings, checks, refuted).items() if slug not in settled}


def _without_circles(causes: Causes, shown: Pairs) -> Causes:
    """No finding is its own cause in the end: links by rule give way first, then those of the later slugs."""
    kept: Causes = {}
    for slug in sorted(causes, key=lambda slug: ((causes[slug], slug) not in shown, slug)):
        place = causes[slug]
        while place is not None and place != slug:
            place = kept.get(place)
        kept[slug] = causes[slug] if place is None else None
    return kept


def _ordered(findings: Sequence[Finding], causes: Causes, cleared: dict[str, int]) -> list[Finding]:
    weights = {finding.check: 0 for finding in findings}
    for finding in findings:
        for slug in _chain(finding.check, causes):
            weights[slug] = max(weights.get(slug, 0), finding.severity.weight)

    def key(finding: Finding) -> tuple[int, bool, int, int, float, str]:
        return (
            -weights[finding.check],
            causes[finding.check] is not None,
            -cleared.get(finding.check, 0),
            DEPTH[finding.category],
            -finding.confidence,
            finding.check,
        )

    return sorted(findings, key=key)


def _chain(slug: str, causes: Causes) -> list[str]:
    """A finding, its cause, the cause of that, up to the root."""
    chain: list[str] = []
    place: str | None = slug
    while place is not None and place not in chain:
        chain.append(place)
        place = causes.get(place)
    return chain
