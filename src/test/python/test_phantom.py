"""Phantoms are the same every time and show what they say; the demonstration is read as what it is."""

import json
import zipfile

import numpy as np
import pytest
from conftest import ROOT
from headct.phantom.head import paint
from headct.phantom.lesions import IPH, IntraparenchymalHemorrhage
from headct.phantom.patient import Patient
from headct.phantom.reconstruction import BONE, SOFT_KERNELS, SOFT_TISSUE, kernels, noise
from headct.phantom.scanner import AXIAL, CORONAL, DIRECTIONS, SAGITTAL, SIZE, Pose, SlicePlan, scan
from headct.phantom.series import PHASES, Case
from headct.phantom.study import demonstration_study
from headct.write_demo import STUDIES, decode, encode, write_study
from scipy import ndimage

DEMONSTRATION = ROOT / "src/main/resources/demonstration"
STRAIGHT = Pose(np.eye(3, dtype=np.float32), np.zeros(3, np.float32))


def largest_ml(labels, voxel_ml):
    """Volume of the largest connected component."""
    components, count = ndimage.label(labels > 0)
    return max(np.bincount(components.ravel())[1:]) * voxel_ml if count else 0.0


def patient_with_bleed(seed):
    patient = Patient(seed)
    patient.lesions.append(IntraparenchymalHemorrhage(patient.generator, 15.0, "thalamus"))
    return patient


@pytest.fixture(scope="module")
def painted():
    """A patient with an IPH of 15 mL."""
    return paint(patient_with_bleed(7))


@pytest.fixture(scope="module")
def case():
    """A patient as training and evaluation make them."""
    return Case(5)


def test_the_same_seed_gives_the_same_head_and_another_seed_another(painted):
    again = paint(patient_with_bleed(7))
    np.testing.assert_array_equal(painted.hu, again.hu)
    np.testing.assert_array_equal(painted.label, again.label)
    assert (painted.hu != paint(patient_with_bleed(8)).hu).mean() > 0.1


def test_a_bleed_is_denser_than_brain_and_has_its_volume(painted):
    blood, brain = painted.hu[painted.label == IPH], painted.hu[(painted.compartment == 1) & (painted.label == 0)]
    assert np.median(blood) > np.median(brain) + 12
    assert 9_000 < len(blood) < 21_000


def test_contrast_medium_shows_in_vessels_and_not_in_fluid_or_bone(painted):
    vessels, fluid = np.isin(painted.compartment, (5, 6)), np.isin(painted.compartment, (2, 3))
    assert np.median(painted.venous[vessels]) > 80 and np.median(painted.venous[fluid]) < 10
    assert painted.venous[painted.hu > 900].mean() < 5
    assert painted.arterial.max() > 250


@pytest.mark.parametrize("orientation, across", [(AXIAL, 2), (CORONAL, 1), (SAGITTAL, 0)])
def test_slice_geometry_agrees_with_its_direction_cosines(orientation, across):
    plan = SlicePlan(orientation, np.array([12.0]), 5.0, 256.0, rows_mm=128.0)
    row, column = np.array(DIRECTIONS[orientation][:3]), np.array(DIRECTIONS[orientation][3:])
    origin, down, right = plan.frame(12.0)
    assert origin[across] == 12.0
    np.testing.assert_allclose(down, 0.5 * column)
    np.testing.assert_allclose(right, 1.0 * row)
    np.testing.assert_allclose(origin + 127.5 * (down + right), np.eye(3)[across] * 12.0 + [0, 0, 8.0 * (across != 2)])


def test_a_point_of_the_head_is_where_the_slice_says(painted):
    plan = SlicePlan(CORONAL, np.array([-20.0]), 1.0, 250.0)
    slice_hu = scan(painted, STRAIGHT, plan).hu[0]
    origin, down, right = plan.frame(-20.0)
    for row, column in ((80, 100), (128, 140), (60, 128)):
        x, y, z = origin + row * down + column * right
        node = painted.hu[round(z + 108) - 1 : round(z + 108) + 2, round(y + 117), round(x + 93) - 1 : round(x + 93) + 2]
        assert node.min() - 1 <= slice_hu[row, column] <= node.max() + 1


def test_thick_slices_are_the_mean_of_thin_ones(painted):
    thick = scan(painted, STRAIGHT, SlicePlan(AXIAL, np.array([10.0]), 5.2, 230.0)).hu[0]
    thin = scan(painted, STRAIGHT, SlicePlan(AXIAL, 10.0 + 1.3 * np.arange(-1.5, 2), 1.3, 230.0)).hu
    np.testing.assert_allclose(thick, thin.mean(axis=0), atol=0.5)


def back_projected_noise(kernel, generator, side=128, angles=180, finer=4):
    """White projections, filtered by the ramp and the kernel, and projected back; pixels of 0.9 mm."""
    samples = 2 * side * finer
    per_mm = np.fft.rfftfreq(samples, 0.9 / finer)
    response = np.exp(-np.log(2) * (per_mm / kernel.half_per_mm) ** 2) * (1 + kernel.boost * (per_mm / 0.5) ** 2)
    # A reconstruction ends at the highest frequency that its pixels can show.
    response[per_mm > 0.5 / 0.9] = 0
    position = np.arange(side) - side / 2
    image = np.zeros((side, side))
    for angle in np.pi * np.arange(angles) / angles:
        filtered = np.fft.irfft(np.fft.rfft(generator.standard_normal(samples)) * per_mm * response)
        along = position[None] * np.cos(angle) + position[:, None] * np.sin(angle) + side
        image += np.interp(along * finer, np.arange(samples), filtered)
    return image


def radial_power(images):
    """Mean power by distance from the zero frequency, of equal sum."""
    side = images[0].shape[0]
    power = np.mean([np.abs(np.fft.fft2(image - image.mean())) ** 2 for image in images], axis=0)
    frequency = np.fft.fftfreq(side)
    ring = np.rint(np.hypot(frequency[:, None], frequency[None]) * 64).astype(int)
    profile = np.array([power[ring == r].mean() for r in range(2, 30)])
    return profile / profile.sum()


@pytest.mark.parametrize("number", [SOFT_KERNELS - 4, SOFT_KERNELS + 4])
def test_noise_has_the_power_spectrum_of_filtered_back_projection(number):
    generator = np.random.default_rng(3)
    kernel = kernels()[number]
    assert not kernel.averaged
    plan = SlicePlan(AXIAL, np.zeros(1), 5.0, 0.9 * SIZE)
    ours = noise(number, plan, 12, generator)
    assert ours.std() == pytest.approx(1, abs=0.02)
    projected = radial_power([back_projected_noise(kernel, generator) for _ in range(12)])
    # An iterative method's exponent is its own: compare what back-projection would give.
    tilt = (np.arange(2, 30) / 64) ** (1 - kernel.noise_exponent)
    ours = radial_power(list(ours)) * tilt
    assert np.corrcoef(ours / ours.sum(), projected)[0, 1] > 0.97


def test_an_exam_shows_its_labels_and_the_same_one_again(case):
    exam, again = case.hemorrhage_exam(), case.hemorrhage_exam()
    np.testing.assert_array_equal(exam.series.clean_hu, again.series.clean_hu)
    assert exam.labels.shape == exam.series.clean_hu.shape
    assert exam.series.plan.thickness_mm >= 2.5
    voxels = exam.series.voxels_hu(np.random.default_rng(1))
    assert voxels.dtype == np.int16 and voxels.min() >= -1024
    # Noise and nothing else separates them, but for the padding outside the circle.
    assert np.abs(np.median((voxels - exam.series.clean_hu)[exam.series.clean_hu > 0])) < 1


def test_every_protocol_is_drawn_of_the_same_slices(case):
    members = case.protocol_series()
    assert sorted(m.answers for m in members) == [(c, o, k) for c in (0, 1) for o in (0, 1, 2) for k in (0, 1)]
    for first in range(0, 12, 4):
        plain, plain_bone, contrast, _ = members[first : first + 4]
        assert plain.answers[2] == SOFT_TISSUE and plain_bone.answers[2] == BONE
        assert plain.phase == PHASES[0] and contrast.phase != PHASES[0]
        assert (contrast.series.clean_hu - plain.series.clean_hu).max() > 60


def test_the_demonstration_is_what_the_generator_writes(tmp_path):
    seed, bleed_ml = STUDIES["positive"]
    write_study(demonstration_study(seed, bleed_ml), tmp_path / "positive.zip")
    with zipfile.ZipFile(tmp_path / "positive.zip") as written, zipfile.ZipFile(DEMONSTRATION / "positive.zip") as kept:
        assert written.namelist() == kept.namelist()
        assert json.loads(written.read("study.json")) == json.loads(kept.read("study.json"))
        name = "02.delta16"
        assert (np.frombuffer(written.read(name), "<i2") != np.frombuffer(kept.read(name), "<i2")).mean() < 2e-3


@pytest.mark.parametrize("name, positive", [("positive", True), ("negative", False)])
def test_the_demonstration_is_called_what_it_is(sessions, name, positive):
    with zipfile.ZipFile(DEMONSTRATION / f"{name}.zip") as archive:
        study = json.loads(archive.read("study.json"))
        chosen = study["series"][1]
        voxels = decode(archive.read(chosen["file"]), (chosen["slices"], chosen["rows"], chosen["columns"]))
    assert (chosen["kernel"], chosen["contrast"], chosen["localizer"]) == ("SOFT_TISSUE", False, False)
    labels, _ = sessions["head_ct_hemorrhage"].run(None, {"voxels_hu": voxels})
    voxel_ml = chosen["rowSpacingMm"] * chosen["columnSpacingMm"] * chosen["sliceThicknessMm"] / 1000
    found = largest_ml(labels, voxel_ml)
    if positive:
        assert 0.7 * study["iphVolumeMl"] < found < 1.3 * study["iphVolumeMl"]
    else:
        assert study["iphVolumeMl"] == 0 and found < 2.4


def test_both_demonstration_studies_stay_small():
    assert sum((DEMONSTRATION / f"{name}.zip").stat().st_size for name in STUDIES) < 12_000_000


def test_differences_come_back_even_where_they_overflow():
    voxels = np.random.default_rng(1).integers(-32768, 32767, (3, 4, 5), dtype=np.int16)
    np.testing.assert_array_equal(decode(encode(voxels), voxels.shape), voxels)
