package org.bellwether.dicom.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The data dictionary of PS3.6 with the command elements of PS3.7: what a tag is called and how its value is written. */
public final class Dictionary {

    /**
     * One line of the dictionary.
     *
     * @param tag the tag; of a repeating group, the mask with every x as 0
     * @param vrs the value representation, or the choices such as {@code US or SS}
     * @param multiplicity the value multiplicity, such as {@code 1} or {@code 2-n}
     * @param keyword the keyword, such as PatientName
     * @param name the name, such as Patient's Name
     */
    public record Entry(int tag, String vrs, String multiplicity, String keyword, String name) {}

    private record Repeating(int mask, int value, Entry entry) {}

    private static final Map<Integer, Entry> BY_TAG = new HashMap<>(12_000);
    private static final Map<String, Integer> BY_KEYWORD = new HashMap<>(12_000);
    private static final List<Repeating> REPEATING = new ArrayList<>();
    private static final VrTable VRS;

    static {
        for (String[] row : rows("elements.txt", 5)) {
            boolean repeats = row[0].indexOf('x') >= 0;
            int tag = Integer.parseUnsignedInt(row[0].replace('x', '0'), 16);
            Entry entry = new Entry(tag, row[1], row[2], row[3], row[4]);
            if (repeats) {
                int mask = Integer.parseUnsignedInt(
                        row[0].replaceAll("[0-9A-F]", "F").replace('x', '0'), 16);
                REPEATING.add(new Repeating(mask, tag, entry));
            } else {
                BY_TAG.put(tag, entry);
                BY_KEYWORD.put(entry.keyword(), tag);
            }
        }
        VRS = new VrTable(BY_TAG.values());
    }

    private Dictionary() {}

    /**
     * Looks a tag up.
     *
     * @param tag a tag
     * @return its line, or null if the standard does not define it (private tags never are)
     */
    public static @Nullable Entry entry(int tag) {
        Entry entry = BY_TAG.get(tag);
        if (entry != null || TagNumber.isPrivate(tag)) {
            return entry;
        }
        for (Repeating candidate : REPEATING) {
            if ((tag & candidate.mask()) == candidate.value()) {
                return candidate.entry();
            }
        }
        return null;
    }

    /**
     * Returns the value representation to assume where the stream does not tell it (Implicit VR). Where the standard gives
     * a choice it is US for {@code US or SS} (the caller looks at Pixel Representation), and OW for everything with OW.
     *
     * @param tag a tag
     * @return UL for a group length, LO for a private creator, UN for an unknown tag
     */
    public static VR vr(int tag) {
        VR vr = VRS.get(tag);
        if (vr != null) {
            return vr;
        }
        if (TagNumber.isGroupLength(tag)) {
            return VR.UL;
        }
        if (TagNumber.isPrivate(tag)) {
            return TagNumber.isPrivateCreator(tag) ? VR.LO : VR.UN;
        }
        Entry entry = entry(tag);
        return entry == null ? VR.UN : VrTable.assumed(entry.vrs());
    }

    /**
     * Tells whether Pixel Representation (0028,0103) decides between US and SS for this tag.
     *
     * @param tag a tag
     * @return true for Smallest Image Pixel Value, Pixel Padding Value and their like
     */
    public static boolean isSignDependent(int tag) {
        Entry entry = BY_TAG.get(tag);
        return entry != null && entry.vrs().startsWith("US or SS");
    }

    /**
     * Returns the keyword of a tag.
     *
     * @param tag a tag
     * @return for example PatientName, or "" for an unknown tag
     */
    public static String keyword(int tag) {
        Entry entry = entry(tag);
        return entry == null ? "" : entry.keyword();
    }

    /**
     * Finds the tag of a keyword.
     *
     * @param keyword for example PatientName
     * @return the tag, or empty if the standard knows no such keyword
     */
    public static OptionalInt tag(String keyword) {
        Integer tag = BY_KEYWORD.get(keyword);
        return tag == null ? OptionalInt.empty() : OptionalInt.of(tag);
    }

    /**
     * Describes a tag for a message: its number and, if known, its keyword. Contains no value.
     *
     * @param tag a tag
     * @return for example {@code (0028,0010) Rows}
     */
    public static String describe(int tag) {
        String keyword = keyword(tag);
        return keyword.isEmpty() ? TagNumber.format(tag) : TagNumber.format(tag) + " " + keyword;
    }

    /** Reads one of the generated tables: a line a row, columns between bars, the first line a comment. */
    static List<String[]> rows(String resource, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream stream = Dictionary.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the DICOM dictionary " + resource + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\\|", columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the DICOM dictionary " + resource, e);
        }
        return rows;
    }
}
