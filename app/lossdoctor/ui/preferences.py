"""What the window remembers: look, interpreter, recent files, layout. Values read back are checked."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QCoreApplication, QSettings

from lossdoctor import paths
from lossdoctor.bridge.publisher import KINDS
from lossdoctor.core.findings import Severity
from lossdoctor.core.session import TargetKind
from lossdoctor.ui.language import AS_SYSTEM, LANGUAGES

translate = QCoreApplication.translate

LOOKS = ("system", "light", "dark", "contrast-light", "contrast-dark")
DEVICES = ("auto", "cpu", "gpu:0")
RECENTS = 8
HEALTHY = "healthy"
CURED = "cured"
SEVERITIES = {
    "error": QT_TRANSLATE_NOOP("Recent", "error"),
    "warning": QT_TRANSLATE_NOOP("Recent", "warning"),
    "hint": QT_TRANSLATE_NOOP("Recent", "hint"),
}


@dataclass(frozen=True)
class Recent:
    """A file that was opened, what was found, when (seconds since 1970), its kind of target, and the files that it was
    opened with.
    """

    path: str
    verdict: str = ""
    when: float = 0.0
    kind: str = ""
    beside: tuple[str, ...] = ()

    @property
    def files(self) -> list[str]:
        """What opens it as it was opened: the file first, then those that still exist."""
        return [self.path, *(path for path in self.beside if Path(path).exists())]

    @property
    def name(self) -> str:
        """The file's own name."""
        return Path(self.path).name

    @property
    def there(self) -> bool:
        """Whether the file still exists."""
        return Path(self.path.partition("::")[0]).exists()

    @property
    def worst(self) -> str:
        """The gravest of what was found: 'error', 'warning', 'hint', 'passed' for nothing, '' for never examined."""
        if self.verdict in (HEALTHY, CURED):
            return "passed"
        worst = self.verdict.rpartition("worst: ")[2]
        return worst if worst in tuple(Severity) else ""

    @property
    def told(self) -> str:
        """Verdict and day."""
        day = time.strftime("%d %b", time.localtime(self.when)) if self.when else ""
        return " · ".join(part for part in (self._verdict_told(), day) if part)

    def _verdict_told(self) -> str:
        """Kept verdicts are English, whatever the window spoke when they were kept."""
        if not self.verdict:
            return translate("Recent", "not examined")
        if self.verdict == HEALTHY:
            return translate("Recent", "healthy")
        if self.verdict == CURED:
            return translate("Recent", "cured")
        count, _, worst = self.verdict.partition(" finding")
        severity = worst.rpartition("worst: ")[2]
        if not count.isdigit() or severity not in SEVERITIES:
            return self.verdict.replace(", worst: ", " · ")
        findings = translate("Recent", "{n} finding(s)", "", int(count)).format(n=count)
        return f"{findings} · {translate('Recent', SEVERITIES[severity])}"


class Preferences:
    """Kept in one INI file of the user's folder; a damaged file or value counts as absent."""

    def __init__(self, file: Path | None = None) -> None:
        place = file or paths.user_folder() / "window.ini"
        self._kept = QSettings(str(place), QSettings.Format.IniFormat)

    @property
    def look(self) -> str:
        """One of LOOKS: 'system', or the name of a theme."""
        look = str(self._kept.value("look", "system"))
        return look if look in LOOKS else "system"

    @look.setter
    def look(self, look: str) -> None:
        self._kept.setValue("look", look)

    @property
    def language(self) -> str:
        """'system', 'en' or 'de'."""
        language = str(self._kept.value("language", AS_SYSTEM))
        return language if language in LANGUAGES else AS_SYSTEM

    @language.setter
    def language(self, language: str) -> None:
        self._kept.setValue("language", language)

    @property
    def python(self) -> str:
        """The interpreter for the engine, '' for our own; one that is not there any more counts as none."""
        python = str(self._kept.value("python", ""))
        return python if python and Path(python).is_file() else ""

    @python.setter
    def python(self, python: str) -> None:
        self._kept.setValue("python", python)

    @property
    def device(self) -> str:
        """'auto', 'cpu' or 'gpu:0': where the next sessions train."""
        device = str(self._kept.value("device", "auto"))
        return device if device in DEVICES else "auto"

    @device.setter
    def device(self, device: str) -> None:
        self._kept.setValue("device", device)

    @property
    def run_seconds(self) -> float | None:
        """After how many seconds a training is stopped, None for never."""
        try:
            seconds = float(str(self._kept.value("run_seconds", 0.0)))
        except ValueError:
            return None
        return seconds if 0.0 < seconds < float("inf") else None

    @run_seconds.setter
    def run_seconds(self, seconds: float | None) -> None:
        self._kept.setValue("run_seconds", seconds or 0.0)

    @property
    def report_kinds(self) -> tuple[str, ...]:
        """The kinds of report that were written last, HTML at first."""
        kept = str(self._kept.value("report_kinds", "")).split()
        return tuple(kind for kind in KINDS if kind in kept) or KINDS[:1]

    @report_kinds.setter
    def report_kinds(self, kinds: Sequence[str]) -> None:
        self._kept.setValue("report_kinds", " ".join(kinds))

    @property
    def report_in_english(self) -> bool:
        """Whether reports for people are English in a window that speaks another language."""
        return str(self._kept.value("report_in_english", "false")).lower() == "true"

    @report_in_english.setter
    def report_in_english(self, wanted: bool) -> None:
        self._kept.setValue("report_in_english", wanted)

    @property
    def toured(self) -> bool:
        """Whether the tour was shown or skipped."""
        return str(self._kept.value("toured", "false")).lower() == "true"

    @toured.setter
    def toured(self, toured: bool) -> None:
        self._kept.setValue("toured", toured)

    def forget_recents(self) -> None:
        """Recent files are listed no more."""
        self._kept.remove("recents")

    @property
    def recents(self) -> tuple[Recent, ...]:
        """Recent files, newest first; some may not exist any more."""
        try:
            rows = json.loads(str(self._kept.value("recents", "[]")))
            recents = [recent_of(row) for row in rows]
        except (ValueError, KeyError, TypeError):
            return ()
        return tuple(recents)[:RECENTS]

    def remember(self, recent: Recent) -> None:
        """Put a file at the top of the recent ones."""
        others = [other for other in self.recents if other.path != recent.path]
        self._kept.setValue("recents", json.dumps([asdict(r) for r in (recent, *others)][:RECENTS]))

    def remember_verdict(
        self,
        path: str,
        worst: Severity | None,
        findings: int,
        kind: str = "",
        beside: Sequence[str] = (),
        *,
        cured: bool = False,
    ) -> None:
        """Put a file at the top with what was found in it, or that it was cured, and the files it was opened with."""
        words = HEALTHY if worst is None else f"{findings} finding{'s' if findings != 1 else ''}, worst: {worst.value}"
        words = CURED if cured and worst is not Severity.ERROR else words
        self.remember(Recent(path, words, time.time(), kind, tuple(beside)))

    def layout(self, name: str) -> QByteArray:
        """A remembered state of a splitter or the window's place; empty when there is none."""
        state = self._kept.value(f"layout/{name}")
        return state if isinstance(state, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember a state."""
        self._kept.setValue(f"layout/{name}", state)

    def forget_layout(self) -> None:
        """Back to the usual places."""
        self._kept.remove("layout")

    def save(self) -> None:
        """Write now."""
        self._kept.sync()


def recent_of(row: dict[str, object]) -> Recent:
    """A kept recent file. Raises KeyError, TypeError or ValueError for what was never kept by this program."""
    when = row["when"]
    if not isinstance(when, int | float):
        raise TypeError("when")
    kind = str(row.get("kind", ""))
    known = kind in tuple(TargetKind)
    beside = row.get("beside", [])
    files = tuple(map(str, beside)) if isinstance(beside, list) else ()
    return Recent(str(row["path"]), str(row["verdict"]), float(when), kind if known else "", files)
