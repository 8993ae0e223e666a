package org.bellwether.protocol;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A node of a YAML file that remembers where it stands, so that a mistake can be told by line and key. */
final class RuleNode {

    private static final int MAX_DEPTH = 32;
    private static final long MAX_BYTES = 1 << 20;

    private final Path file;
    private final int line;
    private final String key;
    private @Nullable String text;
    private @Nullable List<RuleNode> items;
    private @Nullable Map<String, RuleNode> fields;

    private RuleNode(Path file, int line, String key) {
        this.file = file;
        this.line = line;
        this.key = key;
    }

    static RuleNode read(Path file) throws RuleFileException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new RuleFileException(file, 0, "larger than " + MAX_BYTES + " bytes", null);
            }
            try (JsonParser parser = new YAMLFactory().createParser(Files.readAllBytes(file))) {
                if (parser.nextToken() == null) {
                    throw new RuleFileException(file, 0, "is empty", null);
                }
                return read(file, parser, "", 0);
            }
        } catch (JsonProcessingException e) {
            // The parser's own message names the line, and more exactly than its location does.
            String why = e.getOriginalMessage().strip().replaceAll("\\s+", " ");
            throw new RuleFileException(file, 0, "is not YAML: " + why, e);
        } catch (IOException e) {
            throw new RuleFileException(file, 0, "cannot be read", e);
        }
    }

    private static RuleNode read(Path file, JsonParser parser, String key, int depth)
            throws IOException, RuleFileException {
        RuleNode node = new RuleNode(file, parser.currentTokenLocation().getLineNr(), key);
        if (depth > MAX_DEPTH) {
            throw node.wrong("nested deeper than " + MAX_DEPTH);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, RuleNode> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                RuleNode field = read(file, parser, key.isEmpty() ? name : key + "." + name, depth + 1);
                if (fields.put(name, field) != null) {
                    throw field.wrong("stands there twice");
                }
            }
            node.fields = fields;
        } else if (token == JsonToken.START_ARRAY) {
            List<RuleNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(file, parser, key + "[" + items.size() + "]", depth + 1));
            }
            node.items = items;
        } else {
            node.text = parser.getText();
        }
        return node;
    }

    RuleFileException wrong(String why) {
        return new RuleFileException(file, line, (key.isEmpty() ? "the file" : key) + " " + why, null);
    }

    /** The fields; each must be one of those allowed. */
    Map<String, RuleNode> fields(List<String> allowed) throws RuleFileException {
        if (fields == null) {
            throw wrong("must be a map with the keys " + String.join(", ", allowed));
        }
        for (Map.Entry<String, RuleNode> field : fields.entrySet()) {
            if (!allowed.contains(field.getKey())) {
                throw field.getValue().wrong("is not known here; allowed: " + String.join(", ", allowed));
            }
        }
        return fields;
    }

    /** A field that must be there, of fields that were checked. */
    RuleNode required(String name) throws RuleFileException {
        RuleNode field = fields == null ? null : fields.get(name);
        if (field == null) {
            throw wrong("has no '" + name + "'");
        }
        return field;
    }

    List<RuleNode> items() throws RuleFileException {
        if (items == null || items.isEmpty()) {
            throw wrong("must be a list with at least one entry");
        }
        return items;
    }

    boolean isList() {
        return items != null;
    }

    String text() throws RuleFileException {
        if (text == null || text.isBlank()) {
            throw wrong("must be a text");
        }
        return text;
    }

    double number() throws RuleFileException {
        try {
            double number = Double.parseDouble(text());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new RuleFileException(file, line, key + " must be a number, not '" + text + "'", e);
        }
        throw wrong("must be a number, not '" + text + "'");
    }

    boolean truth() throws RuleFileException {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("must be true or false, not '" + text + "'");
        };
    }

    Pattern pattern() throws RuleFileException {
        try {
            return Pattern.compile(text(), Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw new RuleFileException(file, line, key + " must be a regular expression: " + e.getDescription(), e);
        }
    }

    <E extends Enum<E>> E constant(Class<E> type) throws RuleFileException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text())) {
                return constant;
            }
        }
        throw wrong("must be one of " + List.of(type.getEnumConstants()) + ", not '" + text + "'");
    }
}
