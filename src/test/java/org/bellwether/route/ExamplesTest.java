package org.bellwether.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.apache.camel.ServiceStatus;
import org.apache.camel.component.properties.PropertiesComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.dimse.FolderSink;
import org.bellwether.dicom.dimse.QueryRetrieveOptions;
import org.bellwether.dicom.dimse.StorageListener;
import org.bellwether.dicom.dimse.StorageProvider;
import org.bellwether.dicom.dimse.StorageProviderOptions;
import org.bellwether.dicom.dimse.StorageUser;
import org.bellwether.dicom.dimse.StorageUserOptions;
import org.bellwether.dicom.dimse.StoreResponse;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10Content;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.AssociationRejectedException;
import org.bellwether.dicom.net.KeyMaterial;
import org.bellwether.dicom.net.TlsSettings;
import org.bellwether.dicom.net.UserIdentity;
import org.bellwether.ledger.Commitments;
import org.bellwether.ledger.StorageCommitment;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolArchive;
import org.bellwether.spool.SpoolOptions;
import org.bellwether.testing.Commands;
import org.bellwether.testing.PeerProcesses;
import org.bellwether.testing.Peers;
import org.bellwether.testing.SyntheticCt;
import org.bellwether.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the documentation starts, and does with peers what it says. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/docs/examples");

    @TempDir
    Path folder;

    private final Map<String, String> changes = new HashMap<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private DefaultCamelContext context;
    private PeerProcesses peers;
    private int port;

    @BeforeEach
    void prepare() throws IOException {
        peers = new PeerProcesses(folder);
        port = PeerProcesses.freePort();
        context = new DefaultCamelContext();
        changes.put("example.bind", "127.0.0.1");
        changes.put("example.port", Integer.toString(port));
    }

    @AfterEach
    void stop() throws Exception {
        context.stop();
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
        peers.close();
    }

    /** Starts an example with its own properties, but for those of this machine. */
    private void start(String name) throws Exception {
        Properties overriding = new Properties();
        overriding.putAll(changes);
        PropertiesComponent properties = (PropertiesComponent) context.getPropertiesComponent();
        properties.setLocation("file:" + EXAMPLES.resolve(name + ".properties"));
        properties.setOverrideProperties(overriding);
        PluginHelper.getRoutesLoader(context)
                .loadRoutes(PluginHelper.getResourceLoader(context)
                        .resolveResource("file:" + EXAMPLES.resolve(name + ".camel.yaml")));
        context.start();
        assertThat(context.getRoutes()).isNotEmpty().allSatisfy(route -> assertThat(
                        context.getRouteController().getRouteStatus(route.getRouteId()))
                .isEqualTo(ServiceStatus.Started));
    }

    /** A peer that keeps what it gets; the properties of the example name it. */
    private FolderSink peer(String property, String aeTitle) throws IOException {
        return peer(property, aeTitle, AssociationOptions.DEFAULTS);
    }

    private FolderSink peer(String property, String aeTitle, AssociationOptions association) throws IOException {
        FolderSink sink = new FolderSink(Files.createTempDirectory(folder, aeTitle));
        StorageProvider provider = new StorageProvider(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                StorageProviderOptions.of(aeTitle).withAssociation(association),
                sink,
                StorageListener.NONE);
        provider.start();
        open.add(provider);
        named(property, aeTitle, provider.port());
        return sink;
    }

    private void named(String property, String aeTitle, int peerPort) {
        changes.put(property + ".host", "127.0.0.1");
        changes.put(property + ".port", Integer.toString(peerPort));
        changes.put(property + ".ae-title", aeTitle);
    }

    /** A peer that can be asked, with studies of a patient. */
    private void archive(String property, String patientId, String... studies) throws IOException {
        Spool spool = spool();
        StorageProvider provider = new StorageProvider(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                StorageProviderOptions.of("PACS")
                        .withQueryRetrieve(new QueryRetrieveOptions(new SpoolArchive(spool), List.of())),
                spool,
                StorageListener.NONE);
        provider.start();
        open.add(0, provider);
        named(property, "PACS", provider.port());
        for (String study : studies) {
            for (Path file : ct(study, patientId, "CT", 2)) {
                assertThat(store(provider.port(), "PACS", "CT1", file).status()).isZero();
            }
        }
    }

    private Spool spool() throws IOException {
        Spool spool = new Spool(
                Files.createTempDirectory(folder, "spool").resolve("spool"), SpoolOptions.DEFAULT.withoutDurability());
        spool.open();
        open.add(spool);
        return spool;
    }

    private List<Path> ct(String study, String patientId, String modality, int slices) throws IOException {
        return new SyntheticCt()
                .studyInstanceUid(study)
                .seriesInstanceUid(study + ".1")
                .patient("Nobody", patientId)
                .size(16, 16)
                .slices(slices)
                .change(dataSet -> dataSet.putString(Tag.MODALITY, modality)
                        .putString(Tag.STUDY_DATE, LocalDate.now().format(DateTimeFormatter.BASIC_ISO_DATE)))
                .writeTo(Files.createTempDirectory(folder, "ct"));
    }

    private Path image() throws IOException {
        return ct("2.25.1", "P1", "CT", 1).get(0);
    }

    private static StorageUserOptions caller(int to, String called, String calling, AssociationOptions association) {
        return new StorageUserOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), to), called, calling, association);
    }

    private static StoreResponse store(int to, String called, String calling, Path file) throws IOException {
        return store(caller(to, called, calling, AssociationOptions.DEFAULTS), file);
    }

    private static StoreResponse store(StorageUserOptions peer, Path file) throws IOException {
        try (StorageUser user = StorageUser.openFor(peer, List.of(file))) {
            return user.store(file);
        }
    }

    private static void awaitKept(FolderSink sink, int count) {
        await().atMost(60, TimeUnit.SECONDS).until(() -> sink.kept.size() >= count);
        assertThat(sink.kept).hasSize(count);
    }

    @Test
    void everyExampleIsListedAndTested() throws Exception {
        String list = Files.readString(EXAMPLES.resolve("README.md"));
        String tests = Files.readString(Path.of("src/test/java/org/bellwether/route/ExamplesTest.java"));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<String> names = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".camel.yaml"))
                    .toList();
            assertThat(names).hasSize(10).allSatisfy(name -> {
                assertThat(list).contains("(" + name + ")");
                assertThat(tests).contains("start(\"" + name.replace(".camel.yaml", "") + "\")");
            });
        }
    }

    @Test
    void forwardToPacs() throws Exception {
        FolderSink pacs = peer("example.pacs", "PACS");
        start("01-forward-to-pacs");
        assertThat(store(port, "FORWARDER", "CT1", image()).status()).isZero();
        assertThat(pacs.kept).hasSize(1);
        assertThat(pacs.kept.get(0).request().callingAeTitle()).isEqualTo("FORWARDER");
    }

    @Test
    void tlsWithClientCertificates() throws Exception {
        Path certificate = folder.resolve("both.pem");
        Path key = folder.resolve("both.key");
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
                "/CN=both",
                "-addext",
                "subjectAltName=IP:127.0.0.1,DNS:localhost",
                "-keyout",
                key,
                "-out",
                certificate);
        AssociationOptions tls = AssociationOptions.DEFAULTS.withTls(
                new TlsSettings(KeyMaterial.context(certificate, key, null, null, certificate), true, true));
        FolderSink pacs = peer("example.pacs", "PACS", tls);
        changes.put("example.certificate", certificate.toString());
        changes.put("example.key", key.toString());
        changes.put("example.hospital-ca", certificate.toString());
        start("02-tls-with-client-certificates");
        assertThat(store(caller(port, "FORWARDER", "CT1", tls), image()).status())
                .isZero();
        assertThat(pacs.kept).hasSize(1);
    }

    @Test
    void routeByModality() throws Exception {
        FolderSink ct = peer("example.ct", "CTARCHIVE");
        FolderSink mr = peer("example.mr", "MRARCHIVE");
        start("03-route-by-modality");
        assertThat(store(port, "ROUTER", "ANY", image()).status()).isZero();
        assertThat(store(port, "ROUTER", "ANY", ct("2.25.2", "P1", "MR", 1).get(0))
                        .status())
                .isZero();
        assertThat(store(port, "ROUTER", "ANY", ct("2.25.3", "P1", "US", 1).get(0))
                        .status())
                .isEqualTo(0xA900);
        assertThat(ct.kept).hasSize(1);
        assertThat(mr.kept).hasSize(1);
    }

    @Test
    void pollAPacs() throws Exception {
        archive("example.pacs", "P1", "2.25.1", "2.25.2");
        FolderSink destination = peer("example.destination", "BELLWETHER");
        changes.put("example.period", "200");
        start("04-poll-a-pacs");
        awaitKept(destination, 4);
        // Several rounds later there is nothing new.
        await().pollDelay(1, TimeUnit.SECONDS).until(() -> true);
        assertThat(destination.kept).hasSize(4);
    }

    @Test
    void retrievePriors() throws Exception {
        archive("example.pacs", "P1", "2.25.1", "2.25.2");
        FolderSink workstation = peer("example.workstation", "WORKSTATION");
        start("05-retrieve-priors");
        for (Path file : ct("2.25.2", "P1", "CT", 2)) {
            assertThat(store(port, "PREFETCH", "CT1", file).status()).isZero();
        }
        for (Path file : ct("2.25.9", "*", "CT", 1)) {
            assertThat(store(port, "PREFETCH", "CT1", file).status()).isZero();
        }
        awaitKept(workstation, 2);
        assertThat(workstation.kept)
                .allSatisfy(instance -> assertThat(instance.header().string(Tag.STUDY_INSTANCE_UID))
                        .isEqualTo("2.25.1"));
    }

    @Test
    void commitWhatWasSent() throws Exception {
        int pacs = PeerProcesses.freePort();
        // Its reports call BELLWETHER.
        changes.put("example.ae-title", "BELLWETHER");
        peers.servePython("provider.py", pacs, folder.resolve("notes"), port);
        named("example.pacs", "PYNET", pacs);
        AgroalDataSource database = TestDatabase.fresh();
        open.add(database::close);
        Commitments ledger = new Commitments(database);
        context.getRegistry().bind("commitments", new StorageCommitments(ledger, context.createProducerTemplate()));
        context.getRegistry().bind("spool", spool());
        start("06-commit-what-was-sent");
        assertThat(store(port, "BELLWETHER", "CT1", image()).status()).isZero();
        await().atMost(60, TimeUnit.SECONDS).until(() -> ledger.count(StorageCommitment.State.COMMITTED) == 1);
    }

    @Test
    void queryTheWorklist() throws Exception {
        Path list = Files.createDirectories(folder.resolve("worklist/WORKLIST"));
        Files.createFile(list.resolve("lockfile"));
        DataSet step = new DataSet()
                .putString(Tag.MODALITY, "CT")
                .putString(Tag.SCHEDULED_STATION_AE_TITLE, "CT1")
                .putString(
                        Tag.SCHEDULED_PROCEDURE_STEP_START_DATE,
                        LocalDate.now().format(DateTimeFormatter.BASIC_ISO_DATE))
                .putString(Tag.SCHEDULED_PROCEDURE_STEP_START_TIME, "1015")
                .putString(Tag.SCHEDULED_PERFORMING_PHYSICIAN_NAME)
                .putString(Tag.SCHEDULED_PROCEDURE_STEP_DESCRIPTION, "head")
                .putString(Tag.SCHEDULED_PROCEDURE_STEP_ID, "S1");
        DataSet item = new DataSet()
                .putString(Tag.ACCESSION_NUMBER, "ACC1")
                .putString(Tag.PATIENT_NAME, "Nobody")
                .putString(Tag.PATIENT_ID, "P1")
                .putString(Tag.PATIENT_BIRTH_DATE, "19500101")
                .putString(Tag.PATIENT_SEX, "F")
                .putString(Tag.REFERRING_PHYSICIAN_NAME)
                .putString(Tag.STUDY_INSTANCE_UID, "2.25.1")
                .putString(Tag.REQUESTED_PROCEDURE_DESCRIPTION, "head CT")
                .putSequence(Tag.SCHEDULED_PROCEDURE_STEP_SEQUENCE, step)
                .putString(Tag.REQUESTED_PROCEDURE_ID, "R1")
                .putString(Tag.REQUESTED_PROCEDURE_PRIORITY, "STAT");
        Part10File.write(
                list.resolve("1.wl"),
                FileMetaInformation.of("1.2.840.10008.5.1.4.31", "2.25.7", Uid.EXPLICIT_VR_LITTLE_ENDIAN, "RIS"),
                item);
        int ris = PeerProcesses.freePort();
        peers.serve(ris, Peers.program("wlmscpfs"), "-dfp", folder.resolve("worklist"), ris);
        named("example.ris", "WORKLIST", ris);
        List<String> scheduled = new java.util.concurrent.CopyOnWriteArrayList<>();
        context.getRegistry().bind("scheduled", new Scheduled(scheduled));
        changes.put("example.scheduled", "bean:scheduled");
        start("07-query-the-worklist");
        await().atMost(60, TimeUnit.SECONDS).until(() -> scheduled.contains("ACC1 STAT"));
    }

    /** Takes what the worklist has. */
    public record Scheduled(List<String> lines) {
        /** Takes one line. */
        public void add(String line) {
            lines.add(line);
        }
    }

    /** Replaces name and identifier: enough to see that the route asks for it. */
    public record Deidentifier(Path folder) {
        /** Returns a copy without them. */
        public Path copy(Path file) throws IOException {
            Part10Content content = Part10File.read(file);
            DataSet dataSet = content.dataSet();
            if (dataSet.string(Tag.PATIENT_ID).isEmpty()) {
                throw new IOException("without a Patient ID nothing can be removed");
            }
            dataSet.putString(Tag.PATIENT_NAME).putString(Tag.PATIENT_ID, "RESEARCH-1");
            Path copy = Files.createTempFile(folder, "copy", ".dcm");
            Part10File.write(copy, content.meta(), dataSet);
            return copy;
        }
    }

    @Test
    void anonymisedExport() throws Exception {
        FolderSink research = peer("example.research", "RESEARCH");
        context.getRegistry().bind("deidentifier", new Deidentifier(folder));
        start("08-anonymised-export");
        assertThat(store(port, "EXPORT", "PACS", image()).status()).isZero();
        assertThat(research.kept.get(0).header().string(Tag.PATIENT_ID)).isEqualTo("RESEARCH-1");
        assertThat(store(port, "EXPORT", "PACS", ct("2.25.2", "", "CT", 1).get(0))
                        .status())
                .isEqualTo(0xA700);
        assertThat(research.kept).hasSize(1);
    }

    @Test
    void severalAeTitles() throws Exception {
        FolderSink clinical = peer("example.clinical", "PACS");
        FolderSink research = peer("example.research", "ARCHIVE");
        start("09-several-ae-titles");
        assertThat(store(port, "CLINICAL", "CT1", image()).status()).isZero();
        assertThat(store(port, "RESEARCH", "CT1", image()).status()).isZero();
        assertThat(store(port, "NOBODY", "CT1", image()).status()).isEqualTo(0x0124);
        assertThat(clinical.kept).hasSize(1);
        assertThat(research.kept).hasSize(1);
        assertThat(research.kept.get(0).request().callingAeTitle()).isEqualTo("RESEARCH");
    }

    @Test
    void behindAFirewall() throws Exception {
        FolderSink pacs = peer("example.pacs", "PACS");
        byte[] salt = {1, 2, 3, 4, 5, 6, 7, 8};
        byte[] digest = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec("owl".toCharArray(), salt, 10_000, 256))
                .getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        Path users = Files.writeString(
                folder.resolve("users.properties"),
                "user.outside=pbkdf2-sha256:10000:" + base64.encodeToString(salt) + ":"
                        + base64.encodeToString(digest));
        changes.put("example.users", users.toString());
        start("10-behind-a-firewall");
        StorageUserOptions stranger = caller(port, "GATEWAY", "CLINIC", AssociationOptions.DEFAULTS);
        assertThat(refusal(stranger)).isInstanceOf(AssociationRejectedException.class);
        assertThat(refusal(stranger.withIdentity(UserIdentity.ofPasscode("outside", "lark"), true)))
                .isInstanceOf(AssociationRejectedException.class);
        assertThat(refusal(stranger.withIdentity(UserIdentity.ofPasscode("outside", "owl"), true)))
                .isNull();
        assertThat(pacs.kept).hasSize(1);
    }

    private @Nullable Exception refusal(StorageUserOptions peer) throws IOException {
        Path file = image();
        try {
            assertThat(store(peer, file).status()).isZero();
            return null;
        } catch (IOException e) {
            return e;
        }
    }
}
