"""Shifts do what their names say, move labels with what they label, and their cost is counted on the same exams."""

import numpy as np
import pytest
from evaluation_samples import exam, series
from headct.evaluation.calibration import Calibration
from headct.evaluation.reading import Scan
from headct.evaluation.shift_tables import hemorrhage_shift_table, protocol_shift_table
from headct.evaluation.shifts import SHIFTS, apply, correlated_noise, noise_deviation, sheared, turned
from headct.evaluation.thresholds import Frozen

FROZEN = Frozen(2.0, Calibration(1.0, 0.0, 0.5), 100, 100)


def head(noise=4.0):
    """A noisy ball of brain in a skull, with a bright, labelled ball to the left and in front."""
    z, y, x = np.ogrid[:20, :96, :96]
    radius = np.sqrt((x - 47.5) ** 2 + (y - 47.5) ** 2 + ((z - 9.5) * 4) ** 2)
    voxels = np.full(radius.shape, -1000.0)
    voxels[radius < 42], voxels[radius < 38] = 900, 32
    blood = (x - 64) ** 2 + (y - 40) ** 2 + ((z - 10) * 4) ** 2 < 9**2
    voxels[blood] = 70
    voxels += np.random.default_rng(2).normal(0, noise, voxels.shape)
    return Scan(np.round(voxels).astype(np.int16), (4.0, 1.0, 1.0), blood.astype(np.uint8) * 2)


@pytest.mark.parametrize("name", SHIFTS)
def test_every_shift_is_the_same_each_time_and_leaves_blood_under_its_labels(name):
    plain = head()
    before = plain.voxels_hu.copy()
    scan, again = apply(name, plain, 3), apply(name, plain, 3)
    np.testing.assert_array_equal(scan.voxels_hu, again.voxels_hu)
    np.testing.assert_array_equal(plain.voxels_hu, before)
    assert scan.voxels_hu.dtype == np.int16 and scan.labels.shape == scan.voxels_hu.shape
    if name not in ("12 bits without sign",):
        assert scan.voxels_hu.shape != before.shape or (scan.voxels_hu != before).any()
    assert set(np.unique(scan.labels)) == {0, 2}
    assert np.median(scan.voxels_hu[scan.labels > 0]) == pytest.approx(70, abs=12)
    # A lost slice takes its share along; else the volume stays.
    volume = (scan.labels > 0).sum() * scan.voxel_ml / ((plain.labels > 0).sum() * plain.voxel_ml)
    assert 0.7 < volume < 1.35


def test_noise_doubles_and_has_no_low_frequencies():
    plain = head(noise=5.0)
    assert noise_deviation(plain.voxels_hu) == pytest.approx(5.0, rel=0.1)
    doubled = apply("noise doubled", plain, 1)
    brain = (slice(6, 14), slice(30, 66), slice(20, 50))
    assert np.std(doubled.voxels_hu[brain]) == pytest.approx(10.0, rel=0.1)
    noise = correlated_noise((2, 64, 64), np.random.default_rng(0))
    assert noise.std() == pytest.approx(1) and noise.mean() == pytest.approx(0, abs=0.01)
    fine, coarse = (noise.reshape(2, 64 // n, n, 64 // n, n).mean(axis=(2, 4)).std() for n in (8, 16))
    assert coarse < 0.42 * fine  # white noise, however smoothed: 0.5


def test_kernels_change_the_noise():
    brain = (slice(6, 14), slice(30, 66), slice(20, 50))
    plain, sharp, smooth = (np.std(s.voxels_hu[brain]) for s in (
        head(), apply("sharper kernel", head(), 0), apply("smoother kernel", head(), 0)))  # fmt: skip
    assert sharp > 1.3 * plain > 2 * smooth


def test_a_turn_takes_the_head_where_it_should():
    voxels = np.full((5, 41, 41), -1000, np.int16)
    voxels[2, 20, 30] = 1000
    scan = Scan(voxels, (4.0, 1.0, 1.0))
    quarter = turned(scan, 0, 90.0).voxels_hu
    assert np.argwhere(quarter > 500).tolist() in ([[2, 10, 20]], [[2, 30, 20]])
    # About the columns' axis, 90 degrees take ten rows of 1 mm to two and a half slices of 4 mm.
    voxels = np.full((9, 41, 41), -1000, np.int16)
    voxels[4, 32, 20] = 1000
    quarter = turned(Scan(voxels, (4.0, 1.0, 1.0)), 0, 90.0, axis=2).voxels_hu
    assert np.argwhere(quarter > 500).tolist() in ([[1, 20, 20]], [[7, 20, 20]])


def test_a_tilted_gantry_shifts_each_slice_by_the_same():
    voxels = np.full((9, 40, 10), -1000, np.int16)
    voxels[:, 20] = 1000
    rows = sheared(Scan(voxels, (4.0, 1.0, 1.0)), 0, np.rad2deg(np.arctan(0.5))).voxels_hu[:, :, 5].argmax(axis=1)
    assert rows[4] == 20 and set(np.diff(rows)) in ({2}, {-2})


def test_slices_are_merged_dropped_and_cropped():
    plain = head()
    thick = apply("slices twice as thick", plain, 0)
    assert thick.voxels_hu.shape == (10, 96, 96) and thick.spacing_mm == (8.0, 1.0, 1.0)
    assert thick.voxels_hu[3, 50, 50] == round((int(plain.voxels_hu[6, 50, 50]) + int(plain.voxels_hu[7, 50, 50])) / 2)
    missing = apply("a slice missing", plain, 0)
    assert len(missing.voxels_hu) == 19
    lost = next(k for k in range(19) if (missing.voxels_hu[k] != plain.voxels_hu[k]).any())
    assert 6 <= lost <= 13
    np.testing.assert_array_equal(missing.voxels_hu[lost:], plain.voxels_hu[lost + 1 :])
    crop = apply("field of view cropped", plain, 0)
    assert crop.voxels_hu.shape[1] == crop.voxels_hu.shape[2] == 74
    assert (crop.voxels_hu[10, 37, [0, -1]] > 0).all()  # neither air nor skull at the sides


def test_scales_bits_and_padding():
    scan = Scan(np.array([[[-2000, -1000, 0], [100, 3071, 5000], [1, 2, 3]]], np.int16), (5.0, 1.0, 1.0))
    assert apply("6 HU too high", scan, 0).voxels_hu[0, 1].tolist() == [106, 3077, 5006]
    assert apply("HU scale 1.03", scan, 0).voxels_hu[0, 1].tolist() == [103, 3163, 5150]
    assert apply("12 bits without sign", scan, 0).voxels_hu[0, :2].ravel().tolist() == [-1024, -1000, 0, 100, 3071, 3071]
    for value in (0, -1024, -2000):
        padded = apply(f"{value} outside the circle", head(), 0).voxels_hu
        assert (padded[:, [0, 0, -1, -1], [0, -1, 0, -1]] == value).all()
        np.testing.assert_array_equal(padded[:, 30:60, 30:60], head().voxels_hu[:, 30:60, 30:60])
    with pytest.raises(ValueError, match="no shift 'fog'; there are noise doubled"):
        apply("fog", scan, 0)


def shifted_exams():
    """40 positives at 5 mL and 40 negatives at 0; the first shift changes little, the second loses ten positives."""
    records = []
    for i in range(40):
        for shift, found in ((None, 5.0), ("6 HU too high", 4.0), ("noise doubled", 0.0 if i < 10 else 5.0)):
            records.append(exam(i, found, true={"IPH": 6}, shift=shift))
            records.append(exam(100 + i, 0.0, shift=shift))
    return records


def test_what_a_shift_costs_is_counted_on_the_same_exams_and_flagged():
    rows = hemorrhage_shift_table(shifted_exams(), FROZEN).splitlines()[2:]
    assert rows[0].startswith("| none | 1.000") and rows[0].endswith("(40 of 40) |  |")
    assert "| +0.000 [+0.000 to +0.000] |" in rows[1] and "**" not in rows[1]
    # Ten of forty positives tie with the negatives: the area falls by 0.25 / 2.
    assert "| 0.875 [" in rows[2] and "| -0.125 [" in rows[2] and "(30 of 40)" in rows[2]
    assert rows[2].endswith("**loses more than 0.03** |")


def test_a_shift_without_its_exam_or_twice_is_refused():
    with pytest.raises(ValueError, match="'6 HU too high' of exam .* no record without shift"):
        hemorrhage_shift_table([r for r in shifted_exams() if r.shift or r.patient != 3], FROZEN)
    with pytest.raises(ValueError, match="there twice"):
        hemorrhage_shift_table([*shifted_exams(), exam(3, 1.0, true={"IPH": 6})], FROZEN)


def test_protocol_shifts_are_by_head():
    right, wrong = [[0.9, 0.1], [1, 0, 0], [1, 0]], [[0.1, 0.9], [1, 0, 0], [1, 0]]
    records = []
    for i in range(10):
        for number in range(2):
            records.append(series(i, (0, 0, 0), right, (0, 0, 0), series=number))
            answer = wrong if i == 0 else right
            records.append(series(i, (0, 0, 0), answer, (0, 0, 0), series=number, shift="mild motion"))
    rows = protocol_shift_table(records).splitlines()[2:]
    assert rows[0].count("(20 of 20)") == 3 and "**" not in rows[0]
    assert rows[1].split(" | ")[1].endswith("(18 of 20) **loses more than 0.03**")
    assert rows[1].count("**") == 2
