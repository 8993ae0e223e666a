"""The header rules give the engine's answers, and simulated headers are wrong about as often as the study's."""

import json

import numpy as np
import pytest
from conftest import ROOT
from headct import PROTOCOL_HEADS
from headct.evaluation.header import simulated_header
from headct.evaluation.header_rules import HeaderRules, slice_plane
from headct.evaluation.protocol_tables import STUDY_ACCURACY
from header_samples import samples

pytest.importorskip("yaml", reason="PyYAML is not installed")

SAMPLES = ROOT / "src/test/resources/protocol/headers.jsonl"


@pytest.fixture(scope="module")
def rules():
    """The shipped rules."""
    return HeaderRules()


def test_the_answers_are_those_that_the_engines_test_expects():
    lines = SAMPLES.read_text(encoding="utf-8").splitlines()
    assert len(lines) > 300 and [json.loads(line) for line in lines] == samples()


def test_answers_are_indices_and_the_first_rule_that_holds(rules):
    header = {"Modality": ["CT"], "SeriesDescription": ["HEAD C- BONE"], "ContrastBolusAgent": ["OMNIPAQUE"]}
    assert rules.answers(header, 30) == {"contrast": 0, "orientation": None, "reconstruction": 1}
    assert rules.answers(header | {"SeriesDescription": ["HEAD"]}, 30)["contrast"] == 1
    assert rules.excluded_because(header, 30) is None and rules.excluded_because({}, 30) == "not a CT"


def test_conditions_compare_as_the_engine_does(tmp_path):
    file = tmp_path / "rules.yaml"
    file.write_text("""
excluded:
  - {because: many, when: {tag: SliceCount, from: 10, to: 20}}
  - {because: third, when: {tag: ImageType, value: 3, equals: [mip, x]}}
  - {because: number, when: {tag: KVP, from: 100}}
contrast: [{answer: WITH, when: {tag: ContrastBolusAgent, present: false}}]
orientation: [{answer: CORONAL, when: {not: {and: [{always: true}, {tag: SlicePlane, equals: AXIAL}]}}}]
reconstruction: [{answer: BONE, when: {or: [{tag: SeriesDescription, contains: BoNe}]}}]
""")
    rules = HeaderRules(file)
    assert [rules.excluded_because({}, n) for n in (9, 10, 20, 21)] == [None, "many", "many", None]
    assert rules.excluded_because({"ImageType": ["MIP", "A", "Mip"]}, 1) == "third"
    assert rules.excluded_because({"ImageType": ["MIP", "A"]}, 1) is None
    assert rules.excluded_because({"KVP": ["99", "120.5"]}, 1) == "number"
    assert rules.excluded_because({"KVP": ["1_20", "high"]}, 1) is None
    assert rules.answers({"SeriesDescription": ["xboney"]}, 1) == {"contrast": 1, "orientation": 1, "reconstruction": 1}
    assert rules.answers({"ContrastBolusAgent": ["a"]}, 1)["contrast"] is None
    file.write_text("excluded: [{because: a, when: {maybe: true}}]\n")
    with pytest.raises(ValueError, match="no condition 'maybe'"):
        HeaderRules(file)


def test_the_plane_is_that_of_the_normal():
    assert slice_plane({"ImageOrientationPatient": ["1", "0", "0", "0", "0.8", "-0.6"]}) == ["AXIAL"]
    assert slice_plane({"ImageOrientationPatient": ["1", "0", "0", "0", "0.6", "-0.8"]}) == ["CORONAL"]
    assert slice_plane({"ImageOrientationPatient": ["0", "1", "0", "0", "0", "-1"]}) == ["SAGITTAL"]
    assert slice_plane({}) == slice_plane({"ImageOrientationPatient": ["1"]}) == []


def test_headers_alone_are_right_about_as_often_as_in_the_study(rules):
    generator, right = np.random.default_rng(6), []
    for seed in range(4000):
        plane = int(generator.choice(3, p=[0.5, 0.25, 0.25]))
        truth = {"contrast": seed % 2, "orientation": plane, "reconstruction": int(generator.integers(2))}
        header = simulated_header(truth, 2.5, plane > 0 or seed % 7 == 0, seed)
        assert rules.excluded_because(header, 40) is None
        answers = rules.answers(header, 40)
        right.append([answers[head] == truth[head] for head in PROTOCOL_HEADS])
    for head, share in zip(PROTOCOL_HEADS, np.mean(right, axis=0)):
        assert share == pytest.approx(STUDY_ACCURACY[head][1], abs=0.012), head


def test_the_same_seed_writes_the_same_header():
    truth = {"contrast": 1, "orientation": 1, "reconstruction": 0}
    assert simulated_header(truth, 1.0, True, 5) == simulated_header(truth, 1.0, True, 5)
    assert len({json.dumps(simulated_header(truth, 1.0, True, seed)) for seed in range(50)}) > 45
