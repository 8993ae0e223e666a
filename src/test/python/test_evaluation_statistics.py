"""Statistics of the evaluation against cases worked out by hand."""

import math

import numpy as np
import pytest
from headct.evaluation.calibration import (
    Calibration, expected_calibration_error, fit_platt, reliability_bins,
)  # fmt: skip
from headct.evaluation.statistics import (
    area_under_curve, clustered_interval, delong_difference, delong_interval, predictive_values, roc_points,
    wilson_interval,
)  # fmt: skip


def test_delong_by_hand():
    # Positives 1 and 3, negatives 0 and 2: placements of positives 1/2 and 1, of negatives 1 and 1/2.
    # Variance of each mean is 0.125 / 2; the area is 0.75.
    low, high = delong_interval([1, 3], [0, 2])
    assert low == pytest.approx(0.75 - 1.959964 * math.sqrt(0.125))
    assert high == 1.0


def test_delong_agrees_with_bootstrap_and_narrows_with_numbers():
    generator = np.random.default_rng(3)
    p, n = generator.normal(1.5, 1, 400), generator.normal(0, 1, 400)
    low, high = delong_interval(p, n)
    areas = [
        area_under_curve(generator.choice(p, len(p)), generator.choice(n, len(n))) for _ in range(300)
    ]
    assert low == pytest.approx(np.percentile(areas, 2.5), abs=0.006)
    assert high == pytest.approx(np.percentile(areas, 97.5), abs=0.006)
    wide = delong_interval(p[:50], n[:50])
    assert wide[1] - wide[0] > 2 * (high - low)


def test_the_difference_of_the_same_scores_is_nothing_and_pairs_narrow_it():
    generator = np.random.default_rng(5)
    p, n = generator.normal(1, 1, 200), generator.normal(0, 1, 200)
    same = delong_difference(p, n, p, n)
    assert (same.value, same.low, same.high) == (0, 0, 0)
    q, m = p + generator.normal(0, 0.2, 200), n + generator.normal(0, 0.2, 200)
    paired = delong_difference(p, n, q, m)
    low, high = delong_interval(p, n)
    assert paired.low < 0 < paired.high and paired.high - paired.low < (high - low) / 2
    worse = delong_difference(p, n, p - 1, n)
    assert worse.high < -0.03
    with pytest.raises(ValueError, match="same exams"):
        delong_difference(p, n, q[1:], m)


def test_wilson_by_hand():
    # 8 of 10: (0.8 + 3.8415 / 20) / 1.38415 -+ 1.96 sqrt(0.016 + 3.8415 / 400) / 1.38415
    assert wilson_interval(8, 10) == pytest.approx((0.4902, 0.9433), abs=1e-4)
    assert wilson_interval(0, 10)[0] == 0 and wilson_interval(10, 10)[1] == pytest.approx(1)


def test_trials_of_one_patient_that_go_together_count_once():
    # Ten patients, eight right, each five times the same: nine tenths of the information of ten trials (n - 1 of n).
    right, patient = np.repeat([True] * 8 + [False] * 2, 5), np.repeat(np.arange(10), 5)
    low, high = clustered_interval(right, patient)
    assert (low, high) == pytest.approx(wilson_interval(0.8 * 9, 9))
    alone = clustered_interval(right, np.arange(50))
    assert alone == pytest.approx(wilson_interval(40 / (50 / 49), 50 / (50 / 49)))
    assert high - low > 2 * (alone[1] - alone[0])
    assert clustered_interval([True] * 6, [1, 1, 2, 2, 3, 3]) == wilson_interval(6, 6)
    assert clustered_interval([], []) == (0, 1)


def test_predictive_values_of_the_study():
    # Sensitivity 0.971 and specificity 0.975 at 8.9 %: 0.0864 of 0.1092 called, 0.8882 of 0.8908 cleared.
    positive, negative = predictive_values(0.971, 0.975)
    assert (positive, negative) == (pytest.approx(0.7914, abs=1e-4), pytest.approx(0.9971, abs=1e-4))
    assert predictive_values(0.5, 0.5, 0.5) == (0.5, 0.5)
    assert math.isnan(predictive_values(0, 1)[0])
    rising = [predictive_values(0.9, 0.9, p)[0] for p in (0.01, 0.1, 0.5)]
    assert rising == sorted(rising)


def test_the_curve_encloses_its_area():
    p, n = [3, 2, 2, 1], [2, 1, 0, 0]
    points = roc_points(p, n)
    assert points[0] == (0, 0) and points[-1] == (1, 1)
    assert points == [(0, 0), (0, 0.25), (0.25, 0.75), (0.5, 1), (1, 1)]
    area = sum((b[0] - a[0]) * (a[1] + b[1]) / 2 for a, b in zip(points, points[1:]))
    assert area == pytest.approx(area_under_curve(p, n))


def test_platt_finds_the_coefficients_it_was_drawn_from():
    generator = np.random.default_rng(1)
    score = np.exp(generator.normal(0, 1.5, 20000))
    drawn = generator.random(20000) < 1 / (1 + np.exp(-(1.2 * np.log(score) - 0.5)))
    fitted = fit_platt(score, drawn)
    assert fitted.slope == pytest.approx(1.2, abs=0.05) and fitted.intercept == pytest.approx(-0.5, abs=0.05)
    assert expected_calibration_error(fitted.probability(score), drawn) < 0.015


def test_platt_by_hand():
    # One volume only: all the fit can say is the share of positives, which the penalty leaves alone.
    fitted = fit_platt([1.0, 1.0, 1.0, 1.0], [True, False, False, False])
    assert fitted.probability([1.0])[0] == pytest.approx(0.25, abs=1e-6)
    # ln 1 = 0: slope and volume do not matter at 1 mL; symmetrical volumes give a slope and no intercept.
    fitted = fit_platt([0.5, 2.0], [False, True])
    assert fitted.intercept == pytest.approx(0, abs=1e-9) and fitted.slope > 0
    assert fitted.probability([0.5])[0] + fitted.probability([2.0])[0] == pytest.approx(1)


def test_platt_stays_finite_where_nothing_overlaps_and_rises_with_volume():
    fitted = fit_platt([0, 0, 0.1, 5, 9, 80], [False, False, False, True, True, True])
    p = fitted.probability([0, 0.01, 0.1, 1, 5, 80])
    assert p[0] == p[1] < 0.05 and p[-1] > 0.95 and np.isfinite(p).all()
    assert (np.diff(p[1:]) > 0).all()
    with pytest.raises(ValueError, match="with and without"):
        fit_platt([1, 2], [True, True])


def test_a_rarer_disease_lowers_the_probability_by_bayes():
    half = Calibration(1.0, 0.0, 0.5)
    assert half.probability([1.0])[0] == 0.5
    assert half.at_prevalence(0.1).probability([1.0])[0] == pytest.approx(0.1)
    assert half.at_prevalence(0.1).at_prevalence(0.5).intercept == pytest.approx(0)


def test_reliability_by_hand():
    p, y = [0.05, 0.05, 0.15, 0.95, 1.0], [False, True, False, True, True]
    bins = reliability_bins(p, y)
    assert [(b.exams, b.positives) for b in bins] == [(2, 1), (1, 0), (2, 2)]
    assert bins[2].predicted == pytest.approx(0.975) and bins[0].observed == 0.5
    assert bins[1].interval == wilson_interval(0, 1)
    assert expected_calibration_error(p, y) == pytest.approx((2 * 0.45 + 0.15 + 2 * 0.025) / 5)
