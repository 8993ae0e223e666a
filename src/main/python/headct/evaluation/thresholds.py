"""From which volume on an exam is called positive: chosen on exams that are not judged by it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from headct.evaluation.calibration import Calibration, fit_platt
from headct.evaluation.records import HemorrhageRecord

#: Fewer negatives than these tell nothing about a specificity of 0.975.
LEAST_NEGATIVES = 100

#: Specificity that a threshold must have where it is chosen.
SPECIFICITY = 0.975


def choose_threshold(
    positives: Sequence[float],
    negatives: Sequence[float],
    specificity: float = SPECIFICITY,
    least_negatives: int = LEAST_NEGATIVES,
) -> float:
    """The threshold of highest sensitivity with at least the given specificity; an exam at or above it is positive.

    Of all thresholds with that sensitivity it has the highest specificity and lies midway between the exams around
    it. Raises ValueError with fewer than `least_negatives` negatives.
    """
    p, n = np.sort(np.asarray(positives, float)), np.sort(np.asarray(negatives, float))
    if len(n) < least_negatives:
        raise ValueError(f"a threshold needs at least {least_negatives} negatives, there are {len(n)}")
    # So many negatives may be at or above the threshold; the next one must be below it.
    allowed = int(np.floor((1 - specificity) * len(n) + 1e-9))
    below = n[len(n) - allowed - 1] if allowed < len(n) else 0.0
    called = p[p > below]
    if not len(called):
        return float(np.nextafter(below, np.inf))
    lowest = called[0]
    return _between(float(max(below, n[n < lowest].max(initial=0.0))), float(lowest))


def _between(below: float, lowest: float) -> float:
    """Midway, to 0.01 mL where that still lies between."""
    middle = (below + lowest) / 2
    rounded = round(middle, 2)
    if below < rounded <= lowest:
        return rounded
    return middle if below < middle else lowest


@dataclass(frozen=True)
class Frozen:
    """What is decided before the exams in question are looked at."""

    threshold_ml: float
    calibration: Calibration
    #: Exams it was chosen on.
    positives: int
    negatives: int


def freeze(records: Sequence[HemorrhageRecord], specificity: float = SPECIFICITY) -> Frozen:
    """Chooses threshold and calibration on held-out exams without shift."""
    judged = [r for r in records if r.shift is None and (r.positive or r.negative)]
    positives, negatives = [r.score for r in judged if r.positive], [r.score for r in judged if r.negative]
    threshold = choose_threshold(positives, negatives, specificity)
    calibration = fit_platt([r.score for r in judged], [r.positive for r in judged])
    return Frozen(threshold, calibration, len(positives), len(negatives))


@dataclass(frozen=True)
class Judged:
    """An exam with what was decided without it."""

    record: HemorrhageRecord
    frozen: Frozen

    @property
    def called(self) -> bool:
        """Whether it is called positive."""
        return self.record.score >= self.frozen.threshold_ml

    @property
    def probability(self) -> float:
        """Calibrated probability of hemorrhage, at the share of positives of these phantoms."""
        return float(self.frozen.calibration.probability([self.record.score])[0])


def judge(records: Sequence[HemorrhageRecord], frozen: Frozen) -> list[Judged]:
    """Judges exams by what others decided; those with hemorrhage of less than 0.1 mL are left out."""
    return [Judged(record, frozen) for record in records if record.positive or record.negative]


def judge_nested(records: Sequence[HemorrhageRecord], specificity: float = SPECIFICITY) -> list[Judged]:
    """Judges each fold by threshold and calibration of the other folds, so no exam has a say in its own judgement.

    A patient in two folds would have: that raises ValueError.
    """
    folds = sorted({r.fold for r in records})
    if len(folds) < 2:
        raise ValueError("nested use needs at least two folds")
    homes: dict[int, int] = {}
    for record in records:
        if homes.setdefault(record.patient, record.fold) != record.fold:
            raise ValueError(f"patient {record.patient} is in folds {homes[record.patient]} and {record.fold}")
    judged = []
    for fold in folds:
        frozen = freeze([r for r in records if r.fold != fold], specificity)
        judged += judge([r for r in records if r.fold == fold], frozen)
    return judged
