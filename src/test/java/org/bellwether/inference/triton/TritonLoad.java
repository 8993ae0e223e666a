package org.bellwether.inference.triton;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.Tensor;

/**
 * Calls servers as fast as they answer, for {@code triton-load.py}. Arguments: servers, model, shape, concurrency, warm-up
 * calls, calls (0: until standard input ends), file for one line a call. Prints one line of JSON.
 */
public final class TritonLoad {

    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final double NANOS_A_MILLI = 1e6;

    private final TritonInferenceEngine engine;
    private final String model;
    private final List<Tensor> input;
    private final PrintWriter lines;
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    private TritonLoad(TritonInferenceEngine engine, String model, List<Tensor> input, PrintWriter lines) {
        this.engine = engine;
        this.model = model;
        this.input = input;
        this.lines = lines;
    }

    /**
     * Runs the load.
     *
     * @param arguments as the class comment says
     */
    @SuppressWarnings("SystemOut") // the answer of a tool of the tests
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long[] shape = Arrays.stream(arguments[2].split(","))
                .mapToLong(Long::parseLong)
                .toArray();
        int elements = Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact));
        int concurrency = Integer.parseInt(arguments[3]);
        int calls = Integer.parseInt(arguments[5]);
        Tensor tensor = Tensor.int16("voxels_hu", new short[elements], shape);
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[6])));
                TritonInferenceEngine engine = new TritonInferenceEngine(
                        List.of(arguments[0].split("\\+")), Path.of("triton-model-repo"), TritonOptions.DEFAULT)) {
            TritonLoad load = new TritonLoad(engine, arguments[1], List.of(tensor), lines);
            load.run(concurrency, Integer.parseInt(arguments[4]));
            long cpu = cpuNanos();
            long start = System.nanoTime();
            int made;
            if (calls > 0) {
                load.run(concurrency, calls);
                made = calls;
            } else {
                made = load.runUntilInputEnds(concurrency);
            }
            System.out.printf(
                    Locale.ROOT,
                    "{\"calls\": %d, \"failed\": %d, \"per_second\": %.3f, \"cpu_ms_per_call\": %.3f, \"peak_heap_mib\": %d}%n",
                    made,
                    load.failed.get(),
                    made * 1e9 / (System.nanoTime() - start),
                    (cpuNanos() - cpu) / NANOS_A_MILLI / Math.max(1, made),
                    peakHeapMebibytes());
        }
    }

    private void run(int concurrency, int calls) throws InterruptedException {
        left.set(calls);
        for (Thread caller : start(concurrency)) {
            caller.join();
        }
    }

    private int runUntilInputEnds(int concurrency) throws IOException, InterruptedException {
        left.set(Integer.MAX_VALUE);
        List<Thread> callers = start(concurrency);
        while (System.in.read() >= 0) {
            // Whoever started this closes the stream when it has seen enough.
        }
        int made = Integer.MAX_VALUE - left.getAndSet(0);
        for (Thread caller : callers) {
            caller.join();
        }
        return made;
    }

    private List<Thread> start(int concurrency) {
        List<Thread> callers = java.util.stream.IntStream.range(0, concurrency)
                .mapToObj(number -> new Thread(this::call, "caller-" + number))
                .toList();
        callers.forEach(Thread::start);
        return callers;
    }

    private void call() {
        while (left.getAndDecrement() > 0) {
            long at = System.currentTimeMillis();
            long start = System.nanoTime();
            boolean good = true;
            try {
                engine.infer(model, input, DEADLINE);
            } catch (InferenceException e) {
                good = false;
                failed.incrementAndGet();
            }
            double millis = (System.nanoTime() - start) / NANOS_A_MILLI;
            synchronized (lines) {
                lines.printf(Locale.ROOT, "%d %.3f %s%n", at, millis, good);
            }
        }
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long peakHeapMebibytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
