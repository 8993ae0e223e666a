"""The three kinds of hemorrhage and how each is painted into a brain.

A lesion is drawn from its patient's generator and leaves its class in the canvas: 1 IPH, 2 SAH, 3 EDH_SDH (the order
of ``headct.HEMORRHAGE_CLASSES``). Blood in the ventricles counts as IPH.
"""

import numpy as np

from headct.phantom.canvas import DURA, FLUID, SINUS, TISSUE, VENTRICLE
from headct.phantom.lattice import SmoothField
from headct.phantom.shapes import cover, ellipsoid

IPH, SAH, EDH_SDH = 1, 2, 3

#: Blood within a hematoma enhances like nothing.
_NO_ENHANCEMENT = (0, 0)


def _mark(brain, share, hu, label: int) -> None:
    """Paints blood and its label on the brain's box, sparing dura and sinuses."""
    spared = np.isin(brain.compartments(), (DURA, SINUS))
    share = share * brain.inside * ~spared
    brain.canvas.stroke(brain.box, share, hu, _NO_ENHANCEMENT)
    brain.canvas.label[brain.box][share >= 0.5] = label


def _outline(brain, wavelength_mm: float):
    return SmoothField(brain.patient.generator, wavelength_mm).on(brain.lattice, brain.box)


class IntraparenchymalHemorrhage:
    """An irregular ellipsoid within the brain's tissue with a dark rim of oedema; it pushes the brain aside."""

    PLACES = ("basal_ganglia", "thalamus", "lobar", "cerebellum", "pons")
    SHARES = (0.3, 0.16, 0.38, 0.11, 0.05)
    label = IPH

    def __init__(self, generator: np.random.Generator, volume_ml: float | None = None, place: str | None = None):
        """Without a volume: log-normal around 8 mL, 0.25 to 100."""
        uniform = generator.uniform
        side = 1 if uniform() < 0.5 else -1
        self.volume_ml = volume_ml or float(np.clip(np.exp(generator.normal(np.log(8), 1.35)), 0.25, 100))
        radius = (self.volume_ml * 1000 * 3 / 4 / np.pi) ** (1 / 3)
        place = place or str(generator.choice(self.PLACES, p=self.SHARES))
        lobar = (side * uniform(18, 50), uniform(-60, 62), uniform(-20, 55))
        centres = {
            "basal_ganglia": (side * 25, -5, 3), "thalamus": (side * 12, 8, 5), "lobar": lobar,
            "cerebellum": (side * 22, 45, -38), "pons": (0, 8, -36),
        }  # fmt: skip
        if place in ("pons", "cerebellum"):
            radius = min(radius, 9 if place == "pons" else 19)
        self.centre = np.array(centres[place]) + generator.normal(0, 4, 3)
        stretch = np.exp(generator.normal(0, 0.25, 3))
        self.radii = radius * stretch / np.cbrt(stretch.prod())
        self.hu, self.rim_mm = uniform(50, 82), uniform(0, 7)
        self.roughness, self.unevenness_hu = uniform(0.08, 0.3), uniform(1, 7)
        self.wavelength_mm, self.push = uniform(10, 22), uniform(0.3, 0.8)
        self.ventricular = volume_ml is None and uniform() < 0.18
        self.level, self.reach = uniform(-20, 35), uniform(25, 70)
        self.features = ["intraventricular"] if self.ventricular else []

    def paint(self, brain) -> None:
        """Only where there is brain tissue; with `ventricular`, also what has broken into the ventricles."""
        x, y, z = brain.x, brain.y, brain.z
        depth = ellipsoid(x, y, z, self.centre, self.radii)
        if self.volume_ml > 4:
            self._push(brain, depth)
        depth = depth + self.roughness * float(min(self.radii)) * _outline(brain, self.wavelength_mm)
        room = cover(brain.depth - brain.gap_mm - 0.5) * ~np.isin(brain.compartments(), (FLUID, VENTRICLE))
        rim = cover(depth + self.rim_mm, 2) * room
        view = brain.canvas.hu[brain.box]
        view += rim * brain.inside * np.minimum(0, 22 + brain.texture - view)
        edge = 5 * np.exp(-np.clip(depth, 0, 9))
        _mark(brain, cover(depth, 1.5) * room, self.hu + self.unevenness_hu * brain.fine - edge, IPH)
        if self.ventricular:
            away = np.sqrt(sum((a - c) ** 2 for a, c in zip((x, y, z), self.centre)))
            wet = (brain.compartments() == VENTRICLE) & (away < self.reach) & (y + 2 * brain.fine > self.level)
            _mark(brain, wet.astype(np.float32), self.hu - 5 + 3 * brain.fine, IPH)

    def _push(self, brain, depth) -> None:
        """Tissue outside of the bleed came from nearer to its middle; none of it moves at the skull."""
        radius = float(min(self.radii))
        mask = (depth > -1.6 * radius - 10) & (brain.depth > 2)
        share = np.clip(1 - depth[mask] / radius, 1e-2, None)
        source = np.cbrt(np.maximum(share**3 - self.push, 0.02))
        fade = np.clip((brain.depth[mask] - 2) / 12, 0, 1) * np.clip((1.6 * radius + 10 + depth[mask]) / 10, 0, 1)
        moved = (1 - source / share) * fade
        displacement = []
        for axis, centre in ((brain.z, self.centre[2]), (brain.y, self.centre[1]), (brain.x, self.centre[0])):
            field = np.zeros(brain.depth.shape, np.float32)
            field[mask] = np.broadcast_to(axis - np.float32(centre), brain.depth.shape)[mask] * moved
            displacement.append(field)
        brain.canvas.warp(brain.box, displacement, mask)


class SubarachnoidHemorrhage:
    """Blood in the fluid around the brain: cisterns, a Sylvian fissure or furrows of the convexity."""

    label = SAH

    def __init__(self, generator: np.random.Generator, volume_ml: float | None = None):
        """Without a volume: log-normal around 7 mL, 0.3 to 60; the nearest fluid to its source is filled."""
        uniform = generator.uniform
        side = 1 if uniform() < 0.5 else -1
        self.volume_ml = volume_ml or float(np.clip(np.exp(generator.normal(np.log(7), 1.1)), 0.3, 60))
        place = str(generator.choice(["basal", "sylvian", "convexity", "behind"], p=[0.38, 0.27, 0.28, 0.07]))
        convexity = (side * uniform(15, 58), uniform(-60, 60), uniform(10, 65))
        centres = {"basal": (0, -8, -24), "sylvian": (side * 44, -8, -3), "convexity": convexity, "behind": (0, 12, -30)}
        self.centre = np.array(centres[place]) + generator.normal(0, 4, 3)
        self.hu, self.fade, self.raggedness = uniform(48, 76), uniform(0, 14), uniform(0.1, 0.35)
        self.widening = uniform(0.08, 0.26)
        self.features = [f"sah_{place}"]

    def paint(self, brain) -> None:
        """The fluid nearest to the source, ragged, paler at its border."""
        x, y, z = brain.x, brain.y, brain.z
        away = np.sqrt(sum((a - c) ** 2 for a, c in zip((x, y, z), self.centre)))
        away = away * (1 + self.raggedness * np.clip(_outline(brain, 25), -1.5, 2))
        kinds = brain.compartments()
        # Blood widens the furrows that it fills.
        furrows = (brain.ridge < brain.furrow + self.widening) & (brain.depth < 20) & ~brain.infratentorial
        over = (brain.depth < brain.gap_mm + 0.8) & (brain.depth > 0.8)
        fluid = (kinds == FLUID) | ((kinds == TISSUE) & (furrows | over))
        fluid &= (brain.inside > 0.5) & (brain.depth > 0.6)
        reachable = np.sort(away[fluid])
        if not reachable.size:
            return
        border = reachable[min(len(reachable) - 1, int(self.volume_ml * 1000))]
        blood = fluid & (away <= border)
        hu = self.hu + 3 * brain.texture - self.fade * np.clip(away / border, 0, 1) ** 2
        _mark(brain, blood.astype(np.float32), hu, SAH)


class ExtraaxialHematoma:
    """Blood between skull and brain: a lens (epidural) or a crescent (subdural) that pushes the brain in."""

    label = EDH_SDH

    def __init__(self, generator: np.random.Generator, thin_share: float = 0.0):
        """`thin_share` of the subdural ones are 2 to 5 mm thick."""
        uniform = generator.uniform
        self.side = 1 if uniform() < 0.5 else -1
        self.epidural = uniform() < 0.3
        azimuth = np.deg2rad(uniform(-60, 60) if self.epidural else uniform(-75, 75))
        elevation = np.deg2rad(uniform(-20, 45) if self.epidural else uniform(-20, 55))
        across, along = np.cos(elevation) * np.cos(azimuth), np.cos(elevation) * np.sin(azimuth)
        self.direction = np.array([self.side * across, along, np.sin(elevation)], np.float32)
        self.features = []
        if self.epidural:
            self.reach, self.thickness_mm = np.deg2rad(uniform(12, 36)), uniform(4, 28)
            self.density = "acute"
        else:
            thin = uniform() < thin_share
            self.reach = np.deg2rad(uniform(22, 85))
            self.thickness_mm = uniform(2.0, 5.0) if thin else uniform(4, 17)
            self.density = str(generator.choice(["acute", "mixed", "subacute", "chronic"], p=[0.7, 0.14, 0.08, 0.08]))
            self.features += ["thin_subdural"] if thin else []
            self.features += [] if self.density == "acute" else [f"{self.density}_subdural"]
        ranges = {"acute": (52, 82), "mixed": (50, 75), "subacute": (42, 52), "chronic": (20, 34)}
        self.hu = uniform(*ranges[self.density])
        self.unevenness_hu, self.stillness_mm = uniform(1, 7), uniform(20, 40)
        self.level = uniform(-20, 30)

    def paint(self, brain) -> None:
        """Pushes the brain in, then fills what has become free; spares sinus, falx and the posterior fossa."""
        thickness = self._thickness(brain)
        below = brain.vault_depth - thickness
        mask = (thickness > 0.4) & (below > -1.5) & (brain.depth > -1) & ~brain.infratentorial & (brain.x * self.side > 1)
        moved = np.zeros(brain.depth.shape, np.float32)
        moved[mask] = thickness[mask] * np.exp(-np.clip(below[mask], 0, None) / self.stillness_mm)
        a, b, c = brain.patient.cavity_mm
        normal = [axis / size**2 for axis, size in ((brain.z, c), (brain.y, b), (brain.x, a))]
        length = np.sqrt(sum(part**2 for part in normal)) + np.float32(1e-6)
        brain.canvas.warp(brain.box, [-moved * part / length for part in normal], mask)
        share = cover(thickness - brain.vault_depth) * cover(thickness - 0.8) * ~brain.infratentorial
        share = share * (1 - brain.sagittal_sinus) * (1 - brain.falx)
        hu = self.hu + self.unevenness_hu * 0.5 * brain.fine
        if self.density == "mixed":
            hu = np.where(brain.y + 4 * brain.course > self.level, hu, hu * 0.45)
        if self.epidural:
            hu = hu - 15 * cover((brain.other_course - 1.1) * 3)
        _mark(brain, share, hu, EDH_SDH)

    def _thickness(self, brain):
        """Millimetres of blood under the skull in the direction of each node; none beyond the falx."""
        x, y, z = brain.x, brain.y, brain.z
        radius = np.sqrt(x * x + y * y + z * z) + np.float32(1)
        cosine = (x * self.direction[0] + y * self.direction[1] + z * self.direction[2]) / radius
        share = (np.arccos(np.clip(cosine, -1, 1)) / self.reach) ** 2
        if self.epidural:
            thickness = self.thickness_mm * (1 - share)
        else:
            thickness = self.thickness_mm * np.minimum(1.15 * (1 - share**1.5), 1)
            thickness = thickness + min(0.8, self.thickness_mm / 5) * brain.other_course * (thickness > 1)
        return np.clip(np.where(x * self.side > 1.5, thickness, 0), 0, None).astype(np.float32)


class DuralHematoma:
    """A subdural hematoma along the falx or on the tentorium."""

    label = EDH_SDH

    def __init__(self, generator: np.random.Generator):
        """2 to 9 mm thick, over part of the sheet, on one side."""
        uniform = generator.uniform
        self.side = 1 if uniform() < 0.5 else -1
        self.along_falx = uniform() < 0.55
        self.thickness_mm, self.hu = uniform(2, 9), uniform(52, 78)
        self.from_y, self.length_mm = uniform(-60, 30), uniform(25, 90)
        self.height_mm = uniform(15, 50)
        self.features = ["falx_subdural" if self.along_falx else "tentorial_subdural"]

    def paint(self, brain) -> None:
        """Beside the falx, or on the upper side of the tentorium."""
        x, y, z = brain.x, brain.y, brain.z
        if self.along_falx:
            from_sheet = (x + 0.5 * brain.course) * self.side - brain.patient.dura_half_mm
            up = cover(np.minimum(z - 20, 20 + self.height_mm - z), 6)
            reach = cover(np.minimum(y - self.from_y, self.from_y + self.length_mm - y), 10) * up
        else:
            from_sheet = -brain.below_tentorium - brain.patient.dura_half_mm
            reach = cover(np.minimum(x * self.side - 6, 58 - x * self.side), 8) * cover(y - 12, 8)
        thickness = self.thickness_mm * reach * (1 + 0.2 * brain.other_course)
        share = cover(np.minimum(from_sheet, thickness - from_sheet)) * (thickness > 0.8) * cover(brain.depth - 1)
        _mark(brain, share, self.hu + 2 * brain.fine, EDH_SDH)


def draw_lesion(patient, label: int):
    """A lesion of the given class from the patient's generator; it is added to the patient."""
    generator = patient.generator
    if label == IPH:
        lesion = IntraparenchymalHemorrhage(generator)
    elif label == SAH:
        lesion = SubarachnoidHemorrhage(generator)
    elif generator.uniform() < 0.15:
        lesion = DuralHematoma(generator)
    else:
        lesion = ExtraaxialHematoma(generator, patient.variety.thin_subdural)
    patient.lesions.append(lesion)
    return lesion
