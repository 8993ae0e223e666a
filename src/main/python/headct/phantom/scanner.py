"""From a painted head to slices: where they lie, and what a perfect scanner would see in them."""

from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage

from headct.phantom.canvas import AIR_HU, Canvas
from headct.phantom.lattice import LOW_MM, Floats

AXIAL, CORONAL, SAGITTAL = 0, 1, 2

#: Rows and columns of every slice.
SIZE = 256

#: Coronal and sagittal fields of view are centred this far above the origin.
REFORMAT_CENTRE_Z_MM = 8

#: Direction cosines of rows and columns in the scanner's frame (DICOM Image Orientation (Patient)).
DIRECTIONS = {AXIAL: (1, 0, 0, 0, 1, 0), CORONAL: (1, 0, 0, 0, 0, -1), SAGITTAL: (0, 1, 0, 0, 0, -1)}

#: Distance of the layers that are averaged to a thick slice.
_LAYER_MM = 1.3


@dataclass(frozen=True)
class Pose:
    """How the head lies in the scanner: patient = rotation @ scanner + shift."""

    rotation: np.ndarray
    shift_mm: np.ndarray

    @staticmethod
    def draw(generator: np.random.Generator, tilt_degrees: float) -> "Pose":
        """`tilt_degrees`: about 1.7 standard deviations of the nodding angle; turning and leaning are smaller."""
        a, b, c = np.deg2rad(generator.normal(0, 1, 3) * (tilt_degrees / 1.7, 6 / 1.7, 7 / 1.7))
        nod = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
        lean = np.array([[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]])
        turn = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
        return Pose((nod @ lean @ turn).astype(np.float32), generator.normal(0, 6, 3).astype(np.float32))


@dataclass(frozen=True)
class SlicePlan:
    """Where the slices lie: parallel, in the scanner's frame."""

    orientation: int
    #: Position of each slice along its normal.
    centres_mm: np.ndarray
    thickness_mm: float
    #: Width of the field of view.
    columns_mm: float
    #: Height of the field of view; as wide as high unless told.
    rows_mm: float | None = None
    #: Where the middle row lies along the row direction, from the usual centre.
    row_offset_mm: float = 0.0
    #: What is outside of this height, around the middle row, repeats its border: a reformat of a short stack.
    covered_mm: float | None = None
    #: Rows that each slice is shifted by for a millimetre along the normal: a tilted gantry, stacked straight.
    shear: float = 0.0

    @property
    def pixel_mm(self) -> tuple[float, float]:
        """Distance between rows and between columns."""
        return (self.rows_mm or self.columns_mm) / SIZE, self.columns_mm / SIZE

    @property
    def voxel_ml(self) -> float:
        """Volume of one voxel, slices touching each other."""
        between_rows, between_columns = self.pixel_mm
        return between_rows * between_columns * self.thickness_mm / 1000

    def origin_mm(self, centre_mm: float) -> tuple[float, float, float]:
        """Scanner coordinates of the first pixel of a slice (DICOM Image Position (Patient))."""
        origin, _, _ = self.frame(centre_mm)
        return tuple(float(value) for value in origin)

    def frame(self, centre_mm: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Scanner coordinates of the first pixel, and the steps from row to row and from column to column."""
        directions = np.array(DIRECTIONS[self.orientation], float)
        along_row, along_column = directions[:3], directions[3:]
        normal = np.zeros(3)
        normal[{AXIAL: 2, CORONAL: 1, SAGITTAL: 0}[self.orientation]] = 1
        between_rows, between_columns = self.pixel_mm
        centre = normal * centre_mm
        if self.orientation != AXIAL:
            centre[2] += REFORMAT_CENTRE_Z_MM
        middle = (SIZE - 1) / 2
        down = -middle * between_rows + self.row_offset_mm + self.shear * centre_mm
        origin = centre - middle * between_columns * along_row + down * along_column
        return origin, between_rows * along_column, between_columns * along_row


@dataclass
class IdealSlices:
    """What a perfect scanner would see, slices x rows x columns."""

    plan: SlicePlan
    hu: Floats
    #: HU that contrast medium adds at full dose; None where nobody asked.
    arterial: Floats | None = None
    venous: Floats | None = None
    labels: np.ndarray | None = field(default=None, repr=False)


def scan(canvas: Canvas, pose: Pose, plan: SlicePlan, contrast: bool = False) -> IdealSlices:
    """Averages the tissue over the slice thickness; a voxel's label is its most frequent class above a half."""
    hu = _sample(canvas.hu, pose, plan, AIR_HU)
    arterial, venous = (
        (_sample(volume, pose, plan, 0) for volume in (canvas.arterial, canvas.venous)) if contrast else (None, None)
    )
    labels = np.zeros(hu.shape, np.uint8)
    best = np.full(hu.shape, 0.499, np.float32)
    # Counting finds the classes that are there ten times as fast as sorting does.
    for label in np.flatnonzero(np.bincount(canvas.label.ravel())[1:]) + 1:
        share = _sample((canvas.label == label).astype(np.float32), pose, plan, 0)
        more = share > best
        labels[more], best[more] = label, share[more]
    return IdealSlices(plan, hu, arterial, venous, labels)


def _sample(volume: Floats, pose: Pose, plan: SlicePlan, outside: float) -> Floats:
    """Linear between the nodes, averaged over the layers of each slice."""
    layers = max(1, round(plan.thickness_mm / _LAYER_MM))
    offsets = plan.thickness_mm * ((np.arange(layers) + 0.5) / layers - 0.5)
    result = np.empty((len(plan.centres_mm), SIZE, SIZE), np.float32)
    low = np.array(LOW_MM, float)
    for index, centre in enumerate(plan.centres_mm):
        first, row, column = plan.frame(centre + offsets[0])
        step = (plan.frame(centre + offsets[-1])[0] - first) / max(1, layers - 1)
        matrix = np.stack([pose.rotation @ vector for vector in (step, row, column)], axis=1)[::-1]
        start = (pose.rotation @ first + pose.shift_mm - low)[::-1]
        sampled = ndimage.affine_transform(
            volume, matrix, start, output_shape=(layers, SIZE, SIZE), order=1, mode="constant", cval=outside,
            prefilter=False,
        )  # fmt: skip
        result[index] = sampled.mean(axis=0) if layers > 1 else sampled[0]
    if plan.covered_mm:
        row = (np.arange(SIZE) - (SIZE - 1) / 2) * plan.pixel_mm[0]
        inside = np.flatnonzero(np.abs(row) <= plan.covered_mm / 2)
        result = result[:, np.clip(np.arange(SIZE), inside[0], inside[-1])]
    return result
