#!/usr/bin/env python3
"""Sends copies of one study to a running engine and tells where the time and the heap went.

    ./bellwether demo                                   # in another terminal: the engine with a RIS and a mailbox
    .peers/venv/bin/python src/test/scripts/study-benchmark.py FOLDER --studies 10

FOLDER holds the study as DICOM files. Each copy gets fresh UIDs and travels over one association. "told" is the time from
the last image to the last accepted delivery; plumbing is that, less the grace after the release of the association and less
the stages of the two networks: what the engine adds.
"""
import argparse
import datetime
import json
import pathlib
import re
import time
import urllib.request

import pydicom
from pydicom.uid import generate_uid
from pynetdicom import AE


def get(base, path):
    with urllib.request.urlopen(base + path, timeout=10) as answer:
        return answer.read().decode()


def heap_bytes(base):
    used = re.findall(r'^jvm_memory_used_bytes\{area="heap"[^}]*\} (\S+)', get(base, "/q/metrics"), re.M)
    return sum(float(value) for value in used)


def renamed(files):
    """Yields the data sets of one study under fresh UIDs."""
    fresh = {}
    for file in files:
        data_set = pydicom.dcmread(file)
        for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "FrameOfReferenceUID"):
            old = data_set.get(keyword)
            if old:
                setattr(data_set, keyword, fresh.setdefault(old, generate_uid()))
        data_set.file_meta.MediaStorageSOPInstanceUID = data_set.SOPInstanceUID
        yield data_set


def send(host, port, title, data_sets):
    entity = AE(ae_title="BENCHMARK")
    for key in {(str(d.SOPClassUID), str(d.file_meta.TransferSyntaxUID)) for d in data_sets}:
        entity.add_requested_context(*key)
    association = entity.associate(host, port, ae_title=title)
    if not association.is_established:
        raise SystemExit("no association with %s:%d" % (host, port))
    for data_set in data_sets:
        status = association.send_c_store(data_set)
        if status.Status != 0:
            raise SystemExit("instance %s was answered 0x%04X" % (data_set.SOPInstanceUID, status.Status))
    last = time.time()
    association.release()
    return last


def seconds(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def answered(base, study, deadline, highest):
    while time.time() < deadline:
        highest = max(highest, heap_bytes(base))
        found = json.loads(get(base, "/api/assessments?study=" + study))
        if found:
            deliveries = json.loads(get(base, "/api/deliveries?assessment=" + found[0]["id"]))
            if deliveries and all(delivery["state"] == "DELIVERED" for delivery in deliveries):
                return found[0], max(seconds(delivery["deliveredAt"]) for delivery in deliveries), highest
        time.sleep(0.1)
    raise SystemExit("study %s has no assessment that was delivered" % study)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--studies", type=int, default=10)
    options.add_argument("--host", default="localhost")
    options.add_argument("--port", type=int, default=11112)
    options.add_argument("--ae-title", default="BELLWETHER")
    options.add_argument("--grace", type=float, default=0.5, help="bellwether.series.release-grace in seconds")
    options.add_argument("--http", default="http://localhost:8080")
    given = options.parse_args()
    files = sorted(path for path in given.folder.rglob("*.dcm"))
    highest = 0.0
    print("%-6s %6s %8s | %8s %8s %8s %10s %7s | %8s %8s %9s" % (
        "study", "images", "images/s", "receive", "complete", "protocol", "hemorrhage", "result", "told", "plumbing", "heap MiB"))
    for number in range(given.studies):
        data_sets = list(renamed(files))
        started = time.time()
        last = send(given.host, given.port, given.ae_title, data_sets)
        study = str(data_sets[0].StudyInstanceUID)
        assessment, delivered, highest = answered(given.http, study, time.time() + 300, highest)
        stage = {name: value / 1000 for name, value in assessment["stageMillis"].items()}
        told = delivered - last
        plumbing = told - given.grace - stage["protocol"] - stage["hemorrhage"]
        print("%-6d %6d %8.1f | %8.2f %8.2f %8.2f %10.2f %7.2f | %8.2f %8.2f %9.0f  %s" % (
            number + 1, len(data_sets), len(data_sets) / (last - started), stage["receive"], stage["complete"],
            stage["protocol"], stage["hemorrhage"], stage["result"], told, plumbing, highest / 2**20, assessment["status"]))


if __name__ == "__main__":
    main()
