package org.bellwether.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** An Orthanc on free ports of this machine, as the archive of a hospital. */
public final class OrthancProcess implements AutoCloseable {

    private static final Path WEB_PLUGIN = Path.of("/usr/share/orthanc/plugins/libOrthancDicomWeb.so");

    private final Process process;
    private final int dicomPort;
    private final int httpPort;

    private OrthancProcess(Process process, int dicomPort, int httpPort) {
        this.process = process;
        this.dicomPort = dicomPort;
        this.httpPort = httpPort;
    }

    /**
     * Starts one, or skips the running test where there is none.
     *
     * @param folder an empty folder
     * @param destinationTitle AE title that it may move to
     * @param destinationPort port of that application entity on this machine
     * @param web whether it serves DICOMweb
     * @return a running archive without studies
     * @throws IOException when it cannot be started
     */
    public static OrthancProcess start(Path folder, String destinationTitle, int destinationPort, boolean web)
            throws IOException {
        Path program = Peers.program("Orthanc");
        if (web && !Files.exists(WEB_PLUGIN)) {
            Peers.missing("no DICOMweb plug-in of Orthanc at " + WEB_PLUGIN);
        }
        int dicomPort = EngineProcess.freePort();
        int httpPort = EngineProcess.freePort();
        Path storage = Files.createDirectories(folder.resolve("storage"));
        Path configuration = Files.writeString(
                folder.resolve("orthanc.json"),
                """
                {"Name": "archive", "StorageDirectory": "%s", "IndexDirectory": "%s", "DicomPort": %d, "HttpPort": %d,
                 "DicomAet": "ORTHANC", "RemoteAccessAllowed": false, "AuthenticationEnabled": %b,
                 "RegisteredUsers": {"engine": "secret"},
                 "DicomAlwaysAllowStore": true, "DicomAlwaysAllowEcho": true, "DicomAlwaysAllowFind": true,
                 "DicomAlwaysAllowGet": true, "DicomAlwaysAllowMove": true, "SynchronousCMove": true,
                 "DicomModalities": {"engine": ["%s", "127.0.0.1", %d]},
                 "Plugins": [%s], "DicomWeb": {"Enable": true, "Root": "/dicom-web/"}}
                """
                        .formatted(
                                storage,
                                storage,
                                dicomPort,
                                httpPort,
                                web,
                                destinationTitle,
                                destinationPort,
                                web ? "\"" + WEB_PLUGIN + "\"" : ""));
        ProcessBuilder builder = new ProcessBuilder(program.toString(), configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("orthanc.log").toFile());
        // Else each small message waits 40 ms for the acknowledgement of the one before.
        builder.environment().put("TCP_NODELAY", "1");
        OrthancProcess orthanc = new OrthancProcess(builder.start(), dicomPort, httpPort);
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> orthanc.listens(dicomPort) && orthanc.listens(httpPort));
        return orthanc;
    }

    private boolean listens(int port) {
        if (!process.isAlive()) {
            throw new AssertionError("Orthanc ended with " + process.exitValue());
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * Returns the port for DICOM associations.
     *
     * @return a TCP port
     */
    public int dicomPort() {
        return dicomPort;
    }

    /**
     * Returns the address of its DICOMweb service, which knows the user {@code engine} with the password {@code secret}.
     *
     * @return without a slash at the end
     */
    public URI web() {
        return URI.create("http://127.0.0.1:" + httpPort + "/dicom-web");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
