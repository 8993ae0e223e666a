"""Training of the hemorrhage network on patches of 7 slices, 128 x 128."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from headct import HEMORRHAGE_CLASSES
from headct.networks.scaling import scale_for_hemorrhage
from headct.training.phantoms import hemorrhage_hu

#: Slices given and answered for, rows and columns of a patch.
PATCH_SLICES, ANSWER_SLICES, PATCH_SIDE = 7, 3, 128

#: Share of the patches centred near hemorrhage; of the others most lie over the brain, where dense vessels are.
BLEED_SHARE = 0.55

_LABELS = range(1, len(HEMORRHAGE_CLASSES))


@dataclass
class PatchSource:
    """Patches of training exams, near hemorrhage and elsewhere."""

    #: uint8, (voxels, labels) x slices x 256 x 256 each.
    exams: list[np.ndarray]

    def __post_init__(self) -> None:
        """Finds, per class, the exams that show it and up to 400 of its voxels in each."""
        generator = np.random.default_rng(0)
        self._places: dict[int, list[tuple[int, np.ndarray]]] = {label: [] for label in _LABELS}
        for index, exam in enumerate(self.exams):
            labels = np.asarray(exam[1])
            if not labels.any():
                continue
            for label in _LABELS:
                voxels = np.argwhere(labels == label)
                if len(voxels) > 20:
                    kept = generator.choice(len(voxels), min(400, len(voxels)), replace=False)
                    self._places[label].append((index, voxels[kept]))
        self._shown = [label for label in _LABELS if self._places[label]]

    def draw(self, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """One augmented patch: scaled voxels 7 x 128 x 128 and labels 3 x 128 x 128."""
        if self._shown and generator.random() < BLEED_SHARE:
            places = self._places[int(generator.choice(self._shown))]
            index, voxels = places[generator.integers(len(places))]
            z, y, x = voxels[generator.integers(len(voxels))] + generator.integers((-1, -45, -45), (2, 46, 46))
        else:
            index = int(generator.integers(len(self.exams)))
            z = generator.integers(self.exams[index].shape[1])
            y, x = generator.integers(70, 187, 2)
        return self._cut(index, int(z), int(y), int(x), generator)

    def _cut(self, index: int, z: int, y: int, x: int, generator) -> tuple[np.ndarray, np.ndarray]:
        stored, labels = self.exams[index]
        half = PATCH_SIDE // 2
        top, left = (int(np.clip(c - half, 0, stored.shape[1] - PATCH_SIDE)) for c in (y, x))
        window = np.s_[top : top + PATCH_SIDE, left : left + PATCH_SIDE]
        slices = np.clip(np.arange(z - PATCH_SLICES // 2, z + PATCH_SLICES // 2 + 1), 0, len(stored) - 1)
        voxels = hemorrhage_hu(stored[slices][(slice(None), *window)])
        margin = (PATCH_SLICES - ANSWER_SLICES) // 2
        answer = labels[slices[margin:-margin]][(slice(None), *window)]
        if generator.random() < 0.5:
            voxels, answer = voxels[:, :, ::-1], answer[:, :, ::-1]
        if generator.random() < 0.3:
            voxels, answer = voxels[::-1], answer[::-1]
        voxels = voxels + np.float32(generator.normal(0, 2))
        if generator.random() < 0.3:
            # Noise without the kernel's blur: what averaging a 512 x 512 slice leaves.
            voxels = voxels + generator.normal(0, generator.uniform(1, 5), voxels.shape).astype(np.float32)
        return scale_for_hemorrhage(voxels), np.ascontiguousarray(answer)


class HemorrhageLoss:
    """Cross-entropy, hemorrhage counting three times, plus half a Dice loss over the three classes."""

    def __init__(self, source: PatchSource, batch: int = 16) -> None:
        """Draws its own batches."""
        self.source, self.batch = source, batch
        self.weights = torch.tensor([1.0, 3.0, 3.0, 3.0])

    def __call__(self, network: nn.Module, generator: np.random.Generator) -> tuple[Tensor, dict[str, float]]:
        """The loss of one batch and its two parts."""
        patches = [self.source.draw(generator) for _ in range(self.batch)]
        voxels = torch.from_numpy(np.stack([patch[0] for patch in patches])).unsqueeze(1)
        labels = torch.from_numpy(np.stack([patch[1] for patch in patches])).long()
        logits = network(voxels.to(memory_format=torch.channels_last_3d))
        entropy = functional.cross_entropy(logits, labels, weight=self.weights)
        found = logits.softmax(dim=1)[:, 1:]
        truth = functional.one_hot(labels, len(HEMORRHAGE_CLASSES)).permute(0, 4, 1, 2, 3)[:, 1:].float()
        over = (0, 2, 3, 4)
        # 50 voxels on both sides keep a batch without a class from counting as a failure.
        overlap = (2 * (found * truth).sum(over) + 50) / (found.sum(over) + truth.sum(over) + 50)
        dice = 1 - overlap.mean()
        return entropy + 0.5 * dice, {"entropy": entropy.item(), "dice_loss": dice.item()}
