package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.net.AssociateRequest;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.ProposedContext;
import org.bellwether.dicom.net.RawPeer;
import org.bellwether.dicom.net.UserInformation;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolArchive;
import org.bellwether.spool.SpoolOptions;
import org.bellwether.testing.Commands;
import org.bellwether.testing.Peers;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The spool is queried and retrieved from by pynetdicom, by DCMTK and by bare bytes, after its index was rebuilt. */
class QueryRetrieveTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final String STUDY = "2.25.4711";

    @TempDir
    Path folder;

    private Spool spool;
    private FolderSink second;
    private StorageProvider provider;
    private StorageProvider destination;

    @BeforeEach
    void start() throws IOException {
        keep();
        // What answers has seen nothing come: it knows what lies in the files.
        spool = new Spool(folder.resolve("spool"), SpoolOptions.DEFAULT.withoutDurability());
        spool.open();
        second = new FolderSink(Files.createDirectory(folder.resolve("second")));
        destination = new StorageProvider(ANY_PORT, StorageProviderOptions.of("SECOND"), second, StorageListener.NONE);
        destination.start();
        provider = provider(List.of(
                MoveDestination.parse("SECOND=127.0.0.1:" + destination.port()),
                MoveDestination.parse("GONE=127.0.0.1:1")));
    }

    private StorageProvider provider(List<MoveDestination> destinations) throws IOException {
        StorageProvider started = new StorageProvider(
                ANY_PORT,
                StorageProviderOptions.of("BELLWETHER")
                        .withQueryRetrieve(new QueryRetrieveOptions(new SpoolArchive(spool), destinations)),
                spool,
                StorageListener.NONE);
        started.start();
        return started;
    }

    private void keep() throws IOException {
        try (Spool first = new Spool(folder.resolve("spool"), SpoolOptions.DEFAULT.withoutDurability())) {
            first.open();
            StorageProvider storing =
                    new StorageProvider(ANY_PORT, StorageProviderOptions.of("BELLWETHER"), first, StorageListener.NONE);
            storing.start();
            List<Path> files = new ArrayList<>();
            files.addAll(ct("P1", "M\u00fcller^Hans", STUDY, 1, 3, Uid.EXPLICIT_VR_LITTLE_ENDIAN));
            files.addAll(ct("P1", "M\u00fcller^Hans", STUDY, 2, 2, Uid.IMPLICIT_VR_LITTLE_ENDIAN));
            files.addAll(ct("P2", "Other^Patient", "2.25.4712", 1, 1, Uid.EXPLICIT_VR_LITTLE_ENDIAN));
            StorageUserOptions peer = new StorageUserOptions(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), storing.port()),
                    "BELLWETHER",
                    "CT1",
                    AssociationOptions.DEFAULTS);
            try (StorageUser user = StorageUser.openFor(peer, files)) {
                for (Path file : files) {
                    assertThat(user.store(file).status()).isZero();
                }
            } finally {
                storing.close();
            }
        }
    }

    private List<Path> ct(String id, String name, String study, int series, int slices, String syntax)
            throws IOException {
        return new SyntheticCt()
                .studyInstanceUid(study)
                .seriesInstanceUid(study + "." + series)
                .transferSyntaxUid(syntax)
                .patient("Nobody", id)
                .accessionNumber("ACC" + id.charAt(1))
                .seriesNumber(series)
                .size(16, 16)
                .slices(slices)
                .change(dataSet -> describe(dataSet, name, id, series))
                .writeTo(Files.createTempDirectory(folder, "ct"));
    }

    private static void describe(DataSet dataSet, String name, String id, int series) {
        dataSet.putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 100").putString(Tag.PATIENT_NAME, name);
        if (id.equals("P1") && series == 1) {
            dataSet.putSequence(
                    Tag.REQUEST_ATTRIBUTES_SEQUENCE,
                    new DataSet()
                            .putString(Tag.SCHEDULED_PROCEDURE_STEP_ID, "STEP1")
                            .putString(Tag.REQUESTED_PROCEDURE_ID, "PROC1"));
        }
    }

    @AfterEach
    void stop() throws IOException {
        provider.close();
        destination.close();
        spool.close();
    }

    @Test
    void pynetdicomFindsGetsAndMoves() throws Exception {
        Path script = folder.resolve("query.py");
        try (var stream = Objects.requireNonNull(QueryRetrieveTest.class.getResourceAsStream("query.py"))) {
            Files.copy(stream, script);
        }
        Commands.run(Peers.python(), "-W", "ignore", script, provider.port(), STUDY);
        assertThat(second.kept)
                .hasSize(5)
                .allMatch(instance -> instance.request().callingAeTitle().equals("BELLWETHER"));
    }

    @Test
    void dcmtkFindsGetsAndMoves() throws Exception {
        Path got = Files.createDirectory(folder.resolve("got"));
        Commands.run(
                Peers.program("findscu"),
                "-S",
                "-X",
                "-od",
                got,
                "-aec",
                "BELLWETHER",
                "-k",
                "QueryRetrieveLevel=SERIES",
                "-k",
                "SeriesInstanceUID",
                "127.0.0.1",
                provider.port());
        assertThat(files(got)).isEqualTo(3);
        Commands.run(
                Peers.program("getscu"),
                "-P",
                "-od",
                got,
                "-aec",
                "BELLWETHER",
                "-k",
                "QueryRetrieveLevel=PATIENT",
                "-k",
                "PatientID=P1",
                "127.0.0.1",
                provider.port());
        assertThat(files(got)).isEqualTo(8);
        Commands.run(
                Peers.program("movescu"),
                "-S",
                "-aec",
                "BELLWETHER",
                "-aem",
                "SECOND",
                "-k",
                "QueryRetrieveLevel=SERIES",
                "-k",
                "StudyInstanceUID=" + STUDY,
                "-k",
                "SeriesInstanceUID=" + STUDY + ".2",
                "127.0.0.1",
                provider.port());
        assertThat(second.kept).hasSize(2);
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private RawPeer raw() throws IOException {
        return RawPeer.connect(provider.port())
                .associate(
                        "RAW",
                        List.of(new ProposedContext(
                                1,
                                QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.FIND),
                                List.of(Uid.IMPLICIT_VR_LITTLE_ENDIAN))));
    }

    private static byte[] findRequest(String sopClassUid) {
        return CommandSet.request(CommandSet.C_FIND_RQ, 5, sopClassUid)
                .put(CommandSet.COMMAND_DATA_SET_TYPE, CommandSet.DATA_SET_FOLLOWS)
                .encode()
                .array();
    }

    @Test
    void anIdentifierThatCannotBeReadIsAnsweredSo() throws IOException {
        String find = QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.FIND);
        try (RawPeer peer = raw()) {
            peer.sendData(1, 3, findRequest(find));
            peer.sendData(1, 2, new byte[] {8, 0, 0x52, 0, 100, 0, 0, 0, 'S', 'T'});
            assertThat(RawMessages.status(peer)).isEqualTo(0xC001);
            // Another operation on the same context, and a query without a data set.
            peer.sendData(
                    1,
                    3,
                    CommandSet.request(CommandSet.C_MOVE_RQ, 6, find).encode().array());
            assertThat(RawMessages.status(peer)).isEqualTo(0x0211);
            peer.sendData(
                    1,
                    3,
                    CommandSet.request(CommandSet.C_FIND_RQ, 7, find).encode().array());
            assertThat(RawMessages.status(peer)).isEqualTo(0xA900);
        }
    }

    @Test
    void anEndlessIdentifierIsAborted() throws IOException {
        try (RawPeer peer = raw()) {
            peer.sendData(1, 3, findRequest(QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.FIND)));
            byte[] much = new byte[100_000];
            for (int i = 0; i < 90; i++) {
                peer.sendData(1, 0, much);
            }
            assertThat(peer.read().type()).isEqualTo(7);
        }
    }

    @Test
    void aQueryIsNotNegotiatedWhereNoneIsAnswered() throws IOException {
        String find = QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.FIND);
        AssociateRequest request = AssociateRequest.of(
                "SECOND",
                "TEST",
                List.of(new ProposedContext(1, find, List.of(Uid.IMPLICIT_VR_LITTLE_ENDIAN))),
                UserInformation.ours(16384));
        try (Association association = Association.request(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), destination.port()),
                request,
                AssociationOptions.DEFAULTS)) {
            assertThat(association.contexts().get(0).result())
                    .isEqualTo(PresentationContext.Result.ABSTRACT_SYNTAX_NOT_SUPPORTED);
            association.release();
        }
    }
}
