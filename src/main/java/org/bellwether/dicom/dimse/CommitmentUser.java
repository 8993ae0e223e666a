package org.bellwether.dicom.dimse;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.AssociationEndedException;
import org.bellwether.dicom.net.PresentationContext;
import org.bellwether.dicom.net.ProposedContext;
import org.jspecify.annotations.Nullable;

/**
 * A user (SCU) of the Storage Commitment Push Model on one association (PS3.4 annex J): asks a peer to answer for instances, and
 * takes its report if it comes on the same association. Reports that come on another go to a {@link StorageProvider} with a
 * {@link StorageProviderOptions#commitments}. Belongs to one thread.
 */
public final class CommitmentUser implements Closeable {

    /** The one instance of the SOP class (PS3.4 section J.3.5). */
    public static final String WELL_KNOWN_INSTANCE = "1.2.840.10008.1.20.1.1";

    private static final int REQUEST_STORAGE_COMMITMENT = 1;
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final Association association;
    private final MessageExchange messages;
    private final PresentationContext context;
    private final String aeTitle;
    private final CommitmentReports reports;
    private @Nullable CommitmentResult latest;

    private CommitmentUser(
            Association association, PresentationContext context, String aeTitle, CommitmentListener listener) {
        this.association = association;
        this.messages = new MessageExchange(association);
        this.context = context;
        this.aeTitle = aeTitle;
        this.reports = new CommitmentReports((result, title) -> {
            listener.settled(result, title);
            latest = result;
        });
    }

    /**
     * Opens an association for storage commitment.
     *
     * @param peer whom to call, and as whom
     * @param listener takes reports that come on this association, before the peer hears Success
     * @return the user of an established association
     * @throws IOException if the peer cannot be reached, rejects, or does not offer storage commitment
     */
    public static CommitmentUser open(StorageUserOptions peer, CommitmentListener listener) throws IOException {
        Association association = UserAssociation.open(
                peer.withOperationsWindow(1),
                List.of(new ProposedContext(
                        1,
                        Uid.STORAGE_COMMITMENT_PUSH_MODEL,
                        List.of(Uid.EXPLICIT_VR_LITTLE_ENDIAN, Uid.IMPLICIT_VR_LITTLE_ENDIAN))),
                List.of(),
                List.of());
        for (PresentationContext context : association.contexts()) {
            if (context.accepted()) {
                return new CommitmentUser(association, context, peer.calledAeTitle(), listener);
            }
        }
        try (association) {
            association.release();
        }
        throw new IOException(peer.calledAeTitle() + " does not offer storage commitment");
    }

    /**
     * Asks with N-ACTION for the commitment of instances.
     *
     * @param transactionUid a UID that was never used before
     * @param instances what the peer shall answer for
     * @return the answer: whether it will look, not what it found
     * @throws IOException if the association ended
     */
    public StoreResponse request(String transactionUid, Collection<InstanceReference> instances) throws IOException {
        int messageId = messages.nextMessageId();
        messages.send(
                context,
                new CommandSet()
                        .put(CommandSet.REQUESTED_SOP_CLASS_UID, Uid.STORAGE_COMMITMENT_PUSH_MODEL)
                        .put(CommandSet.COMMAND_FIELD, CommandSet.N_ACTION_RQ)
                        .put(CommandSet.MESSAGE_ID, messageId)
                        .put(CommandSet.REQUESTED_SOP_INSTANCE_UID, WELL_KNOWN_INSTANCE)
                        .put(CommandSet.ACTION_TYPE_ID, REQUEST_STORAGE_COMMITMENT),
                new DataSet()
                        .putString(Tag.TRANSACTION_UID, transactionUid)
                        .putSequence(
                                Tag.REFERENCED_SOP_SEQUENCE,
                                instances.stream().map(CommitmentUser::item).toArray(DataSet[]::new)));
        DimseMessage message = messages.receive();
        // A peer that knows the result at once may report it first.
        while (take(message)) {
            message = messages.receive();
        }
        if (message.commandField() != (CommandSet.N_ACTION_RQ | CommandSet.RESPONSE)
                || message.command().integer(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, -1) != messageId
                || message.status() < 0) {
            throw messages.broken(message + " where the answer to an N-ACTION was to come");
        }
        return new StoreResponse(message.status(), message.command().text(CommandSet.ERROR_COMMENT));
    }

    private static DataSet item(InstanceReference instance) {
        return new DataSet()
                .putString(Tag.REFERENCED_SOP_CLASS_UID, instance.sopClassUid())
                .putString(Tag.REFERENCED_SOP_INSTANCE_UID, instance.sopInstanceUid());
    }

    private boolean take(DimseMessage message) throws IOException {
        if (!CommitmentReports.serves(message.commandField(), message.context().abstractSyntax())) {
            return false;
        }
        reports.answer(messages, message, aeTitle);
        return true;
    }

    /**
     * Waits for the report on this association.
     *
     * @param transactionUid of the request
     * @param atMost how long
     * @return the result; empty if it did not come in time, or the peer ended the association to report on another
     * @throws IOException if the peer broke the protocol, or the thread was interrupted
     */
    public Optional<CommitmentResult> await(String transactionUid, Duration atMost) throws IOException {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (true) {
                CommitmentResult result = latest;
                if (result != null && result.transactionUid().equals(transactionUid)) {
                    return Optional.of(result);
                }
                if (association.isReadable()) {
                    DimseMessage message = messages.receive();
                    if (!take(message)) {
                        throw messages.broken(message + " where a storage commitment report was to come");
                    }
                } else if (System.nanoTime() - end >= 0) {
                    return Optional.empty();
                } else {
                    pause();
                }
            }
        } catch (AssociationEndedException e) {
            if (e.ended().how() == org.bellwether.dicom.net.Indication.Ended.How.ABORTED) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted while waiting for a storage commitment report");
        }
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
