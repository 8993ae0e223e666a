package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;
import org.bellwether.domain.Delivery;
import org.bellwether.ledger.Deliveries;
import org.bellwether.ledger.Retrievals;
import org.bellwether.ledger.StorageCommitment;
import org.bellwether.ledger.TaskHandlers;
import org.bellwether.ledger.Tasks;
import org.bellwether.series.SeriesProgress;
import org.bellwether.series.SeriesTracker;
import org.bellwether.spool.Spool;

/** Sends each task of the ledger as a reference into the route of its name; the exchange's outcome is the task's. */
@ApplicationScoped
public class TaskRoutes implements TaskHandlers {

    /** Exchange property that names what a task is about: a unique identifier, never patient data. */
    public static final String SUBJECT = "bellwether.subject";

    /** How often a series is looked at whose study is being retrieved. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    /** A retrieval that takes longer does not keep what is here from being read. */
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(10);

    private final CamelContext context;
    private final ProducerTemplate producer;
    private final Deliveries deliveries;
    private final Reconciliation reconciliation;
    private final StorageCommitments commitments;
    private final SeriesTracker tracker;
    private final Spool spool;
    private final Retrievals retrievals;
    private final Instance<Tasks> tasks;

    /**
     * Makes the bean.
     *
     * @param context the routes
     * @param producer sends into them
     * @param deliveries the outbox
     * @param reconciliation finds what was received and never scheduled
     * @param commitments sends again what a peer does not answer for
     * @param tracker knows when a series is complete
     * @param spool knows what is here
     * @param retrievals knows what is on its way
     * @param tasks what happens later; asked for late, since it needs this bean first
     */
    @Inject
    public TaskRoutes(
            CamelContext context,
            ProducerTemplate producer,
            Deliveries deliveries,
            Reconciliation reconciliation,
            StorageCommitments commitments,
            SeriesTracker tracker,
            Spool spool,
            Retrievals retrievals,
            Instance<Tasks> tasks) {
        this.context = context;
        this.producer = producer;
        this.deliveries = deliveries;
        this.reconciliation = reconciliation;
        this.commitments = commitments;
        this.tracker = tracker;
        this.spool = spool;
        this.retrievals = retrievals;
        this.tasks = tasks;
    }

    @Override
    public void seriesComplete(String seriesInstanceUid) throws Exception {
        Instant now = Instant.now();
        Optional<SeriesProgress> open = tracker.progress(seriesInstanceUid);
        if (isUnderWay(seriesInstanceUid, now)) {
            tasks.get().scheduleSeriesComplete(seriesInstanceUid, now.plus(LOOK_AGAIN));
            return;
        }
        if (open.isPresent() && !open.get().isDue(now)) {
            // More came since the task was scheduled: look again when the series is quiet.
            tasks.get().scheduleSeriesComplete(seriesInstanceUid, open.get().dueAt());
            return;
        }
        tracker.complete(seriesInstanceUid, now);
        send("series", "series " + seriesInstanceUid, seriesInstanceUid);
    }

    /** More of its study is being retrieved, now or since before this engine was started. */
    private boolean isUnderWay(String seriesInstanceUid, Instant now) {
        return spool.find(seriesInstanceUid)
                .filter(series -> retrievals.isUnderWay(series.studyInstanceUid(), now.minus(LONGEST_HOLD)))
                .isPresent();
    }

    @Override
    public void analyse(String studyInstanceUid) throws Exception {
        send("hemorrhage", "study " + studyInstanceUid, studyInstanceUid);
    }

    @Override
    public void deliver(UUID deliveryId) throws Exception {
        Delivery delivery = deliveries
                .find(deliveryId)
                .orElseThrow(() -> new IllegalStateException("delivery " + deliveryId + " is not in the ledger"));
        send("deliver-" + delivery.recipient(), "delivery " + deliveryId, delivery);
    }

    @Override
    public void repeatCommitment(StorageCommitment commitment) throws Exception {
        commitments.repeat(commitment);
    }

    @Override
    public void reconcile() {
        reconciliation.run();
    }

    @Override
    public Optional<Instant> poll(String archive) throws Exception {
        return ask("poll", "archive " + archive, archive);
    }

    @Override
    public Optional<Instant> retrieve(String worker) throws Exception {
        return ask("retrieve", "worker " + worker, worker);
    }

    @Override
    public void priors(String studyInstanceUid) throws Exception {
        send("priors", "study " + studyInstanceUid, studyInstanceUid);
    }

    /** Sends a reference into a route whose answer says when the next one is due. */
    private Optional<Instant> ask(String route, String subject, Object reference) throws Exception {
        Object answer = send(route, subject, reference).getMessage().getBody();
        if (answer instanceof NextRun next) {
            return next.at();
        }
        throw new IllegalStateException("route " + route + " does not end with the time of its next run");
    }

    private Exchange send(String route, String subject, Object reference) throws Exception {
        Exchange exchange = context.getEndpoint("direct:" + route).createExchange(ExchangePattern.InOut);
        exchange.setProperty(SUBJECT, subject);
        exchange.getMessage().setBody(reference);
        producer.send("direct:" + route + "?failIfNoConsumers=true", exchange);
        Exception failure = exchange.getException();
        if (failure != null) {
            throw failure;
        }
        return exchange;
    }
}
