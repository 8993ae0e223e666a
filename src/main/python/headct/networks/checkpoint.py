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
