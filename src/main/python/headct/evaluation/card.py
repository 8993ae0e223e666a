"""The model card: what a model is, how it was made, and figures bound to one file by its SHA-256."""

from pathlib import Path

from headct.repository import sha256

WARNING = (
    "Learnt from and measured on synthetic phantoms. Research use, not for clinical use:\n"
    "no figure here is a clinical accuracy, and none predicts one."
)


def write_card(model_folder: Path, purpose: str, provenance: str, figures: str, command: str) -> Path:
    """Writes model-card.md; `figures` is Markdown measured on the file that lies in the folder now."""
    file = model_folder / "1" / "model.onnx"
    text = f"""# {model_folder.name}

{WARNING}

{purpose.strip()}

## The file

- `1/model.onnx`, {file.stat().st_size} bytes, SHA-256 `{sha256(file)}`
- All figures below were measured on exactly this file with `{command}`.

## Figures on held-out phantoms

{figures.strip()}

Intervals are of 95 %. The phantoms are drawn by `headct.phantom` from seeds that training never uses; real scans
differ from them in ways nobody has counted.

## How it was made

{provenance.strip()}
"""
    card = model_folder / "model-card.md"
    card.write_text(text, encoding="utf-8")
    return card
