package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolArchive;
import org.bellwether.spool.SpoolOptions;
import org.bellwether.testing.PeerProcesses;
import org.bellwether.testing.SyntheticCt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C-CANCEL (PS3.7 section 9.3.2.3) of retrievals, asked for by us and of us. */
class CancelTest {

    private static final String STUDY = "2.25.4711";
    private static final int IMAGES = 100;
    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final String MOVE = QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.MOVE);
    private static final String GET = QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.GET);
    private static final Map<String, List<String>> CT =
            Map.of(Uid.CT_IMAGE_STORAGE, List.of(Uid.EXPLICIT_VR_LITTLE_ENDIAN, Uid.IMPLICIT_VR_LITTLE_ENDIAN));

    @TempDir
    Path folder;

    private FolderSink sink;
    private @Nullable Spool spool;

    @BeforeEach
    void make() throws IOException {
        sink = new FolderSink(Files.createDirectory(folder.resolve("kept")));
    }

    @AfterEach
    void close() throws IOException {
        if (spool != null) {
            spool.close();
        }
    }

    private static DataSet study() {
        return new DataSet().putString(Tag.QUERY_RETRIEVE_LEVEL, "STUDY").putString(Tag.STUDY_INSTANCE_UID, STUDY);
    }

    private static StorageUserOptions peer(int port, String title) {
        return new StorageUserOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                title,
                "BELLWETHER",
                AssociationOptions.DEFAULTS);
    }

    @Test
    void pynetdicomStopsAGet() throws Exception {
        try (PeerProcesses peers = new PeerProcesses(folder)) {
            int port = PeerProcesses.freePort();
            Path notes = folder.resolve("notes");
            peers.servePython("provider.py", port, notes);
            try (QueryUser user = QueryUser.open(peer(port, "PYNET"), Set.of(GET), CT, null)) {
                RetrieveResult result = user.get(GET, study(), sink, soFar -> soFar.completed() < 3);
                assertThat(result.status()).isEqualTo(DimseStatus.CANCEL);
                assertThat(sink.kept).hasSizeBetween(3, 999);
            }
            assertThat(Files.readString(notes)).contains("get cancelled after ");
        }
    }

    @Test
    void weStopAGetAndAMove() throws Exception {
        List<Path> files = new SyntheticCt()
                .studyInstanceUid(STUDY)
                .size(16, 16)
                .slices(IMAGES)
                .writeTo(Files.createDirectory(folder.resolve("ct")));
        // Slow enough that a cancel is in time, wherever this runs.
        StorageListener slow = new StorageListener() {
            @Override
            public int stored(ReceivedInstance instance) {
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return DimseStatus.SUCCESS;
            }
        };
        try (StorageProvider destination =
                new StorageProvider(ANY_PORT, StorageProviderOptions.of("BELLWETHER"), sink, slow)) {
            destination.start();
            try (StorageProvider archive = archive(files, destination.port());
                    QueryUser user = QueryUser.open(peer(archive.port(), "ARCHIVE"), Set.of(GET, MOVE), CT, null)) {
                FolderSink got = new FolderSink(Files.createDirectory(folder.resolve("got")));
                RetrieveResult result = user.get(GET, study(), got, soFar -> soFar.completed() < 3);
                assertThat(result.status()).isEqualTo(DimseStatus.CANCEL);
                assertThat(result.completed()).isEqualTo(got.kept.size()).isBetween(3, 5);

                List<Integer> told = new CopyOnWriteArrayList<>();
                result = user.move(MOVE, study(), "BELLWETHER", soFar -> {
                    told.add(soFar.completed());
                    return soFar.completed() < 2;
                });
                assertThat(result.status()).isEqualTo(DimseStatus.CANCEL);
                assertThat(result.completed()).isEqualTo(sink.kept.size()).isBetween(2, IMAGES - 1);
                assertThat(told).containsExactly(1, 2);

                // The association is as good as before.
                assertThat(user.get(GET, study(), got).completed()).isEqualTo(IMAGES);
            }
        }
    }

    private StorageProvider archive(List<Path> files, int destinationPort) throws IOException {
        try (Spool filled = spool();
                StorageProvider storing = new StorageProvider(
                        ANY_PORT, StorageProviderOptions.of("ARCHIVE"), filled, StorageListener.NONE)) {
            storing.start();
            try (StorageUser user = StorageUser.openFor(peer(storing.port(), "ARCHIVE"), files)) {
                user.store(
                        files, (file, response) -> assertThat(response.status()).isZero());
            }
        }
        Spool held = spool();
        spool = held;
        StorageProvider archive = new StorageProvider(
                ANY_PORT,
                StorageProviderOptions.of("ARCHIVE")
                        .withQueryRetrieve(new QueryRetrieveOptions(
                                new SpoolArchive(held),
                                List.of(MoveDestination.parse("BELLWETHER=127.0.0.1:" + destinationPort)))),
                held,
                StorageListener.NONE);
        archive.start();
        return archive;
    }

    private Spool spool() throws IOException {
        Spool opened = new Spool(folder.resolve("spool"), SpoolOptions.DEFAULT.withoutDurability());
        opened.open();
        return opened;
    }
}
