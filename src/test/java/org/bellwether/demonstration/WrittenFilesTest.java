package org.bellwether.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.dimse.StorageListener;
import org.bellwether.dicom.dimse.StorageProvider;
import org.bellwether.dicom.dimse.StorageProviderOptions;
import org.bellwether.domain.Patient;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolOptions;
import org.bellwether.testing.Commands;
import org.bellwether.testing.Peers;
import org.bellwether.testing.StudySender;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validators have nothing to say about the DICOM files that we write: those of the demonstration and those of the spool. */
class WrittenFilesTest {

    @TempDir
    Path folder;

    @Test
    void dciodvfyHasNothingToSayAboutThePhantoms() throws Exception {
        Path dciodvfy = Peers.program("dciodvfy");
        for (Path file : firstAndLastOfEachSeries()) {
            assertThat(complaints(dciodvfy, file)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void dcmdumpHasNothingToSayAboutThePhantoms() throws Exception {
        Path dcmdump = Peers.program("dcmdump");
        for (Path file : firstAndLastOfEachSeries()) {
            assertThat(complaints(dcmdump, file)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void validatorsHaveNothingToSayAboutWhatTheSpoolMadeOfValidImages() throws Exception {
        Path dcmdump = Peers.program("dcmdump");
        Path dciodvfy = Peers.program("dciodvfy");
        List<Path> sent = firstAndLastOfEachSeries();
        Path spoolFolder = folder.resolve("spool");
        Spool spool = new Spool(spoolFolder, SpoolOptions.DEFAULT.withFloorBytes(0));
        spool.open();
        try (StorageProvider provider = new StorageProvider(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                StorageProviderOptions.of("BELLWETHER"),
                spool,
                StorageListener.NONE)) {
            provider.start();
            assertThat(StudySender.send(provider.port(), sent)).isEqualTo(sent.size());
        } finally {
            spool.close();
        }
        List<Path> stored = new ArrayList<>();
        try (Stream<Path> all = Files.walk(spoolFolder)) {
            all.filter(file -> file.toString().endsWith(".dcm")).forEach(stored::add);
        }
        assertThat(stored).hasSameSizeAs(sent);
        for (Path file : stored) {
            assertThat(complaints(dcmdump, file)).isEmpty();
            assertThat(complaints(dciodvfy, file)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Uid.IMPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_BIG_ENDIAN,
                Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN
            })
    void dcmdumpHasNothingToSayAboutAnyTransferSyntax(String transferSyntaxUid) throws Exception {
        Path file = new SyntheticCt()
                .transferSyntaxUid(transferSyntaxUid)
                .slices(1)
                .writeTo(folder)
                .get(0);
        assertThat(complaints(Peers.program("dcmdump"), file)).isEmpty();
    }

    private List<Path> firstAndLastOfEachSeries() throws Exception {
        PhantomStudy study = new PhantomStudy(
                new Patient("DEMO-1", "BELLWETHER", "Demonstration^Positive", "19500203", "F"),
                "DEMO-ACC-1",
                "CT HEAD WITHOUT CONTRAST",
                LocalDateTime.of(2026, 1, 2, 3, 4, 5),
                PhantomArchive.read("positive"));
        List<Path> files = CtStudyFiles.write(study, Files.createDirectories(folder.resolve("phantom")))
                .files();
        List<Path> chosen = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            boolean first =
                    i == 0 || !files.get(i).getParent().equals(files.get(i - 1).getParent());
            boolean last = i == files.size() - 1
                    || !files.get(i).getParent().equals(files.get(i + 1).getParent());
            if (first || last) {
                chosen.add(files.get(i));
            }
        }
        return chosen;
    }

    /** Returns what a validator writes besides its dump and the name of the object, error or warning. */
    private static String complaints(Path validator, Path file) throws Exception {
        String all = Commands.run(
                Peers.program("sh"), "-c", "\"$0\" \"$1\" 2>&1 >/dev/null || echo ended with $?", validator, file);
        return String.join(
                "\n", all.lines().filter(line -> !line.equals("CTImage")).toList());
    }
}
