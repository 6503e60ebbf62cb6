"""What explains what on tiny real programs: cured copies trained beside an unchanged one, and examined again."""

import keras
import numpy as np
import pytest

from helpers.patients import binary_labels, binary_patient, mlp, patient_of, table
from lossdoctor.checks.registry import all_checks
from lossdoctor.core import commands, events
from lossdoctor.core.causes import CausalVerdict
from lossdoctor.core.failures import Refusal
from lossdoctor.core.findings import CheckStatus, Finding, Severity, Stage
from lossdoctor.core.fixes import SetEpochs
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.session import Revision
from lossdoctor.engine.attribution import Seen
from lossdoctor.engine.causal_arms import Length, fared, steered
from lossdoctor.engine.causality import learn, length_of, plan, suspected
from lossdoctor.engine.examination import ExaminationRoom
from lossdoctor.engine.learning import learn_causes
from lossdoctor.engine.patient import FitArguments
from lossdoctor.engine.revisions import Chapter
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.trainer import train

pytestmark = pytest.mark.engine
PLENTY = 3_600.0  # seconds: no arm is ever cut by a slow machine


def chapter_of(patient, *slugs):
    """The patient trained and examined by these checks."""
    room = ExaminationRoom(patient)
    checks = [all_checks()[slug] for slug in slugs]
    room.examine(Stage.LOADED, checks)
    train(patient, RunPlan("r"), lambda event: None, Control())
    examination = room.examine(Stage.FINISHED, checks)
    return Chapter(Revision(0), patient, room, Stage.FINISHED, examination.findings, examination.outcomes)


def two_diseases():
    x = table(200)
    y = binary_labels(x) * 2 - 1
    return binary_patient(
        y, rows=200, optimizer=keras.optimizers.Adam(0.02), epochs=8, validation=(x[:40], y[:40]), metrics=()
    )


def run_of(steps, epochs_done, ended="finished"):
    """A run of a program of 8 epochs of 13 steps, as the recorder tells it."""
    norms = np.zeros((steps, 0), np.float32)
    return RunReading(
        np.zeros(steps),
        norms,
        norms,
        norms,
        (),
        (),
        np.arange(1, epochs_done + 1) * 13,
        epochs_planned=8,
        steps_per_epoch=13,
        ended=ended,
        seconds=1.0,
        seed=0,
    )


def test_labels_explain_a_negative_loss_and_an_independent_disease_explains_and_is_explained_by_nothing():
    slugs = ("labels-outside-loss-domain", "negative-loss", "train-validation-overlap")
    patient, told = two_diseases(), []
    chapter = chapter_of(patient, *slugs)
    assert {finding.check for finding in chapter.findings} == set(slugs)
    after = [variable.numpy() for variable in patient.keras_model.weights]
    learn_causes(chapter, commands.LearnCauses(PLENTY, 1), told.append, Control())
    assert all(np.array_equal(a, v.numpy()) for a, v in zip(after, patient.keras_model.weights, strict=True))
    assert len(patient.runs) == 1, "the arms are runs of copies"
    verdicts = {(link.cause, link.effect): link for link in chapter.links}
    proven = verdicts["labels-outside-loss-domain", "negative-loss"]
    assert proven.verdict is CausalVerdict.EXPLAINS and proven.confidence == pytest.approx(0.75)
    assert (proven.words, proven.arms, proven.unchanged, proven.epochs) == ("one trial", 1, 2, 8)
    for pair in (
        ("labels-outside-loss-domain", "train-validation-overlap"),
        ("train-validation-overlap", "labels-outside-loss-domain"),
        ("train-validation-overlap", "negative-loss"),
    ):
        assert verdicts[pair].verdict is CausalVerdict.STAYS, verdicts[pair].why
    causes = {finding.check: finding.caused_by for finding in chapter.findings}
    assert causes == {slugs[0]: None, slugs[1]: slugs[0], slugs[2]: None}
    kinds = [type(event) for event in told if not isinstance(event, events.ProgressMade)]
    assert kinds == [events.CausesLearned, events.FindingsRanked]
    assert "3 copies" in next(event.why for event in told if isinstance(event, events.CausesLearned))


@pytest.mark.long
def test_unscaled_inputs_explain_the_gradients_that_explode():
    x = table(200) * np.array([1, 1, 3000, 1], "float32") + np.array([0, 0, 9000, 0], "float32")
    keras_model = mlp()
    keras_model.compile(keras.optimizers.SGD(0.1), "binary_crossentropy")
    patient = patient_of(keras_model, x, binary_labels(x), epochs=8)
    chapter = chapter_of(patient, "unscaled-inputs", "exploding-gradients")
    learned = learn(patient, chapter.findings, PLENTY, lambda event: None, Control(), seeds=2)
    links = {(link.cause, link.effect): link for link in learned.links}
    proven, back = links["unscaled-inputs", "exploding-gradients"], links["exploding-gradients", "unscaled-inputs"]
    assert proven.verdict is CausalVerdict.EXPLAINS and proven.words == "sure", proven.why
    assert not back.clears, "clipping the gradients scales no inputs"


@pytest.mark.long
def test_a_stop_ends_the_search_and_leaves_nothing_half_told():
    control = Control()
    control.stop()
    patient = two_diseases()
    patient.runs.append(run_of(104, 8))
    learned = learn(patient, findings_like(patient), PLENTY, lambda event: None, control)
    assert learned.links == () and "stopped" in learned.why


def findings_like(patient):
    room = ExaminationRoom(patient)
    slugs = ("labels-outside-loss-domain", "train-validation-overlap")
    return room.examine(Stage.LOADED, [all_checks()[slug] for slug in slugs]).findings


def test_without_a_run_there_is_nothing_to_compare_with():
    patient = two_diseases()
    with pytest.raises(Refusal, match="train first"):
        learn(patient, findings_like(patient), PLENTY, lambda event: None, Control())


def test_one_finding_has_nothing_to_explain():
    patient = two_diseases()
    patient.runs.append(run_of(104, 8))
    alone = [finding for finding in findings_like(patient) if suspected([finding])][:1]
    assert learn(patient, alone, PLENTY, lambda event: None, Control()).links == ()


@pytest.mark.parametrize(
    ("seconds", "suspects", "expected"),
    [
        (100.0, 3, (3, 1.0)),  # four arms of 1.5 + 1 + 10 s
        (40.0, 3, (3, 0.5)),
        (25.0, 5, (2, 0.5)),
        (12.0, 3, (1, 0.25)),
        (5.0, 3, (0, 0.0)),
    ],
)
def test_a_short_time_shortens_every_arm_alike_before_it_leaves_suspects_out(seconds, suspects, expected):
    assert plan(seconds, suspects, 10.0, 1.0) == expected


def test_arms_last_as_long_as_the_run_and_a_run_that_broke_off_as_long_as_it_was_planned():
    whole = run_of(104, 8)
    assert length_of(whole, 1.0) == Length(8, None, 1.0) and length_of(whole, 0.5) == Length(4, None, 0.5)
    assert length_of(run_of(30, 2, "time-limit"), 1.0) == Length(2, None, 1.0)
    assert length_of(run_of(5, 0, "steps"), 1.0) == Length(1, 5, 1.0)
    assert length_of(run_of(30, 2, "nonfinite"), 1.0) == Length(8, None, 1.0)
    assert Length(4, None, 0.5).of([SetEpochs(40)]) == 20


def test_how_a_finding_fares_tells_gone_from_not_asked():
    before = Finding("a", all_checks()["negative-loss"].category, Severity.ERROR, "A", "a")
    milder = Finding("a", before.category, Severity.HINT, "A", "a")
    passed, skipped = {"a": CheckStatus.PASSED}, {"a": CheckStatus.SKIPPED}
    assert fared(before, {"a": before}, {}, ()) is Seen.FOUND
    assert fared(before, {"a": milder}, {}, ()) is Seen.MILDER
    assert fared(before, {}, passed, ()) is Seen.GONE
    assert fared(before, {}, passed, {"a"}) is Seen.SUSPECTED
    assert fared(before, {}, skipped, ()) is Seen.UNASKED


def test_arms_keep_callbacks_that_steer_and_drop_those_that_write(tmp_path):
    stopping = keras.callbacks.EarlyStopping(patience=2)
    saving = keras.callbacks.ModelCheckpoint(str(tmp_path / "best.keras"))
    patient = binary_patient(fit=FitArguments(epochs=2, callbacks=(stopping, saving)))
    kept = steered(patient).fit.callbacks
    assert [type(callback) for callback in kept] == [keras.callbacks.EarlyStopping] and kept[0] is not stopping
    assert patient.fit.callbacks == (stopping, saving)


def test_what_the_time_limit_cut_is_measured_once_there_is_more_of_it():
    check = [all_checks()["labels-outside-loss-domain"]]
    room = ExaminationRoom(two_diseases(), deadline=0.0)
    assert not room.examine(Stage.LOADED, check).findings and room.hurried
    assert not room.examine(Stage.LOADED, check).findings
    room.extend(float("inf"))
    assert [finding.check for finding in room.examine(Stage.LOADED, check).findings] == ["labels-outside-loss-domain"]
    assert not room.hurried
