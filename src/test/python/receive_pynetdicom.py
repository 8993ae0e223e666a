"""A storage provider on pynetdicom that writes the encoded data set as it came, its fastest way: PORT FOLDER."""

import os
import sys

from pynetdicom import AE, evt
from pynetdicom.sop_class import CTImageStorage, Verification


def store(event):
    with open(os.path.join(sys.argv[2], event.request.AffectedSOPInstanceUID + ".dcm"), "wb") as file:
        file.write(event.encoded_dataset())
    return 0x0000


provider = AE(ae_title="PYNETDICOM")
provider.maximum_pdu_size = 131072
provider.maximum_associations = 100
provider.add_supported_context(CTImageStorage)
provider.add_supported_context(Verification)
provider.start_server(("127.0.0.1", int(sys.argv[1])), evt_handlers=[(evt.EVT_C_STORE, store)])
