"""The callback in a user's own program: same training, whole diagnosis, nothing left behind."""

import json
import subprocess
import sys

import keras
import numpy as np
import pytest

from helpers.watched import ROWS, built, doctor, draws, same, table, values
from lossdoctor.cli.check import engine_environment
from lossdoctor.core import session_file

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def twins():
    """The same program with and without the callback, each fitted twice."""
    x, y = table()
    told = []
    for watched in (False, True):
        keras.utils.set_random_seed(1)
        keras.src.backend.common.global_state.set_global_attribute("object_name_uids", None)
        keras_model, seen = built(), doctor(only=())
        callbacks = [seen] if watched else []
        first = keras_model.fit(x, y, epochs=3, batch_size=20, validation_split=0.25, verbose=0, callbacks=callbacks)
        after = (values(keras_model), draws(), first.history, keras_model.predict(x, verbose=0))
        second = keras_model.fit(x, y, epochs=1, verbose=0)
        told.append((after, values(keras_model), second.history, seen))
    return told


def test_weights_history_and_predictions_are_bit_identical_to_a_fit_without_it(twins):
    (plain, _, _, _), (watched, _, _, _) = twins
    assert same(plain[0], watched[0]) and plain[2] == watched[2] and np.array_equal(plain[3], watched[3])


def test_random_numbers_and_names_that_follow_are_the_same(twins):
    assert twins[0][0][1] == twins[1][0][1]


@pytest.mark.long
def test_the_next_fit_is_bit_identical_too(twins):
    assert same(twins[0][1], twins[1][1]) and twins[0][2] == twins[1][2]


def test_the_diagnosis_is_the_root_cause_with_its_numbers(twins):
    seen = twins[1][3]
    assert seen.verdict == "sick" and seen.findings[0].check == "labels-outside-loss-domain"
    assert "-1" in seen.findings[0].summary and str(seen).startswith("Loss Doctor: sick (")
    steps, losses = seen._report.runs[0].curve()
    assert len(steps) == 3 * 4 and losses[0] != losses[-1]  # 72 rows in batches of 20, true batch losses
    assert seen._report.opened.facts.fit.validation_rows == 24


@pytest.mark.long
def test_a_healthy_program_is_told_so():
    x, y = table((0.0, 1.0))
    seen = doctor(only=())
    built(optimizer=keras.optimizers.Adam(0.02)).fit(
        x, y, epochs=10, batch_size=16, validation_split=0.25, verbose=0, callbacks=[seen]
    )
    assert not [finding.check for finding in seen.findings if finding.severity.value == "error"]


def test_reports_are_written_by_their_suffix_and_a_wrong_one_is_a_sentence(twins, tmp_path, capsys):
    seen = twins[1][3]
    for suffix in ("html", "md", "json", "sarif"):
        seen.report(tmp_path / f"out.{suffix}")
    assert json.loads((tmp_path / "out.json").read_text())["verdict"] == "sick"
    assert json.loads((tmp_path / "out.sarif").read_text())["version"] == "2.1.0"
    title = seen.findings[0].title
    assert title in (tmp_path / "out.html").read_text() and title in (tmp_path / "out.md").read_text()
    seen.report(tmp_path / "out.docx")
    assert "ends in one of .html, .md, .json, .sarif, .pdf" in capsys.readouterr().err
    seen.report(tmp_path / "nowhere" / "out.md")
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.long
def test_the_pdf_comes_from_the_painter(twins, tmp_path):
    twins[1][3].report(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes()[:5] == b"%PDF-"


def test_a_notebook_shows_the_report_in_a_frame_without_scripts(twins):
    shown = twins[1][3]._repr_html_()
    assert shown.startswith("<iframe sandbox srcdoc=") and twins[1][3].findings[0].title in shown
    assert "<script" not in shown


def test_the_session_is_kept_in_the_users_folder_and_said_once(home, capsys):
    x, y = table()
    seen = doctor(session="own folder")
    built().fit(x, y, epochs=1, verbose=0, callbacks=[seen])
    said = capsys.readouterr().out
    (path,) = (home / "sessions").iterdir()
    assert said.count(str(path)) == 1 == said.count("Loss Doctor: sick")
    read = session_file.load(path)
    assert read.problems == () and read.manifest.author == "callback" and read.manifest.verdict == "sick"
    assert read.manifest.target.path == __file__ and read.manifest.target.sha256
    done = subprocess.run(
        [sys.executable, "-m", "lossdoctor", "check", str(path)],
        capture_output=True,
        text=True,
        env=engine_environment(),
    )
    assert done.returncode == 1 and "labels-outside-loss-domain" in done.stdout


@pytest.mark.long
def test_without_a_writable_folder_one_sentence_is_printed_and_training_is_done(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    x, y = table()
    history = built().fit(x, y, epochs=2, verbose=0, callbacks=[doctor(session=tmp_path / "file" / "a.lossdoctor")])
    assert len(history.history["loss"]) == 2
    told = capsys.readouterr()
    assert "could not be written" in told.err and "Loss Doctor: sick" in told.out


class Raises(keras.callbacks.Callback):
    def __init__(self, error):
        super().__init__()
        self.error = error

    def on_epoch_end(self, epoch, logs=None):
        raise self.error


def test_an_error_of_a_step_is_the_users_and_still_leaves_a_diagnosis(capsys):
    x, y = table((0.0, 5.0))
    keras_model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
    keras_model.compile("sgd", "sparse_categorical_crossentropy")
    seen = doctor()
    with pytest.raises(Exception, match=r"(?s)label|Received"):
        keras_model.fit(x, y, epochs=1, verbose=0, callbacks=[seen])
    assert seen.verdict == "sick" and "class-id-out-of-range" in [finding.check for finding in seen.findings]
    assert "Loss Doctor: sick" in capsys.readouterr().out


def test_a_shape_that_does_not_fit_raises_as_without_it():
    x, _ = table()
    said = []
    for callbacks in ([], [doctor()]):
        keras_model = built()
        with pytest.raises(Exception) as error:
            keras_model.fit(x, np.zeros((ROWS, 3, 3), "float32"), verbose=0, callbacks=callbacks)
        said.append((type(error.value), str(error.value)))
    assert said[0] == said[1]


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("mine")], ids=["ctrl-c", "error"])
def test_a_fit_that_ends_unseen_is_told_of_when_asked_and_the_next_fit_is_as_ever(error):
    x, y = table()
    keras_model, plain, seen = built(), built(), doctor()
    for one, extra in ((plain, []), (keras_model, [seen])):
        keras.utils.set_random_seed(2)
        with pytest.raises(type(error)):
            one.fit(x, y, epochs=3, verbose=0, callbacks=[*extra, Raises(error)])
    for one in (plain, keras_model):
        keras.utils.set_random_seed(4)
        one.fit(x, y, epochs=2, verbose=0)
    assert same(values(plain), values(keras_model))
    assert seen.verdict == "sick" and seen._report.runs[0].ended.ended == "stopped"


@pytest.mark.long
def test_ctrl_c_in_a_step_is_passed_on_after_a_short_look(monkeypatch):
    from lossdoctor.engine.recorder import Recorder

    x, y = table()
    keras_model, seen, real = built(), doctor(), Recorder.take

    def take(self, iterator, count):
        if keras_model.optimizer.iterations.numpy() >= 6:
            raise KeyboardInterrupt
        return real(self, iterator, count)

    monkeypatch.setattr(Recorder, "take", take)
    with pytest.raises(KeyboardInterrupt):
        keras_model.fit(x, y, epochs=9, verbose=0, callbacks=[seen])
    assert seen._report.runs[0].ended.ended == "stopped" and "KeyboardInterrupt" in seen._report.runs[0].ended.why


def test_a_loss_that_is_not_a_number_never_ends_the_users_training():
    x, y = table((0.0, 1.0))
    x[5, 2] = np.nan
    seen = doctor()
    history = built().fit(x, y, epochs=12, batch_size=16, verbose=0, callbacks=[seen])
    assert len(history.history["loss"]) == 12
    assert seen.verdict == "sick" and "nonfinite-inputs" in [finding.check for finding in seen.findings]


@pytest.mark.long
def test_it_can_be_used_again_and_tells_of_the_newest_fit():
    x, good = table((0.0, 1.0))
    _, bad = table()
    seen = doctor()
    built().fit(x, bad, verbose=0, callbacks=[seen])
    first = seen.verdict
    built().fit(x, good, verbose=0, callbacks=[seen])
    assert (first, seen.verdict) == ("sick", "healthy")


@pytest.mark.long
def test_two_of_them_in_one_fit_look_once(capsys):
    x, y = table()
    one, other = doctor(), doctor()
    built().fit(x, y, verbose=0, callbacks=[one, other])
    assert capsys.readouterr().out.count("Loss Doctor:") == 1 and other.verdict == "not-examined"


def test_what_goes_wrong_inside_is_one_sentence_and_no_error(monkeypatch, capsys):
    from lossdoctor.engine.bedside import Bedside

    x, y = table()
    keras_model, plain = built(), built()
    monkeypatch.setattr(Bedside, "attend", lambda *given, **named: 1 / 0)
    keras.utils.set_random_seed(2)
    plain.fit(x, y, verbose=0)
    keras.utils.set_random_seed(2)
    seen = doctor()
    keras_model.fit(x, y, verbose=0, callbacks=[seen])
    assert same(values(plain), values(keras_model)) and seen.verdict == "not-examined"
    assert "Loss Doctor itself failed (ZeroDivisionError" in capsys.readouterr().err


def test_before_any_fit_it_says_what_to_do(tmp_path):
    seen = doctor()
    assert seen.verdict == "not-examined" and "callbacks=[doctor]" in repr(seen)
    seen.report(tmp_path / "a.md")
    assert "callbacks" in (tmp_path / "a.md").read_text()


def test_stated_intent_silences_a_finding():
    x, y = table()
    seen = doctor(allow=("labels-outside-loss-domain", "negative-loss"))
    built().fit(x, y, verbose=0, callbacks=[seen])
    assert "labels-outside-loss-domain" not in [finding.check for finding in seen.findings]
