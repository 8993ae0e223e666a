package org.bellwether.inference.triton;

import com.google.common.util.concurrent.FutureCallback;
import java.time.Duration;
import org.bellwether.inference.triton.proto.InferStatistics;
import org.bellwether.inference.triton.proto.ModelStatistics;
import org.bellwether.inference.triton.proto.ModelStatisticsResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what a server says of its models; a server that does not tell keeps what it said last. */
final class StatisticsCallback implements FutureCallback<ModelStatisticsResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(StatisticsCallback.class);

    private final TritonServer server;

    StatisticsCallback(TritonServer server) {
        this.server = server;
    }

    @Override
    public void onSuccess(@Nullable ModelStatisticsResponse answer) {
        if (answer == null) {
            return;
        }
        server.keep(answer.getModelStatsList().stream()
                .map(StatisticsCallback::state)
                .toList());
    }

    private static TritonServerState.ModelState state(ModelStatistics model) {
        InferStatistics all = model.getInferenceStats();
        return new TritonServerState.ModelState(
                model.getName(),
                model.getVersion(),
                all.getSuccess().getCount(),
                all.getFail().getCount(),
                Duration.ofNanos(all.getQueue().getNs()),
                Duration.ofNanos(all.getComputeInput().getNs()
                        + all.getComputeInfer().getNs()
                        + all.getComputeOutput().getNs()));
    }

    @Override
    public void onFailure(Throwable failure) {
        LOG.debug("Triton server {} does not tell its statistics", server.address(), failure);
    }
}
