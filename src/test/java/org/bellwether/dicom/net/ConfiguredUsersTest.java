package org.bellwether.dicom.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bellwether.dicom.net.UserIdentityVerifier.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens and users as a file lists them; what is wrong with the file is said by name. */
class ConfiguredUsersTest {

    private static final Instant NOW = Instant.parse("2025-06-12T10:15:00Z");
    private static final String CLAIMS =
            "{\"iss\":\"idp\",\"sub\":\"night\",\"aud\":\"US\",\"exp\":" + (NOW.getEpochSecond() + 60) + "}";
    private static final String RS256 = "{\"alg\":\"RS256\"}";

    private static KeyPair rsa;
    private static KeyPair ec;

    @TempDir
    Path folder;

    @BeforeAll
    static void keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        rsa = generator.generateKeyPair();
        generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        ec = generator.generateKeyPair();
    }

    private static String pem(KeyPair keys) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String unsigned(String header, String claims) {
        return base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
    }

    private static String signed(String algorithm, KeyPair keys, String header, String claims)
            throws GeneralSecurityException {
        String text = unsigned(header, claims);
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(keys.getPrivate());
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + base64(signature.sign());
    }

    private ConfiguredUsers users(String text) throws IOException {
        Files.writeString(folder.resolve("idp.pem"), pem(rsa) + pem(ec));
        return ConfiguredUsers.read(
                Files.writeString(folder.resolve("users.properties"), text), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Verdict verdict(String token) throws IOException {
        return users("token.issuer=idp\ntoken.audience=US\ntoken.keys=idp.pem\n")
                .verify(UserIdentity.ofJsonWebToken(token));
    }

    private Verdict claims(String claims) throws Exception {
        return verdict(signed("SHA256withRSA", rsa, RS256, claims));
    }

    @Test
    void tokensOfTheIssuerAreVerified() throws Exception {
        assertThat(claims(CLAIMS)).isEqualTo(Verdict.VERIFIED);
        assertThat(verdict(signed("SHA512withRSA", rsa, "{\"alg\":\"RS512\",\"kid\":\"1\"}", CLAIMS)))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verdict(signed("SHA256withECDSAinP1363Format", ec, "{\"alg\":\"ES256\"}", CLAIMS)))
                .isEqualTo(Verdict.VERIFIED);
        assertThat(claims(CLAIMS.replace("\"US\"", "[\"OTHER\", \"US\"]"))).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void tokensThatHaveAFlawAreRejected() throws Exception {
        String good = signed("SHA256withRSA", rsa, RS256, CLAIMS);
        String[] parts = good.split("\\.");
        for (String token : new String[] {
            "",
            "..",
            parts[0] + "." + parts[1] + ".",
            parts[0] + "." + parts[1] + "." + parts[2] + ".x",
            unsigned("{\"alg\":\"none\"}", CLAIMS) + ".",
            parts[0] + "." + base64(CLAIMS.replace("night", "admin").getBytes(StandardCharsets.UTF_8)) + "." + parts[2],
            signed("SHA256withRSA", rsa, "{\"alg\":\"RS512\"}", CLAIMS),
            signed("SHA256withRSA", rsa, "{\"alg\":\"RS256\",\"crit\":[\"x\"]}", CLAIMS),
            signed("SHA256withECDSA", ec, "{\"alg\":\"ES256\"}", CLAIMS),
            signed("SHA256withRSA", rsa, RS256, "{\"sub\":\"a\",\"sub\":\"b\"}"),
            "a".repeat(20_000) + "..",
            "\u00e4.\u00e4.\u00e4",
        }) {
            assertThat(verdict(token)).as(token).isEqualTo(Verdict.REJECTED);
        }
    }

    /** The public key is no secret: who signs with it as if it were one is nobody. */
    @Test
    void aPublicKeyIsNotTakenForASharedSecret() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(rsa.getPublic().getEncoded(), "HMAC"));
        String text = unsigned("{\"alg\":\"HS256\"}", CLAIMS);
        assertThat(verdict(text + "." + base64(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)))))
                .isEqualTo(Verdict.REJECTED);
    }

    @Test
    void claimsMustHold() throws Exception {
        long now = NOW.getEpochSecond();
        assertThat(claims(CLAIMS.replace("idp", "other"))).isEqualTo(Verdict.REJECTED);
        assertThat(claims(CLAIMS.replace("\"US\"", "\"OTHER\""))).isEqualTo(Verdict.REJECTED);
        assertThat(claims(CLAIMS.replace("\"US\"", "[]"))).isEqualTo(Verdict.REJECTED);
        assertThat(claims(CLAIMS.replace("\"sub\":\"night\",", ""))).isEqualTo(Verdict.REJECTED);
        assertThat(claims(CLAIMS.replace(Long.toString(now + 60), Long.toString(now - 61))))
                .isEqualTo(Verdict.REJECTED);
        assertThat(claims(CLAIMS.replace(Long.toString(now + 60), "\"soon\""))).isEqualTo(Verdict.REJECTED);
        assertThat(claims(CLAIMS.replace("}", ",\"nbf\":" + (now + 61) + "}"))).isEqualTo(Verdict.REJECTED);
        assertThat(claims(CLAIMS.replace("}", ",\"nbf\":" + (now - 1) + "}"))).isEqualTo(Verdict.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{}x",
                "{\"a\":01}",
                "{\"a\":tru}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":1,}",
                "{'a':1}",
                "{\"a\":[[[[[[[[[[1]]]]]]]]]]}",
                "{\"a\":\"\\u12\"}",
                "{\"a\" 1}",
                "{\"a\":[1 2]}"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonText.object(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no JSON");
    }

    @Test
    void jsonIsReadAsItStands() {
        assertThat(JsonText.object(
                        " { \"a\" : [1, -2.5e1, true, false, null, {}, []], \"b\\n\\u00e4\": \"\\\"x\\\"\" } "))
                .hasToString("{a=[1.0, -25.0, true, false, null, {}, []], b\n\u00e4=\"x\"}");
    }

    @Test
    void aFileThatIsWrongSaysWhere() {
        for (String[] wrong : new String[][] {
            {"user.night=owl\n", "user.night is pbkdf2-sha256:ITERATIONS:SALT:DIGEST"},
            {"user.night=pbkdf2-sha256:1:AAAA:AAAA\n", "user.night"},
            {"users.night=*\n", "users.night is unknown"},
            {"token.issuer=idp\n", "token.* needs an issuer, an audience, and keys or a secret"},
            {"token.issuer=idp\ntoken.audience=US\ntoken.secret=short\n", "token.secret has 32 bytes or more"},
            {"token.issuer=idp\ntoken.audience=US\ntoken.keys=missing.pem\n", "missing.pem"},
        }) {
            assertThatThrownBy(() -> users(wrong[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong[1])
                    .hasMessageNotContaining("owl");
        }
        assertThatThrownBy(() -> ConfiguredUsers.read(folder.resolve("nowhere")))
                .hasMessageContaining("nowhere cannot be read");
    }

    @Test
    void withoutTokensNoneIsVerified() throws IOException {
        assertThat(users("user.watch=*\n").verify(UserIdentity.ofJsonWebToken("a.b.c")))
                .isEqualTo(Verdict.NOT_SUPPORTED);
    }
}
