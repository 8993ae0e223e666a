package org.bellwether.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.bellwether.dicom.data.Uid;
import org.jspecify.annotations.Nullable;

/** Checks what a caller wrote into an address. Messages name the parameter and never quote the value. */
final class Parameters {

    /** Accession Number is an SH: 16 characters by the standard; sites write more, so the bound is wide. */
    private static final int LONGEST_TEXT = 64;

    private static final Pattern CANONICAL_UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Parameters() {}

    /** Returns a DICOM unique identifier (PS3.5 section 9.1), or answers 400. */
    static String uid(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw ProblemException.badParameter(name, "is missing");
        }
        if (!Uid.isTolerable(value)) {
            throw ProblemException.badParameter(name, "is not a DICOM unique identifier (digits and dots, 64 at most)");
        }
        return value;
    }

    /** Returns a UUID in its canonical form, or answers 400. */
    static UUID uuid(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw ProblemException.badParameter(name, "is missing");
        }
        if (!CANONICAL_UUID.matcher(value).matches()) {
            throw ProblemException.badParameter(name, "is not a UUID");
        }
        return UUID.fromString(value);
    }

    /** Returns a short text, or answers 400. */
    static String text(String name, String value) {
        if (value.isBlank() || value.length() > LONGEST_TEXT) {
            throw ProblemException.badParameter(name, "must have 1 to " + LONGEST_TEXT + " characters");
        }
        return value;
    }

    /** Returns a whole number within bounds, or answers 400. */
    static int number(String name, @Nullable String value, int otherwise, int least, int most) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw ProblemException.badParameter(name, "must be a whole number of " + least + " to " + most);
        }
        throw ProblemException.badParameter(name, "must be a whole number of " + least + " to " + most);
    }

    /** Returns the number of a slice, counted from 0; answers 400 for no number and 404 beyond the last. */
    static int slice(String value, int slices) {
        int index = number("slice", value, -1, 0, Integer.MAX_VALUE);
        if (index < 0 || index >= slices) {
            throw ProblemException.notFound("There is no such slice; the last one is " + (slices - 1) + ".");
        }
        return index;
    }
}
