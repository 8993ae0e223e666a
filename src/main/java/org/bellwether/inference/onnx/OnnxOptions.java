package org.bellwether.inference.onnx;

/**
 * How much of this machine the embedded engine may take.
 *
 * @param threads threads of one call; 0 means one a processor
 * @param concurrentCalls calls that run at the same time; more wait for their turn within their deadline. Each running
 *     call holds its own working memory, about 12 MB a slice of the hemorrhage network.
 */
public record OnnxOptions(int threads, int concurrentCalls) {

    /** Checks the ranges. */
    public OnnxOptions {
        if (threads < 0 || threads > 1024) {
            throw new IllegalArgumentException("threads is 0 to 1024, not " + threads);
        }
        if (concurrentCalls < 1 || concurrentCalls > 1024) {
            throw new IllegalArgumentException("concurrentCalls is 1 to 1024, not " + concurrentCalls);
        }
    }

    /**
     * Returns the threads to use.
     *
     * @return at least 1
     */
    int effectiveThreads() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
