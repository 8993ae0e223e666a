"""What is exported: a planar network with everything around it that a caller should not have to know.

Scaling, padding, soft-max and the voxel rule are part of the graph, so the embedded engine, Triton and
Python cannot disagree about them.
"""

import torch
from torch import Tensor, nn

from headct import PROTOCOL_HEADS
from headct.networks.planar import PlanarHemorrhageNetwork, PlanarProtocolNetwork
from headct.networks.scaling import scale

#: A voxel is marked when the probability of any hemorrhage is above this, unless told otherwise.
VOXEL_PROBABILITY = 0.5

#: Copies of the first and of the last slice around the series, so that every slice gets an answer.
EDGE_SLICES = 2


def protocol_logits(network: nn.Module, scaled: Tensor, mirrored: bool) -> tuple[Tensor, ...]:
    """Logits of the three heads; with `mirrored` the means of those of the slices and of their mirror images.

    No answer depends on left and right, and what one view misses the other may show.
    """
    logits = network(scaled)
    if not mirrored:
        return logits
    return tuple((one + other) / 2 for one, other in zip(logits, network(scaled.flip(-1))))


class ServedProtocol(nn.Module):
    """int16 HU, batch x 8 x 256 x 256, to three probability vectors."""

    def __init__(
        self, network: PlanarProtocolNetwork, temperatures: dict[str, float] | None = None, mirrored: bool = False
    ) -> None:
        """Wraps the planar network; logits of a head are divided by its temperature, so that they are calibrated."""
        super().__init__()
        self.network, self.mirrored = network, mirrored
        self.temperatures = [float((temperatures or {}).get(head, 1.0)) for head in PROTOCOL_HEADS]

    def forward(self, voxels_hu: Tensor) -> tuple[Tensor, ...]:
        """Probabilities of contrast, orientation and reconstruction."""
        logits = protocol_logits(self.network, scale(voxels_hu.float(), self.network.windows), self.mirrored)
        return tuple(torch.softmax(each / t, dim=1) for each, t in zip(logits, self.temperatures))


class ServedHemorrhage(nn.Module):
    """int16 HU of a whole series, slices x rows x columns, to labels and the classes' maxima a slice."""

    def __init__(self, network: PlanarHemorrhageNetwork, voxel_probability: float = VOXEL_PROBABILITY) -> None:
        """Wraps the planar network."""
        super().__init__()
        self.network, self.voxel_probability = network, voxel_probability

    def forward(self, voxels_hu: Tensor) -> tuple[Tensor, Tensor]:
        """`labels` uint8, slices x rows x columns, and `slice_maxima`, slices x 3 (IPH, SAH, EDH_SDH)."""
        scaled = scale(voxels_hu.float(), self.network.windows)
        padded = torch.cat([scaled[:1]] * EDGE_SLICES + [scaled] + [scaled[-1:]] * EDGE_SLICES, dim=0)
        probabilities = torch.softmax(self.network(padded), dim=1)
        bleeding = probabilities[:, 1:]
        marked = (1.0 - probabilities[:, 0]) > self.voxel_probability
        labels = (bleeding.argmax(dim=1) + 1) * marked
        return labels.to(torch.uint8), bleeding.amax(dim=(2, 3))
