"""The clients of others: DCMTK and pynetdicom, with their command-line programs. Debian's gdcmscu connects to nobody."""

import os
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from . import instances
from .cases import QUERY, add
from .instances import uid
from .retrieval import archive
from .storage import JPEG
from .wire import BIG_ENDIAN, CT, EXPLICIT, IMPLICIT

PYTHON = Path(os.environ.get("PEERS_HOME", Path(__file__).resolve().parents[4] / ".peers")) / "venv/bin"


def program(name):
    """The path of a program, or None: DCMTK's on the search path, pynetdicom's by module."""
    if name.startswith("pynetdicom."):
        interpreter = PYTHON / "python"
        return [str(interpreter if interpreter.exists() else sys.executable), "-m", "pynetdicom", name.split(".")[1]]
    found = shutil.which(name)
    return [found] if found else None


def part10(instance, body, syntax, sop_class=CT):
    """A file as PS3.10 has it."""
    meta = b"".join(instances.element(tag, vr, value, EXPLICIT) for tag, vr, value in (
        (0x00020001, "OB", b"\0\1"), (0x00020002, "UI", sop_class), (0x00020003, "UI", instance),
        (0x00020010, "UI", syntax), (0x00020012, "UI", "2.25.1")))
    return (bytes(128) + b"DICM" + instances.element(0x00020000, "UL", struct.pack("<I", len(meta)), EXPLICIT)
            + meta + body)


def write(folder, syntax, number=0):
    instance = uid()
    body = instances.image(instance, syntax) if syntax in (IMPLICIT, EXPLICIT, BIG_ENDIAN) else instances.encapsulated(
        instance, syntax, JPEG)
    path = Path(folder) / ("image%d.dcm" % number)
    path.write_bytes(part10(instance, body, syntax))
    return path


def run(name, *arguments, folder=None, count=0):
    """done, or how it failed."""
    found = program(name)
    if found is None:
        return "no " + name
    ended = subprocess.run([*found, *map(str, arguments)], cwd=folder, capture_output=True, timeout=180, text=True, errors="replace")
    said = ended.stdout + ended.stderr
    if ended.returncode or "E: " in said or "F: " in said:
        return "exit %d: %s" % (ended.returncode, said[-300:])
    return "done"


def is_slow(name):
    """An interpreter with pynetdicom takes seconds to start."""
    return name.startswith("pynetdicom.")


def simple(label, name, *arguments, targets=("ours", "storescp", "dcmqrscp", "orthanc")):
    add(label, lambda target: run(name, *[a.format(port=target.port) if isinstance(a, str) else a for a in arguments]), "done",
        targets=targets, slow=is_slow(name))


CALL = ("-aec", "BELLWETHER", "-aet", "BATTERY", "127.0.0.1", "{port}")
simple("echoscu", "echoscu", *CALL)
simple("echoscu_ten_times", "echoscu", "--repeat", "10", *CALL)
simple("echoscu_that_aborts", "echoscu", "--abort", *CALL)
simple("echoscu_with_128_contexts", "echoscu", "--propose-pc", "128", *CALL)
simple("echoscu_with_38_transfer_syntaxes", "echoscu", "--propose-ts", "38", *CALL)
simple("echoscu_with_small_pdus", "echoscu", "--max-pdu", "4096", *CALL)
simple("echoscu_with_large_pdus", "echoscu", "--max-pdu", "131072", *CALL)
simple("pynetdicom_echoscu", "pynetdicom.echoscu", "127.0.0.1", "{port}", "-aec", "BELLWETHER")


def storing(label, name, syntax, *arguments, number=1, targets=("ours", "storescp", "dcmqrscp", "orthanc")):
    def store(target):
        with tempfile.TemporaryDirectory() as folder:
            files = [write(folder, syntax, i) for i in range(number)]
            return run(name, *[a.format(port=target.port) for a in arguments], *files)

    add(label, store, "done", targets=targets, slow=is_slow(name))


storing("storescu_implicit", "storescu", IMPLICIT, "-xi", *CALL)
storing("storescu_explicit", "storescu", EXPLICIT, "-xe", *CALL)
storing("storescu_big_endian", "storescu", BIG_ENDIAN, "-xb", *CALL)
storing("storescu_ten_images", "storescu", EXPLICIT, *CALL, number=10)
storing("storescu_with_small_pdus", "storescu", EXPLICIT, "--max-pdu", "4096", *CALL)
storing("storescu_with_large_pdus", "storescu", EXPLICIT, "--max-pdu", "131072", *CALL)
storing("storescu_with_combined_contexts", "storescu", EXPLICIT, "--combine", *CALL)
storing("storescu_jpeg_baseline", "storescu", "1.2.840.10008.1.2.4.50", "-xy", *CALL, targets=("ours", "storescp"))
storing("storescu_jpeg_lossless", "storescu", "1.2.840.10008.1.2.4.70", "-xs", *CALL, targets=("ours", "storescp"))
storing("storescu_jpeg_ls", "storescu", "1.2.840.10008.1.2.4.80", "-xt", *CALL, targets=("ours", "storescp"))
storing("storescu_jpeg_2000", "storescu", "1.2.840.10008.1.2.4.90", "-xv", *CALL, targets=("ours", "storescp"))
storing("storescu_rle", "storescu", "1.2.840.10008.1.2.5", "-xr", *CALL, targets=("ours", "storescp"))
storing("dcmsend", "dcmsend", EXPLICIT, *CALL, number=3)
storing("dcmsend_on_many_associations", "dcmsend", EXPLICIT, "--multi-associations", *CALL, number=3)
storing("pynetdicom_storescu", "pynetdicom.storescu", EXPLICIT, "127.0.0.1", "{port}", "-aec", "BELLWETHER")


def asking(label, name, *arguments, files=None, targets=QUERY):
    def ask(target):
        known = archive(target)
        target.receiver.behave()
        with tempfile.TemporaryDirectory() as folder:
            given = [a.format(port=target.port, study=known.studies["BAT002"], folder=folder) for a in arguments]
            outcome = run(name, *given, folder=folder)
            if outcome != "done" or files is None:
                return outcome
            came = len(target.receiver.received) + len([f for f in Path(folder).rglob("*") if f.is_file()])
            return "done" if came == files else "%d files" % came

    add(label, ask, "done", targets=targets, slow=is_slow(name))


LEVEL = ("-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID={study}")
asking("findscu", "findscu", "-S", "-k", "PatientName", *LEVEL, *CALL)
asking("findscu_by_patient_root", "findscu", "-P", "-k", "QueryRetrieveLevel=PATIENT", "-k", "PatientName=Adams*", *CALL)
asking("findscu_that_cancels", "findscu", "-S", "--cancel", "1", "-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID", *CALL)
asking("movescu", "movescu", "-S", "-aem", "SECOND", *LEVEL, *CALL, files=2)
asking("getscu", "getscu", "-S", "-od", "{folder}", *LEVEL, *CALL, files=2)
asking("pynetdicom_findscu", "pynetdicom.findscu", "127.0.0.1", "{port}", "-aec", "BELLWETHER", "-S", *LEVEL)
asking("pynetdicom_movescu", "pynetdicom.movescu", "127.0.0.1", "{port}", "-aec", "BELLWETHER", "-aem", "SECOND", "-S", *LEVEL, files=2)
asking("pynetdicom_getscu", "pynetdicom.getscu", "127.0.0.1", "{port}", "-aec", "BELLWETHER", "-S", *LEVEL)
