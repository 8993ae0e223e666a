package org.bellwether.report.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.HL7Exception;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.domain.AssessmentStatus;
import org.junit.jupiter.api.Test;

/** The HL7 specification tells what is sent: no field more, none less. */
class SpecificationTest {

    private static final Path SPECIFICATION = Path.of("src/main/docs/hl7-specification.md");
    private static final Pattern FIELD = Pattern.compile("^\\| ([A-Z0-9]{3}-\\d+) \\|", Pattern.MULTILINE);
    private static final Pattern OBSERVATION =
            Pattern.compile("^\\| `([^`]+\\^[^`]+\\^[^`]+)` \\| ([A-Z]+) \\|", Pattern.MULTILINE);

    @Test
    void theTableListsExactlyTheFieldsThatAreSent() throws IOException {
        Set<String> listed = new TreeSet<>();
        Matcher lines = FIELD.matcher(Files.readString(SPECIFICATION));
        while (lines.find()) {
            listed.add(lines.group(1));
        }
        Set<String> sent = new TreeSet<>();
        for (String message : messages()) {
            for (String segment : message.split("\r")) {
                String[] fields = segment.split("\\|", -1);
                // In MSH the first separator is a field itself.
                int shift = fields[0].equals("MSH") ? 1 : 0;
                if (shift == 1) {
                    sent.add("MSH-1");
                }
                for (int i = 1; i < fields.length; i++) {
                    if (!fields[i].isEmpty()) {
                        sent.add(fields[0] + "-" + (i + shift));
                    }
                }
            }
        }

        assertThat(listed).isEqualTo(sent);
    }

    @Test
    void theTableListsExactlyTheObservationsThatAreSentWithTheirTypes() throws IOException {
        Set<String> listed = new TreeSet<>();
        Matcher lines = OBSERVATION.matcher(Files.readString(SPECIFICATION));
        while (lines.find()) {
            listed.add(lines.group(2) + " " + lines.group(1));
        }
        Set<String> sent = new TreeSet<>();
        for (String message : messages()) {
            for (String segment : message.split("\r")) {
                if (segment.startsWith("OBX|")) {
                    String[] fields = segment.split("\\|", -1);
                    sent.add(fields[2] + " " + fields[3]);
                }
            }
        }

        assertThat(listed).isEqualTo(sent);
    }

    @Test
    void theExampleIsAMessageThatIsSent() throws IOException, HL7Exception {
        String text = Files.readString(SPECIFICATION);
        int start = text.indexOf("```\n", text.indexOf("<!-- example -->")) + 4;
        String example = text.substring(start, text.indexOf("```", start));

        assertThat(example).isEqualTo(messages().get(0).replace('\r', '\n'));
        StrictRules.parse(example.replace('\n', '\r'));
    }

    private static List<String> messages() {
        List<String> messages = new ArrayList<>();
        for (AssessmentStatus status : AssessmentStatus.values()) {
            messages.add(OruMessageTest.build(
                    OruMessageTest.assessment(status, null),
                    OruMessageTest.study(OruMessageTest.JANE),
                    OruMessageTest.SITE));
        }
        return messages;
    }
}
