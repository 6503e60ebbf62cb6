import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.tfrecords import tagged, varint
from lossdoctor.intake import protobuf


def test_fields_come_in_order_with_their_values():
    message = varint(8) + varint(300) + tagged(2, b"abc") + b"\x1d\x00\x00\x80\x3f" + b"\x21" + bytes(8)
    read = [(number, wire, value if wire == 0 else bytes(value)) for number, wire, value in protobuf.fields(message)]
    assert read == [(1, 0, 300), (2, 2, b"abc"), (3, 5, b"\x00\x00\x80\x3f"), (4, 1, bytes(8))]


@given(st.lists(st.integers(-(2**63), 2**63 - 1)))
def test_packed_numbers_come_back_as_written(numbers):
    packed = memoryview(b"".join(varint(number) for number in numbers))
    assert protobuf.packed_varints(packed).tolist() == numbers


def test_floats_are_read_packed_or_alone():
    rows = np.array([1.5, -2.0], "<f4")
    assert protobuf.numbers(memoryview(rows.tobytes()), protobuf.BYTES, "<f4").tolist() == [1.5, -2.0]
    with pytest.raises(protobuf.Malformed):
        protobuf.numbers(memoryview(b"12345"), protobuf.BYTES, "<f4")


@given(st.binary(max_size=60))
def test_bytes_of_any_kind_are_read_or_refused(data):
    try:
        for _, wire, value in protobuf.fields(data):
            if wire == protobuf.BYTES:
                protobuf.packed_varints(value)
    except protobuf.Malformed as error:
        assert str(error)


def test_cut_off_fields_are_refused():
    for message in (b"\x08", b"\x08\xff", tagged(1, b"abc")[:-1], b"\x0b", b"\x00\x01", b"\x08" + b"\xff" * 11):
        with pytest.raises(protobuf.Malformed):
            list(protobuf.fields(message))
