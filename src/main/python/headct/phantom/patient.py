"""What differs from head to head."""

from dataclasses import dataclass

import numpy as np

from headct.phantom.lattice import SmoothField

#: Landmarks that lie a millimetre or two elsewhere in each patient.
JITTERED = (
    "skull_base", "petrous_front", "petrous_back", "tentorium", "deep_grey", "ventricles_x", "ventricles_y",
    "ventricles_z", "middle_cerebral", "choroid_x", "choroid_y", "pineal", "basal_ganglia", "fossa_front",
    "fossa_back", "sylvian_branch", "posterior_branch",
)  # fmt: skip

#: Calcifications and how often they are seen: they are bright and are no blood.
CALCIFICATIONS = {"choroid": 0.55, "pineal": 0.6, "basal_ganglia": 0.2, "falx": 0.3, "dura": 0.15, "carotid": 0.15}


@dataclass(frozen=True)
class Variety:
    """How often a patient is drawn with what makes reading hard (probabilities)."""

    atrophy: float = 0.2
    dense_sinuses: float = 0.25
    dense_arteries: float = 0.2
    dense_dura: float = 0.25
    thin_subdural: float = 0.35


class Patient:
    """One head: sizes, tissue densities, irregularities and lesions, all drawn from the seed."""

    def __init__(self, seed: int, variety: Variety = Variety()) -> None:
        """The same seed and variety give the same head on every machine with the same numpy."""
        self.seed = seed
        self.variety = variety
        self.generator = np.random.Generator(np.random.PCG64(np.random.SeedSequence([1895, seed])))
        self.lesions: list = []
        self._draw_skull()
        self._draw_brain()
        self._draw_densities()
        self._draw_fields()

    def _draw_skull(self) -> None:
        uniform = self.generator.uniform
        size = uniform(0.92, 1.06)
        #: Half axes of the cranial cavity.
        self.cavity_mm = np.array([uniform(64, 73), uniform(78, 89), uniform(68, 78)], np.float32) * np.float32(size)
        self.vault_mm, self.scalp_mm = uniform(3.5, 8.5), uniform(4, 9)
        self.table_hu, self.diploe_hu = uniform(1000, 1600), uniform(250, 850)
        self.frontal_sinus = uniform() < 0.8
        self.jitter = dict(zip(JITTERED, self.generator.normal(0, 1, len(JITTERED)).astype(np.float32)))

    def _draw_brain(self) -> None:
        uniform = self.generator.uniform
        #: Width of the space between brain and skull, of the furrows (in gyral field units) and of the ventricles.
        self.gap_mm, self.furrow, self.ventricle_scale = uniform(0.6, 3.2), uniform(0.10, 0.34), uniform(0.65, 1.6)
        if uniform() < self.variety.atrophy:
            self.gap_mm += uniform(0, 3)
            self.furrow += 0.1
            self.ventricle_scale *= 1.3
        self.calcified = {name: uniform() < share for name, share in CALCIFICATIONS.items()}

    def _draw_densities(self) -> None:
        uniform, normal = self.generator.uniform, self.generator.normal
        self.grey_hu, self.white_hu, self.fluid_hu = normal(36, 1.5), normal(28, 1.3), normal(6, 2)
        self.sinus_hu, self.artery_hu = normal(52, 5), normal(44, 4)
        self.dura_hu, self.dura_half_mm = normal(48, 3), uniform(0.7, 1.1)
        if uniform() < self.variety.dense_sinuses:
            self.sinus_hu += uniform(5, 22)
        if uniform() < self.variety.dense_arteries:
            self.artery_hu += uniform(8, 24)
        if uniform() < self.variety.dense_dura:
            self.dura_hu += uniform(5, 22)
            self.dura_half_mm += uniform(0, 0.8)

    def _draw_fields(self) -> None:
        generator = self.generator
        self.fields = {
            "shape": SmoothField(generator, 70),
            "thickness": SmoothField(generator, 45),
            "gyri": SmoothField(generator, generator.uniform(13, 19)),
            "fine": SmoothField(generator, 9, 2.2),
            "texture": SmoothField(generator, 7, 2.2),
            "course": SmoothField(generator, 26),
            "other_course": SmoothField(generator, 24),
        }
