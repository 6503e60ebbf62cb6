"""For which targets a loss is made, told from how it behaves on every kind of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from lossdoctor.checks.known_losses import known
from lossdoctor.checks.loss_verdicts import base_name, flaw, inverted, twin
from lossdoctor.core.readings.losses import LossAudit
from lossdoctor.core.saying import Said, say, together
from lossdoctor.engine.loss_targets import BenchTargets

LIKENESS = 0.9  # correlation from which an inverted loss is taken for the mirror of a known one
BETTER = 1e-3  # by which right predictions must beat wrong ones, in units of their usual distance
ORDER = (
    *("regression", "vectors", "counts", "heavy-tail", "binary", "masks", "logits"),
    *("one-hot", "one-hot-logits", "ids", "ids-logits", "signs"),
)
ALSO = 2  # kinds named beside the main one
FAMILIES = {"binary": "classes", "categorical": "classes", "sparse": "classes", "hinge": "classes"}


@dataclass(frozen=True, eq=False)
class Tried:
    """A loss on one kind of targets: its audit, or why it could not be called.

    `by_design`: targets and predictions differ in shape, and the loss takes them and uses the targets.
    """

    targets: BenchTargets
    audit: LossAudit | None
    why_not: str = ""
    by_design: bool = False

    @property
    def standing(self) -> str:
        """'sound': lowest where right. 'sick': a proven flaw. 'apart': lowest elsewhere. 'untold': no right there.
        'out': not callable.
        """
        audit = self.audit
        if audit is None:
            return "out"
        if not audit.comparable or audit.ignores_targets:
            return "untold"
        if inverted(audit) or flaw(audit):
            return "sick"
        likeness = twin(audit)
        return "sound" if (likeness is not None and likeness.pearson > 0) or lowest_where_right(audit) else "apart"


@dataclass(frozen=True, eq=False)
class Judgement:
    """The kind that findings speak of (None: nothing can be told) and a sentence on what the loss is made for."""

    main: Tried | None
    sentence: Said


def lowest_where_right(audit: LossAudit) -> bool:
    """Whether no wrong prediction that was tried is better than the right one, and noise is worse."""
    wrong = np.concatenate([audit.noise.ravel(), audit.shuffled])
    wrong = wrong[np.isfinite(wrong)]
    if not np.isfinite(audit.at_target) or not len(wrong):
        return False
    room = BETTER * max(float(np.median(np.abs(wrong - audit.at_target))), 1e-12)
    lowest = min(float(wrong.min()), audit.lowest)
    return bool(lowest >= audit.at_target - room and np.nanmean(audit.noise[-1]) > audit.at_target + room)


def judged(tried: Sequence[Tried]) -> Judgement:
    """Weigh all kinds: what a loss does right somewhere is not held against it elsewhere."""
    steps = (
        _signed,
        _critic,
        _sound,
        _mirror,
        _flat,
        _pairs,
        _by_design,
        _apart,
        _sick,
    )
    for step in steps:
        found = step(tried)
        if found is not None:
            return found
    accepted = [one for one in tried if one.audit is not None]
    main = accepted[0] if accepted else None
    return Judgement(
        main,
        say(
            "For which targets it is made cannot be told: it does not use them, or no prediction equals a target. "
            "Nothing speaks against it."
        ),
    )


def at_own(judgement: Judgement, own: Tried) -> Judgement:
    """The same judgement, shown on the user's own targets where they say the same."""
    main = judgement.main
    if main is None and own.audit is not None:
        told = say("It takes none of the usual kinds of targets; it takes {kind}.", kind=own.targets.title)
        return Judgement(own, told)
    if main is None or main.audit is None or own.audit is None or own.standing != main.standing:
        return judgement
    if own.standing not in ("sound", "sick") or inverted(own.audit) is not inverted(main.audit):
        return judgement
    shown = say("What is found is shown on {kind}.", kind=own.targets.title)
    return Judgement(own, together((judgement.sentence, shown)))


def _signed(tried: Sequence[Tried]) -> Judgement | None:
    """A difference whose sign was kept, on numbers and on labels alike: on class rows it may look sound by chance."""
    found = [
        one
        for one in tried
        if one.targets.kind in ("regression", "binary")
        and one.audit is not None
        and flaw(one.audit) in ("signed", "blind")
    ]
    if {one.targets.kind for one in found} < {"regression", "binary"}:
        return None
    main = min(found, key=_distance)
    shown = found[0].targets.title
    return Judgement(main, say("Errors of one sign count as negative, on {kind} and on other targets.", kind=shown))


def _sound(tried: Sequence[Tried]) -> Judgement | None:
    found = [one for one in tried if one.standing == "sound"]
    if not found:
        return None
    main = min(found, key=_at_home)
    also = [one.targets.title for one in found if one is not main]
    told = say("It is lowest at right predictions for {kind}.", kind=main.targets.title)
    first, more = together(also[:ALSO], ", "), len(also) - ALSO
    if more > 0:
        told = together((told, say("So it is for {kinds} and {count} more kinds.", kinds=first, count=more)))
    elif also:
        told = together((told, say("So it is for {kinds}.", kinds=first)))
    return Judgement(main, told)


def _at_home(one: Tried) -> tuple[bool, tuple[bool, bool, bool, bool, int]]:
    """A loss that is 0 where right for any real number is one for numbers, whatever it looks like on classes."""
    assert one.audit is not None
    return not (one.targets.kind == "regression" and one.audit.zero_at_target), _distance(one)


def _distance(one: Tried) -> tuple[bool, bool, bool, bool, int]:
    """How far a kind is from what the loss is made for: the twin's targets first, then zero at the target."""
    audit = one.audit
    assert audit is not None
    likeness = twin(audit)
    followed = likeness is not None and likeness.pearson > 0
    logits = likeness is not None and likeness.loss.endswith("_from_logits")
    entry = known(base_name(likeness.loss)) if likeness is not None else None
    family = FAMILIES.get(entry.family, "numbers") if entry is not None else "numbers"
    fits = {"classes": ("classes",), "numbers": ("numbers", "vectors")}[family]
    place = ORDER.index(one.targets.kind) if one.targets.kind in ORDER else len(ORDER)
    return (
        not followed,
        followed and one.targets.family not in fits,
        followed and family == "classes" and logits != (audit.space == "real"),
        not audit.zero_at_target,
        place,
    )


def _critic(tried: Sequence[Tried]) -> Judgement | None:
    """Linear in the predictions with a slope that the targets set: a critic or a signed distance.

    On labels of 0 and 1 a critic may look sound; a loss that is sound and bends, or is a known one, is none.
    """
    sound = [one for one in tried if one.standing == "sound"]
    if any(one.audit is not None and not (one.audit.linear and twin(one.audit) is None) for one in sound):
        return None
    for one in tried:
        audit = one.audit
        if audit is None or one.targets.kind not in ("signs", "regression"):
            continue
        if audit.linear and not audit.ignores_targets and one.standing == "apart":
            return Judgement(
                one,
                say(
                    "It is linear in the predictions, as a critic's loss (Wasserstein) or a signed distance is: it has "
                    "no lowest value by design."
                ),
            )
    return None


def _mirror(tried: Sequence[Tried]) -> Judgement | None:
    """Inverted, and the mirror of a known loss (or the accuracy)."""
    found = []
    for one in tried:
        audit = one.audit
        if audit is None or not inverted(audit):
            continue
        likeness = audit.closest
        if likeness is None or abs(likeness.pearson) < LIKENESS:
            continue
        if (likeness.pearson < 0 or likeness.loss == "accuracy") and not any(_refutes(one, other) for other in tried):
            found.append((-abs(likeness.pearson) if likeness.loss == "accuracy" else likeness.pearson, one))
    if not found:
        return None
    close = [one for pearson, one in found if pearson <= min(pearson for pearson, _ in found) + 1e-4]
    main = min(close, key=_mirrored_distance)
    told = say("It is meant for {kind}, and lowest where predictions are wrong.", kind=main.targets.title)
    return Judgement(main, told)


def _refutes(one: Tried, other: Tried) -> bool:
    """Whether the loss has its place beside the targets on others of the same sort: then it is no mirror by a sign."""
    alike = [(a.targets.family == "classes", a.targets.space in ("unit", "simplex")) for a in (one, other)]
    return alike[0] == alike[1] and other.standing == "apart"


def _mirrored_distance(one: Tried) -> tuple[bool, bool, bool, bool, int]:
    assert one.audit is not None
    likeness = [replace(found, pearson=abs(found.pearson)) for found in one.audit.resembles]
    return _distance(replace(one, audit=replace(one.audit, resembles=tuple(likeness))))


def _flat(tried: Sequence[Tried]) -> Judgement | None:
    """Without a gradient wherever it can be told, and so for no kind of targets."""
    told = [one for one in tried if one.standing not in ("out", "untold")]
    if not told or any(one.audit is None or flaw(one.audit) != "flat" for one in told):
        return None
    main = min(told, key=lambda one: (-round(_alike(one), 3), _distance(one)))
    return Judgement(main, say("Moving predictions never changes it; {kind} is shown.", kind=main.targets.title))


def _pairs(tried: Sequence[Tried]) -> Judgement | None:
    found = [one for one in tried if one.audit is not None and one.audit.all_pairs]
    if not found:
        return None
    main = min(found, key=_distance)
    told = say("On {kind} it compares every target with every prediction.", kind=main.targets.title)
    return Judgement(main, told)


def _by_design(tried: Sequence[Tried]) -> Judgement | None:
    for one in tried:
        if one.by_design:
            return Judgement(
                one,
                say(
                    "It takes {kind}: no prediction equals a target there, so where it is lowest says nothing about "
                    "it.",
                    kind=one.targets.title,
                ),
            )
    return None


def _apart(tried: Sequence[Tried]) -> Judgement | None:
    found = [one for one in tried if one.standing == "apart"]
    if not found:
        return None
    main = max(found, key=_likeness)
    return Judgement(
        main,
        say(
            "Its lowest value lies beside the targets, as that of densities, log links, margins and contrastive losses."
        ),
    )


def _sick(tried: Sequence[Tried]) -> Judgement | None:
    found = [one for one in tried if one.standing == "sick"]
    if not found:
        return None
    main = min(found, key=_distance)
    return Judgement(
        main,
        say(
            "On none of the kinds of targets is it lowest at right predictions; {kind} is shown.",
            kind=main.targets.title,
        ),
    )


def _alike(one: Tried) -> float:
    closest = one.audit.closest if one.audit is not None else None
    return abs(closest.pearson) if closest is not None else 0.0


def _likeness(one: Tried) -> float:
    assert one.audit is not None
    return one.audit.closest.pearson if one.audit.closest is not None else -1.0
