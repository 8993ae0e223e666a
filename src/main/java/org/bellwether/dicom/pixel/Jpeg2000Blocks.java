package org.bellwether.dicom.pixel;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** Decodes the blocks of a tile, several at once where processors are idle, since none depends on another. */
final class Jpeg2000Blocks {

    /** Blocks that one decoder does: enough to pay for the decoder, few enough to occupy all processors to the end. */
    private static final int BLOCKS_A_TASK = 4;

    /** Takes the coefficients of a block to their places, at the same time as others. */
    @FunctionalInterface
    interface Target {
        /** Takes the coefficients row by row, from the begin of an array that holds them no longer afterwards. */
        void put(Jpeg2000CodeBlock block, int[] values) throws PixelDataException;
    }

    private Jpeg2000Blocks() {}

    /** Decodes all blocks of which some layer holds anything. */
    static void decode(Jpeg2000Tile tile, byte[] packets, Target target) throws PixelDataException {
        List<Jpeg2000CodeBlock> included =
                tile.blocks().stream().filter(Jpeg2000CodeBlock::isIncluded).toList();
        int tasks = (included.size() + BLOCKS_A_TASK - 1) / BLOCKS_A_TASK;
        int style = tile.header().style();
        try {
            IntStream.range(0, tasks).parallel().forEach(task -> {
                int begin = task * BLOCKS_A_TASK;
                int end = Math.min(included.size(), begin + BLOCKS_A_TASK);
                decode(included.subList(begin, end), style, packets, target);
            });
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof PixelDataException damaged) {
                throw damaged;
            }
            throw e;
        }
    }

    private static void decode(List<Jpeg2000CodeBlock> blocks, int style, byte[] packets, Target target) {
        Jpeg2000Block decoder = new Jpeg2000Block();
        try {
            for (Jpeg2000CodeBlock block : blocks) {
                decoder.decode(block, style, packets);
                target.put(block, decoder.values());
            }
        } catch (PixelDataException e) {
            throw new UncheckedIOException(e);
        }
    }
}
