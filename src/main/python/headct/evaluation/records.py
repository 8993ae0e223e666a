"""What an evaluation keeps of each exam or series: one line of JSON each, one file a network.

Tables, figures and cards are made from these records alone, so they can be made again, and checked, without running
a network.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Self, TypeVar

from headct import HEMORRHAGE_CLASSES, PROTOCOL_HEADS

#: The types of hemorrhage, in the order of their labels 1, 2, 3.
TYPES = HEMORRHAGE_CLASSES[1:]

#: What may be present in an exam with hemorrhage that makes it hard to find. Others may be named too.
POSITIVE_FEATURES = (
    "thin_subdural", "falx_subdural", "tentorial_subdural", "intraventricular", "chronic_subdural", "mixed_subdural",
)  # fmt: skip

#: What may be present in any exam and can be taken for hemorrhage. Others may be named too.
NEGATIVE_FEATURES = (
    "calcified_choroid", "calcified_falx", "calcified_basal_ganglia", "dense_sinus", "dense_artery", "old_infarct",
    "infarct", "arachnoid_cyst", "petrous_streaks", "post_operative", "scalp_hematoma", "fracture", "implant", "motion",
    "metal", "partial_volume", "dense_dura", "atrophy",
)  # fmt: skip

#: When the contrast agent was where, at the time of the scan.
PHASES = ("none", "arterial", "venous", "late")

#: Exams with less hemorrhage than this, but some, are neither positive nor negative.
SMALLEST_ML = 0.1


_FEATURE = re.compile("[a-z][a-z0-9_]*")


class _Record:
    """To and from JSON; refuses what it does not know and what is missing."""

    def to_json(self) -> str:
        """One line."""
        return json.dumps(asdict(self), sort_keys=True)  # type: ignore[call-overload]

    @classmethod
    def from_json(cls, line: str) -> Self:
        """The inverse of `to_json`; raises ValueError that names the field."""
        content = json.loads(line)
        known = {f.name for f in fields(cls)}  # type: ignore[arg-type]
        unknown = sorted(set(content) - known)
        if unknown:
            raise ValueError(f"{cls.__name__} has no {', '.join(unknown)}")
        try:
            return cls(**content)
        except TypeError as error:
            raise ValueError(f"{cls.__name__}: {error}") from error


@dataclass(frozen=True)
class HemorrhageRecord(_Record):
    """One exam: what is in it and what the network said."""

    patient: int
    #: Fold in which the exam was held out; -1 for an exam that no fold trained on.
    fold: int
    thickness_mm: float
    #: True volume of each of `TYPES`.
    volumes_ml: dict[str, float]
    #: Largest connected component of marked voxels, of whatever type, in mL: what the exam is called by.
    score: float
    #: Marked volume of each of `TYPES`.
    found_ml: dict[str, float]
    #: Volume that is of a type and marked as that type.
    intersection_ml: dict[str, float]
    #: Type with the largest marked volume; None when nothing is marked.
    kind_called: str | None
    model_sha256: str
    #: What is present that matters for reading, such as `POSITIVE_FEATURES` and `NEGATIVE_FEATURES`.
    features: list[str] = field(default_factory=list)
    #: Name of the shift that was applied (`headct.evaluation.shifts`); None for the exam as it was made.
    shift: str | None = None

    def __post_init__(self) -> None:
        """Refuses volumes of other types than ours and negative ones, and odd names of features."""
        for name in ("volumes_ml", "found_ml", "intersection_ml"):
            volumes = getattr(self, name)
            if set(volumes) != set(TYPES) or any(not v >= 0 for v in volumes.values()):
                raise ValueError(f"{name} must hold a volume of 0 mL or more for each of {', '.join(TYPES)}: {volumes}")
        if self.kind_called is not None and self.kind_called not in TYPES:
            raise ValueError(f"kind_called must be one of {', '.join(TYPES)} or null, not {self.kind_called}")
        odd = [feature for feature in self.features if not _FEATURE.fullmatch(feature)]
        if odd:
            raise ValueError(f"features are named in small letters, digits and underscores, not {', '.join(odd)}")
        if not self.score >= 0:
            raise ValueError(f"score is a volume of 0 mL or more, not {self.score}")

    @property
    def total_ml(self) -> float:
        """True volume of all types together."""
        return sum(self.volumes_ml.values())

    @property
    def positive(self) -> bool:
        """Whether there is hemorrhage that counts."""
        return self.total_ml >= SMALLEST_ML

    @property
    def negative(self) -> bool:
        """Whether there is none at all."""
        return self.total_ml == 0

    @property
    def main_type(self) -> str | None:
        """Type with the largest true volume, under which an exam with several counts; None without hemorrhage."""
        return max(TYPES, key=lambda kind: self.volumes_ml[kind]) if self.total_ml > 0 else None

    def dice(self, kind: str) -> float:
        """Dice coefficient of a type over the exam's voxels."""
        both = self.volumes_ml[kind] + self.found_ml[kind]
        return 2 * self.intersection_ml[kind] / both if both else float("nan")


@dataclass(frozen=True)
class ProtocolRecord(_Record):
    """One series: its protocol, what the network said, and what the header alone says."""

    patient: int
    #: Fold in which the series was held out; -1 for a series that no fold trained on.
    fold: int
    #: True answer of each head, as its index in `PROTOCOL_HEADS`.
    truth: dict[str, int]
    thickness_mm: float
    #: One of `PHASES`; "none" exactly where there is no contrast agent.
    phase: str
    #: Whether it was made from an axial stack.
    reformat: bool
    #: Probabilities of each head's classes.
    probabilities: dict[str, list[float]]
    #: What the header rules answer, as an index; None when they do not know.
    header: dict[str, int | None]
    model_sha256: str
    #: As in `HemorrhageRecord`.
    shift: str | None = None
    #: Number of the series within its patient.
    series: int = 0

    def __post_init__(self) -> None:
        """Refuses other heads than ours and other numbers of classes."""
        for name in ("truth", "probabilities", "header"):
            if set(getattr(self, name)) != set(PROTOCOL_HEADS):
                raise ValueError(f"{name} must hold {', '.join(PROTOCOL_HEADS)}")
        for head, classes in PROTOCOL_HEADS.items():
            if len(self.probabilities[head]) != len(classes):
                raise ValueError(f"{head} needs {len(classes)} probabilities, not {len(self.probabilities[head])}")
            for answer in (self.truth[head], self.header[head]):
                if answer is not None and answer not in range(len(classes)):
                    raise ValueError(f"{head} has no class {answer}")
        if None in self.truth.values():
            raise ValueError("truth must be known for every head")
        if self.phase not in PHASES:
            raise ValueError(f"phase must be one of {', '.join(PHASES)}, not {self.phase}")
        if (self.phase == "none") != (self.truth["contrast"] == 0):
            raise ValueError(f"phase {self.phase} does not go with contrast {self.truth['contrast']}")

    def answer(self, head: str) -> int:
        """The network's answer: the most probable class."""
        probabilities = self.probabilities[head]
        return probabilities.index(max(probabilities))

    def certainty(self, head: str) -> float:
        """Probability of the network's answer."""
        return max(self.probabilities[head])


R = TypeVar("R", HemorrhageRecord, ProtocolRecord)


def write_records(records: Iterable[Any], file: Path) -> None:
    """Writes records, one a line, in place of what was in the file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(file.suffix + ".part")
    part.write_text("".join(record.to_json() + "\n" for record in records), encoding="utf-8")
    part.replace(file)


def read_records(kind: type[R], file: Path) -> list[R]:
    """Reads what `write_records` wrote; raises ValueError with file and line."""
    records = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            if line.strip():
                records.append(kind.from_json(line))
        except ValueError as error:
            raise ValueError(f"{file}, line {number}: {error}") from error
    return records
