package org.bellwether.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real tritonserver on free ports of the loopback interface, started by {@code src/test/scripts/triton.sh}. */
public final class TritonProcess implements AutoCloseable {

    private static final Path SCRIPT = Path.of("src/test/scripts/triton.sh").toAbsolutePath();
    private static final Pattern READY = Pattern.compile("ready: grpc (127\\.0\\.0\\.1:(\\d+)) .*pid (\\d+)");
    private static final int START_SECONDS = 180;
    private static final int STOP_SECONDS = 60;

    private final String address;
    private final String port;
    private final long pid;
    private String sharedMemory = "";

    private TritonProcess(String address, String port, long pid) {
        this.address = address;
        this.port = port;
        this.pid = pid;
    }

    /**
     * Starts a server that may be killed: what it would leave in shared memory is removed at the end.
     *
     * @param models the model repository that it serves
     * @return the running server, all its models ready
     */
    public static TritonProcess startDisposable(Path models) throws IOException, InterruptedException {
        String prefix = "bellwether-" + UUID.randomUUID() + "-";
        TritonProcess process = start(models, "--backend-config=python,shm-region-prefix-name=" + prefix);
        process.sharedMemory = prefix;
        return process;
    }

    /**
     * Starts a server, or skips the running test when none is installed.
     *
     * @param models the model repository that it serves
     * @param options options of tritonserver
     * @return the running server, all its models ready
     */
    public static TritonProcess start(Path models, String... options) throws IOException, InterruptedException {
        if (!installed()) {
            Peers.missing(
                    "no Triton at " + Peers.home().resolve("triton") + "; src/test/scripts/triton.sh installs it");
        }
        String output = run("start", "0", models, START_SECONDS, options);
        Matcher ready = READY.matcher(output);
        if (!ready.find()) {
            throw new AssertionError("Triton did not start:\n" + output);
        }
        return new TritonProcess(ready.group(1), ready.group(2), Long.parseLong(ready.group(3)));
    }

    private static boolean installed() throws IOException {
        Path home = Peers.home().resolve("triton");
        if (!Files.isDirectory(home)) {
            return false;
        }
        try (Stream<Path> files = Files.list(home)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("installed-"));
        }
    }

    /**
     * Returns where it listens.
     *
     * @return host:port of gRPC
     */
    public String address() {
        return address;
    }

    /**
     * Sends a signal to the server's process.
     *
     * @param name without SIG, for example {@code STOP}
     */
    public void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                .inheritIO()
                .start();
        if (kill.waitFor() != 0) {
            throw new AssertionError("no signal " + name + " to " + pid);
        }
    }

    /** Kills the server together with the processes of its models, as the loss of the machine would. */
    public void killAll() throws IOException, InterruptedException {
        // The script makes each server the leader of a process group.
        Process kill =
                new ProcessBuilder("kill", "-KILL", "--", "-" + pid).inheritIO().start();
        if (kill.waitFor() != 0) {
            throw new AssertionError("no process group " + pid);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("stop", port, Path.of("triton-model-repo"), STOP_SECONDS);
        if (sharedMemory.isEmpty()) {
            return;
        }
        try (Stream<Path> regions = Files.list(Path.of("/dev/shm"))) {
            for (Path region : regions.filter(
                            path -> path.getFileName().toString().startsWith(sharedMemory))
                    .toList()) {
                Files.deleteIfExists(region);
            }
        }
    }

    private static String run(String action, String port, Path models, int seconds, String... options)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("triton", ".log");
        try {
            List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString(), action));
            command.addAll(List.of(options));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("GRPC_PORT", port);
            builder.environment().put("MODELS", models.toAbsolutePath().toString());
            builder.environment().put("PEERS_HOME", Peers.home().toString());
            // To a file: the server inherits the stream and would keep a pipe open for as long as it lives.
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroy();
                throw new AssertionError("triton.sh " + action + " took more than " + seconds + " s");
            }
            String text = Files.readString(output, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new AssertionError("triton.sh " + action + " failed:\n" + text);
            }
            return text;
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
