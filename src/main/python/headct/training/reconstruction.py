"""Fits the head that tells the reconstruction: to grain and features of series as they are, all at once.

Step by step, among the losses of other answers, this head learnt in hundreds of batches a fraction of what the grain tells. It has a few
dozen weights and its inputs do not change, so they are computed once for all series and fitted to the end.
"""

from collections.abc import Iterable

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from headct import PROTOCOL_HEADS
from headct.cases import StoredCase
from headct.networks.planar import PlanarProtocolNetwork
from headct.networks.protocol import ProtocolNetwork
from headct.networks.scaling import scale
from headct.networks.texture import FEATURES

_HEAD = "reconstruction"

#: Rounds over all series together, their rate, and what keeps the weights small.
_ROUNDS, _RATE, _DECAY = 1500, 0.02, 3e-3

#: Noise of the series, other than that which the evaluation draws.
_NOISE_SEED = 1935


def fit_reconstruction(network: ProtocolNetwork, cases: Iterable[StoredCase]) -> float:
    """Fits mixing of the grain and weights of the head in place; returns the share of series it then tells rightly.

    What the stages found counts as the earlier head weighed it, by one common factor.
    """
    head, mixing = network.heads[_HEAD], network.texture.mixing
    # Without its part in the grain, which is fitted from nothing, the head says what the stages found.
    head.weight.data[:, -FEATURES:] = 0
    figures, found, answers = _inputs(network.eval(), cases)
    factor, weight, bias = (nn.Parameter(t) for t in (torch.ones(1), torch.zeros(2, FEATURES), torch.zeros(2)))
    learning = [factor, weight, bias, *mixing.parameters()]
    optimizer = torch.optim.AdamW(learning, lr=_RATE, weight_decay=_DECAY)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, _ROUNDS)

    def logits() -> Tensor:
        return factor * found + torch.tanh(mixing(figures)) @ weight.T + bias

    for _ in range(_ROUNDS):
        optimizer.zero_grad()
        functional.cross_entropy(logits(), answers, label_smoothing=0.01).backward()
        optimizer.step()
        schedule.step()
    with torch.no_grad():
        right = float((logits().argmax(dim=1) == answers).float().mean())
        head.weight[:, :-FEATURES] *= factor
        head.weight[:, -FEATURES:] = weight
        head.bias.mul_(factor).add_(bias)
    return right


def _inputs(network: ProtocolNetwork, cases: Iterable[StoredCase]) -> tuple[Tensor, Tensor, Tensor]:
    """Figures of the grain, the head's logits, and the answers; one row a series."""
    planar = PlanarProtocolNetwork(network).eval()
    figures, found, answers = [], [], []
    column = list(PROTOCOL_HEADS).index(_HEAD)
    for case in cases:
        members = case.protocol_series()
        generator = np.random.default_rng([_NOISE_SEED, case.number])
        voxels = np.stack([member.series.voxels_hu(generator) for member in members])
        with torch.no_grad():
            scaled = scale(torch.from_numpy(voxels).float(), network.windows)
            figures.append(network.texture.figures(scaled[:, -1]))
            found.append(planar(scaled)[column])
        answers += [member.answers[column] for member in members]
    return torch.cat(figures), torch.cat(found), torch.tensor(answers)
