"""Findings as a tree: consequences under what explains them, by rule or shown in trials, and how sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lossdoctor.core import causes
from lossdoctor.core.causes import CausalLink
from lossdoctor.core.findings import Finding


@dataclass(frozen=True)
class Branch:
    """One finding at its place in the tree.

    `cause` is the slug that explains it ('' for a root), `sure` how sure a trial is in [0, 1], None by rule alone.
    `children` are its direct consequences, `below` counts all of them. `rails` says for the level of each ancestor,
    outermost first, and lastly for its own, whether another branch follows further down on that level.
    """

    check: str
    cause: str = ""
    sure: float | None = None
    children: tuple[str, ...] = ()
    below: int = 0
    proven: int = 0
    rails: tuple[bool, ...] = ()

    @property
    def depth(self) -> int:
        """0 for a root."""
        return len(self.rails)


def tree(findings: Sequence[Finding], links: Sequence[CausalLink] = ()) -> tuple[Branch, ...]:
    """The branches from top to bottom: each finding right above its consequences, siblings by rank.

    A finding whose cause is not among the findings is a root; of findings that name each other the first is.
    """
    present = {finding.check: finding for finding in findings}
    under: dict[str, list[Finding]] = {}
    for finding in findings:
        under.setdefault(_cause(finding, present), []).append(finding)
    told: list[Branch] = []
    for root in under.get("", []):
        _grow(root, under, links, (), told)
    return tuple(told)


def _cause(finding: Finding, present: dict[str, Finding]) -> str:
    """The cause to stand under: present, and not itself a consequence of this finding."""
    cause = finding.caused_by or ""
    seen = {finding.check}
    while cause in present:
        if cause in seen:
            first = min(seen, key=lambda slug: (present[slug].rank, slug))
            return "" if finding.check == first else finding.caused_by or ""
        seen.add(cause)
        cause = present[cause].caused_by or ""
    return finding.caused_by if finding.caused_by in present else ""


def _grow(
    finding: Finding,
    under: dict[str, list[Finding]],
    links: Sequence[CausalLink],
    rails: tuple[bool, ...],
    told: list[Branch],
) -> None:
    place, children = len(told), under.get(finding.check, [])
    told.append(Branch(finding.check))
    for number, child in enumerate(children, 1):
        _grow(child, under, links, (*rails, number < len(children)), told)
    told[place] = Branch(
        finding.check,
        cause=(finding.caused_by or "") if rails else "",
        sure=causes.cause_confidence(finding, links) if rails else None,
        children=tuple(child.check for child in children),
        below=len(told) - place - 1,
        proven=sum(causes.cause_confidence(child, links) is not None for child in children),
        rails=rails,
    )


def within(branches: Sequence[Branch], slug: str) -> tuple[str, ...]:
    """Slugs of everything below a finding."""
    place = next((at for at, branch in enumerate(branches) if branch.check == slug), None)
    if place is None:
        return ()
    return tuple(branch.check for branch in branches[place + 1 : place + 1 + branches[place].below])


def above(branches: Sequence[Branch], slug: str) -> tuple[str, ...]:
    """Slugs of what stands above a finding, the nearest first."""
    causes_of = {branch.check: branch.cause for branch in branches}
    told: list[str] = []
    while slug := causes_of.get(slug, ""):
        told.append(slug)
    return tuple(told)


def consequences_words(branch: Branch) -> str:
    """'3 consequences · 2 by trial', '' for a finding that explains none."""
    count, proven = len(branch.children), branch.proven
    if not count:
        return ""
    one = QCoreApplication.translate("FindingTree", "1 consequence")
    many = QCoreApplication.translate("FindingTree", "{n} consequences").format(n=count)
    return f"{one if count == 1 else many} · {_how(count, proven)}"


def _how(count: int, proven: int) -> str:
    if not proven:
        return QCoreApplication.translate("FindingTree", "by rule")
    if proven == count:
        return QCoreApplication.translate("FindingTree", "by trial")
    return QCoreApplication.translate("FindingTree", "{k} by trial").format(k=proven)


def ways_words() -> str:
    """What 'by rule' and 'by trial' mean."""
    return QCoreApplication.translate(
        "FindingTree",
        "By rule: known from the diagnosis tables. By trial: the cause was cured in a copy, and this cleared.",
    )


def cause_words(branch: Branch, cause: Finding | None, mark: str) -> str:
    """'Consequence of ◆ 1, by rule' or '…, 94 % sure by trial'; '' for a root."""
    if cause is None:
        return ""
    if branch.sure is None:
        told = QCoreApplication.translate("FindingTree", "Consequence of {mark} {rank}, by rule")
    else:
        told = QCoreApplication.translate("FindingTree", "Consequence of {mark} {rank}, {sure} % sure by trial")
    return told.format(mark=mark, rank=cause.rank, sure=round(100 * (branch.sure or 0.0)))
