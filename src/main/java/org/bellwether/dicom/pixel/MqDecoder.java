package org.bellwether.dicom.pixel;

import java.util.Arrays;

/** The adaptive binary arithmetic decoder of JPEG 2000 (ITU-T T.800 annex C), and its raw bits where coding is bypassed. */
final class MqDecoder {

    static final int CONTEXTS = 19;

    /** The context of a column without significant neighbours. */
    static final int RUN_LENGTH = 17;

    /** The context of equally likely bits. */
    static final int UNIFORM = 18;

    /** Probability, next state after the more and after the less probable symbol, and whether that switches (table C.2). */
    private static final int[][] STATES = {
        {0x5601, 1, 1, 1},
        {0x3401, 2, 6, 0},
        {0x1801, 3, 9, 0},
        {0x0AC1, 4, 12, 0},
        {0x0521, 5, 29, 0},
        {0x0221, 38, 33, 0},
        {0x5601, 7, 6, 1},
        {0x5401, 8, 14, 0},
        {0x4801, 9, 14, 0},
        {0x3801, 10, 14, 0},
        {0x3001, 11, 17, 0},
        {0x2401, 12, 18, 0},
        {0x1C01, 13, 20, 0},
        {0x1601, 29, 21, 0},
        {0x5601, 15, 14, 1},
        {0x5401, 16, 14, 0},
        {0x5101, 17, 15, 0},
        {0x4801, 18, 16, 0},
        {0x3801, 19, 17, 0},
        {0x3401, 20, 18, 0},
        {0x3001, 21, 19, 0},
        {0x2801, 22, 19, 0},
        {0x2401, 23, 20, 0},
        {0x2201, 24, 21, 0},
        {0x1C01, 25, 22, 0},
        {0x1801, 26, 23, 0},
        {0x1601, 27, 24, 0},
        {0x1401, 28, 25, 0},
        {0x1201, 29, 26, 0},
        {0x1101, 30, 27, 0},
        {0x0AC1, 31, 28, 0},
        {0x09C1, 32, 29, 0},
        {0x08A1, 33, 30, 0},
        {0x0521, 34, 31, 0},
        {0x0441, 35, 32, 0},
        {0x02A1, 36, 33, 0},
        {0x0221, 37, 34, 0},
        {0x0141, 38, 35, 0},
        {0x0111, 39, 36, 0},
        {0x0085, 40, 37, 0},
        {0x0049, 41, 38, 0},
        {0x0025, 42, 39, 0},
        {0x0015, 43, 40, 0},
        {0x0009, 44, 41, 0},
        {0x0005, 45, 42, 0},
        {0x0001, 45, 43, 0},
        {0x5601, 46, 46, 0},
    };

    /** By state times two plus the more probable symbol: probability, and the two next ones of the same kind. */
    private static final int[] PROBABILITY = new int[2 * STATES.length];

    private static final byte[] AFTER_MORE = new byte[2 * STATES.length];
    private static final byte[] AFTER_LESS = new byte[2 * STATES.length];

    static {
        for (int i = 0; i < PROBABILITY.length; i++) {
            int[] state = STATES[i >> 1];
            int symbol = i & 1;
            PROBABILITY[i] = state[0];
            AFTER_MORE[i] = (byte) (2 * state[1] + symbol);
            AFTER_LESS[i] = (byte) (2 * state[2] + (symbol ^ state[3]));
        }
    }

    private final byte[] states = new byte[CONTEXTS];
    private byte[] bytes = {};
    private int at;
    private int interval;
    private int code;
    private int shifts;

    /** Sets each context to its first state (table D.7). */
    void reset() {
        Arrays.fill(states, (byte) 0);
        states[0] = 2 * 4;
        states[RUN_LENGTH] = 2 * 3;
        states[UNIFORM] = 2 * 46;
    }

    /** Begins a segment; two bytes 0xFF stand behind its last one. */
    void begin(byte[] segment, int from) {
        bytes = segment;
        at = from;
        code = (bytes[at] & 0xFF) << 16;
        byteIn();
        code <<= 7;
        shifts -= 7;
        interval = 0x8000;
    }

    /** Begins a segment of raw bits. */
    void beginRaw(byte[] segment, int from) {
        bytes = segment;
        at = from;
        code = 0;
        shifts = 0;
    }

    /** Decodes a bit. */
    int bit(int context) {
        int state = states[context];
        int probability = PROBABILITY[state];
        interval -= probability;
        if (code >>> 16 < probability) {
            boolean more = interval < probability;
            interval = probability;
            states[context] = more ? AFTER_MORE[state] : AFTER_LESS[state];
            renormalize();
            return (more ? state : ~state) & 1;
        }
        code -= probability << 16;
        if ((interval & 0x8000) != 0) {
            return state & 1;
        }
        boolean less = interval < probability;
        states[context] = less ? AFTER_LESS[state] : AFTER_MORE[state];
        renormalize();
        return (less ? ~state : state) & 1;
    }

    /** Reads a raw bit (section D.6): after 0xFF a byte has seven. */
    int rawBit() {
        if (shifts == 0) {
            boolean stuffed = code == 0xFF;
            code = bytes[at] & 0xFF;
            shifts = stuffed ? 7 : 8;
            // At the end the same 0xFF comes again and again.
            at = Math.min(at + 1, bytes.length - 1);
        }
        shifts--;
        return code >> shifts & 1;
    }

    private void renormalize() {
        int wanted = Integer.numberOfLeadingZeros(interval) - 16;
        interval <<= wanted;
        while (wanted > 0) {
            if (shifts == 0) {
                byteIn();
            }
            int count = Math.min(wanted, shifts);
            code <<= count;
            shifts -= count;
            wanted -= count;
        }
    }

    private void byteIn() {
        if (bytes[at] == (byte) 0xFF) {
            int next = bytes[at + 1] & 0xFF;
            if (next > 0x8F) {
                code += 0xFF00;
                shifts = 8;
            } else {
                at++;
                code += next << 9;
                shifts = 7;
            }
        } else {
            at++;
            code += (bytes[at] & 0xFF) << 8;
            shifts = 8;
        }
    }
}
