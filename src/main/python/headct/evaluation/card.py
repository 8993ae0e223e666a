"""The model card: what a model is, how it was made, and figures bound to files by their SHA-256.

A card takes records and makes every table and figure from them. It refuses records of any other file than the served
one and the listed models of the folds.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from headct.evaluation.records import HemorrhageRecord, ProtocolRecord
from headct.evaluation.tables import markdown
from headct.repository import sha256

WARNING = (
    "Learnt from and measured on synthetic phantoms. Research use, not for clinical use:\n"
    "no figure here is a clinical accuracy, and none predicts one."
)

#: Second paragraph: what figures on phantoms do not show.
LIMITS = """The phantoms are drawn by a program, so the networks are tested on the same idea of a head, of blood and of a
scanner as they were trained on. The figures do not show how often the networks are right on patients: real scans differ
from the phantoms in ways nobody has counted, and real exams hold findings that no phantom has. Where a figure comes from
a real scan, the table says so."""

#: Where the figures of a card lie, beside it.
FIGURES = "figures"


@dataclass(frozen=True)
class Texts:
    """What a card says in words; empty sections are left out."""

    #: What the model answers, with its own heading.
    purpose: str
    how_made: str
    weaknesses: str
    #: Markdown tables; each must name the SHA-256 of the served file.
    latency: str = ""
    implants: str = ""
    #: Commands that made records and card.
    commands: Sequence[str] = field(default_factory=tuple)


@dataclass(frozen=True)
class Section:
    """A heading with Markdown, and the figures (SVG by file name) it shows."""

    title: str
    text: str
    figures: Mapping[str, str] = field(default_factory=dict)


R = TypeVar("R", HemorrhageRecord, ProtocolRecord)


def bound(records: Iterable[R], served_sha256: str, fold_sha256: Mapping[int, str]) -> tuple[list[R], list[R]]:
    """Records of the models of the folds, and those of the served file.

    Raises ValueError for a record of any other file, of a fold's model outside its fold, and of the served file on a
    patient of a fold, from whom it learnt, unless the served file is the model of that fold.
    """
    folds, served = [], []
    for record in records:
        where = f"a record of patient {record.patient}, fold {record.fold},"
        if record.fold >= 0 and fold_sha256.get(record.fold) == record.model_sha256:
            folds.append(record)
        elif record.model_sha256 == served_sha256:
            if record.fold >= 0:
                raise ValueError(f"{where} is of the served file, which may have learnt from the patients of the folds")
            served.append(record)
        else:
            raise ValueError(f"{where} is of SHA-256 {record.model_sha256}, neither the served file nor its fold's model")
    return folds, served


def card_text(name: str, file: Path, fold_sha256: Mapping[int, str], sections: Sequence[Section], texts: Texts) -> str:
    """The card as Markdown, in the order in which it should be read."""
    parts = [f"# {name}", WARNING, LIMITS, texts.purpose.strip(), "## The file", _file(file, fold_sha256, texts)]
    for section in sections:
        images = "\n".join(f"![{_alternative(figure)}]({FIGURES}/{figure})" for figure in section.figures)
        parts += [f"## {section.title}", section.text.strip(), images]
    measured = sha256(file)
    for title, text in (("Lesions painted into a real scan", texts.implants), ("Latency and memory", texts.latency)):
        if text:
            if measured not in text:
                raise ValueError(f"'{title}' does not name the served file's SHA-256 {measured}: measured on another?")
            parts += [f"## {title}", text.strip()]
    parts += ["## How it was made", texts.how_made.strip(), "## Known weaknesses", texts.weaknesses.strip()]
    return "\n\n".join(part for part in parts if part) + "\n"


def _alternative(figure: str) -> str:
    return figure.removesuffix(".svg").replace("-", " ") + " of synthetic phantoms"


def _file(file: Path, fold_sha256: Mapping[int, str], texts: Texts) -> str:
    lines = [f"- `{file.parent.name}/{file.name}`, {file.stat().st_size} bytes, SHA-256 `{sha256(file)}`"]
    others = {fold: sha for fold, sha in fold_sha256.items() if sha != sha256(file)}
    lines += [f"- model of fold {fold}, not shipped: SHA-256 `{sha}`" for fold, sha in sorted(others.items())]
    lines += [f"- made with `{command}`" for command in texts.commands]
    manifest = file.with_name("manifest.json")
    if manifest.exists():
        content = json.loads(manifest.read_text(encoding="utf-8"))
        if content.get("sha256", sha256(file)) != sha256(file):
            raise ValueError(f"{manifest} is about another file than {file.name}")
        rows = [[key, _value(value)] for key, value in content.items() if key not in ("sha256", "bytes")]
        lines += ["", f"The training manifest (`{file.parent.name}/{manifest.name}`):", "", markdown(["", ""], rows)]
    return "\n".join(lines)


def _value(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    return text.replace("|", "\\|").replace("\n", " ")


def write(
    model_folder: Path, file: Path, fold_sha256: Mapping[int, str], sections: Sequence[Section], texts: Texts
) -> Path:
    """Writes model-card.md and its figures, in place of those that were there."""
    text = card_text(model_folder.name, file, fold_sha256, sections, texts)
    figures = {name: svg for section in sections for name, svg in section.figures.items()}
    folder = model_folder / FIGURES
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.svg"):
        if old.name not in figures:
            old.unlink()
    for name, svg in figures.items():
        (folder / name).write_text(svg, encoding="utf-8")
    card = model_folder / "model-card.md"
    card.write_text(text, encoding="utf-8")
    return card
