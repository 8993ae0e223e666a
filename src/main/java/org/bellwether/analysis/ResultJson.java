package org.bellwether.analysis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.bellwether.domain.Finding;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.hemorrhage.HemorrhageReading;

/** Results as JSON for programs; numbers are not rounded, volumes are in millilitres. */
public final class ResultJson {

    private ResultJson() {}

    /**
     * Writes a series.
     *
     * @param studyInstanceUid its study
     * @param series its result
     * @param folder where its files lie
     * @return one object; {@code probability} is missing without a calibrated network
     */
    public static ObjectNode series(String studyInstanceUid, SeriesResult series, String folder) {
        ObjectNode json = object().put("kind", "series")
                .put("studyInstanceUid", studyInstanceUid)
                .put("seriesInstanceUid", series.seriesInstanceUid())
                .put("folder", folder)
                .put("sliceCount", series.sliceCount())
                .put("rows", series.rows())
                .put("columns", series.columns())
                .put("outcome", series.chosen() && series.reading() != null ? "ANALYSED" : "NOT_ANALYSED")
                .put("chosen", series.chosen())
                .put("reason", series.reason())
                .put("unanswered", series.unanswered());
        SeriesProtocol protocol = series.protocol();
        if (protocol != null) {
            json.set("protocol", protocol(protocol));
        }
        HemorrhageReading reading = series.reading();
        if (reading != null) {
            json.set("reading", reading(reading));
        }
        ObjectNode millis = json.putObject("stageMillis");
        series.stages().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(stage -> millis.put(
                        stage.getKey().name().toLowerCase(Locale.ROOT), StudyAnalyser.millis(stage.getValue())));
        return json;
    }

    /**
     * Writes a study.
     *
     * @param study its result
     * @return one object
     */
    public static ObjectNode study(StudyResult study) {
        ObjectNode json = object().put("kind", "study")
                .put("studyInstanceUid", study.studyInstanceUid())
                .put("status", study.status().name())
                .put("reason", study.reason())
                .put("unanswered", study.unanswered());
        study.chosen().ifPresent(chosen -> {
            json.put("seriesInstanceUid", chosen.seriesInstanceUid());
            HemorrhageReading reading = chosen.reading();
            if (reading != null) {
                json.set("reading", reading(reading));
            }
        });
        return json;
    }

    /**
     * Writes what the hemorrhage network found.
     *
     * @param reading the reading
     * @return one object
     */
    public static ObjectNode reading(HemorrhageReading reading) {
        ObjectNode json = object().put("positive", reading.positive());
        ArrayNode findings = json.putArray("findings");
        for (Finding finding : reading.findings()) {
            findings.addObject()
                    .put("type", finding.type().name())
                    .put("volumeMl", finding.volumeMl())
                    .put("probability", finding.probability())
                    .put("keySlice", finding.keySlice());
        }
        ObjectNode marked = json.putObject("markedMl");
        for (HemorrhageType type : HemorrhageType.values()) {
            marked.put(type.name(), reading.markedMl().getOrDefault(type, 0.0));
        }
        json.put("largestComponentMl", reading.largestComponentMl()).put("componentMl", reading.componentMl());
        reading.probability().ifPresent(probability -> json.put("probability", probability));
        json.set("model", model(reading.model()));
        return json;
    }

    /**
     * Writes which network answered.
     *
     * @param model the network
     * @return one object
     */
    public static ObjectNode model(ModelIdentity model) {
        return object().put("name", model.name())
                .put("version", model.version())
                .put("sha256", model.sha256());
    }

    /**
     * Writes what header and image say.
     *
     * @param protocol both answers
     * @return one object; an answer that was not given is null
     */
    public static ObjectNode protocol(SeriesProtocol protocol) {
        ObjectNode json = object();
        json.set("contrast", answer(protocol.contrast()));
        json.set("orientation", answer(protocol.orientation()));
        json.set("reconstruction", answer(protocol.reconstruction()));
        return json;
    }

    private static ObjectNode answer(ProtocolAnswer<?> answer) {
        Enum<?> header = answer.header();
        Enum<?> image = answer.image();
        return object().put("header", header == null ? null : header.name())
                .put("image", image == null ? null : image.name())
                .put("probability", answer.probability())
                .put("uncertain", answer.uncertain());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
