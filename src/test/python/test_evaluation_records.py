"""Records survive the file, and what makes no sense is refused; thresholds are chosen without the exams they judge."""

import json

import numpy as np
import pytest
from evaluation_samples import exam, series
from headct.evaluation.records import HemorrhageRecord, ProtocolRecord, read_records, write_records
from headct.evaluation.thresholds import choose_threshold, freeze, judge_nested

SURE = [[0.9, 0.1], [0.8, 0.1, 0.1], [0.3, 0.7]]


def test_records_survive_the_file(tmp_path):
    exams = [
        exam(1, 4.5, true={"IPH": 5, "SAH": 1}, found={"IPH": 4.5}, both={"IPH": 4}, features=["thin_subdural", "metal"]),
        exam(2, 0, fold=-1, shift="noise"),
    ]
    write_records(exams, tmp_path / "a/h.jsonl")
    assert read_records(HemorrhageRecord, tmp_path / "a/h.jsonl") == exams
    protocol = [series(1, (0, 0, 1), SURE, (None, 0, 1), reformat=True)]
    write_records(protocol, tmp_path / "p.jsonl")
    assert read_records(ProtocolRecord, tmp_path / "p.jsonl") == protocol


def test_what_an_exam_is():
    both = exam(1, 4.5, true={"IPH": 5, "SAH": 6}, found={"IPH": 4}, both={"IPH": 3})
    assert both.positive and not both.negative and both.main_type == "SAH" and both.total_ml == 11
    assert both.dice("IPH") == pytest.approx(6 / 9) and both.dice("SAH") == 0
    assert np.isnan(both.dice("EDH_SDH"))
    trace = exam(1, 0, true={"IPH": 0.05})
    assert not trace.positive and not trace.negative
    assert exam(1, 0).negative and exam(1, 0).main_type is None and exam(1, 0).kind_called is None


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"volumes_ml": {"IPH": 1}}, "volumes_ml must hold"),
        ({"found_ml": {"IPH": -1, "SAH": 0, "EDH_SDH": 0}}, "found_ml must hold"),
        ({"kind_called": "SDH"}, "kind_called must be"),
        ({"features": ["Long hair"]}, "features are named .* not Long hair"),
        ({"score": float("nan")}, "score is a volume"),
        ({"colour": 1}, "has no colour"),
    ],
)
def test_what_makes_no_sense_is_refused_with_file_and_line(tmp_path, change, words):
    file = tmp_path / "h.jsonl"
    line = json.dumps(json.loads(exam(1, 0).to_json()) | change)
    file.write_text(exam(2, 0).to_json() + "\n" + line + "\n")
    with pytest.raises(ValueError, match=f"h.jsonl, line 2: .*{words}"):
        read_records(HemorrhageRecord, file)


def test_a_missing_field_is_named(tmp_path):
    file = tmp_path / "h.jsonl"
    file.write_text('{"patient": 1}\n')
    with pytest.raises(ValueError, match="line 1: .*fold"):
        read_records(HemorrhageRecord, file)


def test_protocol_records_hold_together():
    record = series(1, (0, 0, 1), SURE, (None, 2, 0))
    assert [record.answer(head) for head in record.truth] == [0, 0, 1] and record.certainty("contrast") == 0.9
    with pytest.raises(ValueError, match="phase none does not go"):
        series(1, (1, 0, 1), SURE, (None, 2, 0), phase="none")
    with pytest.raises(ValueError, match="orientation needs 3"):
        series(1, (0, 0, 1), [[1, 0], [1, 0], [1, 0]], (None, 2, 0))
    with pytest.raises(ValueError, match="orientation has no class 3"):
        series(1, (0, 3, 1), SURE, (None, 2, 0))


def test_the_threshold_is_the_most_sensitive_of_those_specific_enough():
    negatives = [0.0] * 97 + [1.0, 2.0, 3.0]
    # Of 100 two may be called: below is 1 mL, the smallest positive above it is 1.5 mL, no negative between.
    assert choose_threshold([0.5, 1.5, 9], negatives, 0.975) == 1.25
    # The most sensitive is as good above the negatives at 2 and 3 mL.
    assert choose_threshold([0.5, 5, 9], negatives, 0.975) == 4.0
    assert choose_threshold([5.0], negatives, 1.0) == 4.0
    # Nothing can be told apart: nothing is called.
    threshold = choose_threshold([1.0, 1.0], [1.0] * 100)
    assert 1.0 < threshold < 1.0001
    with pytest.raises(ValueError, match="at least 100 negatives, there are 99"):
        choose_threshold([1.0], [0.0] * 99)


def test_a_wanted_specificity_is_kept_and_a_lower_one_finds_no_less():
    generator = np.random.default_rng(8)
    p, n = np.exp(generator.normal(2, 1, 300)), np.exp(generator.normal(-1, 1.5, 300))
    found = []
    for wanted in (0.999, 0.975, 0.9, 0.8):
        threshold = choose_threshold(p, n, wanted)
        assert (n < threshold).mean() >= wanted
        found.append((p >= threshold).mean())
        lower = n[n < threshold].max()
        assert (n < lower).mean() < wanted or (p >= lower).mean() == found[-1]
    assert found == sorted(found)


def folds(count=3, negatives=60):
    """Negatives of 0 mL; positives of fold k have k + 1 mL."""
    records = []
    for fold in range(count):
        base = fold * 1000
        records += [exam(base + i, 0, fold=fold) for i in range(negatives)]
        records += [exam(base + 500 + i, fold + 1, fold=fold, true={"IPH": 9}) for i in range(20)]
    return records


def test_no_fold_has_a_say_in_its_own_threshold():
    thresholds = {j.record.fold: j.frozen.threshold_ml for j in judge_nested(folds())}
    # Fold 0 holds the smallest positives, 1 mL: without it the threshold is midway between 0 and 2.
    assert thresholds == {0: 1.0, 1: 0.5, 2: 0.5}
    changed = [r if r.fold != 1 else exam(r.patient, r.score * 7, fold=1, true=r.volumes_ml) for r in folds()]
    again = {j.record.fold: j.frozen for j in judge_nested(changed)}
    before = {j.record.fold: j.frozen for j in judge_nested(folds())}
    assert again[1] == before[1] and again[2] != before[2]


def test_frozen_says_what_it_was_chosen_on_and_leaves_shifts_and_traces_out():
    records = folds() + [exam(9001, 50, shift="noise"), exam(9002, 50, true={"IPH": 0.05})]
    frozen = freeze(records)
    assert (frozen.threshold_ml, frozen.positives, frozen.negatives) == (0.5, 60, 180)
    judged = judge_nested(records)
    assert len(judged) == 241 and all(j.called == (j.record.score >= j.frozen.threshold_ml) for j in judged)
    assert judged[0].probability < 0.5 < judged[-1].probability


def test_a_patient_in_two_folds_is_refused():
    with pytest.raises(ValueError, match="patient 0 is in folds 0 and 1"):
        judge_nested([*folds(), exam(0, 0, fold=1)])
    with pytest.raises(ValueError, match="two folds"):
        judge_nested([r for r in folds() if r.fold == 0])
