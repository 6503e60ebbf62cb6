"""What the window's wishes become as commands, and in which order."""

from dataclasses import replace

import nbformat
import pytest

from helpers import tapes
from helpers.practices import stand_in
from lossdoctor.bridge.consultation import Consultation, curable
from lossdoctor.bridge.desk import Desk
from lossdoctor.bridge.opening_steps import Draft
from lossdoctor.bridge.roles import Dropped
from lossdoctor.bridge.store import Store
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.findings import Severity, Where
from lossdoctor.core.fixes import Applicability, Fix, SetEpochs
from lossdoctor.core.session import Revision, Settings, Target, TargetKind
from lossdoctor.core.trials import TrialVerdict


@pytest.fixture
def sitting(qapp):
    store = Store()
    consultation = Consultation(store, Desk(stand_in()))
    commands: list = []
    consultation.command_due.connect(commands.append)
    consultation.session_due.connect(commands.append)
    return store, consultation, commands


def play(store: Store, events: list) -> None:
    for event in events:
        store.take(event)


def names(commands: list) -> list[str]:
    return [type(command).__name__ for command in commands]


def test_a_demo_is_examined_and_trains_by_itself(sitting) -> None:
    store, consultation, commands = sitting
    consultation.open_demo("labels-minus-one-plus-one")
    play(store, tapes.opening())
    assert names(commands) == ["OpenScenario", "Examine", "StartRun"]


def test_the_demo_of_a_log_is_not_asked_to_train(sitting) -> None:
    store, consultation, commands = sitting
    consultation.open_demo("history-and-tensorboard")
    opened = tapes.opening()[1]
    store.take(replace(opened, target=replace(opened.target, kind=TargetKind.LOG)))
    assert names(commands) == ["OpenScenario", "Examine"]


def test_a_session_is_examined_and_waits_for_train(sitting) -> None:
    store, consultation, commands = sitting
    consultation._ready(cmd.OpenSession(tapes.target(), Settings(), None, True), None)
    play(store, tapes.opening())
    assert names(commands) == ["OpenSession", "Examine"]
    consultation.train()
    assert names(commands)[-1] == "StartRun"


def test_applying_a_fix_retrains_once_the_revision_is_made(sitting) -> None:
    store, consultation, commands = sitting
    play(store, tapes.opening() + tapes.examination())
    commands.clear()
    consultation.apply(store.findings[0].fixes[0])
    assert names(commands) == ["ApplyEdits"]
    play(store, tapes.cure())
    assert names(commands) == ["ApplyEdits", "StartRun"]


def test_a_refused_fix_does_not_train(sitting) -> None:
    store, consultation, commands = sitting
    play(store, tapes.opening() + tapes.examination())
    consultation.apply(store.findings[0].fixes[0])
    commands.clear()
    play(store, [ev.RequestRefused("ApplyEdits", Failure(FailureCode.NOT_POSSIBLE, "no"))])
    play(store, tapes.cure())
    assert commands == []


def test_applying_while_training_stops_the_run_first(sitting) -> None:
    store, consultation, commands = sitting
    play(store, tapes.opening() + tapes.examination() + tapes.run(end=False))
    commands.clear()
    consultation.apply(store.findings[0].fixes[0])
    assert names(commands) == ["StopRun", "ApplyEdits"]


def test_undo_does_not_train(sitting) -> None:
    store, consultation, commands = sitting
    play(store, tapes.opening())
    commands.clear()
    consultation.undo()
    play(store, tapes.cure())
    assert names(commands) == ["Undo"]


def test_pause_holds_and_then_resumes(sitting) -> None:
    store, consultation, commands = sitting
    play(store, tapes.opening() + tapes.run(end=False))
    commands.clear()
    consultation.pause_or_resume()
    play(store, [ev.RunPaused("run-1", 10)])
    consultation.pause_or_resume()
    assert names(commands) == ["PauseRun", "ResumeRun"]


def test_cure_all_is_the_engines_work_and_trains_once(sitting) -> None:
    store, consultation, commands = sitting
    play(store, tapes.opening() + tapes.examination() + tapes.finished_examination())
    commands.clear()
    consultation.cure_all()
    assert names(commands) == ["CureAll"]
    play(store, tapes.cure()[:1])
    assert names(commands) == ["CureAll"], "the engine trains its own revision"


def test_hints_and_what_is_for_the_user_to_do_cannot_be_cured_by_a_trial() -> None:
    domain = tapes.domain_finding()
    hint = replace(domain, check="a-hint", severity=Severity.HINT)
    manual = tuple(replace(fix, applicability=Applicability.MANUAL) for fix in domain.fixes)
    by_hand = replace(domain, check="by-hand", fixes=manual)
    assert [finding.check for finding, _ in curable([domain, hint, by_hand])] == [tapes.DOMAIN]


def test_reopening_brings_back_the_revision_and_does_not_train(sitting) -> None:
    store, consultation, commands = sitting
    consultation.open_demo("labels-minus-one-plus-one")
    play(store, tapes.opening() + tapes.examination() + tapes.cure())
    commands.clear()
    consultation.reopen()
    play(store, tapes.opening())
    assert names(commands) == ["OpenScenario", "ApplyEdits"]
    assert commands[1].edits == tapes.cure()[0].revision.edits


def inspected(kind: TargetKind, needs_trust: bool) -> ev.TargetInspected:
    return ev.TargetInspected(Target(kind, "/work/x", "00"), 10, needs_trust, ("x",))


def came(consultation: Consultation, answer: ev.TargetInspected) -> None:
    consultation.opening.draft = Draft(Dropped(answer.target.path))
    consultation.opening._inspection_came(answer)


def test_a_script_is_opened_only_after_it_was_trusted(sitting) -> None:
    _, consultation, commands = sitting
    asked = []
    consultation.opening.trust_needed.connect(asked.append)
    came(consultation, inspected(TargetKind.SCRIPT, True))
    assert len(asked) == 1
    assert commands == []
    consultation.opening.trust()
    assert commands[0].trusted
    assert commands[0].target.kind is TargetKind.SCRIPT
    assert commands[0].folder == "/work"


def test_a_script_that_was_not_trusted_is_never_opened(sitting) -> None:
    _, consultation, commands = sitting
    came(consultation, inspected(TargetKind.SCRIPT, True))
    consultation.opening.cancel()
    consultation.opening.trust()
    assert commands == []


def test_a_model_without_data_asks_for_them(sitting) -> None:
    _, consultation, commands = sitting
    asked = []
    consultation.opening.data_needed.connect(asked.append)
    came(consultation, inspected(TargetKind.MODEL, False))
    assert len(asked) == 1
    assert commands == []


NOTHING_KEPT = ev.CureFinished((), (), "", float("nan"), float("nan"), "No fix helped in its trial.")


def test_errors_proven_by_numbers_are_cured_when_no_trial_shows_a_better_score(sitting) -> None:
    store, consultation, commands = sitting
    play(store, tapes.opening() + tapes.examination() + tapes.finished_examination())
    consultation.cure_all()
    commands.clear()
    play(store, [ev.TrialFinished(tapes.trial(TrialVerdict.NO_CHANGE)), NOTHING_KEPT])
    assert commands == [cmd.ApplyEdits("Map −1 to 0", tapes.domain_finding().fixes[0].edits)]
    play(store, tapes.cure())
    assert names(commands) == ["ApplyEdits", "StartRun"]


def test_a_cure_that_hurts_in_its_trial_is_left_alone(sitting) -> None:
    store, consultation, commands = sitting
    play(store, tapes.opening() + tapes.examination())
    consultation.cure_all()
    commands.clear()
    play(store, [ev.TrialFinished(tapes.trial(TrialVerdict.HURTS)), NOTHING_KEPT])
    assert commands == []


def test_stop_ends_curing_without_a_change(sitting) -> None:
    store, consultation, commands = sitting
    play(store, tapes.opening() + tapes.examination())
    consultation.cure_all()
    consultation.stop()
    commands.clear()
    play(store, [NOTHING_KEPT])
    assert commands == []


def test_the_preview_of_a_cure_shows_the_cell_of_a_notebook(qtbot, tmp_path) -> None:
    cells = ["import keras\nmodel = keras.Sequential()", "model.compile('adam', 'mse')\nmodel.fit(x, y, epochs=2)"]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    path = tmp_path / "work.ipynb"
    nbformat.write(notebook, path)
    store, desk, told = Store(), Desk(), []
    consultation = Consultation(store, desk)
    try:
        desk.ask(cmd.ReadNotebook(str(path), str(tmp_path)), told.append)
        qtbot.waitUntil(lambda: bool(told), timeout=30_000)
        target = Target(TargetKind.NOTEBOOK, str(path), "ab" * 32)
        command = cmd.OpenSession(target, Settings(), None, True, program=told[0].program)
        consultation._open(command, train=False)
        facts = ev.PatientFacts(fit_place=Where(file=str(path), line=2, cell=2))
        store.take(ev.SessionOpened(target, Revision(0), facts))
        fix = Fix("too-few-epochs/more", "Train 9 epochs", Applicability.SAFE, (SetEpochs(9),))
        consultation.preview(fix)
        qtbot.waitUntil(lambda: store.diffs is not None, timeout=30_000)
        diff = store.diffs.diffs[fix.id]
        assert "+model.fit(x, y, epochs=9)" in diff and "cell 2" in diff
    finally:
        desk.close()
