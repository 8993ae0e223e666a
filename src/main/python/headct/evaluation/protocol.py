"""The protocol model: how often each head is right."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import onnxruntime

from headct import PROTOCOL_HEADS
from headct.evaluation.statistics import wilson_interval
from headct.phantom.series import ProtocolSeries


@dataclass
class ProtocolFigures:
    """Answers given and true, one row a series: indices of contrast, orientation, reconstruction."""

    given: list[tuple[int, ...]] = field(default_factory=list)
    truth: list[tuple[int, ...]] = field(default_factory=list)

    def accuracy(self, head: int) -> float:
        """Share of the series for which the head is right."""
        return float((np.array(self.given)[:, head] == np.array(self.truth)[:, head]).mean())

    def table(self) -> str:
        """The figures as Markdown, by head and, within it, by orientation."""
        given, truth = np.array(self.given), np.array(self.truth)
        orientations = PROTOCOL_HEADS["orientation"]
        lines = [
            f"| answer | right, of {len(truth)} held-out series | {' | '.join(o.lower() for o in orientations)} |",
            "|---|---|" + "---|" * len(orientations),
        ]
        for column, head in enumerate(PROTOCOL_HEADS):
            right = given[:, column] == truth[:, column]
            low, high = wilson_interval(int(right.sum()), len(right))
            cells = [f"{right[truth[:, 1] == index].mean():.3f}" for index in range(len(orientations))]
            lines.append(f"| {head} | {right.mean():.3f} [{low:.3f}-{high:.3f}] | {' | '.join(cells)} |")
        return "\n".join(lines)


def evaluate(
    session: onnxruntime.InferenceSession, patients: Iterable[list[ProtocolSeries]], total: int
) -> ProtocolFigures:
    """Runs the model over patients of four series and prints how far it is."""
    figures, started = ProtocolFigures(), time.monotonic()
    for done, members in enumerate(patients, start=1):
        outputs = session.run(list(PROTOCOL_HEADS), {"voxels_hu": np.stack([m.voxels_hu for m in members])})
        figures.given += list(zip(*(output.argmax(axis=1).tolist() for output in outputs)))
        figures.truth += [member.answers for member in members]
        if done % 50 == 0:
            remaining = (time.monotonic() - started) / done * (total - done)
            print(f"protocol patients {done}/{total}, about {remaining:.0f} s to go", flush=True)
    return figures
