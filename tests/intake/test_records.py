import gzip
import zlib

import numpy as np
import pytest

from helpers.tfrecords import crc, record, write_records
from lossdoctor.intake.records import BLOCK, SHORT, BrokenRecord, crc32c, read_records

BODIES = [b"", b"a", bytes(range(256)) * 30, b"last"]


@pytest.mark.parametrize("size", [0, 1, SHORT, SHORT + 1, BLOCK - 1, BLOCK, BLOCK + 3, BLOCK + SHORT + 1, 5 * BLOCK])
def test_the_fast_checksum_is_the_slow_one(size):
    data = np.random.default_rng(size).bytes(size)
    assert crc32c(data) == crc(data)


def test_the_checksum_is_that_of_the_standard():
    assert crc32c(b"123456789") == 0xE3069283  # RFC 3720's usual check value
    assert crc32c(bytes(32)) == 0x8A9136AA  # RFC 3720, appendix B.4


def test_records_come_back_as_written(tmp_path):
    assert list(read_records(write_records(tmp_path / "a.tfrecord", BODIES))) == BODIES


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_packed_files_are_unpacked_on_the_way(tmp_path, pack):
    place = tmp_path / "a.tfrecord"
    place.write_bytes(pack(b"".join(record(body) for body in BODIES)))
    assert list(read_records(place)) == BODIES


def test_a_flipped_byte_names_its_record_and_those_before_are_read(tmp_path):
    place = write_records(tmp_path / "a.tfrecord", BODIES)
    raw = bytearray(place.read_bytes())
    raw[16 + 17 + 100] ^= 1
    place.write_bytes(raw)
    seen = []
    with pytest.raises(BrokenRecord) as broken:
        seen.extend(iter_into(read_records(place), seen))
    assert seen == BODIES[:2]
    assert (broken.value.number, broken.value.offset, broken.value.cut_off) == (3, 33, False)


def test_a_torn_tail_is_cut_off_rather_than_wrong(tmp_path):
    place = write_records(tmp_path / "a.tfrecord", BODIES)
    for missing in (1, 19, 21):
        torn = tmp_path / f"{missing}"
        torn.write_bytes(place.read_bytes()[:-missing])
        with pytest.raises(BrokenRecord) as broken:
            list(read_records(torn))
        assert broken.value.cut_off and broken.value.number in (3, 4)


def test_a_torn_packed_file_is_cut_off(tmp_path):
    place = tmp_path / "a.tfrecord"
    place.write_bytes(gzip.compress(b"".join(record(body) for body in BODIES))[:-12])
    with pytest.raises(BrokenRecord) as broken:
        list(read_records(place))
    assert broken.value.cut_off


def iter_into(records, seen):
    for body in records:
        seen.append(body)
    return ()
