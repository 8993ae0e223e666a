"""Queries and retrievals (PS3.4 annex C): keys, wildcards, ranges, sub-operations, cancel, destinations."""

import struct
import time

from . import instances, wire
from .associations import opened
from .cases import QUERY, add, case
from .instances import uid
from .wire import (C_FIND, C_GET, C_MOVE, CT, EXPLICIT, IMPLICIT, MR, PATIENT_FIND, STUDY_FIND, STUDY_GET, STUDY_MOVE,
                   Ended, Peer, context, fragments, item, query_command, user_information)

PATIENTS = [
    # identifier, name, birth date, study date, time, accession, description, modality, series, images a series
    ("BAT001", "Adams^Anna", "19500101", "20260110", "081500", "ACC001", "Head without", "CT", 2, 3),
    ("BAT002", "Adams^Bert", "19600615", "20260115", "120000", "ACC002", "Head with", "CT", 1, 2),
    ("BAT003", "Brown^Carl", "19700731", "20260201", "235959", "ACC003", "Brain", "MR", 1, 1),
    ("BAT004", "Müller^Dora", "19800101", "20251231", "000001", "ACC004", "Neck*", "CT", 1, 1),
]


class Archive:
    """What a target was given to be asked for."""

    def __init__(self, target):
        self.studies, self.series, self.images = {}, {}, {}
        with Peer(target.port, timeout=30) as peer:
            peer.open([context(1, CT, EXPLICIT), context(3, MR, EXPLICIT)])
            for patient, name, born, date, begin, accession, description, modality, count, images in PATIENTS:
                study = self.studies[patient] = uid()
                for at in range(count):
                    series = uid()
                    self.series.setdefault(patient, []).append(series)
                    for image in range(images):
                        instance = uid()
                        self.images.setdefault(series, []).append(instance)
                        sop_class = MR if modality == "MR" else CT
                        body = instances.image(
                            instance, EXPLICIT, sop_class, x0020000D=("UI", study), x0020000E=("UI", series),
                            x00100010=("PN", name), x00100020=("LO", patient), x00100030=("DA", born),
                            x00080020=("DA", date), x00080030=("TM", begin), x00080050=("SH", accession),
                            x00081030=("LO", description), x00080060=("CS", modality), x00200011=("IS", str(at + 1)),
                            x00200013=("IS", str(image + 1)), x0008103E=("LO", "Series %d" % (at + 1)))
                        status = peer.store(instance, body, 3 if modality == "MR" else 1, sop_class)
                        if status != "0x0000":
                            raise RuntimeError("the archive was not taken: %s" % status)
            peer.release()


def archive(target):
    if not hasattr(target, "archive"):
        target.archive = Archive(target)
    return target.archive


def identifier(level, **keys):
    elements = [] if level is None else [(0x00080052, "CS", level)]
    for name, value in keys.items():
        elements.append((int(name.lstrip("x"), 16), value[0], value[1]))
    return instances.data_set(elements, IMPLICIT)


def elements(data):
    """Elements of an Implicit VR data set, without looking into sequences."""
    values, at = {}, 0
    while at + 8 <= len(data):
        group, number, length = struct.unpack_from("<HHI", data, at)
        if length == 0xFFFFFFFF:
            at += 8
            continue
        values[group << 16 | number] = data[at + 8:at + 8 + length].rstrip(b" \0").decode("utf-8", "replace")
        at += 8 + length
    return values


def find(target, keys, sop_class=STUDY_FIND, extra=b""):
    """All matches and the last status."""
    with Peer(target.port, timeout=30) as peer:
        peer.open([context(1, sop_class, IMPLICIT)], user=user_information(extra))
        if peer.result():
            return [], "not accepted"
        peer.request(1, query_command(C_FIND, sop_class), keys)
        matches = []
        while True:
            try:
                answer = peer.response()
            except Ended as e:
                return matches, str(e)
            status = answer.command[0x0900]
            if status not in (0xFF00, 0xFF01):
                peer.release()
                return matches, "0x%04X" % status
            matches.append(elements(answer.data_set))


def query(name, count, level="STUDY", sop_class=STUDY_FIND, returned=None, targets=QUERY, allowed=(), **keys):
    """So many of our patients' entities match; others may lie in the archive too."""

    def run(target):
        known = archive(target)
        asked = {}
        for key, value in keys.items():
            text = value[1]
            if callable(text):
                text = text(known)
            asked[key] = (value[0], text)
        asked.setdefault("x00100020", ("LO", "BAT00?"))
        matches, status = find(target, identifier(level, **asked), sop_class)
        if status != "0x0000":
            return status
        if returned is not None:
            tag, expected = returned
            got = sorted(match.get(tag, "missing") for match in matches)
            return "%d matches" % len(matches) if got == sorted(expected(known) if callable(expected) else expected) else str(got)
        return "%d matches" % len(matches)

    add("query_" + name, run, "%d matches" % count, *allowed, targets=targets)


EVERYONE = ["BAT001", "BAT002", "BAT003", "BAT004"]
query("for_every_study", 4, x0020000D=("UI", ""), returned=(0x00100020, EVERYONE))
query("for_one_patient", 1, x00100020=("LO", "BAT001"), x0020000D=("UI", ""))
query("for_a_name_with_a_star", 2, x00100010=("PN", "Adams*"), returned=(0x00100020, ["BAT001", "BAT002"]))
query("for_a_name_with_a_question_mark", 1, x00100010=("PN", "Adams^?nna"), returned=(0x00100020, ["BAT001"]))
query("for_a_name_in_another_case", 2, x00100010=("PN", "ADAMS*"), allowed=("0 matches",))
query("for_a_name_in_utf_8", 1, x00080005=("CS", "ISO_IR 192"), x00100010=("PN", "Müller*"),
      targets=("ours", "orthanc"), returned=(0x00100020, ["BAT004"]))
query("for_one_date", 1, x00080020=("DA", "20260115"))
query("for_dates_from_to", 2, x00080020=("DA", "20260101-20260131"), returned=(0x00100020, ["BAT001", "BAT002"]))
query("for_dates_from", 1, x00080020=("DA", "20260201-"), returned=(0x00100020, ["BAT003"]))
query("for_dates_to", 1, x00080020=("DA", "-20251231"), returned=(0x00100020, ["BAT004"]))
query("for_times_from_to", 2, x00080030=("TM", "080000-130000"), targets=("ours", "dcmqrscp"))
query("for_times_of_hours", 2, x00080030=("TM", "08-12"), targets=("ours",))
query("for_an_accession_number", 1, x00080050=("SH", "ACC003"))
query("for_an_accession_number_with_a_star", 4, x00080050=("SH", "ACC*"))
query("for_a_description_with_a_star", 2, x00081030=("LO", "Head*"))
query("for_a_star_alone", 4, x00081030=("LO", "*"))
query("for_a_modality_in_the_study", 3, x00080061=("CS", "CT"), targets=("ours", "orthanc"))
query("for_two_modalities_in_the_study", 4, x00080061=("CS", "CT\\MR"), targets=("ours", "orthanc"))
query("for_a_study", 1, x0020000D=("UI", lambda known: known.studies["BAT002"]))
query("for_a_list_of_studies", 2, x0020000D=("UI", lambda known: known.studies["BAT001"] + "\\" + known.studies["BAT003"]))
query("for_a_study_that_is_not_there", 0, x0020000D=("UI", "1.2.3.4.5.6"))
query("for_a_birth_date", 1, x00100030=("DA", "19700731"), targets=("ours", "orthanc"))
query("for_an_unknown_key", 4, x00104000=("LT", ""), x00190010=("LO", ""), targets=("ours", "orthanc", "dcmqrscp"))
query("for_counts", 1, x00100020=("LO", "BAT001"), x00201206=("IS", ""), x00201208=("IS", ""),
      returned=(0x00201208, ["6"]), targets=("ours", "orthanc"))
query("for_series_of_a_study", 2, level="SERIES", x0020000D=("UI", lambda known: known.studies["BAT001"]),
      x0020000E=("UI", ""), returned=(0x0020000E, lambda known: known.series["BAT001"]))
query("for_series_by_modality", 2, level="SERIES", x0020000D=("UI", lambda known: known.studies["BAT001"]),
      x00080060=("CS", "CT"))
query("for_a_series_number", 1, level="SERIES", x0020000D=("UI", lambda known: known.studies["BAT001"]), x00200011=("IS", "2"))
query("for_images_of_a_series", 3, level="IMAGE", x0020000D=("UI", lambda known: known.studies["BAT001"]),
      x0020000E=("UI", lambda known: known.series["BAT001"][0]), x00080018=("UI", ""),
      returned=(0x00080018, lambda known: known.images[known.series["BAT001"][0]]))
query("for_an_instance_number", 1, level="IMAGE", x0020000D=("UI", lambda known: known.studies["BAT001"]),
      x0020000E=("UI", lambda known: known.series["BAT001"][0]), x00200013=("IS", "2"))
query("for_patients", 4, level="PATIENT", sop_class=PATIENT_FIND, x00100010=("PN", ""), returned=(0x00100020, EVERYONE))
query("for_patients_by_name", 2, level="PATIENT", sop_class=PATIENT_FIND, x00100010=("PN", "Adams*"))
query("for_studies_of_a_patient", 1, sop_class=PATIENT_FIND, x00100020=("LO", "BAT002"), x0020000D=("UI", ""))


def refused_query(name, *allowed, level=None, sop_class=STUDY_FIND, raw=None, targets=QUERY, **keys):
    def run(target):
        archive(target)
        matches, status = find(target, identifier(level, **keys) if raw is None else raw, sop_class)
        after = opened(target)
        return status if after == "served" and not matches else "%d matches, %s, %s" % (len(matches), status, after)

    add("query_" + name, run, *allowed, targets=targets)


REFUSED = ("0xA900", "0xC000", "0xC001", "0xA700", "0x0110", "abort", "closed", "0x0106")
refused_query("without_a_level", *REFUSED, x0020000D=("UI", ""))
refused_query("at_an_unknown_level", *REFUSED, level="FRAME", x0020000D=("UI", ""))
refused_query("at_a_level_that_the_model_lacks", *REFUSED, level="PATIENT", x00100020=("LO", ""), targets=("ours", "dcmqrscp"))
refused_query("with_an_empty_identifier", *REFUSED, raw=b"")
refused_query("with_garbage", *REFUSED, raw=b"\xff" * 50)
refused_query("for_images_without_a_series", *REFUSED, "0x0000", level="IMAGE", x00080018=("UI", "1.2.3"))


@case("cancelled or done", targets=QUERY)
def a_query_that_is_cancelled(target):
    archive(target)
    with Peer(target.port, timeout=30) as peer:
        peer.open([context(1, STUDY_FIND, IMPLICIT)])
        peer.request(1, query_command(C_FIND, STUDY_FIND, 7), identifier("STUDY", x0020000D=("UI", "")))
        peer.request(1, wire.cancel_command(7))
        while True:
            status = peer.response().command[0x0900]
            if status not in (0xFF00, 0xFF01):
                break
        if status not in (0xFE00, 0x0000):
            return "0x%04X" % status
        return "cancelled or done" if peer.release() == "release" else "no release"


@case("responses small enough", targets=QUERY)
def a_query_by_a_peer_with_a_small_maximum_length(target):
    known = archive(target)
    with Peer(target.port, timeout=30) as peer:
        peer.open([context(1, STUDY_FIND, IMPLICIT)], user=user_information(length=4096))
        keys = {"x%08X" % tag: ("LO", "") for tag in (0x00081030, 0x00080050, 0x00100010, 0x00080061, 0x00080090)}
        peer.request(1, query_command(C_FIND, STUDY_FIND), identifier("STUDY", x0020000D=("UI", known.studies["BAT001"]), **keys))
        while True:
            kind, body = peer.pdu()
            if kind != 4 or len(body) > 4096:
                return "PDU type %d of %d bytes" % (kind, len(body))
            control = body[5]
            if control == 3 and wire.read_command(body[6:6 + struct.unpack(">I", body[:4])[0] - 2]).get(0x0900) == 0:
                return "responses small enough"


def move(target, keys, destination="SECOND", sop_class=STUDY_MOVE, behaviour="good", status=0):
    target.receiver.behave(behaviour, status)
    with Peer(target.port, timeout=60) as peer:
        peer.open([context(1, sop_class, IMPLICIT)])
        peer.request(1, query_command(C_MOVE, sop_class, 9, destination), keys)
        pending = 0
        while True:
            try:
                answer = peer.response()
            except Ended as e:
                return str(e), {}, pending
            values = answer.command
            if values[0x0900] != 0xFF00:
                return "0x%04X" % values[0x0900], values, pending
            pending += 1


def counts(values):
    return "%s completed, %s failed" % (values.get(0x1021), values.get(0x1022))


@case("0x0000, 6 completed, 0 failed, 6 came", targets=QUERY)
def a_study_is_moved(target):
    known = archive(target)
    status, values, _ = move(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT001"])))
    return "%s, %s, %d came" % (status, counts(values), len(set(target.receiver.received)))


@case("0x0000, 3 completed, 0 failed, 3 came", targets=QUERY)
def a_series_is_moved(target):
    known = archive(target)
    status, values, _ = move(target, identifier("SERIES", x0020000D=("UI", known.studies["BAT001"]),
                                                x0020000E=("UI", known.series["BAT001"][1])))
    return "%s, %s, %d came" % (status, counts(values), len(set(target.receiver.received)))


@case("0x0000, 1 completed, 0 failed, 1 came", targets=QUERY)
def an_image_is_moved(target):
    known = archive(target)
    series = known.series["BAT001"][0]
    status, values, _ = move(target, identifier("IMAGE", x0020000D=("UI", known.studies["BAT001"]), x0020000E=("UI", series),
                                                x00080018=("UI", known.images[series][1])))
    return "%s, %s, %d came" % (status, counts(values), len(set(target.receiver.received)))


@case("0xA801", targets=("ours", "dcmqrscp"))
def a_move_to_an_unknown_destination(target):
    known = archive(target)
    return move(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT001"])), "NOWHERE")[0]


@case("0xA801", targets=("ours", "dcmqrscp"))
def a_move_to_an_empty_destination(target):
    known = archive(target)
    return move(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT001"])), "")[0]


@case("0x0000, nothing came", "0xA701, nothing came", targets=QUERY)
def a_move_of_nothing(target):
    archive(target)
    status, _, _ = move(target, identifier("STUDY", x0020000D=("UI", "1.2.3.4")))
    return "%s, %s" % (status, "nothing came" if not target.receiver.received else "something came")


@case("0xA900", "0xC000", "0xA700", "0xC001", targets=("ours", "dcmqrscp"))
def a_move_without_a_key(target):
    archive(target)
    return move(target, identifier("STUDY"))[0]


@case("failed", targets=QUERY)
def a_move_to_a_destination_that_rejects(target):
    known = archive(target)
    status, _, _ = move(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT002"])), behaviour="reject")
    return "failed" if status in ("0xA702", "0xC000", "0xC001", "0xA701", "0xB000", "0x0110") else status


@case("failed", targets=QUERY)
def a_move_to_a_destination_that_aborts(target):
    known = archive(target)
    status, _, _ = move(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT002"])), behaviour="abort")
    return "failed" if status in ("0xA702", "0xC000", "0xC001", "0xA701", "0xB000", "0x0110") else status


@case("0xA702, 2 failed", "0xB000, 2 failed", "0xC000, 2 failed", targets=("ours", "dcmqrscp"))
def a_move_to_a_destination_that_is_full(target):
    known = archive(target)
    status, values, _ = move(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT002"])), status=0xA700)
    return "%s, %s failed" % (status, values.get(0x1022))


@case("0x0000, collision answered", targets=QUERY)
def a_release_collision_at_the_end_of_a_move(target):
    known = archive(target)
    status, _, _ = move(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT003"])), behaviour="collision")
    deadline = time.monotonic() + 10
    while "answered" not in target.receiver.commands and time.monotonic() < deadline:
        time.sleep(0.05)
    return "%s, collision %s" % (status, "answered" if "answered" in target.receiver.commands else "not answered")


@case("named", targets=("ours", "dcmqrscp", "orthanc"))
def a_moved_image_names_who_asked_for_it(target):
    known = archive(target)
    move(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT003"])))
    stores = [c for c in target.receiver.commands if isinstance(c, dict) and c.get(0x0100) == 1]
    return "named" if stores and all(c.get(0x1030, b"").strip() == b"BATTERY" and c.get(0x1031) == 9 for c in stores) else str(stores)


@case("cancelled or done", targets=("ours", "dcmqrscp"))
def a_move_that_is_cancelled(target):
    known = archive(target)
    target.receiver.behave()
    with Peer(target.port, timeout=60) as peer:
        peer.open([context(1, STUDY_MOVE, IMPLICIT)])
        peer.request(1, query_command(C_MOVE, STUDY_MOVE, 9, "SECOND"), identifier("STUDY", x0020000D=("UI", known.studies["BAT001"])))
        peer.request(1, wire.cancel_command(9))
        while True:
            values = peer.response().command
            if values[0x0900] != 0xFF00:
                return "cancelled or done" if values[0x0900] in (0xFE00, 0) else "0x%04X" % values[0x0900]


def get(target, keys, roles=True, status=0, contexts=(CT, MR)):
    """Retrieves on the same association: status, counts and what came."""
    role = b"".join(item(0x54, struct.pack(">H", len(uid_)) + uid_.encode() + b"\0\1") for uid_ in contexts) if roles else b""
    with Peer(target.port, timeout=60) as peer:
        peer.open([context(1, STUDY_GET, IMPLICIT)] + [context(2 * i + 3, c, EXPLICIT, IMPLICIT) for i, c in enumerate(contexts)],
                  user=user_information(role))
        if peer.result():
            return "not accepted", {}, []
        peer.request(1, query_command(C_GET, STUDY_GET, 11), keys)
        came = []
        while True:
            try:
                answer = peer.response()
            except Ended as e:
                return str(e), {}, came
            values = answer.command
            if values[0x0100] == 1:
                came.append(values[0x1000])
                peer.send(fragments(answer.context, 1, wire.command([
                    (0x0002, values[0x0002]), (0x0100, 0x8001), (0x0120, values[0x0110]), (0x0800, 0x0101),
                    (0x0900, status), (0x1000, values[0x1000])]), 16000))
            elif values[0x0900] != 0xFF00:
                return "0x%04X" % values[0x0900], values, came


@case("0x0000, 6 completed, 0 failed, 6 came", targets=QUERY)
def a_study_is_got(target):
    known = archive(target)
    status, values, came = get(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT001"])))
    return "%s, %s, %d came" % (status, counts(values), len(set(came)))


@case("0x0000, 3 completed, 0 failed, 3 came", targets=QUERY)
def a_series_is_got(target):
    known = archive(target)
    status, values, came = get(target, identifier("SERIES", x0020000D=("UI", known.studies["BAT001"]),
                                                  x0020000E=("UI", known.series["BAT001"][0])))
    return "%s, %s, %d came" % (status, counts(values), len(set(came)))


@case("refused or failed", targets=("ours", "dcmqrscp"))
def a_get_without_a_context_for_the_images(target):
    known = archive(target)
    status, _, came = get(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT003"])), contexts=(CT,))
    return "refused or failed" if status in ("0xA702", "0xB000", "0xC000", "0xA701") and not came else status


@case("failed", targets=("ours", "dcmqrscp"))
def a_get_whose_images_are_refused(target):
    known = archive(target)
    status, _, _ = get(target, identifier("STUDY", x0020000D=("UI", known.studies["BAT002"])), status=0xA700)
    return "failed" if status in ("0xA702", "0xB000", "0xC000") else status


@case("next is served", targets=QUERY)
def a_peer_that_leaves_within_a_get(target):
    known = archive(target)
    role = item(0x54, struct.pack(">H", len(CT)) + CT.encode() + b"\0\1")
    peer = Peer(target.port)
    peer.open([context(1, STUDY_GET, IMPLICIT), context(3, CT, EXPLICIT)], user=user_information(role))
    peer.request(1, query_command(C_GET, STUDY_GET), identifier("STUDY", x0020000D=("UI", known.studies["BAT001"])))
    peer.response()
    peer.close()
    return "next is " + opened(target)


@case("not accepted", targets=("storescp",))
def a_query_to_who_answers_none(target):
    return find(target, identifier("STUDY"))[1]
