package org.bellwether.dicom.net;

/** Makes text from the network harmless in a log line. */
public final class WireText {

    private static final int LONGEST = 128;

    private WireText() {}

    /**
     * Escapes everything but printable ASCII, so that no line break, terminal escape or direction mark from a peer
     * reaches a log, and cuts the text after 128 characters.
     *
     * @param text as received
     * @return the text with every other character as {@code \}{@code uXXXX}, and a backslash doubled
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int length = Math.min(text.length(), LONGEST);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                out.append("\\\\");
            } else if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append(String.format("\\u%04X", (int) c));
            }
        }
        return length < text.length() ? out.append("...").toString() : out.toString();
    }
}
