"""The figures of the cards as plain SVG: readable on light and on dark, and never without what they are made of."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

import numpy as np

from headct.evaluation.calibration import ReliabilityBin
from headct.evaluation.statistics import area_under_curve, roc_points

#: The last words of every figure.
CAVEAT = "synthetic phantoms: not clinical accuracy"

#: The study's sensitivity and specificity.
STUDY_POINT = (0.971, 0.975)

_STYLE = """<style>
text{font-family:system-ui,sans-serif;font-size:13px;fill:#1f2328}
.small{font-size:11px} .title{font-size:15px;font-weight:600}
.axis{stroke:#1f2328} .grid{stroke:#8c959f;stroke-opacity:.35} .line{stroke:#0969da;fill:none;stroke-width:2}
.mark{fill:#0969da} .other{fill:none;stroke:#bc4c00;stroke-width:2} .bar{stroke:#0969da} .cell{fill:#0969da;stroke:#8c959f}
@media (prefers-color-scheme:dark){text{fill:#e6edf3} .axis{stroke:#e6edf3} .line,.bar{stroke:#4493f8}
.mark,.cell{fill:#4493f8} .other{stroke:#f0883e}}
</style>"""

_SIDE, _LEFT, _TOP = 340, 70, 50
_WIDTH, _HEIGHT = _LEFT + _SIDE + 30, _TOP + _SIDE + 90


def _text(x: float, y: float, words: str, anchor: str = "middle", style: str = "", turn: bool = False) -> str:
    turned = f' transform="rotate(-90 {x:.1f} {y:.1f})"' if turn else ""
    named = f' class="{style}"' if style else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{named}{turned}>{escape(words)}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, style: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{style}"/>'


def _svg(width: float, height: float, title: str, parts: Sequence[str]) -> str:
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
        f'height="{height:.0f}" role="img">\n<title>{escape(title)}; {CAVEAT}</title>\n{_STYLE}\n'
        f"{_text(width / 2, 26, title, style='title')}\n{body}\n"
        f"{_text(width / 2, height - 12, CAVEAT, style='small')}\n</svg>\n"
    )


def _x(value: float) -> float:
    return _LEFT + _SIDE * value


def _y(value: float) -> float:
    return _TOP + _SIDE * (1 - value)


def _square(x_words: str, y_words: str) -> list[str]:
    """Both axes from 0 to 1 with their words, and the diagonal."""
    parts = []
    for tick in np.linspace(0, 1, 6):
        parts += [_line(_x(tick), _y(0), _x(tick), _y(1), "grid"), _line(_x(0), _y(tick), _x(1), _y(tick), "grid")]
        parts += [_text(_x(tick), _y(0) + 17, f"{tick:.1f}"), _text(_x(0) - 8, _y(tick) + 4, f"{tick:.1f}", "end")]
    parts += [_line(_x(0), _y(0), _x(1), _y(0), "axis"), _line(_x(0), _y(0), _x(0), _y(1), "axis")]
    parts.append(_line(_x(0), _y(0), _x(1), _y(1), "grid"))
    parts += [_text(_x(0.5), _y(0) + 40, x_words), _text(24, _y(0.5), y_words, turn=True)]
    return parts


def roc(positives: Sequence[float], negatives: Sequence[float], sensitivity: float, specificity: float) -> str:
    """The curve with our point of work (dot) and the study's (ring)."""
    points = " ".join(f"{_x(x):.1f},{_y(y):.1f}" for x, y in roc_points(positives, negatives))
    study_sensitivity, study_specificity = STUDY_POINT
    parts = _square("1 - specificity", "sensitivity")
    parts.append(f'<polyline points="{points}" class="line"/>')
    parts.append(f'<circle cx="{_x(1 - specificity):.1f}" cy="{_y(sensitivity):.1f}" r="5" class="mark"/>')
    parts.append(f'<circle cx="{_x(1 - study_specificity):.1f}" cy="{_y(study_sensitivity):.1f}" r="7" class="other"/>')
    ours = f"sensitivity {sensitivity:.3f}, specificity {specificity:.3f}"
    parts += [f'<circle cx="{_x(0.17):.1f}" cy="{_y(0.2) - 4:.1f}" r="5" class="mark"/>',
              _text(_x(0.21), _y(0.2), f"here: {ours}", "start", "small")]  # fmt: skip
    study = f"the study, patients: {study_sensitivity:.3f}, {study_specificity:.3f}"
    parts += [f'<circle cx="{_x(0.17):.1f}" cy="{_y(0.12) - 4:.1f}" r="7" class="other"/>',
              _text(_x(0.21), _y(0.12), study, "start", "small")]  # fmt: skip
    counts = f"{len(positives):,} with, {len(negatives):,} without hemorrhage"
    parts.append(_text(_x(0.21), _y(0.28), counts, "start", "small"))
    return _svg(_WIDTH, _HEIGHT, f"ROC, area {area_under_curve(positives, negatives):.3f}", parts)


def reliability(bins: Sequence[ReliabilityBin], error: float) -> str:
    """Share of positives by probability, with intervals; the number of exams stands at each point."""
    parts = _square("calibrated probability of hemorrhage", "share with hemorrhage")
    for part in bins:
        low, high = part.interval
        x = _x(part.predicted)
        parts.append(_line(x, _y(low), x, _y(high), "bar"))
        parts.append(f'<circle cx="{x:.1f}" cy="{_y(part.observed):.1f}" r="4" class="mark"/>')
        side, anchor = (8, "start") if part.predicted < 0.8 else (-8, "end")
        down = 14 if part.observed > 0.5 else -6
        parts.append(_text(x + side, _y(part.observed) + down, f"{part.exams:,}", anchor, "small"))
    return _svg(_WIDTH, _HEIGHT, f"Reliability, expected calibration error {error:.3f}", parts)


def confusion(counts: np.ndarray, names: Sequence[str], title: str) -> str:
    """Counts by true class (rows) and answered class (columns); the shade is the share of the row."""
    counts = np.asarray(counts)
    size, left, top = 100, 130, 70
    classes = len(names)
    parts = []
    for row in range(classes):
        total = counts[row].sum()
        for column in range(classes):
            share = counts[row, column] / total if total else 0.0
            x, y = left + column * size, top + row * size
            parts.append(f'<rect x="{x}" y="{y}" width="{size}" height="{size}" class="cell" '
                         f'fill-opacity="{0.03 + 0.45 * share:.3f}"/>')  # fmt: skip
            parts.append(_text(x + size / 2, y + size / 2 - 2, f"{counts[row, column]:,}"))
            parts.append(_text(x + size / 2, y + size / 2 + 16, f"{share:.3f}" if total else "-", style="small"))
        parts.append(_text(left - 8, top + row * size + size / 2 + 4, names[row], "end", "small"))
        parts.append(_text(left + row * size + size / 2, top + classes * size + 18, names[row], style="small"))
    middle = classes * size / 2
    parts += [_text(left + middle, top + 2 * middle + 40, "answered"), _text(24, top + middle, "true", turn=True)]
    return _svg(left + classes * size + 30, top + classes * size + 80, title, parts)
