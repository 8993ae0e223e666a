package org.bellwether.dicom.dimse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.ProposedContext;
import org.jspecify.annotations.Nullable;

/**
 * A user (SCU) of Verification and Storage on one association: sends the data sets of Part 10 files as they are, each in
 * its own transfer syntax. Belongs to one thread.
 */
public final class StorageUser implements Closeable {

    /** A SOP class with a transfer syntax: what one presentation context stands for. */
    public record Proposal(String sopClassUid, String transferSyntaxUid) {}

    /** One association has 128 presentation contexts; one is for Verification. */
    public static final int MOST_PROPOSALS = 127;

    private final Association association;
    private final MessageExchange messages;
    private final InstanceSender sender;
    private final int window;

    private StorageUser(Association association, int window) {
        this.association = association;
        this.window = window;
        this.messages = new MessageExchange(association);
        this.sender = new InstanceSender(association, messages, sopClassUid -> true);
    }

    /**
     * Opens an association that proposes Verification and what is to be sent.
     *
     * @param options whom to call
     * @param proposals at most {@link #MOST_PROPOSALS}; may be empty for C-ECHO alone
     * @return the user of an established association
     * @throws IOException if the peer cannot be reached, or rejects
     */
    public static StorageUser open(StorageUserOptions options, Set<Proposal> proposals) throws IOException {
        if (proposals.size() > MOST_PROPOSALS) {
            throw new IllegalArgumentException("at most " + MOST_PROPOSALS + " proposals, not " + proposals.size());
        }
        List<ProposedContext> contexts = new ArrayList<>();
        contexts.add(new ProposedContext(1, Uid.VERIFICATION, List.of(Uid.IMPLICIT_VR_LITTLE_ENDIAN)));
        for (Proposal proposal : proposals) {
            contexts.add(new ProposedContext(
                    2 * contexts.size() + 1, proposal.sopClassUid(), List.of(proposal.transferSyntaxUid())));
        }
        Association association = UserAssociation.open(options, contexts, List.of(), List.of());
        return new StorageUser(association, UserAssociation.window(options, association));
    }

    /**
     * Opens an association for certain files.
     *
     * @param options whom to call
     * @param files Part 10 files with at most {@link #MOST_PROPOSALS} combinations of SOP class and transfer syntax
     * @return the user of an established association
     * @throws IOException if a file cannot be read, or the peer cannot be reached, or rejects
     */
    public static StorageUser openFor(StorageUserOptions options, List<Path> files) throws IOException {
        Set<Proposal> proposals = new LinkedHashSet<>();
        for (Path file : files) {
            Part10Header header = Part10File.readHeader(file);
            proposals.add(
                    new Proposal(header.meta().sopClassUid(), header.meta().transferSyntaxUid()));
        }
        return open(options, proposals);
    }

    /**
     * Sends a C-ECHO-RQ and waits for the answer.
     *
     * @return the answer
     * @throws IOException if the association ended, or Verification was not accepted
     */
    public StoreResponse echo() throws IOException {
        PresentationContext context = context(Uid.VERIFICATION, Uid.IMPLICIT_VR_LITTLE_ENDIAN);
        int messageId = messages.nextMessageId();
        messages.send(context, CommandSet.request(CommandSet.C_ECHO_RQ, messageId, Uid.VERIFICATION));
        return response(CommandSet.C_ECHO_RQ, messageId);
    }

    /**
     * Sends a file with C-STORE and waits for the answer. Its data set travels byte for byte as it lies in the file.
     *
     * @param file Part 10
     * @return the answer, which may be a failure
     * @throws IOException if the file cannot be read, its SOP class or transfer syntax was not accepted, or the
     *     association ended
     */
    public StoreResponse store(Path file) throws IOException {
        FileMetaInformation meta = Part10File.readHeader(file).meta();
        context(meta.sopClassUid(), meta.transferSyntaxUid());
        return store(instance(file, meta), null);
    }

    /**
     * Sends files with C-STORE, ahead of their answers as far as the peer has agreed to an operations window (PS3.7 annex
     * D.3.3.3). Each answer belongs to the request whose Message ID it names, in whatever order they come.
     *
     * @param files Part 10
     * @param answers hears the answer to each file, which may be a failure
     * @throws IOException if a file cannot be read, its SOP class or transfer syntax was not accepted, or the association ended;
     *     of files without an answer nobody knows whether the peer has them
     */
    public void store(List<Path> files, BiConsumer<Path, StoreResponse> answers) throws IOException {
        Map<Integer, Path> outstanding = new HashMap<>();
        for (Path file : files) {
            FileMetaInformation meta = Part10File.readHeader(file).meta();
            PresentationContext context = context(meta.sopClassUid(), meta.transferSyntaxUid());
            while (outstanding.size() >= window) {
                answered(outstanding, answers);
            }
            Path unanswered = outstanding.put(sender.send(instance(file, meta), context, null), file);
            if (unanswered != null) {
                throw messages.broken("a request is unanswered since its Message ID was last used");
            }
            while (!outstanding.isEmpty() && association.isReadable()) {
                answered(outstanding, answers);
            }
        }
        while (!outstanding.isEmpty()) {
            answered(outstanding, answers);
        }
    }

    private void answered(Map<Integer, Path> outstanding, BiConsumer<Path, StoreResponse> answers) throws IOException {
        DimseMessage message = messages.receive();
        int answered = message.command().integer(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, -1);
        Path file = outstanding.remove(answered);
        if (file == null) {
            throw messages.broken(message + " to message " + answered + ", to which no answer is awaited");
        }
        answers.accept(file, response(message, CommandSet.C_STORE_RQ, answered));
    }

    /**
     * Tells how many instances are sent ahead of their answers.
     *
     * @return the operations window that was agreed on, 1 or more
     */
    public int operationsWindow() {
        return window;
    }

    private static ArchivedInstance instance(Path file, FileMetaInformation meta) {
        return new ArchivedInstance("", "", meta.sopInstanceUid(), meta.sopClassUid(), meta.transferSyntaxUid(), file);
    }

    /** Sends an instance, in another native transfer syntax if its own was not accepted. */
    StoreResponse store(ArchivedInstance instance, @Nullable MoveOriginator originator) throws IOException {
        PresentationContext context = sender.context(instance.sopClassUid(), instance.transferSyntaxUid());
        if (context == null) {
            throw new IOException("the peer does not take " + Uid.name(instance.sopClassUid()) + " in "
                    + Uid.name(instance.transferSyntaxUid()));
        }
        return response(CommandSet.C_STORE_RQ, sender.send(instance, context, originator));
    }

    /** Tells whether more can be sent. */
    boolean isOpen() {
        return association.isEstablished();
    }

    private PresentationContext context(String sopClassUid, String transferSyntaxUid) throws IOException {
        @Nullable PresentationContext refused = null;
        for (PresentationContext context : association.contexts()) {
            if (context.abstractSyntax().equals(sopClassUid)) {
                if (context.accepted() && context.transferSyntax().equals(transferSyntaxUid)) {
                    return context;
                }
                refused = context;
            }
        }
        throw new IOException("the peer does not take " + Uid.name(sopClassUid) + " in " + Uid.name(transferSyntaxUid)
                + (refused == null ? ", it was not proposed" : ""));
    }

    private StoreResponse response(int requested, int messageId) throws IOException {
        return response(messages.receive(), requested, messageId);
    }

    private StoreResponse response(DimseMessage message, int requested, int messageId) throws IOException {
        CommandSet response = message.command();
        int answered = response.integer(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, 0);
        if (message.commandField() != (requested | CommandSet.RESPONSE)
                || answered != messageId
                || message.status() < 0) {
            throw messages.broken("response " + DimseStatus.hex(message.commandField()) + " to message " + answered
                    + ", expected " + DimseStatus.hex(requested | CommandSet.RESPONSE) + " to " + messageId);
        }
        return new StoreResponse(message.status(), response.text(CommandSet.ERROR_COMMENT));
    }

    /**
     * Releases the association, or aborts it where that is no longer possible.
     *
     * @throws IOException if the connection is gone
     */
    @Override
    public void close() throws IOException {
        try (association) {
            association.release();
        }
    }
}
