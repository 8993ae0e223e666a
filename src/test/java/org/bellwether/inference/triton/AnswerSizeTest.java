package org.bellwether.inference.triton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.triton.proto.ModelMetadataResponse;
import org.junit.jupiter.api.Test;

class AnswerSizeTest {

    private static final int MARGIN = 1024 * 1024;
    private static final int MOST = 512 * 1024 * 1024;

    private static final Tensor VOLUME = Tensor.int16("voxels_hu", new short[40 * 32 * 64], 40, 32, 64);

    private static ModelMetadataResponse.TensorMetadata output(String type, long... shape) {
        ModelMetadataResponse.TensorMetadata.Builder output =
                ModelMetadataResponse.TensorMetadata.newBuilder().setName("o").setDatatype(type);
        for (long extent : shape) {
            output.addShape(extent);
        }
        return output.build();
    }

    private static int limit(ModelMetadataResponse.TensorMetadata... outputs) {
        ModelMetadataResponse model = ModelMetadataResponse.newBuilder()
                .addAllOutputs(List.of(outputs))
                .build();
        return AnswerSize.limitBytes(model, List.of(VOLUME), MOST);
    }

    @Test
    void aFreeExtentIsThatOfTheInput() {
        assertThat(limit(output("UINT8", -1, -1, -1), output("FP32", -1, 3)))
                .isEqualTo(MARGIN + 40 * 32 * 64 + 64 * 3 * 4);
    }

    @Test
    void anUnknownTypeCountsAsTheLargest() {
        assertThat(limit(output("BYTES", 10))).isEqualTo(MARGIN + 80);
    }

    @Test
    void noShapeExceedsTheUpperLimit() {
        long huge = Long.MAX_VALUE;
        assertThat(limit(output("FP32", huge, huge, huge), output("FP32", huge)))
                .isEqualTo(MOST);
        assertThat(limit(output("FP32", 1 << 20, 1 << 20))).isEqualTo(MOST);
    }
}
