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

    def examine(self, room: LabRoom) -> LabTestFinished:
        """Train from each seed, as many as the time allows, two at least."""
        held = hold_out(room.patient)
        rows = usable(few(held.rows, room.patient.seed), ())
        training = few(held.patient.training, room.patient.seed)
        drill = Drill(room, held.patient, {"real": training})
        measure = yardstick(held.patient, ())
        steps = min(planned_steps(room.patient, held.patient.training.count), MOST_STEPS)
        scores: list[float] = []
        curves: list[np.ndarray] = []
        for place in range(self.SEEDS):
            if place >= 2 and room.left < room.budget / 4:
                break
            seed = room.patient.seed + place * CONTROL_SEED
            start = held.patient if place == 0 else reborn(held.patient, seed)
            losses = drill.train(
                "real", np.arange(training.count), steps, seed=seed, start=start, share=0.9 / (self.SEEDS - place)
            )
            steps = min(steps, max(len(losses), 1))
            judged = replace(drill.patient, target_scale=room.patient.target_scale)
            scores.append(measure.score(judged, rows, drill.answers(rows)))
            curves.append(losses)
            room.progress((place + 1) / self.SEEDS, f"seed {place + 1}")
        if not np.isfinite(scores).all():
            raise NotMeasurable("its answers cannot be compared with the targets")
        return self._judged(room, scores, curves, measure.metric, measure.no_skill(rows), rows.count, held.why)

    def _judged(
        self,
        room: LabRoom,
        scores: list[float],
        curves: list[np.ndarray],
        metric: str,
        no_skill: float,
        rows: int,
        why: str,
    ) -> LabTestFinished:
        spread = max(scores) - min(scores)
        room_above = max(1.0 - no_skill, 1e-9)
        middle = float(np.clip(np.mean(scores), 0.0, 1.0))
        error = self.ERRORS * float(np.sqrt(2 * max(middle * (1 - middle), 0.01) / max(rows, 1)))
        word = metric.removeprefix("val_").replace("_", " ")
        numbers = {f"{word}, seed {place + 1}": score for place, score in enumerate(scores)}
        numbers |= {"without any skill": no_skill, "spread": spread, "unseen rows": float(rows)}
        pictures = [curve("Loss from the first seed", curves[0], curves[1], "second seed")]
        listed = ", ".join(f"{score:.3f}" for score in scores)
        told = f"From {len(scores)} seeds the {word} on {rows:,} rows is {listed} ({no_skill:.3f} without any skill)"
        told = f"{told}. {why.rstrip('.')}" if why else told
        if spread <= max(self.CLOSE * room_above, error):
            return room.told(LabVerdict.PASSED, f"{told}: they agree; it is not luck.", numbers, pictures)
        if spread > max(self.APART * room_above, error):
            said = f"{told}: the same program succeeds or fails by its seed, so one run of it proves nothing."
            return room.told(LabVerdict.FAILED, said, numbers, pictures)
        said = f"{told}: they differ noticeably; judge a change to this program by several seeds."
        return room.told(LabVerdict.NOT_DECIDED, said, numbers, pictures)
