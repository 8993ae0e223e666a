"""Phantoms are the same every time, show what they say, and the served networks read them."""

import json
import zipfile

import numpy as np
import pytest
from conftest import ROOT
from headct.phantom import series
from headct.phantom.head import tissue_at
from headct.phantom.lesions import IPH, IntraparenchymalHemorrhage
from headct.phantom.patient import Patient
from headct.phantom.scanner import AXIAL, CORONAL, SAGITTAL, Acquisition, Pose, SlicePlan, acquire, scan
from headct.phantom.study import demonstration_study
from headct.write_demo import STUDIES, decode, encode, write_study
from scipy import ndimage

DEMONSTRATION = ROOT / "src/main/resources/demonstration"
STRAIGHT = Pose(np.eye(3, dtype=np.float32), np.zeros(3, np.float32))


def largest_ml(labels, voxel_ml):
    """Volume of the largest connected component."""
    components, count = ndimage.label(labels > 0)
    return max(np.bincount(components.ravel())[1:]) * voxel_ml if count else 0.0


def few_slices(seed, count=3):
    """A short axial series and its labels."""
    patient = Patient(seed)
    patient.lesions.append(IntraparenchymalHemorrhage(patient.generator, 15.0, "thalamus"))
    plan = SlicePlan(AXIAL, np.array([0.0, 5.0, 10.0])[:count], 5.0, 230.0)
    ideal = scan(patient, STRAIGHT, plan)
    return acquire(ideal, Acquisition(), patient.generator), ideal.labels


def test_the_same_seed_gives_the_same_voxels():
    first, again, other = few_slices(7), few_slices(7), few_slices(8)
    np.testing.assert_array_equal(first[0], again[0])
    np.testing.assert_array_equal(first[1], again[1])
    assert (first[0] != other[0]).any()


def test_a_bleed_is_denser_than_brain_and_labelled():
    voxels, labels = few_slices(7)
    blood, brain = voxels[labels == IPH], voxels[(labels == 0) & (voxels > 20) & (voxels < 50)]
    assert len(blood) > 300
    assert np.median(blood) > np.median(brain) + 12


def test_contrast_medium_shows_in_vessels_and_not_in_fluid():
    patient = Patient(3)
    x = np.zeros(3, np.float32)
    sinus_and_around = tissue_at(patient, x, np.array([60, 0, 0], np.float32), np.array([30, 14, 200], np.float32))
    enhancement = sinus_and_around.enhancement
    assert enhancement.max() <= 210 and enhancement[2] == 0
    plan = SlicePlan(AXIAL, np.array([-12.0, 40.0]), 5.0, 230.0)
    assert (scan(patient, STRAIGHT, plan).enhancement > 100).sum(axis=(1, 2)).min() > 10


@pytest.mark.parametrize("orientation, across", [(AXIAL, 2), (CORONAL, 1), (SAGITTAL, 0)])
def test_slice_geometry_agrees_with_its_direction_cosines(orientation, across):
    plan = SlicePlan(orientation, np.array([12.0]), 5.0, 256.0, rows_mm=128.0)
    from headct.phantom.scanner import DIRECTIONS, SIZE

    row, column = np.array(DIRECTIONS[orientation][:3]), np.array(DIRECTIONS[orientation][3:])
    points = np.stack(plan.points(12.0), axis=1).reshape(SIZE, SIZE, 3)
    origin = np.array(plan.origin_mm(12.0))
    assert origin[across] == 12.0
    expected = origin + 100 * 1.0 * row + 40 * 0.5 * column
    np.testing.assert_allclose(points[40, 100], expected, atol=1e-3)


@pytest.mark.parametrize("seed", [series.HELD_OUT + n for n in (0, 2, 4)])
def test_protocol_of_held_out_phantoms_is_read(sessions, seed):
    members = series.protocol_series(seed)
    answers = sessions["head_ct_protocol"].run(None, {"voxels_hu": np.stack([m.voxels_hu for m in members])})
    for member, (_, orientation, reconstruction) in zip(members, zip(*answers)):
        assert orientation.argmax() == member.answers[1]
        assert reconstruction.argmax() == member.answers[2]


def test_half_of_the_protocol_series_have_contrast_and_half_are_bone():
    members = series.protocol_series(series.HELD_OUT)
    assert sorted(m.answers[::2] for m in members) == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_the_demonstration_is_what_the_generator_writes(tmp_path):
    seed, bleed_ml = STUDIES["positive"]
    write_study(demonstration_study(seed, bleed_ml), tmp_path / "positive.zip")
    with zipfile.ZipFile(tmp_path / "positive.zip") as written, zipfile.ZipFile(DEMONSTRATION / "positive.zip") as kept:
        assert written.namelist() == kept.namelist()
        assert json.loads(written.read("study.json")) == json.loads(kept.read("study.json"))
        name = "02.delta16"
        assert (np.frombuffer(written.read(name), "<i2") != np.frombuffer(kept.read(name), "<i2")).mean() < 1e-3


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
