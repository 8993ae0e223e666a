"""Reads a folder with the slices of one CT series (needs pydicom, which nothing else here does)."""

from pathlib import Path

import numpy as np

from headct.evaluation.reading import Scan

#: Orientations differ by no more than this within a series, positions are sorted along its normal.
_SAME_DIRECTION = 1e-3


def read_series(folder: Path) -> Scan:
    """The series as a volume in HU, in order along the normal of its slices.

    Raises ValueError when there are fewer than two slices, when they are not of one size, spacing and orientation, or
    when two lie at one position.
    """
    import pydicom

    slices = [pydicom.dcmread(file) for file in sorted(folder.rglob("*")) if file.is_file() and _is_dicom(file)]
    slices = [s for s in slices if "PixelData" in s and "ImagePositionPatient" in s]
    if len(slices) < 2:
        raise ValueError(f"{folder}: {len(slices)} slices with pixels and position, at least 2 are needed")
    orientation = np.array(slices[0].ImageOrientationPatient, float)
    for one in slices:
        same = np.abs(np.array(one.ImageOrientationPatient, float) - orientation).max() <= _SAME_DIRECTION
        first = slices[0]
        sizes = (one.Rows, one.Columns, list(one.PixelSpacing)) == (first.Rows, first.Columns, list(first.PixelSpacing))
        if not same or not sizes:
            raise ValueError(f"{folder}: the slices are not of one series, they differ in orientation, size or spacing")
    normal = np.cross(orientation[:3], orientation[3:])
    positions = np.array([np.dot(np.array(s.ImagePositionPatient, float), normal) for s in slices])
    order = np.argsort(positions, kind="stable")
    steps_mm = np.diff(positions[order])
    if steps_mm.min() < 0.01:
        raise ValueError(f"{folder}: two slices lie at one position")
    voxels = np.stack([_hounsfield(slices[i]) for i in order])
    row_mm, column_mm = map(float, slices[0].PixelSpacing)
    spacing_mm = (float(np.median(steps_mm)), row_mm, column_mm)
    return Scan(voxels, spacing_mm, orientation=tuple(map(float, orientation)))


def _is_dicom(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(132)[128:] == b"DICM"


def _hounsfield(image) -> np.ndarray:
    values = image.pixel_array * float(image.get("RescaleSlope", 1)) + float(image.get("RescaleIntercept", 0))
    limits = np.iinfo(np.int16)
    return np.clip(np.round(values), limits.min, limits.max).astype(np.int16)
