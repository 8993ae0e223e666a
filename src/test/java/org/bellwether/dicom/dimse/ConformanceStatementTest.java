package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bellwether.dicom.data.Dictionary;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.net.TlsSettings;
import org.junit.jupiter.api.Test;

/**
 * Holds the tables of the conformance statement against the code; {@code UPDATE_REFERENCE=true} in the environment writes them
 * anew.
 */
class ConformanceStatementTest {

    private static final Path STATEMENT = Path.of("src/main/docs/conformance-statement.md");

    @Test
    void theStatementListsWhatTheCodeAccepts() throws IOException {
        String text = Files.readString(STATEMENT);
        String made = table(text, "storage", storageClasses());
        made = table(made, "syntaxes", transferSyntaxes());
        made = table(made, "models", models());
        made = table(made, "keys", keys());
        made = table(made, "ciphers", ciphers());
        if ("true".equals(System.getenv("UPDATE_REFERENCE"))) {
            Files.writeString(STATEMENT, made);
        }
        assertThat(Files.readString(STATEMENT))
                .as("run UPDATE_REFERENCE=true ./mvnw test -Dtest=ConformanceStatementTest")
                .isEqualTo(made);
    }

    /** Puts a table between its marks. */
    private static String table(String text, String name, String rows) {
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end " + name + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        assertThat(from).as("the mark of " + name).isNotNegative();
        assertThat(to).isGreaterThan(from);
        return text.substring(0, from + begin.length()) + rows + text.substring(to);
    }

    private static String uids(Iterable<String> uids) {
        StringBuilder rows = new StringBuilder("| name | UID |\n|---|---|\n");
        uids.forEach(uid -> rows.append("| ")
                .append(Uid.name(uid))
                .append(" | ")
                .append(uid)
                .append(" |\n"));
        return rows.toString();
    }

    private static String storageClasses() {
        return uids(Uid.storageSopClasses());
    }

    private static String transferSyntaxes() {
        return uids(StorageNegotiation.transferSyntaxes());
    }

    private static String models() {
        StringBuilder rows = new StringBuilder("| name | UID |\n|---|---|\n");
        for (QueryModel model : QueryModel.values()) {
            for (QueryModel.Service service : QueryModel.Service.values()) {
                String uid = model.sopClassUid(service);
                rows.append("| ")
                        .append(Uid.name(uid))
                        .append(" | ")
                        .append(uid)
                        .append(" |\n");
            }
        }
        return rows.toString();
    }

    private static String keys() {
        return "| attribute | tag | level |\n|---|---|---|\n"
                + QueryKeys.all().entrySet().stream()
                        .map(key -> "| " + name(key.getKey()) + " | "
                                + String.format("(%04X,%04X)", key.getKey() >>> 16, key.getKey() & 0xFFFF) + " | "
                                + key.getValue() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String name(int tag) {
        Dictionary.Entry entry = Dictionary.entry(tag);
        return entry == null ? "" : entry.name();
    }

    private static String ciphers() {
        return TlsSettings.cipherSuites().stream()
                .map(name -> "- " + name + "\n")
                .collect(Collectors.joining());
    }
}
