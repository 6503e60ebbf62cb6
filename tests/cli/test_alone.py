"""Logs and data alone through the command line: examined without TensorFlow, bad ones refused in a sentence."""

import numpy as np

from helpers.calling import call
from helpers.event_files import simple, write_events
from helpers.histories import HEALTHY, SICK


def keras_csv(history):
    names = sorted(history)
    rows = zip(*(history[name] for name in names), strict=True)
    return "\n".join([",".join(["epoch", *names]), *(f"{n},{','.join(map(str, row))}" for n, row in enumerate(rows))])


def test_a_sick_log_ends_with_its_finding_and_pages_for_a_reader(tmp_path):
    (tmp_path / "log.csv").write_text(keras_csv(SICK["nonfinite-loss"]))
    answer = call(tmp_path, "check", "log.csv", "--html", "r.html", "--md", "r.md")
    assert answer.code == 1 and answer.slugs[0] == "nonfinite-loss" and answer.report["target"]["kind"] == "log"
    assert "6 epochs, loss 0.7 -> not finite" in answer.out
    page = (tmp_path / "r.html").read_text()
    assert "<svg" in page and "as logged" in page
    assert "tensorflow" not in answer.report["environment"]["versions"], "nothing was trained"


def test_a_healthy_folder_of_events_says_how_little_was_seen(tmp_path):
    for side, values in (("train", HEALTHY["noisy small batches"]["loss"]), ("validation", np.linspace(2.3, 1, 40))):
        write_events(
            tmp_path / "logs" / side / "events.out.tfevents.1",
            *(simple("epoch_loss", n, float(value)) for n, value in enumerate(values)),
        )
    answer = call(tmp_path, "check", "logs", "--epochs", "3")
    assert answer.code == 0 and "as far as curves alone can tell" in answer.report["sentence"]
    notes = " ".join(answer.report["notes"])
    assert "Only curves were seen" in notes and "--epochs could not be used" in notes


def test_a_damaged_log_is_refused_by_its_place(tmp_path):
    (tmp_path / "log.csv").write_text("epoch,loss\n0,0.5\n1\n2,0.4\n")
    answer = call(tmp_path, "check", "log.csv")
    assert answer.code == 2 and "log.csv, line 3" in answer.report["failure"]["message"]


def test_data_alone_is_examined_and_the_next_step_named(tmp_path):
    rows = [f"{n % 7},{n},{(n * 7919) % 2}" for n in range(60)]
    (tmp_path / "t.csv").write_text("\n".join(["a,b,y", *rows, "1,,0"]))
    answer = call(tmp_path, "check", "t.csv")
    assert answer.code == 0 and answer.slugs == ["nonfinite-inputs"] and answer.report["patient"]["rows"] == 61
    assert answer.report["notes"][-1].endswith("lossdoctor check model.keras --data t.csv")
    pair = np.arange(40.0).reshape(20, 2)
    np.save(tmp_path / "x.npy", pair)
    np.save(tmp_path / "y.npy", np.arange(20) % 2)
    answer = call(tmp_path, "check", "x.npy", "--data", "y.npy")
    assert answer.code == 0 and answer.report["target"]["kind"] == "data"


def test_the_demo_of_a_log_is_opened_by_the_front_door(tmp_path):
    answer = call(tmp_path, "demo", "history-and-tensorboard", "--headless")
    assert answer.slugs == ["overfitting"] and answer.report["verdict"] == "suspect"
