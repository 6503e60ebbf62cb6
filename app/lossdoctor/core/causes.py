"""Which finding explains which: what trials of the suspected causes' cures showed, and what is only a rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lossdoctor.core.findings import Finding
from lossdoctor.core.saying import Said, now, say

SURE = 0.9


class CausalVerdict(StrEnum):
    """What the cured arms of a cause say about another finding that the unchanged program keeps under each seed."""

    EXPLAINS = "explains"  # it clears, and its own cure leaves the cause where it was
    MUTUAL = "mutual"  # each one's cure clears the other: one disease, the order is by rule
    STAYS = "stays"  # the cause was cured, the other is still found
    COMES_AND_GOES = "comes-and-goes"  # the unchanged program loses it under another seed
    NOT_DECIDED = "not-decided"


@dataclass(frozen=True)
class CausalLink:
    """One pair: the cure of `cause` was tried and `effect` looked for. `confidence` in [0, 1] is that of the verdict.

    `arms` are the cured arms that could be asked, `unchanged` those of the program as it was; `epochs` is the length
    of each. `why` is a sentence.
    """

    cause: str
    effect: str
    verdict: CausalVerdict
    confidence: float
    arms: int = 0
    unchanged: int = 0
    epochs: int = 0
    why: str = ""

    @property
    def clears(self) -> bool:
        """Whether the effect was gone once the cause was cured, and only then."""
        return self.verdict in (CausalVerdict.EXPLAINS, CausalVerdict.MUTUAL)

    @property
    def words(self) -> Said:
        """How sure, in words: 'sure', 'likely' or 'one trial'."""
        if self.arms < 2:
            return say("one trial")
        return say("sure") if self.confidence >= SURE else say("likely")


@dataclass(frozen=True)
class Explanation:
    """A finding that another explains. `how` is 'trial' or 'rule'; `confidence` is None by rule."""

    check: str
    how: str
    confidence: float | None
    why: str


BY_RULE = say("By rule; no trial has shown it.")


def explained_by(slug: str, findings: Iterable[Finding], links: Sequence[CausalLink]) -> tuple[Explanation, ...]:
    """What a finding explains among ranked findings: what its cure cleared first, then what the rules say."""
    told = list(findings)
    places = {finding.check: finding.rank for finding in told}
    shown = [link for link in links if link.cause == slug and link.effect in places and _leads(link, places)]
    proven = {link.effect for link in shown}
    by_rule = [f.check for f in told if f.caused_by == slug and f.check not in proven]
    return (
        *(Explanation(link.effect, "trial", link.confidence, link.why) for link in shown),
        *(Explanation(check, "rule", None, now(BY_RULE)) for check in by_rule),
    )


def cause_confidence(finding: Finding, links: Sequence[CausalLink]) -> float | None:
    """How sure a trial is that `finding.caused_by` explains it; None without a cause or by rule alone."""
    sure = [link.confidence for link in links if link.clears and _joins(link, finding.caused_by, finding.check)]
    return max(sure, default=None)


def tally(slug: str, links: Sequence[CausalLink]) -> tuple[int, int]:
    """How many other findings the cure of `slug` cleared, of how many that the trials could judge."""
    judged = [link for link in links if link.cause == slug and (link.clears or link.verdict is CausalVerdict.STAYS)]
    return sum(link.clears for link in judged), len(judged)


def _joins(link: CausalLink, cause: str | None, effect: str) -> bool:
    return (link.cause, link.effect) == (cause, effect)


def _leads(link: CausalLink, places: dict[str, int]) -> bool:
    """Of two that clear each other the one that ranks higher explains the other."""
    if link.verdict is CausalVerdict.MUTUAL:
        return places.get(link.cause, 0) < places[link.effect]
    return link.verdict is CausalVerdict.EXPLAINS
