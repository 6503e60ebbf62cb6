"""The report as Markdown for a ticket: text from elsewhere is escaped, so it shows as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lossdoctor.report import causes, wording
from lossdoctor.report.document import Document, EvidenceDocument, FindingDocument, FixDocument
from lossdoctor.report.lessons import lesson, numbers_rows

# What CommonMark and GitHub act on, and only where they do: 'val_accuracy' and '0.5' stay as they are.
SPECIAL = re.compile(
    r"([\\`*\[\]<>|#$@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|~(?=~)|(?<=~)~|&(?=#?\w+;)|:(?=//|\w+:)|(?<=www)\.)"
)
START = re.compile(r"^(\d+)(?=[.)](?:\s|$))|^(?=[-+](?:\s|$)|--|=)")  # would begin a list, a rule or a heading


def markdown(document: Document) -> str:
    """The whole report, ending in a line break."""
    mark, word = wording.VERDICT[document["verdict"]]
    blocks = [
        f"# Loss Doctor: {plain(wording.heading(document['target']))}",
        f"**{mark} {word}.** {plain(document['sentence'].partition(': ')[2])}",
        *_changed(document),
        *(block for finding in document["findings"] for block in _finding(finding, document)),
        *_audit(document),
        *_lab(document),
        *_cure(document),
        *_tried(document),
        *_runs(document),
        *_examined(document),
        *_checks(document),
    ]
    if document["reproduce"]:
        blocks += ["## How to reproduce", fenced(document["reproduce"], "sh")]
    return "\n\n".join(block for block in blocks if block) + "\n"


def plain(text: object) -> str:
    """Text on one line with every character that Markdown would act on escaped."""
    return START.sub(r"\1\\", SPECIAL.sub(r"\\\1", " ".join(str(text).split())))


def fenced(text: str, language: str = "") -> str:
    """A code block whose fence is longer than any run of backticks in the text."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"


def _table(head: Iterable[object], rows: Iterable[Iterable[object]]) -> str:
    titles = [plain(title) for title in head]
    lines = ["| " + " | ".join(titles) + " |", "|" + " --- |" * len(titles)]
    lines += ["| " + " | ".join(plain(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def _finding(finding: FindingDocument, document: Document) -> list[str]:
    told = lesson(finding)
    facts = [finding["check"], finding["category"], wording.place(dict(finding["where"]))]
    facts.append(causes.cause_words(finding))
    rows = numbers_rows(told.numbers)
    shown = (told.figure, *told.others) if told.figure is not None else told.others
    return [
        f"## {wording.SEVERITY_MARK[finding['severity']]} {finding['rank']}. {plain(finding['title'])}",
        f"**{plain(told.sentence)}**" if told.sentence else "",
        f"### What we saw\n\n{plain(finding['summary'])}",
        "*" + " · ".join(plain(fact) for fact in facts if fact) + "*",
        plain(causes.sentence_of(finding, document["findings"], document["causes"])),
        _table(("Measured", "Value", "Expected"), rows) if rows else "",
        *(_evidence(piece) for piece in shown),
        *_said("Why it hurts", told.why),
        *_said("How sure", (told.sure,)),
        "### What to do" if finding["fixes"] else "",
        *(block for fix in finding["fixes"] for block in _fix(fix)),
        *_said("For experts", told.expert),
    ]


def _said(heading: str, paragraphs: Sequence[str]) -> list[str]:
    return [f"### {heading}", *map(plain, paragraphs)] if paragraphs else []


def _evidence(piece: EvidenceDocument) -> str:
    if piece["kind"] == "rows":
        rows = [[row, *values] for row, values in zip(piece["rows"], piece["values"], strict=False)]
        rows = rows[: wording.ROWS_SHOWN]
        return f"{plain(piece['label'])} ({piece['total']:,} in all)\n\n" + _table(("row", *piece["columns"]), rows)
    if piece["kind"] == "layers":
        pairs = zip(piece["layers"], piece["values"], strict=True)
        return _table(("", piece["label"]), [(name, wording.figure(value)) for name, value in pairs])
    return ""


def _fix(fix: FixDocument) -> list[str]:
    how = wording.APPLICABILITY[fix["applicability"]]
    blocks = [f"**{plain(fix['title'])}** ({how}) {plain(fix['note'])}".rstrip()]
    if fix["trial"] is not None:
        blocks.append(plain(f"{wording.trial_sentence(dict(fix['trial']))} {fix['trial']['why']}"))
    if fix["diff"]:
        blocks.append(fenced(fix["diff"], "diff"))
    return blocks


def _audit(document: Document) -> list[str]:
    audit = document.get("audit")
    if audit is None:
        return []
    blocks = ["## What the loss does", plain(" ".join(audit["sentences"]))]
    for target in audit["targets"]:
        if target["main"]:
            facts = [(wording.FACT_MARK[one["status"]], one["name"], one["sentence"]) for one in target["facts"]]
            blocks += [f"### On {plain(target['title'])}", _table(("", "tried", "what was seen"), facts)]
    kinds = [
        (
            target["title"],
            (target["reference_title"] or "none") if target["accepted"] else f"not for it: {target['why_not']}",
            "" if target["correlation"] is None else f"{target['correlation']:.3f}",
        )
        for target in audit["targets"]
    ]
    return [*blocks, _table(("targets", "known loss beside it", "correlation"), kinds)]


def _lab(document: Document) -> list[str]:
    blocks = ["## Lab tests"] if document["lab"] else []
    for test in document["lab"]:
        mark, word = wording.LAB_MARK[test["verdict"]], wording.LAB_WORD[test["verdict"]]
        numbers = [(name, wording.figure(value)) for name, value in test["numbers"].items()]
        blocks += [f"### {mark} {word}: {plain(test['title'])}", f"*{plain(test['question'])}*", plain(test["summary"])]
        blocks += [_table(("Measured", "Value"), numbers)] if numbers else []
        blocks.append(plain(f"{test['rule']} {test['source']}".strip()))
    return blocks


def _changed(document: Document) -> list[str]:
    changed = document.get("changed")
    if changed is None:
        return []
    mark, word = wording.VERDICT[changed["verdict"]]
    titles = "\n".join(f"- {plain(title)}" for title in changed["titles"])
    left = "\n".join(
        f"- {wording.SEVERITY_MARK[one['severity']]} {plain(one['title'])}: {plain(one['summary'])}"
        for one in changed["findings"]
    )
    blocks = ["## After the change", titles, f"**{mark} {word}.** {plain(wording.since(changed))}"]
    return [*blocks, *(["Still found:", left] if left else [])]


def _cure(document: Document) -> list[str]:
    cure = document["cure"]
    if cure is None:
        return []
    edits = "\n".join(f"- {plain(wording.setting(edit))}" for edit in cure["edits"])
    change = f"{cure['metric']} {wording.figure(cure['before'])} → {wording.figure(cure['after'])}"
    blocks = ["## The cure", "\n".join(f"- {plain(title)}" for title in cure["titles"]), edits, plain(change)]
    return [*blocks, plain(cure["why"])] if cure["why"] else blocks


def _tried(document: Document) -> list[str]:
    rows = wording.tried_rows([dict(one) for one in document["tried"]])
    return ["## What was tried", _table(("treatment", "score", "steps", ""), rows)] if rows else []


def _runs(document: Document) -> list[str]:
    changed = document.get("changed")
    rows = [
        (
            wording.run_name(run, place, changed),
            f"{run['epochs']} epochs" if run["axis"] == "epoch" else run["steps"],
            *(wording.figure(value) for value in (run["loss"]["first"], run["loss"]["last"], run["loss"]["min"])),
            ", ".join(f"{name} {wording.figure(value)}" for name, value in run["metrics"].items()),
        )
        for place, run in enumerate(document["runs"], 1)
    ]
    notes = [f"- Run {place}: {plain(run['note'])}" for place, run in enumerate(document["runs"], 1) if "note" in run]
    head = ("run", "steps", "first loss", "last loss", "lowest", "at the end")
    return ["## Runs", _table(head, rows), "\n".join(notes)] if rows else []


def _examined(document: Document) -> list[str]:
    target, environment = document["target"], document["environment"]
    rows = [(target["kind"], target["path"]), ("SHA-256", target["sha256"])] if target else []
    if environment["device"]:
        rows.append(("device", wording.device(environment)))
        rows.append(("seed", str(environment["seed"])))
    versions = {"lossdoctor": document["tool"]["version"], **environment["versions"]}
    rows.append(("versions", ", ".join(f"{name} {version}" for name, version in versions.items())))
    notes = "\n".join(f"- {plain(note)}" for note in document["notes"])
    return ["## What was examined", _table(("", ""), rows), notes]


def _checks(document: Document) -> list[str]:
    passed = [check["check"] for check in document["checks"] if check["status"] == "passed"]
    others = wording.not_run(document["checks"])
    blocks = ["## Checks", f"✓ {len(passed)} passed" + plain(f": {', '.join(passed)}" if passed else "")]
    if others:
        blocks.append(_table(("not run", "why"), others))
    return blocks
