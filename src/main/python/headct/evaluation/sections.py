"""The sections of both cards, made from records."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from headct import PROTOCOL_HEADS
from headct.evaluation import figures, hemorrhage_tables, protocol_tables
from headct.evaluation.calibration import expected_calibration_error, reliability_bins
from headct.evaluation.card import Section, Texts, bound, write
from headct.evaluation.records import HemorrhageRecord, ProtocolRecord
from headct.evaluation.shift_tables import hemorrhage_shift_table, protocol_shift_table
from headct.evaluation.thresholds import SPECIFICITY, Frozen, Judged, freeze, judge, judge_nested
from headct.repository import sha256

_INTERVALS = "Intervals are of 95 %; (n of m) are counts."


def _parts(*parts: str) -> str:
    """Paragraphs and tables one below the other; a title makes a heading of the third order."""
    return "\n\n".join(parts)


def _held_out(records: Sequence) -> tuple[str, str]:
    """The title of the held-out records, and who read them."""
    folds = len({r.fold for r in records})
    if len({r.model_sha256 for r in records}) == 1:
        reader = f"the served file, which has learnt from none of these patients; the folds are {folds} parts of them"
        return f"Held-out patients, in {folds} parts", reader
    return f"{folds}-fold cross-validation, by patient", "the model that did not learn from its patient"


def _hemorrhage_tables(judged: Sequence[Judged]) -> str:
    return _parts(
        "### Figures", hemorrhage_tables.figures(judged),
        "### Sensitivity by volume", hemorrhage_tables.by_volume(judged),
        "### By slice thickness", hemorrhage_tables.by_thickness(judged),
        "### By what is present", hemorrhage_tables.by_feature(judged),
        "### Voxels", hemorrhage_tables.dice(judged),
        "### Types", hemorrhage_tables.kinds(judged),
    )  # fmt: skip


def _hemorrhage_figures(judged: Sequence[Judged], prefix: str) -> dict[str, str]:
    positives = [j for j in judged if j.record.positive]
    negatives = [j for j in judged if j.record.negative]
    sensitivity = sum(j.called for j in positives) / len(positives)
    specificity = sum(not j.called for j in negatives) / len(negatives)
    roc = figures.roc(
        [j.record.score for j in positives], [j.record.score for j in negatives], sensitivity, specificity
    )
    probabilities, truth = [j.probability for j in judged], [j.record.positive for j in judged]
    error = expected_calibration_error(probabilities, truth)
    return {f"{prefix}-roc.svg": roc,
            f"{prefix}-reliability.svg": figures.reliability(reliability_bins(probabilities, truth), error)}  # fmt: skip


def shipped_threshold(records: Sequence[HemorrhageRecord], specificity: float = SPECIFICITY) -> Frozen:
    """Threshold and calibration that are shipped: chosen on the held-out exams of all folds together."""
    return freeze([r for r in records if r.fold >= 0], specificity)


def hemorrhage_sections(
    folds: Sequence[HemorrhageRecord], served: Sequence[HemorrhageRecord], specificity: float = SPECIFICITY
) -> list[Section]:
    """Cross-validation, the served file on exams that no fold saw, and shifts, as far as there are records.

    `specificity` is that which a threshold must have where it is chosen.
    """
    plain = [r for r in folds if r.shift is None]
    judged, frozen = judge_nested(plain, specificity), shipped_threshold(plain, specificity)
    shipped = frozen.calibration
    title, reader = _held_out(plain)
    text = _parts(
        f"Each exam is read by {reader}. Threshold (the highest sensitivity "
        f"with a specificity of at least {specificity:g}) and calibration of a fold are chosen on the other folds' held-out "
        f"exams, never on its own. {_INTERVALS}",
        "### Table 1 in the study's form", hemorrhage_tables.table_one(judged),
        "The study's own, of patients:", hemorrhage_tables.study_table_one(),
        _hemorrhage_tables(judged),
        "### By fold", hemorrhage_tables.by_fold(judged),
        "### What is shipped",
        f"Threshold {frozen.threshold_ml:.2f} mL; probability = logistic({shipped.slope:.3f} x ln(mL) + "
        f"{shipped.intercept:.3f}), at the share of positives of these phantoms ({shipped.prevalence:.2f}). Both were "
        f"chosen on all folds' held-out exams together ({frozen.positives:,} with, {frozen.negatives:,} without "
        f"hemorrhage), so no figure of this section is measured with them.",
    )  # fmt: skip
    sections = [Section(title, text, _hemorrhage_figures(judged, "folds"))]
    fresh = [r for r in served if r.shift is None]
    if fresh:
        now = judge(fresh, frozen)
        text = _parts(
            f"Exams that neither the served file nor any fold has seen, at the shipped threshold of "
            f"{frozen.threshold_ml:.2f} mL. {_INTERVALS}",
            hemorrhage_tables.table_one(now), _hemorrhage_tables(now),
        )  # fmt: skip
        sections.append(Section("The served file", text, _hemorrhage_figures(now, "served")))
    sections += _shifts(folds, served, lambda records: hemorrhage_shift_table(records, frozen))
    return sections


def _shifts(folds: Sequence, served: Sequence, table) -> list[Section]:
    """The section of shifts of whichever model has records of them."""
    one = len({r.model_sha256 for r in folds}) == 1
    models = "The served file, on held-out patients" if one else "The models of the folds, each on its held-out exams"
    for records, model in ((served, "The served file"), (folds, models)):
        if any(r.shift is not None for r in records):
            changed = {(r.patient, r.fold) for r in records if r.shift is not None}
            same = [r for r in records if (r.patient, r.fold) in changed]
            text = f"{model}: exams changed in a way that no training has seen, beside the same exams as they were."
            return [Section("Shifts", _parts(text, table(same)))]
    return []


def protocol_sections(folds: Sequence[ProtocolRecord], served: Sequence[ProtocolRecord]) -> list[Section]:
    """As `hemorrhage_sections`."""
    plain = [r for r in folds if r.shift is None]
    patients = len({r.patient for r in plain})
    title, reader = _held_out(plain)
    text = _parts(
        f"{len(plain):,} series of {patients:,} patients, each read by {reader}. "
        f"Intervals are of 95 % and know that series of one patient go together; (n of m) are counts. The headers are "
        f"simulated too; the study's figures are of patients.",
        _protocol_tables(plain),
        "### Network and header together", protocol_tables.fusion(plain),
        "### By fold", protocol_tables.by_fold(plain),
    )  # fmt: skip
    sections = [Section(title, text, _protocol_figures(plain, "folds"))]
    fresh = [r for r in served if r.shift is None]
    if fresh:
        text = _parts("Series of patients that neither the served file nor any fold has seen.", _protocol_tables(fresh))
        sections.append(Section("The served file", text, _protocol_figures(fresh, "served")))
    return sections + _shifts(folds, served, protocol_shift_table)


def _protocol_tables(records: Sequence[ProtocolRecord]) -> str:
    confusions = [protocol_tables.confusion_table(records, head) for head in PROTOCOL_HEADS]
    return _parts(
        "### Accuracy", protocol_tables.accuracy(records),
        "### Contrast by plane and kernel", protocol_tables.grid(records),
        "### By phase of the contrast agent", protocol_tables.by_phase(records),
        "### By slice thickness", protocol_tables.by_thickness(records),
        "### Confusion", *confusions,
    )  # fmt: skip


def _protocol_figures(records: Sequence[ProtocolRecord], prefix: str) -> dict[str, str]:
    result = {}
    for head, classes in PROTOCOL_HEADS.items():
        names = [name.lower().replace("_", " ") for name in classes]
        counts = protocol_tables.confusion(records, head)
        result[f"{prefix}-{head}.svg"] = figures.confusion(counts, names, head.capitalize())
    return result


def write_hemorrhage_card(
    model_folder: Path,
    file: Path,
    records: Sequence[HemorrhageRecord],
    fold_sha256: Mapping[int, str],
    texts: Texts,
    specificity: float = SPECIFICITY,
) -> Path:
    """Makes the card of the hemorrhage network; `fold_sha256` is the model file of each fold."""
    folds, served = bound(records, sha256(file), fold_sha256)
    return write(model_folder, file, fold_sha256, hemorrhage_sections(folds, served, specificity), texts)


def write_protocol_card(
    model_folder: Path, file: Path, records: Sequence[ProtocolRecord], fold_sha256: Mapping[int, str], texts: Texts
) -> Path:
    """Makes the card of the protocol network; `fold_sha256` is the model file of each fold."""
    folds, served = bound(records, sha256(file), fold_sha256)
    return write(model_folder, file, fold_sha256, protocol_sections(folds, served), texts)
