"""What shifts cost: figures of shifted exams beside those of the same exams as they were."""

from collections.abc import Callable, Sequence

import numpy as np

from headct import PROTOCOL_HEADS
from headct.evaluation.protocol_tables import by_image
from headct.evaluation.records import HemorrhageRecord, ProtocolRecord
from headct.evaluation.statistics import area_under_curve, delong_difference, delong_interval
from headct.evaluation.tables import interval, markdown, patients_proportion, proportion
from headct.evaluation.thresholds import Frozen

#: A shift that loses more than this is a weakness.
WORST_LOSS = 0.03

_FLAG = f"**loses more than {WORST_LOSS}**"


def _by_shift(records: Sequence, key: Callable) -> tuple[dict, dict[str, dict]]:
    """Records without shift by key, and those of each shift by key."""
    plain: dict = {}
    shifted: dict[str, dict] = {}
    for record in records:
        members = plain if record.shift is None else shifted.setdefault(record.shift, {})
        if key(record) in members:
            raise ValueError(f"exam {key(record)} is there twice, shift: {record.shift}")
        members[key(record)] = record
    for name, members in shifted.items():
        alone = sorted(k for k in members if k not in plain)
        if alone:
            raise ValueError(f"'{name}' of exam {alone[0]} has no record without shift beside it")
    return plain, shifted


def hemorrhage_shift_table(records: Sequence[HemorrhageRecord], frozen: Frozen) -> str:
    """AUC of each shift, and its difference to that of the same exams unshifted, at one threshold for all.

    Whether an exam is positive is what it was before the shift.
    """
    plain, shifted = _by_shift(records, lambda r: (r.patient, r.fold))
    rows = []
    for name, members in [("none", plain), *shifted.items()]:
        pairs = [(plain[k], members[k]) for k in sorted(members)]
        positive = [(a.score, b) for a, b in pairs if a.positive]
        negative = [(a.score, b) for a, b in pairs if a.negative]
        p, n = [b.score for _, b in positive], [b.score for _, b in negative]
        change = delong_difference([a for a, _ in positive], [a for a, _ in negative], p, n)
        lost = -change.value > WORST_LOSS
        hit = sum(score >= frozen.threshold_ml for score in p)
        clear = sum(score < frozen.threshold_ml for score in n)
        difference = "" if name == "none" else f"{change.value:+.3f} [{change.low:+.3f} to {change.high:+.3f}]"
        rows.append([
            name, f"{area_under_curve(p, n):.3f} {interval(delong_interval(p, n))}", difference,
            proportion(hit, len(p)), proportion(clear, len(n)), _FLAG if lost else "",
        ])  # fmt: skip
    return markdown(["shift", "AUC", "difference, same exams", "sensitivity", "specificity", ""], rows)


def protocol_shift_table(records: Sequence[ProtocolRecord]) -> str:
    """Accuracy of each head under each shift, marked where it loses more than 0.03 on the same series."""
    plain, shifted = _by_shift(records, lambda r: (r.patient, r.fold, r.series))
    rows = []
    for name, members in [("none", plain), *shifted.items()]:
        row = [name]
        for head in PROTOCOL_HEADS:
            right = [by_image(head)(r) for r in members.values()]
            before = [by_image(head)(plain[k]) for k in members]
            cell = patients_proportion(right, [r.patient for r in members.values()])
            lost = np.mean(before) - np.mean(right) > WORST_LOSS
            row.append(cell + (f" {_FLAG}" if lost else ""))
        rows.append(row)
    return markdown(["shift", *PROTOCOL_HEADS], rows)
