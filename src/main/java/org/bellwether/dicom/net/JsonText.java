package org.bellwether.dicom.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as it stands in tokens (RFC 8259): objects as maps, arrays as lists, strings, numbers as doubles, booleans, null.
 * What is not exactly JSON is refused, and so is a name that occurs twice, since two readers might see two meanings.
 */
final class JsonText {

    private static final int DEEPEST = 8;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException if the text is none; without its content
     */
    static Map<String, @Nullable Object> object(String text) {
        JsonText reader = new JsonText(text);
        reader.skip();
        Map<String, @Nullable Object> object = reader.object(0);
        reader.skip();
        if (reader.at < text.length()) {
            throw reader.wrong("something behind the object");
        }
        return object;
    }

    private Map<String, @Nullable Object> object(int depth) {
        expect('{');
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        skip();
        if (peek() == '}') {
            at++;
            return object;
        }
        while (true) {
            skip();
            String name = string();
            skip();
            expect(':');
            if (object.containsKey(name)) {
                throw wrong("a name that occurs twice");
            }
            object.put(name, value(depth + 1));
            skip();
            if (peek() != ',') {
                expect('}');
                return object;
            }
            at++;
        }
    }

    private List<@Nullable Object> array(int depth) {
        expect('[');
        List<@Nullable Object> array = new ArrayList<>();
        skip();
        if (peek() == ']') {
            at++;
            return array;
        }
        while (true) {
            array.add(value(depth + 1));
            skip();
            if (peek() != ',') {
                expect(']');
                return array;
            }
            at++;
        }
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw wrong("nested too deep");
        }
        skip();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong("no value");
        }
        at += word.length();
        return value;
    }

    private Double number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(from, at);
        if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw wrong("no value");
        }
        return Double.valueOf(number);
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (true) {
            char c = next();
            if (c == '"') {
                return out.toString();
            } else if (c < ' ') {
                throw wrong("a control character");
            } else if (c != '\\') {
                out.append(c);
            } else {
                out.append(escaped(next()));
            }
        }
    }

    private char escaped(char c) {
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("an unknown escape");
        };
    }

    private char unicode() {
        int end = at + 4;
        if (end > text.length() || !text.substring(at, end).matches("[0-9A-Fa-f]{4}")) {
            throw wrong("an unknown escape");
        }
        char c = (char) Integer.parseInt(text.substring(at, end), 16);
        at = end;
        return c;
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("the end");
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char c) {
        if (next() != c) {
            throw wrong("something else than " + c);
        }
    }

    private IllegalArgumentException wrong(String found) {
        return new IllegalArgumentException("no JSON: " + found + " at character " + at);
    }
}
