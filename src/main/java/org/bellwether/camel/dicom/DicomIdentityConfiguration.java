package org.bellwether.camel.dicom;

import java.nio.charset.StandardCharsets;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.bellwether.dicom.net.UserIdentity;
import org.jspecify.annotations.Nullable;

/** Options of a dicom endpoint that say on whose behalf an association is asked for (PS3.7 annex D.3.3.7). */
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
}
