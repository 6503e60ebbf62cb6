"""Puts Loss Doctor into the desktop's menu and beside its files, for this user: `lossdoctor desktop`."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from pathlib import Path

from lossdoctor.core.failures import Refusal
from lossdoctor.core.version import APPLICATION_ID
from lossdoctor.core.writing import write_bytes
from lossdoctor.paths import resources

ENTRY = Path("applications") / f"{APPLICATION_ID}.desktop"
PATIENCE = 60.0  # seconds for a program that tells the desktop
QUOTED = frozenset(" \t\n\"'\\><~|&;$*?#()`")  # Desktop Entry Specification 1.5, The Exec key
NOT_HERE = (
    "Menu entries and icons are files of Linux and BSD desktops; this system has other ways. "
    "Nothing was written. `lossdoctor FILE` opens a file here."
)


def desktop(options: argparse.Namespace) -> int:
    """Install, remove, or say what is installed. 0 when it worked, 2 when a file could not be written."""
    if sys.platform in ("win32", "darwin"):
        print(NOT_HERE)
        return 0
    try:
        if options.install:
            return install(data_home())
        return remove(data_home()) if options.remove else tell(data_home())
    except OSError as error:
        print(f"lossdoctor: {error.filename}: {error.strerror}", file=sys.stderr)
    except (Refusal, RuntimeError) as error:  # RuntimeError: nobody knows where home is
        print(f"lossdoctor: {error}", file=sys.stderr)
    return 2


def data_home() -> Path:
    """The user's folder for such files (XDG Base Directory Specification: a relative one is ignored)."""
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def install(home: Path) -> int:
    """Write every file that is missing or other than it should be, and say which."""
    written = 0
    for place, content in files(launcher()):
        target = home / place
        if _content(target) == content:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(target, content)
        print(f"wrote {target}")
        written += 1
    if not written:
        print(f"Everything is in {home} already.")
        return 0
    _announce(home)
    print("Loss Doctor is in the menu, and offered for .lossdoctor, .keras, .h5 and .ipynb files.")
    return 0


def remove(home: Path) -> int:
    """Delete what `install` writes, and nothing else."""
    removed = 0
    for place, _ in files(launcher()):
        if os.path.lexists(home / place):
            (home / place).unlink()
            print(f"removed {home / place}")
            removed += 1
    if removed:
        _announce(home)
    else:
        print(f"Nothing of Loss Doctor was in {home}.")
    return 0


def tell(home: Path) -> int:
    """Say what is there, and how to change it."""
    states = [_content(home / place) == content for place, content in files(launcher())]
    there = sum((home / place).is_file() for place, _ in files(launcher()))
    if all(states):
        print(f"Installed in {home}, starting {' '.join(launcher())}. `lossdoctor desktop --remove` takes it out.")
    elif there:
        print(f"In {home}, but {states.count(False)} of {len(states)} files are missing, older or start another one.")
        print("`lossdoctor desktop --install` renews them.")
    else:
        print(f"Not in the desktop's menu. `lossdoctor desktop --install` writes {len(states)} files into {home}.")
    return 0


def files(command: Sequence[str]) -> Iterator[tuple[Path, bytes]]:
    """(place below the data folder, content) of everything to install; the menu entry starts `command`."""
    tree = resources() / "desktop"
    for path in sorted(tree.rglob("*")):
        if path.is_file():
            place = path.relative_to(tree)
            content = path.read_bytes()
            yield place, entry(content.decode("utf-8"), command).encode() if place == ENTRY else content


def launcher() -> tuple[str, ...]:
    """What starts this installation: its own script, which a desktop does not find by name, or the interpreter."""
    script = Path(sysconfig.get_path("scripts")) / "lossdoctor"
    return (str(script),) if os.access(script, os.X_OK) else (sys.executable, "-P", "-m", "lossdoctor")


def entry(text: str, command: Sequence[str]) -> str:
    """The menu entry with `command` in the place of plain `lossdoctor`."""
    quoted = " ".join(map(exec_word, command))
    lines = [
        f"Exec={quoted}{line.removeprefix('Exec=lossdoctor')}" if line.startswith("Exec=lossdoctor") else line
        for line in text.splitlines()
    ]
    tried = command[0].replace("\\", "\\\\")
    return "\n".join(f"TryExec={tried}" if line.startswith("TryExec=") else line for line in lines) + "\n"


def exec_word(word: str) -> str:
    """One argument as the Exec key wants it: quoted, then escaped once more as every string of the file is."""
    if QUOTED & set(word):
        word = '"' + "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word) + '"'
    return word.replace("\\", "\\\\").replace("%", "%%")


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _announce(home: Path) -> None:
    """Let the desktop read its folders anew; without these programs it does so at the next login."""
    theme = home / "icons" / "hicolor"
    commands = [("update-mime-database", str(home / "mime")), ("update-desktop-database", str(home / "applications"))]
    if (theme / "icon-theme.cache").exists():
        commands.append(("gtk-update-icon-cache", "--force", "--quiet", "--ignore-theme-index", str(theme)))
    for command in commands:
        if shutil.which(command[0]) is None:
            print(f"{command[0]} is not installed here: the desktop may notice at the next login only.")
            continue
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
        if done.returncode != 0:
            print(f"{command[0]} ended with {done.returncode}: {done.stderr.strip()}", file=sys.stderr)
