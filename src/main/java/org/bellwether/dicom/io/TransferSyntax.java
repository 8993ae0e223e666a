package org.bellwether.dicom.io;

import java.util.Set;
import org.bellwether.dicom.data.Uid;

/**
 * How a transfer syntax writes a data set (PS3.5 annex A).
 *
 * @param uid its identifier
 * @param explicitVr whether each element states its value representation
 * @param bigEndian whether numbers have their most significant byte first
 * @param deflated whether the data set is compressed as a whole
 * @param encapsulated whether Pixel Data is a sequence of compressed fragments
 */
public record TransferSyntax(
        String uid, boolean explicitVr, boolean bigEndian, boolean deflated, boolean encapsulated) {

    /** Implicit VR Little Endian. */
    public static final TransferSyntax IMPLICIT_VR_LITTLE_ENDIAN =
            new TransferSyntax(Uid.IMPLICIT_VR_LITTLE_ENDIAN, false, false, false, false);

    /** Explicit VR Little Endian. */
    public static final TransferSyntax EXPLICIT_VR_LITTLE_ENDIAN =
            new TransferSyntax(Uid.EXPLICIT_VR_LITTLE_ENDIAN, true, false, false, false);

    private static final String PAPYRUS_IMPLICIT = "1.2.840.10008.1.20";

    /** GE's own, Implicit VR Little Endian with pixels in big endian, which old archives still hold. */
    private static final String GE_PRIVATE_IMPLICIT = "1.2.840.113619.5.2";

    private static final String ENCAPSULATED_UNCOMPRESSED = "1.2.840.10008.1.2.1.98";
    private static final Set<String> JPIP_DEFLATED = Set.of("1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.205");

    /**
     * Finds out how a transfer syntax writes. Every one that the standard has added since 1996 is Explicit VR Little Endian
     * with encapsulated Pixel Data, so an unknown identifier is taken for one of those.
     *
     * @param uid identifier of the transfer syntax
     * @return its properties
     */
    public static TransferSyntax of(String uid) {
        return switch (uid) {
            case Uid.IMPLICIT_VR_LITTLE_ENDIAN -> IMPLICIT_VR_LITTLE_ENDIAN;
            case Uid.EXPLICIT_VR_LITTLE_ENDIAN -> EXPLICIT_VR_LITTLE_ENDIAN;
            case PAPYRUS_IMPLICIT, GE_PRIVATE_IMPLICIT -> new TransferSyntax(uid, false, false, false, false);
            case Uid.EXPLICIT_VR_BIG_ENDIAN -> new TransferSyntax(uid, true, true, false, false);
            case Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN -> new TransferSyntax(uid, true, false, true, false);
            case ENCAPSULATED_UNCOMPRESSED -> new TransferSyntax(uid, true, false, false, true);
            default -> new TransferSyntax(uid, true, false, JPIP_DEFLATED.contains(uid), true);
        };
    }
}
