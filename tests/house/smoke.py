"""Installs a wheel into an environment of its own that sees this one's dependencies, and tries its front door.

python tests/house/smoke.py dist/lossdoctor-*.whl
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import venv
from pathlib import Path

TRY_RESOURCES = """
from lossdoctor import paths
from lossdoctor.core.scenarios import all_scenarios
from lossdoctor.report.as_html import html
from lossdoctor.report.as_json import document
from lossdoctor.report.report import Report
import lossdoctor
assert "site-packages" in lossdoctor.__path__[0], lossdoctor.__path__
assert paths.resources() == paths.PACKAGE / "resources", paths.resources()
assert len(all_scenarios()) >= 8
assert "Not examined" in html(document(Report()))
print("resources found in", paths.resources())
"""


def main(wheel: str) -> int:
    """Exit code 0 when the installed wheel works."""
    with tempfile.TemporaryDirectory(prefix="lossdoctor-wheel-") as folder:
        place = Path(folder).resolve()
        python = installed(Path(wheel).resolve(), place / "venv")
        run(place, python, "-c", TRY_RESOURCES)
        version = run(place, python, "-m", "lossdoctor", "--version")
        checks = run(place, python, "-m", "lossdoctor", "checks").splitlines()
        run(place, python, "-m", "lossdoctor", "desktop", "--install")
        assert list((place / "data" / "applications").glob("*.desktop")), "the menu entry is not in the wheel"
        assert version.startswith("lossdoctor "), version
        assert len(checks) >= 26, f"only {len(checks)} checks are listed"
        demo = ["demo", "labels-minus-one-plus-one", "--headless", "--json", "out.json", "--time-limit", "60"]
        run(place, python, "-m", "lossdoctor", *demo, expected=1)
        found = json.loads((place / "out.json").read_text(encoding="utf-8"))["findings"]
        assert found[0]["check"] == "labels-outside-loss-domain", found
        print(f"{version.strip()}: {len(checks)} checks, a demo diagnosed, from {Path(wheel).name}")
    return 0


def installed(wheel: Path, place: Path) -> str:
    """The interpreter of a fresh environment with the wheel, and only the dependencies of the present one."""
    venv.create(place, with_pip=False, symlinks=os.name != "nt")
    python = str(place / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    query = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(subprocess.run([python, "-c", query], capture_output=True, text=True, check=True).stdout.strip())
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--disable-pip-version-check"]
    subprocess.run([*pip, "--target", str(packages), str(wheel)], check=True)
    # After the wheel's own folder on the path; an editable install's .pth there is not read from a .pth.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def run(folder: Path, *command: str, expected: int = 0) -> str:
    """Standard output of a command that must end as expected."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "LOSSDOCTOR_HOME")}
    environment |= {"LOSSDOCTOR_HOME": str(folder / "home"), "XDG_DATA_HOME": str(folder / "data")}
    environment |= {"TF_CPP_MIN_LOG_LEVEL": "3"}
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment, timeout=300)
    if done.returncode != expected:
        print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
        raise SystemExit(f"{command[1:4]} ended with {done.returncode}, expected {expected}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
