"""Says whether this machine is ready: Python, Qt's libraries, TensorFlow, GPU, disk. Standard library only."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from lossdoctor import paths

PYTHONS = ((3, 11), (3, 14))
DISK_NEEDED = 200 * 1024 * 1024
PATIENCE = 120.0
# Shared libraries that Qt's window loads, and the Debian package that brings each (facts.md, Versions).
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
LOADER = "import ctypes, sys\nfor name in sys.argv[1:]:\n try: ctypes.CDLL(name)\n except OSError: print(name)"
WINDOW = "from PySide6.QtWidgets import QApplication; QApplication(['x'])"
MULTIPLY = """
import os
os.environ['TF_CPP_MIN_LOG_LEVEL'] = '3'
import tensorflow as tf
gpus = tf.config.list_physical_devices('GPU')
where = 'GPU:0' if gpus else 'CPU:0'
with tf.device(where):
    answer = float(tf.reduce_sum(tf.ones((8, 8)) @ tf.ones((8, 8))))
print(tf.__version__, where, answer == 512.0)
"""


@dataclass(frozen=True)
class Finding:
    """One line: whether it is well, what was looked at, what was seen and what to do; `needed` for every use."""

    well: bool
    name: str
    seen: str
    needed: bool = True

    @property
    def line(self) -> str:
        """As printed."""
        mark = "✓" if self.well else ("◆" if self.needed else "○")
        return f"{mark} {self.name:11s} {self.seen}"


def main() -> int:
    """Print what was found; 0 when the machine is ready, 1 when something needed is missing."""
    findings = examine()
    for finding in findings:
        print(finding.line, flush=True)
    ready = all(finding.well for finding in findings if finding.needed)
    print("Ready." if ready else "Not ready: see the lines marked ◆.")
    return 0 if ready else 1


def examine() -> list[Finding]:
    """Every line, cheapest first."""
    return [python(), resources(), disk(), pyside(), qt_libraries(), window(), *tensorflow()]


def python(version: tuple[int, int] | None = None) -> Finding:
    """The interpreter's version."""
    major, minor = version or sys.version_info[:2]
    low, high = PYTHONS
    well = low <= (major, minor) < high
    wanted = "" if well else "; 3.11, 3.12 or 3.13 is needed (TensorFlow has no wheels for others)"
    return Finding(well, "Python", f"{major}.{minor} at {sys.executable}{wanted}")


def resources() -> Finding:
    """Icons, templates and demos."""
    try:
        return Finding(True, "Resources", str(paths.resources()))
    except FileNotFoundError as missing:
        return Finding(False, "Resources", str(missing))


def disk(needed: int = DISK_NEEDED) -> Finding:
    """Room for journals and prepared data."""
    folder = paths.user_folder()
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    seen = []
    for place in (folder, Path(tempfile.gettempdir())):
        free = shutil.disk_usage(place).free
        writable = os.access(place, os.W_OK)
        seen.append(
            (writable and free >= needed, f"{free / 1e9:,.1f} GB free in {place}{'' if writable else ', read-only'}")
        )
    return Finding(all(well for well, _ in seen), "Disk", "; ".join(text for _, text in seen))


def pyside(version: str | None = None, interpreter: tuple[int, int] | None = None) -> Finding:
    """PySide6, and whether it fits this Python: 6.12 aborts on Python before 3.12 (facts.md, Versions)."""
    version = version or _version("PySide6-Essentials") or _version("PySide6")
    if version is None:
        return Finding(
            False, "PySide6", "not installed; the window needs it, `lossdoctor check` does not", needed=False
        )
    numbers = tuple(int(part) for part in version.split(".")[:2])
    if numbers >= (6, 12) and (interpreter or sys.version_info[:2]) < (3, 12):
        return Finding(False, "PySide6", f"{version} aborts on this Python: pip install 'PySide6-Essentials<6.12'")
    return Finding(True, "PySide6", version)


def qt_libraries() -> Finding:
    """System libraries of Qt's window, asked for in a child because loading some of them can abort."""
    if not sys.platform.startswith("linux"):
        return Finding(True, "Qt", "brings its own libraries on this system", needed=False)
    done = _child([sys.executable, "-c", LOADER, *LIBRARIES])
    missing = done.stdout.split()
    if not missing and done.returncode == 0:
        return Finding(True, "Qt", "all system libraries found", needed=False)
    packages = " ".join(LIBRARIES[name] for name in missing)
    return Finding(False, "Qt", f"{', '.join(missing)} missing: sudo apt-get install {packages}", needed=False)


def window() -> Finding:
    """Whether Qt starts at all, without a screen."""
    if importlib.util.find_spec("PySide6") is None:
        return Finding(False, "Window", "needs PySide6", needed=False)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = _child([sys.executable, "-c", WINDOW], environment)
    if done.returncode != 0:
        return Finding(False, "Window", _last_line(done.stderr) or f"Qt ended with {done.returncode}", needed=False)
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or not sys.platform.startswith("linux")
    seen = "Qt starts" if screen else "Qt starts, but there is no screen here: use `lossdoctor check`"
    return Finding(True, "Window", seen, needed=False)


def tensorflow() -> list[Finding]:
    """TensorFlow, Keras and the device, by a real matrix product in a child."""
    keras = _version("keras")
    if importlib.util.find_spec("tensorflow") is None or keras is None:
        return [
            Finding(False, "TensorFlow", "not installed: pip install 'tensorflow>=2.21,<2.22' 'keras>=3.15.1,<3.16'")
        ]
    done = _child([sys.executable, "-c", MULTIPLY])
    answer = done.stdout.split()
    if done.returncode != 0 or len(answer) != 3 or answer[2] != "True":
        return [Finding(False, "TensorFlow", _last_line(done.stderr) or f"ended with {done.returncode}")]
    gpu = answer[1].startswith("GPU")
    seen = f"{answer[1]} multiplied two matrices" if gpu else "none answered; training uses the CPU"
    return [
        Finding(True, "TensorFlow", f"{answer[0]} with Keras {keras}"),
        Finding(gpu, "GPU", seen, needed=False),
    ]


def _child(command: list[str], environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=PATIENCE, env=environment, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return subprocess.CompletedProcess(command, 1, "", str(error))


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""
