"""The program trained on its rows and on versions of them in which one thing was destroyed, judged on unseen rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lossdoctor.core.saying import say
from lossdoctor.engine.arms import answers
from lossdoctor.engine.lab.drill import LEAST_STEPS, MOST_STEPS, Drill, few, planned_steps
from lossdoctor.engine.lab.ordering import ordering
from lossdoctor.engine.lab.room import LabRoom
from lossdoctor.engine.patient import Rows
from lossdoctor.engine.probes.base import NotMeasurable

FEWEST_ROWS = 24
GROUPS = 12  # of unseen rows, whose losses give the standard error


@dataclass(frozen=True, eq=False)
class Seen:
    """One version: mean `follow` (rank correlation) over both halves, its losses (groups,) there, and its curve.

    `varies`: whether its answers differ between rows at all.
    """

    follow: float
    losses: np.ndarray
    curve: np.ndarray
    varies: bool


class Contrast:
    """Each version is trained on one half of the rows and judged on the other, both ways round.

    All versions start from the same weights and take the same number of steps: those of the program, but at least
    LEAST_STEPS, and what the first one manages in its share of the time.
    """

    def __init__(self, room: LabRoom, versions: Sequence[str]) -> None:
        rows = few(room.patient.training, room.patient.seed)
        if rows.count < FEWEST_ROWS:
            raise NotMeasurable(
                say("{count} rows are too few to be halved; it takes {least}", count=rows.count, least=FEWEST_ROWS)
            )
        if any(array.dtype.kind not in "biuf" for array in (*rows.inputs, *rows.targets)):
            raise NotMeasurable(say("it needs inputs and targets of numbers"))
        self._room = room
        self.rows = rows
        made = {name: VERSIONS[name](rows, room.patient.seed) for name in versions}
        if "teachable" in made and _follow(made["teachable"], answers(room.patient, made["teachable"])) > 0:
            made["teachable"] = teachable(rows, room.patient.seed, -1.0)  # untrained answers must not count as learned
        self._drill = Drill(room, room.patient, made)
        order = np.random.default_rng([room.patient.seed, 1]).permutation(rows.count)
        self._halves = (np.sort(order[: rows.count // 2]), np.sort(order[rows.count // 2 :]))
        planned = planned_steps(room.patient, rows.count // 2)
        self.steps = int(np.clip(planned, LEAST_STEPS, MOST_STEPS))
        self._arms = 2 * len(versions)
        self._done = 0

    @property
    def judged(self) -> int:
        """Rows that judge."""
        return self.rows.count

    def see(self, name: str) -> Seen:
        """Train and judge one version."""
        follows, losses, varies, curve = [], [], False, np.zeros(0)
        for place, trained in enumerate(self._halves):
            found = self._drill.train(
                name, trained, self.steps, seed=self._room.patient.seed, share=0.8 / max(self._arms - self._done, 1)
            )
            if not self._done:
                self.steps, curve = max(len(found), 1), found
            curve = found if place == 0 else curve
            self._done += 1
            self._room.progress(self._done / self._arms, name)
            rows = self._drill.versions[name if name in JUDGED_BY_ITSELF else "real"].take(self._halves[1 - place])
            given = self._drill.answers(rows)
            follows.append(_follow(rows, given))
            varies = varies or any(bool((np.ptp(a, axis=0) > 0).any()) for a in given if len(a))
            pieces = [piece for piece in np.array_split(np.arange(rows.count), GROUPS // 2) if len(piece)]
            losses += [self._drill.loss(rows.take(piece)) for piece in pieces]
        return Seen(float(np.mean(follows)), np.array(losses), curve, varies)


def _follow(rows: Rows, answers: Sequence[np.ndarray]) -> float:
    found = [ordering(y, p) for y, p in zip(rows.targets, answers, strict=False)]
    known = [value for value in found if np.isfinite(value)]
    if not known:
        raise NotMeasurable(say("answers and targets cannot be compared: their shapes differ, or no target varies"))
    return float(np.mean(known))


def shuffled(rows: Rows, seed: int) -> Rows:
    """The same targets, each given to another row."""
    order = np.random.default_rng([seed, 2]).permutation(rows.count)
    return Rows(rows.inputs, tuple(y[order] for y in rows.targets), rows.weights)


def zeroed(rows: Rows, seed: int) -> Rows:
    """The same rows with nothing in them."""
    return Rows(tuple(np.zeros_like(x) for x in rows.inputs), rows.targets, rows.weights)


def teachable(rows: Rows, seed: int, sign: float = 1.0) -> Rows:
    """The same targets in another order, which follows from the inputs: a random mixture of them decides."""
    rng = np.random.default_rng([seed, 3])
    height = np.zeros(rows.count)
    for x in rows.inputs:
        flat = np.nan_to_num(x.reshape(rows.count, -1).astype(np.float64), posinf=0.0, neginf=0.0)
        spread = flat.std(axis=0)
        flat = (flat - flat.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
        height += flat @ rng.normal(size=flat.shape[1]) / np.sqrt(flat.shape[1])
    places = np.argsort(np.argsort(sign * height))
    return Rows(
        rows.inputs, tuple(y[np.argsort(_height(y), kind="stable")][places] for y in rows.targets), rows.weights
    )


def _height(y: np.ndarray) -> np.ndarray:
    flat = y.reshape(len(y), -1).astype(np.float64)
    one_hot = flat.shape[1] > 1 and np.isin(flat, (0.0, 1.0)).all() and (flat.sum(axis=1) == 1).all()
    return flat.argmax(axis=1).astype(np.float64) if one_hot else np.nan_to_num(flat.mean(axis=1))


def _as_it_is(rows: Rows, seed: int) -> Rows:
    return rows


VERSIONS = {"real": _as_it_is, "shuffled": shuffled, "zeroed": zeroed, "teachable": teachable}
JUDGED_BY_ITSELF = ("teachable", "zeroed")
