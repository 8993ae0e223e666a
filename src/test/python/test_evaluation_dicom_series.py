"""A folder of DICOM slices becomes a volume in HU, whatever its file names and order."""

import numpy as np
import pytest
from headct.evaluation.dicom_series import read_series

pydicom = pytest.importorskip("pydicom", reason="pydicom is not installed")


def write(folder, number, position_mm, orientation=(1, 0, 0, 0, 1, 0), value=0, columns=4):
    """One slice of stored value + 1000 = HU + 1024 x slope."""
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = CTImageStorage, generate_uid()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    image = FileDataset(None, {}, file_meta=meta, preamble=b"\0" * 128)
    image.SOPClassUID, image.SOPInstanceUID = CTImageStorage, meta.MediaStorageSOPInstanceUID
    image.Rows, image.Columns, image.SamplesPerPixel = 3, columns, 1
    image.PhotometricInterpretation = "MONOCHROME2"
    image.BitsAllocated, image.BitsStored, image.HighBit, image.PixelRepresentation = 16, 12, 11, 0
    image.PixelSpacing, image.ImageOrientationPatient = [0.5, 0.7], list(orientation)
    image.ImagePositionPatient = list(position_mm)
    image.RescaleSlope, image.RescaleIntercept = 2, -1024
    image.PixelData = np.full((3, columns), 512 + value, "<u2").tobytes()
    image.save_as(folder / f"{number:03d}.dcm", enforce_file_format=True)


def test_slices_are_sorted_by_position_and_rescaled(tmp_path):
    for number, z in enumerate([20, 5, 15, 10]):
        write(tmp_path, number, (0, 0, z), value=z)
    (tmp_path / "README").write_text("no image")
    scan = read_series(tmp_path)
    assert scan.voxels_hu[:, 0, 0].tolist() == [10, 20, 30, 40] and scan.voxels_hu.dtype == np.int16
    assert scan.voxels_hu.shape == (4, 3, 4) and scan.spacing_mm == (5.0, 0.5, 0.7)


def test_slices_are_sorted_along_their_own_normal(tmp_path):
    for number, y in enumerate([1, 2, 3]):
        write(tmp_path, number, (0, y, 0), orientation=(1, 0, 0, 0, 0, -1), value=y)
    # The normal of a coronal slice whose rows go left and columns down is anterior to posterior.
    assert read_series(tmp_path).voxels_hu[:, 0, 0].tolist() == [2, 4, 6]


def test_what_is_no_series_is_refused(tmp_path):
    write(tmp_path, 1, (0, 0, 0))
    with pytest.raises(ValueError, match="1 slices with pixels"):
        read_series(tmp_path)
    write(tmp_path, 2, (0, 0, 0))
    with pytest.raises(ValueError, match="at one position"):
        read_series(tmp_path)
    write(tmp_path, 2, (0, 0, 5), columns=5)
    with pytest.raises(ValueError, match="differ in orientation, size or spacing"):
        read_series(tmp_path)
