"""What trained arms say about which finding explains which: pure, told from what each arm still finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lossdoctor.core.causes import CausalLink, CausalVerdict
from lossdoctor.core.saying import Said, say, together


class Seen(StrEnum):
    """How a finding of the program as given fares in one arm."""

    FOUND = "found"
    MILDER = "milder"  # still found, less grave
    GONE = "gone"
    SUSPECTED = "suspected"  # its check asks for an experiment of its own, which arms do not run
    UNASKED = "unasked"  # the check could not run


@dataclass(frozen=True)
class ExaminedArm:
    """One trained copy, examined: `cured` is the slug whose first fix was performed, '' for the unchanged program.

    `seen` by slug; `instead` are grave findings that the program as given did not have.
    """

    cured: str
    seed: int
    seen: Mapping[str, Seen]
    instead: tuple[str, ...] = ()


@dataclass(frozen=True)
class Suspect:
    """A finding whose cure can be tried, and the title of that cure."""

    check: str
    cure: str


KEEPS = (Seen.FOUND, Seen.MILDER, Seen.SUSPECTED)


def links_of(
    slugs: Sequence[str], suspects: Sequence[Suspect], arms: Iterable[ExaminedArm], epochs: int
) -> tuple[CausalLink, ...]:
    """A link for every suspect that was cured in an arm and every other finding.

    A explains B when A's cure, which clears A, clears B in every arm, and the unchanged program keeps B under every
    seed tried. When B's cure clears A, too, they are mutual. A finding that the unchanged program loses under another
    seed comes and goes by itself and is never attributed.
    """
    told = list(arms)
    tried = [suspect for suspect in suspects if any(arm.cured == suspect.check for arm in told)]
    pairs = [_Pair(suspect, effect, told) for suspect in tried for effect in slugs if effect != suspect.check]
    clearing = {(pair.cause, pair.effect) for pair in pairs if pair.verdict is CausalVerdict.EXPLAINS}
    return tuple(pair.link((pair.effect, pair.cause) in clearing, epochs) for pair in pairs)


class _Pair:
    """One cause's cured arms beside the unchanged ones, looked at for one effect."""

    def __init__(self, suspect: Suspect, effect: str, arms: Sequence[ExaminedArm]) -> None:
        self.cause, self.effect, self._cure = suspect.check, effect, suspect.cure
        unchanged = [arm.seen.get(effect, Seen.UNASKED) for arm in arms if not arm.cured]
        self._kept = sum(seen in KEEPS for seen in unchanged)
        self._lost = sum(seen is Seen.GONE for seen in unchanged)
        cured = [arm for arm in arms if arm.cured == self.cause]
        self._uncured = any(arm.seen.get(self.cause) in (Seen.FOUND, Seen.MILDER) for arm in cured)
        self._instead = sorted({slug for arm in cured for slug in arm.instead})
        after = [arm.seen.get(effect, Seen.UNASKED) for arm in cured]
        self._gone, self._stayed = after.count(Seen.GONE), after.count(Seen.FOUND)
        self._asked = len([seen for seen in after if seen in (Seen.GONE, Seen.FOUND, Seen.MILDER)])
        self.verdict = self._judged()

    def _judged(self) -> CausalVerdict:
        if self._lost:
            return CausalVerdict.COMES_AND_GOES
        if not self._asked or self._uncured or self._instead or not self._kept:
            return CausalVerdict.NOT_DECIDED
        if self._gone == self._asked:
            return CausalVerdict.EXPLAINS
        return CausalVerdict.STAYS if self._stayed == self._asked else CausalVerdict.NOT_DECIDED

    def link(self, answered: bool, epochs: int) -> CausalLink:
        """The link; `answered` when the effect's own cure clears the cause."""
        mutual = answered and self.verdict is CausalVerdict.EXPLAINS
        verdict = CausalVerdict.MUTUAL if mutual else self.verdict
        sure = self._confidence()
        return CausalLink(self.cause, self.effect, verdict, sure, self._asked, self._kept, epochs, self._why(verdict))

    def _confidence(self) -> float:
        if self.verdict is CausalVerdict.EXPLAINS:
            return by_chance_not(self._kept, self._gone)
        if self.verdict is CausalVerdict.STAYS:
            return (self._stayed + 1) / (self._stayed + 2)
        return 0.0

    def _why(self, verdict: CausalVerdict) -> Said:
        cure, effect, of = say('Its cure "{title}"', title=self._cure), self.effect, _arms(self._asked, self._asked)
        kept = _seeds(self._kept, self._kept + self._lost)
        if verdict is CausalVerdict.EXPLAINS:
            return say("{cure} clears {effect} in {arms}; {kept}.", cure=cure, effect=effect, arms=of, kept=kept)
        if verdict is CausalVerdict.MUTUAL:
            return say(
                "{cure} clears {effect} in {arms} and the other way round; {kept}. Their order is by rule.",
                cure=cure,
                effect=effect,
                arms=of,
                kept=kept,
            )
        if verdict is CausalVerdict.STAYS:
            return say(
                "{cure} clears {cause} and leaves {effect} in {arms}.",
                cure=cure,
                cause=self.cause,
                effect=effect,
                arms=of,
            )
        if verdict is CausalVerdict.COMES_AND_GOES:
            return say("{effect} comes and goes with the seed: {kept}.", effect=effect, kept=kept)
        return self._undecided(cure)

    def _undecided(self, cure: Said) -> Said:
        effect = self.effect
        if self._uncured:
            return say(
                "{cure} leaves {cause} itself, so it shows nothing about {effect}.",
                cure=cure,
                cause=self.cause,
                effect=effect,
            )
        if self._instead:
            instead = together(self._instead, ", ")
            return say(
                "{cure} brings {findings} instead, so what it clears shows nothing.", cure=cure, findings=instead
            )
        if not self._kept:
            return say("The unchanged copies could not be asked for {effect}.", effect=effect)
        if not self._asked:
            return say("The cured copies could not be asked for {effect}.", effect=effect)
        if not self._gone:
            return say("{cure} leaves {effect}, but in a milder form: not decided.", cure=cure, effect=effect)
        arms = _arms(self._gone, self._asked)
        return say("{cure} clears {effect} in {arms} only: not decided.", cure=cure, effect=effect, arms=arms)


def by_chance_not(kept: int, cleared: int) -> float:
    """How sure it is that a finding which `kept` unchanged arms keep was not lost by chance in `cleared` cured arms.

    By the rule of succession (Laplace, Memoire sur la probabilite des causes par les evenements, 1774; Jaynes,
    Probability Theory, 2003, section 18.12) the next unchanged arm would lose it with probability 1 / (kept + 2), and
    `cleared` arms all would with that to the power of their number: 0.75 for one cured arm beside two unchanged
    ones, 0.94 for two.
    """
    return 1.0 - (1.0 / (kept + 2)) ** cleared


def _arms(some: int, asked: int) -> Said:
    if asked == 1:
        return say("{some} of 1 arm", some=some)
    return say("{some} of {all} arms", some=some, all=asked)


def _seeds(kept: int, asked: int) -> Said:
    if asked == 1:
        return say("the unchanged program keeps it under {kept} of 1 seed", kept=kept)
    return say("the unchanged program keeps it under {kept} of {all} seeds", kept=kept, all=asked)
