"""Words and numbers as papers print them; the same in HTML, PDF and Markdown."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterable, Mapping
from typing import Any, cast

from lossdoctor.checks.telling import measure
from lossdoctor.core.saying import ENGLISH, Said, now, say, spoken_language, together
from lossdoctor.report.document import Document

ROWS_SHOWN = 8  # the JSON report holds them all
LAYERS_SHOWN = 12
SEVERITY_MARK = {"error": "◆", "warning": "▲", "hint": "●"}
SEVERITY = {"error": say("Error"), "warning": say("Warning"), "hint": say("Hint")}
CATEGORY = {
    "targets": say("targets"),
    "loss": say("loss"),
    "inputs": say("inputs"),
    "architecture": say("architecture"),
    "optimisation": say("optimisation"),
    "dynamics": say("dynamics"),
    "precision": say("precision"),
    "program": say("program"),
}
KIND = {
    "script": say("Script"),
    "notebook": say("Notebook"),
    "model": say("Model"),
    "data": say("Data"),
    "log": say("Log"),
    "loss": say("Loss"),
    "session": say("Session"),
}
AXIS = {"step": say("step"), "epoch": say("epoch")}
VERDICT_MARK = {"sick": "◆", "suspect": "▲", "healthy": "✓", "not-examined": "○"}
VERDICT = {
    "sick": say("Sick"),
    "suspect": say("Suspect"),
    "healthy": say("Healthy"),
    "not-examined": say("Not examined"),
}
TRIAL_VERDICT = {
    "helps": say("The cure helps"),
    "no-change": say("The cure changes nothing"),
    "hurts": say("The cure hurts"),
    "not-decided": say("Not decided"),
}
FACT_MARK = {"passed": "✓", "found": "◆", "noted": "●", "skipped": "○"}
FACT_TONE = {"passed": "healthy", "found": "error", "noted": "hint", "skipped": "hint"}
LAB_MARK = {"passed": "✓", "failed": "◆", "not-decided": "○"}
LAB_WORD = {"passed": say("Passed"), "failed": say("Failed"), "not-decided": say("Not decided")}
LAB_TONE = {"passed": "healthy", "failed": "error", "not-decided": "hint"}
APPLICABILITY = {
    "safe": say("safe"),
    "unsafe": say("may change the meaning"),
    "manual": say("to be done by you"),
}


def verdict(name: str) -> tuple[str, str]:
    """Mark and word of a verdict."""
    return VERDICT_MARK[name], now(VERDICT[name])


def severity(name: str) -> str:
    """'Error', 'Warning' or 'Hint'."""
    return now(SEVERITY[name])


def category(name: str) -> str:
    """The part of a program that a check looks at; of one that this version does not know, its name."""
    return now(CATEGORY.get(name, name))


def kind(name: str) -> str:
    """What was opened: 'Script', 'Data', ..."""
    return now(KIND.get(name, name))


def kind_amid(name: str) -> str:
    """What was opened, as it stands amid other words: with a small letter in English only, as German writes nouns."""
    return kind(name).lower() if spoken_language() == ENGLISH else kind(name)


def axis_name(name: str) -> str:
    """'step' or 'epoch'."""
    return now(AXIS.get(name, name))


def applicability(name: str) -> str:
    """How far a fix can be trusted to keep the meaning."""
    return now(APPLICABILITY[name])


def lab_verdict(name: str) -> tuple[str, str]:
    """Mark and word of a lab test's verdict."""
    return LAB_MARK[name], now(LAB_WORD[name])


def dated(document: Document, when: float | None = None) -> Document:
    """The report with the local time at which its paper is made: now, or `when` in seconds since 1970.

    Papers for people have it; JSON and SARIF, which programs compare, do not.
    """
    made = time.strftime("%Y-%m-%d %H:%M", time.localtime(when))
    return cast(Document, {**document, "made": made})


def made_on(document: Mapping[str, Any]) -> str:
    """When the paper was made, '' where it is not dated."""
    return str(document.get("made", ""))


def kicker(document: Mapping[str, Any]) -> str:
    """What stands above the heading: 'Loss Doctor report, 2026-11-22 21:16'."""
    made = made_on(document)
    return say("Loss Doctor report, {when}", when=made) if made else say("Loss Doctor report")


def heading(target: Mapping[str, Any] | None) -> str:
    """What was opened, by its own name; where it lies stands under what was examined."""
    if not target:
        return say("Nothing was opened")
    return re.split(r"[\\/](?=[^\\/])", target["path"])[-1]


def figure(value: float | None) -> str:
    """A number to four significant digits with thousands separated, '1e-05'; 'not a number' for null."""
    if value is None or math.isnan(value):
        return say("not a number")
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
        return say("Certain: proven on this patient's own numbers.")
    if confidence is None:
        return say("How sure is not known.")
    percent = f"{100 * confidence:.0f}"
    if confidence >= 0.8:
        return say("Very likely: {percent} % sure.", percent=percent)
    return say("Likely: {percent} % sure. Prove a cure to be surer.", percent=percent)


def place(where: dict[str, Any]) -> str:
    """'layer dense, cell 3, line 12 of train.py', or ''."""
    told = {name: str(where[name]) for name in ("output", "layer", "column", "cell") if where.get(name) is not None}
    told |= {} if where["line"] is None else {"line": str(where["line"])}
    text = together([_part(name, value) for name, value in told.items()], ", ")
    file = re.split(r"[/\\]", where["file"])[-1] if where["file"] else ""
    return say("{place} of {file}", place=text, file=file) if file and text else text or file


def _part(name: str, value: str) -> Said:
    match name:
        case "output":
            return say("output {name}", name=value)
        case "layer":
            return say("layer {name}", name=value)
        case "column":
            return say("column {name}", name=value)
        case "cell":
            return say("cell {n}", n=value)
    return say("line {n}", n=value)


def device(environment: Mapping[str, Any]) -> str:
    """'CPU:0 (TensorFlow lists no GPU)'."""
    why = environment["device_reason"]
    return f"{environment['device']} ({why})" if why else str(environment["device"])


def optimizer(patient: Mapping[str, Any]) -> str:
    """'adam, learning rate 0.001', or ''."""
    name, rate = patient["optimizer"], patient["learning_rate"]
    if not name or rate is None:
        return name or ""
    return say("{name}, learning rate {rate}", name=name, rate=figure(rate))


def rows(patient: Mapping[str, Any]) -> str:
    """'800 for training, 200 for validation, 32 a step', or ''."""
    if patient["rows"] is None:
        return ""
    if patient["validation_rows"] is None:
        return say("{rows} for training", rows=figure(patient["rows"]))
    held, size = figure(patient["validation_rows"]), figure(patient["batch_size"])
    training = figure(patient["rows"])
    return say("{rows} for training, {held} for validation, {size} a step", rows=training, held=held, size=size)


def layers(patient: Mapping[str, Any]) -> str:
    """'dense (Dense, relu), dense_1 (Dense, sigmoid)', the first dozen of them."""
    told = [
        f"{layer['name']} ({', '.join(part for part in (layer['kind'], layer['activation']) if part)})"
        for layer in patient["layers"]
    ]
    more = [say("and {n} more", n=len(told) - LAYERS_SHOWN)] if len(told) > LAYERS_SHOWN else []
    return ", ".join([*told[:LAYERS_SHOWN], *more])


def course(run: dict[str, Any]) -> str:
    """'120 steps in 3 epochs, 4.2 s on CPU:0, seed 7'; of a log, which names no device, '12 epochs, as logged'."""
    epochs = say("1 epoch") if run["epochs"] == 1 else say("{n} epochs", n=figure(run["epochs"]))
    steps, device = figure(run["steps"]), run["device"]
    if run["ended"] == "unfinished" and device:
        return say("still training when this was written: {steps} steps so far on {device}", steps=steps, device=device)
    told = epochs if run["axis"] == "epoch" else say("{steps} steps in {epochs}", steps=steps, epochs=epochs)
    if not device:
        return say("{course}, as logged", course=told)
    seconds, seed = figure(run["seconds"]), str(run["seed"])
    return say("{course}, {seconds} s on {device}, seed {seed}", course=told, seconds=seconds, device=device, seed=seed)


def loss_range(run: Mapping[str, Any]) -> Said:
    """'Loss 0.69 at first, 0.2 at last, between 0.2 and 0.7.', and where it stops being a number."""
    loss = run["loss"]
    told = say(
        "Loss {first} at first, {last} at last, between {low} and {high}.",
        first=figure(loss["first"]),
        last=figure(loss["last"]),
        low=figure(loss["min"]),
        high=figure(loss["max"]),
    )
    bad = loss["first_nonfinite_step"]
    if bad is None:
        return told
    return together([told, say("Not a number from {axis} {n} on.", axis=axis_name(run["axis"]), n=figure(bad))])


def model(patient: Mapping[str, Any]) -> Said:
    """'sequential, 1,201 parameters'."""
    return say("{name}, {n} parameters", name=patient["model"], n=figure(patient["parameters"]))


def scores(cure: Mapping[str, Any]) -> Said:
    """'accuracy: 0.5 before, 0.9 after.'."""
    return say(
        "{metric}: {before} before, {after} after.",
        metric=measure(cure["metric"]),
        before=figure(cure["before"]),
        after=figure(cure["after"]),
    )


def run_name(run: Mapping[str, Any], place: int, changed: Mapping[str, Any] | None) -> str:
    """'Run 2, after the change'; in a report without edits 'Run 2', and of an older state 'Run 2, revision 1'."""
    if changed is None and run["revision"] == 0:
        return say("Run {n}", n=place)
    if run["revision"] == 0:
        return say("Run {n}, of the program as given", n=place)
    if changed is not None and run["revision"] == changed["revision"]:
        return say("Run {n}, after the change", n=place)
    return say("Run {n}, revision {revision}", n=place, revision=run["revision"])


def since(changed: Mapping[str, Any]) -> str:
    """What is to be said of the program after edits, in sentences."""
    told = str(changed["sentence"]).partition(": ")[2]
    count = say("{passed} checks passed, {left} were not run.", passed=changed["passed"], left=changed["not_run"])
    words = [told[:1].upper() + told[1:]]
    words += [count] if changed["verdict"] in ("sick", "suspect") else []
    if not changed["given_trained"] and changed["verdict"] != "not-examined":
        words.append(say("The program as given was not trained, so there is no run to compare with."))
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
        return f"{now(TRIAL_VERDICT[trial['verdict']])}."
    beside = trial["control"]
    control = say("without a control") if beside is None else say("control {value}", value=figure(beside))
    chance = say("a random change {value}", value=figure(trial["random"])) if trial["random"] is not None else ""
    seeds = say("1 seed") if trial["seeds"] == 1 else say("{n} seeds", n=trial["seeds"])
    held = trial["held_out_rows"]
    return say(
        "{verdict}: {metric} {before} → {after}, {beside} ({how}).",
        verdict=now(TRIAL_VERDICT[trial["verdict"]]),
        metric=measure(trial["metric"]),
        before=figure(trial["before"]),
        after=figure(trial["after"]),
        beside=together([control, chance], ", "),
        how=together([seeds, say("{n} held-out rows", n=held) if held else ""], ", "),
    )


NO_BETTER = say("○ no better")
TRIED = {
    "kept": say("✓ kept"),
    "given up": say("○ given up early"),
    "raised": say("✕ raised"),
    "not possible": say("○ not possible"),
}


def tried_rows(tried: list[dict[str, Any]]) -> list[tuple[str, str, str, str]]:
    """Rows (treatment, score, steps, outcome) of a course of cures, the kept one first, then by score."""
    ordered = sorted(tried, key=lambda one: (one["outcome"] != "kept", -(one["score"] or float("-inf"))))
    return [
        (one["title"], figure(one["score"]), figure(one["steps"]), now(TRIED.get(one["outcome"], NO_BETTER)))
        for one in ordered
    ]


def setting(edit: dict[str, Any]) -> str:
    """An edit as words: 'SetLoss loss=mean_squared_error'."""
    told = {key: value for key, value in edit.items() if key != "edit" and value not in (0, None, False)}
    values = " ".join(f"{key}={value}" for key, value in told.items())
    return f"{edit['edit']} {values}".strip()
