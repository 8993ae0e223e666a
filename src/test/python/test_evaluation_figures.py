"""Figures are well-formed, say what they show where they should, and never without the caveat."""

import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest
from headct.evaluation.calibration import reliability_bins
from headct.evaluation.figures import CAVEAT, confusion, reliability, roc

SVG = "{http://www.w3.org/2000/svg}"


def figures():
    """One of each."""
    p, y = [0.1, 0.9, 0.95, 0.2], [False, True, True, True]
    return {
        "roc": roc([3, 2, 1], [0, 0, 2], 0.667, 1.0),
        "reliability": reliability(reliability_bins(p, y), 0.1),
        "confusion": confusion(np.array([[90, 10], [0, 0]]), ["without", "with <agent>"], "Contrast & phase"),
    }


@pytest.mark.parametrize("name", ["roc", "reliability", "confusion"])
def test_every_figure_ends_with_the_caveat_and_fits_light_and_dark(name):
    text = figures()[name]
    root = ElementTree.fromstring(text)
    words = [t.text for t in root.iter(f"{SVG}text")]
    assert words[-1] == CAVEAT == "synthetic phantoms: not clinical accuracy"
    assert "prefers-color-scheme:dark" in text
    width, height = map(float, root.get("viewBox").split()[2:])
    for element in root.iter(f"{SVG}text"):
        assert 0 <= float(element.get("x")) <= width and 0 <= float(element.get("y")) <= height


def test_the_curve_and_both_points_lie_where_their_figures_say():
    root = ElementTree.fromstring(figures()["roc"])
    words = " ".join(t.text for t in root.iter(f"{SVG}text"))
    assert "1 - specificity" in words and "sensitivity" in words and "the study, patients: 0.971, 0.975" in words
    points = [tuple(map(float, p.split(","))) for p in root.find(f"{SVG}polyline").get("points").split()]
    assert points[0] == (70, 390) and points[-1] == (410, 50)
    assert [p[1] for p in points] == sorted((p[1] for p in points), reverse=True)
    circles = [(float(c.get("cx")), float(c.get("cy"))) for c in root.iter(f"{SVG}circle")]
    assert circles[0] == (70, pytest.approx(390 - 340 * 0.667, abs=0.06))
    assert circles[1] == (pytest.approx(70 + 340 * 0.025, abs=0.06), pytest.approx(390 - 340 * 0.971, abs=0.06))


def test_a_row_without_series_has_no_share_and_names_are_escaped():
    root = ElementTree.fromstring(figures()["confusion"])
    words = [t.text for t in root.iter(f"{SVG}text")]
    assert words[0] == "Contrast & phase" and words.count("with <agent>") == 2 and words.count("-") == 2
    assert "0.900" in words and "90" in words
    opacity = [float(r.get("fill-opacity")) for r in root.iter(f"{SVG}rect")]
    assert opacity[0] > opacity[1] > opacity[2]
