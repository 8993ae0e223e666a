package org.bellwether.dicom.net;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the sub-items of a user information item (PS3.8 9.3.2.3, PS3.7 annex D.3.3); every length is checked. */
final class UserInformationReader {

    private long maximumPduLength;
    private String implementationClassUid = "";
    private String implementationVersionName = "";
    private @Nullable OperationsWindow operationsWindow;
    private final List<RoleSelection> roles = new ArrayList<>();
    private final List<SopClassExtendedNegotiation> extendedNegotiations = new ArrayList<>();
    private @Nullable UserIdentity identity;
    private boolean identityConfirmed;

    void item(int type, ByteBuffer value) throws MalformedPduException {
        switch (type) {
            case 0x51 -> {
                require(value, 4, "maximum length");
                maximumPduLength = value.getInt() & 0xFFFFFFFFL;
            }
            case 0x52 -> implementationClassUid = AssociatePduReader.text(value);
            case 0x53 -> {
                require(value, 4, "asynchronous operations window");
                operationsWindow = new OperationsWindow(value.getShort() & 0xFFFF, value.getShort() & 0xFFFF);
            }
            case 0x54 -> role(value);
            case 0x55 -> implementationVersionName = AssociatePduReader.text(value);
            case 0x56 -> extendedNegotiation(value);
            case 0x58 -> identity(value);
            case 0x59 -> identityConfirmed = true;
            default -> {
                // Sub-items that this edition does not know, and common extended negotiation, are not answered.
            }
        }
    }

    UserInformation read() {
        return new UserInformation(
                maximumPduLength,
                implementationClassUid,
                implementationVersionName,
                operationsWindow,
                roles,
                extendedNegotiations,
                identity,
                identityConfirmed);
    }

    private void role(ByteBuffer value) throws MalformedPduException {
        String sopClassUid = AssociatePduReader.text(field(value, "role selection"));
        require(value, 2, "role selection");
        roles.removeIf(earlier -> earlier.sopClassUid().equals(sopClassUid));
        roles.add(new RoleSelection(sopClassUid, value.get() == 1, value.get() == 1));
    }

    private void extendedNegotiation(ByteBuffer value) throws MalformedPduException {
        String sopClassUid = AssociatePduReader.text(field(value, "SOP class extended negotiation"));
        extendedNegotiations.removeIf(earlier -> earlier.sopClassUid().equals(sopClassUid));
        extendedNegotiations.add(new SopClassExtendedNegotiation(sopClassUid, bytes(value)));
    }

    private void identity(ByteBuffer value) throws MalformedPduException {
        if (value.remaining() < 2) {
            throw invalid("user identity", value.remaining());
        }
        int type = value.get() & 0xFF;
        boolean responseRequested = value.get() == 1;
        byte[] primary = bytes(field(value, "user identity"));
        byte[] secondary = bytes(field(value, "user identity"));
        UserIdentity.Type[] types = UserIdentity.Type.values();
        // A type of a later edition identifies nobody to us.
        if (type >= 1 && type <= types.length) {
            identity = new UserIdentity(types[type - 1], responseRequested, primary, secondary);
        }
    }

    /** Takes a field that begins with its length. */
    private static ByteBuffer field(ByteBuffer value, String name) throws MalformedPduException {
        int length = value.remaining() < 2 ? -1 : value.getShort() & 0xFFFF;
        if (length < 0 || length > value.remaining()) {
            throw invalid(name, value.remaining());
        }
        ByteBuffer field = value.slice(value.position(), length);
        value.position(value.position() + length);
        return field;
    }

    private static byte[] bytes(ByteBuffer value) {
        byte[] bytes = new byte[value.remaining()];
        value.get(bytes);
        return bytes;
    }

    private static void require(ByteBuffer value, int length, String name) throws MalformedPduException {
        if (value.remaining() != length) {
            throw invalid(name, value.remaining());
        }
    }

    private static MalformedPduException invalid(String name, int length) {
        return new MalformedPduException(
                AbortReason.INVALID_PDU_PARAMETER, name + " sub-item that ends after " + length + " bytes");
    }
}
