package org.bellwether.inference;

import java.nio.ByteBuffer;
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

    /** Element types that the networks use, with the names of the Open Inference Protocol. */
    public enum ElementType {
        /** Signed 16-bit integer. */
        INT16(2),
        /** Unsigned 8-bit integer. */
        UINT8(1),
        /** IEEE 754 single precision. */
        FP32(4);

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
}
