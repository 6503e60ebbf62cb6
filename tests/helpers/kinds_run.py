"""A program of tests/helpers/kinds_*.py through an engine in this process: what was found, and how checks ended."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lossdoctor.core import commands, events
from lossdoctor.core.findings import CheckOutcome, CheckStatus, Finding, RowsEvidence, Severity
from lossdoctor.core.session import Settings, Target, TargetKind
from lossdoctor.engine.engine import Engine
from lossdoctor.engine.surgeon.exporting import export_model
from lossdoctor.engine.surgeon.operate import operate
from lossdoctor.engine.trainer import Control, RunPlan, train


@dataclass
class Seen:
    """What one examination told."""

    findings: tuple[Finding, ...]
    outcomes: tuple[CheckOutcome, ...]
    patient: Any

    @property
    def alarms(self) -> list[str]:
        """Errors and warnings, and checks that failed."""
        loud = [f"{one.check}: {one.summary}" for one in self.findings if one.severity is not Severity.HINT]
        failed = [f"{one.check} failed: {one.why}" for one in self.outcomes if one.status is CheckStatus.FAILED]
        return loud + failed


def examined(folder: Path, text: str, *, run: bool) -> Seen:
    """Open the script, examine it, and where asked train it and examine again."""
    script = folder / "train.py"
    script.write_text(text)
    told: list[Any] = []
    engine = Engine(told.append)
    engine.handle(commands.OpenSession(Target(TargetKind.SCRIPT, str(script)), Settings(), None, True))
    engine.handle(commands.Examine())
    if run:
        engine.handle(commands.StartRun("run"))
        ended = next(event for event in reversed(told) if isinstance(event, events.RunEnded))
        assert ended.ended in ("finished", "nonfinite", "error"), ended
    present: dict[str, Finding] = {}
    outcomes: tuple[CheckOutcome, ...] = ()
    for event in told:
        assert not isinstance(event, events.RequestRefused), event
        if isinstance(event, events.FindingRaised):
            present[event.finding.check] = event.finding
        elif isinstance(event, events.FindingCleared):
            present.pop(event.check, None)
        elif isinstance(event, events.ChecksReported):
            outcomes = event.outcomes
    ranked = tuple(sorted(present.values(), key=lambda finding: finding.rank))
    return Seen(ranked, outcomes, engine._revisions.present.patient)


def words(finding: Finding) -> str:
    """Everything that a finding says about its place and its proof."""
    rows = [str(one) for one in finding.evidence if isinstance(one, RowsEvidence)]
    return " ".join((finding.title, finding.summary, str(finding.where), *rows))


def cured_and_exported(seen: Seen, folder: Path) -> int:
    """Perform every fix of the first finding, train a few steps, save and load the model; how many there were."""
    import keras

    done = 0
    for fix in (fix for fix in seen.findings[0].fixes if fix.edits):
        patient = operate(seen.patient, fix.edits)
        run = train(patient, RunPlan("few", epochs=1, steps=3), lambda event: None, Control())
        assert run.ended in ("steps", "finished") and run.steps == 3, (fix.id, run.ended, run.why)
        path = folder / "cured.keras"
        export_model(patient, str(path))
        assert len(keras.tree.flatten(keras.saving.load_model(path, safe_mode=False).outputs)) == len(
            patient.training.targets
        )
        done += 1
    return done
