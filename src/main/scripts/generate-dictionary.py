#!/usr/bin/env python3
"""Generates the DICOM dictionary (PS3.6, PS3.7) from the one that pydicom carries.

    python3 -m venv /tmp/dictionary && /tmp/dictionary/bin/pip install pydicom==3.0.2
    /tmp/dictionary/bin/python src/main/scripts/generate-dictionary.py

Writes src/generated/java/.../Tag.java (constants only) and the two tables that Dictionary and Uid read at run time:
elements.txt (tag, VR, VM, keyword, name) and uids.txt (UID, type, name). The output is sorted, so that a newer edition of
the standard shows as a small difference.
"""

import pathlib
import re

from pydicom._dicom_dict import DicomDictionary, RepeatersDictionary
from pydicom._uid_dict import UID_dictionary
from pydicom._version import __version__

ROOT = pathlib.Path(__file__).resolve().parents[3] / "src" / "generated"
PACKAGE = pathlib.Path("org/bellwether/dicom/data")
# Keywords whose capitals do not show where the words end.
WORDS = {"CTDIvol": "CTDI_VOL", "ReferencedSOPInstanceUIDs": "REFERENCED_SOP_INSTANCE_UIDS"}


def constant(keyword: str) -> str:
    """Turns PatientName into PATIENT_NAME and SOPInstanceUID into SOP_INSTANCE_UID."""
    for keyword_part, words in WORDS.items():
        keyword = keyword.replace(keyword_part, words)
    keyword = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", keyword)
    keyword = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", keyword)
    return re.sub(r"_+", "_", keyword).upper()


def elements() -> list[tuple[str, str, str, str, str]]:
    rows = []
    for tag, (vr, vm, name, _retired, keyword) in DicomDictionary.items():
        rows.append((f"{tag:08X}", vr, vm, keyword, name))
    for mask, (vr, vm, name, _retired, keyword) in RepeatersDictionary.items():
        rows.append((mask, vr, vm, keyword, name))
    return sorted(rows)


def write(path: pathlib.Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main() -> None:
    rows = elements()
    write(
        ROOT / "resources" / PACKAGE / "elements.txt",
        f"# tag|VR|VM|keyword|name, from pydicom {__version__}; written by generate-dictionary.py\n"
        + "".join("|".join(row) + "\n" for row in rows),
    )
    uids = sorted((uid, kind, name) for uid, (name, kind, _info, _retired, _keyword) in UID_dictionary.items())
    write(
        ROOT / "resources" / PACKAGE / "uids.txt",
        f"# UID|type|name, from pydicom {__version__}; written by generate-dictionary.py\n"
        + "".join("|".join(row) + "\n" for row in uids),
    )
    lines = [
        "package org.bellwether.dicom.data;",
        "",
        "/** The data elements of PS3.6 and PS3.7 as numbers, group in the upper 16 bits; written by generate-dictionary.py. */",
        "public final class Tag {",
        "",
        "    private Tag() {}",
    ]
    for tag, vr, vm, keyword, name in rows:
        if not keyword or not re.fullmatch("[0-9A-F]{8}", tag):
            continue
        lines += [
            "",
            f"    /** ({tag[:4]},{tag[4:]}) {name}, VR {vr}, VM {vm}. */",
            f"    public static final int {constant(keyword)} = 0x{tag};",
        ]
    lines += ["}", ""]
    write(ROOT / "java" / PACKAGE / "Tag.java", "\n".join(lines))


if __name__ == "__main__":
    main()
