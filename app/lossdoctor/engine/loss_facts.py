"""What an audit found, as sentences with a mark each: minimum, bounds, sign, edges, gradient, batch, shapes, types."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.loss_verdicts import flaw, inverted, twin, words
from lossdoctor.checks.telling import figure
from lossdoctor.core.audits import AuditFact, FactStatus
from lossdoctor.core.readings.losses import LossAudit, Resemblance
from lossdoctor.core.saying import Said, say, together
from lossdoctor.engine.loss_behaviour import Behaviour
from lossdoctor.engine.loss_judgement import Tried, lowest_where_right

PASSED, FOUND, NOTED, SKIPPED = FactStatus.PASSED, FactStatus.FOUND, FactStatus.NOTED, FactStatus.SKIPPED
NEGATIVE = -1e-6
AGREES = 0.02  # relative difference of a gradient from finite differences; a wrong factor is far beyond
EDGE_WORDS: dict[str, str] = {
    "equal": say("equal to the target"),
    "zero": say("of exactly 0"),
    "one": say("of exactly 1"),
    "opposite": say("sure of another class"),
    "empty": say("of 0 where every target is 0"),
    "huge": say("a million spreads away"),
    "tiny": say("a billionth beside the target"),
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
    closest, name = audit.closest, say("resembles")
    if closest is None:
        yield AuditFact(name, SKIPPED, say("No known loss is comparable on these targets."))
    elif abs(closest.pearson) < 0.9:
        yield AuditFact(
            name,
            NOTED,
            say(
                "It follows no known loss closely; nearest is {loss} ({correlation}).",
                loss=words(closest.loss),
                correlation=f"{closest.pearson:.2f}",
            ),
        )
    else:
        bad = closest.slope < 0 or closest.loss == "accuracy"
        yield AuditFact(name, FOUND if bad else PASSED, _alike(closest, twin(audit) is not None))


def _alike(closest: Resemblance, same: bool) -> Said:
    loss, correlation = words(closest.loss), f"{closest.pearson:.3f}"
    if closest.slope < 0 and same:
        return say(
            "Up to a factor and a constant it is minus {loss}: correlation {correlation} over 40 random predictions.",
            loss=loss,
            correlation=correlation,
        )
    if closest.slope < 0:
        return say(
            "It is close to minus {loss}: correlation {correlation} over 40 random predictions.",
            loss=loss,
            correlation=correlation,
        )
    if same:
        return say(
            "Up to a factor and a constant it is {loss}: correlation {correlation} over 40 random predictions.",
            loss=loss,
            correlation=correlation,
        )
    return say(
        "It is close to {loss}: correlation {correlation} over 40 random predictions.",
        loss=loss,
        correlation=correlation,
    )


def _minimum(audit: LossAudit, judged_here: bool) -> Iterator[AuditFact]:
    name, at_target = say("minimum"), figure(audit.at_target)
    if not audit.comparable:
        yield AuditFact(name, SKIPPED, say("Where it is lowest says nothing here: {why}.", why=audit.why_not))
    elif inverted(audit):
        yield AuditFact(
            name,
            FOUND,
            say("Right predictions are the worst: {value}, and less for all 60 wrong ones.", value=at_target),
        )
    elif flaw(audit) == "flat":
        yield AuditFact(name, FOUND, say("Moving a prediction does not change it: nothing can be learned from it."))
    elif flaw(audit):
        yield AuditFact(
            name,
            FOUND,
            say(
                "It falls to {lowest} at {where}, below {value} at the target.",
                lowest=figure(audit.lowest),
                where=audit.lowest_at,
                value=at_target,
            ),
        )
    elif audit.ignores_targets:
        yield AuditFact(name, NOTED, say("Other targets leave it unchanged: it does not use them here."))
    elif lowest_where_right(audit):
        yield AuditFact(
            name, PASSED, say("It is lowest, {value}, where predictions equal the targets.", value=at_target)
        )
    else:
        told = say(
            "It is {value} at the targets and {lowest} at {where}.",
            value=at_target,
            lowest=figure(audit.lowest),
            where=audit.lowest_at,
        )
        elsewhere = "" if judged_here else say("It is not made for these targets, it seems.")
        yield AuditFact(name, NOTED, together((told, elsewhere)))


def _bounds(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    if not np.isfinite(audit.lowest):
        yield AuditFact(say("bounds"), SKIPPED, say("No value was finite."))
        return
    yield AuditFact(
        say("bounds"),
        PASSED,
        say(
            "Between {least} and {most} over the legal predictions that were tried.",
            least=figure(audit.lowest),
            most=figure(behaviour.highest),
        ),
    )


def _sign(audit: LossAudit, behaviour: Behaviour, judged_here: bool) -> Iterator[AuditFact]:
    if not np.isfinite(audit.lowest):
        return
    name, lowest = say("sign"), figure(audit.lowest)
    if audit.lowest >= NEGATIVE:
        yield AuditFact(name, PASSED, say("It never was below zero."))
    elif inverted(audit) or flaw(audit):
        yield AuditFact(name, FOUND, say("It falls to {lowest}: below zero for wrong predictions.", lowest=lowest))
    else:
        yield AuditFact(
            name,
            NOTED,
            say("It falls to {lowest}: negative by its nature, so its sign means nothing.", lowest=lowest),
        )


def _edges(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    name = say("edges")
    values = {**audit.edge_values, **behaviour.edges}
    bad = [EDGE_WORDS.get(edge, edge) for edge, value in values.items() if not np.isfinite(value)]
    if bad:
        either = functools.reduce(lambda these, last: say("{these} or {last}", these=these, last=last), bad)
        yield AuditFact(name, FOUND, say("It is not a finite number for predictions {kinds}.", kinds=either))
    elif values:
        tried = together((EDGE_WORDS.get(edge, edge) for edge in values), ", ")
        yield AuditFact(name, PASSED, say("It is finite for predictions {kinds}.", kinds=tried))
    if behaviour.hides_nan:
        yield AuditFact(
            say("not a number"),
            NOTED,
            say("A prediction that is not a number is passed over: the loss stays finite."),
        )
    else:
        yield AuditFact(
            say("not a number"),
            PASSED,
            say("A prediction that is not a number shows: the loss is not a number either."),
        )


def _gradient(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    name = say("gradient")
    if behaviour.framework == "numpy":
        yield AuditFact(
            name,
            NOTED,
            say("NumPy keeps no gradient: Keras cannot train with this function. Slopes here are finite differences."),
        )
    elif audit.no_gradient or behaviour.gradient_missing:
        flat = audit.comparable and not audit.ignores_targets
        yield AuditFact(name, FOUND if flat else NOTED, say("It has no gradient at any prediction that was tried."))
    elif np.isfinite(behaviour.gradient_apart):
        apart = behaviour.gradient_apart
        agrees = apart <= AGREES
        yield AuditFact(
            name,
            PASSED if agrees else NOTED,
            say("Its gradient agrees with finite differences to {share}.", share=f"{apart:.1e}")
            if agrees
            else say(
                "Its gradient is {share} away from finite differences: a replaced gradient, or a kink.",
                share=f"{apart:.0%}",
            ),
        )
    if not audit.one_equal_finite and behaviour.framework != "numpy":
        yield AuditFact(name, FOUND, say("One prediction equal to its target makes the gradient not a number."))


def _batch(audit: LossAudit) -> Iterator[AuditFact]:
    ratio, name = audit.duplicated_ratio, say("batch size")
    if not np.isfinite(ratio):
        yield AuditFact(name, SKIPPED, say("Its value is zero there, so a doubled batch tells nothing."))
    elif abs(ratio - 1) <= 0.02:
        yield AuditFact(name, PASSED, say("A batch fed twice gives the same loss: a mean, whatever the batch size."))
    elif abs(ratio - 2) <= 0.04:
        yield AuditFact(name, NOTED, say("A batch fed twice gives twice the loss: a sum, which grows with the batch."))
    else:
        yield AuditFact(name, NOTED, say("A batch fed twice gives {factor} times the loss.", factor=figure(ratio)))


def _shapes(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    name = say("shapes")
    if audit.all_pairs:
        told = say("Four rows give the loss of all 16 pairs: every target against every prediction.")
        yield AuditFact(name, FOUND, told)
        return
    yield AuditFact(name, PASSED, behaviour.answer_sentence)
    if behaviour.vector_apart:
        told = say("Targets (N,) beside predictions (N, 1) broadcast to N x N and give another value.")
        squeezed = say("Keras brings both to one shape for a function.")
        yield AuditFact(name, NOTED, together((told, squeezed if behaviour.squeezed else say("Feed it one shape."))))


def _types(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    name = say("number types")
    if np.isfinite(audit.float64) and np.isfinite(audit.float32):
        apart = abs(audit.float32 - audit.float64) / max(abs(audit.float64), 1e-12)
        status = PASSED if apart <= 0.01 else FOUND
        told = say("float32 and float64 differ by {share} of the value.", share=f"{apart:.1e}")
        yield AuditFact(name, status, told)
    if behaviour.half == "nonfinite":
        yield AuditFact(name, NOTED, say("In float16 it is not a finite number for ordinary predictions."))
    elif behaviour.half == "refused":
        yield AuditFact(name, NOTED, say("It cannot be called in float16."))
    elif behaviour.half == "finite":
        yield AuditFact(name, PASSED, say("It is finite in float16."))


def _repeats(behaviour: Behaviour) -> Iterator[AuditFact]:
    if behaviour.repeats:
        yield AuditFact(say("repeatable"), PASSED, say("Called again it gives the same number."))
    else:
        yield AuditFact(
            say("repeatable"),
            NOTED,
            say("Called again with the same arguments it gives another number: it draws at random."),
        )


def _swapped(audit: LossAudit, behaviour: Behaviour) -> Iterator[AuditFact]:
    name = say("argument order")
    if behaviour.backwards:
        yield AuditFact(
            name, FOUND, say("Its first argument is named as the predictions, but Keras passes the targets first.")
        )
    elif behaviour.exchanged_twin:
        told = say(
            "With its arguments exchanged it is the {loss}: it passes them on the wrong way round.",
            loss=words(behaviour.exchanged_twin),
        )
        yield AuditFact(name, FOUND, told)
    elif not np.isfinite(behaviour.exchanged):
        yield AuditFact(name, SKIPPED, say("Targets and predictions cannot be exchanged here."))
    elif behaviour.symmetric:
        yield AuditFact(name, PASSED, say("Exchanging targets and predictions changes nothing."))
    else:
        told = say("Targets come first: exchanged they give {value}.", value=figure(behaviour.exchanged))
        yield AuditFact(name, NOTED, told)
