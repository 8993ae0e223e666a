package org.bellwether.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells on a console of 100 columns what became of a study: plain text, one fact a line. */
final class Story {

    /** What stands above everything that shows a result. */
    static final String RESEARCH_USE = "Research use, not for clinical use; networks trained on synthetic phantoms.";

    private static final int COLUMNS = 100;
    private static final int INDENT = 13;
    private static final int MOST_SEGMENTS = 18;

    private final List<String> lines = new ArrayList<>();

    private Story() {}

    /**
     * Tells the story of one study.
     *
     * @param outcome what became of it
     * @param worklist address of the worklist page, ending with a slash
     * @return lines of at most 100 columns
     */
    static List<String> of(StudyOutcome outcome, String worklist) {
        Story story = new Story();
        story.heading(outcome);
        story.received(outcome);
        story.series(outcome);
        story.result(outcome);
        story.sent(outcome);
        outcome.assessment().ifPresent(assessment -> {
            story.seconds(assessment.path("stageMillis"));
            story.line("Open", worklist + "a/" + assessment.path("id").asText());
        });
        return List.copyOf(story.lines);
    }

    private void heading(StudyOutcome outcome) {
        PhantomStudy study = outcome.study();
        String title = "Study " + outcome.number() + ": " + study.patient().name() + ", accession number "
                + study.accessionNumber() + " ";
        lines.add("");
        lines.add(title + "-".repeat(Math.max(3, COLUMNS - width(title))));
    }

    private void received(StudyOutcome outcome) {
        double seconds = Math.max(0.001, seconds(outcome.sendTime()));
        line(
                "Received",
                text(
                        "%d images in %d series by C-STORE in %.2f s (%.0f images/s)",
                        outcome.imagesSent(),
                        outcome.study().series().size(),
                        seconds,
                        outcome.imagesSent() / seconds));
    }

    private void series(StudyOutcome outcome) {
        List<JsonNode> series = new ArrayList<>(outcome.series());
        series.sort(Comparator.comparingInt(node -> node.path("seriesNumber").asInt(0)));
        String chosen = outcome.assessment()
                .map(node -> node.path("seriesInstanceUid").asText(""))
                .orElse("");
        String label = "Chosen";
        for (JsonNode one : series) {
            if (!chosen.isEmpty() && chosen.equals(one.path("seriesInstanceUid").asText())) {
                line(label, describe(one));
            }
        }
        label = "Not read";
        for (JsonNode one : series) {
            if (chosen.isEmpty() || !chosen.equals(one.path("seriesInstanceUid").asText())) {
                line(label, describe(one));
                label = "";
            }
        }
    }

    private static String describe(JsonNode series) {
        String number = series.path("seriesNumber").asText("");
        String reason = series.path("reason").asText("");
        return (number.isEmpty() || number.equals("null") ? "" : number + " ")
                + series.path("description").asText() + " ("
                + series.path("sliceCount").asInt() + "): "
                + (reason.isEmpty() ? series.path("outcome").asText() : reason);
    }

    private void result(StudyOutcome outcome) {
        if (outcome.assessment().isEmpty()) {
            line("Result", "none came in time");
            return;
        }
        JsonNode assessment = outcome.assessment().get();
        StringBuilder text = new StringBuilder(assessment.path("status").asText());
        for (JsonNode finding : assessment.path("findings")) {
            text.append(text(
                    "; %s %.1f mL, probability %.2f, slice %d",
                    finding.path("type").asText(),
                    finding.path("volumeMl").asDouble(),
                    finding.path("probability").asDouble(),
                    finding.path("keySlice").asInt() + 1));
        }
        if ("NOT_ANALYSED".equals(assessment.path("status").asText())) {
            text.append(": ").append(assessment.path("reason").asText());
        }
        line("Result", text.toString());
        JsonNode model = assessment.path("model");
        if (model.hasNonNull("name")) {
            String hash = model.path("sha256").asText("");
            line(
                    "Model",
                    model.path("name").asText() + " version "
                            + model.path("version").asText() + ", sha256 "
                            + hash.substring(0, Math.min(16, hash.length())) + "...");
        }
    }

    private void sent(StudyOutcome outcome) {
        for (JsonNode delivery : outcome.deliveries()) {
            String state = delivery.path("state").asText();
            String error = delivery.path("lastError").asText("");
            line(
                    "Sent to",
                    delivery.path("recipient").asText() + ": " + state.toLowerCase(Locale.ROOT) + ", "
                            + attempts(delivery.path("attempts").asInt())
                            + (state.equals("DELIVERED") || error.isEmpty() || error.equals("null")
                                    ? ""
                                    : ", " + error));
        }
        if (!outcome.messages().isEmpty()) {
            message(outcome.messages().get(outcome.messages().size() - 1));
        }
        for (DemonstrationMailbox.Page page : outcome.pages()) {
            line("Page", "to " + page.recipient() + (page.subject().isEmpty() ? "" : ", subject " + page.subject()));
            page.text().lines().filter(text -> !text.isBlank()).forEach(text -> line("", text));
        }
        if (outcome.pages().isEmpty()) {
            line("Page", "none");
        }
    }

    private static String attempts(int attempts) {
        return attempts == 1 ? "1 attempt" : attempts + " attempts";
    }

    /** Shows the head of each segment, one a line, and how many are left out. */
    private void message(String message) {
        String[] segments = message.split("[\r\n]+", -1);
        String label = "HL7";
        int shown = 0;
        for (String segment : segments) {
            if (segment.isBlank()) {
                continue;
            }
            if (++shown > MOST_SEGMENTS) {
                continue;
            }
            lines.add(pad(label) + abbreviate(segment));
            label = "";
        }
        if (shown > MOST_SEGMENTS) {
            lines.add(pad("") + "and " + (shown - MOST_SEGMENTS) + " more segments");
        }
    }

    private void seconds(JsonNode stages) {
        List<String> parts = new ArrayList<>();
        stages.fields()
                .forEachRemaining(stage -> parts.add(
                        text("%s %.2f", stage.getKey(), stage.getValue().asDouble() / 1000)));
        line("Seconds", String.join(", ", parts));
    }

    /** Adds a line; what is too long goes on below, broken between words. */
    private void line(String label, String text) {
        String head = label;
        StringBuilder row = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            if (row.length() > 0 && row.length() + 1 + word.length() > COLUMNS - INDENT) {
                lines.add(pad(head) + row);
                head = "";
                row.setLength(0);
            }
            row.append(row.length() == 0 ? "" : " ").append(word);
        }
        lines.add(pad(head) + row);
    }

    private static String pad(String label) {
        return "  " + label + " ".repeat(Math.max(1, INDENT - 2 - label.length()));
    }

    /** Columns on a console, where ideographs and kana take two. */
    private static int width(String text) {
        return text.codePoints().map(letter -> letter >= 0x2E80 ? 2 : 1).sum();
    }

    /** Leaves out what follows a run of empty fields late in a segment, and what does not fit the line. */
    private static String abbreviate(String segment) {
        int width = COLUMNS - INDENT;
        int empty = segment.startsWith("OBX") ? segment.indexOf("||||") : -1;
        String shown = empty > 0 ? segment.substring(0, empty) + "|..." : segment;
        return shown.length() <= width ? shown : shown.substring(0, width - 3) + "...";
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
