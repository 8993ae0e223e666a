"""The served form of both networks: the trained weights as 2D convolutions, batch normalisation folded in.

A 1x3x3 convolution is a 2D convolution with the slices in the batch; a kernel of depth k is a 2D convolution
over the concatenated channels of k neighbouring slices. The arithmetic is the volumetric one but for rounding
(below 1e-6 of a probability) and runs about one and a half times as fast on a CPU.

Tensors are rows of images: (slice, stack) x channels x Y x X, slice-major, where a stack is one member of the
batch. With S stacks the neighbour of image i in its own stack is image i + S.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from headct.networks.blocks import ConvolutionBlock, ResidualBlock, folded
from headct.networks.hemorrhage import ExpandingStage, HemorrhageNetwork
from headct.networks.protocol import ProtocolNetwork


def beside(x: Tensor, depth: int, stacks: int) -> Tensor:
    """Concatenates the channels of `depth` neighbouring slices: N slices become N - depth + 1."""
    if depth == 1:
        return x
    shifted = [x[i * stacks : x.shape[0] - (depth - 1 - i) * stacks] for i in range(depth)]
    return torch.cat(shifted, dim=1)


def _scale_and_shift(normalisation: nn.BatchNorm3d) -> tuple[Tensor, Tensor]:
    """As `folded`, to be kept."""
    scale, shift = folded(normalisation)
    return scale.detach(), shift.detach()


def _flattened(weight: Tensor) -> Tensor:
    """A 3D kernel out x in x depth x Y x X as out x (depth * in) x Y x X, the order `beside` concatenates in."""
    return weight.detach().permute(0, 2, 1, 3, 4).flatten(1, 2)


class PlanarConvolution(nn.Module):
    """A ConvolutionBlock as one 2D convolution with bias, and ReLU."""

    def __init__(self, block: ConvolutionBlock) -> None:
        """Takes over the weights of a trained block."""
        super().__init__()
        source = block.convolution
        self.depth = source.kernel_size[0]
        scale, shift = _scale_and_shift(block.normalisation)
        self.convolution = nn.Conv2d(
            self.depth * source.in_channels, source.out_channels, 3, source.stride[1], padding=1
        )
        self.convolution.weight.data = _flattened(source.weight) * scale.view(-1, 1, 1, 1)
        self.convolution.bias.data = shift

    def forward(self, x: Tensor, stacks: int) -> Tensor:
        """As ConvolutionBlock.forward, on slice-major images."""
        return functional.relu(self.convolution(beside(x, self.depth, stacks)))


class PlanarResidual(nn.Module):
    """A ResidualBlock on slice-major images."""

    def __init__(self, block: ResidualBlock) -> None:
        """Takes over the weights of a trained block."""
        super().__init__()
        self.first, self.second = PlanarConvolution(block.first), PlanarConvolution(block.second)

    def forward(self, x: Tensor, stacks: int) -> Tensor:
        """As ResidualBlock.forward."""
        first = self.first(x, stacks)
        return first + self.second(first, stacks)


class PlanarExpansion(nn.Module):
    """An ExpandingStage on slice-major images; the normalisation of the sum is folded into both summands."""

    def __init__(self, stage: ExpandingStage) -> None:
        """Takes over the weights of a trained stage."""
        super().__init__()
        channels_in, channels_out = stage.enlargement.in_channels, stage.enlargement.out_channels
        self.depth = stage.projection.kernel_size[0]
        scale, shift = _scale_and_shift(stage.normalisation)
        self.enlargement = nn.ConvTranspose2d(channels_in, channels_out, 3, 2, 1, output_padding=1, bias=False)
        self.enlargement.weight.data = stage.enlargement.weight.detach().squeeze(2) * scale.view(1, -1, 1, 1)
        self.projection = nn.Conv2d(self.depth * channels_out, channels_out, 1)
        self.projection.weight.data = _flattened(stage.projection.weight) * scale.view(-1, 1, 1, 1)
        self.projection.bias.data = shift

    def forward(self, x: Tensor, skip: Tensor, stacks: int) -> Tensor:
        """As ExpandingStage.forward."""
        return functional.relu(self.enlargement(x) + self.projection(beside(skip, self.depth, stacks)))


class PlanarProtocolNetwork(nn.Module):
    """The protocol network as 2D convolutions."""

    def __init__(self, network: ProtocolNetwork) -> None:
        """Takes over the weights of a trained network."""
        super().__init__()
        self.windows = network.windows
        self.stages = nn.ModuleList()
        for subsampling, residual in network.stages:
            self.stages.append(nn.ModuleList([PlanarConvolution(subsampling), PlanarResidual(residual)]))
        self.texture, self.heads = network.texture, network.heads

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """Logits of the three heads for scaled slices, batch x 2 x 8 x 256 x 256."""
        stacks, grain = x.shape[0], self.texture(x[:, -1])
        x = x.permute(2, 0, 1, 3, 4).flatten(0, 1)
        for subsampling, residual in self.stages:
            x = residual(subsampling(x, stacks), stacks)
        # Two slices are left of eight: slice-major, so the first `stacks` images are the lower slice.
        x = torch.stack([x[:stacks], x[stacks:]], dim=2)
        pooled = torch.cat([x.mean(dim=(2, 3, 4)), x.amax(dim=(2, 3, 4)), grain], dim=1)
        return tuple(head(pooled) for head in self.heads.values())


class PlanarHemorrhageNetwork(nn.Module):
    """The hemorrhage network as 2D convolutions, for one series at a time."""

    def __init__(self, network: HemorrhageNetwork) -> None:
        """Takes over the weights of a trained network."""
        super().__init__()
        self.windows = network.windows
        self.subsampling = nn.ModuleList(PlanarConvolution(block) for block in network.subsampling)
        self.contracting = nn.ModuleList(
            nn.ModuleList(PlanarConvolution(block) for block in blocks) for blocks in network.contracting
        )
        self.expanding = nn.ModuleList(PlanarExpansion(stage) for stage in network.expanding)
        source = network.head
        self.head = nn.ConvTranspose2d(source.in_channels, source.out_channels, 3, padding=1)
        self.head.weight.data = source.weight.detach().squeeze(2)
        self.head.bias.data = source.bias.detach()

    def forward(self, x: Tensor) -> Tensor:
        """Logits N-4 x 4 x rows x columns for N scaled slices, N x 2 x rows x columns."""
        skips = []
        for level, blocks in enumerate(self.contracting):
            if level:
                x = self.subsampling[level - 1](x, 1)
            for block in blocks:
                x = block(x, 1)
            skips.append(x)
        for stage, skip in zip(self.expanding, reversed(skips[:-1])):
            x = stage(x, skip, 1)
        return self.head(x)
