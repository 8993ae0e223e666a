"""Measures the served models on held-out phantoms and writes the figures into their model cards.

    python -m headct.evaluate [hemorrhage|protocol ...] [--exams N] [--patients N] [--repository FOLDER]

About 4 CPU-seconds an exam and 2 a patient. ``--no-card`` prints only.
"""

import argparse
from pathlib import Path

import onnxruntime

from headct.evaluation import hemorrhage, protocol
from headct.evaluation.card import write_card
from headct.evaluation.purposes import PURPOSES
from headct.phantom.series import HELD_OUT, hemorrhage_exam, protocol_series
from headct.repository import CHECKPOINTS, REPOSITORY, model_file


def main() -> None:
    """Evaluates what is named, both without a name."""
    parser = argparse.ArgumentParser(prog="python -m headct.evaluate", description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="*", metavar="MODEL", help="hemorrhage, protocol; both without a name")
    parser.add_argument("--exams", type=int, default=120, help="held-out hemorrhage exams")
    parser.add_argument("--patients", type=int, default=200, help="held-out protocol patients, four series each")
    parser.add_argument("--repository", type=Path, default=REPOSITORY)
    parser.add_argument("--no-card", action="store_true", help="print the figures only")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    unknown = set(options.models) - set(PURPOSES)
    if unknown:
        parser.error(f"unknown model {', '.join(sorted(unknown))}; there are {', '.join(sorted(PURPOSES))}")
    for name in options.models or PURPOSES:
        model = f"head_ct_{name}"
        runtime = onnxruntime.SessionOptions()
        runtime.intra_op_num_threads = options.threads
        file = str(model_file(model, options.repository))
        session = onnxruntime.InferenceSession(file, runtime, providers=["CPUExecutionProvider"])
        if name == "hemorrhage":
            exams = map(hemorrhage_exam, range(HELD_OUT, HELD_OUT + options.exams))
            table = hemorrhage.evaluate(session, exams, options.exams).table()
            command = f"python -m headct.evaluate hemorrhage --exams {options.exams}"
        else:
            patients = map(protocol_series, range(HELD_OUT, HELD_OUT + options.patients))
            table = protocol.evaluate(session, patients, options.patients).table()
            command = f"python -m headct.evaluate protocol --patients {options.patients}"
        print(table)
        if not options.no_card:
            provenance = (CHECKPOINTS / f"{name}.md").read_text(encoding="utf-8")
            print(write_card(options.repository / model, PURPOSES[name], provenance, table, command))


if __name__ == "__main__":
    main()
