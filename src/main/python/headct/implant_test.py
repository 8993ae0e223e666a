"""Paints hemorrhages into a real scan without any and asks the network for them.

    python -m headct.implant_test --series FOLDER [--model FILE.onnx] [--threshold-ml X] [--implants N] [--out FILE.md]

The folder holds the DICOM slices of one axial series without contrast and without hemorrhage. Needs pydicom.
"""

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from headct.cases import keep_freed_memory
from headct.evaluation.dicom_series import read_series
from headct.evaluation.implants import KINDS, SIZES_ML, Anatomy, implant, plan
from headct.evaluation.reading import HemorrhageModel, Reading, Scan
from headct.evaluation.shifts import SHIFTS, apply
from headct.evaluation.tables import markdown, proportion
from headct.repository import model_file, sha256


@dataclass(frozen=True)
class Outcome:
    """What became of one lesion."""

    kind: str
    #: Volume that was meant, one of `SIZES_ML`.
    size_ml: float
    #: Largest component found that touches the lesion.
    found_ml: float
    #: Share of the lesion's voxels that are marked, as whatever type.
    marked: float
    #: Whether most of what is marked in it bears its type.
    right_type: bool


def outcome(kind: str, size_ml: float, reading: Reading) -> Outcome:
    """Compares a reading with what was painted."""
    truth = reading.grid.truth()
    lesion, inside = truth > 0, reading.labels[truth > 0]
    right = int((inside == KINDS[kind]).sum())
    return Outcome(
        kind, size_ml, reading.largest_touching_ml(lesion), float((inside > 0).mean()) if inside.size else 0.0,
        right * 2 > int((inside > 0).sum()),
    )  # fmt: skip


def table(outcomes: Sequence[Outcome], threshold_ml: float) -> str:
    """Sensitivity by kind and size: a component of at least the threshold touches the lesion."""

    def cell(members: list[Outcome]) -> str:
        return proportion(sum(o.found_ml >= threshold_ml for o in members), len(members))

    rows = []
    for kind in KINDS:
        mine = [o for o in outcomes if o.kind == kind]
        cells = [cell([o for o in mine if o.size_ml == size]) for size in SIZES_ML]
        found = [o for o in mine if o.found_ml >= threshold_ml]
        median = f"{np.median([o.marked for o in mine]):.2f}" if mine else "-"
        rows.append([kind, *cells, cell(mine), median, proportion(sum(o.right_type for o in found), len(found))])
    sizes = [cell([o for o in outcomes if o.size_ml == size]) for size in SIZES_ML]
    rows.append(["all", *sizes, cell(list(outcomes)), f"{np.median([o.marked for o in outcomes]):.2f}", ""])
    columns = [*(f"{size:g} mL" for size in SIZES_ML), "all sizes", "share marked, median", "type right, of those found"]
    return markdown(["painted", *columns], rows)


def shift_table(model: HemorrhageModel, scan: Scan, threshold_ml: float) -> str:
    """What is marked in the scan as it is and as other scanners would show it."""
    rows = []
    for name in ("none", *SHIFTS):
        reading = model.read(scan if name == "none" else apply(name, scan, 1))
        called = "called positive" if reading.largest_ml >= threshold_ml else ""
        rows.append([name, f"{reading.largest_ml:.2f}", f"{reading.volume_ml(reading.labels > 0):.2f}", called])
    return markdown(["shift", "largest component, mL", "all marked, mL", ""], rows)


def main() -> None:
    """Runs the test and prints, or writes, its table."""
    parser = argparse.ArgumentParser(prog="python -m headct.implant_test", description=__doc__.splitlines()[0])
    parser.add_argument("--series", type=Path, required=True, help="folder of one axial series without hemorrhage")
    parser.add_argument("--model", type=Path, default=model_file("head_ct_hemorrhage"))
    parser.add_argument("--threshold-ml", type=float, default=2.4, help="component from which an exam is positive")
    parser.add_argument("--implants", type=int, default=100)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--out", type=Path, help="file for the Markdown that a model card takes")
    options = parser.parse_args()
    keep_freed_memory()
    runtime = onnxruntime.SessionOptions()
    runtime.intra_op_num_threads = options.threads
    # Scans of many shapes: an arena would keep the memory of each.
    runtime.enable_cpu_mem_arena = runtime.enable_mem_pattern = False
    session = onnxruntime.InferenceSession(str(options.model), runtime, providers=["CPUExecutionProvider"])
    model, scan = HemorrhageModel(session), read_series(options.series)
    anatomy, outcomes, started = Anatomy(scan), [], time.monotonic()
    for seed in range(options.implants):
        kind, size_ml = plan(seed)
        outcomes.append(outcome(kind, size_ml, model.read(implant(anatomy, kind, size_ml, seed).scan)))
        if (seed + 1) % 10 == 0:
            remaining = (time.monotonic() - started) / (seed + 1) * (options.implants - seed - 1)
            print(f"implants {seed + 1}/{options.implants}, about {remaining:.0f} s to go", flush=True)
    depth, rows, columns = scan.voxels_hu.shape
    text = f"""{options.implants} lesions painted one by one into one real head CT without hemorrhage ({depth} slices of \
{scan.spacing_mm[0]:.1f} mm, {rows} x {columns}), which no training has seen.
Measured on SHA-256 `{sha256(options.model)}` at {options.threshold_ml:g} mL.

{table(outcomes, options.threshold_ml)}

The same scan without any lesion, as it is and shifted: all that is marked is wrong.

{shift_table(model, scan, options.threshold_ml)}
"""
    print(text)
    if options.out:
        options.out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
