package org.bellwether.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.hemorrhage.HemorrhageReading;

/** Results as lines for a person at a console. */
public final class ResultText {

    private ResultText() {}

    /**
     * Writes a study with its series.
     *
     * @param study its result
     * @return several lines
     */
    public static String study(StudyResult study) {
        StringBuilder text = new StringBuilder();
        line(text, "Study %s: %s", study.studyInstanceUid(), study.status());
        for (SeriesResult series : study.series()) {
            line(
                    text,
                    "  Series %s, %d slices: %s%s",
                    series.seriesInstanceUid(),
                    series.sliceCount(),
                    series.chosen() ? "chosen, " : "",
                    series.reason());
            SeriesProtocol protocol = series.protocol();
            if (protocol != null) {
                line(text, "    protocol    %s", protocol(protocol));
            }
            HemorrhageReading reading = series.reading();
            if (reading != null) {
                line(text, "    hemorrhage  %s", reading(reading));
            }
            line(
                    text,
                    "    ms          %s",
                    series.stages().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(stage -> String.format(
                                    Locale.ROOT,
                                    "%s %.1f",
                                    stage.getKey().name().toLowerCase(Locale.ROOT),
                                    StudyAnalyser.millis(stage.getValue())))
                            .collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    /**
     * Writes what header and image say.
     *
     * @param protocol both answers
     * @return one line without its end
     */
    public static String protocol(SeriesProtocol protocol) {
        return "contrast " + answer(protocol.contrast()) + "; orientation " + answer(protocol.orientation())
                + "; reconstruction " + answer(protocol.reconstruction());
    }

    private static String answer(ProtocolAnswer<?> answer) {
        String header = answer.header() == null ? "unknown" : String.valueOf(answer.header());
        return answer.image() == null
                ? header + " (header)"
                : String.format(Locale.ROOT, "%s (%.3f, header %s)", answer.image(), answer.probability(), header);
    }

    /**
     * Writes what the hemorrhage network found.
     *
     * @param reading the reading
     * @return one line without its end
     */
    public static String reading(HemorrhageReading reading) {
        StringBuilder text = new StringBuilder(reading.positive() ? "POSITIVE" : "NEGATIVE");
        reading.findings()
                .forEach(finding -> text.append(String.format(
                        Locale.ROOT,
                        ", %s %.2f mL (%.3f)",
                        finding.type(),
                        finding.volumeMl(),
                        finding.probability())));
        text.append("; marked");
        for (HemorrhageType type : HemorrhageType.values()) {
            text.append(String.format(
                    Locale.ROOT, " %s %.2f", type, reading.markedMl().getOrDefault(type, 0.0)));
        }
        text.append(String.format(
                Locale.ROOT,
                " mL; largest region %.2f mL, counts from %.2f mL",
                reading.largestComponentMl(),
                reading.componentMl()));
        reading.probability().ifPresent(value -> text.append(String.format(Locale.ROOT, "; probability %.3f", value)));
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
