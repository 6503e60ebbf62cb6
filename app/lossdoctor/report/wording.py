"""Words and numbers as papers print them; the same in HTML, PDF and Markdown."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

ROWS_SHOWN = 8  # the JSON report holds them all
LAYERS_SHOWN = 12
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


def device(environment: Mapping[str, Any]) -> str:
    """'CPU:0 (TensorFlow lists no GPU)'."""
    why = environment["device_reason"]
    return f"{environment['device']} ({why})" if why else str(environment["device"])


def optimizer(patient: Mapping[str, Any]) -> str:
    """'adam, learning rate 0.001', or ''."""
    name, rate = patient["optimizer"], patient["learning_rate"]
    return "" if not name else name if rate is None else f"{name}, learning rate {figure(rate)}"


def rows(patient: Mapping[str, Any]) -> str:
    """'800 for training, 200 for validation, 32 a step', or ''."""
    if patient["rows"] is None:
        return ""
    if patient["validation_rows"] is None:
        return f"{figure(patient['rows'])} for training"
    held, size = figure(patient["validation_rows"]), figure(patient["batch_size"])
    return f"{figure(patient['rows'])} for training, {held} for validation, {size} a step"


def layers(patient: Mapping[str, Any]) -> str:
    """'dense (Dense, relu), dense_1 (Dense, sigmoid)', the first dozen of them."""
    told = [
        f"{layer['name']} ({', '.join(part for part in (layer['kind'], layer['activation']) if part)})"
        for layer in patient["layers"]
    ]
    more = [f"and {len(told) - LAYERS_SHOWN} more"] if len(told) > LAYERS_SHOWN else []
    return ", ".join([*told[:LAYERS_SHOWN], *more])


def course(run: dict[str, Any]) -> str:
    """'120 steps in 3 epochs, 4.2 s on CPU:0, seed 7'; of a log, which names no device, '12 epochs, as logged'."""
    epochs = f"{figure(run['epochs'])} epoch{'' if run['epochs'] == 1 else 's'}"
    if run["ended"] == "unfinished" and run["device"]:
        return f"still training when this was written: {figure(run['steps'])} steps so far on {run['device']}"
    told = epochs if run["axis"] == "epoch" else f"{figure(run['steps'])} steps in {epochs}"
    if not run["device"]:
        return f"{told}, as logged"
    return f"{told}, {figure(run['seconds'])} s on {run['device']}, seed {run['seed']}"


def run_name(run: Mapping[str, Any], place: int, changed: Mapping[str, Any] | None) -> str:
    """'Run 2, after the change'; in a report without edits 'Run 2', and of an older state 'Run 2, revision 1'."""
    if changed is None and run["revision"] == 0:
        return f"Run {place}"
    if run["revision"] == 0:
        return f"Run {place}, of the program as given"
    now = changed is not None and run["revision"] == changed["revision"]
    return f"Run {place}, after the change" if now else f"Run {place}, revision {run['revision']}"


def since(changed: Mapping[str, Any]) -> str:
    """What is to be said of the program after edits, in sentences."""
    told = str(changed["sentence"]).partition(": ")[2]
    count = f"{changed['passed']} checks passed, {changed['not_run']} were not run."
    words = [told[:1].upper() + told[1:]]
    words += [count] if changed["verdict"] in ("sick", "suspect") else []
    if not changed["given_trained"] and changed["verdict"] != "not-examined":
        words.append("The program as given was not trained, so there is no run to compare with.")
    return " ".join(words)


def not_run(checks: Iterable[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """(checks, why) of those that did not run, the ones with the same reason in one row, in order of the first."""
    reasons: dict[str, list[str]] = {}
    for check in checks:
        if check["status"] in ("skipped", "failed"):
            reasons.setdefault(check["why"], []).append(check["check"])
    return [(", ".join(slugs), why) for why, slugs in reasons.items()]


def trial_sentence(trial: dict[str, Any]) -> str:
    """'The cure helps: accuracy 0.4917 → 0.9667, control 0.5 (3 seeds, 120 held-out rows).'."""
    if not trial["seeds"]:
        return f"{TRIAL_VERDICT[trial['verdict']]}."
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
