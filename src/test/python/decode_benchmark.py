"""Compares how fast headers are read and pixels are decoded by us, DCMTK, GDCM, pydicom and the plug-ins of ImageIO.

Each reader is one process with one working thread that stays; the driver asks one after the other, in interleaved rounds of
one run, so that ratios mean something on a machine that others use too. The rounds before the first that counts warm up.
Prints a Markdown table of medians, the ratios, and what each ratio must be.
"""

import argparse
import pathlib
import shlex
import statistics
import subprocess
import sys

import ct_slices

# What a measurement is compared with, and what our part of that must be. The usual reader in Java is not to be had from a
# package index; where it read headers it had 2.26 times the speed of DCMTK, and we must have most of that. For native and
# deflated pixels "java" does the least that any reader on the JDK can do: read or inflate all, and take the pixels from a
# place that it knows.
MUST = {
    ("header", "explicit"): [("dcmtk", 1.6), ("pydicom", 6.9)],
    ("pixels", "explicit"): [("java", 1.0), ("pydicom", 2.4)],
    ("pixels", "implicit"): [("java", 1.0)],
    ("pixels", "deflated"): [("java", 0.95)],
    ("pixels", "rle"): [("dcmtk", 1.2)],
    ("pixels", "jpeg-lossless-sv1"): [("java", 1.3), ("dcmtk", 0.8)],
    ("pixels", "jpeg-lossless"): [("dcmtk", 0.8)],
    ("pixels", "jpeg-ls"): [("dcmtk", 0.7)],
    ("pixels", "jpeg-ls-near"): [("dcmtk", 0.7)],
    ("pixels", "jpeg-2000"): [("java", 2.0)],
    ("pixels", "jpeg-2000-lossy"): [("java", 2.0)],
}
LOSSY = ("jpeg-baseline", "jpeg-extended", "jpeg-2000-lossy")


class Reader:
    """One process that reads and decodes on request."""

    def __init__(self, name, command):
        self.name = name
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def run(self, work, folder, milliseconds):
        """Returns files a second and the sum of the first one's pixels, or the reason why there is none."""
        self.process.stdin.write(f"{work} {folder} {milliseconds}\n")
        self.process.stdin.flush()
        words = self.process.stdout.readline().split()
        if not words:
            raise SystemExit(f"{self.name} has stopped")
        if words[0] == "-":
            return None, " ".join(words[1:])
        return int(words[0]) / float(words[1]), int(words[2])

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


def measure(readers, folder, works, arguments):
    """Returns files a second by work and reader, and says where readers disagree or cannot read."""
    rates = {work: {reader.name: [] for reader in readers} for work in works}
    checks = {work: {} for work in works}
    for turn in range(arguments.warm_up + arguments.rounds):
        for work in works:
            for reader in readers:
                if turn > 0 and not checks[work].get(reader.name, True):
                    continue
                rate, check = reader.run(work[0], folder / work[1], arguments.milliseconds)
                if rate is None:
                    checks[work][reader.name] = None
                    print(f"{work[0]} {work[1]}: {reader.name} cannot: {check}", file=sys.stderr)
                    continue
                checks[work][reader.name] = check
                if turn >= arguments.warm_up:
                    rates[work][reader.name].append(rate)
    for work, found in checks.items():
        values = {value for value in found.values() if value is not None}
        if len(values) > 1 and work[1] not in LOSSY:
            print(f"{work[0]} {work[1]}: readers disagree: {found}", file=sys.stderr)
    return rates


def table(readers, rates):
    """Prints the table; returns whether each ratio is what it must be."""
    names = [reader.name for reader in readers]
    print("| read | " + " | ".join(names) + " | ours to others | must | met |")
    print("|---|" + "---|" * (len(names) + 3))
    all_met = True
    for work, by_reader in rates.items():
        median = {name: statistics.median(values) for name, values in by_reader.items() if values}
        ratios = [
            statistics.median(a / b for a, b in zip(by_reader["ours"], by_reader[name]))
            if name in median and "ours" in median else None
            for name in names[1:]]
        demands = [(other, least) for other, least in MUST.get(work, []) if other in median]
        met = all(ratios[names.index(other) - 1] >= least for other, least in demands)
        all_met &= met
        print(
            f"| {work[0]}, {work[1]} | "
            + " | ".join(f"{median[name]:.0f}" if name in median else "-" for name in names)
            + " | " + ", ".join(f"{ratio:.2f} {name}" for name, ratio in zip(names[1:], ratios) if ratio is not None)
            + " | " + ", ".join(f">= {least} {other}" for other, least in demands)
            + f" | {('yes' if met else 'NO') if demands else ''} |")
    return all_met


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ours", required=True, help="command of our reader")
    parser.add_argument("--java", help="command of the reader by plug-ins of ImageIO")
    parser.add_argument("--dcmtk", help="command of DCMTK's reader")
    parser.add_argument("--gdcm", help="command of GDCM's reader")
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path("target/decode-benchmark"))
    parser.add_argument("--files", type=int, default=12, help="slices of each transfer syntax")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--warm-up", type=int, default=3, help="rounds that do not count")
    parser.add_argument("--milliseconds", type=int, default=300, help="of one measurement")
    parser.add_argument("--only", help="transfer syntaxes with commas between, by the names of their folders")
    parser.add_argument("--require", action="store_true", help="end with 1 unless each ratio is what it must be")
    arguments = parser.parse_args()
    syntaxes = ct_slices.make(arguments.folder, arguments.files)
    if arguments.only:
        syntaxes = [name for name in syntaxes if name in arguments.only.split(",")]
    works = [("header", "explicit")] + [("pixels", name) for name in syntaxes]
    commands = {
        "ours": arguments.ours, "dcmtk": arguments.dcmtk, "gdcm": arguments.gdcm,
        "pydicom": f"{sys.executable} {pathlib.Path(__file__).with_name('decode_peer.py')} pydicom", "java": arguments.java}
    readers = [Reader(name, shlex.split(command)) for name, command in commands.items() if command]
    try:
        all_met = table(readers, measure(readers, arguments.folder, works, arguments))
    finally:
        for reader in readers:
            reader.stop()
    sys.exit(1 if arguments.require and not all_met else 0)


if __name__ == "__main__":
    main()
