package org.bellwether.dicom.net;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Users as a properties file lists them (PS3.7 annex D.3.3.7, types 1, 2 and 5): {@code user.NAME=*} for a name that suffices,
 * {@code user.NAME=pbkdf2-sha256:ITERATIONS:SALT:DIGEST} for a name with a passcode, and {@code token.issuer},
 * {@code token.audience} with {@code token.keys} (PEM files, beside the file) or {@code token.secret} for JSON Web Tokens.
 */
public final class ConfiguredUsers implements UserIdentityVerifier {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredUsers.class);
    private static final String USER = "user.";
    private static final String NAME_SUFFICES = "*";
    private static final int SHORTEST_SECRET_BYTES = 32;

    /** Name and passcode; no value stands for a name that suffices. */
    private final Map<String, @Nullable Passcode> users;

    private final @Nullable JsonWebTokens tokens;

    private ConfiguredUsers(Map<String, @Nullable Passcode> users, @Nullable JsonWebTokens tokens) {
        this.users = users;
        this.tokens = tokens;
    }

    /**
     * Reads a file.
     *
     * @param file properties in UTF-8
     * @return the users
     * @throws IllegalArgumentException naming the file, and the key that is wrong
     */
    public static ConfiguredUsers read(Path file) {
        return read(file, Clock.systemUTC());
    }

    static ConfiguredUsers read(Path file, Clock clock) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalArgumentException("the users file " + file + " cannot be read: " + e, e);
        }
        Map<String, @Nullable Passcode> users = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key).strip();
            if (key.startsWith(USER) && key.length() > USER.length()) {
                users.put(key.substring(USER.length()), passcode(file, key, value));
            } else if (!List.of("token.issuer", "token.audience", "token.keys", "token.secret")
                    .contains(key)) {
                throw wrong(file, key, "is unknown: user.NAME, token.issuer, token.audience, token.keys, token.secret");
            }
        }
        return new ConfiguredUsers(users, tokens(file, properties, clock));
    }

    private static @Nullable Passcode passcode(Path file, String key, String value) {
        try {
            return value.equals(NAME_SUFFICES) ? null : Passcode.parse(value);
        } catch (IllegalArgumentException e) {
            throw wrong(file, key, e.getMessage() + "; or " + NAME_SUFFICES + " where the name suffices");
        }
    }

    private static @Nullable JsonWebTokens tokens(Path file, Properties properties, Clock clock) {
        String issuer = text(properties, "token.issuer");
        String audience = text(properties, "token.audience");
        List<Key> keys = new ArrayList<>();
        for (String name : text(properties, "token.keys").split(",")) {
            if (!name.isBlank()) {
                keys.addAll(KeyMaterial.publicKeys(file.toAbsolutePath().resolveSibling(name.strip())));
            }
        }
        byte[] secret = text(properties, "token.secret").getBytes(StandardCharsets.UTF_8);
        if (secret.length > 0) {
            if (secret.length < SHORTEST_SECRET_BYTES) {
                throw wrong(file, "token.secret", "has " + SHORTEST_SECRET_BYTES + " bytes or more");
            }
            keys.add(new SecretKeySpec(secret, "HMAC"));
        }
        if (keys.isEmpty() && issuer.isEmpty() && audience.isEmpty()) {
            return null;
        }
        if (keys.isEmpty() || issuer.isEmpty() || audience.isEmpty()) {
            throw wrong(file, "token.*", "needs an issuer, an audience, and keys or a secret");
        }
        return new JsonWebTokens(keys, issuer, audience, clock);
    }

    private static String text(Properties properties, String key) {
        return properties.getProperty(key, "").strip();
    }

    private static IllegalArgumentException wrong(Path file, String key, String what) {
        return new IllegalArgumentException("users file " + file + ": " + key + " " + what);
    }

    @Override
    public Verdict verify(UserIdentity identity) {
        return switch (identity.type()) {
            case USERNAME -> verdict(isKnown(identity) && users.get(name(identity)) == null);
            case USERNAME_AND_PASSCODE -> {
                Passcode passcode = users.get(name(identity));
                yield verdict(passcode != null && passcode.matches(identity.secondary()));
            }
            case JSON_WEB_TOKEN -> tokens == null ? Verdict.NOT_SUPPORTED : token(tokens, identity);
            default -> Verdict.NOT_SUPPORTED;
        };
    }

    private boolean isKnown(UserIdentity identity) {
        return users.containsKey(name(identity));
    }

    private static String name(UserIdentity identity) {
        return new String(identity.primary(), StandardCharsets.UTF_8);
    }

    private static Verdict verdict(boolean verified) {
        return verified ? Verdict.VERIFIED : Verdict.REJECTED;
    }

    private static Verdict token(JsonWebTokens tokens, UserIdentity identity) {
        String flaw = tokens.flaw(identity.primary());
        if (flaw != null) {
            LOG.warn("A JSON Web Token was rejected: {}", flaw);
        }
        return verdict(flaw == null);
    }
}
