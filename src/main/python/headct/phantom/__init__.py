"""Procedural head-CT phantoms: deterministic by seed, every voxel known.

From the inside out: `lattice` (the grid, smooth random fields), `shapes`, `canvas` (densities, enhancement and labels
on the grid), `patient` (what differs from head to head), `brain`, `vessels`, `findings` (what is no hemorrhage),
`lesions` (what is), `head` (all of it, from the skin inwards), `scanner` (slices of a painted head), `reconstruction`
(kernels, noise, artefacts), `series` (exams as the networks are given them) and `study` (a whole demonstration study).

All lengths are mm in the patient's frame: x to the left, y to the back, z to the top of the head, which is also
the frame of DICOM. Nothing here was taken from a patient; figures measured on phantoms say nothing about patients.
"""
