"""Training of the protocol network on whole series of eight slices."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from headct import PROTOCOL_HEADS
from headct.cases import StoredCase, StoredSeries
from headct.networks.protocol import STAGE_CHANNELS
from headct.networks.scaling import PROTOCOL_WINDOWS, scale
from headct.phantom.scanner import AXIAL
from headct.training.deformation import Deformation
from headct.training.loop import device_of, mixed_precision
from headct.training.noise import NoiseBank

#: Contrast is the hardest answer and counts twice.
HEAD_WEIGHTS = {"contrast": 2.0, "orientation": 1.0, "reconstruction": 1.0}

#: Pixels a series is shifted by at most, in rows and in columns.
_LARGEST_SHIFT = 16

#: Share of the groups that are deformed, and by how much they are turned at most. The rest keeps its edges as sharp as
#: the kernel left them.
_DEFORMED_SHARE, _TURN_DEGREES = 0.6, 12

#: How far coronal and sagittal slices are stretched as a whole and along one direction: sites reformat to any height, and
#: the plane must not be told by how tall a head is.
_REFORMAT_ZOOM, _REFORMAT_ACROSS = 0.25, 0.25

#: Share of the coronal and sagittal groups that end early: below the row, or above it, its values go on to the border.
_CUT_SHARE, _LEAST_ROWS = 0.4, 130

_EVERY_SLICE = np.arange(8)

#: The stage whose cells are told where contrast medium is, its slices and side, and the slices that each cell sees.
_GUIDED_STAGE, _GUIDED_SLICES, _GUIDED_SIDE, _SEEN_SLICES = 2, 5, 32, 4

#: What grey matter, muscle and skin take up at most, and cannot be seen: only what is beyond counts.
_DIFFUSE_ENHANCEMENT_HU = 25

#: Mean enhancement of a cell, beyond the diffuse one, that counts in full: a vein of 3 mm in a cell of 7 mm brings more.
_FULL_ENHANCEMENT_HU = 6

_GUIDE_WEIGHT = 2.0


class Batch(NamedTuple):
    """Groups of four series, one after the other."""

    #: float32 HU, series x 8 x 256 x 256.
    voxels_hu: np.ndarray
    #: Series x heads.
    answers: np.ndarray
    #: float32, series x 5 x 32 x 32: how much enhancement a cell of the guided stage is shown, from 0 to 1.
    enhancement: np.ndarray


@dataclass
class ProtocolLoss:
    """Cross-entropy of the three heads; the series of one patient and orientation are drawn together.

    They share their augmentation: what differs between them is the answer alone. Since vessels are small and bone
    is bright everywhere, contrast is also asked for cell by cell in the third stage, where the phantoms know it; that
    guide is of no use afterwards and is not kept in the network.
    """

    cases: list[StoredCase]
    bank: NoiseBank
    #: Groups of four series, each of one patient and one orientation.
    groups_a_batch: int = 4

    def __post_init__(self) -> None:
        """Makes the guide, the same every time."""
        with torch.random.fork_rng():
            torch.manual_seed(17)
            self.guide = nn.Conv3d(STAGE_CHANNELS[_GUIDED_STAGE], 1, 1)

    def parameters(self) -> list[nn.Parameter]:
        """Of the guide, which learns along."""
        return list(self.guide.parameters())

    def draw(self, generator: np.random.Generator) -> Batch:
        """Groups of four series."""
        voxels, answers, enhancement = [], [], []
        for index in generator.choice(len(self.cases), self.groups_a_batch, replace=False):
            protocol = self.cases[index].protocol
            first = 4 * int(generator.integers(len(protocol) // 4))
            group = protocol[first : first + 4]
            stack = np.stack([np.asarray(series.clean_hu, np.float32) for series in group])
            augmented, shown = self._augmented(group, stack, generator)
            voxels.append(augmented)
            enhancement.append(shown)
            answers += [series.about["answers"] for series in group]
        return Batch(np.concatenate(voxels), np.array(answers), np.concatenate(enhancement))

    def __call__(self, network: nn.Module, batch: Batch) -> tuple[Tensor, dict[str, Tensor]]:
        """The weighted loss of one batch and the loss of each head."""
        device = device_of(network)
        scaled = scale(torch.from_numpy(batch.voxels_hu).to(device), PROTOCOL_WINDOWS)
        truth = torch.from_numpy(batch.answers).to(device)
        with mixed_precision(device):
            logits, features = network.traced(scaled.contiguous(memory_format=torch.channels_last_3d))
            guided = self.guide(features[_GUIDED_STAGE]).squeeze(1).float()
        losses = {
            head: functional.cross_entropy(output.float(), truth[:, column], label_smoothing=0.01)
            for column, (head, output) in enumerate(zip(PROTOCOL_HEADS, logits))
        }
        shown = torch.from_numpy(batch.enhancement).to(device)
        losses["guide"] = functional.binary_cross_entropy_with_logits(guided, shown)
        weights = {**HEAD_WEIGHTS, "guide": _GUIDE_WEIGHT}
        loss = sum(weights[name] * value for name, value in losses.items())
        return loss, {head: value.detach() for head, value in losses.items()}

    def _augmented(
        self, group: list[StoredSeries], stack: np.ndarray, generator: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """Deformed, mirrored, reversed, shifted and offset: the same for all series of a group, each with noise of its own.

        Also the share of enhancement in each cell of the guided stage.
        """
        shown = np.zeros_like(stack)
        for index, series in enumerate(group):
            if series.about["answers"][0]:
                plain = next(k for k, other in enumerate(group) if other.about["answers"][0] == 0)
                shown[index] = np.clip(stack[index] - stack[plain] - _DIFFUSE_ENHANCEMENT_HU, 0, 150)
                shown[index] *= np.abs(stack[plain] - 50) < 70
        if generator.random() < _DEFORMED_SHARE:
            side = stack.shape[-1]
            slices = np.concatenate([stack, shown]).reshape(-1, side, side)
            stretched = () if group[0].about["answers"][1] == AXIAL else (_REFORMAT_ZOOM, _REFORMAT_ACROSS)
            slices = Deformation.draw(generator, _TURN_DEGREES, *stretched).apply(slices, side)
            stack, shown = slices.reshape(2, *stack.shape)
        if group[0].about["answers"][1] != AXIAL and generator.random() < _CUT_SHARE:
            stack, shown = _cut_short(stack, shown, generator)
        members = []
        for clean, series in zip(stack, group):
            factor = float(np.exp(generator.normal(0, 0.3)))
            members.append(self.bank.add(clean, series.about, _EVERY_SLICE, (0, 0), factor, generator))
        both = np.stack([np.stack(members), shown])
        if generator.random() < 0.5:
            both = both[..., ::-1]
        if generator.random() < 0.5:
            both = both[:, :, ::-1]
        shift = generator.integers(-_LARGEST_SHIFT, _LARGEST_SHIFT + 1, 2)
        stack, shown = np.roll(both, tuple(shift), axis=(3, 4))
        stack = stack * np.float32(generator.normal(1, 0.015)) + np.float32(generator.normal(0, 2.5))
        return np.ascontiguousarray(stack, np.float32), _cells(shown)

    def state(self) -> dict:
        """The guide."""
        return {"guide": self.guide.state_dict()}

    def restore(self, state: dict) -> None:
        """The inverse of `state`."""
        self.guide.load_state_dict(state["guide"])


def _cut_short(
    stack: np.ndarray, shown: np.ndarray, generator: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:  # fmt: skip
    """Rows outside of a random range repeat its border, as those of a reformat of a short stack; they show nothing."""
    side = stack.shape[-2]
    rows = int(generator.integers(_LEAST_ROWS, side))
    top = int(generator.integers(side - rows))
    inside = np.clip(np.arange(side), top, top + rows - 1)
    shown = shown * (inside == np.arange(side))[:, None]
    return stack[:, :, inside], shown


def _cells(enhancement: np.ndarray) -> np.ndarray:
    """Series x 5 x 32 x 32: how much enhancement the slices that a cell sees show in it, from 0 to 1."""
    count, slices, rows, columns = enhancement.shape
    side = _GUIDED_SIDE
    means = enhancement.reshape(count, slices, side, rows // side, side, columns // side).mean(axis=(3, 5))
    seen = [means[:, first : first + _SEEN_SLICES].max(axis=1) for first in range(_GUIDED_SLICES)]
    return np.clip(np.stack(seen, axis=1) / _FULL_ENHANCEMENT_HU, 0, 1).astype(np.float32)
