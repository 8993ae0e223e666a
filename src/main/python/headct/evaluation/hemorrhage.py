"""The hemorrhage model by the rule the engine uses: volume of the largest connected component."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import onnxruntime
from scipy import ndimage

from headct import HEMORRHAGE_CLASSES
from headct.evaluation.statistics import area_under_curve, bootstrap_interval, wilson_interval
from headct.phantom.series import HemorrhageExam

#: An exam is positive when a component of at least this volume is found.
THRESHOLD_ML = 2.4

#: Exams with less hemorrhage than this, but some, are neither positive nor negative.
SMALLEST_ML = 0.1

_LABELS = range(1, len(HEMORRHAGE_CLASSES))


def largest_component_ml(labels: np.ndarray, voxel_ml: float) -> float:
    """Volume of the largest component of marked voxels that touch by their faces; 0 without any."""
    components, count = ndimage.label(labels > 0)
    return float(np.bincount(components.ravel())[1:].max() * voxel_ml) if count else 0.0


@dataclass
class HemorrhageFigures:
    """Counts over the exams seen so far."""

    threshold_ml: float = THRESHOLD_ML
    #: Largest component found, by exam.
    positives: list[float] = field(default_factory=list)
    negatives: list[float] = field(default_factory=list)
    #: Per class: (true volume, largest component found) of each exam that shows it.
    by_class: dict[int, list[tuple[float, float]]] = field(default_factory=lambda: {k: [] for k in _LABELS})
    overlap: np.ndarray = field(default_factory=lambda: np.zeros(len(HEMORRHAGE_CLASSES)))
    sizes: np.ndarray = field(default_factory=lambda: np.zeros(len(HEMORRHAGE_CLASSES)))
    inference_seconds: float = 0.0

    def add(self, exam: HemorrhageExam, labels: np.ndarray) -> None:
        """Counts one exam with the labels the model gave it."""
        found_ml, truth_ml = largest_component_ml(labels, exam.voxel_ml), exam.total_ml
        if truth_ml == 0:
            self.negatives.append(found_ml)
        elif truth_ml >= SMALLEST_ML:
            self.positives.append(found_ml)
        for label in _LABELS:
            marked, true = labels == label, exam.labels == label
            self.overlap[label] += (marked & true).sum()
            self.sizes[label] += marked.sum() + true.sum()
            if exam.volume_ml(label) >= SMALLEST_ML:
                self.by_class[label].append((exam.volume_ml(label), found_ml))

    def dice(self, label: int) -> float:
        """Dice coefficient of a class over all voxels of all exams."""
        return float(2 * self.overlap[label] / self.sizes[label]) if self.sizes[label] else float("nan")

    def table(self) -> str:
        """The figures as Markdown."""
        p, n, limit = np.array(self.positives), np.array(self.negatives), self.threshold_ml
        low, high = bootstrap_interval(area_under_curve, p, n)
        hit, clear = int((p >= limit).sum()), int((n < limit).sum())
        hit_low, hit_high = wilson_interval(hit, len(p))
        clear_low, clear_high = wilson_interval(clear, len(n))
        lines = [
            "| exam level | held-out phantoms |",
            "|---|---|",
            f"| exams | {len(p)} with hemorrhage of at least {SMALLEST_ML} mL, {len(n)} without |",
            f"| AUC of the largest component's volume | {area_under_curve(p, n):.3f} [{low:.3f}-{high:.3f}] |",
            f"| sensitivity at {limit} mL | {hit / len(p):.3f} [{hit_low:.3f}-{hit_high:.3f}] ({hit} of {len(p)}) |",
            f"| specificity at {limit} mL | {clear / len(n):.3f} [{clear_low:.3f}-{clear_high:.3f}] "
            f"({clear} of {len(n)}) |",
            "",
            "| class | voxel Dice | exams found, true volume below 5 mL | 5 to 25 mL | above 25 mL |",
            "|---|---|---|---|---|",
        ]
        for label in _LABELS:
            cells = []
            for lowest, highest in ((0, 5), (5, 25), (25, np.inf)):
                found = [f for true, f in self.by_class[label] if lowest <= true < highest]
                cells.append(f"{sum(f >= limit for f in found)} of {len(found)}")
            lines.append(f"| {HEMORRHAGE_CLASSES[label]} | {self.dice(label):.3f} | {' | '.join(cells)} |")
        return "\n".join(lines)


def evaluate(session: onnxruntime.InferenceSession, exams: Iterable[HemorrhageExam], total: int) -> HemorrhageFigures:
    """Runs the model over the exams and prints how far it is."""
    figures, started = HemorrhageFigures(), time.monotonic()
    for done, exam in enumerate(exams, start=1):
        before = time.process_time()
        labels, _ = session.run(["labels", "slice_maxima"], {"voxels_hu": exam.voxels_hu})
        figures.inference_seconds += time.process_time() - before
        figures.add(exam, labels)
        if done % 20 == 0:
            remaining = (time.monotonic() - started) / done * (total - done)
            print(f"hemorrhage exams {done}/{total}, about {remaining:.0f} s to go", flush=True)
    return figures
