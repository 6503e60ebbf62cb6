"""One finding a disease: it names the output that it is about, and the same disease of several outputs is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lossdoctor.core.findings import Finding, RowsEvidence, Severity
from lossdoctor.core.fixes import Applicability, Edit, Fix
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.program import ModelReading, OutputFacts
from lossdoctor.core.saying import say, together

GRAVITY = tuple(Severity)  # gravest first
SAFETY = tuple(Applicability)  # safest first
TOLD = 3  # outputs told in full; of more, how many


def told(found: Sequence[Finding], snapshot: Snapshot) -> list[Finding]:
    """What one check found, as one finding at most. Findings are known by their check: a second would be lost."""
    model = snapshot.get(ModelReading)
    outputs = model.outputs if model is not None else ()
    named = [_named(finding, outputs) for finding in found] if len(outputs) > 1 else list(found)
    return [_joined(named)] if len(named) > 1 else named


def _named(finding: Finding, outputs: Sequence[OutputFacts]) -> Finding:
    """With the name of the one output that its fixes, its layer or its rows speak of."""
    name = finding.where.output or _output_of(finding, outputs)
    if name is None:
        return finding
    said = name in finding.summary
    summary = finding.summary if said else say("Output '{name}': {summary}", name=name, summary=finding.summary)
    return replace(finding, summary=summary, where=replace(finding.where, output=name))


def _output_of(finding: Finding, outputs: Sequence[OutputFacts]) -> str | None:
    places = {edit.output for fix in finding.fixes for edit in fix.edits if hasattr(edit, "output")}
    names = {outputs[place].name for place in places if place < len(outputs)}
    if not names:
        names = {one.name for one in outputs if one.layer and one.layer == finding.where.layer}
    if not names:
        columns = {column for one in finding.evidence if isinstance(one, RowsEvidence) for column in one.columns}
        names = {one.name for one in outputs} & columns
    return names.pop() if len(names) == 1 else None


def _joined(findings: Sequence[Finding]) -> Finding:
    """The gravest, with the sentences, the evidence and the edits of all."""
    ordered = sorted(findings, key=lambda finding: GRAVITY.index(finding.severity))
    first = ordered[0]
    sentences = [finding.summary for finding in ordered[:TOLD]]
    if len(ordered) > TOLD:
        sentences.append(say("The same holds {n} times more.", n=len(ordered) - TOLD))
    return replace(
        first,
        summary=together(sentences),
        evidence=tuple(one for finding in ordered for one in finding.evidence),
        fixes=tuple(_fixes(ordered)),
    )


def _fixes(findings: Sequence[Finding]) -> Iterator[Fix]:
    """One fix a name: its edits for every output. What only some of the findings offer is kept as it is."""
    by_name: dict[str, list[Fix]] = {}
    for fix in (fix for finding in findings for fix in finding.fixes):
        by_name.setdefault(fix.id, []).append(fix)
    for fixes in by_name.values():
        edits: list[Edit] = []
        for edit in (edit for fix in fixes for edit in fix.edits):
            if edit not in edits:
                edits.append(edit)
        riskiest = max(fixes, key=lambda fix: SAFETY.index(fix.applicability))
        yield replace(fixes[0], edits=tuple(edits), applicability=riskiest.applicability)
