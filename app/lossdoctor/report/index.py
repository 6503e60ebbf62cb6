"""An index of several reports: one row a target."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from lossdoctor.report.as_markdown import plain


@dataclass(frozen=True)
class Entry:
    """One target, what was said of it, and the file of its report beside the index."""

    target: str
    verdict: str
    first: str
    report: str


def index_of(kind: str, entries: Sequence[Entry]) -> str:
    """The index as text: 'json', 'md' or 'html'."""
    if kind == "json":
        return json.dumps([asdict(entry) for entry in entries], indent=2, ensure_ascii=False) + "\n"
    if kind == "md":
        rows = [f"| [{plain(e.target)}](<{e.report}>) | {e.verdict} | {plain(e.first)} |" for e in entries]
        return "\n".join(["# Loss Doctor: examined programs", "", "| program | verdict | first finding |"]) + (
            "\n| --- | --- | --- |\n" + "\n".join(rows) + "\n"
        )
    return PAGE.format(rows="\n".join(_row(entry) for entry in entries))


def _row(entry: Entry) -> str:
    texts = (entry.target, entry.verdict, entry.first, entry.report)
    target, verdict, first, report = (html.escape(text) for text in texts)
    return f'<tr><td><a href="{report}">{target}</a></td><td>{verdict}</td><td>{first}</td></tr>'


PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Loss Doctor: examined programs</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 32px auto; max-width: 960px; padding: 0 16px; }}
h1 {{ font-size: 20px; }}
table {{ border-collapse: collapse; width: 100%; }}
td, th {{ border-bottom: 1px solid #8885; padding: 8px; text-align: left; vertical-align: top; }}
</style></head><body>
<h1>Examined programs</h1>
<table><thead><tr><th>Program</th><th>Verdict</th><th>First finding</th></tr></thead><tbody>
{rows}
</tbody></table></body></html>
"""
