"""A provider for the tests, made with pynetdicom. Arguments: port, file that it notes in what happened, port of the
engine (0: storage commitment is reported on the same association).

Study Root FIND and GET answer slowly until they are cancelled; an association must be asked for by the user "night" with the passcode
"owl", or by nobody; Storage keeps nothing; Storage Commitment answers on an association of its own or on the same, as PS3.4 annex J allows.
"""

import sys
import threading
import time

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian
from pynetdicom import AE, AllStoragePresentationContexts, build_role, evt
from pynetdicom.sop_class import (
    CTImageStorage,
    StorageCommitmentPushModel,
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    Verification,
)

port, notes = int(sys.argv[1]), sys.argv[2]
engine = int(sys.argv[3]) if len(sys.argv) > 3 else 0
stored = set()


def note(text):
    with open(notes, "a", encoding="utf-8") as file:
        file.write(text + "\n")


def find(event):
    for number in range(1000):
        if event.is_cancelled:
            note(f"find cancelled after {number}")
            yield 0xFE00, None
            return
        match = Dataset()
        match.QueryRetrieveLevel = "STUDY"
        match.StudyInstanceUID = f"2.25.{number + 1}"
        yield 0xFF00, match
        time.sleep(0.01)


def get(event):
    yield 1000
    for number in range(1000):
        if event.is_cancelled:
            note(f"get cancelled after {number}")
            yield 0xFE00, None
            return
        image = Dataset()
        image.SOPClassUID = CTImageStorage
        image.SOPInstanceUID = f"2.25.{number + 1}"
        image.StudyInstanceUID = image.SeriesInstanceUID = "2.25.4711"
        image.PatientID = "P1"
        image.file_meta = FileMetaDataset()
        image.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        yield 0xFF00, image
        time.sleep(0.02)


def identity(event):
    if event.user_id_type == 5:
        valid = event.primary_field == b"token.of.night"
    else:
        valid = event.primary_field == b"night" and (event.user_id_type == 1 or event.secondary_field == b"owl")
    note(f"user {event.user_id_type} {'known' if valid else 'unknown'}")
    return valid, b"" if valid else None


def store(event):
    stored.add(event.dataset.SOPInstanceUID)
    return 0x0000


def commit(event):
    information = event.action_information
    note(f"commit {len(information.ReferencedSOPSequence)}")
    threading.Thread(target=report, args=(information, event.assoc)).start()
    return 0x0000, None


def report(information, same):
    kept, lost = [], []
    for item in information.ReferencedSOPSequence:
        reference = Dataset()
        reference.ReferencedSOPClassUID = item.ReferencedSOPClassUID
        reference.ReferencedSOPInstanceUID = item.ReferencedSOPInstanceUID
        if item.ReferencedSOPInstanceUID in stored:
            kept.append(reference)
        else:
            reference.FailureReason = 0x0112
            lost.append(reference)
    result = Dataset()
    result.TransactionUID = information.TransactionUID
    if kept:
        result.ReferencedSOPSequence = Sequence(kept)
    if lost:
        result.FailedSOPSequence = Sequence(lost)
    if not engine:
        # After the answer to the N-ACTION.
        time.sleep(0.3)
        send(same, result, bool(lost))
        return
    caller = AE(ae_title="PYNET")
    caller.add_requested_context(StorageCommitmentPushModel)
    association = caller.associate(
        "127.0.0.1", engine, ae_title="BELLWETHER",
        ext_neg=[build_role(StorageCommitmentPushModel, scp_role=True)])
    if not association.is_established:
        note("report refused")
        return
    send(association, result, bool(lost))
    association.release()


def send(association, result, failures):
    status, _ = association.send_n_event_report(
        result, 2 if failures else 1, StorageCommitmentPushModel, "1.2.840.10008.1.20.1.1")
    note(f"report answered {status.Status:#06x}")


provider = AE(ae_title="PYNET")
provider.supported_contexts = AllStoragePresentationContexts
provider.remove_supported_context(CTImageStorage)
# Sent and received: C-GET brings it to who asked for the association.
provider.add_supported_context(CTImageStorage, scu_role=True, scp_role=True)
for uid in (
        Verification, StudyRootQueryRetrieveInformationModelFind, StudyRootQueryRetrieveInformationModelGet,
        StorageCommitmentPushModel):
    provider.add_supported_context(uid)
provider.start_server(
    ("127.0.0.1", port), block=True,
    evt_handlers=[(evt.EVT_C_FIND, find), (evt.EVT_C_GET, get), (evt.EVT_USER_ID, identity), (evt.EVT_C_STORE, store), (evt.EVT_N_ACTION, commit)])
