"""The rule of trials: what a gain must beat before it counts as one."""

import numpy as np
import pytest

from lossdoctor.core.trials import TrialVerdict
from lossdoctor.engine.verdicts import decide, decide_alone

LOW, HIGH = np.array([0.5, 0.52, 0.51]), np.array([0.9, 0.88, 0.91])
NONE = np.zeros(0)


def _verdict(before=LOW, after=HIGH, control=LOW + 0.01, at_random=NONE, **more):
    return decide(before, after, control, 200, 0.5, more.pop("errors", {}), at_random=at_random, **more)


def test_a_gain_beyond_every_unchanged_score_helps_and_its_mirror_image_hurts():
    assert _verdict().verdict is TrialVerdict.HELPS
    assert _verdict(before=HIGH, after=LOW, control=HIGH).verdict is TrialVerdict.HURTS


def test_the_same_gain_by_changes_drawn_at_random_decides_nothing():
    told = _verdict(at_random=np.array([0.89, 0.9]), changes=("learning rate 0.01", "optimizer adam"))
    assert told.verdict is TrialVerdict.NOT_DECIDED
    assert "learning rate 0.01, optimizer adam" in told.why and "0.895" in told.why


@pytest.mark.parametrize("chance", [[0.5, 0.9, 0.52], [0.6], [float("nan")]])
def test_random_changes_that_mostly_do_worse_take_nothing_away(chance):
    assert _verdict(at_random=np.array(chance), changes=("a", "b", "c")).verdict is TrialVerdict.HELPS


def test_a_gain_that_another_seed_brings_as_well_is_no_gain():
    assert _verdict(control=HIGH).verdict is TrialVerdict.NOT_DECIDED


def test_arms_cut_off_before_anything_was_learned_decide_nothing():
    flat = np.array([0.5, 0.5, 0.5])
    assert _verdict(after=flat, before=flat, control=flat, cut=True).verdict is TrialVerdict.NOT_DECIDED
    assert _verdict(after=flat, before=flat, control=flat).verdict is TrialVerdict.NO_CHANGE
    assert _verdict(after=HIGH, before=HIGH, control=HIGH, cut=True).verdict is TrialVerdict.NO_CHANGE


def test_without_control_arms_only_a_large_gain_over_the_programs_own_run_counts():
    assert decide_alone(0.5, 0.8, 200).verdict is TrialVerdict.HELPS
    assert decide_alone(0.5, 0.59, 200).verdict is TrialVerdict.NOT_DECIDED
    assert decide_alone(0.8, 0.5, 200).verdict is TrialVerdict.HURTS
    assert decide_alone(float("nan"), 0.9, 200).verdict is TrialVerdict.NOT_DECIDED
    assert decide_alone(0.5, 0.65, 8).verdict is TrialVerdict.NOT_DECIDED


def test_one_seed_calls_a_gain_that_three_could_tell_undecided_and_not_nothing():
    def one(after):
        return decide(np.array([0.886]), np.array([after]), np.array([0.88]), 5000, 0.5, {})

    small = one(0.95)
    assert small.verdict is TrialVerdict.NOT_DECIDED and "one seed cannot tell" in small.why
    assert one(0.89).verdict is TrialVerdict.NO_CHANGE
    assert one(0.99).verdict is TrialVerdict.HELPS
