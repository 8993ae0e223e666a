package org.bellwether.mllp;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The first segment of a message (HL7 2.5.1, 2.15.9), as far as carrying it needs. Bytes are read as ISO 8859-1: the
 * separators and identifiers are ASCII in every character set that HL7 allows on a socket.
 */
final class MessageHeader {

    private final String[] segments;
    private final String[] fields;
    private final String separator;

    private MessageHeader(String[] segments, String[] fields, String separator) {
        this.segments = segments;
        this.fields = fields;
        this.separator = separator;
    }

    /**
     * Reads a message.
     *
     * @throws MllpException when it does not begin with MSH
     */
    static MessageHeader of(byte[] message) throws MllpException {
        if (message.length < 8 || message[0] != 'M' || message[1] != 'S' || message[2] != 'H') {
            throw new MllpException("message without MSH segment");
        }
        String[] segments = new String(message, StandardCharsets.ISO_8859_1).split("[\r\n]+");
        String separator = Pattern.quote(segments[0].substring(3, 4));
        return new MessageHeader(segments, segments[0].split(separator, -1), separator);
    }

    /** Returns a field of MSH by its number in the standard, empty when missing. MSH-1 is the separator itself. */
    String field(int number) {
        return number - 1 < fields.length ? fields[number - 1] : "";
    }

    /** Returns MSH-10, Message Control ID. */
    String controlId() {
        return field(10);
    }

    /** Returns the fields of the first segment of a name, index 0 being the name; empty when there is none. */
    String[] segment(String name) {
        for (String segment : segments) {
            String[] parts = segment.split(separator, -1);
            if (parts[0].equals(name)) {
                return parts;
            }
        }
        return new String[0];
    }
}
