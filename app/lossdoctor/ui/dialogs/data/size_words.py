"""How large data is and how far its reading, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lossdoctor.core.events import DataPreviewed, ProgressMade

translate = QCoreApplication.translate


def size_text(previewed: DataPreviewed) -> str:
    """'CSV · 1.0 GB · about 12,300,000 rows · 14 columns · the first 50 are shown'."""
    parts = [previewed.kind, bytes_text(previewed.size)]
    if previewed.rows is not None:
        rows = translate("DataSize", "{n} row(s)", "", previewed.rows).format(n=f"{previewed.rows:,}")
        parts.append(translate("DataSize", "about {rows}").format(rows=rows) if previewed.estimated else rows)
    columns = len(previewed.columns)
    parts.append(translate("DataSize", "{n} column(s)", "", columns).format(n=f"{columns:,}"))
    shown = len(previewed.preview)
    if shown and previewed.rows != shown:
        parts.append(translate("DataSize", "the first {n} are shown").format(n=shown))
    return " · ".join(part for part in parts if part)


def bytes_text(size: int) -> str:
    """'1.2 GB'; decimal units as file windows show them; '' for nothing."""
    amount = float(size)
    for unit in ("bytes", "kB", "MB", "GB"):
        if amount < 1000:
            return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:.1f} TB"


def progress_text(progress: ProgressMade) -> str:
    """'Reading 34 % · 12 s left'."""
    text = translate("DataSize", "Reading")
    if progress.fraction == progress.fraction:
        text += f" {progress.fraction:.0%}".replace("%", " %")
    if progress.seconds_left == progress.seconds_left:
        text += " · " + translate("DataSize", "{s} s left").format(s=f"{progress.seconds_left:.0f}")
    return f"{text} · {progress.detail}" if progress.detail else text
