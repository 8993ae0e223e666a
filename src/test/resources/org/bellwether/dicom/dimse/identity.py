"""Asks for associations on behalf of users. Arguments: port, a token that is good, one that is not."""

import sys

from pynetdicom import AE
from pynetdicom.pdu_primitives import UserIdentityNegotiation

port, good, bad = int(sys.argv[1]), sys.argv[2].encode(), sys.argv[3].encode()


def associate(kind, primary, secondary=None):
    item = UserIdentityNegotiation()
    item.user_identity_type = kind
    item.positive_response_requested = True
    item.primary_field = primary
    if secondary is not None:
        item.secondary_field = secondary
    ae = AE(ae_title="PYNET")
    ae.add_requested_context("1.2.840.10008.1.1")
    association = ae.associate("127.0.0.1", port, ae_title="BELLWETHER", ext_neg=[item])
    if association.is_rejected:
        answer = association.acceptor.primitive
        return answer.result, answer.result_source, answer.diagnostic
    assert association.is_established
    assert association.send_c_echo().Status == 0
    confirmed = association.acceptor.user_identity is not None
    association.release()
    return confirmed


assert associate(2, b"night", b"owl") is True
assert associate(1, b"watch") is True
assert associate(5, good) is True
assert associate(2, b"night", b"lark") == (1, 2, 1)
assert associate(1, b"night") == (1, 2, 1)
assert associate(5, bad) == (1, 2, 1)
