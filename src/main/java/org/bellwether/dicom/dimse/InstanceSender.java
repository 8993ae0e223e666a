package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.bellwether.dicom.io.TransferSyntax;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.PresentationContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends instances of an archive with C-STORE: byte for byte where their transfer syntax was accepted, otherwise written anew in
 * another one without compression. Compressed pixels are not decompressed.
 */
final class InstanceSender {

    /** Without compression, the ones that lose nothing of a value representation first. */
    static final List<String> NATIVE = List.of(
            Uid.EXPLICIT_VR_LITTLE_ENDIAN,
            Uid.IMPLICIT_VR_LITTLE_ENDIAN,
            Uid.EXPLICIT_VR_BIG_ENDIAN,
            Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN);

    private final Association association;
    private final MessageExchange messages;
    private final Predicate<String> mayProvide;

    /**
     * Makes a sender.
     *
     * @param mayProvide tells by SOP class whether this side may be its storage user
     */
    InstanceSender(Association association, MessageExchange messages, Predicate<String> mayProvide) {
        this.association = association;
        this.messages = messages;
        this.mayProvide = mayProvide;
    }

    /** Finds the context for an instance: its own transfer syntax, or one that it can be written in. */
    @Nullable
    PresentationContext context(String sopClassUid, String transferSyntaxUid) {
        if (!mayProvide.test(sopClassUid)) {
            return null;
        }
        PresentationContext same = accepted(sopClassUid, transferSyntaxUid);
        if (same != null || TransferSyntax.of(transferSyntaxUid).encapsulated()) {
            return same;
        }
        for (String other : NATIVE) {
            PresentationContext context = accepted(sopClassUid, other);
            if (context != null) {
                return context;
            }
        }
        return null;
    }

    private @Nullable PresentationContext accepted(String sopClassUid, String transferSyntaxUid) {
        for (PresentationContext context : association.contexts()) {
            if (context.accepted()
                    && context.abstractSyntax().equals(sopClassUid)
                    && context.transferSyntax().equals(transferSyntaxUid)) {
                return context;
            }
        }
        return null;
    }

    /**
     * Sends a C-STORE-RQ with its data set.
     *
     * @return the Message ID, to which the answer belongs
     */
    int send(ArchivedInstance instance, PresentationContext context, @Nullable MoveOriginator originator)
            throws IOException {
        int messageId = messages.nextMessageId();
        CommandSet request = CommandSet.request(CommandSet.C_STORE_RQ, messageId, instance.sopClassUid())
                .put(CommandSet.PRIORITY, 0)
                .put(CommandSet.COMMAND_DATA_SET_TYPE, CommandSet.DATA_SET_FOLLOWS)
                .put(CommandSet.AFFECTED_SOP_INSTANCE_UID, instance.sopInstanceUid());
        if (originator != null) {
            request.put(CommandSet.MOVE_ORIGINATOR_AE_TITLE, originator.aeTitle())
                    .put(CommandSet.MOVE_ORIGINATOR_MESSAGE_ID, originator.messageId());
        }
        if (!context.transferSyntax().equals(instance.transferSyntaxUid())) {
            messages.send(context, request, Part10File.read(instance.file()).dataSet());
            return messageId;
        }
        try (FileChannel channel = FileChannel.open(instance.file(), StandardOpenOption.READ)) {
            Part10Header header = Part10File.readHeader(channel);
            association.sendCommand(context, request.encode());
            channel.position(header.dataSetOffset());
            association.sendDataSet(context, channel, channel.size() - header.dataSetOffset());
            association.flush();
        }
        return messageId;
    }
}
