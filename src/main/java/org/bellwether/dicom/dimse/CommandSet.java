package org.bellwether.dicom.dimse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.bellwether.dicom.io.DicomFormatException;
import org.jspecify.annotations.Nullable;

/** A command set: the elements of group 0000, always in Implicit VR Little Endian (PS3.7 section 6.3). */
final class CommandSet {

    static final int AFFECTED_SOP_CLASS_UID = 0x0002;
    static final int COMMAND_FIELD = 0x0100;
    static final int MESSAGE_ID = 0x0110;
    static final int MESSAGE_ID_BEING_RESPONDED_TO = 0x0120;
    static final int MOVE_DESTINATION = 0x0600;
    static final int PRIORITY = 0x0700;
    static final int COMMAND_DATA_SET_TYPE = 0x0800;
    static final int STATUS = 0x0900;
    static final int ERROR_COMMENT = 0x0902;
    static final int REQUESTED_SOP_CLASS_UID = 0x0003;
    static final int AFFECTED_SOP_INSTANCE_UID = 0x1000;
    static final int REQUESTED_SOP_INSTANCE_UID = 0x1001;
    static final int EVENT_TYPE_ID = 0x1002;
    static final int ACTION_TYPE_ID = 0x1008;
    static final int REMAINING_SUBOPERATIONS = 0x1020;
    static final int COMPLETED_SUBOPERATIONS = 0x1021;
    static final int FAILED_SUBOPERATIONS = 0x1022;
    static final int WARNING_SUBOPERATIONS = 0x1023;
    static final int MOVE_ORIGINATOR_AE_TITLE = 0x1030;
    static final int MOVE_ORIGINATOR_MESSAGE_ID = 0x1031;

    static final int C_STORE_RQ = 0x0001;
    static final int C_GET_RQ = 0x0010;
    static final int C_FIND_RQ = 0x0020;
    static final int C_MOVE_RQ = 0x0021;
    static final int C_ECHO_RQ = 0x0030;
    static final int N_EVENT_REPORT_RQ = 0x0100;
    static final int N_ACTION_RQ = 0x0130;
    static final int C_CANCEL_RQ = 0x0FFF;

    /** Set in the command field of every response. */
    static final int RESPONSE = 0x8000;

    /** The command data set type that says that no data set follows. */
    static final int NO_DATA_SET = 0x0101;

    /** A data set follows; any value but {@link #NO_DATA_SET} says so. */
    static final int DATA_SET_FOLLOWS = 0x0001;

    /** Longest command set taken, in bytes. */
    static final int LONGEST = 64 * 1024;

    private static final int LONGEST_COMMENT = 64;

    /** Values by element number, in the order in which they are encoded. */
    private final Map<Integer, byte[]> values = new TreeMap<>();

    /** Reads a command set. */
    static CommandSet decode(byte[] bytes, int length) throws DicomFormatException {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
        CommandSet command = new CommandSet();
        while (in.hasRemaining()) {
            if (in.remaining() < 8) {
                throw new DicomFormatException("the command set ends within the header of an element");
            }
            int group = in.getShort() & 0xFFFF;
            int element = in.getShort() & 0xFFFF;
            long valueLength = in.getInt() & 0xFFFFFFFFL;
            if (valueLength > in.remaining()) {
                throw new DicomFormatException(String.format(
                        "the command set has element (%04X,%04X) of %d bytes where %d are left",
                        group, element, valueLength, in.remaining()));
            }
            byte[] value = new byte[(int) valueLength];
            in.get(value);
            if (group == 0) {
                // What is of another group is no part of a command and says nothing here.
                command.values.put(element, value);
            }
        }
        return command;
    }

    /** Writes the command set with its group length (0000,0000). */
    ByteBuffer encode() {
        int length = 0;
        for (byte[] value : values.values()) {
            length += 8 + value.length;
        }
        ByteBuffer out = ByteBuffer.allocate(12 + length).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0).putInt(4).putInt(length);
        values.forEach((element, value) -> out.putShort((short) 0)
                .putShort(element.shortValue())
                .putInt(value.length)
                .put(value));
        return out.flip();
    }

    /** Makes a request without a data set. */
    static CommandSet request(int commandField, int messageId, String sopClassUid) {
        return new CommandSet()
                .put(AFFECTED_SOP_CLASS_UID, sopClassUid)
                .put(COMMAND_FIELD, commandField)
                .put(MESSAGE_ID, messageId)
                .put(COMMAND_DATA_SET_TYPE, NO_DATA_SET);
    }

    /** Makes the response to this request. */
    CommandSet response(int status, @Nullable String comment) {
        CommandSet response = new CommandSet()
                .put(COMMAND_FIELD, integer(COMMAND_FIELD, 0) | RESPONSE)
                .put(MESSAGE_ID_BEING_RESPONDED_TO, integer(MESSAGE_ID, 0))
                .put(COMMAND_DATA_SET_TYPE, NO_DATA_SET)
                .put(STATUS, status);
        for (int uid : new int[] {AFFECTED_SOP_CLASS_UID, AFFECTED_SOP_INSTANCE_UID}) {
            byte[] value = values.get(uid);
            // What is no UID is not sent back: the peer's own parser might stumble over it.
            if (value != null && value.length <= 64) {
                response.values.put(uid, value);
            }
        }
        if (comment != null && !comment.isEmpty()) {
            response.put(ERROR_COMMENT, comment.substring(0, Math.min(comment.length(), LONGEST_COMMENT)));
        }
        return response;
    }

    /** Sets an unsigned 16 bit number. */
    CommandSet put(int element, int number) {
        values.put(element, new byte[] {(byte) number, (byte) (number >> 8)});
        return this;
    }

    /** Sets a text or UID, padded to an even length. */
    CommandSet put(int element, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        byte[] padded = new byte[(bytes.length + 1) & ~1];
        System.arraycopy(bytes, 0, padded, 0, bytes.length);
        boolean padsWithSpace =
                element == ERROR_COMMENT || element == MOVE_DESTINATION || element == MOVE_ORIGINATOR_AE_TITLE;
        if (padded.length > bytes.length && padsWithSpace) {
            padded[bytes.length] = ' ';
        }
        values.put(element, padded);
        return this;
    }

    /** Returns an unsigned 16 bit number, or the fallback where it is missing or of another length. */
    int integer(int element, int fallback) {
        byte[] value = values.get(element);
        return value == null || value.length != 2 ? fallback : (value[0] & 0xFF) | (value[1] & 0xFF) << 8;
    }

    /** Returns a text or UID without its padding, "" where it is missing. A NUL within stays, as does any character. */
    String text(int element) {
        byte[] value = values.get(element);
        if (value == null) {
            return "";
        }
        int end = value.length;
        while (end > 0 && (value[end - 1] == ' ' || end == value.length && value[end - 1] == 0)) {
            end--;
        }
        return new String(value, 0, end, StandardCharsets.ISO_8859_1);
    }

    /** Tells whether a data set comes behind this command. */
    boolean dataSetFollows() {
        return integer(COMMAND_DATA_SET_TYPE, NO_DATA_SET) != NO_DATA_SET;
    }
}
