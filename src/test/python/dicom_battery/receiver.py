"""A provider that takes whatever it is sent, for C-MOVE sub-operations; it can also misbehave."""

import socket
import struct
import threading

from . import wire


class Receiver:
    """Listens from the start; keeps the SOP Instance UIDs that came, and does as it is told."""

    def __init__(self):
        self.server = socket.create_server(("127.0.0.1", 0), backlog=32)
        self.port = self.server.getsockname()[1]
        self.received = []
        self.commands = []
        self.status = 0
        self.behaviour = "good"
        threading.Thread(target=self.listen, daemon=True).start()

    def behave(self, behaviour="good", status=0):
        self.behaviour, self.status = behaviour, status
        self.received, self.commands = [], []

    def listen(self):
        while True:
            try:
                connection, _ = self.server.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        peer = wire.Peer.__new__(wire.Peer)
        peer.socket, peer.read_ahead = connection, b""
        connection.settimeout(30)
        try:
            kind, body = peer.pdu()
            if kind != 1 or self.behaviour == "reject":
                peer.send(wire.pdu(3, b"\0\1\1\7"))
                return
            peer.send(wire.pdu(2, self.answer(body)))
            if self.behaviour == "abort":
                peer.pdu()
                peer.send(wire.ABORT)
                return
            self.messages(peer)
        except (wire.Ended, OSError, struct.error):
            pass
        finally:
            connection.close()

    @staticmethod
    def answer(body):
        out, at = body[:68] + wire.item(0x10, wire.APPLICATION_CONTEXT), 68
        while at < len(body):
            kind, length = struct.unpack_from(">BxH", body, at)
            value = body[at + 4:at + 4 + length]
            at += 4 + length
            if kind == 0x20:
                inner, syntax = 4, b""
                while inner < len(value) and not syntax:
                    sub, sub_length = struct.unpack_from(">BxH", value, inner)
                    if sub == 0x40:
                        syntax = value[inner + 4:inner + 4 + sub_length]
                    inner += 4 + sub_length
                out += wire.item(0x21, bytes([value[0], 0, 0, 0]) + wire.item(0x40, syntax))
        return out + wire.user_information()

    def messages(self, peer):
        command, data, store = b"", b"", None
        while True:
            kind, body = peer.pdu()
            if kind == 5:
                if self.behaviour == "collision":
                    # Both ask at once: the acceptor answers after it has been answered (PS3.8 table 9-10, Sta10).
                    peer.send(wire.RELEASE_RQ)
                    self.commands.append("answered" if peer.pdu()[0] == 6 else "not answered")
                peer.send(wire.RELEASE_RP)
                return
            if kind != 4:
                return
            at = 0
            while at < len(body):
                length, number, control = struct.unpack_from(">IBB", body, at)
                part = body[at + 6:at + 4 + length]
                at += 4 + length
                if control & 1:
                    command += part
                    if control & 2:
                        store, command = wire.read_command(command), b""
                        self.commands.append(store)
                else:
                    data += part
                    if control & 2:
                        self.received.append(store[0x1000].rstrip(b"\0").decode())
                        data = b""
                        peer.send(wire.fragments(number, 1, wire.command([
                            (0x0002, store[0x0002]), (0x0100, 0x8001), (0x0120, store[0x0110]), (0x0800, 0x0101),
                            (0x0900, self.status), (0x1000, store[0x1000])]), 16000))
