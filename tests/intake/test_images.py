import os
import struct
import time
import zlib

import numpy as np
import pytest
from PIL import Image

from lossdoctor.core.commands import PrepareData, PreviewData
from lossdoctor.core.failures import Refusal
from lossdoctor.core.session import TargetKind
from lossdoctor.intake.inspecting import inspect_target
from lossdoctor.intake.pixels import MOST_PIXELS, BrokenImage, pixels
from lossdoctor.intake.preparing import prepare_data
from lossdoctor.intake.previewing import preview_data


def paint(place, value, size=(4, 5), mode="RGB"):
    """An image of width 4 and height 5, all of one value."""
    place.parent.mkdir(parents=True, exist_ok=True)
    Image.new(mode, size, value).save(place)


def pets(folder, mode="RGB", side=""):
    for number in range(3):
        paint(folder / side / "cats" / f"{number}.png", (10, 20, 30) if mode == "RGB" else 10, mode=mode)
        paint(folder / side / "dogs" / f"{number}.png", (200, 210, 220) if mode == "RGB" else 200, mode=mode)
    return folder


def prepared(place, folder, **more):
    return prepare_data(PrepareData((str(place),), str(folder / "out"), **more))


def test_classes_are_the_folders_in_the_order_of_their_names(tmp_path):
    answer = prepared(pets(tmp_path / "pets"), tmp_path)
    x, y = np.load(answer.files.inputs[0]), np.load(answer.files.targets[0])
    assert x.shape == (6, 5, 4, 3) and x.dtype == np.uint8 and answer.rows == 6
    assert sorted(y.tolist()) == [0, 0, 0, 1, 1, 1] and answer.files.class_names == {"class": ("cats", "dogs")}
    assert all(image[4, 3].tolist() == [[10, 20, 30], [200, 210, 220]][kind] for image, kind in zip(x, y, strict=True))


def test_grey_images_have_one_channel(tmp_path):
    files = prepared(pets(tmp_path / "pets", "L"), tmp_path).files
    assert np.load(files.inputs[0]).shape == (6, 5, 4, 1)


def test_the_model_decides_on_size_and_colours(tmp_path):
    files = prepared(pets(tmp_path / "pets"), tmp_path, input_shape=(8, 8, 1)).files
    assert np.load(files.inputs[0]).shape == (6, 8, 8, 1)
    assert any("resized: 6" in note for note in files.notes)


def test_without_a_model_the_commonest_size_is_taken_and_said(tmp_path):
    place = pets(tmp_path / "pets")
    paint(place / "cats" / "wide.png", (1, 2, 3), size=(9, 5))
    files = prepared(place, tmp_path).files
    assert np.load(files.inputs[0]).shape == (7, 5, 4, 3)
    assert any("2 sizes; 4 x 5 is the commonest (6 of 7" in note for note in files.notes)


def test_sixteen_bit_greys_keep_their_upper_bits(tmp_path):
    Image.fromarray(np.full((2, 2), 32768, np.uint16)).save(tmp_path / "deep.png")
    assert pixels(tmp_path / "deep.png")[0][0, 0].tolist() == [128]


def test_images_that_cannot_be_read_are_counted_and_named(tmp_path):
    place = pets(tmp_path / "pets")
    whole = (place / "cats" / "0.png").read_bytes()
    (place / "cats" / "cut.png").write_bytes(whole[:50])
    (place / "dogs" / "text.jpg").write_text("not an image")
    answer = prepared(place, tmp_path)
    told = next(note for note in answer.files.notes if "cannot be read" in note)
    assert answer.rows == 6 and "2 of 8 images" in told and "cats/cut.png" in told and "dogs/text.jpg" in told
    assert len(np.load(answer.files.targets[0])) == 6


def test_a_folder_of_broken_images_is_refused(tmp_path):
    for name in ("a", "b"):
        (tmp_path / "p" / name).mkdir(parents=True)
        (tmp_path / "p" / name / "x.png").write_bytes(b"no")
    with pytest.raises(Refusal, match="none of 2 images could be read"):
        prepared(tmp_path / "p", tmp_path)


def test_a_decompression_bomb_is_not_unpacked(tmp_path):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    bomb = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"0" * 1000)) + chunk(b"IEND", b"")
    assert MOST_PIXELS < 60_000**2
    with pytest.raises(BrokenImage):
        pixels(bomb)


def test_training_and_validation_folders_are_sides(tmp_path):
    pets(tmp_path / "pets", side="train")
    pets(tmp_path / "pets", side="val")
    files = prepared(tmp_path / "pets", tmp_path).files
    assert len(np.load(files.inputs[0])) == len(np.load(files.validation_inputs[0])) == 6
    paint(tmp_path / "pets" / "val" / "horses" / "1.png", (1, 1, 1))
    with pytest.raises(Refusal, match="'horses'"):
        prepared(tmp_path / "pets", tmp_path)


def test_a_validation_folder_with_fewer_classes_keeps_the_numbers_of_the_training_folder(tmp_path):
    training = pets(tmp_path / "pets")
    paint(training / "apes" / "1.png", (1, 1, 1))
    files = prepared(training, tmp_path, validation=str(pets(tmp_path / "held"))).files
    assert sorted(np.load(files.validation_targets[0]).tolist()) == [1, 1, 1, 2, 2, 2]


def test_images_without_classes_get_a_sentence(tmp_path):
    paint(tmp_path / "flat" / "1.png", (1, 1, 1))
    with pytest.raises(Refusal, match="One folder a class is expected"):
        prepared(tmp_path / "flat", tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(Refusal, match="folder without data"):
        prepared(tmp_path / "empty", tmp_path)


def test_a_folder_of_images_is_data(tmp_path):
    assert inspect_target(str(pets(tmp_path / "pets"))).target.kind is TargetKind.DATA


def test_the_preview_of_very_many_images_comes_within_a_second(tmp_path):
    pets(tmp_path / "pets")
    for name in ("cats", "dogs"):
        folder = os.open(tmp_path / "pets" / name, os.O_RDONLY)
        for number in range(2_000):
            os.link("0.png", f"n{number}.png", src_dir_fd=folder, dst_dir_fd=folder)
        os.close(folder)
    started = time.monotonic()
    shown = preview_data(PreviewData((str(tmp_path / "pets"),)))
    assert time.monotonic() - started < 1.0
    assert shown.columns == ("file", "class", "size", "colours") and len(shown.preview) == 50
    assert shown.preview[0][0].startswith("cats") and shown.preview[0][1:] == ("cats", "4 x 5", "RGB")
    assert shown.rows == 4_006
