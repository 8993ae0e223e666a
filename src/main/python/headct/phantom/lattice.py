"""Smooth random fields: the irregularity of everything that grows."""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Floats = NDArray[np.float32]

#: Half the size of the box a field fills, in mm along x, y, z; beyond it the border value continues.
HALF_BOX_MM = (110, 125, 115)


class SmoothField:
    """A random field of mean 0 and standard deviation 1, correlated over about one wavelength."""

    def __init__(self, generator: np.random.Generator, wavelength_mm: float, spacing_mm: float = 3.0) -> None:
        """Draws the field on a lattice; `spacing_mm` below a third of the wavelength keeps its shape."""
        size = [int(2 * half / spacing_mm) + 3 for half in HALF_BOX_MM]
        white = generator.standard_normal(size, dtype=np.float32)
        # A Gaussian of sigma = wavelength / 4.4 has lost half its spectral amplitude at that wavelength.
        smooth = ndimage.gaussian_filter(white, wavelength_mm / 4.4 / spacing_mm, mode="wrap")
        self._values = (smooth / smooth.std()).astype(np.float32)
        self._spacing_mm = np.float32(spacing_mm)

    def at(self, x: Floats, y: Floats, z: Floats) -> Floats:
        """The field at points given as three flat arrays, trilinear between the nodes."""
        nodes = [(p + half) / self._spacing_mm for p, half in zip((x, y, z), HALF_BOX_MM)]
        return ndimage.map_coordinates(self._values, np.stack(nodes), order=1, mode="nearest", output=np.float32)
