"""What lies within the skull: brain, fluid, dura, vessels, blood and calcifications."""

import numpy as np

from headct.phantom.lattice import Floats
from headct.phantom.lesions import ExtraaxialHematoma
from headct.phantom.patient import Patient
from headct.phantom.shapes import capsule, ellipsoid

#: Enhancement after contrast medium, in HU at full dose.
FLUID_ENHANCEMENT, WHITE_ENHANCEMENT, GREY_ENHANCEMENT = 1, 2.5, 5.5
DURA_ENHANCEMENT, SINUS_ENHANCEMENT, ARTERY_ENHANCEMENT = 35, 165, 210
VEIN_ENHANCEMENT, CHOROID_ENHANCEMENT = 170, 70

#: Deep grey nuclei of one side: centre and radii.
NUCLEI = (((13, -22, 10), (5, 9, 9)), ((26, -3, 2), (7, 17, 11)), ((11, 10, 3), (8, 14, 9)))


class BrainPoints:
    """Points within the cranial cavity and everything known about them.

    The steps run in anatomical order; each later one overrides the earlier. Results: `hu`, `enhancement` (HU that
    contrast medium adds) and `label`.
    """

    def __init__(self, patient: Patient, x, y, z, depth: Floats, vault_depth: Floats, gyri: Floats) -> None:
        """`depth`: below the whole inner surface, `vault_depth`: below the vault; flat arrays of one length."""
        self.patient = patient
        self.y, self.z = y, z
        self.depth, self.vault_depth, self.gyri = depth, vault_depth, gyri
        fields = patient.fields
        self.fine, self.texture = fields["fine"].at(x, y, z), fields["texture"].at(x, y, z)
        self.course, self.other_course = fields["course"].at(x, y, z), fields["other_course"].at(x, y, z)
        self.label = np.zeros(x.shape, np.uint8)
        hematomas = self._displace(x)
        self._compartments()
        self._tissue()
        self._fluid_spaces()
        self._dura_and_sinuses()
        self._vessels()
        for lesion in patient.lesions:
            if not isinstance(lesion, ExtraaxialHematoma):
                lesion.paint(self)
        for lesion, thickness in hematomas:
            lesion.paint_within(self, thickness)
        self._calcifications()
        self._inner_dura()

    def _displace(self, x: Floats) -> list:
        """Moves the brain away from blood under the skull: from here on `x` is where the tissue came from."""
        hematomas, moved, thickest = [], x, np.zeros(x.shape, np.float32)
        for lesion in self.patient.lesions:
            if isinstance(lesion, ExtraaxialHematoma):
                thickness = lesion.thickness_at(x, self.y, self.z)
                hematomas.append((lesion, thickness))
                thickest = np.maximum(thickest, thickness)
                moved = moved + lesion.displacement_at(x, self.z)
        self.x = moved.astype(np.float32)
        self.abs_x = np.abs(self.x)
        thickest = np.where(self.vault_depth < self.depth + 12, thickest, 0)
        self.brain_depth = np.minimum(self.depth, self.vault_depth - thickest)
        return hematomas

    def _compartments(self) -> None:
        """Above and below the tentorium; the cortex's distance from the skull."""
        y, x = self.y, self.x
        lowered = self.patient.jitter["tentorium"] * 2
        slope = -0.22 * np.clip(y - 20, 0, None) - 0.012 * x * x * (y < 45)
        self.tentorium_z = (-14 + lowered + slope).astype(np.float32)
        self.infratentorial = (y > 6) & (self.z < self.tentorium_z)
        gap = self.patient.gap_mm
        self.gap_mm = gap + 0.5 * self.course + np.where(y < -20, 0.4 * gap, 0)
        self.surface = self.brain_depth <= self.gap_mm

    def _tissue(self) -> None:
        """Grey and white matter, nuclei, cerebellum, brain stem."""
        p, x, y, z = self.patient, self.x, self.y, self.z
        furrow = p.furrow * np.clip(1 - self.brain_depth / 20, 0, 1) * np.where(self.infratentorial, 0, 1)
        ridge = np.abs(self.gyri)
        self.furrow, self.ridge = furrow, ridge
        sylvian = np.abs(z - (-6 + 0.35 * (y + 10)) + 3 * self.course) < 1.2 + 4.8 * p.furrow
        self.sylvian = sylvian & (self.abs_x > 33) & (y > -32) & (y < 30)
        cortex = (self.brain_depth - self.gap_mm < 3.4) | ((ridge < furrow + 0.32) & (self.brain_depth < 24))
        self.grey = cortex | self.sylvian
        hu = np.where(self.grey, p.grey_hu, p.white_hu).astype(np.float32)
        self.hu = np.where(self.infratentorial, p.grey_hu - 1 - 3 * (np.abs(self.fine) < 0.35), hu).astype(np.float32)
        for centre, radii in NUCLEI:
            centre = np.array(centre) + p.jitter["deep_grey"]
            nucleus = ellipsoid(self.abs_x, y, z, centre, radii) + 1.2 * self.fine > 0
            self.hu[nucleus] = p.grey_hu + 0.5
            self.grey |= nucleus
        self.stem = capsule(x, y, z, (0, 8, -62), (0, 3, -12), 12.5) > 0
        self.hu[self.stem] = p.white_hu + 4
        self.hu += 0.7 * self.texture

    def _fluid_spaces(self) -> None:
        """Subarachnoid space, furrows, fissures, cisterns and ventricles."""
        p, x, y, z = self.patient, self.x, self.y, self.z
        fluid = (self.brain_depth < self.gap_mm) | (self.ridge < self.furrow)
        midline = self.abs_x + 0.4 * self.course < 0.7 + p.gap_mm * 0.45
        midline &= ((z > 20) | (y < -25) | (y > 45)) & ~self.infratentorial
        around_stem = capsule(x, y, z, (0, 8, -62), (0, 3, -14), 15.5 + p.gap_mm) > 0
        around_stem &= ~self.stem & (z < -12) & (y < 14)
        suprasellar = ellipsoid(x, y, z, (0, -11, -26), (15, 10, 6 + p.gap_mm)) > 0
        quadrigeminal = ellipsoid(x, y, z, (0, 24, -11), (9, 5, 5)) > 0
        self.cisterns = around_stem | suprasellar | quadrigeminal
        self._ventricles()
        self.fluid = (fluid | self.sylvian | midline | self.cisterns) & ~self.ventricles
        wet = self.fluid | self.ventricles
        self.hu = np.where(wet, p.fluid_hu + 0.8 * self.texture, self.hu).astype(np.float32)
        self.subarachnoid = self.fluid
        dry = np.where(self.grey | self.infratentorial, GREY_ENHANCEMENT, WHITE_ENHANCEMENT)
        self.enhancement = np.where(wet, FLUID_ENHANCEMENT, dry).astype(np.float32)

    def _ventricles(self) -> None:
        p, x, y, z, s = self.patient, self.x, self.y, self.z, self.patient.ventricle_scale
        horns = (
            ((9, -4, 16), (4.5 * s, 30, 6.5 * s)), ((11, -30, 9), (5 * s, 11, 8 * s)),
            ((22, 31, 8), (6.5 * s, 11, 8 * s)), ((24, 48, 4), (3.5 * s, 13, 4.5 * s)), ((32, 14, -14), (3 * s, 14, 3 * s)),
        )  # fmt: skip
        moved = (0.5 * p.jitter["ventricles_x"], p.jitter["ventricles_y"], p.jitter["ventricles_z"])
        depths = [ellipsoid(self.abs_x, y, z, np.array(centre) + moved, radii) for centre, radii in horns]
        self.lateral_depth = np.maximum.reduce(depths)
        third = ellipsoid(x, y, z, (0, -1, -5), (1.2 + 1.4 * s, 14, 9)) > 0
        fourth = ellipsoid(x, y, z, (0, 23, -38), (6, 5 * s, 8)) > 0
        self.ventricles = (self.lateral_depth + 0.7 * self.fine > 0) | third | fourth

    def _dura_and_sinuses(self) -> None:
        """Falx, tentorium and the large venous sinuses: dense, and negative."""
        p, y, z, abs_x, depth = self.patient, self.y, self.z, self.abs_x, self.depth
        wavy = np.abs(self.x + 0.5 * self.course)
        self.wavy_midline = wavy
        self.falx = (wavy < p.dura_half_mm) & ((z > 18) | (y < -30) | (y > 52)) & ~self.infratentorial
        from_tentorium = np.abs(z - self.tentorium_z)
        tentorium = (from_tentorium < p.dura_half_mm + 0.1) & (y > 8) & (abs_x > 9)
        for sheet in (self.falx, tentorium):
            self.hu[sheet] = p.dura_hu
            self.enhancement[sheet] = DURA_ENHANCEMENT
        self.sagittal_sinus = (abs_x < 6 - 0.5 * np.clip(depth, 0, 11)) & (depth < 10)
        self.sagittal_sinus &= ((y > -45) & (z > 5)) | (y > 50)
        transverse = (depth < 7.5) & (from_tentorium < 4.8) & (y > 30) & (abs_x > 4)
        sigmoid = capsule(abs_x, y, z, (56, 30, -26), (44, 26, -52), 4.2) > 0
        straight = (abs_x < 2.6) & (np.abs(z - self.tentorium_z - 1) < 3) & (y > 26)
        sinuses = self.sagittal_sinus | transverse | sigmoid | straight
        self.hu[sinuses] = p.sinus_hu + self.texture[sinuses]
        self.enhancement[sinuses] = SINUS_ENHANCEMENT
        self.subarachnoid = self.subarachnoid & ~sinuses & ~self.falx & ~tentorium

    def _vessels(self) -> None:
        """Arteries of the base, cortical veins, choroid plexus."""
        p, x, y, z, abs_x = self.patient, self.x, self.y, self.z, self.abs_x
        middle = (38, -12, -12)
        tubes = (
            (abs_x, (8, -10, -34), (10, -9, -22), 2.6), (x, (0, -5, -50), (0, -9, -27), 2.1),
            (abs_x, (10, -9, -22), (38, -12 + p.jitter["middle_cerebral"], -12), 1.9),
            (abs_x, middle, (44, -2 + p.jitter["sylvian_branch"], 6), 1.4),
            (abs_x, middle, (42, 16 + p.jitter["posterior_branch"], -2), 1.3),
            (x, (0, 8, 4), (0, 26, -6), 2.0), (abs_x, (3, -14, -20), (2.5, -38, 8), 1.2),
            (abs_x, (2, -8, -26), (16, 18, -16), 1.2), (abs_x, (1.5, -10, 1), (2.5, 22, 0), 1.1),
        )  # fmt: skip
        self.arteries = np.zeros(x.shape, bool)
        for across, start, end, radius in tubes:
            self.arteries |= capsule(across, y, z, start, end, radius) > 0
        self._fill(self.arteries, p.artery_hu, ARTERY_ENHANCEMENT)
        self.subarachnoid = self.subarachnoid & ~self.arteries
        veins = (self.course**2 + self.other_course**2 < 0.02) & (self.brain_depth < 11)
        veins &= self.subarachnoid | (self.ridge < self.furrow + 0.25)
        self._fill(veins, p.artery_hu - 3, VEIN_ENHANCEMENT)
        self.subarachnoid = self.subarachnoid & ~veins
        plexus = (self.lateral_depth > 1) & (ellipsoid(abs_x, y, z, (21, 29, 6), (5, 7, 5)) > 0) & (self.fine > -0.2)
        self._fill(plexus, 36, CHOROID_ENHANCEMENT)

    def _fill(self, where, hu: float, enhancement: float) -> None:
        self.hu[where] = hu
        self.enhancement[where] = enhancement

    def _calcifications(self) -> None:
        """Bright and no blood: the label under them is background again."""
        p, x, y, z, abs_x, fine = self.patient, self.x, self.y, self.z, self.abs_x, self.fine
        if p.calcified["choroid"]:
            centre = (20 + p.jitter["choroid_x"], 29 + p.jitter["choroid_y"], 6)
            stone = (ellipsoid(abs_x, y, z, centre, (3.4, 4.5, 3.4)) + fine > 0) & (self.lateral_depth > -1)
            self._calcify(stone, 170 + 90 * np.abs(self.texture))
        if p.calcified["pineal"]:
            stone = ellipsoid(x, y, z, (p.jitter["pineal"], 17, 0), (2.6, 3, 2.4)) + 0.5 * fine > 0
            self._calcify(stone, 190 + 60 * fine)
        if p.calcified["basal_ganglia"]:
            stone = ellipsoid(abs_x, y, z, (20, -4 + p.jitter["basal_ganglia"], 1), (4, 6, 4)) + 1.5 * fine > 0
            self._calcify(stone & (fine > -0.3), 75 + 60 * np.abs(fine))
        if p.calcified["falx"]:
            self._calcify((self.wavy_midline < 1.6) & self.falx & (self.course + self.gyri > 1.1), 350 + 0 * fine)
        if p.calcified["dura"]:
            self._calcify((self.depth < 2.2) & (self.course > 1.5), 300 + 0 * fine)
        if p.calcified["carotid"]:
            self._calcify(capsule(abs_x, y, z, (8, -10, -31), (9, -10, -27), 2.6) > 0, 320 + 0 * fine)

    def _calcify(self, stone, hu: Floats) -> None:
        self.hu[stone] = hu[stone]
        self.label[stone] = 0

    def _inner_dura(self) -> None:
        """The dura on the inner table: a thin bright line under the skull, blood or not."""
        line = (self.depth < 1.0) & (self.label == 0)
        self.hu[line] = np.maximum(self.hu[line], self.patient.dura_hu + 7)
