"""Training of the protocol network on whole series of eight slices."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from headct import PROTOCOL_HEADS
from headct.networks.scaling import scale_for_protocol
from headct.training.phantoms import protocol_hu

#: Contrast is the hardest answer and counts twice.
HEAD_WEIGHTS = {"contrast": 2.0, "orientation": 1.0, "reconstruction": 1.0}

#: Pixels a series is shifted by at most, in rows and in columns.
_LARGEST_SHIFT = 14


@dataclass
class ProtocolLoss:
    """Cross-entropy of the three heads over patients whose four series are drawn together.

    Series of one patient share their augmentation: what differs between them is the answer alone. Without that
    the contrast head stays at chance.
    """

    #: uint8, 4 series x (8 slices + answers) x 256 x 256 each.
    patients: list[np.ndarray]
    patients_a_batch: int = 4

    def __call__(self, network: nn.Module, generator: np.random.Generator) -> tuple[Tensor, dict[str, float]]:
        """The weighted loss of one batch and the loss of each head."""
        members, answers = [], []
        for index in generator.choice(len(self.patients), self.patients_a_batch):
            stored = np.asarray(self.patients[index])
            members.append(_augmented(protocol_hu(stored[:, :8]), generator))
            answers.append(stored[:, 8, 0, :3])
        voxels = torch.from_numpy(scale_for_protocol(np.concatenate(members))).unsqueeze(1)
        truth = torch.from_numpy(np.concatenate(answers)).long()
        logits = network(voxels.to(memory_format=torch.channels_last_3d))
        losses = {
            head: functional.cross_entropy(output, truth[:, column])
            for column, (head, output) in enumerate(zip(PROTOCOL_HEADS, logits))
        }
        loss = sum(HEAD_WEIGHTS[head] * value for head, value in losses.items())
        return loss, {head: value.item() for head, value in losses.items()}


def _augmented(series: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Mirrored, reversed, shifted and offset: the same for all series of a patient."""
    if generator.random() < 0.5:
        series = series[..., ::-1]
    if generator.random() < 0.5:
        series = series[:, ::-1]
    shift = generator.integers(-_LARGEST_SHIFT, _LARGEST_SHIFT + 1, 2)
    series = np.roll(series, tuple(shift), axis=(2, 3))
    return np.ascontiguousarray(series + np.float32(generator.normal(0, 1.5)))
