package org.bellwether.inference.triton;

import java.util.List;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.triton.proto.ModelMetadataResponse;

/** How large an answer can be, from the shapes that the model states; anything larger is refused before it is read. */
final class AnswerSize {

    /** Room for names, shapes and parameters. */
    private static final long MARGIN_BYTES = 1024 * 1024;

    private static final long LARGEST_ELEMENT_BYTES = 8;

    private AnswerSize() {}

    /**
     * Adds up the outputs. An extent that the model leaves free is that of the same axis of an input of equal rank, or
     * else the largest extent of all inputs.
     *
     * @param model what the server says of the model
     * @param inputs what it is asked about
     * @param most upper limit
     * @return bytes
     */
    static int limitBytes(ModelMetadataResponse model, List<Tensor> inputs, int most) {
        long bytes = MARGIN_BYTES;
        for (ModelMetadataResponse.TensorMetadata output : model.getOutputsList()) {
            long size = LARGEST_ELEMENT_BYTES;
            for (Tensor.ElementType type : Tensor.ElementType.values()) {
                if (type.name().equals(output.getDatatype())) {
                    size = type.bytes();
                }
            }
            for (int axis = 0; axis < output.getShapeCount() && size < most; axis++) {
                long extent = output.getShape(axis);
                size *= Math.min(most, extent >= 0 ? extent : free(axis, output.getShapeCount(), inputs));
            }
            bytes = Math.min(most, bytes + Math.min(most, size));
        }
        return (int) Math.min(most, bytes);
    }

    private static long free(int axis, int rank, List<Tensor> inputs) {
        long same = inputs.stream()
                .filter(input -> input.shape().length == rank)
                .mapToLong(input -> input.shape()[axis])
                .max()
                .orElse(0);
        if (same > 0) {
            return same;
        }
        long largest = 1;
        for (Tensor input : inputs) {
            for (long extent : input.shape()) {
                largest = Math.max(largest, extent);
            }
        }
        return largest;
    }
}
