"""Building blocks both volumetric networks share.

All tensors are batch x channels x Z x Y x X. Every convolution is *valid* in Z (no padding), so a kernel
of depth 2 turns N slices into N-1, and padded by one in the plane.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional


def folded(normalisation: nn.BatchNorm3d) -> tuple[Tensor, Tensor]:
    """Batch normalisation with statistics that are kept, as one factor and one summand a channel."""
    scale = normalisation.weight / torch.sqrt(normalisation.running_var + normalisation.eps)
    return scale, normalisation.bias - normalisation.running_mean * scale


def normalisation(channels: int) -> nn.BatchNorm3d:
    """Batch normalisation with a long memory: the last part of the training keeps its statistics."""
    return nn.BatchNorm3d(channels, momentum=0.03)


class ConvolutionBlock(nn.Module):
    """Convolution, batch normalisation, ReLU."""

    def __init__(self, channels_in: int, channels_out: int, depth: int = 1, stride: int = 1) -> None:
        """A kernel of depth x 3 x 3; `stride` applies in the plane only."""
        super().__init__()
        self.convolution = nn.Conv3d(
            channels_in, channels_out, (depth, 3, 3), (1, stride, stride), padding=(0, 1, 1), bias=False
        )
        self.normalisation = normalisation(channels_out)

    def forward(self, x: Tensor) -> Tensor:
        """Z shrinks by depth - 1, Y and X by the stride."""
        if self.normalisation.training:
            return functional.relu(self.normalisation(self.convolution(x)))
        # Statistics that are kept need no passes of their own over the maps: a quarter of the time of training.
        scale, shift = folded(self.normalisation)
        source = self.convolution
        weight = source.weight * scale.view(-1, 1, 1, 1, 1)
        return functional.relu(functional.conv3d(x, weight, shift, source.stride, source.padding))


class ResidualBlock(nn.Module):
    """Two serial 1x3x3 blocks, the second added to the first."""

    def __init__(self, channels: int) -> None:
        """Keeps channels and size."""
        super().__init__()
        self.first = ConvolutionBlock(channels, channels)
        self.second = ConvolutionBlock(channels, channels)

    def forward(self, x: Tensor) -> Tensor:
        """The sum of the first block's output and of the second block applied to it."""
        first = self.first(x)
        return first + self.second(first)
