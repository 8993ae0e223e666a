package org.bellwether.inference;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A block of numbers on its way to or from a network.
 *
 * @param name the model's name for it
 * @param type element type
 * @param shape extent of each axis, slowest first
 * @param content little-endian elements in row-major order, position 0, limit at the end
 */
@SuppressWarnings("ArrayRecordComponent") // a view over a large block, never compared
public record Tensor(String name, ElementType type, long[] shape, ByteBuffer content) {

    /** Element types of a fixed size, with the names of the Open Inference Protocol. */
    public enum ElementType {
        /** Signed 16-bit integer. */
        INT16(2),
        /** Unsigned 8-bit integer. */
        UINT8(1),
        /** IEEE 754 single precision. */
        FP32(4),
        /** One byte, 0 or 1. */
        BOOL(1),
        /** Signed 8-bit integer. */
        INT8(1),
        /** Signed 32-bit integer. */
        INT32(4),
        /** Signed 64-bit integer. */
        INT64(8),
        /** Unsigned 16-bit integer. */
        UINT16(2),
        /** Unsigned 32-bit integer. */
        UINT32(4),
        /** Unsigned 64-bit integer. */
        UINT64(8),
        /** IEEE 754 half precision. */
        FP16(2),
        /** IEEE 754 double precision. */
        FP64(8);

        private final int bytes;

        ElementType(int bytes) {
            this.bytes = bytes;
        }

        /**
         * Returns the size of one element.
         *
         * @return bytes
         */
        public int bytes() {
            return bytes;
        }
    }

    /** Checks that the content has the size that shape and type state. */
    public Tensor {
        long elements = 1;
        for (long extent : shape) {
            elements = Math.multiplyExact(elements, extent);
        }
        if (elements * type.bytes() != content.remaining()) {
            throw new IllegalArgumentException(name + ": shape " + Arrays.toString(shape) + " of " + type + " asks for "
                    + elements * type.bytes() + " bytes, content has " + content.remaining());
        }
    }

    /**
     * Makes room for a tensor outside the heap, where ONNX Runtime reads it without a copy.
     *
     * @param bytes size of the content
     * @return an empty little-endian buffer
     */
    public static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Makes a tensor of 16-bit integers.
     *
     * @param name the model's name for it
     * @param values elements in row-major order, copied
     * @param shape extent of each axis, slowest first
     * @return the tensor
     */
    public static Tensor int16(String name, short[] values, long... shape) {
        ByteBuffer content = allocate(Math.multiplyExact(values.length, ElementType.INT16.bytes()));
        content.asShortBuffer().put(values);
        return new Tensor(name, ElementType.INT16, shape, content);
    }

    /**
     * Copies the elements of a floating point tensor.
     *
     * @return elements in row-major order
     */
    public float[] floats() {
        if (type != ElementType.FP32) {
            throw new IllegalStateException(name + " is " + type + ", not FP32");
        }
        float[] values = new float[content.remaining() / ElementType.FP32.bytes()];
        content.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    /**
     * Names type and shape for messages.
     *
     * @return for example {@code voxels_hu INT16 [36, 256, 256]}
     */
    public String describe() {
        return name + " " + type + " " + Arrays.toString(shape);
    }
}
