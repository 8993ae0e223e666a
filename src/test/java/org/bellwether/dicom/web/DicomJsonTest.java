package org.bellwether.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.junit.jupiter.api.Test;

/** The JSON model of PS3.18 annex F. */
class DicomJsonTest {

    private static List<DataSet> read(String json) throws IOException {
        return DicomJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), 3);
    }

    @Test
    void aMatchIsReadWithNamesNumbersNullsAndSequences() throws IOException {
        DataSet match =
                read("""
                        [{"00080005":{"vr":"CS","Value":["ISO_IR 100"]},
                          "0020000D":{"vr":"UI","Value":["1.2.3"]},
                          "00201208":{"Value":[34],"vr":"IS"},
                          "00080061":{"vr":"CS","Value":["CT","SR"]},
                          "00080090":{"vr":"PN"},
                          "00100010":{"vr":"PN","Value":[{"Ideographic":"山田^太郎","Alphabetic":"Yamada^Tarō"}]},
                          "00280010":{"vr":"US","Value":[512]},
                          "00101030":{"vr":"DS","Value":[71.5,null]},
                          "7FE00010":{"vr":"OW","BulkDataURI":"http://elsewhere/","x":[{"y":1}]},
                          "00081110":{"vr":"SQ","Value":[{"00081155":{"vr":"UI","Value":["1.5"]}},{}]}}]
                        """)
                        .get(0);
        assertThat(match.string(Tag.STUDY_INSTANCE_UID)).isEqualTo("1.2.3");
        assertThat(match.integer(Tag.NUMBER_OF_STUDY_RELATED_INSTANCES)).hasValue(34);
        assertThat(match.strings(Tag.MODALITIES_IN_STUDY)).containsExactly("CT", "SR");
        assertThat(match.string(Tag.PATIENT_NAME)).isEqualTo("Yamada^Tarō=山田^太郎");
        assertThat(match.integer(Tag.ROWS)).hasValue(512);
        assertThat(match.sequence(0x00081110)).hasSize(2);
        assertThat(match.sequence(0x00081110).get(0).string(Tag.REFERENCED_SOP_INSTANCE_UID))
                .isEqualTo("1.5");
        assertThat(read("[]")).isEmpty();
    }

    @Test
    void aValueThatDoesNotFitItsVrCostsItsAttributeAndNotTheMatch() throws IOException {
        DataSet match =
                read("""
                        [{"0020000D":{"vr":"UI","Value":["1.2.3"]},
                          "00280010":{"vr":"US","Value":["many"]},
                          "00280011":{"vr":"US","Value":[99999999]},
                          "00080060":{"vr":"CS","Value":["山"]},
                          "00091010":{"vr":"山田","Value":["x"]},
                          "00091011":{"vr":"FD","Value":["1e999"]}}]
                        """)
                        .get(0);
        assertThat(match.string(Tag.STUDY_INSTANCE_UID)).isEqualTo("1.2.3");
        assertThat(match.integer(Tag.ROWS)).isEmpty();
        assertThat(match.string(Tag.MODALITY)).isEmpty();
    }

    @Test
    void whatIsNoMatchIsRefusedWithoutBeingQuoted() {
        for (String wrong : List.of(
                "",
                "{}",
                "[1]",
                "[{\"0020000D\":1}]",
                "[{\"SECRET\":{}}]",
                "[{\"0020000D\":{\"vr\":\"UI\",\"Value\":[[1]]}}]",
                "[{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"SECRET",
                "[{},{},{},{}]",
                "[{\"00081110\":{\"vr\":\"SQ\",\"Value\":[".repeat(500))) {
            assertThatThrownBy(() -> read(wrong))
                    .as(wrong)
                    .isInstanceOf(MalformedMessageException.class)
                    .hasMessageNotContaining("SECRET");
        }
    }

    @Test
    void bytesThatLookLikeUtf32AreRefusedAsMalformed() {
        byte[] wide = {9, 0, 0, 0, '0', '2', '0', '0'};
        assertThatThrownBy(() -> DicomJson.read(new ByteArrayInputStream(wide), 3))
                .isInstanceOf(MalformedMessageException.class);
    }

    @Test
    void theAnswerOfAStoreHasTheSequencesOfTheStandard() throws IOException {
        StowResult result = new StowResult(
                List.of(new StowResult.Stored("1.1", "1.2")), List.of(new StowResult.Failed("1.1", "1.3", 0xC000)));
        assertThat(result.httpStatus()).isEqualTo(202);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        DicomJson.write(result.dataSet(), stream);
        assertThat(stream.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"00081190\":{\"vr\":\"UR\"},"
                        + "\"00081198\":{\"vr\":\"SQ\",\"Value\":[{\"00081150\":{\"vr\":\"UI\",\"Value\":[\"1.1\"]},"
                        + "\"00081155\":{\"vr\":\"UI\",\"Value\":[\"1.3\"]},\"00081197\":{\"vr\":\"US\",\"Value\":[49152]}}]},"
                        + "\"00081199\":{\"vr\":\"SQ\",\"Value\":[{\"00081150\":{\"vr\":\"UI\",\"Value\":[\"1.1\"]},"
                        + "\"00081155\":{\"vr\":\"UI\",\"Value\":[\"1.2\"]},\"00081190\":{\"vr\":\"UR\"}}]}}");
        List<StowResult.Failed> full = List.of(new StowResult.Failed("", "", 0xA700));
        assertThat(new StowResult(List.of(), full).httpStatus()).isEqualTo(503);
        assertThat(new StowResult(List.of(), result.failed()).httpStatus()).isEqualTo(409);
        assertThat(new StowResult(result.stored(), List.of()).httpStatus()).isEqualTo(200);
    }
}
