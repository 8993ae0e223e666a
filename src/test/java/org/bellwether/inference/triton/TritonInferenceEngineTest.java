package org.bellwether.inference.triton;

import java.nio.file.Path;
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
    protected InferenceEngine start(Path models) throws Exception {
        TritonProcess started = TritonProcess.start(models);
        triton = started;
        return new TritonInferenceEngine(List.of(started.address()), models, TritonOptions.DEFAULT);
    }

    @AfterAll
    void stopTriton() throws Exception {
        if (triton != null) {
            triton.close();
        }
    }
}
