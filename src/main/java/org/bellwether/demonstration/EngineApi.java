package org.bellwether.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a running engine over HTTP, as any other program would. */
public final class EngineApi {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper mapper = new ObjectMapper();
    private final URI base;

    /**
     * Makes a client of an engine.
     *
     * @param base address of the engine, such as {@code http://localhost:8080/}
     */
    public EngineApi(URI base) {
        this.base = base;
    }

    /**
     * Tells whether the engine is ready: the DICOM port listens, the database is migrated, the models are loaded.
     *
     * @return an empty text when ready, otherwise what is missing
     * @throws InterruptedException when interrupted while waiting
     */
    public String notReadyBecause() throws InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = get("q/health/ready");
        } catch (IOException notThere) {
            return "it does not answer at " + base;
        }
        if (answer.statusCode() == 200) {
            return "";
        }
        List<String> down = new ArrayList<>();
        try {
            for (JsonNode check : mapper.readTree(answer.body()).path("checks")) {
                if (!"UP".equals(check.path("status").asText())) {
                    down.add(check.path("name").asText() + " "
                            + check.path("data").toString());
                }
            }
        } catch (IOException notJson) {
            return "it answers with status " + answer.statusCode();
        }
        return "not up: " + String.join(", ", down);
    }

    /**
     * Returns the newest assessment of a study.
     *
     * @param studyInstanceUid the study
     * @return the assessment as the engine writes it, or nothing while there is none
     * @throws IOException when the engine does not answer as agreed
     * @throws InterruptedException when interrupted while waiting
     */
    public Optional<JsonNode> latestAssessment(String studyInstanceUid) throws IOException, InterruptedException {
        return list("api/assessments", "study", studyInstanceUid).stream().findFirst();
    }

    /**
     * Returns the assessments of a study, newest first.
     *
     * @param studyInstanceUid the study
     * @return the assessments as the engine writes them
     * @throws IOException when the engine does not answer as agreed
     * @throws InterruptedException when interrupted while waiting
     */
    public List<JsonNode> assessments(String studyInstanceUid) throws IOException, InterruptedException {
        return list("api/assessments", "study", studyInstanceUid);
    }

    /**
     * Returns the series of a study.
     *
     * @param studyInstanceUid the study
     * @return the series as the engine writes them
     * @throws IOException when the engine does not answer as agreed
     * @throws InterruptedException when interrupted while waiting
     */
    public List<JsonNode> series(String studyInstanceUid) throws IOException, InterruptedException {
        return list("api/series", "study", studyInstanceUid);
    }

    /**
     * Returns the deliveries of an assessment.
     *
     * @param assessmentId the assessment
     * @return the deliveries as the engine writes them
     * @throws IOException when the engine does not answer as agreed
     * @throws InterruptedException when interrupted while waiting
     */
    public List<JsonNode> deliveries(String assessmentId) throws IOException, InterruptedException {
        return list("api/deliveries", "assessment", assessmentId);
    }

    private List<JsonNode> list(String path, String key, String value) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path + "?" + key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        if (answer.statusCode() == 404) {
            return List.of();
        }
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers with status " + answer.statusCode());
        }
        List<JsonNode> nodes = new ArrayList<>();
        mapper.readTree(answer.body()).forEach(nodes::add);
        return nodes;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
