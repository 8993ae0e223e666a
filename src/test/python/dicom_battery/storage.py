"""Everything that can be stored: transfer syntaxes, SOP classes, character sets, data sets that are not as they should be."""

import struct
import zlib

from . import instances
from .cases import add, case
from .hostile import ANY_REFUSAL, then_served
from .instances import uid
from .wire import (BIG_ENDIAN, CT, DEFLATED, EXPLICIT, IMPLICIT, VERIFICATION, Ended, Peer, command, context, fragments,
                   store_elements)

JPEG = bytes.fromhex("ffd8ffdb004300") + bytes(range(1, 65)) + bytes.fromhex("ffd9")
ENCAPSULATED = {
    "jpeg_baseline": "1.2.840.10008.1.2.4.50",
    "jpeg_extended": "1.2.840.10008.1.2.4.51",
    "jpeg_lossless": "1.2.840.10008.1.2.4.57",
    "jpeg_lossless_first_order": "1.2.840.10008.1.2.4.70",
    "jpeg_ls_lossless": "1.2.840.10008.1.2.4.80",
    "jpeg_ls_near_lossless": "1.2.840.10008.1.2.4.81",
    "jpeg_2000_lossless": "1.2.840.10008.1.2.4.90",
    "jpeg_2000": "1.2.840.10008.1.2.4.91",
    "jpeg_2000_part_2_lossless": "1.2.840.10008.1.2.4.92",
    "jpeg_2000_part_2": "1.2.840.10008.1.2.4.93",
    "mpeg_2_main_profile": "1.2.840.10008.1.2.4.100",
    "mpeg_2_high_level": "1.2.840.10008.1.2.4.101",
    "mpeg_4_high_profile": "1.2.840.10008.1.2.4.102",
    "mpeg_4_blu_ray": "1.2.840.10008.1.2.4.103",
    "mpeg_4_for_2d_video": "1.2.840.10008.1.2.4.104",
    "mpeg_4_for_3d_video": "1.2.840.10008.1.2.4.105",
    "mpeg_4_stereo": "1.2.840.10008.1.2.4.106",
    "hevc_main": "1.2.840.10008.1.2.4.107",
    "hevc_main_10": "1.2.840.10008.1.2.4.108",
    "rle_lossless": "1.2.840.10008.1.2.5",
}
# Those that DCMTK 3.6.7 does not know, so that storescp rejects them.
NEWER = {
    "htj2k_lossless": "1.2.840.10008.1.2.4.201",
    "htj2k_lossless_rpcl": "1.2.840.10008.1.2.4.202",
    "htj2k": "1.2.840.10008.1.2.4.203",
    "jpeg_xl_lossless": "1.2.840.10008.1.2.4.110",
    "jpeg_xl_recompression": "1.2.840.10008.1.2.4.111",
    "jpeg_xl": "1.2.840.10008.1.2.4.112",
    "deflated_image_frame": "1.2.840.10008.1.2.8.1",
    "mpeg_2_main_profile_in_fragments": "1.2.840.10008.1.2.4.100.1",
    "mpeg_4_high_profile_in_fragments": "1.2.840.10008.1.2.4.102.1",
    "encapsulated_uncompressed": "1.2.840.10008.1.2.1.98",
}
RETIRED = {
    "jpeg_spectral_selection": "1.2.840.10008.1.2.4.53",
    "jpeg_progressive": "1.2.840.10008.1.2.4.55",
}


def kept(target, instance, body, syntax, sop_class=CT, port=None, longest=None):
    """Stores an instance; kept says that a file holds its data set byte for byte."""
    with Peer(port or target.port, timeout=30) as peer:
        peer.open([context(1, VERIFICATION, IMPLICIT), context(3, sop_class, syntax)])
        if peer.result(3):
            return "not accepted, %d" % peer.result(3)
        status = peer.store(instance, body, number=3, sop_class=sop_class, longest=longest)
        if status != "0x0000":
            return then_served(target, status)
        peer.release()
    return "kept" if is_kept(target, body, exact=target.name in ("ours", "engine")) else "changed"


def is_kept(target, body, exact):
    """Whether a file ends with the data set; other providers may write the same in another way."""
    if not exact:
        return True
    files = sorted(target.files(), key=lambda path: path.stat().st_mtime, reverse=True)[:20]
    return any(path.read_bytes().endswith(body) for path in files)


def native(name, syntax):
    def run(target):
        instance = uid()
        return kept(target, instance, instances.image(instance, syntax), syntax)

    add("stores_" + name, run, "kept")


native("implicit_little_endian", IMPLICIT)
native("explicit_little_endian", EXPLICIT)
native("explicit_big_endian", BIG_ENDIAN)
native("deflated", DEFLATED)


def compressed(name, syntax, targets):
    def run(target):
        instance = uid()
        return kept(target, instance, instances.encapsulated(instance, syntax, JPEG), syntax)

    add("stores_" + name, run, "kept", targets=targets)


for NAME, UID in ENCAPSULATED.items():
    compressed(NAME, UID, ("ours", "storescp"))
for NAME, UID in {**NEWER, **RETIRED}.items():
    compressed(NAME, UID, ("ours",))


@case("not accepted, 4")
def a_private_transfer_syntax(target):
    instance = uid()
    return kept(target, instance, instances.image(instance, EXPLICIT), "1.2.840.113619.5.2")


@case("the only one that is known")
def of_many_transfer_syntaxes_a_known_one_is_chosen(target):
    with Peer(target.port) as peer:
        peer.open([context(1, CT, "1.2.3", "1.2.840.113619.5.2", EXPLICIT)])
        return "the only one that is known" if peer.accepted[1] == (0, EXPLICIT) else str(peer.accepted)


def sop_classes():
    """The storage SOP classes of the standard, with the retired ones: UID and name."""
    from pydicom._uid_dict import UID_dictionary  # the published table has no other place in this version

    for value, (name, kind, _, _, _) in UID_dictionary.items():
        if kind == "SOP Class" and value.startswith("1.2.840.10008.5.1.4.1.1.") and "Storage" in name and len(value) < 64:
            yield value, name


@case("every class kept", targets=("ours",))
def every_storage_sop_class_of_the_standard(target):
    missing = []
    classes = list(sop_classes())
    for at in range(0, len(classes), 100):
        part = classes[at:at + 100]
        with Peer(target.port, timeout=30) as peer:
            peer.open([context(2 * i + 1, value, EXPLICIT) for i, (value, _) in enumerate(part)])
            for i, (value, name) in enumerate(part):
                instance = uid()
                body = instances.image(instance, EXPLICIT, sop_class=value)
                status = peer.store(instance, body, 2 * i + 1, value) if peer.result(2 * i + 1) == 0 else "not accepted"
                if status != "0x0000":
                    missing.append("%s: %s" % (name, status))
            peer.release()
    return "every class kept" if not missing and len(classes) > 150 else "; ".join(missing) or "%d" % len(classes)


KINDS = {
    "an_encapsulated_pdf": ("104.1", [(0x00420011, "OB", b"%PDF-1.4\n%%EOF\n"), (0x00420012, "LO", "application/pdf")]),
    "an_encapsulated_cda": ("104.2", [(0x00420011, "OB", b"<ClinicalDocument/>"), (0x00420012, "LO", "text/XML")]),
    "a_structured_report": ("88.22", [
        (0x0040A040, "CS", "CONTAINER"), (0x0040A050, "CS", "SEPARATE"),
        (0x0040A043, "SQ", [[(0x00080100, "SH", "126000"), (0x00080102, "SH", "DCM"), (0x00080104, "LO", "Imaging Report")]]),
        (0x0040A730, "SQ", [[(0x0040A010, "CS", "CONTAINS"), (0x0040A040, "CS", "TEXT"), (0x0040A160, "UT", "nothing")]])]),
    "a_presentation_state": ("11.1", [(0x00700080, "CS", "LABEL"), (0x00081115, "SQ", [[(0x0020000E, "UI", "1.2.3")]])]),
    "a_radiotherapy_plan": ("481.5", [(0x300A0002, "SH", "PLAN"), (0x300A0070, "SQ", [[(0x300A0071, "IS", "1")]])]),
    "a_radiotherapy_dose": ("481.2", [(0x30040002, "CS", "GY")]),
    "a_structure_set": ("481.3", [(0x30060002, "SH", "SET"), (0x30060020, "SQ", [[(0x30060022, "IS", "1")]])]),
    "an_electrocardiogram": ("9.1.1", [(0x54000100, "SQ", [[(0x54001004, "US", 16), (0x54001010, "OW", bytes(64))]])]),
    "raw_data": ("66", [(0x00091010, "OB", bytes(999))]),
    "a_segmentation": ("66.4", [(0x00620002, "SQ", [[(0x00620004, "US", 1)]]), (0x7FE00010, "OB", bytes(32))]),
    "a_secondary_capture": ("7", instances.PIXELS + [(0x7FE00010, "OW", bytes(512))]),
    "an_enhanced_ct": ("2.1", [(0x00280008, "IS", "2"), (0x52009229, "SQ", [[(0x00289110, "SQ", [[(0x00280030, "DS", "1\\1")]])]]),
                               (0x7FE00010, "OW", bytes(1024))]),
    "a_key_object_selection": ("88.59", [(0x0040A040, "CS", "CONTAINER")]),
    "a_dose_report": ("88.67", [(0x0040A040, "CS", "CONTAINER")]),
    "a_parametric_map": ("30", [(0x7FE00008, "OF", bytes(64))]),
}


def kind(name, number, elements):
    def run(target):
        instance, sop_class = uid(), "1.2.840.10008.5.1.4.1.1." + number
        body = instances.data_set(instances.header(instance, sop_class) + elements, EXPLICIT)
        return kept(target, instance, body, EXPLICIT, sop_class)

    add("stores_" + name, run, "kept")


for NAME, (NUMBER, ELEMENTS) in KINDS.items():
    kind(NAME, NUMBER, ELEMENTS)


@case("not accepted, 3", targets=("ours", "storescp"))
def a_private_sop_class_without_the_option(target):
    instance = uid()
    return kept(target, instance, instances.image(instance, EXPLICIT, "1.2.840.113619.4.26"), EXPLICIT, "1.2.840.113619.4.26")


@case("kept", targets=("ours",))
def a_private_sop_class_with_the_option(target):
    instance = uid()
    return kept(target, instance, instances.image(instance, EXPLICIT, "1.2.840.113619.4.26"), EXPLICIT, "1.2.840.113619.4.26",
                port=target.ports["private"])


def variant(name, *allowed, syntax=EXPLICIT, make=None, targets=("ours", "storescp", "dcmqrscp", "orthanc"), **changes):
    """Stores a CT image that differs in one thing."""

    def run(target):
        instance = uid()
        body = make(instance) if make else instances.image(instance, syntax, **changes)
        return kept(target, instance, body, syntax)

    add("stores_" + name, run, *(allowed or ("kept",)), targets=targets)


variant("no_study_instance_uid", x0020000D=None, targets=("ours", "storescp"))
variant("no_series_instance_uid", x0020000E=None, targets=("ours", "storescp"))
variant("an_empty_study_instance_uid", x0020000D=("UI", ""), targets=("ours", "storescp"))
variant("a_study_instance_uid_that_is_no_uid", x0020000D=("UI", "study one"), targets=("ours", "storescp"))
variant("no_patient", x00100010=None, x00100020=None)
variant("no_modality", x00080060=None)
variant("an_empty_patient_name", x00100010=("PN", ""))
variant("a_name_in_latin_1", x00080005=("CS", "ISO_IR 100"), x00100010=("PN", "Müller^Jürgen".encode("latin-1")))
variant("a_name_in_utf_8", x00100010=("PN", "Müller^Jürgen=山田^太郎=やまだ^たろう"))
variant("a_name_in_japanese", x00080005=("CS", "\\ISO 2022 IR 87"),
        x00100010=("PN", b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B"))
variant("a_name_in_korean", x00080005=("CS", "\\ISO 2022 IR 149"), x00100010=("PN", b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7"))
variant("a_name_in_gb18030", x00080005=("CS", "GB18030"), x00100010=("PN", "Wang^XiaoDong=王^小东".encode("gb18030")))
variant("a_name_in_arabic", x00080005=("CS", "ISO_IR 127"), x00100010=("PN", b"\xe2\xc8\xc7\xe6\xea^\xe4\xe6\xd2\xc7\xd1"))
variant("an_escape_sequence_that_ends_nowhere", x00080005=("CS", "\\ISO 2022 IR 87"), x00100010=("PN", b"A\x1b$B;3\x1b"))
variant("an_unknown_character_set", x00080005=("CS", "ISO_IR 999"), x00100010=("PN", b"A\xff\xfe"))
variant("bytes_that_are_no_utf_8", x00100010=("PN", b"A\xff\xfe\xc3"))
variant("right_to_left_and_zero_width_characters", x00100010=("PN", "A\u202eB\u200b^C"))
variant("control_characters_in_a_name", x00100010=("PN", b"A\r\nB\x00\x1b[31m"))
variant("hl7_delimiters_in_a_name", x00100010=("PN", "A|^~\\&\rX"))
variant("markup_in_a_name", x00100010=("PN", "<script>alert(1)</script>"))
variant("a_text_longer_than_its_vr_allows", x0008103E=("LO", "x" * 500))
variant("a_date_that_is_none", x00080020=("DA", "yesterda"))
variant("a_number_that_is_none", x00200013=("IS", "one"))
variant("a_value_of_an_unknown_vr", make=lambda u: instances.image(u, EXPLICIT).replace(
    struct.pack("<HH2sH", 8, 0x60, b"CS", 2), struct.pack("<HH2sH", 8, 0x60, b"??", 2)), targets=("ours", "storescp"))
variant("private_elements", x00090010=("LO", "SOMEONE 1.0"), x00091001=("UN", b"\1\2\3\4"), x00091002=("LO", "text"))
variant("a_private_sequence_of_unknown_vr",
        make=lambda u: instances.data_set(instances.header(u), EXPLICIT) + struct.pack("<HH2sHI", 0x2005, 0x1001, b"UN", 0, 0xFFFFFFFF)
        + struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF) + struct.pack("<HHI", 0x0010, 0x0020, 2) + b"A "
        + struct.pack("<HHI", 0xFFFE, 0xE00D, 0) + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0))
variant("no_pixel_data", make=lambda u: instances.data_set(instances.header(u), EXPLICIT))
variant("pixel_data_of_no_length", pixels=b"")
variant("more_pixels_than_rows_and_columns_say", pixels=bytes(5000))
variant("fewer_pixels_than_rows_and_columns_say", pixels=bytes(10))
variant("padding_behind_the_pixels", make=lambda u: instances.image(u, EXPLICIT)
        + struct.pack("<HH2sHI", 0xFFFC, 0xFFFC, b"OB", 0, 8) + bytes(8))
variant("elements_out_of_order", *ANY_REFUSAL, "kept", make=lambda u: instances.data_set(instances.header(u), EXPLICIT)
        + instances.element(0x00080070, "LO", "MAKER", EXPLICIT))
variant("an_element_twice", *ANY_REFUSAL, "kept", make=lambda u: instances.data_set(instances.header(u), EXPLICIT)
        + instances.element(0x00200013, "IS", "2", EXPLICIT))
variant("group_lengths", x00080000=("UL", struct.pack("<I", 4)), x00100000=("UL", struct.pack("<I", 99999)))
variant("group_2_in_the_data_set", *ANY_REFUSAL, "kept",
        make=lambda u: instances.element(0x00020010, "UI", EXPLICIT, EXPLICIT) + instances.image(u, EXPLICIT))
variant("a_whole_file_as_data_set", *ANY_REFUSAL, "kept",
        make=lambda u: bytes(128) + b"DICM" + instances.element(0x00020010, "UI", EXPLICIT, EXPLICIT) + instances.image(u, EXPLICIT))
variant("explicit_vr_where_implicit_was_agreed", *ANY_REFUSAL, "kept", syntax=IMPLICIT, make=lambda u: instances.image(u, EXPLICIT))
variant("implicit_vr_where_explicit_was_agreed", *ANY_REFUSAL, "kept", make=lambda u: instances.image(u, IMPLICIT))
def cut_within_a_value(instance):
    body = instances.image(instance, EXPLICIT)
    return body[:body.index(struct.pack("<HH", 0x0010, 0x0010)) + 12]


variant("an_empty_data_set", *ANY_REFUSAL, make=lambda u: b"")
variant("a_data_set_of_four_bytes", *ANY_REFUSAL, make=lambda u: b"\x08\0\x16\0")
variant("a_data_set_of_zeros", *ANY_REFUSAL, make=lambda u: bytes(10000))
variant("a_data_set_cut_within_the_header", *ANY_REFUSAL, make=cut_within_a_value)
variant("a_data_set_cut_within_the_pixels", *ANY_REFUSAL, "kept", make=lambda u: instances.image(u, EXPLICIT)[:-100])
variant("an_element_of_four_gigabytes", *ANY_REFUSAL,
        make=lambda u: instances.data_set(instances.header(u), EXPLICIT) + struct.pack("<HH2sHI", 0x7FE0, 0x10, b"OW", 0, 0xFFFFFFFE) + bytes(100))
variant("a_sequence_that_never_ends", *ANY_REFUSAL, "kept",
        make=lambda u: instances.data_set(instances.header(u), EXPLICIT) + struct.pack("<HH2sHI", 0x0040, 0xA730, b"SQ", 0, 0xFFFFFFFF))
variant("ten_thousand_sequences_within_each_other", *ANY_REFUSAL, targets=("ours",),
        make=lambda u: instances.data_set(instances.header(u), EXPLICIT) + (struct.pack("<HH2sHI", 0x0040, 0xA730, b"SQ", 0, 0xFFFFFFFF)
                                                           + struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)) * 10000)
variant("sixty_sequences_within_each_other", targets=("ours", "storescp"),
        make=lambda u: instances.data_set(instances.header(u), EXPLICIT) + (struct.pack("<HH2sHI", 0x0040, 0xA730, b"SQ", 0, 0xFFFFFFFF)
                                                           + struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)) * 60
        + (struct.pack("<HHI", 0xFFFE, 0xE00D, 0) + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)) * 60)
variant("a_deflated_data_set_that_is_no_deflation", *ANY_REFUSAL, syntax=DEFLATED, make=lambda u: b"\xff" * 100)
variant("a_deflated_data_set_that_is_cut", *ANY_REFUSAL, syntax=DEFLATED, make=lambda u: instances.image(u, DEFLATED)[:100])


def zlib_wrapped(instance):
    body = zlib.compress(instances.data_set(instances.header(instance), EXPLICIT))
    return body + b"\0" * (len(body) % 2)


variant("a_deflated_data_set_in_a_zlib_wrapper", *ANY_REFUSAL, "kept", syntax=DEFLATED, make=zlib_wrapped)


@case("0x0000 and 0x0000, one file", targets=("ours",))
def the_same_instance_twice(target):
    instance, study, series = uid(), uid(), uid()
    body = instances.image(instance, EXPLICIT, x0020000D=("UI", study), x0020000E=("UI", series))
    before = len(target.files())
    statuses = [twice(target, instance, body) for _ in range(2)]
    return "%s and %s, %s" % (*statuses, {1: "one file"}.get(len(target.files()) - before, "more files"))


@case("0x0000 and 0x0000, two files", targets=("ours",))
def the_same_uid_with_other_bytes(target):
    instance = uid()
    before = len(target.files())
    statuses = [twice(target, instance, instances.image(instance, EXPLICIT, pixels=bytes([n]) * 512)) for n in (1, 2)]
    return "%s and %s, %s" % (*statuses, {2: "two files"}.get(len(target.files()) - before, "not two files"))


def twice(target, instance, body):
    with Peer(target.port) as peer:
        return peer.open([context(1, CT, EXPLICIT)]).store(instance, body)


@case("all kept")
def many_instances_on_one_association(target):
    with Peer(target.port) as peer:
        peer.open([context(1, CT, EXPLICIT)])
        for number in range(50):
            instance = uid()
            status = peer.store(instance, instances.image(instance, EXPLICIT), message=number + 1)
            if status != "0x0000":
                return status
        return "all kept" if peer.release() == "release" else "no release"


@case("all kept", targets=("ours",))
def two_stores_before_the_first_is_answered(target):
    """Within an asynchronous operations window."""
    with Peer(target.port) as peer:
        from .wire import item, user_information
        peer.open([context(1, CT, EXPLICIT)], user=user_information(item(0x53, struct.pack(">HH", 4, 1))))
        sent = []
        for message in (1, 2, 3, 4):
            instance = uid()
            peer.request(1, command(store_elements(CT, instance, message)), instances.image(instance, EXPLICIT))
            sent.append(message)
        answered = []
        for _ in sent:
            answer = peer.response().command
            if answer[0x0900]:
                return "0x%04X" % answer[0x0900]
            answered.append(answer[0x0120])
        return "all kept" if sorted(answered) == sent else str(answered)


def sized(longest):
    def run(target):
        instance = uid()
        body = instances.image(instance, EXPLICIT, pixels=bytes(100_000))
        with Peer(target.port) as peer:
            peer.open([context(3, CT, EXPLICIT)])
            size = min(longest, peer.fragment())
            status = peer.store(instance, body, number=3, longest=size)
            return "kept" if status == "0x0000" else status

    add("stores_in_fragments_of_%d_bytes" % longest, run, "kept")


for SIZE in (2, 128, 4096, 16378, 131066):
    if SIZE > 2:
        sized(SIZE)


@case("kept")
def stores_one_byte_at_a_time(target):
    instance = uid()
    body = instances.image(instance, EXPLICIT)
    with Peer(target.port) as peer:
        peer.open([context(1, CT, EXPLICIT)])
        peer.send_slowly(fragments(1, 1, command(store_elements(CT, instance)), 16000) + fragments(1, 0, body, 16000))
        status = peer.status()
        return "kept" if status == "0x0000" else status


@case("kept")
def stores_command_and_data_set_in_one_pdu(target):
    from .wire import p_data, pdv
    instance = uid()
    with Peer(target.port) as peer:
        peer.open([context(1, CT, EXPLICIT)])
        peer.send(p_data(pdv(1, 3, command(store_elements(CT, instance))), pdv(1, 2, instances.image(instance, EXPLICIT))))
        status = peer.status()
        return "kept" if status == "0x0000" else status


@case("kept")
def stores_with_a_last_fragment_that_is_empty(target):
    from .wire import p_data, pdv
    instance = uid()
    with Peer(target.port) as peer:
        peer.open([context(1, CT, EXPLICIT)])
        peer.send(fragments(1, 1, command(store_elements(CT, instance)), 16000)
                  + p_data(pdv(1, 0, instances.image(instance, EXPLICIT))) + p_data(pdv(1, 2, b"")))
        status = peer.status()
        return "kept" if status == "0x0000" else status


@case("kept", targets=("ours", "storescp"))
def stores_sixteen_megabytes(target):
    instance = uid()
    with Peer(target.port, timeout=60) as peer:
        peer.open([context(1, CT, EXPLICIT)])
        status = peer.store(instance, instances.image(instance, EXPLICIT, pixels=bytes(16 << 20)))
        return "kept" if status == "0x0000" else status


@case("zeroed or taken", targets=("ours",))
def no_file_begins_with_what_a_peer_sent(target):
    """What a Part 10 file has before its prefix is ours alone, whatever the peer claims (CVE-2019-11687)."""
    instance = uid()
    body = instances.image(instance, EXPLICIT)
    if kept(target, instance, body, EXPLICIT) != "kept":
        return "not kept"
    newest = max(target.files(), key=lambda path: path.stat().st_mtime)
    return "zeroed or taken" if newest.read_bytes()[:132] == bytes(128) + b"DICM" else "not zero"


@case("rejected at once or later", targets=("ours",))
def a_dicomdir_over_the_network(target):
    with Peer(target.port) as peer:
        try:
            peer.open([context(1, "1.2.840.10008.1.3.10", EXPLICIT)])
        except Ended as e:
            return str(e)
        return "rejected at once or later" if peer.result() == 3 else "accepted"
