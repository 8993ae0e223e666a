package org.bellwether.inference;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.bellwether.inference.Tensor.ElementType;

/**
 * What a model states about one of its inputs or outputs; tells in words how a tensor differs from it.
 *
 * @param name the model's name for it
 * @param type element type
 * @param shape extent of each axis, slowest first, -1 for any
 */
@SuppressWarnings("ArrayRecordComponent") // a few numbers, never compared
public record TensorExpectation(String name, ElementType type, long[] shape) {

    /** All bits of the exponent are set in a half precision number that is infinite or none. */
    private static final int HALF_EXPONENT = 0x7C00;

    /**
     * Compares name, type and shape.
     *
     * @param tensor what is there
     * @return the first difference as a sentence that names both, or empty when it fits
     */
    public Optional<String> mismatch(Tensor tensor) {
        if (!name.equals(tensor.name())) {
            return Optional.of("'" + tensor.name() + "' stands where '" + name + "' belongs");
        }
        if (type != tensor.type()) {
            return Optional.of(name + " is " + tensor.type() + ", the model says " + type);
        }
        boolean fits = shape.length == tensor.shape().length;
        for (int axis = 0; fits && axis < shape.length; axis++) {
            long extent = tensor.shape()[axis];
            fits = extent > 0 && (shape[axis] < 0 || shape[axis] == extent);
        }
        return fits
                ? Optional.empty()
                : Optional.of(name + " has shape " + Arrays.toString(tensor.shape()) + ", the model says "
                        + Arrays.toString(shape));
    }

    /**
     * Looks for values that are no numbers.
     *
     * @param tensor an output
     * @return true when it holds NaN or an infinity
     */
    public static boolean holdsNoNumber(Tensor tensor) {
        ByteBuffer content = tensor.content().duplicate().order(ByteOrder.LITTLE_ENDIAN);
        return switch (tensor.type()) {
            case FP32 -> holdsNoNumber(content.asFloatBuffer());
            case FP64 -> holdsNoNumber(content.asDoubleBuffer());
            case FP16 -> holdsNoNumber(content.asShortBuffer());
            default -> false;
        };
    }

    private static boolean holdsNoNumber(FloatBuffer values) {
        while (values.hasRemaining()) {
            if (!Float.isFinite(values.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsNoNumber(DoubleBuffer values) {
        while (values.hasRemaining()) {
            if (!Double.isFinite(values.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsNoNumber(ShortBuffer halves) {
        while (halves.hasRemaining()) {
            if ((halves.get() & HALF_EXPONENT) == HALF_EXPONENT) {
                return true;
            }
        }
        return false;
    }
}
