package org.bellwether.spool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the spool holds, by study, series and instance. Memory only: the files are the truth. Thread-safe. */
final class SpoolIndex {

    private final Map<String, Holding> bySeries = new LinkedHashMap<>();
    private final Map<String, List<Holding>> byStudy = new HashMap<>();
    private final Map<String, List<SpooledInstance>> byInstance = new HashMap<>();
    private long byteLength;

    /** The instances of one series, with what is asked for most kept at hand. */
    private static final class Holding {
        private final SpooledInstance any;
        private final List<SpooledInstance> instances = new ArrayList<>();
        private Instant earliest;
        private Instant latest;

        Holding(SpooledInstance first) {
            any = first;
            earliest = first.receivedAt();
            latest = first.receivedAt();
        }

        void add(SpooledInstance instance) {
            instances.add(instance);
            Instant at = instance.receivedAt();
            earliest = at.isBefore(earliest) ? at : earliest;
            latest = at.isAfter(latest) ? at : latest;
        }

        SpooledSeries summary() {
            return new SpooledSeries(
                    any.studyInstanceUid(), any.seriesInstanceUid(), instances.size(), earliest, latest);
        }
    }

    synchronized void add(SpooledInstance instance) {
        Holding holding = bySeries.get(instance.seriesInstanceUid());
        if (holding == null) {
            holding = new Holding(instance);
            bySeries.put(instance.seriesInstanceUid(), holding);
            byStudy.computeIfAbsent(instance.studyInstanceUid(), uid -> new ArrayList<>())
                    .add(holding);
        }
        holding.add(instance);
        byInstance
                .computeIfAbsent(instance.sopInstanceUid(), uid -> new ArrayList<>(1))
                .add(instance);
        byteLength += instance.byteLength();
    }

    /** Forgets an instance; a series that has none left is forgotten with it. Returns false if it is not known. */
    synchronized boolean remove(SpooledInstance instance) {
        List<SpooledInstance> copies = byInstance.get(instance.sopInstanceUid());
        Holding holding = bySeries.get(instance.seriesInstanceUid());
        if (copies == null || holding == null || !copies.remove(instance)) {
            return false;
        }
        if (copies.isEmpty()) {
            byInstance.remove(instance.sopInstanceUid());
        }
        holding.instances.remove(instance);
        byteLength -= instance.byteLength();
        if (holding.instances.isEmpty()) {
            bySeries.remove(instance.seriesInstanceUid());
            String study = holding.any.studyInstanceUid();
            List<Holding> siblings = byStudy.getOrDefault(study, List.of());
            siblings.remove(holding);
            if (siblings.isEmpty()) {
                byStudy.remove(study);
            }
        }
        return true;
    }

    /** Returns every kept copy of an instance, the earliest first. */
    synchronized List<SpooledInstance> copies(String sopInstanceUid) {
        return List.copyOf(byInstance.getOrDefault(sopInstanceUid, List.of()));
    }

    /** Returns the instances of a series in the order of their arrival. */
    synchronized List<SpooledInstance> instances(String seriesInstanceUid) {
        Holding holding = bySeries.get(seriesInstanceUid);
        if (holding == null) {
            return List.of();
        }
        List<SpooledInstance> instances = new ArrayList<>(holding.instances);
        instances.sort(Comparator.comparing(SpooledInstance::receivedAt));
        return List.copyOf(instances);
    }

    synchronized Optional<SpooledSeries> find(String seriesInstanceUid) {
        return Optional.ofNullable(bySeries.get(seriesInstanceUid)).map(Holding::summary);
    }

    synchronized List<SpooledSeries> series() {
        return bySeries.values().stream().map(Holding::summary).toList();
    }

    synchronized List<SpooledSeries> seriesOfStudy(String studyInstanceUid) {
        return byStudy.getOrDefault(studyInstanceUid, List.of()).stream()
                .map(Holding::summary)
                .toList();
    }

    /** Returns the bytes of all indexed files. */
    synchronized long byteLength() {
        return byteLength;
    }
}
