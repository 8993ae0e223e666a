"""The three kinds of hemorrhage and how each is painted into a brain.

A lesion is drawn from its patient's generator and paints itself into a `BrainPoints`, leaving its class there:
1 IPH, 2 SAH, 3 EDH_SDH (the order of ``headct.HEMORRHAGE_CLASSES``).
"""

import numpy as np

from headct.phantom.lattice import Floats, SmoothField
from headct.phantom.shapes import ellipsoid

IPH, SAH, EDH_SDH = 1, 2, 3


class IntraparenchymalHemorrhage:
    """An irregular ellipsoid within the brain's tissue with a dark rim of oedema."""

    PLACES = ("basal_ganglia", "thalamus", "lobar", "cerebellum", "pons")
    SHARES = (0.33, 0.17, 0.35, 0.10, 0.05)
    label = IPH

    def __init__(self, generator: np.random.Generator, volume_ml: float | None = None, place: str | None = None):
        """Without a volume: log-normal around 7 mL, 0.3 to 70."""
        uniform = generator.uniform
        side = 1 if uniform() < 0.5 else -1
        drawn_ml = float(np.clip(np.exp(generator.normal(np.log(7), 1.2)), 0.3, 70))
        radius = ((volume_ml or drawn_ml) * 1000 * 3 / 4 / np.pi) ** (1 / 3)
        place = place or str(generator.choice(self.PLACES, p=self.SHARES))
        lobar = (side * uniform(22, 42), uniform(-50, 55), uniform(0, 45))
        centres = {
            "basal_ganglia": (side * 25, -5, 3), "thalamus": (side * 12, 8, 5), "lobar": lobar,
            "cerebellum": (side * 22, 45, -38), "pons": (0, 8, -36),
        }  # fmt: skip
        if place == "pons":
            radius = min(radius, 10)
        self.centre = np.array(centres[place]) + generator.normal(0, 3, 3)
        stretch = np.exp(generator.normal(0, 0.2, 3))
        # A given volume stays what it is: only the shape is drawn.
        self.radii = radius * (stretch / np.cbrt(stretch.prod()) if volume_ml else stretch)
        self.hu, self.rim_mm = uniform(52, 82), uniform(1, 7)
        self.roughness, self.unevenness_hu = uniform(0.1, 0.3), uniform(1, 6)
        self.outline = SmoothField(generator, uniform(12, 22))

    def paint(self, brain) -> None:
        """Only where there is brain tissue: fluid spaces, vessels and dura stay."""
        depth = ellipsoid(brain.x, brain.y, brain.z, self.centre, self.radii)
        depth = depth + self.roughness * float(min(self.radii)) * self.outline.at(brain.x, brain.y, brain.z)
        tissue = ~brain.fluid & ~brain.surface & ~brain.arteries
        rim = (depth > -self.rim_mm) & tissue & ~brain.ventricles
        brain.hu[rim] = np.minimum(brain.hu[rim], 21 + brain.texture[rim])
        blood = (depth > 0) & tissue
        edge = 6 * np.exp(-np.clip(depth[blood], 0, 9))
        brain.hu[blood] = self.hu + self.unevenness_hu * brain.fine[blood] - edge
        brain.label[blood] = IPH


class SubarachnoidHemorrhage:
    """Blood in the fluid around the brain: cisterns, a Sylvian fissure or furrows of the convexity."""

    label = SAH

    def __init__(self, generator: np.random.Generator):
        """Fades with the distance from its source."""
        uniform = generator.uniform
        side = 1 if uniform() < 0.5 else -1
        place = str(generator.choice(["basal", "sylvian", "convexity"], p=[0.35, 0.3, 0.35]))
        convexity = (side * uniform(20, 55), uniform(-55, 55), uniform(15, 60))
        centres = {"basal": (0, -5, -24), "sylvian": (side * 42, -12, -3), "convexity": convexity}
        self.centre = np.array(centres[place]) + generator.normal(0, 4, 3)
        self.reach_mm, self.hu = uniform(16, 45), uniform(45, 75)
        self.outline = SmoothField(generator, 25)

    def paint(self, brain) -> None:
        """Fills the subarachnoid space and the cisterns within reach."""
        square = sum((p - c) ** 2 for p, c in zip((brain.x, brain.y, brain.z), self.centre)) / self.reach_mm**2
        space = brain.subarachnoid | (brain.cisterns & ~brain.arteries)
        blood = space & (square + 0.35 * self.outline.at(brain.x, brain.y, brain.z) < 1)
        brain.hu[blood] = self.hu + 3 * brain.texture[blood] - 14 * np.clip(square[blood], 0, 1) ** 2
        brain.label[blood] = SAH


class ExtraaxialHematoma:
    """Blood between skull and brain: a lens (epidural) or a crescent (subdural) that pushes the brain in."""

    label = EDH_SDH

    def __init__(self, generator: np.random.Generator, thin_share: float = 0.0):
        """`thin_share` of the subdural ones are 2 to 6 mm thick."""
        uniform = generator.uniform
        self.side = 1 if uniform() < 0.5 else -1
        self.epidural = uniform() < 0.35
        azimuth = np.deg2rad(uniform(-55, 55) if self.epidural else uniform(-70, 70))
        elevation = np.deg2rad(uniform(-15, 35) if self.epidural else uniform(-15, 45))
        across, along = np.cos(elevation) * np.cos(azimuth), np.cos(elevation) * np.sin(azimuth)
        self.direction = np.array([self.side * across, along, np.sin(elevation)], np.float32)
        if self.epidural:
            self.reach, self.thickness_mm = np.deg2rad(uniform(20, 36)), uniform(7, 28)
        else:
            thin = uniform() < thin_share
            self.reach = np.deg2rad(uniform(45, 85))
            self.thickness_mm = uniform(2.0, 6.0) if thin else uniform(4, 17)
        self.hu = uniform(55, 82) if self.epidural else uniform(48, 78)
        self.unevenness_hu = uniform(1, 8)
        self.outline = SmoothField(generator, 20)
        #: How far the midline is pushed away from the blood.
        self.midline_shift_mm = 0.0 if self.epidural else self.thickness_mm * uniform(0, 0.5) * self.side

    def thickness_at(self, x: Floats, y: Floats, z: Floats) -> Floats:
        """Millimetres of blood under the skull in the direction of each point; none beyond the falx."""
        radius = np.sqrt(x * x + y * y + z * z) + np.float32(1)
        cosine = (x * self.direction[0] + y * self.direction[1] + z * self.direction[2]) / radius
        share = (np.arccos(np.clip(cosine, -1, 1)) / self.reach) ** 2
        if self.epidural:
            thickness = self.thickness_mm * (1 - share)
        else:
            thickness = self.thickness_mm * np.minimum(1.15 * (1 - share**1.5), 1)
            thickness = thickness + min(0.8, self.thickness_mm / 5) * self.outline.at(x, y, z) * (thickness > 1)
        return np.clip(np.where(x * self.side > 1.5, thickness, 0), 0, None).astype(np.float32)

    def displacement_at(self, x: Floats, z: Floats) -> Floats:
        """How far the brain has moved along x."""
        return (self.midline_shift_mm * np.exp(-((np.abs(x) / 40) ** 2)) * (z > -20)).astype(np.float32)

    def paint_within(self, brain, thickness: Floats) -> None:
        """Fills the given thickness under the vault, sparing sinus, falx and the posterior fossa."""
        blood = (brain.vault_depth < thickness) & (thickness > 0.6)
        blood &= ~brain.sagittal_sinus & ~brain.falx & ~brain.infratentorial
        hu = self.hu + self.unevenness_hu * 0.5 * brain.fine
        if self.epidural:
            hu = hu - 18 * (self.outline.at(brain.x, brain.y, brain.z) > 1.1)
        brain.hu[blood] = hu[blood]
        brain.label[blood] = EDH_SDH
        brain.enhancement[blood] = 1


def draw_lesion(patient, label: int):
    """A lesion of the given class from the patient's generator; it is added to the patient."""
    generator = patient.generator
    if label == IPH:
        lesion = IntraparenchymalHemorrhage(generator)
    elif label == SAH:
        lesion = SubarachnoidHemorrhage(generator)
    else:
        lesion = ExtraaxialHematoma(generator, patient.variety.thin_subdural)
    patient.lesions.append(lesion)
    return lesion
