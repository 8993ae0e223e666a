"""Writes the demonstration's two phantom studies.

    python -m headct.write_demo OUT

writes ``OUT/positive.zip`` (an IPH of about 20 mL) and ``OUT/negative.zip``, byte for byte the same every time.
The format is described in ``src/main/resources/demonstration/FORMAT.md``.
"""

import argparse
import json
import zipfile
from pathlib import Path

import numpy as np

from headct.phantom.reconstruction import BONE
from headct.phantom.study import Study, StudySeries, demonstration_study

#: Seed and bleed of each study.
STUDIES = {"positive": (24, 20.0), "negative": (31, None)}

_EPOCH = (1980, 1, 1, 0, 0, 0)


def encode(voxels_hu: np.ndarray) -> bytes:
    """Differences to the left neighbour (to 0 in the first column), modulo 2^16, little-endian, slice by slice."""
    voxels = voxels_hu.astype("<i2")
    differences = voxels.copy()
    differences[..., 1:] -= voxels[..., :-1]
    return differences.tobytes()


def decode(data: bytes, shape: tuple[int, int, int]) -> np.ndarray:
    """The inverse of `encode`."""
    return np.cumsum(np.frombuffer(data, "<i2").reshape(shape), axis=2, dtype=np.int16)


def describe(series: StudySeries, file: str) -> dict:
    """The entry of a series in study.json."""
    slices, rows, columns = series.voxels_hu.shape
    row_spacing, column_spacing = series.plan.pixel_mm
    kernels = {None: None, BONE: "BONE"}
    return {
        "name": series.name,
        "localizer": series.kernel is None,
        "kernel": kernels.get(series.kernel, "SOFT_TISSUE"),
        "contrast": series.contrast,
        "slices": slices,
        "rows": rows,
        "columns": columns,
        "rowSpacingMm": row_spacing,
        "columnSpacingMm": column_spacing,
        "sliceThicknessMm": series.plan.thickness_mm,
        "orientation": list(series.orientation),
        "originsMm": [[round(value, 4) for value in origin] for origin in series.origins_mm],
        "file": file,
    }


def write_study(study: Study, file: Path) -> None:
    """One zip archive: study.json and one entry a series."""
    file.parent.mkdir(parents=True, exist_ok=True)
    names = [f"{number:02d}.delta16" for number in range(1, len(study.series) + 1)]
    summary = {
        "note": "Synthetic phantom. Research use, not for clinical use.",
        "seed": study.seed,
        "iphVolumeMl": round(study.volume_ml, 2),
        "series": [describe(series, name) for series, name in zip(study.series, names)],
    }
    with zipfile.ZipFile(file, "w") as archive:
        _add(archive, "study.json", (json.dumps(summary, indent=1) + "\n").encode())
        for series, name in zip(study.series, names):
            _add(archive, name, encode(series.voxels_hu))


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, data, compresslevel=9)


def main() -> None:
    """Writes both studies and prints what is in them."""
    parser = argparse.ArgumentParser(prog="python -m headct.write_demo", description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="folder for positive.zip and negative.zip")
    options = parser.parse_args()
    for name, (seed, bleed_ml) in STUDIES.items():
        study = demonstration_study(seed, bleed_ml)
        file = options.out / f"{name}.zip"
        write_study(study, file)
        print(f"{file}: {file.stat().st_size} bytes, {len(study.series)} series, IPH {study.volume_ml:.1f} mL")


if __name__ == "__main__":
    main()
