"""How fine the grain of a series is: what tells a bone kernel from a soft tissue one where edges do not.

Noise has the spectrum of the kernel. A convolution network sees it only as the small difference between large numbers,
so it is measured by a formula and given to the heads beside what the stages found.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

#: Distances in pixels over which a voxel is compared with the mean of its neighbours on both sides.
_NEAR, _FAR = 1, 2

#: Figures a series: fineness and level along the rows of the image, then along its columns.
FIGURES = 4

#: Numbers that the heads are given.
FEATURES = 16

#: Soft tissue: the mean of 5 x 5 pixels differs by less from this, for all pixels of 5 x 5.
_TISSUE_HU, _SPREAD_HU, _SIDE = 30, 60, 5

#: Mean and deviation of the figures of phantoms, so that the network is given numbers around 0.
_MEAN, _DEVIATION = (-0.15, 1.9, -0.25, 1.8), (0.25, 0.65, 0.3, 0.65)


def grain(voxels_hu: Tensor) -> Tensor:
    """Fineness and level of the noise in the plane, batch x FIGURES, of batch x slices x Y x X.

    The level is the mean logarithm, over soft tissue, of how far a voxel lies from the mean of the two that are two pixels
    away; the fineness is by how much that of the nearest two is larger. The level depends on dose and thickness, the
    fineness hardly does. Where there is no soft tissue all are 0.
    """
    mean = functional.avg_pool2d(voxels_hu, _SIDE, 1, _SIDE // 2, count_include_pad=False)
    tissue = (functional.max_pool2d((mean - _TISSUE_HU).abs(), _SIDE, 1, _SIDE // 2) < _SPREAD_HU).float()
    voxels = tissue.sum(dim=(1, 2, 3)) + 1

    def level(dimension: int, lag: int) -> Tensor:
        inner = voxels_hu.shape[dimension] - 2 * lag
        before, middle, after = (voxels_hu.narrow(dimension, start, inner) for start in (0, lag, 2 * lag))
        logarithms = torch.log((middle - (before + after) / 2).abs() + 0.5) * tissue.narrow(dimension, lag, inner)
        return logarithms.sum(dim=(1, 2, 3)) / voxels

    figures = []
    for dimension in (3, 2):
        far = level(dimension, _FAR)
        figures += [level(dimension, _NEAR) - far, far]
    return torch.stack(figures, dim=1)


class Texture(nn.Module):
    """The grain of a series as numbers for the heads."""

    def __init__(self, unit_hu: float, centre_hu: float) -> None:
        """`unit_hu` and `centre_hu` are those of the window that the slices were scaled with."""
        super().__init__()
        self.unit_hu, self.centre_hu = unit_hu, centre_hu
        self.mixing = nn.Linear(FIGURES, FEATURES)

    def figures(self, scaled: Tensor) -> Tensor:
        """The grain of one channel of scaled slices, batch x slices x Y x X, as numbers around 0: batch x FIGURES."""
        mean, deviation = (torch.tensor(constants, device=scaled.device) for constants in (_MEAN, _DEVIATION))
        return (grain(scaled * self.unit_hu + self.centre_hu) - mean) / deviation

    def forward(self, scaled: Tensor) -> Tensor:
        """batch x FEATURES for one channel of scaled slices, batch x slices x Y x X."""
        return torch.tanh(self.mixing(self.figures(scaled)))
