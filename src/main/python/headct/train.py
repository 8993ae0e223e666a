"""Trains one of the networks on phantoms.

    python -m headct.train {hemorrhage,protocol} [--reduced] [--patients N] [--steps N] [--from FILE.npz] [--work FOLDER]

Goes on where it was stopped when the work folder holds its state; writes the weights to
``<work>/<network>.npz``. Copy them to ``src/main/python/checkpoints``, then run ``python -m headct.export`` and
``python -m headct.evaluate``. ``--reduced`` is a minute or two that shows everything works and learns little.
"""

import argparse
from dataclasses import replace
from pathlib import Path

import torch

from headct.networks.checkpoint import load_weights
from headct.networks.hemorrhage import HemorrhageNetwork
from headct.networks.protocol import ProtocolNetwork
from headct.training.hemorrhage import HemorrhageLoss, PatchSource
from headct.training.loop import Schedule, train
from headct.training.phantoms import hemorrhage_file, prepare, protocol_file
from headct.training.protocol import ProtocolLoss

#: Patients and schedule of a training from nothing, and of a reduced one.
FULL = {
    "hemorrhage": (400, Schedule(steps=2000, learning_rate=3e-3)),
    "protocol": (1200, Schedule(steps=3000, learning_rate=2e-3)),
}
REDUCED = {
    "hemorrhage": (6, Schedule(steps=12, learning_rate=1e-3, warm_up_steps=4, log_every=4, save_every=6)),
    "protocol": (8, Schedule(steps=12, learning_rate=1e-3, warm_up_steps=4, log_every=4, save_every=6)),
}


def main() -> None:
    """Makes the phantoms that are missing and trains."""
    parser = argparse.ArgumentParser(prog="python -m headct.train", description=__doc__.splitlines()[0])
    parser.add_argument("network", choices=sorted(FULL))
    parser.add_argument("--reduced", action="store_true", help="a few patients and steps")
    parser.add_argument("--patients", type=int, help="phantoms to train on")
    parser.add_argument("--steps", type=int, help="batches")
    parser.add_argument("--learning-rate", type=float, help="its highest value")
    parser.add_argument("--from", dest="start", type=Path, help="weights to start from, else random")
    parser.add_argument("--work", type=Path, default=Path("target/training"), help="phantoms, state, weights")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    patients, schedule = (REDUCED if options.reduced else FULL)[options.network]
    schedule = replace(
        schedule,
        steps=options.steps or schedule.steps,
        learning_rate=options.learning_rate or schedule.learning_rate,
    )
    torch.manual_seed(0)
    folder = options.work / "phantoms"
    if options.network == "hemorrhage":
        network = HemorrhageNetwork()
        loss = HemorrhageLoss(PatchSource(prepare(hemorrhage_file, options.patients or patients, folder)))
    else:
        network = ProtocolNetwork()
        loss = ProtocolLoss(prepare(protocol_file, options.patients or patients, folder))
    if options.start:
        load_weights(network, options.start)
    network.to(memory_format=torch.channels_last_3d)
    state = options.work / f"{options.network}.state"
    train(network, loss, schedule, state)
    print(f"weights: {state.with_suffix('.npz')}")


if __name__ == "__main__":
    main()
