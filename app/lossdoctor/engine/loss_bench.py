"""A session of a loss function alone: tried on every kind of targets, judged on the kind that it is made for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from lossdoctor.checks.examiner import Examination
from lossdoctor.checks.loss_verdicts import twin
from lossdoctor.core.audits import LossAudited, TargetAudit
from lossdoctor.core.commands import OpenSession
from lossdoctor.core.events import Event, ProgressMade
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.findings import CheckOutcome, CheckStatus, Finding
from lossdoctor.core.fixes import Applicability
from lossdoctor.core.readings.base import Reading
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.losses import LossAudit, LossAuditReading, LossTerm, LossTermsReading
from lossdoctor.core.readings.measure import target_facts
from lossdoctor.core.readings.program import CompileReading, FitReading, LossFacts, ModelReading, OutputFacts
from lossdoctor.core.saying import say, together
from lossdoctor.engine.alone import Alone
from lossdoctor.engine.loss_behaviour import behaviour_of
from lossdoctor.engine.loss_curves import curves, reference, reference_title
from lossdoctor.engine.loss_facts import facts
from lossdoctor.engine.loss_file import loss_in
from lossdoctor.engine.loss_forms import FRAMEWORKS, BenchLoss, taken
from lossdoctor.engine.loss_judgement import Judgement, Tried, at_own, judged
from lossdoctor.engine.loss_own_data import own_targets
from lossdoctor.engine.loss_space import Field, field_of
from lossdoctor.engine.loss_targets import BenchTargets, bench_targets
from lossdoctor.engine.loss_trying import tried_on, tried_on_own

SPEAKING = frozenset(
    {
        "inverted-loss",
        "loss-not-minimal-at-target",
        "unstable-loss",
        "summed-loss",
        "target-shape-broadcast",
        "negative-loss",
    }
)
WHY_NOT = say("This is a loss function alone: there is no model, no data and no training to look at.")
AUDITING = say("auditing the loss")
SAME_FACTOR = 0.01
Emit = Callable[[Event], None]


class LossBench(Alone):
    """What was measured on a loss; checks that are not about losses say that there is nothing to look at."""

    def _worded(self, examination: Examination) -> Examination:
        outcomes = tuple(
            outcome if outcome.check in SPEAKING else CheckOutcome(outcome.check, CheckStatus.SKIPPED, self.why_not)
            for outcome in examination.outcomes
        )
        spoken = tuple(_by_hand(finding) for finding in examination.findings if finding.check in SPEAKING)
        return Examination(spoken, outcomes)


def _by_hand(finding: Finding) -> Finding:
    """There is no program here that a fix could be applied to: each is for the author of the loss."""
    fixes = (replace(fix, applicability=Applicability.MANUAL, edits=()) for fix in finding.fixes)
    return replace(finding, fixes=tuple(fixes))


def open_loss(command: OpenSession, emit: Emit) -> LossBench:
    """The session of `file.py::name`. Raises Refusal."""
    target = command.target
    if not command.trusted:
        raise Refusal(
            FailureCode.NOT_TRUSTED,
            say(
                "{loss} is a program; auditing it runs the file. Read it first, then allow it (--trust).",
                loss=f"{target.path}::{target.function}",
            ),
        )
    with loss_in(target.path, target.function) as (given, notes):
        kinds = bench_targets()
        own = own_targets(command.data) if command.data is not None else ()
        loss = taken(target.function, given, (*kinds, *own))
        audited, judgement = bench(loss, kinds, emit, own)
        known = readings(loss, judgement)
    return LossBench(target, command.settings, known, why_not=WHY_NOT, notes=notes, story=(audited,))


def bench(
    loss: BenchLoss, kinds: Sequence[BenchTargets], emit: Emit, own: Sequence[BenchTargets] = ()
) -> tuple[LossAudited, Judgement]:
    """Try the loss on every kind of targets and weigh what came out; `own` are the user's, under every head that can
    give them. Raises Refusal when none can be used.
    """
    tried = []
    for place, kind in enumerate(kinds):
        emit(ProgressMade(AUDITING, place / len(kinds), detail=kind.title))
        tried.append(tried_on(loss, kind))
    judgement = judged(tried)
    if own:
        emit(ProgressMade(AUDITING, 1.0, detail=own[0].title))
        tried.append(tried_on_own(loss, own))
        judgement = at_own(judgement, tried[-1])
    if all(one.audit is None for one in tried):
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say("{loss} gives no finite number on any targets: {why}.", loss=loss.name, why=tried[0].why_not),
        )
    audits = tuple(_told(loss, one, judgement.main) for one in tried)
    accepted = [one.targets.title for one in tried if one.audit is not None]
    what = say(
        "{loss} is a {framework} loss, written as a {form}.",
        loss=loss.name,
        framework=FRAMEWORKS[loss.framework],
        form=loss.form,
    )
    takes = say("It takes {count} of {total} kinds of targets.", count=len(accepted), total=len(tried))
    sentences = (together((what, takes)), judgement.sentence)
    return LossAudited(loss.name, loss.framework, loss.form, audits, sentences), judgement


def _told(loss: BenchLoss, tried: Tried, main: Tried | None) -> TargetAudit:
    kind = tried.targets
    if tried.audit is None:
        return TargetAudit(kind.kind, kind.title, False, tried.why_not, kind.x_label)
    name, correlation = reference(kind, tried.audit)
    return TargetAudit(
        kind.kind,
        kind.title,
        True,
        x_label=kind.x_label,
        reference=name,
        reference_title=reference_title(name),
        correlation=correlation,
        curves=curves(loss.call, kind, name),
        facts=facts(tried, behaviour_of(loss, tried), tried is main or tried.standing == "sound"),
        main=tried is main,
    )


# ---------------------------------------------------------------- what the checks are given


def readings(loss: BenchLoss, judgement: Judgement) -> dict[type[Reading], Reading]:
    """What the checks are given: the audit on the kind that the loss is made for, and the loss as its only term."""
    main = judgement.main
    if main is None or main.audit is None:
        return {}
    kind, audit = main.targets, _fair(main)
    rows = len(kind.targets)
    facts = LossFacts(loss.name, False)
    shape = kind.predictions.shape[1:]
    output = OutputFacts("predictions", "", None, None, (), shape, shape[-1] if shape else 1)
    return {
        LossAuditReading: LossAuditReading((audit,)),
        LossTermsReading: _terms(loss, kind),
        CompileReading: CompileReading((facts,), "", None),
        FitReading: FitReading(rows, 32, 1),
        ModelReading: ModelReading(loss.name, "functional", (), (output,), (), 0, 0),
        TargetsReading: TargetsReading((target_facts(kind.targets, "targets"),)),
    }


def _fair(main: Tried) -> LossAudit:
    """The audit without what our choice of targets may have made: shares and edges count where the loss is at home."""
    assert main.audit is not None
    audit = replace(main.audit, alone=True)
    nan = float("nan")
    fair = replace(audit, row_share=nan, gradient_share=nan, row_ratio=nan)
    if main.standing == "sound":
        return fair if _percentages(audit) and main.targets.rows is None else audit
    return replace(fair, edge_values={}, one_equal_finite=True, model_nonfinite_rows=0, float32=nan)


def _percentages(audit: LossAudit) -> bool:
    """Whether it is Keras' percentage error, factor and all: that targets near zero are no use to it is known."""
    found = twin(audit)
    return found is not None and found.loss == "mean_absolute_percentage_error" and abs(found.slope - 1) <= SAME_FACTOR


def _terms(loss: BenchLoss, kind: BenchTargets) -> LossTermsReading:
    """The loss taken where it is most negative: right, noisy or blind predictions."""
    field = field_of(kind.space, kind.targets, kind.predictions, kind.sparse)
    fed, places = kind.targets, [kind.predictions]
    if isinstance(field, Field):
        draws = np.random.default_rng(0)
        fed = field.fed
        places = [field.right, field.noisy(0.3, draws), field.noisy(1.0, draws), field.anywhere(draws)]
    values = [loss.call.value(fed, place) for place in places]
    at = int(np.nanargmin(values)) if np.isfinite(values).any() else 0
    rows = loss.call.rows(fed, places[at])
    index: dict[str, Any] = {}
    if rows is not None:
        first = np.asarray(fed, np.float64).reshape(len(fed), -1)[:, 0]
        index = {"row_index": np.arange(len(fed)), "row_values": rows, "row_targets": first}
    term = LossTerm("loss", "data", float(values[at]), output=0, **index)
    return LossTermsReading((term,), float(values[at]), len(fed), subject=say("rows tried"))
