"""What an audit found, as sentences with a mark each: minimum, bounds, sign, edges, gradient, batch, shapes, types."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.loss_verdicts import flaw, inverted, twin, words
from lossdoctor.checks.telling import figure
from lossdoctor.core.audits import AuditFact, FactStatus
from lossdoctor.core.readings.losses import LossAudit
from lossdoctor.engine.loss_behaviour import Behaviour
from lossdoctor.engine.loss_judgement import Tried, lowest_where_right

PASSED, FOUND, NOTED, SKIPPED = FactStatus.PASSED, FactStatus.FOUND, FactStatus.NOTED, FactStatus.SKIPPED
NEGATIVE = -1e-6
AGREES = 0.02  # relative difference of a gradient from finite differences; a wrong factor is far beyond
EDGE_WORDS = {
    "equal": "equal to the target",
    "zero": "of exactly 0",
    "one": "of exactly 1",
    "opposite": "sure of another class",
    "empty": "of 0 where every target is 0",
    "huge": "a million spreads away",
    "tiny": "a billionth beside the target",
}


def facts(tried: Tried, behaviour: Behaviour, judged_here: bool) -> tuple[AuditFact, ...]:
    """All facts in the order in which they are read. `judged_here`: the loss is made for these targets."""
    audit = tried.audit
    if audit is None:
        return ()
    return tuple(
        fact
        for part in (
            _likeness(audit),
            _minimum(audit, judged_here),
            _bounds(audit, behaviour),
            _sign(audit, behaviour, judged_here),
            _edges(audit, behaviour),
            _gradient(audit, behaviour),
            _batch(audit),
            _shapes(audit, behaviour),
            _types(audit, behaviour),
            _repeats(behaviour),
            _swapped(audit, behaviour),
        )
        for fact in part
    )


def _likeness(audit: LossAudit) -> Iterator[AuditFact]:
    closest = audit.closest
    if closest is None:
        yield AuditFact("resembles", SKIPPED, "No known loss is comparable on these targets.")
    elif abs(closest.pearson) < 0.9:
        yield AuditFact(
            "resembles",
            NOTED,
            f"It follows no known loss closely; nearest is {words(closest.loss)} ({closest.pearson:.2f}).",
        )
    else:
        minus = "minus " if closest.slope < 0 else ""
        same = "Up to a factor and a constant it is" if twin(audit) is not None else "It is close to"
        yield AuditFact(
            "resembles",
            FOUND if minus or closest.loss == "accuracy" else PASSED,
            f"{same} {minus}{words(closest.loss)}: correlation {closest.pearson:.3f} over 40 random predictions.",
        )


def _minimum(audit: LossAudit, judged_here: bool) -> Iterator[AuditFact]:
    name = "minimum"
    if not audit.comparable:
        yield AuditFact(name, SKIPPED, f"Where it is lowest says nothing here: {audit.why_not}.")
    elif inverted(audit):
        yield AuditFact(
            name, FOUND, f"Right predictions are the worst: {figure(audit.at_target)}, and less for all 60 wrong ones."
        )
    elif flaw(audit) == "flat":
        yield AuditFact(name, FOUND, "Moving a prediction does not change it: nothing can be learned from it.")
    elif flaw(audit):
        yield AuditFact(
            name,
            FOUND,
            f"It falls to {figure(audit.lowest)} at {audit.lowest_at}, below {figure(audit.at_target)} at the target.",
        )
    elif audit.ignores_targets:
        yield AuditFact(name, NOTED, "Other targets leave it unchanged: it does not use them here.")
    elif lowest_where_right(audit):
        yield AuditFact(name, PASSED, f"It is lowest, {figure(audit.at_target)}, where predictions equal the targets.")
    else:
        way = "" if judged_here else " It is not made for these targets, it seems."
        yield AuditFact(
            name,
            NOTED,
            f"It is {figure(audit.at_target)} at the targets and {figure(audit.lowest)} at {audit.lowest_at}.{way}",
        )


def _bounds(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    if not np.isfinite(audit.lowest):
        yield AuditFact("bounds", SKIPPED, "No value was finite.")
        return
    yield AuditFact(
        "bounds",
        PASSED,
        f"Between {figure(audit.lowest)} and {figure(behaviour.highest)} over the legal predictions that were tried.",
    )


def _sign(audit: LossAudit, behaviour: Behaviour, judged_here: bool) -> Iterator[AuditFact]:
    if not np.isfinite(audit.lowest):
        return
    if audit.lowest >= NEGATIVE:
        yield AuditFact("sign", PASSED, "It never was below zero.")
    elif inverted(audit) or flaw(audit):
        yield AuditFact("sign", FOUND, f"It falls to {figure(audit.lowest)}: below zero for wrong predictions.")
    else:
        yield AuditFact(
            "sign", NOTED, f"It falls to {figure(audit.lowest)}: negative by its nature, so its sign means nothing."
        )


def _edges(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    values = {**audit.edge_values, **behaviour.edges}
    bad = [EDGE_WORDS.get(name, name) for name, value in values.items() if not np.isfinite(value)]
    if bad:
        yield AuditFact("edges", FOUND, f"It is not a finite number for predictions {' or '.join(bad)}.")
    elif values:
        tried = ", ".join(EDGE_WORDS.get(name, name) for name in values)
        yield AuditFact("edges", PASSED, f"It is finite for predictions {tried}.")
    if behaviour.hides_nan:
        yield AuditFact(
            "not a number", NOTED, "A prediction that is not a number is passed over: the loss stays finite."
        )
    else:
        yield AuditFact(
            "not a number", PASSED, "A prediction that is not a number shows: the loss is not a number either."
        )


def _gradient(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    name = "gradient"
    if behaviour.framework == "numpy":
        yield AuditFact(
            name,
            NOTED,
            "NumPy keeps no gradient: Keras cannot train with this function. Slopes here are finite differences.",
        )
    elif audit.no_gradient or behaviour.gradient_missing:
        flat = audit.comparable and not audit.ignores_targets
        yield AuditFact(name, FOUND if flat else NOTED, "It has no gradient at any prediction that was tried.")
    elif np.isfinite(behaviour.gradient_apart):
        apart = behaviour.gradient_apart
        agrees = apart <= AGREES
        yield AuditFact(
            name,
            PASSED if agrees else NOTED,
            f"Its gradient agrees with finite differences to {apart:.1e}."
            if agrees
            else f"Its gradient is {apart:.0%} away from finite differences: a replaced gradient, or a kink.",
        )
    if not audit.one_equal_finite and behaviour.framework != "numpy":
        yield AuditFact(name, FOUND, "One prediction equal to its target makes the gradient not a number.")


def _batch(audit: LossAudit) -> Iterator[AuditFact]:
    ratio = audit.duplicated_ratio
    if not np.isfinite(ratio):
        yield AuditFact("batch size", SKIPPED, "Its value is zero there, so a doubled batch tells nothing.")
    elif abs(ratio - 1) <= 0.02:
        yield AuditFact("batch size", PASSED, "A batch fed twice gives the same loss: a mean, whatever the batch size.")
    elif abs(ratio - 2) <= 0.04:
        yield AuditFact(
            "batch size", NOTED, "A batch fed twice gives twice the loss: a sum, which grows with the batch."
        )
    else:
        yield AuditFact("batch size", NOTED, f"A batch fed twice gives {figure(ratio)} times the loss.")


def _shapes(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    name = "shapes"
    if audit.all_pairs:
        yield AuditFact(name, FOUND, "Four rows give the loss of all 16 pairs: every target against every prediction.")
        return
    yield AuditFact(name, PASSED, behaviour.answer_sentence)
    if behaviour.vector_apart:
        after = "Keras brings both to one shape for a function." if behaviour.squeezed else "Feed it one shape."
        sentence = f"Targets (N,) beside predictions (N, 1) broadcast to N x N and give another value. {after}"
        yield AuditFact(name, NOTED, sentence)


def _types(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    name = "number types"
    if np.isfinite(audit.float64) and np.isfinite(audit.float32):
        apart = abs(audit.float32 - audit.float64) / max(abs(audit.float64), 1e-12)
        status = PASSED if apart <= 0.01 else FOUND
        yield AuditFact(name, status, f"float32 and float64 differ by {apart:.1e} of the value.")
    if behaviour.half == "nonfinite":
        yield AuditFact(name, NOTED, "In float16 it is not a finite number for ordinary predictions.")
    elif behaviour.half == "refused":
        yield AuditFact(name, NOTED, "It cannot be called in float16.")
    elif behaviour.half == "finite":
        yield AuditFact(name, PASSED, "It is finite in float16.")


def _repeats(behaviour: Behaviour) -> Iterator[AuditFact]:
    if behaviour.repeats:
        yield AuditFact("repeatable", PASSED, "Called again it gives the same number.")
    else:
        yield AuditFact(
            "repeatable", NOTED, "Called again with the same arguments it gives another number: it draws at random."
        )


def _swapped(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    name = "argument order"
    if behaviour.backwards:
        yield AuditFact(
            name, FOUND, "Its first argument is named as the predictions, but Keras passes the targets first."
        )
    elif behaviour.exchanged_twin:
        known = words(behaviour.exchanged_twin)
        sentence = f"With its arguments exchanged it is the {known}: it passes them on the wrong way round."
        yield AuditFact(name, FOUND, sentence)
    elif not np.isfinite(behaviour.exchanged):
        yield AuditFact(name, SKIPPED, "Targets and predictions cannot be exchanged here.")
    elif behaviour.symmetric:
        yield AuditFact(name, PASSED, "Exchanging targets and predictions changes nothing.")
    else:
        yield AuditFact(name, NOTED, f"Targets come first: exchanged they give {figure(behaviour.exchanged)}.")
