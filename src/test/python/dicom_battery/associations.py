"""Associations: what may be proposed, and how it ends (PS3.8 sections 7 and 9, PS3.7 annex D)."""

import socket
import struct

from . import wire
from .cases import add, case
from .wire import (ABORT, CT, EXPLICIT, IMPLICIT, MR, RELEASE_RP, RELEASE_RQ, VERIFICATION, Ended, Peer, associate,
                   associate_body, context, echo_command, fragments, item, maximum_length, p_data, pdu, pdv,
                   user_information)

ECHO = [context(1, VERIFICATION, IMPLICIT)]


def served(peer):
    """Answers an echo and lets go."""
    status = peer.echo()
    return "served" if status == "0x0000" and peer.release() == "release" else status


def opened(target, contexts=None, **how):
    """Associates, verifies and releases: served, or how it ended."""
    with Peer(target.port) as peer:
        try:
            return served(peer.open(contexts, **how))
        except Ended as e:
            return str(e)
        except (socket.timeout, TimeoutError):
            return "silence"


def asked(target, data):
    """Sends bytes and says what the answer is."""
    with Peer(target.port) as peer:
        try:
            peer.send(data)
        except ConnectionError:
            return "closed"
        return peer.outcome()


@case("served")
def an_ordinary_association(target):
    return opened(target)


@case("128 answered")
def a_hundred_and_twenty_eight_contexts(target):
    contexts = [context(2 * i + 1, VERIFICATION if i == 0 else CT, IMPLICIT, EXPLICIT) for i in range(128)]
    with Peer(target.port) as peer:
        peer.open(contexts)
        return "%d answered" % len(peer.accepted) if served(peer) == "served" else "not served"


@case("abort", "served", "closed")
def an_even_context_id(target):
    return opened(target, ECHO + [context(2, CT, IMPLICIT)])


@case("abort", "served", "closed")
def a_context_id_of_zero(target):
    return opened(target, ECHO + [context(0, CT, IMPLICIT)])


@case("abort", "served", "closed")
def a_context_id_twice(target):
    return opened(target, ECHO + [context(3, CT, IMPLICIT), context(3, MR, IMPLICIT)])


@case("3")
def a_sop_class_that_does_not_exist(target):
    with Peer(target.port) as peer:
        peer.open(ECHO + [context(3, "1.2.840.10008.9.9.9", IMPLICIT)])
        return str(peer.result(3)) if served(peer) == "served" else "not served"


@case("4")
def a_transfer_syntax_that_does_not_exist(target):
    with Peer(target.port) as peer:
        peer.open(ECHO + [context(3, VERIFICATION, "1.2.840.10008.1.2.999")])
        return str(peer.result(3)) if served(peer) == "served" else "not served"


@case("0 of two")
def an_unknown_transfer_syntax_before_a_known_one(target):
    with Peer(target.port) as peer:
        peer.open([context(1, VERIFICATION, "1.2.3.4.5.6", IMPLICIT)])
        served(peer)
        return "%d of two" % peer.result() if peer.accepted[1][1] == IMPLICIT else "wrong syntax"


@case("served")
def nothing_accepted_but_one(target):
    return opened(target, [context(1, VERIFICATION, IMPLICIT)] + [context(i, "1.2.3.%d" % i, IMPLICIT) for i in (3, 5, 7)])


@case("accept then release", "reject")
def not_one_context_acceptable(target):
    with Peer(target.port) as peer:
        try:
            peer.open([context(1, "1.2.3", IMPLICIT)])
        except Ended as e:
            return str(e)
        return "accept then " + peer.release()


def with_items(name, *items, allowed=("served",), **how):
    add(name, lambda target: opened(target, user=user_information(*items, **how)), *allowed)


with_items("an_unknown_user_item", item(0x7F, b"whatever"))
with_items("an_unknown_user_item_of_no_length", item(0x60, b""))
with_items("common_extended_negotiation", item(0x57, struct.pack(">H", 25) + CT.encode() + struct.pack(">H", 17)
                                               + b"1.2.840.10008.4.2" + b"\0\0"))
with_items("extended_negotiation_of_storage", item(0x56, struct.pack(">H", 25) + CT.encode() + b"\2\0\1\0\0\0"))
with_items("role_selection_as_user", item(0x54, struct.pack(">H", 25) + CT.encode() + b"\1\0"))
with_items("role_selection_as_both", item(0x54, struct.pack(">H", 25) + CT.encode() + b"\1\1"))
with_items("role_selection_as_neither", item(0x54, struct.pack(">H", 17) + VERIFICATION.encode() + b"\0\0"),
           allowed=("served", "0x0122", "3", "abort"))
with_items("role_selection_of_a_class_not_proposed", item(0x54, struct.pack(">H", 25) + MR.encode() + b"\0\1"))
with_items("asynchronous_window_of_ten", item(0x53, struct.pack(">HH", 10, 10)))
with_items("asynchronous_window_without_limit", item(0x53, bytes(4)))
with_items("user_identity_by_name", item(0x58, b"\1\0" + struct.pack(">H", 4) + b"user" + b"\0\0"))
with_items("user_identity_by_name_with_an_answer_asked_for", item(0x58, b"\1\1" + struct.pack(">H", 4) + b"user\0\0"))
with_items("user_identity_with_a_passcode", item(0x58, b"\2\0" + struct.pack(">H", 4) + b"user\0\4pass"))
with_items("user_identity_by_kerberos", item(0x58, b"\3\0" + struct.pack(">H", 4) + b"tick\0\0"))
with_items("user_identity_by_saml", item(0x58, b"\4\0" + struct.pack(">H", 4) + b"saml\0\0"))
with_items("user_identity_by_json_web_token", item(0x58, b"\5\0" + struct.pack(">H", 4) + b"a.b.\0\0"),
           allowed=("served", "reject", "abort", "closed"))
with_items("user_identity_of_a_type_to_come", item(0x58, b"\x63\0" + struct.pack(">H", 4) + b"what\0\0"),
           allowed=("served", "reject", "abort", "closed"))

for LENGTH in (0, 1024, 4096, 16384, 131072, 1 << 20, (1 << 32) - 1):
    with_items("a_maximum_length_of_%d" % LENGTH, length=LENGTH)


@case("served")
def no_maximum_length_at_all(target):
    return opened(target, user=item(0x50, wire.CLASS_UID))


@case("served", "reject")
def no_implementation_class(target):
    return opened(target, user=item(0x50, maximum_length(16384)))


@case("served")
def a_version_name_of_sixteen_characters(target):
    return opened(target, user=item(0x50, maximum_length(16384) + wire.CLASS_UID + item(0x55, "A" * 16)))


@case("served", "abort")
def a_version_name_that_is_too_long(target):
    return opened(target, user=item(0x50, maximum_length(16384) + wire.CLASS_UID + item(0x55, "A" * 40)))


@case("served", "reject", "abort", "closed")
def no_user_information(target):
    return opened(target, user=b"")


@case("served")
def an_unknown_item_of_the_request(target):
    return opened(target, between=item(0x7A, b"1234"))


@case("served")
def reserved_bytes_that_are_not_zero(target):
    return opened(target, reserved=b"\xAA" * 32)


@case("reserved sent back")
def the_titles_come_back_unchanged(target):
    body = associate_body(ECHO, calling="BATTERY", reserved=bytes(range(32)))
    with Peer(target.port) as peer:
        kind, answer = peer.send(pdu(1, body)).pdu()
        return "reserved sent back" if kind == 2 and answer[4:36] == body[4:36] else "changed"


def titles(name, *allowed, **how):
    add(name, lambda target: opened(target, **how), *allowed)


titles("a_called_title_with_spaces_before_it", "served", called="  BELLWETHER")
titles("a_calling_title_of_sixteen_characters", "served", calling="ABCDEFGHIJKLMNOP")
titles("a_calling_title_in_lower_case", "served", calling="battery")
titles("a_calling_title_with_spaces_within", "served", calling="CT ROOM 1")
titles("a_calling_title_padded_with_nul", "served", calling=b"BATTERY" + bytes(9))
titles("a_called_title_padded_with_nul", "served", called=b"BELLWETHER" + bytes(6))
titles("a_calling_title_of_spaces", "served", "reject", calling=" " * 16)
titles("a_calling_title_of_nothing", "served", "reject", calling=bytes(16))
titles("a_calling_title_with_escapes", "served", "reject", calling=b"\x1b[31mA\r\nB" + b" " * 7)
titles("a_calling_title_that_is_no_ascii", "served", "reject", calling="M\u00dcNCHEN")
titles("a_foreign_called_title", "served", "reject", called="SOMEONE")
titles("another_application_context", "reject", application="1.2.840.10008.3.1.1.2")
titles("no_application_context", "reject", "abort", "closed", "served", application=None)
titles("protocol_version_of_zero", "reject", version=0)
titles("protocol_version_two", "reject", version=2)
titles("protocol_versions_one_and_two", "served", version=3)
titles("every_protocol_version", "served", version=0xFFFF)


@case("reject-1-1-2")
def why_another_application_context_is_rejected(target):
    return asked(target, associate(application="1.2.3"))


@case("reject-1-2-2")
def why_another_protocol_version_is_rejected(target):
    return asked(target, associate(version=4))


@case("abort", "reject-1-1-1", "accept", "closed")
def no_context_at_all(target):
    return asked(target, associate([]))


@case("abort", "accept", "closed")
def a_context_without_an_abstract_syntax(target):
    return asked(target, associate(ECHO + [context(3, None, IMPLICIT)]))


@case("abort", "accept", "closed")
def a_context_without_a_transfer_syntax(target):
    return asked(target, associate(ECHO + [context(3, CT)]))


@case("served")
def uids_padded_with_nul(target):
    return opened(target, [context(1, VERIFICATION + "\0", IMPLICIT + "\0")])


@case("abort", "closed")
def an_item_longer_than_the_pdu(target):
    return asked(target, pdu(1, associate_body(ECHO, user=b"") + item(0x50, b"1234", length=4000)))


@case("abort", "closed")
def a_sub_item_longer_than_its_item(target):
    return asked(target, associate(user=item(0x50, item(0x51, bytes(4), length=400))))


@case("abort", "closed")
def a_request_that_ends_within_a_title(target):
    return asked(target, pdu(1, associate_body(ECHO)[:30]))


@case("abort", "closed", "accept")
def bytes_behind_the_last_item(target):
    return asked(target, pdu(1, associate_body(ECHO) + b"\0\0"))


@case("served")
def a_request_one_byte_at_a_time(target):
    with Peer(target.port) as peer:
        peer.send_slowly(associate())
        return served(peer.take_answer())


@case("served")
def everything_one_byte_at_a_time(target):
    with Peer(target.port) as peer:
        peer.open()
        peer.send_slowly(fragments(1, 1, echo_command(), 16000))
        if peer.status() != "0x0000":
            return "no answer"
        peer.send_slowly(RELEASE_RQ)
        return "served" if peer.outcome() == "release" else "no release"


@case("served", "abort")
def a_request_and_an_echo_in_one_write(target):
    with Peer(target.port) as peer:
        peer.send(associate() + fragments(1, 1, echo_command(), 16000))
        try:
            peer.take_answer()
        except Ended as e:
            return str(e)
        return "served" if peer.status() == "0x0000" and peer.release() == "release" else "not served"


@case("abort", "closed")
def a_second_request_on_an_association(target):
    with Peer(target.port) as peer:
        return peer.open().send(associate()).outcome()


def first(name, data, *allowed):
    add("before_an_association_" + name, lambda target: asked(target, data), *allowed)


first("an_acceptance", pdu(2, associate_body([])), "abort", "closed")
first("a_rejection", pdu(3, b"\0\1\1\1"), "abort", "closed")
first("data", p_data(pdv(1, 3, echo_command())), "abort", "closed")
first("a_release", RELEASE_RQ, "abort", "closed")
first("a_release_response", RELEASE_RP, "abort", "closed")
first("an_abort", ABORT, "closed")
first("an_unknown_pdu", pdu(0x08, bytes(4)), "abort", "closed")
first("a_pdu_of_type_zero", pdu(0x00, bytes(4)), "abort", "closed")


def within(name, data, *allowed):
    def run(target):
        with Peer(target.port) as peer:
            return peer.open().send(data).outcome()

    add("within_an_association_" + name, run, *allowed)


within("an_acceptance", pdu(2, associate_body([])), "abort", "closed")
within("a_rejection", pdu(3, b"\0\1\1\1"), "abort", "closed")
within("a_release_response", RELEASE_RP, "abort", "closed", "silence")
within("an_abort", ABORT, "closed")
within("an_abort_with_unknown_numbers", pdu(7, b"\xFF\xFF\xFF\xFF"), "closed")
within("an_unknown_pdu", pdu(0xFF, bytes(4)), "abort", "closed")
within("two_releases", RELEASE_RQ + RELEASE_RQ, "release")
within("a_release_with_reserved_bytes", pdu(5, b"\1\2\3\4"), "release")
within("an_echo_behind_a_release", RELEASE_RQ + fragments(1, 1, echo_command(), 16000), "release")


@case("closed in time")
def the_connection_is_closed_after_a_release(target):
    with Peer(target.port) as peer:
        peer.open().release()
        peer.socket.shutdown(socket.SHUT_WR)
        return "closed in time" if peer.is_closed() else "left open"


@case("next is served")
def a_connection_without_a_word(target):
    Peer(target.port).close()
    return "next is " + opened(target)


@case("next is served")
def a_connection_reset_within_the_request(target):
    peer = Peer(target.port).send(associate()[:50])
    peer.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    peer.close()
    return "next is " + opened(target)


@case("served and served")
def two_associations_at_once(target):
    with Peer(target.port) as one, Peer(target.port) as two:
        one.open()
        two.open()
        return "%s and %s" % (served(two), served(one))


@case("a hundred echoes")
def a_hundred_echoes_on_one_association(target):
    with Peer(target.port) as peer:
        peer.open()
        answered = sum(peer.echo(message=i + 1) == "0x0000" for i in range(100))
        return "a hundred echoes" if answered == 100 and peer.release() == "release" else "%d echoes" % answered


@case("fifty times served")
def fifty_associations_one_after_the_other(target):
    outcomes = {opened(target) for _ in range(50)}
    return "fifty times " + " ".join(sorted(outcomes))
