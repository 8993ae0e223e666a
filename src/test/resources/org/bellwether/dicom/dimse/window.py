"""Asks for asynchronous operations windows. Argument: port."""

import sys

from pynetdicom import AE
from pynetdicom.pdu_primitives import AsynchronousOperationsWindowNegotiation
from pynetdicom.sop_class import CTImageStorage, Verification

for invoked, contexts, expected in (
    (5, (Verification, CTImageStorage), (5, 1)),
    (0, (CTImageStorage,), (16, 1)),
    (200, (CTImageStorage,), (16, 1)),
    (1, (CTImageStorage,), (1, 1)),
):
    item = AsynchronousOperationsWindowNegotiation()
    item.maximum_number_operations_invoked = invoked
    item.maximum_number_operations_performed = 3
    ae = AE(ae_title="PYNET")
    for uid in contexts:
        ae.add_requested_context(uid)
    association = ae.associate("127.0.0.1", int(sys.argv[1]), ae_title="BELLWETHER", ext_neg=[item])
    assert association.is_established
    assert association.acceptor.asynchronous_operations == expected, association.acceptor.asynchronous_operations
    association.release()
