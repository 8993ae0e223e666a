"""Training of the hemorrhage network on patches of 9 slices, 128 x 128."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from headct import HEMORRHAGE_CLASSES
from headct.cases import StoredCase, StoredSeries
from headct.networks.scaling import HEMORRHAGE_WINDOWS, scale
from headct.training.blood import inside_skull, paint_blood
from headct.training.deformation import Deformation
from headct.training.loop import device_of, mixed_precision
from headct.training.noise import NoiseBank

#: Slices given and answered for, rows and columns of a patch.
PATCH_SLICES, ANSWER_SLICES, PATCH_SIDE = 9, 5, 128

#: Share of the patches centred near hemorrhage, and at places that looked like hemorrhage and were not.
BLEED_SHARE, HARD_SHARE = 0.42, 0.25

#: Share of the patches that are deformed, by how much they are turned at most, and the side of what that is cut from.
_DEFORMED_SHARE, _TURN_DEGREES, _DEFORMED_SIDE = 0.5, 20, 192

#: Share of the patches whose scalp is muscle in parts, and what of a head is fat: phantoms have no temporal muscle over
#: the vault, which is as dense as blood and lies along the skull as an epidural hematoma does, but outside.
_MUSCLE_SHARE, _FAT_HU, _MUSCLE_HU = 0.4, (-150, -25), (45, 80)

#: Share of the patches that one more hemorrhage is painted into.
_PAINTED_SHARE = 0.3

#: Places remembered as hard, the newest ones.
_HARD_PLACES = 3000

#: A patch whose background holds this many voxels called hemorrhage is remembered.
_HARD_VOXELS = 12

#: Share of the voxels, the worst, that the loss counts once more.
_WORST_SHARE = 0.02

_LABELS = range(1, len(HEMORRHAGE_CLASSES))


@dataclass
class Patch:
    """int16 HU and labels cut from an exam, and where."""

    voxels_hu: np.ndarray
    labels: np.ndarray
    place: tuple[int, int, int, int]


class PatchSource:
    """Patches of training exams: near hemorrhage, at places found to be hard, and elsewhere over the head."""

    def __init__(self, cases: list[StoredCase], bank: NoiseBank) -> None:
        """Finds, per class, the exams that show it and up to 400 of its voxels in each."""
        self.exams: list[tuple[StoredSeries, np.ndarray]] = [exam for case in cases for exam in case.exams]
        self.bank = bank
        #: Places that looked like hemorrhage and were not: exam, slice, row, column.
        self.hard: list[tuple[int, int, int, int]] = []
        generator = np.random.default_rng(0)
        self._places: dict[int, list[tuple[int, np.ndarray]]] = {label: [] for label in _LABELS}
        for index, (_, stored) in enumerate(self.exams):
            labels = np.asarray(stored)
            for label in _LABELS:
                voxels = np.argwhere(labels == label)
                if len(voxels) > 8:
                    kept = generator.choice(len(voxels), min(400, len(voxels)), replace=False)
                    self._places[label].append((index, voxels[kept]))
        self._shown = [label for label in _LABELS if self._places[label]]
        #: The inside of the skull of each exam, eight voxels a byte.
        with ThreadPoolExecutor() as pool:
            self._inside = list(pool.map(_packed_inside, self.exams))

    def draw(self, generator: np.random.Generator) -> Patch:
        """One augmented patch."""
        kind = generator.random()
        if self._shown and kind < BLEED_SHARE:
            places = self._places[int(generator.choice(self._shown))]
            index, voxels = places[generator.integers(len(places))]
            z, y, x = voxels[generator.integers(len(voxels))] + generator.integers((-2, -45, -45), (3, 46, 46))
        elif (hard := self.hard) and kind < BLEED_SHARE + HARD_SHARE:
            index, z, y, x = hard[generator.integers(len(hard))]
            z, y, x = np.array((z, y, x)) + generator.integers((-1, -20, -20), (2, 21, 21))
        else:
            index = int(generator.integers(len(self.exams)))
            z = generator.integers(len(self.exams[index][1]))
            y, x = generator.integers(60, 197, 2)
        return self._cut(index, int(z), int(y), int(x), generator)

    def _cut(self, index: int, z: int, y: int, x: int, generator: np.random.Generator) -> Patch:
        series, labels = self.exams[index]
        deformed = generator.random() < _DEFORMED_SHARE
        side = _DEFORMED_SIDE if deformed else PATCH_SIDE
        top, left = (int(np.clip(c - side // 2, 0, labels.shape[1] - side)) for c in (y, x))
        z = int(np.clip(z, 0, len(labels) - 1))
        window = np.s_[top : top + side, left : left + side]
        slices = np.clip(np.arange(z - PATCH_SLICES // 2, z + PATCH_SLICES // 2 + 1), 0, len(labels) - 1)
        clean = series.clean_hu[slices][(slice(None), *window)].astype(np.float32)
        margin = (PATCH_SLICES - ANSWER_SLICES) // 2
        answer = labels[slices][(slice(None), *window)]
        if generator.random() < _PAINTED_SHARE:
            inside = np.unpackbits(self._inside[index][slices], axis=-1)[(slice(None), *window)].astype(bool)
            plan = series.about["plan"]
            spacing_mm = plan["thickness_mm"], plan["columns_mm"] / labels.shape[2]
            clean, answer = paint_blood(clean, answer, inside, spacing_mm, generator)
        answer = answer[margin:-margin]
        if deformed:
            deformation = Deformation.draw(generator, _TURN_DEGREES)
            clean = deformation.apply(clean, PATCH_SIDE)
            answer = deformation.apply(answer, PATCH_SIDE, nearest=True).astype(np.uint8)
            top, left = top + (side - PATCH_SIDE) // 2, left + (side - PATCH_SIDE) // 2
        if generator.random() < _MUSCLE_SHARE:
            clean = _with_muscle(clean, generator)
        half = PATCH_SIDE // 2
        factor = float(np.exp(generator.normal(0, 0.35)))
        voxels = self.bank.add(clean, series.about, slices, (top, left), factor, generator)
        voxels = voxels * np.float32(generator.normal(1, 0.015)) + np.float32(generator.normal(0, 2.5))
        if generator.random() < 0.5:
            voxels, answer = voxels[:, :, ::-1], answer[:, :, ::-1]
        if generator.random() < 0.3:
            voxels, answer = voxels[::-1], answer[::-1]
        return Patch(np.rint(voxels), np.ascontiguousarray(answer), (int(index), z, top + half, left + half))


def _packed_inside(exam: tuple[StoredSeries, np.ndarray]) -> np.ndarray:
    return np.packbits(inside_skull(np.asarray(exam[0].clean_hu)), axis=-1)


def _with_muscle(clean_hu: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Muscle instead of fat in bands of a random direction, the same in all slices."""
    rows, columns = clean_hu.shape[1:]
    angle, wavelength = generator.uniform(0, np.pi), generator.uniform(60, 240)
    along = np.cos(angle) * np.arange(columns)[None] + np.sin(angle) * np.arange(rows)[:, None]
    band = np.cos(2 * np.pi * (along / wavelength + generator.random())) > generator.uniform(-0.6, 0.6)
    fat = (clean_hu > _FAT_HU[0]) & (clean_hu < _FAT_HU[1]) & band
    return np.where(fat, np.float32(generator.uniform(*_MUSCLE_HU)), clean_hu)


@dataclass
class HemorrhageLoss:
    """Cross-entropy, hemorrhage counting half as much again, the worst voxels once more, and half a Dice loss."""

    source: PatchSource
    batch: int = 12
    weights: Tensor = field(default_factory=lambda: torch.tensor([1.0, 1.5, 1.5, 1.5]))

    def draw(self, generator: np.random.Generator) -> list[Patch]:
        """The patches of a batch."""
        return [self.source.draw(generator) for _ in range(self.batch)]

    def __call__(self, network: nn.Module, batch: list[Patch]) -> tuple[Tensor, dict[str, Tensor]]:
        """The loss of one batch and its parts."""
        device = device_of(network)
        given = torch.from_numpy(np.stack([patch.voxels_hu for patch in batch])).to(device)
        voxels = scale(given.float(), HEMORRHAGE_WINDOWS)
        labels = torch.from_numpy(np.stack([patch.labels for patch in batch])).to(device).long()
        with mixed_precision(device):
            logits = network(voxels.contiguous(memory_format=torch.channels_last_3d))
        logits = logits.float()
        each = functional.cross_entropy(logits, labels, weight=self.weights.to(device), reduction="none")
        entropy = each.mean()
        worst = each.flatten().topk(int(each.numel() * _WORST_SHARE), sorted=False).values.mean()
        found = logits.softmax(dim=1)[:, 1:]
        truth = functional.one_hot(labels, len(HEMORRHAGE_CLASSES)).permute(0, 4, 1, 2, 3)[:, 1:].float()
        over = (0, 2, 3, 4)
        # 50 voxels on both sides keep a batch without a class from counting as a failure.
        overlap = (2 * (found * truth).sum(over) + 50) / (found.sum(over) + truth.sum(over) + 50)
        dice = 1 - overlap.mean()
        self._remember(batch, found.detach().sum(dim=1), labels)
        loss = entropy + 0.1 * worst + 0.5 * dice
        return loss, {"entropy": entropy.detach(), "worst": worst.detach(), "dice_loss": dice.detach()}

    def _remember(self, patches: list[Patch], found: Tensor, labels: Tensor) -> None:
        """Keeps the places of background called hemorrhage."""
        wrong = ((found > 0.5) & (labels == 0)).sum(dim=(1, 2, 3)).tolist()
        # Beside a bleed the border is always a little wrong: only what is far from any counts.
        hard = [p.place for p, voxels in zip(patches, wrong) if voxels > _HARD_VOXELS * (8 if p.labels.any() else 1)]
        # A new list, since other threads may be drawing from the old one.
        self.source.hard = [*self.source.hard, *hard][-_HARD_PLACES:]

    def parameters(self) -> list[nn.Parameter]:
        """None."""
        return []

    def state(self) -> dict:
        """What a resumed training needs besides the network."""
        return {"hard": list(self.source.hard)}

    def restore(self, state: dict) -> None:
        """The inverse of `state`."""
        self.source.hard = [tuple(place) for place in state["hard"]]
