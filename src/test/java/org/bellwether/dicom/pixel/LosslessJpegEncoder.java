package org.bellwether.dicom.pixel;

import java.io.ByteArrayOutputStream;

/**
 * Writes lossless JPEG for tests straight from ITU-T T.81 annex H: every predictor, point transform and restart interval. Its
 * one Huffman table gives each of the 17 categories five bits.
 */
final class LosslessJpegEncoder {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int rows;
    private final int columns;
    private final int precision;
    private final int predictor;
    private final int pointTransform;
    private final int restartRows;
    private long pending;
    private int pendingBits;

    LosslessJpegEncoder(int rows, int columns, int precision, int predictor, int pointTransform, int restartRows) {
        this.rows = rows;
        this.columns = columns;
        this.precision = precision;
        this.predictor = predictor;
        this.pointTransform = pointTransform;
        this.restartRows = restartRows;
    }

    byte[] encode(int[] samples) {
        bytes(0xFF, 0xD8);
        bytes(0xFF, 0xE0, 0, 4, 'x', 'y');
        bytes(0xFF, 0xC3, 0, 11, precision, rows >> 8, rows & 255, columns >> 8, columns & 255, 1, 1, 0x11, 0);
        bytes(0xFF, 0xC4, 0, 36, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (int category = 0; category <= 16; category++) {
            bytes(category);
        }
        int interval = restartRows * columns;
        if (interval > 0) {
            bytes(0xFF, 0xDD, 0, 4, interval >> 8, interval & 255);
        }
        bytes(0xFF, 0xDA, 0, 8, 1, 1, 0, predictor, 0, pointTransform);
        for (int row = 0; row < rows; row++) {
            boolean restarts = restartRows > 0 && row > 0 && row % restartRows == 0;
            if (restarts) {
                flush();
                bytes(0xFF, 0xD0 + (row / restartRows - 1) % 8);
            }
            for (int column = 0; column < columns; column++) {
                int sample = samples[row * columns + column] >> pointTransform;
                difference(sample - prediction(samples, row, column, row == 0 || restarts) & 0xFFFF);
            }
        }
        flush();
        bytes(0xFF, 0xD9);
        return out.toByteArray();
    }

    private int prediction(int[] samples, int row, int column, boolean firstRow) {
        if (firstRow) {
            return column == 0 ? 1 << precision - pointTransform - 1 : at(samples, row, column - 1);
        }
        int b = at(samples, row - 1, column);
        if (column == 0) {
            return b;
        }
        int a = at(samples, row, column - 1);
        int c = at(samples, row - 1, column - 1);
        return switch (predictor) {
            case 1 -> a;
            case 2 -> b;
            case 3 -> c;
            case 4 -> a + b - c;
            case 5 -> a + (b - c >> 1);
            case 6 -> b + (a - c >> 1);
            default -> a + b >> 1;
        };
    }

    private int at(int[] samples, int row, int column) {
        return samples[row * columns + column] >> pointTransform;
    }

    private void difference(int modulo) {
        int value = modulo == 0x8000 ? 0x8000 : (short) modulo;
        int category = value == 0x8000 ? 16 : 32 - Integer.numberOfLeadingZeros(Math.abs(value));
        bits(category, 5);
        if (category > 0 && category < 16) {
            bits(value < 0 ? value + (1 << category) - 1 : value, category);
        }
    }

    private void bits(int value, int count) {
        pending = pending << count | value;
        pendingBits += count;
        while (pendingBits >= 8) {
            entropy((int) (pending >>> pendingBits - 8) & 0xFF);
            pendingBits -= 8;
        }
    }

    private void entropy(int value) {
        out.write(value);
        if (value == 0xFF) {
            out.write(0);
        }
    }

    private void flush() {
        if (pendingBits > 0) {
            int spare = 8 - pendingBits;
            bits((1 << spare) - 1, spare);
        }
    }

    private void bytes(int... values) {
        for (int value : values) {
            out.write(value);
        }
    }
}
