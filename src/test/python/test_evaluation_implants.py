"""The grid is the engine's, and painted lesions have their volume, their place and their noise."""

import numpy as np
import pytest
from scipy import ndimage
from headct.evaluation.implants import KINDS, SIZES_ML, Anatomy, implant, plan
from headct.evaluation.reading import AXIAL, HemorrhageModel, Reading, ReadingGrid, Scan, area_weights, hemorrhage_record
from headct.evaluation.shifts import SHIFTS
from headct.implant_test import Outcome, outcome, shift_table, table


def scan(shape, spacing_mm, orientation=AXIAL, labels=None):
    """A scan whose voxels are all different along each axis."""
    z, y, x = np.ogrid[tuple(slice(n) for n in shape)]
    return Scan((z * 100 + y * 10 + x).astype(np.int16), spacing_mm, labels, orientation)


@pytest.mark.parametrize(
    ("shape", "spacing_mm", "grid"),
    [
        ((36, 256, 256), (4.5, 0.957, 0.957), (36, 256, 256)),  # stays as it is
        ((108, 512, 512), (1.5, 0.45, 0.45), (54, 256, 256)),  # groups of two, two by two pixels
        ((320, 512, 512), (0.625, 0.488, 0.488), (80, 256, 256)),  # groups of four
        ((30, 512, 512), (2.4999, 0.41, 0.41), (30, 256, 256)),  # 2.5 mm badly written; 0.82 mm pixels
        ((30, 500, 500), (5, 0.3, 0.3), (30, 167, 167)),  # three do not divide 500: 150 mm / 0.9
        ((7, 64, 64), (0, 1.3, 1.3), (7, 92, 92)),
    ],
)
def test_the_grid_is_the_engines(shape, spacing_mm, grid):
    made = ReadingGrid(Scan(np.zeros(shape, np.int16), spacing_mm))
    assert (made.slices, made.rows, made.columns) == grid


def test_the_input_is_averaged_turned_and_padded():
    thin = scan((5, 4, 4), (1.3, 0.9, 0.9))
    made = ReadingGrid(thin).input()
    assert made.shape == (3, 16, 16) and made.dtype == np.int16
    assert made[0, 0, :5].tolist() == [50, 51, 52, 53, -1024] and made[2, 3, 3] == 433
    # Averages of 0.5 are rounded up, as the engine does.
    assert ReadingGrid(scan((1, 2, 2), (5, 0.45, 0.45))).input()[0, 0, 0] == 6
    turned = ReadingGrid(scan((5, 4, 4), (5, 0.9, 0.9), (-1, 0, 0, 0, -1, 0))).input()
    assert turned[0, 0, :4].tolist() == [33, 32, 31, 30]
    # Rows to the left and columns backward have a normal that points down: slices are turned too.
    upside_down = ReadingGrid(scan((5, 4, 4), (5, 0.9, 0.9), (-1, 0, 0, 0, 1, 0))).input()
    assert upside_down[0, 0, 0] == 403


def test_area_weights_share_a_pixel_on_the_edge():
    assert area_weights(4, 2).tolist() == [[0.5, 0.5, 0, 0], [0, 0, 0.5, 0.5]]
    np.testing.assert_allclose(area_weights(3, 2), [[2 / 3, 1 / 3, 0], [0, 1 / 3, 2 / 3]])
    np.testing.assert_allclose(area_weights(2, 3), [[1, 0], [0.5, 0.5], [0, 1]])


def test_volumes_count_the_slices_that_a_slice_stands_for():
    labels = np.ones((5, 4, 4), np.uint8)
    grid = ReadingGrid(scan((5, 4, 4), (2, 0.9, 0.9), labels=labels))
    assert grid.slices == 3
    truth = grid.truth()
    reading = Reading(grid, truth)
    assert reading.volume_ml(truth > 0) == pytest.approx(5 * 16 * 2 * 0.81 / 1000)
    assert reading.largest_ml == pytest.approx(reading.volume_ml(truth > 0))
    record = hemorrhage_record(reading, 7, 2, 2.0, ["metal", "atrophy"], "a" * 64)
    assert record.total_ml == pytest.approx(5 * 16 * 2 * 0.81 / 1000) and record.dice("IPH") == pytest.approx(1)
    assert record.kind_called == "IPH" and record.features == ["atrophy", "metal"]


def test_components_touch_by_faces():
    grid = ReadingGrid(Scan(np.zeros((2, 4, 4), np.int16), (5, 1, 1)))
    labels = np.zeros((2, 4, 4), np.uint8)
    labels[0, 0, 0], labels[0, 1, 1], labels[1, 1, 1] = 1, 2, 3
    reading = Reading(grid, labels)
    assert reading.largest_ml == pytest.approx(0.01)
    where = np.zeros((2, 4, 4), bool)
    where[0, 0, 0] = True
    assert reading.largest_touching_ml(where) == pytest.approx(0.005)
    assert reading.largest_touching_ml(~where & (labels == 0)) == 0


class Fake:
    """A network that marks what is at least 100 HU; refuses more slices than the engine sends."""

    def run(self, names, inputs):
        """As ONNX Runtime."""
        voxels = inputs["voxels_hu"]
        assert names == ["labels"] and voxels.dtype == np.int16 and len(voxels) <= 68
        return [(voxels >= 100).astype(np.uint8) * 2]


def test_a_long_series_is_read_in_parts_and_put_together():
    long = scan((150, 16, 20), (5, 0.9, 0.9))
    reading = HemorrhageModel(Fake()).read(long)
    np.testing.assert_array_equal(reading.labels, (long.voxels_hu >= 100) * 2)


def test_what_is_marked_in_an_unpainted_scan_is_told_for_every_shift():
    empty = Scan(np.full((12, 32, 32), 30, np.int16), (5, 0.9, 0.9))
    empty.voxels_hu[4:7, 10:22, 10:20] = 110
    lines = shift_table(HemorrhageModel(Fake()), empty, 1.0).splitlines()[2:]
    assert lines[0] == "| none | 1.46 | 1.46 | called positive |" and len(lines) == 1 + len(SHIFTS)
    low = next(line for line in lines if line.startswith("| smoother kernel |"))
    assert float(low.split("|")[2]) < 1.46  # blurred edges fall below what the fake network marks


@pytest.fixture(scope="module")
def anatomy():
    """A round head with brain, fluid of sulci and cisterns, skull, scalp and noise; 4 mm slices, 1 mm pixels."""
    z, y, x = np.ogrid[:32, :180, :180]
    radius = np.sqrt((x - 90.0) ** 2 + (y - 90.0) ** 2 + ((z - 8) * 4.0) ** 2)
    voxels = np.full(radius.shape, -1000.0)
    voxels[radius < 84], voxels[radius < 80], voxels[radius < 73] = 20, 900, 32
    voxels[(radius < 73) & ((x % 24 < 5) | (y % 24 < 4)) & (radius > 58)] = 6
    voxels[radius < 12] = 6
    noise = np.random.default_rng(11).normal(0, 4, radius.shape)
    return Anatomy(Scan(np.round(voxels + noise).astype(np.int16), (4.0, 1.0, 1.0)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size_ml", SIZES_ML)
def test_a_lesion_has_its_volume_its_density_and_its_place(anatomy, kind, size_ml):
    made = implant(anatomy, kind, size_ml, 5)
    lesion = made.scan.labels > 0
    assert made.true_ml == pytest.approx(size_ml, abs=0.003) and set(np.unique(made.scan.labels)) == {0, KINDS[kind]}
    before, after = anatomy.scan.voxels_hu, made.scan.voxels_hu
    np.testing.assert_array_equal(after[anatomy.bone], before[anatomy.bone])
    assert not (lesion & ~anatomy.inside).any()
    assert 40 < np.median(after[lesion]) < 76 and np.median(before[lesion]) < 40
    # Far from the lesion nothing changes; beside it a little, by partial volume. Blood under the skull pushes what is inside.
    changed = after != before
    if kind in ("SDH", "EDH"):
        changed &= ~anatomy.inside
    assert changed.sum() < 4 * lesion.sum() and (after != before)[~lesion].any()
    if kind == "IPH":
        assert (anatomy.depth_mm[lesion] > 6).all()
    if kind == "SAH":
        assert anatomy.fluid[lesion].all()
    if kind == "SDH":
        assert anatomy.depth_mm[lesion].max() <= 8.5 and anatomy.depth_mm[lesion].min() < 1.5
    if kind == "EDH":
        assert anatomy.depth_mm[lesion].min() < 1.5


def test_blood_under_the_skull_pushes_the_brain_away(anatomy):
    made = implant(anatomy, "EDH", 20.0, 5)
    lesion = made.scan.labels > 0
    z, y, x = (int(round(c)) for c in np.argwhere(lesion).mean(axis=0))
    beside = np.zeros_like(lesion)
    beside[z] = ndimage.binary_dilation(lesion[z], iterations=14) & ~ndimage.binary_dilation(lesion[z], iterations=2)
    beside &= anatomy.inside & (anatomy.depth_mm > 16)
    before, after = (np.mean(scan.voxels_hu[beside] < 18) for scan in (anatomy.scan, made.scan))
    # Furrows that lay under the skull have come deeper, and their noise with them.
    assert after > before + 0.1
    assert np.std(made.scan.voxels_hu[beside & (made.scan.voxels_hu > 18)]) == pytest.approx(4, abs=1.2)


def test_the_scans_noise_stays_in_the_blood(anatomy):
    made = implant(anatomy, "IPH", 20.0, 1)
    lesion = made.scan.labels > 0
    core = lesion & np.roll(lesion, 2, 1) & np.roll(lesion, -2, 1) & np.roll(lesion, 2, 2) & np.roll(lesion, -2, 2)
    core &= np.roll(lesion, 1, 0) & np.roll(lesion, -1, 0)

    def roughness(voxels):
        return np.std((np.diff(voxels.astype(float), axis=2) / np.sqrt(2))[core[:, :, 1:]])

    assert core.sum() > 100
    assert roughness(made.scan.voxels_hu) == pytest.approx(roughness(anatomy.scan.voxels_hu), rel=0.2)


def test_the_same_seed_paints_the_same_and_another_elsewhere(anatomy):
    first, again, other = (implant(anatomy, "SDH", 5.0, seed) for seed in (3, 3, 4))
    np.testing.assert_array_equal(first.scan.voxels_hu, again.scan.voxels_hu)
    assert (first.scan.labels != other.scan.labels).any()


def test_a_hundred_places_are_spread_over_kinds_and_sizes():
    plans = [plan(seed) for seed in range(100)]
    counts = {p: plans.count(p) for p in set(plans)}
    assert len(counts) == 12 and set(counts.values()) == {8, 9}


def test_an_opened_skull_still_has_an_inside(anatomy):
    voxels = anatomy.scan.voxels_hu.copy()
    voxels[8:20, 82:98, :30][voxels[8:20, 82:98, :30] > 200] = 25
    opened = Anatomy(Scan(voxels, anatomy.scan.spacing_mm))
    assert opened.inside.sum() == pytest.approx(anatomy.inside.sum(), rel=0.05)


def test_where_no_skull_is_nothing_is_painted():
    with pytest.raises(ValueError, match="closed skull"):
        Anatomy(Scan(np.full((20, 64, 64), 30, np.int16), (5, 1, 1)))


def test_what_became_of_a_lesion(anatomy):
    made = implant(anatomy, "SAH", 20.0, 2)
    grid = ReadingGrid(made.scan)
    truth = grid.truth()
    labels = np.where(truth > 0, 2, 0).astype(np.uint8)
    seen = outcome("SAH", 20.0, Reading(grid, labels))
    assert seen.marked == 1 and seen.right_type and seen.found_ml > 2.4
    missed = outcome("SAH", 20.0, Reading(grid, np.zeros_like(labels)))
    assert (missed.found_ml, missed.marked, missed.right_type) == (0, 0, False)
    text = table([seen, Outcome("IPH", 2.0, 1.0, 0.5, True), Outcome("IPH", 2.0, 2.4, 0.7, True)], 2.4)
    assert "| IPH | 0.500 [0.095-0.905] (1 of 2) | - | - |" in text and "| 0.60 | 1.000 [0.207-1.000] (1 of 1) |" in text
    assert "| all | 0.500 [0.095-0.905] (1 of 2) | - | 1.000" in text
