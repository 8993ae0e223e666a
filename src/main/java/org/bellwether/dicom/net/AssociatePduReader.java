package org.bellwether.dicom.net;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Decodes the variable fields of the PDUs that open an association; every length is checked against its bounds. */
final class AssociatePduReader {

    /** Protocol version, AE titles and what is reserved, before the first item. */
    static final int FIXED_FIELDS_LENGTH = 68;

    /** As many as there are odd numbers of one byte (PS3.8 9.3.2.2). */
    private static final int MOST_CONTEXTS = 128;

    private String applicationContext = "";
    private final UserInformationReader userInformation = new UserInformationReader();
    private final List<ProposedContext> proposed = new ArrayList<>();
    private final List<PresentationContext> answered = new ArrayList<>();
    private final boolean[] idSeen = new boolean[256];

    private AssociatePduReader() {}

    /** Decodes the variable field of an A-ASSOCIATE-RQ. */
    static AssociateRequest request(byte[] body) throws MalformedPduException {
        ByteBuffer in = fixedFields(body);
        int protocolVersion = in.getShort(0) & 0xFFFF;
        AssociatePduReader reader = new AssociatePduReader();
        reader.items(in);
        if (reader.proposed.isEmpty()) {
            throw invalid("A-ASSOCIATE-RQ without a presentation context");
        }
        return new AssociateRequest(
                protocolVersion,
                aeTitle(body, 4),
                aeTitle(body, 20),
                reader.applicationContext,
                reader.proposed,
                reader.userInformation.read());
    }

    /** Decodes the variable field of an A-ASSOCIATE-AC. */
    static AssociateAccept accept(byte[] body) throws MalformedPduException {
        AssociatePduReader reader = new AssociatePduReader();
        reader.items(fixedFields(body));
        return new AssociateAccept(reader.answered, reader.userInformation.read());
    }

    /** Decodes the variable field of an A-ASSOCIATE-RJ. */
    static AssociateReject reject(byte[] body) throws MalformedPduException {
        if (body.length != 4) {
            throw invalid("A-ASSOCIATE-RJ of " + body.length + " bytes");
        }
        return new AssociateReject(body[1] & 0xFF, body[2] & 0xFF, body[3] & 0xFF);
    }

    private static ByteBuffer fixedFields(byte[] body) throws MalformedPduException {
        if (body.length < FIXED_FIELDS_LENGTH) {
            throw invalid("A-ASSOCIATE PDU of " + body.length + " bytes");
        }
        return ByteBuffer.wrap(body).position(FIXED_FIELDS_LENGTH);
    }

    private void items(ByteBuffer in) throws MalformedPduException {
        while (in.hasRemaining()) {
            int type = itemType(in);
            ByteBuffer item = itemValue(in);
            switch (type) {
                case 0x10 -> applicationContext = text(item);
                case 0x20 -> proposedContext(item);
                case 0x21 -> answeredContext(item);
                case 0x50 -> userInformation(item);
                default -> {
                    // Items that this edition does not know are ignored (PS3.8 9.3.1).
                }
            }
        }
    }

    private void proposedContext(ByteBuffer item) throws MalformedPduException {
        int id = contextId(item);
        if (idSeen[id]) {
            // One answer can be given to a number: to the first proposal, as other providers do.
            return;
        }
        idSeen[id] = true;
        String abstractSyntax = "";
        List<String> transferSyntaxes = new ArrayList<>();
        while (item.hasRemaining()) {
            int type = itemType(item);
            ByteBuffer value = itemValue(item);
            if (type == 0x30) {
                abstractSyntax = text(value);
            } else if (type == 0x40) {
                transferSyntaxes.add(text(value));
            }
        }
        if (transferSyntaxes.isEmpty()) {
            throw invalid("presentation context " + id + " without a transfer syntax");
        }
        if (proposed.size() == MOST_CONTEXTS) {
            throw invalid("more than " + MOST_CONTEXTS + " presentation contexts");
        }
        proposed.add(new ProposedContext(id, abstractSyntax, transferSyntaxes));
    }

    private void answeredContext(ByteBuffer item) throws MalformedPduException {
        int result = item.remaining() < 4 ? -1 : item.get(item.position() + 2) & 0xFF;
        int id = contextId(item);
        if (result < 0 || result >= PresentationContext.Result.values().length) {
            throw invalid("presentation context " + id + " with result " + result);
        }
        if (idSeen[id]) {
            throw invalid("presentation context " + id + " answered twice");
        }
        idSeen[id] = true;
        String transferSyntax = "";
        while (item.hasRemaining()) {
            int type = itemType(item);
            ByteBuffer value = itemValue(item);
            if (type == 0x40) {
                transferSyntax = text(value);
            }
        }
        answered.add(new PresentationContext(id, "", PresentationContext.Result.values()[result], transferSyntax));
    }

    /** Takes the number of a context. It ought to be odd, but peers that count in ones are served by other providers too. */
    private static int contextId(ByteBuffer item) throws MalformedPduException {
        if (item.remaining() < 4) {
            throw invalid("presentation context item of " + item.remaining() + " bytes");
        }
        int id = item.get() & 0xFF;
        item.position(item.position() + 3);
        return id;
    }

    private void userInformation(ByteBuffer item) throws MalformedPduException {
        while (item.hasRemaining()) {
            int type = itemType(item);
            userInformation.item(type, itemValue(item));
        }
    }

    private static int itemType(ByteBuffer in) throws MalformedPduException {
        if (in.remaining() < 4) {
            throw invalid("item header cut after " + in.remaining() + " bytes");
        }
        int type = in.get() & 0xFF;
        in.get();
        return type;
    }

    private static ByteBuffer itemValue(ByteBuffer in) throws MalformedPduException {
        int length = in.getShort() & 0xFFFF;
        if (length > in.remaining()) {
            throw invalid("item of " + length + " bytes where " + in.remaining() + " are left");
        }
        ByteBuffer value = in.slice(in.position(), length);
        in.position(in.position() + length);
        return value;
    }

    private static String aeTitle(byte[] body, int offset) {
        return trim(new String(body, offset, 16, StandardCharsets.ISO_8859_1));
    }

    static String text(ByteBuffer value) {
        byte[] bytes = new byte[value.remaining()];
        value.get(bytes);
        return trim(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Takes padding off: spaces at both ends, and the NUL that some devices pad with. */
    private static String trim(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\0')) {
            end--;
        }
        int start = 0;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        return text.substring(start, end);
    }

    private static MalformedPduException invalid(String message) {
        return new MalformedPduException(AbortReason.INVALID_PDU_PARAMETER, message);
    }
}
