"""A demo in five steps: watch it go wrong, guess, see the proof, cure it, compare."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge import guesses
from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.guesses import Candidate
from lossdoctor.bridge.state import RunState
from lossdoctor.bridge.store import Store
from lossdoctor.checks.help_pages import one_sentence
from lossdoctor.core import events as ev
from lossdoctor.core.findings import CheckStatus, Finding
from lossdoctor.core.fixes import Applicability, Fix
from lossdoctor.core.scenarios import Scenario, scenario


class Step(StrEnum):
    """The five steps, in their order."""

    WATCH = "watch"
    GUESS = "guess"
    PROOF = "proof"
    CURE = "cure"
    COMPARE = "compare"


STEPS = tuple(Step)


class Guide(QObject):
    """Leads through one demo with the window's own commands. Keeps no score.

    `changed()` comes with every step and whenever what may be done next is another; `begun()` and `left()` once each.
    It ends by itself when another patient is opened.
    """

    changed = Signal()
    begun = Signal()
    left = Signal()

    def __init__(
        self,
        store: Store,
        consultation: Consultation,
        candidates: Callable[[], Sequence[Candidate]] = guesses.catalogue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._consultation = consultation
        self._candidates = candidates
        self._own = False  # whether it is this guide that opens a patient now
        self._forget()
        store.accepted.connect(self._came)
        store.findings_changed.connect(self._look)
        store.run_changed.connect(self._look)
        store.cleared.connect(self._another)
        store.renewed.connect(self._another)

    def _forget(self) -> None:
        self.scenario: Scenario | None = None
        self.step = Step.WATCH
        self.choices: tuple[Candidate, ...] = ()
        self.guessed = ""
        self.finding: Finding | None = None  # the one that the demo is about, as it was before the cure
        self._given = ""  # id of the run as given
        self._treated = ""  # id of the run after the cure
        self._treating = False
        self._over = False  # whether everything has been looked at once
        self._state: object = None

    @property
    def active(self) -> bool:
        """Whether a demo is being walked through."""
        return self.scenario is not None

    # what a person can ask for
    def begin(self, name: str) -> None:
        """Open a demo and watch it. Raises KeyError when there is no such demo."""
        chosen = scenario(name)
        self.leave()
        self.scenario = chosen
        self._open(healthy=False)
        self.begun.emit()
        self.changed.emit()

    def leave(self) -> None:
        """Back to the window as it is; the patient stays open."""
        if self.active:
            self._forget()
            self.left.emit()

    def next(self) -> None:
        """One step on, if that is allowed."""
        place = STEPS.index(self.step) + 1
        if place < len(STEPS):
            self.go(STEPS[place])

    def back(self) -> None:
        """One step back."""
        self.go(STEPS[max(STEPS.index(self.step) - 1, 0)])

    def go(self, step: Step) -> None:
        """To a step that is allowed."""
        if not self.active or step is self.step or not self.may(step):
            return
        self.step = step
        if step is Step.GUESS and not self.choices:
            self._choose()
        self.changed.emit()

    def guess(self, slug: str) -> None:
        """Say what it is; the answer is told, whatever was said."""
        if self.step is Step.GUESS and any(choice.slug == slug for choice in self.choices):
            self.guessed = slug
            self.changed.emit()

    def cure(self) -> None:
        """Apply the demo's cure and train again; where there is none, train its healthy twin."""
        if self.step is not Step.CURE or self._treating or self.scenario is None:
            return
        if self.fix is not None:
            self._treating = True
            self._consultation.apply(self.fix)
        elif self.has_twin:
            self._treating = True
            self._open(healthy=True)
        self.changed.emit()

    # what may be done
    def may(self, step: Step) -> bool:
        """Whether a step can be gone to: every one before it is done."""
        return all(self.is_done(before) for before in STEPS[: STEPS.index(step)])

    def is_done(self, step: Step) -> bool:
        """Whether a step needs nothing more."""
        after = self.after
        return {
            Step.WATCH: self._over,
            Step.GUESS: bool(self.guessed),
            Step.PROOF: True,
            Step.CURE: not self.can_treat or (after is not None and not after.live),
            Step.COMPARE: False,
        }[step]

    @property
    def can_next(self) -> bool:
        """Whether there is a next step and it is allowed."""
        place = STEPS.index(self.step) + 1
        return place < len(STEPS) and self.may(STEPS[place])

    @property
    def can_treat(self) -> bool:
        """Whether the demo has a cure or a healthy twin to train."""
        return self.fix is not None or self.has_twin

    @property
    def has_twin(self) -> bool:
        """Whether a healthy twin can be trained beside it; a log trains nothing."""
        return self.scenario is not None and self.scenario.form != "log"

    @property
    def treating(self) -> bool:
        """Whether the cure was asked for."""
        return self._treating

    # what is shown
    @property
    def right(self) -> str:
        """Slug of the right diagnosis."""
        return self.scenario.expects[0] if self.scenario is not None else ""

    @property
    def before(self) -> RunState | None:
        """The run as given."""
        return self._store.runs.get(self._given)

    @property
    def after(self) -> RunState | None:
        """The run after the cure."""
        return self._store.runs.get(self._treated)

    @property
    def fix(self) -> Fix | None:
        """The demo's cure, as its finding offers it."""
        if self.scenario is None or self.finding is None or not self.scenario.cure:
            return None
        able = [fix for fix in self.finding.fixes if fix.edits and fix.applicability is not Applicability.MANUAL]
        named = [fix for fix in able if any(type(edit).__name__ == self.scenario.cure for edit in fix.edits)]
        return next(iter(named or able), None)

    def why_not(self, slug: str) -> str:
        """Why a wrong guess is wrong, as far as its check has spoken."""
        outcome = self._store.outcomes.get(slug)
        if outcome is not None and outcome.status is CheckStatus.PASSED:
            return self.tr("Its check ran on this patient and passed.")
        if outcome is not None and outcome.status is CheckStatus.SKIPPED and outcome.why:
            return self.tr("Its check has nothing to look at here: {why}").format(why=outcome.why)
        return self.tr("Nothing of the kind was measured here.")

    def sentence(self) -> str:
        """The right diagnosis in one sentence."""
        return one_sentence(self.right) if self.right else ""

    def comparison(self) -> list[tuple[str, float, float]]:
        """(name, before, after) of what both runs ended with; what validation says first, the loss last. NaN for a run
        that ended without numbers.
        """
        before = self.before.metrics if self.before is not None else {}
        after = self.after.metrics if self.after is not None else {}
        names = [name for name in before or after if name != "learning_rate" and (not after or name in after)]
        names.sort(key=lambda name: (name.endswith("loss"), not name.startswith("val_")))
        return [(name, before.get(name, math.nan), after.get(name, math.nan)) for name in names]

    # following the store
    def _open(self, *, healthy: bool) -> None:
        assert self.scenario is not None
        self._own = True
        word = self.tr("as given") if healthy else ""
        self._consultation.open_demo(self.scenario.name, healthy=healthy, before=word)
        self._own = False

    def _another(self) -> None:
        if self.active and not self._own:
            self.leave()

    def _came(self, event: ev.Event) -> None:
        if not self.active:
            return
        if isinstance(event, ev.RunStarted):
            if self._treating:
                self._treated = event.run_id
            elif event.revision == 0:
                self._given = event.run_id
        elif isinstance(event, ev.ChecksReported) and event.stage == "finished":
            self._over = True
        elif isinstance(event, (ev.EngineFailed, ev.RequestRefused)):
            refused = isinstance(event, ev.RequestRefused) and event.command in ("OpenScenario", "StartRun")
            self._over = self._over or refused or isinstance(event, ev.EngineFailed)
            self._treating = self._treating and self.after is not None
        self._look()

    def _look(self, _what: object = None) -> None:
        if not self.active:
            return
        found = self._expected()
        if found is not None and not self._treating:
            self.finding = found
        run, after = self.before, self.after
        state = (self._over, self._treating, self.finding, run and run.state, after and after.state)
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _expected(self) -> Finding | None:
        present = map(self._store.finding, self.scenario.expects if self.scenario is not None else ())
        return next((finding for finding in present if finding is not None), None)

    def _choose(self) -> None:
        assert self.scenario is not None
        found = [finding.check for finding in self._store.findings]
        self.choices = guesses.choices(self.scenario, self._candidates(), found, self._store.outcomes)
