"""Phantoms for training, made once and kept on disk as 8-bit arrays that are mapped, not read.

What is lost by rounding to 8 bits lies outside the networks' windows or below the noise.
"""

import time
from pathlib import Path

import numpy as np

from headct.phantom.series import HELD_OUT, hemorrhage_exam, protocol_series

_HEMORRHAGE_LOWEST_HU = -60
_PROTOCOL_LOWEST_HU, _PROTOCOL_STEP_HU = -100, 2


def hemorrhage_file(seed: int, folder: Path) -> Path:
    """File of one exam, made if it is not there: uint8, (voxels, labels) x slices x 256 x 256."""
    file = folder / f"hemorrhage-{seed}.npy"
    if not file.exists():
        exam = hemorrhage_exam(seed)
        voxels = np.clip(exam.voxels_hu - _HEMORRHAGE_LOWEST_HU, 0, 255).astype(np.uint8)
        _keep(np.stack([voxels, exam.labels]), file)
    return file


def hemorrhage_hu(stored: np.ndarray) -> np.ndarray:
    """Stored voxels as float32 HU, -60 to 195."""
    return stored.astype(np.float32) + _HEMORRHAGE_LOWEST_HU


def protocol_file(seed: int, folder: Path) -> Path:
    """File of one patient, made if it is not there: uint8, 4 series x (8 slices + 1) x 256 x 256.

    The first three values of the last slice of each series are its answers.
    """
    file = folder / f"protocol-{seed}.npy"
    if not file.exists():
        members = protocol_series(seed)
        stored = np.zeros((len(members), 9, 256, 256), np.uint8)
        for series, member in zip(stored, members):
            scaled = (member.voxels_hu - _PROTOCOL_LOWEST_HU) // _PROTOCOL_STEP_HU
            series[:8] = np.clip(scaled, 0, 255)
            series[8, 0, :3] = member.answers
        _keep(stored, file)
    return file


def protocol_hu(stored: np.ndarray) -> np.ndarray:
    """Stored slices as float32 HU, -100 to 410."""
    return stored.astype(np.float32) * _PROTOCOL_STEP_HU + _PROTOCOL_LOWEST_HU


def prepare(make, count: int, folder: Path) -> list[np.ndarray]:
    """The first `count` training phantoms, mapped; `make` is one of the two functions above."""
    if count > HELD_OUT:
        raise ValueError(f"at most {HELD_OUT} training phantoms: from there on they are held out")
    folder.mkdir(parents=True, exist_ok=True)
    started, made = time.monotonic(), 0
    mapped = []
    for seed in range(count):
        before = time.monotonic()
        mapped.append(np.load(make(seed, folder), mmap_mode="r"))
        made += time.monotonic() - before > 0.2
        if (seed + 1) % 25 == 0 and made:
            remaining = (time.monotonic() - started) / (seed + 1) * (count - seed - 1)
            print(f"phantoms {seed + 1}/{count}, about {remaining:.0f} s to go", flush=True)
    return mapped


def _keep(array: np.ndarray, file: Path) -> None:
    part = file.with_suffix(".part.npy")
    np.save(part, array)
    part.replace(file)
