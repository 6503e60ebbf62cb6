"""Trials and cures are watched while they run: every arm is drawn over the others as it grows."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from helpers import tapes
from lossdoctor.bridge.experiments import Experiments
from lossdoctor.core import events as ev
from lossdoctor.core.trials import TrialVerdict
from lossdoctor.ui.panels.trial_progress import TrialProgress
from lossdoctor.ui.plots.experiment import ExperimentView
from lossdoctor.ui.theme import DARK

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]
FIX = f"{tapes.DOMAIN}/map-to-0-1"


@pytest.fixture
def card(window, play, monkeypatch):
    monkeypatch.setattr(Experiments, "GROWN_MS", 0)
    play(tapes.opening(), tapes.examination())
    window.diagnosis.show_finding(tapes.DOMAIN)
    return window.diagnosis.cards[tapes.DOMAIN]


def points(arm, seed, first, count, fix_id=FIX, level=1.0):
    steps = np.arange(first, first + count)
    return ev.TrialAdvanced(fix_id, arm, seed, steps, level / (1.0 + steps))


def grown(window):
    window.store.experiments._tell()
    QApplication.processEvents()


def test_a_trial_draws_its_arms_while_they_train(card, window, play):
    play([ev.TrialStarted(FIX)])
    progress = card.findChild(TrialProgress)
    assert progress.picture is None and "Trial running" in progress.words.text()
    play([points("before", 0, 0, 50), ev.ProgressMade("trial", 0.1, 12.0, "before")])
    grown(window)
    picture = progress.picture
    assert isinstance(picture, ExperimentView) and picture.isVisible()
    assert "without it: 1 to 0.02 in 50 steps." in picture.accessibleDescription()
    assert "seed 1: without it, step 50 · 10 % · 12 s left" in progress.words.text()
    play([points("after", 0, 0, 30, level=0.5), points("control", 7919, 0, 20), points("random", 0, 0, 10)])
    grown(window)
    assert progress.picture is picture, "the same picture goes on"
    said = picture.accessibleDescription()
    assert [name in said for name in ("with it", "another seed", "random change")] == [True] * 3
    play([ev.TrialFinished(tapes.trial())])
    QApplication.processEvents()
    assert [view for view in card.findChildren(TrialProgress) if not view.isHidden() and view.isVisible()] == []
    shown = [view for view in card.findChildren(ExperimentView) if view.isVisible()]
    assert len(shown) == 1
    assert "without it: 0.7 to −1.2 in 100 steps." in shown[0].accessibleDescription()
    assert "another seed: 0.7 to −1.1" in shown[0].accessibleDescription()


def test_a_cure_shows_the_treatments_and_then_the_winner_beside_its_controls(card, window, play):
    curing = window.diagnosis.curing
    assert curing.isHidden()
    play([points("after", 0, 0, 20), points("after", 0, 0, 20, fix_id=f"{tapes.DOMAIN}/hinge")])
    play([ev.ProgressMade("curing", 0.25, 9.0, "Train with hinge loss")])
    grown(window)
    assert curing.isVisible() and curing.heading.text() == "Treatments compete: 2 so far"
    assert curing.words.text() == "Train with hinge loss · 25 % · 9 s left"
    assert "Train with hinge loss: 1 to 0.05 in 20 steps." in curing.picture.accessibleDescription()
    play([points("before", 0, 0, 10, fix_id="cure"), points("control", 7919, 0, 10, fix_id="cure")])
    grown(window)
    assert "judged" in curing.heading.text()
    assert "without it: 1 to 0.1 in 10 steps." in curing.picture.accessibleDescription()
    window.set_theme(DARK)
    assert curing.picture._theme is DARK
    play([ev.CureFinished((FIX,), (), "accuracy", 0.4, 0.9, trial=tapes.trial(TrialVerdict.HELPS))])
    QApplication.processEvents()
    assert curing.isHidden() and curing.picture is None
    drawn = window.diagnosis.cured.findChildren(ExperimentView)
    assert len(drawn) == 1 and "with it: 0.7 to 0.1" in drawn[0].accessibleDescription()
