package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.DataSetWriter;
import org.bellwether.dicom.net.ProposedContext;
import org.bellwether.dicom.net.RawPeer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that are unusual, incomplete or wrong, as bare bytes. What can be answered is, and the association goes on. */
class OddMessagesTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final String CT = Uid.CT_IMAGE_STORAGE;
    private static final String EXPLICIT = Uid.EXPLICIT_VR_LITTLE_ENDIAN;

    @TempDir
    Path folder;

    private FolderSink sink;
    private StorageProvider provider;

    @BeforeEach
    void start() throws IOException {
        sink = new FolderSink(folder);
        provider = new StorageProvider(ANY_PORT, StorageProviderOptions.of("BELLWETHER"), sink, StorageListener.NONE);
        provider.start();
    }

    @AfterEach
    void stop() throws IOException {
        provider.close();
    }

    private RawPeer peer() throws IOException {
        return RawPeer.connect(provider.port())
                .associate(
                        "RAW",
                        List.of(
                                new ProposedContext(1, CT, List.of(EXPLICIT)),
                                new ProposedContext(3, Uid.VERIFICATION, List.of(EXPLICIT)),
                                new ProposedContext(5, CT, List.of(Uid.JPEG_LS_LOSSLESS))));
    }

    private static byte[] imageBytes(String sopInstanceUid) {
        return DataSetWriter.toBytes(RawMessages.image(CT, sopInstanceUid), EXPLICIT);
    }

    private static void assertStillServed(RawPeer peer) throws IOException {
        peer.sendData(3, 3, RawMessages.echo(99));
        assertThat(RawMessages.response(peer).integer(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, 0))
                .isEqualTo(99);
    }

    @Test
    void leadingZerosInAnIdentifierDoNotLoseAnImage() throws IOException {
        try (RawPeer peer = peer()) {
            peer.sendData(1, 3, RawMessages.store(1, CT, "1.2.03.4"));
            // The data set's writer refuses such an identifier, so it is patched.
            byte[] dataSet = imageBytes("1.2.93.4");
            byte[] wanted = "1.2.93.4".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int i = 0; i + wanted.length < dataSet.length; i++) {
                if (Arrays.equals(dataSet, i, i + wanted.length, wanted, 0, wanted.length)) {
                    dataSet[i + 4] = '0';
                }
            }
            peer.sendData(1, 2, dataSet);
            assertThat(RawMessages.status(peer)).isZero();
            assertThat(sink.kept).hasSize(1);
            assertStillServed(peer);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1000, 2040, 2047})
    void nativePixelsCutShortAreRefusedAndNotKept(int missing) throws IOException {
        byte[] dataSet = imageBytes("2.25.3");
        byte[] cut = Arrays.copyOf(dataSet, dataSet.length - missing);
        try (RawPeer peer = peer()) {
            peer.sendData(1, 3, RawMessages.store(1, CT, "2.25.3"));
            // A PDV has an even length.
            int even = cut.length & ~1;
            peer.sendData(1, 2, Arrays.copyOf(cut, even));
            assertThat(RawMessages.status(peer)).isEqualTo(0xC000);
            assertThat(sink.kept).isEmpty();
            assertStillServed(peer);
        }
    }

    @Test
    void pixelsThatStateFourGigabytesAndBringAHundredBytesAreRefused() throws IOException {
        byte[] dataSet = imageBytes("2.25.3");
        int pixels = dataSet.length - 32 * 32 * 2;
        byte[] claim = Arrays.copyOf(dataSet, pixels + 100);
        Arrays.fill(claim, pixels - 4, pixels, (byte) 0xFF);
        claim[pixels - 4] = (byte) 0xFE;
        try (RawPeer peer = peer()) {
            peer.sendData(1, 3, RawMessages.store(1, CT, "2.25.3"));
            peer.sendData(1, 2, claim);
            assertThat(RawMessages.status(peer)).isEqualTo(0xC000);
            assertStillServed(peer);
        }
    }

    /** Fragments: an empty offset table, one of eight bytes, the delimiter. */
    private static byte[] fragments() {
        byte[] header = Arrays.copyOf(imageBytes("2.25.3"), imageBytes("2.25.3").length - 32 * 32 * 2 - 12);
        byte[] pixels = java.util.HexFormat.of()
                .parseHex("e07f1000" + "4f420000ffffffff" + "feff00e000000000" + "feff00e008000000" + "0102030405060708"
                        + "feffdde000000000");
        byte[] all = Arrays.copyOf(header, header.length + pixels.length);
        System.arraycopy(pixels, 0, all, header.length, pixels.length);
        return all;
    }

    /** Cut: nothing, the delimiter, half of it, the last bytes of the fragment with it, all of the fragment's bytes. */
    @ParameterizedTest
    @CsvSource({"0, 0", "8, 0", "4, 49152", "10, 49152", "16, 49152"})
    void fragmentsCutShortAreRefusedButAMissingDelimiterCostsNothing(int missing, int status) throws IOException {
        byte[] cut = Arrays.copyOf(fragments(), fragments().length - missing);
        try (RawPeer peer = peer()) {
            peer.sendData(5, 3, RawMessages.store(1, CT, "2.25.3"));
            // Piece by piece, so that headers come in parts.
            for (int at = 0; at < cut.length; at += 6) {
                peer.sendData(5, 0, Arrays.copyOfRange(cut, at, Math.min(at + 6, cut.length)));
            }
            peer.sendData(5, 2, new byte[0]);
            assertThat(RawMessages.status(peer)).isEqualTo(status);
            assertStillServed(peer);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 9999})
    void aWrongOrMissingGroupLengthIsNoReasonToRefuse(int stated) throws IOException {
        byte[] command = RawMessages.echo(7);
        command[8] = (byte) stated;
        command[9] = (byte) (stated >> 8);
        try (RawPeer peer = peer()) {
            peer.sendData(3, 3, command);
            assertThat(RawMessages.status(peer)).isZero();
            peer.sendData(3, 3, Arrays.copyOfRange(command, 12, command.length));
            assertThat(RawMessages.status(peer)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {CommandSet.MESSAGE_ID, CommandSet.COMMAND_DATA_SET_TYPE, CommandSet.COMMAND_FIELD})
    void aCommandThatCannotBeAnsweredIsAborted(int missing) throws IOException {
        CommandSet command = new CommandSet().put(CommandSet.AFFECTED_SOP_CLASS_UID, Uid.VERIFICATION);
        if (missing != CommandSet.MESSAGE_ID) {
            command.put(CommandSet.MESSAGE_ID, 1);
        }
        if (missing != CommandSet.COMMAND_DATA_SET_TYPE) {
            command.put(CommandSet.COMMAND_DATA_SET_TYPE, CommandSet.NO_DATA_SET);
        }
        if (missing != CommandSet.COMMAND_FIELD) {
            command.put(CommandSet.COMMAND_FIELD, CommandSet.C_ECHO_RQ);
        }
        try (RawPeer peer = peer()) {
            peer.sendData(3, 3, command.encode().array());
            assertThat(peer.read().type()).isEqualTo(7);
        }
    }

    @Test
    void emptyPresentationDataValuesBetweenTheOthersChangeNothing() throws IOException {
        try (RawPeer peer = peer()) {
            peer.sendData(1, 1, new byte[0]).sendData(1, 1, RawMessages.store(1, CT, "2.25.3"));
            peer.sendData(1, 3, new byte[0]).sendData(1, 0, new byte[0]);
            peer.sendData(1, 0, imageBytes("2.25.3")).sendData(1, 2, new byte[0]);
            assertThat(RawMessages.status(peer)).isZero();
            assertStillServed(peer);
        }
    }

    @Test
    void aDataSetThatWasNotAnnouncedIsAborted() throws IOException {
        CommandSet command =
                CommandSet.request(CommandSet.C_STORE_RQ, 1, CT).put(CommandSet.AFFECTED_SOP_INSTANCE_UID, "2.25.3");
        try (RawPeer peer = peer()) {
            peer.sendData(1, 3, command.encode().array());
            assertThat(RawMessages.status(peer)).isEqualTo(0xC000);
            peer.sendData(1, 2, imageBytes("2.25.3"));
            assertThat(peer.read().type()).isEqualTo(7);
        }
        assertThat(sink.kept).isEmpty();
    }

    @Test
    void anEchoThatAnnouncesADataSetIsAborted() throws IOException {
        CommandSet command = CommandSet.request(CommandSet.C_ECHO_RQ, 1, CT)
                .put(CommandSet.COMMAND_DATA_SET_TYPE, CommandSet.DATA_SET_FOLLOWS);
        try (RawPeer peer = peer()) {
            peer.sendData(1, 3, command.encode().array());
            assertThat(peer.read().type()).isEqualTo(7);
        }
    }

    @Test
    void aReleaseInTheMiddleOfAnImageIsAgreedToAndTheImageIsNotKept() throws IOException {
        try (RawPeer peer = peer()) {
            peer.sendData(1, 3, RawMessages.store(1, CT, "2.25.3"));
            peer.sendData(1, 0, Arrays.copyOf(imageBytes("2.25.3"), 100));
            peer.sendPdu(5, 4, new byte[4]);
            assertThat(peer.read().type()).isEqualTo(6);
        }
        org.awaitility.Awaitility.await().until(() -> sink.abandoned.get() == 1);
        assertThat(sink.kept).isEmpty();
    }

    @Test
    void aCancelThatComesTooLateIsLeftAlone() throws IOException {
        CommandSet cancel = new CommandSet()
                .put(CommandSet.COMMAND_FIELD, CommandSet.C_CANCEL_RQ)
                .put(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, 1)
                .put(CommandSet.COMMAND_DATA_SET_TYPE, CommandSet.NO_DATA_SET);
        try (RawPeer peer = peer()) {
            peer.sendData(1, 3, cancel.encode().array());
            assertStillServed(peer);
        }
    }

    @Test
    void manyRequestsInOneWriteAreAnsweredInTheirOrder() throws IOException {
        try (RawPeer peer = peer()) {
            java.io.ByteArrayOutputStream together = new java.io.ByteArrayOutputStream();
            for (int id = 1; id <= 20; id++) {
                byte[] echo = RawMessages.echo(id);
                together.write(
                        new byte[] {4, 0, 0, 0, 0, (byte) (echo.length + 6), 0, 0, 0, (byte) (echo.length + 2), 3, 3});
                together.write(echo);
            }
            peer.send(together.toByteArray());
            for (int id = 1; id <= 20; id++) {
                assertThat(RawMessages.response(peer).integer(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, 0))
                        .isEqualTo(id);
            }
        }
    }
}
