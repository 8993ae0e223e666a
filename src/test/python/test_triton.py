"""The repository served by a real tritonserver answers as ONNX Runtime in this process does."""

import os
import queue
import re
import socket
import subprocess
import time
import urllib.request

import numpy as np
import pytest
from conftest import MODELS, ROOT, missing

SCRIPT = ROOT / "src/test/scripts/triton.sh"


def free_ports(count):
    """Ports of the loopback interface that nothing listens on, as text."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [str(each.getsockname()[1]) for each in sockets]
    for each in sockets:
        each.close()
    return ports


def get(port, path):
    """Status and text of an HTTP answer of the server."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
        return answer.status, answer.read().decode()


@pytest.fixture(scope="module")
def triton():
    """A client of a server on free ports, stopped afterwards."""
    try:
        import tritonclient.grpc as grpc
    except ImportError:
        missing("tritonclient is not installed: run src/test/scripts/python-venv.sh")
    ports = dict(zip(("GRPC_PORT", "HTTP_PORT", "METRICS_PORT"), free_ports(3)))
    environment = {**os.environ, **ports}
    started = subprocess.run([SCRIPT, "start"], env=environment, capture_output=True, text=True, timeout=300)
    if started.returncode != 0:
        missing(f"tritonserver did not start: {started.stderr[-2000:]}")
    address = started.stdout.split("grpc ")[1].split()[0]
    client = grpc.InferenceServerClient(address)
    try:
        yield grpc, client, batches(client), ports
    finally:
        subprocess.run([SCRIPT, "stop"], env=environment, check=True, timeout=120)
        assert subprocess.run([SCRIPT, "status"], env=environment, capture_output=True).returncode == 1


def batches(client):
    """How often each model has run with each batch size, by model and size."""
    statistics = client.get_inference_statistics(as_json=True)["model_stats"]
    return {
        model["name"]: {int(batch["batch_size"]): int(batch["compute_infer"]["count"]) for batch in model["batch_stats"]}
        for model in statistics
    }


def runs_of(client, model, before, inferences, patience_s=30):
    """How often a model has run with each batch size since before, once all inferences are counted.

    The server counts a batch after it has sent the answers, so that its statistics may be behind them.
    """
    end = time.monotonic() + patience_s
    while True:
        after = batches(client)[model]
        runs = {size: count - before.get(size, 0) for size, count in after.items() if count > before.get(size, 0)}
        counted = sum(size * count for size, count in runs.items())
        if counted >= inferences or time.monotonic() > end:
            assert counted == inferences, f"{inferences} inferences counted as {runs}"
            return runs
        time.sleep(0.05)


def request(grpc, voxels_hu):
    """The input of either model with raw contents."""
    tensor = grpc.InferInput("voxels_hu", voxels_hu.shape, "INT16")
    tensor.set_data_from_numpy(voxels_hu)
    return tensor


def send_at_once(triton, model, volumes, **options):
    """Sends one request a volume without waiting in between; the answers or errors in the order of the volumes."""
    grpc, client = triton[:2]
    ended = queue.Queue()
    for index, voxels_hu in enumerate(volumes):
        client.async_infer(
            model,
            [request(grpc, voxels_hu)],
            lambda result, error, index=index: ended.put((index, error or result)),
            **options,
        )
    answers = dict(ended.get(timeout=120) for _ in volumes)
    return [answers[index] for index in range(len(volumes))]


def refusals(answers):
    """Status and text of the errors among answers."""
    return [str(answer) for answer in answers if isinstance(answer, Exception)]


def ask(triton, model, voxels_hu, outputs):
    """One request with raw contents; the outputs in the order asked for."""
    grpc, client = triton[:2]
    tensor = request(grpc, voxels_hu)
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


def test_the_probes_of_kubernetes_are_answered(triton):
    manifest = (ROOT / "k8s/base/triton.yaml").read_text()
    probes = set(re.findall(r"path: (/v2/\S+)\n\s+port: http\b", manifest))
    assert probes == {"/v2/health/live", "/v2/health/ready"}
    assert all(get(triton[3]["HTTP_PORT"], path)[0] == 200 for path in probes)


def test_the_metrics_that_the_autoscaler_counts_on_exist(triton):
    rule = (ROOT / "k8s/components/autoscaling/prometheus-adapter-rule.yaml").read_text()
    names = set(re.findall(r"\bnv_\w+", rule))
    assert len(names) == 2
    metrics = get(triton[3]["METRICS_PORT"], "/metrics")[1]
    for name in names:
        assert re.search(rf"^{name}{{.*model=\"head_ct_hemorrhage\"", metrics, re.MULTILINE), name


def test_ready_means_that_each_model_has_run_on_shapes_of_the_engine(triton):
    at_start = triton[2]
    assert set(at_start["head_ct_protocol"]) == {1, 4}
    assert set(at_start["head_ct_hemorrhage"]) == {1}


def test_series_that_come_together_are_read_in_one_batch(triton, sessions):
    volumes = [volume(8, 256, 256, seed)[np.newaxis] for seed in range(16)]
    everything = np.concatenate(volumes)
    before = batches(triton[1])["head_ct_protocol"]
    # Two full batches keep both instances busy, so that the single series meet in the queue however slow the client is.
    answers = send_at_once(triton, "head_ct_protocol", [everything, everything, *volumes])[2:]
    assert refusals(answers) == []
    runs = runs_of(triton[1], "head_ct_protocol", before, 2 * 16 + 16)
    assert sum(runs.values()) < 2 + 16, f"two full batches and sixteen series ran as {runs}"
    expected = sessions["head_ct_protocol"].run(["contrast"], {"voxels_hu": everything})[0]
    answered = np.concatenate([answer.as_numpy("contrast") for answer in answers])
    np.testing.assert_allclose(answered, expected, rtol=0, atol=1e-5)


def test_a_full_queue_refuses_with_unavailable_and_loses_none_that_it_took(triton):
    heads = [volume(32, 256, 256)] * 2
    small = [volume(1, 16, 16)] * 100
    answers = send_at_once(triton, "head_ct_hemorrhage", heads + small)
    refused = refusals(answers)
    assert all("StatusCode.UNAVAILABLE" in text and "Exceeds maximum queue size" in text for text in refused), refused
    assert 1 <= len(refused) <= len(answers) - 64
    assert set(batches(triton[1])["head_ct_hemorrhage"]) == {1}


def test_a_request_that_waited_too_long_is_refused_with_unavailable(triton):
    answers = send_at_once(triton, "head_ct_hemorrhage", [volume(12, 256, 256)] * 8, timeout=1000)
    refused = refusals(answers)
    assert all("StatusCode.UNAVAILABLE" in text and "timeout expired" in text for text in refused), refused
    assert 1 <= len(refused) < 8
