"""The loss audit: what a loss answers to right, wrong, shifted and noisy predictions for the real targets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from lossdoctor.core.readings.losses import LossAudit, Walk
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.loss_calls import NAN, AuditedLoss
from lossdoctor.engine.loss_resemblance import resemblances
from lossdoctor.engine.loss_space import Field, aligned, field_of

DRAWS = 20
NOISE = (0.3, 1.0, 3.0)
PROBABILITY_NOISE = (0.3, 0.7, 1.0)
SHIFTS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 100.0)
TOWARDS = (0.0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 1.0)
SAME = 1e-6  # relative difference that float32 sums in another order can make
ERROR = 0.1  # of the spread: by how much every row is wrong when the rows' shares are weighed
CONTINUOUS = 20  # distinct targets from which rows' shares say something
HEAVIEST = 20
PAIRED = 4  # rows of which every target is laid against every prediction
PAIR_ROOM = 1e-4  # float32 sums of sixteen numbers agree far better
PAIR_APART = 1e-2
ROUNDING = 1e-5  # below it a loss may be nothing but rounding


class Audit:
    """One audit in progress. Every value tried is remembered for `lowest`."""

    def __init__(self, call: AuditedLoss, name: str, output: int, builtin: bool, field: Field, seed: int = 0) -> None:
        self.call, self.field = call, field
        self.draws = np.random.default_rng(seed)
        self.start: dict[str, Any] = {"output": output, "name": name, "builtin": builtin, "space": field.space}
        self.lowest, self.lowest_at = float("inf"), ""

    def result(self, predictions: np.ndarray, row_index: np.ndarray) -> LossAudit:
        """All measurements together; `row_index` maps rows to the training data."""
        field = self.field
        at_target = self.value(field.right, say("predictions equal to the targets"))
        facts = {
            **self.start,
            "rows": len(field.aim),
            "comparable": True,
            "distinct_targets": field.distinct,
            "at_target": at_target,
            **self.shares(row_index),
            **on_model(self.call, field.fed, predictions[field.rows], row_index),
        }
        # what Keras' own losses answer is known; they are asked for their rows alone
        if not self.start["builtin"]:
            facts |= self.behaviour(at_target) | slopes_on_model(self.call, field.fed, predictions[field.rows])
        finite = np.isfinite(self.lowest)
        return LossAudit(**facts, lowest=self.lowest if finite else NAN, lowest_at=self.lowest_at if finite else "")

    def behaviour(self, at_target: float) -> dict[str, Any]:
        """What a loss of the user's own does away from the target."""
        return {
            **self.noise(),
            "walks": self.walks(at_target),
            "linear": self.linear(),
            **self.targets_matter(),
            "zero_at_target": self.zero_at_target(),
            "resembles": resemblances(self.call, self.field, self.draws),
            **self.edges(),
            **self.precision(),
        }

    def value(self, predictions: np.ndarray, what: str) -> float:
        """The loss at legal predictions."""
        return float(self.values([predictions], [what])[0])

    def values(self, places: Sequence[np.ndarray], what: Sequence[str]) -> np.ndarray:
        """The loss at each of several legal predictions (places,)."""
        values = self.call.values(self.field.fed, places)
        for value, words in zip(values, what, strict=True):
            if value < self.lowest:
                self.lowest, self.lowest_at = float(value), words
        return values

    def noise(self) -> dict[str, Any]:
        """Noisy predictions at growing scales, and the targets of other rows as predictions."""
        field = self.field
        scales = PROBABILITY_NOISE if field.probability else NOISE
        each = [scale for scale in scales for _ in range(DRAWS)]
        noise = self.values(
            [field.noisy(s, self.draws) for s in each], [say("noise of {scale}", scale=f"{s:g}") for s in each]
        )
        orders = [self.draws.permutation(len(field.aim)) for _ in range(DRAWS)]
        shuffled = self.values([field.right[order] for order in orders], [say("other rows' targets")] * DRAWS)
        noise = noise.reshape(len(scales), DRAWS)
        return {"noise_scales": np.array(scales), "noise": noise, "shuffled": shuffled}

    def walks(self, at_target: float) -> tuple[Walk, ...]:
        """Shifts up and down, and for probabilities the ways to wrong and to undecided."""
        field = self.field
        ways = [(s, say("every prediction {shift} spreads too high", shift=f"{s:g}")) for s in SHIFTS]
        ways += [(-s, say("every prediction {shift} spreads too low", shift=f"{s:g}")) for s in SHIFTS]
        both = self.values([field.shifted(shift) for shift, _ in ways], [words for _, words in ways])
        positions = np.array((0.0, *SHIFTS))
        found = [
            Walk("up", positions, np.array([at_target, *both[: len(SHIFTS)]])),
            Walk("down", positions, np.array([at_target, *both[len(SHIFTS) :]])),
        ]
        if field.probability:
            right, wrong = field.right, field.wrong
            undecided = np.full_like(right, 0.5 if field.space == "unit" else 1 / right.shape[-1])
            for name, end in (("wrong", wrong), ("undecided", undecided)):
                places = [(1 - t) * right + t * end for t in TOWARDS]
                values = self.values(places, [_on_the_way(t, name) for t in TOWARDS])
                found.append(Walk(name, np.array(TOWARDS), values))
        return tuple(found)

    def linear(self) -> bool:
        """Whether the loss is an affine function of the predictions."""
        for _ in range(3):
            one, two = self.field.anywhere(self.draws), self.field.anywhere(self.draws)
            values = [self.call.value(self.field.fed, p) for p in (one, two, (one + two) / 2)]
            apart = abs(values[2] - (values[0] + values[1]) / 2)
            size = max(abs(values[0]), abs(values[1]), abs(values[0] - values[1]))
            if not apart <= 10 * SAME * size + 1e-12:
                return False
        return True

    def targets_matter(self) -> dict[str, bool]:
        """Whether other targets change the value and the gradient, and whether there is a gradient."""
        field = self.field
        others = field.other_targets(self.draws.permutation(len(field.aim)))
        places = [field.anywhere(self.draws), field.noisy(0.3, self.draws)]
        values_same, gradients_same, steep = True, True, False
        for place in places:
            value, gradient = self.call.value(field.fed, place), self.call.gradient(field.fed, place)
            usable = gradient is not None and bool(np.isfinite(gradient).all())
            steep = steep or gradient is None or not usable or bool(np.abs(gradient).max() > 0)
            gradients_same = gradients_same and usable
            for other in others:
                values_same = values_same and _same(value, self.call.value(other, place))
                if gradients_same and gradient is not None:
                    beside = self.call.gradient(other, place)
                    size = float(np.abs(gradient).max())
                    gradients_same = beside is not None and bool(np.abs(beside - gradient).max() <= 10 * SAME * size)
        missing = all(self.call.gradient(field.fed, place) is None for place in places)
        callable_ = all(np.isfinite(self.call.value(field.fed, place)) for place in places)
        flat = callable_ and (missing or not steep)
        return {
            "ignores_targets": values_same,
            "blind_gradient": gradients_same and not values_same and not flat,
            "no_gradient": flat,
        }

    def zero_at_target(self) -> bool:
        """Whether every row's loss is 0 where the prediction equals the target exactly."""
        rows = self.call.rows(self.field.fed, self.field.aim)
        values = np.array([self.call.value(self.field.fed, self.field.aim)]) if rows is None else rows
        wrong = [abs(self.call.value(self.field.fed, self.field.anywhere(self.draws))) for _ in range(3)]
        size = max(wrong)
        return bool(np.isfinite(values).all() and np.abs(values).max() <= 1e-5 * max(size, 1e-9))

    def shares(self, row_index: np.ndarray) -> dict[str, Any]:
        """Who carries loss and gradient when every row is wrong by the same amount."""
        field = self.field
        if field.sparse or field.probability or field.distinct <= CONTINUOUS:
            return {}
        signs = (1,) if field.space == "positive" else (1, -1)
        wrong = [field.aim + sign * ERROR * field.spread for sign in signs]
        gradients = [self.call.gradient(field.fed, place) for place in wrong]
        if any(one is None for one in gradients):
            return {}
        steep = sum(np.abs(one).reshape(len(field.aim), -1).sum(axis=1) for one in gradients if one is not None)
        rows = [self._excess(place) for place in wrong]
        weight = steep if any(one is None for one in rows) else sum(np.abs(one) for one in rows if one is not None)
        weight, steep = np.asarray(weight), np.asarray(steep)
        order = np.argsort(-np.nan_to_num(weight, nan=np.inf))[:HEAVIEST]
        first = field.aim.reshape(len(field.aim), -1)[:, 0]
        return {
            "row_share": _share(weight),
            "gradient_share": _share(steep),
            "row_ratio": float(np.max(weight) / max(float(np.median(weight)), 1e-300)),
            "heavy_rows": tuple(int(row_index[field.rows[place]]) for place in order),
            "heavy_targets": tuple(float(first[place]) for place in order),
        }

    def _excess(self, place: np.ndarray) -> np.ndarray | None:
        """Each row's loss above its loss at the target: a likelihood is not 0 there, which teaches nothing."""
        rows, least = (self.call.rows(self.field.fed, where) for where in (place, self.field.aim))
        if rows is None or least is None or not np.isfinite(least).all():
            return rows
        return np.asarray(rows - least)

    def edges(self) -> dict[str, Any]:
        """The loss at exact predictions: equal to the target, all 0, all 1."""
        field = self.field
        values = {"equal": self.call.value(field.fed, field.aim)}
        if field.space == "simplex":
            values["opposite"] = self.call.value(field.fed, np.roll(field.aim, 1, axis=-1))
        if field.space == "unit":
            values["one"] = self.call.value(field.fed, np.ones_like(field.aim))
            values["zero"] = self.call.value(field.fed, np.zeros_like(field.aim))
        one = field.noisy(0.3, self.draws)
        one[0] = field.aim[0]
        return {
            "edge_values": values,
            "equal_gradient_finite": _finite(self.call.gradient(field.fed, field.aim)),
            "one_equal_finite": _finite(self.call.gradient(field.fed, one)),
        }

    def precision(self) -> dict[str, float]:
        """The same loss in float32 and float64."""
        place = self.field.noisy(0.3, self.draws)
        return {kind: self.call.precise(self.field.fed, place, kind) for kind in ("float32", "float64")}


def audit(
    call: AuditedLoss,
    name: str,
    output: int,
    builtin: bool,
    space: str,
    targets: np.ndarray,
    predictions: np.ndarray,
    *,
    sparse_loss: bool = False,
    row_index: np.ndarray | None = None,
) -> LossAudit:
    """Audit one loss on targets (rows, ...) beside the model's own predictions (rows, ...)."""
    index = np.arange(len(targets)) if row_index is None else row_index
    field = field_of(space, targets, predictions, sparse_loss)
    shapes = _shapes(call, targets, predictions) | ({} if builtin else pairs(call, targets, predictions))
    if isinstance(field, Field):
        audited = Audit(call, name, output, builtin, field).result(predictions, index)
        return _with(audited, shapes)
    fits = aligned(np.asarray(targets, np.float64), predictions)
    fed = np.asarray(targets, np.float64) if fits is None else fits
    facts: dict[str, Any] = {
        "output": output,
        "name": name,
        "builtin": builtin,
        "rows": len(targets),
        "space": space,
        "comparable": False,
        "why_not": field,
        **on_model(call, fed, predictions, index),
        **({} if builtin else slopes_on_model(call, fed, predictions)),
    }
    if fits is not None and not sparse_loss:
        facts["resembles"] = resemblances(call, _loose(space, fed), np.random.default_rng(0))
    return _with(LossAudit(**facts), shapes)


def on_model(call: AuditedLoss, fed: np.ndarray, predictions: np.ndarray, row_index: np.ndarray) -> dict[str, Any]:
    """The loss at the model's own predictions, and of a batch fed twice."""
    value = call.value(fed, predictions)
    rows = call.rows(fed, predictions)
    twice = call.value(np.concatenate([fed, fed]), np.concatenate([predictions, predictions]))
    return {
        "model_value": value,
        "model_nonfinite_rows": 0 if rows is None else int((~np.isfinite(rows)).sum()),
        "duplicated_ratio": twice / value if np.isfinite(value) and abs(value) > 1e-12 else NAN,
    }


def slopes_on_model(call: AuditedLoss, fed: np.ndarray, predictions: np.ndarray) -> dict[str, int]:
    """Of how many rows the model's own finite predictions have a slope that is not a number."""
    gradient = call.gradient(fed, predictions)
    if gradient is None:
        return {}
    count = len(predictions)
    bad = ~np.isfinite(gradient).reshape(count, -1).all(axis=1)
    answered = np.isfinite(np.asarray(predictions)).reshape(count, -1).all(axis=1)
    return {"model_steep_rows": int((bad & answered).sum())}


def _noise_of(scale: float) -> Said:
    return say("noise of {scale}", scale=f"{scale:g}")


def _on_the_way(share: float, end: str) -> Said:
    if end == "wrong":
        return say("{share} of the way to wrong", share=f"{share:.0%}")
    return say("{share} of the way to undecided", share=f"{share:.0%}")


def _loose(space: str, fed: np.ndarray) -> Field:
    spread = float(np.nanstd(fed)) or 1.0
    return Field(space, fed, fed, False, spread, len(np.unique(fed.ravel()[:200_000])), np.arange(len(fed)))


def pairs(call: AuditedLoss, targets: np.ndarray, predictions: np.ndarray) -> dict[str, Any]:
    """Whether four rows together give the loss of all sixteen pairs of them, and not that of their own four.

    Asked at the predictions, and at predictions equal to the targets: losses that are linear on one side of the target
    look alike there.
    """
    rows = np.flatnonzero(np.isfinite(np.asarray(targets, np.float64).reshape(len(targets), -1)).all(axis=1))
    rows = rows[np.linspace(0, len(rows) - 1, min(PAIRED, len(rows))).astype(int)]
    if len(rows) < PAIRED:
        return {}
    y, p = np.asarray(targets, np.float64)[rows], predictions[rows]
    places = [p, y.reshape(np.shape(p)).astype(p.dtype)] if y.size == np.size(p) else [p]
    found = [_paired(call, y, place) for place in places]
    return {"all_pairs": any(found)} if any(one is not None for one in found) else {}


def _paired(call: AuditedLoss, y: np.ndarray, p: np.ndarray) -> bool | None:
    """The same at one place; None where the loss there says nothing."""
    whole = call.value(y, p)
    if not np.isfinite(whole) or abs(whole) < ROUNDING:
        return None
    each = np.array([[call.value(y[[i]], p[[j]]) for j in range(PAIRED)] for i in range(PAIRED)])
    own = np.diag(each)
    return any(
        abs(whole - reduced(each)) <= PAIR_ROOM * abs(whole) < PAIR_APART * abs(whole) < abs(whole - reduced(own))
        for reduced in (np.mean, np.sum)
    )


def _shapes(call: AuditedLoss, targets: np.ndarray, predictions: np.ndarray) -> dict[str, float]:
    fits = aligned(np.asarray(targets, np.float64), predictions)
    most = slice(0, 512)
    as_fed = call.value(np.asarray(targets, np.float64)[most], predictions[most])
    return {"as_fed": as_fed, "aligned": NAN if fits is None else call.value(fits[most], predictions[most])}


def _with(audited: LossAudit, shapes: dict[str, Any]) -> LossAudit:
    return replace(audited, **shapes)


def _finite(gradient: np.ndarray | None) -> bool:
    return gradient is None or bool(np.isfinite(gradient).all())


def _same(one: float, two: float) -> bool:
    return abs(one - two) <= SAME * max(abs(one), abs(two), 1e-12)


def _share(weight: np.ndarray) -> float:
    total = float(weight.sum())
    if not np.isfinite(total) or total <= 0:
        return NAN
    heaviest = max(1, round(0.01 * len(weight)))
    return float(np.sort(weight)[-heaviest:].sum() / total)
