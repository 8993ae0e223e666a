"""Tissue at any point of space: scalp, skull, face, neck, air, and the brain within."""

from typing import NamedTuple

import numpy as np

from headct.phantom.brain import BrainPoints
from headct.phantom.lattice import Floats
from headct.phantom.patient import Patient
from headct.phantom.shapes import capsule, ellipsoid, logistic

AIR_HU = -1000


class Tissue(NamedTuple):
    """Flat arrays of one length."""

    hu: Floats
    #: HU that a full dose of contrast medium adds.
    enhancement: Floats
    #: Hemorrhage class, 0 for none.
    label: np.ndarray


def tissue_at(patient: Patient, x: Floats, y: Floats, z: Floats) -> Tissue:
    """Tissue at points in the patient's frame, in mm."""
    result = Tissue(np.full(x.shape, AIR_HU, np.float32), np.zeros(x.shape, np.float32), np.zeros(x.shape, np.uint8))
    across, along, up = patient.cavity_mm
    height = np.where(z > 0, z / (up + 22), z / (up + 60))
    near = np.flatnonzero((x / (across + 26)) ** 2 + (y / (along + 32)) ** 2 + height**2 < 1)
    if near.size:
        head = _HeadPoints(patient, x[near], y[near], z[near])
        result.hu[near], result.enhancement[near], result.label[near] = head.hu, head.enhancement, head.label
    return result


class _HeadPoints:
    """Points in and around the head; the steps run from the scalp inwards, each later one overriding."""

    def __init__(self, patient: Patient, x: Floats, y: Floats, z: Floats) -> None:
        self.patient, self.x, self.y, self.z = patient, x, y, z
        self.abs_x = np.abs(x)
        self.gyri = patient.fields["gyri"].at(x, y, z)
        self.enhancement = np.zeros(x.shape, np.float32)
        self.label = np.zeros(x.shape, np.uint8)
        self._distances()
        self._soft_tissue()
        self._vault()
        self._petrous_bone()
        self._face()
        self._orbits()
        self._neck()
        self._vessels_of_the_neck()
        self._brain()

    def _distances(self) -> None:
        """Depth below the vault (an ellipsoid with bumps), above the skull base, and below the skin."""
        patient, x, y, z = self.patient, self.x, self.y, self.z
        bumps = patient.fields["shape"].at(x, y, z)
        a, b, c = patient.cavity_mm
        radius = np.sqrt((x / a) ** 2 + (y / b) ** 2 + (z / c) ** 2) + np.float32(1e-3)
        slope = np.sqrt((x / a**2) ** 2 + (y / b**2) ** 2 + (z / c**2) ** 2) / radius + np.float32(1e-4)
        self.vault_depth = np.clip((1 - radius) / slope, -60, 60) + 1.6 * bumps
        # The three fossae: anterior, middle, posterior, each lower than the one before.
        anterior = logistic(-(y + 22 + patient.jitter["fossa_front"]) / 3)
        posterior = logistic((y - 12 - patient.jitter["fossa_back"]) / 4)
        middle = (1 - anterior) * (1 - posterior) * (-34 - 8 * np.tanh((self.abs_x - 22) / 6))
        base = anterior * (-14 + 4 * np.cos(x / 12)) + middle + posterior * (-56 + 0.012 * x * x)
        self.base_z = (base + 1.5 * bumps + patient.jitter["skull_base"] * 2).astype(np.float32)
        self.base_depth = ((z - self.base_z) * 0.85).astype(np.float32)
        self.depth = np.minimum(self.vault_depth, self.base_depth)
        self.bone_mm = np.clip(patient.vault_mm + 1.3 * patient.fields["thickness"].at(x, y, z), 2, 13)
        trunk = np.maximum(
            ellipsoid(x, y, z, (0, 15, -75), (62, 58, 120)), ellipsoid(x, y, z, (0, -45, -60), (58, 52, 75))
        )
        temporal = np.where((self.abs_x > 45) & (z < 10), 5, 0)
        scalp = self.vault_depth + self.bone_mm + patient.scalp_mm + temporal
        self.skin_depth = np.maximum(scalp, np.where(z < -25, trunk, -99)).astype(np.float32)

    def _soft_tissue(self) -> None:
        """Skin, fat, galea; muscle and fat below the skull base."""
        skin = self.skin_depth
        layers = np.where(skin < 2, 45, np.where(skin < self.patient.scalp_mm * 0.75, -85, 48))
        self.hu = np.where(skin > 0, layers, AIR_HU).astype(np.float32)
        below = (skin > 4) & (self.base_depth < 0)
        self.hu[below] = np.where(self.gyri[below] > 0.4, -80, 52)

    def _vault(self) -> None:
        """Two dense tables with the diploe between; the plate of the skull base."""
        patient = self.patient
        outer = self.vault_depth + self.bone_mm
        from_surface = np.minimum(outer, -self.vault_depth)
        table = from_surface < np.maximum(1.2, 0.24 * self.bone_mm)
        hu = np.where(table, patient.table_hu, patient.diploe_hu) + 60 * self.gyri
        vault = (outer > 0) & (self.vault_depth <= 0) & (self.z > self.base_z - 6)
        self.hu[vault] = hu[vault]
        plate = (self.base_depth <= 0) & (self.base_depth > -5) & (self.vault_depth > -self.bone_mm)
        self.hu[plate] = 700 + 250 * self.gyri[plate]
        self.outer = outer

    def _petrous_bone(self) -> None:
        """The densest bone, with mastoid air cells, and the clivus."""
        x, y, z, jitter = self.x, self.y, self.z, self.patient.jitter
        start, end = (20, 2 + jitter["petrous_front"], -40), (64, 18 + jitter["petrous_back"], -42)
        self.petrous = capsule(self.abs_x, y, z, start, end, 9) > 0
        cells = (self.gyri > 0.9) & (self.abs_x > 42)
        self.hu[self.petrous] = np.where(cells, -850, 1150 + 300 * self.gyri)[self.petrous]
        mastoid = capsule(self.abs_x, y, z, (58, 24, -48), (62, 28, -62), 11) > 0
        self.hu[mastoid] = np.where(self.gyri > 0, -800, 600)[mastoid]
        self.clivus = capsule(x, y, z, (0, -12, -36), (0, 4, -62), 7) > 0
        self.hu[self.clivus] = 450 + 150 * self.gyri[self.clivus]

    def _face(self) -> None:
        """Facial bone, nasal cavity and sinuses."""
        x, y, z = self.x, self.y, self.z
        face = (y < -28) & (z < self.base_z - 5) & (self.skin_depth > 8)
        nose = ellipsoid(x, y, z, (0, -62, -42), (17, 26, 26)) > 0
        antra = ellipsoid(self.abs_x, y, z, (34, -58, -66), (15, 17, 16)) > 0
        self.hu[face & (self.patient.fields["course"].at(x, y, z) > 0.9)] = 800
        hollow = face & (nose | antra)
        self.hu[hollow] = np.where(np.abs(self.gyri) < 0.18, 350, -980)[hollow]

    def _orbits(self) -> None:
        """Orbital wall and fat, globe, lens, optic nerve; the frontal sinus above."""
        x, y, z, abs_x = self.x, self.y, self.z, self.abs_x
        depth = ellipsoid(abs_x, y, z, (31, -70, -32), (19, 24, 18))
        self.orbit = depth > -2.5
        self.hu[self.orbit] = np.where(depth > 0, -95, 600)[self.orbit]
        self.hu[ellipsoid(abs_x, y, z, (31, -78, -32), (12, 12, 12)) > 0] = 12
        self.hu[ellipsoid(abs_x, y, z, (31, -88, -32), (4.5, 2, 4.5)) > 0] = 75
        self.hu[capsule(abs_x, y, z, (31, -66, -32), (12, -44, -28), 2.2) > 0] = 40
        if self.patient.frontal_sinus:
            sinus = ellipsoid(x, y, z, (0, -self.patient.cavity_mm[1] - 2, 2), (16, 6, 12)) > 0
            self.hu[sinus & (self.outer > 0)] = -950

    def _neck(self) -> None:
        """Cervical spine with canal and cord; airway."""
        x, y, z = self.x, self.y, self.z
        spine = capsule(x, y, z, (0, 12, -75), (0, 22, -130), 20) > 0
        self.hu[spine] = 500 + 150 * self.gyri[spine]
        canal = (capsule(x, y, z, (0, 30, -60), (0, 38, -130), 9) > 0) & (z < self.base_z)
        self.hu[canal] = 12
        cord = (capsule(x, y, z, (0, 30, -60), (0, 38, -130), 5.5) > 0) & (z < self.base_z)
        self.hu[cord] = 33
        self.hu[capsule(x, y, z, (0, -30, -85), (0, -60, -60), 8) > 0] = -950

    def _vessels_of_the_neck(self) -> None:
        """Carotids and jugular veins; muscle enhances a little."""
        y, z, abs_x = self.y, self.z, self.abs_x
        muscle = (self.skin_depth > 2) & (self.depth < 0) & (self.hu > 20) & (self.hu < 90)
        self.enhancement[muscle] = 8 + 45 * (self.gyri[muscle] > 1.1)
        carotid = capsule(abs_x, y, z, (26, -2, -52), (28, 6, -130), 4.5)
        jugular = capsule(abs_x, y, z, (34, 8, -54), (32, 4, -130), 6)
        vessel = (np.maximum(carotid, jugular) > 0) & (self.hu < 300) & (self.hu > -200) & (z < self.base_z)
        self.hu[vessel] = 45
        self.enhancement[vessel] = 190

    def _brain(self) -> None:
        inside = np.flatnonzero((self.depth > 0) & ~self.petrous & ~self.clivus & ~self.orbit)
        if inside.size:
            brain = BrainPoints(
                self.patient, self.x[inside], self.y[inside], self.z[inside],
                self.depth[inside], self.vault_depth[inside], self.gyri[inside],
            )  # fmt: skip
            self.hu[inside], self.enhancement[inside], self.label[inside] = brain.hu, brain.enhancement, brain.label
