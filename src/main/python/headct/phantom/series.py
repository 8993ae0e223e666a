"""Exams as the two networks are given them, each from a patient of its own number.

A patient of one number is the same head in both networks' exams. Who is trained on and who is held out is decided
by `headct.cases`.
"""

from dataclasses import dataclass, field

import numpy as np

from headct.phantom.canvas import Canvas
from headct.phantom.head import paint
from headct.phantom.lesions import EDH_SDH, IPH, SAH, draw_lesion
from headct.phantom.patient import Patient, Variety
from headct.phantom.reconstruction import (
    BONE, SOFT_TISSUE, Acquisition, clean, draw_kernel, draw_noise_hu, scanned,
)  # fmt: skip
from headct.phantom.scanner import AXIAL, CORONAL, SAGITTAL, Pose, SlicePlan, scan

#: Slice thicknesses of scanners and how many of them the engine averages to one, so that it is 2.5 mm or more.
THICKNESSES_MM = ((0.625, 4), (1.0, 3), (1.25, 2), (1.5, 2), (2.5, 1), (3.0, 1), (3.75, 1), (4.5, 1), (5.0, 1), (5.0, 1))

PHASES = ("none", "arterial", "venous", "late")


@dataclass
class Series:
    """Slices without noise, and what is needed to add it."""

    plan: SlicePlan
    #: float32 HU, slices x 256 x 256.
    clean_hu: np.ndarray
    kernel: int
    #: Standard deviation of the noise in the middle of the head.
    noise_hu: float
    rows_mm: float = 0.0

    def voxels_hu(self, generator: np.random.Generator) -> np.ndarray:
        """int16 HU with noise and padding."""
        return scanned(self.clean_hu, self.kernel, self.plan, self.noise_hu, generator, self.rows_mm)


@dataclass
class HemorrhageExam:
    """One axial series as the hemorrhage network gets it, with the truth of every voxel."""

    number: int
    series: Series
    #: uint8, slices x 256 x 256, classes of headct.HEMORRHAGE_CLASSES.
    labels: np.ndarray
    #: Of the scanner's slices, before the engine averages thin ones.
    thickness_mm: float
    #: What is present that matters for reading: kinds of hemorrhage and what looks like it.
    features: list[str] = field(default_factory=list)

    @property
    def voxel_ml(self) -> float:
        """Volume of a voxel."""
        return self.series.plan.voxel_ml

    def volume_ml(self, label: int) -> float:
        """Volume of one class."""
        return float((self.labels == label).sum() * self.voxel_ml)


@dataclass
class ProtocolSeries:
    """Eight slices and what they are: indices of contrast, orientation, reconstruction in headct.PROTOCOL_HEADS."""

    series: Series
    answers: tuple[int, int, int]
    phase: str
    reformat: bool


class Case:
    """A patient with or without hemorrhage, painted once, from whom both networks' exams are taken."""

    def __init__(self, number: int, variety: Variety = Variety(), share_positive: float = 0.5) -> None:
        """One kind of hemorrhage in four of five positives, else two."""
        self.number = number
        self.patient = Patient(number, variety)
        generator = self.patient.generator
        if generator.uniform() < share_positive:
            count = generator.choice([1, 2], p=[0.8, 0.2])
            for label in generator.choice([IPH, SAH, EDH_SDH], size=count, replace=False, p=[0.36, 0.30, 0.34]):
                draw_lesion(self.patient, int(label))
        self.canvas: Canvas = paint(self.patient)

    def generator(self, purpose: int) -> np.random.Generator:
        """A generator for one exam, whatever else was taken before."""
        return np.random.default_rng([1927, self.number, purpose])

    def hemorrhage_exam(self, take: int = 0) -> HemorrhageExam:
        """An axial soft tissue series; another `take` lies and is reconstructed differently."""
        generator = self.generator(take)
        source_mm, group = THICKNESSES_MM[int(generator.integers(len(THICKNESSES_MM)))]
        thickness = source_mm * group
        low = generator.uniform(-75, -45) if generator.uniform() < 0.8 else generator.uniform(-105, -75)
        centres = np.arange(low, self.patient.cavity_mm[2] + generator.uniform(4, 16), thickness)
        shear = float(generator.uniform(-0.3, 0.3)) if generator.uniform() < 0.15 else 0.0
        plan = SlicePlan(AXIAL, centres, thickness, float(generator.uniform(195, 262)), shear=shear)
        ideal = scan(self.canvas, Pose.draw(generator, tilt_degrees=16), plan)
        kernel = draw_kernel(SOFT_TISSUE, generator)
        series = Series(
            plan, clean(ideal, Acquisition(kernel), generator), kernel, draw_noise_hu(kernel, thickness, generator)
        )
        return HemorrhageExam(self.number, series, ideal.labels, source_mm, self.features())

    def features(self) -> list[str]:
        """Findings of the patient, sorted."""
        patient = self.patient
        found = {feature for lesion in patient.lesions for feature in lesion.features}
        found |= patient.negatives | patient.dense
        found |= {f"calcified_{name}" for name, there in patient.calcified.items() if there}
        if patient.atrophy > 0.6:
            found.add("atrophy")
        return sorted(found)

    def protocol_series(self) -> list[ProtocolSeries]:
        """Twelve series: each orientation, without and with contrast, soft tissue and bone.

        The four series of an orientation show the same slices, so that only what is asked for differs. Six in ten
        coronal and sagittal ones are reformats of an axial stack: blurred along the rows, and short.
        """
        result = []
        for orientation in (AXIAL, CORONAL, SAGITTAL):
            generator = self.generator(100 + orientation)
            rows_mm = 0.0
            if orientation != AXIAL and generator.uniform() < 0.6:
                rows_mm = float(generator.choice([0.625, 1, 1.5, 2.5, 4]))
            plan = self._protocol_plan(orientation, rows_mm > 0, generator)
            ideal = scan(self.canvas, Pose.draw(generator, 16 if orientation == AXIAL else 8), plan, contrast=True)
            phase, arterial, venous = _draw_phase(generator)
            for dose in (0.0, 1.0):
                for kind in (SOFT_TISSUE, BONE):
                    kernel = draw_kernel(kind, generator)
                    acquisition = Acquisition(kernel, dose * arterial, dose * venous, rows_mm=rows_mm)
                    voxels = clean(ideal, acquisition, generator)
                    level = draw_noise_hu(kernel, plan.thickness_mm, generator)
                    series = Series(plan, voxels, kernel, level, rows_mm)
                    answers = (int(dose), orientation, kind)
                    result.append(ProtocolSeries(series, answers, phase if dose else PHASES[0], rows_mm > 0))
        return result

    def _protocol_plan(self, orientation: int, reformat: bool, generator: np.random.Generator) -> SlicePlan:
        """Eight slices as the engine chooses them, in either direction: equal parts of the head without its ends."""
        thickness = float(generator.choice([0.625, 1, 1.25, 2, 2.5, 3, 5]))
        field_mm = float(generator.uniform(195, 275))
        across, along, up = self.patient.cavity_mm
        if orientation == AXIAL:
            low, high = generator.uniform(-105, -42), up + generator.uniform(-12, 10)
        else:
            reach = along + 12 if orientation == CORONAL else across + 10
            low, high = -reach + generator.uniform(-6, 8), reach + generator.uniform(-8, 6)
        margins = generator.uniform(0.1, 0.24, 2)
        low, high = low + margins[0] * (high - low), high - margins[1] * (high - low)
        centres = low + (high - low) * (np.arange(8) + 0.5) / 8
        if generator.uniform() < 0.5:
            centres = centres[::-1]
        if reformat:
            offset, covered = float(generator.normal(0, 10)), float(generator.uniform(120, 190))
            return SlicePlan(orientation, centres, thickness, field_mm, None, offset, min(covered, field_mm))
        return SlicePlan(orientation, centres, thickness, field_mm)


def _draw_phase(generator: np.random.Generator) -> tuple[str, float, float]:
    """Phase of the contrast medium, and its doses (arterial, venous)."""
    phase = str(generator.choice(PHASES[1:], p=[0.3, 0.45, 0.25]))
    if phase == "arterial":
        return phase, float(generator.uniform(0.7, 1.5)), float(generator.uniform(0, 0.5))
    if phase == "venous":
        return phase, 0.0, float(generator.uniform(0.8, 1.6))
    return phase, 0.0, float(generator.uniform(0.6, 1.0))
