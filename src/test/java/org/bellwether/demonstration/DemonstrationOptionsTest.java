package org.bellwether.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What a person sets for this run stays; what the site's file says gives way. */
class DemonstrationOptionsTest {

    private final Properties system = new Properties();
    private final Properties site = new Properties();

    private DemonstrationOptions options(Map<String, String> environment) {
        return new DemonstrationOptions(system, environment, site);
    }

    @Test
    void aSystemPropertyOfThePersonStays() {
        system.setProperty("bellwether.ris.host", "theirs");
        DemonstrationOptions options = options(Map.of());
        options.offer("bellwether.ris.host", "ours");
        assertThat(system).containsEntry("bellwether.ris.host", "theirs");
    }

    @Test
    void anEnvironmentVariableOfThePersonStays() {
        DemonstrationOptions options = options(Map.of("BELLWETHER_PAGER_SMTP_HOST", "theirs"));
        options.offer("bellwether.pager.smtp.host", "ours");
        assertThat(system).isEmpty();
        assertThat(options.value("bellwether.pager.smtp.host", "")).isEqualTo("theirs");
        assertThat(options.isSetForThisRun("bellwether.pager.smtp.host")).isTrue();
    }

    @Test
    void aKeyWithADashIsAnUnderscoreInTheEnvironment() {
        DemonstrationOptions options = options(Map.of("BELLWETHER_DATA_DIR", "/srv/theirs"));
        assertThat(options.isSetForThisRun("bellwether.data-dir")).isTrue();
    }

    @Test
    void theRealRisOfASiteIsNotReached() {
        site.setProperty("bellwether.ris.host", "ris.hospital.example");
        DemonstrationOptions options = options(Map.of());
        options.offer("bellwether.ris.host", "localhost");
        assertThat(options.value("bellwether.ris.host", "")).isEqualTo("localhost");
    }

    @Test
    void anOptionOfTheSiteIsTakenBackOnlyWhereItStands() {
        site.setProperty("bellwether.database.url", "jdbc:postgresql://db.hospital.example/bellwether");
        DemonstrationOptions options = options(Map.of());
        options.withdraw("bellwether.database.url");
        options.withdraw("bellwether.webhook.url");
        assertThat(system).containsOnlyKeys("bellwether.database.url").containsEntry("bellwether.database.url", "");
    }

    @Test
    void aPortThatIsNoNumberIsLeftToTheEngineToRefuse() {
        site.setProperty("bellwether.dicom.port", "eleven");
        assertThat(options(Map.of()).number("bellwether.dicom.port", 11112)).isEqualTo(11112);
    }
}
