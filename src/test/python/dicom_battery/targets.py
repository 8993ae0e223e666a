"""The providers that the battery is put to: ours, DCMTK's storescp and dcmqrscp, Orthanc."""

import collections
import json
import os
import shutil
import socket
import subprocess
import threading
import time
from pathlib import Path

from . import encrypted

ROOT = Path(__file__).resolve().parents[4]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, seconds=60, process=None):
    end = time.monotonic() + seconds
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if time.monotonic() > end or process and process.poll() is not None:
                raise
            time.sleep(0.1)


class Target:
    """A provider in a process of its own."""

    name = "?"

    def __init__(self, folder, receiver=None):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.receiver = receiver
        self.destination = receiver.port if receiver else None
        self.port = 0
        self.process = None

    def spawn(self, command, log, **how):
        self.process = subprocess.Popen([str(part) for part in command], stderr=log, **how)

    def stop(self):
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def files(self):
        """The stored Part 10 files."""
        return [path for path in self.folder.rglob("*") if path.is_file()]


class Ours(Target):
    name = "ours"

    def start(self, encryption=True):
        if not self.is_built():
            raise RuntimeError("the tests are not compiled: ./mvnw test-compile")
        repository = Path(os.environ.get("MAVEN_REPOSITORY", Path.home() / ".m2/repository"))
        jars = [str(next((repository / place).rglob(pattern)))
                for place, pattern in (("org/slf4j/slf4j-api", "slf4j-api-2*.jar"), ("org/jspecify", "jspecify-1*.jar"))]
        classes = os.environ.get("BATTERY_CLASSES", "%s:%s" % (ROOT / "target/classes", ROOT / "target/test-classes"))
        path = ":".join([classes, *jars])
        common = ",destination=%d" % self.destination if self.destination else ""
        providers = ["plain" + common, "short,artim=1.5,idle=1.5", "private,private=1"]
        if encryption and encrypted.available():
            self.keys = encrypted.make_keys(self.folder / "keys")
            tls = "certificate=%s" % self.keys
            providers += ["tls," + tls, "tls-client,client-certificate=1," + tls, "tls-short,artim=1.5,idle=1.5," + tls]
        self.lines = collections.deque(maxlen=100_000)
        self.spawn(
            ["java", "-Xmx384m", "-XX:TieredStopAtLevel=1", "-Dslf4j.provider=org.bellwether.testing.StandardErrorLog",
             "-cp", path, "org.bellwether.dicom.dimse.BatteryProvider", self.folder / "spool", *providers],
            subprocess.PIPE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self.listen, daemon=True).start()
        self.ports = {}
        while True:
            line = self.process.stdout.readline().split()
            if not line:
                raise RuntimeError("the provider did not start: " + "\n".join(self.lines))
            if line[0] == "READY":
                break
            self.ports[line[1]] = int(line[2])
        self.port = self.ports["plain"]
        return self

    @staticmethod
    def is_built():
        built = ROOT / "target/test-classes/org/bellwether/dicom/dimse/BatteryProvider.class"
        return built.exists() or "BATTERY_CLASSES" in os.environ

    def listen(self):
        for line in self.process.stderr:
            self.lines.append(line.rstrip("\n"))

    def ask(self, question):
        self.process.stdin.write(question + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def statistics(self, provider="plain"):
        words = self.ask("statistics " + provider).split()
        return {name: int(value) for name, value in (word.split("=") for word in words)}

    def heap(self):
        return min(int(self.ask("heap")) for _ in range(3))

    def stop(self):
        if self.process:
            self.process.stdin.close()
        super().stop()

    def files(self):
        return sorted((self.folder / "spool").glob("*.dcm"))


class Engine(Target):
    """The whole engine as it is packaged, with its database: BATTERY_ENGINE names the folder of quarkus-run.jar."""

    name = "engine"

    def start(self):
        self.port, http = free_port(), free_port()
        application = Path(os.environ.get("BATTERY_ENGINE", str(ROOT / "target/quarkus-app")))
        checkout = application.parents[1]
        shutil.copytree(checkout / "routes", self.folder / "routes")
        (self.folder / "triton-model-repo").symlink_to(checkout / "triton-model-repo")
        self.log = self.folder / "log"
        log = open(self.log, "wb")
        settings = {"BELLWETHER_DICOM_PORT": self.port, "QUARKUS_HTTP_PORT": http, "BELLWETHER_DICOM_QUERY_RETRIEVE": "true"}
        if self.destination:
            settings["BELLWETHER_DICOM_MOVE_DESTINATIONS"] = "SECOND=127.0.0.1:%d" % self.destination
        self.spawn(["java", "-Xmx768m", "-jar", application / "quarkus-run.jar"], log, stdout=log, cwd=self.folder,
                   env={**os.environ, **{name: str(value) for name, value in settings.items()}})
        wait_for(self.port, 240, self.process)
        return self

    def files(self):
        return sorted((self.folder / "data/spool").glob("*.dcm"))


class Storescp(Target):
    name = "storescp"

    def start(self):
        self.port = free_port()
        (self.folder / "files").mkdir()
        log = open(self.folder / "log", "wb")
        self.spawn(["storescp", "-v", "--fork", "+xa", "-aet", "BELLWETHER", "-od", self.folder / "files", self.port],
                   log, stdout=log)
        wait_for(self.port)
        return self

    def files(self):
        return sorted((self.folder / "files").glob("*"))


class StorescpTls(Target):
    name = "storescp-tls"

    def start(self):
        self.keys = encrypted.make_keys(self.folder / "keys")
        (self.folder / "files").mkdir()
        self.ports = {"tls": free_port(), "tls-client": free_port()}
        self.processes = []
        for name in self.ports:
            log = open(self.folder / (name + ".log"), "wb")
            self.spawn(["storescp", "-v", "--fork", "-aet", "BELLWETHER", "-od", self.folder / "files", "+tls", self.keys / "ours.key",
                        self.keys / "ours.pem", "+cf", self.keys / "ca.pem", *(["-ic"] if name == "tls" else ["-rc"]), self.ports[name]],
                       log, stdout=log)
            self.processes.append(self.process)
            wait_for(self.ports[name])
        self.port = self.ports["tls"]
        return self

    def stop(self):
        for self.process in self.processes:
            super().stop()


class Dcmqrscp(Target):
    name = "dcmqrscp"

    def start(self):
        self.port = free_port()
        files = self.folder / "files"
        files.mkdir()
        (self.folder / "dcmqrscp.cfg").write_text(
            "NetworkTCPPort = %d\nMaxPDUSize = 131072\nMaxAssociations = 64\n"
            "HostTable BEGIN\nsecond = (SECOND, localhost, %d)\nHostTable END\nVendorTable BEGIN\nVendorTable END\n"
            "AETable BEGIN\nBELLWETHER %s RW (200, 1024mb) ANY\nAETable END\n"
            % (self.port, self.destination or 1, files))
        log = open(self.folder / "log", "wb")
        self.spawn(["dcmqrscp", "-v", "-c", self.folder / "dcmqrscp.cfg"], log, stdout=log)
        wait_for(self.port)
        return self

    def files(self):
        return [f for f in (self.folder / "files").glob("*") if f.name != "index.dat"]


class Orthanc(Target):
    name = "orthanc"

    def start(self):
        self.port, http = free_port(), free_port()
        configuration = {
            "Name": "battery", "StorageDirectory": str(self.folder / "files"), "IndexDirectory": str(self.folder / "files"),
            "DicomPort": self.port, "HttpPort": http, "DicomAet": "BELLWETHER", "DicomCheckCalledAet": False,
            "DicomAlwaysAllowStore": True, "DicomAlwaysAllowFind": True, "DicomAlwaysAllowGet": True,
            "DicomAlwaysAllowMove": True, "DicomAlwaysAllowEcho": True, "RemoteAccessAllowed": False,
            "DicomAssociationCloseDelay": 0, "StorageCompression": False, "UnknownSopClassAccepted": False,
            "DicomModalities": {"second": ["SECOND", "127.0.0.1", self.destination or 1],
                                "battery": ["BATTERY", "127.0.0.1", 1]},
        }
        path = self.folder / "orthanc.json"
        path.write_text(json.dumps(configuration))
        log = open(self.folder / "log", "wb")
        program = shutil.which("Orthanc") or "/usr/sbin/Orthanc"
        self.spawn([program, path], log, stdout=log)
        wait_for(self.port)
        return self

    def files(self):
        return [f for f in (self.folder / "files").rglob("*") if f.is_file() and len(f.name) == 36]


ALL = {target.name: target for target in (Ours, Engine, Storescp, StorescpTls, Dcmqrscp, Orthanc)}
