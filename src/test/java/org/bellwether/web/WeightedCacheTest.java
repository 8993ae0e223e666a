package org.bellwether.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The cache never holds more than its weight, and loads once what many ask for. */
class WeightedCacheTest {

    private final WeightedCache<String, Integer> cache = new WeightedCache<>(10, value -> value);
    private final List<String> loaded = new ArrayList<>();

    private int get(String key, int weight) {
        return cache.get(key, () -> {
            loaded.add(key);
            return weight;
        });
    }

    @Test
    void whatWasUsedLongestAgoGoesFirst() {
        get("a", 4);
        get("b", 4);
        get("a", 4);
        get("c", 4);
        assertThat(cache.weight()).isEqualTo(8);
        get("a", 4);
        get("b", 4);
        assertThat(loaded).containsExactly("a", "b", "c", "b");
    }

    @Test
    void whatIsTooHeavyIsGivenButNotKept() {
        get("a", 4);
        assertThat(get("huge", 11)).isEqualTo(11);
        assertThat(cache.weight()).isEqualTo(4);
        get("a", 4);
        get("huge", 11);
        assertThat(loaded).containsExactly("a", "huge", "huge");
    }

    @Test
    void aFailureIsToldAndNotRemembered() {
        assertThatThrownBy(() -> cache.get("a", () -> {
                    throw new IllegalStateException("disk");
                }))
                .hasMessage("disk");
        assertThat(get("a", 3)).isEqualTo(3);
        assertThat(cache.weight()).isEqualTo(3);
    }

    @Test
    void manyWhoAskAtOnceWaitForOneLoading() throws Exception {
        int callers = 8;
        AtomicInteger loads = new AtomicInteger();
        CountDownLatch loading = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                answers.add(threads.submit(() -> cache.get("a", () -> {
                    loads.incrementAndGet();
                    loading.countDown();
                    await(release);
                    return 7;
                })));
            }
            await(loading);
            release.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(7);
            }
            assertThat(loads).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
