"""Reads the cohort with any version of a network and prints what the model card would show first.

    python -m headct.read_cohort {hemorrhage,protocol} FILE [--patients N] [--work FOLDER] [--out RECORDS]

FILE is an ONNX file, served or not. The figures mean something only where the network has not learnt from the cohort, as
that of the stage `base`. For comparing weights before they are served; a card is made by `headct.publish` alone.
"""

import argparse
from itertools import islice
from pathlib import Path

from headct.cases import COHORT, WORK, available, fold_of, load
from headct.evaluation import hemorrhage_tables, protocol_tables
from headct.evaluation.records import HemorrhageRecord, ProtocolRecord, write_records
from headct.evaluation.thresholds import judge_nested
from headct.predict import records_of
from headct.repository import sha256


def read(network: str, file: Path, patients: int | None, folder: Path) -> list:
    """Records of the first patients of the cohort, or of all."""
    cohort = (number for number in available(folder) if number >= COHORT)
    return records_of(network, file, ((load(number, folder), fold_of(number)) for number in islice(cohort, patients)))


def hemorrhage_text(records: list[HemorrhageRecord]) -> str:
    """Figures, Table 1, sensitivity by volume and look-alike, Dice; thresholds come from the other folds."""
    judged = judge_nested(records)
    parts = (
        hemorrhage_tables.figures, hemorrhage_tables.table_one, hemorrhage_tables.by_volume,
        hemorrhage_tables.by_thickness, hemorrhage_tables.by_feature, hemorrhage_tables.dice,
    )  # fmt: skip
    return "\n\n".join(part(judged) for part in parts)


def protocol_text(records: list[ProtocolRecord]) -> str:
    """Accuracies beside the header's, each answer by plane and kernel, and by phase."""
    grids = [protocol_tables.grid(records, head) for head in ("contrast", "orientation", "reconstruction")]
    return "\n\n".join([protocol_tables.accuracy(records), *grids, protocol_tables.by_phase(records)])


def main() -> None:
    """Reads and prints."""
    parser = argparse.ArgumentParser(prog="python -m headct.read_cohort", description=__doc__.splitlines()[0])
    parser.add_argument("network", choices=("hemorrhage", "protocol"))
    parser.add_argument("file", type=Path)
    parser.add_argument("--patients", type=int, help="the first so many; all without it")
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--out", type=Path, help="keeps the records, one JSON line each")
    options = parser.parse_args()
    records = read(options.network, options.file, options.patients, options.work / "cases")
    if options.out:
        write_records(records, options.out)
    print(f"{options.file}, SHA-256 {sha256(options.file)}; synthetic phantoms; research use, not for clinical use\n")
    print(hemorrhage_text(records) if options.network == "hemorrhage" else protocol_text(records))


if __name__ == "__main__":
    main()
