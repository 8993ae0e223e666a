package org.bellwether.dicom.data;

import org.jspecify.annotations.Nullable;

/** The value representations of PS3.5 section 6.2: what the bytes of a value mean and how its length is written. */
public enum VR {
    /** Application Entity. */
    AE(Kind.TEXT, 1, false),
    /** Age String. */
    AS(Kind.TEXT, 1, false),
    /** Attribute Tag: two 16-bit halves, group first. */
    AT(Kind.INTEGER, 2, false),
    /** Code String. */
    CS(Kind.TEXT, 1, false),
    /** Date. */
    DA(Kind.TEXT, 1, false),
    /** Decimal String. */
    DS(Kind.TEXT, 1, false),
    /** Date Time. */
    DT(Kind.TEXT, 1, false),
    /** Floating Point Double. */
    FD(Kind.DECIMAL, 8, false),
    /** Floating Point Single. */
    FL(Kind.DECIMAL, 4, false),
    /** Integer String. */
    IS(Kind.TEXT, 1, false),
    /** Long String, in the data set's character set. */
    LO(Kind.LOCAL_TEXT, 1, false),
    /** Long Text, one value, in the data set's character set. */
    LT(Kind.LOCAL_PARAGRAPH, 1, false),
    /** Other Byte. */
    OB(Kind.BYTES, 1, true),
    /** Other Double. */
    OD(Kind.DECIMAL, 8, true),
    /** Other Float. */
    OF(Kind.DECIMAL, 4, true),
    /** Other Long. */
    OL(Kind.INTEGER, 4, true),
    /** Other 64-bit Very Long. */
    OV(Kind.INTEGER, 8, true),
    /** Other Word. */
    OW(Kind.INTEGER, 2, true),
    /** Person Name, in the data set's character set. */
    PN(Kind.LOCAL_TEXT, 1, false),
    /** Short String, in the data set's character set. */
    SH(Kind.LOCAL_TEXT, 1, false),
    /** Signed Long. */
    SL(Kind.INTEGER, 4, false),
    /** Sequence of Items. */
    SQ(Kind.ITEMS, 1, true),
    /** Signed Short. */
    SS(Kind.INTEGER, 2, false),
    /** Short Text, one value, in the data set's character set. */
    ST(Kind.LOCAL_PARAGRAPH, 1, false),
    /** Signed 64-bit Very Long. */
    SV(Kind.INTEGER, 8, true),
    /** Time. */
    TM(Kind.TEXT, 1, false),
    /** Unlimited Characters, in the data set's character set. */
    UC(Kind.LOCAL_TEXT, 1, true),
    /** Unique Identifier. */
    UI(Kind.TEXT, 1, false),
    /** Unsigned Long. */
    UL(Kind.INTEGER, 4, false),
    /** Unknown. */
    UN(Kind.BYTES, 1, true),
    /** Universal Resource Identifier, one value. */
    UR(Kind.PARAGRAPH, 1, true),
    /** Unsigned Short. */
    US(Kind.INTEGER, 2, false),
    /** Unlimited Text, one value, in the data set's character set. */
    UT(Kind.LOCAL_PARAGRAPH, 1, true),
    /** Unsigned 64-bit Very Long. */
    UV(Kind.INTEGER, 8, true);

    /** What a value consists of. */
    private enum Kind {
        TEXT,
        PARAGRAPH,
        LOCAL_TEXT,
        LOCAL_PARAGRAPH,
        INTEGER,
        DECIMAL,
        BYTES,
        ITEMS
    }

    private static final @Nullable VR[] BY_CODE = new VR[26 * 26];

    static {
        for (VR vr : values()) {
            BY_CODE[(vr.name().charAt(0) - 'A') * 26 + vr.name().charAt(1) - 'A'] = vr;
        }
    }

    private final Kind kind;
    private final int unitBytes;
    private final boolean longLength;

    VR(Kind kind, int unitBytes, boolean longLength) {
        this.kind = kind;
        this.unitBytes = unitBytes;
        this.longLength = longLength;
    }

    /**
     * Returns the value representation that two bytes of a stream state, UN for what may be read as such.
     *
     * @param first first character
     * @param second second character
     * @return UN for two capitals that the standard may yet define (PS3.5 section 6.2), and for the question marks, blanks,
     *     hyphens and zeros that old writers put where they knew none; null if the bytes are no value representation
     */
    public static @Nullable VR stated(int first, int second) {
        VR known = of(first, second);
        if (known != null) {
            return known;
        }
        return isToCome(first, second) || isPlaceholder(first, second) ? UN : null;
    }

    /**
     * Tells whether an element that states these bytes has a length of 32 bits, after two bytes that are not used.
     *
     * @param first first character
     * @param second second character
     * @return false for a length of 16 bits, which placeholders have too
     */
    public static boolean statesLongLength(int first, int second) {
        VR known = of(first, second);
        return known == null ? isToCome(first, second) : known.hasLongLength();
    }

    private static boolean isToCome(int first, int second) {
        return first >= 'A' && first <= 'Z' && second >= 'A' && second <= 'Z';
    }

    private static boolean isPlaceholder(int first, int second) {
        return first == second && (first == '?' || first == ' ' || first == '-' || first == 0);
    }

    /**
     * Finds the value representation that two bytes of an Explicit VR stream name.
     *
     * @param first first byte
     * @param second second byte
     * @return the value representation, or null if the standard knows none of that name
     */
    public static @Nullable VR of(int first, int second) {
        int high = first - 'A';
        int low = second - 'A';
        return high < 0 || high > 25 || low < 0 || low > 25 ? null : BY_CODE[high * 26 + low];
    }

    /**
     * Returns the size of the unit whose bytes change places between little and big endian.
     *
     * @return 1, 2, 4 or 8 bytes
     */
    public int unitBytes() {
        return unitBytes;
    }

    /**
     * Tells whether Explicit VR writes the length in 32 bits after two reserved bytes (PS3.5 section 7.1.2).
     *
     * @return false for the form with a 16-bit length
     */
    public boolean hasLongLength() {
        return longLength;
    }

    /**
     * Tells whether a value is text.
     *
     * @return true for every character VR
     */
    public boolean isText() {
        return switch (kind) {
            case TEXT, PARAGRAPH, LOCAL_TEXT, LOCAL_PARAGRAPH -> true;
            default -> false;
        };
    }

    /**
     * Tells whether Specific Character Set (0008,0005) governs the text.
     *
     * @return true for LO, LT, PN, SH, ST, UC and UT
     */
    public boolean isLocalText() {
        return kind == Kind.LOCAL_TEXT || kind == Kind.LOCAL_PARAGRAPH;
    }

    /**
     * Tells whether a backslash is text instead of the border between two values.
     *
     * @return true for LT, ST, UR and UT
     */
    public boolean isParagraph() {
        return kind == Kind.PARAGRAPH || kind == Kind.LOCAL_PARAGRAPH;
    }

    /**
     * Tells whether a value is a binary whole number.
     *
     * @return true for AT, OL, OV, OW, SL, SS, SV, UL, US and UV
     */
    public boolean isInteger() {
        return kind == Kind.INTEGER;
    }

    /**
     * Tells whether a value is a binary floating-point number.
     *
     * @return true for FD, FL, OD and OF
     */
    public boolean isDecimal() {
        return kind == Kind.DECIMAL;
    }

    /**
     * Tells whether a binary whole number carries a sign.
     *
     * @return true for SL, SS and SV
     */
    public boolean isSigned() {
        return this == SL || this == SS || this == SV;
    }

    /**
     * Returns the byte that fills a value to an even length.
     *
     * @return space for text, NUL for UI and everything binary
     */
    public byte padding() {
        return isText() && this != UI ? (byte) ' ' : 0;
    }
}
