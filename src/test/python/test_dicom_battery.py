"""Puts our provider to the battery; with BATTERY_TARGETS=ours,storescp,storescp-tls,dcmqrscp,orthanc the others too."""

import os
import shutil

import pytest

from conftest import missing
from dicom_battery import cases, everything, receiver, targets

everything.load()
WANTED = os.environ.get("BATTERY_TARGETS", "ours").split(",")
SLOW = os.environ.get("BATTERY_SLOW") == "true"
PROGRAMS = {"ours": "java", "engine": "java", "storescp": "storescp", "storescp-tls": "storescp", "dcmqrscp": "dcmqrscp", "orthanc": "Orthanc"}


@pytest.fixture(scope="module")
def started(tmp_path_factory):
    """Starts each target when it is first asked for."""
    running = {}

    def start(name):
        if name not in running:
            if not shutil.which(PROGRAMS[name]) and not os.access("/usr/sbin/" + PROGRAMS[name], os.X_OK):
                missing("program '%s' is not installed" % PROGRAMS[name])
            if name == "ours" and not targets.Ours.is_built():
                missing("the tests are not compiled (./mvnw test-compile)")
            target = targets.ALL[name](tmp_path_factory.mktemp(name), receiver.Receiver())
            running[name] = target
            target.start()
        return running[name]

    yield start
    for target in running.values():
        target.stop()


def pairs():
    for case in cases.ALL:
        for target in WANTED:
            if cases.applies(case, target) and (SLOW or not case.slow):
                yield pytest.param(case, target, id="%s-%s" % (case.name, target))


@pytest.mark.parametrize("case, target", list(pairs()))
def test_battery(case, target, started):
    outcome = everything.run(case, started(target))
    assert outcome in case.allowed, "%s, where only this may come of it: %s" % (outcome, " or ".join(case.allowed))


def test_the_battery_is_large_enough():
    ours = [case for case in cases.ALL if "ours" in case.targets]
    assert len(ours) >= 300
    assert len({case.name for case in ours}) == len(ours)
