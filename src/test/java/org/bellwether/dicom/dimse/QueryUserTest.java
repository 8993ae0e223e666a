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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.UserIdentity;
import org.bellwether.testing.Peers;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** We query DCMTK's archive and have it send to us, on another association and on the same. */
class QueryUserTest {

    private static final String FIND = QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.FIND);
    private static final String MOVE = QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.MOVE);
    private static final String GET = QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.GET);
    private static final String STUDY = "2.25.815";

    @TempDir
    Path folder;

    private Process archive;
    private StorageProvider provider;
    private FolderSink sink;
    private StorageUserOptions peer;

    @BeforeEach
    void start() throws Exception {
        sink = new FolderSink(Files.createDirectory(folder.resolve("kept")));
        provider = new StorageProvider(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                StorageProviderOptions.of("BELLWETHER"),
                sink,
                StorageListener.NONE);
        provider.start();
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path storage = Files.createDirectory(folder.resolve("dcmqrscp"));
        Path configuration = Files.writeString(
                folder.resolve("dcmqrscp.cfg"),
                """
                NetworkTCPPort = %d
                MaxPDUSize = 16384
                MaxAssociations = 16
                HostTable BEGIN
                us = (BELLWETHER, 127.0.0.1, %d)
                HostTable END
                VendorTable BEGIN
                VendorTable END
                AETable BEGIN
                ARCHIVE %s RW (100, 1024mb) ANY
                AETable END
                """
                        .formatted(port, provider.port(), storage));
        archive = new ProcessBuilder(Peers.program("dcmqrscp").toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("dcmqrscp.log").toFile())
                .start();
        Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> listens(port));
        peer = new StorageUserOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                "ARCHIVE",
                "BELLWETHER",
                AssociationOptions.DEFAULTS);
        List<Path> files = new SyntheticCt()
                .studyInstanceUid(STUDY)
                .size(16, 16)
                .slices(4)
                .writeTo(Files.createDirectory(folder.resolve("ct")));
        try (StorageUser user = StorageUser.openFor(peer, files)) {
            for (Path file : files) {
                assertThat(user.store(file).status()).isZero();
            }
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @AfterEach
    void stop() throws Exception {
        provider.close();
        if (archive != null) {
            archive.destroy();
            archive.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static DataSet keys(String level) {
        return new DataSet().putString(Tag.QUERY_RETRIEVE_LEVEL, level).putString(Tag.STUDY_INSTANCE_UID, STUDY);
    }

    @Test
    void weFindMoveAndGet() throws IOException {
        Map<String, List<String>> retrieved =
                Map.of(Uid.CT_IMAGE_STORAGE, List.of(Uid.EXPLICIT_VR_LITTLE_ENDIAN, Uid.IMPLICIT_VR_LITTLE_ENDIAN));
        try (QueryUser user = QueryUser.open(peer, Set.of(FIND, MOVE, GET), retrieved, UserIdentity.ofName("night"))) {
            List<DataSet> found = new ArrayList<>();
            DataSet images = keys("IMAGE").putString(Tag.SOP_INSTANCE_UID).putString(Tag.SERIES_INSTANCE_UID);
            assertThat(user.find(FIND, images, found::add)).isZero();
            assertThat(found).hasSize(4).allMatch(match -> !match.string(Tag.SOP_INSTANCE_UID)
                    .isEmpty());

            RetrieveResult moved = user.move(MOVE, keys("STUDY"), "BELLWETHER");
            assertThat(moved).isEqualTo(new RetrieveResult(0, 4, 0, 0, List.of()));
            assertThat(sink.kept).hasSize(4);
            assertThat(user.move(MOVE, keys("STUDY"), "NOBODY").status()).isEqualTo(0xA801);

            FolderSink got = new FolderSink(Files.createDirectory(folder.resolve("got")));
            RetrieveResult result = user.get(GET, keys("STUDY"), got);
            assertThat(result.status()).isZero();
            assertThat(result.completed()).isEqualTo(4);
            assertThat(got.kept).hasSize(4);
            assertThat(got.kept.get(0).request().callingAeTitle()).isEqualTo("ARCHIVE");
        }
    }

    @Test
    void aQueryIsCancelledOnceItsAnswersAreNotWanted() throws IOException {
        try (QueryUser user = QueryUser.open(peer, Set.of(FIND), Map.of(), null)) {
            List<DataSet> found = new ArrayList<>();
            DataSet images = keys("IMAGE").putString(Tag.SOP_INSTANCE_UID).putString(Tag.SERIES_INSTANCE_UID);
            int status = user.find(FIND, images, match -> {
                found.add(match);
                return false;
            });
            // So few answers may all be on their way already.
            assertThat(status).isIn(0, 0xFE00);
            assertThat(found).hasSize(1);
            assertThat(user.find(FIND, keys("STUDY"), match -> true)).isZero();
        }
    }

    @Test
    void whatThePeerDoesNotAnswerIsSaidBeforeItIsAsked() throws IOException {
        try (QueryUser user = QueryUser.open(peer, Set.of(FIND, QueryUser.MODALITY_WORKLIST), Map.of(), null)) {
            assertThatThrownBy(() -> user.find(QueryUser.MODALITY_WORKLIST, new DataSet(), match -> true))
                    .hasMessageContaining("Modality Worklist");
        }
    }
}
