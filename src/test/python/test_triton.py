"""The repository served by a real tritonserver answers as ONNX Runtime in this process does."""

import os
import subprocess

import numpy as np
import pytest
from conftest import MODELS, ROOT, missing

SCRIPT = ROOT / "src/test/scripts/triton.sh"


@pytest.fixture(scope="module")
def triton():
    """A client of a server on free ports, stopped afterwards."""
    try:
        import tritonclient.grpc as grpc
    except ImportError:
        missing("tritonclient is not installed: run src/test/scripts/python-venv.sh")
    started = subprocess.run(
        [SCRIPT, "start"], env={**os.environ, "GRPC_PORT": "0"}, capture_output=True, text=True, timeout=300
    )
    if started.returncode != 0:
        missing(f"tritonserver did not start: {started.stderr[-2000:]}")
    address = started.stdout.split("grpc ")[1].split()[0]
    environment = {**os.environ, "GRPC_PORT": address.split(":")[1]}
    try:
        yield grpc, grpc.InferenceServerClient(address)
    finally:
        subprocess.run([SCRIPT, "stop"], env=environment, check=True, timeout=120)
        assert subprocess.run([SCRIPT, "status"], env=environment, capture_output=True).returncode == 1


def ask(triton, model, voxels_hu, outputs):
    """One request with raw contents; the outputs in the order asked for."""
    grpc, client = triton
    tensor = grpc.InferInput("voxels_hu", voxels_hu.shape, "INT16")
    tensor.set_data_from_numpy(voxels_hu)
    answer = client.infer(model, [tensor], outputs=[grpc.InferRequestedOutput(name) for name in outputs])
    return [answer.as_numpy(name) for name in outputs]


def volume(slices, rows, columns, seed=3):
    """Tissue with noise and a bright block."""
    voxels = np.random.default_rng(seed).normal(30, 8, (slices, rows, columns))
    voxels[:, rows // 4 : rows // 2, columns // 4 : columns // 2] += 40
    return voxels.round().astype(np.int16)


def test_models_are_ready(triton):
    assert all(triton[1].is_model_ready(model) for model in MODELS)


@pytest.mark.parametrize("shape", [(1, 64, 64), (7, 96, 64), (12, 256, 256)])
def test_hemorrhage_labels_equal_those_in_process(triton, sessions, shape):
    voxels = volume(*shape)
    expected = sessions["head_ct_hemorrhage"].run(["labels", "slice_maxima"], {"voxels_hu": voxels})
    labels, maxima = ask(triton, "head_ct_hemorrhage", voxels, ["labels", "slice_maxima"])
    assert labels.dtype == np.uint8 and labels.shape == shape
    np.testing.assert_array_equal(labels, expected[0])
    np.testing.assert_array_equal(maxima, expected[1])


@pytest.mark.parametrize("batch", [1, 3, 16])
def test_protocol_probabilities_equal_those_in_process(triton, sessions, batch):
    voxels = np.stack([volume(8, 256, 256, seed) for seed in range(batch)])
    names = ["contrast", "orientation", "reconstruction"]
    expected = sessions["head_ct_protocol"].run(names, {"voxels_hu": voxels})
    for answer, wanted in zip(ask(triton, "head_ct_protocol", voxels, names), expected):
        np.testing.assert_array_equal(answer, wanted)


def test_a_batch_above_the_maximum_is_refused(triton):
    from tritonclient.utils import InferenceServerException

    voxels = np.zeros((17, 8, 256, 256), np.int16)
    with pytest.raises(InferenceServerException, match="batch-size must be <= 16") as refused:
        ask(triton, "head_ct_protocol", voxels, ["contrast"])
    assert "INVALID_ARGUMENT" in refused.value.status()
