"""A run in words: how it stands, and Keras' own numbers of its newest epoch."""

from __future__ import annotations

from lossdoctor.bridge.state import RunState

ENDS = {
    "finished": "finished",
    "stopped": "stopped",
    "time-limit": "time limit",
    "steps": "steps done",
    "nonfinite": "not a number",
    "error": "error",
}


def state_text(run: RunState) -> str:
    """'training', 'paused', how it ended, or that its engine died."""
    if run.state == "ended":
        return ENDS.get(run.ended, run.ended)
    return "engine ended" if run.state == "lost" else run.state


def metrics_text(run: RunState) -> str:
    """Metrics of the newest epoch but the losses, validation first."""
    names = sorted(
        (name for name in run.metrics if name != "loss"), key=lambda name: (not name.startswith("val_"), name)
    )
    return ", ".join(f"{name} {run.metrics[name]:.3g}" for name in names)
