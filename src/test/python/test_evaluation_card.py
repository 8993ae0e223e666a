"""Cards are made from records of the right files only, begin with what the figures are made of, and hold it all."""

import json
import xml.etree.ElementTree as ElementTree

import pytest
from evaluation_samples import exam, series
from headct.evaluation.card import LIMITS, Texts, bound
from headct.evaluation.sections import shipped_threshold, write_hemorrhage_card, write_protocol_card
from headct.repository import sha256

FOLDS = {0: "0" * 64, 1: "1" * 64}


@pytest.fixture
def model(tmp_path):
    """A model folder with a second version, a manifest and a figure of an older card."""
    folder = tmp_path / "head_ct_sample"
    (folder / "2").mkdir(parents=True)
    file = folder / "2" / "model.onnx"
    file.write_bytes(b"weights")
    manifest = {"sha256": sha256(file), "bytes": 7, "seed": 3, "schedule": {"steps": 9}, "note": "a | b"}
    (folder / "2" / "manifest.json").write_text(json.dumps(manifest))
    (folder / "figures").mkdir()
    (folder / "figures/old.svg").write_text("<svg/>")
    return folder, file


def exams(file, shifts=(None,)):
    """Two folds of 120 negatives and 60 positives, and 40 exams that only the served file reads."""
    records = []
    for fold in (0, 1, -1):
        sha = FOLDS.get(fold, sha256(file))
        base = (fold + 2) * 1000
        for i in range(180 if fold >= 0 else 40):
            true = {"IPH": 1.0 + i} if i % 3 == 0 else {}
            score = (0.5 + i if true else 0.02 * (i % 5)) * (1.1 if fold else 1.0)
            for shift in shifts if fold < 0 else (None,):
                records.append(
                    exam(base + i, score, fold=fold, true=true, found={"IPH": score}, both={k: score / 2 for k in true},
                         model_sha256=sha, features=["metal"] if i % 4 == 0 else [], shift=shift)
                )  # fmt: skip
    return records


def texts(file, **more):
    """Words, with a latency table of the served file."""
    given = {"purpose": "## What it answers\n\nBlood.", "how_made": "Trained.", "weaknesses": "- Many.",
             "latency": f"| ms |\n|---|\n| 3 |\n\n`{sha256(file)}`", "commands": ["python -m headct.publish"]}  # fmt: skip
    return Texts(**(given | more))


def test_a_hemorrhage_card_holds_everything_in_its_order(model):
    folder, file = model
    card = write_hemorrhage_card(folder, file, exams(file, (None, "mild motion")), FOLDS, texts(file)).read_text()
    paragraphs = card.split("\n\n")
    assert paragraphs[0] == "# head_ct_sample"
    for words in ("synthetic phantoms", "Research use, not for clinical use", "no figure here is a clinical accuracy"):
        assert words in paragraphs[1].replace("\n", " ")
    assert paragraphs[2] == LIMITS and "do not show" in LIMITS
    titles = [line for line in card.splitlines() if line.startswith("## ")]
    assert titles == [
        "## What it answers", "## The file", "## 2-fold cross-validation, by patient", "## The served file", "## Shifts",
        "## Latency and memory", "## How it was made", "## Known weaknesses",
    ]  # fmt: skip
    assert f"`2/model.onnx`, 7 bytes, SHA-256 `{sha256(file)}`" in card
    assert f"- model of fold 1, not shipped: SHA-256 `{'1' * 64}`" in card
    assert '| schedule | {"steps": 9} |' in card and "| note | a \\| b |" in card
    assert "| total | 120 | 0 | 0 | 240 | 360 |" in card and "| called positive | 353 | 311 | 211 | 229 | 1,104 |" in card
    assert "chosen on all folds' held-out exams together (120 with, 240 without hemorrhage)" in card.replace("\n", " ")
    assert "| mild motion | 1.000" in card


def test_the_figures_lie_beside_the_card_and_old_ones_are_gone(model):
    folder, file = model
    card = write_hemorrhage_card(folder, file, exams(file), FOLDS, texts(file)).read_text()
    drawn = sorted(f.name for f in (folder / "figures").iterdir())
    assert drawn == ["folds-reliability.svg", "folds-roc.svg", "served-reliability.svg", "served-roc.svg"]
    for name in drawn:
        assert f"](figures/{name})" in card
        ElementTree.parse(folder / "figures" / name)


def test_the_same_records_make_the_same_card(model):
    folder, file = model
    first = write_hemorrhage_card(folder, file, exams(file), FOLDS, texts(file)).read_text()
    again = write_hemorrhage_card(folder, file, exams(file)[::-1][::-1], FOLDS, texts(file)).read_text()
    assert first == again


def test_what_is_shipped_was_chosen_on_the_folds_alone(model):
    _, file = model
    records = exams(file)
    frozen = shipped_threshold(records)
    assert (frozen.positives, frozen.negatives) == (120, 240)
    assert shipped_threshold([r for r in records if r.fold >= 0]) == frozen


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (exam(1, 0, fold=-1, model_sha256="f" * 64), "neither the served file nor its fold's model"),
        (exam(1, 0, fold=0, model_sha256="1" * 64), "neither the served file nor its fold's model"),
        (exam(1, 0, fold=-1, model_sha256="1" * 64), "neither the served file nor its fold's model"),
        (exam(1, 0, fold=1, model_sha256="5" * 64), "may have learnt"),
    ],
)
def test_records_of_other_files_are_refused(record, words):
    with pytest.raises(ValueError, match=words):
        bound([record], "5" * 64, FOLDS)


def test_a_served_file_that_saw_none_of_the_cohort_may_read_all_of_it():
    record = exam(1, 0, fold=2, model_sha256="5" * 64)
    assert bound([record], "5" * 64, {2: "5" * 64}) == ([record], [])


def test_tables_and_manifests_of_other_files_are_refused(model):
    folder, file = model
    with pytest.raises(ValueError, match="'Latency and memory' does not name"):
        write_hemorrhage_card(folder, file, exams(file), FOLDS, texts(file, latency="| 3 ms |"))
    with pytest.raises(ValueError, match="'Lesions painted into a real scan' does not name"):
        write_hemorrhage_card(folder, file, exams(file), FOLDS, texts(file, implants=f"`{'a' * 64}`"))
    assert not (folder / "model-card.md").exists()
    (folder / "2/manifest.json").write_text(json.dumps({"sha256": "b" * 64}))
    with pytest.raises(ValueError, match="about another file"):
        write_hemorrhage_card(folder, file, exams(file), FOLDS, texts(file))


def test_a_protocol_card_holds_everything(model):
    folder, file = model
    records = []
    for fold, sha in (*FOLDS.items(), (-1, sha256(file))):
        for i in range(120):
            truth = (i % 2, i % 3, i // 6 % 2)
            answers = [[0.05, 0.95] if truth[0] else [0.95, 0.05], [0.1, 0.1, 0.1], [0.9, 0.1]]
            answers[1][truth[1]] = 0.8
            header = (truth[0], truth[1], truth[2] if i % 10 else None)
            for shift in (None, "noise doubled") if fold < 0 else (None,):
                records.append(series(1000 * (fold + 2) + i // 6, truth, answers, header, fold=fold, series=i % 6,
                                      model_sha256=sha, shift=shift))  # fmt: skip
    card = write_protocol_card(folder, file, records, FOLDS, texts(file, latency="")).read_text()
    assert "240 series of 40 patients" in card and "## Latency" not in card
    assert "| reconstruction | 0.500" in card and "| 24 | 0.994 | 0.946 |" in card
    assert "| noise doubled | 1.000" in card and "| shipped: all, by all | 0.50 | 1.000" in card
    drawn = sorted(f.name for f in (folder / "figures").iterdir())
    assert drawn == [f"{p}-{h}.svg" for p in ("folds", "served") for h in ("contrast", "orientation", "reconstruction")]
