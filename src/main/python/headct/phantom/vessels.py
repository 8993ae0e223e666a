"""Dura, venous sinuses, arteries, veins and choroid plexus: dense without contrast medium, bright with it."""

import numpy as np

from headct.phantom.brain import Brain
from headct.phantom.canvas import ARTERY, DURA, FLUID, SINUS, TISSUE, VEIN
from headct.phantom.shapes import capsule, cover, ellipsoid, mirrored

#: Enhancement (arterial, venous) in HU at full dose.
DURA_ENHANCEMENT, SINUS_ENHANCEMENT, ARTERY_ENHANCEMENT = (8, 32), (60, 110), (300, 100)
VEIN_ENHANCEMENT, CHOROID_ENHANCEMENT, PITUITARY_ENHANCEMENT = (40, 95), (25, 60), (40, 75)

#: Arteries of the left half: points and radius in mm. The right half mirrors them with jitter of its own.
_ARTERIES = {
    "carotid": (((8, -10, -36), (10, -12, -28), (9, -9, -22)), 2.2),
    "middle_cerebral": (((9, -9, -22), (22, -12, -17), (38, -12, -12)), 1.6),
    "sylvian_branch": (((38, -12, -12), (44, -2, 6), (50, 8, 22)), 1.1),
    "posterior_branch": (((38, -12, -12), (42, 16, -2), (48, 34, 12)), 1.0),
    "anterior_cerebral": (((9, -9, -22), (2.5, -16, -18), (2.5, -38, 8), (2.5, -24, 26), (2.5, 4, 32)), 1.1),
    "posterior_cerebral": (((2, -8, -26), (16, 12, -18), (16, 34, -8)), 1.1),
    "vertebral": (((12, 8, -74), (6, -1, -58), (0, -5, -50)), 1.6),
    "pericallosal_vein": (((3, -10, 4), (3, 20, 2)), 0.9),
}


def paint_vessels(brain: Brain) -> None:
    """All of it, in anatomical order."""
    _dura(brain)
    _sinuses(brain)
    _arteries(brain)
    _veins(brain)
    _choroid(brain)


def _dura(brain: Brain) -> None:
    p, x, y, z = brain.patient, brain.x, brain.y, brain.z
    falx = cover(p.dura_half_mm - np.abs(x + 0.5 * brain.course))
    # Its free edge arches over the corpus callosum.
    arch = ((y - 8) / 50) ** 2 + ((z - 2) / 26) ** 2 > 1 + 0.1 * p.jitter["pineal"]
    falx = falx * (arch & ((z > -20) | (y > 45)) & ~brain.infratentorial)
    brain.from_tentorium = np.abs(z - brain.tentorium_z + 0.8 * brain.course)
    tentorium = cover(p.dura_half_mm + 0.1 - brain.from_tentorium) * ((y > 8) & (np.abs(x) > 9))
    brain.falx = falx
    brain.stroke(np.maximum(falx, tentorium), p.dura_hu, DURA_ENHANCEMENT, DURA)
    line = cover(0.6 + 0.4 * p.dura_half_mm - brain.depth)
    brain.stroke(line, p.dura_hu + 4, DURA_ENHANCEMENT, DURA)


def _sinuses(brain: Brain) -> None:
    p, x, y, z, depth = brain.patient, brain.x, brain.y, brain.z, brain.depth
    abs_x = np.abs(x)
    width = (4.5 + 1.2 * p.jitter["tentorium"] * 0.4 + np.clip(y / 60, -1, 1)).astype(np.float32)
    sagittal = cover(np.minimum(width - 0.5 * np.clip(depth, 0, 11) - np.abs(x + 0.4 * brain.course), 9 - depth))
    brain.sagittal_sinus = sagittal * (((y > -50) & (z > 5)) | (y > 50))
    size = np.where(x > 0, p.sinus_mm[0], p.sinus_mm[1]).astype(np.float32)
    transverse = cover(np.minimum(size * 1.5 - depth, size - brain.from_tentorium)) * ((y > 30) & (abs_x > 2))
    straight = cover(2.2 - np.hypot(x, np.abs(z - brain.tentorium_z - 1) * 0.8)) * (y > 26)
    cavernous = cover(ellipsoid(abs_x, y, z, (11, -16, -32), (4, 8, 5)))
    shares = np.maximum(np.maximum(brain.sagittal_sinus, transverse), straight)
    brain.stroke(shares, p.sinus_hu + brain.texture, SINUS_ENHANCEMENT, SINUS)
    brain.stroke(cavernous, 45, PITUITARY_ENHANCEMENT, SINUS)
    for side, millimetres in zip((1, -1), p.sinus_mm):
        path = (mirrored((56, 34, -24), side), mirrored((54, 28, -38), side), mirrored((44, 24, -54), side))
        brain.canvas.tube(path, millimetres * 0.9, p.sinus_hu, SINUS_ENHANCEMENT, SINUS, brain.share_inside)
    brain.canvas.blob((0, -12, -34), (5, 4, 3), 42, enhancement=PITUITARY_ENHANCEMENT)


def _arteries(brain: Brain) -> None:
    p, generator = brain.patient, brain.patient.generator
    course = brain.field("course")
    for name, (path, radius) in _ARTERIES.items():
        for side in (1, -1):
            shift = generator.normal(0, 1.3, 3)
            points = [mirrored(point, side) for point in path]
            # Ends meet where they must: the jitter grows along the vessel.
            points = [np.add(point, shift * index / len(points)) for index, point in enumerate(points)]
            brain.canvas.tube(
                points, radius * generator.uniform(0.8, 1.25), p.artery_hu, ARTERY_ENHANCEMENT, ARTERY,
                brain.share_inside, course,
            )  # fmt: skip
    basilar = ((0, -5, -50), (generator.normal(0, 2), -8, -38), (0, -8, -26))
    brain.canvas.tube(basilar, generator.uniform(1.3, 2.4), p.artery_hu, ARTERY_ENHANCEMENT, ARTERY, brain.share_inside)
    galen = ((0, 4, 5), (0, 18, 3), (0, 26, -6))
    brain.canvas.tube(galen, generator.uniform(1.2, 2.2), p.sinus_hu - 3, SINUS_ENHANCEMENT, VEIN, brain.share_inside)


def _veins(brain: Brain) -> None:
    """Cortical veins and small arteries in the furrows and on the surface."""
    close = 0.14 - np.sqrt(brain.course**2 + brain.other_course**2)
    veins = cover(close * 9) * (brain.depth < 12) * ((brain.compartments() == FLUID) | (brain.ridge < brain.furrow + 0.25))
    brain.stroke(veins, brain.patient.sinus_hu - 8, VEIN_ENHANCEMENT, VEIN)
    small = cover((0.16 - np.hypot(brain.fine, brain.texture)) * 5) * (brain.compartments() == FLUID)
    brain.stroke(0.8 * small, brain.patient.artery_hu, ARTERY_ENHANCEMENT, VEIN)
    medullary = cover((0.07 - np.hypot(brain.other_course, brain.fine)) * 6) * (brain.compartments() == TISSUE)
    brain.stroke(0.35 * medullary, brain.patient.grey_hu, VEIN_ENHANCEMENT)


def _choroid(brain: Brain) -> None:
    x, y, z = brain.x, brain.y, brain.z
    for path, radius in ((((21, 29, 6),), 5.0), (((9, -2, 10), (14, 18, 10)), 1.6)):
        end = path[-1]
        depth = capsule(np.abs(x), y, z, path[0], np.add(end, (0, 0.1, 0)), radius)
        share = cover(np.minimum(depth + brain.fine, brain.lateral_depth - 0.5))
        brain.stroke(share, 36, CHOROID_ENHANCEMENT)
