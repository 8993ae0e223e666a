package org.bellwether.dicom.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a Content-Type header (RFC 9110 section 8.3.1).
 *
 * @param name type and subtype in lower case
 * @param parameters parameters by their names in lower case, unquoted
 */
public record MediaType(String name, Map<String, String> parameters) {

    private static final int LONGEST = 1024;
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern NAME = Pattern.compile("\\s*(" + TOKEN + "/" + TOKEN + ")\\s*");
    private static final Pattern PARAMETER = Pattern.compile(
            "\\s*;\\s*(?:(" + TOKEN + ")\\s*=\\s*(?:\"((?:[^\"\\\\\\r\\n]|\\\\[^\\r\\n])*)\"|([^\\s;\"]+)))?\\s*");

    /** Copies the parameters. */
    public MediaType {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Reads a header.
     *
     * @param text its value
     * @return what it says
     * @throws MalformedMessageException if it does not keep to the syntax
     */
    public static MediaType parse(String text) throws MalformedMessageException {
        if (text.length() > LONGEST) {
            throw new MalformedMessageException("a Content-Type of " + text.length() + " characters");
        }
        Matcher name = NAME.matcher(text);
        if (!name.lookingAt()) {
            throw new MalformedMessageException("a Content-Type without type and subtype");
        }
        Map<String, String> parameters = new TreeMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        int at = name.end();
        while (at < text.length()) {
            parameter.region(at, text.length());
            if (!parameter.lookingAt()) {
                throw new MalformedMessageException("a Content-Type with a malformed parameter");
            }
            if (parameter.group(1) != null) {
                String quoted = parameter.group(2);
                parameters.putIfAbsent(
                        parameter.group(1).toLowerCase(Locale.ROOT),
                        quoted != null ? quoted.replaceAll("\\\\(.)", "$1") : parameter.group(3));
            }
            at = parameter.end();
        }
        return new MediaType(name.group(1).toLowerCase(Locale.ROOT), parameters);
    }

    /**
     * Tells whether it is a multipart/related message whose parts are of a type. Its parameter {@code type} may be left
     * out, as some senders do.
     *
     * @param type type and subtype of the parts, in lower case
     * @return true if it is
     */
    public boolean isRelated(String type) {
        String parts = parameters.getOrDefault("type", type);
        return name.equals("multipart/related")
                && parts.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(type);
    }
}
