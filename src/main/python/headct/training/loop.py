"""What both trainings share: a schedule, a log that says how long it still takes, and going on after a stop."""

import os
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor, nn

from headct.networks.checkpoint import save_weights


#: Batches drawn ahead while a graphics processor works; a training on the processor draws each when it is due.
_AHEAD = 12

#: How much faster what is new learns than what has learnt before.
_FAST = 10.0


class BatchLoss(Protocol):
    """Draws batches and says how wrong a network is about them."""

    def draw(self, generator: np.random.Generator) -> Any:
        """One batch, from a generator of the step's own; may be called by several threads."""

    def __call__(self, network: nn.Module, batch: Any) -> tuple[Tensor, dict[str, Tensor]]:
        """The loss of one batch, on the network's device, and named figures for the log."""

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
    #: Share of the steps, the last, in which normalisation is that of use: with the statistics of all batches so far. A
    #: batch of few heads tells by its own statistics more about its members than one series does.
    frozen_share: float = 0.3
    log_every: int = 20
    save_every: int = 100

    @property
    def frozen_from(self) -> int:
        """First step of the last part, counted from 0."""
        return round(self.steps * (1 - self.frozen_share))

    def rate_at(self, step: int) -> float:
        """Learning rate of a step, counted from 0."""
        warm = min(1.0, (step + 1) / self.warm_up_steps)
        return float(self.learning_rate * warm * (0.5 * (1 + np.cos(np.pi * step / self.steps)) + 0.005))


def chosen_device(name: str) -> torch.device:
    """The device of that name; for `auto` the graphics processor, where PyTorch finds one."""
    return torch.device(("cuda" if torch.cuda.is_available() else "cpu") if name == "auto" else name)


@lru_cache(maxsize=1)
def _processor_halves() -> bool:
    """Whether the processor calculates with bfloat16; where it only imitates that, single precision is ten times as fast."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return False
    return any(flag in text.split() for flag in ("avx512_bf16", "amx_bf16"))


def mixed_precision(device: torch.device) -> torch.autocast:
    """The context in which a network calculates with bfloat16 on a device that is fast with it, and exactly on others."""
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=device.type != "cpu" or _processor_halves())


def device_of(network: nn.Module) -> torch.device:
    """Where a network lies."""
    return next(network.parameters()).device


def train(
    network: nn.Module, batch_loss: BatchLoss, schedule: Schedule, state: Path, seed: int = 0, until: int | None = None,
    fast: tuple[str, ...] = (),
) -> None:  # fmt: skip
    """Runs the schedule to its end, or to step `until`; goes on where the state file left off, if it is there.

    Parameters whose names begin with one of `fast` learn ten times as fast.

    Every step draws from a generator of its own number, so a run that was stopped and one that was not see the
    same batches; on a graphics processor, which draws ahead, but for the places found hard meanwhile.
    """
    for parameter in batch_loss.parameters():
        parameter.data = parameter.data.to(device_of(network))
    groups: dict[float, list[nn.Parameter]] = {1.0: list(batch_loss.parameters()), _FAST: []}
    for name, parameter in network.named_parameters():
        groups[_FAST if name.startswith(fast) else 1.0].append(parameter)
    factors = [factor for factor, members in groups.items() if members]
    optimizer = torch.optim.AdamW(
        [{"params": groups[factor]} for factor in factors], lr=schedule.learning_rate, weight_decay=schedule.weight_decay
    )
    first = _restore(network, optimizer, batch_loss, state) if state.exists() else 0
    if first:
        print(f"going on after step {first}", flush=True)
    network.train()
    started, figures = time.monotonic(), []
    last = min(until or schedule.steps, schedule.steps)
    batches = _batches(batch_loss, seed, range(first, last), _AHEAD if device_of(network).type == "cuda" else 0)
    for step, batch in zip(range(first, last), batches):
        if step == max(first, schedule.frozen_from):
            freeze_normalisation(network)
        for group, factor in zip(optimizer.param_groups, factors):
            group["lr"] = schedule.rate_at(step) * factor
        torch.manual_seed(seed * 1_000_003 + step)
        optimizer.zero_grad()
        loss, named = batch_loss(network, batch)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 5)
        optimizer.step()
        figures.append({"loss": loss.detach(), **named})
        done = step + 1
        if done % schedule.log_every == 0 or done == last:
            seconds = (time.monotonic() - started) / (done - first)
            _log(done, schedule.steps, figures, seconds)
            figures.clear()
        if done % schedule.save_every == 0 or done == last:
            _save(network, optimizer, batch_loss, done, state)
    network.eval()


def freeze_normalisation(network: nn.Module) -> None:
    """Normalises by the running statistics from now on and leaves them as they are; scales and shifts go on learning."""
    for module in network.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm):
            module.eval()


def _batches(batch_loss: BatchLoss, seed: int, steps: range, ahead: int) -> Iterator[Any]:
    """The batches of the steps in order, so many of them drawn ahead by as many threads as there are processors."""

    def draw(step: int) -> Any:
        return batch_loss.draw(np.random.default_rng([seed, step]))

    if ahead == 0:
        yield from map(draw, steps)
        return
    with ThreadPoolExecutor(min(ahead, os.cpu_count() or 1)) as pool:
        coming = deque(pool.submit(draw, step) for step in steps[:ahead])
        for step in steps:
            batch = coming.popleft().result()
            if step + ahead < steps.stop:
                coming.append(pool.submit(draw, step + ahead))
            yield batch


def _log(done: int, steps: int, figures: list[dict[str, Tensor]], seconds: float) -> None:
    means = "  ".join(f"{name} {np.mean([f[name].item() for f in figures]):.4f}" for name in figures[0])
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
    kept = torch.load(state, map_location=device_of(network))
    network.load_state_dict(kept["network"])
    optimizer.load_state_dict(kept["optimizer"])
    loss.restore(kept["loss"])
    return kept["step"]
