"""A head from the skin inwards: scalp, skull, face, neck; then the brain and what is in it."""

from functools import lru_cache

import numpy as np

from headct.phantom.brain import Brain
from headct.phantom.canvas import AIR_HU, Canvas
from headct.phantom.findings import paint_outside, paint_within
from headct.phantom.lattice import Box, Floats, Lattice
from headct.phantom.patient import Patient
from headct.phantom.shapes import capsule, cover, ellipsoid, logistic
from headct.phantom.vessels import paint_vessels

#: Enhancement (arterial, venous) outside the brain.
MUSCLE, MUCOSA, NECK_VESSEL = (3, 14), (25, 60), (260, 105)

#: Height at which the bumps of the vault are taken for the skull base.
_BASE_BUMPS_Z_MM = -40


@lru_cache(maxsize=1)
def _lattice() -> Lattice:
    return Lattice()


def paint(patient: Patient) -> Canvas:
    """The whole head of a patient with all lesions and findings."""
    canvas = Canvas(_lattice())
    head = Head(patient, canvas)
    brain = Brain(patient, head)
    paint_vessels(brain)
    paint_within(brain)
    for lesion in patient.lesions:
        lesion.paint(brain)
    paint_outside(brain)
    return canvas


class Head:
    """Distances everything else is built on, and all tissue around the brain."""

    def __init__(self, patient: Patient, canvas: Canvas) -> None:
        """Paints from the scalp inwards, each later step covering the earlier."""
        self.patient, self.canvas, self.lattice = patient, canvas, canvas.lattice
        self.fields = {name: patient.fields[name].on(self.lattice) for name in ("gyri", "course", "fine")}
        self._distances()
        self._soft_tissue()
        self._skull()
        self._petrous_bone()
        self._face()
        self._neck()

    def _distances(self) -> None:
        """Depth below the vault (an ellipsoid with bumps), above the skull base, and below the skin."""
        patient, (x, y, z) = self.patient, (self.lattice.x, self.lattice.y, self.lattice.z)
        bumps = patient.fields["shape"].on(self.lattice)
        a, b, c = patient.cavity_mm
        a = (a * (1 + patient.taper * np.tanh((y - 10) / 45))).astype(np.float32)
        squares = (x / a) ** 2 + (y / b) ** 2 + (z / c) ** 2
        slopes = (x / a**2) ** 2 + (y / b**2) ** 2 + (z / c**2) ** 2
        radius = np.sqrt(squares) + np.float32(1e-3)
        #: Inside the vault's inner surface, in mm.
        self.vault_depth = (1 - radius) * radius / np.sqrt(slopes + np.float32(1e-8))
        np.clip(self.vault_depth, -60, 70, out=self.vault_depth)
        self.vault_depth += np.float32(1.9) * bumps
        # The three fossae: anterior, middle, posterior, each lower than the one before.
        anterior = logistic(-(y + 22 + patient.jitter["fossa_front"]) / 3)
        posterior = logistic((y - 12 - patient.jitter["fossa_back"]) / 4)
        middle = (1 - anterior) * (1 - posterior) * (-34 - 8 * np.tanh((np.abs(x) - 22) / 6))
        base = anterior * (-14 + 4 * np.cos(x / 12)) + middle + posterior * (-56 + 0.012 * x * x)
        low = int(_BASE_BUMPS_Z_MM - self.lattice.z.ravel()[0])
        self.base_z = (base + 1.5 * bumps[low][None] + patient.jitter["skull_base"] * 2).astype(np.float32)
        self.base_depth = (z - self.base_z) * np.float32(0.85)
        #: Inside the cranial cavity, in mm.
        self.depth = np.minimum(self.vault_depth, self.base_depth)
        self.bone_mm = np.clip(patient.vault_mm + 1.3 * patient.fields["thickness"].on(self.lattice), 2, 14)
        self.outer = self.vault_depth + self.bone_mm
        temporal = np.where((np.abs(x) > 45) & (z < 10), 6, 0)
        skin = self.outer + patient.scalp_mm + temporal
        low = z < -18
        trunk = np.maximum(
            ellipsoid(x, y, np.minimum(z, -18), (0, 18, -75), (62, 58, 130)),
            ellipsoid(x, y, np.minimum(z, -18), (0, -45, -62), (58, 52, 80)),
        )
        self.skin_depth = np.maximum(skin, np.where(low, trunk + 1.5 * self.fields["course"], -99)).astype(np.float32)

    def _soft_tissue(self) -> None:
        """Skin, fat, galea and temporal muscle; muscle, fat and glands below the skull base."""
        patient, canvas = self.patient, self.canvas
        deep = (self.vault_depth > 1) & (self.base_depth > 1)
        where = np.flatnonzero((self.skin_depth > -1) & ~deep)
        skin, base = self.skin_depth.ravel()[where], self.base_depth.ravel()[where]
        gyri, course, fine = (self.fields[name].ravel()[where] for name in ("gyri", "course", "fine"))
        hu = AIR_HU + (40 - AIR_HU) * cover(skin)
        fat = cover(np.minimum(skin - 1.8, patient.scalp_mm * 0.75 - skin + 1.8))
        hu += fat * (patient.fat_hu - hu)
        below = cover(np.minimum(skin - 3, -base))
        hu += below * (patient.muscle_hu + 3 * fine - hu)
        within = below * cover((gyri - 0.5 + 0.3 * course) * 4)
        hu += within * (patient.fat_hu - hu)
        canvas.hu.ravel()[where] = hu
        muscle = cover(skin) * (1 - fat) * (1 - within)
        canvas.arterial.ravel()[where], canvas.venous.ravel()[where] = MUSCLE[0] * muscle, MUSCLE[1] * muscle

    def _skull(self) -> None:
        """Two dense tables with the diploe between; the plate of the skull base."""
        patient, above = self.patient, self.lattice.z > self.base_z - 7
        where = np.flatnonzero((self.outer > -1) & (self.vault_depth < 1) & above)
        outer, inner = self.outer.ravel()[where], -self.vault_depth.ravel()[where]
        gyri, base = self.fields["gyri"].ravel()[where], self.base_depth.ravel()[where]
        table = np.maximum(1.2, 0.24 * self.bone_mm.ravel()[where])
        hu = patient.diploe_hu + (patient.table_hu - patient.diploe_hu) * cover(table - np.minimum(outer, inner), 1.5)
        self._bone(where, cover(outer) * cover(inner) * cover(base / 0.85 + 6), hu + 60 * gyri)
        where = np.flatnonzero((self.base_depth < 1) & (self.base_depth > -9) & (self.outer > -1))
        depth, outer = self.base_depth.ravel()[where], self.outer.ravel()[where]
        gyri, course = (self.fields[name].ravel()[where] for name in ("gyri", "course"))
        self._bone(where, cover(-depth) * cover(depth + 4 + 1.5 * course) * cover(outer), 650 + 280 * gyri)

    def _bone(self, where: np.ndarray, share: Floats, hu: Floats) -> None:
        target = self.canvas.hu.ravel()
        target[where] += share * (hu - target[where])
        for array in (self.canvas.arterial, self.canvas.venous):
            array.ravel()[where] *= 1 - share

    def _petrous_bone(self) -> None:
        """The densest bone, with mastoid air cells, and the clivus."""
        jitter, gyri, fine = self.patient.jitter, self.fields["gyri"], self.fields["fine"]
        self.bones: list[tuple[Box, Floats]] = []
        for side in (1, -1):
            start, end = (20, 2 + jitter["petrous_front"], -40), (62, 18 + jitter["petrous_back"], -42)
            box = self._around((side * start[0], start[1], start[2]), (side * end[0], end[1], end[2]), 14)
            x, y, z = self.lattice.points(box)
            share = cover(capsule(side * x, y, z, start, end, 8.5) + 1.2 * self.fields["course"][box])
            self.canvas.stroke(box, share, 1150 + 300 * gyri[box], (0, 0))
            cells = share * cover((fine[box] - 1.1 + 0.8 * self.patient.pneumatised) * 2) * (side * x > 38)
            self.canvas.stroke(box, cells, -800, (0, 0))
            canal = cover(capsule(side * x, y, z, (26, 10, -41), (34, 8, -41), 2))
            self.canvas.stroke(box, canal, 20, (0, 0))
            self.bones.append((box, share))
            box = self._around((side * 58, 24, -44), (side * 62, 28, -66), 16)
            x, y, z = self.lattice.points(box)
            mastoid = cover(capsule(side * x, y, z, (58, 24, -48), (61, 28, -64), 10.5)) * cover(self.skin_depth[box] - 4)
            air = cover((fine[box] + self.patient.pneumatised - 0.5) * 2)
            self.canvas.stroke(box, mastoid, 600 + (-850 - 600) * air, (0, 0))
        box = self._around((0, -14, -34), (0, 6, -64), 12)
        share = cover(capsule(*self.lattice.points(box), (0, -12, -36), (0, 4, -62), 6.5))
        self.canvas.stroke(box, share, 450 + 150 * gyri[box], (0, 0))
        self.bones.append((box, share))

    def _around(self, start, end, reach_mm: float) -> Box:
        return self.lattice.box(np.minimum(start, end) - reach_mm, np.maximum(start, end) + reach_mm)

    def _face(self) -> None:
        """Facial bone, nasal cavity and sinuses, orbits with their content, teeth."""
        patient, canvas = self.patient, self.canvas
        box = self.lattice.box((-75, -122, -112), (75, -28, 10))
        x, y, z = self.lattice.points(box)
        gyri, course, fine = (self.fields[name][box] for name in ("gyri", "course", "fine"))
        face = cover(-(self.base_depth[box] / 0.85) - 4) * cover(self.skin_depth[box] - 7)
        canvas.stroke(box, face * cover((course - 0.75) * 4), 800 + 200 * fine, (0, 0))
        nose = cover(ellipsoid(x, y, z, (0, -62, -42), (16, 28, 26)))
        antra = cover(ellipsoid(np.abs(x), y, z, (33, -58, -64), (14, 17, 16)))
        septa = cover((0.16 - np.abs(gyri)) * 6)
        hollow = np.maximum(nose, antra) * face
        canvas.stroke(box, hollow, -960, (0, 0))
        canvas.stroke(box, hollow * septa * nose, 60, MUCOSA)
        canvas.stroke(box, hollow * cover((gyri - 1.5) * 4), 40, MUCOSA)
        orbit = ellipsoid(np.abs(x), y, z, (31, -70, -32), (19, 24, 18))
        in_skin = cover(self.skin_depth[box] - 2)
        canvas.stroke(box, cover(orbit + 2) * in_skin, 600, (0, 0))
        canvas.stroke(box, cover(orbit) * in_skin, patient.fat_hu - 5, (2, 6))
        for side in (1, -1):
            canvas.blob((side * 31, -78, -32), (12, 12, 12), 12)
            canvas.blob((side * 31, -88, -32), (4.5, 2, 4.5), 75)
            nerve = self._around((side * 31, -66, -32), (side * 12, -44, -28), 5)
            rod = capsule(*self.lattice.points(nerve), (side * 31, -66, -32), (side * 12, -44, -28), 2.2)
            canvas.stroke(nerve, cover(rod), 38, (3, 8))
        teeth = cover(2.5 - np.abs(np.sqrt((x / 26) ** 2 + ((y + 58) / 30) ** 2) - 1) * 26) * (z < -78) * (z > -100)
        canvas.stroke(box, teeth * face * (y < -50), 1500 + 500 * gyri, (0, 0))
        if patient.frontal_sinus:
            reach = (10 + 8 * abs(float(patient.jitter["fossa_front"])), 6, 11)
            canvas.blob(
                (0, -patient.cavity_mm[1] - 1, 2), reach, -950, 2 * self.fields["course"],
                lambda box: cover(self.outer[box] - 1) * cover(-self.vault_depth[box] - 1),
            )  # fmt: skip

    def _neck(self) -> None:
        """Cervical spine with canal and cord, airway, jaw, vessels; muscle enhances a little."""
        canvas, gyri = self.canvas, self.fields["gyri"]
        box = self._around((0, 10, -72), (0, 40, -112), 24)
        points = self.lattice.points(box)
        spine = cover(capsule(*points, (0, 12, -75), (0, 22, -130), 17)) * (points[2] < -66)
        canvas.stroke(box, spine, 450 + 150 * gyri[box], (0, 0))
        below = cover(-self.base_depth[box])
        canvas.stroke(box, below * cover(capsule(*points, (0, 30, -60), (0, 38, -130), 9)), 12, (2, 4))
        canvas.stroke(box, below * cover(capsule(*points, (0, 30, -60), (0, 38, -130), 5.5)), 33, (1, 3))
        box = self._around((0, -30, -85), (0, -60, -60), 12)
        canvas.stroke(box, cover(capsule(*self.lattice.points(box), (0, -30, -85), (0, -60, -60), 7)), -950, (0, 0))
        for side in (1, -1):
            jaw = ((side * 46, -12, -60), (side * 48, -14, -90), (side * 22, -66, -104))
            canvas.tube(jaw, 5, 900, (0, 0), 0, within=lambda box: cover(self.skin_depth[box] - 5))
            for path, radius in (
                (((side * 26, -2, -52), (side * 28, 6, -112)), 3.2),
                (((side * 34, 8, -54), (side * 32, 4, -112)), 5.5),
            ):
                canvas.tube(path, radius, 45, NECK_VESSEL, 0)
            temporal = ((side * 66, -8, -45), (side * 71, -14, 0), (side * 66, -20, 38))
            canvas.tube(temporal, 1.1, 45, NECK_VESSEL, 0, within=lambda box: cover(self.skin_depth[box] - 1) * (self.outer[box] < -1))
            self._ear(side)

    def _ear(self, side: int) -> None:
        box = self.lattice.box((60 if side > 0 else -98, 0, -62), (98 if side > 0 else -60, 45, -5))
        x, y, z = self.lattice.points(box)
        shell = 1.6 - np.abs(ellipsoid(side * x, y, z, (80, 20, -34), (11, 14, 22))) + 0.3 * self.fields["course"][box]
        open_air = (self.skin_depth[box] < 0) & (y > 12)
        self.canvas.stroke(box, cover(shell) * open_air, 10, (2, 8))

