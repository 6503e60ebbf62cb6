"""Whether the model can learn a handful of rows by heart."""

from __future__ import annotations

from dataclasses import dataclass, replace

import keras
import numpy as np

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.findings import SeriesEvidence, Stage
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.lab.drill import Drill
from lossdoctor.engine.lab.room import LabRoom, curve, figure
from lossdoctor.engine.loss_floor import floor_of
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probe_rows import data_loss, predict, probe_rows
from lossdoctor.engine.probes.base import NotMeasurable
from lossdoctor.engine.probes.compiling import CompileProbe
from lossdoctor.engine.stepping import Stepper
from lossdoctor.engine.yardstick import Yardstick, kind_of, yardstick


@dataclass
class Attempt:
    """What came of one way to train on one batch. `score` is the worst output's, NaN where it cannot be compared.

    `rate` is Adam's, None for the program's own optimizer.
    """

    rate: float | None
    rows: int
    score: float
    losses: np.ndarray
    end: float
    learned: bool

    @property
    def means(self) -> Said:
        """With what it was trained."""
        if self.rate is None:
            return say("with its own optimizer")
        return say("with Adam at {rate} without dropout", rate=f"{self.rate:g}")


class OverfitOneBatch(LabTest):
    """Karpathy's recipe: two rows at least any working model can hold, so failing on them means that it is broken.

    The program's own training comes first, then Adam without dropout, which no unlucky rate excuses.
    """

    name = "overfit-one-batch"

    SIZES = (8, 2)
    STEPS, ADAM_STEPS = 600, 400
    ADAM_RATES = (1e-2, 1e-3, 1e-1)
    RIGHT = {"numbers": 0.9, "classes": 0.99, "bits": 0.99, "masks": 0.9}  # R2, share of right answers, mean overlap
    FALLEN = 0.05  # of the first loss: learned, where answers cannot be compared with targets
    DIVERGED = 3.0  # times the first loss
    UNDER = 1e-3  # below a loss' floor by so much is not rounding

    def examine(self, room: LabRoom) -> LabTestFinished:
        """Own optimizer on eight rows and on two, then Adam likewise."""
        patient = room.patient
        if not patient.keras_model.trainable_variables:
            frozen = len(patient.keras_model.weights)
            said = say(
                "None of the model's {count} weight arrays can be trained: its loss cannot move on any batch.",
                count=str(frozen),
            )
            return room.told(LabVerdict.FAILED, said, {"trainable weight arrays": 0.0})
        self._direction = yardstick(patient, ()).direction  # of each row, where only that counts (cosine)
        self._kinds = [kind_of(patient, output) for output in range(len(patient.training.targets))]
        self._floor = floor_of(CompileProbe().take(patient, Stage.LOADED))
        tried: list[Attempt] = []
        for size in self.SIZES:
            rows = chosen(patient.training, size, patient.seed)
            tried.append(self._own(room, patient, rows))
            room.progress(0.2 * len(tried), say("{rows} rows, its own optimizer", rows=rows.count))
            if tried[-1].learned:
                break
        own = tried[-1]
        if not own.learned:
            tried += self._adam(room, patient)
        return self._judged(room, own, tried)

    def _own(self, room: LabRoom, patient: Patient, rows: Rows) -> Attempt:
        drill = Drill(room, patient, {"batch": rows})
        drill.patient.fit = replace(patient.fit, batch_size=rows.count)
        losses = drill.train(
            "batch",
            np.arange(rows.count),
            self.STEPS,
            seed=patient.seed,
            share=0.3,
            until=lambda: self._right(self._scores(drill.patient, rows)),
            every=50,
        )
        return self._attempt(drill.patient, rows, None, losses)

    def _adam(self, room: LabRoom, patient: Patient) -> list[Attempt]:
        if getattr(patient.keras_model, "_compile_loss", None) is None:
            raise NotMeasurable(
                say("the model steps itself without a compiled loss, so no other optimizer can be tried")
            )
        stepper = Stepper(patient, keras.optimizers.Adam(0.0), noise=False, between=room.go_on)
        tried: list[Attempt] = []
        rows = chosen(patient.training, self.SIZES[-1], patient.seed)
        for rate in self.ADAM_RATES:
            _, losses = stepper.run([rows] * self.ADAM_STEPS, rate)
            tried.append(self._attempt(patient, rows, rate, losses))
            room.progress(0.4 + 0.2 * len(tried), say("Adam at {rate} without dropout", rate=f"{rate:g}"))
            if tried[-1].learned:
                break
        return tried

    def _attempt(self, patient: Patient, rows: Rows, rate: float | None, losses: np.ndarray) -> Attempt:
        scores = self._scores(patient, rows)
        end = data_loss(patient, rows) if getattr(patient.keras_model, "_compile_loss", None) else float(losses[-1])
        learned = self._right(scores)
        worst = min(scores, default=float("nan")) if np.isfinite(scores).all() else float("nan")
        if not np.isfinite(scores).all() and len(losses):
            learned = bool(np.isfinite(end) and end <= self.FALLEN * losses[0] and losses[0] > 0)
        return Attempt(rate, rows.count, worst, losses, end, learned and bool(np.isfinite(end)))

    def _scores(self, patient: Patient, rows: Rows) -> list[float]:
        answers = predict(patient, rows)
        return [
            Yardstick((output,), (kind,), direction=self._direction).score(patient, rows, answers)
            if output < len(answers)
            else float("nan")
            for output, kind in enumerate(self._kinds)
        ]

    def _right(self, scores: list[float]) -> bool:
        return all(score >= self.RIGHT[kind] for score, kind in zip(scores, self._kinds, strict=True))

    def _judged(self, room: LabRoom, own: Attempt, tried: list[Attempt]) -> LabTestFinished:
        best = next((attempt for attempt in tried if attempt.learned), None)
        curves = _curves(own, tried)
        shown = best or max(tried, key=lambda attempt: np.nan_to_num(attempt.score, nan=-np.inf))
        first = float(shown.losses[0]) if len(shown.losses) else float("nan")
        numbers = {
            "rows": float(shown.rows),
            "steps": float(len(shown.losses)),
            self._metric(): shown.score,
            "loss at first": first,
            "loss at last": shown.end,
        }
        if self._floor is not None and shown.end < self._floor - self.UNDER * max(1.0, abs(self._floor)):
            said = say(
                "On {rows} rows the loss falls to {end}, below {floor}, which is the lowest that this loss can give "
                "for targets it is made for: learning on means nothing there.",
                rows=shown.rows,
                end=figure(shown.end),
                floor=figure(self._floor),
            )
            return room.told(LabVerdict.FAILED, said, numbers, curves)
        if best is None:
            return room.told(LabVerdict.FAILED, self._unlearned(shown, first), numbers, curves)
        start = float(own.losses[0]) if len(own.losses) else float("nan")
        diverged = not np.isfinite(own.end) or (start > 0 and own.end > self.DIVERGED * start)
        if best is not own and diverged:
            said = say(
                "With its own optimizer the loss on {rows} rows goes from {start} to {end}; {means} the same rows are "
                "learned by heart: its steps are too large.",
                rows=own.rows,
                start=figure(start),
                end=figure(own.end),
                means=best.means,
            )
            return room.told(LabVerdict.FAILED, said, numbers, curves)
        return room.told(LabVerdict.PASSED, self._by_heart(best, own, first), numbers, curves)

    def _unlearned(self, shown: Attempt, first: float) -> Said:
        return say(
            "After {steps} steps on {rows} rows alone {score} (loss {first} to {last}), and Adam at {rates} rates does "
            "no better: something between data, model and loss keeps even two rows from being learned.",
            steps=len(shown.losses),
            rows=shown.rows,
            score=self._score_words(shown),
            first=figure(first),
            last=figure(shown.end),
            rates=len(self.ADAM_RATES),
        )

    def _by_heart(self, best: Attempt, own: Attempt, first: float) -> Said:
        told = say(
            "{rows} rows are learned by heart in {steps} steps {means}: {score} and the loss falls from {first} to "
            "{last}",
            rows=best.rows,
            steps=len(best.losses),
            means=best.means,
            score=self._score_words(best),
            first=figure(first),
            last=figure(best.end),
        )
        if best is own:
            return say("{told}.", told=told)
        return say("{told}; its own optimizer is slower: {score} by then.", told=told, score=self._score_words(own))

    def _metric(self) -> str:
        return "R2" if set(self._kinds) == {"numbers"} else "share of right answers"

    def _score_words(self, attempt: Attempt) -> Said:
        if not np.isfinite(attempt.score):
            return say("answers and targets cannot be compared, so only the loss is judged")
        several = len(self._kinds) > 1
        if set(self._kinds) == {"numbers"}:
            r2 = f"{attempt.score:.2f}"
            return say("the R2 of the worst output is {r2}", r2=r2) if several else say("the R2 is {r2}", r2=r2)
        share = f"{100 * attempt.score:.0f}"
        if several:
            return say("{share} % of the answers of the worst output are right", share=share)
        return say("{share} % of the answers are right", share=share)


def chosen(rows: Rows, size: int, seed: int) -> Rows:
    """Rows with different inputs, evenly over the range of their targets. Raises NotMeasurable."""
    some = probe_rows(rows, 512, seed)
    keys = np.array(
        [hash(b"".join(np.ascontiguousarray(a[row]).tobytes() for a in some.inputs)) for row in range(some.count)]
    )
    index = np.sort(np.unique(keys, return_index=True)[1])
    height = _height(some.targets[0][index]) if some.targets else np.zeros(len(index))
    usable = np.isfinite(height)
    index, height = index[usable], height[usable]
    if len(index) < 2:
        raise NotMeasurable(say("there are no two rows with different inputs and a finite target"))
    order = index[np.argsort(height, kind="stable")]
    return some.take(order[np.unique(np.linspace(0, len(order) - 1, size).round().astype(int))])


def _height(y: np.ndarray) -> np.ndarray:
    if y.dtype.kind not in "biuf":
        return np.zeros(len(y))
    flat = y.reshape(len(y), -1).astype(np.float64)
    one_hot = flat.shape[1] > 1 and np.isin(flat, (0.0, 1.0)).all() and (flat.sum(axis=1) == 1).all()
    return flat.argmax(axis=1).astype(np.float64) if one_hot else flat.mean(axis=1)


def _curves(own: Attempt, tried: list[Attempt]) -> list[SeriesEvidence]:
    adam = next((a for a in tried if a.rate is not None and a.learned), None)
    adam = adam or next((a for a in tried if a.rate is not None), None)
    found = [_curve(own)]
    if adam is not None:
        found.append(_curve(adam))
    return found


def _curve(attempt: Attempt) -> SeriesEvidence:
    return curve(say("Loss on {rows} rows {means}", rows=attempt.rows, means=attempt.means), attempt.losses)
