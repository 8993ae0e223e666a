"""Shared by the tests: the package on the path, the served files, a phantom or two."""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "src/main/python"))

MODELS = ("head_ct_protocol", "head_ct_hemorrhage")


def missing(reason: str) -> None:
    """Skips the test with the reason printed; under continuous integration it fails instead."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason + "; under continuous integration every peer must be there")
    print("SKIPPED:", reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def sessions():
    """ONNX Runtime sessions of the served files, by model name."""
    import onnxruntime
    from headct.repository import model_file

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return {
        name: onnxruntime.InferenceSession(str(model_file(name)), options, providers=["CPUExecutionProvider"])
        for name in MODELS
    }
