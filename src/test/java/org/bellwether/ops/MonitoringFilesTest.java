package org.bellwether.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.testing.Manifests;
import org.junit.jupiter.api.Test;

/** Holds dashboard and alerts against the metrics that the guide names, which other tests hold against the code. */
class MonitoringFilesTest {

    private static final Path FOLDER = Path.of("k8s/monitoring");
    private static final Pattern METRIC = Pattern.compile("\\bbellwether_\\w+");

    private static Set<String> documented() throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher matcher = METRIC.matcher(Files.readString(Path.of("src/main/docs/operations.md")));
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    private static void areDocumented(String expression) throws IOException {
        Matcher matcher = METRIC.matcher(expression);
        List<String> used = new ArrayList<>();
        while (matcher.find()) {
            used.add(matcher.group().replaceFirst("_seconds_(bucket|count|sum)$", "_seconds"));
        }
        assertThat(used).as(expression).isNotEmpty();
        assertThat(documented()).as(expression).containsAll(used);
    }

    @Test
    void everyPanelShowsAMetricThatThereIs() throws IOException {
        JsonNode dashboard =
                new ObjectMapper().readTree(FOLDER.resolve("dashboard.json").toFile());
        Set<Integer> ids = new TreeSet<>();
        for (JsonNode panel : dashboard.get("panels")) {
            assertThat(ids.add(panel.get("id").asInt()))
                    .as("panels have ids of their own")
                    .isTrue();
            for (JsonNode target : panel.get("targets")) {
                areDocumented(target.get("expr").asText());
            }
        }
        assertThat(ids).hasSizeGreaterThan(10);
    }

    @Test
    void everyAlertAsksForAMetricThatThereIsAndSaysWhoIsTold() throws IOException {
        JsonNode rules =
                Manifests.read(Files.readString(FOLDER.resolve("alerts.yaml"))).get(0);
        assertThat(rules.get("kind").asText()).isEqualTo("PrometheusRule");
        for (JsonNode rule : rules.at("/spec/groups/0/rules")) {
            areDocumented(rule.get("expr").asText());
            assertThat(rule.at("/labels/severity").asText()).isIn("page", "ticket");
            assertThat(rule.at("/annotations/summary").asText()).isNotEmpty();
        }
        assertThat(rules.at("/spec/groups/0/rules")).hasSizeGreaterThanOrEqualTo(9);
    }
}
