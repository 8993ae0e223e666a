"""From tissue to slices: partial volume, artefacts, noise and kernel, as int16 HU."""

from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage

from headct.phantom.head import tissue_at
from headct.phantom.lattice import Floats
from headct.phantom.patient import Patient

AXIAL, CORONAL, SAGITTAL = 0, 1, 2
SOFT_TISSUE, BONE = 0, 1

#: Rows and columns of every slice.
SIZE = 256

#: Coronal and sagittal fields of view are centred this far above the origin.
REFORMAT_CENTRE_Z_MM = 8

#: Direction cosines of rows and columns in the scanner's frame (DICOM Image Orientation (Patient)).
DIRECTIONS = {AXIAL: (1, 0, 0, 0, 1, 0), CORONAL: (1, 0, 0, 0, 0, -1), SAGITTAL: (0, 1, 0, 0, 0, -1)}

_LOWEST_HU, _HIGHEST_HU = -1024, 3071
_SUBSLICE_MM = 2.4


@dataclass(frozen=True)
class Pose:
    """How the head lies in the scanner: patient = rotation @ scanner + shift."""

    rotation: np.ndarray
    shift_mm: np.ndarray

    @staticmethod
    def draw(generator: np.random.Generator, tilt_degrees: float) -> "Pose":
        """`tilt_degrees`: about 1.7 standard deviations of the nodding angle; turning and leaning are smaller."""
        a, b, c = np.deg2rad(generator.normal(0, 1, 3) * (tilt_degrees / 1.7, 6 / 1.7, 6 / 1.7))
        nod = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
        lean = np.array([[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]])
        turn = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
        return Pose((nod @ lean @ turn).astype(np.float32), generator.normal(0, 5, 3).astype(np.float32))

    def to_patient(self, points: tuple[Floats, Floats, Floats]) -> list[Floats]:
        """Three flat arrays in the scanner's frame to three in the patient's."""
        return [sum(self.rotation[i, j] * points[j] for j in range(3)) + self.shift_mm[i] for i in range(3)]


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

    @property
    def pixel_mm(self) -> tuple[float, float]:
        """Distance between rows and between columns."""
        return (self.rows_mm or self.columns_mm) / SIZE, self.columns_mm / SIZE

    @property
    def voxel_ml(self) -> float:
        """Volume of one voxel, slices touching each other."""
        between_rows, between_columns = self.pixel_mm
        return between_rows * between_columns * self.thickness_mm / 1000

    def points(self, centre_mm: float) -> tuple[Floats, Floats, Floats]:
        """Scanner coordinates of all pixels of a slice, row by row."""
        between_rows, between_columns = self.pixel_mm
        middle = (SIZE - 1) / 2
        column = (np.arange(SIZE, dtype=np.float32) - middle) * np.float32(between_columns)
        row = (np.arange(SIZE, dtype=np.float32) - middle) * np.float32(between_rows) + np.float32(self.row_offset_mm)
        u, v = (a.ravel() for a in np.meshgrid(column, row))
        across = np.full_like(u, centre_mm)
        if self.orientation == AXIAL:
            return u, v, across
        if self.orientation == CORONAL:
            return u, across, REFORMAT_CENTRE_Z_MM - v
        return across, u, REFORMAT_CENTRE_Z_MM - v

    def origin_mm(self, centre_mm: float) -> tuple[float, float, float]:
        """Scanner coordinates of the first pixel of a slice (DICOM Image Position (Patient))."""
        x, y, z = self.points(centre_mm)
        return float(x[0]), float(y[0]), float(z[0])


@dataclass
class IdealSlices:
    """What a perfect scanner would see, slices x rows x columns."""

    plan: SlicePlan
    hu: Floats
    #: HU that a full dose of contrast medium adds.
    enhancement: Floats
    labels: np.ndarray = field(repr=False)


def scan(patient: Patient, pose: Pose, plan: SlicePlan) -> IdealSlices:
    """Averages the tissue over the slice thickness; a voxel's label is its most frequent class above a half."""
    shape = (len(plan.centres_mm), SIZE, SIZE)
    hu, enhancement = np.empty(shape, np.float32), np.empty(shape, np.float32)
    labels = np.zeros(shape, np.uint8)
    count = max(1, round(plan.thickness_mm / _SUBSLICE_MM))
    for index, centre in enumerate(plan.centres_mm):
        offsets = plan.thickness_mm * ((np.arange(count) + 0.5) / count - 0.5)
        layers = [tissue_at(patient, *pose.to_patient(plan.points(centre + offset))) for offset in offsets]
        hu[index] = (sum(layer.hu for layer in layers) / count).reshape(SIZE, SIZE)
        enhancement[index] = (sum(layer.enhancement for layer in layers) / count).reshape(SIZE, SIZE)
        if patient.lesions:
            labels[index] = _majority(np.stack([layer.label for layer in layers])).reshape(SIZE, SIZE)
    return IdealSlices(plan, hu, enhancement, labels)


def _majority(layers: np.ndarray) -> np.ndarray:
    best, share = np.zeros(layers.shape[1], np.uint8), np.full(layers.shape[1], 0.499)
    for label in (1, 2, 3):
        fraction = (layers == label).mean(axis=0)
        more = fraction > share
        best[more], share[more] = label, fraction[more]
    return best


@dataclass(frozen=True)
class Acquisition:
    """How a series is taken."""

    kernel: int = SOFT_TISSUE
    contrast: bool = False
    #: Motion, blooming, bands between the petrous bones, metal, head holder.
    artefacts: bool = True


def acquire(ideal: IdealSlices, acquisition: Acquisition, generator: np.random.Generator) -> np.ndarray:
    """The slices as a scanner gives them: int16 HU, slices x rows x columns."""
    dose = generator.uniform(0.7, 1.25) if acquisition.contrast else 0.0
    voxels = (ideal.hu + np.float32(dose) * ideal.enhancement).astype(np.float32)
    if acquisition.artefacts:
        _add_artefacts(voxels, ideal.plan, generator)
    voxels = _reconstruct(voxels, ideal.plan.thickness_mm, acquisition.kernel, generator)
    if ideal.plan.orientation == AXIAL:
        _field_of_view(voxels, ideal.plan, acquisition.artefacts, generator)
    return np.clip(np.rint(voxels), _LOWEST_HU, _HIGHEST_HU).astype(np.int16)


def _add_artefacts(voxels: Floats, plan: SlicePlan, generator: np.random.Generator) -> None:
    uniform, pixel = generator.uniform, plan.pixel_mm[1]
    count = len(voxels)
    if uniform() < 0.25:
        for index in generator.choice(count, max(1, count // 6), replace=False):
            moved = ndimage.shift(voxels[index], generator.normal(0, 3, 2) / pixel, order=1, mode="nearest")
            voxels[index] = 0.55 * voxels[index] + 0.45 * moved
    blooming = ndimage.gaussian_filter((voxels > 300).astype(np.float32), (0, 3 / pixel, 3 / pixel))
    voxels += np.float32(uniform(3, 14)) * blooming * (voxels < 300) * (voxels > -50)
    if plan.orientation == AXIAL:
        _add_bands(voxels, plan, generator)
    if uniform() < 0.08:
        _add_metal(voxels, pixel, generator)


def _add_bands(voxels: Floats, plan: SlicePlan, generator: np.random.Generator) -> None:
    """Bands between the petrous bones, strongest 42 mm below the origin."""
    height = np.linspace(-1, 1, SIZE, dtype=np.float32)
    for index, centre in enumerate(plan.centres_mm):
        strength = generator.uniform(4, 16) * np.exp(-(((centre + 42) / 9) ** 2))
        if strength > 0.5:
            white = generator.standard_normal(SIZE).astype(np.float32)
            band = ndimage.gaussian_filter1d(white, 2.5 / plan.pixel_mm[1])
            pattern = (band / band.std())[:, None] * np.exp(-((height / 0.35) ** 2))[None, :]
            soft = (voxels[index] > -60) & (voxels[index] < 200)
            voxels[index] += np.float32(strength) * pattern * soft


def _add_metal(voxels: Floats, pixel_mm: float, generator: np.random.Generator) -> None:
    """A clip or a dental filling with its star of streaks, on three slices at most."""
    middle = generator.integers(0, len(voxels))
    centre_y, centre_x = generator.uniform(0.3, 0.7, 2) * SIZE
    y, x = np.mgrid[:SIZE, :SIZE]
    distance, angle = np.hypot(y - centre_y, x - centre_x) + 2, np.arctan2(y - centre_y, x - centre_x)
    star = sum(np.cos(rays * angle + generator.uniform(0, 6)) for rays in (5, 9, 14, 22)) * 300 / distance
    for index in range(max(0, middle - 1), min(len(voxels), middle + 2)):
        voxels[index] += star.astype(np.float32)
        voxels[index][distance < 4 / pixel_mm] = 3000


def _reconstruct(voxels: Floats, thickness_mm: float, kernel: int, generator: np.random.Generator) -> Floats:
    """Blur or edge of the kernel, and noise that is stronger in the middle and in thin slices."""
    dose = generator.uniform(0.7, 1.8)
    white = generator.standard_normal(voxels.shape, dtype=np.float32)
    across = np.linspace(-1, 1, SIZE)
    central = (1 + 0.5 * np.exp(-((across[:, None] ** 2 + across[None] ** 2) / 0.25))).astype(np.float32)
    if kernel == SOFT_TISSUE:
        sigma = generator.uniform(0.45, 0.95)
        voxels = ndimage.gaussian_filter(voxels, (0, sigma, sigma))
        noise, level_hu = ndimage.gaussian_filter(white, (0, sigma, sigma)), 3.4
    else:
        voxels = ndimage.gaussian_filter(voxels, (0, 0.4, 0.4))
        edges = voxels - ndimage.gaussian_filter(voxels, (0, 1.1, 1.1))
        voxels = voxels + np.float32(generator.uniform(0.5, 1.3)) * edges
        noise, level_hu = white - 0.7 * ndimage.gaussian_filter(white, (0, 1, 1)), 15.0
    return voxels + noise / noise.std() * central * np.float32(level_hu * dose * np.sqrt(5 / thickness_mm))


def _field_of_view(voxels: Floats, plan: SlicePlan, holder: bool, generator: np.random.Generator) -> None:
    """The head holder, and the circle outside of which a scanner gives padding."""
    offset = (np.arange(SIZE) - SIZE / 2) * plan.pixel_mm[1]
    y, x = np.meshgrid(offset, offset, indexing="ij")
    if holder and generator.uniform() < 0.5:
        ring = (np.abs(np.hypot(x, y - 10) - generator.uniform(112, 125)) < 3) & (y > 10)
        voxels[:, ring] = np.maximum(voxels[:, ring], generator.uniform(-300, 100))
    if generator.uniform() < 0.5:
        outside = x * x + y * y > (plan.columns_mm / 2) ** 2
        voxels[:, outside] = -1000 if generator.uniform() < 0.5 else _LOWEST_HU
