"""One session in the engine: commands in, events out, every command answered, nothing lost on the way back."""

import keras
import numpy as np
import pytest

from lossdoctor.core import commands, events
from lossdoctor.core.failures import FailureCode
from lossdoctor.core.fixes import MapTargets, SetHiddenActivation, SetLearningRate
from lossdoctor.core.session import DataFiles, Settings, Target, TargetKind
from lossdoctor.core.wire import decode, encode
from lossdoctor.engine.engine import Engine

pytestmark = pytest.mark.engine

SCRIPT = """
import keras, numpy as np
keras.utils.set_random_seed(3)
x = np.random.default_rng(0).normal(size=(160, 3)).astype("float32")
y = np.where(x[:, 0] > 0.3, 1.0, -1.0)
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(6, "relu"), keras.layers.Dense(1, "sigmoid")])
model.compile(keras.optimizers.Adam(0.05), "binary_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=8, batch_size=16, validation_split=0.25)
"""
MAP = MapTargets(0.5, 0.5)


class Told(list):
    """Events as they would arrive: each one crosses the wire."""

    def __call__(self, event):
        self.append(decode(encode(event)))

    def of(self, kind):
        return [event for event in self if isinstance(event, kind)]

    def findings(self):
        present = {}
        for event in self:
            if isinstance(event, events.FindingRaised):
                present[event.finding.check] = event.finding
            elif isinstance(event, events.FindingCleared):
                present.pop(event.check, None)
        return present


@pytest.fixture
def session(tmp_path):
    script = tmp_path / "train.py"
    script.write_text(SCRIPT)
    told = Told()
    engine = Engine(told)
    target = Target(TargetKind.SCRIPT, str(script))
    engine.handle(
        commands.OpenSession(target, Settings(only=("labels-outside-loss-domain", "negative-loss")), None, True)
    )
    return engine, told


def test_a_script_is_opened_with_its_facts_and_its_hash(session):
    _, told = session
    opened = told.of(events.SessionOpened)[0]
    assert opened.facts.fit.rows == 120 and opened.facts.fit.validation_rows == 40
    assert opened.facts.compile.losses[0].name == "binary_crossentropy" and len(opened.target.sha256) == 64


def test_the_label_finding_needs_no_training_and_the_negative_loss_comes_with_it(session):
    engine, told = session
    engine.handle(commands.Examine())
    assert set(told.findings()) == {"labels-outside-loss-domain"}
    engine.handle(commands.StartRun("r"))
    assert told.findings()["negative-loss"].caused_by == "labels-outside-loss-domain"
    started = told.of(events.RunStarted)[0]
    assert started.impossible_below == 0.0
    steps = np.concatenate([event.loss for event in told.of(events.ReadingsTaken)])
    assert len(steps) == told.of(events.RunEnded)[0].steps == 8 * 8


def test_a_cure_makes_a_revision_that_clears_the_finding_and_undo_brings_it_back(session):
    engine, told = session
    engine.handle(commands.Examine())
    engine.handle(commands.ApplyEdits("Map labels", (MAP,)))
    made = told.of(events.RevisionMade)[-1]
    assert made.revision.number == 1 and made.undo_titles == ("Map labels",) and told.findings() == {}
    engine.handle(commands.Undo())
    assert told.of(events.RevisionMade)[-1].redo_titles == ("Map labels",)
    assert "labels-outside-loss-domain" in told.findings()
    engine.handle(commands.Redo())
    assert told.of(events.RevisionMade)[-1].revision.number == 1 and told.findings() == {}
    engine.handle(commands.ApplyEdits("Slower", (SetLearningRate(0.001),)))
    engine.handle(commands.Undo(2))
    assert told.of(events.RevisionMade)[-1].redo_titles == ("Map labels", "Slower"), "two steps are one revision told"
    engine.handle(commands.Redo(2))
    assert told.of(events.RevisionMade)[-1].undo_titles == ("Map labels", "Slower")


def test_the_cured_run_starts_from_the_same_weights_and_its_loss_stays_above_zero(session):
    engine, told = session
    engine.handle(commands.StartRun("sick"))
    engine.handle(commands.ApplyEdits("Map labels", (MAP,)))
    engine.handle(commands.StartRun("cured"))
    first, last = {}, {}
    for event in told.of(events.ReadingsTaken):
        first.setdefault(event.run_id, event.weight_norm[0])
        last[event.run_id] = event.loss
    assert np.array_equal(first["sick"], first["cured"])
    assert (last["cured"] > 0).all() and (last["sick"] < 0).any()


def test_what_cannot_be_done_is_refused_and_the_session_goes_on(session):
    engine, told = session
    engine.handle(commands.ApplyEdits("nonsense", (SetHiddenActivation("relu", ("no_such_layer",)),)))
    engine.handle(commands.Undo())
    refused = told.of(events.RequestRefused)
    assert [event.failure.code for event in refused] == [FailureCode.NOT_POSSIBLE] * 2
    assert "no_such_layer" in refused[0].failure.message
    engine.handle(commands.Examine())
    assert told.findings()


def test_a_preview_changes_nothing(session):
    engine, told = session
    engine.handle(commands.PreviewFix("a/b", (SetLearningRate(0.5),)))
    preview = told.of(events.FixPreviewed)[0]
    assert preview.possible and any("0.5" in change for change in preview.changes)
    assert not told.of(events.RevisionMade)


def test_one_engine_serves_one_session(session):
    engine, told = session
    engine.handle(commands.OpenScenario("labels-minus-one-plus-one", Settings()))
    assert told.of(events.RequestRefused)[-1].failure.code is FailureCode.NOT_POSSIBLE


def test_an_untrusted_script_is_never_run(tmp_path):
    script = tmp_path / "evil.py"
    script.write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    told = Told()
    Engine(told).handle(commands.OpenSession(Target(TargetKind.SCRIPT, str(script)), Settings()))
    assert told.of(events.RequestRefused)[0].failure.code is FailureCode.NOT_TRUSTED
    assert not (tmp_path / "ran").exists()


def test_cure_all_keeps_what_helps_and_the_exported_model_answers_above_no_skill(session, tmp_path):
    engine, told = session
    engine.handle(commands.StartRun("sick"))
    engine.handle(commands.CureAll("cured", 600.0))  # ends when there is nothing more to gain
    cured = told.of(events.CureFinished)[0]
    assert cured.edits == (MAP,) and cured.after > cured.before
    engine.handle(commands.ExportModel(str(tmp_path / "m.keras")))
    exported = told.of(events.ModelExported)[0]
    model = keras.models.load_model(exported.path, compile=False)
    x = np.random.default_rng(5).normal(size=(200, 3)).astype("float32")
    assert np.mean((model.predict(x, verbose=0)[:, 0] > 0.5) == (x[:, 0] > 0.3)) > 0.8


def test_a_stop_that_came_before_the_run_began_is_not_lost(session):
    engine, told = session
    engine.handle(commands.StartRun("stopped"), lambda: True)
    ended = told.of(events.RunEnded)[-1]
    assert ended.ended == "stopped" and ended.steps == 0
    engine.handle(commands.StartRun("whole"))
    assert told.of(events.RunEnded)[-1].steps == 8 * 8


def test_a_file_of_custom_objects_is_not_run_without_trust(tmp_path):
    (tmp_path / "own.py").write_text("open('ran', 'w')\n")
    told = Told()
    settings = Settings(custom_objects=str(tmp_path / "own.py"))
    target = Target(TargetKind.MODEL, str(tmp_path / "m.keras"))
    Engine(told).handle(commands.OpenSession(target, settings, DataFiles("t.csv"), False))
    assert told.of(events.RequestRefused)[0].failure.code is FailureCode.NOT_TRUSTED


def test_what_the_user_calls_intended_is_no_finding_any_more_until_it_is_taken_back(session):
    engine, told = session
    engine.handle(commands.Examine())
    assert "labels-outside-loss-domain" in told.findings()
    only = ("labels-outside-loss-domain", "negative-loss")
    engine.handle(commands.ChangeSettings(Settings(only=only, allow=only[:1])))
    assert told.findings() == {}
    outcomes = {outcome.check: outcome for outcome in told.of(events.ChecksReported)[-1].outcomes}
    assert outcomes[only[0]].why.startswith("intended, as stated by the user")
    engine.handle(commands.ChangeSettings(Settings(only=only)))
    assert set(told.findings()) == {"labels-outside-loss-domain"}


def test_intent_holds_for_revisions_made_before_it_was_stated(session):
    engine, told = session
    engine.handle(commands.Examine())
    engine.handle(commands.ApplyEdits("Slower", (SetLearningRate(0.001),)))
    only = ("labels-outside-loss-domain", "negative-loss")
    engine.handle(commands.ChangeSettings(Settings(only=only, allow=only)))
    engine.handle(commands.Undo())
    assert told.findings() == {}


def test_settings_taken_back_are_the_programs_own_and_undone_ones_can_be_used_again(session):
    engine, told = session
    only = ("labels-outside-loss-domain",)

    def rate_under(**chosen):
        engine.handle(commands.ChangeSettings(Settings(only=only, **chosen)))
        return told.of(events.RevisionMade)[-1].facts.compile.learning_rate

    assert rate_under(learning_rate=0.5) == pytest.approx(0.5)
    engine.handle(commands.ApplyEdits("Map", (MAP,)))
    assert rate_under(learning_rate=0.5, batch_size=8) == pytest.approx(0.5)
    assert rate_under(batch_size=8) == pytest.approx(0.05)
    last = told.of(events.RevisionMade)[-1]
    assert last.revision.title == "Settings changed: learning rate"
    assert MAP in last.revision.edits
    assert last.facts.fit.batch_size == 8
    engine.handle(commands.Undo())
    assert rate_under(batch_size=8) == pytest.approx(0.05)


def test_rows_and_columns_of_the_present_revision_are_shown(session):
    engine, told = session
    engine.handle(commands.ShowRows(rows=(3, 1)))
    assert told.of(events.RowsShown)[-1].rows == (3, 1)
    engine.handle(commands.ApplyEdits("Map", (MAP,)))
    engine.handle(commands.ShowRows())
    assert set(told.of(events.RowsShown)[-1].answers) == {"0", "1"}
    engine.handle(commands.ShowColumn(0))
    column = told.of(events.ColumnShown)[-1]
    assert (column.training.sum(), column.validation.sum()) == (120, 40)
    engine.handle(commands.ShowColumn(99))
    assert told.of(events.RequestRefused)[-1].command == "ShowColumn"
