"""A log is opened without TensorFlow: its story is that of its runs, its checks those that curves allow."""

import numpy as np
import pytest

from helpers.histories import HEALTHY, SICK, falling, log_run, series
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.findings import CheckStatus
from lossdoctor.core.session import LogRun, Settings, Target, TargetKind
from lossdoctor.engine.light import LightEngine
from lossdoctor.intake.logs import read_log
from lossdoctor.report.as_html import html
from lossdoctor.report.as_json import document
from lossdoctor.report.report import fold_all

LOG = Target(TargetKind.LOG, "/home/me/log.csv", "0" * 64)


def opened(*runs, settings=None):
    told = []
    engine = LightEngine(told.append)
    engine.announce()
    engine.handle(ask.OpenSession(LOG, settings or Settings(), log=runs))
    engine.handle(ask.Examine())
    engine.close()
    return told


def of(kind, told):
    return [event for event in told if isinstance(event, kind)]


def test_every_run_is_told_as_an_engine_would_have_and_epochs_are_its_axis():
    told = opened(log_run(HEALTHY["a usual classifier"]), log_run(SICK["overfitting"], name="large"))
    assert [event.run_id for event in of(tell.RunStarted, told)] == ["run-1", "run-2"]
    assert [event.step for event in of(tell.EpochEnded, told) if event.run_id == "run-1"] == list(range(1, 21))
    assert of(tell.ReadingsTaken, told) == []
    made = document(fold_all(told))
    run = made["runs"][1]
    assert (run["axis"], run["epochs"], run["steps"]) == ("epoch", 40, 0)
    assert run["series"]["loss"][0] == [1, pytest.approx(0.7)] and len(run["series"]["val_loss"]) == 40
    assert made["findings"][0]["check"] == "overfitting" and made["findings"][0]["summary"].startswith("large: ")
    assert made["verdict"] == "suspect" and any("run-2 is large" in note for note in made["notes"])


def test_a_page_of_a_log_speaks_of_epochs_and_of_no_device_or_seed():
    page = html(document(fold_all(opened(log_run(SICK["overfitting"])))))
    assert "40 epochs, as logged" in page and ">epoch<" in page and "Device" not in page and "Seed" not in page
    assert "seed" not in page.partition("<body>")[2].lower()


def test_a_healthy_log_says_that_only_curves_were_seen():
    made = document(fold_all(opened(log_run(HEALTHY["a usual classifier"]))))
    assert made["verdict"] == "healthy" and "curves alone" in made["sentence"]
    assert any("Only curves were seen" in note for note in made["notes"])


def test_checks_that_need_a_program_are_skipped_with_the_way_to_bring_one():
    outcomes = {o.check: o for o in of(tell.ChecksReported, opened(log_run(HEALTHY["three epochs"])))[0].outcomes}
    skipped = outcomes["unscaled-inputs"]
    assert skipped.status is CheckStatus.SKIPPED and "open the script" in skipped.why
    assert outcomes["nonfinite-loss"].status is CheckStatus.PASSED
    assert not [o.check for o in outcomes.values() if o.status is CheckStatus.FAILED]


def test_losses_of_steps_are_drawn_as_steps_with_the_epochs_between():
    steps = series("loss", falling(1, 0.1, 40))
    told = opened(LogRun("run 1", (series("loss", [0.9, 0.5, 0.3, 0.2]),), (steps,)))
    assert np.array_equal(of(tell.ReadingsTaken, told)[0].loss, steps.values)
    assert [event.step for event in of(tell.EpochEnded, told)] == [10, 20, 30, 40]
    assert document(fold_all(told))["runs"][0]["axis"] == "step"


def test_a_curve_of_every_hundredth_step_keeps_its_steps():
    sparse = LogRun("run 1", (), (series("loss", falling(1, 0.1, 3_000), np.arange(3_000) * 100),))
    told = opened(sparse)
    firsts = [event.first_step for event in of(tell.ReadingsTaken, told)]
    assert len(firsts) == 1_000 and firsts[0] == 0 and firsts[-1] == 299_900
    assert of(tell.RunEnded, told)[0].steps == 299_901


def test_what_needs_a_model_is_refused_in_one_sentence_and_intent_silences():
    told = []
    engine = LightEngine(told.append)
    engine.handle(ask.OpenSession(LOG, Settings(allow=("overfitting",)), log=(log_run(SICK["overfitting"]),)))
    engine.handle(ask.StartRun("run-9"))
    engine.handle(ask.Examine())
    assert "open the script" in of(tell.RequestRefused, told)[0].failure.message
    assert of(tell.FindingRaised, told) == []


@pytest.mark.parametrize("healthy", [False, True], ids=["sick", "healthy"])
def test_the_demo_of_a_log_tells_the_same_by_table_and_by_events(tmp_path, healthy):
    told = []
    engine = LightEngine(told.append)
    engine.handle(ask.OpenScenario("history-and-tensorboard", Settings(), healthy, str(tmp_path)))
    engine.handle(ask.Examine())
    found = [event.finding for event in of(tell.FindingRaised, told)]
    assert [finding.check for finding in found] == ([] if healthy else ["overfitting"])
    by_table = opened(*read_log(ask.ReadLog(str(tmp_path / "history.csv"))).runs)
    assert [f.finding.summary for f in of(tell.FindingRaised, by_table)] == [finding.summary for finding in found]


def test_a_demo_that_trains_is_not_for_this_engine():
    told = []
    LightEngine(told.append).handle(ask.OpenScenario("negated-mse", Settings()))
    assert "trains" in of(tell.RequestRefused, told)[0].failure.message


def test_a_log_of_very_many_epochs_is_drawn_thinner_and_says_so():
    told = opened(log_run({"loss": falling(1, 0.1, 50_000)}))
    ended = of(tell.EpochEnded, told)
    assert len(ended) == 6_000 and ended[-1].epoch == 49_999 and of(tell.RunEnded, told)[0].epochs == 50_000
    assert "Of 50,000 epochs, 6,000 are drawn" in of(tell.SessionOpened, told)[0].notes[0]
