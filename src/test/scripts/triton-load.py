#!/usr/bin/env python3
"""Puts load on real tritonservers through our client, on this machine alone.

    triton-load.py compare  [--rounds 2] [--calls 60]     our rate, p99 and CPU a call beside perf_analyzer's, concurrency 1-8
    triton-load.py failover [--seconds 15]                two servers: one hangs, one stops, one is killed; p99 of each phase
    triton-load.py thousand [--calls 1000]                two servers: cost of a call at the start and at the end, peak heap

Needs compiled tests (./mvnw -Dquick test-compile) and what src/test/scripts/peers.sh installs. CLASSPATH_FILE names a file that
holds the class path of the tests; without it Maven is asked. On a machine that others use too, only ratios of one run mean
anything, so both sides of a comparison alternate.
"""
import argparse
import json
import os
import pathlib
import re
import resource
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
PEERS = pathlib.Path(os.environ.get("PEERS_HOME", ROOT / ".peers"))
SCRIPT = ROOT / "src/test/scripts/triton.sh"
LIBRARIES = PEERS / "triton/venv/lib/python3.11/site-packages/nvidia_pytriton.libs"


class Server:
    """A tritonserver of our own; its ports stay the same over a restart."""

    def __init__(self):
        self.environment = {**os.environ, "PEERS_HOME": str(PEERS), "GRPC_PORT": "0"}
        self.start()

    def start(self):
        said = subprocess.run([SCRIPT, "start"], env=self.environment, stdout=subprocess.PIPE, text=True, check=True).stdout
        grpc, http, pid = re.search(r"grpc 127\.0\.0\.1:(\d+) http 127\.0\.0\.1:(\d+) pid (\d+)", said).groups()
        self.address, self.pid = "127.0.0.1:" + grpc, int(pid)
        # The script does not tell the third port, and takes 8002 when only the first is given.
        self.environment.update(GRPC_PORT=grpc, HTTP_PORT=http, METRICS_PORT=str(free_port()))

    def signal(self, number):
        os.kill(self.pid, number)

    def kill_all(self):
        os.killpg(self.pid, signal.SIGKILL)

    def stop(self):
        subprocess.run([SCRIPT, "stop"], env=self.environment, check=True)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def class_path():
    file = os.environ.get("CLASSPATH_FILE")
    if file:
        return pathlib.Path(file).read_text().strip()
    with tempfile.NamedTemporaryFile() as output:
        subprocess.run(
            [ROOT / "mvnw", "-q", "-o", "dependency:build-classpath", "-Dmdep.outputFile=" + output.name], cwd=ROOT, check=True
        )
        libraries = pathlib.Path(output.name).read_text().strip()
    return "target/test-classes:target/classes:" + libraries


def client(servers, model, shape, concurrency, warm_up, calls, lines, **options):
    command = ["java", "-Xmx512m", "-cp", class_path(), "org.bellwether.inference.triton.TritonLoad"]
    command += ["+".join(server.address for server in servers), model, shape]
    command += [str(concurrency), str(warm_up), str(calls), lines]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, **options)


def answer(process):
    said, _ = process.communicate()
    if process.returncode != 0:
        sys.exit("the client ended with %d" % process.returncode)
    return json.loads(said.strip().splitlines()[-1])


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def read(lines):
    with open(lines) as file:
        return [(float(at), float(took), good == "true") for at, took, good in (line.split() for line in file)]


def perf_analyzer(server, model, concurrency, calls):
    """Rate, p99 in milliseconds and CPU in milliseconds a call, of the whole process."""
    program = next(PEERS.glob("venv/bin/perf_analyzer"), None) or sys.exit("perf_analyzer is missing: tritonclient 2.49.0 brings it")
    # It wants two libraries under their short names, which the server's wheel holds under longer ones.
    links = pathlib.Path(tempfile.mkdtemp())
    for short, pattern in (("libcudart.so.12", "libcudart*"), ("libb64.so.0d", "libb64*")):
        found = next(LIBRARIES.glob(pattern), None)
        if found:
            (links / short).symlink_to(found)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run(
        [program, "-m", model, "-i", "grpc", "-u", server.address, "-b", "1", "--concurrency-range", str(concurrency)]
        + ["--measurement-mode", "count_windows", "--measurement-request-count", str(calls), "-s", "80", "-r", "3"]
        + ["--percentile", "99"],
        env={**os.environ, "LD_LIBRARY_PATH": "%s:%s" % (links, LIBRARIES)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    rate = re.search(r"throughput: ([\d.]+) infer/sec", ran.stdout)
    if not rate:
        sys.exit("perf_analyzer said:\n" + ran.stdout)
    p99 = re.search(r"p99 latency: ([\d.]+) usec", ran.stdout)
    count = sum(int(number) for number in re.findall(r"Request count: (\d+)", ran.stdout))
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return float(rate.group(1)), float(p99.group(1)) / 1000, 1000 * cpu / count


def compare(options):
    server = Server()
    try:
        print("concurrency   ours/s  perf/s  ratio    ours p99  perf p99 ms    ours CPU  perf CPU ms a call")
        for concurrency in (1, 2, 4, 8):
            ours, theirs = [], []
            for _ in range(options.rounds):
                with tempfile.NamedTemporaryFile() as lines:
                    load = answer(
                        client([server], "head_ct_protocol", "1,8,256,256", concurrency, options.calls, options.calls, lines.name)
                    )
                    took = [took for _, took, _ in read(lines.name)[options.calls :]]
                ours.append((load["per_second"], percentile(took, 0.99), load["cpu_ms_per_call"]))
                theirs.append(perf_analyzer(server, "head_ct_protocol", concurrency, options.calls))
            mine, other = ([statistics.median(column) for column in zip(*rows)] for rows in (ours, theirs))
            print(
                "%11d %8.2f %7.2f %6.2f %11.0f %9.0f %14.2f %9.2f"
                % (concurrency, mine[0], other[0], mine[0] / other[0], mine[1], other[1], mine[2], other[2]),
                flush=True,
            )
    finally:
        server.stop()


def failover(options):
    first, second = Server(), Server()
    phases = []
    with tempfile.NamedTemporaryFile() as lines:
        load = client([first, second], options.model, options.shape, 4, 20, 0, lines.name, stdin=subprocess.PIPE)
        try:

            def phase(name):
                phases.append((name, time.time() * 1000))
                time.sleep(options.seconds)

            time.sleep(5)
            phase("both")
            first.signal(signal.SIGSTOP)
            phase("one hangs (SIGSTOP)")
            first.signal(signal.SIGCONT)
            phase("both again")
            first.signal(signal.SIGTERM)
            phase("one stops (SIGTERM)")
            first.stop()
            first.start()
            phase("both again")
            second.kill_all()
            phase("one is killed (SIGKILL)")
            load.stdin.close()
            load.stdin = None
            total = answer(load)
        finally:
            if load.poll() is None:
                load.kill()
            if pathlib.Path("/proc/%d" % first.pid).exists():
                first.signal(signal.SIGCONT)
            first.stop()
            second.stop()
        calls = read(lines.name)
    phases.append(("end", time.time() * 1000))
    healthy = None
    for (name, start), (_, end) in zip(phases, phases[1:]):
        inside = [(took, good) for at, took, good in calls if start <= at < end]
        if not inside:
            print("%-26s no call began" % name)
            continue
        times = [took for took, _ in inside]
        p99 = percentile(times, 0.99)
        healthy = healthy or p99
        print(
            "%-26s %5d calls, %d failed, p50 %6.0f ms, p99 %6.0f ms (%.1f times the first)"
            % (name, len(inside), sum(not good for _, good in inside), statistics.median(times), p99, p99 / healthy)
        )
    print("all: %d calls, %d failed, peak heap %d MiB" % (total["calls"], total["failed"], total["peak_heap_mib"]))
    sys.exit(1 if total["failed"] else 0)


def thousand(options):
    first, second = Server(), Server()
    try:
        with tempfile.NamedTemporaryFile() as lines:
            total = answer(client([first, second], options.model, options.shape, 4, 50, options.calls, lines.name))
            took = [took for _, took, _ in read(lines.name)[50:]]
    finally:
        first.stop()
        second.stop()
    part = max(1, len(took) // 10)
    start, end = statistics.median(took[:part]), statistics.median(took[-part:])
    print("first tenth %.1f ms, last tenth %.1f ms a call: %+.1f %%" % (start, end, 100 * (end / start - 1)))
    print(json.dumps(total))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=("compare", "failover", "thousand"))
    options.add_argument("--rounds", type=int, default=2)
    options.add_argument("--calls", type=int, default=0, help="60 to compare, 1000 for the thousand")
    options.add_argument("--seconds", type=float, default=15)
    options.add_argument("--model", default="head_ct_hemorrhage")
    options.add_argument("--shape", default="32,256,256")
    options = options.parse_args()
    options.calls = options.calls or {"compare": 60, "failover": 0, "thousand": 1000}[options.what]
    {"compare": compare, "failover": failover, "thousand": thousand}[options.what](options)


if __name__ == "__main__":
    main()
