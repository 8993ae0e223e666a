"""What each model is for: the opening of its card."""

PURPOSES = {
    "protocol": """
## What it answers

Of a head CT series, from eight of its slices (int16 HU, 256 x 256): was contrast medium given, is it axial,
coronal or sagittal, was it reconstructed for soft tissue or for bone? The engine takes contrast from the header,
since this answer is the weakest of the three, and says where image and header disagree.

Six stages of a 2x3x3 convolution (stride 2 in the plane, no padding along the slices) and a residual block; mean
and maximum of what is left; three linear heads. 942,887 parameters. Clipping to -50..350 HU, scaling and soft-max
are part of the graph.
""",
    "hemorrhage": """
## What it answers

Of an axial, non-contrast, soft-tissue head CT series of 2.5 to 5 mm slices (int16 HU, about 0.9 mm pixels): for each
voxel background, intraparenchymal (IPH), subarachnoid (SAH), or epidural or subdural hemorrhage (EDH_SDH); 0 unless the
three together are more probable than 0.7. An exam is positive when a connected component holds at least 2.4 mL.

A 3D contracting arm over five slices, a 2D expanding arm, skip connections projected and added. 652,092 parameters.
The whole series goes through at once, padded by two copies of its first and last slice; that equals the five-slice
windows one by one. Clipping to -20..130 HU, scaling, soft-max and the voxel rule are part of the graph.
""",
}
