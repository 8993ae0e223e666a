"""What a head is painted on: densities, enhancement, compartments and hemorrhage classes, node by node."""

from collections.abc import Callable, Sequence

import numpy as np
from scipy import ndimage

from headct.phantom.lattice import Box, Floats, Lattice
from headct.phantom.shapes import capsule, cover, ellipsoid

AIR_HU = -1000

#: Compartments: what a node is made of, for steps that must know.
OUTSIDE, TISSUE, FLUID, VENTRICLE, DURA, SINUS, ARTERY, VEIN = range(8)


class Canvas:
    """Arrays ordered z, y, x on the lattice. Later strokes cover earlier ones."""

    def __init__(self, lattice: Lattice) -> None:
        """Air everywhere."""
        self.lattice = lattice
        self.hu = np.full(lattice.shape, AIR_HU, np.float32)
        #: HU that contrast medium adds at full dose: of arteries in the arterial, of everything in the venous phase.
        self.arterial = np.zeros(lattice.shape, np.float32)
        self.venous = np.zeros(lattice.shape, np.float32)
        self.compartment = np.zeros(lattice.shape, np.uint8)
        self.label = np.zeros(lattice.shape, np.uint8)

    def stroke(
        self, box: Box, share: Floats, hu: Floats | float, enhancement: tuple[float, float] | None = None,
        compartment: int | None = None,
    ) -> None:  # fmt: skip
        """Blends a density in by its share of each node; `enhancement`: arterial, venous."""
        view = self.hu[box]
        view += share * (hu - view)
        if enhancement is not None:
            for target, value in zip((self.arterial, self.venous), enhancement):
                view = target[box]
                view += share * (value - view)
        if compartment is not None:
            self.compartment[box][share >= 0.5] = compartment

    def tube(
        self, path: Sequence[Sequence[float]], radius_mm: float, hu: float, enhancement: tuple[float, float],
        compartment: int, within: Callable[[Box], np.ndarray] | None = None, course: Floats | None = None,
    ) -> None:  # fmt: skip
        """A vessel along points; `within` says where it may run, `course` bends it by up to a millimetre or two."""
        for start, end in zip(path, path[1:]):
            reach = radius_mm + 4
            low, high = np.minimum(start, end) - reach, np.maximum(start, end) + reach
            box = self.lattice.box(low, high)
            x, y, z = self.lattice.points(box)
            if course is not None:
                bend = course[box]
                x, y = x + bend, y - bend
            share = cover(capsule(x, y, z, start, end, radius_mm))
            if within is not None:
                share = share * within(box)
            self.stroke(box, share, hu, enhancement, compartment)

    def blob(self, centre, radii, hu, rough: Floats | None = None, within=None, enhancement=None, compartment=None):
        """An ellipsoid, its surface moved by `rough` mm; returns its box and shares."""
        reach = np.asarray(radii) + 5
        box = self.lattice.box(np.asarray(centre) - reach, np.asarray(centre) + reach)
        depth = ellipsoid(*self.lattice.points(box), centre, radii)
        if rough is not None:
            depth = depth + rough[box]
        share = cover(depth)
        if within is not None:
            share = share * within(box)
        self.stroke(box, share, hu[box] if isinstance(hu, np.ndarray) else hu, enhancement, compartment)
        return box, share

    def warp(self, box: Box, displacement_mm: Sequence[Floats], mask: np.ndarray) -> None:
        """Fetches each node of a mask from where its tissue was: position minus displacement (z, y, x)."""
        where = np.nonzero(mask)
        places = [index.astype(np.float32) - moved[where] for index, moved in zip(where, displacement_mm)]
        for array in (self.hu, self.arterial, self.venous):
            view = array[box]
            view[where] = ndimage.map_coordinates(view, places, order=1, mode="nearest")
        for array in (self.compartment, self.label):
            view = array[box]
            view[where] = ndimage.map_coordinates(view, places, order=0, mode="nearest")
