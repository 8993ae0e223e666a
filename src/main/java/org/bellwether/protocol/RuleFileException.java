package org.bellwether.protocol;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A rule file that cannot be used; the message names the file, the line, the key and what is allowed there. */
public final class RuleFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param file the rule file
     * @param line line in it, from 1, or 0 when none is to blame
     * @param why the key and what is wrong with it
     * @param cause the parser's exception, or null
     */
    RuleFileException(Path file, int line, String why, @Nullable Throwable cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + why, cause);
    }
}
