package org.bellwether.dicom.dimse;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.ProposedContext;
import org.bellwether.dicom.net.RoleSelection;
import org.bellwether.dicom.net.SopClassExtendedNegotiation;
import org.bellwether.dicom.net.UserIdentity;
import org.jspecify.annotations.Nullable;

/**
 * A user (SCU) of query/retrieve and of the modality worklist on one association (PS3.4 annexes C and K). Belongs to one
 * thread.
 */
public final class QueryUser implements Closeable {

    /** Modality Worklist Information Model - FIND. */
    public static final String MODALITY_WORKLIST = "1.2.840.10008.5.1.4.31";

    private static final int MOST_CONTEXTS = 128;

    private static final List<String> IDENTIFIER_SYNTAXES =
            List.of(Uid.EXPLICIT_VR_LITTLE_ENDIAN, Uid.IMPLICIT_VR_LITTLE_ENDIAN);

    private final Association association;
    private final MessageExchange messages;
    private String errorComment = "";

    private QueryUser(Association association) {
        this.association = association;
        this.messages = new MessageExchange(association);
    }

    /**
     * Opens an association for queries and retrievals.
     *
     * @param peer whom to call, and as whom
     * @param sopClassUids of the models and services, for example {@link QueryModel#sopClassUid}
     * @param retrieved storage classes with the transfer syntaxes in which a C-GET may bring them, the preferred one first;
     *     empty without C-GET. Uncompressed ones share a presentation context, each other has one of its own; there are 128 at most
     * @param identity who we are, or null to say what the options of the peer say
     * @return the user of an established association
     * @throws IOException if the peer cannot be reached, or rejects
     */
    public static QueryUser open(
            StorageUserOptions peer,
            Set<String> sopClassUids,
            Map<String, List<String>> retrieved,
            @Nullable UserIdentity identity)
            throws IOException {
        List<ProposedContext> contexts = new ArrayList<>();
        List<SopClassExtendedNegotiation> extended = new ArrayList<>();
        for (String uid : sopClassUids) {
            contexts.add(new ProposedContext(2 * contexts.size() + 1, uid, IDENTIFIER_SYNTAXES));
            if (QueryModel.of(uid).isPresent()) {
                extended.add(new SopClassExtendedNegotiation(uid, (byte) 1));
            }
        }
        List<RoleSelection> roles = new ArrayList<>();
        retrieved.forEach((uid, syntaxes) -> {
            for (List<String> together : contexts(syntaxes)) {
                contexts.add(new ProposedContext(2 * contexts.size() + 1, uid, together));
            }
            roles.add(new RoleSelection(uid, false, true));
        });
        if (contexts.size() > MOST_CONTEXTS) {
            throw new IllegalArgumentException("an association has at most " + MOST_CONTEXTS
                    + " presentation contexts, and " + contexts.size() + " are to be proposed");
        }
        StorageUserOptions options = identity == null ? peer : peer.withIdentity(identity, peer.identityConfirmed());
        return new QueryUser(UserAssociation.open(options.withOperationsWindow(1), contexts, roles, extended));
    }

    /** Uncompressed syntaxes share a context; each other has its own, so that the peer need not decide for one of them. */
    private static List<List<String>> contexts(List<String> syntaxes) {
        List<List<String>> contexts = new ArrayList<>();
        List<String> uncompressed =
                syntaxes.stream().filter(InstanceSender.NATIVE::contains).toList();
        if (!uncompressed.isEmpty()) {
            contexts.add(uncompressed);
        }
        syntaxes.stream().filter(uid -> !uncompressed.contains(uid)).forEach(uid -> contexts.add(List.of(uid)));
        return contexts;
    }

    /**
     * Asks a question with C-FIND and hands every match over.
     *
     * @param sopClassUid of the information model
     * @param identifier keys and Query/Retrieve Level
     * @param matches takes one match after the other; once it returns false the peer is asked to cancel
     * @return the status of the last response
     * @throws IOException if the association ended, or the model was not accepted
     */
    public int find(String sopClassUid, DataSet identifier, Predicate<DataSet> matches) throws IOException {
        PresentationContext context = context(sopClassUid);
        int messageId = messages.nextMessageId();
        messages.send(
                context,
                CommandSet.request(CommandSet.C_FIND_RQ, messageId, sopClassUid).put(CommandSet.PRIORITY, 0),
                identifier);
        boolean wanted = true;
        while (true) {
            DimseMessage response = response(CommandSet.C_FIND_RQ, messageId);
            if (!DimseStatus.isPending(response.status())) {
                errorComment = response.command().text(CommandSet.ERROR_COMMENT);
                return response.status();
            }
            if (wanted && !matches.test(response.dataSet())) {
                wanted = false;
                cancel(context, messageId);
            }
        }
    }

    private void cancel(PresentationContext context, int messageId) throws IOException {
        messages.send(
                context,
                new CommandSet()
                        .put(CommandSet.COMMAND_FIELD, CommandSet.C_CANCEL_RQ)
                        .put(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, messageId));
    }

    /**
     * Asks the peer with C-MOVE to send instances to an application entity that it knows, ours as a rule.
     *
     * @param sopClassUid of the information model
     * @param identifier unique keys and Query/Retrieve Level
     * @param destination AE title
     * @return how it ended
     * @throws IOException if the association ended, or the model was not accepted
     */
    public RetrieveResult move(String sopClassUid, DataSet identifier, String destination) throws IOException {
        return move(sopClassUid, identifier, destination, soFar -> true);
    }

    /**
     * Asks the peer with C-MOVE, likewise, and can cancel it.
     *
     * @param sopClassUid of the information model
     * @param identifier unique keys and Query/Retrieve Level
     * @param destination AE title
     * @param wanted hears how far the peer has come, as often as the peer tells; once it returns false the peer is asked to cancel
     * @return how it ended; status 0xFE00 if the peer did cancel
     * @throws IOException if the association ended, or the model was not accepted
     */
    public RetrieveResult move(
            String sopClassUid, DataSet identifier, String destination, Predicate<RetrieveResult> wanted)
            throws IOException {
        PresentationContext context = context(sopClassUid);
        int messageId = messages.nextMessageId();
        messages.send(
                context,
                CommandSet.request(CommandSet.C_MOVE_RQ, messageId, sopClassUid)
                        .put(CommandSet.PRIORITY, 0)
                        .put(CommandSet.MOVE_DESTINATION, StorageProviderOptions.requireAeTitle(destination)),
                identifier);
        DimseMessage response = response(CommandSet.C_MOVE_RQ, messageId);
        boolean goOn = true;
        while (DimseStatus.isPending(response.status())) {
            if (goOn && !wanted.test(result(response))) {
                goOn = false;
                cancel(context, messageId);
            }
            response = response(CommandSet.C_MOVE_RQ, messageId);
        }
        return result(response);
    }

    /**
     * Asks the peer with C-GET to send instances back on this association.
     *
     * @param sopClassUid of the information model
     * @param identifier unique keys and Query/Retrieve Level
     * @param sink where they go
     * @return how it ended
     * @throws IOException if the association ended, or the model was not accepted
     */
    public RetrieveResult get(String sopClassUid, DataSet identifier, StoreSink sink) throws IOException {
        return get(sopClassUid, identifier, sink, soFar -> true);
    }

    /**
     * Asks the peer with C-GET, likewise, and can cancel it.
     *
     * @param sopClassUid of the information model
     * @param identifier unique keys and Query/Retrieve Level
     * @param sink where the instances go
     * @param wanted hears how far the peer has come, as often as the peer tells; once it returns false the peer is asked to cancel
     * @return how it ended; status 0xFE00 if the peer did cancel
     * @throws IOException if the association ended, or the model was not accepted
     */
    public RetrieveResult get(String sopClassUid, DataSet identifier, StoreSink sink, Predicate<RetrieveResult> wanted)
            throws IOException {
        PresentationContext context = context(sopClassUid);
        int messageId = messages.nextMessageId();
        messages.send(
                context,
                CommandSet.request(CommandSet.C_GET_RQ, messageId, sopClassUid).put(CommandSet.PRIORITY, 0),
                identifier);
        boolean[] goOn = {true};
        GetReception reception = new GetReception(association, messages, sink, pending -> {
            if (goOn[0] && !wanted.test(result(pending))) {
                goOn[0] = false;
                cancel(context, messageId);
            }
        });
        return result(reception.receive(messageId));
    }

    /**
     * Returns what the peer said about the end of the last operation.
     *
     * @return the Error Comment (0000,0902), "" if there is none; from the peer, so escape it before it is logged
     */
    public String errorComment() {
        return errorComment;
    }

    private RetrieveResult result(DimseMessage response) throws IOException {
        CommandSet command = response.command();
        errorComment = command.text(CommandSet.ERROR_COMMENT);
        return new RetrieveResult(
                response.status(),
                command.integer(CommandSet.COMPLETED_SUBOPERATIONS, 0),
                command.integer(CommandSet.FAILED_SUBOPERATIONS, 0),
                command.integer(CommandSet.WARNING_SUBOPERATIONS, 0),
                response.dataSet().strings(Tag.FAILED_SOP_INSTANCE_UID_LIST));
    }

    private PresentationContext context(String sopClassUid) throws IOException {
        for (PresentationContext context : association.contexts()) {
            if (context.accepted() && context.abstractSyntax().equals(sopClassUid)) {
                return context;
            }
        }
        throw new IOException("the peer does not answer " + Uid.name(sopClassUid));
    }

    private DimseMessage response(int requested, int messageId) throws IOException {
        DimseMessage message = messages.receive();
        if (message.commandField() != (requested | CommandSet.RESPONSE)
                || message.command().integer(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, -1) != messageId
                || message.status() < 0) {
            throw messages.broken(message + " where the answer to message " + messageId + " was to come");
        }
        return message;
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
