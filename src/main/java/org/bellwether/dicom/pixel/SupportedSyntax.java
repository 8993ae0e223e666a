package org.bellwether.dicom.pixel;

import java.util.List;
import org.bellwether.dicom.data.Uid;

/**
 * A transfer syntax whose pixels are decoded, for the table of the conformance statement (PS3.2) and for who must know what is
 * lossy. Of all of them one sample a pixel is read, of 8 or 16 bits allocated.
 *
 * @param uid its identifier
 * @param lossy whether pixels may differ from those that were acquired, by the transfer syntax alone
 * @param scope what is read of it, in the words of its own standard
 */
public record SupportedSyntax(String uid, boolean lossy, String scope) {

    private static final List<SupportedSyntax> ALL = List.of(
            new SupportedSyntax(Uid.IMPLICIT_VR_LITTLE_ENDIAN, false, "all"),
            new SupportedSyntax(Uid.EXPLICIT_VR_LITTLE_ENDIAN, false, "all"),
            new SupportedSyntax(Uid.EXPLICIT_VR_BIG_ENDIAN, false, "all"),
            new SupportedSyntax(
                    Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN, false, "all, up to 100 times the deflated size"),
            new SupportedSyntax(Uid.RLE_LOSSLESS, false, "one or two segments a frame"),
            new SupportedSyntax(
                    Uid.JPEG_BASELINE, true, "sequential Huffman coding, 8 bits, restart intervals; not progressive"),
            new SupportedSyntax(
                    Uid.JPEG_EXTENDED,
                    true,
                    "sequential Huffman coding, 8 and 12 bits, restart intervals; not progressive, not arithmetic"),
            new SupportedSyntax(
                    Uid.JPEG_LOSSLESS,
                    false,
                    "2 to 16 bits, predictors 1 to 7, point transform, restart intervals; not arithmetic"),
            new SupportedSyntax(
                    Uid.JPEG_LOSSLESS_FIRST_ORDER,
                    false,
                    "2 to 16 bits, predictors 1 to 7, point transform, restart intervals; not arithmetic"),
            new SupportedSyntax(
                    Uid.JPEG_LS_LOSSLESS,
                    false,
                    "2 to 16 bits, preset parameters, restart intervals; no mapping tables, no point transform"),
            new SupportedSyntax(
                    Uid.JPEG_LS_NEAR_LOSSLESS,
                    true,
                    "2 to 16 bits, any NEAR, preset parameters, restart intervals; no mapping tables, no point transform"),
            new SupportedSyntax(
                    Uid.JPEG_2000_LOSSLESS,
                    false,
                    "Part 1 up to 16 bits, all progressions and block styles; no region of interest, no change of the"
                            + " progression, no packed packet headers"),
            new SupportedSyntax(
                    Uid.JPEG_2000,
                    true,
                    "Part 1 up to 16 bits, all progressions and block styles; no region of interest, no change of the"
                            + " progression, no packed packet headers"));

    /**
     * Returns all that are decoded.
     *
     * @return in the order of PS3.6 as far as it has one, uncompressed first; unmodifiable
     */
    public static List<SupportedSyntax> all() {
        return ALL;
    }
}
