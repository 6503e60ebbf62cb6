"""Batch size against noise: whether the rows of a batch agree where to go."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.saying import say
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.lab.gradients import Slope
from lossdoctor.engine.lab.ordering import ordering
from lossdoctor.engine.lab.room import LabRoom, figure
from lossdoctor.engine.patient import Rows
from lossdoctor.engine.probe_rows import predict, probe_rows
from lossdoctor.engine.probes.base import NotMeasurable


class BatchSizeNoise(LabTest):
    """The simple noise scale of McCandlish et al. (2018, appendix A.1) at the weights that training begins with.

    |G|^2 and tr(S) follow from the mean squared gradient norms of batches of b rows and of batches of several b rows;
    tr(S) / |G|^2 is the batch size at which the signal of a step equals its noise.
    """

    name = "batch-size-noise"

    GROUPS, MOST_IN_GROUP = 6, 6  # large batches, and the small ones that one of them is made of
    LEAST_SIGNAL = 0.01  # of a batch's squared gradient
    TRAINED = 0.3  # rank correlation of the initial answers: the model was trained before, its gradient is spent
    ERRORS = 2.0

    def examine(self, room: LabRoom) -> LabTestFinished:
        """Gradients of small batches, and of the large ones that they make up."""
        patient = room.patient
        batch = patient.fit.batch_size
        small = max(1, min(batch, patient.training.count // (2 * self.GROUPS)))
        count = min(self.MOST_IN_GROUP, patient.training.count // (self.GROUPS * small))
        if count < 2:
            raise NotMeasurable(
                say("{count} rows are too few for batches of two sizes", count=str(patient.training.count))
            )
        some = probe_rows(patient.training, small * count * self.GROUPS, patient.seed)
        order = np.random.default_rng([patient.seed, 4]).permutation(some.count)
        signals, noises = self._estimates(room, Slope(patient), some, order, small, count)
        signal, noise = float(np.mean(signals)), float(np.mean(noises))
        error = float(np.std(signals, ddof=1) / np.sqrt(len(signals)))
        scale = noise / signal if signal > 0 else float("inf")
        numbers = {
            "batch size": float(batch),
            "noise scale (rows)": scale,
            "signal in one batch": batch / (batch + scale) if np.isfinite(scale) else 0.0,
            "squared length of the mean gradient": signal,
            "its standard error": error,
            "rows a small batch": float(small),
            "rows a large batch": float(small * count),
        }
        return self._judged(room, batch, scale, signal - self.ERRORS * error > 0, numbers)

    def _estimates(
        self, room: LabRoom, slope: Slope, rows: Rows, order: np.ndarray, small: int, count: int
    ) -> tuple[np.ndarray, np.ndarray]:
        large = small * count
        signals, noises = [], []
        for group in range(self.GROUPS):
            total: list[np.ndarray] = []
            norms = []
            for place in range(count):
                room.go_on()
                first = (group * count + place) * small
                parts = slope.gradient(rows.take(np.sort(order[first : first + small])))
                norms.append(_squared(parts))
                total = parts if not total else [a + b for a, b in zip(total, parts, strict=True)]
            near, far = float(np.mean(norms)), _squared(total) / count**2
            signals.append((large * far - small * near) / (large - small))
            noises.append((near - far) / (1 / small - 1 / large))
            room.progress((group + 1) / self.GROUPS)
        if not np.isfinite([*signals, *noises]).all():
            raise NotMeasurable(say("gradients are not finite at the initial weights"))
        return np.array(signals), np.array(noises)

    def _judged(
        self, room: LabRoom, batch: int, scale: float, clear: bool, numbers: dict[str, float]
    ) -> LabTestFinished:
        curves = (_picture(scale, batch),) if np.isfinite(scale) and scale > 0 else ()
        if not clear:
            said = say(
                "The gradients of batches of {rows} rows have no common direction that stands out of their noise: the "
                "model is trained already, or there is little that its rows agree on.",
                rows=f"{numbers['rows a large batch']:.0f}",
            )
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, curves)
        share = batch / (batch + max(scale, 0.0))
        told = say(
            "The noise scale is {scale} rows: with {batch} rows a batch {share} % of a step's squared length is signal",
            scale=figure(max(scale, 1.0)),
            batch=str(batch),
            share=f"{100 * share:.0f}",
        )
        if share < self.LEAST_SIGNAL and not self._trained(room):
            said = say(
                "{told}, the rest chance: steps hardly know where to go. Larger batches, or a smaller rate.", told=told
            )
            return room.told(LabVerdict.FAILED, said, numbers, curves)
        if batch > 10 * max(scale, 1.0):
            said = say("{told}: smaller batches would give nearly the same direction at less work.", told=told)
            return room.told(LabVerdict.PASSED, said, numbers, curves)
        said = say("{told}: its batches agree where to go.", told=told)
        return room.told(LabVerdict.PASSED, said, numbers, curves)

    def _trained(self, room: LabRoom) -> bool:
        rows = probe_rows(room.patient.training, 512, room.patient.seed)
        found = [ordering(y, p) for y, p in zip(rows.targets, predict(room.patient, rows), strict=False)]
        return any(np.isfinite(value) and value > self.TRAINED for value in found)


def _squared(parts: list[np.ndarray]) -> float:
    return float(sum(np.sum(np.square(part, dtype=np.float64)) for part in parts))


def _picture(scale: float, batch: int) -> SeriesEvidence:
    sizes = 2.0 ** np.arange(0, 15)
    return SeriesEvidence(
        say("Share of signal in a step, by batch size"),
        np.log2(sizes),
        sizes / (sizes + scale),
        say("batch size (power of two)"),
        say("signal"),
        np.full(len(sizes), batch / (batch + scale)),
        say("this program's {batch}", batch=str(batch)),
    )
