package org.bellwether;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bellwether.demonstration.EngineApi;
import org.bellwether.testing.Commands;
import org.bellwether.testing.EngineProcess;
import org.bellwether.testing.Manifests;
import org.bellwether.testing.Peers;
import org.bellwether.testing.ServedModels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The container image, built on an empty base so that no registry is needed: it is what the pod of {@code k8s/} asks
 * for, and the engine in it runs as that pod would let it, on the Java of this machine.
 */
class ContainerImageIT {

    private static final Path TAR = Path.of("target/image-without-base.tar").toAbsolutePath();
    private static final String APPLICATION = "/opt/bellwether";
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final int EXIT_BY_SIGTERM = 143;

    @TempDir
    static Path folder;

    private static Path root;
    private static JsonNode config;
    private static JsonNode pod;

    @BeforeAll
    static void unpack() throws Exception {
        assertThat(TAR).as("made by 'mvnw verify' before these tests").isRegularFile();
        pod = Manifests.of("one-node").one("StatefulSet", "bellwether").at("/spec/template/spec");
        Path tar = Peers.program("tar");
        Path image = Files.createDirectory(folder.resolve("image"));
        Commands.run(tar, "-xf", TAR, "-C", image);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode manifest =
                mapper.readTree(image.resolve("manifest.json").toFile()).path(0);
        config = mapper.readTree(image.resolve(manifest.path("Config").asText()).toFile())
                .path("config");
        root = Files.createDirectory(folder.resolve("root"));
        for (JsonNode layer : manifest.path("Layers")) {
            Commands.run(tar, "-xzf", image.resolve(layer.asText()), "-C", root);
        }
    }

    private static List<String> texts(JsonNode array) {
        return Manifests.elements(array).map(JsonNode::asText).toList();
    }

    @Test
    void theImageIsWhatThePodAsksFor() throws IOException {
        String user = pod.at("/securityContext/runAsUser").asText() + ":"
                + pod.at("/securityContext/runAsGroup").asText();
        assertThat(config.path("User").asText()).isEqualTo(user).isNotEqualTo("0:0");
        assertThat(Files.readAllLines(root.resolve("etc/passwd")))
                .as("PostgreSQL starts only for a user that has a name")
                .anyMatch(line -> line.contains(":" + user + ":"));
        List<String> ports = Manifests.elements(pod.at("/containers/0/ports"))
                .map(port -> port.path("containerPort").asText() + "/tcp")
                .toList();
        assertThat(config.path("ExposedPorts").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(ports);
        List<String> mounts = Manifests.elements(pod.at("/containers/0/volumeMounts"))
                .map(mount -> mount.path("mountPath").asText())
                .toList();
        assertThat(config.path("Volumes").fieldNames()).toIterable().isSubsetOf(mounts);
        assertThat(mounts).contains(APPLICATION + "/routes");
        assertThat(config.path("WorkingDir").asText()).isEqualTo(APPLICATION);
        assertThat(texts(config.path("Entrypoint")))
                .startsWith("java")
                .contains("-XX:+ExitOnOutOfMemoryError", "-XX:MaxRAMPercentage=50")
                .endsWith("-jar", APPLICATION + "/app/quarkus-run.jar");
    }

    @Test
    void theImageHoldsEngineRoutesAndNetworksAndNothingTwice() throws IOException {
        Path application = Path.of(root + APPLICATION);
        assertThat(application.resolve("app/quarkus-run.jar")).isRegularFile();
        assertThat(root.resolve("app")).as("Jib's own copy of the dependencies").doesNotExist();
        assertThat(application.resolve("routes/kustomization.yaml")).doesNotExist();
        for (String source : List.of(
                "routes/site.properties",
                ServedModels.newest("head_ct_protocol").file().toString(),
                "triton-model-repo/head_ct_hemorrhage/config.pbtxt")) {
            assertThat(application.resolve(source)).hasSameBinaryContentAs(Path.of(source));
        }
        try (Stream<Path> files = Files.walk(application)) {
            for (Path file : files.toList()) {
                assertThat(Files.getPosixFilePermissions(file))
                        .as(file.toString())
                        .contains(PosixFilePermission.OTHERS_READ)
                        .doesNotContain(PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);
            }
        }
    }

    @Test
    void theEngineRunsInARestrictedPod() throws Exception {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            Peers.missing("a root file system is made read-only by root on Linux only");
        }
        int http = EngineProcess.freePort();
        Path log = folder.resolve("engine.log");
        Process process = start(http, log);
        try {
            URI address = URI.create("http://localhost:" + http + "/");
            awaitReady(process, address, log);
            for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                String path = pod.at("/containers/0/" + probe + "/httpGet/path").asText();
                assertThat(status(address.resolve(path))).as(path).isEqualTo(200);
            }
            Path data = folder.resolve("data");
            assertThat(data.resolve("spool")).isDirectory();
            assertThat(Files.getAttribute(data.resolve("spool"), "unix:uid"))
                    .isEqualTo(pod.at("/securityContext/runAsUser").asInt());
            assertThat(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")))
                    .containsPattern("CapBnd:\\s0+\\n")
                    .containsPattern("NoNewPrivs:\\s1\\n");
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(EXIT_BY_SIGTERM);
            assertThat(Files.readString(log)).doesNotContain("Read-only file system");
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(int http, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "/bin/bash",
                Path.of("src/test/scripts/image-run.sh").toAbsolutePath().toString(),
                root.toString(),
                config.path("User").asText(),
                APPLICATION,
                Files.createDirectory(folder.resolve("data")).toString(),
                configMap().toString()));
        command.addAll(texts(config.path("Entrypoint")));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().clear();
        for (String variable : texts(config.path("Env"))) {
            builder.environment().put(variable.split("=", 2)[0], variable.split("=", 2)[1]);
        }
        builder.environment().put("PATH", System.getProperty("java.home") + "/bin:/usr/bin:/bin");
        builder.environment().put("BELLWETHER_NODE_NAME", "bellwether-0");
        builder.environment().put("BELLWETHER_DICOM_BIND", "127.0.0.1");
        builder.environment().put("BELLWETHER_DICOM_PORT", Integer.toString(EngineProcess.freePort()));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(http));
        // As in a container of 1 GiB on whatever machine this is.
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:MaxRAM=1g");
        return builder.start();
    }

    /** The routes as a mounted ConfigMap has them: links to a link to a folder that is replaced as a whole. */
    private static Path configMap() throws IOException {
        Path mounted = Files.createDirectory(folder.resolve("routes"));
        Path version = Files.createDirectory(mounted.resolve("..2026_01_01_00_00_00.1"));
        Files.createSymbolicLink(mounted.resolve("..data"), version.getFileName());
        try (Stream<Path> files = Files.list(Path.of("routes"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals("kustomization.yaml")) {
                    Files.copy(file, version.resolve(name));
                    Files.createSymbolicLink(mounted.resolve(name), Path.of("..data", name));
                }
            }
        }
        return mounted;
    }

    private static void awaitReady(Process process, URI address, Path log) throws Exception {
        EngineApi api = new EngineApi(address);
        Instant limit = Instant.now().plus(START_LIMIT);
        String missing = api.notReadyBecause();
        while (!missing.isEmpty()) {
            if (!process.isAlive() || Instant.now().isAfter(limit)) {
                throw new AssertionError("not ready, " + missing + ":\n" + Files.readString(log));
            }
            Thread.sleep(200);
            missing = api.notReadyBecause();
        }
    }

    private static int status(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
