"""Trained weights as plain numpy archives: nothing in them is executed on loading."""

from pathlib import Path

import numpy as np
import torch
from torch import nn


def save_weights(network: nn.Module, file: Path) -> None:
    """Writes every parameter and buffer under its name; the file is replaced as a whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.stem + ".part.npz")
    np.savez(part, **{name: value.cpu().numpy() for name, value in network.state_dict().items()})
    part.replace(file)


def load_weights(network: nn.Module, file: Path) -> None:
    """Fills a network; raises RuntimeError when a name or a shape does not fit."""
    with np.load(file, allow_pickle=False) as archive:
        network.load_state_dict({name: torch.from_numpy(np.array(archive[name])) for name in archive.files})


def adopt_weights(network: nn.Module, file: Path) -> None:
    """Fills a network from the weights of an older form of it, to train on from there.

    What the older form lacked stays as it was drawn; where a matrix has more columns now, the new ones are 0, so that
    the answers are still the older ones. Raises ValueError when anything else does not fit.
    """
    state = network.state_dict()
    with np.load(file, allow_pickle=False) as archive:
        for name in archive.files:
            older = torch.from_numpy(np.array(archive[name]))
            if name not in state:
                raise ValueError(f"{file}: the network has no {name}")
            if state[name].shape != older.shape:
                if older.ndim != 2 or state[name].shape[0] != older.shape[0] or state[name].shape[1] < older.shape[1]:
                    raise ValueError(f"{file}: {name} is {tuple(older.shape)}, not {tuple(state[name].shape)}")
                grown = torch.zeros_like(state[name])
                grown[:, : older.shape[1]] = older
                older = grown
            state[name] = older
    network.load_state_dict(state)
