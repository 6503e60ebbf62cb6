import numpy as np
import pytest
import tensorflow as tf

from helpers.patients import binary_labels, mlp, table
from lossdoctor.core.commands import PrepareData
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import DataFiles, Settings
from lossdoctor.engine import fit_data
from lossdoctor.engine.models import open_model
from lossdoctor.intake.preparing import prepare_data

pytestmark = pytest.mark.engine

X = table(90)
Y = binary_labels(X)


@pytest.fixture
def model(tmp_path):
    keras_model = mlp()
    keras_model.compile("adam", "binary_crossentropy")
    keras_model.save(tmp_path / "model.keras")
    return str(tmp_path / "model.keras")


def opened(model, folder):
    files = prepare_data(PrepareData((str(folder),), str(folder) + "-out")).files
    return open_model(model, files, Settings(), lambda event: None)


@pytest.mark.parametrize(
    ("batch", "compression", "said"),
    [(20, None, "in batches of 20 as saved"), (None, "GZIP", "row by row, fed in batches of 32")],
)
def test_a_saved_dataset_trains_the_model(tmp_path, model, batch, compression, said):
    dataset = tf.data.Dataset.from_tensor_slices((X, Y))
    dataset = dataset.batch(batch) if batch else dataset
    dataset.save(str(tmp_path / "saved"), compression=compression)
    patient, notes = opened(model, tmp_path / "saved")
    assert np.array_equal(patient.training.inputs[0], X) and np.array_equal(patient.training.targets[0], Y)
    assert patient.fit.batch_size == (batch or 32) and patient.rows_complete
    assert any(said in note for note in notes)


def test_a_cut_dataset_says_that_it_was_cut(tmp_path, model, monkeypatch):
    monkeypatch.setattr(fit_data, "MOST_ROWS", 40)
    tf.data.Dataset.from_tensor_slices((X, Y)).batch(20).save(str(tmp_path / "saved"))
    patient, notes = opened(model, tmp_path / "saved")
    assert patient.training.count == 40 and not patient.rows_complete
    assert any("first 40 rows" in note for note in notes)


def test_a_damaged_dataset_is_refused_by_name(tmp_path, model):
    tf.data.Dataset.from_tensor_slices((X, Y)).save(str(tmp_path / "saved"))
    for place in (tmp_path / "saved").glob("*/*/*.snapshot"):
        place.write_bytes(b"\x00" * 40)
    with pytest.raises(Refusal, match="saved") as refusal:
        opened(model, tmp_path / "saved")
    assert refusal.value.failure.code is FailureCode.UNREADABLE


def test_elements_without_targets_are_refused(tmp_path, model):
    tf.data.Dataset.from_tensor_slices(X).batch(10).save(str(tmp_path / "saved"))
    with pytest.raises(Refusal, match="pairs of inputs and targets"):
        opened(model, tmp_path / "saved")


def test_a_file_that_tensorflow_wrote_is_read_by_our_own_reader(tmp_path):
    def example(features, label):
        floats = tf.train.Feature(float_list=tf.train.FloatList(value=features))
        ids = tf.train.Feature(int64_list=tf.train.Int64List(value=[-label]))
        raw = tf.train.Feature(bytes_list=tf.train.BytesList(value=[tf.io.serialize_tensor(features * 2).numpy()]))
        return tf.train.Example(features=tf.train.Features(feature={"x": floats, "label": ids, "twice": raw}))

    for compression in ("", "GZIP", "ZLIB"):
        place = tmp_path / f"a{compression}.tfrecord"
        with tf.io.TFRecordWriter(str(place), compression) as writer:
            for features, label in zip(X, range(90), strict=True):
                writer.write(example(features, label).SerializeToString())
        files = prepare_data(PrepareData((str(place),), str(tmp_path / f"out{compression}"))).files
        read = [np.load(path) for path in (*files.inputs, *files.targets)]
        assert np.array_equal(read[0], X * 2) and np.array_equal(read[1], X)
        assert np.array_equal(read[2], -np.arange(90))


def test_folders_of_classes_become_one_hot_rows_where_the_loss_takes_them(tmp_path):
    np.save(tmp_path / "x.npy", X)
    np.save(tmp_path / "y.npy", np.arange(90) % 3)
    files = DataFiles(
        "pets",
        inputs=(str(tmp_path / "x.npy"),),
        targets=(str(tmp_path / "y.npy"),),
        class_names={"class": ("ape", "bee", "cat")},
    )
    for loss, shape in (("categorical_crossentropy", (90, 3)), ("sparse_categorical_crossentropy", (90,))):
        keras_model = mlp(units=3, activation="softmax")
        keras_model.compile("adam", loss)
        keras_model.save(tmp_path / "m.keras")
        patient, notes = open_model(str(tmp_path / "m.keras"), files, Settings(), lambda event: None)
        assert patient.training.targets[0].shape == shape
        assert any("one-hot" in note for note in notes) == (len(shape) == 2)


def test_a_saved_dataset_validates_another(tmp_path, model):
    for name, rows in (("saved", slice(0, 60)), ("held", slice(60, 90))):
        tf.data.Dataset.from_tensor_slices((X[rows], Y[rows])).batch(20).save(str(tmp_path / name))
    command = PrepareData((str(tmp_path / "saved"),), str(tmp_path / "out"), str(tmp_path / "held"))
    patient, _ = open_model(model, prepare_data(command).files, Settings(), lambda event: None)
    assert patient.training.count == 60 and np.array_equal(patient.validation.inputs[0], X[60:])
