"""Speaks DICOM byte by byte, so that every rule of PS3.7 and PS3.8 can be broken. Standard library only."""

import os
import socket
import struct
import time
from collections import namedtuple

APPLICATION_CONTEXT = "1.2.840.10008.3.1.1.1"
VERIFICATION = "1.2.840.10008.1.1"
CT = "1.2.840.10008.5.1.4.1.1.2"
MR = "1.2.840.10008.5.1.4.1.1.4"
STUDY_FIND = "1.2.840.10008.5.1.4.1.2.2.1"
STUDY_MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
STUDY_GET = "1.2.840.10008.5.1.4.1.2.2.3"
PATIENT_FIND = "1.2.840.10008.5.1.4.1.2.1.1"
IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
BIG_ENDIAN = "1.2.840.10008.1.2.2"
DEFLATED = "1.2.840.10008.1.2.1.99"

C_STORE, C_GET, C_FIND, C_MOVE, C_ECHO, C_CANCEL = 0x0001, 0x0010, 0x0020, 0x0021, 0x0030, 0x0FFF
NO_DATA_SET = 0x0101

Response = namedtuple("Response", "context command data_set")


def pdu(kind, body, length=None):
    return struct.pack(">BBI", kind, 0, len(body) if length is None else length) + body


def item(kind, value, length=None, reserved=0):
    value = value.encode("latin-1") if isinstance(value, str) else value
    return struct.pack(">BBH", kind, reserved, len(value) if length is None else length) + value


def title(text):
    return (text.encode("latin-1") if isinstance(text, str) else text).ljust(16)[:16]


def context(number, abstract, *transfers):
    body = struct.pack(">BBBB", number, 0, 0, 0)
    if abstract is not None:
        body += item(0x30, abstract)
    return item(0x20, body + b"".join(item(0x40, syntax) for syntax in transfers))


def maximum_length(length):
    return item(0x51, struct.pack(">I", length))


CLASS_UID = item(0x52, "2.25.1234567890")
VERSION_NAME = item(0x55, "BATTERY")


def user_information(*items, length=16384):
    return item(0x50, maximum_length(length) + CLASS_UID + b"".join(items) + VERSION_NAME)


def associate_body(contexts, called="BELLWETHER", calling="BATTERY", version=1, application=APPLICATION_CONTEXT,
                   user=None, reserved=bytes(32), between=b""):
    body = struct.pack(">HH", version, 0) + title(called) + title(calling) + reserved
    if application is not None:
        body += item(0x10, application)
    body += b"".join(contexts)
    return body + between + (user_information() if user is None else user)


def associate(contexts=None, **how):
    return pdu(1, associate_body([context(1, VERIFICATION, IMPLICIT)] if contexts is None else contexts, **how))


def pdv(number, control, data, length=None):
    return struct.pack(">IBB", len(data) + 2 if length is None else length, number, control) + data


def p_data(*values, length=None):
    return pdu(4, b"".join(values), length)


RELEASE_RQ = pdu(5, bytes(4))
RELEASE_RP = pdu(6, bytes(4))
ABORT = pdu(7, bytes(4))


def element(number, value):
    """An element of a command set; a number is US, a text is padded with NUL."""
    if isinstance(value, int):
        value = struct.pack("<H", value)
    elif isinstance(value, str):
        value = value.encode("latin-1")
        value += b"\0" * (len(value) % 2)
    return struct.pack("<HHI", 0, number, len(value)) + value


def command(elements, group_length=None):
    body = b"".join(element(number, value) for number, value in elements)
    return element(0, struct.pack("<I", len(body) if group_length is None else group_length)) + body


def echo_command(message=1):
    return command([(0x0002, VERIFICATION), (0x0100, C_ECHO), (0x0110, message), (0x0800, NO_DATA_SET)])


def store_elements(sop_class, instance, message=1):
    return [(0x0002, sop_class), (0x0100, C_STORE), (0x0110, message), (0x0700, 0), (0x0800, 0), (0x1000, instance)]


def query_command(field, sop_class, message=1, destination=None):
    elements = [(0x0002, sop_class), (0x0100, field), (0x0110, message)]
    if destination is not None:
        elements.append((0x0600, destination.ljust(len(destination) + len(destination) % 2)))
    return command(elements + [(0x0700, 0), (0x0800, 1)])


def cancel_command(message=1):
    return command([(0x0100, C_CANCEL), (0x0120, message), (0x0800, NO_DATA_SET)])


def fragments(number, control, data, longest):
    """P-DATA-TF PDUs with one value each; the last one says so."""
    out, at = [], 0
    while True:
        part = data[at:at + longest]
        at += len(part)
        out.append(p_data(pdv(number, control | (2 if at >= len(data) else 0), part)))
        if at >= len(data):
            return b"".join(out)


def read_command(data):
    values, at = {}, 0
    while at < len(data):
        group, number, length = struct.unpack_from("<HHI", data, at)
        value = data[at + 8:at + 8 + length]
        if group != 0 or len(value) != length:
            raise ValueError("the answer is no command set")
        values[number] = struct.unpack("<H", value)[0] if length == 2 and number not in (2, 0x1000) else value
        at += 8 + length
    return values


# How long an answer may take that does come: long, since the machine may be busy. Those that never come cost as much.
TIMEOUT = float(os.environ.get("BATTERY_TIMEOUT", "30"))


class Ended(Exception):
    """The peer has ended the association, and how: abort, closed, release."""


class Peer:
    """One connection to a provider."""

    def __init__(self, port, timeout=TIMEOUT, tls=None, name=None):
        plain = socket.create_connection(("127.0.0.1", port), timeout)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket = tls.wrap_socket(plain, server_hostname=name) if tls else plain
        self.socket.settimeout(timeout)
        self.read_ahead = b""
        self.accepted = {}
        self.items = {}
        self.longest = 16384

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def close(self):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)
        return self

    def send_slowly(self, data, size=1, pause=0.0):
        for at in range(0, len(data), size):
            self.socket.sendall(data[at:at + size])
            if pause:
                time.sleep(pause)
        return self

    def receive(self, count):
        while len(self.read_ahead) < count:
            part = self.socket.recv(65536)
            if not part:
                raise Ended("closed")
            self.read_ahead += part
        data, self.read_ahead = self.read_ahead[:count], self.read_ahead[count:]
        return data

    def pdu(self):
        """Type and body of the next PDU."""
        try:
            kind, length = struct.unpack(">BxI", self.receive(6))
            return kind, self.receive(length)
        except (ConnectionError, OSError) as e:
            if isinstance(e, (socket.timeout, TimeoutError)):
                raise
            raise Ended("closed") from e

    def outcome(self):
        """What comes next, in one word, as far as a peer can see it."""
        try:
            kind, body = self.pdu()
        except Ended as e:
            return str(e)
        except (socket.timeout, TimeoutError):
            return "silence"
        return {1: "A-ASSOCIATE-RQ", 2: "accept", 3: "reject", 4: "data", 5: "release-request", 6: "release",
                7: "abort"}.get(kind, "PDU type %d" % kind) + ("-%d-%d-%d" % tuple(body[1:4]) if kind == 3 else "")

    def is_closed(self):
        """Waits for the peer to close; what it still sends is dropped."""
        try:
            while self.socket.recv(65536):
                pass
            return True
        except ConnectionError:
            return True
        except (socket.timeout, TimeoutError):
            return False

    def open(self, contexts=None, **how):
        """Associates and returns this; fails if it is not accepted."""
        self.send(associate(contexts, **how))
        return self.take_answer()

    def take_answer(self):
        kind, body = self.pdu()
        if kind != 2:
            raise Ended("reject" if kind == 3 else "PDU type %d" % kind)
        at = 68
        while at < len(body):
            kind, length = struct.unpack_from(">BxH", body, at)
            value = body[at + 4:at + 4 + length]
            at += 4 + length
            if kind == 0x21:
                syntax = value[8:8 + struct.unpack_from(">H", value, 6)[0]] if len(value) >= 8 else b""
                self.accepted[value[0]] = (value[2], syntax.rstrip(b"\0 ").decode("latin-1"))
            elif kind == 0x50:
                inner = 0
                while inner < len(value):
                    sub, sub_length = struct.unpack_from(">BxH", value, inner)
                    self.items.setdefault(sub, []).append(value[inner + 4:inner + 4 + sub_length])
                    inner += 4 + sub_length
        if 0x51 in self.items:
            self.longest = struct.unpack(">I", self.items[0x51][0])[0]
        return self

    def result(self, number=1):
        return self.accepted[number][0]

    def fragment(self):
        """Bytes of a fragment that the peer takes."""
        return min(self.longest or 131072, 131072) // 2 * 2 - 6

    def request(self, number, command_set, data_set=None, longest=None):
        data = fragments(number, 1, command_set, longest or self.fragment())
        if data_set is not None:
            data += fragments(number, 0, data_set, longest or self.fragment())
        return self.send(data)

    def response(self):
        """The next whole message; raises Ended if the association ends instead."""
        command_set, data_set, number = b"", b"", 0
        awaited, collected, done = True, b"", False
        while not done:
            kind, body = self.pdu()
            if kind != 4:
                raise Ended({5: "release-request", 6: "release", 7: "abort"}.get(kind, "PDU type %d" % kind))
            at = 0
            while at < len(body):
                length, number, control = struct.unpack_from(">IBB", body, at)
                collected += body[at + 6:at + 4 + length]
                at += 4 + length
                if bool(control & 1) != awaited:
                    raise Ended("command and data set mixed up")
                if control & 2 and awaited:
                    command_set, collected, awaited = collected, b"", False
                    done = read_command(command_set).get(0x0800) == NO_DATA_SET
                elif control & 2:
                    data_set, done = collected, True
        return Response(number, read_command(command_set), data_set)

    def status(self):
        """The status of the next response, or how the association ended instead."""
        try:
            return "0x%04X" % self.response().command[0x0900]
        except Ended as e:
            return str(e)
        except (socket.timeout, TimeoutError):
            return "silence"

    def echo(self, number=1, message=1):
        return self.request(number, echo_command(message)).status()

    def store(self, instance, data_set, number=1, sop_class=CT, message=1, **how):
        return self.request(number, command(store_elements(sop_class, instance, message)), data_set, **how).status()

    def release(self):
        return self.send(RELEASE_RQ).outcome()
