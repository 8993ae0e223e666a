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
    private final Map<String, StudyHolding> byStudy = new HashMap<>();
    private final Map<String, List<SpooledInstance>> byInstance = new HashMap<>();
    private long byteLength;
    private long changes;

    /** The series of one study, and the last change among all that touched it. */
    private static final class StudyHolding {
        private final List<Holding> series = new ArrayList<>(2);
        private long changed;
    }

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

        /** Returns the instance with the texts that the first has too, so that each is in memory once a series. */
        SpooledInstance sharing(SpooledInstance instance) {
            return new SpooledInstance(
                    any.studyInstanceUid().equals(instance.studyInstanceUid())
                            ? any.studyInstanceUid()
                            : instance.studyInstanceUid(),
                    any.seriesInstanceUid(),
                    instance.sopInstanceUid(),
                    any.sopClassUid().equals(instance.sopClassUid()) ? any.sopClassUid() : instance.sopClassUid(),
                    any.transferSyntaxUid().equals(instance.transferSyntaxUid())
                            ? any.transferSyntaxUid()
                            : instance.transferSyntaxUid(),
                    instance.file(),
                    instance.byteLength(),
                    instance.receivedAt());
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

    /** Adds an instance; one that belongs to no series is found by its own identifier alone. */
    synchronized void add(SpooledInstance added) {
        SpooledInstance instance = added.belongsToSeries() ? addToSeries(added) : added;
        byInstance
                .computeIfAbsent(instance.sopInstanceUid(), uid -> new ArrayList<>(1))
                .add(instance);
        byteLength += instance.byteLength();
        changed(instance.studyInstanceUid());
    }

    private SpooledInstance addToSeries(SpooledInstance added) {
        Holding holding = bySeries.get(added.seriesInstanceUid());
        if (holding == null) {
            holding = new Holding(added);
            bySeries.put(added.seriesInstanceUid(), holding);
            byStudy.computeIfAbsent(added.studyInstanceUid(), uid -> new StudyHolding())
                    .series
                    .add(holding);
        }
        SpooledInstance instance = holding.sharing(added);
        holding.add(instance);
        return instance;
    }

    private void changed(String studyInstanceUid) {
        changes++;
        StudyHolding study = byStudy.get(studyInstanceUid);
        if (study != null) {
            study.changed = changes;
        }
    }

    /** Forgets an instance; a series that has none left is forgotten with it. Returns false if it is not known. */
    synchronized boolean remove(SpooledInstance instance) {
        List<SpooledInstance> copies = byInstance.get(instance.sopInstanceUid());
        Holding holding = bySeries.get(instance.seriesInstanceUid());
        if (copies == null || !copies.remove(instance)) {
            return false;
        }
        if (copies.isEmpty()) {
            byInstance.remove(instance.sopInstanceUid());
        }
        byteLength -= instance.byteLength();
        if (holding != null) {
            holding.instances.remove(instance);
            if (holding.instances.isEmpty()) {
                forget(holding);
            }
            changed(holding.any.studyInstanceUid());
        }
        return true;
    }

    private void forget(Holding emptied) {
        bySeries.remove(emptied.any.seriesInstanceUid());
        String study = emptied.any.studyInstanceUid();
        StudyHolding siblings = byStudy.get(study);
        if (siblings != null && siblings.series.remove(emptied) && siblings.series.isEmpty()) {
            byStudy.remove(study);
        }
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
        StudyHolding study = byStudy.get(studyInstanceUid);
        return study == null
                ? List.of()
                : study.series.stream().map(Holding::summary).toList();
    }

    /** Returns the number of additions and removals so far. */
    synchronized long changes() {
        return changes;
    }

    /** Returns the number of the change that touched a study last, or -1 if nothing of it is here. */
    synchronized long changes(String studyInstanceUid) {
        StudyHolding study = byStudy.get(studyInstanceUid);
        return study == null ? -1 : study.changed;
    }

    /** Returns the bytes of all indexed files. */
    synchronized long byteLength() {
        return byteLength;
    }
}
