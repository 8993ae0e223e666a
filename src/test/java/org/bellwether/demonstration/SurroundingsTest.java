package org.bellwether.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine is pointed at peers of its own, and a taken port is told. */
class SurroundingsTest {

    @TempDir
    Path folder;

    private final Properties system = new Properties();
    private final Properties site = new Properties();

    private Surroundings prepare() {
        system.setProperty("bellwether.data-dir", folder.toString());
        return Surroundings.prepare(new DemonstrationOptions(system, Map.of(), site));
    }

    @Test
    void risAndMailboxListenWhereTheEngineIsPointedTo() {
        site.setProperty("bellwether.ris.host", "ris.hospital.example");
        site.setProperty("bellwether.pager.smtp.host", "mail.hospital.example");
        Surroundings surroundings = prepare();
        assertThat(system)
                .containsEntry("bellwether.ris.host", "localhost")
                .containsEntry(
                        "bellwether.ris.port",
                        Integer.toString(surroundings.ris().orElseThrow().port()))
                .containsEntry("bellwether.pager.smtp.host", "localhost")
                .containsEntry(
                        "bellwether.pager.smtp.port",
                        Integer.toString(surroundings.mailbox().orElseThrow().port()))
                .containsEntry("bellwether.pager.to", Surroundings.PAGER_ADDRESS)
                .containsEntry("bellwether.base-url", "http://localhost:" + surroundings.httpPort());
    }

    @Test
    void aTakenPortIsReplacedAndTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            site.setProperty("bellwether.dicom.port", Integer.toString(taken.getLocalPort()));
            Surroundings surroundings = prepare();
            assertThat(surroundings.dicomPort()).isNotEqualTo(taken.getLocalPort());
            assertThat(system).containsEntry("bellwether.dicom.port", Integer.toString(surroundings.dicomPort()));
            assertThat(surroundings.notes()).anySatisfy(note -> assertThat(note)
                    .contains(Integer.toString(taken.getLocalPort()))
                    .contains(Integer.toString(surroundings.dicomPort())));
        }
    }

    @Test
    void aPortThatAPersonInsistsOnIsKeptThoughItIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            system.setProperty("bellwether.dicom.port", Integer.toString(taken.getLocalPort()));
            assertThat(prepare().dicomPort()).isEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void aRisThatAPersonNamesForThisRunIsUsedInsteadOfOurs() {
        system.setProperty("bellwether.ris.host", "ris-test.hospital.example");
        assertThat(prepare().ris()).isEmpty();
        assertThat(system).containsEntry("bellwether.ris.host", "ris-test.hospital.example");
    }

    @Test
    void theRealWebhookOfASiteIsReplacedAndToldSinceARouteNeedsAnAddress() {
        site.setProperty("bellwether.webhook.url", "https://integration.hospital.example/head-ct");
        Surroundings surroundings = prepare();
        assertThat(system.getProperty("bellwether.webhook.url")).startsWith("http://localhost:");
        assertThat(surroundings.notes())
                .anySatisfy(note -> assertThat(note).contains("webhook").contains("is not called"));
    }
}
