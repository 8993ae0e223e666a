package org.bellwether.dicom.dimse;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bellwether.dicom.io.TransferSyntax;
import org.bellwether.dicom.net.AssociationOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the instances of a C-MOVE to their destination on an association of its own, opened again if it breaks. */
final class MoveTarget implements RetrieveTarget, Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(MoveTarget.class);
    private static final int MOST_FAILURES_TO_CONNECT = 2;

    private final MoveDestination destination;
    private final StorageUserOptions peer;
    private final MoveOriginator originator;
    private final CancelWatch cancel;
    private Set<StorageUser.Proposal> proposals = Set.of();
    private @Nullable StorageUser user;
    private int failures;

    MoveTarget(
            MoveDestination destination,
            String aeTitle,
            AssociationOptions association,
            MoveOriginator originator,
            CancelWatch cancel) {
        this.destination = destination;
        this.peer = new StorageUserOptions(destination.address(), destination.aeTitle(), aeTitle, association);
        this.originator = originator;
        this.cancel = cancel;
    }

    @Override
    public void prepare(List<ArchivedInstance> instances) {
        Set<StorageUser.Proposal> wanted = new LinkedHashSet<>();
        for (ArchivedInstance instance : instances) {
            wanted.add(new StorageUser.Proposal(instance.sopClassUid(), instance.transferSyntaxUid()));
        }
        // A destination that does not take an image as it is may take it in another native syntax.
        for (StorageUser.Proposal proposal : List.copyOf(wanted)) {
            if (!TransferSyntax.of(proposal.transferSyntaxUid()).encapsulated()) {
                for (String syntax : InstanceSender.NATIVE.subList(0, 2)) {
                    wanted.add(new StorageUser.Proposal(proposal.sopClassUid(), syntax));
                }
            }
        }
        proposals = wanted.stream()
                .limit(StorageUser.MOST_PROPOSALS)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public int store(ArchivedInstance instance) {
        if (failures >= MOST_FAILURES_TO_CONNECT) {
            return DimseStatus.UNABLE_TO_PROCESS;
        }
        try {
            StorageUser open = user;
            if (open == null) {
                open = StorageUser.open(peer, proposals);
                user = open;
            }
            return open.store(instance, originator).status();
        } catch (IOException e) {
            LOG.warn("An instance could not be moved to {}: {}", destination.aeTitle(), e.getMessage());
            if (user == null || !user.isOpen()) {
                failures++;
                abandon();
            }
            return DimseStatus.UNABLE_TO_PROCESS;
        }
    }

    private void abandon() {
        StorageUser broken = user;
        user = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (IOException e) {
                LOG.debug("Closing an association that broke", e);
            }
        }
    }

    @Override
    public boolean isCancelled() throws IOException {
        return cancel.isRequested();
    }

    @Override
    public void close() {
        abandon();
    }
}
