"""The providers that are measured: ours, and those of others, each started on a free port with a folder of its own."""

import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DCM4CHE_VERSION = "5.31.0"
DCM4CHE_POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>benchmark</groupId><artifactId>benchmark</artifactId><version>1</version><dependencies><dependency>
<groupId>org.dcm4che.tool</groupId><artifactId>dcm4che-tool-storescp</artifactId><version>%s</version>
</dependency></dependencies></project>"""


class Missing(Exception):
    """A provider cannot be had on this machine; says why."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ours(mode, java_options="-Xmx512m"):
    def command(port, folder):
        return shlex.split(os.environ["OUR_PROVIDER"].format(options=java_options)) + [str(port), folder, mode]
    return "BELLWETHER", command


def engine(port, folder):
    """The whole of it: the route of each image, the database, the log. Series stay open, so that no network runs."""
    jar = ROOT / "target/quarkus-app/quarkus-run.jar"
    if not jar.exists():
        raise Missing("there is no target/quarkus-app: run ./mvnw -B -DskipTests package")
    variables = {
        "BELLWETHER_DATA_DIR": folder, "BELLWETHER_DICOM_PORT": port, "BELLWETHER_DICOM_BIND": "127.0.0.1",
        "QUARKUS_HTTP_PORT": free_port(), "BELLWETHER_SERIES_QUIET_TIME": "10h", "BELLWETHER_SERIES_RELEASE_GRACE": "10h"}
    return ["env", "-C", str(ROOT), *("%s=%s" % one for one in variables.items()), "java", "-jar", str(jar)]


def storescp(port, folder):
    return [program("storescp"), "-q", "--fork", "-pdu", "131072", "-od", folder, str(port)]


def orthanc(synchronous=True):
    def command(port, folder):
        configuration = {
            "Name": "benchmark", "StorageDirectory": folder, "IndexDirectory": folder, "DicomPort": port,
            "DicomAet": "ORTHANC", "HttpPort": free_port(), "RemoteAccessAllowed": False, "DicomAlwaysAllowFind": True,
            "SyncStorageArea": synchronous, "Plugins": []}
        file = os.path.join(folder, "orthanc.json")
        with open(file, "w", encoding="utf-8") as out:
            json.dump(configuration, out)
        return [program("Orthanc"), file]
    return "ORTHANC", command


def pynetdicom(port, folder):
    python = os.path.join(os.environ.get("PEERS_HOME", ROOT / ".peers"), "venv/bin/python")
    if not os.access(python, os.X_OK):
        raise Missing("there is no %s: run src/test/scripts/python-venv.sh" % python)
    return [python, str(Path(__file__).with_name("receive_pynetdicom.py")), str(port), folder]


def dcm4che(port, folder):
    """Its jars are resolved here and now, and are no part of the product."""
    with tempfile.TemporaryDirectory() as project:
        pom = os.path.join(project, "pom.xml")
        with open(pom, "w", encoding="utf-8") as out:
            out.write(DCM4CHE_POM % os.environ.get("DCM4CHE_VERSION", DCM4CHE_VERSION))
        path = os.path.join(project, "classpath")
        done = subprocess.run(
            [str(ROOT / "mvnw"), "-q", "-B", "-f", pom, "dependency:build-classpath", "-Dmdep.outputFile=" + path],
            capture_output=True, text=True, timeout=120, check=False)
        if done.returncode:
            absent = re.search(r"org\.dcm4che\S+ (?:in|was not found)", done.stdout + done.stderr)
            raise Missing("Maven cannot resolve org.dcm4che.tool:dcm4che-tool-storescp, in whose stead: "
                          + (absent.group(0).split()[0] + " is in no repository known here" if absent else "exit code %d" % done.returncode))
        with open(path, encoding="utf-8") as classpath:
            return ["java", "-Xmx512m", "-cp", classpath.read(), "org.dcm4che3.tool.storescp.StoreSCP",
                    "-b", "STORESCP:%d" % port, "--directory", folder]


def program(name):
    found = shutil.which(name)
    if not found:
        raise Missing("%s is not installed: run src/test/scripts/peers.sh" % name)
    return found


PROVIDERS = {
    "ours-durable": ours("durable"),
    "ours-unsynced": ours("unsynced"),
    "engine": ("BELLWETHER", engine),
    "storescp": ("STORESCP", storescp),
    "Orthanc": orthanc(),
    "Orthanc-unsynced": orthanc(synchronous=False),
    "pynetdicom": ("PYNETDICOM", pynetdicom),
    "dcm4che": ("STORESCP", dcm4che),
}


class Server:
    """A provider that runs; closing it deletes what it stored."""

    def __init__(self, name, provider=None):
        self.name = name
        self.title, command = provider or PROVIDERS[name]
        self.folder = tempfile.mkdtemp(prefix="receive-benchmark-", dir=os.environ.get("BENCHMARK_DIR"))
        self.port = free_port()
        try:
            line = command(self.port, self.folder)
        except Missing:
            shutil.rmtree(self.folder)
            raise
        self.log = open(self.folder + ".log", "wb")
        self.process = subprocess.Popen(
            line, stdout=self.log, stderr=subprocess.STDOUT, env=dict(os.environ, TCP_NODELAY="1"))
        self.await_listening()

    def await_listening(self):
        for _ in range(600):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
            if self.process.poll() is not None:
                break
        with open(self.folder + ".log", encoding="utf-8", errors="replace") as log:
            sys.stderr.write(log.read()[-2000:])
        self.close()
        raise SystemExit("%s does not listen" % self.name)

    def shrink(self):
        """Frees the disk, and leaves what is dirty to nobody else's measurement. The files stay, at length 0: where a file
        system has no journal, ext4 does not reuse an inode soon after its deletion, and every later create would search
        past all of them. No instance is sent twice, so nobody misses the content. Orthanc is left alone."""
        if self.title != "ORTHANC":
            for folder in (self.folder, os.path.join(self.folder, "spool")):
                for entry in os.scandir(folder) if os.path.isdir(folder) else ():
                    if entry.is_file() and entry.stat().st_size > 4096:
                        os.truncate(entry.path, 0)
        os.sync()

    def cpu_seconds(self):
        """User and system time of the process, its living descendants and its reaped children."""
        children, seconds = {}, {}
        for name in os.listdir("/proc"):
            if name.isdigit():
                try:
                    with open("/proc/%s/stat" % name, encoding="ascii", errors="replace") as stat:
                        fields = stat.read().rsplit(")", 1)[1].split()
                except OSError:
                    continue
                seconds[int(name)] = sum(int(fields[k]) for k in (11, 12, 13, 14))
                children.setdefault(int(fields[1]), []).append(int(name))
        total, todo = 0, [self.process.pid]
        while todo:
            one = todo.pop()
            total += seconds.get(one, 0)
            todo += children.get(one, [])
        return total / os.sysconf("SC_CLK_TCK")

    def resident_mebibytes(self):
        with open("/proc/%d/status" % self.process.pid, encoding="ascii") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS:"))

    def live_heap_mebibytes(self):
        """What a full collection leaves in the heap of a JVM."""
        pid = str(self.process.pid)
        subprocess.run(["jcmd", pid, "GC.run"], stdout=subprocess.DEVNULL, check=True)
        info = subprocess.run(["jcmd", pid, "GC.heap_info"], capture_output=True, text=True, check=True).stdout
        return int(re.search(r"used (\d+)K", info).group(1)) / 1024

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()
        os.unlink(self.folder + ".log")
        shutil.rmtree(self.folder)

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.close()


def start(names):
    """Starts what can be had; prints why something cannot."""
    servers = []
    try:
        for name in names:
            try:
                servers.append(Server(name))
            except Missing as reason:
                print("%s is not measured: %s" % (name, reason), flush=True)
    except BaseException:
        for server in servers:
            server.close()
        raise
    return servers
