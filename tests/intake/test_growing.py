"""A growing array is whole or absent, and numpy reads it as its own."""

import errno

import numpy as np
import pytest

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.intake import growing
from lossdoctor.intake.arrays import checked_npy
from lossdoctor.intake.growing import GrowingArray


def test_rows_appended_and_changed_are_read_back(tmp_path, monkeypatch):
    monkeypatch.setattr(growing, "BLOCK_CELLS", 6)
    array = GrowingArray(tmp_path / "t.npy", 3)
    expected = np.arange(30.0).reshape(10, 3)
    for part in (expected[:4], expected[4:4], expected[4:]):
        array.append(part)
    assert np.concatenate(list(array.column(1))).tolist() == expected[:, 1].tolist()
    for first, block in array.blocks():
        array.overwrite(first, block * 2)
    assert not (tmp_path / "t.npy").exists()
    path = array.finish()
    array.abandon()
    assert np.array_equal(np.load(path, allow_pickle=False), expected * 2)
    assert checked_npy(tmp_path / "t.npy") == (10, 3) and len(list(tmp_path.iterdir())) == 1


def test_what_is_abandoned_leaves_nothing(tmp_path):
    array = GrowingArray(tmp_path / "t.npy", 2)
    array.append(np.ones((5, 2)))
    array.abandon()
    assert not list(tmp_path.iterdir())


def test_a_disk_that_fills_up_is_told_with_the_bytes_written(tmp_path):
    class Full:
        def write(self, data):
            raise OSError(errno.ENOSPC, "No space left on device")

        def close(self):
            pass

    array = GrowingArray(tmp_path / "t.npy", 2)
    array.append(np.ones((5, 2)))
    array._file.close()
    array._file = Full()
    with pytest.raises(Refusal) as refusal:
        array.append(np.ones((5, 2)))
    array.abandon()
    assert refusal.value.failure.code is FailureCode.CANNOT_WRITE and "80 bytes" in refusal.value.failure.message
    assert not list(tmp_path.iterdir())
