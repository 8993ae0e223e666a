"""The grid a head is painted on, and smooth random fields: the irregularity of everything that grows."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Floats = NDArray[np.float32]
Box = tuple[slice, slice, slice]

#: Lowest and highest position on the grid, in mm along x, y, z of the patient's frame.
LOW_MM, HIGH_MM = (-93, -117, -108), (93, 109, 95)


class Lattice:
    """Nodes 1 mm apart, arrays ordered z, y, x; `x`, `y` and `z` broadcast against each other."""

    def __init__(self) -> None:
        """The same grid for every patient."""
        axes = [np.arange(low, high + 1, dtype=np.float32) for low, high in zip(LOW_MM, HIGH_MM)]
        self.x, self.y, self.z = axes[0][None, None, :], axes[1][None, :, None], axes[2][:, None, None]
        self.shape = (len(axes[2]), len(axes[1]), len(axes[0]))

    def box(self, low_mm: Sequence[float], high_mm: Sequence[float]) -> Box:
        """Indices of all nodes between two corners, each given as x, y, z; empty where they lie outside."""
        slices = []
        for axis in (2, 1, 0):
            size = HIGH_MM[axis] - LOW_MM[axis] + 1
            first = int(np.clip(np.floor(low_mm[axis]) - LOW_MM[axis], 0, size))
            slices.append(slice(first, int(np.clip(np.ceil(high_mm[axis]) - LOW_MM[axis] + 1, first, size))))
        return tuple(slices)

    def points(self, box: Box) -> tuple[Floats, Floats, Floats]:
        """x, y and z of a box, broadcasting against each other."""
        return self.x[:, :, box[2]], self.y[:, box[1], :], self.z[box[0], :, :]


class SmoothField:
    """A random field of mean 0 and standard deviation 1, correlated over about one wavelength."""

    def __init__(self, generator: np.random.Generator, wavelength_mm: float) -> None:
        """Draws the field on nodes of its own, a sixth of the wavelength apart (1.5 mm at least)."""
        self._spacing_mm = max(1.5, wavelength_mm / 6)
        size = [int((high - low) / self._spacing_mm) + 3 for low, high in zip(LOW_MM, HIGH_MM)][::-1]
        white = generator.standard_normal(size, dtype=np.float32)
        # A Gaussian of sigma = wavelength / 4.4 has lost half its spectral amplitude at that wavelength.
        smooth = ndimage.gaussian_filter(white, wavelength_mm / 4.4 / self._spacing_mm, mode="wrap")
        self._values = (smooth / smooth.std()).astype(np.float32)

    def on(self, lattice: Lattice, box: Box | None = None) -> Floats:
        """The field on the nodes of a box, trilinear between its own nodes."""
        box = box or tuple(slice(0, size) for size in lattice.shape)
        x, y, z = lattice.points(box)
        values = self._values
        values = values @ self._weights(x.ravel(), 0, values.shape[2]).T
        values = np.matmul(self._weights(y.ravel(), 1, values.shape[1]), values)
        across = self._weights(z.ravel(), 2, values.shape[0]) @ values.reshape(values.shape[0], -1)
        return across.reshape(z.size, y.size, x.size)

    def _weights(self, positions_mm: Floats, axis: int, nodes: int) -> Floats:
        """Positions x nodes: the two neighbours of each position and their shares."""
        place = (positions_mm - LOW_MM[axis]) / self._spacing_mm
        low = np.clip(place.astype(int), 0, nodes - 2)
        weights = np.zeros((len(positions_mm), nodes), np.float32)
        rows = np.arange(len(positions_mm))
        weights[rows, low + 1] = place - low
        weights[rows, low] = 1 - (place - low)
        return weights
