"""Other seeds: whether the result depends on luck."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.arms import FEWEST_ROWS, HeldOut, hold_out, reborn, usable
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
        reached, before = min(steps, len(curves[0])), ""
        if self._apart(scores, no_skill) and reached == steps:
            before = _listed(scores)
            scores, curves = self._round(room, min(self.LONGER * steps, MOST_STEPS), 0.9)
        room.progress(1.0)
        told = _told(scores, word, rows.count, no_skill, before, steps)
        told = _with_caveat(told, held)
        return self._judged(room, told, scores, curves, word, no_skill, bool(before))

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
                raise NotMeasurable(say("the time was too short to train it from two seeds"))
            steps = min(steps, max(len(losses), 1))
            judged = replace(drill.patient, target_scale=room.patient.target_scale)
            scores.append(self._measure.score(judged, rows, drill.answers(rows)))
            curves.append(losses)
            room.progress(place / self.SEEDS, say("seed {number}", number=place + 1))
        if not np.isfinite(scores).all():
            raise NotMeasurable(say("its answers cannot be compared with the targets"))
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
        told: Said,
        scores: list[float],
        curves: list[np.ndarray],
        word: str,
        no_skill: float,
        longer: bool,
    ) -> LabTestFinished:
        spread = max(scores) - min(scores)
        numbers = {f"{word}, seed {place + 1}": score for place, score in enumerate(scores)}
        numbers |= {"without any skill": no_skill, "spread": spread, "unseen rows": float(self._rows.count)}
        numbers["steps"] = float(len(curves[0]))
        pictures = [curve(say("Loss from the first seed"), curves[0], curves[1], say("second seed"))]
        if self._apart(scores, no_skill):
            said = say(
                "{told}: the same program succeeds or fails by its seed, so one run of it proves nothing.", told=told
            )
            return room.told(LabVerdict.FAILED if longer else LabVerdict.NOT_DECIDED, said, numbers, pictures)
        if longer:
            said = say(
                "{told}: trained {times} times as long they come closer, so its own training is short.",
                told=told,
                times=self.LONGER,
            )
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, pictures)
        if spread <= max(self.CLOSE * max(1.0 - no_skill, 1e-9), self._error(scores)):
            said = say("{told}: they agree; it is not luck.", told=told)
            return room.told(LabVerdict.PASSED, said, numbers, pictures)
        said = say("{told}: they differ noticeably; judge a change to this program by several seeds.", told=told)
        return room.told(LabVerdict.NOT_DECIDED, said, numbers, pictures)


METRICS = {
    "val_accuracy": say("accuracy"),
    "val_balanced_accuracy": say("balanced accuracy"),
    "val_bit_accuracy": say("bit accuracy"),
    "val_mean_iou": say("mean iou"),
    "val_score": say("score"),
}


def _word(metric: str) -> str:
    return METRICS.get(metric, metric.removeprefix("val_").replace("_", " "))


def _told(scores: list[float], word: str, rows: int, no_skill: float, before: str, steps: int) -> Said:
    """The scores; `before`: those after the program's own steps, where they were trained longer."""
    if before:
        return say(
            "From {seeds} seeds the {metric} on {rows} rows is {scores} (after the program's own {steps} steps: "
            "{before}), {no_skill} without any skill",
            seeds=len(scores),
            metric=word,
            rows=rows,
            scores=_listed(scores),
            steps=steps,
            before=before,
            no_skill=f"{no_skill:.3f}",
        )
    return say(
        "From {seeds} seeds the {metric} on {rows} rows is {scores}, {no_skill} without any skill",
        seeds=len(scores),
        metric=word,
        rows=rows,
        scores=_listed(scores),
        no_skill=f"{no_skill:.3f}",
    )


def _with_caveat(told: Said, held: HeldOut) -> Said:
    """With what `held.why` says, but to be followed by a colon."""
    if held.apart:
        return told
    training, validation, count = held.patient.training, held.patient.validation, str(held.rows.count)
    if validation is not None and training.count + validation.count < FEWEST_ROWS:
        return say(
            "{told}. There are only {count} rows, so the arms are judged on all, also on those that they trained on",
            told=told,
            count=count,
        )
    return say(
        "{told}. There are only {count} rows, so the arms are judged on the rows that they trained on",
        told=told,
        count=count,
    )


def _listed(scores: list[float]) -> str:
    return ", ".join(f"{score:.3f}" for score in scores)
