import h5py
import numpy as np
import pytest

from lossdoctor.core.commands import PrepareData, PreviewData
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import TargetKind
from lossdoctor.intake import hdf5
from lossdoctor.intake.inspecting import inspect_target
from lossdoctor.intake.preparing import prepare_data
from lossdoctor.intake.previewing import preview_data

X = np.arange(60, dtype=np.float32).reshape(20, 3)
Y = np.arange(20, dtype=np.int32)


def written(place, **datasets):
    with h5py.File(place, "w") as file:
        for name, values in datasets.items():
            file[name.replace("__", "/")] = values
    return place


def prepared(place, folder, **more):
    return prepare_data(PrepareData((str(place),), str(folder), **more))


def loaded(paths):
    return [np.load(path, allow_pickle=False) for path in paths]


@pytest.mark.parametrize(
    ("x", "y"),
    [("x", "y"), ("X_train", "Y_train"), ("train_set_x", "train_set_y"), ("inputs", "targets"), ("images", "labels")],
)
def test_datasets_are_told_apart_by_their_names(tmp_path, x, y):
    place = written(tmp_path / "d.h5", **{x: X, y: Y, "extra": np.ones(3)})
    answer = prepared(place, tmp_path)
    assert np.array_equal(loaded(answer.files.inputs)[0], X) and np.array_equal(loaded(answer.files.targets)[0], Y)
    assert loaded(answer.files.targets)[0].dtype == np.int32 and answer.rows == 20
    assert any("not used: extra" in note for note in answer.files.notes)


def test_groups_of_training_and_validation_are_sides(tmp_path):
    place = written(tmp_path / "d.h5", train__x=X, train__y=Y, val__x=X[:4], val__y=Y[:4], test__x=X[:2], test__y=Y[:2])
    files = prepared(place, tmp_path).files
    assert len(loaded(files.validation_inputs)[0]) == 4 and len(loaded(files.inputs)[0]) == 20


def test_a_test_group_is_the_validation_where_there_is_no_other(tmp_path):
    place = written(tmp_path / "d.h5", train__x=X, train__y=Y, test__x=X[:2], test__y=Y[:2])
    assert len(loaded(prepared(place, tmp_path).files.validation_targets)[0]) == 2


def test_several_inputs_keep_the_order_of_their_names(tmp_path):
    files = prepared(written(tmp_path / "d.h5", x1=X, x2=X + 1, y=Y), tmp_path).files
    assert [array[0, 0] for array in loaded(files.inputs)] == [0.0, 1.0]


def test_one_dataset_with_two_axes_is_a_table(tmp_path):
    files = prepared(written(tmp_path / "d.h5", table=X), tmp_path).files
    assert files.columns == ("column 0", "column 1", "column 2") and np.array_equal(np.load(files.table), X)


def test_fields_are_the_columns_of_a_table(tmp_path):
    rows = np.zeros(5, dtype=[("height", "f4"), ("weight", "i8")])
    rows["weight"] = np.arange(5)
    files = prepared(written(tmp_path / "d.h5", people=rows), tmp_path, target_columns=("weight",)).files
    assert files.columns == ("height", "weight") and np.load(files.table)[4, 1] == 4
    assert files.target_columns == ("weight",)


def test_it_is_copied_piece_by_piece(tmp_path, monkeypatch):
    monkeypatch.setattr(hdf5, "BYTES_AT_ONCE", 40)
    with h5py.File(tmp_path / "d.h5", "w") as file:
        file.create_dataset("x", data=X, chunks=(3, 3), compression="gzip")
        file["y"] = Y
    assert np.array_equal(loaded(prepared(tmp_path / "d.h5", tmp_path).files.inputs)[0], X)


def test_big_endian_numbers_keep_their_values(tmp_path):
    place = written(tmp_path / "d.h5", x=X.astype(">f8"), y=Y)
    assert np.array_equal(loaded(prepared(place, tmp_path).files.inputs)[0], X)


def test_names_that_say_nothing_are_refused_with_what_there_is(tmp_path):
    place = written(tmp_path / "d.h5", first=np.ones((4, 4, 4)), second=np.ones(3))
    with pytest.raises(Refusal, match=r"first \(4, 4, 4\), second \(3,\)"):
        prepared(place, tmp_path)


def test_what_pandas_wrote_gets_a_sentence(tmp_path):
    with h5py.File(tmp_path / "d.h5", "w") as file:
        file.create_group("df").attrs["pandas_type"] = "frame"
    with pytest.raises(Refusal, match="pandas"):
        prepared(tmp_path / "d.h5", tmp_path)


def test_links_out_of_the_file_are_not_followed(tmp_path):
    for link in (h5py.ExternalLink("other.h5", "/x"), h5py.SoftLink("/y")):
        with h5py.File(tmp_path / "d.h5", "w") as file:
            file["y"] = Y
            file["x"] = link
        with pytest.raises(Refusal, match="a link"):
            prepared(tmp_path / "d.h5", tmp_path)


def test_data_in_other_files_are_not_read(tmp_path):
    with h5py.File(tmp_path / "d.h5", "w") as file:
        layout = h5py.VirtualLayout(shape=(4,), dtype="f4")
        layout[:] = h5py.VirtualSource("other.h5", "x", shape=(4,))
        file.create_virtual_dataset("x", layout)
        file["y"] = Y
    with pytest.raises(Refusal, match="other files"):
        prepared(tmp_path / "d.h5", tmp_path)


def test_a_file_that_declares_more_than_it_holds_is_refused(tmp_path):
    with h5py.File(tmp_path / "d.h5", "w") as file:
        file.create_dataset("x", shape=(10**7, 100), dtype="f4", chunks=(1000, 100), compression="gzip")
        file["y"] = Y
    with pytest.raises(Refusal, match="declared"):
        prepared(tmp_path / "d.h5", tmp_path)


def test_a_torn_file_is_refused_by_name(tmp_path):
    place = written(tmp_path / "d.h5", x=X, y=Y)
    place.write_bytes(place.read_bytes()[:600])
    with pytest.raises(Refusal, match=r"d\.h5") as refusal:
        prepared(place, tmp_path)
    assert refusal.value.failure.code is FailureCode.UNREADABLE


def test_an_h5_file_is_data_or_a_model_by_what_is_in_it(tmp_path):
    assert inspect_target(str(written(tmp_path / "d.h5", x=X, y=Y))).target.kind is TargetKind.DATA
    with h5py.File(tmp_path / "m.h5", "w") as file:
        file.attrs["model_config"] = '{"class_name": "Sequential", "config": {"layers": []}}'
    assert inspect_target(str(tmp_path / "m.h5")).target.kind is TargetKind.MODEL


def test_its_preview_shows_inputs_and_targets(tmp_path):
    shown = preview_data(PreviewData((str(written(tmp_path / "d.h5", x=X, y=Y)),)))
    assert shown.columns == ("x[0]", "x[1]", "x[2]", "y") and shown.rows == 20
    assert shown.preview[1] == ("3", "4", "5", "1")


def test_validation_of_another_file_and_kind_goes_with_it(tmp_path):
    np.savez(tmp_path / "v.npz", x=X[:5], y=Y[:5])
    files = prepared(written(tmp_path / "d.h5", x=X, y=Y), tmp_path, validation=str(tmp_path / "v.npz")).files
    assert len(loaded(files.validation_inputs)[0]) == 5
    with pytest.raises(Refusal, match="another form"):
        table = written(tmp_path / "t.h5", table=X)
        prepared(tmp_path / "d.h5", tmp_path, validation=str(table))


def test_arrays_are_validated_by_an_hdf5_file_and_not_by_one_array(tmp_path):
    np.save(tmp_path / "x.npy", X)
    np.save(tmp_path / "y.npy", Y)
    pair = (str(tmp_path / "x.npy"), str(tmp_path / "y.npy"))
    held = str(written(tmp_path / "v.h5", x=X[:5], y=Y[:5]))
    files = prepare_data(PrepareData(pair, str(tmp_path), held)).files
    assert np.array_equal(loaded(files.validation_inputs)[0], X[:5])
    with pytest.raises(Refusal, match=r"numpy\.savez"):
        prepare_data(PrepareData(pair, str(tmp_path), pair[0]))


def test_flipped_bytes_end_in_numbers_or_in_a_refusal(tmp_path):
    with h5py.File(tmp_path / "d.h5", "w") as file:
        file.create_dataset("x", data=X, chunks=(5, 3), compression="gzip")
        file["y"] = Y
    whole = (tmp_path / "d.h5").read_bytes()
    rng, refused = np.random.default_rng(0), 0
    for _ in range(60):
        torn = bytearray(whole)
        for place in rng.integers(0, len(torn), size=12):
            torn[place] = rng.integers(256)
        (tmp_path / "d.h5").write_bytes(torn)
        for read in (lambda p: prepared(p, tmp_path), lambda p: preview_data(PreviewData((str(p),)))):
            try:
                read(tmp_path / "d.h5")
            except Refusal as refusal:
                refused += 1
                assert "d.h5" in refusal.failure.message
    assert refused > 10
