"""Sends synthetic CT images over DICOM as fast as one outstanding operation an association allows, to one provider after
the other in interleaved rounds, and prints images per second, CPU per image and ratios. Standard library only.

The sender cuts each image into PDUs once and hands them to the kernel with sendmsg, so that it is not the bottleneck. It
sends with an Ethernet-like segment size: the 64 KiB segments of the loopback stall receivers with small buffers.
"""

import argparse
import os
import pickle
import random
import shlex
import shutil
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time

CT_IMAGE_STORAGE = b"1.2.840.10008.5.1.4.1.1.2"
EXPLICIT_VR_LITTLE_ENDIAN = b"1.2.840.10008.1.2.1"
SEGMENT_BYTES = 1448
ROWS = 512


def element(group, number, vr, value):
    if len(value) % 2:
        value += b"\0" if vr == b"UI" else b" "
    header = struct.pack("<HH2s", group, number, vr)
    if vr in (b"OW", b"OB", b"SQ", b"UN"):
        return header + struct.pack("<HI", 0, len(value)) + value
    return header + struct.pack("<H", len(value)) + value


def image(number, study, pixels):
    """Returns SOP Instance UID and data set of one 512 x 512 slice, 526 KB."""
    instance = b"%s.1.%d" % (study, number)
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
        (0x0010, 0x0020, b"LO", b"BENCH"),
        (0x0020, 0x000D, b"UI", study),
        (0x0020, 0x000E, b"UI", study + b".1"),
        (0x0020, 0x0013, b"IS", b"%d" % number),
        (0x0020, 0x0032, b"DS", b"-125\\-125\\%d" % number),
        (0x0020, 0x0037, b"DS", b"1\\0\\0\\0\\1\\0"),
        (0x0020, 0x0052, b"UI", study + b".2"),
        (0x0028, 0x0002, b"US", struct.pack("<H", 1)),
        (0x0028, 0x0004, b"CS", b"MONOCHROME2"),
        (0x0028, 0x0010, b"US", struct.pack("<H", ROWS)),
        (0x0028, 0x0011, b"US", struct.pack("<H", ROWS)),
        (0x0028, 0x0030, b"DS", b"0.488\\0.488"),
        (0x0028, 0x0100, b"US", struct.pack("<H", 16)),
        (0x0028, 0x0101, b"US", struct.pack("<H", 16)),
        (0x0028, 0x0102, b"US", struct.pack("<H", 15)),
        (0x0028, 0x0103, b"US", struct.pack("<H", 1)),
        (0x0028, 0x1052, b"DS", b"-1024"),
        (0x0028, 0x1053, b"DS", b"1"),
    ]
    return instance, b"".join(element(*e) for e in text) + element(0x7FE0, 0x0010, b"OW", pixels)


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
    def __init__(self, port, called):
        self.connection = socket.socket()
        self.connection.settimeout(60)
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, SEGMENT_BYTES)
        self.connection.connect(("127.0.0.1", port))
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        body = struct.pack(">HH16s16s32x", 1, 0, called.ljust(16).encode(), b"BENCHMARK       ")
        body += item(0x10, b"1.2.840.10008.3.1.1.1")
        body += item(0x20, b"\x01\0\0\0" + item(0x30, CT_IMAGE_STORAGE) + item(0x40, EXPLICIT_VR_LITTLE_ENDIAN))
        body += item(0x50, item(0x51, struct.pack(">I", 131072)) + item(0x52, b"2.25.3"))
        self.connection.sendall(struct.pack(">BBI", 1, 0, len(body)) + body)
        kind, answer = pdu(self.connection)
        if kind != 2:
            raise RuntimeError("association not accepted, PDU type %d" % kind)
        at = answer.index(b"\x51\0\0\4")
        self.longest = (struct.unpack(">I", answer[at + 4:at + 8])[0] or 262144) - 6
        self.message = 0

    def fragments(self, control, data):
        parts = []
        view = memoryview(data)
        while True:
            part, view = view[:self.longest], view[self.longest:]
            last = 0 if view else 2
            parts.append(struct.pack(">BBIIBB", 4, 0, len(part) + 6, len(part) + 2, 1, control | last))
            parts.append(part)
            if last:
                return parts

    def store(self, instance, data):
        self.message = self.message % 65535 + 1
        values = [(0x0002, CT_IMAGE_STORAGE), (0x0100, struct.pack("<H", 1)), (0x0110, struct.pack("<H", self.message)),
                  (0x0700, b"\0\0"), (0x0800, b"\0\0"), (0x1000, instance)]
        command = b""
        for number, value in values:
            value += b"\0" * (len(value) % 2)
            command += struct.pack("<HHI", 0, number, len(value)) + value
        command = struct.pack("<HHII", 0, 0, 4, len(command)) + command
        self.send(self.fragments(1, command) + self.fragments(0, data))
        kind, answer = pdu(self.connection)
        # The status is the last but for the UIDs; a message id may look like its tag, so it is sought from the end.
        at = answer.rindex(b"\0\0\0\x09\2\0\0\0")
        status = struct.unpack("<H", answer[at + 8:at + 10])[0]
        if kind != 4 or status:
            raise RuntimeError("PDU type %d, status 0x%04X" % (kind, status))

    def send(self, parts):
        while parts:
            sent = self.connection.sendmsg(parts)
            while parts and sent >= len(parts[0]):
                sent -= len(parts.pop(0))
            if parts and sent:
                parts[0] = memoryview(parts[0])[sent:]

    def release(self):
        self.connection.sendall(struct.pack(">BBII", 5, 0, 4, 0))
        pdu(self.connection)
        self.connection.close()


def cpu_seconds(pid):
    """User and system time of a process, its living descendants and its reaped children."""
    children, seconds = {}, {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open("/proc/%s/stat" % name) as stat:
                    fields = stat.read().rsplit(")", 1)[1].split()
            except OSError:
                continue
            seconds[int(name)] = sum(int(fields[k]) for k in (11, 12, 13, 14))
            children.setdefault(int(fields[1]), []).append(int(name))
    total, todo = 0, [pid]
    while todo:
        one = todo.pop()
        total += seconds.get(one, 0)
        todo += children.get(one, [])
    return total / os.sysconf("SC_CLK_TCK")


def fan_out(count, work):
    """Runs work(i) in processes that start together; returns the seconds from the first start to the last end."""
    ready, go = os.pipe()
    outputs = []
    for i in range(count):
        output, write = os.pipe()
        if os.fork() == 0:
            os.close(go)
            os.read(ready, 1)
            begin = time.monotonic()
            error = None
            try:
                work(i)
            except Exception as failure:  # handed to the parent, which ends the run
                error = repr(failure)
            with os.fdopen(write, "wb") as pipe:
                pickle.dump((begin, time.monotonic(), error), pipe)
            os._exit(0)
        os.close(write)
        outputs.append(output)
    os.close(ready)
    time.sleep(0.05)
    os.close(go)
    results = []
    for output in outputs:
        with os.fdopen(output, "rb") as pipe:
            results.append(pickle.load(pipe))
        os.wait()
    errors = [error for _, _, error in results if error]
    if errors:
        raise SystemExit("sending failed: %s" % errors[0])
    return max(r[1] for r in results) - min(r[0] for r in results)


def measure(provider, port, associations, count, pixels):
    study = b"2.25.%d" % random.SystemRandom().randrange(10**20, 10**21)
    images = [image(i, study, pixels) for i in range(count)]

    def work(i):
        association = Association(port, provider["title"])
        for instance, data in images[i::associations]:
            association.store(instance, data)
        association.release()

    before = cpu_seconds(provider["process"].pid)
    seconds = fan_out(associations, work)
    return count / seconds, 1000 * (cpu_seconds(provider["process"].pid) - before) / count


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(name, ours, folder):
    port = free_port()
    if name.startswith("ours"):
        command = shlex.split(ours.format(port=port, folder=folder, mode=name.split("-")[1]))
        provider = {"title": "BELLWETHER"}
    else:
        command = ["storescp", "-q", "--fork", "-pdu", "131072", "-od", folder, str(port)]
        provider = {"title": "STORESCP"}
    provider["process"] = subprocess.Popen(command, env=dict(os.environ, TCP_NODELAY="1"))
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return provider, port
        except OSError:
            time.sleep(0.1)
        if provider["process"].poll() is not None:
            break
    provider["process"].kill()
    raise SystemExit("%s does not listen" % name)


def empty(folder):
    """Keeps the disk from filling; no instance is sent twice, so nobody misses the files."""
    for name in os.listdir(folder):
        os.unlink(os.path.join(folder, name))
    os.sync()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--ours", required=True)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--images", type=int, default=300)
    arguments.add_argument("--warm-up", type=int, default=2000)
    arguments.add_argument("--associations", default="1,4,8")
    options = arguments.parse_args()
    pixels = random.Random(1).randbytes(2 * ROWS * ROWS)
    names = ["ours-durable", "ours-unsynced", "storescp"]
    counts = [int(n) for n in options.associations.split(",")]
    results = {}
    for number in range(options.rounds):
        for name in names:
            folder = tempfile.mkdtemp(prefix="store-benchmark-")
            provider, port = start(name, options.ours, folder)
            try:
                for _ in range(options.warm_up // 500):  # the JVM compiles what is hot
                    measure(provider, port, 4, 500, pixels)
                    empty(folder)
                for associations in counts:
                    rate, cpu = measure(provider, port, associations, options.images, pixels)
                    empty(folder)
                    results.setdefault((name, associations), []).append((rate, cpu))
                    print("round %d  %-14s %2d associations  %7.1f images/s  %5.2f ms CPU/image"
                          % (number + 1, name, associations, rate, cpu), flush=True)
            finally:
                provider["process"].terminate()
                provider["process"].wait(20)
                shutil.rmtree(folder)
    print("\nmedians of %d rounds of %d images; ratio to storescp (TCP_NODELAY=1) of the same run"
          % (options.rounds, options.images))
    for name in names:
        for associations in counts:
            rate, cpu = (statistics.median(v) for v in zip(*results[name, associations]))
            other = statistics.median(v[0] for v in results["storescp", associations])
            print("%-14s %2d associations  %7.1f images/s  %5.2f ms CPU/image  ratio %.2f"
                  % (name, associations, rate, cpu, rate / other))


if __name__ == "__main__":
    sys.exit(main())
