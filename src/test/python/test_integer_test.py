"""The integer variant of the hemorrhage file reads a series nearly as the file itself does, and calculates with integers."""

import numpy as np
import onnx
from headct.cases import load, make
from headct.evaluation.reading import ReadingGrid
from headct.integer_test import quantise, times_s
from headct.predict import scan_of, session
from headct.repository import model_file


def test_the_quantised_file_has_integers_and_marks_nearly_the_same(tmp_path):
    make(5, tmp_path, training_takes=1, protocol=False)
    file, integers = model_file("head_ct_hemorrhage"), tmp_path / "integers.onnx"
    quantise(file, integers, [5], tmp_path)
    convolutions = [node for node in onnx.load(integers).graph.node if node.op_type == "Conv"]
    given = {output: node.op_type for node in onnx.load(integers).graph.node for output in node.output}
    assert convolutions and all(given[node.input[0]] == given[node.input[1]] == "DequantizeLinear" for node in convolutions)
    voxels = ReadingGrid(scan_of(load(5, tmp_path).exam())).input()[8:16]
    labels = [session(f).run(["labels"], {"voxels_hu": voxels})[0] for f in (file, integers)]
    assert (labels[0] == labels[1]).mean() > 0.995
    assert min(times_s([session(file), session(integers)], voxels[:3, 64:128, 64:128])) > 0
