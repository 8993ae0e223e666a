"""What callers rely on: names, types, shapes, padding and rounding of the served files, and their cards."""

import re

import numpy as np
import pytest
from conftest import MODELS
from headct import HEMORRHAGE_CLASSES, PROTOCOL_HEADS
from headct.repository import REPOSITORY, model_file, read_manifest, sha256, write_manifest, write_parameters

CONTRACT = {
    "head_ct_protocol": (
        [("voxels_hu", "tensor(int16)", ["batch", 8, 256, 256])],
        [(n, "tensor(float)", ["batch", len(c)]) for n, c in PROTOCOL_HEADS.items()],
    ),
    "head_ct_hemorrhage": (
        [("voxels_hu", "tensor(int16)", ["slices", "rows", "columns"])],
        [
            ("labels", "tensor(uint8)", ["slices", "rows", "columns"]),
            ("slice_maxima", "tensor(float)", ["slices", 3]),
        ],
    ),
}


def bright_ball(slices=9, side=96, centre=4, hu=68):
    """Brain-like noise within a skull, with a ball of blood."""
    z, y, x = np.ogrid[:slices, :side, :side]
    voxels = np.random.default_rng(5).normal(31, 3, (slices, side, side))
    away = np.broadcast_to((x - side / 2) ** 2 + (y - side / 2) ** 2, voxels.shape)
    voxels[away + (4 * (z - centre)) ** 2 < 12**2] += hu - 31
    voxels[away > 40**2] = 1200
    voxels[away > 46**2] = -1000
    return voxels.round().astype(np.int16)


@pytest.mark.parametrize("model", MODELS)
def test_inputs_and_outputs(sessions, model):
    described = [
        [(t.name, t.type, t.shape) for t in tensors]
        for tensors in (sessions[model].get_inputs(), sessions[model].get_outputs())
    ]
    assert described == [list(part) for part in CONTRACT[model]]


@pytest.mark.parametrize("model", MODELS)
def test_operator_set_and_format_are_what_the_embedded_runtime_reads(model):
    import onnx

    served = onnx.load(model_file(model))
    assert [(s.domain, s.version) for s in served.opset_import] == [("", 17)]
    assert served.ir_version <= 8
    onnx.checker.check_model(served, full_check=True)


@pytest.mark.parametrize("model", MODELS)
def test_configuration_names_every_tensor_and_no_instance_group(model):
    text = (REPOSITORY / model / "config.pbtxt").read_text()
    settings = re.sub("#.*", "", text)
    inputs, outputs = CONTRACT[model]
    for name, *_ in inputs + outputs:
        assert f'name: "{name}"' in settings
    assert 'backend: "onnxruntime"' in settings
    assert "instance_group" not in settings
    assert f"max_batch_size: {16 if model == 'head_ct_protocol' else 0}" in settings


def test_label_files_give_the_classes_in_the_order_of_the_outputs():
    assert (REPOSITORY / "head_ct_hemorrhage/hemorrhage.labels").read_text().split() == list(HEMORRHAGE_CLASSES)
    for head, classes in PROTOCOL_HEADS.items():
        assert (REPOSITORY / f"head_ct_protocol/{head}.labels").read_text().split() == list(classes)


def test_probabilities_sum_to_one_and_a_batch_is_its_members(sessions):
    voxels = np.random.default_rng(2).integers(-1024, 3071, (3, 8, 256, 256), dtype=np.int16)
    together = sessions["head_ct_protocol"].run(None, {"voxels_hu": voxels})
    for output in together:
        np.testing.assert_allclose(output.sum(axis=1), 1, atol=1e-5)
    for index in range(3):
        alone = sessions["head_ct_protocol"].run(None, {"voxels_hu": voxels[index : index + 1]})
        for output, single in zip(together, alone):
            np.testing.assert_allclose(output[index : index + 1], single, atol=1e-5)


@pytest.mark.parametrize("slices", [1, 2, 5, 9])
def test_every_slice_gets_labels_and_maxima(sessions, slices):
    labels, maxima = sessions["head_ct_hemorrhage"].run(None, {"voxels_hu": bright_ball(slices)})
    assert labels.shape == (slices, 96, 96) and labels.dtype == np.uint8 and labels.max() <= 3
    assert maxima.shape == (slices, 3) and ((maxima >= 0) & (maxima <= 1)).all()


def test_the_ends_are_padded_with_the_edge_slices(sessions):
    voxels = bright_ball(6, centre=1)
    labels, maxima = sessions["head_ct_hemorrhage"].run(None, {"voxels_hu": voxels})
    padded = np.pad(voxels, ((2, 2), (0, 0), (0, 0)), mode="edge")
    longer, longer_maxima = sessions["head_ct_hemorrhage"].run(None, {"voxels_hu": padded})
    np.testing.assert_array_equal(labels, longer[2:-2])
    np.testing.assert_allclose(maxima, longer_maxima[2:-2], atol=1e-6)


def test_values_outside_the_window_are_clipped_in_the_graph(sessions):
    voxels = bright_ball()
    voxels[:, :10] = -150
    voxels[:, -10:] = 650
    expected = sessions["head_ct_hemorrhage"].run(None, {"voxels_hu": voxels})
    voxels[:, :10] = -2048
    voxels[:, -10:] = 3071
    for output, wanted in zip(sessions["head_ct_hemorrhage"].run(None, {"voxels_hu": voxels}), expected):
        np.testing.assert_array_equal(output, wanted)


def test_a_marked_voxel_has_a_slice_maximum_that_allows_it(sessions):
    limit = read_manifest(model_file("head_ct_hemorrhage"))["voxel_probability"]
    labels, maxima = sessions["head_ct_hemorrhage"].run(None, {"voxels_hu": bright_ball()})
    assert (labels > 0).any()
    for index, slice_labels in enumerate(labels):
        for label in set(slice_labels[slice_labels > 0]):
            # Of three classes that are together above the limit the largest has more than a third of it.
            assert maxima[index, label - 1] > limit / 3


@pytest.mark.parametrize("model", MODELS)
def test_the_card_is_about_this_file_and_warns_first(model):
    card = (REPOSITORY / model / "model-card.md").read_text()
    assert f"`{sha256(model_file(model))}`" in card
    first_paragraph = card.split("\n\n")[1]
    for words in ("synthetic phantoms", "Research use, not for clinical use", "no figure here is a clinical accuracy"):
        assert words in first_paragraph.replace("\n", " ")


@pytest.mark.parametrize("model", MODELS)
def test_the_manifest_is_about_this_file_and_the_parameters_are_its(model):
    manifest = read_manifest(model_file(model))
    assert "synthetic phantoms" in manifest["trained_on"]
    config = (REPOSITORY / model / "config.pbtxt").read_text()
    found = dict(re.findall(r'parameters \{ key: "(\w+)" value: \{ string_value: "([^"]+)" \} \}', config))
    assert found.keys() == manifest["parameters"].keys()
    for key, value in manifest["parameters"].items():
        assert float(found[key]) == pytest.approx(value, rel=1e-5)


def test_a_manifest_of_another_file_is_refused(tmp_path):
    file = tmp_path / "model.onnx"
    file.write_bytes(b"weights")
    write_manifest(file, {"voxel_probability": 0.5})
    assert read_manifest(file)["voxel_probability"] == 0.5
    file.write_bytes(b"other weights")
    with pytest.raises(ValueError, match="another file"):
        read_manifest(file)


def test_new_parameters_replace_the_old_ones(tmp_path):
    (tmp_path / "head").mkdir()
    config = tmp_path / "head" / "config.pbtxt"
    config.write_text('name: "head"\ndynamic_batching { }\n')
    write_parameters("head", {"exam_threshold_ml": 2.4}, tmp_path)
    write_parameters("head", {"exam_threshold_ml": 1.5, "calibration_slope": 1.25}, tmp_path)
    text = config.read_text()
    assert text.startswith('name: "head"\ndynamic_batching { }\n')
    assert text.count("parameters {") == 2 and '"1.5"' in text and "2.4" not in text


def test_the_newest_version_is_the_one_served(tmp_path):
    for version in ("1", "2", "10", "half"):
        (tmp_path / "head" / version).mkdir(parents=True)
    assert model_file("head", tmp_path) == tmp_path / "head" / "10" / "model.onnx"
    assert model_file("head", tmp_path, 2) == tmp_path / "head" / "2" / "model.onnx"
    with pytest.raises(FileNotFoundError):
        (tmp_path / "none").mkdir()
        model_file("none", tmp_path)


def test_every_file_of_the_repository_has_a_purpose():
    found = {f.relative_to(REPOSITORY).as_posix() for f in REPOSITORY.rglob("*") if f.is_file()}
    patterns = (
        r"README\.md", r"\w+/config\.pbtxt", r"\w+/\w+\.labels", r"\w+/model-card\.md", r"\w+/figures/[\w-]+\.svg",
        r"\w+/\d+/model\.onnx", r"\w+/\d+/manifest\.json",
    )  # fmt: skip
    assert not [name for name in found if not any(re.fullmatch(pattern, name) for pattern in patterns)]
    for model in MODELS:
        assert model_file(model).stat().st_size < 20_000_000
