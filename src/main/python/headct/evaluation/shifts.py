"""What other scanners and other days do to a scan: shifts that no training has seen.

Each shift takes a scan (int16 HU, with labels or without) and a seed, and returns another; labels move with what they
label. The true volume of a shifted exam is that of its own labels.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from scipy import ndimage

from headct.evaluation.reading import AIR_HU, Scan

Shift = Callable[[Scan, int], Scan]

def noise_deviation(voxels_hu: np.ndarray) -> float:
    """Standard deviation of the noise in soft tissue, from differences of neighbours in the plane, HU."""
    voxels = voxels_hu.astype(np.float32)
    soft = (ndimage.uniform_filter(voxels, (0, 5, 5)) > 0) & (ndimage.uniform_filter(voxels, (0, 5, 5)) < 80)
    # Second differences, so that the slopes of the anatomy do not count; their variance is six times the noise's.
    second = voxels[:, :, :-2] - 2 * voxels[:, :, 1:-1] + voxels[:, :, 2:]
    inside = soft[:, :, 1:-1]
    return float(1.4826 * np.median(np.abs(second[inside])) / np.sqrt(6)) if inside.any() else 0.0


def correlated_noise(shape: tuple[int, int, int], generator: np.random.Generator) -> np.ndarray:
    """Noise of deviation 1 as filtered back-projection leaves it: no low frequencies, few of the highest."""
    rows, columns = np.fft.fftfreq(shape[1])[:, None], np.fft.rfftfreq(shape[2])[None]
    frequency = np.hypot(rows, columns)
    spectrum = np.sqrt(frequency) * np.exp(-((frequency / 0.35) ** 2))
    white = generator.standard_normal(shape)
    noise = np.fft.irfft2(np.fft.rfft2(white) * spectrum, s=shape[1:])
    return noise / noise.std()


def more_noise(scan: Scan, seed: int, factor: float = 2.0) -> Scan:
    """Noise of the given multiple of the scan's own."""
    added = np.sqrt(factor**2 - 1) * max(noise_deviation(scan.voxels_hu), 1.0)
    noise = correlated_noise(scan.voxels_hu.shape, np.random.default_rng(seed))
    return scan.with_voxels(scan.voxels_hu + added * noise)


def sharper_kernel(scan: Scan, seed: int) -> Scan:
    """Edges and noise raised, as by a kernel between soft tissue and bone."""
    voxels = scan.voxels_hu.astype(np.float32)
    return scan.with_voxels(voxels + 0.8 * (voxels - ndimage.gaussian_filter(voxels, (0, 1.0, 1.0))))


def smoother_kernel(scan: Scan, seed: int) -> Scan:
    """Blurred in the plane by a deviation of 0.9 mm."""
    sigma = (0, 0.9 / scan.spacing_mm[1], 0.9 / scan.spacing_mm[2])
    return scan.with_voxels(ndimage.gaussian_filter(scan.voxels_hu.astype(np.float32), sigma))


def _transformed(scan: Scan, matrix: np.ndarray, offset: np.ndarray) -> Scan:
    """Voxel p of the result is voxel `matrix @ p + offset` of the scan."""
    voxels = ndimage.affine_transform(scan.voxels_hu.astype(np.float32), matrix, offset, order=1, cval=AIR_HU)
    labels = scan.labels
    if labels is not None:
        labels = ndimage.affine_transform(labels, matrix, offset, order=0)
    return scan.with_voxels(voxels, labels)


def turned(scan: Scan, seed: int, degrees: float = 15.0, axis: int = 0) -> Scan:
    """The head turned by an angle about the axis of the slices (0), rows (1) or columns (2), around the middle."""
    spacing = np.array(scan.spacing_mm)
    angle = np.deg2rad(degrees)
    first, second = (other for other in range(3) if other != axis)
    rotation = np.eye(3)
    rotation[first, first] = rotation[second, second] = np.cos(angle)
    rotation[first, second], rotation[second, first] = -np.sin(angle), np.sin(angle)
    matrix = np.diag(1 / spacing) @ rotation @ np.diag(spacing)
    middle = (np.array(scan.voxels_hu.shape) - 1) / 2
    return _transformed(scan, matrix, middle - matrix @ middle)


def tilted(scan: Scan, seed: int) -> Scan:
    """The head nodding by 15 degrees: about the axis of a row from right to left, which is that of the columns."""
    return turned(scan, seed, axis=2)


def sheared(scan: Scan, seed: int, degrees: float = 15.0) -> Scan:
    """Slices of a tilted gantry stacked straight: each is shifted against the last along the rows' direction."""
    slope = np.tan(np.deg2rad(degrees)) * scan.spacing_mm[0] / scan.spacing_mm[1]
    matrix = np.eye(3)
    matrix[1, 0] = slope
    offset = np.array([0, -slope * (len(scan.voxels_hu) - 1) / 2, 0])
    return _transformed(scan, matrix, offset)


def thicker_slices(scan: Scan, seed: int, merge: int = 2) -> Scan:
    """Means of as many slices; a last incomplete group is dropped. A voxel is labelled when half of it is."""
    whole = len(scan.voxels_hu) // merge * merge
    groups = scan.voxels_hu[:whole].reshape(-1, merge, *scan.voxels_hu.shape[1:])
    labels = scan.labels
    if labels is not None:
        parts = labels[:whole].reshape(groups.shape)
        labels = np.where((parts > 0).mean(axis=1) >= 0.5, parts.max(axis=1), 0).astype(np.uint8)
    thick = replace(scan, spacing_mm=(scan.spacing_mm[0] * merge, *scan.spacing_mm[1:]))
    return thick.with_voxels(groups.mean(axis=1), labels)


def missing_slice(scan: Scan, seed: int) -> Scan:
    """One slice of the middle third is not there, and nobody says so."""
    depth = len(scan.voxels_hu)
    lost = int(np.random.default_rng(seed).integers(depth // 3, max(depth // 3 + 1, 2 * depth // 3)))
    labels = None if scan.labels is None else np.delete(scan.labels, lost, axis=0)
    return scan.with_voxels(np.delete(scan.voxels_hu, lost, axis=0), labels)


def cropped(scan: Scan, seed: int, kept: float = 0.9) -> Scan:
    """A field of view that holds only a part of the head's width and height, to multiples of two pixels."""
    depth = len(scan.voxels_hu)
    middle = scan.voxels_hu[depth // 3 : depth - depth // 3].mean(axis=0) > -300
    numbered, count = ndimage.label(ndimage.binary_opening(middle, iterations=2))
    # The largest part, so that a head holder does not count.
    head = numbered == 1 + np.argmax(np.bincount(numbered.ravel())[1:]) if count else np.ones_like(middle)
    bounds = []
    for axis in (1, 0):
        seen = np.flatnonzero(head.any(axis=axis))
        low, width = seen[0], seen[-1] + 1 - seen[0]
        start = int(low + (1 - kept) / 2 * width)
        bounds.append(slice(start, start + int(kept * width) // 2 * 2))
    labels = None if scan.labels is None else scan.labels[:, bounds[0], bounds[1]]
    return scan.with_voxels(scan.voxels_hu[:, bounds[0], bounds[1]], labels)


def hounsfield(slope: float, intercept: float) -> Shift:
    """A scanner whose scale is off."""
    return lambda scan, seed: scan.with_voxels(scan.voxels_hu * slope + intercept)


def twelve_bits(scan: Scan, seed: int) -> Scan:
    """Stored without sign in 12 bits at an intercept of -1024: what is outside is clipped."""
    stored = np.clip(scan.voxels_hu.astype(int) + 1024, 0, 4095).astype(np.uint16)
    return scan.with_voxels(stored.astype(int) - 1024)


def padding(value_hu: int) -> Shift:
    """Outside the circle of reconstruction there is a value that is no density."""

    def pad(scan: Scan, seed: int) -> Scan:
        _, rows, columns = scan.voxels_hu.shape
        y, x = np.ogrid[:rows, :columns]
        outside = ((y - (rows - 1) / 2) / (rows / 2)) ** 2 + ((x - (columns - 1) / 2) / (columns / 2)) ** 2 > 1
        return scan.with_voxels(np.where(outside, value_hu, scan.voxels_hu))

    return pad


def motion(scan: Scan, seed: int) -> Scan:
    """A third of the slices show the mean of the head at rest and of the head moved by 1.5 mm and 1.5 degrees."""
    generator = np.random.default_rng(seed)
    depth = len(scan.voxels_hu)
    first = int(generator.integers(0, max(1, depth - depth // 3)))
    moving = slice(first, first + max(1, depth // 3))
    part = replace(scan, voxels_hu=scan.voxels_hu[moving], labels=None)
    moved = turned(part, seed, 1.5).voxels_hu
    moved = ndimage.shift(moved.astype(np.float32), (0, 0, 1.5 / scan.spacing_mm[2]), order=1, cval=AIR_HU)
    voxels = scan.voxels_hu.astype(np.float32)
    voxels[moving] = (voxels[moving] + moved) / 2
    return scan.with_voxels(voxels)


#: All shifts by the name that records carry.
SHIFTS: dict[str, Shift] = {
    "noise doubled": more_noise,
    "sharper kernel": sharper_kernel,
    "smoother kernel": smoother_kernel,
    "turned in the plane by 15 degrees": turned,
    "tilted by 15 degrees": tilted,
    "gantry tilt of 15 degrees, sheared": sheared,
    "slices twice as thick": thicker_slices,
    "a slice missing": missing_slice,
    "field of view cropped": cropped,
    "6 HU too high": hounsfield(1, 6),
    "6 HU too low": hounsfield(1, -6),
    "HU scale 1.03": hounsfield(1.03, 0),
    "12 bits without sign": twelve_bits,
    "0 outside the circle": padding(0),
    "-1024 outside the circle": padding(-1024),
    "-2000 outside the circle": padding(-2000),
    "mild motion": motion,
}


def apply(name: str, scan: Scan, seed: int) -> Scan:
    """Applies a shift by name; the same seed gives the same scan."""
    if name not in SHIFTS:
        raise ValueError(f"no shift '{name}'; there are {', '.join(SHIFTS)}")
    return SHIFTS[name](scan, seed)
