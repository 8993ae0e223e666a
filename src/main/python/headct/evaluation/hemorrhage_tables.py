"""The tables of the hemorrhage network, first of all the study's own Table 1."""

from collections.abc import Callable, Sequence

import numpy as np

from headct.evaluation.calibration import expected_calibration_error
from headct.evaluation.records import NEGATIVE_FEATURES, POSITIVE_FEATURES, TYPES
from headct.evaluation.statistics import (
    STUDY_PREVALENCE, area_under_curve, bootstrap_interval, delong_interval, predictive_values, wilson_interval,
)  # fmt: skip
from headct.evaluation.tables import interval, markdown, number, proportion
from headct.evaluation.thresholds import Judged

#: Types as the study writes them.
TITLES = {"IPH": "IPH", "SAH": "SAH", "EDH_SDH": "EDH/SDH"}

#: The study's Table 1: 10,159 non-contrast head CTs, five-fold cross-validation.
STUDY_CALLED = {"IPH": (353, 5), "SAH": (311, 8), "EDH_SDH": (211, 13), "negative": (229, 9029)}

#: The study's figures, as it gives them.
STUDY_FIGURES = {
    "accuracy": 0.971, "AUC": 0.974, "sensitivity": 0.971, "specificity": 0.975, "PPV": 0.793, "NPV": 0.997,
}  # fmt: skip

#: Parts of the scale of true volumes, mL, and of slice thickness, mm: name, from (included), to (excluded).
VOLUME_BINS = (("< 1 mL", 0, 1), ("1-5 mL", 1, 5), ("5-25 mL", 5, 25), ("> 25 mL", 25, np.inf))
THICKNESS_BINS = (("up to 1 mm", 0, 1.001), ("1-2.5 mm", 1.001, 2.501), ("2.5-4 mm", 2.501, 4.001),
                  ("above 4 mm", 4.001, np.inf))  # fmt: skip

#: Dice of a type says something only where there is some of it.
DICE_FROM_ML = 1.0


def _counts(judged: Sequence[Judged]) -> tuple[int, int]:
    called = sum(j.called for j in judged)
    return called, len(judged) - called


def sensitivity(judged: Sequence[Judged]) -> str:
    """Share of the exams with hemorrhage that are called positive."""
    return _share([j for j in judged if j.record.positive], lambda j: j.called)


def specificity(judged: Sequence[Judged]) -> str:
    """Share of the exams without hemorrhage that are called negative."""
    return _share([j for j in judged if j.record.negative], lambda j: not j.called)


def _share(judged: Sequence[Judged], right: Callable[[Judged], bool]) -> str:
    return proportion(sum(right(j) for j in judged), len(judged))


def table_one(judged: Sequence[Judged]) -> str:
    """The study's Table 1 of our exams; an exam with several types counts under the largest."""
    called = {kind: _counts([j for j in judged if j.record.main_type == kind]) for kind in TYPES}
    called["negative"] = _counts([j for j in judged if j.record.negative])
    return _table_one(called)


def study_table_one() -> str:
    """The study's Table 1 as the study gives it."""
    return _table_one(STUDY_CALLED)


def _table_one(called: dict[str, tuple[int, int]]) -> str:
    columns = [*called.values(), tuple(np.sum(list(called.values()), axis=0))]
    head = ["", *(TITLES.get(kind, kind) for kind in called), "total"]
    words = ("called positive", "called negative")
    rows = [[word, *(f"{column[i]:,}" for column in columns)] for i, word in enumerate(words)]
    return markdown(head, [*rows, ["total", *(f"{sum(column):,}" for column in columns)]])


def _scores(judged: Sequence[Judged]) -> tuple[list[float], list[float]]:
    return [j.record.score for j in judged if j.record.positive], [j.record.score for j in judged if j.record.negative]


def figures(judged: Sequence[Judged]) -> str:
    """Accuracy, AUC, sensitivity, specificity and predictive values, beside the study's."""
    positives, negatives = _scores(judged)
    hit = sum(j.called for j in judged if j.record.positive)
    clear = sum(not j.called for j in judged if j.record.negative)
    sure, sound = hit / len(positives), clear / len(negatives)
    ppv, npv = predictive_values(sure, sound)
    sure_low, sure_high = wilson_interval(hit, len(positives))
    sound_low, sound_high = wilson_interval(clear, len(negatives))
    # Corners of both intervals: wider than 95 %, and honest about both.
    worst, best = predictive_values(sure_low, sound_low), predictive_values(sure_high, sound_high)
    share = f"{100 * STUDY_PREVALENCE:.1f} %"
    accuracy = STUDY_PREVALENCE * sure + (1 - STUDY_PREVALENCE) * sound
    auc = f"{area_under_curve(positives, negatives):.3f} {interval(delong_interval(positives, negatives))}"
    bootstrap = interval(bootstrap_interval(area_under_curve, positives, negatives))
    error = expected_calibration_error([j.probability for j in judged], [j.record.positive for j in judged])
    study = {name: f"{value:.3f}" for name, value in STUDY_FIGURES.items()}
    return markdown(
        ["figure", "held-out phantoms", "the study, patients"],
        [
            ["exams with, without hemorrhage", f"{len(positives):,}, {len(negatives):,}", "901, 9,258"],
            ["accuracy, as drawn", proportion(hit + clear, len(judged)), study["accuracy"]],
            [f"accuracy at {share} with hemorrhage", f"{accuracy:.3f}", study["accuracy"]],
            ["AUC (interval: DeLong)", auc, study["AUC"]],
            ["AUC (interval: bootstrap)", bootstrap, ""],
            ["sensitivity", proportion(hit, len(positives)), study["sensitivity"]],
            ["specificity", proportion(clear, len(negatives)), study["specificity"]],
            [f"PPV at {share}", f"{ppv:.3f} {interval((worst[0], best[0]))}", study["PPV"]],
            [f"NPV at {share}", f"{npv:.3f} {interval((worst[1], best[1]))}", study["NPV"]],
            ["expected calibration error", f"{error:.3f}", "not given"],
        ],
    )


def by_volume(judged: Sequence[Judged]) -> str:
    """Sensitivity by true volume of all hemorrhage in the exam; the type is the largest."""
    rows = []
    for title, kinds in [("any", TYPES), *((TITLES[kind], (kind,)) for kind in TYPES)]:
        members = [j for j in judged if j.record.positive and j.record.main_type in kinds]
        cells = [sensitivity([j for j in members if low <= j.record.total_ml < high]) for _, low, high in VOLUME_BINS]
        rows.append([title, *cells])
    return markdown(["sensitivity", *(name for name, *_ in VOLUME_BINS)], rows)


def by_thickness(judged: Sequence[Judged]) -> str:
    """Sensitivity and specificity by slice thickness."""
    rows = []
    for name, low, high in THICKNESS_BINS:
        members = [j for j in judged if low <= j.record.thickness_mm < high]
        rows.append([name, sensitivity(members), specificity(members)])
    return markdown(["slices", "sensitivity", "specificity"], rows)


def by_feature(judged: Sequence[Judged]) -> str:
    """Specificity of exams without hemorrhage that show what looks like it, and sensitivity of those hard to find."""
    rows = []
    named = {feature for j in judged for feature in j.record.features}
    others = sorted(named - set(POSITIVE_FEATURES) - set(NEGATIVE_FEATURES))
    for feature in (*POSITIVE_FEATURES, *NEGATIVE_FEATURES, *others):
        members = [j for j in judged if feature in j.record.features]
        if members:
            rows.append([feature.replace("_", " "), sensitivity(members), specificity(members)])
    plain = [j for j in judged if not j.record.features]
    rows.append(["nothing of this", sensitivity(plain), specificity(plain)])
    return markdown(["present", "sensitivity", "specificity"], rows)


def dice(judged: Sequence[Judged]) -> str:
    """Voxel Dice of each type over the exams with at least 1 mL of it: median and quartiles."""
    rows = []
    for kind in TYPES:
        values = [j.record.dice(kind) for j in judged if j.record.volumes_ml[kind] >= DICE_FROM_ML]
        if values:
            quartiles = [number(float(q)) for q in np.percentile(values, [50, 25, 75])]
            rows.append([TITLES[kind], f"{len(values):,}", quartiles[0], f"{quartiles[1]} to {quartiles[2]}"])
        else:
            rows.append([TITLES[kind], "0", "-", "-"])
    return markdown(["type", "exams with 1 mL or more", "median Dice", "quartiles"], rows)


def kinds(judged: Sequence[Judged]) -> str:
    """Of the exams with hemorrhage that are called, which type is named, by the largest true one."""
    called = [j for j in judged if j.called and j.record.positive]
    rows = []
    for kind in TYPES:
        named = [j.record.kind_called for j in called if j.record.main_type == kind]
        rows.append([TITLES[kind], *map(named.count, TYPES), proportion(named.count(kind), len(named))])
    return markdown(["largest true type", *(f"named {TITLES[kind]}" for kind in TYPES), "right"], rows)


def by_fold(judged: Sequence[Judged]) -> str:
    """Figures of each fold by itself, with the threshold that the other folds gave it."""
    rows = []
    for fold in sorted({j.record.fold for j in judged}):
        members = [j for j in judged if j.record.fold == fold]
        positives, negatives = _scores(members)
        thresholds = sorted({j.frozen.threshold_ml for j in members})
        auc = f"{area_under_curve(positives, negatives):.3f} {interval(delong_interval(positives, negatives))}"
        limit = ", ".join(f"{value:.2f}" for value in thresholds)
        rows.append([fold, limit, auc, sensitivity(members), specificity(members)])
    return markdown(["fold", "threshold, mL", "AUC", "sensitivity", "specificity"], rows)
