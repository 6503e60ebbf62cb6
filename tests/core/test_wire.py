"""Messages cross the pipe exactly or not at all."""

import contextlib
import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lossdoctor.core import commands, events, findings, fixes, wire
from lossdoctor.core.session import DataFiles, Settings, Target, TargetKind


def there_and_back(message):
    return wire.decode(wire.encode(message))


def test_a_command_with_nested_values_comes_back_equal():
    command = commands.OpenSession(
        Target(TargetKind.SCRIPT, "/tmp/ä b.py", "00"),
        Settings(epochs=3, allow=("a", "b"), learning_rate=1e-3),
        DataFiles("t.csv", columns=("x", "y"), class_names={"y": ("no", "yes")}),
        True,
    )
    assert there_and_back(command) == command


def test_edits_keep_their_kind_inside_a_union():
    command = commands.ApplyEdits(
        "cure", (fixes.MapTargets(0.5, 0.5), fixes.SetDtype("float64"), fixes.SetLearningRate(1.0))
    )
    assert there_and_back(command) == command


@given(st.lists(st.floats(allow_nan=True, width=64), max_size=20))
def test_every_float_of_a_curve_crosses_bit_for_bit(values):
    loss = np.array(values, dtype=np.float64)
    norms = np.zeros((len(values), 2), np.float32)
    event = events.ReadingsTaken("r", 7, loss, loss, norms, norms, loss)
    back = there_and_back(event)
    assert back.loss.tobytes() == loss.tobytes() and back.gradient_norm.shape == (len(values), 2)


@given(st.floats(allow_nan=True))
def test_single_numbers_that_are_not_finite_cross_without_breaking_json(value):
    frame = wire.encode(events.ProgressMade("x", value))
    size = wire.PREFIX.unpack_from(frame)[1]
    json.loads(frame[wire.PREFIX.size : wire.PREFIX.size + size], parse_constant=pytest.fail)
    back = wire.decode(frame).fraction
    assert back == value or (math.isnan(back) and math.isnan(value))


@given(st.binary(max_size=200))
def test_garbage_is_refused_and_never_raises_anything_else(noise):
    for data in (noise, wire.MAGIC + noise, wire.encode(commands.Examine())[:-1] + noise):
        with contextlib.suppress(wire.WireError):
            wire.decode(data)


def mutated(message, change):
    frame = wire.encode(message)
    _, header_size, _ = wire.PREFIX.unpack_from(frame)
    header = json.loads(frame[wire.PREFIX.size : wire.PREFIX.size + header_size])
    change(header)
    text = json.dumps(header).encode()
    body = frame[wire.PREFIX.size + header_size :]
    return wire.PREFIX.pack(wire.MAGIC, len(text), len(body)) + text + body


@pytest.mark.parametrize(
    "change",
    [
        lambda header: header["value"].update(surprise=1),
        lambda header: header["value"].pop("run_id"),
        lambda header: header["value"].update(run_id=5),
        lambda header: header.update(type="Popen"),
        lambda header: header.update(arrays=[["<f8", [4]]]),
        lambda header: header["value"].update(resume="yes"),
    ],
    ids=["unknown field", "missing field", "wrong kind", "unknown type", "array without bytes", "text for a bool"],
)
def test_strict_decoding_refuses(change):
    with pytest.raises(wire.WireError):
        wire.decode(mutated(commands.StartRun("r"), change))


def test_an_object_that_is_no_word_of_ours_does_not_cross():
    with pytest.raises(wire.WireError):
        wire.encode(events.LogWritten("program", object()))


def test_every_command_event_edit_and_evidence_has_a_reader():
    for kind in wire.NAMED.values():
        wire._reader(kind)  # raises WireError for a field whose type cannot be read back


def test_a_frame_beyond_the_limit_is_refused_before_it_is_read():
    with pytest.raises(wire.WireError):
        wire.frame_size(wire.PREFIX.pack(wire.MAGIC, wire.MAX_FRAME, 1))


def test_findings_cross_with_their_evidence():
    finding = findings.Finding(
        "c",
        findings.Category.LOSS,
        findings.Severity.ERROR,
        "t",
        "s",
        evidence=(findings.HistogramEvidence("h", np.arange(3.0), np.array([1, 2]), allowed=(0.0, 1.0)),),
    )
    back = there_and_back(events.FindingRaised(finding)).finding
    assert back.severity is findings.Severity.ERROR
    assert back.evidence[0].counts.tolist() == [1, 2] and back.evidence[0].allowed == (0.0, 1.0)
