package org.bellwether.inference.triton;

import java.util.List;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.InferenceEngineContract;
import org.bellwether.testing.TritonProcess;
import org.junit.jupiter.api.AfterAll;

/** The contract on a real tritonserver. */
class TritonInferenceEngineTest extends InferenceEngineContract {

    private TritonProcess triton;

    @Override
    protected InferenceEngine start() throws Exception {
        triton = TritonProcess.start(MODELS);
        return new TritonInferenceEngine(List.of(triton.address()), MODELS, TritonOptions.DEFAULT);
    }

    @AfterAll
    void stopTriton() throws Exception {
        if (triton != null) {
            triton.close();
        }
    }
}
