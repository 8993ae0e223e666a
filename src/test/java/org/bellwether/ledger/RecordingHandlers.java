package org.bellwether.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Handlers that note every call and then do what a test asks for. */
final class RecordingHandlers implements TaskHandlers {

    final List<String> series = new CopyOnWriteArrayList<>();
    final List<String> studies = new CopyOnWriteArrayList<>();
    final List<UUID> deliveries = new CopyOnWriteArrayList<>();
    final List<String> polls = new CopyOnWriteArrayList<>();
    final List<String> workers = new CopyOnWriteArrayList<>();
    final List<String> priors = new CopyOnWriteArrayList<>();
    final List<StorageCommitment> commitments = new CopyOnWriteArrayList<>();
    final AtomicInteger reconciled = new AtomicInteger();

    volatile Call<String> onSeries = uid -> {};
    volatile Call<String> onStudy = uid -> {};
    volatile Call<UUID> onDelivery = id -> {};
    volatile Call<StorageCommitment> onCommitment = commitment -> {};

    /** What a test does inside of a task. */
    interface Call<T> {
        void of(T argument) throws Exception;
    }

    @Override
    public void seriesComplete(String seriesInstanceUid) throws Exception {
        series.add(seriesInstanceUid);
        onSeries.of(seriesInstanceUid);
    }

    @Override
    public void analyse(String studyInstanceUid) throws Exception {
        studies.add(studyInstanceUid);
        onStudy.of(studyInstanceUid);
    }

    @Override
    public void deliver(UUID deliveryId) throws Exception {
        deliveries.add(deliveryId);
        onDelivery.of(deliveryId);
    }

    @Override
    public void repeatCommitment(StorageCommitment commitment) throws Exception {
        commitments.add(commitment);
        onCommitment.of(commitment);
    }

    @Override
    public void reconcile() {
        reconciled.incrementAndGet();
    }

    @Override
    public Optional<Instant> poll(String archive) {
        polls.add(archive);
        return polls.size() < 3 ? Optional.of(Instant.now()) : Optional.empty();
    }

    @Override
    public Optional<Instant> retrieve(String worker) {
        workers.add(worker);
        return Optional.empty();
    }

    @Override
    public void priors(String studyInstanceUid) {
        priors.add(studyInstanceUid);
    }
}
