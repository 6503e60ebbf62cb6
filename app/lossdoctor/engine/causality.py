"""Learns which finding explains which: cures each suspected cause in a trial and sees which other findings clear."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

from lossdoctor.core.causes import CausalLink
from lossdoctor.core.events import Event, ProgressMade
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.findings import Finding, Severity
from lossdoctor.core.fixes import Applicability, Edit, Fix
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import Said, say, together
from lossdoctor.engine.arms import reborn
from lossdoctor.engine.attribution import ExaminedArm, Seen, Suspect, links_of
from lossdoctor.engine.causal_arms import Clinic, Length
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.large import is_large, sample_of
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.run_control import Control
from lossdoctor.engine.surgeon.cloning import seeded
from lossdoctor.engine.surgeon.operate import CannotOperate
from lossdoctor.engine.untouched import untouched

Emit = Callable[[Event], None]
OTHER_SEED = 7919  # far from the seed of the run
SHARES = (1.0, 0.5, 0.25)  # of the run that every arm trains, when the time is short
COPY_SECONDS = 1.5  # to copy, compile and trace one arm, measured on two cores


@dataclass(frozen=True)
class Learned:
    """What the arms showed, and a sentence on how many there were and how long each trained."""

    links: tuple[CausalLink, ...]
    why: Said


def learn(
    patient: Patient,
    findings: Sequence[Finding],
    seconds: float,
    emit: Emit,
    control: Control,
    *,
    seeds: int = 2,
    allowed: Sequence[str] = (),
    measuring: float = 0.0,
) -> Learned:
    """Train cured copies of the patient, as long as its last run, and look for its other findings in them.

    Beside them stands the unchanged program under another seed: what it loses comes and goes by itself. The cured
    copies of the first seed start from the run's own weights and seed. The patient stays bit for bit as it is.
    `measuring` are the seconds that one examination takes. Raises Refusal where there is nothing to compare with.
    """
    run = patient.last_run
    if run is None:
        why = say("Nothing was trained yet: train first, then ask what explains what.")
        raise Refusal(FailureCode.NOT_POSSIBLE, why)
    suspects = suspected(findings)
    if len(findings) < 2 or not suspects:
        return Learned((), _nothing(findings))
    with ExitStack() as stack:
        stack.enter_context(untouched(patient.keras_model))
        stack.enter_context(seeded(patient.seed))
        stack.enter_context(scoped_floatx(patient.floatx))
        return _Search(patient, run, findings, suspects, seconds, seeds, allowed, measuring, emit, control).run()


def suspected(findings: Sequence[Finding]) -> list[tuple[Finding, Fix]]:
    """Errors and warnings in order of rank, each with the first cure that can be performed."""
    found = []
    for finding in sorted(findings, key=lambda finding: finding.rank):
        able = (fix for fix in finding.fixes if fix.edits and fix.applicability is not Applicability.MANUAL)
        fix = next(able, None)
        if finding.severity is not Severity.HINT and fix is not None:
            found.append((finding, fix))
    return found


def plan(seconds: float, suspects: int, run_seconds: float, measuring: float) -> tuple[int, float]:
    """How many suspects to cure, and the share of the run that every arm trains, within the time.

    All of them over the whole run where that fits, else over a half; else as many as fit over a half, or a quarter;
    (0, 0.0) when not even one cured arm beside an unchanged one does.
    """
    fitting = {share: int(seconds // (COPY_SECONDS + measuring + run_seconds * share)) - 1 for share in SHARES}
    whole = next((share for share in SHARES[:2] if fitting[share] >= suspects), None)
    if whole is not None:
        return suspects, whole
    shorter = next((share for share in SHARES[1:] if fitting[share] >= 1), None)
    return (min(fitting[shorter], suspects), shorter) if shorter is not None else (0, 0.0)


def length_of(run: RunReading, share: float) -> Length:
    """Whole epochs: those the run was planned for when its end was its own, else those it got through."""
    own_end = run.ended in ("finished", "nonfinite", "error")
    epochs = run.epochs_planned if own_end else len(run.epoch_end)
    if epochs < 1:
        return Length(1, max(1, int(run.steps * share)), share)
    return Length(max(1, int(epochs * share)), None, share)


@dataclass
class _Search:
    patient: Patient
    ran: RunReading
    findings: Sequence[Finding]
    suspects: list[tuple[Finding, Fix]]
    seconds: float
    seeds: int
    allowed: Sequence[str]
    measuring: float
    emit: Emit
    control: Control
    arms: list[ExaminedArm] = field(default_factory=list)
    trained: int = 0
    refused: dict[str, str] = field(default_factory=dict)

    def run(self) -> Learned:
        self.started = time.monotonic()
        count, share = plan(self.seconds, len(self.suspects), self._run_seconds(), self.measuring)
        if not count:
            need = 2 * (COPY_SECONDS + self.measuring + self._run_seconds() * SHARES[-1])
            why = say(
                "{given} s are too short to learn what explains what: two copies need about {needed} s.",
                given=f"{self.seconds:.0f}",
                needed=f"{need:.0f}",
            )
            return Learned((), why)
        length = length_of(self.ran, share)
        whole = share == 1.0 and not is_large(self.patient.training)
        self.start = self.patient if not is_large(self.patient.training) else sample_of(self.patient)
        self.left_out = len(self.suspects) - count
        self.clinic = Clinic(
            self.findings, length, self.started + self.seconds, self.control, self._pass_on, self.allowed
        )
        self.planned = 1 + count * self.seeds
        try:
            self._rounds(count, whole)
        except CannotOperate as reason:
            why = say(
                "What explains what cannot be learned: no copy of this program can be made. {reason}",
                reason=reason.args[0],
            )
            return Learned((), why)
        return Learned(self._links(length), self._told(length, share))

    def _run_seconds(self) -> float:
        """What the whole training takes; of a run that broke off, what it would have taken."""
        planned = self.ran.epochs_planned * self.ran.steps_per_epoch
        broke = self.ran.ended in ("nonfinite", "error")
        return self.ran.seconds * max(planned / max(self.ran.steps, 1), 1.0) if broke else self.ran.seconds

    def _rounds(self, count: int, whole: bool) -> None:
        own = self.patient.seed if self.ran.seed is None else self.ran.seed
        others = [own + OTHER_SEED * (n + 1) for n in range(self.seeds)]
        if whole:  # the run itself is the unchanged program under its own seed
            self.arms.append(ExaminedArm("", own, {finding.check: Seen.FOUND for finding in self.findings}))
        for number, seed in enumerate([own, *others] if whole else [others[0], own, *others[1:]]):
            if number == self.seeds or (number and not self._time_for(count)):
                return
            if not self._round(seed, others[0] if whole and not number else seed, own, count):
                return

    def _round(self, seed: int, compared: int, own: int, count: int) -> bool:
        """The cured arms of one seed, beside the unchanged program under `compared`; False when it had to end."""
        known = any(not arm.cured and arm.seed == compared for arm in self.arms)
        if not known and not self._arm("", (), self._born(compared, own), compared):
            return False
        start = self._born(seed, own)
        return all(self._cured(finding.check, fix, start, seed) for finding, fix in self.suspects[:count])

    def _born(self, seed: int, own: int) -> Patient:
        return self.start if seed == own else reborn(self.start, seed)

    def _time_for(self, count: int) -> bool:
        spent = time.monotonic() - self.started
        return spent / max(self.trained, 1) * (count + 1) < self.seconds - spent

    def _cured(self, slug: str, fix: Fix, start: Patient, seed: int) -> bool:
        same = next((arm for arm in self.arms if arm.seed == seed and arm.cured in self._twins(slug, fix.edits)), None)
        if same is not None:
            self.arms.append(ExaminedArm(slug, seed, same.seen, same.instead))
            return True
        if slug in self.refused:
            return True
        try:
            return self._arm(slug, fix.edits, start, seed)
        except CannotOperate as reason:
            self.refused[slug] = reason.args[0]
            return True

    def _twins(self, slug: str, edits: tuple[Edit, ...]) -> set[str]:
        """Other suspects with the very same cure: one arm serves them all."""
        return {finding.check for finding, fix in self.suspects if fix.edits == edits and finding.check != slug}

    def _arm(self, slug: str, edits: tuple[Edit, ...], start: Patient, seed: int) -> bool:
        self._tell(slug)
        arm = self.clinic.examined(start, edits, slug, seed)
        if arm is None:
            return False
        self.trained += 1
        self.arms.append(arm)
        return True

    def _pass_on(self, event: Event) -> None:
        if isinstance(event, ProgressMade):
            self._tell(event.detail)

    def _tell(self, detail: str) -> None:
        spent = time.monotonic() - self.started
        share = min(max(self.trained / self.planned, spent / self.seconds), 1.0)
        self.emit(ProgressMade("causes", share, max(self.seconds - spent, 0.0), detail))

    def _links(self, length: Length) -> tuple[CausalLink, ...]:
        slugs = [finding.check for finding in self.findings]
        suspects = [Suspect(finding.check, fix.title) for finding, fix in self.suspects]
        return links_of(slugs, suspects, self.arms, length.epochs)

    def _told(self, length: Length, share: float) -> Said:
        if self.control.stopped:
            return say("The search for what explains what was stopped after {n} trained copies.", n=self.trained)
        steps, epochs = length.steps, length.epochs
        long = say("{n} steps", n=steps) if steps is not None else say("{n} epochs", n=epochs)
        if share < 1.0:
            told = _shortened(self.trained, long, f"{share * 100:.0f}")
        elif self.trained == 1:
            told = say(
                "To learn what explains what, 1 copy was trained, each for {length}, as the run was.", length=long
            )
        else:
            told = say(
                "To learn what explains what, {n} copies were trained, each for {length}, as the run was.",
                n=self.trained,
                length=long,
            )
        if not self.left_out:
            return told
        return together((told, say("There was no time for the cures of {n} findings.", n=self.left_out)))


def _shortened(copies: int, length: Said, share: str) -> Said:
    if copies == 1:
        return say(
            "To learn what explains what, 1 copy was trained, each for {length} ({share} % of the run: the time "
            "allowed no more).",
            length=length,
            share=share,
        )
    return say(
        "To learn what explains what, {n} copies were trained, each for {length} ({share} % of the run: the time "
        "allowed no more).",
        n=copies,
        length=length,
        share=share,
    )


def _nothing(findings: Sequence[Finding]) -> Said:
    if len(findings) < 2:
        return say("There are fewer than two findings: nothing to explain.")
    return say("No finding offers a cure that can be tried: what explains what stays by rule.")
