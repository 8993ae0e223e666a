package org.bellwether.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.ToLongFunction;

/**
 * Keeps what was used last, up to a total weight. What several ask for at once is loaded once; what cannot be loaded is
 * not remembered.
 *
 * @param <K> the key
 * @param <V> what is kept
 */
final class WeightedCache<K, V> {

    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final long limit;
    private final ToLongFunction<V> weigher;
    private long total;

    /** Loads what is not there. */
    interface Loader<V> {
        V load();
    }

    /** Something kept, or on its way; it weighs nothing until it is there. */
    private static final class Entry<V> {
        private final CompletableFuture<V> value = new CompletableFuture<>();
        private long weight;
    }

    /**
     * Makes an empty cache.
     *
     * @param limit the most that all entries together may weigh; one that is heavier alone is not kept
     * @param weigher tells the weight of an entry
     */
    WeightedCache(long limit, ToLongFunction<V> weigher) {
        this.limit = limit;
        this.weigher = weigher;
    }

    /** Returns what belongs to a key, loading it when it is not there; exceptions of the loader come through as they are. */
    V get(K key, Loader<V> loader) {
        Entry<V> entry;
        boolean mine = false;
        synchronized (this) {
            Entry<V> known = entries.get(key);
            if (known == null) {
                known = new Entry<>();
                entries.put(key, known);
                mine = true;
            }
            entry = known;
        }
        return mine ? load(key, entry, loader) : await(entry);
    }

    /** Returns the weight of all entries. */
    synchronized long weight() {
        return total;
    }

    private V load(K key, Entry<V> entry, Loader<V> loader) {
        try {
            V value = loader.load();
            settle(key, entry, weigher.applyAsLong(value));
            entry.value.complete(value);
            return value;
        } catch (RuntimeException | Error failure) {
            synchronized (this) {
                entries.remove(key, entry);
            }
            entry.value.completeExceptionally(failure);
            throw failure;
        }
    }

    private synchronized void settle(K key, Entry<V> entry, long weight) {
        entry.weight = weight;
        total += weight;
        if (weight > limit) {
            entries.remove(key, entry);
            total -= weight;
        }
        Iterator<Entry<V>> eldest = entries.values().iterator();
        while (total > limit && eldest.hasNext()) {
            Entry<V> candidate = eldest.next();
            if (candidate != entry && candidate.weight > 0) {
                eldest.remove();
                total -= candidate.weight;
            }
        }
    }

    private static <V> V await(Entry<V> entry) {
        try {
            return entry.value.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }
}
