import io

import numpy as np
import pytest
from PIL import Image

from helpers.tfrecords import example, record, tagged, varint, write_records
from lossdoctor.core.commands import PrepareData, PreviewData
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.intake.preparing import prepare_data
from lossdoctor.intake.previewing import preview_data


def written(place, rows, **more):
    return write_records(place, [example(row, **more) for row in rows])


def prepared(place, folder, **more):
    return prepare_data(PrepareData((str(place),), str(folder / "out"), **more))


def picture(value, size=(4, 5)):
    stream = io.BytesIO()
    Image.new("RGB", size, (value, value, value)).save(stream, "PNG")
    return stream.getvalue()


ROWS = [{"x": [float(n), 2.0, 3.0], "age": n, "label": n % 2} for n in range(100)]


@pytest.mark.parametrize("packed", [True, False])
def test_numbers_become_a_table_with_the_target_by_its_name(tmp_path, packed):
    files = prepared(written(tmp_path / "a.tfrecord", ROWS, packed=packed), tmp_path).files
    assert files.columns == ("age", "x[0]", "x[1]", "x[2]", "label") and files.target_columns == ("label",)
    assert np.load(files.table)[7].tolist() == [7, 7, 2, 3, 1]


def test_shards_of_a_folder_are_read_together(tmp_path):
    (tmp_path / "shards").mkdir()
    for number in range(2):
        part = ROWS[number * 50 : number * 50 + 50]
        written(tmp_path / "shards" / f"data.tfrecord-0000{number}-of-00002", part)
    answer = prepared(tmp_path / "shards", tmp_path)
    assert answer.rows == 100 and np.load(answer.files.table)[99, 0] == 99


def test_images_are_decoded_and_what_describes_them_is_left_out(tmp_path):
    rows = [
        {"image/encoded": picture(n), "image/height": 5, "image/format": b"png", "image/class/label": n % 3}
        for n in range(70)
    ]
    files = prepared(written(tmp_path / "a.tfrecord", rows), tmp_path).files
    x = np.load(files.inputs[0])
    assert x.shape == (70, 5, 4, 3) and x[66].max() == x[66].min() == 66
    assert np.load(files.targets[0]).tolist()[:4] == [0, 1, 2, 0] and len(files.inputs) == 1
    assert any("image/height (describes the image)" in note for note in files.notes)


def test_images_are_resized_to_the_model(tmp_path):
    rows = [{"image": picture(9, (4 + n, 5)), "label": n} for n in range(3)]
    files = prepared(written(tmp_path / "a.tfrecord", rows), tmp_path, input_shape=(6, 6, 3)).files
    assert np.load(files.inputs[0]).shape == (3, 6, 6, 3)


def test_serialised_tensors_are_read(tmp_path):
    def tensor(values):
        shape = b"".join(tagged(2, b"\x08" + varint(size)) for size in values.shape)
        return b"\x08\x01" + tagged(2, shape) + tagged(4, values.astype("<f4").tobytes())

    rows = [{"image": tensor(np.full((2, 3), n)), "y": float(n)} for n in range(4)]
    files = prepared(written(tmp_path / "a.tfrecord", rows), tmp_path).files
    x = np.load(files.inputs[0])
    assert x.shape == (4, 2, 3) and x.dtype == np.float32 and x[3, 1, 2] == 3


def test_raw_bytes_of_one_length_are_numbers(tmp_path):
    rows = [{"pixels": bytes([n, 255, 0]), "label": n} for n in range(4)]
    files = prepared(written(tmp_path / "a.tfrecord", rows), tmp_path).files
    assert np.load(files.inputs[0]).tolist()[2] == [2, 255, 0]


def test_a_text_target_becomes_classes_in_the_order_of_the_alphabet(tmp_path):
    rows = [{"x": float(n), "label": word} for n, word in enumerate([b"plum", b"apple", b"plum"])]
    files = prepared(written(tmp_path / "a.tfrecord", rows), tmp_path).files
    assert np.load(files.table)[:, 1].tolist() == [1, 0, 1] and files.class_names == {"label": ("apple", "plum")}


def test_no_target_by_name_asks_for_one(tmp_path):
    place = written(tmp_path / "a.tfrecord", [{"a": float(n), "b": float(n)} for n in range(3)])
    with pytest.raises(Refusal, match="--target-columns; there are a number float32, b number"):
        prepared(place, tmp_path)
    assert prepared(place, tmp_path, target_columns=("b",)).files.target_columns == ("b",)
    with pytest.raises(Refusal, match="no feature 'c'"):
        prepared(place, tmp_path, target_columns=("c",))


def test_ragged_features_are_left_out_and_said(tmp_path):
    place = written(tmp_path / "a.tfrecord", [{"words": [1] * (n + 1), "x": float(n), "y": 1} for n in range(3)])
    files = prepared(place, tmp_path).files
    assert files.columns == ("x", "y") and any("words (of varying length)" in note for note in files.notes)


def test_a_late_record_that_is_otherwise_is_named(tmp_path):
    place = written(tmp_path / "a.tfrecord", [*ROWS, {"x": [1.0], "age": 1, "label": 1}])
    with pytest.raises(Refusal, match="record 101: 'x' is of shape"):
        prepared(place, tmp_path)


def test_damage_names_the_record(tmp_path):
    place = written(tmp_path / "a.tfrecord", ROWS)
    raw = bytearray(place.read_bytes())
    size = len(record(example(ROWS[0])))
    raw[3 * size + 30] ^= 255
    place.write_bytes(raw)
    with pytest.raises(Refusal, match="record 4 ") as refusal:
        prepared(place, tmp_path)
    assert refusal.value.failure.code is FailureCode.UNREADABLE


def test_records_of_something_else_get_a_sentence(tmp_path):
    with pytest.raises(Refusal, match=r"tf\.train\.Example are expected"):
        prepared(write_records(tmp_path / "a.tfrecord", [b"\x1a\x03abc"]), tmp_path)


def test_the_preview_shows_the_schema(tmp_path):
    shown = preview_data(PreviewData((str(written(tmp_path / "a.tfrecord", ROWS)),)))
    assert shown.columns == ("age", "x", "label") and shown.preview[2] == ("2", "2, 2, 3", "0")
    assert any("x number (3) float32" in note for note in shown.notes)


def test_a_saved_dataset_is_left_to_the_engine(tmp_path):
    folder = tmp_path / "saved"
    (folder / "123" / "00000000.shard").mkdir(parents=True)
    for name in ("dataset_spec.pb", "snapshot.metadata", "123/00000000.shard/00000000.snapshot"):
        (folder / name).write_bytes(b"x")
    assert prepared(folder, tmp_path).files.dataset == str(folder)
    assert preview_data(PreviewData((str(folder),))).kind == "saved tf.data dataset"
    (folder / "dataset_spec.pb").unlink()
    with pytest.raises(Refusal, match=r"dataset_spec\.pb cannot be found"):
        prepared(folder, tmp_path)
