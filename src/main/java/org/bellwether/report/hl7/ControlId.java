package org.bellwether.report.hl7;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * MSH-10 of a delivery: 20 characters, as many as version 2.5.1 allows, and the same for every attempt. They are the
 * first 100 bits of the SHA-256 of the delivery's identity in Crockford's base 32, which has no letters that look alike.
 */
public final class ControlId {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int BITS = 5;

    private ControlId() {}

    /**
     * Makes the control identifier of a delivery.
     *
     * @param deliveryId the delivery
     * @return 20 characters of 0 to 9 and A to Z without I, L, O, U
     */
    public static String of(UUID deliveryId) {
        byte[] hash = sha256(deliveryId);
        StringBuilder text = new StringBuilder(LENGTH);
        for (int bit = 0; bit < LENGTH * BITS; bit += BITS) {
            int pair = (hash[bit / 8] & 0xFF) << 8 | hash[bit / 8 + 1] & 0xFF;
            text.append(ALPHABET.charAt(pair >> 16 - BITS - bit % 8 & 31));
        }
        return text.toString();
    }

    private static byte[] sha256(UUID id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
