"""Blood painted into patches of training: more shapes and places than the patients have, and none of it pushes the brain.

Hematomas of `headct.phantom.lesions` are of a few kinds and move what they meet. Here blood takes
the place of tissue. Shapes are cut from fields over a patch: distance from a seed, depth under the bone, smooth noise.
"""

import numpy as np
from scipy import ndimage

from headct.phantom.lattice import Floats
from headct.phantom.lesions import EDH_SDH, IPH, SAH
from headct.phantom.shapes import distance_mm, largest_part, place_in

#: Density of blood, HU.
_BLOOD_HU = (46, 80)

#: What counts as bone, as brain and as fluid in a series without noise, HU.
_BONE_HU, _BRAIN_HU, _FLUID_HU = 130, (18, 48), 16

#: Widest gap in a bone that is bridged to tell inside from outside, in pixels.
_GAP_PIXELS = 4

#: Deepest under the bone, in the plane, that fluid is taken for that of furrows.
_FLUID_DEPTH_MM = 24

#: Shares of the kinds.
_KINDS, _SHARES = (IPH, SAH, EDH_SDH), (0.25, 0.4, 0.35)


def inside_skull(clean_hu: np.ndarray) -> np.ndarray:
    """What a ring of bone surrounds in each slice; slices x rows x columns, without noise."""
    inside = np.zeros(clean_hu.shape, bool)
    for index, voxels in enumerate(clean_hu):
        bone = voxels > _BONE_HU
        closed = ndimage.binary_dilation(bone, iterations=_GAP_PIXELS // 2) if bone.any() else bone
        holes = ndimage.binary_fill_holes(closed) & ~closed
        if holes.any():
            inside[index] = ndimage.binary_dilation(largest_part(holes), iterations=_GAP_PIXELS // 2)
    inside &= (clean_hu > -20) & (clean_hu < _BONE_HU)
    return inside


def paint_blood(
    clean_hu: Floats, labels: np.ndarray, inside: np.ndarray, spacing_mm: tuple[float, float],
    generator: np.random.Generator,
) -> tuple[Floats, np.ndarray]:  # fmt: skip
    """The slices and labels with one more hemorrhage, or as they were where it finds no place.

    Arrays are slices x rows x columns; `spacing_mm` is that of slices and of pixels.
    """
    kind = int(generator.choice(_KINDS, p=_SHARES))
    where = _SHAPES[kind](clean_hu, inside, spacing_mm, generator)
    if not where.any():
        return clean_hu, labels
    # Blur of the scanner: partial volume at the border, never in bone.
    share = ndimage.gaussian_filter(where.astype(np.float32), (0.25, 0.7, 0.7)) * inside
    level = generator.uniform(*_BLOOD_HU)
    blood = level + np.float32(generator.uniform(1, 5)) * _bumps(clean_hu.shape, spacing_mm, 6, generator)
    if kind == SAH:
        # Mixed with the fluid that it spread into.
        share *= np.float32(generator.uniform(0.8, 1))
    painted = clean_hu + share * (blood - clean_hu)
    return painted, np.where((share >= 0.5) & (labels == 0), kind, labels).astype(labels.dtype)


def _bumps(shape: tuple[int, ...], spacing_mm: tuple[float, float], size_mm: float, generator: np.random.Generator) -> Floats:
    """Smooth noise of mean 0 and deviation 1, made on every third pixel."""
    slices, rows, columns = shape
    coarse = generator.standard_normal((slices, -(-rows // 3), -(-columns // 3)), dtype=np.float32)
    thickness_mm, pixel_mm = spacing_mm
    coarse = ndimage.gaussian_filter(coarse, (size_mm / 2 / thickness_mm, *[size_mm / 2 / (3 * pixel_mm)] * 2), mode="wrap")
    fine = ndimage.zoom(coarse, (1, 3, 3), order=1)[:, :rows, :columns]
    return (fine / max(float(fine.std()), 1e-6)).astype(np.float32)


def _spacings(spacing_mm: tuple[float, float]) -> tuple[float, float, float]:
    return spacing_mm[0], spacing_mm[1], spacing_mm[1]


def _depth_mm(inside: np.ndarray, spacing_mm: tuple[float, float]) -> Floats:
    """Depth under the bone in the plane; beyond the patch nothing is taken for bone."""
    # Where there is no bone at all the transform would measure from outside of the array.
    depth = [np.full(plane.shape, np.inf) if plane.all() else ndimage.distance_transform_edt(plane) for plane in inside]
    return np.stack(depth).astype(np.float32) * np.float32(spacing_mm[1])


def _clot(hu, inside, spacing_mm, generator) -> np.ndarray:
    """One to three overlapping ellipsoids in brain tissue."""
    brain = inside & (hu > _BRAIN_HU[0]) & (hu < _BRAIN_HU[1])
    seed = place_in(brain, generator)
    if seed is None:
        return brain
    radius_mm = np.cbrt(np.exp(generator.normal(np.log(2.5), 1.1)) * 1000 * 0.239)
    field = np.full(hu.shape, np.inf, np.float32)
    for _ in range(generator.integers(1, 4)):
        moved = [place + generator.normal(0, 0.4 * radius_mm) / mm for place, mm in zip(seed, _spacings(spacing_mm))]
        field = np.minimum(field, distance_mm(hu.shape, moved, _spacings(spacing_mm), generator.uniform(0.7, 1.4, 3)))
    return (field + 0.15 * radius_mm * _bumps(hu.shape, spacing_mm, 4, generator) < radius_mm) & inside & (hu < _BRAIN_HU[1])


def _in_fluid(hu, inside, spacing_mm, generator) -> np.ndarray:
    """Fluid around a seed, with a ragged end; of the ventricles' fluid, whose blood counts as IPH, only what is near."""
    near = inside & (_depth_mm(inside, spacing_mm) < _FLUID_DEPTH_MM)
    seed = place_in(near & (hu < _FLUID_HU), generator)
    if seed is None:
        return near & False
    reach_mm = generator.uniform(6, 32)
    ragged = distance_mm(hu.shape, seed, _spacings(spacing_mm)) + 0.2 * reach_mm * _bumps(hu.shape, spacing_mm, 8, generator)
    # Furrows are narrow: what is half fluid belongs to them.
    return (ragged < reach_mm) & near & (hu < _FLUID_HU + generator.uniform(0, 6))


def _under_bone(hu, inside, spacing_mm, generator) -> np.ndarray:
    """A crescent or a lens along the bone."""
    depth = _depth_mm(inside, spacing_mm)
    seed = place_in(inside & (depth < 2.5), generator)
    if seed is None:
        return inside & False
    along = distance_mm(hu.shape, seed, _spacings(spacing_mm))
    reach_mm = generator.uniform(12, 55)
    share = (along / reach_mm) ** 2
    if generator.random() < 0.35:
        thickness = generator.uniform(0.25, 0.7) * reach_mm * (1 - share)
    else:
        thickness = generator.uniform(2, 9) * np.minimum(1.2 * (1 - share**2), 1)
        thickness = thickness + 0.6 * _bumps(hu.shape, spacing_mm, 10, generator)
    return inside & (depth < thickness) & (share < 1) & (hu < _BRAIN_HU[1])


_SHAPES = {IPH: _clot, SAH: _in_fluid, EDH_SDH: _under_bone}
