package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.testing.Peers;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people's programs store into us and we into theirs; what arrives is byte for byte what was sent. */
class InteroperabilityTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    Path folder;

    private final List<Process> peers = new ArrayList<>();
    private FolderSink sink;
    private StorageProvider provider;

    @BeforeEach
    void start() throws IOException {
        sink = new FolderSink(Files.createDirectory(folder.resolve("kept")));
        provider = new StorageProvider(ANY_PORT, StorageProviderOptions.of("BELLWETHER"), sink, StorageListener.NONE);
        provider.start();
    }

    @AfterEach
    void stop() throws Exception {
        provider.close();
        for (Process peer : peers) {
            peer.destroy();
            if (!peer.waitFor(10, TimeUnit.SECONDS)) {
                peer.destroyForcibly().waitFor();
            }
        }
    }

    private Path log() throws IOException {
        return Files.createTempFile(folder, "peer", ".log");
    }

    private void run(Object... command) throws Exception {
        Path log = log();
        Process process = new ProcessBuilder(
                        Arrays.stream(command).map(Object::toString).toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        peers.add(process);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends in time").isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    private int serve(int port, Object... command) throws Exception {
        Path log = log();
        Process process = new ProcessBuilder(
                        Arrays.stream(command).map(Object::toString).toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        peers.add(process);
        Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> {
            assertThat(process.isAlive()).as(() -> read(log)).isTrue();
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException e) {
                return false;
            }
        });
        return port;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<Path> series(String transferSyntaxUid, int slices) throws IOException {
        return new SyntheticCt()
                .transferSyntaxUid(transferSyntaxUid)
                .size(128, 128)
                .slices(slices)
                .writeTo(Files.createTempDirectory(folder, "ct"));
    }

    private static byte[] dataSet(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return Arrays.copyOfRange(bytes, (int) Part10File.readHeader(file).dataSetOffset(), bytes.length);
    }

    private static String instance(Path file) throws IOException {
        return Part10File.readHeader(file).meta().sopInstanceUid();
    }

    private void assertKept(List<Path> files, String transferSyntaxUid) throws IOException {
        assertThat(sink.kept).hasSize(files.size());
        for (Path file : files) {
            String uid = instance(file);
            ReceivedInstance kept = sink.kept.stream()
                    .filter(instance -> instance.request().sopInstanceUid().equals(uid))
                    .findFirst()
                    .orElseThrow();
            assertThat(kept.request().transferSyntaxUid()).isEqualTo(transferSyntaxUid);
            assertThat(dataSet(kept.file())).as(uid).isEqualTo(dataSet(file));
        }
    }

    @Test
    void dcmtkEchoscuIsAnswered() throws Exception {
        run(Peers.program("echoscu"), "-aec", "BELLWETHER", "--repeat", 5, "127.0.0.1", provider.port());
        Awaitility.await().until(() -> provider.statistics().associations().released() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        Uid.IMPLICIT_VR_LITTLE_ENDIAN + ", -xi",
        Uid.EXPLICIT_VR_LITTLE_ENDIAN + ", -xe",
        Uid.EXPLICIT_VR_BIG_ENDIAN + ", -xb"
    })
    void dcmtkStorescuStores(String transferSyntaxUid, String option) throws Exception {
        List<Path> files = series(transferSyntaxUid, 3);
        List<Object> command = new ArrayList<>(
                List.of(Peers.program("storescu"), option, "-aec", "BELLWETHER", "127.0.0.1", provider.port()));
        command.addAll(files);
        run(command.toArray());
        assertKept(files, transferSyntaxUid);
    }

    @Test
    void dcmtkDcmsendStoresAFolder() throws Exception {
        List<Path> files = series(Uid.EXPLICIT_VR_LITTLE_ENDIAN, 5);
        run(
                Peers.program("dcmsend"),
                "-aec",
                "BELLWETHER",
                "127.0.0.1",
                provider.port(),
                "+sd",
                Objects.requireNonNull(files.get(0).getParent()));
        assertKept(files, Uid.EXPLICIT_VR_LITTLE_ENDIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "dcmcrle, , " + Uid.RLE_LOSSLESS,
        "dcmcjpeg, +e1, " + Uid.JPEG_LOSSLESS_FIRST_ORDER,
        "dcmcjpls, +el, " + Uid.JPEG_LS_LOSSLESS
    })
    void dcmtkDcmsendStoresCompressed(String compressor, String option, String transferSyntaxUid) throws Exception {
        Path native_ = series(Uid.EXPLICIT_VR_LITTLE_ENDIAN, 1).get(0);
        Path compressed = folder.resolve(compressor + ".dcm");
        if (option == null) {
            run(Peers.program(compressor), native_, compressed);
        } else {
            run(Peers.program(compressor), option, native_, compressed);
        }
        run(Peers.program("dcmsend"), "-aec", "BELLWETHER", "127.0.0.1", provider.port(), compressed);
        assertKept(List.of(compressed), transferSyntaxUid);
    }

    @Test
    void pynetdicomStoresAndVerifies() throws Exception {
        List<Path> files = series(Uid.EXPLICIT_VR_LITTLE_ENDIAN, 3);
        Path script = folder.resolve("send.py");
        Files.writeString(
                script,
                """
                import sys
                from pydicom import dcmread
                from pynetdicom import AE
                ae = AE(ae_title="PYNET")
                ae.add_requested_context("1.2.840.10008.1.1")
                ae.add_requested_context("1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.1.2.1")
                association = ae.associate("127.0.0.1", int(sys.argv[1]), ae_title="BELLWETHER")
                assert association.is_established
                assert association.send_c_echo().Status == 0
                for name in sys.argv[2:]:
                    assert association.send_c_store(dcmread(name)).Status == 0
                association.release()
                """);
        List<Object> command = new ArrayList<>(List.of(Peers.python(), "-W", "ignore", script, provider.port()));
        command.addAll(files);
        run(command.toArray());
        assertKept(files, Uid.EXPLICIT_VR_LITTLE_ENDIAN);
    }

    private StorageUserOptions peer(int port, String calledAeTitle) {
        return new StorageUserOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                calledAeTitle,
                "BELLWETHER",
                AssociationOptions.DEFAULTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {Uid.IMPLICIT_VR_LITTLE_ENDIAN, Uid.EXPLICIT_VR_LITTLE_ENDIAN, Uid.EXPLICIT_VR_BIG_ENDIAN})
    void weStoreIntoDcmtkStorescp(String transferSyntaxUid) throws Exception {
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        int free = freePort();
        int port = serve(free, Peers.program("storescp"), "+B", "-od", theirs, free);
        List<Path> files = series(transferSyntaxUid, 3);
        try (StorageUser user = StorageUser.openFor(peer(port, "STORESCP"), files)) {
            assertThat(user.echo().status()).isZero();
            for (Path file : files) {
                assertThat(user.store(file)).isEqualTo(new StoreResponse(0, ""));
            }
        }
        try (Stream<Path> stored = Files.list(theirs)) {
            List<Path> kept = stored.toList();
            assertThat(kept).hasSize(3);
            for (Path file : files) {
                String uid = instance(file);
                Path copy = kept.stream()
                        .filter(path -> path.toString().endsWith(uid))
                        .findFirst()
                        .orElseThrow();
                assertThat(dataSet(copy)).isEqualTo(dataSet(file));
            }
        }
    }

    @Test
    void weStoreIntoOrthanc() throws Exception {
        int dicomPort = freePort();
        int httpPort = freePort();
        Path configuration = folder.resolve("orthanc.json");
        Path storage = Files.createDirectory(folder.resolve("orthanc"));
        Files.writeString(
                configuration,
                """
                {"Name": "test", "StorageDirectory": "%s", "IndexDirectory": "%s", "DicomPort": %d, "HttpPort": %d,
                 "DicomAet": "ORTHANC", "RemoteAccessAllowed": false, "AuthenticationEnabled": false,
                 "DicomAlwaysAllowStore": true, "DicomAlwaysAllowEcho": true, "Plugins": []}
                """
                        .formatted(storage, storage, dicomPort, httpPort));
        serve(dicomPort, Peers.program("Orthanc"), configuration);
        List<Path> files = series(Uid.EXPLICIT_VR_LITTLE_ENDIAN, 3);
        try (StorageUser user = StorageUser.openFor(peer(dicomPort, "ORTHANC"), files)) {
            assertThat(user.echo().status()).isZero();
            for (Path file : files) {
                assertThat(user.store(file).isSuccess()).isTrue();
            }
        }
        Matcher ids = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{8}){4}")
                .matcher(new String(get(httpPort, "/instances"), StandardCharsets.UTF_8));
        List<String> stored = new ArrayList<>();
        while (ids.find()) {
            Path copy = Files.write(folder.resolve(ids.group()), get(httpPort, "/instances/" + ids.group() + "/file"));
            boolean found = false;
            for (Path file : files) {
                if (instance(file).equals(instance(copy))) {
                    found = true;
                    assertThat(dataSet(copy)).isEqualTo(dataSet(file));
                }
            }
            assertThat(found).isTrue();
            stored.add(ids.group());
        }
        assertThat(stored).hasSize(3);
    }

    private static byte[] get(int port, String path) throws Exception {
        HttpResponse<byte[]> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
