"""Hounsfield units to network input. Works on torch tensors and numpy arrays alike."""

from typing import TypeVar

Voxels = TypeVar("Voxels")


def scale_for_protocol(voxels_hu: Voxels) -> Voxels:
    """Clips to -50..350 HU (bone stays apart from enhanced vessels) and centres at 80 HU, 100 HU a unit."""
    return (voxels_hu.clip(-50, 350) - 80) / 100


def scale_for_hemorrhage(voxels_hu: Voxels) -> Voxels:
    """Clips to -20..130 HU (blood is 50 to 90 HU) and centres at 55 HU, 75 HU a unit."""
    return (voxels_hu.clip(-20, 130) - 55) / 75
