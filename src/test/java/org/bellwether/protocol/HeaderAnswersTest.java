package org.bellwether.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Dictionary;
import org.bellwether.dicom.data.Tag;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.Reconstruction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shipped rules answer as the evaluation of the networks believes; a Python test holds the other end. */
class HeaderAnswersTest {

    @Test
    void theEngineAnswersAsTheEvaluationDoes() throws IOException, RuleFileException {
        HeaderProtocolRules rules = HeaderProtocolRules.load(Path.of("routes/protocol-rules.yaml"));
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/protocol/headers.jsonl"));
        assertThat(lines).hasSizeGreaterThan(300);
        for (String line : lines) {
            JsonNode sample = mapper.readTree(line);
            HeaderAnswers answers = rules.answer(
                    header(sample.get("header")), sample.get("slices").asInt());
            assertThat(answers).as(line).isEqualTo(expected(sample.get("answers")));
        }
    }

    private static DataSet header(JsonNode attributes) {
        DataSet header = new DataSet().putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 192");
        for (Map.Entry<String, JsonNode> attribute : attributes.properties()) {
            List<String> values = new ArrayList<>();
            attribute.getValue().forEach(value -> values.add(value.asText()));
            int tag = Dictionary.tag(attribute.getKey()).orElseThrow();
            header.putString(tag, values.toArray(String[]::new));
        }
        return header;
    }

    private static HeaderAnswers expected(JsonNode answers) {
        return new HeaderAnswers(
                constant(Contrast.class, answers.get("contrast")),
                constant(Orientation.class, answers.get("orientation")),
                constant(Reconstruction.class, answers.get("reconstruction")),
                answers.get("excludedBecause").textValue());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, JsonNode name) {
        return name.isNull() ? null : Enum.valueOf(type, name.textValue());
    }
}
