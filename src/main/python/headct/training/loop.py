"""What both trainings share: a schedule, a log that says how long it still takes, and going on after a stop."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from torch import Tensor, nn

from headct.networks.checkpoint import save_weights


class BatchLoss(Protocol):
    """From a generator of the step's own to the loss of one batch and named figures for the log."""

    def __call__(self, network: nn.Module, generator: np.random.Generator) -> tuple[Tensor, dict[str, float]]:
        """One batch."""

    def parameters(self) -> list[nn.Parameter]:
        """What learns along with the network and is not kept in it."""

    def state(self) -> dict:
        """What a resumed training needs besides the network."""

    def restore(self, state: dict) -> None:
        """The inverse of `state`."""


@dataclass(frozen=True)
class Schedule:
    """AdamW with a short warm-up and a cosine down to a two-hundredth."""

    steps: int
    learning_rate: float
    warm_up_steps: int = 50
    weight_decay: float = 1e-3
    log_every: int = 20
    save_every: int = 100

    def rate_at(self, step: int) -> float:
        """Learning rate of a step, counted from 0."""
        warm = min(1.0, (step + 1) / self.warm_up_steps)
        return float(self.learning_rate * warm * (0.5 * (1 + np.cos(np.pi * step / self.steps)) + 0.005))


def train(
    network: nn.Module, batch_loss: BatchLoss, schedule: Schedule, state: Path, seed: int = 0, until: int | None = None
) -> None:
    """Runs the schedule to its end, or to step `until`; goes on where the state file left off, if it is there.

    Every step draws from a generator of its own number, so a run that was stopped and one that was not see the
    same batches.
    """
    learning = [*network.parameters(), *batch_loss.parameters()]
    optimizer = torch.optim.AdamW(learning, lr=schedule.learning_rate, weight_decay=schedule.weight_decay)
    first = _restore(network, optimizer, batch_loss, state) if state.exists() else 0
    if first:
        print(f"going on after step {first}", flush=True)
    network.train()
    started, figures = time.monotonic(), []
    last = min(until or schedule.steps, schedule.steps)
    for step in range(first, last):
        for group in optimizer.param_groups:
            group["lr"] = schedule.rate_at(step)
        torch.manual_seed(seed * 1_000_003 + step)
        optimizer.zero_grad()
        loss, named = batch_loss(network, np.random.default_rng([seed, step]))
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 5)
        optimizer.step()
        figures.append({"loss": loss.item(), **named})
        done = step + 1
        if done % schedule.log_every == 0 or done == last:
            seconds = (time.monotonic() - started) / (done - first)
            _log(done, schedule.steps, figures[-schedule.log_every :], seconds)
        if done % schedule.save_every == 0 or done == last:
            _save(network, optimizer, batch_loss, done, state)
    network.eval()


def _log(done: int, steps: int, figures: list[dict[str, float]], seconds: float) -> None:
    means = "  ".join(f"{name} {np.mean([f[name] for f in figures]):.4f}" for name in figures[0])
    left = time.strftime("%H:%M:%S", time.gmtime(seconds * (steps - done)))
    print(f"step {done}/{steps}  {means}  {seconds:.2f} s a step, {left} to go", flush=True)


def _save(network: nn.Module, optimizer: torch.optim.Optimizer, loss: BatchLoss, step: int, state: Path) -> None:
    state.parent.mkdir(parents=True, exist_ok=True)
    part = state.with_suffix(".part")
    kept = {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "loss": loss.state(), "step": step}
    torch.save(kept, part)
    part.replace(state)
    save_weights(network, state.with_suffix(".npz"))


def _restore(network: nn.Module, optimizer: torch.optim.Optimizer, loss: BatchLoss, state: Path) -> int:
    kept = torch.load(state, map_location="cpu")
    network.load_state_dict(kept["network"])
    optimizer.load_state_dict(kept["optimizer"])
    loss.restore(kept["loss"])
    return kept["step"]
