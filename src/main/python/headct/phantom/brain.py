"""What lies within the skull: grey and white matter, fluid, ventricles."""

import numpy as np

from headct.phantom.canvas import FLUID, TISSUE, VENTRICLE, Canvas
from headct.phantom.lattice import Box, Floats
from headct.phantom.patient import Patient
from headct.phantom.shapes import capsule, cover, ellipsoid

#: Enhancement (arterial, venous) in HU at full dose.
FLUID_ENHANCEMENT, WHITE_ENHANCEMENT, GREY_ENHANCEMENT = (0, 1), (2, 2.5), (5, 5.5)

#: Deep grey nuclei of one side: centre and radii.
NUCLEI = (((13, -22, 10), (5, 9, 9)), ((26, -3, 2), (7, 17, 11)), ((11, 10, 3), (8, 14, 9)))

#: Field units to mm: by how much the gyral field changes in a millimetre.
_GYRAL_SLOPE = 0.2


def _most(first: Floats, *others: Floats) -> Floats:
    """The largest of each node, without a copy of them all."""
    result = first.copy()
    for other in others:
        np.maximum(result, other, out=result)
    return result


class Brain:
    """The cranial cavity, painted in a box of the canvas; `x`, `y`, `z` and all arrays are of that box."""

    def __init__(self, patient: Patient, head) -> None:
        """`head` brings the distances and the canvas."""
        self.patient, self.head = patient, head
        self.canvas: Canvas = head.canvas
        self.lattice = head.lattice
        reach = patient.cavity_mm + 8
        self.box: Box = self.lattice.box((-reach[0], -reach[1], -72), tuple(reach))
        self.x, self.y, self.z = self.lattice.points(self.box)
        self.depth, self.vault_depth = head.depth[self.box], head.vault_depth[self.box]
        self.gyri, self.fine, self.course = (head.fields[name][self.box] for name in ("gyri", "fine", "course"))
        self.other_course, self.texture, self.broad = (
            patient.fields[name].on(self.lattice, self.box) for name in ("other_course", "texture", "broad")
        )
        self.inside = self._inside()
        self._compartments()
        self._tissue()
        self._fluid()
        self._ventricles()

    def field(self, name: str) -> Floats:
        """A field of the patient on the whole lattice, for strokes in boxes of their own."""
        return self.head.fields[name]

    def share_inside(self, box: Box) -> Floats:
        """Share of each node of any box that lies within the cranial cavity."""
        return cover(self.head.depth[box])

    def stroke(self, share: Floats, hu, enhancement=None, compartment: int | None = None) -> None:
        """Paints on the brain's box, within the cavity."""
        self.canvas.stroke(self.box, share * self.inside, hu, enhancement, compartment)

    def compartments(self) -> np.ndarray:
        """The compartments of the brain's box as they are now."""
        return self.canvas.compartment[self.box]

    def _inside(self) -> Floats:
        """The cavity less the bones that reach into it."""
        whole = cover(self.head.depth)
        for box, share in self.head.bones:
            whole[box] *= 1 - share
        orbit = ellipsoid(np.abs(self.x), self.y, self.z, (31, -70, -32), (21, 26, 20))
        return whole[self.box] * cover(-orbit)

    def _compartments(self) -> None:
        """Above and below the tentorium; the cortex's distance from the skull."""
        y, x, p = self.y, self.x, self.patient
        slope = -0.38 * np.clip(y - 20, 0, None) - 0.012 * x * x * (y < 45)
        self.tentorium_z = (-14 + p.jitter["tentorium"] * 2 + slope).astype(np.float32)
        #: Below the tentorium, in mm; far from it where it does not reach.
        self.below_tentorium = np.where(y > 6, self.tentorium_z - self.z, -99).astype(np.float32)
        self.infratentorial = self.below_tentorium > 0
        frontal = np.where(y < -20, 0.5 * p.gap_mm, 0)
        self.gap_mm = np.clip(p.gap_mm + 0.5 * self.course + frontal, 0.2, None).astype(np.float32)

    def _tissue(self) -> None:
        """Grey and white matter, nuclei, cerebellum, brain stem."""
        p, x, y, z = self.patient, self.x, self.y, self.z
        near = np.clip(1 - self.depth / 22, 0, 1)
        #: Half width of the furrows in field units.
        self.furrow = (p.furrow * near * (0.75 + 0.25 * self.broad)).astype(np.float32)
        self.furrow *= ~self.infratentorial
        self.ridge = np.abs(self.gyri)
        ribbon = cover(3.2 - (self.depth - self.gap_mm) + 0.8 * self.fine)
        banks = cover((self.furrow + 0.42 - self.ridge) / _GYRAL_SLOPE) * cover((23 - self.depth) / 3)
        grey = np.maximum(ribbon, banks)
        hu = p.white_hu + (p.grey_hu - p.white_hu) * grey
        folia = p.grey_hu - 1 - 3 * cover((0.35 - np.abs(self.fine)) * 3)
        hu = np.where(self.infratentorial, folia, hu) + 0.7 * self.texture + 0.8 * self.broad
        self.stroke(np.ones_like(hu), hu, WHITE_ENHANCEMENT, TISSUE)
        self.stroke(np.maximum(grey, self.infratentorial), hu, GREY_ENHANCEMENT)
        rough = 1.2 * self.field("fine")
        for side in (1, -1):
            for centre, radii in NUCLEI:
                centre = np.array(centre) + p.jitter["deep_grey"] * np.array((0.5, 1, 0.5))
                self.canvas.blob((side * centre[0], *centre[1:]), radii, p.grey_hu + 0.5, rough, enhancement=GREY_ENHANCEMENT)
        stem = cover(capsule(x, y, z, (0, 8, -62), (0, 3, -12), 12.5))
        self.stroke(stem, p.white_hu + 4 + 0.7 * self.texture, WHITE_ENHANCEMENT)
        self.stem = stem

    def _fluid(self) -> None:
        """Subarachnoid space: over the brain, in furrows and fissures, cisterns."""
        p, x, y, z = self.patient, self.x, self.y, self.z
        over = cover(self.gap_mm - self.depth)
        furrows = cover((self.furrow - self.ridge) / _GYRAL_SLOPE) * (self.depth < 26)
        side = np.where(x > 0, 1, -1) * self.patient.jitter["sylvian_branch"]
        height = np.abs(z - (-6 + 0.35 * (y + 10)) + 3 * self.course + 0.8 * side)
        sylvian = cover(0.4 + 7 * p.furrow - height + 0.8 * self.fine)
        sylvian = sylvian * ((np.abs(x) > 33 + 2 * self.fine) & (y > -32) & (y < 30))
        midline = cover(0.3 + p.gap_mm * 0.45 - np.abs(x + 0.5 * self.course))
        midline = midline * (((z > 20) | (y < -25) | (y > 45)) & ~self.infratentorial)
        around = cover(capsule(x, y, z, (0, 8, -62), (0, 3, -14), 15.0 + 0.8 * p.gap_mm))
        around = around * (1 - self.stem) * ((z < -12) & (y < 14))
        star = cover(ellipsoid(x, y, z, (0, -11, -26), (15, 10, 5.5 + p.gap_mm)) + 1.5 * self.fine)
        behind = cover(ellipsoid(x, y, z, (0, 24, -11), (9, 5, 4 + 0.4 * p.gap_mm)) + self.fine)
        magna = cover(ellipsoid(x, y, z, (0, 46, -60), (14, 8, 7 + p.gap_mm)) + 2 * self.fine)
        share = _most(over, furrows, sylvian, midline, around, star, behind, magna)
        self.stroke(share, p.fluid_hu + 0.8 * self.texture, FLUID_ENHANCEMENT, FLUID)

    def _ventricles(self) -> None:
        p, x, y, z, s = self.patient, self.x, self.y, self.z, self.patient.ventricle_scale
        horns = (
            ((9, -4, 16), (4.5 * s, 30, 6.5 * s)), ((11, -30, 9), (5 * s, 11, 8 * s)), ((22, 31, 8), (6.5 * s, 11, 8 * s)),
            ((24, 48, 4), (3.5 * s, 13, 4.5 * s)), ((32, 14, -14), (3 * s, 14, 3 * s)),
        )  # fmt: skip
        moved = (0.5 * p.jitter["ventricles_x"], p.jitter["ventricles_y"], p.jitter["ventricles_z"])
        # The two sides are rarely alike.
        wider = np.where(x > 0, 1, -1) * 0.6 * p.jitter["choroid_x"]
        abs_x = np.abs(x)
        depths = [ellipsoid(abs_x, y, z, np.array(centre) + moved, radii) for centre, radii in horns]
        #: Inside the lateral ventricles, in mm.
        self.lateral_depth = _most(*depths) + wider
        third = ellipsoid(x, y, z, (0, -1, -5), (1.2 + 1.4 * s, 14, 9))
        fourth = ellipsoid(x, y, z, (0, 23, -38), (6, 5 * s, 8))
        share = cover(_most(self.lateral_depth + 0.7 * self.fine, third, fourth))
        self.stroke(share, p.fluid_hu + 0.8 * self.texture, FLUID_ENHANCEMENT, VENTRICLE)
