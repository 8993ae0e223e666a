"""From a marked volume to the probability of hemorrhage, and how honest that probability is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from headct.evaluation.statistics import wilson_interval

#: Smaller volumes than this are taken as this, so that nothing marked has a logarithm.
FLOOR_ML = 0.01

#: Weight of a squared coefficient: keeps the fit finite where positives and negatives do not overlap.
REGULARISATION = 1e-2


@dataclass(frozen=True)
class Calibration:
    """Probability of hemorrhage = logistic(slope x ln(volume in mL, at least 0.01) + intercept)."""

    slope: float
    intercept: float
    #: Share of positives among the exams it was fitted to, to which its probabilities refer.
    prevalence: float

    def probability(self, score_ml: Sequence[float] | np.ndarray) -> np.ndarray:
        """Probabilities of exams, given the volume of the largest component of each."""
        return _logistic(self.slope * _logarithm(score_ml) + self.intercept)

    def at_prevalence(self, prevalence: float) -> "Calibration":
        """The same for a population with another share of positives (Bayes)."""
        moved = np.log(prevalence / (1 - prevalence)) - np.log(self.prevalence / (1 - self.prevalence))
        return Calibration(self.slope, self.intercept + float(moved), prevalence)


def _logarithm(score_ml: Sequence[float] | np.ndarray) -> np.ndarray:
    return np.log(np.maximum(np.asarray(score_ml, float), FLOOR_ML))


def _logistic(values: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(values, -500, 500)))


def fit_platt(score_ml: Sequence[float], positive: Sequence[bool]) -> Calibration:
    """Fits slope and intercept by Newton's method; both kinds of exams must be there."""
    x, y = _logarithm(score_ml), np.asarray(positive, float)
    share = float(y.mean()) if len(y) else 0.0
    if not 0 < share < 1:
        raise ValueError("a calibration needs exams with and without hemorrhage")
    # The penalty shrinks towards the base rate and not towards one half.
    offset = np.log(share / (1 - share))
    design = np.stack([x, np.ones_like(x)], axis=1)
    weights = np.zeros(2)

    def loss(candidate: np.ndarray) -> float:
        margin = design @ candidate + offset
        return float((np.logaddexp(0, margin) - y * margin).sum() + REGULARISATION / 2 * candidate @ candidate)

    for _ in range(200):
        p = _logistic(design @ weights + offset)
        gradient = design.T @ (p - y) + REGULARISATION * weights
        hessian = (design * (p * (1 - p))[:, None]).T @ design + REGULARISATION * np.eye(2)
        step, size = np.linalg.solve(hessian, gradient), 1.0
        while size > 1e-9 and loss(weights - size * step) > loss(weights):
            size /= 2
        weights = weights - size * step
        if np.abs(gradient).max() < 1e-9:
            break
    return Calibration(float(weights[0]), float(weights[1] + offset), share)


@dataclass(frozen=True)
class ReliabilityBin:
    """Exams whose probability lies in one part of the scale."""

    exams: int
    positives: int
    #: Mean of their probabilities.
    predicted: float

    @property
    def observed(self) -> float:
        """Share of positives among them."""
        return self.positives / self.exams

    @property
    def interval(self) -> tuple[float, float]:
        """Interval of `observed`."""
        return wilson_interval(self.positives, self.exams)


def reliability_bins(probabilities: Sequence[float], positive: Sequence[bool], bins: int = 10) -> list[ReliabilityBin]:
    """The scale from 0 to 1 in equal parts, those without exams left out."""
    p, y = np.asarray(probabilities, float), np.asarray(positive, bool)
    part = np.minimum((p * bins).astype(int), bins - 1)
    return [
        ReliabilityBin(int((part == k).sum()), int(y[part == k].sum()), float(p[part == k].mean()))
        for k in range(bins)
        if (part == k).any()
    ]


def expected_calibration_error(probabilities: Sequence[float], positive: Sequence[bool], bins: int = 10) -> float:
    """Mean difference between probability and share observed, over the bins, weighted by their exams."""
    parts = reliability_bins(probabilities, positive, bins)
    return sum(part.exams * abs(part.predicted - part.observed) for part in parts) / len(list(probabilities))
