package org.bellwether.inference.triton;

import java.util.List;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.InferenceEngineContract;
import org.bellwether.testing.TritonProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** The contract on a real tritonserver. */
class TritonInferenceEngineTest extends InferenceEngineContract {

    private @Nullable TritonProcess triton;

    @Override
    protected InferenceEngine start() throws Exception {
        TritonProcess started = TritonProcess.start(MODELS);
        triton = started;
        return new TritonInferenceEngine(List.of(started.address()), MODELS, TritonOptions.DEFAULT);
    }

    @AfterAll
    void stopTriton() throws Exception {
        if (triton != null) {
            triton.close();
        }
    }
}
