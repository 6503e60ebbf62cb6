import numpy as np
import pytest

from helpers.patients import mlp, patient_of, table
from lossdoctor.core.fixes import RescaleInputs, ShuffleRows
from lossdoctor.core.session import DataFiles, Settings
from lossdoctor.engine import tables
from lossdoctor.engine.arms import hold_out
from lossdoctor.engine.large import Bounds, MappedBatches, is_large, sampled
from lossdoctor.engine.mapping import expect, mapped, pages_of
from lossdoctor.engine.models import open_model
from lossdoctor.engine.patient import Rows
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.surgeon.draft import CannotOperate
from lossdoctor.engine.surgeon.operate import operate
from lossdoctor.engine.trainer import train

pytestmark = pytest.mark.engine


@pytest.fixture
def small_bounds(monkeypatch):
    """Everything above 20 kB is large, read in groups of 4 kB and blocks of 512 bytes."""
    for name, value in (("MOST_IN_MEMORY", 20_000), ("SAMPLE", 8_000), ("RUN", 256), ("GROUP", 4_096), ("BLOCK", 512)):
        monkeypatch.setattr(Bounds, name, value)


def written(folder, rows=3_000, dtype=np.float64):
    """x (rows, 4) and y (rows, 1), sorted by class."""
    x = table(rows).astype(dtype)
    y = np.sort((x[:, :1] > 0).astype(dtype), axis=0)
    np.save(folder / "x.npy", x + 2 * y)
    np.save(folder / "y.npy", y)
    return DataFiles("x.npy", inputs=(str(folder / "x.npy"),), targets=(str(folder / "y.npy"),))


def saved(folder, loss="binary_crossentropy"):
    keras_model = mlp()
    keras_model.compile("adam", loss)
    keras_model.save(folder / "model.keras")
    return str(folder / "model.keras")


@pytest.fixture
def patient(tmp_path, small_bounds):
    return open_model(saved(tmp_path), written(tmp_path), Settings(epochs=2), lambda event: None)


def test_every_row_is_fed_once_an_epoch_and_classes_are_mixed(tmp_path, small_bounds):
    x = np.arange(1_003, dtype=np.int64)[:, None] * np.ones((1, 4), np.int64)
    patient = patient_of(compiled(), x.astype(np.float32), x[:, :1].astype(np.float32))
    rows = Rows((x,), (x[:, :1],), np.arange(1_003.0))
    batches = MappedBatches(patient, rows, 32, shuffle=True, seed=3)
    seen = [batches[place] for place in range(len(batches))]
    numbers = np.concatenate([part[0][:, 0] for part in seen])
    assert sorted(numbers.tolist()) == list(range(1_003)) and len(seen[-1][0]) == 1_003 % 32
    assert all(np.array_equal(x_part[:, :1], y_part) for x_part, y_part, _ in seen)
    assert all(np.array_equal(x_part[:, 0], weights) for x_part, _, weights in seen)
    assert min(np.ptp(part[0][:, 0]) for part in seen[:-1]) > 200
    batches.on_epoch_end()
    assert not np.array_equal(batches[0][0], seen[0][0])


def test_without_shuffling_rows_keep_their_order(tmp_path, small_bounds):
    x = np.arange(500.0)[:, None] * np.ones((1, 4))
    patient = patient_of(compiled(), x, x[:, :1])
    batches = MappedBatches(patient, patient.training, 48, shuffle=False)
    fed = np.concatenate([batches[place][0] for place in range(len(batches))])
    assert np.array_equal(fed, x.astype(np.float32)) and fed.dtype == np.float32


def test_a_large_file_trains_from_the_mapped_file(patient):
    patient, notes = patient
    assert is_large(patient.training) and pages_of(patient.training.inputs[0]) is not None
    assert any("mapped file" in note for note in notes)
    reading = train(patient, RunPlan("r", None, None, None, 0, False), lambda event: None, Control())
    assert reading.ended == "finished" and reading.steps == 2 * -(-3_000 // 32)
    losses = reading.loss
    assert np.isfinite(losses).all() and losses[-20:].mean() < 0.7 * losses[:20].mean()


def test_trials_of_a_large_file_work_on_a_sample_and_say_so(patient):
    patient, _ = patient
    held = hold_out(patient)
    rows = held.patient.training.count + held.rows.count
    assert 100 < rows < 300 and pages_of(held.patient.training.inputs[0]) is None
    assert f"{rows} of 3,000 rows" in held.why
    share = held.patient.training.targets[0].mean()
    assert 0.3 < share < 0.7  # the file is sorted by class


def test_a_mapped_file_is_not_rewritten_but_scaled_in_the_model(patient):
    patient, _ = patient
    with pytest.raises(CannotOperate, match="mapped file"):
        operate(patient, [ShuffleRows(seed=0)])
    scaled = operate(patient, [RescaleInputs(input=0, method="standardise")])
    assert any(layer.name == "scaling" for layer in scaled.keras_model.layers)
    assert scaled.training.inputs[0] is patient.training.inputs[0]


def test_a_sample_is_spread_over_the_whole_file(small_bounds):
    x = np.arange(10_000.0)[:, None]
    rows = sampled(Rows((x,), ()), 8_000)
    values = rows.inputs[0][:, 0]
    assert 800 <= len(values) <= 1_000 and np.all(np.diff(values) > 0)
    assert values[0] < 2_000 and values[-1] > 8_000
    assert sampled(Rows((x[:10],), ()), 8_000).inputs[0] is not None


def test_columns_side_by_side_are_a_view_and_others_a_mapped_copy(tmp_path, monkeypatch):
    whole = np.arange(4_000.0).reshape(1_000, 4)
    np.save(tmp_path / "t.npy", whole)
    table = mapped(str(tmp_path / "t.npy"))
    assert np.shares_memory(tables.columns_of(table, [1, 2]), table)
    monkeypatch.setattr(tables, "MOST_COPIED", 1_000)
    monkeypatch.setattr(tables, "BYTES_AT_ONCE", 320)
    copy = tables.columns_of(table, [0, 3, 1])
    assert np.array_equal(copy, whole[:, [0, 3, 1]]) and pages_of(copy) is not None


def test_rows_can_be_announced_wherever_they_lie(tmp_path):
    np.save(tmp_path / "t.npy", np.arange(40_000.0).reshape(10_000, 4))
    view = mapped(str(tmp_path / "t.npy"))[:, 1:3]
    expect(view, slice(9_990, 10_020))
    expect(np.zeros((3, 2)), slice(0, 2))
    assert view[9_999].tolist() == [39_997.0, 39_998.0]


def compiled():
    keras_model = mlp()
    keras_model.compile("adam", "mse")
    return keras_model
