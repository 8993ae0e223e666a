package org.bellwether.dicom.net;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who asks for an association (PS3.7 annex D.3.3.7). It shows neither name nor secret when printed. */
public final class UserIdentity {

    /** The ways in which a user is known; the ordinal plus one is the number of PS3.7 table D.3-14. */
    public enum Type {
        /** A name alone. */
        USERNAME,
        /** A name and a passcode. */
        USERNAME_AND_PASSCODE,
        /** A Kerberos service ticket. */
        KERBEROS,
        /** A SAML assertion. */
        SAML,
        /** A JSON Web Token. */
        JSON_WEB_TOKEN
    }

    private final Type type;
    private final boolean responseRequested;
    private final byte[] primary;
    private final byte[] secondary;

    /**
     * Makes an identity.
     *
     * @param type how the user is known
     * @param responseRequested whether the acceptor shall confirm that it has checked it
     * @param primary the name in UTF-8, the ticket, the assertion or the token
     * @param secondary the passcode in UTF-8, empty for all but {@link Type#USERNAME_AND_PASSCODE}
     */
    public UserIdentity(Type type, boolean responseRequested, byte[] primary, byte[] secondary) {
        this.type = type;
        this.responseRequested = responseRequested;
        this.primary = primary.clone();
        this.secondary = secondary.clone();
    }

    /**
     * A name and a passcode, to be confirmed.
     *
     * @param name of the user
     * @param passcode its secret; the connection should be encrypted
     * @return the identity
     */
    public static UserIdentity ofPasscode(String name, String passcode) {
        return new UserIdentity(
                Type.USERNAME_AND_PASSCODE,
                true,
                name.getBytes(StandardCharsets.UTF_8),
                passcode.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A name alone.
     *
     * @param name of the user
     * @return the identity
     */
    public static UserIdentity ofName(String name) {
        return new UserIdentity(Type.USERNAME, false, name.getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    /**
     * A JSON Web Token, to be confirmed.
     *
     * @param token in its compact form
     * @return the identity
     */
    public static UserIdentity ofJsonWebToken(String token) {
        return new UserIdentity(Type.JSON_WEB_TOKEN, true, token.getBytes(StandardCharsets.US_ASCII), new byte[0]);
    }

    /**
     * Returns how the user is known.
     *
     * @return the type
     */
    public Type type() {
        return type;
    }

    /**
     * Tells whether the acceptor shall confirm that it has checked the identity.
     *
     * @return true if an answer is wanted
     */
    public boolean responseRequested() {
        return responseRequested;
    }

    /**
     * Returns the name, ticket, assertion or token.
     *
     * @return a copy
     */
    public byte[] primary() {
        return primary.clone();
    }

    /**
     * Returns the passcode.
     *
     * @return a copy, empty if there is none
     */
    public byte[] secondary() {
        return secondary.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserIdentity that
                && type == that.type
                && responseRequested == that.responseRequested
                && Arrays.equals(primary, that.primary)
                && Arrays.equals(secondary, that.secondary);
    }

    @Override
    public int hashCode() {
        return type.hashCode() + 31 * Arrays.hashCode(primary);
    }

    @Override
    public String toString() {
        return "UserIdentity[" + type + "]";
    }
}
