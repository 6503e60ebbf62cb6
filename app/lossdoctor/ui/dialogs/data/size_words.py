"""How large data is and how far its reading, in words."""

from __future__ import annotations

from lossdoctor.core.events import DataPreviewed, ProgressMade


def size_text(previewed: DataPreviewed) -> str:
    """'CSV · 1.0 GB · about 12,300,000 rows · 14 columns · the first 50 are shown'."""
    parts = [previewed.kind, bytes_text(previewed.size)]
    if previewed.rows is not None:
        parts.append(f"{'about ' if previewed.estimated else ''}{previewed.rows:,} rows")
    parts.append(f"{len(previewed.columns):,} columns" if len(previewed.columns) != 1 else "1 column")
    shown = len(previewed.preview)
    if shown and previewed.rows != shown:
        parts.append(f"the first {shown} are shown")
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
    text = "Reading"
    if progress.fraction == progress.fraction:
        text += f" {progress.fraction:.0%}".replace("%", " %")
    if progress.seconds_left == progress.seconds_left:
        text += f" · {progress.seconds_left:.0f} s left"
    return f"{text} · {progress.detail}" if progress.detail else text
