"""What a scanner makes of ideal slices: kernel, noise, artefacts, padding; int16 HU.

Noise has the power spectrum of filtered back-projection: white noise of the projections, filtered by the ramp and
the kernel, so its power grows with the frequency and falls with the square of the kernel. The test of this module
holds it against a projection and back-projection.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy import fft, ndimage

from headct.phantom.lattice import Floats
from headct.phantom.scanner import AXIAL, SIZE, IdealSlices, SlicePlan

SOFT_TISSUE, BONE = 0, 1

#: Kernels of each kind; an exam names its own by number, soft ones first.
SOFT_KERNELS, BONE_KERNELS = 16, 8

#: Standard deviation of a reformat's blur along its rows, in thicknesses of the slices that it was made from.
ROW_BLUR = 0.4

_LOWEST_HU, _HIGHEST_HU = -1024, 3071


@dataclass(frozen=True)
class Kernel:
    """A reconstruction kernel: what is left of each frequency, and how noise is distributed over them."""

    #: Frequency at which half of the modulation is left, per mm.
    half_per_mm: float
    #: Enhancement of edges: gain at 0.5 per mm beyond 1.
    boost: float
    #: Exponent of the frequency in the noise power: 1 for filtered back-projection, less for iterative methods.
    noise_exponent: float
    #: Whether a 512 x 512 image was averaged to 256 x 256.
    averaged: bool

    def response(self, plan: SlicePlan) -> Floats:
        """Modulation transfer on the half plane of frequencies of `scipy.fft.rfft2`."""
        along, across, frequency = _frequencies(plan.pixel_mm)
        response = np.exp(-np.log(2) * (frequency / self.half_per_mm) ** 2)
        response = response * (1 + self.boost * (frequency / 0.5) ** 2)
        if self.averaged:
            response = response * np.sinc(along * plan.pixel_mm[0]) * np.sinc(across * plan.pixel_mm[1])
        return response.astype(np.float32)

    def noise_amplitude(self, plan: SlicePlan, smoothed_rows_mm: float = 0.0) -> Floats:
        """Amplitude of noise of standard deviation 1, on the same half plane."""
        along, _, frequency = _frequencies(plan.pixel_mm)
        amplitude = np.sqrt((frequency + 0.01) ** self.noise_exponent) * self.response(plan)
        amplitude = amplitude * _row_blur(along, smoothed_rows_mm)
        power = amplitude**2
        # The half plane stands for both halves but for its first and last column.
        total = 2 * power.sum() - power[:, 0].sum() - power[:, -1].sum()
        return (amplitude * SIZE / np.sqrt(total)).astype(np.float32)


@lru_cache(maxsize=1)
def kernels() -> tuple[Kernel, ...]:
    """The soft kernels, then the bone kernels."""
    generator = np.random.default_rng(1895)
    uniform = generator.uniform
    soft = [
        Kernel(uniform(0.30, 0.62), uniform(0, 0.25), uniform(0.45, 1.0), index % 4 != 0) for index in range(SOFT_KERNELS)
    ]
    bone = [
        Kernel(uniform(0.75, 1.3), uniform(0.25, 1.0), uniform(0.8, 1.2), index % 4 != 0) for index in range(BONE_KERNELS)
    ]
    return tuple(soft + bone)


def kind_of(kernel: int) -> int:
    """SOFT_TISSUE or BONE of a kernel's number."""
    return SOFT_TISSUE if kernel < SOFT_KERNELS else BONE


def draw_kernel(kind: int, generator: np.random.Generator) -> int:
    """The number of a kernel of the given kind."""
    return int(generator.integers(SOFT_KERNELS) if kind == SOFT_TISSUE else SOFT_KERNELS + generator.integers(BONE_KERNELS))


def draw_noise_hu(kernel: int, thickness_mm: float, generator: np.random.Generator) -> float:
    """Standard deviation of the noise in the middle of the head, after averaging to 256 x 256."""
    level = np.exp(generator.uniform(np.log(1.5), np.log(5)))
    if kind_of(kernel) == BONE:
        level = level * generator.uniform(2.0, 5.0)
    return float(level * np.clip(5 / thickness_mm, 0.7, 6) ** 0.5)


def noise(kernel: int, plan: SlicePlan, count: int, generator: np.random.Generator, rows_mm: float = 0.0) -> Floats:
    """Stationary noise of standard deviation 1, count x rows x columns."""
    amplitude = kernels()[kernel].noise_amplitude(plan, rows_mm)
    spectrum = fft.rfft2(generator.standard_normal((count, SIZE, SIZE), dtype=np.float32)) / np.float32(SIZE)
    return fft.irfft2(spectrum * amplitude, s=(SIZE, SIZE)).astype(np.float32) * np.float32(SIZE)


def noise_of_slices(hu: Floats) -> Floats:
    """How much noise each slice has: more where it is full of bone."""
    bone = np.clip(hu, 200, 1400).mean(axis=(1, 2)) - 200
    return np.float32(0.85) + bone / 300


@lru_cache(maxsize=1)
def noise_in_plane() -> Floats:
    """How noise varies over rows and columns: more in the middle of the head."""
    across = np.linspace(-1, 1, SIZE, dtype=np.float32)
    return 0.8 + 0.35 * np.exp(-((across[:, None] ** 2 + across[None] ** 2) / 0.3))


def scanned(
    clean_hu: Floats, kernel: int, plan: SlicePlan, noise_hu: float, generator: np.random.Generator,
    rows_mm: float = 0.0, padded: bool = True,
) -> np.ndarray:  # fmt: skip
    """Clean slices with noise, little of it in air, and padding if they are axial: int16 HU."""
    pattern = noise(kernel, plan, len(clean_hu), generator, rows_mm)
    profile = noise_of_slices(clean_hu)[:, None, None] * noise_in_plane()
    profile = profile * np.where(clean_hu < -700, np.float32(0.7), np.float32(1))
    voxels = clean_hu + np.float32(noise_hu) * profile * pattern
    if padded and plan.orientation == AXIAL:
        _pad(voxels, plan, generator)
    return whole_hu(voxels)


def whole_hu(voxels: Floats) -> np.ndarray:
    """int16 HU within a scanner's 12 bits."""
    return np.clip(np.rint(voxels), _LOWEST_HU, _HIGHEST_HU).astype(np.int16)


def blurred(hu: Floats, kernel: int, plan: SlicePlan, rows_mm: float = 0.0) -> Floats:
    """The slices as the kernel renders them; `rows_mm` blurs along the rows as a reformat of thick slices does."""
    along, across, _ = _frequencies(plan.pixel_mm)
    # The phantom's own grid blurs already; sharp kernels get back part of it.
    own = 0.45 + 0.55 * (np.sinc(np.clip(along, -0.8, 0.8)) * np.sinc(np.clip(across, -0.8, 0.8))) ** 2
    response = kernels()[kernel].response(plan) / own * _row_blur(along, rows_mm)
    return fft.irfft2(fft.rfft2(hu) * response.astype(np.float32), s=(SIZE, SIZE)).astype(np.float32)


def _row_blur(along: Floats, rows_mm: float):
    return np.exp(-2 * (np.pi * ROW_BLUR * rows_mm * along) ** 2) if rows_mm else np.float32(1)


@lru_cache(maxsize=64)
def _frequencies(pixel_mm: tuple[float, float]) -> tuple[Floats, Floats, Floats]:
    """Frequencies along rows' and columns' directions, and their length, per mm."""
    along = np.fft.fftfreq(SIZE, pixel_mm[0])[:, None].astype(np.float32)
    across = np.fft.rfftfreq(SIZE, pixel_mm[1])[None].astype(np.float32)
    return along, across, np.hypot(along, across)


@dataclass(frozen=True)
class Acquisition:
    """How a series is taken."""

    kernel: int
    #: Dose of contrast medium in the arteries of the arterial phase, and of everything in the venous phase.
    arterial: float = 0.0
    venous: float = 0.0
    #: Motion, blooming, streaks, metal, head holder, padding.
    artefacts: bool = True
    #: Blur along the rows of a reformat, in mm of the thickness that it was made from.
    rows_mm: float = 0.0


def clean(ideal: IdealSlices, acquisition: Acquisition, generator: np.random.Generator) -> Floats:
    """The slices but for their noise and their padding."""
    voxels = ideal.hu.copy()
    if acquisition.arterial:
        voxels += np.float32(acquisition.arterial) * ideal.arterial
    if acquisition.venous:
        voxels += np.float32(acquisition.venous) * ideal.venous
    if acquisition.artefacts:
        _add_artefacts(voxels, ideal.plan, generator)
    voxels = blurred(voxels, acquisition.kernel, ideal.plan, acquisition.rows_mm)
    if acquisition.artefacts and ideal.plan.orientation == AXIAL:
        _add_holder(voxels, ideal.plan, generator)
    return voxels


def acquire(
    ideal: IdealSlices, acquisition: Acquisition, generator: np.random.Generator, noise_hu: float | None = None
) -> np.ndarray:
    """The slices as a scanner gives them: int16 HU, slices x rows x columns."""
    voxels = clean(ideal, acquisition, generator)
    level = noise_hu or draw_noise_hu(acquisition.kernel, ideal.plan.thickness_mm, generator)
    return scanned(
        voxels, acquisition.kernel, ideal.plan, level, generator, acquisition.rows_mm, acquisition.artefacts
    )


def _pad(voxels: Floats, plan: SlicePlan, generator: np.random.Generator) -> None:
    """The circle outside of which half of the scanners give padding."""
    if generator.uniform() < 0.5:
        offset = (np.arange(SIZE) - SIZE / 2) * plan.pixel_mm[1]
        outside = offset[:, None] ** 2 + offset[None] ** 2 > (plan.columns_mm / 2) ** 2
        voxels[:, outside] = -1000 if generator.uniform() < 0.5 else _LOWEST_HU


def _add_artefacts(voxels: Floats, plan: SlicePlan, generator: np.random.Generator) -> None:
    uniform, pixel = generator.uniform, plan.pixel_mm[1]
    count = len(voxels)
    if uniform() < 0.2:
        for index in generator.choice(count, max(1, count // 6), replace=False):
            moved = ndimage.shift(voxels[index], generator.normal(0, 2.5, 2) / pixel, order=1, mode="nearest")
            voxels[index] = 0.55 * voxels[index] + 0.45 * moved
    _add_blooming(voxels, plan, generator)
    if plan.orientation == AXIAL:
        _add_bands(voxels, plan, generator)
    if uniform() < 0.08:
        _add_metal(voxels, pixel, generator)


def _add_blooming(voxels: Floats, plan: SlicePlan, generator: np.random.Generator) -> None:
    """Beam hardening that is not wholly corrected: brighter along the skull, a little darker in the middle."""
    along, across, _ = _frequencies(plan.pixel_mm)
    reach = generator.uniform(2.5, 9)
    blur = np.exp(-2 * (np.pi * reach) ** 2 * (along**2 + across**2)).astype(np.float32)
    bone = fft.irfft2(fft.rfft2((voxels > 300).astype(np.float32)) * blur, s=(SIZE, SIZE))
    soft = (voxels < 300) & (voxels > -50)
    voxels += np.float32(generator.uniform(0, 16)) * bone * soft
    voxels += np.float32(generator.uniform(-3, 1)) * soft


def _add_bands(voxels: Floats, plan: SlicePlan, generator: np.random.Generator) -> None:
    """Bright and dark bands along rows that cross much bone, as between the petrous bones."""
    bone_mm = np.clip((voxels - 300) / 900, 0, 1.5).sum(axis=2) * plan.pixel_mm[1]
    strength = generator.uniform(0, 9)
    for index in np.flatnonzero((bone_mm.max(axis=1) > 25) & (bone_mm.max(axis=1) < 110)):
        white = generator.standard_normal(SIZE).astype(np.float32)
        band = ndimage.gaussian_filter1d(white, generator.uniform(1.5, 4) / plan.pixel_mm[1])
        band = band / band.std() * np.clip((bone_mm[index] - 18) / 30, 0, 1.5)
        soft = (voxels[index] > -60) & (voxels[index] < 250)
        voxels[index] += np.float32(strength) * band[:, None] * soft


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


def _add_holder(voxels: Floats, plan: SlicePlan, generator: np.random.Generator) -> None:
    """The head holder or the table: an arc behind the head."""
    if generator.uniform() < 0.7:
        offset = (np.arange(SIZE) - SIZE / 2) * plan.pixel_mm[1]
        y, x = np.meshgrid(offset, offset, indexing="ij")
        radius = generator.uniform(105, 135)
        ring = np.abs(np.hypot(x, y - generator.uniform(-5, 25)) - radius) < generator.uniform(0.7, 3)
        ring = ring & (y > generator.uniform(-20, 40))
        hu = np.float32(generator.uniform(-300, 250))
        voxels[:, ring] = np.maximum(voxels[:, ring], hu)
