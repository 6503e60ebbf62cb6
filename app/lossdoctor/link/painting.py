"""Has a short-lived child process paint the PDF of a finished report."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say, spoken_language
from lossdoctor.link import launch


def paint(text: str, path: str, seconds: float = 60.0) -> None:
    """Paint the report `text`, JSON in the language that is spoken, into the PDF `path`.

    Raises Refusal with a sentence.
    """
    with tempfile.TemporaryDirectory(prefix="lossdoctor-") as folder:
        report = Path(folder) / "report.json"
        report.write_text(text, encoding="utf-8")
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        try:
            command = launch.painter(str(report), path, spoken_language())
            subprocess.run(command, env=environment, check=True, capture_output=True, timeout=seconds)
        except (subprocess.SubprocessError, OSError) as error:
            said = (getattr(error, "stderr", b"") or b"").decode("utf-8", "replace").strip().splitlines()
            why = said[-1] if said else type(error).__name__
            raise Refusal(
                FailureCode.CANNOT_WRITE,
                say(
                    "{path}: the PDF could not be painted ({why}). `lossdoctor doctor` says whether this machine is "
                    "ready; HTML works without Qt.",
                    path=path,
                    why=why,
                ),
            ) from None
