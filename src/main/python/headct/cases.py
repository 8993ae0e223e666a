"""Makes the phantoms of training and cross-validation once and keeps them on disk.

    python -m headct.cases [--train N] [--cohort N] [--train-from N] [--cohort-from N] [--takes N] [--without-protocol]
                           [--work FOLDER] [--processes N]

Goes on where it was stopped. Patients 0, 1, 2, ... are for training alone. Patients from COHORT on are those of the
cross-validation: patient COHORT + i belongs to fold i % FOLDS. What is kept has no noise yet: training adds new noise
each time, evaluation adds that of the patient's own generator.
"""

import argparse
import ctypes
import json
import multiprocessing
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from headct.phantom.reconstruction import noise_of_slices, whole_hu
from headct.phantom.scanner import SlicePlan
from headct.phantom.series import Case, HemorrhageExam, ProtocolSeries, Series

#: First patient of the cross-validation, and into how many folds they are dealt.
COHORT, FOLDS = 1_000_000, 5

#: Where cases lie unless told otherwise.
WORK = Path("target/training")

#: Axial series of a patient that is trained on, unless told otherwise; one of a patient of the cohort.
TRAINING_TAKES = 2


def fold_of(number: int) -> int:
    """The fold of a patient of the cohort."""
    return (number - COHORT) % FOLDS


@dataclass
class StoredSeries:
    """A series without noise, mapped from disk, and its description."""

    #: int16 HU, slices x 256 x 256.
    clean_hu: np.ndarray
    about: dict

    @property
    def kernel(self) -> int:
        """Number of the kernel."""
        return self.about["kernel"]

    def restored(self) -> Series:
        """The series, ready for noise."""
        plan = SlicePlan(**{**self.about["plan"], "centres_mm": np.array(self.about["plan"]["centres_mm"])})
        clean = np.asarray(self.clean_hu, np.float32)
        return Series(plan, clean, self.kernel, self.about["noise_hu"], self.about["rows_mm"])


@dataclass
class StoredCase:
    """Everything kept of a patient."""

    number: int
    exams: list[tuple[StoredSeries, np.ndarray]]
    protocol: list[StoredSeries]

    def exam(self, take: int = 0) -> HemorrhageExam:
        """An axial series as the hemorrhage network is given it."""
        stored, labels = self.exams[take]
        about = stored.about
        return HemorrhageExam(self.number, stored.restored(), np.asarray(labels), about["thickness_mm"], about["features"])

    def protocol_series(self) -> list[ProtocolSeries]:
        """The series that the protocol network is given."""
        return [
            ProtocolSeries(s.restored(), tuple(s.about["answers"]), s.about["phase"], s.about["reformat"])
            for s in self.protocol
        ]


def _about(series: Series) -> dict:
    plan = {**vars(series.plan), "centres_mm": [float(c) for c in series.plan.centres_mm]}
    return {
        "plan": plan, "kernel": series.kernel, "noise_hu": series.noise_hu, "rows_mm": series.rows_mm,
        "dense": [round(float(slice_noise), 3) for slice_noise in noise_of_slices(series.clean_hu)],
    }  # fmt: skip


def make(number: int, folder: Path, training_takes: int = TRAINING_TAKES, protocol: bool = True) -> None:
    """Paints a patient and keeps its series; does nothing where that was done."""
    mark = folder / f"{number}.json"
    if mark.exists():
        return
    case = Case(number)
    exams, described = [], []
    takes = 1 if number >= COHORT else training_takes
    for take in range(takes):
        exam = case.hemorrhage_exam(take)
        _keep(exam.series.clean_hu, folder / f"{number}-exam-{take}.npy")
        np.save(folder / f"{number}-labels-{take}.npy", exam.labels)
        exams.append({**_about(exam.series), "thickness_mm": exam.thickness_mm, "features": exam.features})
    members = case.protocol_series() if protocol else []
    if members:
        _keep(np.stack([member.series.clean_hu for member in members]), folder / f"{number}-protocol.npy")
    for member in members:
        answers = {"answers": member.answers, "phase": member.phase, "reformat": member.reformat}
        described.append({**_about(member.series), **answers})
    part = mark.with_suffix(".part")
    part.write_text(json.dumps({"exams": exams, "protocol": described}))
    part.replace(mark)


def _keep(voxels: np.ndarray, file: Path) -> None:
    np.save(file, whole_hu(voxels))


def load(number: int, folder: Path) -> StoredCase:
    """A kept patient; raises FileNotFoundError when it was not made."""
    about = json.loads((folder / f"{number}.json").read_text())
    exams = [
        (
            StoredSeries(np.load(folder / f"{number}-exam-{take}.npy", mmap_mode="r"), described),
            np.load(folder / f"{number}-labels-{take}.npy", mmap_mode="r"),
        )
        for take, described in enumerate(about["exams"])
    ]
    voxels = np.load(folder / f"{number}-protocol.npy", mmap_mode="r") if about["protocol"] else []
    return StoredCase(number, exams, [StoredSeries(v, described) for v, described in zip(voxels, about["protocol"])])


def available(folder: Path) -> list[int]:
    """Numbers of all kept patients, in order."""
    return sorted(int(file.stem) for file in folder.glob("*.json"))


def keep_freed_memory() -> None:
    """Tells glibc to reuse large blocks: painting allocates and frees 30 MB arrays by the hundred."""
    try:
        libc = ctypes.CDLL("libc.so.6")
    except OSError:
        return
    libc.mallopt(-4, 0)
    libc.mallopt(-1, 2**31 - 1)


def pool_of(processes: int):
    """Processes for painting or reading, one patient at a time each."""
    return multiprocessing.get_context("spawn").Pool(processes, keep_freed_memory)


def numbers_of(train: int, cohort: int, train_from: int = 0, cohort_from: int = 0) -> list[int]:
    """So many patients for training alone, then so many of the cohort; from later ones, if earlier weights saw the first."""
    first = COHORT + cohort_from
    return [*range(train_from, train_from + train), *range(first, first + cohort)]


def make_all(
    numbers: list[int], folder: Path, processes: int, training_takes: int = TRAINING_TAKES, protocol: bool = True
) -> None:
    """Makes what is missing, in the given order, and prints how long it still takes."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [(number, folder, training_takes, protocol) for number in numbers if not (folder / f"{number}.json").exists()]
    if not missing:
        return
    started = time.monotonic()
    with pool_of(processes) as pool:
        for done, _ in enumerate(pool.imap(_make, missing), start=1):
            if done % 25 == 0 or done == len(missing):
                remaining = (time.monotonic() - started) / done * (len(missing) - done)
                print(f"cases {done}/{len(missing)}, about {remaining:.0f} s to go", flush=True)


def _make(work: tuple[int, Path, int, bool]) -> None:
    make(*work)


def main() -> None:
    """Makes training patients first, then those of the cohort."""
    parser = argparse.ArgumentParser(prog="python -m headct.cases", description=__doc__.splitlines()[0])
    parser.add_argument("--train", type=int, default=500, help="patients for training alone")
    parser.add_argument("--cohort", type=int, default=300, help="patients of the cross-validation")
    parser.add_argument("--train-from", type=int, default=0, help="number of the first patient for training alone")
    parser.add_argument("--cohort-from", type=int, default=0, help="how many patients of the cohort are left out before")
    parser.add_argument("--takes", type=int, default=TRAINING_TAKES, help="axial series of a patient for training")
    parser.add_argument("--without-protocol", action="store_true", help="only what the hemorrhage network learns from")
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    numbers = numbers_of(options.train, options.cohort, options.train_from, options.cohort_from)
    make_all(numbers, options.work / "cases", options.processes, options.takes, not options.without_protocol)


if __name__ == "__main__":
    main()
