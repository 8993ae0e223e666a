"""How the engine reads a scan with the hemorrhage network, in Python: the same grid, the same rule.

The grid is that of `org.bellwether.hemorrhage.ReadingGrid`: slices thinner than 2.5 mm are averaged in groups, pixels
become about 0.9 mm, rows and columns are padded to multiples of 16, slices run from inferior to superior.
"""

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import onnxruntime
from scipy import ndimage

from headct.evaluation.records import TYPES, HemorrhageRecord

#: Image Orientation (Patient) of rows from right to left and columns from anterior to posterior.
AXIAL = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)

#: What lies outside the field of view.
AIR_HU = -1024

_PIXEL_MM, _SMALLEST_PIXEL_MM, _LARGEST_PIXEL_MM = 0.9, 0.65, 1.15
_THINNEST_MM = 2.5 - 0.02
_MULTIPLE = 16
_SLICES_A_REQUEST, _MARGIN = 64, 2


@dataclass(frozen=True)
class Scan:
    """A volume with its geometry; slices are in order along the normal of the orientation."""

    #: int16 HU, slices x rows x columns.
    voxels_hu: np.ndarray
    #: Distance of slices, rows and columns.
    spacing_mm: tuple[float, float, float]
    #: uint8, 0 or the type of hemorrhage, of the same shape; None where nobody knows.
    labels: np.ndarray | None = None
    #: Image Orientation (Patient).
    orientation: tuple[float, ...] = AXIAL

    @property
    def voxel_ml(self) -> float:
        """Volume of a voxel."""
        return float(np.prod(self.spacing_mm)) / 1000

    def with_voxels(self, voxels: np.ndarray, labels: np.ndarray | None = None) -> "Scan":
        """The same geometry with other voxels, rounded to int16."""
        limits = np.iinfo(np.int16)
        voxels_hu = np.clip(np.round(voxels), limits.min, limits.max).astype(np.int16)
        return replace(self, voxels_hu=voxels_hu, labels=self.labels if labels is None else labels)


def _extent(pixels: int, spacing_mm: float) -> int:
    """A whole number of old pixels a new one where that gives a good size, else 0.9 mm."""
    factor = max(1, math.floor(_PIXEL_MM / spacing_mm + 0.5))
    if pixels % factor == 0 and _SMALLEST_PIXEL_MM <= factor * spacing_mm <= _LARGEST_PIXEL_MM:
        return pixels // factor
    return max(1, math.floor(pixels * spacing_mm / _PIXEL_MM + 0.5))


def _padded(extent: int) -> int:
    return (extent + _MULTIPLE - 1) // _MULTIPLE * _MULTIPLE


def area_weights(old: int, new: int) -> np.ndarray:
    """new x old: how much of each new pixel an old one covers; rows sum to 1."""
    edges = np.arange(new + 1) * (old / new)
    low = np.maximum(edges[:-1, None], np.arange(old))
    high = np.minimum(edges[1:, None], np.arange(1, old + 1))
    overlap = np.maximum(high - low, 0)
    return overlap / overlap.sum(axis=1, keepdims=True)


class ReadingGrid:
    """The grid on which the network reads a scan."""

    def __init__(self, scan: Scan) -> None:
        """Lays the grid over a scan."""
        self.scan = scan
        depth, rows, columns = scan.voxels_hu.shape
        distance_mm, row_mm, column_mm = scan.spacing_mm
        thick = distance_mm <= 0 or distance_mm >= _THINNEST_MM
        self.group = 1 if thick else math.ceil(_THINNEST_MM / distance_mm)
        self.slices = -(-depth // self.group)
        self.rows, self.columns = _extent(rows, row_mm), _extent(columns, column_mm)
        o = scan.orientation
        #: Whether slices, rows, columns of the grid run against those of the scan.
        self.flips = (o[0] * o[4] - o[1] * o[3] < 0, o[4] < 0, o[0] < 0)

    @cached_property
    def slice_voxel_ml(self) -> np.ndarray:
        """Volume of a voxel of each slice of the grid: the last may stand for fewer slices of the scan."""
        depth, rows, columns = self.scan.voxels_hu.shape
        members = np.minimum(self.group, depth - np.arange(self.slices) * self.group)
        return members * self.scan.voxel_ml * rows * columns / (self.rows * self.columns)

    def resample(self, voxels: np.ndarray) -> np.ndarray:
        """Means over the grid's voxels, float, without padding."""
        down = area_weights(voxels.shape[1], self.rows).astype(np.float32)
        across = area_weights(voxels.shape[2], self.columns).astype(np.float32)
        voxels = voxels[::-1] if self.flips[0] else voxels
        means = np.empty((self.slices, self.rows, self.columns), np.float32)
        for index in range(self.slices):
            members = voxels[index * self.group : (index + 1) * self.group].astype(np.float32).mean(axis=0)
            means[index] = down @ members @ across.T
        means = means[:, ::-1] if self.flips[1] else means
        return means[:, :, ::-1] if self.flips[2] else means

    def input(self) -> np.ndarray:
        """What the network gets: int16 HU, padded with air."""
        means = np.floor(self.resample(self.scan.voxels_hu) + 0.5).astype(np.int16)
        padding = ((0, 0), (0, _padded(self.rows) - self.rows), (0, _padded(self.columns) - self.columns))
        return np.pad(means, padding, constant_values=AIR_HU)

    def truth(self) -> np.ndarray:
        """The scan's labels on the grid: a voxel is of the type that most of it is of, if half of it is hemorrhage."""
        if self.scan.labels is None:
            raise ValueError("nobody knows where in this scan there is hemorrhage")
        shares = np.stack([self.resample(self.scan.labels == label) for label in range(1, len(TYPES) + 1)])
        return np.where(shares.sum(axis=0) >= 0.5 - 1e-6, shares.argmax(axis=0) + 1, 0).astype(np.uint8)


@dataclass(frozen=True)
class Reading:
    """What the network marks in a scan, on the grid and without padding."""

    grid: ReadingGrid
    labels: np.ndarray

    @cached_property
    def components(self) -> tuple[np.ndarray, np.ndarray]:
        """Marked voxels that touch by their faces, numbered from 1, and the volume in mL of each number (of 0: 0)."""
        numbered, count = ndimage.label(self.labels > 0)
        weights = np.broadcast_to(self.grid.slice_voxel_ml[:, None, None], numbered.shape)
        sizes = np.bincount(numbered.ravel(), weights.ravel(), minlength=count + 1)
        sizes[0] = 0
        return numbered, sizes

    @property
    def largest_ml(self) -> float:
        """Volume of the largest component: what the exam is called by."""
        return float(self.components[1].max())

    def volume_ml(self, where: np.ndarray) -> float:
        """Volume of voxels of the grid."""
        return float((where.sum(axis=(1, 2)) * self.grid.slice_voxel_ml).sum())

    def largest_touching_ml(self, where: np.ndarray) -> float:
        """Volume of the largest component that shares a voxel with `where`."""
        numbered, sizes = self.components
        return float(sizes[np.unique(numbered[where])].max(initial=0.0))


class HemorrhageModel:
    """The served hemorrhage file in ONNX Runtime."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        """Takes a session of the served file."""
        self.session = session

    def read(self, scan: Scan) -> Reading:
        """Reads a scan as the engine does, at most 64 slices at a time."""
        grid = ReadingGrid(scan)
        voxels = grid.input()
        labels = np.empty((grid.slices, grid.rows, grid.columns), np.uint8)
        for first in range(0, grid.slices, _SLICES_A_REQUEST):
            end = min(grid.slices, first + _SLICES_A_REQUEST)
            start = max(0, first - _MARGIN)
            (answer,) = self.session.run(["labels"], {"voxels_hu": voxels[start : end + _MARGIN]})
            labels[first:end] = answer[first - start : end - start, : grid.rows, : grid.columns]
        return Reading(grid, labels)


def hemorrhage_record(
    reading: Reading,
    patient: int,
    fold: int,
    thickness_mm: float,
    features: list[str],
    model_sha256: str,
    shift: str | None = None,
) -> HemorrhageRecord:
    """The record of a reading of a scan whose labels are known; true volumes are those on the grid."""
    truth = reading.grid.truth()
    found = {kind: reading.volume_ml(reading.labels == k) for k, kind in enumerate(TYPES, 1)}
    both = {kind: reading.volume_ml((reading.labels == k) & (truth == k)) for k, kind in enumerate(TYPES, 1)}
    true = {kind: reading.volume_ml(truth == k) for k, kind in enumerate(TYPES, 1)}
    return HemorrhageRecord(
        patient=patient, fold=fold, thickness_mm=thickness_mm, volumes_ml=true, score=reading.largest_ml,
        found_ml=found, intersection_ml=both, features=sorted(features), shift=shift, model_sha256=model_sha256,
        kind_called=max(TYPES, key=lambda kind: found[kind]) if any(found.values()) else None,
    )  # fmt: skip
