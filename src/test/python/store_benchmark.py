"""Measures how fast we receive, beside other providers in interleaved rounds of one run, part by part, and tells which
goals are met. Each part takes less than four minutes and adds its figures to a file; "report" makes the tables of them."""

import argparse
import json
import os
import random
import statistics
import sys
import time
from pathlib import Path

import receive_report
from receive_disk import Disk
from receive_sender import Association, Study, fan_out, timed
from receive_servers import ROOT, Server, ours, start

SIDE = 512
SMALL_SIDE = 64
SERIES_SLICES = 40
WARM_BLOCK = 500
WARM_IMAGES = 20000
WARM_QUERIES = 500
FAST = 6
FAST_PROVIDERS = ("ours-unsynced", "storescp", "dcm4che")


def pixels(side):
    return random.Random(1).randbytes(2 * side * side)


def store(server, associations, count, study):
    """Stores images of a study; returns images a second and the provider's CPU milliseconds an image."""
    def prepare(i):
        images = [study.image(number) for number in range(i, count, associations)]
        return Association(server.port, server.title), images

    def work(prepared):
        association, images = prepared
        for one in images:
            association.store(*one)

    before = server.cpu_seconds()
    seconds, _ = fan_out(associations, prepare, work)
    return count / seconds, 1000 * (server.cpu_seconds() - before) / count


def free_memory():
    """Has the kernel give up pages of its cache, so that it need not do so while somebody is measured."""
    bytearray(2 * FAST * 160 * (2 * SIDE * SIDE))


def warm_up(server, seconds):
    """Sends until the server has seen what the last stage of the JVM's compiler asks for of a method that is called once
    an image, or the time is over."""
    rates = []
    end = time.monotonic() + seconds
    while time.monotonic() < end and WARM_BLOCK * len(rates) < WARM_IMAGES:
        rates.append(store(server, 8, WARM_BLOCK, Study(SIDE, pixels(SIDE)))[0])
        server.shrink()
    print("%-16s warm after %d images, images/s of each %d: %s"
          % (server.name, WARM_BLOCK * len(rates), WARM_BLOCK, " ".join("%.0f" % r for r in rates)), flush=True)


class Results:
    """Figures of this and of earlier parts, in a file of JSON lines."""

    def __init__(self, file):
        self.file = Path(file)

    def begin(self, part):
        """Forgets what an earlier run of the same part left."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        kept = [line for line in self.read() if line["part"] != part]
        self.file.write_text("".join(json.dumps(line) + "\n" for line in kept), encoding="utf-8")

    def add(self, part, measure, name, **figures):
        line = {"part": part, "measure": measure, "name": name, **figures}
        with self.file.open("a", encoding="utf-8") as out:
            out.write(json.dumps(line) + "\n")
        print("%-12s %-16s %s" % (measure, name, "  ".join(
            "%s %s" % (key, "%.2f" % value if isinstance(value, float) else value)
            for key, value in figures.items())), flush=True)

    def read(self):
        return [json.loads(line) for line in self.file.read_text(encoding="utf-8").splitlines()] \
            if self.file.exists() else []


def part_store(options, results):
    servers = start(options.providers)
    try:
        with Disk() as disk:
            for server in servers:
                if server.name.startswith(("ours", "engine", "dcm4che")):
                    warm_up(server, options.warm_up_seconds)
            for number in range(options.rounds):
                for associations in options.associations:
                    first = number % len(servers)  # nobody always comes behind the same other
                    for server in servers[first:] + servers[:first]:
                        free_memory()
                        # Long enough to be measured: those that do not wait for the disk are many times as fast.
                        images = FAST * options.images if server.name in FAST_PROVIDERS else options.images
                        rate, cpu = store(server, associations, max(images, 12 * associations), Study(SIDE, pixels(SIDE)))
                        server.shrink()
                        results.add("store", "store", server.name, round=number, associations=associations,
                                    images_a_second=rate, cpu_ms=cpu)
                        if server.name == "ours-durable":  # at once, since the disk changes from second to second
                            results.add("store", "disk", "files", round=number, associations=associations,
                                        files_a_second=disk.files_a_second(max(160, 12 * associations), associations))
    finally:
        for server in servers:
            server.close()


def part_service(options, results):
    """C-ECHO on one association, and associations that are set up and released."""
    servers = start(["ours-durable", "storescp", "Orthanc", "pynetdicom", "dcm4che"])
    try:
        for server in servers:
            for _ in range(5 if server.name.startswith(("ours", "dcm4che")) else 1):
                echo(server, 4000)
                associate(server, 2, 1000)
        for number in range(options.rounds):
            for server in servers:
                results.add("service", "echo", server.name, round=number,
                            p50_ms=statistics.median(echo(server, 2000)))
            for server in servers:
                for associations in (1, 2, 4):
                    results.add("service", "associate", server.name, round=number, at_once=associations,
                                associations_a_second=associate(server, associations, 1000))
    finally:
        for server in servers:
            server.close()


def echo(server, count):
    def work(association):
        return [timed(association.echo) for _ in range(count)]
    return fan_out(1, lambda _: Association(server.port, server.title, (3,)), work)[1][0]


def associate(server, at_once, count):
    def work(_):
        for _ in range(count // at_once):
            Association(server.port, server.title, (3,)).release()
    return count / fan_out(at_once, lambda i: i, work)[0]


def part_first(options, results):
    """The first series after a start, and the same once it is warm."""
    for number in range(options.rounds):
        for name in options.first:
            with Server(name) as server:
                one_series(server, "first", number, results)
                if name.startswith(("ours", "engine")):
                    warm_up(server, min(30, options.warm_up_seconds))
                for _ in range(5):
                    one_series(server, "warm", number, results)


def one_series(server, which, number, results):
    study = Study(SIDE, pixels(SIDE))

    def work(images):
        association = Association(server.port, server.title)
        millis = [timed(association.store, *one) for one in images]
        association.release()
        return millis
    seconds, (millis,) = fan_out(1, lambda _: [study.image(i) for i in range(SERIES_SLICES)], work)
    server.shrink()
    results.add("first", "series-" + which, server.name, round=number, series_ms=1000 * seconds,
                worst_image_ms=max(millis))


def part_find(_, results):
    """C-FIND for one study, its series, one series' images and one patient, over 1,000 and over 10,000 instances."""
    small = pixels(SMALL_SIDE)
    for server in start(["ours-durable", "Orthanc-unsynced"]):
        with server:
            held = 0
            for instances in (1000, 10000):
                while held < instances:
                    study = Study(SMALL_SIDE, small, a_series=50)
                    store(server, 4, 100, study)
                    held += 100
                for number in range(3):
                    for level, keys, matches in queries(study):
                        results.add("find", "find", server.name, round=number, instances=instances, level=level,
                                    p50_ms=statistics.median(find(server, level.split()[0], keys, matches)))


def queries(study):
    uid = {0x0020000D: study.uid}
    return [
        ("STUDY", {**uid, 0x00100020: b"", 0x00080061: b""}, 1),
        ("STUDY by patient", {0x0020000D: b"", 0x00100020: study.patient}, 1),
        ("SERIES", {**uid, 0x0020000E: b"", 0x00080060: b""}, 2),
        ("IMAGE", {**uid, 0x0020000E: study.series(0), 0x00080018: b"", 0x00200013: b""}, 50),
    ]


def find(server, level, keys, wanted):
    def work(association):
        millis = []
        for _ in range(WARM_QUERIES + 200):
            begin = time.perf_counter()
            matches = association.find(level.encode(), keys)
            millis.append(1000 * (time.perf_counter() - begin))
            if matches != wanted:
                raise RuntimeError("%d matches instead of %d" % (matches, wanted))
        return millis[WARM_QUERIES:]
    return fan_out(1, lambda _: Association(server.port, server.title, (5,)), work)[1][0]


def part_memory(_, results):
    """Memory from 1 to 64 associations and from 100 to 100,000 images. All of the heap is touched at the start, so that
    resident memory tells what lies outside of it; what lies in it is told after a full collection."""
    provider = ours("unsynced", "-Xms256m -Xmx256m -XX:+AlwaysPreTouch")
    with Server("ours-unsynced", provider) as server:
        for _ in range(4):
            store(server, 1, 500, Study(SIDE, pixels(SIDE)))
            server.shrink()
        for associations in (1, 8, 64, 1):
            store(server, associations, 640, Study(SIDE, pixels(SIDE)))
            memory(server, "associations", associations, results)
            server.shrink()
    with Server("ours-unsynced", provider) as server:
        held, small = 0, pixels(SMALL_SIDE)
        for images in (100, 1000, 10000, 100000):
            while held < images:
                block = min(images - held, 1000)
                store(server, 4, block, Study(SMALL_SIDE, small, a_series=500))
                held += block
            memory(server, "images", images, results)


def memory(server, what, count, results):
    resident = server.resident_mebibytes()
    results.add("memory", "memory-" + what, server.name, count=count, resident_mib=resident,
                live_heap_mib=server.live_heap_mebibytes())


PARTS = {"store": part_store, "service": part_service, "first": part_first, "find": part_find, "memory": part_memory}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("parts", nargs="*", default=[*PARTS, "report"], choices=[*PARTS, "report"])
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--images", type=int, default=160)
    arguments.add_argument("--warm-up-seconds", type=int, default=30)
    arguments.add_argument("--associations", type=lambda text: [int(n) for n in text.split(",")], default=[1, 4, 8, 32])
    arguments.add_argument("--providers", type=lambda text: text.split(","), default=[
        "ours-durable", "ours-unsynced", "storescp", "Orthanc", "pynetdicom", "dcm4che"])
    arguments.add_argument("--first", type=lambda text: text.split(","), default=["ours-durable", "Orthanc"])
    arguments.add_argument("--results", default=str(ROOT / "target/receive-benchmark.jsonl"))
    options = arguments.parse_args()
    results = Results(options.results)
    for part in options.parts:
        if part == "report":
            receive_report.print_report(results.read())
        else:
            results.begin(part)
            PARTS[part](options, results)


if __name__ == "__main__":
    sys.exit(main())
