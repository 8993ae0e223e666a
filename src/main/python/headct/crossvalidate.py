"""Five-fold cross-validation of both networks, patient by patient, from nothing to records.

    python -m headct.crossvalidate [hemorrhage|protocol ...] [--work FOLDER] [--train N] [--cohort N] [--reduced]

Makes the phantoms, trains `base` from nothing (where `headct.train` has not made it, from an earlier version for one), then
for each fold trains on the other folds and reads its own, then trains the `final` weights on all. Every part is skipped
where its result lies in the work folder, and every training goes on where it was stopped, so the command can be given
again until it is done. Records come to ``<work>/records``, models of the folds to ``<work>/models``; `python -m
headct.publish` makes the served files and the model cards of them.
"""

import argparse
import json
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import torch

from headct.cases import COHORT, FOLDS, WORK, available, fold_of, keep_freed_memory, load, make_all, numbers_of, pool_of
from headct.evaluation.records import write_records
from headct.export import write
from headct.predict import records_of
from headct.train import BASE, FURTHER, NETWORKS, ONWARD, REDUCED, earlier_of, name_of, run


def held_out(fold: int, folder: Path) -> list[int]:
    """The patients of a fold."""
    return [number for number in available(folder) if number >= COHORT and fold_of(number) == fold]


def fold_model(network: str, fold: int, work: Path) -> Path:
    """The ONNX file that reads a fold's own patients."""
    file = work / "models" / f"{name_of(network, 'fold', fold)}.onnx"
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


def fold_records_file(network: str, fold: int, work: Path) -> Path:
    """Where the records of a fold's own patients lie."""
    return work / "records" / f"{name_of(network, 'fold', fold)}.jsonl"


def settings_of(network: str, work: Path) -> dict:
    """What the graph is exported with: temperatures, voxel rule; from ``<work>/<network>-export.json``."""
    file = work / f"{network}-export.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def read_fold(network: str, fold: int, work: Path, processes: int = 1) -> Path:
    """Records of a fold's own patients, read by the model that has not seen them; by one process, this one reads."""
    numbers = held_out(fold, work / "cases")
    # Each process loads the model once, for its share of the patients.
    shares = [(network, fold, work, numbers[first::processes]) for first in range(processes)]
    with pool_of(processes) if processes > 1 else nullcontext() as pool:
        records = [record for mine in (pool.imap if pool else map)(_read_share, shares) for record in mine]
    file = fold_records_file(network, fold, work)
    write_records(sorted(records, key=lambda record: record.patient), file)
    return file


def _read_share(share: tuple[str, int, Path, list[int]]) -> list:
    network, fold, work, numbers = share
    return records_of(network, fold_model(network, fold, work), ((load(n, work / "cases"), fold) for n in numbers))


def validate(network: str, work: Path, reduced: bool) -> None:
    """All stages of one network."""

    def schedule(stage: str):
        if reduced:
            return replace(REDUCED, steps=4)
        if stage != "base":
            return FURTHER[network]
        return (ONWARD if earlier_of(network, work).exists() else BASE)[network]

    def finished(stage: str, fold: int | None) -> bool:
        state = work / f"{name_of(network, stage, fold)}.state"
        return state.exists() and torch.load(state, map_location="cpu")["step"] >= schedule(stage).steps

    stages = [("base", None), *(("fold", fold) for fold in range(FOLDS)), ("final", None)]
    for stage, fold in stages:
        if not finished(stage, fold):
            run(network, stage, fold, work, schedule(stage), small=reduced)
        if stage == "fold" and not fold_records_file(network, fold, work).exists():
            weights = work / f"{name_of(network, 'fold', fold)}.npz"
            write(network, weights, settings_of(network, work), fold_model(network, fold, work))
            print(f"records: {read_fold(network, fold, work)}", flush=True)


def main() -> None:
    """Both networks without a name."""
    parser = argparse.ArgumentParser(prog="python -m headct.crossvalidate", description=__doc__.splitlines()[0])
    parser.add_argument("networks", nargs="*", metavar="NETWORK", help="hemorrhage, protocol; both without a name")
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--train", type=int, default=250, help="patients for training alone")
    parser.add_argument("--cohort", type=int, default=300, help="patients of the cross-validation")
    parser.add_argument("--processes", type=int, default=2, help="that make phantoms")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--reduced", action="store_true", help="6 patients and a few steps: shows that it works")
    options = parser.parse_args()
    unknown = set(options.networks) - set(NETWORKS)
    if unknown:
        parser.error(f"unknown network {', '.join(sorted(unknown))}; there are {', '.join(sorted(NETWORKS))}")
    torch.set_num_threads(options.threads)
    keep_freed_memory()
    train, cohort = (4, 5) if options.reduced else (options.train, options.cohort)
    make_all(numbers_of(train, cohort), options.work / "cases", options.processes)
    for network in options.networks or NETWORKS:
        validate(network, options.work, options.reduced)


if __name__ == "__main__":
    main()
