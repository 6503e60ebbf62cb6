"""Every demo of the gallery by the mouse through its five steps, in the real window with the real engine."""

from __future__ import annotations

import math

import numpy as np
import pytest

from helpers.hands import Mouse, called
from helpers.real_engine import LONG, LONGER, real_window, waiting, words
from lossdoctor.bridge.guided import Step
from lossdoctor.checks.help_pages import check_title
from lossdoctor.core.scenarios import gallery
from lossdoctor.ui.bricks.labels import printable
from lossdoctor.ui.panels.guide_steps import LETTERS
from lossdoctor.ui.panels.trial_words import metric_name, number

pytestmark = [pytest.mark.window, pytest.mark.engine, pytest.mark.slow, pytest.mark.timeout(LONGER)]

DEMOS = {demo.name: demo for demo in gallery()}
ROUNDING = 1e-6  # a loss so far below zero is float32, no fault
NEVER_TRAINS = "imbalanced-classes"  # Keras refuses it as it is given
BETTER = {  # the number of the last step that the cure, or the twin, makes better; '' where none tells
    "labels-minus-one-plus-one": "val_accuracy",
    "single-unit-softmax": "val_accuracy",
    "one-sided-normalisation": "val_accuracy",
    "negated-mse": "val_mae",
    "relative-error-loss": "val_mae",
    "labels-0-255": "val_accuracy",
    "half-precision": "",  # the loss is a number again
    "float64-rescue": "val_loss",
    "rare-class": "",  # accuracy is high by saying no to everybody: it does not tell
    "class-ids-on-one-unit": "val_accuracy",
    "dropout-noise": "",  # nothing is broken
    "running-mean": "",  # nothing is broken
    "logits-into-bce": "val_loss",
    "small-against-large-batches": "val_loss",
    "unscaled-table": "accuracy",
    "label-inside-the-scaler": "val_accuracy",
    "unscaled-regression": "val_loss",
    "imbalanced-classes": "",  # it trains at all
    "history-and-tensorboard": "",  # a log is not trained again
    "nearly-zero-loss": "",  # nothing is broken
    "wrong-optimizer-settings": "val_loss",
    "slipped-rows": "val_accuracy",
    "stale-statistics": "val_accuracy",
}


class Walk:
    """A person who walks through one demo; each method is one step, with what must be in sight there."""

    def __init__(self, window, qtbot, name: str) -> None:
        self.window, self.qtbot, self.demo = window, qtbot, DEMOS[name]
        self.guide, self.store = window.modes.guide, window.store
        self.mouse, self.until = Mouse(), waiting(qtbot, window)

    @property
    def told(self) -> str:
        return words(self.window.modes.pane)

    def curve(self, run):
        return self.window.practice.curves.run(run.run_id)

    def drawn(self, run) -> np.ndarray:
        """Heights of a run's points as they are drawn, (n,)."""
        lines = self.window.plots.loss.lines
        heights = [lines.drawn((run.run_id, kind))[1] for kind in ("batch", "smoothed")]
        return np.concatenate(heights)

    def moves(self, run) -> bool:
        heights = self.drawn(run)
        heights = heights[np.isfinite(heights)]
        return len(heights) > 1 and bool(np.ptp(heights) > 0)

    def next(self, step: Step) -> None:
        self.mouse.click("Next")
        assert self.guide.step is step

    def watch(self) -> None:
        self.mouse.click(f"Guided: {self.demo.title}")
        assert self.guide.step is Step.WATCH
        if self.demo.name != NEVER_TRAINS:
            self.qtbot.waitUntil(lambda: self.guide.before is not None and self.moves(self.guide.before), timeout=LONG)
        self.until(lambda: self.guide.can_next)
        assert self.guide.before.state == "ended"
        assert (self.guide.before.ended == "error") == (self.demo.name == NEVER_TRAINS), self.guide.before.why
        assert self.store.findings[0].check == self.demo.expects[0]

    def guess(self) -> None:
        self.next(Step.GUESS)
        place = [choice.slug for choice in self.guide.choices].index(self.demo.expects[0])
        assert len(self.guide.choices) == 4
        self.mouse.click(f"{LETTERS[place]}   {self.guide.choices[place].title}")
        assert self.guide.guessed == self.demo.expects[0]
        assert "this is it" in self.told

    def see_the_proof(self) -> None:
        self.next(Step.PROOF)
        finding = self.guide.finding
        assert finding.check == self.demo.expects[0]
        assert check_title(finding.check) in self.told
        assert printable(finding.summary) in self.told
        assert finding.evidence

    def cure(self) -> None:
        self.next(Step.CURE)
        if self.demo.form == "log":
            assert self.window.modes.pane.acting is None
            return
        self.mouse.click(called(self.window.modes.pane.acting)[0])
        self.until(lambda: self.guide.can_next)
        assert self.guide.after.state == "ended"
        assert self.guide.after.ended == "finished", self.guide.after.why
        opened = self.window.consultation.opened_by
        edits = {type(edit).__name__ for edit in self.store.revision.edits}
        assert self.demo.cure in edits if self.demo.cure else opened.healthy and not edits

    def compare(self) -> None:
        self.next(Step.COMPARE)
        told = self.told
        rows = self.guide.comparison()
        assert rows
        for metric, before, after in rows:
            assert metric_name(metric) in told
            assert number(before) in told
            assert self.demo.form == "log" or number(after) in told
        runs = [run for run in (self.guide.before, self.guide.after) if run is not None]
        shown = [run.run_id for run in self.window.plots.loss.shown_runs()]
        assert [run.run_id for run in runs] == shown[-len(runs) :]
        for run in runs:
            if run.ended != "error":
                self.qtbot.waitUntil(lambda run=run: self.moves(run), timeout=LONG)

    def judge(self) -> None:
        """The cured program is better, by what the demo is about."""
        after = self.curve(self.guide.after)
        assert np.isfinite(after.loss).all()
        assert self.store.finding(self.demo.expects[0]) is None, "what was cured is found no more"
        if "negative-loss" in self.demo.expects:
            assert np.nanmin(self.curve(self.guide.before).loss) < 0
            assert after.loss.min() >= -ROUNDING
        if "nonfinite-loss" in self.demo.expects:
            assert not np.isfinite(self.curve(self.guide.before).loss).all()
        if BETTER[self.demo.name]:
            numbers = {metric: (before, after) for metric, before, after in self.guide.comparison()}
            assert is_better(BETTER[self.demo.name], *numbers[BETTER[self.demo.name]])


def is_better(metric: str, before: float, after: float) -> bool:
    """Whether a number went the right way; any number is better than none."""
    if not (math.isfinite(before) and math.isfinite(after)):
        return math.isfinite(after)
    return after > before if metric.endswith("accuracy") else after < before


@pytest.fixture
def window(qtbot, tmp_path):
    made = real_window(tmp_path)
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.mark.long  # a quarter of a minute to a whole one each
@pytest.mark.parametrize("name", DEMOS)
def test_a_demo_is_watched_guessed_proven_cured_and_compared(window, qtbot, name) -> None:
    walk = Walk(window, qtbot, name)
    walk.watch()
    walk.guess()
    walk.see_the_proof()
    walk.cure()
    walk.compare()
    if walk.demo.form != "log":
        walk.judge()


def test_of_every_demo_it_is_known_what_its_cure_makes_better() -> None:
    assert set(BETTER) == set(DEMOS)
