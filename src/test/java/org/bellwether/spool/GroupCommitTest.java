package org.bellwether.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void oneFlushServesAllWhoCameWhileAnotherRan() throws Exception {
        CountDownLatch firstRuns = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger flushes = new AtomicInteger();
        GroupCommit commit = new GroupCommit(() -> {
            flushes.incrementAndGet();
            firstRuns.countDown();
            awaitQuietly(goOn);
        });
        List<Future<?>> writers = new ArrayList<>();
        writers.add(submit(commit));
        firstRuns.await();
        CountDownLatch asked = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            writers.add(threads.submit(() -> {
                asked.countDown();
                commit.await();
                return null;
            }));
        }
        asked.await();
        Thread.sleep(200);

        goOn.countDown();
        for (Future<?> writer : writers) {
            writer.get(10, TimeUnit.SECONDS);
        }
        assertThat(flushes).hasValue(2);
    }

    @Test
    void aWriterIsNotServedByAFlushThatBeganBeforeItCame() throws Exception {
        CountDownLatch firstRuns = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        GroupCommit commit = new GroupCommit(() -> {
            firstRuns.countDown();
            awaitQuietly(goOn);
            ended.incrementAndGet();
        });
        Future<?> first = submit(commit);
        firstRuns.await();
        Future<Integer> second = threads.submit(() -> {
            commit.await();
            return ended.get();
        });
        Thread.sleep(100);
        goOn.countDown();
        first.get(10, TimeUnit.SECONDS);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void aFailedFlushIsNeverTriedAgain() {
        AtomicInteger flushes = new AtomicInteger();
        GroupCommit commit = new GroupCommit(() -> {
            flushes.incrementAndGet();
            throw new IOException("input/output error");
        });
        assertThatThrownBy(commit::await).isInstanceOf(IOException.class).hasMessage("input/output error");
        assertThatThrownBy(commit::await).isInstanceOf(IOException.class).hasMessageContaining("input/output error");
        assertThat(flushes).hasValue(1);
    }

    @Test
    void anInterruptedLeaderLeavesTheOthersToTheNextFlush() throws Exception {
        CountDownLatch firstRuns = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger flushes = new AtomicInteger();
        GroupCommit commit = new GroupCommit(() -> {
            if (flushes.incrementAndGet() == 1) {
                firstRuns.countDown();
                awaitQuietly(goOn);
                throw new ClosedByInterruptException();
            }
        });
        Future<?> leader = submit(commit);
        firstRuns.await();
        Future<?> follower = submit(commit);
        Thread.sleep(100);
        goOn.countDown();
        follower.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(leader::get).hasCauseInstanceOf(ClosedByInterruptException.class);
        assertThat(flushes).hasValue(2);
    }

    private Future<?> submit(GroupCommit commit) {
        return threads.submit(() -> {
            commit.await();
            return null;
        });
    }

    private static void awaitQuietly(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
