package org.bellwether.camel.dicom;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.dimse.CommitmentResult;
import org.bellwether.dicom.dimse.CommitmentTransaction;
import org.bellwether.dicom.dimse.CommitmentTransactions;
import org.bellwether.dicom.dimse.CommitmentUser;
import org.bellwether.dicom.dimse.DimseStatus;
import org.bellwether.dicom.dimse.InstanceReference;
import org.bellwether.dicom.dimse.StoreResponse;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10File;

/** What the producer does for commit (PS3.4 annex J). */
final class CommitOperation {

    private final DicomConfiguration configuration;

    CommitOperation(DicomConfiguration configuration) {
        this.configuration = configuration;
        if (configuration.getCommitmentAttempts() < 0) {
            throw new IllegalArgumentException(
                    "commitmentAttempts is not negative, but " + configuration.getCommitmentAttempts());
        }
    }

    /** Asks for the commitment of files that were sent before; the result is in the message as far as it is known. */
    void perform(Exchange exchange, List<Path> files) throws Exception {
        Map<InstanceReference, Path> instances = new LinkedHashMap<>();
        for (Path file : files) {
            FileMetaInformation meta = Part10File.readHeader(file).meta();
            instances.put(new InstanceReference(meta.sopClassUid(), meta.sopInstanceUid()), file);
        }
        String transactionUid = Uid.create();
        exchange.getMessage().setHeader(DicomConstants.TRANSACTION_UID, transactionUid);
        CommitmentTransactions transactions = configuration.getCommitments();
        if (transactions != null) {
            // Before the peer hears of it, so that no report comes too early.
            transactions.begin(transaction(exchange, transactionUid, instances));
        }
        boolean takenOn = false;
        try (CommitmentUser user = CommitmentUser.open(
                configuration.userOptions(), transactions == null ? (result, aeTitle) -> {} : transactions)) {
            StoreResponse response = user.request(transactionUid, instances.keySet());
            exchange.getMessage().setHeader(DicomConstants.STATUS, response.status());
            takenOn = response.isSuccess();
            if (takenOn) {
                Duration wait = Duration.ofMillis(configuration.getCommitmentWait());
                end(exchange, instances, user.await(transactionUid, wait), transactions != null);
            } else if (configuration.isThrowExceptionOnFailure()) {
                throw new DicomFailureException(DicomOperation.commit, response.status(), response.comment());
            }
        } finally {
            if (!takenOn && transactions != null) {
                transactions.cancel(transactionUid);
            }
        }
    }

    private CommitmentTransaction transaction(
            Exchange exchange, String transactionUid, Map<InstanceReference, Path> instances) {
        String repeatTo = configuration.getCommitmentRepeatTo();
        return new CommitmentTransaction(
                transactionUid,
                configuration.getCalledAeTitle(),
                instances,
                Instant.now().plusMillis(configuration.getCommitmentTimeout()),
                repeatTo == null || repeatTo.isBlank() ? null : repeatTo.strip(),
                exchange.getMessage()
                        .getHeader(
                                DicomConstants.COMMITMENT_ATTEMPTS_LEFT,
                                configuration.getCommitmentAttempts(),
                                Integer.class));
    }

    private void end(
            Exchange exchange,
            Map<InstanceReference, Path> instances,
            Optional<CommitmentResult> reported,
            boolean remembered)
            throws IOException {
        Message message = exchange.getMessage();
        if (reported.isEmpty()) {
            if (remembered) {
                return;
            }
            throw new IOException("no storage commitment report came within " + configuration.getCommitmentWait()
                    + " ms, and there are no commitments to remember the request in");
        }
        CommitmentResult result = reported.get();
        List<String> missing = instances.keySet().stream()
                .filter(instance -> !result.committed().contains(instance))
                .map(InstanceReference::sopInstanceUid)
                .toList();
        message.setBody(result);
        message.setHeader(DicomConstants.COMPLETED, instances.size() - missing.size());
        message.setHeader(DicomConstants.FAILED, missing.size());
        message.setHeader(DicomConstants.FAILED_INSTANCES, missing);
        // What is remembered is sent again from there; to fail here as well would send it twice.
        if (!missing.isEmpty() && !remembered && configuration.isThrowExceptionOnFailure()) {
            int reason = result.failed().isEmpty()
                    ? DimseStatus.PROCESSING_FAILURE
                    : result.failed().get(0).reason();
            throw new DicomFailureException(
                    DicomOperation.commit, reason, missing.size() + " of " + instances.size() + " are not committed");
        }
    }
}
