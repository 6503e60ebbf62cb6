"""Logs of every kind are told from data and read as written; what is damaged is named by its line or record."""

import json
import pickle
import struct

import numpy as np
import pytest

from helpers.event_files import picture, simple, tensor, write_events
from lossdoctor.core.commands import ReadLog
from lossdoctor.core.failures import Refusal
from lossdoctor.core.session import TargetKind
from lossdoctor.intake.inspecting import inspect_target
from lossdoctor.intake.log_names import keras_names
from lossdoctor.intake.logs import read_log

KERAS = "epoch,accuracy,loss,val_loss\n0,0.5,0.7,0.72\n1,0.6,0.6,0.65\n"


def read(place):
    """The log as intake reads it, after it said that it is one."""
    inspected = inspect_target(str(place))
    assert inspected.target.kind is TargetKind.LOG and not inspected.needs_trust and len(inspected.target.sha256) == 64
    return read_log(ReadLog(str(place)))


def table(run, by="epochs"):
    return {series.name: (series.positions.tolist(), series.values.tolist()) for series in getattr(run, by)}


def written(folder, name, text):
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


@pytest.mark.parametrize("name", ["history.csv", "training.log", "log.txt"])
def test_the_table_of_a_csv_logger_is_one_run(tmp_path, name):
    (run,) = read(written(tmp_path, name, KERAS)).runs
    assert table(run) == {
        "accuracy": ([0, 1], [0.5, 0.6]),
        "loss": ([0, 1], [0.7, 0.6]),
        "val_loss": ([0, 1], [0.72, 0.65]),
    }


@pytest.mark.parametrize(
    "text",
    [KERAS + KERAS, KERAS + KERAS.partition("\n")[2], KERAS.replace(",", ";").replace(".", ",") * 2],
    ids=["repeated header", "counter restarts", "semicolons and decimal commas"],
)
def test_an_appended_log_is_two_runs(tmp_path, text):
    log = read(written(tmp_path, "log.csv", text))
    assert len(log.runs) == 2 and table(log.runs[0]) == table(log.runs[1]) and "2 runs" in log.notes[0]
    assert table(log.runs[1])["loss"] == ([0, 1], [0.7, 0.6])


def test_a_continued_log_is_one_run_and_so_is_a_fit_of_one_epoch_in_a_loop(tmp_path):
    assert len(read(written(tmp_path, "a.csv", KERAS + "2,0.7,0.5,0.6\n")).runs) == 1
    log = read(written(tmp_path, "b.csv", "epoch,loss\n" + "".join(f"0,{1 / n}\n" for n in range(1, 6))))
    assert len(log.runs) == 1 and table(log.runs[0])["loss"][0] == [0, 1, 2, 3, 4] and "one epoch" in log.notes[0]


def test_missing_values_are_left_out_and_those_that_are_no_number_are_kept(tmp_path):
    (run,) = read(written(tmp_path, "a.csv", "epoch,loss,val_loss,note\n0,0.7,NA,x\n1,nan,0.6,y\n2,inf,NA,z\n")).runs
    assert table(run)["val_loss"] == ([1], [0.6])
    assert np.array_equal(table(run)["loss"][1], [0.7, np.nan, np.inf], equal_nan=True)
    assert "note" not in table(run)


def test_a_history_written_by_pandas_and_lightnings_metrics_are_read(tmp_path):
    (run,) = read(written(tmp_path, "pandas.csv", ",loss,accuracy\n0,0.7,0.5\n1,0.6,0.55\n")).runs
    assert table(run)["loss"] == ([0, 1], [0.7, 0.6])
    lightning = (
        "epoch,step,train_loss_step,train_loss_epoch,val_loss\n0,9,0.9,,\n0,19,0.8,,\n0,19,,0.85,0.8\n1,29,0.7,,\n"
    )
    (run,) = read(written(tmp_path, "metrics.csv", lightning + "1,39,,0.6,0.55\n")).runs
    assert table(run) == {"loss": ([0, 1], [0.85, 0.6]), "val_loss": ([0, 1], [0.8, 0.55])}
    assert table(run, "steps") == {"loss": ([9, 19, 29], [0.9, 0.8, 0.7])}


@pytest.mark.parametrize(
    "text", ["a,b,c\n1,2,3\n4,5,6\n", "x,epoch_of_birth,y\n1,2,3\n", "1,2\n3,4\n", "loss,y\n1,2\n"]
)
def test_a_table_of_data_is_no_log(tmp_path, text):
    assert inspect_target(str(written(tmp_path, "t.csv", text))).target.kind is TargetKind.DATA


def test_a_torn_last_line_is_normal_and_a_broken_one_before_is_named(tmp_path):
    log = read(written(tmp_path, "a.csv", KERAS + "2,0.7"))
    assert len(table(log.runs[0])["loss"][0]) == 2 and "cut off" in log.notes[0]
    with pytest.raises(Refusal, match="line 4: 2 cells where the header has 4"):
        read(written(tmp_path, "b.csv", KERAS + "2,0.7\n3,0.7,0.5,0.5\n"))
    with pytest.raises(Refusal, match="no epoch"):
        read(written(tmp_path, "c.csv", "epoch,loss\n"))


HISTORY = {"loss": [0.7, 0.6], "val_loss": [0.8, float("nan")]}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(HISTORY),
        json.dumps({"history": HISTORY, "epoch": [0, 1], "params": {"epochs": 2}}),
        json.dumps({key: {"0": a, "1": b} for key, (a, b) in HISTORY.items()}),
        "{'loss': [np.float64(0.7), 0.6], 'val_loss': [0.8, nan]}",
        '[{"loss": 0.7, "val_loss": 0.8}, {"loss": 0.6, "val_loss": NaN}]',
        '{"epoch": 1, "train_loss": 0.7, "valid_loss": 0.8}\n{"epoch": 2, "train_loss": "0.6", "valid_loss": "nan"}\n{',
    ],
    ids=["history", "History object", "pandas", "printed", "list of epochs", "lines, the last one torn"],
)
def test_a_history_in_json_is_one_run(tmp_path, text):
    (run,) = read(written(tmp_path, "history.json", text)).runs
    assert table(run)["loss"] == ([0, 1], [0.7, 0.6])
    assert np.array_equal(table(run)["val_loss"][1], [0.8, np.nan], equal_nan=True)


def test_histories_by_name_are_runs_and_arrays_in_an_npz_are_one(tmp_path):
    log = read(written(tmp_path, "all.json", json.dumps({"small": {"loss": [1, 2]}, "large": {"loss": [3]}})))
    assert [run.name for run in log.runs] == ["small", "large"]
    np.savez(tmp_path / "h.npz", **HISTORY)
    assert table(read(tmp_path / "h.npz").runs[0])["loss"] == ([0, 1], [0.7, 0.6])
    np.savez(tmp_path / "d.npz", x=np.zeros((3, 2)), y=np.zeros(3))
    assert inspect_target(str(tmp_path / "d.npz")).target.kind is TargetKind.DATA


@pytest.mark.parametrize(
    ("text", "said"), [('{"loss": [1,\n 2', "line 2"), ('{"a": 1}', "no training history"), ("[" * 100_000, "nested")]
)
def test_json_that_is_no_history_is_refused_with_what_was_expected(tmp_path, text, said):
    with pytest.raises(Refusal, match=said):
        inspect_target(str(written(tmp_path, "h.json", text)))


@pytest.mark.parametrize("name", ["history.pkl", "trainHistoryDict", "history.npy"])
def test_a_pickled_history_is_never_opened_and_told_how_to_save_it(tmp_path, name):
    class Trap:
        def __reduce__(self):
            return (open, (str(tmp_path / "ran"), "w"))

    if name.endswith(".npy"):
        np.save(tmp_path / name, np.array({"loss": [1]}, dtype=object), allow_pickle=True)
    else:
        (tmp_path / name).write_bytes(pickle.dumps(Trap()))
    with pytest.raises(Refusal, match=r"json\.dump"):
        inspect_target(str(tmp_path / name))
    assert not (tmp_path / "ran").exists()


def keras_folder(place, epochs=3, scale=1.0):
    for side, first in (("train", scale), ("validation", 2 * scale)):
        events = [tensor("epoch_loss", n, first / (n + 1)) for n in range(epochs)]
        events += [picture("kernel", 0)]
        if side == "train":
            events += [tensor("batch_loss", n, 1 / (n + 1)) for n in range(epochs * 4)]
        else:
            events += [tensor("evaluation_loss_vs_iterations", 4 * n + 4, 1.0) for n in range(epochs)]
        write_events(place / side / "events.out.tfevents.100.host.v2", *events)


def test_train_and_validation_become_one_run_with_epochs_and_steps(tmp_path):
    keras_folder(tmp_path / "fit")
    (run,) = read(tmp_path).runs
    assert run.name == "fit"
    assert table(run)["loss"] == ([0, 1, 2], pytest.approx([1, 0.5, 1 / 3]))
    assert table(run)["val_loss"] == ([0, 1, 2], pytest.approx([2, 1, 2 / 3]))
    assert len(table(run, "steps")["loss"][0]) == 12 and table(run, "steps")["val_loss"][0] == [4, 8, 12]
    assert table(read(tmp_path / "fit" / "validation").runs[0]).keys() == {"val_loss"}


def test_runs_side_by_side_keep_their_names(tmp_path):
    keras_folder(tmp_path / "adam", 2)
    keras_folder(tmp_path / "sgd", 3)
    assert [run.name for run in read(tmp_path).runs] == ["adam", "sgd"]


def test_a_resumed_run_is_one_and_a_repeated_one_is_two(tmp_path):
    place = tmp_path / "events.out.tfevents"
    write_events(place.with_suffix(".tfevents.100.h"), *(simple("loss", n, 1.0 - n / 10) for n in range(5)))
    write_events(place.with_suffix(".tfevents.200.h"), *(simple("loss", n, 0.1) for n in range(3, 6)))
    (run,) = read(tmp_path).runs
    assert table(run)["loss"] == ([0, 1, 2, 3, 4, 5], pytest.approx([1, 0.9, 0.8, 0.1, 0.1, 0.1]))
    write_events(place.with_suffix(".tfevents.300.h"), *(simple("loss", n, 0.2) for n in range(2)))
    assert len(read(tmp_path).runs) == 2


@pytest.mark.parametrize("kind", ["f", "d", "i", "q", "e"])
@pytest.mark.parametrize("listed", [False, True], ids=["content", "list"])
def test_scalars_are_read_from_tensors_of_every_kind(tmp_path, kind, listed):
    place = write_events(tmp_path / "events.out.tfevents.1", tensor("epoch_loss", 0, 3, kind, listed))
    assert table(read(place).runs[0])["loss"] == ([0], [3.0])


def test_a_torn_last_record_is_normal_and_a_flipped_byte_is_named(tmp_path):
    whole = write_events(tmp_path / "a" / "events.out.tfevents.1", *(simple("loss", n, 1.0) for n in range(4)))
    raw = bytearray(whole.read_bytes())
    torn = tmp_path / "events.out.tfevents.2"
    torn.write_bytes(raw[:-5])
    log = read(torn)
    assert len(table(log.runs[0])["loss"][0]) == 3 and "cut off" in log.notes[0]
    raw[-10] ^= 1
    torn.write_bytes(raw)
    with pytest.raises(Refusal, match="record 5"):
        read(torn)


def test_events_without_a_scalar_and_a_file_that_is_no_event_file_are_refused(tmp_path):
    with pytest.raises(Refusal, match="no scalars"):
        read(write_events(tmp_path / "events.out.tfevents.1", picture("a", 0)))
    (tmp_path / "events.out.tfevents.2").write_bytes(b"GIF89a" + struct.pack("<16d", *range(16)))
    with pytest.raises(Refusal, match="record 1"):
        read(tmp_path / "events.out.tfevents.2")


def test_names_of_other_programs_become_keras_own_where_they_are_plainly_the_same():
    given = ["Loss/train", "Loss/valid", "train/accuracy", "lr-Adam", "dice", "val_loss_mean"]
    assert list(keras_names(given).values()) == [
        "loss",
        "val_loss",
        "accuracy",
        "learning_rate",
        "dice",
        "val_loss_mean",
    ]
    assert keras_names(["loss", "train_loss"]) == {"loss": "loss", "train_loss": "train_loss"}
    assert keras_names(["Loss/test"]) == {"Loss/test": "val_loss"}


@pytest.mark.engine
def test_what_tensorflow_itself_writes_is_read(tmp_path):
    import tensorflow as tf

    for side, values in (("train", [1.0, 0.5]), ("validation", [1.5, 0.75])):
        writer = tf.summary.create_file_writer(str(tmp_path / side))
        with writer.as_default():
            for epoch, value in enumerate(values):
                tf.summary.write("epoch_loss", value, step=epoch)
                tf.summary.write("epoch_exact", tf.constant(value, tf.float64), step=epoch)
                tf.summary.write("kernel", tf.ones((3, 3)), step=epoch)
                tf.summary.write("words", "a text", step=epoch)
        writer.close()
    (run,) = read(tmp_path).runs
    assert table(run)["loss"] == ([0, 1], [1.0, 0.5]) and table(run)["val_exact"] == ([0, 1], [1.5, 0.75])
    assert table(run).keys() == {"loss", "exact", "val_loss", "val_exact"}
