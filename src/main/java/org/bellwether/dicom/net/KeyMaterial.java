package org.bellwether.dicom.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads keys and certificates from the files that a site has, PEM or PKCS#12, and says which file is wrong and why. Every
 * problem is an {@link IllegalArgumentException} whose message can be shown to who edits the configuration.
 */
public final class KeyMaterial {

    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");

    private static final String ALIAS = "own";

    /** DER of AlgorithmIdentifier rsaEncryption with the version before it, which PKCS#8 puts around a PKCS#1 key. */
    private static final byte[] RSA_PREFIX = {
        2, 1, 0, 0x30, 13, 6, 9, 42, (byte) 134, 72, (byte) 134, (byte) 247, 13, 1, 1, 1, 5, 0
    };

    private KeyMaterial() {}

    /**
     * Makes a context from PEM files or PKCS#12 stores.
     *
     * @param certificate our certificate and those between it and the root, PEM; null without one, or with a key store
     * @param key the private key, PEM (PKCS#8, or PKCS#1 for RSA); null if it lies in the same file as the certificate
     * @param keyStore PKCS#12 with key and certificates, instead of the two; null if there is none
     * @param password of the key or the key store; null if there is none
     * @param trusted certificates of those whom we trust, PEM or PKCS#12; null for those that the JDK trusts
     * @return a context for both directions
     * @throws IllegalArgumentException if a file is missing, cannot be read or does not hold what it should
     */
    public static SSLContext context(
            @Nullable Path certificate,
            @Nullable Path key,
            @Nullable Path keyStore,
            @Nullable String password,
            @Nullable Path trusted) {
        if (certificate != null && keyStore != null) {
            throw new IllegalArgumentException(
                    "either a certificate in PEM or a PKCS#12 key store, not both: " + certificate + ", " + keyStore);
        }
        if (key != null && certificate == null) {
            throw new IllegalArgumentException("the key " + key + " has no certificate");
        }
        char[] secret = password == null ? new char[0] : password.toCharArray();
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            if (keyStore != null) {
                keys.init(store(keyStore, secret, true), secret);
            } else if (certificate != null) {
                keys.init(ofPem(certificate, key == null ? certificate : key, secret), secret);
            } else {
                keys.init(null, null);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted == null ? null : trustStore(trusted, secret));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the TLS keys cannot be used: " + e.getMessage(), e);
        }
    }

    private static KeyStore ofPem(Path certificate, Path key, char[] secret) throws GeneralSecurityException {
        List<Certificate> chain = certificates(certificate);
        PrivateKey own = privateKey(key, secret);
        if (!belongTogether(own, chain.get(0))) {
            throw new IllegalArgumentException(
                    "the private key in " + key + " is not that of the certificate in " + certificate);
        }
        KeyStore store = empty();
        store.setKeyEntry(ALIAS, own, secret, chain.toArray(Certificate[]::new));
        return store;
    }

    /** Reads the public keys of a PEM file, bare or in certificates; there is at least one. */
    static List<PublicKey> publicKeys(Path file) {
        List<PublicKey> keys = new ArrayList<>();
        Matcher block = BLOCK.matcher(text(file));
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            while (block.find()) {
                byte[] bytes = bytes(file, block.group(2));
                if (block.group(1).endsWith("CERTIFICATE")) {
                    keys.add(factory.generateCertificate(new ByteArrayInputStream(bytes))
                            .getPublicKey());
                } else if (block.group(1).equals("PUBLIC KEY")) {
                    keys.add(publicKey(file, bytes));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(file + " holds a certificate that cannot be read: " + e.getMessage(), e);
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    file + " holds no public key in PEM (BEGIN PUBLIC KEY, BEGIN CERTIFICATE)");
        }
        return keys;
    }

    private static PublicKey publicKey(Path file, byte[] bytes) {
        for (String algorithm : List.of("RSA", "EC")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(bytes));
            } catch (GeneralSecurityException e) {
                // It is of the other algorithm, or none at all, which the last one says.
                continue;
            }
        }
        throw new IllegalArgumentException("the public key in " + file + " is neither RSA nor EC, or damaged");
    }

    /** What the key signs, the certificate must verify. */
    private static boolean belongTogether(PrivateKey key, Certificate certificate) throws GeneralSecurityException {
        String algorithm =
                switch (key.getAlgorithm()) {
                    case "EC" -> "SHA256withECDSA";
                    case "EdDSA", "Ed25519", "Ed448" -> "EdDSA";
                    default -> "SHA256withRSA";
                };
        byte[] text = {1, 2, 3};
        Signature signature = Signature.getInstance(algorithm);
        try {
            signature.initSign(key);
            signature.update(text);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(text);
            return signature.verify(signed);
        } catch (InvalidKeyException | SignatureException e) {
            return false;
        }
    }

    private static KeyStore trustStore(Path file, char[] secret) throws GeneralSecurityException {
        if (!text(file).contains("-----BEGIN")) {
            return store(file, secret, false);
        }
        KeyStore store = empty();
        int number = 0;
        for (Certificate certificate : certificates(file)) {
            store.setCertificateEntry("trusted-" + number++, certificate);
        }
        return store;
    }

    private static KeyStore empty() throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(null, null);
        } catch (IOException e) {
            throw new IllegalStateException("an empty store does not fail", e);
        }
        return store;
    }

    private static KeyStore store(Path file, char[] secret, boolean withKey) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, secret);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + " is no PKCS#12 key store that opens with the password: " + e.getMessage(), e);
        }
        boolean found = false;
        for (String alias : java.util.Collections.list(store.aliases())) {
            found |= withKey ? store.isKeyEntry(alias) : store.isCertificateEntry(alias);
        }
        if (!found) {
            throw new IllegalArgumentException(file + " holds no " + (withKey ? "private key" : "trusted certificate"));
        }
        return store;
    }

    private static List<Certificate> certificates(Path file) throws GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<Certificate> certificates = new ArrayList<>();
        Matcher block = BLOCK.matcher(text(file));
        while (block.find()) {
            if (block.group(1).endsWith("CERTIFICATE")) {
                certificates.add(factory.generateCertificate(new ByteArrayInputStream(bytes(file, block.group(2)))));
            }
        }
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no certificate in PEM (BEGIN CERTIFICATE)");
        }
        return certificates;
    }

    private static PrivateKey privateKey(Path file, char[] secret) throws GeneralSecurityException {
        Matcher block = BLOCK.matcher(text(file));
        while (block.find()) {
            byte[] bytes = bytes(file, block.group(2));
            switch (block.group(1)) {
                case "PRIVATE KEY" -> {
                    return pkcs8(file, bytes);
                }
                case "RSA PRIVATE KEY" -> {
                    return pkcs8(file, aroundPkcs1(bytes));
                }
                case "ENCRYPTED PRIVATE KEY" -> {
                    return decrypted(file, bytes, secret);
                }
                case "EC PRIVATE KEY" ->
                    throw new IllegalArgumentException(
                            file + " holds an EC key in its old form; convert it with: openssl pkcs8 -topk8 -nocrypt");
                default -> {
                    // Certificates and curve parameters may lie in the same file.
                }
            }
        }
        throw new IllegalArgumentException(file + " holds no private key in PEM (BEGIN PRIVATE KEY)");
    }

    private static PrivateKey decrypted(Path file, byte[] bytes, char[] secret) throws GeneralSecurityException {
        try {
            EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(bytes);
            // For PBES2 the parameters alone tell the algorithm by the name that the JDK has for it.
            String algorithm = info.getAlgParameters().toString();
            SecretKey key = SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(secret));
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(Cipher.DECRYPT_MODE, key, info.getAlgParameters());
            return pkcs8(file, info.getKeySpec(cipher).getEncoded());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "the private key in " + file + " cannot be decrypted with the password: " + e.getMessage(), e);
        }
    }

    private static PrivateKey pkcs8(Path file, byte[] bytes) {
        for (String algorithm : List.of("RSA", "EC", "EdDSA", "RSASSA-PSS")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
            } catch (GeneralSecurityException e) {
                // It is of another algorithm, or none at all, which the last one says.
                continue;
            }
        }
        throw new IllegalArgumentException("the private key in " + file + " is of no known algorithm, or damaged");
    }

    private static byte[] aroundPkcs1(byte[] key) {
        byte[] octets = der(4, key);
        byte[] content = new byte[RSA_PREFIX.length + octets.length];
        System.arraycopy(RSA_PREFIX, 0, content, 0, RSA_PREFIX.length);
        System.arraycopy(octets, 0, content, RSA_PREFIX.length, octets.length);
        return der(0x30, content);
    }

    private static byte[] der(int tag, byte[] value) {
        int lengthBytes = value.length < 128 ? 0 : value.length < 256 ? 1 : 2;
        byte[] out = new byte[2 + lengthBytes + value.length];
        out[0] = (byte) tag;
        out[1] = (byte) (lengthBytes == 0 ? value.length : 0x80 | lengthBytes);
        for (int i = 0; i < lengthBytes; i++) {
            out[2 + i] = (byte) (value.length >> 8 * (lengthBytes - 1 - i));
        }
        System.arraycopy(value, 0, out, 2 + lengthBytes, value.length);
        return out;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalArgumentException("the file " + file + " cannot be read: " + e, e);
        }
    }

    private static byte[] bytes(Path file, String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " is damaged: " + e.getMessage(), e);
        }
    }
}
