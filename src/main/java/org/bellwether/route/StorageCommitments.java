package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.bellwether.camel.dicom.DicomConstants;
import org.bellwether.dicom.dimse.CommitmentResult;
import org.bellwether.dicom.dimse.CommitmentTransaction;
import org.bellwether.dicom.dimse.CommitmentTransactions;
import org.bellwether.dicom.dimse.DimseFailureException;
import org.bellwether.dicom.dimse.DimseStatus;
import org.bellwether.ledger.Commitments;
import org.bellwether.ledger.DeliveryRefusedException;
import org.bellwether.ledger.StorageCommitment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps requests for storage commitment in the ledger, and sends again what a peer does not answer for. */
@ApplicationScoped
@Named("commitments")
public class StorageCommitments implements CommitmentTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(StorageCommitments.class);

    private final Commitments ledger;
    private final ProducerTemplate producer;

    /**
     * Makes the bean.
     *
     * @param ledger where requests are kept
     * @param producer sends again
     */
    @Inject
    public StorageCommitments(Commitments ledger, ProducerTemplate producer) {
        this.ledger = ledger;
        this.producer = producer;
    }

    @Override
    public void begin(CommitmentTransaction transaction) {
        List<StorageCommitment.Instance> instances = new ArrayList<>();
        transaction
                .instances()
                .forEach((reference, file) -> instances.add(new StorageCommitment.Instance(
                        reference.sopClassUid(),
                        reference.sopInstanceUid(),
                        file.toAbsolutePath().toString(),
                        false,
                        null)));
        ledger.begin(new StorageCommitment(
                transaction.transactionUid(),
                transaction.aeTitle(),
                StorageCommitment.State.REQUESTED,
                transaction.repeatTo(),
                transaction.attemptsLeft(),
                Instant.now(),
                transaction.dueAt(),
                instances));
    }

    @Override
    public void cancel(String transactionUid) {
        ledger.cancel(transactionUid);
    }

    @Override
    public void settled(CommitmentResult result, String aeTitle) throws DimseFailureException {
        Set<String> committed = new LinkedHashSet<>();
        result.committed().forEach(instance -> committed.add(instance.sopInstanceUid()));
        Map<String, Integer> failed = new LinkedHashMap<>();
        result.failed().forEach(failure -> failed.put(failure.instance().sopInstanceUid(), failure.reason()));
        if (!ledger.report(result.transactionUid(), committed, failed)) {
            throw new DimseFailureException(
                    DimseStatus.INVALID_ARGUMENT_VALUE, "the Transaction UID is not known here");
        }
        LOG.info(
                "Storage commitment {}: {} instances committed, {} failed",
                result.transactionUid(),
                committed.size(),
                failed.size());
    }

    /**
     * Sends what is missing to the endpoint that the request names.
     *
     * @param commitment a request that a peer did not answer for in full
     * @throws Exception if that fails, to be tried again
     */
    void repeat(StorageCommitment commitment) throws Exception {
        List<Path> files = new ArrayList<>();
        for (StorageCommitment.Instance instance : commitment.missing()) {
            Path file = Path.of(instance.file());
            if (!Files.isRegularFile(file)) {
                throw new DeliveryRefusedException("instance " + instance.sopInstanceUid()
                        + " is not committed and no longer here, so that it cannot be sent again");
            }
            files.add(file);
        }
        Exchange answer = producer.send(commitment.repeatTo(), exchange -> {
            exchange.setProperty(TaskRoutes.SUBJECT, "storage commitment " + commitment.transactionUid());
            exchange.getMessage().setBody(files);
            exchange.getMessage().setHeader(DicomConstants.COMMITMENT_ATTEMPTS_LEFT, commitment.attemptsLeft() - 1);
        });
        Exception failure = answer.getException();
        if (failure != null) {
            throw failure;
        }
    }
}
