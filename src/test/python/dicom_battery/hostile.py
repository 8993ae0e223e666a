"""Bytes that no peer should send (PS3.8 section 9.3, PS3.7 sections 6.3 and 9.3), and peers that stop in the middle."""

import socket
import ssl
import struct
import threading

from . import instances, wire
from .associations import ECHO, opened, served
from .cases import add, case
from .instances import uid
from .wire import (C_STORE, CT, EXPLICIT, IMPLICIT, MR, RELEASE_RQ, VERIFICATION, Ended, Peer, associate,
                   command, context, echo_command, fragments, p_data, pdu, pdv, store_elements)

IMAGES = [context(1, VERIFICATION, IMPLICIT), context(3, CT, IMPLICIT), context(5, CT, EXPLICIT), context(7, MR, IMPLICIT)]


def then_served(target, outcome):
    """The outcome, if the provider still serves the next one."""
    after = opened(target)
    return outcome if after == "served" else outcome + ", and the next was not served: " + after


def first_bytes(name, data, *allowed):
    def run(target):
        with Peer(target.port) as peer:
            try:
                peer.send(data)
            except ConnectionError:
                return "closed"
            outcome = peer.outcome()
        return then_served(target, outcome)

    add(name, run, *allowed)


ENDED = ("abort", "closed")
# Providers that fork leave the connection of a child that has given up open in their parent.
OR_SILENT = ("abort", "closed", "silence")

first_bytes("http_on_the_dicom_port", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", *ENDED)
first_bytes("a_tls_hello_on_the_plain_port", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(300), *ENDED)
first_bytes("a_request_of_no_length", pdu(1, b""), *OR_SILENT)
first_bytes("a_request_of_four_gigabytes", pdu(1, b"", length=0xFFFFFFFF), *OR_SILENT)
first_bytes("a_request_of_one_megabyte_of_zeros", pdu(1, bytes(1 << 20)), *OR_SILENT)
first_bytes("zeros", bytes(1000), *ENDED)
first_bytes("ones", b"\xff" * 1000, *ENDED)
first_bytes("a_proxy_header", b"PROXY TCP4 10.0.0.1 10.0.0.2 1 2\r\n", *ENDED)
first_bytes("an_ssh_greeting", b"SSH-2.0-OpenSSH_9.2\r\n", *ENDED)


def within(name, data, *allowed, contexts=ECHO):
    """Sends bytes on an association that is open."""

    def run(target):
        with Peer(target.port) as peer:
            peer.open(contexts)
            try:
                peer.send(data() if callable(data) else data)
                outcome = peer.outcome()
            except ConnectionError:
                outcome = "closed"
        return then_served(target, outcome)

    add(name, run, *allowed)


ECHO_COMMAND = echo_command()
within("data_of_no_length", pdu(4, b""), *OR_SILENT, "data")
within("data_of_four_gigabytes", pdu(4, b"", length=0xFFFFFFFF), *OR_SILENT)
within("data_longer_than_agreed_on", p_data(pdv(1, 3, bytes(1 << 21))), *OR_SILENT)
within("data_shorter_than_a_value_header", p_data(b"\0\0\0"), *OR_SILENT)
within("a_value_of_no_length", p_data(struct.pack(">I", 0)), *OR_SILENT)
within("a_value_of_one_byte", p_data(struct.pack(">IB", 1, 1)), *OR_SILENT)
within("a_value_without_data", p_data(pdv(1, 1, b"")) + fragments(1, 1, ECHO_COMMAND, 16000), "data", *OR_SILENT)
within("a_value_larger_than_its_pdu", p_data(pdv(1, 3, ECHO_COMMAND, length=len(ECHO_COMMAND) + 200)), *OR_SILENT)
within("a_value_smaller_than_its_pdu", p_data(pdv(1, 3, ECHO_COMMAND) + b"\0"), *OR_SILENT, "data")
within("a_value_of_an_odd_length", p_data(pdv(1, 3, ECHO_COMMAND + b"\0")), *OR_SILENT, "data")
within("a_value_on_a_context_never_proposed", p_data(pdv(99, 3, ECHO_COMMAND)), *OR_SILENT, "data")
within("a_value_on_an_even_context", p_data(pdv(2, 3, ECHO_COMMAND)), *OR_SILENT, "data")
within("a_value_on_a_rejected_context", p_data(pdv(3, 3, ECHO_COMMAND)), *OR_SILENT, "data",
       contexts=ECHO + [context(3, "1.2.3", IMPLICIT)])
within("a_control_header_of_reserved_bits", p_data(pdv(1, 0xFF, ECHO_COMMAND)), "data", *OR_SILENT)
within("a_data_set_before_a_command", p_data(pdv(3, 2, bytes(16))), *OR_SILENT, contexts=IMAGES)
within("a_command_in_many_fragments", b"".join(p_data(pdv(1, 1 if at + 2 < len(ECHO_COMMAND) else 3, ECHO_COMMAND[at:at + 2]))
                                               for at in range(0, len(ECHO_COMMAND), 2)), "data")
within("a_command_in_many_values_of_one_pdu",
       p_data(*[pdv(1, 1 if at + 2 < len(ECHO_COMMAND) else 3, ECHO_COMMAND[at:at + 2])
                for at in range(0, len(ECHO_COMMAND), 2)]), "data")
within("two_commands_in_one_pdu", p_data(pdv(1, 3, echo_command(1)), pdv(1, 3, echo_command(2))), "data")
within("a_command_whose_last_fragment_is_empty", p_data(pdv(1, 1, ECHO_COMMAND)) + p_data(pdv(1, 3, b"")), "data", *OR_SILENT)
within("an_endless_command", lambda: b"".join(p_data(pdv(1, 1, bytes(16000))) for _ in range(40)), *OR_SILENT)
within("a_command_of_garbage", p_data(pdv(1, 3, b"\xDE\xAD\xBE\xEF" * 8)), *OR_SILENT)
within("a_command_of_no_elements", p_data(pdv(1, 3, b"")), *OR_SILENT, "data")
within("a_command_in_explicit_vr", p_data(pdv(1, 3, b"\0\0\0\0UL\4\0\4\0\0\0" + b"\0\0\0\1US\2\0\x30\0")), *OR_SILENT, "data")
within("a_command_cut_within_an_element", p_data(pdv(1, 3, ECHO_COMMAND[:-1] + b"")), *OR_SILENT, "data")
within("a_command_with_a_wrong_group_length",
       fragments(1, 1, command([(2, VERIFICATION), (0x100, 0x30), (0x110, 1), (0x800, 0x101)], group_length=4000), 16000),
       "data", *OR_SILENT)
within("a_command_with_a_group_length_of_zero",
       fragments(1, 1, command([(2, VERIFICATION), (0x100, 0x30), (0x110, 1), (0x800, 0x101)], group_length=0), 16000),
       "data", *OR_SILENT)
within("a_command_without_a_group_length", fragments(1, 1, ECHO_COMMAND[12:], 16000), "data", *OR_SILENT)
within("a_command_with_an_element_of_four_gigabytes",
       fragments(1, 1, ECHO_COMMAND + struct.pack("<HHI", 0, 0x1000, 0xFFFFFFFE), 16000), *OR_SILENT, "data")
within("a_command_with_an_element_of_another_group",
       fragments(1, 1, ECHO_COMMAND + struct.pack("<HHI", 8, 0x18, 4) + b"1.2\0", 16000), *OR_SILENT, "data")
within("a_command_with_an_unknown_element", fragments(1, 1, command(
    [(2, VERIFICATION), (0x100, 0x30), (0x110, 1), (0x800, 0x101), (0x5000, "RETIRED ")]), 16000), "data")
within("a_command_out_of_order", fragments(1, 1, command(
    [(0x800, 0x101), (0x110, 1), (0x100, 0x30), (2, VERIFICATION)]), 16000), "data", *OR_SILENT)
within("a_command_without_a_message_id",
       fragments(1, 1, command([(2, VERIFICATION), (0x100, 0x30), (0x800, 0x101)]), 16000), *OR_SILENT, "data")
within("a_command_without_a_data_set_type",
       fragments(1, 1, command([(2, VERIFICATION), (0x100, 0x30), (0x110, 1)]), 16000), *OR_SILENT, "data")
within("a_command_without_a_command_field",
       fragments(1, 1, command([(2, VERIFICATION), (0x110, 1), (0x800, 0x101)]), 16000), *OR_SILENT, "data")
within("an_unknown_command_field",
       fragments(1, 1, command([(2, VERIFICATION), (0x100, 0x7777), (0x110, 1), (0x800, 0x101)]), 16000), *OR_SILENT, "data")
within("a_response_where_nothing_was_asked", fragments(1, 1, command(
    [(2, VERIFICATION), (0x100, 0x8030), (0x120, 1), (0x800, 0x101), (0x900, 0)]), 16000), *OR_SILENT)
within("an_echo_that_announces_a_data_set", fragments(1, 1, command(
    [(2, VERIFICATION), (0x100, 0x30), (0x110, 1), (0x800, 0)]), 16000), *OR_SILENT, "data")
within("a_store_on_the_verification_context",
       lambda: fragments(1, 1, command(store_elements(CT, uid())), 16000)
       + fragments(1, 0, instances.image(uid(), IMPLICIT), 16000), *OR_SILENT, "data")
within("an_echo_on_a_storage_context", fragments(3, 1, ECHO_COMMAND, 16000), "data", *OR_SILENT, contexts=IMAGES)
within("two_messages_interleaved_on_one_context",
       lambda: fragments(3, 1, command(store_elements(CT, uid())), 16000) + p_data(pdv(3, 0, bytes(100)))
       + fragments(3, 1, ECHO_COMMAND, 16000), *OR_SILENT, contexts=IMAGES)
within("two_messages_interleaved_on_two_contexts",
       lambda: fragments(3, 1, command(store_elements(CT, uid())), 16000) + p_data(pdv(7, 0, bytes(100))),
       *OR_SILENT, "data", contexts=IMAGES)
within("a_command_begun_on_one_context_and_ended_on_another",
       p_data(pdv(1, 1, ECHO_COMMAND[:20])) + p_data(pdv(3, 3, ECHO_COMMAND[20:])), *OR_SILENT, "data", contexts=IMAGES)
within("a_second_store_before_the_data_set_of_the_first",
       lambda: fragments(3, 1, command(store_elements(CT, uid())), 16000) * 2, *OR_SILENT, contexts=IMAGES)


@case("0x0000")
def a_cancel_with_nothing_to_cancel(target):
    with Peer(target.port) as peer:
        peer.open().request(1, wire.cancel_command(77))
        return peer.echo()


def stops(name, sent, reset=False, contexts=IMAGES):
    """Leaves in the middle; the next one is served."""

    def run(target):
        peer = Peer(target.port)
        peer.open(contexts).send(sent() if callable(sent) else sent)
        if reset:
            peer.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        peer.close()
        return "next is " + opened(target)

    add(name, run, "next is served")


def half_an_image():
    body = instances.image(uid(), IMPLICIT, pixels=bytes(20000))
    return fragments(3, 1, command(store_elements(CT, uid())), 16000) + p_data(pdv(3, 0, body[:10000]))


stops("leaves_within_a_command", p_data(pdv(1, 1, ECHO_COMMAND[:10])))
stops("leaves_within_a_pdu", pdu(4, pdv(1, 1, ECHO_COMMAND[:10]), length=1000))
stops("leaves_within_an_image", half_an_image)
stops("resets_within_an_image", half_an_image, reset=True)
stops("aborts_within_an_image", lambda: half_an_image() + wire.ABORT)
stops("aborts_within_a_pdu", lambda: half_an_image() + pdu(4, pdv(3, 0, bytes(50)), length=9000) + wire.ABORT)
stops("releases_and_leaves", RELEASE_RQ)


@case("release", "abort", "closed")
def a_release_within_an_image(target):
    with Peer(target.port) as peer:
        outcome = peer.open(IMAGES).send(half_an_image() + RELEASE_RQ).outcome()
    return then_served(target, outcome)


@case("nothing kept")
def an_image_that_was_cut_is_not_kept(target):
    before = len(target.files())
    with Peer(target.port) as peer:
        peer.open(IMAGES).send(half_an_image())
    opened(target)
    if target.name == "ours":
        return "nothing kept" if len(target.files()) == before else "kept"
    return "nothing kept"


def store_command(name, elements, *allowed, number=3, data_set=True):
    """A C-STORE whose command is not as it should be."""

    def run(target):
        instance = uid()
        body = instances.image(instance, IMPLICIT if number != 5 else EXPLICIT) if data_set else None
        with Peer(target.port) as peer:
            peer.open(IMAGES).request(number, command(elements(instance)), body)
            outcome = peer.status()
        return then_served(target, outcome)

    add(name, run, *allowed)


def refusals(*statuses):
    return ("abort", "closed", "silence") + statuses


ANY_REFUSAL = refusals("0x0117", "0x0122", "0x0106", "0xA900", "0xC000", "0x0110", "0x0115", "0x0118", "0x0119", "0xC001",
                       "0xA700", "0xC002")
store_command("a_store_of_another_class_than_the_context", lambda u: store_elements(CT, u), *ANY_REFUSAL, "0x0000", number=7)
store_command("a_store_of_another_class_than_the_data_set", lambda u: store_elements(MR, u), *ANY_REFUSAL, number=7)
store_command("a_store_of_another_instance_than_the_data_set", lambda u: store_elements(CT, uid()), *ANY_REFUSAL)
store_command("a_store_without_an_instance", lambda u: store_elements(CT, u)[:-1], *ANY_REFUSAL)
store_command("a_store_without_a_class", lambda u: store_elements(CT, u)[1:], *ANY_REFUSAL)
store_command("a_store_without_a_priority", lambda u: [e for e in store_elements(CT, u) if e[0] != 0x700], "0x0000")
store_command("a_store_with_an_unknown_priority", lambda u: [(n, 9 if n == 0x700 else v) for n, v in store_elements(CT, u)],
              "0x0000", *ANY_REFUSAL)
store_command("a_store_that_announces_no_data_set",
              lambda u: [(n, 0x101 if n == 0x800 else v) for n, v in store_elements(CT, u)], *ANY_REFUSAL, data_set=False)
store_command("a_store_with_a_move_originator",
              lambda u: store_elements(CT, u) + [(0x1030, "MOVER "), (0x1031, 4)], "0x0000")
store_command("a_store_with_message_id_zero",
              lambda u: [(n, 0 if n == 0x110 else v) for n, v in store_elements(CT, u)], "0x0000")
store_command("a_store_with_the_highest_message_id",
              lambda u: [(n, 0xFFFF if n == 0x110 else v) for n, v in store_elements(CT, u)], "0x0000")
store_command("a_store_whose_data_set_type_is_unusual",
              lambda u: [(n, 0x102 if n == 0x800 else v) for n, v in store_elements(CT, u)], "0x0000")

for NAME, BAD in (("leads_out_of_the_folder", "../../x"), ("is_an_absolute_path", "/etc/passwd"),
                  ("has_65_characters", "1." + "2" * 63), ("has_a_nul_within", "1.2\0.3"), ("has_letters", "1.2.x"),
                  ("is_empty", ""), ("has_a_line_break", "1.2\n3")):
    def uid_case(target, bad=BAD):
        body = instances.image(bad, IMPLICIT)
        with Peer(target.port) as peer:
            peer.open(IMAGES).request(3, command(store_elements(CT, bad)), body)
            outcome = peer.status()
        inside = all(target.folder in path.parents for path in target.files())
        return then_served(target, outcome if inside else "a file lies elsewhere")

    add("an_instance_uid_that_" + NAME, uid_case, *ANY_REFUSAL, "0x0000")


@case("0x0000 answered once")
def the_answer_fits_the_request(target):
    instance = uid()
    with Peer(target.port) as peer:
        peer.open(IMAGES).request(3, command(store_elements(CT, instance, 4711)), instances.image(instance, IMPLICIT))
        answer = peer.response()
        values = answer.command
        good = (answer.context == 3 and values[0x0120] == 4711 and values[0x0100] == 0x8000 | C_STORE
                and values[0x0800] == 0x0101 and values.get(0x1000, b"").rstrip(b"\0").decode() == instance
                and values.get(0x0002, CT.encode()).rstrip(b"\0").decode() == CT)
        return "0x%04X answered once" % values[0x0900] if good else "another answer: %r" % (answer,)


@case("64 served")
def sixty_four_associations_at_once(target):
    peers = [Peer(target.port) for _ in range(64)]
    try:
        for peer in peers:
            peer.send(associate())
        accepted = 0
        for peer in peers:
            try:
                accepted += served(peer.take_answer()) == "served"
            except Ended:
                pass
        return "%d served" % accepted
    finally:
        for peer in peers:
            peer.close()


def flood(target, count):
    """So many associations at once; each is accepted or rejected as transient, none is left hanging."""
    peers, outcomes = [], {}
    try:
        for _ in range(count):
            try:
                peers.append(Peer(target.port, timeout=30).send(associate()))
            except OSError as e:
                outcomes[type(e).__name__] = outcomes.get(type(e).__name__, 0) + 1
        for peer in peers:
            outcome = peer.outcome()
            outcomes[outcome] = outcomes.get(outcome, 0) + 1
    finally:
        for peer in peers:
            peer.close()
    return outcomes


@case("every one answered, then served", targets=("ours",))
def a_thousand_associations_at_once(target):
    outcomes = flood(target, 900)
    if set(outcomes) - {"accept", "reject-2-3-2", "reject-2-3-1"}:
        return str(outcomes)
    for _ in range(50):
        if opened(target) == "served":
            return "every one answered, then served"
    return "not served afterwards"


@case("ended", targets=("ours",), timed=True)
def one_byte_a_second_of_a_request(target):
    with Peer(target.ports["short"], timeout=20) as peer:
        try:
            peer.send_slowly(associate(), pause=0.5)
        except ConnectionError:
            pass
        return "ended" if peer.is_closed() else "left open"


@case("ended", targets=("ours",), timed=True)
def one_byte_a_second_of_an_image(target):
    with Peer(target.ports["short"], timeout=20) as peer:
        peer.open(IMAGES)
        try:
            peer.send_slowly(half_an_image(), pause=0.5)
        except ConnectionError:
            pass
        return "ended" if peer.is_closed() else "left open"


@case("ended", targets=("ours",), timed=True)
def a_connection_that_says_nothing(target):
    with Peer(target.ports["short"], timeout=20) as peer:
        return "ended" if peer.is_closed() else "left open"


@case("ended", targets=("ours",), timed=True)
def an_association_that_is_never_released(target):
    with Peer(target.ports["short"], timeout=20) as peer:
        peer.open()
        return "ended" if peer.is_closed() else "left open"


@case("ended", targets=("ours",), timed=True)
def an_aborted_peer_that_does_not_close(target):
    with Peer(target.ports["short"], timeout=20) as peer:
        peer.open().send(p_data(b"\0\0\0"))
        return "ended" if peer.outcome() == "abort" and peer.is_closed() else "left open"


@case("next is served", targets=("ours",), timed=True)
def a_greedy_peer_that_never_reads(target):
    with Peer(target.ports["short"], timeout=8) as peer:
        peer.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        peer.open()
        echo = fragments(1, 1, ECHO_COMMAND, 16000) * 200
        try:
            for _ in range(2000):
                peer.send(echo)
            return "its answers are kept somewhere"
        except (ConnectionError, socket.timeout, TimeoutError):
            return "next is " + opened(target)


@case("next is served")
def half_open_connections(target):
    peers = [Peer(target.port).send(associate()[:20]) for _ in range(30)]
    try:
        return "next is " + opened(target)
    finally:
        for peer in peers:
            peer.close()


@case("next is served")
def a_peer_that_shuts_down_its_side_after_the_request(target):
    with Peer(target.port) as peer:
        peer.send(associate())
        peer.socket.shutdown(socket.SHUT_WR)
        peer.outcome()
    return "next is " + opened(target)


@case("ended", "refused")
def tls_towards_a_plain_port(target):
    plain = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    plain.check_hostname = False
    plain.verify_mode = ssl.CERT_NONE
    try:
        Peer(target.port, tls=plain, timeout=5).close()
    except (ssl.SSLError, ConnectionError, OSError):
        return "ended"
    return "spoken"


@case("all served")
def eight_peers_while_others_misbehave(target):
    outcomes = []

    def good():
        outcomes.append(opened(target))

    threads = [threading.Thread(target=good) for _ in range(8)]
    bad = [Peer(target.port).send(b"GET / HTTP/1.1\r\n\r\n") for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for peer in bad:
        peer.close()
    return "all served" if outcomes == ["served"] * 8 else str(outcomes)
