"""Words and numbers as papers print them; the same in HTML, PDF and Markdown."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

ROWS_SHOWN = 8  # the JSON report holds them all
SEVERITY_MARK = {"error": "◆", "warning": "▲", "hint": "●"}
VERDICT = {
    "sick": ("◆", "Sick"),
    "suspect": ("▲", "Suspect"),
    "healthy": ("✓", "Healthy"),
    "not-examined": ("○", "Not examined"),
}
TRIAL_VERDICT = {
    "helps": "The cure helps",
    "no-change": "The cure changes nothing",
    "hurts": "The cure hurts",
    "not-decided": "Not decided",
}
FACT_MARK = {"passed": "✓", "found": "◆", "noted": "●", "skipped": "○"}
FACT_TONE = {"passed": "healthy", "found": "error", "noted": "hint", "skipped": "hint"}
LAB_MARK = {"passed": "✓", "failed": "◆", "not-decided": "○"}
LAB_WORD = {"passed": "Passed", "failed": "Failed", "not-decided": "Not decided"}
LAB_TONE = {"passed": "healthy", "failed": "error", "not-decided": "hint"}
APPLICABILITY = {"safe": "safe", "unsafe": "may change the meaning", "manual": "to be done by you"}


def heading(target: Mapping[str, Any] | None) -> str:
    """What was opened, by its own name; where it lies stands under what was examined."""
    if not target:
        return "Nothing was opened"
    return re.split(r"[\\/](?=[^\\/])", target["path"])[-1]


def figure(value: float | None) -> str:
    """A number to four significant digits with thousands separated, '1e-05'; 'not a number' for null."""
    if value is None or math.isnan(value):
        return "not a number"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    if value == 0 or (float(value).is_integer() and abs(value) < 1e15):
        return f"{value:,.0f}".replace("-", "−")
    size = math.floor(math.log10(abs(value)))
    if size < -4 or size > 14:
        digits, _, power = f"{value:.3e}".partition("e")
        text = f"{_short(digits)}e{int(power):+03d}"
    else:
        text = _short(f"{value:,.{max(0, 3 - size)}f}")
    return text.replace("-", "−", 1) if value < 0 else text


def _short(digits: str) -> str:
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def certainty(confidence: float | None) -> str:
    """How sure a finding is, in words; null is not known to be sure."""
    if confidence is not None and confidence >= 0.995:
        return "Certain: proven on this patient's own numbers."
    if confidence is None:
        return "How sure is not known."
    sure = f"{100 * confidence:.0f} % sure."
    return f"Very likely: {sure}" if confidence >= 0.8 else f"Likely: {sure} Prove a cure to be surer."


def place(where: dict[str, Any]) -> str:
    """'layer dense, cell 3, line 12 of train.py', or ''."""
    parts = [f"{key} {where[key]}" for key in ("output", "layer", "column", "cell") if where.get(key) is not None]
    if where["line"] is not None:
        parts.append(f"line {where['line']}")
    text = ", ".join(parts)
    file = re.split(r"[/\\]", where["file"])[-1] if where["file"] else ""
    return f"{text} of {file}" if file and text else text or file


def course(run: dict[str, Any]) -> str:
    """'120 steps in 3 epochs, 4.2 s on CPU:0, seed 7'; of a log, which names no device, '12 epochs, as logged'."""
    epochs = f"{figure(run['epochs'])} epoch{'' if run['epochs'] == 1 else 's'}"
    told = epochs if run["axis"] == "epoch" else f"{figure(run['steps'])} steps in {epochs}"
    if not run["device"]:
        return f"{told}, as logged"
    return f"{told}, {figure(run['seconds'])} s on {run['device']}, seed {run['seed']}"


def trial_sentence(trial: dict[str, Any]) -> str:
    """'The cure helps: accuracy 0.4917 → 0.9667, control 0.5 (3 seeds, 120 held-out rows).'."""
    seeds = f"{trial['seeds']} seed{'' if trial['seeds'] == 1 else 's'}"
    rows = f", {trial['held_out_rows']:,} held-out rows" if trial["held_out_rows"] else ""
    chance = f", a random change {figure(trial['random'])}" if trial["random"] is not None else ""
    return (
        f"{TRIAL_VERDICT[trial['verdict']]}: {trial['metric']} {figure(trial['before'])} → {figure(trial['after'])}, "
        f"control {figure(trial['control'])}{chance} ({seeds}{rows})."
    )


TRIED = {"kept": "✓ kept", "given up": "○ given up early", "raised": "✕ raised", "not possible": "○ not possible"}


def tried_rows(tried: list[dict[str, Any]]) -> list[tuple[str, str, str, str]]:
    """Rows (treatment, score, steps, outcome) of a course of cures, the kept one first, then by score."""
    ordered = sorted(tried, key=lambda one: (one["outcome"] != "kept", -(one["score"] or float("-inf"))))
    return [
        (one["title"], figure(one["score"]), figure(one["steps"]), TRIED.get(one["outcome"], "○ no better"))
        for one in ordered
    ]


def setting(edit: dict[str, Any]) -> str:
    """An edit as words: 'SetLoss loss=mean_squared_error'."""
    told = {key: value for key, value in edit.items() if key != "edit" and value not in (0, None, False)}
    values = " ".join(f"{key}={value}" for key, value in told.items())
    return f"{edit['edit']} {values}".strip()
