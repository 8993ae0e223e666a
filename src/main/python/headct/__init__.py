"""Head CT: phantoms, the two networks, their training, evaluation and export to ONNX.

Research use, not for clinical use. Every figure this package prints comes from synthetic phantoms
unless it says otherwise, and is no statement about patients.
"""

#: Classes of a voxel, in the order of the hemorrhage network's outputs and of the ``labels`` tensor.
HEMORRHAGE_CLASSES = ("BACKGROUND", "IPH", "SAH", "EDH_SDH")

#: Heads of the protocol network, each with its classes in the order of the output.
PROTOCOL_HEADS = {
    "contrast": ("WITHOUT", "WITH"),
    "orientation": ("AXIAL", "CORONAL", "SAGITTAL"),
    "reconstruction": ("SOFT_TISSUE", "BONE"),
}
