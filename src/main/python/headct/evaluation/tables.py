"""How every table of a card is written: Markdown, proportions with their interval and their counts."""

from collections.abc import Iterable, Sequence

import numpy as np

from headct.evaluation.statistics import clustered_interval, wilson_interval

#: What stands where nothing was measured.
NONE = "-"


def markdown(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table; every row must be as long as the head."""
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    for row in rows:
        if len(row) != len(head):
            raise ValueError(f"a row of {len(row)} cells under a head of {len(head)}: {row}")
        lines.append(f"| {' | '.join(str(cell) for cell in row)} |")
    return "\n".join(lines)


def number(value: float, digits: int = 3) -> str:
    """A figure, or a dash when there is none."""
    return NONE if value is None or np.isnan(value) else f"{value:.{digits}f}"


def interval(bounds: tuple[float, float]) -> str:
    """An interval of 95 %."""
    return f"[{bounds[0]:.3f}-{bounds[1]:.3f}]"


def proportion(successes: int, trials: int) -> str:
    """A proportion of independent trials."""
    if trials == 0:
        return NONE
    return f"{successes / trials:.3f} {interval(wilson_interval(successes, trials))} ({successes:,} of {trials:,})"


def patients_proportion(right: Sequence[bool], patients: Sequence[int]) -> str:
    """A proportion of trials of which several may be of one patient."""
    if len(right) == 0:
        return NONE
    bounds = clustered_interval(right, patients)
    return f"{np.mean(right):.3f} {interval(bounds)} ({int(np.sum(right)):,} of {len(right):,})"
