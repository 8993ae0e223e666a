"""Prints what came of each case at each target: python -m dicom_battery.compare [--targets ours,storescp] [part of a name ...]"""

import argparse
import sys
import tempfile
import time

from . import cases, everything, receiver, targets


def main():
    everything.load()
    parser = argparse.ArgumentParser()
    parser.add_argument("--targets", default="ours,storescp,dcmqrscp,orthanc")
    parser.add_argument("--slow", action="store_true")
    parser.add_argument("parts", nargs="*")
    options = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        running = []
        try:
            for name in options.targets.split(","):
                target = targets.ALL[name](folder + "/" + name, receiver.Receiver())
                running.append(target)
                target.start()
            passed = {target.name: [0, 0] for target in running}
            for case in cases.ALL:
                if options.parts and not any(part in case.name for part in options.parts) or case.slow and not options.slow:
                    continue
                row, wrong = [], False
                for target in running:
                    if not cases.applies(case, target.name):
                        row.append("-")
                        continue
                    begin = time.monotonic()
                    outcome = everything.run(case, target)
                    seconds = time.monotonic() - begin
                    good = outcome in case.allowed
                    passed[target.name][0] += good
                    passed[target.name][1] += 1
                    wrong |= not good and target.name in ("ours", "engine")
                    row.append(("" if good else "!") + outcome + ("  %.1f s" % seconds if seconds > 1 else ""))
                failed += wrong
                print("%-60s %s" % (case.name, " | ".join("%-20s" % cell for cell in row)), flush=True)
            for name, (good, all_of_them) in passed.items():
                print("%s: %d of %d" % (name, good, all_of_them))
        finally:
            for target in running:
                target.stop()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
