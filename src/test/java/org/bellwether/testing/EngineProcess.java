package org.bellwether.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bellwether.demonstration.EngineApi;
import org.jspecify.annotations.Nullable;

/**
 * The packaged engine as a process of its own, in a folder of its own with a copy of the routes and with free ports.
 * It can be killed as the power would kill it and started again on the same data.
 */
public final class EngineProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final Path log;
    private final int dicomPort;
    private final int httpPort;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private @Nullable Process process;

    private EngineProcess(Path folder) throws IOException {
        this.folder = folder;
        this.log = folder.resolve("engine.log");
        this.dicomPort = freePort();
        this.httpPort = freePort();
        copyRoutes();
        property(
                "bellwether.models-dir",
                Path.of("triton-model-repo").toAbsolutePath().toString());
        property("bellwether.data-dir", folder.resolve("data").toString());
        property("bellwether.dicom.port", Integer.toString(dicomPort));
        property("bellwether.dicom.bind", "127.0.0.1");
        property("bellwether.series.quiet-time", "3s");
        property("bellwether.base-url", "http://localhost:" + httpPort);
        property("quarkus.http.port", Integer.toString(httpPort));
        property("quarkus.http.host", "127.0.0.1");
    }

    /**
     * Prepares an engine; it is not started yet.
     *
     * @param folder an empty folder for its routes, data and log
     * @return the engine
     * @throws IOException when the routes cannot be copied
     */
    public static EngineProcess in(Path folder) throws IOException {
        return new EngineProcess(folder);
    }

    /**
     * Sets an option as a system property of the next start.
     *
     * @param key the option
     * @param value its value
     * @return this
     */
    public EngineProcess property(String key, String value) {
        properties.put(key, value);
        return this;
    }

    /**
     * Leaves an option to the environment or to the files.
     *
     * @param key the option
     * @return this
     */
    public EngineProcess withoutProperty(String key) {
        properties.remove(key);
        return this;
    }

    /**
     * Sets an environment variable of the next start.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public EngineProcess environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /**
     * Sets the program's arguments of the next start.
     *
     * @param values arguments, such as {@code demo --once}
     * @return this
     */
    public EngineProcess arguments(String... values) {
        arguments.clear();
        arguments.addAll(List.of(values));
        return this;
    }

    /**
     * Starts the process and does not wait for anything.
     *
     * @return this
     * @throws IOException when it cannot be started
     */
    public EngineProcess launch() throws IOException {
        if (process != null && process.isAlive()) {
            throw new IllegalStateException("the engine runs already");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(jar().toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("BELLWETHER_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        process = builder.start();
        return this;
    }

    /**
     * Starts the process and waits until the engine is ready.
     *
     * @return this
     * @throws IOException when it cannot be started
     * @throws InterruptedException when interrupted while waiting
     */
    public EngineProcess start() throws IOException, InterruptedException {
        launch();
        Instant limit = Instant.now().plus(START_LIMIT);
        String missing = "not asked yet";
        while (Instant.now().isBefore(limit)) {
            if (!running().isAlive()) {
                throw new AssertionError(
                        "the engine ended with exit code " + running().exitValue() + ":\n" + log());
            }
            missing = api().notReadyBecause();
            if (missing.isEmpty()) {
                return this;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("the engine is not ready after " + START_LIMIT + ", " + missing + ":\n" + log());
    }

    /**
     * Kills the engine's process alone, as {@code kill -9} does: no shutdown hook runs, and its database server lives
     * on for the moment.
     *
     * @throws InterruptedException when interrupted while waiting
     */
    public void kill() throws InterruptedException {
        running().destroyForcibly();
        if (!running().waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the engine survives being killed");
        }
    }

    /**
     * Ends the engine as an operator does (SIGTERM).
     *
     * @return its exit code
     * @throws InterruptedException when interrupted while waiting
     */
    public int stop() throws InterruptedException {
        running().destroy();
        return exitCode(STOP_LIMIT);
    }

    /**
     * Waits until the engine ends by itself.
     *
     * @param limit how long to wait
     * @return its exit code
     * @throws InterruptedException when interrupted while waiting
     */
    public int exitCode(Duration limit) throws InterruptedException {
        if (!running().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the engine still runs after " + limit + ":\n" + log());
        }
        return running().exitValue();
    }

    /**
     * Returns everything that the engine has written to its console so far, over all starts.
     *
     * @return the text
     */
    public String log() {
        try {
            return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns the engine's folder, which holds {@code routes} and {@code data}.
     *
     * @return the folder
     */
    public Path folder() {
        return folder;
    }

    /**
     * Returns the port for DICOM associations.
     *
     * @return a TCP port of the loopback interface
     */
    public int dicomPort() {
        return dicomPort;
    }

    /**
     * Returns the port for HTTP.
     *
     * @return a TCP port of the loopback interface
     */
    public int httpPort() {
        return httpPort;
    }

    /**
     * Returns a client of the engine.
     *
     * @return the client
     */
    public EngineApi api() {
        return new EngineApi(URI.create("http://localhost:" + httpPort + "/"));
    }

    /** Ends the engine, and the database server where a killed engine left one. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
        Path file = folder.resolve("data/postgres/postmaster.pid");
        if (Files.exists(file)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).trim()))
                    .filter(server -> server.info()
                            .command()
                            .filter(path -> path.contains("postgres"))
                            .isPresent())
                    .ifPresent(ProcessHandle::destroy);
        }
    }

    /**
     * Finds a port that nothing listens on.
     *
     * @return a TCP port
     * @throws IOException when there is none
     */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("the engine was never started");
        }
        return process;
    }

    private static Path jar() {
        Path jar = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: these tests run after 'package', as in 'mvnw verify'");
        }
        return jar;
    }

    private void copyRoutes() throws IOException {
        Path source = Path.of("routes");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve("routes").resolve(source.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
