package org.bellwether.dicom.dimse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.AssociationEndedException;
import org.bellwether.dicom.net.Indication;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.WireText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves one association as provider of Verification and Storage: puts messages together and answers them. */
final class ProviderAssociation {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderAssociation.class);

    private final Association association;
    private final StorageProvider provider;
    private byte[] commandBytes = new byte[512];
    private int commandLength;
    private @Nullable PresentationContext context;
    private @Nullable CommandSet request;
    private @Nullable StoreOperation store;
    private @Nullable ByteArrayOutputStream identifier;

    ProviderAssociation(Association association, StorageProvider provider) {
        this.association = association;
        this.provider = provider;
    }

    Indication.Ended serve() throws IOException {
        try {
            while (true) {
                Indication indication = association.receive();
                if (indication instanceof Indication.Ended ended) {
                    return ended;
                } else if (indication instanceof Indication.ReleaseRequested) {
                    association.acceptRelease();
                } else if (indication instanceof Indication.PresentationData data) {
                    received(data);
                }
            }
        } catch (AssociationEndedException e) {
            return e.ended();
        } finally {
            if (store != null) {
                store.abandon();
            }
        }
    }

    private void received(Indication.PresentationData data) throws IOException {
        PresentationContext under = context;
        if (under != null && under.id() != data.context().id()) {
            association.abort("PDV on context " + data.context().id() + " within a message on " + under.id());
        } else if (data.command()) {
            command(data);
        } else if (request == null) {
            association.abort("data set without a command before it");
        } else {
            provider.countBytes(data.bytes().remaining());
            if (store != null) {
                store.write(data.bytes());
            } else if (identifier != null && !collect(identifier, data.bytes())) {
                return;
            }
            if (data.last()) {
                answer(request);
            }
        }
    }

    /** Keeps a part of an identifier; returns false if it grows too long for one. */
    private boolean collect(ByteArrayOutputStream into, ByteBuffer part) throws IOException {
        if (into.size() + part.remaining() > MessageExchange.LONGEST_DATA_SET) {
            association.abort("identifier longer than " + MessageExchange.LONGEST_DATA_SET + " bytes");
            return false;
        }
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        into.writeBytes(bytes);
        return true;
    }

    private void command(Indication.PresentationData data) throws IOException {
        if (request != null) {
            association.abort("command where the data set of another message was to come");
            return;
        }
        int length = commandLength + data.bytes().remaining();
        if (length > CommandSet.LONGEST) {
            association.abort("command set longer than " + CommandSet.LONGEST + " bytes");
            return;
        }
        if (length > commandBytes.length) {
            commandBytes = Arrays.copyOf(commandBytes, Math.max(length, 2 * commandBytes.length));
        }
        data.bytes().get(commandBytes, commandLength, length - commandLength);
        commandLength = length;
        context = data.context();
        if (data.last()) {
            try {
                begin(CommandSet.decode(commandBytes, commandLength), data.context());
            } catch (DicomFormatException e) {
                association.abort(String.valueOf(e.getMessage()));
            }
        }
    }

    private void begin(CommandSet command, PresentationContext on) throws IOException {
        commandLength = 0;
        int field = command.integer(CommandSet.COMMAND_FIELD, CommandSet.RESPONSE);
        if (command.integer(CommandSet.COMMAND_DATA_SET_TYPE, -1) < 0
                || field != CommandSet.C_CANCEL_RQ && command.integer(CommandSet.MESSAGE_ID, -1) < 0) {
            // Nobody can tell where the next message begins, or which request an answer belongs to.
            association.abort("command set without Command Data Set Type or Message ID");
            return;
        }
        if ((field & CommandSet.RESPONSE) != 0) {
            association.abort("response " + DimseStatus.hex(field) + " where nothing was requested");
            return;
        }
        if (field == CommandSet.C_CANCEL_RQ) {
            // Nothing of ours can be cancelled, and the standard has no response to it (PS3.7 section 9.3.2.3).
            context = null;
            return;
        }
        if (field == CommandSet.C_ECHO_RQ && command.dataSetFollows()) {
            association.abort("C-ECHO-RQ that announces a data set");
            return;
        }
        request = command;
        if (field == CommandSet.C_STORE_RQ) {
            store = StoreOperation.begin(
                    provider.request(association, command, on),
                    provider.stores(command.text(CommandSet.AFFECTED_SOP_CLASS_UID), on.abstractSyntax()),
                    command.dataSetFollows(),
                    provider.sink());
        } else if (provider.queryRetrieve() != null && QueryRetrieve.serves(field, on.abstractSyntax())
                || provider.commitmentReports() != null && CommitmentReports.serves(field, on.abstractSyntax())) {
            identifier = new ByteArrayOutputStream();
        }
        if (!command.dataSetFollows()) {
            answer(command);
        }
    }

    private void answer(CommandSet command) throws IOException {
        PresentationContext on = context;
        StoreOperation ended = store;
        ByteArrayOutputStream asked = identifier;
        context = null;
        request = null;
        store = null;
        identifier = null;
        if (on == null) {
            throw new IllegalStateException("an answer without a request");
        }
        if (asked != null) {
            perform(new DimseMessage(on, command, asked.toByteArray()));
            return;
        }
        CommandSet response;
        if (ended != null) {
            response = answer(command, ended);
        } else if (command.integer(CommandSet.COMMAND_FIELD, 0) == CommandSet.C_ECHO_RQ) {
            response = command.response(
                    StorageNegotiation.isVerification(on.abstractSyntax())
                            ? DimseStatus.SUCCESS
                            : DimseStatus.SOP_CLASS_NOT_SUPPORTED,
                    null);
        } else {
            response = command.response(DimseStatus.UNRECOGNIZED_OPERATION, "not an operation of this SOP class");
        }
        association.sendCommand(on, response.encode());
        association.flush();
    }

    private void perform(DimseMessage message) throws IOException {
        QueryRetrieve queryRetrieve = provider.queryRetrieve();
        CommitmentReports reports = provider.commitmentReports();
        if (message.commandField() == CommandSet.N_EVENT_REPORT_RQ && reports != null) {
            reports.answer(
                    new MessageExchange(association),
                    message,
                    association.request().callingAeTitle());
        } else if (queryRetrieve != null) {
            queryRetrieve.perform(association, message);
        }
    }

    private CommandSet answer(CommandSet command, StoreOperation ended) {
        try {
            int status = provider.listener().stored(ended.commit());
            provider.count(status);
            return command.response(status, null);
        } catch (StoreRefusedException e) {
            return refused(command, ended, e.status(), String.valueOf(e.getMessage()), e.getCause());
        } catch (RuntimeException e) {
            LOG.error(
                    "Handling instance {} failed",
                    WireText.escape(ended.request().sopInstanceUid()),
                    e);
            return refused(
                    command, ended, StoreRefusedException.OUT_OF_RESOURCES, "the instance was not taken on", null);
        }
    }

    private CommandSet refused(
            CommandSet command, StoreOperation ended, int status, String comment, @Nullable Throwable cause) {
        provider.count(status);
        LOG.warn(
                "Instance {} from {} on association {} refused, {}: {}{}",
                WireText.escape(ended.request().sopInstanceUid()),
                WireText.escape(ended.request().callingAeTitle()),
                ended.request().associationId(),
                DimseStatus.hex(status),
                comment,
                cause == null ? "" : " (" + cause.getMessage() + ")");
        return command.response(status, comment);
    }
}
