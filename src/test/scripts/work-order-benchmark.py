#!/usr/bin/env python3
"""How soon an emergency is answered that arrives behind a backlog of routine studies of a running engine.

    .peers/venv/bin/python src/test/scripts/work-order-benchmark.py FOLDER [--routine 200] [--alone 3]

FOLDER holds one study as DICOM files. It is sent as an emergency a few times while nothing else is there, then many times as
routine over several associations, and once more as an emergency. The time is that from its last image to its assessment.
"""
import argparse
import concurrent.futures
import importlib.util
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

SPECIFICATION = importlib.util.spec_from_file_location(
    "study_benchmark", pathlib.Path(__file__).resolve().parent / "study-benchmark.py"
)
study_benchmark = importlib.util.module_from_spec(SPECIFICATION)
SPECIFICATION.loader.exec_module(study_benchmark)

ASSOCIATIONS = 4


def send(given, files, priority):
    """Sends one copy by DCMTK's dcmsend; its Study Instance UID and when its last image was answered."""
    with tempfile.TemporaryDirectory() as folder:
        for number, data_set in enumerate(study_benchmark.renamed(files)):
            data_set.RequestedProcedurePriority = priority
            data_set.save_as(f"{folder}/{number}.dcm")
        command = ["dcmsend", "-aec", given.ae_title, "+sd", given.host, str(given.port), folder]
        subprocess.run(command, env={**os.environ, "TCP_NODELAY": "1"}, check=True)
        return str(data_set.StudyInstanceUID), time.time()


def assessments(given, study):
    return json.loads(study_benchmark.get(given.http, "/api/assessments?study=" + study))


def emergency(given, files):
    study, last = send(given, files, "STAT")
    while True:
        found = assessments(given, study)
        if found:
            return study_benchmark.seconds(found[-1]["createdAt"]) - last
        if time.time() > last + 600:
            raise SystemExit("the emergency was not answered within ten minutes")
        time.sleep(0.05)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--routine", type=int, default=200)
    options.add_argument("--alone", type=int, default=3)
    options.add_argument("--host", default="localhost")
    options.add_argument("--port", type=int, default=11112)
    options.add_argument("--ae-title", default="BELLWETHER")
    options.add_argument("--http", default="http://localhost:8080")
    given = options.parse_args()
    files = sorted(path for path in given.folder.rglob("*.dcm"))
    alone = [emergency(given, files) for _ in range(given.alone)]
    print("alone: " + ", ".join("%.2f s" % took for took in alone), flush=True)
    with concurrent.futures.ThreadPoolExecutor(ASSOCIATIONS) as senders:
        routine = list(senders.map(lambda _: send(given, files, "ROUTINE")[0], range(given.routine)))
    waiting = sum(not assessments(given, study) for study in routine)
    behind = emergency(given, files)
    left = sum(not assessments(given, study) for study in routine)
    print("behind %d routine studies that wait (%d still do): %.2f s, %.2f times as long" % (
        waiting, left, behind, behind / statistics.median(alone)))


if __name__ == "__main__":
    main()
