"""TLS: versions, ciphers, certificates of the client, and handshakes that do not come to an end (PS3.15 annex B)."""

import shutil
import socket
import ssl
import subprocess

from . import instances
from .associations import served
from .cases import add, case
from .instances import uid
from .wire import CT, EXPLICIT, VERIFICATION, IMPLICIT, Ended, Peer, associate, context


# Made in no time, unlike RSA keys; ours is one of those, since some of the ciphers that must be refused need it.
ELLIPTIC = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1")


def openssl(*arguments, folder):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def make_keys(folder):
    """An authority, our certificate, one of a good client, one that has expired, one of another authority, one self-signed."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "names").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1")
    for authority in ("ca", "other-ca"):
        openssl("req", "-x509", *ELLIPTIC, "-nodes", "-days", "30", "-subj", "/CN=" + authority,
                "-keyout", authority + ".key", "-out", authority + ".pem", folder=folder)
    for name, authority, days in (("ours", "ca", "30"), ("client", "ca", "30"), ("expired", "ca", "-1"), ("foreign", "other-ca", "30")):
        kind = ("-newkey", "rsa:2048") if name == "ours" else ELLIPTIC
        openssl("req", *kind, "-nodes", "-subj", "/CN=" + name, "-keyout", name + ".key", "-out", name + ".csr",
                folder=folder)
        dates = ["-days", days] if days != "-1" else ["-days", "1"]
        if days == "-1":
            (folder / "ca.conf").write_text(
                "[ca]\ndefault_ca=d\n[d]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\n"
                "[p]\ncommonName=supplied\n")
            (folder / "index").write_text("")
            (folder / "serial").write_text("1000\n")
            openssl("ca", "-batch", "-config", "ca.conf", "-cert", "ca.pem", "-keyfile", "ca.key", "-in", name + ".csr",
                    "-out", name + ".pem", "-startdate", "20200101000000Z", "-enddate", "20200201000000Z", "-notext", folder=folder)
        else:
            openssl("x509", "-req", "-in", name + ".csr", "-CA", authority + ".pem", "-CAkey", authority + ".key",
                    "-CAcreateserial", *dates, "-extfile", "names", "-out", name + ".pem", folder=folder)
    openssl("req", "-x509", *ELLIPTIC, "-nodes", "-days", "30", "-subj", "/CN=self",
            "-keyout", "self.key", "-out", "self.pem", folder=folder)
    return folder


def available():
    return shutil.which("openssl") is not None


def client(target, certificate=None, version=None, ciphers=None, verified=True):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.set_ciphers((ciphers or "ALL") + ":@SECLEVEL=0")
    made.minimum_version = version or ssl.TLSVersion.TLSv1
    if version:
        made.maximum_version = version
    if verified:
        made.load_verify_locations(target.keys / "ca.pem")
    else:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    if certificate:
        made.load_cert_chain(target.keys / (certificate + ".pem"), target.keys / (certificate + ".key"))
    return made


def encrypted(target, port="tls", **how):
    """Echoes over TLS: served, or refused."""
    try:
        with Peer(target.ports[port], tls=client(target, **how), name="localhost") as peer:
            return served(peer.open())
    except (ssl.SSLError, ConnectionError, Ended):
        return "refused"


def tls(name, *allowed, **how):
    add("tls_" + name, lambda target: encrypted(target, **how), *allowed, targets=("ours", "storescp-tls"))


tls("by_default", "served")
tls("version_1_3", "served", version=ssl.TLSVersion.TLSv1_3)
tls("version_1_2", "served", version=ssl.TLSVersion.TLSv1_2)
tls("version_1_1", "refused", version=ssl.TLSVersion.TLSv1_1)
tls("version_1_0", "refused", version=ssl.TLSVersion.TLSv1)
tls("with_forward_secrecy", "served", version=ssl.TLSVersion.TLSv1_2, ciphers="ECDHE-RSA-AES128-GCM-SHA256")
tls("without_forward_secrecy", "refused", version=ssl.TLSVersion.TLSv1_2, ciphers="AES128-GCM-SHA256")
tls("with_block_ciphers", "refused", version=ssl.TLSVersion.TLSv1_2, ciphers="ECDHE-RSA-AES128-SHA")
tls("without_encryption", "refused", version=ssl.TLSVersion.TLSv1_2, ciphers="NULL")
tls("with_a_client_certificate_not_asked_for", "served", certificate="client")
tls("with_a_client_certificate", "served", port="tls-client", certificate="client")
tls("without_a_client_certificate", "refused", port="tls-client")
tls("with_a_self_signed_client_certificate", "refused", port="tls-client", certificate="self")
tls("with_an_expired_client_certificate", "refused", port="tls-client", certificate="expired")
tls("with_a_client_certificate_of_another_authority", "refused", port="tls-client", certificate="foreign")
tls("with_a_client_certificate_by_version_1_2", "served", port="tls-client", certificate="client", version=ssl.TLSVersion.TLSv1_2)
tls("without_a_client_certificate_by_version_1_2", "refused", port="tls-client", version=ssl.TLSVersion.TLSv1_2)


@case("ended", targets=("ours", "storescp-tls"))
def tls_plain_dicom_on_the_encrypted_port(target):
    with Peer(target.ports["tls"]) as peer:
        peer.send(associate())
        return "ended" if peer.is_closed() else "left open"


@case("ended", targets=("ours",), timed=True)
def tls_a_handshake_that_never_begins(target):
    with Peer(target.ports["tls-short"], timeout=20) as peer:
        return "ended" if peer.is_closed() else "left open"


@case("ended", targets=("ours",), timed=True)
def tls_a_handshake_that_stops(target):
    with Peer(target.ports["tls-short"], timeout=20) as peer:
        peer.send(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(20))
        return "ended" if peer.is_closed() else "left open"


@case("ended", targets=("ours",), timed=True)
def tls_a_handshake_of_one_byte_a_time(target):
    with Peer(target.ports["tls-short"], timeout=20) as peer:
        try:
            peer.send_slowly(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(20), pause=0.5)
        except ConnectionError:
            pass
        return "ended" if peer.is_closed() else "left open"


@case("ended", targets=("ours",), timed=True)
def tls_an_association_that_never_begins(target):
    with Peer(target.ports["tls-short"], timeout=20, tls=client(target), name="localhost") as peer:
        return "ended" if peer.is_closed() else "left open"


@case("kept", targets=("ours", "storescp-tls"))
def tls_stores_a_megabyte(target):
    instance = uid()
    with Peer(target.ports["tls"], timeout=30, tls=client(target), name="localhost") as peer:
        peer.open([context(1, CT, EXPLICIT)])
        status = peer.store(instance, instances.image(instance, EXPLICIT, pixels=bytes(1 << 20)))
        return "kept" if status == "0x0000" and peer.release() == "release" else status


@case("kept", targets=("ours", "storescp-tls"))
def tls_stores_in_many_small_records(target):
    instance = uid()
    with Peer(target.ports["tls"], timeout=30, tls=client(target), name="localhost") as peer:
        peer.open([context(1, CT, EXPLICIT), context(3, VERIFICATION, IMPLICIT)])
        status = peer.store(instance, instances.image(instance, EXPLICIT, pixels=bytes(20000)), longest=128)
        return "kept" if status == "0x0000" else status


@case("next is served", targets=("ours", "storescp-tls"))
def tls_a_peer_that_leaves_without_a_word(target):
    peer = Peer(target.ports["tls"], tls=client(target), name="localhost")
    peer.open([context(1, CT, EXPLICIT)])
    peer.socket.shutdown(socket.SHUT_RDWR)
    peer.close()
    return "next is " + encrypted(target)


@case("next is served", targets=("ours", "storescp-tls"))
def tls_garbage_behind_the_handshake(target):
    with Peer(target.ports["tls"], tls=client(target), name="localhost") as peer:
        raw = socket.socket(fileno=peer.socket.detach())
        raw.sendall(b"\x17\x03\x03\x00\x20" + bytes(32))
        raw.close()
    return "next is " + encrypted(target)


@case("ten served", targets=("ours", "storescp-tls"))
def tls_ten_associations_one_after_the_other(target):
    outcomes = {encrypted(target) for _ in range(10)}
    return "ten " + " ".join(sorted(outcomes))
