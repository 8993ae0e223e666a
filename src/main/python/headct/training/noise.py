"""Noise patterns made once, from which training takes a new piece for every patch."""

from functools import lru_cache

import numpy as np
from scipy import ndimage

from headct.phantom.reconstruction import ROW_BLUR, kernels, noise, noise_in_plane
from headct.phantom.scanner import AXIAL, SIZE, SlicePlan

#: Patterns of each kernel and pixel.
PATTERNS = 12

#: Pixels that patterns are made for, of which a series gets those of the nearest: the same kernel looks finer in larger ones.
_PIXELS_MM = (0.78, 0.9, 1.04)


class NoiseBank:
    """Stationary noise of standard deviation 1 for every kernel and pixel; the patterns repeat beyond their borders."""

    def __init__(self) -> None:
        """About three seconds and 110 MB."""
        generator = np.random.default_rng(7)
        plans = [SlicePlan(AXIAL, np.zeros(1), 5.0, pixel_mm * SIZE) for pixel_mm in _PIXELS_MM]
        self._patterns = [
            [noise(kernel, plan, PATTERNS, generator).astype(np.float16) for plan in plans] for kernel in range(len(kernels()))
        ]

    def add(
        self, clean_hu: np.ndarray, about: dict, slices: np.ndarray, corner: tuple[int, int],
        factor: float, generator: np.random.Generator,
    ) -> np.ndarray:  # fmt: skip
        """Noise on a piece of a stored series, slices x rows x columns, whose first pixel is `corner`."""
        count, rows, columns = clean_hu.shape
        pixel_mm = about["plan"]["columns_mm"] / SIZE
        pattern = self._patterns[about["kernel"]][int(np.argmin(np.abs(np.array(_PIXELS_MM) - pixel_mm)))]
        level = about["noise_hu"] * factor
        dense = np.asarray(about["dense"], np.float32)[slices]
        top, left = corner
        central = noise_in_plane()[top : top + rows, left : left + columns]
        drawn = generator.integers(PATTERNS, size=count + 1)
        offsets = generator.integers(SIZE, size=(count + 1, 2))
        pieces = np.stack([_piece(pattern[n], o, rows, columns) for n, o in zip(drawn, offsets)]).astype(np.float32)
        pieces = _reformatted(pieces, about.get("rows_mm", 0.0) / pixel_mm)
        joined = generator.uniform(0, 0.8) if generator.random() < 0.4 else 0.0
        pieces = (pieces[:-1] + joined * pieces[1:]) / np.sqrt(1 + joined**2)
        return clean_hu + np.float32(level) * dense[:, None, None] * central * pieces


def _reformatted(pieces: np.ndarray, rows_pixels: float) -> np.ndarray:
    """As noise of a reformat: blurred along the rows' direction like all else, its level kept."""
    if not rows_pixels:
        return pieces
    blurred = ndimage.gaussian_filter1d(pieces, ROW_BLUR * rows_pixels, axis=1, mode="wrap")
    return blurred / blurred.std()


def _piece(pattern: np.ndarray, offset: np.ndarray, rows: int, columns: int) -> np.ndarray:
    y = (np.arange(rows) + offset[0]) % SIZE
    x = (np.arange(columns) + offset[1]) % SIZE
    return pattern[y[:, None], x[None]]


@lru_cache(maxsize=1)
def noise_bank() -> NoiseBank:
    """The one bank of a process."""
    return NoiseBank()
