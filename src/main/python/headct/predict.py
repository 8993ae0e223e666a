"""Runs a network's ONNX file over exams it has not learnt from and keeps what it said as records."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnxruntime

from headct import PROTOCOL_HEADS
from headct.cases import StoredCase
from headct.evaluation.header import simulated_header
from headct.evaluation.header_rules import HeaderRules
from headct.evaluation.reading import HemorrhageModel, Scan, hemorrhage_record
from headct.evaluation.records import HemorrhageRecord, ProtocolRecord
from headct.evaluation.shifts import apply
from headct.phantom.series import HemorrhageExam, ProtocolSeries
from headct.repository import sha256


def session(file: Path, threads: int = 1) -> onnxruntime.InferenceSession:
    """A session on the processor."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    # Series have many lengths, and the arena would keep memory for each of them.
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def scan_of(exam: HemorrhageExam) -> Scan:
    """The exam with the noise of its patient's own generator."""
    plan = exam.series.plan
    voxels = exam.series.voxels_hu(np.random.default_rng([1933, exam.number]))
    return Scan(voxels, (plan.thickness_mm, *plan.pixel_mm), exam.labels)


def hemorrhage_records(
    file: Path, exams: Iterable[tuple[HemorrhageExam, int]], shifts: Iterable[str | None] = (None,)
) -> Iterable[HemorrhageRecord]:
    """One record for each exam and shift; exams come with their fold."""
    model, digest = HemorrhageModel(session(file)), sha256(file)
    shifts = list(shifts)
    for exam, fold in exams:
        scan = scan_of(exam)
        for shift in shifts:
            shifted = scan if shift is None else apply(shift, scan, exam.number)
            yield hemorrhage_record(
                model.read(shifted), exam.number, fold, exam.thickness_mm, exam.features, digest, shift
            )


def records_of(network: str, file: Path, cases: Iterable[tuple[StoredCase, int]]) -> list:
    """Records of kept patients, each with its fold, by either network."""
    if network == "hemorrhage":
        return list(hemorrhage_records(file, ((case.exam(), fold) for case, fold in cases)))
    return list(protocol_records(file, ((c.number, fold, c.protocol_series()) for c, fold in cases), HeaderRules()))


def protocol_records(
    file: Path, patients: Iterable[tuple[int, int, list[ProtocolSeries]]], rules: HeaderRules
) -> Iterable[ProtocolRecord]:
    """One record a series; patients come as number, fold and series."""
    runtime, digest = session(file), sha256(file)
    for number, fold, members in patients:
        generator = np.random.default_rng([1934, number])
        voxels = np.stack([member.series.voxels_hu(generator) for member in members])
        outputs = runtime.run(list(PROTOCOL_HEADS), {"voxels_hu": voxels})
        for index, member in enumerate(members):
            truth = dict(zip(PROTOCOL_HEADS, member.answers))
            thickness = member.series.plan.thickness_mm
            header = simulated_header(truth, thickness, member.reformat, number * 100 + index)
            probabilities = {
                head: [float(p) for p in output[index]] for head, output in zip(PROTOCOL_HEADS, outputs)
            }
            yield ProtocolRecord(
                patient=number, fold=fold, truth=truth, thickness_mm=thickness, phase=member.phase,
                reformat=member.reformat, probabilities=probabilities, header=rules.answers(header, 40),
                model_sha256=digest, series=index,
            )  # fmt: skip
