"""The rule by which a trial's scores become a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lossdoctor.core.trials import TrialVerdict


@dataclass(frozen=True)
class Verdict:
    """The verdict and a sentence with its numbers."""

    verdict: TrialVerdict
    why: str


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
    told = f"{np.median(before):.3f} without, {np.median(after):.3f} with it, {np.median(control):.3f} in the control"
    learned = max(float(np.median(after)), float(np.median(before))) - no_skill
    if abs(gain) < least and cut and learned < least:
        return Verdict(TrialVerdict.NOT_DECIDED, f"{told}: in so few steps neither learned anything.")
    if max(SMALLEST_GAIN_OF_THREE, error) <= abs(gain) < least:
        seeds = "one seed" if len(after) == 1 else f"{len(after)} seeds"
        return Verdict(TrialVerdict.NOT_DECIDED, f"{told}: {seeds} cannot tell a difference below {least:.3f}.")
    if abs(gain) < least:
        return Verdict(TrialVerdict.NO_CHANGE, f"{told}: less than {least:.3f} apart.")
    apart = after.min() > unchanged.max() if gain > 0 else after.max() < unchanged.min()
    beyond = abs(gain - (np.median(control) - np.median(before))) >= least
    chance = by_chance(after, at_random, changes, least) if gain > 0 else ""
    if chance:
        return Verdict(TrialVerdict.NOT_DECIDED, f"{told}; but {chance}")
    if beyond and (apart or abs(gain) > spread):
        verdict = TrialVerdict.HELPS if gain > 0 else TrialVerdict.HURTS
        return Verdict(verdict, f"{told}; the unchanged program varies by {spread:.3f} between seeds.")
    return Verdict(
        TrialVerdict.NOT_DECIDED, f"{told}: the unchanged program alone varies by {spread:.3f} between seeds."
    )


def by_chance(after: np.ndarray, at_random: np.ndarray | None, changes: Sequence[str], least: float = 0.0) -> str:
    """A sentence where changes drawn at random do as well as the edits, '' where they do not."""
    chance = np.zeros(0) if at_random is None else at_random[np.isfinite(at_random)]
    if not len(chance) or not np.median(chance) > np.median(after) - least:
        return ""
    return (
        f"{np.median(chance):.3f} with changes drawn at random ({', '.join(changes)}): something had to change, which "
        "does not show that it is this."
    )


def decide_alone(own: float, after: float, rows: int) -> Verdict:
    """Where no time is left for arms beside it: against the program's own run, which may have seen these very rows.

    That favours the program as given, so a gain as large as one seed must show is one; there is no control.
    """
    told = f"{own:.3f} by the program's own run, {after:.3f} with it; no time was left for control arms"
    least = max(SMALLEST_GAIN[1], _standard_error(np.array([after]), np.array([own]), rows))
    if not np.isfinite(own) or not np.isfinite(after) or abs(after - own) < least:
        return Verdict(TrialVerdict.NOT_DECIDED, f"{told}.")
    return Verdict(TrialVerdict.HELPS if after > own else TrialVerdict.HURTS, f"{told}.")


def _standard_error(after: np.ndarray, before: np.ndarray, rows: int) -> float:
    share = float(np.clip((np.median(after) + np.median(before)) / 2, 0.0, 1.0))
    return float(np.sqrt(share * (1 - share) / max(rows, 1)))


def _failed(after: np.ndarray, errors: dict[str, str]) -> Verdict:
    if "before" in errors:
        return Verdict(TrialVerdict.NO_CHANGE, f"With and without it the program raises {errors['before']}")
    if "after" in errors:
        return Verdict(TrialVerdict.HURTS, f"With it the program raises {errors['after']}")
    return Verdict(TrialVerdict.NOT_DECIDED, "Its answers cannot be compared with the targets.")


def _unblocked(after: float, no_skill: float, errors: dict[str, str]) -> Verdict:
    room = max(1.0 - no_skill, 1e-9)
    if "before" in errors and (after - no_skill) / room >= SMALLEST_GAIN[1]:
        return Verdict(
            TrialVerdict.HELPS,
            f"Without it the program raises {errors['before']} With it the score is {after:.3f}, {no_skill:.3f} "
            "for a constant answer.",
        )
    return Verdict(
        TrialVerdict.NOT_DECIDED, "The program as given could not be scored, and with the edits it learns little."
    )
