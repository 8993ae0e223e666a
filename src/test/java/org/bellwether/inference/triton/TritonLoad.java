package org.bellwether.inference.triton;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.Tensor;

/**
 * Calls servers as fast as they answer, for {@code triton-load.py}. Arguments: servers, file for one line a call. Each line of
 * standard input asks for a run, {@code model shape concurrency calls}; a run of 0 calls goes on until the next line or
 * the end of the input. Each run is answered by one line of JSON. The same process serves all runs, so that what is
 * measured is warm.
 */
public final class TritonLoad {

    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final double NANOS_A_MILLI = 1e6;

    private final TritonInferenceEngine engine;
    private final PrintWriter lines;
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    private TritonLoad(TritonInferenceEngine engine, PrintWriter lines) {
        this.engine = engine;
        this.lines = lines;
    }

    /**
     * Runs the load.
     *
     * @param arguments as the class comment says
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        // As in the engine. Otherwise Netty describes each frame to a log that nobody reads.
        Logger.getLogger("").setLevel(Level.INFO);
        try (BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
                PrintWriter lines = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])));
                TritonInferenceEngine engine = new TritonInferenceEngine(
                        List.of(arguments[0].split("\\+")), Path.of("triton-model-repo"), TritonOptions.DEFAULT)) {
            TritonLoad load = new TritonLoad(engine, lines);
            String line = asked.readLine();
            while (line != null) {
                String[] run = line.split(" ");
                int calls = Integer.parseInt(run[3]);
                long cpu = cpuNanos();
                long start = System.nanoTime();
                load.failed.set(0);
                load.left.set(calls > 0 ? calls : Integer.MAX_VALUE);
                List<Thread> callers = load.start(run[0], input(run[1]), Integer.parseInt(run[2]));
                line = calls > 0 ? null : asked.readLine();
                int made = calls > 0 ? calls : Integer.MAX_VALUE - load.left.getAndSet(0);
                for (Thread caller : callers) {
                    caller.join();
                }
                load.answer(made, System.nanoTime() - start, cpuNanos() - cpu);
                line = line == null ? asked.readLine() : line;
            }
        }
    }

    private static List<Tensor> input(String extents) {
        long[] shape =
                Arrays.stream(extents.split(",")).mapToLong(Long::parseLong).toArray();
        int elements = Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact));
        return List.of(Tensor.int16("voxels_hu", new short[elements], shape));
    }

    @SuppressWarnings("SystemOut") // the answer of a tool of the tests
    private void answer(int made, long nanos, long cpuNanos) {
        lines.flush();
        System.out.printf(
                Locale.ROOT,
                "{\"calls\": %d, \"failed\": %d, \"per_second\": %.3f, \"cpu_ms_per_call\": %.3f, \"peak_heap_mib\": %d}%n",
                made,
                failed.get(),
                made * 1e9 / nanos,
                cpuNanos / NANOS_A_MILLI / Math.max(1, made),
                peakHeapMebibytes());
    }

    private List<Thread> start(String model, List<Tensor> input, int concurrency) {
        List<Thread> callers = java.util.stream.IntStream.range(0, concurrency)
                .mapToObj(number -> new Thread(() -> call(model, input), "caller-" + number))
                .toList();
        callers.forEach(Thread::start);
        return callers;
    }

    private void call(String model, List<Tensor> input) {
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
