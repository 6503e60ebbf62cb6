"""What a course of cures may try: fixes alone and together, so that no two of them set the same thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lossdoctor.core import fixes, saying
from lossdoctor.core.findings import Finding, Severity
from lossdoctor.core.fixes import Applicability, Edit, Fix
from lossdoctor.core.saying import Said, say

MOST_ALONE = 4  # fixes tried on their own in the first round


@dataclass(frozen=True)
class Treatment:
    """Fixes to be performed together, in order."""

    fixes: tuple[Fix, ...] = ()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """All their edits, each once."""
        return tuple(dict.fromkeys(edit for fix in self.fixes for edit in fix.edits))

    @property
    def fix_ids(self) -> tuple[str, ...]:
        """Which fixes."""
        return tuple(fix.id for fix in self.fixes)

    @property
    def title(self) -> Said:
        """What it does, for a list of what was tried."""
        return saying.together((fix.title for fix in self.fixes), "; ") or say("nothing changed")

    def joined(self, added: Iterable[Fix]) -> Treatment:
        """This treatment and those of `added` that set nothing which it sets already."""
        return together((*self.fixes, *added))


def topics(edit: Edit) -> frozenset[tuple[object, ...]]:
    """What an edit sets; two fixes that set the same are alternatives."""
    output, place = getattr(edit, "output", 0), getattr(edit, "input", 0)
    match edit:
        case fixes.SetOutputActivation():
            return frozenset({("head activation", output)})
        case fixes.SetFromLogits():
            return frozenset({("head activation", output), ("loss", output)})
        case fixes.SetOutputUnits():
            return frozenset({("head units", output)})
        case fixes.SetLoss() | fixes.NegateLoss():
            return frozenset({("loss", output)})
        case fixes.MapTargets() | fixes.RelabelTargets() | fixes.EncodeTargets() | fixes.NormaliseTargetRows():
            return frozenset({("targets", output)})
        case fixes.ReshapeTargets() | fixes.RescaleTargets():
            return frozenset({("targets", output)})
        case fixes.RescaleInputs() | fixes.MapValidationInputs():
            return frozenset({("inputs", place)})
        case fixes.SetLearningRate():
            return frozenset({("rate",)})
        case fixes.SetOptimizer():
            return frozenset({("rate",), ("optimizer",)})
        case fixes.SetHiddenActivation() | fixes.SetInitializer() | fixes.SetDropout() | fixes.ScaleRegularisation():
            return frozenset((type(edit).__name__, name) for name in edit.layers)
        case fixes.SetUnits():
            return frozenset({("units", edit.layer)})
        case fixes.ShuffleRows() | fixes.SplitAgain():
            return frozenset({("split",)})
    return frozenset({(type(edit).__name__,)})


def together(wanted: Iterable[Fix]) -> Treatment:
    """Fixes in order, leaving out each that sets what an earlier one set, unless it says exactly the same."""
    kept: list[Fix] = []
    edits: set[Edit] = set()
    taken: set[tuple[object, ...]] = set()
    for fix in wanted:
        new = [edit for edit in fix.edits if edit not in edits]
        if not new or any(topics(edit) & taken for edit in new):
            continue
        kept.append(fix)
        edits.update(new)
        taken.update(*(topics(edit) for edit in fix.edits))
    return Treatment(tuple(kept))


def able(finding: Finding) -> list[Fix]:
    """A finding's fixes that a trial can try and that can change what is learned."""
    performed = [fix for fix in finding.fixes if fix.edits and fix.applicability is not Applicability.MANUAL]
    idle = (fixes.SetMetrics, fixes.SplitAgain) if finding.severity is Severity.HINT else (fixes.SetMetrics,)
    return [fix for fix in performed if not all(isinstance(edit, idle) for edit in fix.edits)]


def graves(findings: Sequence[Finding]) -> list[Finding]:
    """Errors and warnings in order of rank."""
    grave = [finding for finding in findings if finding.severity is not Severity.HINT]
    return sorted(grave, key=lambda finding: finding.rank)


def roots(findings: Sequence[Finding]) -> list[Finding]:
    """Errors and warnings that no other of them explains, in order of rank."""
    grave = graves(findings)
    present = {finding.check for finding in grave}
    return [finding for finding in grave if finding.caused_by not in present]


def first_round(findings: Sequence[Finding]) -> list[Treatment]:
    """Treatments to begin with, likeliest first, none twice: all roots' first fixes together, the first alone, ...

    One root alone may be the whole cure, and with several faults no single fix shows anything: both kinds compete.
    """
    grave, first = graves(findings), roots(findings)
    firsts = [fixes_of[0] for finding in first if (fixes_of := able(finding))]
    all_firsts = [fixes_of[0] for finding in grave if (fixes_of := able(finding))]
    tried = [together(firsts), *(together([fix]) for fix in firsts[:1]), *_with_second_thoughts(first, firsts)]
    tried += [together(all_firsts), *(together([fix]) for fix in all_firsts[1 : 1 + MOST_ALONE])]
    return _distinct(tried)


def later_rounds(findings: Sequence[Finding]) -> list[Fix]:
    """Every fix that can be tried on top of a winner: of errors and warnings first, then of hints."""
    ordered = sorted(findings, key=lambda finding: (finding.severity is Severity.HINT, finding.rank))
    return [fix for finding in ordered for fix in able(finding)]


def _with_second_thoughts(first: Sequence[Finding], firsts: Sequence[Fix]) -> Iterator[Treatment]:
    """The other fixes of the first root in the place of its first, with the rest as before."""
    leading = next((able(finding) for finding in first if able(finding)), [])
    for other in leading[1:3]:
        yield together([other, *firsts[1:]])


def _distinct(treatments: Iterable[Treatment]) -> list[Treatment]:
    seen: set[frozenset[Edit]] = set()
    found = []
    for treatment in treatments:
        key = frozenset(treatment.edits)
        if key and key not in seen:
            seen.add(key)
            found.append(treatment)
    return found
