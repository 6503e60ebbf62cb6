"""The line of revisions: where it stands, what each step changed, how to get to any of them."""

from dataclasses import replace

import pytest

from helpers import tapes
from helpers.practices import stand_in
from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.desk import Desk
from lossdoctor.bridge.edit_history import backwards
from lossdoctor.bridge.revision_changes import Change, changes
from lossdoctor.bridge.store import Store
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.fixes import MapTargets, SetLearningRate
from lossdoctor.core.session import Revision
from lossdoctor.intake.patching import diff_script

MAP, RATE = MapTargets(0.5, 0.5), SetLearningRate(0.001)
SCRIPT = """import keras
x, y = load()
model = keras.Sequential([keras.layers.Dense(1, "sigmoid")])
model.compile(keras.optimizers.Adam(learning_rate=0.01), "binary_crossentropy")
model.fit(x, y, epochs=60)
"""


def revised(number, edits, undo, redo=()):
    facts = tapes.patient_facts(labels=(0.0, 1.0) if MAP in edits else (-1.0, 1.0))
    if RATE in edits:
        facts = replace(facts, compile=replace(facts.compile, learning_rate=0.001))
    return ev.RevisionMade(Revision(number, edits, (*undo, "as given")[-1 if not undo else 0]), facts, undo, redo)


@pytest.fixture
def sitting(qapp, tmp_path):
    """Three revisions of a script; the intake's own answers, without its process."""
    script = tmp_path / "train.py"
    script.write_text(SCRIPT)
    store, desk = Store(), Desk(stand_in())
    asked: list = []
    desk.ask = lambda command, answer: asked.append((command, answer))
    consultation = Consultation(store, desk)
    sent: list = []
    consultation.command_due.connect(sent.append)
    for event in (*tapes.opening(str(script)), revised(1, (MAP,), ("Map",)), revised(2, (MAP, RATE), ("Map", "Slow"))):
        store.take(event)
    return store, consultation, sent, asked


def answer(asked):
    for command, call in asked:
        call(diff_script(command))
    asked.clear()


def test_undo_keeps_what_was_undone_and_a_new_edit_takes_its_place(sitting):
    store, consultation, _, _ = sitting
    history = consultation.history
    store.take(revised(1, (MAP,), ("Map",), ("Slow",)))
    assert [(seen.title, seen.undone) for seen in history.line[1:]] == [("Map", False), ("Slow", True)]
    assert history.place == 1 and history.line[2].revision.number == 2, "what was undone is known as it was"
    store.take(revised(3, (MAP, MAP), ("Map", "Slow")))
    assert [seen.revision.number for seen in history.line] == [0, 1, 3] and not history.line[2].undone


def test_any_revision_is_one_command_away(sitting):
    store, consultation, sent, _ = sitting
    consultation.go_to(0)
    assert sent[-1] == cmd.Undo(2)
    store.take(revised(0, (), (), ("Map", "Slow")))
    consultation.go_to(2)
    assert sent[-1] == cmd.Redo(2)
    count = len(sent)
    consultation.go_to(0)
    consultation.go_to(9)
    assert len(sent) == count


def test_each_step_tells_its_settings_and_its_own_lines_of_the_script(sitting):
    _, consultation, _, asked = sitting
    history = consultation.history
    assert history.changes(0) == ()
    assert history.changes(1) == (Change("Targets diagnosis", "-1, 1, 455 rows", "0, 1, 455 rows"),)
    assert history.changes(2) == (Change("Learning rate", "0.01", "0.001"),)
    assert history.script(2).asked and history.script(2).asked and len(asked) == 1, "asked once"
    answer(asked)
    lines = [
        line for line in history.script(2).diff.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")
    ]
    assert [line[0] for line in lines] == ["-", "+"] and "0.01)" in lines[0] and "0.001)" in lines[1]


def test_a_setting_taken_back_is_the_other_way_round(sitting):
    store, consultation, _, asked = sitting
    store.take(revised(3, (), ("Map", "Slow", "Settings changed: learning rate")))
    history = consultation.history
    history.script(3)
    answer(asked)
    added = [line for line in history.script(3).diff.splitlines() if line.startswith("+") and "compile" in line]
    assert added == ['+model.compile(keras.optimizers.Adam(learning_rate=0.01), "binary_crossentropy")']
    assert backwards("--- a/t\n+++ b/t\n@@ -1 +1,2 @@\n-a\n+b\n+c\n") == "--- a/t\n+++ b/t\n@@ -1,2 +1 @@\n+a\n-b\n-c\n"


def test_layers_that_came_and_that_changed_are_named():
    before = tapes.patient_facts()
    dense = before.model.layers[1]
    layers = (before.model.layers[0], replace(dense, config={"units": 8}), *before.model.layers[2:])
    grown = (*layers, replace(dense, name="norm", class_name="Normalization"))
    told = changes(before, replace(before, model=replace(before.model, layers=grown, parameters=574)))
    assert Change("Layers", "–", "norm (Normalization)") in told and Change("Parameters", "513", "574") in told
    assert Change("dense", "units None", "units 8") in told
