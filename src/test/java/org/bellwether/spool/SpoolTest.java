package org.bellwether.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.Reception;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    @TempDir
    Path folder;

    private final List<String> alarms = new ArrayList<>();
    private final SpoolListener listener = new SpoolListener() {
        @Override
        public void contentDiffers(SpooledInstance earlier, SpooledInstance later) {
            alarms.add("differs " + later.sopInstanceUid());
        }

        @Override
        public void belongsNowhere(SpooledInstance instance) {
            alarms.add("nowhere " + instance.sopInstanceUid());
        }

        @Override
        public void quarantined(Path file, String reason) {
            alarms.add("quarantined " + file.getFileName());
        }
    };
    private Spool spool;

    @BeforeEach
    void open() throws IOException {
        spool = new Spool(folder.resolve("data/spool"), SpoolOptions.DEFAULT.withFloorBytes(0), listener);
        spool.open();
    }

    @AfterEach
    void close() throws IOException {
        spool.close();
    }

    @Test
    void theFileHoldsTheBytesThatCameUnderANameOfOurOwn() throws Exception {
        DataSet header = Instances.header("2.25.7", "2.25.70");
        byte[] part10 = Instances.part10(header, 1_500_001, 1);
        ReceivedInstance received = Instances.store(spool, header, part10);

        assertThat(received.repeated()).isFalse();
        assertThat(received.byteLength()).isEqualTo(part10.length);
        assertThat(Files.readAllBytes(received.file())).isEqualTo(part10);
        assertThat(received.file().getFileName().toString()).matches("[0-9A-Z]{26}-[0-9a-f]{8}\\.dcm");
        assertThat(spool.isIntact(spool.instances("2.25.7").get(0))).isTrue();
        assertThat(names()).hasSize(1);
    }

    @Test
    void theIndexIsTheSameAfterAStart() throws Exception {
        for (int i = 0; i < 5; i++) {
            Instances.store(spool, "2.25.7", "2.25.70." + i);
        }
        Instances.store(spool, "2.25.8", "2.25.80");
        List<SpooledInstance> before = spool.instances("2.25.7");
        List<SpooledSeries> series = spool.series();
        assertThat(before)
                .hasSize(5)
                .extracting(SpooledInstance::sopInstanceUid)
                .startsWith("2.25.70.0");
        assertThat(series).extracting(SpooledSeries::count).containsExactly(5, 1);

        reopen(SpoolOptions.DEFAULT.withVerifyAtOpen(true));
        assertThat(spool.instances("2.25.7")).isEqualTo(before);
        assertThat(spool.series()).isEqualTo(series);
        assertThat(spool.find("2.25.8").orElseThrow().studyInstanceUid()).isEqualTo(Instances.STUDY);
        assertThat(spool.find("2.25.9")).isEmpty();
        assertThat(alarms).isEmpty();
    }

    @Test
    void anUnfinishedReceptionIsGoneAfterAStart() throws Exception {
        Reception reception = spool.begin(Instances.request("2.25.70"));
        reception.write(ByteBuffer.wrap(new byte[3_000_000]));
        assertThat(names()).hasSize(1).allMatch(name -> name.endsWith(".part"));
        reopen(SpoolOptions.DEFAULT);
        assertThat(names()).isEmpty();
    }

    @Test
    void anAbandonedReceptionLeavesNothing() throws Exception {
        Reception reception = spool.begin(Instances.request("2.25.70"));
        reception.write(ByteBuffer.wrap(new byte[3_000_000]));
        reception.abandon();
        reception.abandon();
        assertThat(names()).isEmpty();
        assertThat(spool.series()).isEmpty();
    }

    @Test
    void aDamagedFileIsSetAsideAndStopsNothing() throws Exception {
        Path good = Instances.store(spool, "2.25.7", "2.25.70").file();
        Path short_ = Instances.store(spool, "2.25.7", "2.25.71").file();
        Path garbage = Instances.store(spool, "2.25.7", "2.25.72").file();
        Files.write(short_, java.util.Arrays.copyOf(Files.readAllBytes(short_), 200));
        Files.write(garbage, new byte[5000]);
        Files.writeString(folder.resolve("data/spool/foreign.dcm"), "not ours");

        reopen(SpoolOptions.DEFAULT);
        assertThat(spool.instances("2.25.7")).extracting(SpooledInstance::file).containsExactly(good);
        assertThat(alarms)
                .containsExactly("quarantined " + short_.getFileName(), "quarantined " + garbage.getFileName());
        assertThat(folder.resolve("data/spool/quarantine").resolve(garbage.getFileName()))
                .exists();
        assertThat(folder.resolve("data/spool/foreign.dcm")).exists();
    }

    @Test
    void aFlippedPixelIsFoundByTheChecksum() throws Exception {
        Path file = Instances.store(spool, "2.25.7", "2.25.70").file();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 1;
        Files.write(file, bytes);
        assertThat(spool.isIntact(spool.instances("2.25.7").get(0))).isFalse();

        reopen(SpoolOptions.DEFAULT.withVerifyAtOpen(true));
        assertThat(spool.series()).isEmpty();
        assertThat(alarms).containsExactly("quarantined " + file.getFileName());
    }

    /** Bad input 12, first half. */
    @Test
    void theSameInstanceWithTheSameBytesIsKeptOnce() throws Exception {
        ReceivedInstance first = Instances.store(spool, "2.25.7", "2.25.70");
        ReceivedInstance second = Instances.store(spool, "2.25.7", "2.25.70");
        assertThat(second.repeated()).isTrue();
        assertThat(second.file()).isEqualTo(first.file());
        assertThat(names()).hasSize(1);
        assertThat(spool.instances("2.25.7")).hasSize(1);
        assertThat(alarms).isEmpty();
    }

    @Test
    void theSameInstanceFromAnotherSenderIsKeptOnce() throws Exception {
        DataSet header = Instances.header("2.25.7", "2.25.70");
        Instances.store(spool, header, Instances.part10(header, "FIRST"));
        assertThat(Instances.store(spool, header, Instances.part10(header, "SECOND_SENDER"))
                        .repeated())
                .isTrue();
    }

    /** Bad input 12, second half. */
    @Test
    void theSameInstanceWithOtherBytesIsKeptTwiceAndAlarmed() throws Exception {
        DataSet header = Instances.header("2.25.7", "2.25.70");
        byte[] one = Instances.part10(header, 4096, 1);
        byte[] other = Instances.part10(header, 4096, 2);
        ReceivedInstance first = Instances.store(spool, header, one);
        ReceivedInstance second = Instances.store(spool, header, other);
        assertThat(second.repeated()).isFalse();
        assertThat(Files.readAllBytes(first.file())).isEqualTo(one);
        assertThat(Files.readAllBytes(second.file())).isEqualTo(other);
        assertThat(spool.instances("2.25.7")).hasSize(2);
        assertThat(alarms).containsExactly("differs 2.25.70");
        assertThat(Instances.store(spool, header, one).repeated()).isTrue();
    }

    @Test
    void aCopyThatWasSentAgainAfterACrashCountsOnce() throws Exception {
        Path file = Instances.store(spool, "2.25.7", "2.25.70").file();
        String name = file.getFileName().toString();
        Files.copy(file, file.resolveSibling("7ZZZZZZZZZ0000000000000000" + name.substring(26)));
        reopen(SpoolOptions.DEFAULT);
        assertThat(spool.instances("2.25.7")).extracting(SpooledInstance::file).containsExactly(file);
    }

    /** Bad input 6. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x",
                "/etc/passwd",
                "1.2.3.4567890123456789012345678901234567890123456789012345678901234",
                "1.2\u00003",
                "",
                "1..2",
                ".1",
                "1.2.",
                "2.25.x"
            })
    void aHostileIdentifierIsRefusedAndNamesNoFile(String uid) throws Exception {
        DataSet header = Instances.header("2.25.7", "2.25.70");
        byte[] part10 = Instances.part10(header, 100, 1);
        StoreRequest request = Instances.request(uid);
        StoreRefusedException refused = catchThrowableOfType(
                StoreRefusedException.class, () -> Instances.store(spool, request, header, part10));
        assertThat(refused.status()).isEqualTo(0xC000);
        assertThat(names()).isEmpty();
        try (Stream<Path> everything = Files.walk(folder)) {
            assertThat(everything.filter(Files::isRegularFile).map(file -> file.getFileName()
                            .toString()))
                    .containsExactly(".lock");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../x", "study one"})
    void anInstanceWithoutAStudyIsKeptButBelongsToNoSeries(String study) throws Exception {
        DataSet header = Instances.header("2.25.7", "2.25.70").putString(Tag.STUDY_INSTANCE_UID, study);
        byte[] part10 = Instances.part10(header, 100, 1);
        ReceivedInstance kept = Instances.store(spool, header, part10);
        assertThat(Files.readAllBytes(kept.file())).isEqualTo(part10);
        assertThat(kept.belongsToSeries()).isFalse();
        assertThat(alarms).containsExactly("nowhere 2.25.70");
        assertThat(Instances.store(spool, header, part10).repeated()).isTrue();
        assertThat(spool.series()).isEmpty();

        reopen(SpoolOptions.DEFAULT);
        assertThat(kept.file()).exists();
        assertThat(spool.series()).isEmpty();
        assertThat(Instances.store(spool, header, part10).repeated()).isTrue();
        assertThat(alarms).containsExactly("nowhere 2.25.70");
    }

    /** Bad input 7. */
    @Test
    void aDicomdirIsRefused() {
        DataSet header = Instances.header("2.25.7", "2.25.70").putString(Tag.SOP_CLASS_UID, "1.2.840.10008.1.3.10");
        StoreRequest request = new StoreRequest(
                "MODALITY", "BELLWETHER", "127.0.0.1", "a", "1.2.840.10008.1.3.10", "2.25.70", Instances.EXPLICIT);
        StoreRefusedException refused = catchThrowableOfType(
                StoreRefusedException.class,
                () -> Instances.store(spool, request, header, Instances.part10(header, "MODALITY")));
        assertThat(refused.status()).isEqualTo(0xA900);
    }

    /** Bad input 7: a name in the spool that leads out of it. */
    @Test
    void aLinkOutOfTheSpoolIsNotFollowed() throws Exception {
        Path file = Instances.store(spool, "2.25.7", "2.25.70").file();
        Path outside = folder.resolve("outside");
        Files.move(file, outside);
        Files.createSymbolicLink(file, outside);
        reopen(SpoolOptions.DEFAULT);
        assertThat(spool.series()).isEmpty();
        assertThat(outside).exists();
    }

    @Test
    void whatComesAndGoesIsCountedByStudy() throws Exception {
        assertThat(spool.changes("2.25.6")).isEqualTo(-1);
        Instances.store(spool, "2.25.7", "2.25.70");
        String study = Instances.STUDY;
        long first = spool.changes(study);
        Instances.store(spool, "2.25.7", "2.25.71");
        assertThat(spool.changes(study)).isGreaterThan(first).isEqualTo(spool.changes());
        spool.quarantine(spool.instances("2.25.7").get(0), "its pixels are damaged");
        assertThat(spool.changes(study)).isGreaterThan(first + 1);
        spool.quarantine(spool.instances("2.25.7").get(0), "its pixels are damaged");
        assertThat(spool.changes(study)).isEqualTo(-1);
        assertThat(spool.changes()).isEqualTo(first + 3);
    }

    @Test
    void anInstanceThatCannotBeDecodedIsSetAsideAndLeavesItsSeries() throws Exception {
        Instances.store(spool, "2.25.7", "2.25.70");
        Instances.store(spool, "2.25.7", "2.25.71");
        SpooledInstance damaged = spool.instances("2.25.7").get(1);
        assertThat(spool.quarantine(damaged, "its pixels are damaged")).isTrue();
        assertThat(spool.quarantine(damaged, "its pixels are damaged")).isFalse();
        assertThat(spool.instances("2.25.7")).hasSize(1);
        assertThat(spool.seriesOfStudy(Instances.STUDY)).hasSize(1);
        assertThat(folder.resolve("data/spool/quarantine")
                        .resolve(damaged.file().getFileName()))
                .exists();
        assertThat(alarms).hasSize(1);
        spool.quarantine(spool.instances("2.25.7").get(0), "its pixels are damaged");
        assertThat(spool.series()).isEmpty();
        assertThat(spool.seriesOfStudy(Instances.STUDY)).isEmpty();
    }

    @Test
    void anotherInstanceThanAnnouncedIsRefused() {
        DataSet header = Instances.header("2.25.7", "2.25.70");
        StoreRefusedException refused = catchThrowableOfType(
                StoreRefusedException.class,
                () -> Instances.store(spool, Instances.request("2.25.71"), header, Instances.part10(header, 100, 1)));
        assertThat(refused.status()).isEqualTo(0xA900);
    }

    @Test
    void twoSpoolsMayNotShareAFolder() {
        Spool second = new Spool(folder.resolve("data/spool"), SpoolOptions.DEFAULT);
        assertThatThrownBy(second::open).isInstanceOf(IOException.class).hasMessageContaining("in use");
    }

    @Test
    void aClosedSpoolRefuses() throws Exception {
        spool.close();
        assertThatThrownBy(() -> spool.begin(Instances.request("2.25.70"))).isInstanceOf(StoreRefusedException.class);
    }

    private void reopen(SpoolOptions options) throws IOException {
        spool.close();
        spool = new Spool(folder.resolve("data/spool"), options.withFloorBytes(0), listener);
        spool.open();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data/spool"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".lock"))
                    .toList();
        }
    }
}
