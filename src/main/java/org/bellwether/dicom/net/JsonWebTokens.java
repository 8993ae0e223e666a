package org.bellwether.dicom.net;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Verifies JSON Web Tokens (RFC 7519) that are signed (RFC 7515) with RS256, RS384, RS512, ES256, ES384, HS256, HS384 or HS512. The
 * kind of the key decides which of them it may verify, so that a public key is never taken for a shared secret.
 */
final class JsonWebTokens {

    private static final int LONGEST = 16 * 1024;
    private static final long LEEWAY_SECONDS = 60;
    private static final int P256_BITS = 256;
    private static final int P384_BITS = 384;

    private final List<Key> keys;
    private final String issuer;
    private final String audience;
    private final Clock clock;

    /**
     * Makes a verifier.
     *
     * @param keys public keys of the issuer, or secrets shared with it
     * @param issuer the claim iss that a token must have
     * @param audience the claim aud that a token must have, alone or among others
     * @param clock tells the time
     */
    JsonWebTokens(List<Key> keys, String issuer, String audience, Clock clock) {
        this.keys = List.copyOf(keys);
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
    }

    /**
     * Verifies a token in its compact form.
     *
     * @return null if it is good, or why it is not; without what it contains
     */
    @Nullable
    String flaw(byte[] token) {
        if (token.length > LONGEST) {
            return "longer than " + LONGEST + " bytes";
        }
        String[] parts = new String(token, StandardCharsets.ISO_8859_1).split("\\.", -1);
        if (parts.length != 3) {
            return "not of three parts";
        }
        try {
            Map<String, @Nullable Object> header = json(parts[0]);
            if (header.containsKey("crit") || !(header.get("alg") instanceof String algorithm)) {
                return "a header without alg, or with crit";
            }
            byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.ISO_8859_1);
            byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
            boolean genuine = false;
            for (Key key : keys) {
                genuine |= isSignedBy(key, algorithm, signed, signature);
            }
            return genuine ? claimFlaw(json(parts[1])) : "a signature of nobody who is trusted";
        } catch (IllegalArgumentException e) {
            return "not Base64 of JSON";
        }
    }

    private static Map<String, @Nullable Object> json(String part) {
        return JsonText.object(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }

    private static boolean isSignedBy(Key key, String algorithm, byte[] signed, byte[] signature) {
        try {
            if (key instanceof SecretKey secret && algorithm.matches("HS(256|384|512)")) {
                Mac mac = Mac.getInstance("HmacSHA" + algorithm.substring(2));
                mac.init(secret);
                return MessageDigest.isEqual(mac.doFinal(signed), signature);
            }
            String name = signatureName(key, algorithm);
            if (name == null || !(key instanceof PublicKey publicKey)) {
                return false;
            }
            Signature verifier = Signature.getInstance(name);
            verifier.initVerify(publicKey);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // A signature that has not even the form of one.
            return false;
        }
    }

    private static @Nullable String signatureName(Key key, String algorithm) {
        if (key instanceof RSAPublicKey && algorithm.matches("RS(256|384|512)")) {
            return "SHA" + algorithm.substring(2) + "withRSA";
        }
        if (key instanceof ECPublicKey curve) {
            int bits = curve.getParams().getOrder().bitLength();
            if (algorithm.equals("ES256") && bits == P256_BITS || algorithm.equals("ES384") && bits == P384_BITS) {
                return "SHA" + algorithm.substring(2) + "withECDSAinP1363Format";
            }
        }
        return null;
    }

    private @Nullable String claimFlaw(Map<String, @Nullable Object> claims) {
        Instant now = clock.instant();
        if (!(claims.get("exp") instanceof Double expires)) {
            return "no time of expiry";
        }
        if (now.getEpochSecond() - LEEWAY_SECONDS >= expires) {
            return "expired";
        }
        Object from = claims.get("nbf");
        if (from != null && !(from instanceof Double begins && begins <= now.getEpochSecond() + LEEWAY_SECONDS)) {
            return "not valid yet";
        }
        if (!issuer.equals(claims.get("iss"))) {
            return "of another issuer";
        }
        Object audiences = claims.get("aud");
        if (!audience.equals(audiences) && !(audiences instanceof List<?> several && several.contains(audience))) {
            return "for another audience";
        }
        return claims.get("sub") instanceof String subject && !subject.isBlank() ? null : "no subject";
    }
}
