package org.bellwether.dicom.dimse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.io.DataSetWriter;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.AssociationEndedException;
import org.bellwether.dicom.net.Indication;
import org.bellwether.dicom.net.PresentationContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends and receives whole messages on an association, for everything but the storage of images, whose data sets are never
 * held (PS3.7 section 6.3). Belongs to the thread of the association.
 */
final class MessageExchange {

    /** Longest data set taken, in bytes: an identifier, a list of references. */
    static final int LONGEST_DATA_SET = 8 << 20;

    private final Association association;
    private int messageId;

    MessageExchange(Association association) {
        this.association = association;
    }

    /** Returns a Message ID that was not used for a while. */
    int nextMessageId() {
        messageId = messageId % 0xFFFF + 1;
        return messageId;
    }

    /** Sends a command without a data set. */
    void send(PresentationContext context, CommandSet command) throws IOException {
        send(context, command, null);
    }

    /** Sends a command and a data set, and says in the command whether there is one. */
    void send(PresentationContext context, CommandSet command, @Nullable DataSet dataSet) throws IOException {
        command.put(
                CommandSet.COMMAND_DATA_SET_TYPE,
                dataSet == null ? CommandSet.NO_DATA_SET : CommandSet.DATA_SET_FOLLOWS);
        association.sendCommand(context, command.encode());
        if (dataSet != null) {
            byte[] bytes = DataSetWriter.toBytes(dataSet, context.transferSyntax());
            association.sendDataSet(context, Channels.newChannel(new ByteArrayInputStream(bytes)), bytes.length);
        }
        association.flush();
    }

    /**
     * Returns the next message if the peer has begun to send one.
     *
     * @return null if nothing has come
     * @throws AssociationEndedException if the association is over
     */
    @Nullable
    DimseMessage poll() throws IOException {
        return association.isReadable() ? receive() : null;
    }

    /**
     * Waits for a whole message. A peer that wants to release is let go.
     *
     * @throws AssociationEndedException if the association is over
     */
    DimseMessage receive() throws IOException {
        ByteArrayOutputStream command = new ByteArrayOutputStream(512);
        Indication.PresentationData last = part(command, true, CommandSet.LONGEST, null);
        PresentationContext context = last.context();
        CommandSet read;
        try {
            read = CommandSet.decode(command.toByteArray(), command.size());
        } catch (DicomFormatException e) {
            throw broken(String.valueOf(e.getMessage()));
        }
        ByteArrayOutputStream dataSet = new ByteArrayOutputStream(0);
        if (read.dataSetFollows()) {
            part(dataSet, false, LONGEST_DATA_SET, context);
        }
        return new DimseMessage(context, read, dataSet.toByteArray());
    }

    /** Collects a command set or a data set up to its last fragment. */
    private Indication.PresentationData part(
            ByteArrayOutputStream out, boolean command, int longest, @Nullable PresentationContext on)
            throws IOException {
        PresentationContext under = on;
        while (true) {
            Indication indication = association.receive();
            if (indication instanceof Indication.Ended ended) {
                throw new AssociationEndedException(ended);
            }
            if (!(indication instanceof Indication.PresentationData data)) {
                association.acceptRelease();
                continue;
            }
            if (data.command() != command
                    || under != null && under.id() != data.context().id()) {
                throw broken(command ? "no command set where one was to come" : "no data set where one was to come");
            }
            under = data.context();
            byte[] bytes = new byte[data.bytes().remaining()];
            data.bytes().get(bytes);
            if (out.size() + (long) bytes.length > longest) {
                throw broken("message longer than " + longest + " bytes");
            }
            out.writeBytes(bytes);
            if (data.last()) {
                return data;
            }
        }
    }

    /** Aborts the association for what the peer did. */
    AssociationEndedException broken(String what) throws IOException {
        association.abort("the peer broke the protocol: " + what);
        Indication over = association.receive();
        return new AssociationEndedException(
                over instanceof Indication.Ended ended
                        ? ended
                        : new Indication.Ended(Indication.Ended.How.ABORTED, what));
    }
}
