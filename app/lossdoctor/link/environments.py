"""Finds Python environments near a program: virtual environments, conda environments, interpreters on the path."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lossdoctor.core.saying import Said, say

USUAL_NAMES = (".venv", "venv", "env", ".env", ".virtualenv")
NAMES_ON_PATH = ("python3", "python", "python3.13", "python3.12", "python3.11", "python3.10")
MOST = 40
PROBE_SECONDS = 10.0
# Versions are read from the installed metadata: importing TensorFlow only to ask would take seconds.
PROBE = (
    "import json, sys\n"
    "from importlib import metadata\n"
    "def version(name):\n"
    "    try:\n"
    "        return metadata.version(name)\n"
    "    except metadata.PackageNotFoundError:\n"
    "        return ''\n"
    "names = ('keras', 'tensorflow', 'tensorflow-cpu', 'tf-keras', 'numpy')\n"
    "print(json.dumps({'python': sys.version.split()[0], **{name: version(name) for name in names}}))\n"
)


@dataclass(frozen=True)
class Environment:
    """An interpreter that a program might run under; `kind` is 'venv', 'conda' or 'path', `name` is for people."""

    python: str
    name: str
    kind: str


@dataclass(frozen=True)
class Suitability:
    """What an environment holds, and why it cannot run the engine ('' when it can)."""

    versions: dict[str, str]
    why_not: str


def nearby(folder: str, environment: Mapping[str, str] | None = None, home: str | None = None) -> list[Environment]:
    """Environments beside `folder` and its parents, then active, conda's and those on the path; nothing is run.

    Two names of one environment count once, the nearer first; at most 40.
    """
    variables = os.environ if environment is None else environment
    own_home = Path(home) if home is not None else _home()
    found: dict[str, Environment] = {}
    for one in (
        *_beside(Path(folder).absolute(), own_home),
        *_active(variables),
        *_conda(variables, own_home),
        *_on_path(variables),
    ):
        found.setdefault(_identity(one), one)
    return list(found.values())[:MOST]


def examined(python: str) -> Suitability:
    """Ask an interpreter for its versions; takes a fraction of a second, never imports TensorFlow."""
    try:
        answer = subprocess.run(
            [python, "-I", "-c", PROBE], capture_output=True, text=True, timeout=PROBE_SECONDS, check=True
        )
        versions = {str(name): str(version) for name, version in json.loads(answer.stdout).items() if version}
    except (OSError, subprocess.SubprocessError, ValueError, AttributeError):
        return Suitability({}, say("it does not answer as a Python interpreter"))
    return Suitability(versions, _why_not(versions))


def _why_not(versions: Mapping[str, str]) -> str:
    keras, tensorflow = versions.get("keras", ""), versions.get("tensorflow") or versions.get("tensorflow-cpu", "")
    if _numbers(versions.get("python", "")) < (3, 11):
        return _older("Python", versions.get("python", ""), "3.11")
    if not tensorflow:
        return say("{package} is not installed there", package="TensorFlow")
    if _numbers(tensorflow) < (2, 16):
        return _older("TensorFlow", tensorflow, "2.16")
    if _numbers(keras) < (3,):
        return _older("Keras", keras, "3") if keras else say("{package} is not installed there", package="Keras")
    return ""


def _older(what: str, version: str, least: str) -> Said:
    return say("{what} {version} is older than {least}", what=what, version=version, least=least)


def _numbers(version: str) -> tuple[int, ...]:
    parts = version.split(".")[:2]
    return tuple(int(part) for part in parts if part.isdigit())


def _beside(folder: Path, home: Path | None) -> Iterator[Environment]:
    """In the program's folder and above, up to the home folder."""
    for place in (folder, *folder.parents):
        for name in USUAL_NAMES:
            yield from _environment(place / name, "venv", place)
        if place == home:
            return


def _active(variables: Mapping[str, str]) -> Iterator[Environment]:
    for variable, kind in (("VIRTUAL_ENV", "venv"), ("CONDA_PREFIX", "conda")):
        if variables.get(variable):
            yield from _environment(Path(variables[variable]), kind)


def _conda(variables: Mapping[str, str], home: Path | None) -> Iterator[Environment]:
    """The environments that conda lists, and those in its own folder."""
    if home is not None:
        try:
            listed = (home / ".conda" / "environments.txt").read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            listed = []
        for line in listed:
            if line.strip():
                yield from _environment(Path(line.strip()), "conda")
        roots = [home / name for name in ("miniconda3", "anaconda3", "miniforge3", "mambaforge", ".conda")]
    else:
        roots = []
    if variables.get("CONDA_EXE"):
        roots.insert(0, Path(variables["CONDA_EXE"]).parent.parent)
    for root in roots:
        yield from _environment(root, "conda")
        for place in _folders(root / "envs"):
            yield from _environment(place, "conda")


def _on_path(variables: Mapping[str, str]) -> Iterator[Environment]:
    for name in NAMES_ON_PATH:
        python = shutil.which(name, path=variables.get("PATH", ""))
        if python is not None:
            yield Environment(python, python, "path")


def _environment(place: Path, kind: str, beside: Path | None = None) -> Iterator[Environment]:
    for python in (place / "bin" / "python", place / "Scripts" / "python.exe", place / "python.exe"):
        if _is_file(python):
            name = str(place)
            if beside is not None:
                name = say("{name} in {folder}", name=place.name, folder=beside.name or str(beside))
            yield Environment(str(python), name, kind)
            return


def _identity(one: Environment) -> str:
    """Environments share one interpreter file by links, so their folder tells them apart."""
    if one.kind == "path":
        try:
            return str(Path(one.python).resolve())
        except OSError:
            return one.python
    return str(Path(one.python).parent.resolve() / Path(one.python).name)


def _is_file(place: Path) -> bool:
    try:
        return place.is_file()
    except OSError:
        return False


def _folders(place: Path) -> list[Path]:
    try:
        return sorted(one for one in place.iterdir() if one.is_dir())
    except OSError:
        return []


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:
        return None
