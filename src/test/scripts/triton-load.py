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

#: Answers with a voxel's value as fast as a server can, and takes what the protocol network takes.
FIRST_VOXEL, PROTOCOL_SHAPE = "first_voxel", "1,8,256,256"

#: Windows that perf_analyzer measures; ours makes as many calls in one run.
WINDOWS = 3

LIBRARIES = PEERS / "triton/venv/lib/python3.11/site-packages/nvidia_pytriton.libs"


class Server:
    """A tritonserver of our own; its ports stay the same over a restart."""

    def __init__(self, *options):
        self.environment = {**os.environ, "PEERS_HOME": str(PEERS), "GRPC_PORT": "0"}
        self.options = options
        self.start()

    def start(self):
        said = subprocess.run([SCRIPT, "start", *self.options], env=self.environment, stdout=subprocess.PIPE, text=True, check=True).stdout
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


class Client:
    """Our client in a process of its own, which goes through all runs and so is warm in those that count."""

    def __init__(self, servers):
        self.lines = tempfile.NamedTemporaryFile()
        command = ["java", "-Xmx512m", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-cp", class_path(), "org.bellwether.inference.triton.TritonLoad"]
        command += ["+".join(server.address for server in servers), self.lines.name]
        self.process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def begin(self, model, shape, concurrency, calls):
        """Asks for a run; one of 0 calls goes on until the next is asked for."""
        self.process.stdin.write(f"{model} {shape} {concurrency} {calls}\n")
        self.process.stdin.flush()

    def answer(self):
        """What the process says of the run, and the calls it has made since the last answer."""
        said = self.process.stdout.readline()
        if not said:
            sys.exit("the client ended with %d" % self.process.wait())
        calls = [(float(at), float(took), good == "true") for at, took, good in (line.decode().split() for line in self.lines)]
        return json.loads(said), calls

    def run(self, model, shape, concurrency, calls):
        self.begin(model, shape, concurrency, calls)
        return self.answer()

    def end(self):
        """Ends a run that goes on, and the process."""
        self.process.stdin.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.lines.close()


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


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
        + ["--measurement-mode", "count_windows", "--measurement-request-count", str(calls), "-s", "999", "-r", str(WINDOWS)]
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
    with tempfile.TemporaryDirectory() as folder:
        write_first_voxel_model(pathlib.Path(folder))
        server = Server("--model-repository=" + folder)
        try:
            with Client([server]) as ours:
                warm, _ = ours.run(FIRST_VOXEL, PROTOCOL_SHAPE, 4, options.warm_up)
                print("warm-up: %(calls)d calls, %(cpu_ms_per_call).2f ms CPU a call" % warm)
                for model, calls in ((FIRST_VOXEL, 10 * options.calls), ("head_ct_protocol", options.calls)):
                    if options.only not in (None, model):
                        continue
                    ours.run(model, PROTOCOL_SHAPE, 4, WINDOWS * calls)
                    print(model)
                    print("concurrency   ours/s  perf/s  ratio    ours p99  perf p99 ms    ours CPU  perf CPU ms a call")
                    for concurrency in (1, 2, 4, 8):
                        compare_at(ours, server, model, concurrency, calls, options.rounds)
        finally:
            server.stop()


def write_first_voxel_model(folder):
    """A model with the protocol network's input that costs the server next to nothing, so that clients show."""
    (folder / FIRST_VOXEL / "1").mkdir(parents=True)
    (folder / FIRST_VOXEL / "config.pbtxt").write_text(
        f'''name: "{FIRST_VOXEL}"
backend: "python"
max_batch_size: 16
input [ {{ name: "voxels_hu" data_type: TYPE_INT16 dims: [ 8, 256, 256 ] }} ]
output [ {{ name: "value" data_type: TYPE_FP32 dims: [ 1 ] }} ]
'''
    )
    (folder / FIRST_VOXEL / "1/model.py").write_text(
        """import numpy as np
import triton_python_backend_utils as utils


class TritonPythonModel:
    def execute(self, requests):
        return [utils.InferenceResponse([utils.Tensor("value", self.value(request))]) for request in requests]

    def value(self, request):
        voxels = utils.get_input_tensor_by_name(request, "voxels_hu").as_numpy()
        return voxels[:, 0, 0, :1].astype(np.float32)
"""
    )


def compare_at(client, server, model, concurrency, calls, rounds):
    """Rounds of ours and theirs in turn, each beginning every other round; prints the medians."""
    ours, theirs = [], []

    def our_turn():
        load, made = client.run(model, PROTOCOL_SHAPE, concurrency, WINDOWS * calls)
        ours.append((load["per_second"], percentile([took for _, took, _ in made], 0.99), load["cpu_ms_per_call"]))

    def their_turn():
        theirs.append(perf_analyzer(server, model, concurrency, calls))

    for number in range(rounds):
        for turn in (our_turn, their_turn)[:: 1 if number % 2 == 0 else -1]:
            turn()
    mine, other = ([statistics.median(column) for column in zip(*rows)] for rows in (ours, theirs))
    print(
        "%11d %8.2f %7.2f %6.2f %11.0f %9.0f %14.2f %9.2f"
        % (concurrency, mine[0], other[0], mine[0] / other[0], mine[1], other[1], mine[2], other[2]),
        flush=True,
    )


def failover(options):
    first, second = Server(), Server()
    phases = []
    try:
        with Client([first, second]) as load:
            load.run(options.model, options.shape, 4, 20)

            def phase(name):
                phases.append((name, time.time() * 1000))
                time.sleep(options.seconds)

            load.begin(options.model, options.shape, 4, 0)
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
            load.end()
            total, calls = load.answer()
    finally:
        if pathlib.Path("/proc/%d" % first.pid).exists():
            first.signal(signal.SIGCONT)
        first.stop()
        second.stop()
    phases.append(("end", time.time() * 1000))
    tell(phases, calls)
    print("all: %d calls, %d failed, peak heap %d MiB" % (total["calls"], total["failed"], total["peak_heap_mib"]))
    sys.exit(1 if total["failed"] else 0)


def tell(phases, calls):
    """Prints how long the calls took that began in each phase."""
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


def thousand(options):
    first, second = Server(), Server()
    try:
        with Client([first, second]) as load:
            load.run(options.model, options.shape, 4, 50)
            total, calls = load.run(options.model, options.shape, 4, options.calls)
    finally:
        first.stop()
        second.stop()
    took = [took for _, took, _ in calls]
    part = max(1, len(took) // 10)
    start, end = statistics.mean(took[:part]), statistics.mean(took[-part:])
    print("first tenth %.1f ms, last tenth %.1f ms a call: %+.1f %%" % (start, end, 100 * (end / start - 1)))
    print(json.dumps(total))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=("compare", "failover", "thousand"))
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--warm-up", type=int, default=8000, help="calls before those that are compared")
    options.add_argument("--calls", type=int, default=0, help="60 to compare, 1000 for the thousand")
    options.add_argument("--only", help="compares with this one of the two models alone")
    options.add_argument("--seconds", type=float, default=15)
    options.add_argument("--model", default="head_ct_hemorrhage")
    options.add_argument("--shape", default="32,256,256")
    options = options.parse_args()
    options.calls = options.calls or {"compare": 60, "failover": 0, "thousand": 1000}[options.what]
    {"compare": compare, "failover": failover, "thousand": thousand}[options.what](options)


if __name__ == "__main__":
    main()
