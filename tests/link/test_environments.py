"""Environments are found where people keep them, and asked without importing TensorFlow."""

import sys
import venv
from pathlib import Path

import pytest

from lossdoctor.link.environments import Environment, examined, nearby


def interpreter(place: Path) -> Path:
    python = place / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    return python


def names(found: list[Environment]) -> list[str]:
    return [one.python for one in found]


def test_an_environment_beside_the_program_or_above_it_is_found_nearest_first(tmp_path):
    far, near = interpreter(tmp_path / ".venv"), interpreter(tmp_path / "work" / "venv")
    (tmp_path / "work" / "deep").mkdir()
    found = nearby(str(tmp_path / "work" / "deep"), {}, str(tmp_path))
    assert names(found) == [str(near), str(far)] and {one.kind for one in found} == {"venv"}
    assert found[0].name == "venv in work"


def test_folders_above_the_home_folder_are_not_searched(tmp_path):
    interpreter(tmp_path / ".venv")
    (tmp_path / "home" / "work").mkdir(parents=True)
    assert nearby(str(tmp_path / "home" / "work"), {}, str(tmp_path / "home")) == []


def test_environments_that_conda_lists_are_found(tmp_path):
    listed, rooted = (
        interpreter(tmp_path / "elsewhere" / "deep-env"),
        interpreter(tmp_path / "miniforge3" / "envs" / "tf"),
    )
    (tmp_path / ".conda").mkdir()
    (tmp_path / ".conda" / "environments.txt").write_text(f"{listed.parent.parent}\n/gone\n\n")
    found = nearby(str(tmp_path), {}, str(tmp_path))
    assert names(found) == [str(listed), str(rooted)] and {one.kind for one in found} == {"conda"}


def test_one_environment_by_two_ways_counts_once(tmp_path):
    python = interpreter(tmp_path / ".venv")
    found = nearby(str(tmp_path), {"VIRTUAL_ENV": str(tmp_path / ".venv")}, str(tmp_path))
    assert names(found) == [str(python)]


def test_an_interpreter_on_the_path_is_found(tmp_path):
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "python3").symlink_to(sys.executable)
    found = nearby(str(tmp_path), {"PATH": str(tmp_path / "tools")}, str(tmp_path))
    assert names(found) == [str(tmp_path / "tools" / "python3")] and found[0].kind == "path"


def test_an_environment_without_tensorflow_says_so(tmp_path):
    venv.create(tmp_path / "bare", with_pip=False)
    seen = examined(str(tmp_path / "bare" / "bin" / "python"))
    assert seen.why_not == "TensorFlow is not installed there"
    assert seen.versions["python"] == ".".join(map(str, sys.version_info[:3]))


def test_our_own_environment_is_suitable():
    seen = examined(sys.executable)
    assert seen.why_not == "" and seen.versions["keras"].startswith("3.")


@pytest.mark.parametrize("text", ["#!/bin/sh\nexit 3\n", "#!/bin/sh\necho hello\n", "not a program"])
def test_what_is_no_interpreter_is_told_in_words(tmp_path, text):
    place = tmp_path / "python"
    place.write_text(text)
    place.chmod(0o755)
    assert "does not answer" in examined(str(place)).why_not


@pytest.mark.parametrize(
    ("versions", "said"),
    [
        ({"tensorflow": "2.15.0", "keras": "2.15.0"}, "TensorFlow 2.15.0 is older than 2.16"),
        ({"tensorflow": "2.17.0", "keras": "2.9"}, "Keras 2.9 is older than 3"),
        ({"tensorflow": "2.17.0"}, "Keras is not installed"),
        ({"tensorflow-cpu": "2.18.0", "keras": "3.6.0"}, ""),
    ],
)
def test_versions_that_cannot_run_the_engine_are_named(tmp_path, versions, said):
    for name, version in versions.items():
        place = tmp_path / f"{name.replace('-', '_')}-{version}.dist-info"
        place.mkdir()
        (place / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    stand_in = tmp_path / "python"
    only = f"[p for p in sys.path if 'packages' not in p] + [{str(tmp_path)!r}]"
    code = f"import sys; sys.path[:] = {only}; exec(sys.argv[3])"
    stand_in.write_text(f'#!/bin/sh\nexec {sys.executable} -c "{code}" "$@"\n')
    stand_in.chmod(0o755)
    seen = examined(str(stand_in))
    assert said in seen.why_not and (said != "") == (seen.why_not != "")
