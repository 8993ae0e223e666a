"""Paints hemorrhages into a real scan: its own skull, noise and partial volume, with blood whose volume is known.

A lesion is the set of allowed voxels with the lowest values of a field (distance to a seed, depth under the skull),
as many as the wanted volume needs. So every lesion has its volume to a voxel, whatever the anatomy.
"""

from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from headct.evaluation.reading import Scan
from headct.evaluation.records import TYPES
from headct.phantom.shapes import distance_mm, largest_part, place_in

#: What is painted, and the label each gets.
KINDS = {"IPH": 1, "SAH": 2, "SDH": 3, "EDH": 3}

#: Volumes painted, mL.
SIZES_ML = (2.0, 5.0, 20.0)

#: What pushes the brain, and the distance at which it is moved by a third of what it is beside the lesion.
_PUSHING, _STILL_MM = ("SDH", "EDH"), 25.0

_BONE_HU = 120
_BLOOD_HU = (55.0, 75.0)


class Anatomy:
    """Where in a head blood can be: from an axial scan without contrast, in HU."""

    def __init__(self, scan: Scan) -> None:
        """Finds the inside of the skull; raises ValueError when there is none."""
        self.scan = scan
        voxels = scan.voxels_hu.astype(np.float32)
        self.bone = voxels > _BONE_HU
        pixel_mm = scan.spacing_mm[1]
        inside = np.stack([_inside(bone, pixel_mm) for bone in voxels > 180])
        inside &= ~self.bone & (voxels > -30) & (voxels < 110)
        inside = largest_part(ndimage.binary_opening(inside, _disc(2.0 / pixel_mm)[None]))
        if inside.sum() * scan.voxel_ml < 300:
            raise ValueError("no head with a closed skull is seen in this scan")
        self.inside = inside
        #: Depth under the inner surface of skull or brain, mm.
        self.depth_mm = ndimage.distance_transform_edt(inside, sampling=scan.spacing_mm)
        #: HU without noise and without the partial volume of bone, of what is inside only.
        self.smooth_hu = _smooth(voxels, inside & (voxels < 80), 1.5)
        self.brain = inside & (self.smooth_hu > 18) & (self.smooth_hu < 50) & (self.depth_mm > 6)
        z, y, x = (np.flatnonzero(inside.any(axis=axes)) for axes in ((1, 2), (0, 2), (0, 1)))
        #: First and last slice, row and column of the inside.
        self.box = ((z[0], z[-1]), (y[0], y[-1]), (x[0], x[-1]))
        self.fluid = self._fluid()

    def _fluid(self) -> np.ndarray:
        """Fluid of sulci and cisterns: not deep, and above the skull base not wide either, as ventricles are."""
        fluid = self.inside & (self.smooth_hu < 18)
        wide = ndimage.binary_opening(fluid, _disc(4.5 / self.scan.spacing_mm[1])[None])
        low, high = self.box[0]
        wide[: round(low + 0.4 * (high - low))] = False
        return fluid & ~wide & (self.depth_mm < 22)


def _disc(radius: float) -> np.ndarray:
    steps = int(np.ceil(radius))
    y, x = np.ogrid[-steps : steps + 1, -steps : steps + 1]
    return x * x + y * y <= radius * radius


def _inside(bone: np.ndarray, pixel_mm: float) -> np.ndarray:
    """What a ring of bone surrounds. Gaps are bridged, as narrow ones as do: a skull may have been opened."""
    if not bone.any():
        return np.zeros_like(bone)
    from_bone_mm = ndimage.distance_transform_edt(~bone) * pixel_mm
    holes = [_hole(from_bone_mm, bridge_mm, pixel_mm) & ~bone for bridge_mm in (3, 6, 9, 12)]
    areas = [hole.sum() for hole in holes]
    return next(hole for hole, area in zip(holes, areas) if area >= 0.8 * max(areas))


def _hole(from_bone_mm: np.ndarray, bridge_mm: float, pixel_mm: float) -> np.ndarray:
    closed = from_bone_mm <= bridge_mm
    hole = largest_part(ndimage.binary_fill_holes(closed) & ~closed)
    if not hole.any():
        return hole
    return ndimage.distance_transform_edt(~hole) * pixel_mm <= bridge_mm


def _smooth(voxels: np.ndarray, inside: np.ndarray, sigma: float) -> np.ndarray:
    """In-plane mean over what is inside; sigma in pixels."""
    weights = ndimage.gaussian_filter(inside.astype(np.float32), (0, sigma, sigma))
    sums = ndimage.gaussian_filter(np.where(inside, voxels, 0).astype(np.float32), (0, sigma, sigma))
    return sums / np.maximum(weights, 1e-3)


def _texture(shape: tuple[int, ...], spacing_mm: tuple[float, ...], size_mm: float, generator) -> np.ndarray:
    """Smooth noise of mean 0 and deviation 1."""
    noise = generator.standard_normal(shape, dtype=np.float32)
    smooth = ndimage.gaussian_filter(noise, [size_mm / mm for mm in spacing_mm], mode="wrap")
    return (smooth - smooth.mean()) / smooth.std()


@dataclass(frozen=True)
class Implant:
    """A scan with a lesion, and what was painted."""

    kind: str
    seed: int
    #: The painted scan; its labels are 0 but in the lesion.
    scan: Scan
    #: Volume painted.
    true_ml: float


def plan(seed: int) -> tuple[str, float]:
    """Kind and volume of a seed: all combinations in turn."""
    kinds = list(KINDS)
    return kinds[seed % len(kinds)], SIZES_ML[seed // len(kinds) % len(SIZES_ML)]


def implant(anatomy: Anatomy, kind: str, volume_ml: float, seed: int) -> Implant:
    """Paints a lesion; the same seed paints the same lesion.

    Raises ValueError when the head has no room for it.
    """
    generator = np.random.default_rng((seed, list(KINDS).index(kind), round(volume_ml * 10)))
    scan = anatomy.scan
    needed = max(1, round(volume_ml / scan.voxel_ml))
    for _ in range(20):
        field, allowed = _FIELDS[kind](anatomy, volume_ml, generator)
        lesion = _lowest(field, allowed, needed)
        if lesion is not None:
            break
    else:
        raise ValueError(f"no room for {volume_ml} mL of {kind}")
    seen = _pushed(anatomy, lesion) if kind in _PUSHING else (anatomy.scan.voxels_hu, anatomy.smooth_hu)
    voxels = _paint(anatomy, lesion, *seen, generator)
    labels = np.where(lesion, KINDS[kind], 0).astype(np.uint8)
    painted = replace(scan.with_voxels(voxels), labels=labels)
    return Implant(kind, seed, painted, float(lesion.sum() * scan.voxel_ml))


def _lowest(field: np.ndarray, allowed: np.ndarray, needed: int) -> np.ndarray | None:
    """The allowed voxels of lowest field; None when there are too few that it reaches."""
    candidates = np.flatnonzero(allowed & np.isfinite(field))
    if len(candidates) < needed:
        return None
    chosen = candidates[np.argpartition(field.ravel()[candidates], needed - 1)[:needed]]
    lesion = np.zeros(field.shape, bool)
    lesion.ravel()[chosen] = True
    return lesion


def _pushed(anatomy: Anatomy, lesion: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The scan, and what it is without noise, with the brain moved away from blood under the skull.

    Beside the lesion tissue moves by as much as the lesion is thick, less and less with the distance, each slice in its plane. What lay
    where the lesion is comes to lie beside it. Voxels are moved whole, so that their noise stays as it is.
    """
    voxels, smooth = anatomy.scan.voxels_hu.copy(), anatomy.smooth_hu.copy()
    pixel_mm = anatomy.scan.spacing_mm[1]
    for z in np.flatnonzero(lesion.any(axis=(1, 2))):
        inside = anatomy.inside[z]
        depth_mm = ndimage.distance_transform_edt(inside) * pixel_mm
        away_mm, nearest = ndimage.distance_transform_edt(~lesion[z], return_indices=True)
        thickness_mm = np.where(lesion[z], depth_mm, 0)[tuple(nearest)]
        moved_mm = ndimage.gaussian_filter(thickness_mm * np.exp(-away_mm * pixel_mm / _STILL_MM), 1.5 / pixel_mm)
        inward = np.stack(np.gradient(ndimage.gaussian_filter(depth_mm, 3 / pixel_mm)))
        inward /= np.maximum(np.hypot(*inward), 1e-3)
        # Never from outside of the skull.
        moved = np.minimum(moved_mm, np.maximum(depth_mm - pixel_mm, 0)) / pixel_mm
        source = np.indices(inside.shape) - moved * inward
        beside = inside & ~lesion[z] & ~anatomy.bone[z]
        for array, order in ((voxels, 0), (smooth, 1)):
            array[z][beside] = ndimage.map_coordinates(array[z], source[:, beside], order=order)
    return voxels, smooth


def _paint(
    anatomy: Anatomy, lesion: np.ndarray, seen_hu: np.ndarray, smooth_hu: np.ndarray, generator: np.random.Generator
) -> np.ndarray:  # fmt: skip
    scan = anatomy.scan
    level = generator.uniform(_BLOOD_HU[0] + 4, _BLOOD_HU[1] - 4)
    uneven = _texture(lesion.shape, scan.spacing_mm, 6.0, generator)
    blood = np.clip(level + 3.0 * uneven, *_BLOOD_HU)
    # The scanner's own blur: about 0.6 mm in the plane and a quarter of a slice across.
    sigma = (0.25, 0.6 / scan.spacing_mm[1], 0.6 / scan.spacing_mm[2])
    share = ndimage.gaussian_filter(lesion.astype(np.float32), sigma)
    share[anatomy.bone | (share < 0.02)] = 0
    share[~anatomy.inside & (anatomy.scan.voxels_hu < -30)] = 0
    # Blood takes the place of tissue; noise, and what a neighbouring bone adds to a voxel, stay as they are.
    return seen_hu + share * (blood - smooth_hu)


def _seed_voxel(where: np.ndarray, generator: np.random.Generator) -> tuple[int, ...]:
    seed = place_in(where, generator)
    if seed is None:
        raise ValueError("no place for a lesion")
    return seed


def _from_mm(anatomy: Anatomy, centre: tuple[float, ...], stretch: tuple[float, ...] = (1, 1, 1)) -> np.ndarray:
    return distance_mm(anatomy.inside.shape, centre, anatomy.scan.spacing_mm, stretch)


def _intraparenchymal(anatomy: Anatomy, volume_ml: float, generator: np.random.Generator):
    """A few overlapping ellipsoids with a bumpy surface, in brain tissue."""
    radius_mm = (3 * volume_ml * 1000 / (4 * np.pi)) ** (1 / 3)
    deep = anatomy.brain & (anatomy.depth_mm > min(6 + radius_mm, 22))
    centre = _seed_voxel(deep, generator)
    field = np.full(anatomy.inside.shape, np.inf, np.float32)
    for _ in range(generator.integers(1, 4)):
        moved = [c + generator.normal(0, 0.35 * radius_mm) / mm for c, mm in zip(centre, anatomy.scan.spacing_mm)]
        field = np.minimum(field, _from_mm(anatomy, tuple(moved), tuple(generator.uniform(0.75, 1.35, 3))))
    bumps = _texture(field.shape, anatomy.scan.spacing_mm, 4.0, generator)
    return field + 0.12 * radius_mm * bumps, anatomy.brain


def _subarachnoid(anatomy: Anatomy, volume_ml: float, generator: np.random.Generator):
    """Fluid of sulci and cisterns around a seed: the darkest and the nearest of it first."""
    centre = _seed_voxel(anatomy.fluid & (anatomy.depth_mm > 1), generator)
    far = _from_mm(anatomy, centre)
    field = far + 1.0 * np.maximum(anatomy.smooth_hu - 8, 0)
    return np.where(far < 25 + 6 * volume_ml ** (1 / 3) + 10, field, np.inf), anatomy.fluid


def _side(anatomy: Anatomy, centre: tuple[int, ...]) -> np.ndarray:
    """The half of the head in which a voxel lies."""
    low, high = anatomy.box[2]
    columns = np.arange(anatomy.inside.shape[2])
    middle = (low + high) / 2
    return (columns < middle if centre[2] < middle else columns > middle)[None, None]


def _surface(anatomy: Anatomy, generator: np.random.Generator) -> tuple[int, ...]:
    """A place under the vault of the skull, away from base and vertex, and from the middle."""
    (z0, z1), _, (x0, x1) = anatomy.box
    place = anatomy.inside & (anatomy.depth_mm < 2.5)
    z, _, x = np.ogrid[tuple(slice(n) for n in place.shape)]
    height, across = (z - z0) / (z1 - z0), np.abs((x - (x0 + x1) / 2) / (x1 - x0))
    return _seed_voxel(place & (height > 0.4) & (height < 0.85) & (across > 0.2), generator)


def _subdural(anatomy: Anatomy, volume_ml: float, generator: np.random.Generator):
    """A crescent of 3 to 8 mm along the inner skull of one side, thinning out towards its edge."""
    thickness_mm = generator.uniform(3.0, 8.0)
    centre = _surface(anatomy, generator)
    along = _from_mm(anatomy, centre)
    left = 1 - (anatomy.depth_mm - 0.5) / thickness_mm
    return along / np.sqrt(np.where(left > 0.02, np.minimum(left, 1), np.nan)), anatomy.inside & _side(anatomy, centre)


def _epidural(anatomy: Anatomy, volume_ml: float, generator: np.random.Generator):
    """A lens under the skull: half as thick as it is wide, or a little less."""
    centre = _surface(anatomy, generator)
    along = _from_mm(anatomy, centre)
    steep = anatomy.depth_mm / generator.uniform(0.6, 0.9)
    return (steep + np.sqrt(steep**2 + 4 * along**2)) / 2, anatomy.inside & _side(anatomy, centre)


_FIELDS = {"IPH": _intraparenchymal, "SAH": _subarachnoid, "SDH": _subdural, "EDH": _epidural}

assert set(KINDS.values()) == set(range(1, len(TYPES) + 1))
