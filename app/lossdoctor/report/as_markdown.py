"""The report as Markdown for a ticket: text from elsewhere is escaped, so it shows as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lossdoctor.checks.telling import measure
from lossdoctor.core.saying import say
from lossdoctor.report import causes, wording
from lossdoctor.report.audit_types import TargetAuditDocument
from lossdoctor.report.document import Document, EvidenceDocument, FindingDocument, FixDocument
from lossdoctor.report.lessons import lesson, numbers_rows

# What CommonMark and GitHub act on, and only where they do: 'val_accuracy' and '0.5' stay as they are.
SPECIAL = re.compile(
    r"([\\`*\[\]<>|#$@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|~(?=~)|(?<=~)~|&(?=#?\w+;)|:(?=//|\w+:)|(?<=www)\.)"
)
START = re.compile(r"^(\d+)(?=[.)](?:\s|$))|^(?=[-+](?:\s|$)|--|=)")  # would begin a list, a rule or a heading


def markdown(document: Document) -> str:
    """The whole report, ending in a line break."""
    mark, word = wording.verdict(document["verdict"])
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
        blocks += [_heading(say("How to reproduce")), fenced(document["reproduce"], "sh")]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _heading(text: str, depth: int = 2) -> str:
    return f"{'#' * depth} {plain(text)}"


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
    facts = [finding["check"], wording.category(finding["category"]), wording.place(dict(finding["where"]))]
    facts.append(causes.cause_words(finding))
    rows = numbers_rows(told.numbers)
    shown = (told.figure, *told.others) if told.figure is not None else told.others
    return [
        f"## {wording.SEVERITY_MARK[finding['severity']]} {finding['rank']}. {plain(finding['title'])}",
        f"**{plain(told.sentence)}**" if told.sentence else "",
        f"{_heading(say('What we saw'), 3)}\n\n{plain(finding['summary'])}",
        "*" + " · ".join(plain(fact) for fact in facts if fact) + "*",
        plain(causes.sentence_of(finding, document["findings"], document["causes"])),
        _table((say("Measured"), say("Value"), say("Expected")), rows) if rows else "",
        *(_evidence(piece) for piece in shown),
        *_said(say("Why it hurts"), told.why),
        *_said(say("How sure"), (told.sure,)),
        _heading(say("What to do"), 3) if finding["fixes"] else "",
        *(block for fix in finding["fixes"] for block in _fix(fix)),
        *_said(say("For experts"), told.expert),
    ]


def _said(heading: str, paragraphs: Sequence[str]) -> list[str]:
    return [_heading(heading, 3), *map(plain, paragraphs)] if paragraphs else []


def _evidence(piece: EvidenceDocument) -> str:
    if piece["kind"] == "rows":
        rows = [[row, *values] for row, values in zip(piece["rows"], piece["values"], strict=False)]
        rows = rows[: wording.ROWS_SHOWN]
        head = plain(say("{label} ({n} in all)", label=piece["label"], n=piece["total"]))
        return f"{head}\n\n{_table((say('row'), *piece['columns']), rows)}"
    if piece["kind"] == "layers":
        pairs = zip(piece["layers"], piece["values"], strict=True)
        return _table(("", piece["label"]), [(name, wording.figure(value)) for name, value in pairs])
    return ""


def _fix(fix: FixDocument) -> list[str]:
    how = wording.applicability(fix["applicability"])
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
    blocks = [_heading(say("What the loss does")), plain(" ".join(audit["sentences"]))]
    for target in audit["targets"]:
        if target["main"]:
            facts = [(wording.FACT_MARK[one["status"]], one["name"], one["sentence"]) for one in target["facts"]]
            blocks += [
                _heading(say("On {targets}", targets=target["title"]), 3),
                _table(("", say("tried"), say("what was seen")), facts),
            ]
    kinds = [
        (
            target["title"],
            _beside(target),
            "" if target["correlation"] is None else f"{target['correlation']:.3f}",
        )
        for target in audit["targets"]
    ]
    return [*blocks, _table((say("targets"), say("known loss beside it"), say("correlation")), kinds)]


def _beside(target: TargetAuditDocument) -> str:
    if not target["accepted"]:
        return say("not for it: {why}", why=target["why_not"])
    return target["reference_title"] or say("none")


def _lab(document: Document) -> list[str]:
    blocks = [_heading(say("Lab tests"))] if document["lab"] else []
    for test in document["lab"]:
        mark, word = wording.lab_verdict(test["verdict"])
        numbers = [(name, wording.figure(value)) for name, value in test["numbers"].items()]
        blocks += [f"### {mark} {word}: {plain(test['title'])}", f"*{plain(test['question'])}*", plain(test["summary"])]
        blocks += [_table((say("Measured"), say("Value")), numbers)] if numbers else []
        blocks.append(plain(f"{test['rule']} {test['source']}".strip()))
    return blocks


def _changed(document: Document) -> list[str]:
    changed = document.get("changed")
    if changed is None:
        return []
    mark, word = wording.verdict(changed["verdict"])
    titles = "\n".join(f"- {plain(title)}" for title in changed["titles"])
    left = "\n".join(
        f"- {wording.SEVERITY_MARK[one['severity']]} {plain(one['title'])}: {plain(one['summary'])}"
        for one in changed["findings"]
    )
    blocks = [_heading(say("After the change")), titles, f"**{mark} {word}.** {plain(wording.since(changed))}"]
    return [*blocks, *([plain(say("Still found:")), left] if left else [])]


def _cure(document: Document) -> list[str]:
    cure = document["cure"]
    if cure is None:
        return []
    edits = "\n".join(f"- {plain(wording.setting(edit))}" for edit in cure["edits"])
    change = f"{measure(cure['metric'])} {wording.figure(cure['before'])} → {wording.figure(cure['after'])}"
    blocks = [
        _heading(say("The cure")),
        "\n".join(f"- {plain(title)}" for title in cure["titles"]),
        edits,
        plain(change),
    ]
    return [*blocks, plain(cure["why"])] if cure["why"] else blocks


def _tried(document: Document) -> list[str]:
    rows = wording.tried_rows([dict(one) for one in document["tried"]])
    return (
        [_heading(say("What was tried")), _table((say("treatment"), say("score"), say("steps"), ""), rows)]
        if rows
        else []
    )


def _runs(document: Document) -> list[str]:
    changed = document.get("changed")
    rows = [
        (
            wording.run_name(run, place, changed),
            say("{n} epochs", n=run["epochs"]) if run["axis"] == "epoch" else run["steps"],
            *(wording.figure(value) for value in (run["loss"]["first"], run["loss"]["last"], run["loss"]["min"])),
            ", ".join(f"{name} {wording.figure(value)}" for name, value in run["metrics"].items()),
        )
        for place, run in enumerate(document["runs"], 1)
    ]
    notes = [
        f"- {plain(say('Run {n}', n=place))}: {plain(run['note'])}"
        for place, run in enumerate(document["runs"], 1)
        if "note" in run
    ]
    head = (say("run"), say("steps"), say("first loss"), say("last loss"), say("lowest"), say("at the end"))
    return [_heading(say("Runs")), _table(head, rows), "\n".join(notes)] if rows else []


def _examined(document: Document) -> list[str]:
    target, environment = document["target"], document["environment"]
    rows = [(wording.kind_amid(target["kind"]), target["path"]), ("SHA-256", target["sha256"])] if target else []
    if environment["device"]:
        rows.append((say("device"), wording.device(environment)))
        rows.append((say("seed"), str(environment["seed"])))
    made = wording.made_on(document)
    rows += [(say("report of"), made)] if made else []
    versions = {"lossdoctor": document["tool"]["version"], **environment["versions"]}
    rows.append((say("versions"), ", ".join(f"{name} {version}" for name, version in versions.items())))
    notes = "\n".join(f"- {plain(note)}" for note in document["notes"])
    return [_heading(say("What was examined")), _table(("", ""), rows), notes]


def _checks(document: Document) -> list[str]:
    passed = [check["check"] for check in document["checks"] if check["status"] == "passed"]
    others = wording.not_run(document["checks"])
    told = "✓ " + say("{n} passed", n=len(passed)) + plain(f": {', '.join(passed)}" if passed else "")
    blocks = [_heading(say("Checks")), told]
    if others:
        blocks.append(_table((say("not run"), say("why")), others))
    return blocks
