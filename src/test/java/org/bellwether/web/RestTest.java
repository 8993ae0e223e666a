package org.bellwether.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.report.pager.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs outside rely on addresses, field names and statuses: here they are pinned. */
@QuarkusTest
@TestProfile(WebProfile.class)
class RestTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI base;

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(base.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode json(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return new ObjectMapper().readTree(answer.body());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void anAssessmentHasTheFieldsOfTheDesign() throws Exception {
        JsonNode assessment = json("/api/assessments/" + SampleStudies.CORRECTED);
        assertThat(names(assessment))
                .containsExactlyInAnyOrder(
                        "id",
                        "studyInstanceUid",
                        "accessionNumber",
                        "status",
                        "reason",
                        "seriesInstanceUid",
                        "findings",
                        "model",
                        "stageMillis",
                        "correctsId",
                        "createdAt");
        assertThat(assessment.get("status").asText()).isEqualTo("POSITIVE");
        assertThat(assessment.get("createdAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*Z");
        assertThat(assessment.get("correctsId").asText()).isEqualTo(SampleStudies.FIRST.toString());
        JsonNode finding = assessment.get("findings").get(0);
        assertThat(finding.toString())
                .isEqualTo("{\"type\":\"IPH\",\"volumeMl\":21.46,\"probability\":0.9877,\"keySlice\":12}");
        assertThat(names(assessment.get("model"))).containsExactly("name", "version", "sha256");
        assertThat(assessment.get("stageMillis").toString())
                .isEqualTo("{\"receive\":1840,\"complete\":5003,\"protocol\":212,\"hemorrhage\":1377,\"result\":31}");
    }

    @Test
    void theAssessmentsOfAStudyComeNewestFirst() throws Exception {
        JsonNode byStudy = json("/api/assessments?study=" + SampleStudies.POSITIVE);
        assertThat(byStudy.findValuesAsText("id"))
                .containsExactly(SampleStudies.CORRECTED.toString(), SampleStudies.FIRST.toString());
        assertThat(json("/api/assessments?accession=A-1")).isEqualTo(byStudy);
        assertThat(json("/api/assessments?study=1.2.3").size()).isZero();
    }

    @Test
    void aStudyThatWasNotAnalysedSaysWhyAndNamesNoModel() throws Exception {
        JsonNode assessment = json("/api/assessments?accession=A-4").get(0);
        assertThat(assessment.get("status").asText()).isEqualTo("NOT_ANALYSED");
        assertThat(assessment.get("reason").asText()).isEqualTo("No series is axial: 2 coronal");
        assertThat(assessment.get("seriesInstanceUid").isNull()).isTrue();
        assertThat(assessment.get("model").isNull()).isTrue();
        assertThat(assessment.get("findings").isEmpty()).isTrue();
    }

    @Test
    void aSeriesHasTheFieldsOfTheDesign() throws Exception {
        JsonNode series = json("/api/series?study=" + SampleStudies.POSITIVE);
        assertThat(series.size()).isEqualTo(4);
        JsonNode bone = series.get(1);
        assertThat(names(bone))
                .contains("seriesInstanceUid", "description", "sliceCount", "outcome", "reason", "protocol");
        assertThat(bone.get("outcome").asText()).isEqualTo("NOT_ANALYSED");
        assertThat(bone.get("protocol").toString())
                .isEqualTo(
                        "{\"contrast\":{\"header\":\"WITHOUT\",\"image\":null,\"probability\":0.0,\"uncertain\":false},"
                                + "\"orientation\":{\"header\":\"AXIAL\",\"image\":\"AXIAL\",\"probability\":0.9988,\"uncertain\":false},"
                                + "\"reconstruction\":{\"header\":\"SOFT_TISSUE\",\"image\":\"BONE\",\"probability\":0.93,\"uncertain\":false}}");
    }

    @Test
    void aDeliveryHasTheFieldsOfTheDesign() throws Exception {
        JsonNode deliveries = json("/api/deliveries?assessment=" + SampleStudies.CORRECTED);
        assertThat(names(deliveries.get(0))).contains("recipient", "state", "attempts", "lastError", "deliveredAt");
        assertThat(deliveries.findValuesAsText("recipient")).containsExactly("pager", "ris", "webhook");
        assertThat(deliveries.findValuesAsText("state")).containsExactly("DEAD", "DELIVERED", "PENDING");
        assertThat(deliveries.get(1).get("deliveredAt").asText()).endsWith("Z");
        assertThat(deliveries.get(2).get("deliveredAt").isNull()).isTrue();
    }

    @Test
    void theWorklistHasPositivesFirstThenWhatWaits() throws Exception {
        JsonNode rows = json("/api/worklist");
        assertThat(rows.findValuesAsText("studyInstanceUid").subList(0, 2))
                .containsExactly(SampleStudies.POSITIVE, SampleStudies.WAITING);
        JsonNode first = rows.get(0);
        assertThat(first.get("state").asText()).isEqualTo("POSITIVE");
        assertThat(first.get("corrected").asBoolean()).isTrue();
        assertThat(first.get("ageSeconds").asLong()).isBetween(50 * 60L, 60 * 60L);
        assertThat(first.get("deliveries").size()).isEqualTo(3);
        assertThat(rows.get(1).get("assessmentId").isNull()).isTrue();
        assertThat(json("/api/worklist?limit=1").size()).isEqualTo(1);
    }

    @Test
    void anOpaqueLinkLeadsToTheStudyPageAndNothingInItNamesThePatient() throws Exception {
        for (String key : List.of(SampleStudies.CORRECTED.toString(), PageText.shortId(SampleStudies.CORRECTED))) {
            HttpResponse<String> answer = get("/a/" + key);
            assertThat(answer.statusCode()).as(key).isEqualTo(303);
            assertThat(URI.create(answer.headers().firstValue("Location").orElseThrow()))
                    .hasPath("/study.html")
                    .hasQuery("study=" + SampleStudies.POSITIVE + "&assessment=" + SampleStudies.CORRECTED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/assessments,study",
        "/api/assessments?study=,study",
        "/api/assessments?study=../../etc,study",
        "/api/assessments?study=1.2&accession=A,accession",
        "/api/assessments?accession=,study",
        "/api/assessments?accession=%20,accession",
        "/api/assessments/not-a-uuid,id",
        "/api/deliveries,assessment",
        "/api/deliveries?assessment=1-2-3-4-5,assessment",
        "/api/series,study",
        "/api/studies/1..2,uid",
        "/api/worklist?limit=0,limit",
        "/api/worklist?hours=many,hours",
        "/a/1,id",
    })
    void aWrongParameterIsNamed(String address, String parameter) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.get("message").asText())
                .contains("'" + parameter + "'")
                .doesNotContain("etc", "many");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/assessments/00000000-0000-4000-8000-00000000dead",
        "/api/studies/1.2.3",
        "/a/00000000-0000-4000-8000-00000000dead",
        "/api/nothing",
    })
    void whatIsUnknownIsNotFoundInJson(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new ObjectMapper().readTree(answer.body()).get("message").asText())
                .isNotEmpty();
    }

    @Test
    void everyAnswerForbidsForeignContentAndPatientDataIsNotKept() throws Exception {
        for (String address : List.of("/", "/study.html", "/js/worklist.js", "/api/worklist", "/api/studies/1.2.3")) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
        assertThat(get("/api/worklist").headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get("/js/worklist.js").headers().firstValue("Cache-Control")).contains("no-cache");
    }
}
