"""The few statistics the model cards need."""

from collections.abc import Callable, Sequence

import numpy as np


def area_under_curve(positives: Sequence[float], negatives: Sequence[float]) -> float:
    """Probability that a positive scores above a negative, ties counting half."""
    above = np.subtract.outer(np.asarray(positives, float), np.asarray(negatives, float))
    return float(((above > 0) + 0.5 * (above == 0)).mean())


def bootstrap_interval(
    measure: Callable[[Sequence[float], Sequence[float]], float],
    positives: Sequence[float],
    negatives: Sequence[float],
    draws: int = 1000,
) -> tuple[float, float]:
    """Interval of 95 % by drawing both groups again with replacement; the same every time."""
    generator = np.random.default_rng(0)
    p, n = np.asarray(positives, float), np.asarray(negatives, float)
    values = [measure(generator.choice(p, len(p)), generator.choice(n, len(n))) for _ in range(draws)]
    return float(np.percentile(values, 2.5)), float(np.percentile(values, 97.5))


def wilson_interval(successes: int, trials: int) -> tuple[float, float]:
    """Interval of 95 % of a proportion (Wilson); (0, 1) without trials."""
    if trials == 0:
        return 0.0, 1.0
    z, share = 1.96, successes / trials
    middle = share + z * z / (2 * trials)
    spread = z * np.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    scale = 1 + z * z / trials
    return float(max(0, (middle - spread) / scale)), float(min(1, (middle + spread) / scale))
