package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.io.DataSetWriter;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.TransferSyntax;
import org.bellwether.dicom.net.AssociateRequest;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.OperationsWindow;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.ProposedContext;
import org.bellwether.dicom.net.RawPeer;
import org.bellwether.dicom.net.RoleSelection;
import org.bellwether.dicom.net.UserInformation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the storage provider accepts: every storage class, every way to write an instance, in the requestor's order. */
class NegotiationTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final String CT = Uid.CT_IMAGE_STORAGE;
    private static final String IMPLICIT = Uid.IMPLICIT_VR_LITTLE_ENDIAN;

    @TempDir
    Path folder;

    private FolderSink sink;
    private StorageProvider provider;

    @BeforeEach
    void start() throws IOException {
        start(StorageProviderOptions.of("BELLWETHER"));
    }

    private void start(StorageProviderOptions options) throws IOException {
        sink = new FolderSink(folder);
        provider = new StorageProvider(ANY_PORT, options, sink, StorageListener.NONE);
        provider.start();
    }

    @AfterEach
    void stop() throws IOException {
        provider.close();
    }

    private Association ask(List<ProposedContext> contexts, UserInformation information) throws IOException {
        return Association.request(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), provider.port()),
                AssociateRequest.of("BELLWETHER", "TEST", contexts, information),
                AssociationOptions.DEFAULTS);
    }

    private List<PresentationContext> answers(List<String> sopClassUids, String... transferSyntaxUids)
            throws IOException {
        List<PresentationContext> answers = new ArrayList<>();
        for (int from = 0; from < sopClassUids.size(); from += 128) {
            List<ProposedContext> contexts = new ArrayList<>();
            for (String uid : sopClassUids.subList(from, Math.min(from + 128, sopClassUids.size()))) {
                contexts.add(new ProposedContext(2 * contexts.size() + 1, uid, List.of(transferSyntaxUids)));
            }
            try (Association association = ask(contexts, UserInformation.ours(16384))) {
                answers.addAll(association.contexts());
                association.release();
            }
        }
        return answers;
    }

    @Test
    void everyStorageClassOfTheStandardIsAcceptedAndNoInformationModelWithThem() throws IOException {
        List<String> classes = List.copyOf(Uid.storageSopClasses());
        assertThat(classes).hasSizeGreaterThan(150);
        assertThat(answers(classes, IMPLICIT)).hasSize(classes.size()).allMatch(PresentationContext::accepted);
        assertThat(answers(
                        List.of(
                                "1.2.840.10008.5.1.4.1.1.200.4",
                                "1.2.840.10008.5.1.4.1.1.201.2",
                                "1.2.840.10008.5.1.4.1.1.201.5",
                                Uid.MEDIA_STORAGE_DIRECTORY,
                                "1.2.276.0.7230010.3.1.0.1"),
                        IMPLICIT))
                .allMatch(context -> context.result() == PresentationContext.Result.ABSTRACT_SYNTAX_NOT_SUPPORTED);
    }

    @Test
    void aClassOfALaterEditionIsAcceptedAndAPrivateOneByOption() throws IOException {
        String later = "1.2.840.10008.5.1.4.1.1.9999.1";
        String privateClass = "1.3.12.2.1107.5.9.1";
        assertThat(answers(List.of(later, privateClass), IMPLICIT))
                .extracting(PresentationContext::accepted)
                .containsExactly(true, false);
        provider.close();
        start(StorageProviderOptions.of("BELLWETHER").withPrivateSopClasses(true));
        assertThat(answers(List.of(later, privateClass), IMPLICIT)).allMatch(PresentationContext::accepted);
    }

    @Test
    void aTransferSyntaxOfALaterEditionIsAccepted() throws IOException {
        String jpegXl = "1.2.840.10008.1.2.4.110";
        String deflatedFrames = "1.2.840.10008.1.2.8.1";
        for (String syntax : List.of(jpegXl, deflatedFrames, "1.2.840.10008.1.2.4.9999")) {
            assertThat(answers(List.of(CT), syntax)).as(syntax).allMatch(PresentationContext::accepted);
        }
        for (String syntax : List.of("1.2.840.113619.5.2", "1.2.840.10008.1.2.4.x", "1.2.840.10008.1.2.4.")) {
            assertThat(answers(List.of(CT), syntax)).as(syntax).noneMatch(PresentationContext::accepted);
        }
    }

    /** Every transfer syntax there is: an instance is stored in it and lies in the file byte for byte. */
    @Test
    void everyTransferSyntaxOfTheStandardIsKeptByteForByte() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String syntax : StorageNegotiation.transferSyntaxes()) {
            String uid = Uid.create();
            DataSet image = RawMessages.image(CT, uid);
            if (TransferSyntax.of(syntax).encapsulated()) {
                image.put(Element.ofFragments(
                        Tag.PIXEL_DATA,
                        VR.OB,
                        new org.bellwether.dicom.data.Fragments(List.of(
                                java.nio.ByteBuffer.allocate(0), java.nio.ByteBuffer.wrap(new byte[] {1, 2, 3, 4})))));
            }
            Path file = folder.resolve(uid + ".source");
            Part10File.write(file, FileMetaInformation.of(CT, uid, syntax, "TEST"), image);
            files.add(file);
        }
        assertThat(files).hasSizeGreaterThan(50);
        StorageUserOptions peer = new StorageUserOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), provider.port()),
                "BELLWETHER",
                "TEST",
                AssociationOptions.DEFAULTS);
        try (StorageUser user = StorageUser.openFor(peer, files)) {
            for (Path file : files) {
                assertThat(user.store(file)).isEqualTo(new StoreResponse(0, ""));
            }
        }
        for (int i = 0; i < files.size(); i++) {
            assertThat(dataSet(sink.kept.get(i).file())).isEqualTo(dataSet(files.get(i)));
            assertThat(Part10File.readHeader(sink.kept.get(i).file()).meta().transferSyntaxUid())
                    .isEqualTo(Part10File.readHeader(files.get(i)).meta().transferSyntaxUid());
        }
    }

    private static byte[] dataSet(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return java.util.Arrays.copyOfRange(
                bytes, (int) Part10File.readHeader(file).dataSetOffset(), bytes.length);
    }

    @Test
    void theOrderOfTheRequestorDecides() throws IOException {
        List<String> syntaxes = new ArrayList<>(StorageNegotiation.transferSyntaxes());
        java.util.Collections.shuffle(syntaxes, new java.util.Random(7));
        for (String first : syntaxes.subList(0, 10)) {
            assertThat(answers(List.of(CT), "1.2.3.4", first, IMPLICIT, Uid.JPEG_2000)
                            .get(0)
                            .transferSyntax())
                    .isEqualTo(first);
        }
        assertThat(answers(List.of(CT), "1.2.840.10008.1.2.6.2").get(0).result())
                .isEqualTo(PresentationContext.Result.TRANSFER_SYNTAXES_NOT_SUPPORTED);
    }

    @Test
    void manyOperationsMayBeInvokedAtOnceAndNoneIsAskedFor() throws IOException {
        List<ProposedContext> contexts = List.of(new ProposedContext(1, Uid.VERIFICATION, List.of(IMPLICIT)));
        for (int[] asked : new int[][] {{5, 7, 5}, {0, 0, 16}, {100, 1, 16}}) {
            UserInformation information =
                    UserInformation.ours(16384).withOperationsWindow(new OperationsWindow(asked[0], asked[1]));
            try (Association association = ask(contexts, information)) {
                assertThat(association.accepted().operationsWindow()).isEqualTo(new OperationsWindow(asked[2], 1));
                association.release();
            }
        }
        try (Association association = ask(contexts, UserInformation.ours(16384))) {
            assertThat(association.accepted().operationsWindow()).isNull();
            association.release();
        }
    }

    @Test
    void aStoragePeerThatOffersToBeTheProviderIsNotTakenUp() throws IOException {
        UserInformation information =
                UserInformation.ours(16384).withSopClasses(List.of(new RoleSelection(CT, true, true)), List.of());
        try (Association association = ask(List.of(new ProposedContext(1, CT, List.of(IMPLICIT))), information)) {
            assertThat(association.accepted().roles()).isEmpty();
            assertThat(association.contexts().get(0).accepted()).isTrue();
            association.release();
        }
    }

    /** Titles and reserved fields go back as they came, padding included (PS3.8 table 9-17). */
    @Test
    void theReservedFieldsOfTheRequestComeBackUnchanged() throws IOException {
        byte[] fixed = new byte[64];
        java.util.Arrays.fill(fixed, (byte) 0xEE);
        System.arraycopy("  BELLWETHER    ".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, fixed, 0, 16);
        System.arraycopy(
                "ct 1\0\0\0\0\0\0\0\0\0\0\0\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, fixed, 16, 16);
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        body.write(new byte[] {0, 1, 0, 0});
        body.write(fixed);
        body.write(item(
                0x10, AssociateRequest.DICOM_APPLICATION_CONTEXT.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        byte[] context = concat(
                new byte[] {1, 0, 0, 0},
                item(0x30, Uid.VERIFICATION.getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                item(0x40, IMPLICIT.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        body.write(item(0x20, context));
        try (RawPeer peer = RawPeer.connect(provider.port())) {
            peer.sendPdu(1, body.size(), body.toByteArray());
            RawPeer.Pdu answer = peer.read();
            assertThat(answer.type()).isEqualTo(2);
            assertThat(java.util.Arrays.copyOfRange(answer.body(), 4, 68)).isEqualTo(fixed);
        }
    }

    private static byte[] item(int type, byte[] value) {
        return concat(new byte[] {(byte) type, 0, (byte) (value.length >> 8), (byte) value.length}, value);
    }

    private static byte[] concat(byte[]... parts) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Test
    void noInstanceIsTakenOnTheContextOfVerification() throws IOException {
        try (RawPeer peer = RawPeer.connect(provider.port())
                .associate("RAW", List.of(new ProposedContext(1, Uid.VERIFICATION, List.of(IMPLICIT))))) {
            peer.sendData(1, 3, RawMessages.store(1, Uid.VERIFICATION, "2.25.3"));
            peer.sendData(1, 2, DataSetWriter.toBytes(RawMessages.image(CT, "2.25.3"), IMPLICIT));
            assertThat(RawMessages.status(peer)).isEqualTo(0x0122);
        }
        assertThat(Set.copyOf(sink.kept)).isEmpty();
    }
}
