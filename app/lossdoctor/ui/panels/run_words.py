"""A run in words: how it stands, and Keras' own numbers of its newest epoch."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lossdoctor.bridge.state import RunState
from lossdoctor.ui.plots.scales import figure


def state_text(run: RunState) -> str:
    """'training', 'paused', how it ended, or that its engine died."""
    translate = QCoreApplication.translate
    words = {
        "training": translate("RunsTable", "training"),
        "paused": translate("RunsTable", "paused"),
        "lost": translate("RunsTable", "engine ended"),
        "finished": translate("RunsTable", "finished"),
        "stopped": translate("RunsTable", "stopped"),
        "time-limit": translate("RunsTable", "time limit"),
        "steps": translate("RunsTable", "steps done"),
        "nonfinite": translate("RunsTable", "not a number"),
        "error": translate("RunsTable", "error"),
    }
    stands = run.ended if run.state == "ended" else run.state
    return words.get(stands, stands)


def metrics_text(run: RunState) -> str:
    """Metrics of the newest epoch but the losses, validation first."""
    names = sorted(
        (name for name in run.metrics if name != "loss"), key=lambda name: (not name.startswith("val_"), name)
    )
    return ", ".join(f"{name} {figure(run.metrics[name])}" for name in names)
