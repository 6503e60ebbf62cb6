"""A file is looked at without running anything of it."""

import json
import zipfile

import pytest

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import TargetKind
from lossdoctor.intake.inspecting import inspect_target

DENSE = {"class_name": "Dense", "module": "keras.layers", "config": {"name": "dense", "units": 1}}


def keras_file(folder, *layers, members=()):
    path = folder / "m.keras"
    config = {"class_name": "Sequential", "module": "keras", "config": {"name": "s", "layers": list(layers)}}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", json.dumps(config))
        for name in members:
            archive.writestr(name, "x")
    return str(path)


def test_a_script_needs_trust_and_lists_the_local_modules_it_imports(tmp_path):
    (tmp_path / "losses.py").write_text("import numpy\nfrom deeper import thing\n")
    (tmp_path / "deeper.py").write_text("thing = 1\n")
    (tmp_path / "unrelated.py").write_text("")
    script = tmp_path / "train.py"
    script.write_text("import losses\nmodel.fit(1)\nraise SystemExit('this must not run')\nmodel.fit(2)\n")
    inspected = inspect_target(str(script))
    assert inspected.needs_trust and inspected.target.kind is TargetKind.SCRIPT
    assert [path.rpartition("/")[2] for path in inspected.runs] == ["train.py", "deeper.py", "losses.py"]
    assert inspected.fit_calls == (2, 4)


def test_a_plain_model_needs_no_trust(tmp_path):
    inspected = inspect_target(keras_file(tmp_path, DENSE))
    assert inspected.target.kind is TargetKind.MODEL and not inspected.needs_trust and inspected.notes == ()


@pytest.mark.parametrize(
    "layer",
    [
        {"class_name": "Lambda", "module": "keras.layers", "config": {"name": "evil"}},
        {"class_name": "system", "module": "os", "config": {"name": "evil"}},
        {"class_name": "TimeDistributed", "config": {"layer": {"class_name": "Lambda", "config": {"name": "evil"}}}},
    ],
    ids=["lambda", "foreign module", "nested"],
)
def test_code_in_a_model_is_named_with_its_path(tmp_path, layer):
    inspected = inspect_target(keras_file(tmp_path, DENSE, layer))
    assert inspected.needs_trust and len(inspected.runs) == 1 and "evil" in inspected.runs[0]


def test_a_custom_class_is_told(tmp_path):
    inspected = inspect_target(keras_file(tmp_path, {"class_name": "Mine", "module": None, "config": {"name": "a"}}))
    assert not inspected.needs_trust and "Mine" in inspected.notes[0]


@pytest.mark.parametrize("member", ["../evil", "/etc/passwd", "a/../../b", "C:evil"])
def test_a_model_with_a_member_that_leaves_the_folder_is_refused(tmp_path, member):
    with pytest.raises(Refusal, match="no Keras model has"):
        inspect_target(keras_file(tmp_path, DENSE, members=(member,)))


def nested(depth):
    return {"a": nested(depth - 1)} if depth else {}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("m.keras", b"no zip at all", FailureCode.UNREADABLE),
        ("m.h5", b"no hdf5 at all", FailureCode.UNREADABLE),
        ("empty.py", b"", FailureCode.UNREADABLE),
        ("bad.py", b"def f(:\n", FailureCode.PROGRAM_ERROR),
        ("binary.py", b"\xff\xfe\x00\x01", FailureCode.UNREADABLE),
        ("n.ipynb", b"{}", FailureCode.UNREADABLE),
        ("w.pt", b"x", FailureCode.UNSUPPORTED),
        ("x.docx", b"x", FailureCode.UNSUPPORTED),
    ],
)
def test_what_cannot_be_examined_is_refused_with_its_name(tmp_path, name, content, code):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Refusal) as refusal:
        inspect_target(str(tmp_path / name))
    assert refusal.value.failure.code in (code, FailureCode.PROGRAM_ERROR) and name in refusal.value.failure.message


def test_a_configuration_nested_without_end_is_refused(tmp_path):
    with pytest.raises(Refusal, match="not readable"):
        inspect_target(keras_file(tmp_path, {"class_name": "Dense", "config": nested(400)}))


def test_a_saved_model_folder_gets_the_sentence_what_to_bring(tmp_path):
    (tmp_path / "saved_model.pb").write_bytes(b"x")
    with pytest.raises(Refusal, match="SavedModel"):
        inspect_target(str(tmp_path))
