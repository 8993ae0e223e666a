package org.bellwether.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slices and masks come to the page voxel by voxel as the spool and the network have them. */
@QuarkusTest
@TestProfile(WebProfile.class)
class ImagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SERIES = "/api/series/" + SampleStudies.AXIAL;
    private static final int AREA = SampleImages.SIZE * SampleImages.SIZE;

    @TestHTTPResource("/")
    URI base;

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private JsonNode json(String address, int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void theGeometryIsThatOfTheSlicesInOrderFromFootToHead() throws Exception {
        JsonNode volume = json(SERIES + "/volume", 200);
        assertThat(volume.get("slices").asInt()).isEqualTo(SampleStudies.AXIAL_SLICES);
        assertThat(volume.get("rows").asInt()).isEqualTo(SampleImages.SIZE);
        assertThat(volume.get("columns").asInt()).isEqualTo(SampleImages.SIZE);
        assertThat(volume.get("sliceSpacingMm").asDouble()).isEqualTo(7);
        assertThat(volume.get("rowSpacingMm").asDouble()).isEqualTo(1.7);
        assertThat(volume.get("imageOrientation").toString()).isEqualTo("[1.0,0.0,0.0,0.0,1.0,0.0]");
        assertThat(volume.get("positionsMm").size()).isEqualTo(SampleStudies.AXIAL_SLICES);
        assertThat(volume.get("positionsMm").get(0).get(2).asDouble()).isEqualTo(-66.5);
        assertThat(volume.get("positionsMm").get(SampleStudies.KEY_SLICE).get(2).asDouble())
                .isEqualTo(17.5);
    }

    @Test
    void everyVoxelOfASliceIsThatOfTheScanner() throws Exception {
        short[] volume = SampleImages.axialVoxelsHu();
        for (int slice : new int[] {0, SampleStudies.KEY_SLICE, SampleStudies.AXIAL_SLICES - 1}) {
            HttpResponse<byte[]> answer = get(SERIES + "/slices/" + slice);
            short[] voxelsHu = new short[AREA];
            ByteBuffer.wrap(answer.body())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(voxelsHu);
            assertThat(answer.body()).hasSize(AREA * 2);
            assertThat(voxelsHu).isEqualTo(Arrays.copyOfRange(volume, slice * AREA, (slice + 1) * AREA));
        }
    }

    @Test
    void aSliceAskedForWithItsVersionMayBeKeptAndTravelsCompressed() throws Exception {
        String version = json(SERIES + "/volume", 200).get("version").asText();
        String address = SERIES + "/slices/3?version=" + version;
        HttpResponse<byte[]> plain = get(address);
        HttpResponse<byte[]> compressed = get(address, "Accept-Encoding", "gzip");
        assertThat(plain.headers().firstValue("Cache-Control").orElse("")).contains("private", "max-age=3600");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.body().length).isLessThan(plain.body().length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(get(SERIES + "/slices/3").headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(json(SERIES + "/slices/3?version=another", 409)
                        .get("message")
                        .asText())
                .contains("geometry");
    }

    @Test
    void aLocalizerIsShownThoughNoNetworkReadsIt() throws Exception {
        JsonNode volume = json("/api/series/" + SampleStudies.SCOUT + "/volume", 200);
        assertThat(volume.get("kind").asText()).isEqualTo("LOCALIZER");
        assertThat(volume.get("slices").asInt()).isEqualTo(1);
        assertThat(get("/api/series/" + SampleStudies.SCOUT + "/slices/0").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theMaskIsThatOfTheNetwork() throws Exception {
        JsonNode mask = json("/api/assessments/" + SampleStudies.CORRECTED + "/mask", 200);
        assertThat(mask.get("seriesInstanceUid").asText()).isEqualTo(SampleStudies.AXIAL);
        assertThat(mask.get("labels").toString()).isEqualTo("{\"IPH\":1,\"SAH\":2,\"EDH_SDH\":3}");
        byte[] labels = SampleImages.mask().labels();
        for (int slice = 0; slice < SampleStudies.AXIAL_SLICES; slice++) {
            byte[] expected = Arrays.copyOfRange(labels, slice * AREA, (slice + 1) * AREA);
            HttpResponse<byte[]> answer = get("/api/assessments/" + SampleStudies.CORRECTED + "/mask/" + slice);
            assertThat(answer.body()).isEqualTo(expected);
            assertThat(answer.headers().firstValue("Bellwether-Rows")).contains("128");
            assertThat(answer.headers().firstValue("Bellwether-Columns")).contains("128");
            int marked = 0;
            for (byte label : expected) {
                marked += label;
            }
            assertThat(mask.get("voxelsPerSlice").get("IPH").get(slice).asInt()).isEqualTo(marked);
        }
        assertThat(mask.get("voxelsPerSlice")
                        .get("IPH")
                        .get(SampleStudies.KEY_SLICE)
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "/slices/20,404",
        "/slices/-1,400",
        "/slices/x,400",
        "/slices/99999999999,400",
    })
    void aSliceThatIsNotThereIsRefused(String slice, int status) throws Exception {
        assertThat(json(SERIES + slice, status).get("message").asText()).isNotEmpty();
    }

    @Test
    void imagesThatCannotBeShownSayWhy() throws Exception {
        assertThat(json("/api/series/" + SampleStudies.CAPTURE + "/volume", 422)
                        .get("message")
                        .asText())
                .isNotEmpty();
        assertThat(json("/api/series/" + SampleStudies.CUT_OFF + "/slices/0", 422)
                        .get("message")
                        .asText())
                .contains("1000 bytes");
    }

    @Test
    void aSeriesWithoutImagesSaysWhy() throws Exception {
        assertThat(json("/api/series/" + SampleStudies.WITHOUT_IMAGES + "/volume", 409)
                        .get("message")
                        .asText())
                .contains("not in the store");
        assertThat(json("/api/series/1.2.3/volume", 404).get("message").asText())
                .contains("no such series");
        assertThat(json("/api/series/1..3/volume", 400).get("parameter").asText())
                .isEqualTo("uid");
    }
}
