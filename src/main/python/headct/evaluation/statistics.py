"""The few statistics the model cards need. Every interval is of 95 %."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

#: Half the width of an interval of 95 % in standard deviations.
Z = 1.959964

#: Share of exams with hemorrhage among those of the study that the cards compare with.
STUDY_PREVALENCE = 0.089


def area_under_curve(positives: Sequence[float], negatives: Sequence[float]) -> float:
    """Probability that a positive scores above a negative, ties counting half."""
    return float(_share_below(np.asarray(positives, float), np.asarray(negatives, float)).mean())


def _share_below(scores: np.ndarray, others: np.ndarray) -> np.ndarray:
    """For each score the share of others below it, ties counting half."""
    ordered = np.sort(others)
    return (np.searchsorted(ordered, scores, "left") + np.searchsorted(ordered, scores, "right")) / (2 * len(others))


def bootstrap_interval(
    measure: Callable[[Sequence[float], Sequence[float]], float],
    positives: Sequence[float],
    negatives: Sequence[float],
    draws: int = 1000,
) -> tuple[float, float]:
    """Interval by drawing both groups again with replacement; the same every time."""
    generator = np.random.default_rng(0)
    p, n = np.asarray(positives, float), np.asarray(negatives, float)
    values = [measure(generator.choice(p, len(p)), generator.choice(n, len(n))) for _ in range(draws)]
    return float(np.percentile(values, 2.5)), float(np.percentile(values, 97.5))


def _placements(positives: np.ndarray, negatives: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each positive the share of negatives below it, for each negative the share of positives above it."""
    return _share_below(positives, negatives), 1 - _share_below(negatives, positives)


def _variance_of_mean(values: np.ndarray) -> float:
    return float(values.var(ddof=1) / len(values)) if len(values) > 1 else 0.0


def delong_interval(positives: Sequence[float], negatives: Sequence[float]) -> tuple[float, float]:
    """Interval of the area under the curve (DeLong, DeLong, Clarke-Pearson 1988), cut at 0 and 1.

    Where every positive is above every negative the variance is 0 and so is the width: then the interval says
    nothing, and the number of exams must be read beside it.
    """
    p, n = _placements(np.asarray(positives, float), np.asarray(negatives, float))
    spread = Z * np.sqrt(_variance_of_mean(p) + _variance_of_mean(n))
    return max(0.0, float(p.mean() - spread)), min(1.0, float(p.mean() + spread))


@dataclass(frozen=True)
class Difference:
    """A difference and its interval."""

    value: float
    low: float
    high: float


def delong_difference(
    positives: Sequence[float],
    negatives: Sequence[float],
    other_positives: Sequence[float],
    other_negatives: Sequence[float],
) -> Difference:
    """Area under the curve of the second scores minus that of the first, exam by exam of the same exams (DeLong)."""
    if len(positives) != len(other_positives) or len(negatives) != len(other_negatives):
        raise ValueError("both scores must be of the same exams")
    p, n = _placements(np.asarray(positives, float), np.asarray(negatives, float))
    q, m = _placements(np.asarray(other_positives, float), np.asarray(other_negatives, float))
    value = float(q.mean() - p.mean())
    spread = float(Z * np.sqrt(_variance_of_mean(q - p) + _variance_of_mean(m - n)))
    return Difference(value, value - spread, value + spread)


def wilson_interval(successes: float, trials: float) -> tuple[float, float]:
    """Interval of a proportion (Wilson); (0, 1) without trials."""
    if trials == 0:
        return 0.0, 1.0
    z, share = Z, successes / trials
    middle = share + z * z / (2 * trials)
    spread = z * np.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    scale = 1 + z * z / trials
    return float(max(0, (middle - spread) / scale)), float(min(1, (middle + spread) / scale))


def clustered_interval(successes: Sequence[bool], clusters: Sequence[int]) -> tuple[float, float]:
    """Interval of a proportion when several trials are of one patient, whose trials may succeed or fail together.

    Wilson's, for as many independent trials as would give the variance between patients; never narrower than without
    patients.
    """
    right = np.asarray(successes, float)
    trials = len(right)
    if trials == 0:
        return 0.0, 1.0
    share = right.mean()
    groups, index = np.unique(np.asarray(clusters), return_inverse=True)
    independent = share * (1 - share) / trials
    if independent == 0 or len(groups) < 2:
        return wilson_interval(right.sum(), trials)
    residual = np.bincount(index, right - share)
    between = len(groups) / (len(groups) - 1) * (residual**2).sum() / trials**2
    effective = trials / max(1.0, between / independent)
    return wilson_interval(share * effective, effective)


def predictive_values(
    sensitivity: float, specificity: float, prevalence: float = STUDY_PREVALENCE
) -> tuple[float, float]:
    """Positive and negative predictive value at a prevalence; nan where nothing is called so."""
    true_positive, false_positive = sensitivity * prevalence, (1 - specificity) * (1 - prevalence)
    true_negative, false_negative = specificity * (1 - prevalence), (1 - sensitivity) * prevalence
    called, cleared = true_positive + false_positive, true_negative + false_negative
    return (
        true_positive / called if called else float("nan"),
        true_negative / cleared if cleared else float("nan"),
    )


def roc_points(positives: Sequence[float], negatives: Sequence[float]) -> list[tuple[float, float]]:
    """The curve's corners from (0, 0) to (1, 1): share of negatives and of positives called at each threshold."""
    p, n = np.asarray(positives, float), np.asarray(negatives, float)
    points = [(0.0, 0.0)]
    for threshold in sorted(set(p.tolist()) | set(n.tolist()), reverse=True):
        points.append((float((n >= threshold).mean()), float((p >= threshold).mean())))
    return points
