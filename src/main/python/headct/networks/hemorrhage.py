"""The hemorrhage network: four classes a voxel of the middle one of five slices."""

from torch import Tensor, nn
from torch.nn import functional

from headct import HEMORRHAGE_CLASSES
from headct.networks.blocks import ConvolutionBlock, folded, normalisation
from headct.networks.scaling import HEMORRHAGE_WINDOWS, Window

#: Channels of the levels 0 (full size) to 4 (a sixteenth).
LEVEL_CHANNELS = (8, 16, 32, 64, 128)

#: 1x3x3 blocks of each level of the contracting arm.
LEVEL_BLOCKS = (2, 1, 1, 1, 2)

#: Slices the network looks at for one answer.
CONTEXT_SLICES = len(LEVEL_CHANNELS)


class ExpandingStage(nn.Module):
    """Doubles the plane and adds the skip connection of that level.

    The skip is the contracting arm's 3D map, projected to the answer's slices by a depth x 1 x 1 convolution.
    """

    def __init__(self, channels_in: int, channels_out: int, depth: int) -> None:
        """`depth`: slices of the skip that belong to one slice of the answer."""
        super().__init__()
        self.enlargement = nn.ConvTranspose3d(
            channels_in, channels_out, (1, 3, 3), (1, 2, 2), padding=(0, 1, 1), output_padding=(0, 1, 1), bias=False
        )
        self.projection = nn.Conv3d(channels_out, channels_out, (depth, 1, 1), bias=False)
        self.normalisation = normalisation(channels_out)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        """The enlarged map plus the projected skip, normalised and rectified."""
        if self.normalisation.training:
            return functional.relu(self.normalisation(self.enlargement(x) + self.projection(skip)))
        scale, shift = folded(self.normalisation)
        source = self.enlargement
        enlarged = functional.conv_transpose3d(
            x, source.weight * scale.view(1, -1, 1, 1, 1), None, source.stride, source.padding, source.output_padding
        )
        projected = functional.conv3d(skip, self.projection.weight * scale.view(-1, 1, 1, 1, 1), shift)
        return functional.relu(enlarged + projected)


class HemorrhageNetwork(nn.Module):
    """N slices to N - 4 slices of logits; with five slices it is the network of the study.

    Since every convolution is valid in Z, a whole series given at once yields exactly what its five-slice
    windows yield one by one, and shares their work. Rows and columns must be multiples of 16.
    """

    def __init__(self, windows: tuple[Window, ...] = HEMORRHAGE_WINDOWS) -> None:
        """A contracting arm in 3D and an expanding arm that is 2D in effect; one channel of input a window."""
        super().__init__()
        self.windows = windows
        self.subsampling = nn.ModuleList()
        self.contracting = nn.ModuleList()
        channels_in = len(windows)
        for level, channels in enumerate(LEVEL_CHANNELS):
            if level:
                self.subsampling.append(ConvolutionBlock(channels_in, channels, depth=2, stride=2))
                channels_in = channels
            blocks = []
            for _ in range(LEVEL_BLOCKS[level]):
                blocks.append(ConvolutionBlock(channels_in, channels))
                channels_in = channels
            self.contracting.append(nn.Sequential(*blocks))
        self.expanding = nn.ModuleList(
            ExpandingStage(LEVEL_CHANNELS[level + 1], LEVEL_CHANNELS[level], depth=CONTEXT_SLICES - level)
            for level in reversed(range(CONTEXT_SLICES - 1))
        )
        self.head = nn.ConvTranspose3d(LEVEL_CHANNELS[0], len(HEMORRHAGE_CLASSES), (1, 3, 3), padding=(0, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        """Logits batch x 4 x N-4 x rows x columns for scaled slices batch x 2 x N x rows x columns."""
        skips = []
        for level, blocks in enumerate(self.contracting):
            if level:
                x = self.subsampling[level - 1](x)
            x = blocks(x)
            skips.append(x)
        for stage, skip in zip(self.expanding, reversed(skips[:-1])):
            x = stage(x, skip)
        return self.head(x)
