"""Trains one of the networks on phantoms.

    python -m headct.train {hemorrhage,protocol} {base,fold,final} [--fold K] [--from FILE] [--work FOLDER] ...

`base` learns from the training patients alone, none of whom is in the cross-validation; with ``--from`` it goes on
from the weights of an earlier version, with normalisation as they left it. At its end the protocol network's head for
the reconstruction is fitted to the grain. `fold` goes on from there with the four fifths of the cohort that do not belong
to fold K; its weights are tested on the fifth that does. `final` goes on with the training patients and the whole cohort.
Each run takes less than 90 minutes on two cores, goes on where it was stopped, and writes
``<work>/<network>-<stage>.npz``. ``--reduced`` is a minute that shows everything works and learns little.
"""

import argparse
from dataclasses import replace
from pathlib import Path

import torch

from headct.cases import COHORT, WORK, available, fold_of, keep_freed_memory, load
from headct.networks.checkpoint import adopt_weights, load_weights, save_weights
from headct.networks.hemorrhage import HemorrhageNetwork
from headct.networks.protocol import ProtocolNetwork
from headct.repository import sha256
from headct.training.hemorrhage import HemorrhageLoss, PatchSource
from headct.training.loop import Schedule, chosen_device, train
from headct.training.noise import noise_bank
from headct.training.protocol import ProtocolLoss
from headct.training.reconstruction import fit_reconstruction

STAGES = ("base", "fold", "final")
NETWORKS = {"hemorrhage": HemorrhageNetwork, "protocol": ProtocolNetwork}

#: Schedules of a network from nothing, from an earlier version, and of a fold or the final weights.
BASE = {
    "hemorrhage": Schedule(steps=8100, learning_rate=3e-3, frozen_share=0.35),
    "protocol": Schedule(steps=6950, learning_rate=2.5e-3, frozen_share=0.4),
}
ONWARD = {
    "hemorrhage": Schedule(steps=3600, learning_rate=1.5e-3, warm_up_steps=60, frozen_share=1),
    "protocol": Schedule(steps=300, learning_rate=2e-4, warm_up_steps=20, frozen_share=1),
}
FURTHER = {
    "hemorrhage": Schedule(steps=60, learning_rate=3e-4, warm_up_steps=10, frozen_share=1),
    "protocol": Schedule(steps=60, learning_rate=3e-4, warm_up_steps=10, frozen_share=1),
}
REDUCED = Schedule(steps=12, learning_rate=1e-3, warm_up_steps=4, log_every=4, save_every=6)


def numbers_of(stage: str, fold: int | None, folder: Path) -> list[int]:
    """The patients that a stage learns from, of those that were made."""
    made = available(folder)
    training = [number for number in made if number < COHORT]
    cohort = [number for number in made if number >= COHORT]
    if stage == "base":
        return training
    if stage == "final":
        return training + cohort
    # The training patients go along, so that nothing learnt before is forgotten.
    return training + [number for number in cohort if fold_of(number) != fold]


def name_of(network: str, stage: str, fold: int | None) -> str:
    """The file name of a run, without its ending."""
    return f"{network}-{stage}" + (f"-{fold}" if stage == "fold" else "")


def earlier_of(network: str, work: Path) -> Path:
    """Where the SHA-256 of the weights is kept that `base` went on from; there is none where it began from nothing."""
    return work / f"{network}-earlier.sha256"


def run(
    network: str, stage: str, fold: int | None, work: Path, schedule: Schedule, until: int | None = None,
    small: bool = False, device: str = "auto", earlier: Path | None = None,
) -> Path:  # fmt: skip
    """Trains, or goes on; returns the file of the weights.

    `small` batches are for showing that it works; `earlier` are weights that `base` begins with.
    """
    torch.manual_seed(0)
    model, fast = NETWORKS[network](), ()
    if stage != "base":
        load_weights(model, work / f"{name_of(network, 'base', None)}.npz")
    elif earlier:
        adopt_weights(model, earlier)
        earlier_of(network, work).write_text(sha256(earlier) + "\n", encoding="utf-8")
        if network == "protocol":
            # Its first two stages take more than half of the time and have found their edges: what is made of them learns,
            # and the heads' part in the grain fastest, which earlier weights may not have had.
            model.stages[:2].requires_grad_(False)
            fast = ("texture", "heads")
    model.to(chosen_device(device), memory_format=torch.channels_last_3d)
    folder = work / "cases"
    cases = [load(number, folder) for number in numbers_of(stage, fold, folder)]
    if network == "protocol":
        cases = [case for case in cases if case.protocol]
    print(f"{name_of(network, stage, fold)}: {len(cases)} patients", flush=True)
    bank = noise_bank()
    if network == "hemorrhage":
        loss = HemorrhageLoss(PatchSource(cases, bank), batch=2 if small else 12)
    else:
        loss = ProtocolLoss(cases, bank, groups_a_batch=1 if small else 4)
    state = work / f"{name_of(network, stage, fold)}.state"
    # Each run draws batches of its own.
    train(model, loss, schedule, state, seed=STAGES.index(stage) * 10 + (fold or 0), until=until, fast=fast)
    weights = state.with_suffix(".npz")
    if network == "protocol" and stage == "base" and (until or schedule.steps) >= schedule.steps:
        print(f"reconstruction, fitted: right in {fit_reconstruction(model.cpu(), cases):.4f} of what it learnt from", flush=True)
        save_weights(model, weights)
    return weights


def main() -> None:
    """Runs one stage of one network."""
    parser = argparse.ArgumentParser(prog="python -m headct.train", description=__doc__.splitlines()[0])
    parser.add_argument("network", choices=sorted(NETWORKS))
    parser.add_argument("stage", choices=STAGES)
    parser.add_argument("--fold", type=int, help="which fifth is held out; for the stage fold")
    parser.add_argument("--from", type=Path, dest="earlier", metavar="FILE", help="weights of an earlier version; for base")
    parser.add_argument("--work", type=Path, default=WORK, help="cases, states, weights")
    parser.add_argument("--reduced", action="store_true", help="a few steps")
    parser.add_argument("--steps", type=int, help="batches")
    parser.add_argument("--rate", type=float, help="highest learning rate; that of the stage without it")
    parser.add_argument("--until", type=int, help="stop after this step, to go on later")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda")
    options = parser.parse_args()
    if (options.stage == "fold") != (options.fold is not None):
        parser.error("--fold K belongs to the stage fold, and only there")
    if options.earlier and options.stage != "base":
        parser.error("--from FILE belongs to the stage base: the others go on from there")
    torch.set_num_threads(options.threads)
    keep_freed_memory()
    usual = (ONWARD if options.earlier else BASE) if options.stage == "base" else FURTHER
    schedule = REDUCED if options.reduced else usual[options.network]
    if options.steps:
        schedule = replace(schedule, steps=options.steps)
    if options.rate:
        schedule = replace(schedule, learning_rate=options.rate)
    file = run(
        options.network, options.stage, options.fold, options.work, schedule, options.until, options.reduced,
        options.device, options.earlier,
    )  # fmt: skip
    print(f"weights: {file}")


if __name__ == "__main__":
    main()
