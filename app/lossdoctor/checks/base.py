"""What a check is: one disease, recognised from readings alone."""

from __future__ import annotations

import inspect as python_inspect
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import ClassVar

from lossdoctor.core.findings import Category, Evidence, Finding, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability, Edit, Fix
from lossdoctor.core.readings.base import Reading, Snapshot
from lossdoctor.core.saying import Said


class Check(ABC):
    """One disease in one file; the file's docstring is its help page.

    A check reads a Snapshot and yields Findings. It never measures, draws, edits, imports Qt or TensorFlow.

    `stage`: the first moment it can speak; it is asked again at every later stage.
    `requires`: readings without which it is skipped (the framework takes the union, once, and says why if one is
    missing). `proofs`: costly readings (a range test, a replay) that are taken only when `suspects` says so.
    `causes`: slugs that, when found too, are the root cause of this one, most likely first.
    `alone_requires`: readings from which it can also speak where `requires` is not all there: the curves of a log or of
    a training loop of the user's own, data without a model. The examiner then asks `skips_alone` and `inspect_alone` in
    the place of `skips` and `inspect`.
    """

    title: ClassVar[str]
    category: ClassVar[Category]
    severity: ClassVar[Severity]
    stage: ClassVar[Stage] = Stage.LOADED
    requires: ClassVar[tuple[type[Reading], ...]] = ()
    proofs: ClassVar[tuple[type[Reading], ...]] = ()
    causes: ClassVar[tuple[str, ...]] = ()
    alone_requires: ClassVar[tuple[type[Reading], ...]] = ()

    @property
    def slug(self) -> str:
        """The name of the disease: the module's name with hyphens."""
        return type(self).__module__.rpartition(".")[2].replace("_", "-")

    @property
    def help_page(self) -> str:
        """The module's docstring."""
        return python_inspect.cleandoc(sys.modules[type(self).__module__].__doc__ or "")

    def skips(self, snapshot: Snapshot) -> str | None:
        """Why this check does not apply to this patient, as a sentence; None when it does."""
        return None

    def suspects(self, snapshot: Snapshot) -> bool:
        """Whether the costly `proofs` should be taken. Asked only when there are any."""
        return bool(self.proofs)

    def experiment(self, snapshot: Snapshot) -> tuple[Edit, ...] | None:
        """Edits whose effect must be measured by a quick trial before `inspect` can be sure, or None.

        The result, if time allows, is `snapshot.trials[slug]` in `inspect`.
        """
        return None

    @abstractmethod
    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """Findings with proof; nothing when the disease is not there."""

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """Why `alone_requires` are not enough for this check, as a sentence; None when they are."""
        return None

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """Findings from `alone_requires`, no surer than these can be."""
        return iter(())

    def finding(
        self,
        summary: Said,
        *,
        evidence: tuple[Evidence, ...] = (),
        fixes: tuple[Fix, ...] = (),
        severity: Severity | None = None,
        confidence: float = 1.0,
        where: Where | None = None,
        expert: str = "",
        title: str | None = None,
    ) -> Finding:
        """A finding of this check."""
        return Finding(
            check=self.slug,
            category=self.category,
            severity=severity or self.severity,
            title=title or self.title,
            summary=summary,
            evidence=evidence,
            fixes=fixes,
            confidence=confidence,
            where=where or Where(),
            expert=expert,
        )

    def fix(
        self,
        name: str,
        title: Said,
        *edits: Edit,
        applicability: Applicability = Applicability.SAFE,
        note: str = "",
    ) -> Fix:
        """A fix of this check; its id is 'slug/name'."""
        return Fix(f"{self.slug}/{name}", title, applicability, edits, note)
