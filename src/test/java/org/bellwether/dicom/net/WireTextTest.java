package org.bellwether.dicom.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bad input 19: what a peer calls itself must not write log lines or drive a terminal. */
class WireTextTest {

    @Test
    void lineBreaksAndTerminalEscapesInAnAeTitleAreVisibleInsteadOfEffective() {
        assertThat(WireText.escape("EVIL\r\n\u001b[31mX\\")).isEqualTo("EVIL\\u000D\\u000A\\u001B[31mX\\\\");
    }

    @Test
    void directionMarksAndOtherLettersAreEscaped() {
        assertThat(WireText.escape("\u202eé")).isEqualTo("\\u202E\\u00E9");
    }

    @Test
    void longTextIsCut() {
        assertThat(WireText.escape("A".repeat(200))).hasSize(131).endsWith("...");
    }
}
