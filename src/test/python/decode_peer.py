"""Reads and decodes files with pydicom or with GDCM, as it is told on standard input; see decode_benchmark.py.

decode_peer.py pydicom|gdcm; a line "header|pixels FOLDER MILLISECONDS" is answered by "COUNT SECONDS CHECK" or "- REASON".
"""

import os
import sys
import time


def pydicom_work():
    import pydicom

    def header(file):
        return len(pydicom.dcmread(file, stop_before_pixels=True).ImagePositionPatient)

    def pixels(file):
        return pydicom.dcmread(file).pixel_array

    return header, pixels


def gdcm_work():
    import gdcm
    import numpy as np

    def header(file):
        reader = gdcm.Reader()
        reader.SetFileName(file)
        if not reader.ReadUpToTag(gdcm.Tag(0x7FE0, 0x0010)):
            raise ValueError("GDCM cannot read it")
        return 3 if reader.GetFile().GetDataSet().FindDataElement(gdcm.Tag(0x0020, 0x0032)) else 0

    def pixels(file):
        reader = gdcm.ImageReader()
        reader.SetFileName(file)
        if not reader.Read():
            raise ValueError("GDCM cannot read it")
        image = reader.GetImage()
        kind = "u1" if image.GetPixelFormat().GetBitsAllocated() == 8 else "<u2"
        buffer = image.GetBuffer()
        return np.frombuffer(buffer.encode("utf-8", errors="surrogateescape") if isinstance(buffer, str) else buffer, kind)

    return header, pixels


def main():
    header, pixels = pydicom_work() if sys.argv[1] == "pydicom" else gdcm_work()
    for line in sys.stdin:
        work, folder, milliseconds = line.split()
        files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
        run = header if work == "header" else pixels
        try:
            first = run(files[0])
            check = first if work == "header" else int(first.astype("int64").sum())
            count, begin = 0, time.perf_counter()
            while (seconds := time.perf_counter() - begin) < int(milliseconds) / 1000:
                run(files[count % len(files)])
                count += 1
            print(count, seconds, check, flush=True)
        except Exception as problem:  # whatever a decoder throws is its answer
            print("-", str(problem).replace("\n", " ")[:200], flush=True)


if __name__ == "__main__":
    main()
