"""The tables of the cards: the study's form, word for word, and figures counted by hand."""

import pytest
from evaluation_samples import exam, series
from headct.evaluation import hemorrhage_tables, protocol_tables
from headct.evaluation.calibration import Calibration
from headct.evaluation.tables import markdown, patients_proportion, proportion
from headct.evaluation.thresholds import Frozen, judge

FROZEN = Frozen(2.0, Calibration(1.0, 0.0, 0.5), 100, 100)


def judged():
    """Ten exams at a threshold of 2 mL."""
    records = [
        exam(1, 3, true={"IPH": 3}, found={"IPH": 3}, both={"IPH": 2}),
        exam(2, 1, true={"IPH": 0.6}, found={"IPH": 1}, both={"IPH": 0.5}),
        exam(3, 9, true={"SAH": 9, "IPH": 2}, found={"IPH": 5, "SAH": 4}, both={"IPH": 1, "SAH": 4}, thickness_mm=1),
        exam(4, 0, true={"SAH": 4.99}, features=["atrophy"]),
        exam(5, 30, true={"EDH_SDH": 26}, found={"EDH_SDH": 30}, both={"EDH_SDH": 26}, features=["thin_subdural"], fold=1),
        exam(6, 50, true={"EDH_SDH": 0.05}),
        exam(7, 0), exam(8, 2, features=["metal", "shunt"], fold=1), exam(9, 1.9, features=["metal", "atrophy"]),
        exam(10, 0, thickness_mm=1, fold=1),
    ]  # fmt: skip
    return judge(records, FROZEN)


def test_the_studys_table_is_the_studys():
    assert hemorrhage_tables.study_table_one() == (
        "|  | IPH | SAH | EDH/SDH | negative | total |\n"
        "|---|---|---|---|---|---|\n"
        "| called positive | 353 | 311 | 211 | 229 | 1,104 |\n"
        "| called negative | 5 | 8 | 13 | 9,029 | 9,055 |\n"
        "| total | 358 | 319 | 224 | 9,258 | 10,159 |"
    )


def test_our_table_has_its_form_and_an_exam_counts_under_its_largest_type():
    assert hemorrhage_tables.table_one(judged()) == (
        "|  | IPH | SAH | EDH/SDH | negative | total |\n"
        "|---|---|---|---|---|---|\n"
        "| called positive | 1 | 1 | 1 | 1 | 4 |\n"
        "| called negative | 1 | 1 | 0 | 3 | 5 |\n"
        "| total | 2 | 2 | 1 | 4 | 9 |"
    )


def test_the_figures_stand_beside_the_studys():
    text = hemorrhage_tables.figures(judged())
    rows = {line.split(" | ")[0].strip("| "): line for line in text.splitlines()}
    assert "5, 4 | 901, 9,258" in rows["exams with, without hemorrhage"]
    assert "0.667 [0.354-0.879] (6 of 9) | 0.971" in rows["accuracy, as drawn"]
    assert "0.600 [0.231-0.882] (3 of 5) | 0.971" in rows["sensitivity"]
    assert "0.750 [0.301-0.954] (3 of 4) | 0.975" in rows["specificity"]
    # Scores 3 1 9 0 30 against 0 2 1.9 0: 4 + 2 + 4 + (2 halves) + 4 of 20.
    assert "| 0.750 [" in rows["AUC (interval: DeLong)"] and "| 0.974 |" in rows["AUC (interval: DeLong)"]
    # 0.6 x 0.089 of that and 0.25 x 0.911.
    assert "| 0.190 [" in rows["PPV at 8.9 %"] and "| 0.793 |" in rows["PPV at 8.9 %"]
    assert "| 0.950 [" in rows["NPV at 8.9 %"]
    assert "| 0.737 |" in rows["accuracy at 8.9 % with hemorrhage"]


def test_volume_bins_begin_where_they_say():
    lines = hemorrhage_tables.by_volume(judged()).splitlines()
    cells = {line.split(" | ")[0].strip("| "): [c.strip(" |") for c in line.split(" | ")[1:]] for line in lines}
    assert cells["sensitivity"] == ["< 1 mL", "1-5 mL", "5-25 mL", "> 25 mL"]
    assert [c.rpartition("(")[2] for c in cells["any"]] == ["0 of 1)", "1 of 2)", "1 of 1)", "1 of 1)"]
    assert cells["IPH"][2:] == ["-", "-"] and cells["EDH/SDH"][:3] == ["-", "-", "-"]


def test_thickness_features_folds_and_types():
    thin, _, _, thick = hemorrhage_tables.by_thickness(judged()).splitlines()[2:]
    assert "(1 of 1)" in thin and "(2 of 4)" in thick and "(2 of 3)" in thick
    features = hemorrhage_tables.by_feature(judged())
    assert "| metal | - | 0.500 [0.095-0.905] (1 of 2) |" in features
    assert "| atrophy | 0.000 [0.000-0.793] (0 of 1) | 1.000 [0.207-1.000] (1 of 1) |" in features
    assert "| thin subdural | 1.000 [0.207-1.000] (1 of 1) | - |" in features
    assert "| nothing of this | 0.667 [0.208-0.939] (2 of 3) | 1.000 [0.342-1.000] (2 of 2) |" in features
    assert "| shunt | - | 0.000 [0.000-0.793] (0 of 1) |" in features
    assert [line.split(" | ")[:2] for line in hemorrhage_tables.by_fold(judged()).splitlines()[2:]] == [
        ["| 0", "2.00"],
        ["| 1", "2.00"],
    ]
    kinds = hemorrhage_tables.kinds(judged())
    assert "| SAH | 1 | 0 | 0 | 0.000" in kinds and "| EDH/SDH | 0 | 0 | 1 | 1.000" in kinds


def test_dice_is_over_the_exams_with_a_millilitre_of_the_type():
    # IPH: 4/6 and 2/7, the exam with 0.6 mL left out; SAH: 8/13 and 0; EDH/SDH: 52/56.
    assert hemorrhage_tables.dice(judged()).splitlines()[2:] == [
        "| IPH | 2 | 0.476 | 0.381 to 0.571 |",
        "| SAH | 2 | 0.308 | 0.154 to 0.462 |",
        "| EDH/SDH | 1 | 0.929 | 0.929 to 0.929 |",
    ]


def protocol():
    """Patient 1 axial with and without contrast, patient 2 coronal bone, twice."""
    sure, unsure = [0.99, 0.01], [0.4, 0.6]
    axial, coronal, soft, bone = [0.9, 0.1, 0], [0.1, 0.8, 0.1], [1, 0], [0.2, 0.8]
    return [
        series(1, (0, 0, 0), [sure, axial, soft], (0, 0, None)),
        series(1, (1, 0, 0), [sure, axial, soft], (1, 0, 0), phase="arterial", thickness_mm=1),
        series(2, (0, 1, 1), [unsure, coronal, bone], (0, 0, 1), reformat=True),
        series(2, (1, 1, 1), [unsure, coronal, soft], (None, 1, 1), reformat=True),
    ]


def test_protocol_accuracy_beside_the_headers():
    lines = protocol_tables.accuracy(protocol()).splitlines()[2:]
    assert lines[0].startswith("| contrast | 0.500 [") and "(2 of 4) | 0.750 [" in lines[0]
    assert lines[0].endswith("| 1 | 0.991 | 0.981 |")
    assert "(4 of 4)" in lines[1] and "(3 of 4) | 0 | 0.998 | 0.931 |" in lines[1]
    assert "(3 of 4) | 0.750" in lines[2]


def test_protocol_cells_phases_and_reformats():
    grid = protocol_tables.grid(protocol()).splitlines()
    assert grid[0] == "| contrast | soft tissue | bone |"
    assert grid[2].startswith("| axial | 0.500") and grid[2].endswith("| - |")
    assert grid[3].startswith("| coronal | - | 0.500") and grid[4] == "| sagittal | - | - |"
    phases = protocol_tables.by_phase(protocol()).splitlines()
    assert "| arterial | 0.000" in phases[3] and "| venous | 1.000" in phases[4] and phases[5] == "| late | - | - | - |"
    thickness = protocol_tables.by_thickness(protocol())
    assert "| up to 1 mm | 0.000" in thickness and "| reformatted | 0.500" in thickness
    assert protocol_tables.confusion(protocol(), "contrast").tolist() == [[1, 1], [1, 1]]
    assert protocol_tables.confusion(protocol(), "orientation").tolist() == [[2, 0, 0], [0, 2, 0], [0, 0, 0]]
    assert "| without | 1 | 1 |" in protocol_tables.confusion_table(protocol(), "contrast")


def test_the_uncertain_network_leaves_the_word_to_the_header():
    first, second, third, fourth = protocol()
    assert protocol_tables.fused(first, "contrast", 0.7) == 0
    assert protocol_tables.fused(second, "contrast", 0.7) == 0  # certain, and wrong
    assert protocol_tables.fused(third, "contrast", 0.7) == 0  # not certain: the header
    assert protocol_tables.fused(third, "contrast", 0.55) == 1
    assert protocol_tables.fused(fourth, "contrast", 0.7) == 1  # not certain, and the header is silent


def many(fold, wrong):
    """200 series certain to 0.6 to 0.99; the network is wrong below `wrong`, the header right there."""
    records = []
    for i in range(200):
        p = 0.6 + 0.39 * i / 199
        answer = [1 - p, p] if p < wrong else [p, 1 - p]
        records.append(series(1000 * fold + i, (0, 0, 0), [answer, [1, 0, 0], [1, 0]], (0, 0, 0), fold=fold))
    return records


def test_certainty_begins_where_the_answers_are_right_often_enough():
    assert protocol_tables.choose_certain_from(many(0, 0.0)) == 0.5
    limit = protocol_tables.choose_certain_from(many(0, 0.75), target=1.0)
    assert limit == 0.75
    assert protocol_tables.choose_certain_from(many(0, 0.75), target=0.9) < limit
    assert protocol_tables.choose_certain_from(many(0, 0.99), target=1.0) == 1.01
    with pytest.raises(ValueError, match="at least 100 series, there are 99"):
        protocol_tables.choose_certain_from(many(0, 0.75)[:99])
    table = protocol_tables.fusion(many(0, 0.0) + many(1, 0.75), target=1.0).splitlines()
    assert table[2].startswith("| 0 | 0.75 | 1.000") and table[3].startswith("| 1 | 0.50 | 0.6")
    assert table[5].startswith("| shipped: all, by all | 0.75 | 1.000")


def test_a_table_is_even_and_a_proportion_names_its_counts():
    with pytest.raises(ValueError, match="1 cells under a head of 2"):
        markdown(["a", "b"], [["x"]])
    assert proportion(0, 0) == "-" and proportion(1200, 1500) == "0.800 [0.779-0.819] (1,200 of 1,500)"
    assert patients_proportion([], []) == "-"
    assert patients_proportion([True, True], [1, 1]) == "1.000 [0.342-1.000] (2 of 2)"
