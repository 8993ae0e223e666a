package org.bellwether.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.Reception;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The order of the flushes, a disk that fails, a disk that fills up. */
@Timeout(60)
class SpoolDiskTest {

    @TempDir
    Path folder;

    /** Notes what was flushed when, and fails on request. */
    private final class WatchedDisk implements DiskSync {
        private final List<String> flushes = Collections.synchronizedList(new ArrayList<>());
        private volatile boolean failFile;
        private volatile boolean failDirectory;

        @Override
        public void file(FileChannel file) throws IOException {
            flushes.add("file " + count(".part") + " part " + count(".dcm") + " dcm");
            if (failFile) {
                throw new IOException("Input/output error");
            }
            DISK.file(file);
        }

        @Override
        public void directory(Path directory) throws IOException {
            if (!directory.equals(folder)) {
                return;
            }
            flushes.add("folder " + count(".part") + " part " + count(".dcm") + " dcm");
            if (failDirectory) {
                throw new IOException("Input/output error");
            }
            DISK.directory(directory);
        }
    }

    private final WatchedDisk disk = new WatchedDisk();
    private final List<String> alarms = Collections.synchronizedList(new ArrayList<>());
    private final SpoolListener listener = new SpoolListener() {
        @Override
        public void fillingUp(SpoolUsage usage) {
            alarms.add("filling up");
        }

        @Override
        public void full(SpoolUsage usage) {
            alarms.add("full");
        }

        @Override
        public void flushFailed(IOException cause) {
            alarms.add("flush failed: " + cause.getMessage());
        }
    };

    /** A quota of its own, so that the fill of the machine's disk decides nothing here. */
    private static final SpoolOptions ROOMY =
            SpoolOptions.DEFAULT.withFloorBytes(0).withQuotaBytes(1L << 30);

    private Spool open(SpoolOptions options) throws IOException {
        Spool spool = new Spool(folder, options, listener, disk);
        spool.open();
        return spool;
    }

    @Test
    void theFileIsFlushedBeforeItIsNamedAndTheFolderAfterwards() throws Exception {
        try (Spool spool = open(ROOMY)) {
            Instances.store(spool, "2.25.7", "2.25.70");
            assertThat(disk.flushes).containsExactly("file 1 part 0 dcm", "folder 0 part 1 dcm");
        }
    }

    @Test
    void manyWritersShareTheFlushOfTheFolder() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(16);
        try (Spool spool = open(ROOMY)) {
            List<Future<ReceivedInstance>> received = new ArrayList<>();
            for (int i = 0; i < 160; i++) {
                String uid = "2.25.70." + i;
                received.add(senders.submit(() -> Instances.store(spool, "2.25.7", uid)));
            }
            for (Future<ReceivedInstance> future : received) {
                assertThat(future.get(30, TimeUnit.SECONDS).file()).exists();
            }
            assertThat(spool.instances("2.25.7")).hasSize(160);
            assertThat(disk.flushes.stream().filter(flush -> flush.startsWith("file")))
                    .hasSize(160);
            assertThat(disk.flushes.stream()
                            .filter(flush -> flush.startsWith("folder"))
                            .count())
                    .isLessThan(160);
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void aFailedFlushOfAFileIsNotTriedAgainAndEverythingIsRefusedUntilTheNextStart() throws Exception {
        try (Spool spool = open(ROOMY)) {
            Reception inFlight = begin(spool, "2.25.71");
            disk.failFile = true;
            assertThat(refusal(spool, "2.25.70").status()).isEqualTo(0xA700);
            disk.failFile = false;
            assertThat(refusal(spool, "2.25.70").status()).isEqualTo(0xA700);
            assertThat(commit(inFlight, "2.25.71").status()).isEqualTo(0xA700);
            assertThat(disk.flushes).containsExactly("file 2 part 0 dcm");
            assertThat(alarms).containsExactly("flush failed: Input/output error");
            assertThat(spool.hasFailed()).isTrue();
            assertThat(spool.series()).isEmpty();
        }
        try (Spool spool = open(ROOMY)) {
            assertThat(Instances.store(spool, "2.25.7", "2.25.70").file()).exists();
        }
    }

    @Test
    void aFailedFlushOfTheFolderRefusesAllWhoWaitedForIt() throws Exception {
        try (Spool spool = open(ROOMY)) {
            disk.failDirectory = true;
            assertThat(refusal(spool, "2.25.70").status()).isEqualTo(0xA700);
            disk.failDirectory = false;
            assertThat(refusal(spool, "2.25.71").status()).isEqualTo(0xA700);
            assertThat(alarms).containsExactly("flush failed: Input/output error");
            assertThat(spool.series()).isEmpty();
        }
    }

    @Test
    void aFillingSpoolWarnsOnceAndRefusesBelowItsFloor() throws Exception {
        SpoolOptions options = SpoolOptions.DEFAULT
                .withQuotaBytes(100_000)
                .withFloorBytes(10_000)
                .withWarningPercent(75);
        try (Spool spool = open(options)) {
            int kept = 0;
            for (int i = 0; i < 40; i++) {
                try {
                    Instances.store(spool, "2.25.7", "2.25.70." + i);
                    kept++;
                } catch (StoreRefusedException e) {
                    assertThat(e.status()).isEqualTo(0xA700);
                }
            }
            assertThat(alarms).containsExactly("filling up", "full");
            SpoolUsage usage = spool.usage();
            assertThat(usage.refusing()).isTrue();
            assertThat(usage.warning()).isTrue();
            assertThat(usage.usedBytes()).isBetween(90_000L, 95_000L);
            assertThat(usage.fraction()).isBetween(0.9, 0.95);
            assertThat(count(".dcm")).isEqualTo(kept);
            assertThat(count(".part")).isZero();
        }
        try (Spool spool = open(options.withQuotaBytes(1_000_000))) {
            Instances.store(spool, "2.25.7", "2.25.71");
        }
    }

    @Test
    void anEndlessInstanceIsRefusedInFlightWhenTheSpoolIsFull() throws Exception {
        try (Spool spool = open(SpoolOptions.DEFAULT.withQuotaBytes(8_000_000).withFloorBytes(1_000_000))) {
            Reception reception = spool.begin(Instances.request("2.25.70"));
            for (int i = 0; i < 200; i++) {
                reception.write(ByteBuffer.wrap(new byte[100_000]));
                assertThat(Files.exists(folder) && size() < 13_000_000).isTrue();
            }
            assertThat(commit(reception, "2.25.70").status()).isEqualTo(0xA700);
            assertThat(count(".part")).isZero();
            assertThat(alarms).contains("full");
        }
    }

    private static Reception begin(Spool spool, String uid) throws Exception {
        Reception reception = spool.begin(Instances.request(uid));
        reception.write(ByteBuffer.wrap(Instances.part10(Instances.header("2.25.7", uid), 4096, 1)));
        return reception;
    }

    private static StoreRefusedException commit(Reception reception, String uid) {
        DataSet header = Instances.header("2.25.7", uid);
        return catchThrowableOfType(StoreRefusedException.class, () -> reception.commit(header));
    }

    private static StoreRefusedException refusal(Spool spool, String uid) {
        return catchThrowableOfType(StoreRefusedException.class, () -> Instances.store(spool, "2.25.7", uid));
    }

    private long count(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).count();
        }
    }

    private long size() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
