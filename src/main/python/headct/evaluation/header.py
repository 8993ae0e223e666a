"""Headers of simulated series: what modalities and workstations of several makers write, with their usual mistakes.

The mistakes are those that make header-only answers unreliable: an agent's name missing or copied to the plain scan, a
protocol's name that stayed from the plain scan, kernels missing or private, reformats that kept the orientation of
their source or lost it, oblique reformats, descriptions in other languages. Their frequencies are set so that the
header alone is right about as often as in the study (0.981, 0.931, 0.946); they were not counted in any hospital.
"""

from dataclasses import dataclass

import numpy as np

from headct import PROTOCOL_HEADS
from headct.evaluation.header_rules import Header

_AXIAL, _CORONAL, _SAGITTAL = range(len(PROTOCOL_HEADS["orientation"]))

#: Row and column direction of each plane.
_DIRECTIONS = {
    _AXIAL: ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    _CORONAL: ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
    _SAGITTAL: ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
}

_PLANES = {_AXIAL: ("AX", "AXIAL", "Ax", "tra", ""), _CORONAL: ("COR", "CORONAL", "Cor", "kor"),
           _SAGITTAL: ("SAG", "SAGITTAL", "Sag", "sag")}  # fmt: skip


@dataclass(frozen=True)
class _Maker:
    """Names a maker's scanners give to kernels: soft tissue and bone that rules know, and some that they do not."""

    name: str
    soft: tuple[str, ...]
    bone: tuple[str, ...]
    private: tuple[str, ...]


_MAKERS = (
    _Maker("SIEMENS", ("H31s", "J40s", "Hr40", "H37s", "Hr38f", "J30s"), ("H60s", "H70h", "Hr64d", "J70h", "Hr60"),
           ("Sa36", "T20s", "Tr20")),
    _Maker("GE MEDICAL SYSTEMS", ("STANDARD", "SOFT", "STND", "BRAIN"), ("BONE", "BONEPLUS", "EDGE"),
           ("CHST", "HD LIGHT", "PRIVATE 3")),
    _Maker("Philips", ("UB", "UC", "B", "UA"), ("YC", "D", "YD", "E"), ("EB", "IMR1", "CB")),
    _Maker("TOSHIBA", ("FC26", "FC21", "FC64", "FC20"), ("FC30", "FC81", "FC35"), ("FL04", "AIDR", "BODY-SHARP")),
)  # fmt: skip

#: Words for series without agent: those that the rules understand, and those that they do not.
_PLAIN_WORDS = ("W/O", "without contrast", "C-", "non-contrast", "nativ", "NATIVE", "PRE CONTRAST", "ohne KM")
_PLAIN_LOCAL = ("sans injection", "sin contraste", "senza mdc", "bez kontrastu")

_CONTRAST_WORDS = ("C+", "WITH CONTRAST", "POST", "mit KM", "CTA", "venous", "ANGIO", "enhanced")
_CONTRAST_LOCAL = ("avec injection", "con contraste", "con mdc", "s kontrastem")

_AGENTS = ("OMNIPAQUE 350", "Ultravist 370", "ISOVUE 300", "APPLIED", "Imeron 400", "Visipaque 320", "CE")
_NO_AGENT = ("", "NONE", "-", "no")

_SOFT_WORDS, _BONE_WORDS = ("BRAIN", "Hirn", "ST", "soft"), ("BONE", "Knochen", "OSSEOUS")

_STUDIES = ("CT HEAD", "CT HEAD WITHOUT CONTRAST", "CT BRAIN W/O & W CONTRAST", "Schädel CT", "CCT", "TDM CRANE",
            "CT HEAD/NECK")  # fmt: skip

_REFORMATTED, _AS_SCANNED = ["DERIVED", "SECONDARY", "MPR"], ["ORIGINAL", "PRIMARY", "AXIAL"]


def simulated_header(truth: dict[str, int], thickness_mm: float, reformat: bool, seed: int) -> Header:
    """The header of a series; the same seed writes the same header."""
    draw = _Draw(np.random.default_rng((seed, 9)))
    maker = draw.one(_MAKERS)
    bone = truth["reconstruction"] == 1
    contrast_words, agent = _contrast(draw, truth["contrast"] == 1)
    kernel, kernel_words = _kernel(draw, maker, bone, reformat)
    plane = draw.one(_PLANES[truth["orientation"]])
    description = [draw.one(("HEAD", "Head", "Kopf", "CRANE", "")), contrast_words, plane, kernel_words]
    thickness = f"{thickness_mm:.1f}" if draw.chance(0.7) else f"{thickness_mm:g}mm"
    header = {
        "Modality": ["CT"],
        "Manufacturer": [maker.name],
        "StudyDescription": [draw.one(_STUDIES)],
        "SeriesDescription": [" ".join(word for word in (*description, thickness) if word)],
        "ProtocolName": [draw.one(("Head_Routine", "1.1 BRAIN W/O", "CT HEAD", "Schaedel nativ"))],
        "ImageType": _REFORMATTED if reformat and draw.chance(0.8) else _AS_SCANNED,
        "SliceThickness": [f"{thickness_mm:g}"],
        "KVP": [draw.one(("120", "100", "140"))],
    }
    if draw.chance(0.9):
        header["BodyPartExamined"] = [draw.one(("HEAD", "HEAD", "HEAD", "SKULL", "BRAIN", "HEADNECK", ""))]
    if agent is not None:
        header["ContrastBolusAgent"] = [agent]
    if kernel is not None:
        header["ConvolutionKernel"] = kernel
    orientation = _orientation(draw, truth["orientation"], reformat)
    if orientation is not None:
        header["ImageOrientationPatient"] = [f"{value:.6g}" for value in orientation]
    return header


class _Draw:
    """Chances and choices from one generator."""

    def __init__(self, generator: np.random.Generator) -> None:
        self.generator = generator

    def chance(self, probability: float) -> bool:
        return bool(self.generator.random() < probability)

    def one(self, choices):
        return choices[self.generator.integers(len(choices))]


def _contrast(draw: _Draw, given: bool) -> tuple[str, str | None]:
    """Words of the description, and the agent (None: not in the header)."""
    if draw.chance(0.004):
        # The series before, or after, was copied and its name stayed.
        return draw.one(_PLAIN_WORDS if given else _CONTRAST_WORDS), None
    if given:
        words = draw.one(_CONTRAST_WORDS) if draw.chance(0.7) else draw.one(("", *_CONTRAST_LOCAL))
        return words, draw.one(_AGENTS) if draw.chance(0.955) else None
    words = draw.one(_PLAIN_WORDS) if draw.chance(0.6) else draw.one(("", *_PLAIN_LOCAL))
    if draw.chance(0.04):
        # The agent belongs to a later series of the same exam.
        return words, draw.one(_AGENTS)
    return words, draw.one(_NO_AGENT) if draw.chance(0.5) else None


def _kernel(draw: _Draw, maker: _Maker, bone: bool, reformat: bool) -> tuple[list[str] | None, str]:
    """Values of Convolution Kernel (None: not there), and words of the description."""
    words = draw.one(_BONE_WORDS if bone else _SOFT_WORDS) if draw.chance(0.4) else ""
    if draw.chance(0.08 if reformat else 0.02):
        return None, words
    if draw.chance(0.03):
        return [draw.one(maker.private)], words
    if draw.chance(0.01):
        # A head scanned with the kernel of another region.
        return [draw.one(maker.soft if bone else maker.bone)], words
    kernel = draw.one(maker.bone if bone else maker.soft)
    iterative = maker.name == "SIEMENS" and draw.chance(0.3)
    return ([kernel, "3"] if iterative else [kernel]), words


def _orientation(draw: _Draw, plane: int, reformat: bool) -> list[float] | None:
    """Image Orientation (Patient); None where it was lost."""
    if draw.chance(0.045 if reformat else 0.02):
        return None
    if reformat and draw.chance(0.05):
        # The workstation kept the orientation of the slices it reformatted.
        return [*_DIRECTIONS[_AXIAL][0], *_DIRECTIONS[_AXIAL][1]]
    row, column = (np.array(direction) for direction in _DIRECTIONS[plane])
    # A tilted gantry or head; some reformats follow the temporal lobe or the skull base, and a few lie past 45 degrees.
    degrees = draw.generator.normal(0, 24 if reformat and draw.chance(0.3) else 8)
    angle = np.deg2rad(degrees)
    normal = np.cross(row, column)
    return [*row, *(np.cos(angle) * column + np.sin(angle) * normal)]
