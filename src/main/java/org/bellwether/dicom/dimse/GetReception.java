package org.bellwether.dicom.dimse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.AssociationEndedException;
import org.bellwether.dicom.net.Indication;
import org.jspecify.annotations.Nullable;

/** Takes what a C-GET brings: the C-STORE requests of the peer between its responses, streamed to a sink as they come. */
final class GetReception {

    private final Association association;
    private final MessageExchange messages;
    private final StoreSink sink;
    private final Pending pending;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private @Nullable CommandSet command;
    private @Nullable StoreOperation store;

    /** Hears of responses after which more is to come. */
    interface Pending {
        void heard(DimseMessage response) throws IOException;
    }

    GetReception(Association association, MessageExchange messages, StoreSink sink, Pending pending) {
        this.association = association;
        this.messages = messages;
        this.sink = sink;
        this.pending = pending;
    }

    /** Returns the last response to the C-GET. */
    DimseMessage receive(int messageId) throws IOException {
        try {
            while (true) {
                Indication indication = association.receive();
                if (indication instanceof Indication.Ended ended) {
                    throw new AssociationEndedException(ended);
                } else if (indication instanceof Indication.PresentationData data) {
                    DimseMessage last = data.command() ? command(data, messageId) : dataSet(data);
                    if (last != null) {
                        return last;
                    }
                } else {
                    association.acceptRelease();
                }
            }
        } finally {
            if (store != null) {
                store.abandon();
            }
        }
    }

    private @Nullable DimseMessage command(Indication.PresentationData data, int messageId) throws IOException {
        if (command != null) {
            throw messages.broken("a command where a data set was to come");
        }
        collect(data, CommandSet.LONGEST);
        if (!data.last()) {
            return null;
        }
        CommandSet read = decode();
        int field = read.integer(CommandSet.COMMAND_FIELD, 0);
        if (field == CommandSet.C_STORE_RQ) {
            command = read;
            store = StoreOperation.begin(
                    request(read, data),
                    read.text(CommandSet.AFFECTED_SOP_CLASS_UID)
                            .equals(data.context().abstractSyntax()),
                    read.dataSetFollows(),
                    sink);
            return read.dataSetFollows() ? null : stored(data);
        }
        if (field != (CommandSet.C_GET_RQ | CommandSet.RESPONSE)
                || read.integer(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, -1) != messageId) {
            throw messages.broken(DimseStatus.hex(field) + " where the answer to a C-GET was to come");
        }
        if (read.dataSetFollows()) {
            command = read;
            return null;
        }
        return ended(new DimseMessage(data.context(), read, new byte[0]));
    }

    private @Nullable DimseMessage dataSet(Indication.PresentationData data) throws IOException {
        CommandSet of = command;
        if (of == null) {
            throw messages.broken("a data set without a command");
        }
        if (store != null) {
            store.write(data.bytes());
            return data.last() ? stored(data) : null;
        }
        collect(data, MessageExchange.LONGEST_DATA_SET);
        if (!data.last()) {
            return null;
        }
        byte[] bytes = part.toByteArray();
        part.reset();
        command = null;
        return ended(new DimseMessage(data.context(), of, bytes));
    }

    /** Answers a C-STORE; more is to come. */
    private @Nullable DimseMessage stored(Indication.PresentationData data) throws IOException {
        CommandSet request = command;
        StoreOperation ended = store;
        command = null;
        store = null;
        if (request == null || ended == null) {
            throw new IllegalStateException("an answer without a request");
        }
        CommandSet response;
        try {
            ended.commit();
            response = request.response(DimseStatus.SUCCESS, null);
        } catch (StoreRefusedException e) {
            response = request.response(e.status(), e.getMessage());
        }
        messages.send(data.context(), response);
        return null;
    }

    private @Nullable DimseMessage ended(DimseMessage response) throws IOException {
        if (DimseStatus.isPending(response.status())) {
            pending.heard(response);
            return null;
        }
        return response;
    }

    private StoreRequest request(CommandSet read, Indication.PresentationData data) {
        return new StoreRequest(
                association.request().calledAeTitle(),
                association.request().callingAeTitle(),
                association.remote().getAddress().getHostAddress(),
                association.id(),
                read.text(CommandSet.AFFECTED_SOP_CLASS_UID),
                read.text(CommandSet.AFFECTED_SOP_INSTANCE_UID),
                data.context().transferSyntax());
    }

    private CommandSet decode() throws IOException {
        byte[] bytes = part.toByteArray();
        part.reset();
        try {
            return CommandSet.decode(bytes, bytes.length);
        } catch (DicomFormatException e) {
            throw messages.broken(String.valueOf(e.getMessage()));
        }
    }

    private void collect(Indication.PresentationData data, int longest) throws IOException {
        byte[] bytes = new byte[data.bytes().remaining()];
        data.bytes().get(bytes);
        if (part.size() + (long) bytes.length > longest) {
            throw messages.broken("message longer than " + longest + " bytes");
        }
        part.writeBytes(bytes);
    }
}
