"""Opens a sparse file larger than memory through the command line and measures the resident memory of its processes.

Run with `python benchmarks/large_file.py [gigabytes] [seconds]` (20 GB and 60 s without). Anonymous memory is what
counts: pages of the mapped file are given back when anybody needs them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np

FEATURES = 1_024
WRITTEN = 400  # blocks of 64 rows that hold numbers; the rest of the file is holes, which read as zeros
BLOCK = 64
GOAL = 2 * 1024**3  # bytes of anonymous memory beside a 20 GB file


@dataclass
class Peak:
    """Most bytes seen of one process."""

    anonymous: int = 0
    resident: int = 0


def make(folder: Path, gigabytes: float) -> tuple[Path, Path]:
    rows = int(gigabytes * 10**9 / FEATURES / 4)
    rng = np.random.default_rng(0)
    x = np.lib.format.open_memmap(folder / "x.npy", mode="w+", dtype=np.float32, shape=(rows, FEATURES))
    y = np.lib.format.open_memmap(folder / "y.npy", mode="w+", dtype=np.float32, shape=(rows, 1))
    for first in np.linspace(0, rows - BLOCK, WRITTEN).astype(int):
        block = rng.normal(size=(BLOCK, FEATURES)).astype(np.float32)
        x[first : first + BLOCK] = block
        y[first : first + BLOCK, 0] = block[:, :8].sum(axis=1)
    x.flush()
    y.flush()
    return folder / "x.npy", folder / "y.npy"


def model(folder: Path) -> Path:
    script = (
        "import keras, sys\n"
        f"m = keras.Sequential([keras.Input(({FEATURES},)), keras.layers.Dense(16, 'relu'), keras.layers.Dense(1)])\n"
        "m.compile('adam', 'mse')\n"
        "m.save(sys.argv[1])\n"
    )
    subprocess.run([sys.executable, "-c", script, str(folder / "model.keras")], check=True, stderr=subprocess.DEVNULL)
    return folder / "model.keras"


def status(process: int) -> dict[str, int]:
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return {}
    pairs = (line.split(":", 1) for line in lines if line.endswith("kB"))
    return {name: int(value.split()[0]) * 1024 for name, value in pairs}


def children(process: int) -> list[int]:
    try:
        direct = [int(n) for n in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []
    return direct + [grandchild for child in direct for grandchild in children(child)]


def role(process: int) -> str:
    try:
        words = Path(f"/proc/{process}/cmdline").read_bytes().decode().split("\0")
    except OSError:
        return "?"
    return next((word for word in ("engine", "intake", "check") if word in words), "?")


def watch(child: subprocess.Popen[bytes]) -> dict[str, Peak]:
    peaks: dict[str, Peak] = {}
    while child.poll() is None:
        for process in [child.pid, *children(child.pid)]:
            seen = status(process)
            peak = peaks.setdefault(role(process), Peak())
            peak.anonymous = max(peak.anonymous, seen.get("RssAnon", 0))
            peak.resident = max(peak.resident, seen.get("VmHWM", 0))
        time.sleep(0.05)
    return peaks


def main() -> int:
    gigabytes = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    seconds = sys.argv[2] if len(sys.argv) > 2 else "60"
    with tempfile.TemporaryDirectory(prefix="lossdoctor-large-") as name:
        folder = Path(name)
        x, y = make(folder, gigabytes)
        report = folder / "report.json"
        command = [sys.executable, "-m", "lossdoctor", "check", str(model(folder)), "--data", str(x), str(y)]
        started = time.monotonic()
        child = subprocess.Popen([*command, "--time-limit", seconds, "--json", str(report)])
        peaks = watch(child)
        took = time.monotonic() - started
        said = json.loads(report.read_text(encoding="utf-8"))
    print(f"\n{gigabytes:g} GB, exit {child.returncode} after {took:.1f} s, verdict {said['verdict']}")
    for run in said["runs"]:
        print(f"  trained {run['steps']:,} steps in {run['seconds']:.1f} s")
    for who, peak in peaks.items():
        print(f"  {who:7} anonymous {peak.anonymous / 2**20:7,.0f} MiB, resident {peak.resident / 2**20:7,.0f} MiB")
    return 0 if said["failure"] is None and max(peak.anonymous for peak in peaks.values()) < GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
