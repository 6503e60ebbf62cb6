"""A demo in five steps: when each may be taken, and what it asks of the engine."""

import pytest

from helpers import tapes
from helpers.practices import stand_in
from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.desk import Desk
from lossdoctor.bridge.guided import STEPS, Guide, Step
from lossdoctor.bridge.store import Store
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.fixes import MapTargets

DEMO = "labels-minus-one-plus-one"
CURELESS = "dropout-noise"


class Class:
    """A guide over a store and a consultation, with what they sent."""

    def __init__(self):
        self.store = Store()
        self.consultation = Consultation(self.store, Desk(stand_in()))
        self.sent: list = []
        self.consultation.command_due.connect(self.sent.append)
        self.consultation.session_due.connect(self.sent.append)
        self.guide = Guide(self.store, self.consultation)

    def play(self, *tape):
        for event in tape:
            self.store.take(event)

    def watch(self, name=DEMO):
        self.guide.begin(name)
        self.play(*tapes.opening(), *tapes.examination(), *tapes.run(), *tapes.finished_examination())

    def until_cure(self):
        self.watch()
        self.guide.next()
        self.guide.guess(self.guide.right)
        self.guide.next()
        self.guide.next()


@pytest.fixture
def lesson(qapp):
    return Class()


def test_the_demo_is_opened_and_trained_by_the_windows_own_commands(lesson):
    lesson.watch()
    assert [type(command) for command in lesson.sent] == [cmd.OpenScenario, cmd.Examine, cmd.StartRun]
    assert lesson.guide.step is Step.WATCH


def test_nothing_is_asked_before_the_curve_was_seen_and_examined(lesson):
    lesson.guide.begin(DEMO)
    assert not lesson.guide.can_next
    lesson.play(*tapes.opening(), *tapes.examination(), *tapes.run(end=False))
    lesson.guide.next()
    assert lesson.guide.step is Step.WATCH
    lesson.play(*tapes.run()[-1:], *tapes.finished_examination())
    lesson.guide.next()
    assert lesson.guide.step is Step.GUESS


def test_a_guess_is_needed_and_any_guess_tells_the_answer(lesson):
    lesson.watch()
    lesson.guide.next()
    assert not lesson.guide.can_next
    wrong = next(choice.slug for choice in lesson.guide.choices if choice.slug != lesson.guide.right)
    lesson.guide.guess(wrong)
    assert lesson.guide.can_next
    assert lesson.guide.why_not(wrong)
    assert lesson.guide.right == tapes.DOMAIN
    assert lesson.guide.sentence()


def test_a_guess_that_was_not_offered_counts_for_nothing(lesson):
    lesson.watch()
    lesson.guide.next()
    lesson.guide.guess("no-such-check")
    assert not lesson.guide.guessed


def test_a_wrong_guess_whose_check_passed_is_refuted_by_that(lesson):
    lesson.watch()
    assert "passed" in lesson.guide.why_not("missing-output-activation")


def test_the_cure_is_the_demos_own_and_is_applied_once(lesson):
    lesson.until_cure()
    lesson.sent.clear()
    lesson.guide.cure()
    lesson.guide.cure()
    assert lesson.sent == [cmd.ApplyEdits("Map −1 to 0", (MapTargets(0.5, 0.5),))]
    assert not lesson.guide.can_next


def test_both_runs_are_compared_once_the_cured_one_has_ended(lesson):
    lesson.until_cure()
    lesson.guide.cure()
    lesson.play(*tapes.cure(), *tapes.run("run-2", sick=False, revision=1))
    lesson.guide.next()
    assert lesson.guide.step is Step.COMPARE
    rows = {name: (before, after) for name, before, after in lesson.guide.comparison()}
    assert rows["val_accuracy"] == (0.37, 0.96)
    assert next(iter(rows)) == "val_accuracy"
    assert lesson.guide.finding is not None
    assert lesson.guide.finding.check == tapes.DOMAIN


def test_a_program_that_broke_off_at_once_is_compared_by_what_its_cure_reached(lesson):
    lesson.guide.begin(DEMO)
    broken = [tapes.run()[0], ev.RunEnded("run-1", "failed", 0, 0, 0.1, "Keras refuses")]
    lesson.play(*tapes.opening(), *tapes.examination(), *broken, *tapes.finished_examination())
    for _ in range(3):
        lesson.guide.next()
        lesson.guide.guess(lesson.guide.right)
    lesson.guide.cure()
    lesson.play(*tapes.cure(), *tapes.run("run-2", sick=False, revision=1))
    name, before, after = lesson.guide.comparison()[0]
    assert (name, before != before, after) == ("val_accuracy", True, 0.96)


def test_a_cure_that_is_refused_can_be_asked_for_again(lesson):
    lesson.until_cure()
    lesson.guide.cure()
    lesson.play(ev.RequestRefused("ApplyEdits", Failure(FailureCode.NOT_POSSIBLE, "no")))
    assert not lesson.guide.treating


def test_a_demo_without_a_cure_trains_its_healthy_twin_beside_it(lesson):
    lesson.watch(CURELESS)
    for _ in range(3):
        lesson.guide.next()
        lesson.guide.guess(lesson.guide.right)
    lesson.guide.cure()
    opened = [command for command in lesson.sent if isinstance(command, cmd.OpenScenario)]
    assert [command.healthy for command in opened] == [False, True]
    assert lesson.guide.active
    lesson.play(*tapes.opening(), *tapes.run("run-2", sick=False))
    lesson.guide.next()
    assert lesson.guide.step is Step.COMPARE
    assert lesson.guide.before.run_id == "run-1"
    assert lesson.guide.after.run_id == "run-2"


def test_steps_back_keep_what_was_guessed(lesson):
    lesson.until_cure()
    lesson.guide.go(Step.GUESS)
    assert lesson.guide.guessed == lesson.guide.right
    assert lesson.guide.may(Step.CURE)
    assert not lesson.guide.may(Step.COMPARE)
    for _ in STEPS:
        lesson.guide.back()
    assert lesson.guide.step is Step.WATCH


def test_another_patient_ends_the_guide_and_leaving_keeps_the_patient(lesson, qtbot):
    lesson.watch()
    with qtbot.waitSignal(lesson.guide.left):
        lesson.consultation.open_demo("negated-mse")
    assert not lesson.guide.active
    lesson.watch()
    lesson.guide.leave()
    assert lesson.store.target is not None


def test_a_dead_engine_does_not_hold_the_lesson_up(lesson):
    lesson.guide.begin(DEMO)
    lesson.play(*tapes.opening(), *tapes.examination(), *tapes.run(end=False))
    lesson.play(ev.EngineFailed(Failure(FailureCode.ENGINE_DIED, "The engine ended.")))
    assert lesson.guide.can_next


def test_a_demo_that_cannot_be_trained_does_not_hold_the_lesson_up(lesson):
    lesson.guide.begin(DEMO)
    lesson.play(*tapes.opening(), ev.RequestRefused("StartRun", Failure(FailureCode.NOT_POSSIBLE, "no")))
    assert lesson.guide.can_next
