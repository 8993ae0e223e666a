package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;

import org.bellwether.dicom.io.DicomFormatException;

/** Feeds the reader of command sets with anything: it ends with a command or with a {@link DicomFormatException}. */
public final class CommandSetFuzz {

    private CommandSetFuzz() {}

    /** Reads a command set. */
    public static void decode(byte[] bytes) {
        try {
            CommandSet command = CommandSet.decode(bytes, bytes.length);
            command.dataSetFollows();
            assertThat(command.response(0, "a comment").encode().remaining()).isPositive();
        } catch (DicomFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
