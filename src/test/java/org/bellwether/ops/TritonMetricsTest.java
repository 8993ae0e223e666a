package org.bellwether.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.triton.TritonInferenceEngine;
import org.bellwether.inference.triton.TritonOptions;
import org.bellwether.inference.triton.TritonServerState;
import org.bellwether.inference.triton.TritonServerState.ModelState;
import org.junit.jupiter.api.Test;

class TritonMetricsTest {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final TritonMetrics metrics = new TritonMetrics(registry);

    private String scraped() {
        metrics.watch(() -> List.of(new TritonServerState(
                "gpu-1:8001",
                true,
                3,
                1,
                List.of(new ModelState(
                        "head_ct_hemorrhage", "1", 40, 2, Duration.ofSeconds(8), Duration.ofSeconds(20))))));
        metrics.called("gpu-1:8001", "head_ct_hemorrhage", Duration.ofMillis(300), null);
        metrics.called("gpu-1:8001", "head_ct_hemorrhage", Duration.ofSeconds(3), Kind.TIMED_OUT);
        metrics.setAside("gpu-1:8001", "head_ct_hemorrhage", "it has stopped answering");
        return text();
    }

    /** What Prometheus reads, without the comma that may stand after the last label. */
    private String text() {
        return registry.scrape().replace(",}", "}");
    }

    @Test
    void showsEachServerInPrometheusForm() {
        String text = scraped();
        assertThat(text)
                .contains("bellwether_triton_outstanding{server=\"gpu-1:8001\"} 3.0")
                .contains("bellwether_triton_in_use{server=\"gpu-1:8001\"} 1.0")
                .containsPattern("bellwether_triton_ejections_total\\{.*server=\"gpu-1:8001\".*} 1.0")
                .containsPattern("bellwether_triton_call_seconds_bucket\\{.*outcome=\"answered\".*le=\"0.5\"} 1")
                .containsPattern("bellwether_triton_call_seconds_count\\{.*outcome=\"timed_out\".*} 1")
                .containsPattern("bellwether_triton_queue_seconds_sum\\{.*} 8.0")
                .containsPattern("bellwether_triton_queue_seconds_count\\{.*} 40")
                .containsPattern("bellwether_triton_compute_seconds_sum\\{.*} 20.0")
                .containsPattern("bellwether_triton_server_failures_total\\{.*} 2.0");
    }

    @Test
    void aServerThatHasGoneShowsNoNumber() {
        scraped();
        metrics.watch(List::of);
        assertThat(text()).contains("bellwether_triton_outstanding{server=\"gpu-1:8001\"} NaN");
    }

    @Test
    void theGuideNamesEachMetric() throws Exception {
        String guide = Files.readString(Path.of("src/main/docs/operations.md"));
        List<String> names = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("(?m)^# TYPE (bellwether_triton\\w+) ").matcher(scraped());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(7).allSatisfy(name -> assertThat(guide)
                .contains("`" + name));
    }

    @Test
    void watchesARealEngineBeforeItsFirstCall() {
        try (TritonInferenceEngine engine = new TritonInferenceEngine(
                List.of("127.0.0.1:1", "127.0.0.1:2"), Path.of("triton-model-repo"), TritonOptions.DEFAULT)) {
            metrics.watch(engine::servers);
            assertThat(text()).contains("bellwether_triton_in_use{server=\"127.0.0.1:2\"} 1.0");
        }
    }
}
