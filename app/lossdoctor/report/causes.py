"""What explains what, as every paper and the window tell it: shown by trials, or by rule alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lossdoctor.core import causes
from lossdoctor.core.causes import CausalLink
from lossdoctor.core.events import CausesLearned
from lossdoctor.core.findings import Finding
from lossdoctor.report.document import CausesDocument, ExplainsDocument, FindingDocument, LinkDocument
from lossdoctor.report.numbers import number

BY_RULE = "by rule"


def causes_document(learned: CausesLearned) -> CausesDocument:
    """Every pair that was tried, and how."""
    return {"why": learned.why, "links": [_link(link) for link in learned.links]}


def _link(link: CausalLink) -> LinkDocument:
    return {
        "cause": link.cause,
        "effect": link.effect,
        "verdict": link.verdict.value,
        "confidence": number(link.confidence),
        "sure": link.words,
        "arms": link.arms,
        "unchanged": link.unchanged,
        "epochs": link.epochs,
        "why": link.why,
    }


def explains_documents(
    finding: Finding, findings: Sequence[Finding], links: Sequence[CausalLink]
) -> list[ExplainsDocument]:
    """What a finding explains among the others."""
    words = {(link.cause, link.effect): link.words for link in links}
    return [
        {
            "check": told.check,
            "how": "trial" if told.how == "trial" else "rule",
            "confidence": None if told.confidence is None else number(told.confidence),
            "sure": words.get((finding.check, told.check), BY_RULE) if told.how == "trial" else BY_RULE,
            "why": told.why,
        }
        for told in causes.explained_by(finding.check, findings, links)
    ]


def sentence(finding: Finding, findings: Sequence[Finding], links: Sequence[CausalLink]) -> str:
    """'Explains: A; B (proved in a trial: its cure cleared 2 of 3; sure). By rule: C.', or '' without trials."""
    if not links:
        return ""
    titles = {other.check: other.title.rstrip(".") for other in findings}
    told = explains_documents(finding, findings, links)
    return _told(told, titles, causes.tally(finding.check, links))


def sentence_of(finding: FindingDocument, findings: Sequence[FindingDocument], learned: CausesDocument | None) -> str:
    """The same from a finished document."""
    if learned is None:
        return ""
    titles = {other["check"]: other["title"].rstrip(".") for other in findings}
    links = [link for link in learned["links"] if link["cause"] == finding["check"]]
    judged = [link["verdict"] in ("explains", "mutual") for link in links if link["verdict"] in JUDGED]
    return _told(finding["explains"], titles, (sum(judged), len(judged)))


JUDGED = ("explains", "mutual", "stays")
ORDER = ("one trial", "likely", "sure")


def _told(explained: Sequence[ExplainsDocument], titles: Mapping[str, str], cleared: tuple[int, int]) -> str:
    shown = [one for one in explained if one["how"] == "trial"]
    by_rule = [one for one in explained if one["how"] != "trial"]
    parts = []
    if shown:
        sure = min((one["sure"] for one in shown), key=ORDER.index)
        how = f"its cure cleared {cleared[0]} of {cleared[1]}"
        parts.append(f"Explains: {_listed(shown, titles)} (proved in a trial: {how}; {sure}).")
    if by_rule:
        word = "Explains by rule, not shown in a trial:" if not shown else "By rule:"
        parts.append(f"{word} {_listed(by_rule, titles)}.")
    return " ".join(parts)


def _listed(explained: Sequence[ExplainsDocument], titles: Mapping[str, str]) -> str:
    return "; ".join(titles.get(one["check"], one["check"]) for one in explained)


def cause_words(finding: FindingDocument) -> str:
    """'a consequence of A (94 % sure by trial)', '(by rule)' where none showed it, or ''."""
    if not finding["caused_by"]:
        return ""
    return f"a consequence of {finding['caused_by']} ({_sure(finding['cause_confidence'])})"


def cause_certainty(finding: Finding, links: Sequence[CausalLink]) -> str:
    """How sure a finding's cause is: '94 % sure by trial', or 'by rule'."""
    return _sure(causes.cause_confidence(finding, links))


def _sure(confidence: float | None) -> str:
    return BY_RULE if confidence is None else f"{confidence * 100:.0f} % sure by trial"
