package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.bellwether.dicom.net.AssociateReject;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.AssociationRejectedException;
import org.bellwether.dicom.net.ConfiguredUsers;
import org.bellwether.dicom.net.UserIdentity;
import org.bellwether.dicom.net.UserIdentityPolicy;
import org.bellwether.testing.PeerProcesses;
import org.bellwether.testing.Peers;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who calls us, and on whose behalf: DCMTK, pynetdicom and our own users show what they have. */
class UserIdentityTest {

    private static final String SECRET = "a secret that is longer than thirty-two bytes";

    @TempDir
    Path folder;

    private PeerProcesses peers;
    private FolderSink sink;
    private StorageProvider provider;
    private Path users;

    @BeforeEach
    void start() throws Exception {
        peers = new PeerProcesses(folder);
        sink = new FolderSink(Files.createDirectory(folder.resolve("kept")));
        users = Files.writeString(
                folder.resolve("users.properties"),
                "user.watch=*\nuser.night=" + digest("owl") + "\ntoken.issuer=https://id.example\n"
                        + "token.audience=BELLWETHER\ntoken.secret=" + SECRET + "\n");
        provider = provider(false);
    }

    private StorageProvider provider(boolean required) throws IOException {
        StorageProvider started = new StorageProvider(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                StorageProviderOptions.of("BELLWETHER")
                        .withIdentities(new UserIdentityPolicy(ConfiguredUsers.read(users), required)),
                sink,
                StorageListener.NONE);
        started.start();
        return started;
    }

    @AfterEach
    void stop() throws IOException {
        provider.close();
        peers.close();
    }

    private static String digest(String passcode) throws GeneralSecurityException {
        byte[] salt = {1, 2, 3, 4, 5, 6, 7, 8};
        byte[] digest = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(passcode.toCharArray(), salt, 10_000, 256))
                .getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        return "pbkdf2-sha256:10000:" + base64.encodeToString(salt) + ":" + base64.encodeToString(digest);
    }

    private static String token(String audience) throws GeneralSecurityException {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String signed = base64.encodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + base64.encodeToString(
                        ("{\"iss\":\"https://id.example\",\"sub\":\"night\",\"aud\":[\"" + audience + "\"],\"exp\":"
                                        + Instant.now().plusSeconds(600).getEpochSecond() + "}")
                                .getBytes(StandardCharsets.UTF_8));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HMAC"));
        return signed + "." + base64.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private StorageUserOptions peer() {
        return new StorageUserOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), provider.port()),
                "BELLWETHER",
                "CT1",
                AssociationOptions.DEFAULTS);
    }

    private void verified(UserIdentity identity, boolean confirmed) throws IOException {
        try (StorageUser user = StorageUser.open(peer().withIdentity(identity, confirmed), Set.of())) {
            assertThat(user.echo().isSuccess()).isTrue();
        }
    }

    private void rejected(UserIdentity identity) {
        assertThatThrownBy(() -> verified(identity, false))
                .isInstanceOfSatisfying(AssociationRejectedException.class, e -> assertThat(e.reject())
                        .isEqualTo(new AssociateReject(1, 2, 1)));
    }

    @Test
    void ourOwnUsersAreVerified() throws Exception {
        verified(UserIdentity.ofName("watch"), false);
        verified(UserIdentity.ofPasscode("night", "owl"), true);
        verified(UserIdentity.ofPasscode("night", "owl"), true);
        verified(UserIdentity.ofJsonWebToken(token("BELLWETHER")), true);
        rejected(UserIdentity.ofName("nobody"));
        rejected(UserIdentity.ofName("night"));
        rejected(UserIdentity.ofPasscode("night", "lark"));
        rejected(UserIdentity.ofPasscode("watch", ""));
        rejected(UserIdentity.ofPasscode("nobody", "owl"));
        rejected(UserIdentity.ofJsonWebToken(token("SOMEBODY")));
        // What cannot be verified is not confirmed; without an answer the requestor decides.
        UserIdentity saml = new UserIdentity(UserIdentity.Type.SAML, true, new byte[] {'<'}, new byte[0]);
        verified(saml, false);
        assertThatThrownBy(() -> verified(saml, true)).hasMessageContaining("did not confirm the identity");
    }

    @Test
    void whereAUserIsRequiredNobodyElseIsLetIn() throws Exception {
        provider.close();
        provider = provider(true);
        verified(UserIdentity.ofPasscode("night", "owl"), true);
        rejected(new UserIdentity(UserIdentity.Type.SAML, true, new byte[] {'<'}, new byte[0]));
        assertThatThrownBy(() -> StorageUser.open(peer(), Set.of())).isInstanceOf(AssociationRejectedException.class);
    }

    @Test
    void dcmtkIsVerified() throws Exception {
        Path file = new SyntheticCt().size(16, 16).slices(1).writeTo(folder).get(0);
        Path good = Files.writeString(folder.resolve("good.jwt"), token("BELLWETHER"));
        Path bad = Files.writeString(folder.resolve("bad.jwt"), token("SOMEBODY"));
        Object storescu = Peers.program("storescu");
        Object[] to = {"-aec", "BELLWETHER", "127.0.0.1", provider.port(), file};
        peers.run(storescu, "-usr", "night", "-pwd", "owl", "-rsp", to[0], to[1], to[2], to[3], to[4]);
        peers.run(storescu, "--jwt", good, "-rsp", to[0], to[1], to[2], to[3], to[4]);
        assertThat(sink.kept).hasSize(2);
        assertThatThrownBy(
                        () -> peers.run(storescu, "-usr", "night", "-pwd", "lark", to[0], to[1], to[2], to[3], to[4]))
                .hasMessageContaining("Rejected");
        assertThatThrownBy(() -> peers.run(storescu, "--jwt", bad, to[0], to[1], to[2], to[3], to[4]))
                .hasMessageContaining("Rejected");
        assertThat(sink.kept).hasSize(2);
    }

    @Test
    void pynetdicomIsVerified() throws Exception {
        peers.runPython("identity.py", provider.port(), token("BELLWETHER"), token("SOMEBODY"));
    }
}
