"""Sends synthetic CT images, echoes and queries over DICOM as fast as one outstanding operation an association allows.

An image is cut into PDUs once and handed to the kernel with sendmsg, so that the sender is not the bottleneck. It sends
with an Ethernet-like segment size: the 64 KiB segments of the loopback stall receivers with small buffers. Standard
library only.
"""

import os
import pickle
import random
import socket
import struct
import time

CT_IMAGE_STORAGE = b"1.2.840.10008.5.1.4.1.1.2"
VERIFICATION = b"1.2.840.10008.1.1"
STUDY_ROOT_FIND = b"1.2.840.10008.5.1.4.1.2.2.1"
EXPLICIT_VR_LITTLE_ENDIAN = b"1.2.840.10008.1.2.1"
IMPLICIT_VR_LITTLE_ENDIAN = b"1.2.840.10008.1.2"
CONTEXTS = {
    1: (CT_IMAGE_STORAGE, EXPLICIT_VR_LITTLE_ENDIAN),
    3: (VERIFICATION, IMPLICIT_VR_LITTLE_ENDIAN),
    5: (STUDY_ROOT_FIND, IMPLICIT_VR_LITTLE_ENDIAN),
}
SEGMENT_BYTES = 1448


def element(group, number, vr, value):
    if len(value) % 2:
        value += b"\0" if vr == b"UI" else b" "
    header = struct.pack("<HH2s", group, number, vr)
    if vr in (b"OW", b"OB", b"SQ", b"UN"):
        return header + struct.pack("<HI", 0, len(value)) + value
    return header + struct.pack("<H", len(value)) + value


def image(number, study, series, patient, side, pixels):
    """Returns SOP Instance UID and data set of one slice of side x side pixels."""
    instance = b"%s.%d" % (series, number)
    text = [
        (0x0008, 0x0008, b"CS", b"ORIGINAL\\PRIMARY\\AXIAL"),
        (0x0008, 0x0016, b"UI", CT_IMAGE_STORAGE),
        (0x0008, 0x0018, b"UI", instance),
        (0x0008, 0x0020, b"DA", b"20260101"),
        (0x0008, 0x0030, b"TM", b"120000"),
        (0x0008, 0x0050, b"SH", b"BENCH"),
        (0x0008, 0x0060, b"CS", b"CT"),
        (0x0008, 0x103E, b"LO", b"Head 5.0 H30s"),
        (0x0010, 0x0010, b"PN", b"Synthetic^Benchmark"),
        (0x0010, 0x0020, b"LO", patient),
        (0x0020, 0x000D, b"UI", study),
        (0x0020, 0x000E, b"UI", series),
        (0x0020, 0x0013, b"IS", b"%d" % number),
        (0x0020, 0x0032, b"DS", b"-125\\-125\\%d" % number),
        (0x0020, 0x0037, b"DS", b"1\\0\\0\\0\\1\\0"),
        (0x0020, 0x0052, b"UI", study + b".2"),
        (0x0028, 0x0002, b"US", struct.pack("<H", 1)),
        (0x0028, 0x0004, b"CS", b"MONOCHROME2"),
        (0x0028, 0x0010, b"US", struct.pack("<H", side)),
        (0x0028, 0x0011, b"US", struct.pack("<H", side)),
        (0x0028, 0x0030, b"DS", b"0.488\\0.488"),
        (0x0028, 0x0100, b"US", struct.pack("<H", 16)),
        (0x0028, 0x0101, b"US", struct.pack("<H", 16)),
        (0x0028, 0x0102, b"US", struct.pack("<H", 15)),
        (0x0028, 0x0103, b"US", struct.pack("<H", 1)),
        (0x0028, 0x1052, b"DS", b"-1024"),
        (0x0028, 0x1053, b"DS", b"1"),
    ]
    return instance, b"".join(element(*e) for e in text) + element(0x7FE0, 0x0010, b"OW", pixels)


class Study:
    """Images with UIDs of their own: instances are never sent twice."""

    def __init__(self, side, pixels, a_series=10**9):
        self.uid = b"2.25.%d" % random.SystemRandom().randrange(10**20, 10**21)
        self.patient = b"P" + self.uid[-12:]
        self.side = side
        self.pixels = pixels
        self.a_series = a_series

    def image(self, number):
        return image(number + 1, self.uid, self.series(number), self.patient, self.side, self.pixels)

    def series(self, number):
        return b"%s.%d" % (self.uid, number // self.a_series + 1)


def item(kind, value):
    return struct.pack(">BBH", kind, 0, len(value)) + value


def receive(connection, count):
    data = bytearray(count)
    view = memoryview(data)
    while view:
        got = connection.recv_into(view)
        if not got:
            raise EOFError("the provider closed the connection")
        view = view[got:]
    return bytes(data)


def pdu(connection):
    kind, length = struct.unpack(">BxI", receive(connection, 6))
    return kind, receive(connection, length)


class Association:
    def __init__(self, port, called, contexts=(1,)):
        self.connection = socket.socket()
        self.connection.settimeout(60)
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, SEGMENT_BYTES)
        self.connection.connect(("127.0.0.1", port))
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        body = struct.pack(">HH16s16s32x", 1, 0, called.ljust(16).encode(), b"BENCHMARK       ")
        body += item(0x10, b"1.2.840.10008.3.1.1.1")
        for number in contexts:
            abstract, transfer = CONTEXTS[number]
            body += item(0x20, bytes((number, 0, 0, 0)) + item(0x30, abstract) + item(0x40, transfer))
        body += item(0x50, item(0x51, struct.pack(">I", 131072)) + item(0x52, b"2.25.3"))
        self.connection.sendall(struct.pack(">BBI", 1, 0, len(body)) + body)
        kind, answer = pdu(self.connection)
        if kind != 2:
            raise RuntimeError("association not accepted, PDU type %d" % kind)
        at = answer.index(b"\x51\0\0\4")
        self.longest = (struct.unpack(">I", answer[at + 4:at + 8])[0] or 262144) - 6
        self.message = 0

    def fragments(self, context, control, data):
        parts = []
        view = memoryview(data)
        while True:
            part, view = view[:self.longest], view[self.longest:]
            last = 0 if view else 2
            parts.append(struct.pack(">BBIIBB", 4, 0, len(part) + 6, len(part) + 2, context, control | last))
            parts.append(part)
            if last:
                return parts

    def command(self, sop_class, field, *others):
        """Encodes a command set; the message gets the next number."""
        self.message = self.message % 65535 + 1
        values = [(0x0002, sop_class), (0x0100, struct.pack("<H", field)), (0x0110, struct.pack("<H", self.message))]
        command = b""
        for number, value in [*values, *others]:
            value += b"\0" * (len(value) % 2)
            command += struct.pack("<HHI", 0, number, len(value)) + value
        return struct.pack("<HHII", 0, 0, 4, len(command)) + command

    def store(self, instance, data):
        command = self.command(
            CT_IMAGE_STORAGE, 1, (0x0700, b"\0\0"), (0x0800, b"\0\0"), (0x1000, instance))
        self.send(self.fragments(1, 1, command) + self.fragments(1, 0, data))
        self.expect(0)

    def echo(self):
        self.send(self.fragments(3, 1, self.command(VERIFICATION, 0x30, (0x0800, struct.pack("<H", 0x101)))))
        self.expect(0)

    def find(self, level, keys):
        """Sends a C-FIND-RQ with the keys {tag: value} and returns the number of matches."""
        identifier = b""
        for tag, value in sorted({0x00080052: level, **keys}.items()):
            value += b" " if len(value) % 2 and tag == 0x00080052 else b"\0" * (len(value) % 2)
            identifier += struct.pack("<HHI", tag >> 16, tag & 0xFFFF, len(value)) + value
        command = self.command(STUDY_ROOT_FIND, 0x20, (0x0700, b"\0\0"), (0x0800, b"\0\0"))
        self.send(self.fragments(5, 1, command) + self.fragments(5, 0, identifier))
        matches = 0
        while True:
            status = self.status()
            if status == 0:
                return matches
            if status not in (0xFF00, 0xFF01):
                raise RuntimeError("C-FIND ended with status 0x%04X" % status)
            self.data_set()
            matches += 1

    def expect(self, wanted):
        status = self.status()
        if status != wanted:
            raise RuntimeError("status 0x%04X" % status)

    def status(self):
        """Waits for the command set of a response and returns its status."""
        command, self.rest = self.value()
        at = 0
        while at + 8 <= len(command):
            group, number, length = struct.unpack("<HHI", command[at:at + 8])
            if (group, number) == (0, 0x0900):
                return struct.unpack("<H", command[at + 8:at + 10])[0]
            at += 8 + length
        raise RuntimeError("a response without a status")

    rest = b""

    def data_set(self):
        data, self.rest = self.value()
        return data

    def value(self):
        """Puts the fragments of one command set or data set together; returns it and what of the PDU is left."""
        whole = b""
        while True:
            body = self.rest
            if not body:
                kind, body = pdu(self.connection)
                if kind != 4:
                    raise RuntimeError("PDU type %d" % kind)
            length, _, control = struct.unpack(">IBB", body[:6])
            whole += body[6:4 + length]
            self.rest = body[4 + length:]
            if control & 2:
                return whole, self.rest

    def send(self, parts):
        while parts:
            sent = self.connection.sendmsg(parts[:1000])
            while parts and sent >= len(parts[0]):
                sent -= len(parts.pop(0))
            if parts and sent:
                parts[0] = memoryview(parts[0])[sent:]

    def release(self):
        self.connection.sendall(struct.pack(">BBII", 5, 0, 4, 0))
        pdu(self.connection)
        self.connection.close()


def timed(operation, *arguments):
    """Returns how many milliseconds an operation took."""
    begin = time.perf_counter()
    operation(*arguments)
    return 1000 * (time.perf_counter() - begin)


def fan_out(count, prepare, work):
    """Runs work(prepare(i)) in processes; all are prepared before the first begins to work. Returns the seconds from the
    first begin to the last end, and what each returned."""
    prepared, tell = os.pipe()
    ready, go = os.pipe()
    outputs = []
    for i in range(count):
        output, write = os.pipe()
        if os.fork() == 0:
            os.close(go)
            begin = error = result = None
            try:
                subject = prepare(i)
                os.write(tell, b"1")
                os.read(ready, 1)
                begin = time.monotonic()
                result = work(subject)
            except Exception as failure:  # handed to the parent, which ends the run
                error = repr(failure)
            with os.fdopen(write, "wb") as pipe:
                pickle.dump((begin, time.monotonic(), error, result), pipe)
            os._exit(0)
        os.close(write)
        outputs.append(output)
    os.close(ready)
    os.close(tell)
    waited = 0
    while waited < count:
        got = len(os.read(prepared, count))
        if not got:
            break
        waited += got
    os.close(prepared)
    os.close(go)
    results = []
    for output in outputs:
        with os.fdopen(output, "rb") as pipe:
            results.append(pickle.load(pipe))
        os.wait()
    errors = [error for _, _, error, _ in results if error]
    if errors:
        raise SystemExit("sending failed: %s" % errors[0])
    return max(r[1] for r in results) - min(r[0] for r in results), [r[3] for r in results]
