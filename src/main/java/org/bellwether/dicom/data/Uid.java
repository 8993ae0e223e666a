package org.bellwether.dicom.data;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Unique identifiers: their syntax (PS3.5 section 9), the ones of PS3.6 that the engine names, and new ones. */
public final class Uid {

    /** Verification SOP Class, for C-ECHO. */
    public static final String VERIFICATION = "1.2.840.10008.1.1";
    /** DICOM application context name (PS3.7 annex A). */
    public static final String APPLICATION_CONTEXT = "1.2.840.10008.3.1.1.1";
    /** Media Storage Directory, the DICOMDIR, which is never stored as an instance. */
    public static final String MEDIA_STORAGE_DIRECTORY = "1.2.840.10008.1.3.10";
    /** Storage Commitment Push Model. */
    public static final String STORAGE_COMMITMENT_PUSH_MODEL = "1.2.840.10008.1.20.1";

    /** Implicit VR Little Endian, the default transfer syntax. */
    public static final String IMPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2";
    /** Explicit VR Little Endian. */
    public static final String EXPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2.1";
    /** Deflated Explicit VR Little Endian. */
    public static final String DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2.1.99";
    /** Explicit VR Big Endian, retired. */
    public static final String EXPLICIT_VR_BIG_ENDIAN = "1.2.840.10008.1.2.2";
    /** JPEG Baseline (Process 1), lossy. */
    public static final String JPEG_BASELINE = "1.2.840.10008.1.2.4.50";
    /** JPEG Extended (Process 2 and 4), lossy. */
    public static final String JPEG_EXTENDED = "1.2.840.10008.1.2.4.51";
    /** JPEG Lossless, Non-Hierarchical (Process 14). */
    public static final String JPEG_LOSSLESS = "1.2.840.10008.1.2.4.57";
    /** JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14, Selection Value 1). */
    public static final String JPEG_LOSSLESS_FIRST_ORDER = "1.2.840.10008.1.2.4.70";
    /** JPEG-LS Lossless. */
    public static final String JPEG_LS_LOSSLESS = "1.2.840.10008.1.2.4.80";
    /** JPEG-LS Near-lossless, lossy. */
    public static final String JPEG_LS_NEAR_LOSSLESS = "1.2.840.10008.1.2.4.81";
    /** JPEG 2000 Lossless only. */
    public static final String JPEG_2000_LOSSLESS = "1.2.840.10008.1.2.4.90";
    /** JPEG 2000, possibly lossy. */
    public static final String JPEG_2000 = "1.2.840.10008.1.2.4.91";
    /** RLE Lossless. */
    public static final String RLE_LOSSLESS = "1.2.840.10008.1.2.5";

    /** CT Image Storage. */
    public static final String CT_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.2";
    /** Enhanced CT Image Storage. */
    public static final String ENHANCED_CT_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.2.1";
    /** MR Image Storage. */
    public static final String MR_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.4";
    /** Secondary Capture Image Storage. */
    public static final String SECONDARY_CAPTURE_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.7";
    /** Segmentation Storage. */
    public static final String SEGMENTATION_STORAGE = "1.2.840.10008.5.1.4.1.1.66.4";
    /** Basic Text SR Storage. */
    public static final String BASIC_TEXT_SR_STORAGE = "1.2.840.10008.5.1.4.1.1.88.11";
    /** Enhanced SR Storage. */
    public static final String ENHANCED_SR_STORAGE = "1.2.840.10008.5.1.4.1.1.88.22";
    /** Comprehensive SR Storage. */
    public static final String COMPREHENSIVE_SR_STORAGE = "1.2.840.10008.5.1.4.1.1.88.33";
    /** X-Ray Radiation Dose SR Storage. */
    public static final String XRAY_RADIATION_DOSE_SR_STORAGE = "1.2.840.10008.5.1.4.1.1.88.67";
    /** Encapsulated PDF Storage. */
    public static final String ENCAPSULATED_PDF_STORAGE = "1.2.840.10008.5.1.4.1.1.104.1";

    private static final int LONGEST = 64;
    private static final String UUID_ROOT = "2.25.";
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Set<String> STORAGE_SOP_CLASSES;
    private static final Set<String> TRANSFER_SYNTAXES;

    static {
        Set<String> storage = new TreeSet<>();
        Set<String> syntaxes = new TreeSet<>();
        List<String> noComposite = List.of("Storage Commitment", "Directory", "Service");
        for (String[] row : Dictionary.rows("uids.txt", 3)) {
            NAMES.put(row[0], row[2]);
            if (row[1].equals("SOP Class")
                    && row[2].contains("Storage")
                    && noComposite.stream().noneMatch(row[2]::contains)) {
                storage.add(row[0]);
            } else if (row[1].equals("Transfer Syntax")) {
                syntaxes.add(row[0]);
            }
        }
        STORAGE_SOP_CLASSES = Collections.unmodifiableSet(storage);
        TRANSFER_SYNTAXES = Collections.unmodifiableSet(syntaxes);
    }

    private Uid() {}

    /**
     * Checks the syntax: 1 to 64 characters, numbers between single dots, no number with a leading zero.
     *
     * @param uid any text
     * @return true if it may be used as a unique identifier; a value of the wrong syntax may hold anything, a path for one
     */
    public static boolean isValid(String uid) {
        int length = uid.length();
        if (length == 0 || length > LONGEST || uid.charAt(length - 1) == '.') {
            return false;
        }
        boolean atStart = true;
        for (int i = 0; i < length; i++) {
            char c = uid.charAt(i);
            if (c == '.') {
                if (atStart) {
                    return false;
                }
                atStart = true;
            } else {
                boolean leadingZero = c == '0' && atStart && i + 1 < length && uid.charAt(i + 1) != '.';
                if (c < '0' || c > '9' || leadingZero) {
                    return false;
                }
                atStart = false;
            }
        }
        return true;
    }

    /**
     * Checks what of the syntax protects us: 1 to 64 characters, numbers between single dots. Leading zeros of a number are
     * let through, since devices in use write them and an image should not be lost for it.
     *
     * @param uid any text
     * @return true if it can do no harm as a unique identifier that somebody else made
     */
    public static boolean isTolerable(String uid) {
        return !uid.isEmpty()
                && uid.length() <= LONGEST
                && uid.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')
                && uid.charAt(0) != '.'
                && !uid.endsWith(".")
                && !uid.contains("..");
    }

    /**
     * Makes a new identifier under the root that the standard gives to everyone (PS3.5 section B.2).
     *
     * @return {@code 2.25.} and a random UUID as a decimal number
     */
    public static String create() {
        return of(UUID.randomUUID());
    }

    /**
     * Writes a UUID as a DICOM identifier (PS3.5 section B.2), so that the same UUID gives the same identifier.
     *
     * @param uuid a UUID
     * @return {@code 2.25.} and its decimal number
     */
    public static String of(UUID uuid) {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        return UUID_ROOT + new BigInteger(1, bytes.array());
    }

    /**
     * Names an identifier for people.
     *
     * @param uid an identifier
     * @return its name in PS3.6, or the identifier itself
     */
    public static String name(String uid) {
        return NAMES.getOrDefault(uid, uid);
    }

    /**
     * Returns the composite storage SOP classes of PS3.6: what a storage provider can be asked to keep.
     *
     * @return unmodifiable, sorted
     */
    public static Set<String> storageSopClasses() {
        return STORAGE_SOP_CLASSES;
    }

    /**
     * Returns the transfer syntaxes of PS3.6, the retired ones among them.
     *
     * @return unmodifiable, sorted
     */
    public static Set<String> transferSyntaxes() {
        return TRANSFER_SYNTAXES;
    }

    /**
     * Tells whether PS3.6 gives an identifier a name.
     *
     * @param uid an identifier
     * @return false if it is unknown, or retired without a name
     */
    public static boolean isNamed(String uid) {
        return !NAMES.getOrDefault(uid, "").isEmpty();
    }
}
