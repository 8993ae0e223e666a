package org.bellwether.ops;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.bellwether.domain.Delivery;
import org.bellwether.inference.InferenceException;
import org.bellwether.ledger.DeliveryListener;
import org.bellwether.ledger.StorageCommitment;
import org.bellwether.route.ArchiveListener;
import org.bellwether.route.SilenceListener;
import org.bellwether.spool.SpoolListener;
import org.bellwether.spool.SpoolUsage;
import org.bellwether.spool.SpooledInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the person on call must know into one log line that starts with ALARM, and a counter. */
@ApplicationScoped
public class Alarms implements DeliveryListener, SpoolListener, SilenceListener, ArchiveListener {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

    private final MeterRegistry meters;

    /**
     * Makes the bean.
     *
     * @param meters where alarms are counted
     */
    @Inject
    public Alarms(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void delivered(Delivery delivery) {
        meters.counter("bellwether.deliveries", "recipient", delivery.recipient(), "state", "delivered")
                .increment();
        LOG.info(
                "Delivered assessment {} to {} at attempt {}",
                delivery.assessmentId(),
                delivery.recipient(),
                delivery.attempts());
    }

    @Override
    public void failed(Delivery delivery) {
        meters.counter("bellwether.deliveries", "recipient", delivery.recipient(), "state", "failed")
                .increment();
        LOG.warn(
                "Delivery of assessment {} to {} failed at attempt {} and is tried again: {}",
                delivery.assessmentId(),
                delivery.recipient(),
                delivery.attempts(),
                delivery.lastError());
    }

    @Override
    public void dead(Delivery delivery) {
        raise(
                "delivery",
                "Delivery " + delivery.id() + " of assessment " + delivery.assessmentId() + " to "
                        + delivery.recipient() + " was refused for good: " + delivery.lastError());
    }

    @Override
    public void uncommitted(StorageCommitment commitment) {
        raise(
                "commitment",
                commitment.missing().size() + " of " + commitment.instances().size() + " instances sent to "
                        + commitment.aeTitle() + " are not committed there (transaction " + commitment.transactionUid()
                        + "), and are not sent again");
    }

    @Override
    public void fillingUp(SpoolUsage usage) {
        raise("spool", "The spool is " + percent(usage) + " full.");
    }

    @Override
    public void full(SpoolUsage usage) {
        raise(
                "spool",
                "The spool is full (" + percent(usage) + "): images are refused with 0xA700 until there is space.");
    }

    @Override
    public void flushFailed(IOException cause) {
        raise(
                "spool",
                "The disk failed to flush: images are refused with 0xA700 until the engine is started again. "
                        + cause.getMessage());
    }

    @Override
    public void contentDiffers(SpooledInstance earlier, SpooledInstance later) {
        raise(
                "instance",
                "Instance " + later.sopInstanceUid() + " came again with another content; both are kept: "
                        + earlier.file().getFileName() + ", " + later.file().getFileName());
    }

    @Override
    public void belongsNowhere(SpooledInstance instance) {
        raise(
                "instance",
                "Instance " + instance.sopInstanceUid()
                        + " names no study or series; it is kept, but cannot be analysed: "
                        + instance.file().getFileName());
    }

    @Override
    public void quarantined(Path file, String reason) {
        raise("spool", "A file of the spool cannot be read and was set aside as " + file + ": " + reason);
    }

    @Override
    public void gaveUp(String uid, InferenceException last) {
        raise("network", uid + " ends as not analysed, no network gave a usable answer: " + last.getMessage());
    }

    @Override
    public void silent(String archive, Duration outage, String reason) {
        raise(
                "archive",
                "Archive " + archive + " has not answered for " + outage.toSeconds()
                        + " s; its studies do not come meanwhile: " + reason);
    }

    @Override
    public void answersAgain(String archive, Duration outage) {
        LOG.info("Archive {} answers again after {} s", archive, outage.toSeconds());
    }

    @Override
    public void retrievalGivenUp(String archive, String studyInstanceUid, String reason) {
        raise(
                "archive",
                "Study " + studyInstanceUid + " of archive " + archive + " could not be retrieved and is given up: "
                        + reason);
    }

    @Override
    public void ended(String archive, String operation, boolean succeeded) {
        meters.counter(
                        "bellwether.archive.operations",
                        "archive",
                        archive,
                        "operation",
                        operation,
                        "result",
                        succeeded ? "succeeded" : "failed")
                .increment();
    }

    private static String percent(SpoolUsage usage) {
        return String.format(Locale.ROOT, "%.0f %%", usage.fraction() * 100);
    }

    /**
     * Raises an alarm.
     *
     * @param kind a short word for the counter
     * @param message what happened and to which UID, without patient data
     */
    public void raise(String kind, String message) {
        meters.counter("bellwether.alarms", "kind", kind).increment();
        LOG.error("ALARM {}: {}", kind, message);
    }
}
