"""How long the hemorrhage network takes per series: in the engine, through Triton, and in Python, round by round."""

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy

ROOT = Path(__file__).resolve().parents[3]
MODELS = ROOT / "triton-model-repo"
MODEL = max((MODELS / "head_ct_hemorrhage").glob("[0-9]*"), key=lambda folder: int(folder.name)) / "model.onnx"
TRITON = ROOT / "src/test/scripts/triton.sh"

PYTHON_SIDE = """
import sys, time
import numpy, onnxruntime
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = int(sys.argv[2])
session = onnxruntime.InferenceSession(sys.argv[1], options, providers=["CPUExecutionProvider"])
print("ready true", flush=True)
for line in sys.stdin:
    file, *shape = line.split()
    voxels = numpy.fromfile(file, dtype="<i2").reshape([int(extent) for extent in shape])
    start = time.perf_counter()
    session.run(None, {"voxels_hu": voxels})
    millis = (time.perf_counter() - start) * 1000
    peak = next(int(l.split()[1]) // 1024 for l in open("/proc/self/status") if l.startswith("VmHWM:"))
    print(millis, peak, flush=True)
"""


class Side:
    """A process that runs the network once a line and answers with milliseconds and its peak memory in MiB."""

    def __init__(self, command, cores):
        limited = ["taskset", "-c", ",".join(str(core) for core in range(cores)), *command]
        self.process = subprocess.Popen(limited, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        answer = self._answer()
        if answer != "ready true":
            raise RuntimeError(f"{command[0]} cannot run the network: {answer}")
        self.peak_mebibytes = 0

    def _answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"a side of the benchmark ended with exit code {self.process.wait()}")
        return line.strip()

    def run(self, file, shape):
        self.process.stdin.write(f"{file} {' '.join(map(str, shape))}\n")
        self.process.stdin.flush()
        millis, peak = self._answer().split()
        self.peak_mebibytes = int(peak)
        return float(millis)

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)


def series(folder, slices, side):
    """A file of brain-like noise with a ball of blood: the work does not depend on what the voxels say."""
    file = folder / f"{slices}-{side}"
    voxels = numpy.random.default_rng(slices).normal(31, 3, (slices, side, side)).round().astype("<i2")
    voxels[slices // 2, side // 3 : side // 2, side // 3 : side // 2] = 68
    voxels.tofile(file)
    return file, (slices, side, side)


def start_triton():
    """Starts a server on free ports; returns its address and its gRPC port."""
    environment = {**os.environ, "GRPC_PORT": "0"}
    started = subprocess.run([TRITON, "start"], env=environment, capture_output=True, text=True)
    if started.returncode != 0:
        raise RuntimeError(started.stderr[-2000:])
    address = started.stdout.split("grpc ")[1].split()[0]
    return address, address.rsplit(":", 1)[1]


def measure(sides, file, shape, rounds):
    """Medians in ms by side; the first round warms up and does not count. Who begins changes from round to round."""
    times = {name: [] for name in sides}
    for turn in range(rounds + 1):
        names = list(sides)
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            took = sides[name].run(file, shape)
            if turn > 0:
                times[name].append(took)
    return {name: statistics.median(values) for name, values in times.items()}


def numbers(text):
    return [int(word) for word in text.split(",")]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", required=True, help="command of the engine's side")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--slices", type=numbers, default=[32, 40, 320])
    parser.add_argument("--sides", type=numbers, default=[256, 512])
    parser.add_argument("--cores", type=numbers, default=[1, 2])
    parser.add_argument("--no-triton", action="store_true")
    options = parser.parse_args()
    engine = shlex.split(options.engine)
    triton = None if options.no_triton else start_triton()
    print("| cores | series | Python ms | engine ms | engine / Python | Triton ms | peak MiB Python | engine |")
    print("|---|---|---|---|---|---|---|---|")
    worst = 0.0
    try:
        with tempfile.TemporaryDirectory() as folder:
            for cores in options.cores:
                for side in options.sides:
                    for slices in options.slices:
                        file, shape = series(Path(folder), slices, side)
                        sides = {
                            "python": Side([sys.executable, "-c", PYTHON_SIDE, str(MODEL), str(cores)], cores),
                            "engine": Side([*engine, "onnx", str(cores), str(MODELS)], cores),
                        }
                        if triton:
                            sides["triton"] = Side([*engine, "triton", triton[0], str(MODELS)], cores)
                        try:
                            medians = measure(sides, file, shape, options.rounds)
                        finally:
                            for each in sides.values():
                                each.close()
                        ratio = medians["engine"] / medians["python"]
                        worst = max(worst, ratio)
                        through = f"{medians['triton']:.0f}" if triton else ""
                        print(
                            f"| {cores} | {slices} x {side} x {side} | {medians['python']:.0f} | {medians['engine']:.0f} "
                            f"| {ratio:.2f} | {through} | {sides['python'].peak_mebibytes} "
                            f"| {sides['engine'].peak_mebibytes} |",
                            flush=True,
                        )
                        file.unlink()
    finally:
        if triton:
            subprocess.run([TRITON, "stop"], env={**os.environ, "GRPC_PORT": triton[1]}, check=True)
    print(f"\nLargest ratio {worst:.2f}. Measured {time.strftime('%Y-%m-%d')} on {os.cpu_count()} cores.")


if __name__ == "__main__":
    main()
