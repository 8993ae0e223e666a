"""What differs from head to head: sizes, densities, age, and what the patient has."""

from dataclasses import dataclass, field

import numpy as np

from headct.phantom.lattice import SmoothField

#: Landmarks that lie a millimetre or two elsewhere in each patient.
JITTERED = (
    "skull_base", "petrous_front", "petrous_back", "tentorium", "deep_grey", "ventricles_x", "ventricles_y",
    "ventricles_z", "middle_cerebral", "choroid_x", "choroid_y", "pineal", "basal_ganglia", "fossa_front",
    "fossa_back", "sylvian_branch", "posterior_branch",
)  # fmt: skip

#: Calcifications and how often they are seen at sixty: they are bright and are no blood.
CALCIFICATIONS = {"choroid": 0.55, "pineal": 0.6, "basal_ganglia": 0.2, "falx": 0.3, "dura": 0.15, "carotid": 0.2}

#: What looks like hemorrhage or hides it, and how often a patient is drawn with it.
NEGATIVES = {
    "old_infarct": 0.12, "infarct": 0.10, "lacune": 0.12, "white_matter_disease": 0.2, "arachnoid_cyst": 0.05,
    "meningioma": 0.04, "post_operative": 0.08, "shunt": 0.04, "scalp_hematoma": 0.10, "fracture": 0.08,
    "hygroma": 0.06, "edema": 0.04,
}  # fmt: skip


@dataclass(frozen=True)
class Variety:
    """How often a patient is drawn with what makes reading hard (probabilities)."""

    elderly: float = 0.45
    dense_sinuses: float = 0.25
    dense_arteries: float = 0.2
    dense_dura: float = 0.25
    thin_subdural: float = 0.4
    negatives: dict[str, float] = field(default_factory=lambda: dict(NEGATIVES))


class Patient:
    """One head: everything drawn from the seed. The head itself is painted by `headct.phantom.head.paint`."""

    def __init__(self, seed: int, variety: Variety = Variety()) -> None:
        """The same seed and variety give the same head on every machine with the same numpy."""
        self.seed = seed
        self.variety = variety
        self.generator = np.random.Generator(np.random.PCG64(np.random.SeedSequence([1895, seed])))
        self.lesions: list = []
        self.age_years = float(
            self.generator.uniform(60, 95) if self.generator.uniform() < variety.elderly else self.generator.uniform(16, 60)
        )
        self._draw_skull()
        self._draw_brain()
        self._draw_densities()
        draws = {name: self.generator.uniform() < share for name, share in variety.negatives.items()}
        #: Which of NEGATIVES the patient has.
        self.negatives = {name for name, drawn in draws.items() if drawn}
        self.fields = {
            "shape": SmoothField(self.generator, 70), "thickness": SmoothField(self.generator, 45),
            "gyri": SmoothField(self.generator, self.generator.uniform(13, 20)), "fine": SmoothField(self.generator, 9),
            "texture": SmoothField(self.generator, 7), "course": SmoothField(self.generator, 26),
            "other_course": SmoothField(self.generator, 24), "broad": SmoothField(self.generator, 50),
        }  # fmt: skip

    def _draw_skull(self) -> None:
        uniform = self.generator.uniform
        size = uniform(0.92, 1.06)
        #: Half axes of the cranial cavity.
        self.cavity_mm = np.array([uniform(63, 73), uniform(78, 90), uniform(68, 79)], np.float32) * np.float32(size)
        #: How much wider the head is behind than in front.
        self.taper = uniform(0.02, 0.11)
        self.vault_mm, self.scalp_mm = uniform(3.5, 9.5), uniform(3, 9)
        self.table_hu, self.diploe_hu = uniform(1000, 1700), uniform(250, 900)
        self.frontal_sinus = uniform() < 0.85
        self.pneumatised = uniform(0, 1)
        self.fat_hu, self.muscle_hu = uniform(-105, -75), uniform(42, 62)
        self.jitter = dict(zip(JITTERED, self.generator.normal(0, 1, len(JITTERED)).astype(np.float32)))

    def _draw_brain(self) -> None:
        uniform = self.generator.uniform
        #: From none at 40 to 1 at 90 years, with a spread.
        self.atrophy = float(np.clip((self.age_years - 40) / 50 + uniform(-0.25, 0.25), 0, 1))
        #: Width of the space between brain and skull, of the furrows (in gyral field units) and of the ventricles.
        self.gap_mm = uniform(0.4, 1.8) + self.atrophy * uniform(0.5, 4)
        self.furrow = uniform(0.06, 0.22) + 0.22 * self.atrophy
        self.ventricle_scale = uniform(0.6, 1.2) * (1 + 0.7 * self.atrophy)
        older = np.clip((self.age_years - 20) / 40, 0.2, 1.4)
        self.calcified = {name: bool(uniform() < share * older) for name, share in CALCIFICATIONS.items()}

    def _draw_densities(self) -> None:
        uniform, normal = self.generator.uniform, self.generator.normal
        self.white_hu = normal(28, 1.8)
        self.grey_hu, self.fluid_hu = self.white_hu + uniform(5, 11), normal(6, 3)
        # Blood in vessels follows the haematocrit: sinuses, arteries and veins rise and fall together.
        blood = normal(0, 4)
        self.sinus_hu, self.artery_hu = 53 + blood + normal(0, 3), 44 + blood + normal(0, 2.5)
        self.dura_hu, self.dura_half_mm = normal(50, 4), uniform(0.5, 1.1)
        self.dense = set()
        if uniform() < self.variety.dense_sinuses:
            self.sinus_hu += uniform(5, 20)
            self.dense.add("dense_sinus")
        if uniform() < self.variety.dense_arteries:
            self.artery_hu += uniform(8, 24)
            self.dense.add("dense_artery")
        if uniform() < self.variety.dense_dura:
            self.dura_hu += uniform(5, 22)
            self.dura_half_mm += uniform(0, 0.8)
            self.dense.add("dense_dura")
        #: One transverse sinus is usually the larger: left, right.
        self.sinus_mm = uniform(2.2, 5.2, 2)
