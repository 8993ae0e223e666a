package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.awaitility.Awaitility;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.AssociationRejectedException;
import org.bellwether.dicom.net.KeyMaterial;
import org.bellwether.dicom.net.RawPeer;
import org.bellwether.dicom.net.TlsSettings;
import org.bellwether.testing.Commands;
import org.bellwether.testing.Peers;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS with DCMTK and with ourselves: certificates of either side, old ciphers, wrong files. */
class TlsTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(0);

    @TempDir
    static Path keys;

    @TempDir
    Path folder;

    private FolderSink sink;
    private StorageProvider provider;

    /** An authority that nobody knows, a certificate of ours for localhost and one of the peer. */
    @BeforeAll
    static void makeKeys() throws Exception {
        Path openssl = Peers.program("openssl");
        Commands.run(
                openssl,
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
                "-days",
                30,
                "-subj",
                "/CN=Test CA",
                "-keyout",
                key("ca"),
                "-out",
                pem("ca"));
        certificate(openssl, "ours", "rsa:2048", "subjectAltName=DNS:localhost,IP:127.0.0.1");
        certificate(openssl, "peer", "rsa:2048", "subjectAltName=DNS:ct1.example");
        Commands.run(
                openssl,
                "pkcs12",
                "-export",
                "-inkey",
                key("ours"),
                "-in",
                pem("ours"),
                "-passout",
                "pass:secret",
                "-out",
                keys.resolve("ours.p12"));
        Commands.run(
                openssl, "pkcs8", "-topk8", "-in", key("ours"), "-passout", "pass:secret", "-out", key("encrypted"));
        Commands.run(openssl, "rsa", "-traditional", "-in", key("ours"), "-out", key("traditional"));
    }

    private static void certificate(Path openssl, String name, String algorithm, String extension) throws Exception {
        Path extensions = Files.writeString(keys.resolve(name + ".ext"), extension + "\n");
        Path request = keys.resolve(name + ".csr");
        Commands.run(
                openssl,
                "req",
                "-newkey",
                algorithm,
                "-nodes",
                "-subj",
                "/CN=" + name,
                "-keyout",
                key(name),
                "-out",
                request);
        Commands.run(
                openssl,
                "x509",
                "-req",
                "-in",
                request,
                "-CA",
                pem("ca"),
                "-CAkey",
                key("ca"),
                "-CAcreateserial",
                "-days",
                30,
                "-extfile",
                extensions,
                "-out",
                pem(name));
    }

    private static Path pem(String name) {
        return keys.resolve(name + ".pem");
    }

    private static Path key(String name) {
        return keys.resolve(name + ".key");
    }

    private static SSLContext context(String name) {
        return KeyMaterial.context(pem(name), key(name), null, null, pem("ca"));
    }

    private void start(boolean clientCertificateRequired, List<AllowedCaller> callers) throws IOException {
        start(clientCertificateRequired, callers, Duration.ofSeconds(30));
    }

    private void start(boolean clientCertificateRequired, List<AllowedCaller> callers, Duration artim)
            throws IOException {
        sink = new FolderSink(folder);
        AssociationOptions options = AssociationOptions.DEFAULTS
                .withTimeouts(artim, Duration.ofSeconds(60))
                .withTls(new TlsSettings(context("ours"), clientCertificateRequired, true));
        provider = new StorageProvider(
                ANY_PORT,
                StorageProviderOptions.of("BELLWETHER").withAssociation(options).withAllowed(callers, List.of()),
                sink,
                StorageListener.NONE);
        provider.start();
    }

    @AfterEach
    void stop() throws IOException {
        if (provider != null) {
            provider.close();
        }
    }

    private StorageUserOptions user(String host, String name, String title) throws IOException {
        return new StorageUserOptions(
                new InetSocketAddress(host, provider.port()),
                "BELLWETHER",
                title,
                AssociationOptions.DEFAULTS.withTls(new TlsSettings(context(name), false, true)));
    }

    private List<Path> images() throws IOException {
        return new SyntheticCt().size(512, 512).slices(3).writeTo(Files.createTempDirectory(folder, "ct"));
    }

    @Test
    void dcmtkVerifiesAndStoresWithAClientCertificate() throws Exception {
        start(true, List.of());
        Commands.run(
                Peers.program("echoscu"),
                "+tls",
                key("peer"),
                pem("peer"),
                "+cf",
                pem("ca"),
                "-aec",
                "BELLWETHER",
                "localhost",
                provider.port());
        List<Object> command = new ArrayList<>(List.of(
                "+tls",
                key("peer"),
                pem("peer"),
                "+cf",
                pem("ca"),
                "-aec",
                "BELLWETHER",
                "localhost",
                provider.port()));
        command.addAll(images());
        Commands.run(Peers.program("storescu"), command.toArray());
        assertThat(sink.kept).hasSize(3);
        assertThatThrownBy(() -> Commands.run(
                        Peers.program("echoscu"),
                        "+tla",
                        "+cf",
                        pem("ca"),
                        "-aec",
                        "BELLWETHER",
                        "localhost",
                        provider.port()))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void dcmtkNeedsNoCertificateWhereNoneIsRequired() throws Exception {
        start(false, List.of());
        Commands.run(
                Peers.program("echoscu"), "+tla", "+cf", pem("ca"), "-aec", "BELLWETHER", "localhost", provider.port());
        assertThat(provider.statistics().associations().accepted()).isEqualTo(1);
    }

    @Test
    void weStoreIntoDcmtk() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        Process storescp = new ProcessBuilder(
                        Peers.program("storescp").toString(),
                        "+tls",
                        key("ours").toString(),
                        pem("ours").toString(),
                        "+cf",
                        pem("ca").toString(),
                        "-od",
                        theirs.toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("storescp.log").toFile())
                .start();
        try {
            Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> listens(port));
            List<Path> files = images();
            StorageUserOptions peer = new StorageUserOptions(
                    new InetSocketAddress("localhost", port),
                    "STORESCP",
                    "BELLWETHER",
                    AssociationOptions.DEFAULTS.withTls(new TlsSettings(context("peer"), false, true)));
            try (StorageUser user = StorageUser.openFor(peer, files)) {
                for (Path file : files) {
                    assertThat(user.store(file)).isEqualTo(new StoreResponse(0, ""));
                }
            }
            try (Stream<Path> stored = Files.list(theirs)) {
                assertThat(stored.count()).isEqualTo(3);
            }
        } finally {
            storescp.destroy();
            storescp.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatWeStoreAtOurselvesArrivesByteForByte() throws Exception {
        start(true, List.of());
        List<Path> files = images();
        try (StorageUser user = StorageUser.openFor(user("localhost", "peer", "CT1"), files)) {
            for (Path file : files) {
                assertThat(user.store(file).status()).isZero();
            }
            assertThat(user.echo().status()).isZero();
        }
        assertThat(Files.readAllBytes(sink.kept.get(2).file()))
                .endsWith(java.util.Arrays.copyOfRange(
                        Files.readAllBytes(files.get(2)),
                        (int) org.bellwether.dicom.io.Part10File.readHeader(files.get(2))
                                .dataSetOffset(),
                        (int) Files.size(files.get(2))));
    }

    @Test
    void aCertificateOfAnotherHostIsNotTrusted() throws Exception {
        start(false, List.of());
        try (StorageUser user = StorageUser.open(user("127.0.0.1", "peer", "CT1"), Set.of())) {
            assertThat(user.echo().status()).isZero();
        }
        // The certificate names localhost and 127.0.0.1, and the loopback network has more addresses.
        assertThatThrownBy(() -> StorageUser.open(user("127.0.0.2", "peer", "CT1"), Set.of()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aTitleMayBeBoundToACertificate() throws Exception {
        Certificate peer;
        try (var stream = Files.newInputStream(pem("peer"))) {
            peer = CertificateFactory.getInstance("X.509").generateCertificate(stream);
        }
        String fingerprint = HexFormat.ofDelimiter(":")
                .withUpperCase()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(peer.getEncoded()));
        start(false, List.of(AllowedCaller.parse("CT1@sha256:" + fingerprint), AllowedCaller.parse("CT2@127.0.0.0/8")));
        for (String[] allowed : new String[][] {{"peer", "CT1"}, {"ours", "CT2"}}) {
            try (StorageUser user = StorageUser.open(user("localhost", allowed[0], allowed[1]), Set.of())) {
                assertThat(user.echo().status()).isZero();
            }
        }
        for (String[] foreign : new String[][] {{"ours", "CT1"}, {"peer", "CT3"}}) {
            assertThatThrownBy(() -> StorageUser.open(user("localhost", foreign[0], foreign[1]), Set.of()))
                    .isInstanceOf(AssociationRejectedException.class)
                    .hasMessageContaining("calling AE title not recognized");
        }
        assertThatThrownBy(() -> AllowedCaller.parse("CT1@sha256:12")).hasMessageContaining("64 hexadecimal digits");
    }

    @Test
    void oldProtocolsAndCiphersAreRefused() throws Exception {
        start(false, List.of());
        for (String[] old : new String[][] {
            {"TLSv1.2", "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256"}, {"TLSv1.2", "TLS_RSA_WITH_AES_128_GCM_SHA256"}
        }) {
            try (SSLSocket socket = (SSLSocket) context("peer")
                    .getSocketFactory()
                    .createSocket(InetAddress.getLoopbackAddress(), provider.port())) {
                socket.setSoTimeout(20_000);
                socket.setEnabledProtocols(new String[] {old[0]});
                socket.setEnabledCipherSuites(new String[] {old[1]});
                assertThatThrownBy(socket::startHandshake).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void aPeerInTheClearOrASilentOneIsEnded() throws Exception {
        start(false, List.of(), Duration.ofSeconds(1));
        try (RawPeer clear = RawPeer.connect(provider.port());
                RawPeer silent = RawPeer.connect(provider.port())) {
            assertThatThrownBy(clear::associate).isInstanceOf(IOException.class);
            assertThat(silent.isClosedByOther()).isTrue();
        }
        Awaitility.await().until(() -> provider.statistics().associations().aborted() == 2);
        assertThat(provider.statistics().associations().open()).isZero();
    }

    @Test
    void keysAreReadInEveryFormAndWrongFilesAreNamed() throws Exception {
        assertThat(KeyMaterial.context(null, null, keys.resolve("ours.p12"), "secret", null))
                .isNotNull();
        assertThat(KeyMaterial.context(pem("ours"), key("encrypted"), null, "secret", null))
                .isNotNull();
        assertThat(KeyMaterial.context(pem("ours"), key("traditional"), null, null, pem("ca")))
                .isNotNull();
        Path together = Files.writeString(
                keys.resolve("together.pem"), Files.readString(pem("ours")) + Files.readString(key("ours")));
        assertThat(KeyMaterial.context(together, null, null, null, null)).isNotNull();
        Path nothing = Files.writeString(keys.resolve("nothing.pem"), "nothing");
        assertWrong(nothing + " holds no certificate", nothing, key("ours"), null, null, null);
        assertWrong(nothing + " holds no private key", pem("ours"), nothing, null, null, null);
        assertWrong("absent.pem cannot be read", keys.resolve("absent.pem"), key("ours"), null, null, null);
        assertWrong("is not that of the certificate", pem("ours"), key("peer"), null, null, null);
        assertWrong("cannot be decrypted", pem("ours"), key("encrypted"), null, "wrong", null);
        assertWrong("no PKCS#12 key store", null, null, keys.resolve("ours.p12"), "wrong", null);
        assertWrong("no PKCS#12 key store", pem("ours"), key("ours"), null, null, nothing);
        assertWrong("not both", pem("ours"), null, keys.resolve("ours.p12"), null, null);
    }

    private static void assertWrong(
            String words, Path certificate, Path key, Path store, String password, Path trusted) {
        assertThatThrownBy(() -> KeyMaterial.context(certificate, key, store, password, trusted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }
}
