package org.bellwether.dicom.pixel;

import java.util.Arrays;

/** A block of coefficients and where its coded bytes are: they come in pieces, a layer each, in one or more segments. */
final class Jpeg2000CodeBlock {

    private static final int BYPASS_AFTER_PASSES = 10;
    private static final int NO_END = Integer.MAX_VALUE;

    final Jpeg2000Tile.Band band;
    final Jpeg2000Tile.Area area;

    /** Bit planes of the subband. */
    final int planes;

    /** Bit planes that are zero altogether; -1 before the block is first included. */
    int zeroPlanes = -1;

    /** Bits of a length, before those for the number of passes (ITU-T T.800 section B.10.7.1). */
    int lengthBits = 3;

    /** Coding passes so far. */
    int passes;

    /** Numbers of passes and of pieces by segment. */
    int[] segmentPasses = new int[1];

    int[] segmentPieces = new int[1];
    int segments;

    /** Where each piece begins and how long it is, in pairs. */
    private int[] pieces = new int[2];

    private int pieceCount;

    Jpeg2000CodeBlock(Jpeg2000Tile.Band band, Jpeg2000Tile.Area area, int planes) {
        this.band = band;
        this.area = area;
        this.planes = planes;
    }

    boolean isIncluded() {
        return zeroPlanes >= 0;
    }

    /** Returns how many of the passes to come belong to the segment that is open, or to a new one. */
    int passesOfSegment(int style, int toCome) {
        if (segments == 0 || segmentPasses[segments - 1] >= most(segments - 1, style)) {
            if (segments == segmentPasses.length) {
                segmentPasses = Arrays.copyOf(segmentPasses, segments * 2);
                segmentPieces = Arrays.copyOf(segmentPieces, segments * 2);
            }
            segmentPasses[segments] = 0;
            segmentPieces[segments++] = 0;
        }
        int open = segments - 1;
        int count = Math.min(toCome, most(open, style) - segmentPasses[open]);
        segmentPasses[open] += count;
        passes += count;
        return count;
    }

    /** The coder is flushed after so many passes of a segment (ITU-T T.800 table D.9). */
    private static int most(int segment, int style) {
        if ((style & Jpeg2000Header.STYLE_TERMINATE) != 0) {
            return 1;
        }
        if ((style & Jpeg2000Header.STYLE_BYPASS) == 0) {
            return NO_END;
        }
        return segment == 0 ? BYPASS_AFTER_PASSES : segment % 2 == 1 ? 2 : 1;
    }

    /** Notes a piece of a segment, whose place is not known before the header of the packet has ended. */
    void addPiece(int segment, int length) {
        if (2 * pieceCount == pieces.length) {
            pieces = Arrays.copyOf(pieces, 4 * pieceCount);
        }
        pieces[2 * pieceCount] = -1;
        pieces[2 * pieceCount + 1] = length;
        pieceCount++;
        segmentPieces[segment]++;
    }

    /** Gives the pieces without a place the next places from a position on; returns the position behind the last one. */
    long place(long position) {
        long at = position;
        int first = pieceCount;
        while (first > 0 && pieces[2 * first - 2] == -1) {
            first--;
        }
        for (int i = first; i < pieceCount; i++) {
            pieces[2 * i] = (int) Math.min(at, Integer.MAX_VALUE);
            at += pieces[2 * i + 1];
        }
        return at;
    }

    int pieceBegin(int piece) {
        return pieces[2 * piece];
    }

    int pieceLength(int piece) {
        return pieces[2 * piece + 1];
    }
}
