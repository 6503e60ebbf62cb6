"""Every demo opened by the engine as the window opens it: the sick one is diagnosed, its twin is left in peace."""

import pytest

from helpers.lengths import shortened
from lossdoctor.core import commands as ask
from lossdoctor.core.scenarios import all_scenarios, gallery
from lossdoctor.core.session import Settings
from lossdoctor.report.report import fold_all

pytestmark = [pytest.mark.engine, pytest.mark.slow]
DEMOS = [demo.name for demo in gallery()]
SLOW = "half-precision"  # three quarters of a minute
AT_ONCE = [*shortened([name for name in DEMOS if name != SLOW], 5), pytest.param(SLOW, marks=pytest.mark.long)]
FURTHER = [pytest.param(one.name, marks=pytest.mark.long) for one in all_scenarios() if not one.gallery]
SCENARIOS = {demo.name: demo for demo in all_scenarios()}


@pytest.fixture(autouse=True)
def same_precision_afterwards():
    """A demo may set Keras' global precision, as programs do; in the product each has an engine of its own."""
    import keras

    policy, floatx = keras.config.dtype_policy(), keras.config.floatx()
    yield
    keras.config.set_dtype_policy(policy)
    keras.config.set_floatx(floatx)


def examined(name, folder, *, healthy):
    from lossdoctor.engine.engine import Engine

    told = []
    engine = Engine(told.append)
    engine.EXPERIMENT_SECONDS = 120.0  # whether a quick trial is decided must not depend on the machine
    engine.handle(ask.OpenScenario(name, Settings(), healthy, str(folder)))
    engine.handle(ask.Examine())
    engine.handle(ask.StartRun("run-1"))
    return fold_all(told)


@pytest.mark.parametrize("name", AT_ONCE + FURTHER)
def test_a_sick_demo_is_diagnosed_with_its_cause_first(name, tmp_path):
    report = examined(name, tmp_path, healthy=False)
    demo = SCENARIOS[name]
    found = [finding.check for finding in report.findings]
    assert set(demo.expects) <= set(found)
    assert found[0] == demo.expects[0]
    cures = {type(edit).__name__ for fix in report.findings[0].fixes for edit in fix.edits}
    assert not demo.cure or demo.cure in cures


@pytest.mark.parametrize("name", shortened(DEMOS, 3) + FURTHER)
def test_a_healthy_twin_is_left_in_peace(name, tmp_path):
    report = examined(name, tmp_path, healthy=True)
    assert report.verdict == "healthy", [(f.check, f.summary) for f in report.findings]
    assert SCENARIOS[name].expects[0] not in {finding.check for finding in report.findings}


@pytest.mark.parametrize("name", ["labels-minus-one-plus-one", pytest.param("negated-mse", marks=pytest.mark.long)])
def test_the_loss_of_these_demos_really_goes_below_zero(name, tmp_path):
    _, loss = examined(name, tmp_path, healthy=False).runs[0].curve()
    assert loss[-20:].max() < 0


def test_half_precision_breaks_after_a_good_start(tmp_path):
    run = examined("half-precision", tmp_path, healthy=False).runs[0]
    assert run.ended.first_nonfinite_step >= 3
