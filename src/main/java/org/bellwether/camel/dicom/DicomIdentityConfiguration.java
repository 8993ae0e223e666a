package org.bellwether.camel.dicom;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.bellwether.dicom.net.ConfiguredUsers;
import org.bellwether.dicom.net.UserIdentity;
import org.bellwether.dicom.net.UserIdentityPolicy;
import org.bellwether.dicom.net.UserIdentityVerifier;
import org.jspecify.annotations.Nullable;

/** Options of a dicom endpoint that say on whose behalf associations are asked for (PS3.7 annex D.3.3.7). */
@UriParams
public abstract class DicomIdentityConfiguration extends DicomTlsConfiguration {

    @UriParam(label = "producer,security", description = "Name of the user that an association is requested for")
    private @Nullable String userName;

    @UriParam(
            label = "producer,security",
            secret = true,
            description = "Passcode of userName. The connection should be encrypted")
    private @Nullable String passcode;

    @UriParam(
            label = "producer,security",
            secret = true,
            description = "JSON Web Token that tells who the user is, instead of userName")
    private @Nullable String jsonWebToken;

    @UriParam(
            label = "producer,security",
            defaultValue = "false",
            description =
                    "Whether the peer must confirm that it has checked the user. Otherwise the association is given up")
    private boolean userIdentityConfirmed;

    @UriParam(
            label = "consumer,security",
            description = "Properties file with the users that associations may be requested for")
    private @Nullable String usersFile;

    @UriParam(label = "consumer,security", description = "What tells whether a user is known, instead of usersFile")
    private @Nullable UserIdentityVerifier userIdentityVerifier;

    @UriParam(
            label = "consumer,security",
            defaultValue = "false",
            description = "Whether an association that names no user is rejected")
    private boolean userIdentityRequired;

    /** For the one subclass. */
    DicomIdentityConfiguration() {}

    /**
     * Returns who the user is, as these options give it.
     *
     * @return null to say nothing
     * @throws IllegalArgumentException if they contradict each other
     */
    @Nullable
    UserIdentity userIdentity() {
        String name = text(userName);
        String token = text(jsonWebToken);
        if (token != null) {
            if (name != null) {
                throw new IllegalArgumentException("userName and jsonWebToken cannot both be set");
            }
            return UserIdentity.ofJsonWebToken(token);
        }
        if (name == null) {
            if (text(passcode) != null || userIdentityConfirmed) {
                throw new IllegalArgumentException(
                        "passcode and userIdentityConfirmed need a userName or jsonWebToken");
            }
            return null;
        }
        String secret = text(passcode);
        return secret != null
                ? UserIdentity.ofPasscode(name, secret)
                : new UserIdentity(
                        UserIdentity.Type.USERNAME,
                        userIdentityConfirmed,
                        name.getBytes(StandardCharsets.UTF_8),
                        new byte[0]);
    }

    /**
     * Returns what a consumer asks of users, as these options give it.
     *
     * @return null to take no notice of them
     * @throws IllegalArgumentException naming the file that is wrong
     */
    @Nullable
    UserIdentityPolicy identityPolicy() {
        String file = text(usersFile);
        UserIdentityVerifier verifier = userIdentityVerifier;
        if (file != null) {
            if (verifier != null) {
                throw new IllegalArgumentException("usersFile and userIdentityVerifier cannot both be set");
            }
            verifier = ConfiguredUsers.read(Path.of(file));
        }
        if (verifier == null) {
            if (userIdentityRequired) {
                throw new IllegalArgumentException("userIdentityRequired needs a usersFile or userIdentityVerifier");
            }
            return null;
        }
        return new UserIdentityPolicy(verifier, userIdentityRequired);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * Returns the option userName.
     *
     * @return name of the user that we act for
     */
    public @Nullable String getUserName() {
        return userName;
    }

    /**
     * Sets the option userName.
     *
     * @param userName name of the user that we act for
     */
    public void setUserName(@Nullable String userName) {
        this.userName = userName;
    }

    /**
     * Returns the option passcode.
     *
     * @return passcode of the user
     */
    public @Nullable String getPasscode() {
        return passcode;
    }

    /**
     * Sets the option passcode.
     *
     * @param passcode passcode of the user
     */
    public void setPasscode(@Nullable String passcode) {
        this.passcode = passcode;
    }

    /**
     * Returns the option jsonWebToken.
     *
     * @return token that tells who the user is
     */
    public @Nullable String getJsonWebToken() {
        return jsonWebToken;
    }

    /**
     * Sets the option jsonWebToken.
     *
     * @param jsonWebToken token that tells who the user is
     */
    public void setJsonWebToken(@Nullable String jsonWebToken) {
        this.jsonWebToken = jsonWebToken;
    }

    /**
     * Returns the option userIdentityConfirmed.
     *
     * @return whether the peer must confirm the user
     */
    public boolean isUserIdentityConfirmed() {
        return userIdentityConfirmed;
    }

    /**
     * Sets the option userIdentityConfirmed.
     *
     * @param userIdentityConfirmed whether the peer must confirm the user
     */
    public void setUserIdentityConfirmed(boolean userIdentityConfirmed) {
        this.userIdentityConfirmed = userIdentityConfirmed;
    }

    /**
     * Returns the option usersFile.
     *
     * @return properties file with the users that are known
     */
    public @Nullable String getUsersFile() {
        return usersFile;
    }

    /**
     * Sets the option usersFile.
     *
     * @param usersFile properties file with the users that are known
     */
    public void setUsersFile(@Nullable String usersFile) {
        this.usersFile = usersFile;
    }

    /**
     * Returns the option userIdentityVerifier.
     *
     * @return what tells whether a user is known
     */
    public @Nullable UserIdentityVerifier getUserIdentityVerifier() {
        return userIdentityVerifier;
    }

    /**
     * Sets the option userIdentityVerifier.
     *
     * @param userIdentityVerifier what tells whether a user is known
     */
    public void setUserIdentityVerifier(@Nullable UserIdentityVerifier userIdentityVerifier) {
        this.userIdentityVerifier = userIdentityVerifier;
    }

    /**
     * Returns the option userIdentityRequired.
     *
     * @return whether an association must name a user
     */
    public boolean isUserIdentityRequired() {
        return userIdentityRequired;
    }

    /**
     * Sets the option userIdentityRequired.
     *
     * @param userIdentityRequired whether an association must name a user
     */
    public void setUserIdentityRequired(boolean userIdentityRequired) {
        this.userIdentityRequired = userIdentityRequired;
    }
}
