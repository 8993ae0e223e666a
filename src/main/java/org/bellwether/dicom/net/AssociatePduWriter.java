package org.bellwether.dicom.net;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Encodes the PDUs that open and close an association, header included (PS3.8 9.3.2 to 9.3.8). */
final class AssociatePduWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private AssociatePduWriter() {}

    /** Encodes an A-ASSOCIATE-RQ. */
    static byte[] request(AssociateRequest request) {
        return pdu(PduType.ASSOCIATE_RQ, writer -> {
            writer.fixedFields(request.protocolVersion(), request.calledAeTitle(), request.callingAeTitle());
            writer.item(0x10, text(request.applicationContext()));
            for (ProposedContext context : request.contexts()) {
                if (context.id() % 2 == 0) {
                    throw new IllegalArgumentException("a presentation context id is odd, not " + context.id());
                }
                writer.item(0x20, item -> {
                    item.out.write(new byte[] {(byte) context.id(), 0, 0, 0});
                    item.item(0x30, text(context.abstractSyntax()));
                    for (String transferSyntax : context.transferSyntaxes()) {
                        item.item(0x40, text(transferSyntax));
                    }
                });
            }
            writer.userInformation(request.userInformation());
        });
    }

    /**
     * Encodes an A-ASSOCIATE-AC.
     *
     * @param reserved the 64 bytes of the request that hold its AE titles and what is reserved, sent back as they came
     */
    static byte[] accept(AssociateAccept accept, byte[] reserved) {
        return pdu(PduType.ASSOCIATE_AC, writer -> {
            writer.out.writeShort(1);
            writer.out.writeShort(0);
            writer.out.write(reserved);
            writer.item(0x10, text(AssociateRequest.DICOM_APPLICATION_CONTEXT));
            for (PresentationContext context : accept.contexts()) {
                writer.item(0x21, item -> {
                    item.out.write(new byte[] {
                        (byte) context.id(), 0, (byte) context.result().ordinal(), 0
                    });
                    item.item(0x40, text(context.transferSyntax()));
                });
            }
            writer.userInformation(accept.userInformation());
        });
    }

    /** Encodes an A-ASSOCIATE-RJ. */
    static byte[] reject(AssociateReject reject) {
        return pdu(
                PduType.ASSOCIATE_RJ,
                writer -> writer.out.write(
                        new byte[] {0, (byte) reject.result(), (byte) reject.source(), (byte) reject.reason()}));
    }

    /** Encodes an A-ABORT. */
    static byte[] abort(AbortReason reason) {
        return pdu(
                PduType.ABORT,
                writer -> writer.out.write(new byte[] {0, 0, (byte) reason.source(), (byte) reason.reason()}));
    }

    /** Encodes an A-RELEASE-RQ. */
    static byte[] releaseRequest() {
        return pdu(PduType.RELEASE_RQ, writer -> writer.out.writeInt(0));
    }

    /** Encodes an A-RELEASE-RP. */
    static byte[] releaseResponse() {
        return pdu(PduType.RELEASE_RP, writer -> writer.out.writeInt(0));
    }

    private void fixedFields(int protocolVersion, String calledAeTitle, String callingAeTitle) throws IOException {
        out.writeShort(protocolVersion);
        out.writeShort(0);
        out.write(aeTitle(calledAeTitle));
        out.write(aeTitle(callingAeTitle));
        out.write(new byte[32]);
    }

    private static byte[] aeTitle(String title) {
        byte[] padded = new byte[16];
        Arrays.fill(padded, (byte) ' ');
        byte[] bytes = title.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length > padded.length) {
            throw new IllegalArgumentException("an AE title has at most 16 characters: " + WireText.escape(title));
        }
        System.arraycopy(bytes, 0, padded, 0, bytes.length);
        return padded;
    }

    private void userInformation(UserInformation information) throws IOException {
        item(0x50, item -> {
            item.item(0x51, value -> value.out.writeInt((int) information.maximumPduLength()));
            item.item(0x52, text(information.implementationClassUid()));
            if (!information.implementationVersionName().isEmpty()) {
                item.item(0x55, text(information.implementationVersionName()));
            }
            item.negotiation(information);
        });
    }

    /** The sub-items that not every association has, in the order of PS3.7 annex D.3.3. */
    private void negotiation(UserInformation information) throws IOException {
        OperationsWindow window = information.operationsWindow();
        if (window != null) {
            item(0x53, value -> {
                value.out.writeShort(window.invoked());
                value.out.writeShort(window.performed());
            });
        }
        for (RoleSelection role : information.roles()) {
            item(0x54, value -> {
                value.field(role.sopClassUid().getBytes(StandardCharsets.ISO_8859_1));
                value.out.writeByte(role.user() ? 1 : 0);
                value.out.writeByte(role.provider() ? 1 : 0);
            });
        }
        for (SopClassExtendedNegotiation extended : information.extendedNegotiations()) {
            item(0x56, value -> {
                value.field(extended.sopClassUid().getBytes(StandardCharsets.ISO_8859_1));
                value.out.write(extended.information());
            });
        }
        UserIdentity identity = information.identity();
        if (identity != null) {
            item(0x58, value -> {
                value.out.writeByte(identity.type().ordinal() + 1);
                value.out.writeByte(identity.responseRequested() ? 1 : 0);
                value.field(identity.primary());
                value.field(identity.secondary());
            });
        }
        if (information.identityConfirmed()) {
            item(0x59, value -> value.field(new byte[0]));
        }
    }

    /** A field that begins with its length. */
    private void field(byte[] value) throws IOException {
        if (value.length > 0xFFFF) {
            throw new IllegalArgumentException("a field of " + value.length + " bytes does not fit into a sub-item");
        }
        out.writeShort(value.length);
        out.write(value);
    }

    private void item(int type, Content content) throws IOException {
        byte[] value = body(content);
        if (value.length > 0xFFFF) {
            throw new IllegalArgumentException("an item of " + value.length + " bytes does not fit into a PDU");
        }
        out.writeByte(type);
        out.writeByte(0);
        out.writeShort(value.length);
        out.write(value);
    }

    private static Content text(String text) {
        return writer -> writer.out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] pdu(int type, Content content) {
        try {
            AssociatePduWriter writer = new AssociatePduWriter();
            byte[] body = body(content);
            writer.out.writeByte(type);
            writer.out.writeByte(0);
            writer.out.writeInt(body.length);
            writer.out.write(body);
            return writer.bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private static byte[] body(Content content) throws IOException {
        AssociatePduWriter writer = new AssociatePduWriter();
        content.write(writer);
        return writer.bytes.toByteArray();
    }

    private interface Content {
        void write(AssociatePduWriter writer) throws IOException;
    }
}
