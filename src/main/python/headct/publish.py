"""From a finished cross-validation to served files and model cards.

    python -m headct.publish export [NETWORK ...] --version N [--stage final|base] [--work FOLDER]
    python -m headct.publish read [NETWORK ...] [--patients N] [--shifted N] [--work FOLDER]
    python -m headct.publish cards [NETWORK ...] [--work FOLDER]

`export` takes threshold, calibration and certainty from the held-out records of the folds, the weights of `final`,
and writes checkpoints, version N of both models with their manifests, and the parameters in config.pbtxt. With
``--stage base`` it takes the weights of `base`, which has learnt from none of the cohort: the served file itself then
reads all of it, and no models of folds are needed. `read` runs the served files on patients whom no training has seen,
plain and under shifts. `cards` writes the model cards from all records; it takes ``<work>/<network>-latency.md`` and ``-implants.md`` along where they are there.
"""

import argparse
import json
import shutil
from pathlib import Path

from headct.cases import COHORT, FOLDS, WORK, available, fold_of, keep_freed_memory, load, make_all, pool_of
from headct.crossvalidate import fold_model, fold_records_file, read_fold, settings_of
from headct.evaluation.card import Texts
from headct.evaluation.protocol_tables import choose_certain_from
from headct.evaluation.purposes import PURPOSES
from headct.evaluation.records import HemorrhageRecord, ProtocolRecord, read_records, write_records
from headct.evaluation.sections import shipped_threshold, write_hemorrhage_card, write_protocol_card
from headct.evaluation.shifts import SHIFTS
from headct.export import write
from headct.networks.served import VOXEL_PROBABILITY
from headct.predict import hemorrhage_records, records_of
from headct.repository import (
    CHECKPOINTS, REPOSITORY, model_file, read_manifest, sha256, write_manifest, write_parameters,
)  # fmt: skip
from headct.train import BASE, FURTHER, NETWORKS, ONWARD, earlier_of, name_of

#: First patient that neither a training nor a fold ever sees.
FRESH = 2_000_000

#: How often the image must be right about contrast where its word counts against the header's: more often than a header is.
CERTAIN_TARGET = 0.995

_RECORDS = {"hemorrhage": HemorrhageRecord, "protocol": ProtocolRecord}


def fold_records(network: str, work: Path) -> list:
    """Records of all folds."""
    files = [fold_records_file(network, fold, work) for fold in range(FOLDS)]
    return [record for file in files for record in read_records(_RECORDS[network], file)]


def served_file(network: str, repository: Path) -> Path:
    """The newest version of a model."""
    return model_file(f"head_ct_{network}", repository)


def parameters_of(network: str, work: Path) -> dict[str, float]:
    """What goes into config.pbtxt: chosen on the held-out records of all folds."""
    records = fold_records(network, work)
    if network == "protocol":
        return {"contrast_certain_from": choose_certain_from(records, target=CERTAIN_TARGET)}
    frozen = shipped_threshold(records)
    return {
        "exam_threshold_ml": frozen.threshold_ml,
        "calibration_slope": frozen.calibration.slope,
        "calibration_intercept": frozen.calibration.intercept,
    }


def manifest_of(network: str, work: Path) -> dict:
    """How the weights were made, from what lies in the work folder."""
    import torch

    made = available(work / "cases")
    settings = {"voxel_probability": VOXEL_PROBABILITY} if network == "hemorrhage" else {}
    settings |= settings_of(network, work)
    earlier = earlier_of(network, work)
    went_on = {"went_on_from_sha256": earlier.read_text(encoding="utf-8").strip()} if earlier.exists() else {}
    schedules = {"base": (ONWARD if went_on else BASE)[network], "fold and final": FURTHER[network]}
    return {
        **settings,
        **went_on,
        "trained_on": "synthetic phantoms of headct.phantom; research use, not for clinical use",
        "training_patients": sum(number < COHORT for number in made),
        "cohort_patients": sum(COHORT <= number < FRESH for number in made),
        "schedules": {stage: {"steps": s.steps, "learning_rate": s.learning_rate} for stage, s in schedules.items()},
        "parameters": parameters_of(network, work),
        "torch": torch.__version__,
    }


def export(
    network: str, version: int, stage: str, work: Path, repository: Path, checkpoints: Path, processes: int
) -> None:
    """Checkpoint, served file, manifest, parameters."""
    shutil.copy(work / f"{name_of(network, stage, None)}.npz", checkpoints / f"{network}.npz")
    target = model_file(f"head_ct_{network}", repository, version)
    target.parent.mkdir(parents=True, exist_ok=True)
    difference = write(network, checkpoints / f"{network}.npz", settings_of(network, work), target)
    if stage == "base":
        for fold in range(FOLDS):
            shutil.copy(target, fold_model(network, fold, work))
            read_fold(network, fold, work, processes)
    made = {**manifest_of(network, work), "stage": stage}
    (checkpoints / f"{network}.json").write_text(json.dumps(made, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    write_manifest(target, made)
    write_parameters(f"head_ct_{network}", made["parameters"], repository)
    print(f"{target}: SHA-256 {sha256(target)}, largest difference {difference:.1e}, {made['parameters']}")


def read(network: str, patients: int, shifted: int, work: Path, repository: Path, processes: int) -> None:
    """Records of the served file on fresh patients; the first `shifted` of them also under every shift.

    Without fresh patients it is the cohort's first that are shifted: for a file that has learnt from none of them.
    """
    file, folder = served_file(network, repository), work / "fresh"
    if patients:
        numbers = list(range(FRESH, FRESH + patients))
        make_all(numbers, folder, processes)
        records = records_of(network, file, ((load(number, folder), -1) for number in numbers))
        changed = [(number, -1) for number in numbers[:shifted]]
    else:
        folder, records = work / "cases", []
        changed = [(number, fold_of(number)) for number in available(folder) if number >= COHORT][:shifted]
    if network == "hemorrhage":
        with pool_of(processes) as pool:
            for shifted_records in pool.imap(_under_every_shift, [(file, folder, *patient) for patient in changed]):
                records += shifted_records
    write_records(records, work / "records" / f"{network}-served.jsonl")
    print(f"{network}: {len(records)} readings of {patients or len(changed)} patients", flush=True)


def _under_every_shift(work: tuple[Path, Path, int, int]) -> list[HemorrhageRecord]:
    file, folder, number, fold = work
    return list(hemorrhage_records(file, [(load(number, folder).exam(), fold)], SHIFTS))


def _told(checkpoints: Path, network: str) -> tuple[str, str]:
    """How the weights were made, and what is known to be weak: the two parts of the note beside them."""
    note = (checkpoints / f"{network}.md").read_text(encoding="utf-8")
    made, _, weak = note.partition("## Known weaknesses")
    return made, weak


def cards(network: str, work: Path, repository: Path, checkpoints: Path) -> None:
    """The model card and its figures."""
    commands = [
        "python -m headct.crossvalidate", "python -m headct.publish export", "python -m headct.publish read",
        "python -m headct.publish cards",
    ]  # fmt: skip
    file = served_file(network, repository)
    read_manifest(file)
    made, weak = _told(checkpoints, network)
    extra = {name: work / f"{network}-{name}.md" for name in ("latency", "implants")}
    texts = Texts(
        PURPOSES[network], made, weak, commands=commands,
        **{name: path.read_text(encoding="utf-8") for name, path in extra.items() if path.exists()},
    )  # fmt: skip
    served = work / "records" / f"{network}-served.jsonl"
    records = fold_records(network, work) + (read_records(_RECORDS[network], served) if served.exists() else [])
    models = {fold: sha256(fold_model(network, fold, work)) for fold in range(FOLDS)}
    card = write_hemorrhage_card if network == "hemorrhage" else write_protocol_card
    print(card(repository / f"head_ct_{network}", file, records, models, texts))


def main() -> None:
    """One of the three steps."""
    parser = argparse.ArgumentParser(prog="python -m headct.publish", description=__doc__.splitlines()[0])
    parser.add_argument("step", choices=("export", "read", "cards"))
    parser.add_argument("networks", nargs="*", metavar="NETWORK", help="hemorrhage, protocol; both without a name")
    parser.add_argument("--version", type=int, help="folder number of the new version")
    parser.add_argument("--stage", choices=("final", "base"), default="final", help="whose weights are served")
    parser.add_argument("--patients", type=int, default=100, help="fresh patients to read; with 0 patients of the cohort are shifted")
    parser.add_argument("--shifted", type=int, default=40, help="of them, under every shift")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--repository", type=Path, default=REPOSITORY)
    parser.add_argument("--checkpoints", type=Path, default=CHECKPOINTS)
    options = parser.parse_args()
    if options.step == "export" and not options.version:
        parser.error("export needs --version")
    keep_freed_memory()
    for network in options.networks or NETWORKS:
        if options.step == "export":
            export(
                network, options.version, options.stage, options.work, options.repository, options.checkpoints,
                options.processes,
            )  # fmt: skip
        elif options.step == "read":
            read(network, options.patients, options.shifted, options.work, options.repository, options.processes)
        else:
            cards(network, options.work, options.repository, options.checkpoints)


if __name__ == "__main__":
    main()
