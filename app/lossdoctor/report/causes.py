"""What explains what, as every paper and the window tell it: shown by trials, or by rule alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lossdoctor.core import causes
from lossdoctor.core.causes import CausalLink
from lossdoctor.core.events import CausesLearned
from lossdoctor.core.findings import Finding
from lossdoctor.core.saying import english, now, say, together, whole
from lossdoctor.report.document import CausesDocument, ExplainsDocument, FindingDocument, LinkDocument
from lossdoctor.report.numbers import number

BY_RULE = say("by rule")
RULE = "by rule"  # as the document has it


def causes_document(learned: CausesLearned) -> CausesDocument:
    """Every pair that was tried, and how."""
    return {"why": learned.why, "links": [_link(link) for link in learned.links]}


def _link(link: CausalLink) -> LinkDocument:
    return {
        "cause": link.cause,
        "effect": link.effect,
        "verdict": link.verdict.value,
        "confidence": number(link.confidence),
        "sure": english(link.words),
        "arms": link.arms,
        "unchanged": link.unchanged,
        "epochs": link.epochs,
        "why": link.why,
    }


def explains_documents(
    finding: Finding, findings: Sequence[Finding], links: Sequence[CausalLink]
) -> list[ExplainsDocument]:
    """What a finding explains among the others."""
    words = {(link.cause, link.effect): english(link.words) for link in links}
    return [
        {
            "check": told.check,
            "how": "trial" if told.how == "trial" else "rule",
            "confidence": None if told.confidence is None else number(told.confidence),
            "sure": words.get((finding.check, told.check), RULE) if told.how == "trial" else RULE,
            "why": told.why,
        }
        for told in causes.explained_by(finding.check, findings, links)
    ]


def sentence(finding: Finding, findings: Sequence[Finding], links: Sequence[CausalLink]) -> str:
    """'Explains: A; B (proved in a trial: its cure cleared 2 of 3; sure). By rule: C.', or '' without trials."""
    if not links:
        return ""
    titles = {other.check: whole(other.title).rstrip(".") for other in findings}
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
ORDER = ("one trial", "likely", "sure")  # as the document has them, in English


def _told(explained: Sequence[ExplainsDocument], titles: Mapping[str, str], cleared: tuple[int, int]) -> str:
    shown = [one for one in explained if one["how"] == "trial"]
    by_rule = [one for one in explained if one["how"] != "trial"]
    parts = []
    if shown:
        sure = min((one["sure"] for one in shown), key=ORDER.index)
        told = say(
            "Explains: {titles} (proved in a trial: its cure cleared {n} of {all}; {sure}).",
            titles=_listed(shown, titles),
            n=cleared[0],
            all=cleared[1],
            sure=whole(sure),
        )
        parts.append(told)
    if by_rule and shown:
        parts.append(say("By rule: {titles}.", titles=_listed(by_rule, titles)))
    elif by_rule:
        parts.append(say("Explains by rule, not shown in a trial: {titles}.", titles=_listed(by_rule, titles)))
    return together(parts)


def _listed(explained: Sequence[ExplainsDocument], titles: Mapping[str, str]) -> str:
    return "; ".join(titles.get(one["check"], one["check"]) for one in explained)


def cause_words(finding: FindingDocument) -> str:
    """'a consequence of A (94 % sure by trial)', '(by rule)' where none showed it, or ''."""
    if not finding["caused_by"]:
        return ""
    return say("a consequence of {check} ({sure})", check=finding["caused_by"], sure=_sure(finding["cause_confidence"]))


def cause_certainty(finding: Finding, links: Sequence[CausalLink]) -> str:
    """How sure a finding's cause is: '94 % sure by trial', or 'by rule'."""
    return _sure(causes.cause_confidence(finding, links))


def _sure(confidence: float | None) -> str:
    return now(BY_RULE) if confidence is None else say("{n} % sure by trial", n=f"{confidence * 100:.0f}")
