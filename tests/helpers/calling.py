"""Calls the command line as people do: a process of its own, in a folder of its own."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from lossdoctor.cli.check import engine_environment


@dataclass
class Answer:
    code: int
    out: str
    err: str
    report: dict | None = None

    def finding(self, slug):
        return next((finding for finding in self.report["findings"] if finding["check"] == slug), None)

    @property
    def slugs(self):
        return [finding["check"] for finding in self.report["findings"]]


def call(folder: Path, *words: str, json_report: bool = True, patience: float = 200) -> Answer:
    """Run `lossdoctor WORDS` in the folder; a check's JSON report is read when asked for."""
    extra = ["--json", "report.json"] if json_report else []
    place = words.index("--") if "--" in words else len(words)
    command = [sys.executable, "-m", "lossdoctor", *words[:place], *extra, *words[place:]]
    done = subprocess.run(
        command, cwd=folder, env=dict(engine_environment()), capture_output=True, text=True, timeout=patience
    )
    assert "Traceback" not in done.stderr + done.stdout
    path = folder / "report.json"
    report = json.loads(path.read_text(), parse_constant=refuse) if json_report and path.exists() else None
    return Answer(done.returncode, done.stdout, done.stderr, report)


def refuse(constant):
    raise AssertionError(f"{constant} in a JSON report")
