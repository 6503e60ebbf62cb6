"""Other seeds: whether the result depends on luck."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.lab import LabVerdict
from lossdoctor.engine.arms import hold_out, reborn, usable
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.lab.drill import MOST_STEPS, Drill, few, planned_steps
from lossdoctor.engine.lab.room import LabRoom, curve
from lossdoctor.engine.probes.base import NotMeasurable
from lossdoctor.engine.trials import CONTROL_SEED
from lossdoctor.engine.yardstick import yardstick


class SecondSeed(LabTest):
    """The unchanged program from other initial weights and in another order of rows, judged on the same unseen rows."""

    name = "second-seed"

    SEEDS = 3
    CLOSE, APART = 0.2, 0.5  # of the way from no skill to perfect
    ERRORS = 2.0
    LONGER = 5  # times its own steps: seeds that come together then were only trained too short

    def examine(self, room: LabRoom) -> LabTestFinished:
        """Its own steps from each seed, and five times as many where seeds are far apart after them."""
        held = hold_out(room.patient)
        rows = usable(few(held.rows, room.patient.seed), ())
        training = few(held.patient.training, room.patient.seed)
        drill = Drill(room, held.patient, {"real": training})
        steps = min(planned_steps(room.patient, held.patient.training.count), MOST_STEPS)
        self._drill, self._rows, self._measure, self._start = drill, rows, yardstick(held.patient, ()), held.patient
        no_skill, word = self._measure.no_skill(rows), _word(self._measure.metric)
        scores, curves = self._round(room, steps, 0.6)
        reached, more = min(steps, len(curves[0])), ""
        if self._apart(scores, no_skill) and reached == steps:
            listed = _listed(scores)
            scores, curves = self._round(room, min(self.LONGER * steps, MOST_STEPS), 0.9)
            more = f" (after the program's own {steps:,} steps: {listed})"
        room.progress(1.0)
        told = f"From {len(scores)} seeds the {word} on {rows.count:,} rows is {_listed(scores)}{more}"
        told = f"{told}, {no_skill:.3f} without any skill"
        return self._judged(room, told, scores, curves, word, no_skill, held.why, bool(more))

    def _round(self, room: LabRoom, steps: int, share: float) -> tuple[list[float], list[np.ndarray]]:
        """Scores and curves of as many seeds as the time allows, two at least, all of the same number of steps."""
        drill, rows = self._drill, self._rows
        index = np.arange(drill.versions["real"].count)
        end = room.left * (1 - share)
        scores: list[float] = []
        curves: list[np.ndarray] = []
        for place in range(self.SEEDS):
            if place >= 2 and room.left - end < 0.3 * room.budget / self.SEEDS:
                break
            seed = room.patient.seed + place * CONTROL_SEED
            start = self._start if place == 0 else reborn(self._start, seed)
            part = share / (self.SEEDS - place)
            losses = drill.train("real", index, steps, seed=seed, start=start, share=part)
            if place and len(losses) < steps:
                raise NotMeasurable("the time was too short to train it from two seeds")
            steps = min(steps, max(len(losses), 1))
            judged = replace(drill.patient, target_scale=room.patient.target_scale)
            scores.append(self._measure.score(judged, rows, drill.answers(rows)))
            curves.append(losses)
            room.progress(place / self.SEEDS, f"seed {place + 1}")
        if not np.isfinite(scores).all():
            raise NotMeasurable("its answers cannot be compared with the targets")
        return scores, curves

    def _apart(self, scores: list[float], no_skill: float) -> bool:
        above = max(1.0 - no_skill, 1e-9)
        succeeds = (max(scores) - no_skill) / above >= self.APART
        apart = max(scores) - min(scores) > max(self.APART * above, self._error(scores))
        return succeeds and apart

    def _error(self, scores: list[float]) -> float:
        middle = float(np.clip(np.mean(scores), 0.0, 1.0))
        rows = max(self._rows.count, 1)
        return self.ERRORS * float(np.sqrt(2 * max(middle * (1 - middle), 0.01) / rows))

    def _judged(
        self,
        room: LabRoom,
        told: str,
        scores: list[float],
        curves: list[np.ndarray],
        word: str,
        no_skill: float,
        why: str,
        longer: bool,
    ) -> LabTestFinished:
        spread = max(scores) - min(scores)
        numbers = {f"{word}, seed {place + 1}": score for place, score in enumerate(scores)}
        numbers |= {"without any skill": no_skill, "spread": spread, "unseen rows": float(self._rows.count)}
        numbers["steps"] = float(len(curves[0]))
        pictures = [curve("Loss from the first seed", curves[0], curves[1], "second seed")]
        told = f"{told}. {why.rstrip('.')}" if why else told
        if self._apart(scores, no_skill):
            said = f"{told}: the same program succeeds or fails by its seed, so one run of it proves nothing."
            return room.told(LabVerdict.FAILED if longer else LabVerdict.NOT_DECIDED, said, numbers, pictures)
        if longer:
            said = f"{told}: trained {self.LONGER} times as long they come closer, so its own training is short."
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, pictures)
        if spread <= max(self.CLOSE * max(1.0 - no_skill, 1e-9), self._error(scores)):
            return room.told(LabVerdict.PASSED, f"{told}: they agree; it is not luck.", numbers, pictures)
        said = f"{told}: they differ noticeably; judge a change to this program by several seeds."
        return room.told(LabVerdict.NOT_DECIDED, said, numbers, pictures)


def _word(metric: str) -> str:
    return metric.removeprefix("val_").replace("_", " ")


def _listed(scores: list[float]) -> str:
    return ", ".join(f"{score:.3f}" for score in scores)
