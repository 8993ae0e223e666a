"""What a head has besides hemorrhage: calcifications, old strokes, cysts, operations, injuries of scalp and skull.

All of it is negative. Much of it is dense like blood, or changes the places where blood is looked for.
"""

import numpy as np

from headct.phantom.brain import FLUID_ENHANCEMENT, Brain
from headct.phantom.canvas import FLUID, TISSUE
from headct.phantom.lattice import SmoothField
from headct.phantom.shapes import cover, ellipsoid

MASS_ENHANCEMENT = (30, 65)


def paint_within(brain: Brain) -> None:
    """Everything inside the skull, in the patient's own order."""
    _calcifications(brain)
    for name, paint in _WITHIN.items():
        if name in brain.patient.negatives:
            paint(brain)


def paint_outside(brain: Brain) -> None:
    """Everything in scalp and skull."""
    for name, paint in _OUTSIDE.items():
        if name in brain.patient.negatives:
            paint(brain)


def _calcifications(brain: Brain) -> None:
    p, canvas, draw = brain.patient, brain.canvas, brain.patient.generator.uniform
    rough = 1.3 * brain.field("fine")
    for side in (1, -1):
        if p.calcified["choroid"] and draw() < 0.85:
            centre = (side * (21 + p.jitter["choroid_x"]), 29 + p.jitter["choroid_y"], 6)
            canvas.blob(centre, draw(1.2, 4.0, 3), draw(100, 300), rough, brain.share_inside)
        if p.calcified["basal_ganglia"] and draw() < 0.9:
            centre = (side * 20, -4 + p.jitter["basal_ganglia"], 1)
            canvas.blob(centre, draw(1.5, 6, 3), draw(55, 140), 1.6 * rough, brain.share_inside)
        if p.calcified["carotid"]:
            canvas.tube(((side * 8, -10, -33), (side * 10, -11, -28)), draw(1.2, 2.4), draw(150, 500), (0, 0), 0)
    if p.calcified["pineal"]:
        canvas.blob((p.jitter["pineal"], 17, 0), draw(1.2, 3.2, 3), draw(90, 300), 0.6 * rough, brain.share_inside)
    if p.calcified["falx"]:
        spots = brain.falx * cover((brain.course + brain.gyri - draw(0.8, 1.6)) * 3)
        brain.stroke(spots, draw(120, 600))
    if p.calcified["dura"]:
        brain.stroke(cover(2 - brain.depth) * cover((brain.course - draw(1.2, 1.8)) * 4), draw(120, 500))


def _lobar(brain: Brain) -> tuple[np.ndarray, int]:
    """A place in a hemisphere, away from the midline."""
    draw = brain.patient.generator.uniform
    side = 1 if draw() < 0.5 else -1
    across, along, up = brain.patient.cavity_mm
    direction = np.array([draw(0.45, 1), draw(-0.9, 0.9), draw(-0.05, 0.8)])
    direction /= np.linalg.norm(direction)
    return direction * (across, along, up) * draw(0.55, 0.9) * (side, 1, 1), side


def _soften(brain: Brain, share, hu_change: float) -> None:
    """Adds to the density of tissue only."""
    view = brain.canvas.hu[brain.box]
    view += share * hu_change * ((brain.compartments() == TISSUE) * brain.inside)


def _region(brain: Brain, low_mm: float, high_mm: float):
    """A rough region around a lobar place, as depth in mm."""
    centre, _ = _lobar(brain)
    radii = brain.patient.generator.uniform(low_mm, high_mm, 3)
    return ellipsoid(brain.x, brain.y, brain.z, centre, radii) + 3 * brain.course + 1.5 * brain.fine


def _old_infarct(brain: Brain) -> None:
    hole = cover(_region(brain, 8, 30) + 2 * brain.gyri, 3) * (brain.compartments() == TISSUE)
    brain.stroke(hole * brain.patient.generator.uniform(0.7, 1), brain.patient.fluid_hu + 6, FLUID_ENHANCEMENT, FLUID)


def _infarct(brain: Brain) -> None:
    _soften(brain, cover(_region(brain, 12, 42), 5), -brain.patient.generator.uniform(3, 12))


def _lacune(brain: Brain) -> None:
    draw = brain.patient.generator.uniform
    for _ in range(int(draw(1, 5))):
        centre = (draw(10, 32) * (1 if draw() < 0.5 else -1), draw(-28, 26), draw(-4, 26))
        brain.canvas.blob(centre, draw(1.5, 4.5, 3), brain.patient.fluid_hu + 6, None, brain.share_inside)


def _white_matter_disease(brain: Brain) -> None:
    draw = brain.patient.generator.uniform
    near = cover(brain.lateral_depth + draw(4, 12) + 3 * brain.course, 5)
    patches = cover((brain.other_course + 0.5 * brain.fine - draw(0.7, 1.3)) * 3) * (brain.depth > 12) * (brain.z > 0)
    _soften(brain, np.maximum(near, patches), -draw(4, 11))


def _arachnoid_cyst(brain: Brain) -> None:
    draw = brain.patient.generator.uniform
    side = 1 if draw() < 0.5 else -1
    centre = (side * draw(38, 52), draw(-42, -22), draw(-30, -10)) if draw() < 0.6 else (draw(-20, 20), draw(48, 60), -45)
    brain.canvas.blob(centre, draw(8, 20, 3), brain.patient.fluid_hu, None, brain.share_inside, FLUID_ENHANCEMENT, FLUID)


def _meningioma(brain: Brain) -> None:
    draw, p = brain.patient.generator.uniform, brain.patient
    centre, _ = _lobar(brain)
    centre = centre / np.linalg.norm(centre / p.cavity_mm) * draw(0.85, 1.0)
    rough = brain.field("fine")
    radius = draw(5, 16)
    box, share = brain.canvas.blob(
        centre, radius * draw(0.8, 1.2, 3), p.grey_hu + draw(2, 12), rough, brain.share_inside, MASS_ENHANCEMENT, TISSUE
    )
    if draw() < 0.35:
        brain.canvas.stroke(box, share * cover((rough[box] - 0.8) * 3), draw(100, 300))


def _shunt(brain: Brain) -> None:
    draw = brain.patient.generator.uniform
    side = 1 if draw() < 0.5 else -1
    start = (side * draw(25, 40), draw(40, 70), draw(30, 60)) if draw() < 0.5 else (side * 25, -55, 60)
    end = (side * 8, draw(-20, 10), 14)
    brain.canvas.tube((np.multiply(start, 1.4), end), draw(1.0, 1.7), draw(90, 500), (0, 0), TISSUE)


def _hygroma(brain: Brain) -> None:
    """Fluid under the skull, as wide as many subdural hematomas."""
    draw = brain.patient.generator.uniform
    thickness = draw(3, 10) * cover((brain.broad + draw(-0.5, 1)) * 1.5) * (brain.x * (1 if draw() < 0.5 else -1) > 3)
    share = cover(thickness - brain.vault_depth) * (thickness > 1) * ~brain.infratentorial * (1 - brain.sagittal_sinus)
    brain.stroke(share, brain.patient.fluid_hu + draw(0, 6), FLUID_ENHANCEMENT, FLUID)


def _edema(brain: Brain) -> None:
    """Swelling: grey and white matter alike, little fluid left; sinuses and dura seem dense beside it."""
    tissue = brain.compartments() == TISSUE
    brain.stroke(0.8 * tissue, brain.patient.white_hu + 1)
    thin = (brain.compartments() == FLUID) & (brain.depth > 1)
    brain.stroke(brain.patient.generator.uniform(0.4, 0.9) * thin, brain.patient.white_hu)


def _post_operative(brain: Brain) -> None:
    """A bone flap with its gaps and plates, or a defect; often a cavity below."""
    draw, p, head = brain.patient.generator.uniform, brain.patient, brain.head
    centre, _ = _lobar(brain)
    centre = centre / np.linalg.norm(centre / p.cavity_mm)
    reach = draw(18, 42)
    box = brain.lattice.box(centre - reach - 14, centre + reach + 14)
    x, y, z = brain.lattice.points(box)
    away = np.sqrt(sum((a - c) ** 2 for a, c in zip((x, y, z), centre))) + 3 * head.fields["course"][box]
    bone = cover(head.outer[box]) * cover(-head.vault_depth[box])
    if draw() < 0.35:
        brain.canvas.stroke(box, bone * cover(reach - away), draw(20, 60), (5, 20))
    else:
        brain.canvas.stroke(box, bone * cover(draw(0.8, 2.5) - np.abs(away - reach)), draw(0, 60), (2, 8))
        if draw() < 0.5:
            plates = bone * cover(2 - np.abs(away - reach)) * (head.fields["fine"][box] > 1.2)
            brain.canvas.stroke(box, plates, 2600, (0, 0))
    if draw() < 0.6:
        hollow = cover(draw(10, 28) - away, 2) * cover(head.depth[box] - 1)
        brain.canvas.stroke(box, hollow, p.fluid_hu + draw(0, 8), FLUID_ENHANCEMENT, FLUID)


def _scalp_hematoma(brain: Brain) -> None:
    draw, head = brain.patient.generator.uniform, brain.head
    centre, _ = _lobar(brain)
    centre = centre / np.linalg.norm(centre / brain.patient.cavity_mm) * 1.12
    reach = draw(12, 36)
    box = brain.lattice.box(centre - reach - 8, centre + reach + 8)
    away = np.sqrt(sum((a - c) ** 2 for a, c in zip(brain.lattice.points(box), centre)))
    bulge = draw(3, 14) * np.clip(1 - (away / reach) ** 2, 0, 1)
    outside = -head.outer[box]
    share = cover(outside) * cover(np.minimum(bulge + 2, 16) - outside) * (bulge > 0.5)
    brain.canvas.stroke(box, share, draw(45, 80) + 5 * head.fields["fine"][box], (2, 5))


def _fracture(brain: Brain) -> None:
    head, draw = brain.head, brain.patient.generator.uniform
    centre, _ = _lobar(brain)
    reach = draw(25, 55)
    box = brain.lattice.box(centre - reach, centre + reach)
    crack = SmoothField(brain.patient.generator, draw(35, 80)).on(brain.lattice, box)
    bone = cover(head.outer[box]) * cover(-head.vault_depth[box])
    brain.canvas.stroke(box, bone * cover(draw(0.4, 1.2) - np.abs(crack) * 14), draw(0, 80), (0, 0))


_WITHIN = {
    "edema": _edema, "white_matter_disease": _white_matter_disease, "infarct": _infarct, "old_infarct": _old_infarct,
    "lacune": _lacune, "arachnoid_cyst": _arachnoid_cyst, "hygroma": _hygroma, "meningioma": _meningioma, "shunt": _shunt,
}  # fmt: skip
_OUTSIDE = {"post_operative": _post_operative, "fracture": _fracture, "scalp_hematoma": _scalp_hematoma}
