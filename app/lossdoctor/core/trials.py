"""What a controlled experiment on a cure found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np


class TrialVerdict(StrEnum):
    """What a trial shows about a cure."""

    HELPS = "helps"
    NO_CHANGE = "no-change"
    HURTS = "hurts"
    NOT_DECIDED = "not-decided"


@dataclass(frozen=True, eq=False)
class TrialArm:
    """One arm: 'before' (unchanged), 'after' (cured), 'control' (unchanged, another seed) or 'random', on one seed.

    `score` is the metric on held-out rows, larger is better, NaN when it could not be measured.
    `steps` (n,) int64 and `loss` (n,) float64 are the arm's own training curve, for drawing only: losses of
    different arms are never compared.
    """

    name: str
    seed: int
    score: float
    steps: np.ndarray
    loss: np.ndarray


@dataclass(frozen=True, eq=False)
class Trial:
    """With and without a cure beside a control arm, judged on rows that no arm trained on.

    `before`, `after`, `control` are medians over seeds of `metric`; `no_skill` is what a constant answer scores.
    `random` is the median over arms with one change drawn at random each, `random_changes` in words; NaN without them.
    """

    fix_id: str
    metric: str
    before: float
    after: float
    control: float
    seeds: int
    verdict: TrialVerdict
    why: str = ""
    no_skill: float = 0.0
    held_out_rows: int = 0
    seconds: float = 0.0
    arms: tuple[TrialArm, ...] = ()
    random: float = float("nan")
    random_changes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tried:
    """One treatment that a course of cures tried: its fixes, its score on the choosing rows after that many steps.

    `outcome` is 'kept', 'no better', 'given up' (early, behind others), 'raised' or 'not possible', with `why`.
    """

    fix_ids: tuple[str, ...]
    title: str
    score: float
    steps: int
    outcome: str
    why: str = ""
