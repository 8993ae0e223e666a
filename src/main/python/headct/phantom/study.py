"""A whole demonstration study of one phantom: five series as a scanner sends them for one patient."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from headct.phantom.canvas import AIR_HU, Canvas
from headct.phantom.head import paint
from headct.phantom.lattice import HIGH_MM, LOW_MM
from headct.phantom.lesions import IPH, IntraparenchymalHemorrhage
from headct.phantom.patient import Patient, Variety
from headct.phantom.reconstruction import BONE, SOFT_KERNELS, SOFT_TISSUE, Acquisition, acquire
from headct.phantom.scanner import AXIAL, CORONAL, DIRECTIONS, SAGITTAL, SIZE, Pose, SlicePlan, scan

_FIELD_MM = 235.0
_PLAIN = Variety(elderly=0, dense_sinuses=0, dense_arteries=0, dense_dura=0, thin_subdural=0, negatives={})

#: Kernel and noise of each kind in the demonstration.
_KERNELS = {SOFT_TISSUE: (1, 3.0), BONE: (SOFT_KERNELS + 1, 12.0)}


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
    """A patient with an IPH of about the given volume in the basal ganglia, or with none."""
    patient = Patient(seed, _PLAIN)
    generator = patient.generator
    patient.calcified = dict.fromkeys(patient.calcified, False)
    if bleed_ml:
        patient.lesions.append(IntraparenchymalHemorrhage(generator, bleed_ml, place="basal_ganglia"))
    canvas = paint(patient)
    pose = Pose.draw(generator, tilt_degrees=4)
    axial = SlicePlan(AXIAL, _contiguous(-70, 40, 4.0), 4.0, _FIELD_MM)
    thick_axial = SlicePlan(AXIAL, _contiguous(-70, 27, 6.0), 6.0, _FIELD_MM)
    coronal = SlicePlan(CORONAL, _contiguous(-92, 31, 6.0), 6.0, _FIELD_MM)
    ideal = scan(canvas, pose, axial, contrast=True)
    series = [_scout(canvas)]

    def take(name: str, slices, kind: int, contrast: bool) -> None:
        kernel, noise_hu = _KERNELS[kind]
        acquisition = Acquisition(kernel, venous=1.1 if contrast else 0.0, artefacts=False)
        voxels = acquire(slices, acquisition, generator, noise_hu)
        series.append(StudySeries(name, slices.plan, _clear_air(voxels, slices.hu), kind, contrast))

    take("AXIAL SOFT TISSUE", ideal, SOFT_TISSUE, False)
    take("AXIAL BONE", scan(canvas, pose, thick_axial), BONE, False)
    take("CORONAL SOFT TISSUE", scan(canvas, pose, coronal), SOFT_TISSUE, False)
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


def _scout(canvas: Canvas) -> StudySeries:
    """A lateral projection: attenuation along x, 1 mm of water counting 8 units, from -1000 for none."""
    plan = SlicePlan(SAGITTAL, np.zeros(1), 200.0, 300.0)
    # Lattice nodes are 1 mm apart: a sum over x is an integral in mm. Rows run downwards, columns to the back.
    water_mm = (canvas.hu - AIR_HU).sum(axis=2)[::-1] / 1000
    origin, row, column = plan.frame(0.0)
    rows = (HIGH_MM[2] - origin[2]) - row[2] * np.arange(SIZE)
    columns = (origin[1] - LOW_MM[1]) + column[1] * np.arange(SIZE)
    sampled = ndimage.map_coordinates(water_mm, np.meshgrid(rows, columns, indexing="ij"), order=1, cval=0.0)
    voxels = np.clip(np.rint(sampled * 8 + AIR_HU), AIR_HU, 3071).astype(np.int16)
    return StudySeries("SCOUT LATERAL", plan, voxels.reshape(1, SIZE, SIZE), None, False)
