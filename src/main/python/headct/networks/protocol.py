"""The protocol network: which kind of head CT series is this?"""

import torch
from torch import Tensor, nn

from headct import PROTOCOL_HEADS
from headct.networks.blocks import ConvolutionBlock, ResidualBlock
from headct.networks.scaling import PROTOCOL_WINDOWS, Window
from headct.networks.texture import FEATURES, Texture

#: Channels after each of the six stages.
STAGE_CHANNELS = (8, 16, 32, 64, 96, 128)


class ProtocolNetwork(nn.Module):
    """Eight slices of 256 x 256 to three answers: contrast (2), orientation (3), reconstruction (2).

    Six stages, each a 2x3x3 block of stride 2 in the plane (8 slices become 7, 6, 5, 4, 3, 2) followed by a
    residual block; mean and maximum over what is left, beside them the grain of the noise, drop-out, and one linear
    head per answer.
    """

    def __init__(self, dropout: float = 0.2, windows: tuple[Window, ...] = PROTOCOL_WINDOWS) -> None:
        """`dropout` acts in training only; one channel of input a window."""
        super().__init__()
        self.windows = windows
        stages: list[nn.Module] = []
        channels_in = len(windows)
        for channels in STAGE_CHANNELS:
            subsampling = ConvolutionBlock(channels_in, channels, depth=2, stride=2)
            stages.append(nn.Sequential(subsampling, ResidualBlock(channels)))
            channels_in = channels
        self.stages = nn.Sequential(*stages)
        # The last window is the widest: noise is not clipped away.
        self.texture = Texture(windows[-1].unit_hu, windows[-1].centre_hu)
        self.dropout = nn.Dropout(dropout)
        self.heads = nn.ModuleDict(
            {name: nn.Linear(2 * channels_in + FEATURES, len(classes)) for name, classes in PROTOCOL_HEADS.items()}
        )

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """Logits of contrast, orientation and reconstruction for scaled slices, batch x 2 x 8 x 256 x 256."""
        return self.traced(x)[0]

    def traced(self, x: Tensor) -> tuple[tuple[Tensor, ...], list[Tensor]]:
        """The logits, and what each stage gave."""
        features, grain = [], self.texture(x[:, -1])
        for stage in self.stages:
            x = stage(x)
            features.append(x)
        pooled = torch.cat([x.mean(dim=(2, 3, 4)), x.amax(dim=(2, 3, 4))], dim=1)
        pooled = self.dropout(torch.cat([pooled, grain], dim=1))
        return tuple(head(pooled) for head in self.heads.values()), features
