"""Training runs, goes on where it stopped, and the statistics of the cards are right."""

import numpy as np
import pytest
from headct.evaluation.card import write_card
from headct.evaluation.hemorrhage import HemorrhageFigures, largest_component_ml
from headct.evaluation.protocol import ProtocolFigures
from headct.evaluation.statistics import area_under_curve, bootstrap_interval, wilson_interval
from headct.phantom.series import HemorrhageExam
from headct.repository import sha256


def test_area_under_curve_counts_ties_half():
    assert area_under_curve([3, 4], [1, 2]) == 1
    assert area_under_curve([1, 2], [3, 4]) == 0
    assert area_under_curve([1, 2], [1, 2]) == 0.5
    assert area_under_curve([2, 0], [1]) == 0.5


def test_intervals_hold_the_value_and_narrow_with_numbers():
    low, high = wilson_interval(90, 100)
    assert low < 0.9 < high and round(low, 3) == 0.826 and round(high, 3) == 0.945
    assert wilson_interval(900, 1000)[0] > low
    assert wilson_interval(0, 0) == (0.0, 1.0)
    generator = np.random.default_rng(4)
    interval = bootstrap_interval(area_under_curve, generator.normal(1, 1, 60), generator.normal(0, 1, 60), draws=200)
    assert interval[0] < 0.76 < interval[1]


def test_the_largest_component_joins_faces_and_not_corners():
    labels = np.zeros((2, 4, 4), np.uint8)
    labels[0, 0, 0] = labels[0, 1, 1] = 1
    assert largest_component_ml(labels, 0.5) == 0.5
    labels[1, 1, 1] = 2
    assert largest_component_ml(labels, 0.5) == 1.0
    assert largest_component_ml(np.zeros_like(labels), 0.5) == 0


def exam(truth):
    """An exam of 1 mL voxels with the given labels."""
    return HemorrhageExam(0, np.zeros(truth.shape, np.int16), truth, 1.0, 5.0)


def test_hemorrhage_figures_follow_the_exam_rule():
    bleed, none = np.zeros((1, 4, 4), np.uint8), np.zeros((1, 4, 4), np.uint8)
    bleed[0, 0] = 1
    figures = HemorrhageFigures()
    figures.add(exam(bleed), bleed)
    figures.add(exam(bleed), none)
    figures.add(exam(none), none)
    table = figures.table()
    assert "(1 of 2)" in table and "(1 of 1)" in table
    assert figures.dice(1) == pytest.approx(2 * 4 / 12)
    assert "| IPH | 0.667 | 1 of 2 |" in table


def test_protocol_figures_are_by_head():
    figures = ProtocolFigures([(0, 0, 0), (1, 1, 0), (1, 2, 1), (0, 2, 1)], [(0, 0, 0), (0, 1, 0), (1, 2, 1), (0, 2, 0)])
    assert [figures.accuracy(head) for head in range(3)] == [0.75, 1.0, 0.75]
    assert "| contrast | 0.750" in figures.table()


def test_a_card_is_bound_to_the_file_it_was_measured_on(tmp_path):
    (tmp_path / "1").mkdir()
    (tmp_path / "1/model.onnx").write_bytes(b"weights")
    card = write_card(tmp_path, "purpose", "provenance", "figures", "command").read_text()
    assert sha256(tmp_path / "1/model.onnx") in card
    assert card.split("\n\n")[1].startswith("Learnt from and measured on synthetic phantoms. Research use")


def test_training_goes_on_where_it_stopped(tmp_path):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.networks.blocks import ConvolutionBlock
    from headct.training.loop import Schedule, train

    def loss(network, generator):
        x = torch.from_numpy(generator.normal(size=(2, 1, 2, 8, 8)).astype(np.float32))
        value = (network(x) - 1).pow(2).mean()
        return value, {"square": value.item()}

    def run(name, stops):
        torch.manual_seed(3)
        network = ConvolutionBlock(1, 2)
        schedule = Schedule(steps=8, learning_rate=1e-2, warm_up_steps=2, log_every=4, save_every=3)
        for stop in stops:
            train(network, loss, schedule, tmp_path / f"{name}.state", until=stop)
        return network.convolution.weight.detach().numpy()

    np.testing.assert_allclose(run("at once", [8]), run("stopped", [5, 8]), atol=1e-6)


def test_a_few_steps_teach_the_protocol_network_something(tmp_path):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.networks.protocol import ProtocolNetwork
    from headct.training.loop import Schedule, train
    from headct.training.phantoms import prepare, protocol_file
    from headct.training.protocol import ProtocolLoss

    torch.set_num_threads(1)
    torch.manual_seed(1)
    network = ProtocolNetwork(dropout=0)
    loss = ProtocolLoss(prepare(protocol_file, 1, tmp_path), patients_a_batch=1)
    generator = np.random.default_rng(0)
    before = loss(network, generator)[0].item()
    train(network, loss, Schedule(steps=12, learning_rate=3e-3, warm_up_steps=2), tmp_path / "protocol.state")
    network.train()
    assert loss(network, np.random.default_rng(0))[0].item() < 0.8 * before
    assert (tmp_path / "protocol.npz").exists()


def test_patches_show_hemorrhage_more_often_than_the_exam_does():
    pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.training.hemorrhage import PatchSource

    stored = np.zeros((2, 6, 256, 256), np.uint8)
    stored[0] = 90
    stored[1, 2:4, 100:110, 120:130] = 2
    source = PatchSource([stored])
    patches = [source.draw(np.random.default_rng(seed)) for seed in range(60)]
    assert {p[0].shape for p in patches} == {(7, 128, 128)} and {p[1].shape for p in patches} == {(3, 128, 128)}
    assert np.mean([p[1].any() for p in patches]) > 0.5
    assert set(np.unique(np.concatenate([p[1] for p in patches]))) == {0, 2}
    assert abs(np.median([np.median(p[0]) for p in patches]) - (30 - 55) / 75) < 0.1
