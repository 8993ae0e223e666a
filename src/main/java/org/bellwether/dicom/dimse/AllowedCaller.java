package org.bellwether.dicom.dimse;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import org.bellwether.dicom.net.RemotePeer;
import org.jspecify.annotations.Nullable;

/**
 * An application entity that may call, by its title alone, or only from an address or with a certificate.
 *
 * @param aeTitle calling AE title
 * @param addresses where it must call from; null for anywhere
 * @param certificateSha256 fingerprint of the certificate that it must show, 64 hexadecimal digits in lower case; null for any
 */
public record AllowedCaller(String aeTitle, @Nullable AddressRange addresses, @Nullable String certificateSha256) {

    private static final String FINGERPRINT = "sha256:";
    private static final int DIGITS = 64;

    /** Checks the title. */
    public AllowedCaller {
        StorageProviderOptions.requireAeTitle(aeTitle);
    }

    /**
     * Reads an entry of a list.
     *
     * @param text {@code TITLE}, {@code TITLE@10.1.0.0/16} or {@code TITLE@sha256:FINGERPRINT}, colons in it are left out
     * @return the entry
     * @throws IllegalArgumentException if it is none
     */
    public static AllowedCaller parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return new AllowedCaller(text.strip(), null, null);
        }
        String title = text.substring(0, at).strip();
        String condition = text.substring(at + 1).strip();
        if (!condition.toLowerCase(Locale.ROOT).startsWith(FINGERPRINT)) {
            return new AllowedCaller(title, AddressRange.parse(condition), null);
        }
        String digits =
                condition.substring(FINGERPRINT.length()).replace(":", "").toLowerCase(Locale.ROOT);
        if (digits.length() != DIGITS || !digits.matches("[0-9a-f]+")) {
            throw new IllegalArgumentException(
                    "the SHA-256 fingerprint of " + title + " has 64 hexadecimal digits, not '" + digits + "'");
        }
        return new AllowedCaller(title, null, digits);
    }

    /** Tells whether a peer that calls itself so is this one. */
    boolean allows(String callingAeTitle, RemotePeer peer) {
        return aeTitle.equals(callingAeTitle)
                && (addresses == null || addresses.contains(peer.address().getAddress()))
                && (certificateSha256 == null || certificateSha256.equals(fingerprint(peer.certificate())));
    }

    private static String fingerprint(@Nullable X509Certificate certificate) {
        if (certificate == null) {
            return "";
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was verified can be digested", e);
        }
    }
}
