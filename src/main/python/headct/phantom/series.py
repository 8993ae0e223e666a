"""Exams as the two networks are given them.

Seeds: a hemorrhage exam and a protocol patient of the same number share nothing. Training uses numbers below
`HELD_OUT`, evaluation numbers from there on.
"""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from headct.phantom.lesions import EDH_SDH, IPH, SAH, draw_lesion
from headct.phantom.patient import Patient, Variety
from headct.phantom.scanner import (
    AXIAL, BONE, CORONAL, SIZE, SOFT_TISSUE, Acquisition, IdealSlices, Pose, SlicePlan, acquire, scan,
)  # fmt: skip

#: First number that training never sees.
HELD_OUT = 1_000_000

_PROTOCOL_SEEDS = 10_000_000
_AIR_HU = -1000


@dataclass
class HemorrhageExam:
    """One axial series with the truth of every voxel."""

    seed: int
    #: int16 HU, slices x 256 x 256, inferior to superior.
    voxels_hu: np.ndarray
    #: uint8, the same shape, classes of headct.HEMORRHAGE_CLASSES.
    labels: np.ndarray
    voxel_ml: float
    thickness_mm: float

    def volume_ml(self, label: int) -> float:
        """Volume of one class."""
        return float((self.labels == label).sum() * self.voxel_ml)

    @property
    def total_ml(self) -> float:
        """Volume of all hemorrhage."""
        return float((self.labels > 0).sum() * self.voxel_ml)


def hemorrhage_exam(seed: int, variety: Variety = Variety(), share_positive: float = 0.55) -> HemorrhageExam:
    """A patient with no, one or two kinds of hemorrhage; slices of 2.5 to 5 mm, field of view 205 to 255 mm."""
    patient = Patient(seed, variety)
    generator = patient.generator
    if generator.uniform() < share_positive:
        count = generator.choice([1, 2], p=[0.8, 0.2])
        for label in generator.choice([IPH, SAH, EDH_SDH], size=count, replace=False, p=[0.38, 0.30, 0.32]):
            draw_lesion(patient, int(label))
    thickness = float(generator.choice([2.5, 3, 4, 5], p=[0.25, 0.15, 0.25, 0.35]))
    centres = np.arange(-58 + generator.uniform(-4, 4), patient.cavity_mm[2] + 14, thickness)
    plan = SlicePlan(AXIAL, centres, thickness, float(generator.uniform(205, 255)))
    ideal = scan(patient, Pose.draw(generator, tilt_degrees=14), plan)
    voxels = acquire(ideal, Acquisition(), generator)
    return HemorrhageExam(seed, voxels, ideal.labels, plan.voxel_ml, thickness)


@dataclass
class ProtocolSeries:
    """Eight slices and what they are: indices of contrast, orientation, reconstruction in headct.PROTOCOL_HEADS."""

    voxels_hu: np.ndarray
    answers: tuple[int, int, int]


def protocol_series(seed: int) -> list[ProtocolSeries]:
    """One patient in one orientation, four series: without and with contrast, soft tissue and bone.

    All four show the same slices, so that only what is asked for differs. Half of the coronal and sagittal ones
    are reformats of an axial stack: smoothed along the rows by its slice thickness, and cut where it ends.
    """
    patient = Patient(_PROTOCOL_SEEDS + seed)
    generator = patient.generator
    if generator.uniform() < 0.3:
        draw_lesion(patient, int(generator.choice([IPH, SAH, EDH_SDH])))
    orientation = int(generator.integers(0, 3))
    reformat = _Reformat.draw(generator) if orientation != AXIAL and generator.uniform() < 0.5 else None
    plan = _protocol_plan(patient, orientation, reformat)
    ideal = scan(patient, Pose.draw(generator, 12 if orientation == AXIAL else 6), plan)
    result = []
    for contrast in (False, True):
        for kernel in (SOFT_TISSUE, BONE):
            voxels = acquire(ideal, Acquisition(kernel, contrast), generator)
            if reformat:
                voxels = reformat.apply(voxels, ideal)
            result.append(ProtocolSeries(voxels, (int(contrast), orientation, kernel)))
    return result


def _protocol_plan(patient: Patient, orientation: int, reformat: "_Reformat | None") -> SlicePlan:
    """Eight slices spread over what a caller takes for the head, in either direction."""
    generator = patient.generator
    thickness = float(generator.choice([1, 1.25, 2, 2.5, 3, 5]))
    field_mm = float(generator.uniform(200, 270))
    across, along, up = patient.cavity_mm
    if orientation == AXIAL:
        lowest, highest, margins = -58, up + 8, (0.08, 0.10)
    else:
        reach = along + 5 if orientation == CORONAL else across + 4
        lowest, highest, margins = -reach, reach, (0.12, 0.12)
    lowest, highest = lowest + generator.uniform(-12, 12), highest + generator.uniform(-10, 6)
    extent = highest - lowest
    lowest, highest = lowest + margins[0] * extent, highest - margins[1] * extent
    centres = lowest + (highest - lowest) * (np.arange(8) + 0.5) / 8
    if generator.uniform() < 0.5:
        centres = centres[::-1]
    if reformat and reformat.stretched:
        return SlicePlan(orientation, centres, thickness, field_mm, reformat.height_mm, reformat.offset_mm)
    return SlicePlan(orientation, centres, thickness, field_mm)


@dataclass(frozen=True)
class _Reformat:
    """What becomes of a coronal or sagittal series that was computed from an axial stack."""

    #: Coverage of the axial stack, and where its middle lies below the middle of the field of view.
    height_mm: float
    offset_mm: float
    source_thickness_mm: float
    #: Filled to the square by stretching the rows, else by air.
    stretched: bool

    @staticmethod
    def draw(generator: np.random.Generator) -> "_Reformat":
        return _Reformat(
            float(generator.uniform(130, 185)), float(generator.normal(0, 8)),
            float(generator.choice([1, 1.5, 2.5, 4])), bool(generator.uniform() < 0.5),
        )  # fmt: skip

    def apply(self, voxels: np.ndarray, ideal: IdealSlices) -> np.ndarray:
        row_mm = ideal.plan.pixel_mm[0]
        smooth = ndimage.gaussian_filter1d(voxels.astype(np.float32), 0.4 * self.source_thickness_mm / row_mm, axis=1)
        if not self.stretched:
            row = (np.arange(SIZE) - (SIZE - 1) / 2) * row_mm
            smooth[:, np.abs(row - self.offset_mm) > self.height_mm / 2] = _AIR_HU
        return np.rint(smooth).astype(np.int16)
