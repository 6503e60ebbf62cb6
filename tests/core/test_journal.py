"""Records of a journal come back exactly or are told as damaged."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lossdoctor.core import events as tell
from lossdoctor.core.journal import Unpacking, line_of, record_of, records
from lossdoctor.core.wire import WireError

EPOCH = tell.EpochEnded("run-1", 0, 10, {"loss": float("nan"), "acc": 0.5})


def curve(values):
    loss = np.array(values, np.float64)
    norms = np.zeros((len(values), 3), np.float32)
    return tell.ReadingsTaken("run-1", 4, loss, loss, norms, norms, loss)


@given(st.lists(st.floats(allow_nan=True, width=64), max_size=30))
def test_every_float_of_a_curve_comes_back_bit_for_bit(values):
    event = curve(values)
    back = Unpacking().record(line_of(event))
    assert back.loss.tobytes() == event.loss.tobytes() and back.gradient_norm.shape == (len(values), 3)


def test_a_line_is_one_line_of_plain_text():
    line = line_of(tell.LogWritten("stdout", "two\nlines \u2028 ü\r\n"))
    assert line.endswith(b"\n") and line.count(b"\n") == 1 and line.isascii()
    assert Unpacking().record(line).text == "two\nlines \u2028 ü\r\n"


@pytest.mark.parametrize("cut", range(0, 120, 7))
def test_a_torn_tail_is_dropped_and_what_came_before_is_kept(cut):
    whole, tail = line_of(EPOCH), line_of(curve([1.0, 2.0]))[:-1]
    kept = list(records([whole, tail[: len(tail) - 1 - cut]]))
    assert kept[0].logs["acc"] == 0.5 and isinstance(kept[1], WireError)


@given(st.data())
def test_any_flipped_byte_is_noticed(data):
    line = bytearray(line_of(curve([1.0, 2.0, 3.0]))[:-1])
    place = data.draw(st.integers(0, len(line) - 1))
    line[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(WireError):
        Unpacking().record(bytes(line))


@given(st.binary(max_size=300))
def test_garbage_is_a_damaged_record_and_nothing_else(noise):
    (value,) = records([noise])
    assert isinstance(value, WireError)


def forged(**changes):
    import zlib

    record = {**record_of(curve([1.0])), **changes}
    text = json.dumps(record).encode()
    return b"%08x" % zlib.crc32(text) + b" " + text


@pytest.mark.parametrize(
    "changes",
    [
        {"type": "Popen"},
        {"type": "OpenSession"},
        {"arrays": [["<f8", [10**12], ""]]},
        {"arrays": [["|O", [1], "AAAA"]]},
        {"arrays": [["<f8", [-1], ""]]},
        {"arrays": [["<f8", [1], "not base64"]]},
        {"arrays": [["<f8", [1], "AAAA"]]},
        {"value": []},
        {"value": {"unknown": 1}},
        {"more": 1},
    ],
    ids=str,
)
def test_a_forged_record_with_a_right_checksum_is_refused(changes):
    with pytest.raises(WireError):
        Unpacking().record(forged(**changes))


def test_an_array_that_unpacks_to_more_than_it_says_is_refused():
    import base64
    import zlib

    bomb = base64.b64encode(zlib.compress(bytes(10_000_000))).decode()
    packed = record_of(curve([1.0]))["arrays"]
    with pytest.raises(WireError, match="another size"):
        Unpacking().record(forged(arrays=[["<f8", [1], bomb], *packed[1:]]))


def test_all_arrays_together_have_a_limit():
    unpacking = Unpacking(most=100)
    with pytest.raises(WireError, match="larger than any"):
        for _ in range(3):
            unpacking.record(line_of(curve([1.0])))
