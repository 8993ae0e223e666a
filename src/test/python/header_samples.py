"""Writes the headers by which the Java and the Python reading of the protocol rules are kept to each other.

    python src/test/python/header_samples.py > src/test/resources/protocol/headers.jsonl

Run it when routes/protocol-rules.yaml changes; `HeaderAnswersTest` (Java) must then agree with every line.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "main/python"))

from headct import PROTOCOL_HEADS
from headct.evaluation.header import simulated_header
from headct.evaluation.header_rules import HeaderRules

#: Headers that ask for what the rules distinguish, beside the simulated ones.
PARTICULAR = [
    {},
    {"Modality": ["MR"]},
    {"Modality": [" ct "], "SeriesDescription": ["Topogram 0.6"]},
    {"Modality": ["CT"], "ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]},
    {"Modality": ["CT"], "ImageType": ["DERIVED", "SECONDARY", "CSA MIP"]},
    {"Modality": ["CT"], "BodyPartExamined": ["CHEST"], "StudyDescription": ["CT THORAX"]},
    {"Modality": ["CT"], "BodyPartExamined": ["NECK"], "StudyDescription": ["SCHÄDEL UND HALS"]},
    {"Modality": ["CT"], "BodyPartExamined": ["NECK"], "StudyDescription": ["Schädel und Hals"]},
    {"Modality": ["CT"], "SeriesDescription": ["HEAD kmä 5.0"]},
    {"Modality": ["CT"], "SeriesDescription": ["HEAD KM 5.0"]},
    {"Modality": ["CT"], "SeriesDescription": ["HEAD C- 5.0"], "ContrastBolusAgent": ["OMNIPAQUE"]},
    {"Modality": ["CT"], "ContrastBolusAgent": ["NONE"], "ContrastBolusVolume": ["75"]},
    {"Modality": ["CT"], "ContrastBolusVolume": ["0"]},
    {"Modality": ["CT"], "ContrastBolusAgent": [" -- "]},
    {"Modality": ["CT"], "ContrastBolusAgent": ["Ö"]},
    {"Modality": ["CT"], "ConvolutionKernel": ["Zz", "H60s"]},
    {"Modality": ["CT"], "ConvolutionKernel": ["", "fc26"]},
    {"Modality": ["CT"], "ConvolutionKernel": ["e"], "SeriesDescription": ["Brain"]},
    {"Modality": ["CT"], "ImageOrientationPatient": ["1", "0", "0", "0", "0", "-1"]},
    {"Modality": ["CT"], "ImageOrientationPatient": ["0", "1", "0", "0", "0", "-1"]},
    {"Modality": ["CT"], "ImageOrientationPatient": ["1", "0", "0", "0", "0.707107", "-0.707107"]},
    {"Modality": ["CT"], "ImageOrientationPatient": ["1", "0", "0"]},
    {"Modality": ["CT"], "ImageOrientationPatient": ["0", "0", "0", "0", "0", "0"]},
    {"Modality": ["CT"], "SeriesDescription": ["x" * 60 + " bone"]},
]


def samples() -> list[dict]:
    """Headers, numbers of slices, and answers: the constants' names, null where the header does not know."""
    headers = [dict(header) for header in PARTICULAR]
    for seed in range(300):
        truth = {"contrast": seed % 2, "orientation": seed // 2 % 3, "reconstruction": seed // 6 % 2}
        headers.append(dict(simulated_header(truth, (0.6, 2.5, 5.0)[seed % 3], truth["orientation"] > 0, seed)))
    rules, lines = HeaderRules(), []
    for number, header in enumerate(headers):
        slices = 1 + number % 60
        indices = rules.answers(header, slices)
        answers = {head: None if i is None else PROTOCOL_HEADS[head][i] for head, i in indices.items()}
        answers["excludedBecause"] = rules.excluded_because(header, slices)
        lines.append({"header": header, "slices": slices, "answers": answers})
    return lines


if __name__ == "__main__":
    for line in samples():
        print(json.dumps(line, sort_keys=True))
