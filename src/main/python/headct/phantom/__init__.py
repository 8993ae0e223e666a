"""Procedural head-CT phantoms: deterministic by seed, every voxel known.

From the inside out: `lattice` (smooth random fields), `shapes`, `patient` (what differs from head to head),
`lesions`, `brain`, `head` (tissue at any point of space), `scanner` (slices with noise and artefacts), `series`
(exams as the networks are given them) and `study` (a whole demonstration study).

All lengths are mm in the patient's frame: x to the left, y to the back, z to the top of the head, which is also
the frame of DICOM. Nothing here was taken from a patient; figures measured on phantoms say nothing about patients.
"""
