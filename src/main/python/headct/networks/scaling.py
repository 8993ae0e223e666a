"""Hounsfield units to network input: the same voxels through windows, each a channel of the network."""

from typing import NamedTuple

from torch import Tensor, stack


class Window(NamedTuple):
    """What a channel sees: HU are clipped, then `centre_hu` becomes 0 and `unit_hu` further 1."""

    lowest_hu: float
    highest_hu: float
    centre_hu: float
    unit_hu: float


#: Brain and vessels; bone and its edges.
PROTOCOL_WINDOWS = (Window(-50, 350, 80, 100), Window(-1000, 2000, 100, 600))

#: Blood, which is 50 to 90 HU; what is brighter.
HEMORRHAGE_WINDOWS = (Window(-20, 130, 50, 40), Window(-150, 650, 60, 150))


def scale(voxels_hu: Tensor, windows: tuple[Window, ...]) -> Tensor:
    """Adds a channel axis after the first, one channel a window."""
    return stack([(voxels_hu.clip(w.lowest_hu, w.highest_hu) - w.centre_hu) / w.unit_hu for w in windows], dim=1)
