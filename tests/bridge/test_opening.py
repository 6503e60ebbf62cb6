"""Every kind of target opens step by step, asked of real intake processes."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from helpers.reading import desk, nothing_left_behind  # noqa: F401
from lossdoctor.bridge.desk import Desk
from lossdoctor.bridge.opening import Opening
from lossdoctor.bridge.opening_steps import Draft
from lossdoctor.bridge.roles import by_role
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Failure
from lossdoctor.core.session import Settings, Target, TargetKind

pytestmark = pytest.mark.slow  # a process a test

LONG = 60_000
CSV = "size;city;price\n" + "".join(f"{i},5;{'AB'[i % 2]};{i % 3}\n" for i in range(60))


class Asked:
    """One opening and everything that it said."""

    def __init__(self, qtbot, of: Desk) -> None:
        self.qtbot = qtbot
        self.opening = Opening(of)
        self.said: list[tuple[str, object]] = []
        for name in ("trust", "function", "data", "choices"):
            signal = getattr(self.opening, f"{name}_needed")
            signal.connect(lambda what, name=name: self.said.append((name, what)))
        self.opening.previewed.connect(lambda what: self.said.append(("previewed", what)))
        self.opening.data_refused.connect(lambda what: self.said.append(("data refused", what)))
        self.opening.refused.connect(lambda what: self.said.append(("refused", what)))
        self.opening.ready.connect(lambda command, _: self.said.append(("ready", command)))

    def after(self, act, wanted: str):
        """What is said next after an act."""
        count = len(self.said)
        act()
        self.qtbot.waitUntil(lambda: len(self.said) > count, timeout=LONG)
        name, what = self.said[-1]
        assert name == wanted, (name, what)
        return what


@pytest.fixture
def asked(qtbot, desk):  # noqa: F811
    made = Asked(qtbot, desk)
    yield made
    made.opening.close()


@pytest.fixture
def csv(tmp_path) -> Path:
    place = tmp_path / "sales.csv"
    place.write_text(CSV)
    return place


def test_a_script_is_trusted_once_and_again_when_it_changed(asked, tmp_path) -> None:
    script = tmp_path / "train.py"
    script.write_text("model.fit(x, y)\nmodel.fit(x, z)\n")
    inspected = asked.after(lambda: asked.opening.start([str(script)]), "trust")
    assert inspected.fit_calls == (1, 2)
    opened = asked.after(lambda: asked.opening.trust(2), "ready")
    assert (opened.trusted, opened.folder, opened.settings.fit_index) == (True, str(tmp_path), 2)
    opened = asked.after(lambda: asked.opening.choose_fit(1, opened.settings), "ready")
    assert opened.settings.fit_index == 1
    script.write_text("model.fit(x, y)\n")
    asked.after(lambda: asked.opening.reload(opened.settings), "trust")


def test_a_notebook_becomes_the_program_that_runs(asked, tmp_path) -> None:
    cells = [{"cell_type": "code", "metadata": {}, "source": "model.fit(x, y)", "outputs": [], "execution_count": None}]
    notebook = tmp_path / "train.ipynb"
    notebook.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}))
    asked.after(lambda: asked.opening.start([str(notebook)]), "trust")
    opened = asked.after(asked.opening.trust, "ready")
    assert opened.target.kind is TargetKind.NOTEBOOK
    assert "model.fit(x, y)" in Path(opened.program.path).read_text()


def test_a_file_of_losses_asks_which_one(asked, tmp_path) -> None:
    losses = tmp_path / "losses.py"
    losses.write_text("def dice(y_true, y_pred):\n    return y_pred\n")
    inspected = asked.after(lambda: asked.opening.start([str(losses)]), "function")
    assert inspected.functions == ("dice",)
    asked.after(lambda: asked.opening.give_function("dice"), "trust")
    opened = asked.after(asked.opening.trust, "ready")
    assert (opened.target.kind, opened.target.function) == (TargetKind.LOSS, "dice")
    asked.after(lambda: asked.opening.start([str(losses)]), "function")
    asked.after(lambda: asked.opening.give_function(""), "ready")


def test_a_loop_of_its_own_is_a_program_and_not_a_file_of_losses(asked, tmp_path) -> None:
    script = tmp_path / "loop.py"
    script.write_text("def step(x):\n    with tf.GradientTape() as tape:\n        pass\nstep(1)\n")
    asked.after(lambda: asked.opening.start([str(script)]), "trust")
    (tmp_path / "trainer.py").write_text("def run(model):\n    model.fit(1)\n")
    script.write_text("import trainer\ndef main():\n    trainer.run(None)\nmain()\n")
    asked.after(lambda: asked.opening.start([str(script)]), "trust")


def test_a_log_opens_without_a_question(asked, tmp_path) -> None:
    log = tmp_path / "history.csv"
    log.write_text("epoch,accuracy,loss\n0,0.5,1.0\n1,0.6,0.9\n")
    opened = asked.after(lambda: asked.opening.start([str(log)]), "ready")
    assert opened.target.kind is TargetKind.LOG
    assert opened.log[0].epochs


def test_data_alone_are_shown_corrected_read_and_put_back(asked, csv) -> None:
    shown = asked.after(lambda: asked.opening.start([str(csv)]), "choices")
    assert shown.choices.delimiter == ";"
    wrong = replace(shown.choices, delimiter=",", columns=())
    assert len(asked.after(lambda: asked.opening.preview(wrong), "previewed").columns) == 2
    first = replace(shown.choices.columns[0], role="left out")
    choices = replace(shown.choices, columns=(first, *shown.choices.columns[1:]))
    opened = asked.after(lambda: asked.opening.give_choices(choices), "ready")
    assert "size" not in opened.data.columns
    assert Path(opened.data.table).is_file()

    shown = asked.after(lambda: asked.opening.show_data(Settings()), "choices")
    assert shown.choices.columns[0].role == "left out", "as it is read now"
    whole = replace(shown.choices, columns=(replace(first, role="input"), *shown.choices.columns[1:]))
    changed = asked.after(lambda: asked.opening.give_choices(whole), "ready")
    assert "size" in changed.data.columns
    back = asked.after(lambda: asked.opening.undo_data(Settings()), "ready")
    assert back.data == opened.data
    assert Path(back.data.table).is_file(), "what can be gone back to is kept"


def test_choices_that_cannot_be_read_come_back_to_the_question(asked, csv) -> None:
    shown = asked.after(lambda: asked.opening.start([str(csv)]), "choices")
    numbers = tuple(replace(column, kind="number") for column in shown.choices.columns)
    failure = asked.after(lambda: asked.opening.give_choices(replace(shown.choices, columns=numbers)), "data refused")
    assert isinstance(failure, Failure)
    assert "city" in failure.message
    asked.after(lambda: asked.opening.give_choices(shown.choices), "ready")


def test_what_is_not_used_is_said(asked, csv, tmp_path) -> None:
    script = tmp_path / "train.py"
    script.write_text("model.fit(x, y)\n")
    asked.after(lambda: asked.opening.start([str(csv), str(script)]), "trust")
    asked.after(asked.opening.trust, "ready")
    assert asked.opening.opened.notes == ("sales.csv was not used beside train.py.",)


def test_intent_stated_beside_the_file_is_in_the_settings(asked, tmp_path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.lossdoctor]\nallow = ["constant-feature"]\n')
    script = tmp_path / "train.py"
    script.write_text("model.fit(x, y)\n")
    asked.after(lambda: asked.opening.start([str(script)], Settings(allow=("negative-loss",))), "trust")
    opened = asked.after(asked.opening.trust, "ready")
    assert opened.settings.allow == ("negative-loss", "constant-feature")


@pytest.mark.parametrize("name", ["gone.keras", "empty.csv", "strange.xyz", "broken.ipynb", "broken.keras"])
def test_what_cannot_be_opened_ends_in_a_sentence(asked, tmp_path, name) -> None:
    place = tmp_path / name
    if not name.startswith("gone"):
        place.write_bytes(b"" if name.startswith("empty") else b"\x00nonsense")
    failure = asked.after(lambda: asked.opening.start([str(place)]), "refused")
    assert name in failure.message
    assert "Traceback" not in failure.message


def test_cancelling_ends_the_reading_and_keeps_what_was_open(asked, csv, tmp_path) -> None:
    log = tmp_path / "history.csv"
    log.write_text("epoch,accuracy,loss\n0,0.5,1.0\n1,0.6,0.9\n")
    asked.after(lambda: asked.opening.start([str(log)]), "ready")
    asked.after(lambda: asked.opening.start([str(csv)]), "choices")
    asked.opening.give_choices(None)
    asked.opening.cancel()
    assert asked.opening.draft is None
    assert asked.opening.opened.kind is TargetKind.LOG
    count = len(asked.said)
    asked.qtbot.wait(300)
    assert len(asked.said) == count


def test_custom_objects_are_inspected_and_listed_before_trust(asked, qapp, tmp_path) -> None:
    layers = tmp_path / "layers.py"
    layers.write_text("import other\nclass Mine: ...\n")
    (tmp_path / "other.py").write_text("")
    model = ev.TargetInspected(model_target(tmp_path / "m.keras"), 9, False)
    files = by_role([str(tmp_path / "m.keras"), str(layers)])
    asked.opening.draft = Draft(files, Settings(custom_objects=files.custom_objects))
    inspected = asked.after(lambda: asked.opening._inspection_came(model), "trust")
    assert inspected.runs == (str(layers), str(tmp_path / "other.py"))


def model_target(path: Path) -> Target:
    return Target(TargetKind.MODEL, str(path), "00")


def test_a_session_file_goes_to_whoever_replays_it(asked, tmp_path) -> None:
    replayed: list = []
    asked.opening.replay = replayed.append
    inspected = ev.TargetInspected(replace(model_target(tmp_path / "a.lossdoctor"), kind=TargetKind.SESSION), 9, False)
    asked.opening.draft = Draft(by_role([str(tmp_path / "a.lossdoctor")]))
    asked.opening._inspection_came(inspected)
    assert replayed == [inspected]
    assert not [what for what in asked.said if isinstance(what[1], cmd.OpenSession)]
