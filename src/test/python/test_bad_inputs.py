"""The bad inputs that a DICOM port must bear, one test each. For all of them: the heap stays within 64 MB of its level, the 99th
percentile of another association stays below twice its level, one log line names the peer and the reason and nothing of the
patient, and the event is counted."""

import shutil
import struct
import subprocess
import sys
import threading
import time
import zlib
from pathlib import Path

import pytest

from conftest import missing
from dicom_battery import instances, targets
from dicom_battery.hostile import IMAGES, flood
from dicom_battery.instances import uid
from dicom_battery.wire import (CT, DEFLATED, EXPLICIT, IMPLICIT, Ended, Peer, associate, command, context, echo_command,
                                fragments, p_data, pdu, pdv, store_elements)

HEAP_BYTES = 64 << 20
TRIES = 12
PATIENT = {"x00100010": ("PN", "Verysecret^Name"), "x00100020": ("LO", "PHI4711")}
SECRETS = ("Verysecret", "PHI4711")


@pytest.fixture(scope="module")
def ours(tmp_path_factory):
    if not shutil.which("java"):
        missing("program 'java' is not installed")
    if not targets.Ours.is_built():
        missing("the tests are not compiled (./mvnw test-compile)")
    target = targets.Ours(tmp_path_factory.mktemp("bad"))
    target.start(encryption=False)
    watch = subprocess.Popen([sys.executable, "-B", "-m", "dicom_battery.latency", str(target.port)], cwd=Path(__file__).parent,
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    target.watch = watch
    percentile(target, 0.5)
    yield target
    watch.stdin.close()
    watch.wait(30)
    target.stop()


def percentile(target, seconds=0.25):
    target.watch.stdin.write("%f\n" % seconds)
    target.watch.stdin.flush()
    return float(target.watch.stdout.readline())


def borne(target, attack, counter, reason, provider="plain", by=1, lines=1, peer="BATTERY"):
    """Attacks once and looks at counter and log, then again and again and looks at heap and the other association."""
    settle(target)
    level = target.heap()
    before, seen = target.statistics(provider)[counter], len(target.lines)
    attack()
    await_count(target, provider, counter, before + by)
    warnings = await_warnings(target, seen, lines)
    assert len(warnings) == lines, warnings
    assert all(reason in line and (peer in line or "127.0.0.1" in line) for line in warnings), warnings
    heaps = undisturbed(target, attack)
    assert max([*heaps, target.heap()]) - level < HEAP_BYTES
    assert not [line for line in list(target.lines)[seen:] if any(secret in line for secret in SECRETS)]


def settle(target):
    """Waits for the end of what earlier tests left; the watch alone has an association then."""
    end = time.monotonic() + 60
    while sum(target.statistics(name)["open"] for name in ("plain", "short")) > 1 and time.monotonic() < end:
        time.sleep(0.02)
    time.sleep(0.05)


def await_count(target, provider, counter, expected):
    end = time.monotonic() + 30
    while target.statistics(provider)[counter] < expected and time.monotonic() < end:
        time.sleep(0.02)
    assert target.statistics(provider)[counter] >= expected


def warned(target, seen):
    """Warnings and errors since then; how full the disk of this machine is, is no matter of a peer."""
    return [line for line in list(target.lines)[seen:] if line.startswith(("WARN", "ERROR")) and "The spool is" not in line]


def await_warnings(target, seen, lines):
    end = time.monotonic() + 10
    while len(warned(target, seen)) < lines and time.monotonic() < end:
        time.sleep(0.02)
    time.sleep(0.05)
    return warned(target, seen)


def undisturbed(target, attack):
    """Compares quiet and attacked moments that follow each other; another load on the machine spoils a try, not all of them."""
    ratios, heaps = [], []
    for _ in range(TRIES):
        quiet = percentile(target)
        over = threading.Event()
        attacks = threading.Thread(target=again_and_again, args=(attack, over))
        attacks.start()
        try:
            attacked = percentile(target)
            heaps.append(target.heap())
        finally:
            over.set()
            attacks.join()
        ratios.append(attacked / quiet)
        if ratios[-1] < 2:
            return heaps
    raise AssertionError("the 99th percentile of another association was so many times its level: %s" % ratios)


def again_and_again(attack, over):
    while not over.is_set():
        attack()
        over.wait(0.05)


def answered(port, data, contexts=None):
    """Sends bytes, on an association if contexts are given, and waits for the end."""
    with Peer(port, timeout=20) as peer:
        if contexts:
            peer.open(contexts)
        try:
            peer.send(data)
        except ConnectionError:
            return
        peer.outcome()


def stored(target, body, instance=None, syntax=EXPLICIT, status=None, sop_class=CT, port=None):
    """Stores a data set and looks at the answer."""
    with Peer(port or target.port, timeout=30) as peer:
        peer.open([context(1, CT, syntax)])
        came = peer.store(instance or uid(), body, sop_class=sop_class)
        if status:
            assert came == status
        peer.release()


def header(instance, **changes):
    return instances.header(instance, **{**PATIENT, **changes})


def image(instance, syntax=EXPLICIT, **changes):
    return instances.image(instance, syntax, **{**PATIENT, **changes})


@pytest.mark.parametrize("data", [pdu(1, b""), pdu(1, b"", length=0xFFFFFFFF), b"GET / HTTP/1.1\r\n\r\n"],
                         ids=["zero", "four-gigabytes", "http"])
def test_01_impossible_pdu_lengths(ours, data):
    borne(ours, lambda: answered(ours.port, data), "aborted", "PDU")


@pytest.mark.parametrize("data", [
    p_data(pdv(1, 3, bytes(7))), p_data(pdv(1, 3, bytes(8), length=4000)), p_data(pdv(99, 3, bytes(8))),
    fragments(3, 1, command(store_elements(CT, "2.25.1")), 16000) + fragments(3, 1, echo_command(), 16000)],
    ids=["odd", "larger-than-its-pdu", "wrong-context", "interleaved"])
def test_02_impossible_presentation_data_values(ours, data):
    borne(ours, lambda: answered(ours.port, data, IMAGES), "aborted", "ABORTED")


SEQUENCE = struct.pack("<HH2sHI", 0x0040, 0xA730, b"SQ", 0, 0xFFFFFFFF)
ITEM = struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)


def refused(target, body, reason="cannot be read", instance=None, syntax=EXPLICIT, status="0xC000", **how):
    borne(target, lambda: stored(target, body, instance, syntax, status, **how), "refused", reason)


def test_03_ten_thousand_sequences_within_each_other(ours):
    refused(ours, instances.data_set(header(uid()), EXPLICIT) + (SEQUENCE + ITEM) * 10_000)


@pytest.mark.parametrize("end", [b"", ITEM + struct.pack("<HHI", 0xFFFE, 0xE00D, 8) + bytes(8)], ids=["never-closed", "with-a-length"])
def test_04_delimiters_that_are_missing_or_have_a_length(ours, end):
    refused(ours, instances.data_set(header(uid()), EXPLICIT) + SEQUENCE + end)


def test_05_four_gigabytes_announced_and_a_hundred_bytes_sent(ours):
    refused(ours, instances.data_set(header(uid()), EXPLICIT) + struct.pack("<HH2sHI", 0x7FE0, 0x10, b"OW", 0, 0xFFFFFFFE) + bytes(100))


@pytest.mark.parametrize("bad", ["../../x", "/etc/passwd", "1." + "2" * 63, "1.2\0.3"])
def test_06_identifiers_that_are_none(ours, bad):
    refused(ours, image(bad), "no UID", bad, status="0x0117")
    assert all(path.parent == ours.folder / "spool" for path in ours.files())


def test_07_a_dicomdir(ours):
    sop_class, instance = "1.2.840.10008.1.3.10", uid()
    refused(ours, instances.image(instance, EXPLICIT, sop_class, **PATIENT), "not a SOP class that is stored", instance,
            status="0x0122", sop_class=sop_class)


def test_08_a_deflation_bomb(ours):
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = squeeze.compress(instances.data_set(header(uid()), EXPLICIT))
    body += squeeze.compress(struct.pack("<HH2sHI", 0x0029, 0x1010, b"OB", 0, 0x7FFFFFFE))
    for _ in range(300):
        body += squeeze.compress(bytes(1 << 20))
    body += squeeze.flush()
    refused(ours, body + b"\0" * (len(body) % 2), syntax=DEFLATED)


@pytest.mark.parametrize("changes", [
    {"x00280010": ("US", 65535), "x00280011": ("US", 65535), "x00280008": ("IS", "2147483647")},
    {"x00280010": ("UL", struct.pack("<I", 0xFFFFFFFF))}], ids=["overflow", "another-vr"])
def test_09_an_image_whose_size_overflows(ours, changes):
    """Kept as it came; who reads its pixels multiplies in 64 bits and sets it aside (VolumeBuilderTest, PixelDecoderTest)."""
    kept_quietly(ours, lambda instance: instances.data_set(
        [e for e in header(instance) + instances.PIXELS if "x%08X" % e[0] not in changes]
        + [(int(tag[1:], 16), *value) for tag, value in changes.items()] + [(0x7FE00010, "OW", bytes(100))], EXPLICIT))


def test_10_a_palette_index_out_of_range(ours):
    """Kept as it came; colours are no Hounsfield units, and who reads them says so (VolumeBuilderTest, ModalityLutTest)."""
    kept_quietly(ours, lambda instance: instances.data_set(
        [e for e in header(instance) + instances.PIXELS if e[0] != 0x00280004]
        + [(0x00280004, "CS", "PALETTE COLOR"), (0x00281101, "US", struct.pack("<HHH", 1, 0, 16)),
           (0x00281201, "OW", bytes(2)), (0x7FE00010, "OW", b"\xff" * 512)], EXPLICIT))


def kept_quietly(target, make):
    """Kept byte for byte, counted, and nothing about it in the log; the heap and the others as ever."""
    settle(target)
    level, before, seen = target.heap(), target.statistics()["stored"], len(target.lines)

    def attack():
        instance = uid()
        stored(target, make(instance), instance, status="0x0000")

    attack()
    await_count(target, "plain", "stored", before + 1)
    heaps = undisturbed(target, attack)
    assert max([*heaps, target.heap()]) - level < HEAP_BYTES
    assert not warned(target, seen)
    assert not [line for line in list(target.lines)[seen:] if any(secret in line for secret in SECRETS)]


def test_11_a_program_in_the_preamble(ours):
    """A peer sends no preamble, and what it sends in its place ends behind ours, which is zero (Part10FileTest has the files)."""
    body = b"MZ" + bytes(126) + b"DICM" + image(uid())
    refused(ours, body)
    instance = uid()
    stored(ours, image(instance), instance, status="0x0000")
    assert all(path.read_bytes()[:132] == bytes(128) + b"DICM" for path in ours.files()[-5:])


def test_12_the_same_identifier_again(ours):
    instance = uid()
    body = image(instance)
    files = len(ours.files())
    for _ in range(2):
        stored(ours, body, instance, status="0x0000")
    assert len(ours.files()) == files + 1
    serial = iter(range(1, 10_000_000))
    borne(ours, lambda: stored(ours, image(instance, pixels=struct.pack("<I", next(serial)) * 128), instance, status="0x0000"),
          "stored", "with another content")


def test_13_a_foreign_title(ours):
    borne(ours, lambda: answered(ours.port, associate(called="SOMEONE")), "rejected", "called AE title not recognized")


def test_13_a_thousand_associations(ours):
    level, before = ours.heap(), ours.statistics()
    for count in (900, 100):
        outcomes = flood(ours, count)
        assert not set(outcomes) - {"accept", "reject-2-3-2"}, outcomes
    after = ours.statistics()
    assert after["rejectedTransiently"] > before["rejectedTransiently"]
    assert ours.heap() - level < HEAP_BYTES
    refusals = [line for line in ours.lines if "local limit exceeded" in line or "too many connections" in line]
    assert len(refusals) == after["rejectedTransiently"]
    undisturbed(ours, lambda: flood(ours, 30))


def test_13_128_contexts(ours):
    with Peer(ours.port) as peer:
        peer.open([context(2 * i + 1, CT, IMPLICIT) for i in range(128)])
        assert [peer.result(2 * i + 1) for i in range(128)] == [0] * 128
        peer.release()


@pytest.mark.parametrize("slow", ["request", "image", "silent", "never-released"])
def test_14_peers_that_take_their_time(ours, slow):
    def attack():
        with Peer(ours.ports["short"], timeout=60) as peer:
            try:
                if slow == "request":
                    peer.send_slowly(associate(), pause=0.5)
                elif slow != "silent":
                    peer.open(IMAGES)
                if slow == "image":
                    peer.send_slowly(fragments(3, 1, command(store_elements(CT, "2.25.1")), 16000), pause=0.5)
            except (ConnectionError, Ended):
                pass
            assert peer.is_closed()

    # Either the time-out of all waiting together or the least rate is over first.
    borne(ours, attack, "aborted", "no data from the peer in time" if slow in ("silent", "never-released") else " in ",
          provider="short")


NAMES = {
    "japanese": ("\\ISO 2022 IR 87", b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B"),
    "gb18030": ("GB18030", "Wang^XiaoDong=王^小东".encode("gb18030")),
    "broken-escape": ("\\ISO 2022 IR 87", b"Verysecret\x1b$B;3\x1b"),
    "right-to-left": ("ISO_IR 192", "Verysecret\u202e^\u200b\ufeff".encode()),
}


@pytest.mark.parametrize("name", NAMES)
def test_17_names_in_other_scripts(ours, name):
    kept_quietly(ours, lambda instance: image(instance, x00080005=("CS", NAMES[name][0]), x00100010=("PN", NAMES[name][1])))
    instance = uid()
    body = image(instance, x00080005=("CS", NAMES[name][0]), x00100010=("PN", NAMES[name][1]))
    stored(ours, body, instance, status="0x0000")
    assert ours.files()[-1].read_bytes().endswith(body)
