"""The Triton model repository: where the served files lie, which bytes they are, and what stands beside them."""

import hashlib
import json
import re
from pathlib import Path

#: triton-model-repo of this checkout.
REPOSITORY = Path(__file__).resolve().parents[4] / "triton-model-repo"

#: Weights of the served models, and how each was made.
CHECKPOINTS = Path(__file__).resolve().parents[1] / "checkpoints"

_PARAMETERS = re.compile(r"\n# Measured on the held-out.*?\n(?:parameters \{.*?\}\n)+", re.DOTALL)


def model_version(model: str, repository: Path = REPOSITORY) -> int:
    """The version that is served: the highest number among the folders."""
    numbers = [int(folder.name) for folder in (repository / model).iterdir() if folder.name.isdigit()]
    if not numbers:
        raise FileNotFoundError(f"{repository / model} holds no version")
    return max(numbers)


def model_file(model: str, repository: Path = REPOSITORY, version: int | None = None) -> Path:
    """The ONNX file of a version, of the one served without a number."""
    return repository / model / str(version or model_version(model, repository)) / "model.onnx"


def sha256(file: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def write_manifest(file: Path, manifest: dict) -> None:
    """`manifest.json` beside a model file: its SHA-256 and how it was made."""
    content = {"sha256": sha256(file), "bytes": file.stat().st_size, **manifest}
    file.with_name("manifest.json").write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def read_manifest(file: Path) -> dict:
    """The manifest beside a model file; raises ValueError when it is about other bytes."""
    manifest = json.loads(file.with_name("manifest.json").read_text(encoding="utf-8"))
    if manifest["sha256"] != sha256(file):
        raise ValueError(f"{file.with_name('manifest.json')} is about another file than {file.name}")
    return manifest


def write_parameters(model: str, parameters: dict[str, float], repository: Path = REPOSITORY) -> None:
    """Puts thresholds and calibration into config.pbtxt, in place of those that are there."""
    config = repository / model / "config.pbtxt"
    text = _PARAMETERS.sub("\n", config.read_text(encoding="utf-8")).rstrip("\n")
    lines = [
        f'parameters {{ key: "{key}" value: {{ string_value: "{value:.6g}" }} }}' for key, value in parameters.items()
    ]
    block = "\n# Measured on the held-out phantoms of the model card.\n" + "\n".join(lines)
    config.write_text(text + block + "\n", encoding="utf-8")
