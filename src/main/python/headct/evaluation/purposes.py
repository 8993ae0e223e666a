"""What each model is for: the opening of its card."""

PURPOSES = {
    "protocol": """
## What it answers

Of a head CT series, from eight of its slices (int16 HU, 256 x 256): was contrast medium given, is it axial,
coronal or sagittal, was it reconstructed for soft tissue or for bone? Its word on contrast counts when its probability
reaches `contrast_certain_from` of `config.pbtxt`; below that the header's word is taken, with a warning.

Two channels of the same voxels: -50..350 HU for brain and vessels, -1000..2000 HU for bone and its edges. Six stages of a
2x3x3 convolution (stride 2 in the plane, no padding along the slices) and a residual block; mean and maximum of what is
left, and beside them the grain: how far voxels of soft tissue lie from the mean of their neighbours one pixel and two
pixels away; three linear heads. 943,223 parameters. Clipping, scaling and soft-max are part of the graph, and so is the
mean of the answers for the slices and for their mirror images where the manifest says `mirrored`.
""",
    "hemorrhage": """
## What it answers

Of an axial, non-contrast, soft-tissue head CT series (int16 HU, about 0.9 mm pixels; slices thinner than 2.5 mm are
averaged to 2.5 mm or more first): for each voxel background, intraparenchymal (IPH), subarachnoid (SAH), or epidural or
subdural hemorrhage (EDH_SDH). Blood in the ventricles counts as IPH. A voxel is marked when the three types together are
more probable than `voxel_probability` of the manifest, and bears the most probable of them. An exam is positive when a
connected component, of whatever types, holds at least `exam_threshold_ml` of `config.pbtxt`.

Two channels of the same voxels: -20..130 HU for blood beside brain, -150..650 HU for what is brighter than blood. A 3D
contracting arm over five slices, a 2D expanding arm, skip connections projected and added. 652,164 parameters. The whole
series goes through at once, padded by two copies of its first and last slice; that equals the five-slice windows one by
one. Clipping, scaling, soft-max and the voxel rule are part of the graph.
""",
}
