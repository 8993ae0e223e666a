package org.bellwether.ledger;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at one request for storage commitment: has what is missing sent again, or says that nobody answers for it. */
final class CommitmentTask {

    private static final Logger LOG = LoggerFactory.getLogger(CommitmentTask.class);

    private final Commitments commitments;
    private final TaskHandlers handlers;
    private final DeliveryListener listener;

    CommitmentTask(Commitments commitments, TaskHandlers handlers, DeliveryListener listener) {
        this.commitments = commitments;
        this.handlers = handlers;
        this.listener = listener;
    }

    Tasks.Outcome run(Execution execution) throws Exception {
        StorageCommitment commitment = commitments.find(execution.getId()).orElse(null);
        if (commitment == null || commitment.isSettled()) {
            return Tasks.Outcome.done();
        }
        Instant now = Instant.now();
        if (commitment.state() == StorageCommitment.State.REQUESTED
                && commitment.dueAt().isAfter(now)) {
            return Tasks.Outcome.at(commitment.dueAt());
        }
        String uid = commitment.transactionUid();
        if (commitment.repeatTo() == null || commitment.attemptsLeft() < 1) {
            commitments.giveUp(uid);
            listener.uncommitted(commitment);
            return Tasks.Outcome.done();
        }
        LOG.warn(
                "{} of {} instances of storage commitment {} are not committed by {} ({}) and are sent again",
                commitment.missing().size(),
                commitment.instances().size(),
                uid,
                commitment.aeTitle(),
                commitment.state());
        try {
            handlers.repeatCommitment(commitment);
        } catch (DeliveryRefusedException lost) {
            LOG.error("Storage commitment {} cannot be asked for again: {}", uid, lost.getMessage());
            commitments.giveUp(uid);
            listener.uncommitted(commitment);
            return Tasks.Outcome.done();
        }
        commitments.repeated(uid);
        return Tasks.Outcome.done();
    }
}
