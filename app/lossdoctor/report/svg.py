"""Small plots as inline SVG, drawn from a finished report; colours come from the page's style."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from lossdoctor.core.saying import now, say
from lossdoctor.report.audit_types import Point
from lossdoctor.report.axes import Axis, axis
from lossdoctor.report.histograms import offending
from lossdoctor.report.wording import figure

SCALES = {"log": say(" (log scale)"), "symlog": say(" (log scale both ways)")}
WIDTH, HEIGHT = 640, 220
LEFT, RIGHT, TOP, BOTTOM = 58, 12, 12, 34


@dataclass(frozen=True)
class Line:
    """One curve: [x, y] pairs, null where it is not a number. `style` is a CSS class (batch, smooth, before, ...)."""

    label: str
    points: Sequence[Point]
    style: str = "smooth"


def curves(
    lines: Sequence[Line],
    *,
    title: str,
    x_label: str = "",
    y_label: str = "",
    impossible_below: float | None = None,
    possible: Sequence[float | None] = (None, None),
    lowest: float | None = None,
) -> str:
    """Curves over one x axis (steps, unless named), the zero line, the region in which values are impossible, and marks
    where a value is not a number. `possible` bounds the x that can occur (null: no end), `lowest` is an x to be marked
    as the minimum.
    """
    lines = [line for line in lines if line.points]
    if not lines:
        return ""
    xs = axis((point[0] for line in lines for point in line.points), bend=False)
    xs = Axis(*_ends([point[0] for line in lines for point in line.points])) if xs.high > xs.low else xs
    ys = axis((point[1] for line in lines for point in line.points), zero=_near_zero(lines))
    y_label = (y_label or say("loss")) + scale_note(ys)
    parts = [_region(ys, impossible_below), *_beyond(xs, possible), *_grid(ys), *_x_ticks(xs, x_label or say("step"))]
    parts += [part for line in lines for part in _drawn(line, xs, ys)]
    if lowest is not None:
        parts.append(_lowest(xs.place(lowest), lowest))
    return _figure(parts, title, y_label, _legend(lines))


def scale_note(ys: Axis) -> str:
    """What is to be said of an axis that is not linear, '' of one that is."""
    return now(SCALES.get(ys.kind, ""))


def histogram(
    edges: Sequence[float | None],
    counts: Sequence[float | None],
    *,
    title: str,
    allowed: Sequence[float | None] | None = None,
    reference: Sequence[float | None] | None = None,
    reference_label: str = "",
) -> str:
    """Bars between edges, those outside `allowed` marked as the offence; `reference` counts as outlines."""
    xs = axis(edges, bend=False)
    ys = Axis(0.0, max([count or 0 for count in [*counts, *(reference or [])]] or [0]) * 1.06 or 1.0)
    parts = [*_grid(ys), *_x_ticks(xs, say("value"))]
    if allowed is not None:
        parts.append(_allowed(xs, allowed))
    offends = offending(edges, allowed)
    for place, count in enumerate(counts):
        low, high = edges[place], edges[place + 1]
        if low is None or high is None or not count:
            continue
        parts.append(_bar(xs.place(low), xs.place(high), ys.place(count), "bad" if offends[place] else "good"))
    for place, count in enumerate(reference or []):
        low, high = edges[place], edges[place + 1]
        if count and low is not None and high is not None:
            parts.append(_bar(xs.place(low), xs.place(high), ys.place(count), "outline"))
    legend = _beside(edges, counts, allowed) + (_swatch("outline", reference_label) if reference else "")
    return _figure(parts, title, say("rows"), legend)


def bars(layers: Sequence[str], values: Sequence[float | None], *, title: str, unit: str = "") -> str:
    """One horizontal bar a layer with its number; bars are logarithmic when sizes differ too much."""
    scale = axis([abs(value) for value in values if value], bend=True)
    scale = Axis(0.0, scale.high) if scale.kind == "linear" else Axis(scale.low / 10, scale.high, "log")
    row, name = 22, 170
    parts = []
    for place, (layer, value) in enumerate(zip(layers, values, strict=True)):
        y = place * row + 4
        label = layer if len(layer) <= 24 else layer[:23] + "…"
        share = scale.place(abs(value)) if value else 0.0
        parts.append(f'<text class="name" x="{name - 8}" y="{y + 12}" text-anchor="end">{escape(label)}</text>')
        tone = "bad" if value is None or value < 0 else "good"
        parts.append(f'<rect class="{tone}" x="{name}" y="{y}" width="{max(share, 0) * 340:.1f}" height="14" rx="2"/>')
        text = f"{figure(value)} {unit}".strip()
        parts.append(f'<text x="{name + max(share, 0) * 340 + 6:.1f}" y="{y + 12}">{escape(text)}</text>')
    return _svg(parts, title, row * len(layers) + 8)


def _near_zero(lines: Sequence[Line]) -> bool:
    values = [point[1] for line in lines for point in line.points if point[1] is not None]
    return bool(values) and (min(values) < 0 or min(values) < 0.4 * max(values))


def _ends(values: Sequence[float | None]) -> tuple[float, float]:
    finite = [value for value in values if value is not None]
    return min(finite), max(finite)


def _x(share: float) -> float:
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def _y(share: float) -> float:
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)


def _grid(ys: Axis) -> list[str]:
    parts = []
    for tick in ys.ticks():
        y = _y(ys.place(tick))
        style = "zero" if tick == 0 else "grid"
        parts.append(f'<line class="{style}" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{short(tick)}</text>')
    return parts


def _x_ticks(xs: Axis, label: str) -> list[str]:
    parts = [
        f'<text x="{_x(xs.place(tick)):.1f}" y="{HEIGHT - BOTTOM + 15}" text-anchor="middle">{short(tick)}</text>'
        for tick in xs.ticks()
    ]
    parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 4}" text-anchor="middle">{escape(label)}</text>')
    return parts


def _region(ys: Axis, impossible_below: float | None) -> str:
    if impossible_below is None or ys.low >= impossible_below:
        return ""
    top, bottom = _y(min(1.0, ys.place(impossible_below))), _y(0.0)
    words = impossible_words(impossible_below)
    return (
        f'<rect class="impossible" x="{LEFT}" y="{top:.1f}" width="{WIDTH - LEFT - RIGHT}" '
        f'height="{bottom - top:.1f}"/><text class="bad" x="{WIDTH - RIGHT - 6}" y="{bottom - 6:.1f}" '
        f'text-anchor="end">{escape(words)}</text>'
    )


def impossible_words(limit: float) -> str:
    """What the shaded region below a loss' lower bound is."""
    return say("below {limit}: impossible for this loss", limit=short(limit))


def _beyond(xs: Axis, possible: Sequence[float | None]) -> list[str]:
    """The stretches of x that cannot occur, shaded and named."""
    low, high = possible
    ends = [
        (0.0, xs.place(low)) if low is not None else (0.0, 0.0),
        (xs.place(high), 1.0) if high is not None else (1, 1),
    ]
    parts = []
    for start, stop in ends:
        left, right = _x(min(max(start, 0.0), 1.0)), _x(min(max(stop, 0.0), 1.0))
        if right - left < 1:
            continue
        parts.append(
            f'<rect class="impossible" x="{left:.1f}" y="{TOP}" width="{right - left:.1f}" '
            f'height="{HEIGHT - TOP - BOTTOM}"/><text class="bad" x="{(left + right) / 2:.1f}" y="{TOP + 14}" '
            f'text-anchor="middle">{escape(say("impossible"))}</text>'
        )
    return parts


def _lowest(share: float, value: float) -> str:
    x, words = _x(share), say("lowest at {x}", x=short(float(f"{value:.3g}")))
    return (
        f'<line class="lowest" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>'
        f'<text class="okay" x="{x + 4:.1f}" y="{HEIGHT - BOTTOM - 6}">{escape(words)}</text>'
    )


def _drawn(line: Line, xs: Axis, ys: Axis) -> list[str]:
    parts, stretch = [], list[str]()
    for x, y in line.points:
        if x is None:
            continue
        if y is None:
            parts += _stretch(stretch, line.style)
            stretch = []
            parts.append(_cross(_x(xs.place(x))))
        else:
            stretch.append(f"{_x(xs.place(x)):.1f},{_y(ys.place(y)):.1f}")
    return parts + _stretch(stretch, line.style)


def _stretch(points: list[str], style: str) -> list[str]:
    if len(points) == 1:
        x, y = points[0].split(",")
        return [f'<circle class="{style}" cx="{x}" cy="{y}" r="2"/>']
    return [f'<polyline class="{style}" points="{" ".join(points)}"/>'] if points else []


def _cross(x: float) -> str:
    return f'<path class="nan" d="M{x - 3:.1f},{TOP} l6,6 m0,-6 l-6,6"/>'


def _legend(lines: Iterable[Line]) -> str:
    entries, seen = [], set[str]()
    for line in lines:
        if line.label and line.label not in seen:
            seen.add(line.label)
            swatch = f'<svg width="22" height="8"><line class="{line.style}" x1="0" x2="22" y1="4" y2="4"/></svg>'
            entries.append(f"<span>{swatch} {escape(line.label)}</span>")
    return "".join(entries)


def _allowed(xs: Axis, allowed: Sequence[float | None]) -> str:
    low = max(0.0, xs.place(allowed[0])) if allowed[0] is not None else 0.0
    high = min(1.0, xs.place(allowed[1])) if allowed[1] is not None else 1.0
    if high <= low:
        return ""
    return (
        f'<rect class="allowed" x="{_x(low):.1f}" y="{TOP}" width="{_x(high) - _x(low):.1f}" '
        f'height="{HEIGHT - TOP - BOTTOM}"/>'
    )


def span(allowed: Sequence[float | None]) -> str:
    """'0 to 1', '0 or more', 'at most 1'."""
    low, high = (None if end is None or not math.isfinite(end) else short(end) for end in allowed)
    if low is None:
        return say("{n} or less", n=high) if high is not None else say("any value")
    return say("{n} or more", n=low) if high is None else say("{low} to {high}", low=low, high=high)


def _beside(
    edges: Sequence[float | None], counts: Sequence[float | None], allowed: Sequence[float | None] | None
) -> str:
    """The legend of what is allowed, and how much lies outside."""
    if allowed is None:
        return ""
    bad = sum(count or 0 for count, offends in zip(counts, offending(edges, allowed), strict=True) if offends)
    told = _swatch("bad", say("outside: {n}", n=f"{bad:,.0f}")) if bad else ""
    return _swatch("allowed", say("allowed: {span}", span=span(allowed))) + told


def _swatch(style: str, words: str) -> str:
    box = f'<svg width="22" height="10"><rect class="{style}" x="1" y="1" width="20" height="8"/></svg>'
    return f"<span>{box} {escape(words)}</span>"


def _bar(low: float, high: float, top: float, style: str) -> str:
    width = max(2.0, _x(high) - _x(low) - 1)
    return (
        f'<rect class="{style}" x="{_x(low) + 0.5:.1f}" y="{_y(top):.1f}" width="{width:.1f}" '
        f'height="{_y(0.0) - _y(top):.1f}"/>'
    )


def short(value: float) -> str:
    """A tick's number: 12,000 as 12k, 0.00001 as 1e-05."""
    size = abs(value)
    for limit, letter in ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e4, "k")):
        if limit <= size < 1e15:
            unit = 1e3 if letter == "k" else limit
            return f"{value / unit:g}{letter}".replace("-", "−")
    text = f"{value:.4g}"
    return text.replace("-", "−", 1) if value < 0 else text


def _figure(parts: list[str], title: str, y_label: str, legend: str) -> str:
    caption = f'<figcaption><span class="axis">{escape(y_label)}</span>{legend}</figcaption>'
    return f"<figure>{caption}{_svg(parts, title, HEIGHT)}</figure>"


def _svg(parts: list[str], title: str, height: float) -> str:
    return (
        f'<svg class="plot" viewBox="0 0 {WIDTH} {height:g}" role="img" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )
