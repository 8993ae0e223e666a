"""Whether eight-bit integers would serve: the hemorrhage file quantised, beside itself in single precision.

    python -m headct.integer_test [--model FILE.onnx] [--patients N] [--calibration N] [--work FOLDER]

Static quantisation with QuantizeLinear and DequantizeLinear around each convolution, one scale a channel of the
weights, calibrated on exams of patients for training. Prints the time of a series, taken by turns, and the AUC of both on the first
patients of the cohort. Integers are worth serving only where they are faster and lose less than 0.002.
"""

import argparse
import tempfile
import time
from itertools import islice
from pathlib import Path

import numpy as np
import onnxruntime
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from headct.cases import COHORT, WORK, available, keep_freed_memory, load
from headct.evaluation.reading import ReadingGrid
from headct.evaluation.statistics import delong_difference
from headct.predict import hemorrhage_records, scan_of, session
from headct.repository import model_file, sha256

#: Slices of a calibration exam that are looked at: all slices of some heads take more memory than they teach.
_CALIBRATION_SLICES = 16

#: How often each file reads the series that is timed; the median counts.
_TURNS = 7


class _Exams(CalibrationDataReader):
    """The middle slices of exams as the network is given them."""

    def __init__(self, numbers: list[int], folder: Path) -> None:
        self._given = ({"voxels_hu": self._middle(load(number, folder))} for number in numbers)

    @staticmethod
    def _middle(case) -> np.ndarray:
        voxels = ReadingGrid(scan_of(case.exam())).input()
        first = max(0, (len(voxels) - _CALIBRATION_SLICES) // 2)
        return voxels[first : first + _CALIBRATION_SLICES]

    def get_next(self) -> dict | None:
        """The next exam, None after the last."""
        return next(self._given, None)


def quantise(file: Path, target: Path, numbers: list[int], folder: Path) -> None:
    """Writes the file with integers in its convolutions."""
    prepared = target.with_suffix(".prepared.onnx")
    quant_pre_process(str(file), str(prepared), skip_symbolic_shape=True)
    quantize_static(
        str(prepared), str(target), _Exams(numbers, folder), quant_format=QuantFormat.QDQ, per_channel=True,
        activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8, op_types_to_quantize=["Conv"],
    )  # fmt: skip


def times_s(sessions: list[onnxruntime.InferenceSession], voxels_hu: np.ndarray) -> list[float]:
    """Median seconds of each session for one series, read by turns so that a slow moment meets all."""
    seconds: list[list[float]] = [[] for _ in sessions]
    for turn in range(_TURNS + 1):
        for mine, one in zip(seconds, sessions):
            started = time.perf_counter()
            one.run(["labels"], {"voxels_hu": voxels_hu})
            if turn:
                mine.append(time.perf_counter() - started)
    return [float(np.median(mine)) for mine in seconds]


def main() -> None:
    """Quantises, times and reads."""
    parser = argparse.ArgumentParser(prog="python -m headct.integer_test", description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, default=model_file("head_ct_hemorrhage"))
    parser.add_argument("--patients", type=int, default=60, help="of the cohort, read with both")
    parser.add_argument("--calibration", type=int, default=12, help="patients for training that ranges are taken from")
    parser.add_argument("--work", type=Path, default=WORK)
    options = parser.parse_args()
    keep_freed_memory()
    folder = options.work / "cases"
    numbers = available(folder)
    training, cohort = [n for n in numbers if n < COHORT], [n for n in numbers if n >= COHORT]
    with tempfile.TemporaryDirectory() as temporary:
        integers = Path(temporary) / "integers.onnx"
        quantise(options.model, integers, training[: options.calibration], folder)
        files = [options.model, integers]
        timed = ReadingGrid(scan_of(load(cohort[0], folder).exam())).input()
        single_s, integer_s = times_s([session(file) for file in files], timed)
        scores = []
        for file in files:
            exams = ((load(number, folder).exam(), -1) for number in islice(cohort, options.patients))
            records = list(hemorrhage_records(file, exams))
            scores += [[r.score for r in records if r.positive], [r.score for r in records if r.negative]]
    change = delong_difference(*scores)
    print(f"{options.model}, SHA-256 {sha256(options.model)}; synthetic phantoms; research use, not for clinical use")
    print(f"one core, one series: single precision {single_s:.3f} s, integers {integer_s:.3f} s, ratio {integer_s / single_s:.2f}")
    counts = f"{len(scores[0])} exams with and {len(scores[1])} without hemorrhage"
    print(f"AUC with integers less that in single precision, {counts}: {change.value:+.4f} [{change.low:+.4f} to {change.high:+.4f}]")


if __name__ == "__main__":
    main()
