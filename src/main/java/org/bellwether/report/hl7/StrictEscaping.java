package org.bellwether.report.hl7;

import ca.uhn.hl7v2.parser.DefaultEscaping;
import ca.uhn.hl7v2.parser.EncodingCharacters;

/**
 * Escapes every separator and every escape character (HL7 2.5.1, 2.7). HAPI's own escaping leaves a backslash alone when
 * what follows resembles a sequence such as {@code \X0D\}, and a receiver would then read something else than the header
 * says.
 */
final class StrictEscaping extends DefaultEscaping {

    @Override
    public String escape(String text, EncodingCharacters characters) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            char name = name(character, characters);
            if (name == 0) {
                escaped.append(character);
            } else {
                escaped.append(characters.getEscapeCharacter()).append(name).append(characters.getEscapeCharacter());
            }
        }
        return escaped.toString();
    }

    /** Returns the letter of the escape sequence, or 0 for a character that stands for itself. */
    private static char name(char character, EncodingCharacters characters) {
        if (character == characters.getFieldSeparator()) {
            return 'F';
        } else if (character == characters.getComponentSeparator()) {
            return 'S';
        } else if (character == characters.getSubcomponentSeparator()) {
            return 'T';
        } else if (character == characters.getRepetitionSeparator()) {
            return 'R';
        } else if (character == characters.getEscapeCharacter()) {
            return 'E';
        }
        return 0;
    }
}
