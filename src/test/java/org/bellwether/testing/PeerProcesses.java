package org.bellwether.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Programs on the other end of a test, with their output in files; what still runs at the end is stopped. */
public final class PeerProcesses implements Closeable {

    private static final int LONGEST_START_SECONDS = 120;

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();

    /** Makes an empty list of programs, whose files lie in a folder. */
    public PeerProcesses(Path folder) {
        this.folder = folder;
    }

    /** Returns a port that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts a server and returns when it listens. */
    public Process serve(int port, Object... command) throws IOException {
        Path log = Files.createTempFile(folder, "peer", ".log");
        Process process = start(log, command);
        Awaitility.await().atMost(LONGEST_START_SECONDS, TimeUnit.SECONDS).until(() -> {
            assertThat(process.isAlive()).as(() -> text(log)).isTrue();
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException e) {
                return false;
            }
        });
        return process;
    }

    /** Runs a program to its end, which must be a success, and returns what it wrote. */
    public String run(Object... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "peer", ".log");
        Process process = start(log, command);
        assertThat(process.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS))
                .as(() -> text(log))
                .isTrue();
        assertThat(process.exitValue()).as(text(log)).isZero();
        return text(log);
    }

    /** Starts pynetdicom with a script that lies beside the tests of DIMSE, and returns when it listens. */
    public Process servePython(String script, int port, Object... arguments) throws IOException {
        List<Object> command = new ArrayList<>(List.of(Peers.python(), "-W", "ignore", script(script), port));
        command.addAll(Arrays.asList(arguments));
        return serve(port, command.toArray());
    }

    /** Runs pynetdicom with a script that lies beside the tests of DIMSE, and returns what it wrote. */
    public String runPython(String script, Object... arguments) throws IOException, InterruptedException {
        List<Object> command = new ArrayList<>(List.of(Peers.python(), "-W", "ignore", script(script)));
        command.addAll(Arrays.asList(arguments));
        return run(command.toArray());
    }

    private static Path script(String name) {
        return Path.of("src/test/resources/org/bellwether/dicom/dimse", name).toAbsolutePath();
    }

    /** Starts Orthanc with lines for its configuration, and returns when it listens for DICOM; its AE title is ORTHANC. */
    public void serveOrthanc(int dicomPort, int httpPort, String more) throws IOException {
        Path storage = Files.createTempDirectory(folder, "orthanc");
        Path configuration = Files.writeString(
                Files.createTempFile(folder, "orthanc", ".json"),
                """
                {"Name": "test", "StorageDirectory": "%s", "IndexDirectory": "%s", "DicomPort": %d, "HttpPort": %d,
                 "DicomAet": "ORTHANC", "RemoteAccessAllowed": false, "AuthenticationEnabled": false,
                 "DicomAlwaysAllowStore": true, "DicomAlwaysAllowEcho": true, "DicomAlwaysAllowFind": true,
                 "DicomAlwaysAllowMove": true, "DicomAlwaysAllowGet": true, "Plugins": []%s}
                """
                        .formatted(storage, storage, dicomPort, httpPort, more.isEmpty() ? "" : ", " + more));
        serve(dicomPort, Peers.program("Orthanc"), configuration);
    }

    private Process start(Path log, Object... command) throws IOException {
        Process process = new ProcessBuilder(
                        Arrays.stream(command).map(Object::toString).toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        processes.add(process);
        return process;
    }

    private static String text(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() throws IOException {
        for (Process process : processes) {
            process.destroy();
        }
        for (Process process : processes) {
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while a program was to end", e);
            }
        }
    }
}
