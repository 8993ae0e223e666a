"""Queries and retrieves with pynetdicom. Arguments: port, Study Instance UID of the study that the test keeps."""

import sys

from pydicom.dataset import Dataset
from pynetdicom import AE, build_role, evt
from pynetdicom.sop_class import (
    CTImageStorage,
    PatientRootQueryRetrieveInformationModelFind as PatientFind,
    PatientRootQueryRetrieveInformationModelGet as PatientGet,
    StudyRootQueryRetrieveInformationModelFind as StudyFind,
    StudyRootQueryRetrieveInformationModelGet as StudyGet,
    StudyRootQueryRetrieveInformationModelMove as StudyMove,
)

port, study = int(sys.argv[1]), sys.argv[2]
EXPLICIT, IMPLICIT, DEFLATED = "1.2.840.10008.1.2.1", "1.2.840.10008.1.2", "1.2.840.10008.1.2.1.99"


def keys(level, **values):
    identifier = Dataset()
    identifier.SpecificCharacterSet = "ISO_IR 192"
    identifier.QueryRetrieveLevel = level
    for name, value in values.items():
        setattr(identifier, name, value)
    return identifier


def associate(contexts, roles=(), handlers=()):
    ae = AE(ae_title="PYNET")
    for uid, syntaxes in contexts:
        ae.add_requested_context(uid, syntaxes)
    association = ae.associate(
        "127.0.0.1", port, ae_title="BELLWETHER", ext_neg=[build_role(uid, scp_role=True) for uid in roles],
        evt_handlers=list(handlers))
    assert association.is_established
    return association


def find(association, identifier, model=StudyFind):
    found, last = [], None
    for status, match in association.send_c_find(identifier, model):
        last = status.Status
        if last in (0xFF00, 0xFF01):
            found.append((last, match))
    return last, found


def finds():
    association = associate([(StudyFind, [EXPLICIT]), (PatientFind, [IMPLICIT])])

    last, found = find(association, keys("STUDY", PatientName="m*ller^hans", StudyInstanceUID="", ModalitiesInStudy="",
                                         NumberOfStudyRelatedSeries="", NumberOfStudyRelatedInstances=""))
    assert last == 0 and len(found) == 1, found
    status, match = found[0]
    assert status == 0xFF00 and match.StudyInstanceUID == study and str(match.PatientName) == "Müller^Hans"
    assert match.ModalitiesInStudy == "CT" and match.NumberOfStudyRelatedSeries == 2
    assert match.NumberOfStudyRelatedInstances == 5 and match.RetrieveAETitle == "BELLWETHER"

    for values, count in (
        ({"ModalitiesInStudy": "CT"}, 2), ({"ModalitiesInStudy": "MR"}, 0), ({"ModalitiesInStudy": ["MR", "CT"]}, 2),
        ({"StudyInstanceUID": [study, "1.2.3"]}, 1), ({"StudyDate": "20200101-20301231"}, 2),
        ({"StudyDate": "-19990101"}, 0), ({"AccessionNumber": "ACC?"}, 2), ({"AccessionNumber": "acc1"}, 0),
        ({"PatientName": "MÜLLER^HANS"}, 1), ({"PatientID": "P2"}, 1), ({}, 2)):
        last, found = find(association, keys("STUDY", **values))
        assert last == 0 and len(found) == count, (values, len(found))

    last, found = find(association, keys("SERIES", StudyInstanceUID=study, SeriesInstanceUID="", SeriesNumber="2",
                                         NumberOfSeriesRelatedInstances="", SeriesDescription=""))
    assert len(found) == 1 and found[0][1].NumberOfSeriesRelatedInstances == 2, found
    series = found[0][1].SeriesInstanceUID

    last, found = find(association, keys("IMAGE", StudyInstanceUID=study, SeriesInstanceUID=series,
                                         SOPInstanceUID="", InstanceNumber="", Rows=""))
    assert len(found) == 2 and found[0][1].Rows == 16 and found[0][1].InstanceNumber == 1

    for _ in range(2):  # what the provider remembers of the studies is not counted up from answer to answer
        last, found = find(association, keys("PATIENT", PatientID="", NumberOfPatientRelatedStudies=""), PatientFind)
        assert sorted((m.PatientID, m.NumberOfPatientRelatedStudies) for _, m in found) == [("P1", 1), ("P2", 1)]

    item = Dataset()
    item.ScheduledProcedureStepID = "STEP1"
    last, found = find(association, keys("SERIES", RequestAttributesSequence=[item]))
    assert len(found) == 1 and found[0][1].RequestAttributesSequence[0].RequestedProcedureID == "PROC1", found

    last, found = find(association, keys("STUDY", StudyInstanceUID=study, ImageComments="", IconImageSequence=[]))
    assert found[0][0] == 0xFF01 and found[0][1].ImageComments in ("", None)

    for model, level in ((StudyFind, "PATIENT"), (StudyFind, ""), (StudyFind, "study"), (PatientFind, "FRAME")):
        last, found = find(association, keys(level, StudyInstanceUID=""), model)
        assert last == 0xA900 and not found, (level, last)
    association.release()


def cancels():
    association = associate([(StudyFind, [EXPLICIT])])
    responses = association.send_c_find(keys("IMAGE", SOPInstanceUID=""), StudyFind, msg_id=77)
    statuses = [next(responses)[0].Status]
    association.send_c_cancel(77, query_model=StudyFind)
    statuses += [status.Status for status, _ in responses]
    # So few matches may all be on their way before the cancel arrives.
    assert statuses[-1] in (0xFE00, 0), statuses
    assert find(association, keys("STUDY"))[0] == 0
    association.release()


def get(contexts, roles, identifier, answer=0x0000, model=StudyGet):
    kept, statuses = [], []

    def store(event):
        kept.append((event.context.transfer_syntax, event.dataset))
        return answer

    association = associate([(model, [EXPLICIT])] + contexts, roles, [(evt.EVT_C_STORE, store)])
    for status, failed in association.send_c_get(identifier, model):
        statuses.append((status, failed))
    association.release()
    return kept, statuses


def gets():
    ct = keys("STUDY", StudyInstanceUID=study)
    kept, statuses = get([(CTImageStorage, [EXPLICIT])], [CTImageStorage], ct)
    assert len(kept) == 5 and all(syntax == EXPLICIT for syntax, _ in kept)
    last = statuses[-1][0]
    assert last.Status == 0 and last.NumberOfCompletedSuboperations == 5 and last.NumberOfFailedSuboperations == 0
    assert [s.NumberOfRemainingSuboperations for s, _ in statuses[:-1]] == [4, 3, 2, 1, 0]

    # One series lies in Explicit, one in Implicit: either can be had in the other, pixels and all.
    for syntax in (IMPLICIT, DEFLATED, "1.2.840.10008.1.2.2"):
        other, statuses = get([(CTImageStorage, [syntax])], [CTImageStorage], ct)
        assert statuses[-1][0].Status == 0 and all(s == syntax for s, _ in other)
        pixels = {d.SOPInstanceUID: d.pixel_array.astype("int32").tobytes() for d in map(decodable, other)}
        assert pixels == {d.SOPInstanceUID: d.pixel_array.astype("int32").tobytes() for d in map(decodable, kept)}

    kept, statuses = get([(CTImageStorage, [EXPLICIT])], [], ct)
    assert not kept and statuses[-1][0].Status == 0xA702, "the role was not offered"
    assert len(statuses[-1][1].FailedSOPInstanceUIDList) == 5

    kept, statuses = get([(CTImageStorage, [EXPLICIT])], [CTImageStorage], ct, answer=0xA700)
    assert len(kept) == 5 and statuses[-1][0].Status == 0xA702 and statuses[-1][0].NumberOfFailedSuboperations == 5

    kept, statuses = get([(CTImageStorage, [EXPLICIT])], [CTImageStorage], ct, answer=0xB000)
    assert statuses[-1][0].Status == 0 and statuses[-1][0].NumberOfWarningSuboperations == 5

    assert get([(CTImageStorage, [EXPLICIT])], [CTImageStorage], keys("STUDY", StudyInstanceUID="1.2.3"))[1][-1][
        0].Status == 0
    assert get([], [], keys("STUDY"))[1][-1][0].Status == 0xA900
    kept, statuses = get([(CTImageStorage, [EXPLICIT])], [CTImageStorage], keys("PATIENT", PatientID="P2"),
                         model=PatientGet)
    assert len(kept) == 1 and statuses[-1][0].Status == 0


def decodable(pair):
    syntax, dataset = pair
    dataset.file_meta = Dataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    return dataset


def moves():
    association = associate([(StudyMove, [EXPLICIT])])
    for destination, expected, completed in (("NOWHERE", 0xA801, None), ("GONE", 0xA702, 0), ("SECOND", 0, 5)):
        last = None
        for status, _ in association.send_c_move(keys("STUDY", StudyInstanceUID=study), destination, StudyMove):
            last = status
        assert last.Status == expected, (destination, hex(last.Status))
        assert completed is None or last.NumberOfCompletedSuboperations == completed
    association.release()


finds()
cancels()
gets()
moves()
