"""The networks have the shapes they are meant to have, and their served form is the same function."""

import numpy as np
import pytest

try:
    import torch
except ImportError as absent:
    print("SKIPPED: PyTorch is not installed, so the networks' own form is not tested:", absent)
    pytest.skip("PyTorch is not installed (Debian: python3-torch)", allow_module_level=True)

from headct.export import (
    TOLERANCE, check_hemorrhage, check_protocol, example_voxels, half_precision, hemorrhage_network, protocol_network,
)  # fmt: skip
from headct.networks.checkpoint import adopt_weights, load_weights, save_weights
from headct.networks.hemorrhage import HemorrhageNetwork
from headct.networks.planar import PlanarHemorrhageNetwork, PlanarProtocolNetwork
from headct.networks.protocol import ProtocolNetwork
from headct.networks.scaling import HEMORRHAGE_WINDOWS, PROTOCOL_WINDOWS
from headct.networks.texture import FEATURES, FIGURES, grain
from headct.phantom.reconstruction import SOFT_KERNELS, noise
from headct.phantom.scanner import AXIAL, SlicePlan
from headct.predict import session
from headct.repository import CHECKPOINTS, model_file, read_manifest


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    torch.set_num_threads(1)
    torch.manual_seed(11)


@pytest.fixture(scope="module")
def protocol():
    """The trained protocol network, with the windows of the weights that are served."""
    network = protocol_network(read_manifest(model_file("head_ct_protocol"))).eval()
    load_weights(network, CHECKPOINTS / "protocol.npz")
    return network


@pytest.fixture(scope="module")
def hemorrhage():
    """The trained hemorrhage network, with the windows of the weights that are served."""
    network = hemorrhage_network(read_manifest(model_file("head_ct_hemorrhage"))).eval()
    load_weights(network, CHECKPOINTS / "hemorrhage.npz")
    return network


def shapes_of(modules, run):
    """Output shapes, without the batch, of the given modules in the order they run."""
    shapes = []
    hooks = [m.register_forward_hook(lambda m, i, o: shapes.append(tuple(o.shape[1:]))) for m in modules]
    with torch.no_grad():
        run()
    for hook in hooks:
        hook.remove()
    return shapes


@pytest.mark.parametrize(
    "network, parameters",
    [
        (ProtocolNetwork(), 943_223),
        (ProtocolNetwork(windows=PROTOCOL_WINDOWS[1:]), 943_079),
        (HemorrhageNetwork(), 652_164),
        (HemorrhageNetwork(HEMORRHAGE_WINDOWS[:1]), 652_092),
    ],
)
def test_number_of_parameters(network, parameters):
    assert sum(parameter.numel() for parameter in network.parameters()) == parameters


def test_protocol_shapes_stage_by_stage(protocol):
    assert shapes_of(protocol.stages, lambda: protocol(torch.zeros(1, len(protocol.windows), 8, 256, 256))) == [
        (8, 7, 128, 128), (16, 6, 64, 64), (32, 5, 32, 32), (64, 4, 16, 16), (96, 3, 8, 8), (128, 2, 4, 4),
    ]  # fmt: skip
    two = torch.zeros(2, len(protocol.windows), 8, 256, 256)
    assert [tuple(logits.shape) for logits in protocol(two)] == [(2, 2), (2, 3), (2, 2)]


def test_hemorrhage_shapes_level_by_level(hemorrhage):
    five_slices = torch.zeros(1, len(hemorrhage.windows), 5, 256, 256)
    assert shapes_of(hemorrhage.contracting, lambda: hemorrhage(five_slices)) == [
        (8, 5, 256, 256), (16, 4, 128, 128), (32, 3, 64, 64), (64, 2, 32, 32), (128, 1, 16, 16),
    ]  # fmt: skip
    assert shapes_of(hemorrhage.expanding, lambda: hemorrhage(five_slices)) == [
        (64, 1, 32, 32), (32, 1, 64, 64), (16, 1, 128, 128), (8, 1, 256, 256),
    ]  # fmt: skip
    assert shapes_of([hemorrhage], lambda: hemorrhage(five_slices)) == [(4, 1, 256, 256)]


def test_a_whole_series_gives_what_five_slice_windows_give(hemorrhage):
    series = torch.randn(1, len(hemorrhage.windows), 9, 64, 96)
    with torch.no_grad():
        whole = hemorrhage(series)
        windows = torch.cat([hemorrhage(series[:, :, start : start + 5]) for start in range(5)], dim=2)
    assert whole.shape == (1, 4, 5, 64, 96)
    torch.testing.assert_close(whole, windows, atol=2e-5, rtol=0)


def test_the_planar_form_equals_the_volumetric_form(protocol, hemorrhage):
    slices, series = torch.randn(3, len(protocol.windows), 8, 256, 256), torch.randn(8, len(hemorrhage.windows), 64, 48)
    with torch.no_grad():
        for flat, deep in zip(PlanarProtocolNetwork(protocol)(slices), protocol(slices)):
            torch.testing.assert_close(flat.softmax(1), deep.softmax(1), atol=1e-5, rtol=0)
        flat = PlanarHemorrhageNetwork(hemorrhage).eval()(series).softmax(1)
        deep = hemorrhage(series.transpose(0, 1)[None])[0].transpose(0, 1).softmax(1)
    torch.testing.assert_close(flat, deep, atol=1e-5, rtol=0)


def test_the_served_files_are_these_weights(protocol, hemorrhage):
    for name, network, check in (("protocol", protocol, check_protocol), ("hemorrhage", hemorrhage, check_hemorrhage)):
        file = model_file(f"head_ct_{name}")
        assert check(network, file, read_manifest(file)) < TOLERANCE


def test_the_layers_run_in_the_order_of_the_study(protocol, hemorrhage):
    kinds = [type(m).__name__ for m in protocol.stages[0].modules() if not list(m.children())]
    assert kinds == ["Conv3d", "BatchNorm3d"] * 3
    assert [stage[0].convolution.kernel_size for stage in protocol.stages] == [(2, 3, 3)] * 6
    assert [stage[0].convolution.stride for stage in protocol.stages] == [(1, 2, 2)] * 6
    assert [block.convolution.kernel_size for block in hemorrhage.subsampling] == [(2, 3, 3)] * 4
    assert [stage.projection.kernel_size for stage in hemorrhage.expanding] == [(d, 1, 1) for d in (2, 3, 4, 5)]
    assert all(stage.enlargement.kernel_size == (1, 3, 3) for stage in hemorrhage.expanding)
    assert hemorrhage.head.kernel_size == (1, 3, 3)


def test_saved_weights_come_back(tmp_path, hemorrhage):
    save_weights(hemorrhage, tmp_path / "weights.npz")
    other = HemorrhageNetwork(hemorrhage.windows)
    load_weights(other, tmp_path / "weights.npz")
    for name, value in hemorrhage.state_dict().items():
        np.testing.assert_array_equal(value.numpy(), other.state_dict()[name].numpy())


def test_weights_of_the_other_network_are_refused(hemorrhage):
    with pytest.raises(RuntimeError, match="Missing key"):
        load_weights(hemorrhage, CHECKPOINTS / "protocol.npz")


def grainy(kernel, rows_mm=0.0, tissue_hu=35.0):
    """Eight slices of even tissue with noise of a kernel."""
    plan = SlicePlan(AXIAL, np.zeros(1), 5.0, 230.0)
    return torch.from_numpy(tissue_hu + 8 * noise(kernel, plan, 8, np.random.default_rng(5), rows_mm))[None].float()


@pytest.mark.parametrize("rows_mm", [0.0, 4.0])
def test_the_grain_of_bone_kernels_is_finer_even_in_reformats(rows_mm):
    def fineness(kernel):
        """How much more the next pixel differs than the next but one does, along the rows of the image."""
        return float(grain(grainy(kernel, rows_mm))[0, 0])

    soft = [fineness(kernel) for kernel in range(SOFT_KERNELS)]
    bone = [fineness(kernel) for kernel in range(SOFT_KERNELS, SOFT_KERNELS + 8)]
    assert max(soft) < min(bone)


def test_without_soft_tissue_there_is_no_grain():
    for hu in (-1000, 700):
        assert torch.equal(grain(grainy(0, tissue_hu=hu)), torch.zeros(1, FIGURES))


def test_older_weights_give_their_old_answers_before_training_goes_on(tmp_path, protocol):
    def older(name, value):
        """As it was before the heads were given the grain: less columns, no layer for it."""
        return value[:, : value.shape[1] - FEATURES] if name.startswith("heads") and value.ndim == 2 else value

    state = {n: older(n, v.numpy()) for n, v in protocol.state_dict().items() if not n.startswith("texture")}
    np.savez(tmp_path / "older.npz", **state)
    new = ProtocolNetwork(windows=protocol.windows).eval()
    adopt_weights(new, tmp_path / "older.npz")
    slices = torch.randn(1, len(protocol.windows), 8, 256, 256)
    with torch.no_grad():
        features = new.traced(slices)[1][-1]
        pooled = torch.cat([features.mean(dim=(2, 3, 4)), features.amax(dim=(2, 3, 4))], dim=1)
        for head, logits in zip(new.heads, new(slices)):
            expected = pooled @ torch.from_numpy(state[f"heads.{head}.weight"]).T + torch.from_numpy(state[f"heads.{head}.bias"])
            torch.testing.assert_close(logits, expected, atol=1e-5, rtol=0)


def test_weights_of_another_form_are_not_adopted(tmp_path, hemorrhage):
    with pytest.raises(ValueError, match="the network has no"):
        adopt_weights(hemorrhage, CHECKPOINTS / "protocol.npz")
    narrow = {"head.weight": np.zeros((8, 4, 1, 5, 5), np.float32)}
    np.savez(tmp_path / "narrow.npz", **narrow)
    with pytest.raises(ValueError, match=r"head.weight is \(8, 4, 1, 5, 5\), not"):
        adopt_weights(hemorrhage, tmp_path / "narrow.npz")


def test_statistics_that_are_kept_are_folded_in_and_change_nothing(hemorrhage):
    block, stage = hemorrhage.contracting[1][0], hemorrhage.expanding[-1]
    deep, skip, given = torch.randn(1, 16, 1, 16, 16), torch.randn(1, 8, 5, 32, 32), torch.randn(1, 16, 3, 16, 16)
    with torch.no_grad():
        plain = torch.relu(block.normalisation(block.convolution(given)))
        torch.testing.assert_close(block(given), plain, atol=1e-5, rtol=1e-5)
        plain = torch.relu(stage.normalisation(stage.enlargement(deep) + stage.projection(skip)))
        torch.testing.assert_close(stage(deep, skip), plain, atol=1e-5, rtol=1e-5)


def test_writing_half_precision_comes_to_an_end_and_answers_nearly_the_same(tmp_path):
    protocol, hemorrhage = model_file("head_ct_protocol"), model_file("head_ct_hemorrhage")
    for file in (protocol, hemorrhage):
        half_precision(file, tmp_path / file.parts[-3] / "model.onnx")
        assert (tmp_path / file.parts[-3] / "model.onnx").stat().st_size < 0.7 * file.stat().st_size
    given = {"voxels_hu": example_voxels(8)[None]}
    for single, half in zip(session(protocol).run(None, given), session(tmp_path / "head_ct_protocol/model.onnx").run(None, given)):
        np.testing.assert_allclose(half, single, atol=0.02)
    given = {"voxels_hu": example_voxels(6)}
    single, half = (session(file).run(["labels"], given)[0] for file in (hemorrhage, tmp_path / "head_ct_hemorrhage/model.onnx"))
    assert (single != half).mean() < 1e-3
