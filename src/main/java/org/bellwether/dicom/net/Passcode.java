package org.bellwether.dicom.net;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A passcode that is known by its PBKDF2 digest alone (RFC 8018), written as pbkdf2-sha256:ITERATIONS:SALT:DIGEST in Base64. */
final class Passcode {

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int FEWEST_ITERATIONS = 10_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int SHORTEST_SALT_BYTES = 8;
    private static final int DIGEST_BYTES = 32;

    /** Deriving costs a tenth of a second of processor time: strangers get one processor for it and no more. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final int iterations;
    private final byte[] salt;
    private final byte[] digest;

    /** SHA-256 of salt and passcode that was right before, so that a modality that calls for each image is not slowed down. */
    private volatile byte[] rightBefore = new byte[0];

    private Passcode(int iterations, byte[] salt, byte[] digest) {
        this.iterations = iterations;
        this.salt = salt;
        this.digest = digest;
    }

    /**
     * Reads a digest.
     *
     * @throws IllegalArgumentException if it is none; without its text
     */
    static Passcode parse(String text) {
        String[] parts = text.split(":", -1);
        try {
            if (parts.length == 4 && parts[0].equals(SCHEME)) {
                int iterations = Integer.parseInt(parts[1]);
                byte[] salt = Base64.getDecoder().decode(parts[2]);
                byte[] digest = Base64.getDecoder().decode(parts[3]);
                if (iterations >= FEWEST_ITERATIONS
                        && iterations <= MOST_ITERATIONS
                        && salt.length >= SHORTEST_SALT_BYTES
                        && digest.length == DIGEST_BYTES) {
                    return new Passcode(iterations, salt, digest);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(form(), e);
        }
        throw new IllegalArgumentException(form());
    }

    private static String form() {
        return "is " + SCHEME + ":ITERATIONS:SALT:DIGEST, with " + FEWEST_ITERATIONS + " to " + MOST_ITERATIONS
                + " iterations and, in Base64, a salt of " + SHORTEST_SALT_BYTES + " bytes or more and a digest of "
                + DIGEST_BYTES;
    }

    /** Tells whether this is the passcode, in a time that does not depend on it. */
    boolean matches(byte[] passcode) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            byte[] quick = sha256.digest(passcode);
            if (MessageDigest.isEqual(quick, rightBefore)) {
                return true;
            }
            boolean right = MessageDigest.isEqual(digest, derive(passcode));
            if (right) {
                rightBefore = quick;
            }
            return right;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256 and PBKDF2", e);
        }
    }

    private byte[] derive(byte[] passcode) throws GeneralSecurityException {
        char[] characters = new String(passcode, java.nio.charset.StandardCharsets.UTF_8).toCharArray();
        synchronized (ONE_AT_A_TIME) {
            PBEKeySpec spec = new PBEKeySpec(characters, salt, iterations, DIGEST_BYTES * 8);
            try {
                return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(spec)
                        .getEncoded();
            } finally {
                spec.clearPassword();
                Arrays.fill(characters, '\0');
            }
        }
    }
}
