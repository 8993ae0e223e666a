"""Training runs, goes on where it stopped, and the statistics of the cards are right."""

import shutil

import numpy as np
import pytest
from headct.evaluation.statistics import area_under_curve, bootstrap_interval, wilson_interval


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


def _round_head():
    """Six slices of a ring of bone around brain, with a rim and a middle of fluid, and muscle outside."""
    y, x = np.mgrid[:96, :96] - 47.5
    radius = np.hypot(y, x)
    plane = np.select(
        [radius < 8, radius < 30, radius < 34, radius < 38, radius < 42], [6.0, 33.0, 6.0, 900.0, 60.0], -1000.0
    )
    return np.repeat(plane[None].astype(np.float32), 6, axis=0), radius < 34


def test_blood_is_painted_inside_the_skull_and_labelled_as_what_it_is():
    from headct.phantom.lesions import EDH_SDH, IPH, SAH
    from headct.training.blood import inside_skull, paint_blood

    head, cavity = _round_head()
    inside = inside_skull(head)
    assert not (inside & ~cavity).any() and inside.sum() > 0.97 * 6 * cavity.sum()
    before = head.copy()
    seen = set()
    for seed in range(40):
        painted, labels = paint_blood(head, np.zeros(head.shape, np.uint8), inside, (4.0, 0.9), np.random.default_rng(seed))
        assert np.array_equal(head, before) and np.array_equal(painted[~inside], head[~inside])
        kinds = set(np.unique(labels)) - {0}
        assert len(kinds) <= 1
        if not kinds:
            continue
        kind, blood = kinds.pop(), labels > 0
        seen.add(kind)
        assert inside[blood].all() and (painted - head)[blood].mean() > 8 and painted[blood].max() < 110
        if kind == SAH:
            # Fluid beside the bone, not that of the ventricles in the middle.
            assert (head[blood] < 25).all() and not blood[:, 40:56, 40:56].any()
        if kind == IPH:
            assert (head[blood] > 18).mean() > 0.3
    assert seen == {IPH, SAH, EDH_SDH}


def test_blood_leaves_what_is_painted_already_and_heads_without_room():
    from headct.training.blood import inside_skull, paint_blood

    head, _ = _round_head()
    labels = np.full(head.shape, 2, np.uint8)
    assert (paint_blood(head, labels, inside_skull(head), (4.0, 0.9), np.random.default_rng(0))[1] == 2).all()
    air = np.full(head.shape, -1000, np.float32)
    for seed in range(9):
        painted, nothing = paint_blood(
            air, np.zeros(head.shape, np.uint8), inside_skull(air), (4.0, 0.9), np.random.default_rng(seed)
        )
        assert np.array_equal(painted, air) and not nothing.any()


def test_nothing_lies_under_the_bone_of_a_patch_without_bone():
    from headct.training.blood import _SHAPES, EDH_SDH

    brain = np.full((3, 40, 40), 33, np.float32)
    for seed in range(5):
        assert not _SHAPES[EDH_SDH](brain, brain > 0, (4.0, 0.9), np.random.default_rng(seed)).any()


def test_a_patient_for_hemorrhage_alone_has_as_many_exams_as_asked_for_and_no_protocol_series(tmp_path):
    from headct.cases import available, load, make

    make(5, tmp_path, training_takes=1, protocol=False)
    case = load(5, tmp_path)
    assert available(tmp_path) == [5] and len(case.exams) == 1 and case.protocol == case.protocol_series() == []
    assert case.exam().series.clean_hu.shape == case.exam().labels.shape


def test_training_goes_on_where_it_stopped(tmp_path):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.networks.blocks import ConvolutionBlock
    from headct.training.loop import Schedule, train

    class Square:
        """A loss without a state of its own."""

        def draw(self, generator):
            return torch.from_numpy(generator.normal(size=(2, 1, 2, 8, 8)).astype(np.float32))

        def __call__(self, network, batch):
            value = (network(batch) - 1).pow(2).mean()
            return value, {"square": value.detach()}

        def parameters(self):
            return []

        def state(self):
            return {}

        def restore(self, state):
            assert state == {}

    def run(name, stops):
        torch.manual_seed(3)
        network = ConvolutionBlock(1, 2)
        schedule = Schedule(steps=8, learning_rate=1e-2, warm_up_steps=2, log_every=4, save_every=3)
        for stop in stops:
            train(network, Square(), schedule, tmp_path / f"{name}.state", until=stop)
        return network.convolution.weight.detach().numpy()

    np.testing.assert_allclose(run("at once", [8]), run("stopped", [5, 8]), atol=1e-6)


def test_batches_drawn_ahead_are_those_drawn_when_due():
    pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.training.loop import _batches

    class Numbers:
        def draw(self, generator):
            return int(generator.integers(1 << 30))

    due = list(_batches(Numbers(), 5, range(3, 40), 0))
    assert list(_batches(Numbers(), 5, range(3, 40), 7)) == due
    assert list(_batches(Numbers(), 5, range(3, 5), 7)) == due[:2]
    assert len(set(due)) == 37


def test_the_whole_chain_runs_in_a_reduced_setting(tmp_path):
    pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.cases import COHORT, available, load
    from headct.crossvalidate import main
    from headct.evaluation.records import HemorrhageRecord, ProtocolRecord, read_records
    from headct.read_cohort import protocol_text, read

    arguments = ["crossvalidate", "--reduced", "--work", str(tmp_path), "--processes", "2"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", arguments)
        main()
        states = {file: file.stat().st_mtime_ns for file in tmp_path.glob("*.state")}
        main()
    assert {file: file.stat().st_mtime_ns for file in tmp_path.glob("*.state")} == states, "done is not done again"
    assert available(tmp_path / "cases") == [0, 1, 2, 3, *range(COHORT, COHORT + 5)]
    assert load(0, tmp_path / "cases").exams[0][1].shape[1:] == (256, 256)
    for fold in range(5):
        exams = read_records(HemorrhageRecord, tmp_path / f"records/hemorrhage-fold-{fold}.jsonl")
        assert [(exam.patient, exam.fold) for exam in exams] == [(COHORT + fold, fold)]
        series = read_records(ProtocolRecord, tmp_path / f"records/protocol-fold-{fold}.jsonl")
        assert len(series) == 12 and {s.patient for s in series} == {COHORT + fold}
    read_again = read("protocol", tmp_path / "models/protocol-fold-0.onnx", 2, tmp_path / "cases")
    assert [r.patient for r in read_again[::12]] == [COHORT, COHORT + 1]
    expected = read_records(ProtocolRecord, tmp_path / "records/protocol-fold-0.jsonl")
    np.testing.assert_allclose(read_again[0].probabilities["contrast"], expected[0].probabilities["contrast"], atol=1e-4)
    assert "| contrast |" in protocol_text(read_again)
    assert (tmp_path / "hemorrhage-final.npz").exists() and (tmp_path / "protocol-final.npz").exists()
    goes_on_from_an_earlier_version(tmp_path / "protocol-final.npz", tmp_path)
    weights_that_saw_none_of_the_cohort_read_all_of_it(tmp_path)


def goes_on_from_an_earlier_version(earlier, made):
    """A few steps from given weights: the first two stages stay, the rest learns, and the work folder says from what."""
    from dataclasses import replace

    from headct.repository import sha256
    from headct.train import REDUCED, earlier_of, run

    work = made / "onward"
    work.mkdir()
    (work / "cases").symlink_to(made / "cases")
    assert not earlier_of("protocol", made).exists()
    weights = run("protocol", "base", None, work, replace(REDUCED, steps=2), small=True, earlier=earlier)
    assert earlier_of("protocol", work).read_text().strip() == sha256(earlier)
    with np.load(earlier) as before, np.load(weights) as after:
        changed = {name for name in before.files if not np.array_equal(before[name], after[name])}
        learnt = {name for name in before.files if name.endswith("convolution.weight") and name[:9] not in ("stages.0.", "stages.1.")}
    assert learnt <= changed and {"texture.mixing.weight", "heads.reconstruction.weight"} <= changed
    assert not {name for name in changed if name.startswith(("stages.0.", "stages.1.")) and not "running" in name and "num_" not in name}


def weights_that_saw_none_of_the_cohort_read_all_of_it(made):
    """The served file of the stage `base` is the one that every fold's records name."""
    from headct import publish
    from headct.cases import FOLDS
    from headct.evaluation.records import ProtocolRecord, read_records
    from headct.repository import REPOSITORY, model_file, read_manifest, sha256

    repository, checkpoints = made / "repository", made / "checkpoints"
    checkpoints.mkdir()
    (repository / "head_ct_protocol").mkdir(parents=True)
    shutil.copy(REPOSITORY / "head_ct_protocol/config.pbtxt", repository / "head_ct_protocol")
    with pytest.MonkeyPatch.context() as patch:
        # Sixty series are too few to choose it on.
        patch.setattr(publish, "parameters_of", lambda network, work: {"contrast_certain_from": 0.9})
        publish.export("protocol", 7, "base", made, repository, checkpoints, processes=2)
    served = model_file("head_ct_protocol", repository, 7)
    assert read_manifest(served)["stage"] == "base"
    for fold in range(FOLDS):
        series = read_records(ProtocolRecord, made / f"records/protocol-fold-{fold}.jsonl")
        assert len(series) == 12 and {s.model_sha256 for s in series} == {sha256(served)}


def test_a_deformation_moves_slices_and_labels_alike():
    pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.training.deformation import Deformation

    slices = np.zeros((2, 96, 96), np.float32)
    slices[0, 30:50, 40:70] = 100
    slices[1, 60:64, 20:80] = 100
    labels = (slices > 0).astype(np.uint8)
    np.testing.assert_allclose(Deformation(np.eye(2)).apply(slices, 64), slices[:, 16:80, 16:80], atol=1e-3)
    # A quarter turn is exact, so it shows the direction and that the middle stays.
    turned = Deformation(np.array([[0.0, -1.0], [1.0, 0.0]])).apply(slices, 96)
    np.testing.assert_allclose(turned, np.rot90(slices, 1, axes=(1, 2)), atol=1e-3)
    for seed in range(20):
        drawn = Deformation.draw(np.random.default_rng(seed), 20)
        assert 0.7 < np.linalg.det(drawn.matrix) < 1.4
        moved, marked = drawn.apply(slices, 64), drawn.apply(labels, 64, nearest=True)
        assert set(np.unique(marked)) == {0, 1}
        assert ((moved > 50) != (marked > 0)).mean() < 0.01


def test_noise_of_a_reformat_is_blurred_along_its_rows_in_training_too():
    pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.phantom.reconstruction import SOFT_KERNELS, noise
    from headct.phantom.scanner import CORONAL, SlicePlan
    from headct.training.noise import noise_bank

    def along_rows(pattern):
        return (pattern[:, 1:] * pattern[:, :-1]).mean() / (pattern**2).mean()

    generator = np.random.default_rng(1)
    empty = np.zeros((8, 256, 256), np.float32)
    for rows_mm, pixel_mm in ((0.0, 0.9), (2.5, 0.9), (4.0, 0.9), (0.0, 0.78), (4.0, 1.04)):
        plan = SlicePlan(CORONAL, np.zeros(1), 5.0, pixel_mm * 256)
        about = {"kernel": SOFT_KERNELS, "noise_hu": 1.0, "dense": [1.0] * 8, "rows_mm": rows_mm, "plan": vars(plan)}
        drawn = noise_bank().add(empty, about, np.arange(8), (0, 0), 1.0, generator)
        expected = along_rows(noise(SOFT_KERNELS, plan, 8, generator, rows_mm))
        assert abs(along_rows(drawn) - expected) < 0.06, (rows_mm, pixel_mm)
        assert 0.8 < drawn.std() < 1


def test_noise_in_training_is_as_fine_as_the_pixels_of_the_series_make_it():
    pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.phantom.scanner import AXIAL, SlicePlan
    from headct.training.noise import noise_bank

    def beside(pixel_mm):
        """How much of the noise of a soft kernel the next pixel shares."""
        plan = SlicePlan(AXIAL, np.zeros(1), 5.0, pixel_mm * 256)
        about = {"kernel": 0, "noise_hu": 1.0, "dense": [1.0] * 8, "plan": vars(plan)}
        empty = np.zeros((8, 256, 256), np.float32)
        drawn = noise_bank().add(empty, about, np.arange(8), (0, 0), 1.0, np.random.default_rng(2))
        return (drawn[:, :, 1:] * drawn[:, :, :-1]).mean() / (drawn**2).mean()

    assert beside(0.76) > beside(0.9) + 0.02 > beside(1.07) + 0.04


def test_the_head_for_the_reconstruction_is_fitted_to_the_grain_until_it_tells_kernels_apart(tmp_path):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.cases import load, make
    from headct.networks.protocol import ProtocolNetwork
    from headct.networks.scaling import scale
    from headct.training.reconstruction import fit_reconstruction

    make(3, tmp_path)
    torch.manual_seed(1)
    network = ProtocolNetwork()
    before = {name: value.clone() for name, value in network.stages.state_dict().items()}
    case = load(3, tmp_path)
    assert fit_reconstruction(network, [case]) == 1
    assert all(torch.equal(value, before[name]) for name, value in network.stages.state_dict().items())
    voxels = np.stack([s.series.voxels_hu(np.random.default_rng(8)) for s in case.protocol_series()])
    with torch.no_grad():
        told = network(scale(torch.from_numpy(voxels).float(), network.windows))[2].argmax(dim=1)
    assert told.tolist() == [s.answers[2] for s in case.protocol_series()], "with other noise too"


def test_a_reformat_cut_short_repeats_its_border_and_shows_nothing_there():
    pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.training.protocol import _cut_short

    stack = np.broadcast_to(np.arange(256, dtype=np.float32)[:, None], (4, 8, 256, 256))
    for seed in range(10):
        cut, shown = _cut_short(stack, np.ones_like(stack), np.random.default_rng(seed))
        rows = cut[0, 0, :, 0]
        first, last = int(rows.min()), int(rows.max())
        assert 130 <= last - first + 1 < 256
        np.testing.assert_array_equal(rows, np.clip(np.arange(256), first, last))
        np.testing.assert_array_equal(shown[0, 0, :, 0], rows == np.arange(256))


def test_muscle_replaces_fat_in_parts_and_nothing_else():
    pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.training.hemorrhage import _with_muscle

    slices = np.full((3, 128, 128), 30, np.float32)
    slices[:, :40] = -90
    shares = []
    for seed in range(10):
        changed = _with_muscle(slices, np.random.default_rng(seed))
        np.testing.assert_array_equal(changed[:, 40:], 30)
        muscle = changed[changed > 30]
        assert np.all((muscle >= 45) & (muscle <= 80)) and len(np.unique(muscle)) <= 1
        shares.append(muscle.size / slices[:, :40].size)
    assert 0.2 < np.mean(shares) < 0.8 and min(shares) < max(shares)


def stored_exam(labels):
    """An exam of brain with the given labels, as kept for training."""
    from headct.cases import StoredCase, StoredSeries

    plan = {"thickness_mm": 5.0, "columns_mm": 230.0}
    about = {"kernel": 0, "noise_hu": 0.5, "dense": [1.0] * len(labels), "plan": plan}
    clean = np.full(labels.shape, 30, np.int16)
    return StoredCase(0, [(StoredSeries(clean, about), labels)], [])


def test_patches_show_hemorrhage_more_often_than_the_exam_does():
    pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.training.hemorrhage import PatchSource
    from headct.training.noise import noise_bank

    labels = np.zeros((9, 256, 256), np.uint8)
    labels[3:5, 100:110, 120:130] = 2
    source = PatchSource([stored_exam(labels)], noise_bank())
    patches = [source.draw(np.random.default_rng(seed)) for seed in range(60)]
    assert {p.voxels_hu.shape for p in patches} == {(9, 128, 128)} and {p.labels.shape for p in patches} == {(5, 128, 128)}
    assert np.mean([p.labels.any() for p in patches]) > 0.5
    assert set(np.unique(np.concatenate([p.labels for p in patches]))) == {0, 2}
    assert abs(np.median([np.median(p.voxels_hu) for p in patches]) - 30) < 3


def test_what_was_taken_for_hemorrhage_is_shown_again():
    torch = pytest.importorskip("torch", reason="PyTorch is not installed (Debian: python3-torch)")
    from headct.training.hemorrhage import HemorrhageLoss, PatchSource
    from headct.training.noise import noise_bank

    class Alarmed(torch.nn.Module):
        """Calls everything IPH."""

        def __init__(self):
            super().__init__()
            self.unused = torch.nn.Parameter(torch.zeros(1))

        def forward(self, x):
            logits = torch.zeros(x.shape[0], 4, x.shape[2] - 4, *x.shape[3:])
            logits[:, 1] = 9
            return logits.requires_grad_()

    source = PatchSource([stored_exam(np.zeros((9, 256, 256), np.uint8))], noise_bank())
    loss = HemorrhageLoss(source, batch=2)
    loss(Alarmed(), loss.draw(np.random.default_rng(0)))
    assert len(source.hard) == 2
    kept = loss.state()
    source.hard.clear()
    loss.restore(kept)
    assert len(source.hard) == 2
