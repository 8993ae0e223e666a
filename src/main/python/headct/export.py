"""Exports both networks to the Triton model repository.

    python -m headct.export [--version N] [--checkpoints FOLDER] [--repository FOLDER] [--half FOLDER]

Writes ``<model>/<version>/model.onnx`` and its manifest from ``<checkpoints>/{protocol,hemorrhage}.{npz,json}`` and
checks it against the volumetric network before it replaces the file that was there. A version that engines have used
is never written again: train, then export the next number. Afterwards run ``python -m headct.publish``: the model
card must carry the new file's SHA-256. ``--half`` writes the half precision variants for GPUs into another folder.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import nn

from headct import PROTOCOL_HEADS
from headct.networks.checkpoint import load_weights
from headct.networks.hemorrhage import HemorrhageNetwork
from headct.networks.planar import PlanarHemorrhageNetwork, PlanarProtocolNetwork
from headct.networks.protocol import ProtocolNetwork
from headct.networks.scaling import HEMORRHAGE_WINDOWS, PROTOCOL_WINDOWS, Window, scale
from headct.networks.served import EDGE_SLICES, VOXEL_PROBABILITY, ServedHemorrhage, ServedProtocol, protocol_logits
from headct.predict import session
from headct.repository import CHECKPOINTS, REPOSITORY, model_file, write_manifest

#: The newest operator set the engine's embedded runtime is tested with.
OPSET = 17

#: Largest difference of a probability between the exported graph and the volumetric network.
TOLERANCE = 1e-4


def export_protocol(network: ProtocolNetwork, file: Path, made: dict) -> None:
    """Writes the protocol graph: int16 HU batch x 8 x 256 x 256 to three probability vectors."""
    planar = PlanarProtocolNetwork(network)
    served = ServedProtocol(planar, made.get("temperatures"), made.get("mirrored", False)).eval()
    names = list(PROTOCOL_HEADS)
    axes = {name: {0: "batch"} for name in ["voxels_hu", *names]}
    _export(served, torch.zeros(2, 8, 256, 256, dtype=torch.int16), file, names, axes)


def export_hemorrhage(network: HemorrhageNetwork, file: Path, made: dict) -> None:
    """Writes the hemorrhage graph: int16 HU slices x rows x columns to labels and slice maxima."""
    served = ServedHemorrhage(PlanarHemorrhageNetwork(network), voxel_probability(made)).eval()
    volume = {0: "slices", 1: "rows", 2: "columns"}
    axes = {"voxels_hu": volume, "labels": volume, "slice_maxima": {0: "slices"}}
    _export(served, torch.zeros(7, 64, 64, dtype=torch.int16), file, ["labels", "slice_maxima"], axes)


def _export(served: nn.Module, example: torch.Tensor, file: Path, outputs: list[str], axes: dict) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        torch.onnx.export(
            served, (example,), str(file), input_names=["voxels_hu"], output_names=outputs,
            dynamic_axes=axes, opset_version=OPSET,
        )  # fmt: skip
    model = onnx.load(file)
    model.producer_name, model.producer_version = "headct", ""
    for node in model.graph.node:
        node.doc_string = ""
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, file)


def windows_of(made: dict, usual: tuple[Window, ...]) -> tuple[Window, ...]:
    """The windows of a manifest, else the usual ones."""
    return tuple(Window(*window) for window in made["windows"]) if "windows" in made else usual


def protocol_network(made: dict) -> ProtocolNetwork:
    """A protocol network with the windows of a manifest."""
    return ProtocolNetwork(windows=windows_of(made, PROTOCOL_WINDOWS))


def hemorrhage_network(made: dict) -> HemorrhageNetwork:
    """A hemorrhage network with the windows of a manifest."""
    return HemorrhageNetwork(windows_of(made, HEMORRHAGE_WINDOWS))


def voxel_probability(made: dict) -> float:
    """The voxel rule of a manifest, else the usual one."""
    return float(made.get("voxel_probability", VOXEL_PROBABILITY))


def half_precision(file: Path, target: Path) -> None:
    """The same graph with half precision inside, for GPUs; inputs and outputs stay as they are."""
    from onnxconverter_common import float16

    model = onnx.load(file)
    # Clipping and scaling see HU up to 32767 and stay in single precision: half would round them. So does the grain, whose sums
    # half could not hold. Named one by one, for the converter adds casts of its own, and blocking all casts never ends.
    single = [node.name for node in model.graph.node if node.op_type in ("Clip", "Cast") or "/texture/" in node.name]
    model = float16.convert_float_to_float16(model, keep_io_types=True, node_block_list=single)
    target.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, target)


def check_protocol(network: ProtocolNetwork, file: Path, made: dict) -> float:
    """Largest difference of a probability between the file and the volumetric network, on noise with a head."""
    voxels_hu = example_voxels(24).reshape(3, 8, 256, 256)
    with torch.no_grad():
        scaled = scale(torch.from_numpy(voxels_hu).float(), network.windows)
        logits = protocol_logits(network.eval(), scaled, made.get("mirrored", False))
        warm = [made.get("temperatures", {}).get(head, 1.0) for head in PROTOCOL_HEADS]
        expected = [torch.softmax(each / t, dim=1).numpy() for each, t in zip(logits, warm)]
    answers = session(file).run(None, {"voxels_hu": voxels_hu})
    return max(float(np.abs(e - a).max()) for e, a in zip(expected, answers))


def check_hemorrhage(network: HemorrhageNetwork, file: Path, made: dict) -> float:
    """As `check_protocol`; also raises when a label differs where the probability is not at the threshold."""
    voxels_hu = example_voxels(6)[:, 64:192, 48:192]
    padded = np.pad(voxels_hu, ((EDGE_SLICES, EDGE_SLICES), (0, 0), (0, 0)), mode="edge")
    with torch.no_grad():
        scaled = scale(torch.from_numpy(padded).float(), network.windows).transpose(0, 1)[None]
        probabilities = torch.softmax(network.eval()(scaled), dim=1)[0].numpy()
    labels, maxima = session(file).run(None, {"voxels_hu": voxels_hu})
    any_bleed = 1 - probabilities[0]
    limit = voxel_probability(made)
    expected = np.where(any_bleed > limit, probabilities[1:].argmax(axis=0) + 1, 0)
    top = np.sort(probabilities[1:], axis=0)
    decided = (np.abs(any_bleed - limit) > TOLERANCE) & (top[-1] - top[-2] > TOLERANCE)
    wrong = int(((labels != expected) & decided).sum())
    if wrong:
        raise ValueError(f"{file}: {wrong} labels differ from the volumetric network")
    return float(np.abs(maxima - probabilities[1:].max(axis=(2, 3)).T).max())


def example_voxels(slices: int) -> np.ndarray:
    """Soft tissue with noise and a bright ball, int16, slices x 256 x 256: enough to excite every layer."""
    generator = np.random.default_rng(17)
    z, y, x = np.ogrid[:slices, :256, :256]
    voxels = generator.normal(30, 6, (slices, 256, 256))
    voxels[(x - 128) ** 2 + (y - 128) ** 2 + 0 * z > 100**2] = -1000
    voxels[(x - 150) ** 2 + (y - 120) ** 2 + 40 * (z - slices // 2) ** 2 < 20**2] += 35
    return voxels.round().astype(np.int16)


WORK = (
    ("head_ct_protocol", "protocol", protocol_network, export_protocol, check_protocol),
    ("head_ct_hemorrhage", "hemorrhage", hemorrhage_network, export_hemorrhage, check_hemorrhage),
)


def write(name: str, weights: Path, made: dict, target: Path) -> float:
    """Exports one network's weights to a file, checked; returns the largest difference of a probability."""
    _, _, make, export, check = next(entry for entry in WORK if entry[1] == name)
    network = make(made).eval()
    load_weights(network, weights)
    part = target.with_suffix(".part")
    export(network, part, made)
    difference = check(network, part, made)
    if difference > TOLERANCE:
        raise SystemExit(f"{name}: the graph differs from the network by {difference:.1e}; nothing replaced")
    part.replace(target)
    return difference


def main() -> None:
    """Exports and checks both; exits with an error, the old file kept, when a check fails."""
    parser = argparse.ArgumentParser(prog="python -m headct.export", description=__doc__.splitlines()[0])
    parser.add_argument("--checkpoints", type=Path, default=CHECKPOINTS, help="folder of weights and manifests")
    parser.add_argument("--repository", type=Path, default=REPOSITORY, help="Triton model repository")
    parser.add_argument("--version", type=int, help="folder number; without it the one that is served now")
    parser.add_argument("--half", type=Path, metavar="FOLDER", help="write half precision variants there as well")
    options = parser.parse_args()
    for model, name, *_ in WORK:
        made = json.loads((options.checkpoints / f"{name}.json").read_text(encoding="utf-8"))
        target = model_file(model, options.repository, options.version)
        target.parent.mkdir(parents=True, exist_ok=True)
        difference = write(name, options.checkpoints / f"{name}.npz", made, target)
        write_manifest(target, made)
        print(f"{target}: {target.stat().st_size} bytes, largest difference of a probability {difference:.1e}")
        if options.half:
            half_precision(target, options.half / model / target.parent.name / "model.onnx")


if __name__ == "__main__":
    main()
