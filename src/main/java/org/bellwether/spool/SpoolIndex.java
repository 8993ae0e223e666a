package org.bellwether.spool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the spool holds, by series and by instance. Memory only: the files are the truth. Thread-safe. */
final class SpoolIndex {

    private final Map<String, List<SpooledInstance>> bySeries = new LinkedHashMap<>();

    private final Map<String, List<SpooledInstance>> byInstance = new HashMap<>();
    private long byteLength;

    synchronized void add(SpooledInstance instance) {
        bySeries.computeIfAbsent(instance.seriesInstanceUid(), uid -> new ArrayList<>())
                .add(instance);
        byInstance
                .computeIfAbsent(instance.sopInstanceUid(), uid -> new ArrayList<>(1))
                .add(instance);
        byteLength += instance.byteLength();
    }

    /** Returns every kept copy of an instance, the earliest first. */
    synchronized List<SpooledInstance> copies(String sopInstanceUid) {
        return List.copyOf(byInstance.getOrDefault(sopInstanceUid, List.of()));
    }

    /** Returns the instances of a series in the order of their arrival. */
    synchronized List<SpooledInstance> instances(String seriesInstanceUid) {
        List<SpooledInstance> instances = new ArrayList<>(bySeries.getOrDefault(seriesInstanceUid, List.of()));
        instances.sort(Comparator.comparing(SpooledInstance::receivedAt));
        return List.copyOf(instances);
    }

    synchronized Optional<SpooledSeries> find(String seriesInstanceUid) {
        return Optional.ofNullable(bySeries.get(seriesInstanceUid)).map(SpoolIndex::summary);
    }

    synchronized List<SpooledSeries> series() {
        return bySeries.values().stream().map(SpoolIndex::summary).toList();
    }

    private static SpooledSeries summary(List<SpooledInstance> instances) {
        SpooledInstance any = instances.get(0);
        Instant earliest = any.receivedAt();
        Instant latest = earliest;
        for (SpooledInstance instance : instances) {
            Instant at = instance.receivedAt();
            earliest = at.isBefore(earliest) ? at : earliest;
            latest = at.isAfter(latest) ? at : latest;
        }
        return new SpooledSeries(any.studyInstanceUid(), any.seriesInstanceUid(), instances.size(), earliest, latest);
    }

    /** Returns the bytes of all indexed files. */
    synchronized long byteLength() {
        return byteLength;
    }
}
