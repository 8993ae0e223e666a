"""Solids as signed distances: positive inside, in mm, negative outside."""

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from headct.phantom.lattice import Floats

Point = Sequence[float]


def ellipsoid(x: Floats, y: Floats, z: Floats, centre: Point, radii: Point) -> Floats:
    """Approximate depth below the surface of an ellipsoid; exact in sign and on a sphere."""
    # Python floats keep the arrays in single precision, whatever the version of numpy.
    (a, b, c), (ra, rb, rc) = map(float, centre), map(float, radii)
    u, v, w = (x - a) / ra, (y - b) / rb, (z - c) / rc
    return ((1 - np.sqrt(u * u + v * v + w * w)) * min(ra, rb, rc)).astype(np.float32)


def capsule(x: Floats, y: Floats, z: Floats, start: Point, end: Point, radius: float) -> Floats:
    """Depth below the surface of a rod with round ends."""
    a = np.asarray(start, np.float32)
    d = np.asarray(end, np.float32) - a
    along = ((x - a[0]) * d[0] + (y - a[1]) * d[1] + (z - a[2]) * d[2]) / np.float32((d * d).sum() + 1e-6)
    along = np.clip(along, 0, 1)
    off = (x - a[0] - along * d[0]) ** 2 + (y - a[1] - along * d[1]) ** 2 + (z - a[2] - along * d[2]) ** 2
    return (np.float32(radius) - np.sqrt(off)).astype(np.float32)


def logistic(x: Floats) -> Floats:
    """A step from 0 to 1 that is smooth over a few units."""
    return (1 / (1 + np.exp(np.clip(-x, -30, 30)))).astype(np.float32)


def cover(depth_mm: Floats, softness_mm: float = 1.0) -> Floats:
    """Share of a node that lies inside a surface: partial volume over `softness_mm`."""
    return np.clip(depth_mm / np.float32(softness_mm) + np.float32(0.5), 0, 1)


def mirrored(point: Point, side: int) -> tuple[float, float, float]:
    """A point of the left half (x > 0) on the given side, 1 or -1."""
    return side * point[0], point[1], point[2]


def largest_part(mask: np.ndarray) -> np.ndarray:
    """The largest of the parts of a mask that touch by their faces; nothing of an empty mask."""
    numbered, count = ndimage.label(mask)
    return numbered == 1 + np.argmax(np.bincount(numbered.ravel())[1:]) if count else mask


def place_in(mask: np.ndarray, generator: np.random.Generator) -> tuple[int, ...] | None:
    """Indices of one voxel of a mask, each as likely as the others; None of an empty mask."""
    places = np.flatnonzero(mask)
    return tuple(int(i) for i in np.unravel_index(generator.choice(places), mask.shape)) if len(places) else None


def distance_mm(shape: Sequence[int], place: Point, spacing_mm: Point, stretch: Point = (1, 1, 1)) -> Floats:
    """Distance of each voxel from a place given in voxels; an axis that is stretched counts that much less."""
    parts = [
        ((np.arange(size, dtype=np.float32) - np.float32(at)) * np.float32(mm / factor)) ** 2
        for size, at, mm, factor in zip(shape, place, spacing_mm, stretch)
    ]
    return np.sqrt(parts[0][:, None, None] + parts[1][:, None] + parts[2])
