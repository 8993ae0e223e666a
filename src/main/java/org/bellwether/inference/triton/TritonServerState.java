package org.bellwether.inference.triton;

import java.time.Duration;
import java.util.List;

/**
 * How one server stands, for metrics and the health page.
 *
 * @param address host:port
 * @param inUse false while it is set aside for some model
 * @param outstanding calls that it works on for this engine
 * @param ejections how often it was set aside since the start of the engine
 * @param models what it last said about its models; empty until it has
 */
public record TritonServerState(
        String address, boolean inUse, int outstanding, long ejections, List<ModelState> models) {

    /** Copies the models. */
    public TritonServerState {
        models = List.copyOf(models);
    }

    /**
     * Triton's own statistics of one model, since it was loaded, over all of its clients.
     *
     * @param model its name
     * @param version its version
     * @param succeeded requests answered
     * @param failed requests that ended in an error
     * @param queued how long requests waited for their turn, all together
     * @param computed how long they were computed, all together
     */
    public record ModelState(
            String model, String version, long succeeded, long failed, Duration queued, Duration computed) {}
}
