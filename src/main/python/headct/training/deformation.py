"""Turns, stretches and shears slices in their plane, so that a network cannot learn heads by heart."""

from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from headct.phantom.lattice import Floats


@dataclass(frozen=True)
class Deformation:
    """An affine map of the plane, the same for all slices; about the middle of what it is given."""

    #: From a place in the result to one in what is given: 2 x 2, in pixels from the middle, columns before rows.
    matrix: np.ndarray

    @staticmethod
    def draw(
        generator: np.random.Generator, turn_degrees: float, zoom: float = 0.12, across: float = 0.06
    ) -> "Deformation":
        """Turns by up to `turn_degrees` on both sides, and shears a little.

        Both directions are stretched by a factor of up to exp(`zoom`), and one against the other by up to exp(2 `across`).
        """
        angle = np.deg2rad(generator.uniform(-turn_degrees, turn_degrees))
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        both, one = np.exp(generator.uniform(-zoom, zoom)), np.exp(generator.uniform(-across, across))
        stretch = np.array([[both * one, generator.normal(0, 0.03)], [0, both / one]])
        return Deformation(turn @ stretch)

    def apply(self, slices: Floats, side: int, nearest: bool = False) -> Floats:
        """The middle `side` x `side` of the deformed slices (any number x rows x columns); borders are repeated."""
        rows, columns = slices.shape[-2:]
        place = np.arange(side, dtype=np.float32) - (side - 1) / 2
        x, y = np.meshgrid(place, place)
        from_x = (self.matrix[0, 0] * x + self.matrix[0, 1] * y) / (columns / 2)
        from_y = (self.matrix[1, 0] * x + self.matrix[1, 1] * y) / (rows / 2)
        grid = torch.from_numpy(np.stack([from_x, from_y], axis=-1).astype(np.float32))[None]
        given = torch.from_numpy(np.ascontiguousarray(slices, np.float32))[None]
        mode = "nearest" if nearest else "bilinear"
        return functional.grid_sample(given, grid, mode, "border", align_corners=False)[0].numpy()
