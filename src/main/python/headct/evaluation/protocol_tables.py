"""The tables of the protocol network: each head, what the header alone would say, and both together."""

from collections.abc import Callable, Sequence

import numpy as np

from headct import PROTOCOL_HEADS
from headct.evaluation.records import PHASES, ProtocolRecord
from headct.evaluation.tables import markdown, number, patients_proportion

#: The study's accuracies of 5,623 series of 1,000 exams: its network, and the headers alone.
STUDY_ACCURACY = {"contrast": (0.991, 0.981), "orientation": (0.998, 0.931), "reconstruction": (0.994, 0.946)}

#: Parts of the scale of slice thickness, mm: name, from (included), to (excluded).
THICKNESS_BINS = (("up to 1 mm", 0, 1.001), ("1-2.5 mm", 1.001, 2.501), ("2.5-4 mm", 2.501, 4.001),
                  ("above 4 mm", 4.001, np.inf))  # fmt: skip

#: Fewer certain series than this tell nothing about an accuracy of 0.99.
LEAST_CERTAIN = 100

Right = Callable[[ProtocolRecord], bool]


def by_image(head: str) -> Right:
    """Whether the network is right about a head."""
    return lambda record: record.answer(head) == record.truth[head]


def by_header(head: str) -> Right:
    """Whether the header alone is right; not knowing is wrong."""
    return lambda record: record.header[head] == record.truth[head]


def fused(record: ProtocolRecord, head: str, certain_from: float) -> int:
    """The network's answer when it is certain, else the header's, and the network's again where that has none."""
    header = record.header[head]
    if record.certainty(head) >= certain_from or header is None:
        return record.answer(head)
    return header


def _share(records: Sequence[ProtocolRecord], right: Right) -> str:
    return patients_proportion([right(r) for r in records], [r.patient for r in records])


def accuracy(records: Sequence[ProtocolRecord]) -> str:
    """Accuracy of each head beside that of the header alone and the study's."""
    rows = []
    for head in PROTOCOL_HEADS:
        study_image, study_header = STUDY_ACCURACY[head]
        silent = sum(r.header[head] is None for r in records)
        rows.append([
            head, _share(records, by_image(head)), _share(records, by_header(head)), f"{silent:,}",
            f"{study_image:.3f}", f"{study_header:.3f}",
        ])  # fmt: skip
    ours = ["network, phantoms", "header alone, phantoms", "header silent"]
    return markdown(["answer", *ours, "network, the study", "header, the study"], rows)


def grid(records: Sequence[ProtocolRecord], head: str = "contrast") -> str:
    """Accuracy of a head in each cell of plane and kernel."""
    kernels = PROTOCOL_HEADS["reconstruction"]
    rows = []
    for plane, plane_name in enumerate(PROTOCOL_HEADS["orientation"]):
        in_plane = [r for r in records if r.truth["orientation"] == plane]
        cells = [
            _share([r for r in in_plane if r.truth["reconstruction"] == kernel], by_image(head))
            for kernel in range(len(kernels))
        ]
        rows.append([_words(plane_name), *cells])
    return markdown([head, *map(_words, kernels)], rows)


def _words(constant: str) -> str:
    return constant.lower().replace("_", " ")


def _by(records: Sequence[ProtocolRecord], title: str, groups: Sequence[tuple[str, Right]]) -> str:
    rows = []
    for name, belongs in groups:
        members = [r for r in records if belongs(r)]
        rows.append([name, *(_share(members, by_image(head)) for head in PROTOCOL_HEADS)])
    return markdown([title, *PROTOCOL_HEADS], rows)


def by_phase(records: Sequence[ProtocolRecord]) -> str:
    """Accuracy by where the contrast agent was at the time of the scan."""
    return _by(records, "phase", [(phase, lambda r, phase=phase: r.phase == phase) for phase in PHASES])


def by_thickness(records: Sequence[ProtocolRecord]) -> str:
    """Accuracy by slice thickness, and of reformats."""
    groups: list[tuple[str, Right]] = [
        (name, lambda r, low=low, high=high: low <= r.thickness_mm < high) for name, low, high in THICKNESS_BINS
    ]
    groups += [("reformatted", lambda r: r.reformat), ("as scanned", lambda r: not r.reformat)]
    return _by(records, "slices", groups)


def by_fold(records: Sequence[ProtocolRecord]) -> str:
    """Accuracy of each fold by itself."""
    folds = sorted({r.fold for r in records})
    return _by(records, "fold", [(str(fold), lambda r, fold=fold: r.fold == fold) for fold in folds])


def choose_certain_from(
    records: Sequence[ProtocolRecord], head: str = "contrast", target: float = 0.995, least: int = LEAST_CERTAIN
) -> float:
    """The lowest probability from which on the network's answers are right as often as `target`, all above it taken.

    In steps of 0.01 from 0.5; 1.01, so never, where no step reaches it. Raises ValueError with too few series.
    """
    if len(records) < least:
        raise ValueError(f"certainty needs at least {least} series, there are {len(records)}")
    certainty = np.array([r.certainty(head) for r in records])
    right = np.array([r.answer(head) == r.truth[head] for r in records])
    for step in range(50, 100):
        certain = certainty >= step / 100
        if certain.sum() >= least and right[certain].mean() >= target:
            return step / 100
    return 1.01


def fusion(records: Sequence[ProtocolRecord], head: str = "contrast", target: float = 0.995) -> str:
    """Accuracy of network and header together, each fold by the limit that the other folds give."""
    rows, right, patients = [], [], []
    for fold in sorted({r.fold for r in records}):
        limit = choose_certain_from([r for r in records if r.fold != fold], head, target)
        rows.append(_fused_row(str(fold), [r for r in records if r.fold == fold], head, limit))
        right += [fused(r, head, limit) == r.truth[head] for r in records if r.fold == fold]
        patients += [r.patient for r in records if r.fold == fold]
    rows.append(["all, each by the others' limit", "", patients_proportion(right, patients), "", "", ""])
    rows.append(_fused_row("shipped: all, by all", records, head, choose_certain_from(records, head, target)))
    together = f"{head}: network, else header"
    return markdown(
        ["fold", "certain from", together, "network where certain", "network where not", "not certain"], rows
    )


def _fused_row(name: str, records: Sequence[ProtocolRecord], head: str, limit: float) -> list[str]:
    certain = [r for r in records if r.certainty(head) >= limit]
    other = [r for r in records if r.certainty(head) < limit]
    together = _share(records, lambda r: fused(r, head, limit) == r.truth[head])
    never = "never" if limit > 1 else f"{limit:.2f}"
    shares = _share(certain, by_image(head)), _share(other, by_image(head))
    return [name, never, together, *shares, number(len(other) / len(records))]


def confusion(records: Sequence[ProtocolRecord], head: str) -> np.ndarray:
    """Counts of series, true class by answered class."""
    classes = len(PROTOCOL_HEADS[head])
    counts = np.zeros((classes, classes), int)
    for record in records:
        counts[record.truth[head], record.answer(head)] += 1
    return counts


def confusion_table(records: Sequence[ProtocolRecord], head: str) -> str:
    """`confusion` as Markdown."""
    names = [_words(name) for name in PROTOCOL_HEADS[head]]
    rows = [[name, *(f"{n:,}" for n in row)] for name, row in zip(names, confusion(records, head))]
    return markdown([head, *(f"called {name}" for name in names)], rows)
