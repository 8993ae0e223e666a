"""Makes data sets of every kind in every encoding. Standard library only."""

import itertools
import os
import struct
import zlib

from .wire import BIG_ENDIAN, CT, DEFLATED, IMPLICIT

LONG = {"OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"}
ROOT = "2.25.%d" % int.from_bytes(os.urandom(12), "big")
NUMBERS = itertools.count(1)


def uid():
    """A UID that was never used."""
    return "%s.%d" % (ROOT, next(NUMBERS))


def even(vr, value):
    if isinstance(value, str):
        value = value.encode("utf-8")
    return value + (b"\0" if vr in ("UI", "OB") else b" ") * (len(value) % 2)


def element(tag, vr, value, syntax, length=None):
    """One element; a list is a sequence of items, each a list of (tag, VR, value); a number is US."""
    order = ">" if syntax == BIG_ENDIAN else "<"
    if isinstance(value, int):
        value = struct.pack(order + "H", value)
    elif isinstance(value, list):
        items = [data_set(one, syntax, False) for one in value]
        value = b"".join(struct.pack(order + "HHI", 0xFFFE, 0xE000, len(one)) + one for one in items)
    value = even(vr, value)
    size = len(value) if length is None else length
    head = struct.pack(order + "HH", tag >> 16, tag & 0xFFFF)
    if syntax == IMPLICIT:
        return head + struct.pack(order + "I", size) + value
    if vr in LONG:
        return head + vr.encode() + struct.pack(order + "HI", 0, size) + value
    return head + vr.encode() + struct.pack(order + "H", size) + value


def data_set(elements, syntax, deflate=True):
    body = b"".join(element(tag, vr, value, syntax) for tag, vr, value in sorted(elements, key=lambda e: e[0]))
    if syntax == DEFLATED and deflate:
        squeeze = zlib.compressobj(6, zlib.DEFLATED, -15)
        body = squeeze.compress(body) + squeeze.flush()
        body += b"\0" * (len(body) % 2)
    return body


def fragments(frames):
    """Encapsulated Pixel Data with an empty offset table."""
    out = struct.pack("<HHI", 0xFFFE, 0xE000, 0)
    for frame in frames:
        frame += b"\0" * (len(frame) % 2)
        out += struct.pack("<HHI", 0xFFFE, 0xE000, len(frame)) + frame
    return out + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)


def header(instance, sop_class=CT, **changes):
    """The attributes that every instance has; a change to None leaves one out."""
    values = {
        0x00080005: ("CS", "ISO_IR 192"),
        0x00080016: ("UI", sop_class),
        0x00080018: ("UI", instance),
        0x00080020: ("DA", "20260101"),
        0x00080030: ("TM", "120000"),
        0x00080050: ("SH", "A1"),
        0x00080060: ("CS", "CT"),
        0x00100010: ("PN", "Battery^Test"),
        0x00100020: ("LO", "BATTERY"),
        0x00100030: ("DA", "19700101"),
        0x00100040: ("CS", "O"),
        0x0020000D: ("UI", uid()),
        0x0020000E: ("UI", uid()),
        0x00200010: ("SH", "1"),
        0x00200011: ("IS", "1"),
        0x00200013: ("IS", "1"),
    }
    for name, change in changes.items():
        tag = int(name.lstrip("x"), 16)
        if change is None:
            values.pop(tag, None)
        else:
            values[tag] = change
    return [(tag, vr, value) for tag, (vr, value) in values.items()]


PIXELS = [
    (0x00280002, "US", 1), (0x00280004, "CS", "MONOCHROME2"), (0x00280010, "US", 16), (0x00280011, "US", 16),
    (0x00280100, "US", 16), (0x00280101, "US", 16), (0x00280102, "US", 15), (0x00280103, "US", 0),
]


def image(instance, syntax, sop_class=CT, pixels=bytes(512), **changes):
    """A data set with native Pixel Data."""
    return data_set(header(instance, sop_class, **changes) + PIXELS + [(0x7FE00010, "OW", pixels)], syntax)


def encapsulated(instance, syntax, frame, sop_class=CT, **changes):
    """A data set with encapsulated Pixel Data of one frame."""
    body = data_set(header(instance, sop_class, **changes) + PIXELS, syntax)
    return body + struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF) + fragments([frame])
