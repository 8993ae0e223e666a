"""A whole demonstration study of one phantom: five series as a scanner sends them for one patient."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from headct.phantom.head import AIR_HU, tissue_at
from headct.phantom.lesions import IPH, IntraparenchymalHemorrhage
from headct.phantom.patient import Patient, Variety
from headct.phantom.scanner import (
    AXIAL, BONE, CORONAL, DIRECTIONS, SAGITTAL, SIZE, SOFT_TISSUE, Acquisition, Pose, SlicePlan, acquire, scan,
)  # fmt: skip

_FIELD_MM = 235.0
_PLAIN = Variety(atrophy=0, dense_sinuses=0, dense_arteries=0, dense_dura=0, thin_subdural=0)


@dataclass
class StudySeries:
    """One series with its geometry in the scanner's frame, which is DICOM's patient frame."""

    name: str
    plan: SlicePlan
    #: int16 HU, slices x rows x columns, along the normal of the orientation.
    voxels_hu: np.ndarray
    #: None for the scout, which has none.
    kernel: int | None
    contrast: bool

    @property
    def orientation(self) -> tuple[float, ...]:
        """Direction cosines of a row and of a column, Image Orientation (Patient)."""
        return DIRECTIONS[self.plan.orientation]

    @property
    def origins_mm(self) -> list[tuple[float, float, float]]:
        """Image Position (Patient) of each slice."""
        return [self.plan.origin_mm(centre) for centre in self.plan.centres_mm]


@dataclass
class Study:
    """All series of a patient, and the truth."""

    seed: int
    volume_ml: float
    series: list[StudySeries]


def demonstration_study(seed: int, bleed_ml: float | None) -> Study:
    """A patient with a lobar IPH of about the given volume, or with none."""
    patient = Patient(seed, _PLAIN)
    generator = patient.generator
    patient.calcified["basal_ganglia"] = False
    if bleed_ml:
        patient.lesions.append(IntraparenchymalHemorrhage(generator, bleed_ml, place="basal_ganglia"))
    pose = Pose.draw(generator, tilt_degrees=4)
    axial = SlicePlan(AXIAL, _contiguous(-70, 40, 4.0), 4.0, _FIELD_MM)
    thick_axial = SlicePlan(AXIAL, _contiguous(-70, 27, 6.0), 6.0, _FIELD_MM)
    coronal = SlicePlan(CORONAL, _contiguous(-92, 31, 6.0), 6.0, _FIELD_MM)
    scout_plan = SlicePlan(SAGITTAL, np.zeros(1), 200.0, 300.0)
    ideal = scan(patient, pose, axial)
    series = [StudySeries("SCOUT LATERAL", scout_plan, _scout(patient, pose, scout_plan), None, False)]

    def take(name: str, slices, kernel: int, contrast: bool) -> None:
        voxels = acquire(slices, Acquisition(kernel, contrast, artefacts=False), generator)
        series.append(StudySeries(name, slices.plan, _clear_air(voxels, slices.hu), kernel, contrast))

    take("AXIAL SOFT TISSUE", ideal, SOFT_TISSUE, False)
    take("AXIAL BONE", scan(patient, pose, thick_axial), BONE, False)
    take("CORONAL SOFT TISSUE", scan(patient, pose, coronal), SOFT_TISSUE, False)
    take("AXIAL SOFT TISSUE WITH CONTRAST", ideal, SOFT_TISSUE, True)
    return Study(seed, float((ideal.labels == IPH).sum() * axial.voxel_ml), series)


def _contiguous(start_mm: float, count: int, thickness_mm: float) -> np.ndarray:
    return start_mm + thickness_mm * (np.arange(count) + 0.5)


def _clear_air(voxels: np.ndarray, ideal_hu: np.ndarray) -> np.ndarray:
    """Exactly -1000 HU outside the head: noise there shows nothing and does not compress."""
    for index, slice_hu in enumerate(ideal_hu):
        head = ndimage.binary_fill_holes(slice_hu > -500)
        voxels[index][~ndimage.binary_dilation(head, iterations=3)] = AIR_HU
    return voxels


def _scout(patient: Patient, pose: Pose, plan: SlicePlan) -> np.ndarray:
    """A lateral projection: attenuation along x, 1 mm of water counting 8 units, from -1000 for none."""
    step_mm, total = 2.0, np.zeros(SIZE * SIZE, np.float32)
    for across in np.arange(-100, 100, step_mm):
        total += tissue_at(patient, *pose.to_patient(plan.points(float(across)))).hu - AIR_HU
    water_mm = total * np.float32(step_mm / 1000)
    return np.clip(np.rint(water_mm * 8 + AIR_HU), AIR_HU, 3071).astype(np.int16).reshape(1, SIZE, SIZE)
