"""Writes CT slices of 512 x 512 pixels with noise, 526 KB each, in every transfer syntax that the decode benchmark compares.

DCMTK and GDCM compress them; a tool that is missing costs its transfer syntaxes, and is named.
"""

import shutil
import subprocess

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian

SIZE = 512
NOISE_HU = 12.0

# Name of the folder, and the command that makes a file of it from an explicit one.
SYNTAXES = {
    "explicit": ["cp"],
    "implicit": ["dcmconv", "+ti"],
    "big-endian": ["dcmconv", "+tb"],
    "deflated": ["dcmconv", "+td"],
    "rle": ["dcmcrle"],
    "jpeg-baseline": ["dcmcjpeg", "+eb"],
    "jpeg-extended": ["dcmcjpeg", "+ee"],
    "jpeg-lossless": ["dcmcjpeg", "+el", "+sv", "6"],
    "jpeg-lossless-sv1": ["dcmcjpeg", "+e1"],
    "jpeg-ls": ["dcmcjpls"],
    "jpeg-ls-near": ["dcmcjpls", "+en", "+md", "2"],
    "jpeg-2000": ["gdcmconv", "--j2k"],
    "jpeg-2000-lossy": ["gdcmconv", "--j2k", "--lossy", "-q", "60"],
}


def pixels(index, count, generator):
    """Returns stored values, 12 bits, of which 1024 is water: a head in air on its rest, with grey and white matter."""
    axis = (np.arange(SIZE) - SIZE / 2 + 0.5) / (SIZE / 2)
    y, x = np.meshgrid(axis, axis, indexing="ij")
    scale = np.sqrt(1 - 0.6 * (index / max(1, count - 1)) ** 2)
    distance = np.sqrt((x / (0.62 * scale)) ** 2 + (y / (0.78 * scale)) ** 2)
    image = np.full((SIZE, SIZE), -1000.0)
    image[distance < 1] = -60
    image[distance < 0.94] = 1100
    image[distance < 0.86] = 36
    image += np.where(distance < 0.84, 5 * np.sin(9 * x) * np.cos(7 * y), 0)
    image[np.hypot((x - 0.2) / 0.12, (y - 0.1) / 0.09) < 1] = 68
    image[(np.hypot(x / 0.72, y / 0.92) < 1) & (np.hypot(x / 0.7, y / 0.9) > 1) & (y > 0.3)] = -820
    noise = generator.standard_normal((SIZE, SIZE))
    # A reconstruction kernel makes neighbours alike.
    noise = (noise + np.roll(noise, 1, 0) + np.roll(noise, 1, 1) + np.roll(noise, (1, 1), (0, 1))) / 2
    image += noise * NOISE_HU * np.where(np.hypot(x, y) < 0.85, 1.0, 0.4)
    image[np.hypot(x, y) > 1] = -1024
    return (np.clip(np.rint(image), -1024, 3071) + 1024).astype("<u2")


def data_set(index, values):
    """Returns a CT image with about as many attributes as scanners write."""
    image = Dataset()
    image.SpecificCharacterSet = "ISO_IR 100"
    image.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    image.SOPClassUID = CTImageStorage
    image.SOPInstanceUID = f"2.25.771.1.{index + 1}"
    image.StudyInstanceUID, image.SeriesInstanceUID = "2.25.771.2", "2.25.771.3"
    image.FrameOfReferenceUID = "2.25.771.4"
    image.StudyDate = image.SeriesDate = image.AcquisitionDate = image.ContentDate = "20260115"
    image.StudyTime = image.SeriesTime = image.AcquisitionTime = image.ContentTime = "090000.000"
    image.AccessionNumber, image.StudyID, image.SeriesNumber, image.AcquisitionNumber = "A1", "1", 2, 1
    image.InstanceNumber = index + 1
    image.Modality, image.Manufacturer, image.ManufacturerModelName = "CT", "SYNTHETIC", "PHANTOM"
    image.InstitutionName, image.StationName, image.SoftwareVersions = "TEST", "CT01", "1.0"
    image.ReferringPhysicianName, image.PatientName = "REFERRER^TEST", "BENCHMARK^CT"
    image.PatientID, image.PatientBirthDate, image.PatientSex, image.PatientAge = "B1", "19500101", "O", "076Y"
    image.StudyDescription, image.SeriesDescription, image.ProtocolName = "CT HEAD", "HEAD 5MM ST", "HEAD ROUTINE"
    image.BodyPartExamined, image.PatientPosition, image.RotationDirection = "HEAD", "HFS", "CW"
    image.KVP, image.DataCollectionDiameter, image.ReconstructionDiameter = "120", "500", "230"
    image.DistanceSourceToDetector, image.DistanceSourceToPatient, image.TableHeight = "1040", "570", "140.5"
    image.GantryDetectorTilt, image.ExposureTime, image.XRayTubeCurrent, image.Exposure = "0", "1000", "280", "280"
    image.FilterType, image.GeneratorPower, image.FocalSpots, image.ConvolutionKernel = "HEAD", "36", "1.2", "H30s"
    image.SliceThickness = image.SpacingBetweenSlices = "5"
    image.ImagePositionPatient = [-115, -115, 5 * index]
    image.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    image.SliceLocation, image.PositionReferenceIndicator = str(5 * index), "OM"
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "P5-0808E", "SRT", "CT of Head"
    image.ProcedureCodeSequence = Sequence([code])
    image.SamplesPerPixel, image.PhotometricInterpretation = 1, "MONOCHROME2"
    image.Rows = image.Columns = SIZE
    image.PixelSpacing = [0.449, 0.449]
    image.BitsAllocated, image.BitsStored, image.HighBit, image.PixelRepresentation = 16, 12, 11, 0
    image.WindowCenter, image.WindowWidth = "40", "80"
    image.RescaleIntercept, image.RescaleSlope, image.RescaleType = "-1024", "1", "HU"
    image.PixelData = values.tobytes()
    image["PixelData"].VR = "OW"
    image.file_meta = FileMetaDataset()
    image.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return image


def make(folder, count):
    """Makes the files that are not yet there, and returns the transfer syntaxes that all their files could be made of."""
    explicit = folder / "explicit"
    explicit.mkdir(parents=True, exist_ok=True)
    generator = np.random.default_rng(1)
    for index in range(count):
        file = explicit / f"{index:03d}.dcm"
        values = pixels(index, count, generator)
        if not file.exists():
            data_set(index, values).save_as(file, enforce_file_format=True)
    made = []
    for name, command in SYNTAXES.items():
        if shutil.which(command[0]) is None:
            print(f"{name}: left out, there is no {command[0]}")
            continue
        (folder / name).mkdir(exist_ok=True)
        for file in sorted(explicit.iterdir()):
            target = folder / name / file.name
            if not target.exists():
                subprocess.run([*command, str(file), str(target)], check=True, stdout=subprocess.DEVNULL)
        made.append(name)
    return made
