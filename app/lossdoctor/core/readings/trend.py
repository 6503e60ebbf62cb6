"""Trend and noise of a run's true batch losses. Pure numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lossdoctor.core.readings.run import RunReading

LEAST_STEPS = 4
EDGE = 10  # the first and the last tenth of the steps stand for start and end
MAD_TO_STD = 1.4826  # of a normal distribution (Rousseeuw and Croux 1993)


@dataclass(frozen=True)
class Trend:
    """How batch losses moved over a run, noise apart.

    `start`, `end`: means over the first and last tenth of the steps; `lowest`: the smallest mean of a tenth.
    `noise`: standard deviation of one batch's loss around the local trend, from differences of neighbours in the
    second half. `fall_error`, `late_error`: standard errors of `start - end` and of `late_fall`, which is the third
    quarter's mean less the last quarter's.
    """

    steps: int
    start: float
    end: float
    lowest: float
    noise: float
    fall_error: float
    late_fall: float
    late_error: float

    @property
    def fall(self) -> float:
        """How far the loss fell from start to end."""
        return self.start - self.end

    @property
    def relative_fall(self) -> float:
        """The fall as a share of the loss at the start."""
        return self.fall / max(abs(self.start), 1e-12)

    @property
    def flat(self) -> bool:
        """Whether start and end differ by less than three standard errors or by less than one per cent."""
        return abs(self.fall) < max(3 * self.fall_error, 0.01 * abs(self.start))

    @property
    def still_falling(self) -> bool:
        """Whether the last quarter lies below the third beyond noise, by at least 2 % of the loss there."""
        return self.late_fall > max(3 * self.late_error, 0.02 * abs(self.end))

    @property
    def rising(self) -> bool:
        """Whether the end lies above the start beyond noise, and at twice the lowest level or more."""
        return -self.fall > 3 * self.fall_error and self.end - self.lowest > abs(self.lowest)


def trend_of(run: RunReading) -> Trend | None:
    """The trend of a run; None with fewer than four finite batch losses."""
    return trend_of_values(run.loss)


def trend_of_values(values: np.ndarray) -> Trend | None:
    """The trend of values (n,) in their order, one a step or one an epoch; None with fewer than four finite ones."""
    loss = values[np.isfinite(values)]
    steps = len(loss)
    if steps < LEAST_STEPS:
        return None
    edge, quarter = max(1, steps // EDGE), max(1, steps // 4)
    noise = noise_of(loss[steps // 2 :])
    tenths = [float(part.mean()) for part in np.array_split(loss, min(EDGE, steps))]
    return Trend(
        steps=steps,
        start=float(loss[:edge].mean()),
        end=float(loss[-edge:].mean()),
        lowest=min(tenths),
        noise=noise,
        fall_error=noise * float(np.sqrt(2 / edge)),
        late_fall=float(loss[-2 * quarter : -quarter].mean() - loss[-quarter:].mean()),
        late_error=noise * float(np.sqrt(2 / quarter)),
    )


def noise_of(loss: np.ndarray) -> float:
    """Standard deviation of values around a slow trend: median absolute difference of neighbours, over root 2."""
    if len(loss) < 2:
        return 0.0
    return float(MAD_TO_STD * np.median(np.abs(np.diff(loss))) / np.sqrt(2))


def smoothed(values: np.ndarray, share: float = 0.05) -> np.ndarray:
    """Centred moving average over a share of the points, same length; non-finite values are left out."""
    width = max(1, int(len(values) * share)) | 1
    kernel = np.ones(width)
    finite = np.isfinite(values)
    total = np.convolve(np.where(finite, values, 0.0), kernel, mode="same")
    count = np.convolve(finite.astype(float), kernel, mode="same")
    return np.asarray(np.divide(total, count, out=np.full(len(values), np.nan), where=count > 0))


def layer_norms(run: RunReading, norms: np.ndarray) -> dict[str, float]:
    """Median over steps of the L2 norm of each layer's variables together, in the order of the model."""
    usable = [column[np.isfinite(column)] for column in norms.T] if len(norms) else [np.zeros(0)] * len(run.layers)
    median = [float(np.median(column)) if len(column) else 0.0 for column in usable]
    totals: dict[str, float] = {}
    for layer, value in zip(run.layers, median, strict=True):
        totals[layer] = float(np.hypot(totals.get(layer, 0.0), value))
    return totals


def update_ratio(run: RunReading) -> float:
    """Median over the first tenth of the steps of the largest ratio of update to weight norm among kernels.

    Where updates were not recorded, the rate times the gradient stands for them, as in plain gradient descent.
    """
    if run.steps == 0 or run.update_norm.size == 0:
        return float("nan")
    kernels = [place for place, path in enumerate(run.variables) if not path.endswith(("bias", "beta", "gamma"))]
    few = max(1, run.steps // EDGE)
    weight, update = run.weight_norm[:few, kernels], run.update_norm[:few, kernels]
    if not np.isfinite(update).any() and run.learning_rate is not None:
        update = run.learning_rate * run.gradient_norm[:few, kernels]
    usable = np.isfinite(weight) & np.isfinite(update) & (weight > 0)
    ratios = np.divide(update, weight, out=np.full(weight.shape, np.nan), where=usable)
    rows = ratios[np.isfinite(ratios).any(axis=1)] if ratios.size else ratios
    return float(np.median(np.nanmax(rows, axis=1))) if rows.size else float("nan")
