package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.AssociationRejectedException;
import org.bellwether.dicom.net.ProposedContext;
import org.bellwether.dicom.net.RawPeer;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our storage provider, served by our storage user and by bare bytes. */
class StorageProviderTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final String CT = Uid.CT_IMAGE_STORAGE;
    private static final String IMPLICIT = Uid.IMPLICIT_VR_LITTLE_ENDIAN;

    @TempDir
    Path folder;

    private final List<EndedAssociation> ended = new CopyOnWriteArrayList<>();
    private FolderSink sink;
    private StorageProvider provider;

    @BeforeEach
    void start() throws IOException {
        start(StorageProviderOptions.of("BELLWETHER"));
    }

    private void start(StorageProviderOptions options) throws IOException {
        sink = new FolderSink(folder);
        provider = new StorageProvider(ANY_PORT, options, sink, new StorageListener() {
            @Override
            public int stored(ReceivedInstance instance) {
                if (instance.request().callingAeTitle().equals("UNLUCKY")) {
                    throw new IllegalStateException("on purpose");
                }
                return instance.request().callingAeTitle().equals("COERCED") ? 0xB000 : DimseStatus.SUCCESS;
            }

            @Override
            public void associationEnded(EndedAssociation association) {
                ended.add(association);
            }
        });
        provider.start();
    }

    @AfterEach
    void stop() throws IOException {
        provider.close();
    }

    private StorageUserOptions as(String callingAeTitle) {
        return new StorageUserOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), provider.port()),
                "BELLWETHER",
                callingAeTitle,
                AssociationOptions.DEFAULTS);
    }

    private static byte[] dataSet(byte[] part10, Path file) throws IOException {
        long offset = Part10File.readHeader(file).dataSetOffset();
        return Arrays.copyOfRange(part10, (int) offset, part10.length);
    }

    private StoreResponse store(String callingAeTitle, Path file) throws IOException {
        try (StorageUser user = StorageUser.openFor(as(callingAeTitle), List.of(file))) {
            return user.store(file);
        }
    }

    private Path image() throws IOException {
        return new SyntheticCt()
                .slices(1)
                .writeTo(Files.createTempDirectory(folder, "ct"))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Uid.IMPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_BIG_ENDIAN,
                Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN
            })
    void dataSetsAreKeptByteForByteInTheirTransferSyntax(String transferSyntaxUid) throws IOException {
        List<Path> files = new SyntheticCt()
                .transferSyntaxUid(transferSyntaxUid)
                .slices(3)
                .writeTo(Files.createTempDirectory(folder, "ct"));
        try (StorageUser user = StorageUser.openFor(as("CT1"), files)) {
            for (Path file : files) {
                assertThat(user.store(file)).isEqualTo(new StoreResponse(0, ""));
            }
            assertThat(user.echo().status()).isZero();
        }
        assertThat(sink.kept).hasSize(3);
        for (Path file : files) {
            ReceivedInstance instance = sink.kept.get(files.indexOf(file));
            assertThat(dataSet(Files.readAllBytes(instance.file()), instance.file()))
                    .isEqualTo(dataSet(Files.readAllBytes(file), file));
            assertThat(Part10File.readHeader(instance.file()).meta().transferSyntaxUid())
                    .isEqualTo(transferSyntaxUid);
            assertThat(instance.header()).isEqualTo(Part10File.readHeader(file).header());
        }
        await().atMost(10, TimeUnit.SECONDS).until(() -> ended.size() == 1);
        assertThat(ended.get(0).released()).isTrue();
        assertThat(ended.get(0).associationId())
                .isEqualTo(sink.kept.get(0).request().associationId());
        assertThat(provider.statistics().stored()).isEqualTo(3);
    }

    @Test
    void anImageLargerThanTheBuffersComesInPieces() throws IOException {
        Path file = new SyntheticCt().size(1024, 1024).slices(1).writeTo(folder).get(0);
        assertThat(Files.size(file)).isGreaterThan(2L << 20);
        assertThat(store("CT1", file).isSuccess()).isTrue();
        assertThat(dataSet(
                        Files.readAllBytes(sink.kept.get(0).file()),
                        sink.kept.get(0).file()))
                .isEqualTo(dataSet(Files.readAllBytes(file), file));
        assertThat(sink.largestPiece.get()).isLessThan(300 * 1024);
    }

    @Test
    void whatTheSinkRefusesIsAnsweredWithItsStatus() throws IOException {
        assertThat(store("FULL", image())).isEqualTo(new StoreResponse(0xA700, "full"));
        assertThat(provider.statistics().refused()).isEqualTo(1);
    }

    @Test
    void aDiskThatFailsInTheMiddleOfAnImageIsAnsweredWithA700() throws IOException {
        Path file = new SyntheticCt().size(512, 512).slices(1).writeTo(folder).get(0);
        assertThat(store("BROKENDISK", file).status()).isEqualTo(0xA700);
        assertThat(sink.abandoned.get()).isEqualTo(1);
    }

    @Test
    void aListenerThatFailsKeepsThePeerFromForgettingTheInstance() throws IOException {
        assertThat(store("UNLUCKY", image()).status()).isEqualTo(0xA700);
    }

    @Test
    void aWarningOfTheListenerReachesThePeer() throws IOException {
        assertThat(store("COERCED", image()).status()).isEqualTo(0xB000);
    }

    @Test
    void anotherCalledAeTitleIsRejectedForGood() {
        StorageUserOptions wrong =
                new StorageUserOptions(as("CT1").address(), "SOMEBODY", "CT1", AssociationOptions.DEFAULTS);
        assertThatThrownBy(() -> StorageUser.open(wrong, Set.of()))
                .isInstanceOf(AssociationRejectedException.class)
                .hasMessageContaining("permanent: called AE title not recognized");
    }

    @Test
    void foreignAeTitleAndForeignAddressAreRejected() throws IOException {
        provider.close();
        StorageProviderOptions open = StorageProviderOptions.of("BELLWETHER");
        start(open.withAllowed(List.of(AllowedCaller.parse("CT1")), List.of()));
        try (StorageUser user = StorageUser.open(as("CT1"), Set.of())) {
            assertThat(user.echo().status()).isZero();
        }
        assertThatThrownBy(() -> StorageUser.open(as("CT2"), Set.of()))
                .hasMessageContaining("calling AE title not recognized");
        provider.close();
        start(open.withAllowed(List.of(), List.of(AddressRange.parse("192.0.2.0/24"))));
        assertThatThrownBy(() -> StorageUser.open(as("CT1"), Set.of())).hasMessageContaining("no reason given");
    }

    @Test
    void anAeTitleWithLineBreaksAndTerminalEscapesIsServedAndTravelsNoFurther() throws IOException {
        try (RawPeer peer = RawPeer.connect(provider.port())) {
            assertThat(peer.ask("EVIL\r\n\u001b[31m", List.of(context(1, CT, IMPLICIT)))
                            .type())
                    .isEqualTo(2);
            peer.sendData(1, 3, storeRequest(CT, "1.2.3")).sendData(1, 2, implicitDataSet(CT, "1.2.3"));
            assertThat(status(peer)).isZero();
        }
        assertThat(sink.kept)
                .extracting(kept -> kept.request().callingAeTitle())
                .containsExactly("EVIL___[31m");
    }

    @Test
    void anAeTitleThatIsNoneIsOnNoList() throws IOException {
        provider.close();
        start(StorageProviderOptions.of("BELLWETHER")
                .withAllowed(List.of(AllowedCaller.parse("EVIL___[31m")), List.of()));
        try (RawPeer peer = RawPeer.connect(provider.port())) {
            RawPeer.Pdu answer = peer.ask("EVIL\r\n\u001b[31m", List.of(context(1, CT, IMPLICIT)));
            assertThat(answer.body()).containsExactly(0, 1, 1, 3);
        }
    }

    @Test
    void theFirstTransferSyntaxOfTheRequestorThatWeKnowIsTakenAndUnknownClassesAreNot() throws IOException {
        try (RawPeer peer = RawPeer.connect(provider.port())) {
            RawPeer.Pdu answer = peer.ask(
                    "CT1",
                    List.of(
                            context(1, CT, "1.2.3", Uid.JPEG_2000, IMPLICIT),
                            context(3, CT, "1.2.3"),
                            context(5, "1.2.840.10008.5.1.4.1.2.2.1", IMPLICIT),
                            context(7, "1.2.840.10008.5.1.4.1.1.999.1", IMPLICIT)));
            assertThat(answer.type()).isEqualTo(2);
            String text = new String(answer.body(), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(text).contains(Uid.JPEG_2000);
            // Each answered context: item type 0x21, reserved, length (2), id, reserved, result.
            assertThat(results(answer.body())).containsExactly(0, 4, 3, 0);
        }
    }

    private static List<Integer> results(byte[] body) {
        List<Integer> results = new java.util.ArrayList<>();
        int at = 68;
        while (at + 4 <= body.length) {
            int length = (body[at + 2] & 0xFF) << 8 | body[at + 3] & 0xFF;
            if (body[at] == 0x21) {
                results.add((int) body[at + 6]);
            }
            at += 4 + length;
        }
        return results;
    }

    private static ProposedContext context(int id, String abstractSyntax, String... transferSyntaxes) {
        return new ProposedContext(id, abstractSyntax, List.of(transferSyntaxes));
    }

    // Bad inputs over bare bytes ------------------------------------------------------------------------------------

    private RawPeer ct() throws IOException {
        return RawPeer.connect(provider.port())
                .associate("RAW", List.of(context(1, CT, IMPLICIT), context(3, Uid.VERIFICATION, IMPLICIT)));
    }

    private static byte[] storeRequest(String sopClassUid, String sopInstanceUid) {
        return CommandSet.request(CommandSet.C_STORE_RQ, 1, sopClassUid)
                .put(CommandSet.PRIORITY, 0)
                .put(CommandSet.COMMAND_DATA_SET_TYPE, CommandSet.DATA_SET_FOLLOWS)
                .put(CommandSet.AFFECTED_SOP_INSTANCE_UID, sopInstanceUid)
                .encode()
                .array();
    }

    private static int status(RawPeer peer) throws IOException {
        RawPeer.Pdu pdu = peer.read();
        assertThat(pdu.type()).as("P-DATA-TF").isEqualTo(4);
        byte[] command = Arrays.copyOfRange(pdu.body(), 6, pdu.body().length);
        return CommandSet.decode(command, command.length).integer(CommandSet.STATUS, -1);
    }

    private static byte[] implicitDataSet(String sopClassUid, String sopInstanceUid) {
        return ImplicitDataSet.elements(0x0008, 0x0016, sopClassUid, 0x0008, 0x0018, sopInstanceUid);
    }

    private int storeRaw(String sopClassUid, String sopInstanceUid, byte[] dataSet) throws IOException {
        try (RawPeer peer = ct()) {
            peer.sendData(1, 3, storeRequest(sopClassUid, sopInstanceUid));
            peer.sendData(1, 2, dataSet);
            int status = status(peer);
            // The association goes on after a refusal.
            peer.sendData(
                    3,
                    3,
                    CommandSet.request(CommandSet.C_ECHO_RQ, 2, Uid.VERIFICATION)
                            .encode()
                            .array());
            assertThat(status(peer)).isZero();
            return status;
        }
    }

    @Test
    void aGoodRawInstanceIsKept() throws IOException {
        assertThat(storeRaw(CT, "1.2.3", implicitDataSet(CT, "1.2.3"))).isZero();
        assertThat(sink.kept).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x",
                "/etc/passwd",
                "",
                "1.2.3\0.4",
                "1.2.345678901234567890123456789012345678901234567890123456789012345678"
            })
    void sopInstanceUidThatIsNoUidIsRefused(String uid) throws IOException {
        assertThat(storeRaw(CT, uid, implicitDataSet(CT, "1.2.3"))).isEqualTo(0x0117);
        assertThat(sink.kept).isEmpty();
    }

    @Test
    void anotherStorageClassThanThatOfTheContextIsKeptAsOtherProvidersDo() throws IOException {
        assertThat(storeRaw(Uid.MR_IMAGE_STORAGE, "1.2.3", implicitDataSet(Uid.MR_IMAGE_STORAGE, "1.2.3")))
                .isZero();
        assertThat(sink.kept).hasSize(1);
    }

    @Test
    void sopClassThatIsNotStoredIsRefusedOnEveryContext() throws IOException {
        assertThat(storeRaw("1.2.840.113619.4.26", "1.2.3", implicitDataSet("1.2.840.113619.4.26", "1.2.3")))
                .isEqualTo(0x0122);
        assertThat(sink.kept).isEmpty();
    }

    @Test
    void dataSetOfAnotherInstanceThanTheCommandIsRefused() throws IOException {
        assertThat(storeRaw(CT, "1.2.3", implicitDataSet(CT, "1.2.4"))).isEqualTo(0xA900);
        assertThat(storeRaw(CT, "1.2.3", implicitDataSet(Uid.MR_IMAGE_STORAGE, "1.2.3")))
                .isEqualTo(0xA900);
        assertThat(sink.abandoned.get()).isEqualTo(2);
    }

    @Test
    void dataSetThatEndsWithinAnElementIsRefused() throws IOException {
        byte[] dataSet = implicitDataSet(CT, "1.2.3");
        assertThat(storeRaw(CT, "1.2.3", Arrays.copyOf(dataSet, dataSet.length - 2)))
                .isEqualTo(0xC000);
    }

    @Test
    void tenThousandNestedSequencesAreRefused() throws IOException {
        java.nio.ByteBuffer nested = java.nio.ByteBuffer.allocate(160_000).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 10_000; i++) {
            nested.putInt(0x11400008).putInt(-1).putInt(0xE000FFFE).putInt(-1);
        }
        try (RawPeer peer = ct()) {
            peer.sendData(1, 3, storeRequest(CT, "1.2.3"));
            for (int at = 0; at < nested.capacity(); at += 16_000) {
                boolean last = at + 16_000 >= nested.capacity();
                peer.sendData(1, last ? 2 : 0, Arrays.copyOfRange(nested.array(), at, at + 16_000));
            }
            assertThat(status(peer)).isEqualTo(0xC000);
        }
    }

    @Test
    void twoMessagesInterleavedAreAborted() throws IOException {
        try (RawPeer peer = ct()) {
            peer.sendData(1, 3, storeRequest(CT, "1.2.3"));
            peer.sendData(1, 3, storeRequest(CT, "1.2.4"));
            assertThat(peer.read().type()).isEqualTo(7);
        }
        try (RawPeer peer = ct()) {
            peer.sendData(1, 3, storeRequest(CT, "1.2.3"));
            peer.sendData(3, 2, implicitDataSet(CT, "1.2.3"));
            assertThat(peer.read().type()).isEqualTo(7);
        }
        await().atMost(10, TimeUnit.SECONDS).until(() -> ended.size() == 2);
        assertThat(ended).noneMatch(EndedAssociation::released);
        assertThat(sink.abandoned.get()).isEqualTo(2);
    }

    @Test
    void aDataSetWithoutACommandIsAborted() throws IOException {
        try (RawPeer peer = ct()) {
            peer.sendData(1, 2, implicitDataSet(CT, "1.2.3"));
            assertThat(peer.read().type()).isEqualTo(7);
        }
    }

    @Test
    void anEndlessCommandSetIsAborted() throws IOException {
        try (RawPeer peer = ct()) {
            for (int i = 0; i < 5; i++) {
                peer.sendData(1, 1, new byte[16_000]);
            }
            assertThat(peer.read().type()).isEqualTo(7);
        }
    }

    @Test
    void anOperationThatWasNotAgreedOnIsAnsweredSo() throws IOException {
        try (RawPeer peer = ct()) {
            peer.sendData(1, 3, CommandSet.request(0x0020, 1, CT).encode().array());
            assertThat(status(peer)).isEqualTo(0x0211);
        }
    }

    @Test
    void theConnectionBreakingInTheMiddleOfAnImageLeavesNothingBehind() throws IOException {
        try (RawPeer peer = ct()) {
            peer.sendData(1, 3, storeRequest(CT, "1.2.3"));
            peer.sendData(1, 0, implicitDataSet(CT, "1.2.3"));
        }
        await().atMost(10, TimeUnit.SECONDS).until(() -> sink.abandoned.get() == 1);
        assertThat(sink.kept).isEmpty();
    }
}
