"""Records for the tests of the evaluation."""

from headct.evaluation.records import TYPES, HemorrhageRecord, ProtocolRecord

SHA = "a" * 64


def volumes(**given):
    """Volumes in mL of all types, 0 where not given."""
    return {kind: float(given.get(kind, 0)) for kind in TYPES}


def exam(patient, score, fold=0, true=None, found=None, both=None, **more):
    """An exam; `true`, `found` and `both` are volumes by type."""
    found_ml = volumes(**(found or {}))
    return HemorrhageRecord(
        patient=patient, fold=fold, thickness_mm=more.pop("thickness_mm", 5.0), volumes_ml=volumes(**(true or {})),
        score=float(score), found_ml=found_ml, intersection_ml=volumes(**(both or {})),
        kind_called=max(TYPES, key=lambda kind: found_ml[kind]) if any(found_ml.values()) else None,
        model_sha256=more.pop("model_sha256", SHA), **more,
    )  # fmt: skip


def series(patient, truth, probabilities, header, fold=0, **more):
    """A series; truth and header are three indices, probabilities three lists."""
    heads = ("contrast", "orientation", "reconstruction")
    return ProtocolRecord(
        patient=patient, fold=fold, truth=dict(zip(heads, truth)), thickness_mm=more.pop("thickness_mm", 5.0),
        phase=more.pop("phase", "venous" if truth[0] else "none"), reformat=more.pop("reformat", False),
        probabilities=dict(zip(heads, probabilities)), header=dict(zip(heads, header)),
        model_sha256=more.pop("model_sha256", SHA), **more,
    )  # fmt: skip
