"""The rule by which a trial's scores become a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lossdoctor.core.saying import Said, say, together
from lossdoctor.core.trials import TrialVerdict


@dataclass(frozen=True)
class Verdict:
    """The verdict and a sentence with its numbers."""

    verdict: TrialVerdict
    why: Said


# A difference smaller than this is none, whatever the noise: by number of seeds. With three seeds, "every cured score
# above each of the six unchanged ones" has a chance of 1 in 84 when the edits do nothing (exact permutation test,
# Fisher 1935; C(9,3) = 84), with two 1 in 15, with one only 1 in 3: the fewer seeds, the larger the step must be.
SMALLEST_GAIN = {1: 0.10, 2: 0.05}
SMALLEST_GAIN_OF_THREE = 0.02


def decide(
    before: np.ndarray,
    after: np.ndarray,
    control: np.ndarray,
    rows: int,
    no_skill: float,
    errors: dict[str, str],
    *,
    at_random: np.ndarray | None = None,
    changes: Sequence[str] = (),
    cut: bool = False,
) -> Verdict:
    """Compare medians over seeds, with the spread of the unchanged arms as noise.

    Helps: the median gain exceeds the smallest gain and one standard error of a share on these rows, and either every
    cured score lies above every unchanged one (permutation test) or the gain exceeds the range of the unchanged scores
    (six normal draws span 2.53 standard deviations on average, Tippett 1925). Hurts: the mirror image. A gain that
    changes drawn at random reach as well (`at_random`, one score each) is not decided: anything might have helped.
    Arms that time cut off (`cut`) while none was above a constant answer show nothing, and neither does a gain that
    three seeds could tell from none and these cannot.
    """
    unchanged = np.concatenate([before, control])
    if not np.isfinite(after).all():
        return _failed(after, errors)
    if not np.isfinite(unchanged).all():
        return _unblocked(float(np.median(after)), no_skill, errors)
    gain = float(np.median(after) - np.median(before))
    spread = float(unchanged.max() - unchanged.min())
    error = _standard_error(after, before, rows)
    least = max(SMALLEST_GAIN.get(len(after), SMALLEST_GAIN_OF_THREE), error)
    told = _medians(before, after, control)
    learned = max(float(np.median(after)), float(np.median(before))) - no_skill
    if abs(gain) < least and cut and learned < least:
        return Verdict(TrialVerdict.NOT_DECIDED, say("{told}: in so few steps neither learned anything.", told=told))
    if max(SMALLEST_GAIN_OF_THREE, error) <= abs(gain) < least:
        return Verdict(TrialVerdict.NOT_DECIDED, _too_few(told, len(after), f"{least:.3f}"))
    if abs(gain) < least:
        why = say("{told}: less than {least} apart.", told=told, least=f"{least:.3f}")
        return Verdict(TrialVerdict.NO_CHANGE, why)
    apart = after.min() > unchanged.max() if gain > 0 else after.max() < unchanged.min()
    beyond = abs(gain - (np.median(control) - np.median(before))) >= least
    chance = by_chance(after, at_random, changes, least) if gain > 0 else None
    if chance:
        return Verdict(TrialVerdict.NOT_DECIDED, say("{told}; but {chance}", told=told, chance=chance))
    if beyond and (apart or abs(gain) > spread):
        verdict = TrialVerdict.HELPS if gain > 0 else TrialVerdict.HURTS
        why = say("{told}; the unchanged program varies by {spread} between seeds.", told=told, spread=f"{spread:.3f}")
        return Verdict(verdict, why)
    why = say(
        "{told}: the unchanged program alone varies by {spread} between seeds.", told=told, spread=f"{spread:.3f}"
    )
    return Verdict(TrialVerdict.NOT_DECIDED, why)


def _medians(before: np.ndarray, after: np.ndarray, control: np.ndarray) -> Said:
    return say(
        "{before} without, {after} with it, {control} in the control",
        before=f"{np.median(before):.3f}",
        after=f"{np.median(after):.3f}",
        control=f"{np.median(control):.3f}",
    )


def _too_few(told: Said, seeds: int, least: str) -> Said:
    if seeds == 1:
        return say("{told}: one seed cannot tell a difference below {least}.", told=told, least=least)
    return say("{told}: {n} seeds cannot tell a difference below {least}.", told=told, n=seeds, least=least)


def by_chance(
    after: np.ndarray, at_random: np.ndarray | None, changes: Sequence[str], least: float = 0.0
) -> Said | None:
    """A sentence where changes drawn at random do as well as the edits, None where they do not."""
    chance = np.zeros(0) if at_random is None else at_random[np.isfinite(at_random)]
    if not len(chance) or not np.median(chance) > np.median(after) - least:
        return None
    return say(
        "{score} with changes drawn at random ({changes}): something had to change, which does not show that it is "
        "this.",
        score=f"{np.median(chance):.3f}",
        changes=together(changes, ", "),
    )


def decide_alone(own: float, after: float, rows: int) -> Verdict:
    """Where no time is left for arms beside it: against the program's own run, which may have seen these very rows.

    That favours the program as given, so a gain as large as one seed must show is one; there is no control.
    """
    told = say(
        "{own} by the program's own run, {after} with it; no time was left for control arms.",
        own=f"{own:.3f}",
        after=f"{after:.3f}",
    )
    least = max(SMALLEST_GAIN[1], _standard_error(np.array([after]), np.array([own]), rows))
    if not np.isfinite(own) or not np.isfinite(after) or abs(after - own) < least:
        return Verdict(TrialVerdict.NOT_DECIDED, told)
    return Verdict(TrialVerdict.HELPS if after > own else TrialVerdict.HURTS, told)


def _standard_error(after: np.ndarray, before: np.ndarray, rows: int) -> float:
    share = float(np.clip((np.median(after) + np.median(before)) / 2, 0.0, 1.0))
    return float(np.sqrt(share * (1 - share) / max(rows, 1)))


def _failed(after: np.ndarray, errors: dict[str, str]) -> Verdict:
    if "before" in errors:
        why = say("With and without it the program raises {error}", error=errors["before"])
        return Verdict(TrialVerdict.NO_CHANGE, why)
    if "after" in errors:
        return Verdict(TrialVerdict.HURTS, say("With it the program raises {error}", error=errors["after"]))
    return Verdict(TrialVerdict.NOT_DECIDED, say("Its answers cannot be compared with the targets."))


def _unblocked(after: float, no_skill: float, errors: dict[str, str]) -> Verdict:
    room = max(1.0 - no_skill, 1e-9)
    if "before" in errors and (after - no_skill) / room >= SMALLEST_GAIN[1]:
        why = say(
            "Without it the program raises {error} With it the score is {score}, {constant} for a constant answer.",
            error=errors["before"],
            score=f"{after:.3f}",
            constant=f"{no_skill:.3f}",
        )
        return Verdict(TrialVerdict.HELPS, why)
    why = say("The program as given could not be scored, and with the edits it learns little.")
    return Verdict(TrialVerdict.NOT_DECIDED, why)
