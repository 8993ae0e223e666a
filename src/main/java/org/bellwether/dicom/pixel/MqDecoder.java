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

    /** Bits of an entry below its probability: the state, times two plus the more probable symbol. */
    static final int PROBABILITY_SHIFT = 8;

    /** So many places as a mask leaves, so that the look-up needs no check of its bounds. */
    private static final int STATE_MASK = 0x7F;

    /** By state: the entry after its more probable symbol, and in the upper half the one after its less probable symbol. */
    private static final long[] NEXT = new long[STATE_MASK + 1];

    static {
        for (int i = 0; i < 2 * STATES.length; i++) {
            int[] state = STATES[i >> 1];
            int symbol = i & 1;
            NEXT[i] = (long) entry(state[2], symbol ^ state[3]) << 32 | entry(state[1], symbol);
        }
    }

    private final int[] contexts = new int[CONTEXTS];
    private byte[] bytes = {};
    private int at;

    /**
     * How much may still be taken off both the interval above half and the code, before a symbol is the less probable one or
     * the interval has to be doubled. Most symbols change nothing else, so that a caller may keep it in a local variable.
     */
    private int slack;

    /** The interval and the code without the slack; the code has 16 bits above the 8 of the byte that comes next. */
    private int interval;

    private int code;
    private int shifts;

    private static int entry(int state, int symbol) {
        return STATES[state][0] << PROBABILITY_SHIFT | 2 * state + symbol;
    }

    /** Sets each context to its first state (table D.7). */
    void reset() {
        Arrays.fill(contexts, entry(0, 0));
        contexts[0] = entry(4, 0);
        contexts[RUN_LENGTH] = entry(3, 0);
        contexts[UNIFORM] = entry(46, 0);
    }

    /** Begins a segment; two bytes 0xFF stand behind its last one. */
    void begin(byte[] segment, int from) {
        bytes = segment;
        at = from;
        int first = (bytes[at] & 0xFF) << 8;
        first = byteIn(first) << 7;
        shifts -= 7;
        keep(0x8000, first);
    }

    /** Begins a segment of raw bits. */
    void beginRaw(byte[] segment, int from) {
        bytes = segment;
        at = from;
        code = 0;
        shifts = 0;
    }

    /** Returns the entries by context: the probability above its state, whose last bit is the more probable symbol. */
    int[] contexts() {
        return contexts;
    }

    /** Returns the slack for a caller that takes the probability of each symbol off it by itself. */
    int slack() {
        return slack;
    }

    /** Takes the slack back. */
    void slack(int left) {
        slack = left;
    }

    /** Decodes a bit. */
    int bit(int context) {
        int entry = contexts[context];
        slack -= entry >> PROBABILITY_SHIFT;
        return slack >= 0 ? entry & 1 : settle(context, slack);
    }

    /** Decodes the bit of a context whose probability has made the slack negative. */
    int settle(int context, int negativeSlack) {
        int entry = contexts[context];
        int probability = entry >> PROBABILITY_SHIFT;
        long next = NEXT[entry & STATE_MASK];
        int width = interval + negativeSlack;
        int value = code + (negativeSlack << 8);
        // Masks instead of branches: which way it goes is as good as thrown dice.
        int lower = value >> 31;
        int less = (width - probability ^ lower) >>> 31;
        value += probability << 8 & lower;
        width += (probability - width) & lower;
        contexts[context] = (int) (next >>> (less << 5));
        int wanted = Integer.numberOfLeadingZeros(width) - 16;
        width <<= wanted;
        while (wanted > shifts) {
            wanted -= shifts;
            value = byteIn(value << shifts);
        }
        shifts -= wanted;
        keep(width, value << wanted);
        return entry & 1 ^ less;
    }

    private void keep(int width, int value) {
        int both = Math.min(width - 0x8000, value >> 8);
        slack = both;
        interval = width - both;
        code = value - (both << 8);
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

    private int byteIn(int value) {
        if (bytes[at] == (byte) 0xFF) {
            int next = bytes[at + 1] & 0xFF;
            if (next > 0x8F) {
                shifts = 8;
                return value + 0xFF;
            }
            at++;
            shifts = 7;
            return value + (next << 1);
        }
        at++;
        shifts = 8;
        return value + (bytes[at] & 0xFF);
    }
}
