package org.bellwether.replay;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bellwether.analysis.ResultJson;
import org.bellwether.analysis.ResultText;
import org.bellwether.analysis.StudyResult;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.Finding;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.hemorrhage.HemorrhageReading;

/** Differences as lines for a person, and as JSON for programs. */
final class DifferenceText {

    private DifferenceText() {}

    static String lines(StudyDifference difference) {
        StringBuilder text = new StringBuilder();
        Assessment before = difference.before();
        line(text, "Study %s: %s", before.studyInstanceUid(), words(difference.change()));
        line(text, "  before  %s", before(before));
        StudyResult now = difference.now();
        if (now != null) {
            HemorrhageReading reading =
                    now.chosen().map(chosen -> chosen.reading()).orElse(null);
            line(
                    text,
                    "  now     %s",
                    reading == null ? now.status() + ": " + now.reason() : ResultText.reading(reading));
        }
        difference
                .protocols()
                .forEach(protocol -> line(
                        text,
                        "  series %s: %s was %s, is %s",
                        protocol.seriesInstanceUid(),
                        protocol.property(),
                        protocol.before(),
                        protocol.now()));
        new TreeMap<>(difference.dice()).forEach((type, dice) -> line(text, "  Dice %s %.3f", type, dice));
        return text.toString();
    }

    private static String before(Assessment assessment) {
        StringBuilder text = new StringBuilder(assessment.status().name());
        for (Finding finding : assessment.findings()) {
            text.append(String.format(
                    Locale.ROOT, ", %s %.2f mL (%.3f)", finding.type(), finding.volumeMl(), finding.probability()));
        }
        if (assessment.findings().isEmpty()) {
            text.append(": ").append(assessment.reason());
        }
        return text.toString();
    }

    static String words(Change change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static ObjectNode json(StudyDifference difference) {
        Assessment before = difference.before();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("kind", "study")
                .put("studyInstanceUid", before.studyInstanceUid())
                .put("change", difference.change().name());
        ObjectNode old = json.putObject("before")
                .put("assessment", before.id().toString())
                .put("status", before.status().name())
                .put("seriesInstanceUid", before.seriesInstanceUid())
                .put("createdAt", before.createdAt().toString());
        ArrayNode findings = old.putArray("findings");
        for (Finding finding : before.findings()) {
            findings.addObject()
                    .put("type", finding.type().name())
                    .put("volumeMl", finding.volumeMl())
                    .put("probability", finding.probability())
                    .put("keySlice", finding.keySlice());
        }
        ModelIdentity model = before.model();
        if (model != null) {
            old.set("model", ResultJson.model(model));
        }
        StudyResult now = difference.now();
        if (now != null) {
            json.set("now", ResultJson.study(now).without(List.of("kind", "studyInstanceUid")));
        }
        ArrayNode protocols = json.putArray("protocolChanges");
        difference.protocols().forEach(protocol -> protocols
                .addObject()
                .put("seriesInstanceUid", protocol.seriesInstanceUid())
                .put("property", protocol.property())
                .put("before", protocol.before())
                .put("now", protocol.now()));
        ObjectNode dice = json.putObject("dice");
        for (Map.Entry<String, Double> entry : new TreeMap<>(difference.dice()).entrySet()) {
            dice.put(entry.getKey(), entry.getValue());
        }
        return json;
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
