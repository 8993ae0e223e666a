"""The Triton model repository: where the served files lie and which bytes they are."""

import hashlib
from pathlib import Path

#: triton-model-repo of this checkout.
REPOSITORY = Path(__file__).resolve().parents[4] / "triton-model-repo"

#: Weights of the served models, and notes on how each was made.
CHECKPOINTS = Path(__file__).resolve().parents[1] / "checkpoints"


def model_file(model: str, repository: Path = REPOSITORY) -> Path:
    """The ONNX file of a model's only version."""
    return repository / model / "1" / "model.onnx"


def sha256(file: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(file.read_bytes()).hexdigest()
