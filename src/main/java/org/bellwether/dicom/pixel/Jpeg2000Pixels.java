package org.bellwether.dicom.pixel;

/** Decodes the blocks of a tile, transforms them back and writes the pixels (ITU-T T.800 annexes E, F and G). */
final class Jpeg2000Pixels {

    /** Powers of two by which the nominal range of LL, HL, LH, HH is larger than that of the image (table E.1). */
    private static final int[] GAIN = {0, 1, 1, 2};

    private final Jpeg2000Tile tile;
    private final Jpeg2000Header header;
    private final PixelDescription description;
    private final int width;
    private final int height;

    Jpeg2000Pixels(Jpeg2000Tile tile, PixelDescription description) {
        this.tile = tile;
        this.header = tile.header();
        this.description = description;
        this.width = tile.area().width();
        this.height = tile.area().height();
    }

    /** Writes the pixels of the tile to their places in the frame that begins at a position. */
    void write(byte[] packets, short[] cells, int position) throws PixelDataException {
        int at = position
                + (tile.area().y0() - header.top()) * description.columns()
                + tile.area().x0()
                - header.left();
        if (header.reversible()) {
            reversible(packets, cells, at);
        } else {
            irreversible(packets, cells, at);
        }
    }

    private void reversible(byte[] packets, short[] cells, int at) throws PixelDataException {
        int[] data = new int[width * height];
        Jpeg2000Blocks.decode(tile, packets, (block, values) -> {
            int from = 0;
            for (int y = block.area.y0(); y < block.area.y1(); y++) {
                int to = place(block, y);
                for (int x = 0; x < block.area.width(); x++) {
                    data[to + x] = values[from++] / 2;
                }
            }
        });
        ReversibleWavelet wavelet = new ReversibleWavelet(data, width, height);
        for (int r = 1; r <= header.levels(); r++) {
            wavelet.run(tile.resolution(r));
        }
        int shift = header.signed() ? 0 : 1 << header.precision() - 1;
        int low = header.signed() ? -(1 << header.precision() - 1) : 0;
        int high = low + (1 << header.precision()) - 1;
        for (int y = 0; y < height; y++) {
            int to = at + y * description.columns();
            for (int x = 0; x < width; x++) {
                cells[to + x] = (short) Math.max(low, Math.min(data[y * width + x] + shift, high));
            }
        }
    }

    private void irreversible(byte[] packets, short[] cells, int at) throws PixelDataException {
        float[] data = new float[width * height];
        Jpeg2000Blocks.decode(tile, packets, (block, values) -> {
            float step = step(block.band);
            int from = 0;
            for (int y = block.area.y0(); y < block.area.y1(); y++) {
                int to = place(block, y);
                for (int x = 0; x < block.area.width(); x++) {
                    data[to + x] = values[from++] * step;
                }
            }
        });
        IrreversibleWavelet wavelet = new IrreversibleWavelet(data, width, height);
        for (int r = 1; r <= header.levels(); r++) {
            wavelet.run(tile.resolution(r));
        }
        int shift = header.signed() ? 0 : 1 << header.precision() - 1;
        int low = header.signed() ? -(1 << header.precision() - 1) : 0;
        int high = low + (1 << header.precision()) - 1;
        for (int y = 0; y < height; y++) {
            int to = at + y * description.columns();
            for (int x = 0; x < width; x++) {
                int value = (int) Math.rint(data[y * width + x]) + shift;
                cells[to + x] = (short) Math.max(low, Math.min(value, high));
            }
        }
    }

    /** Half the quantization step of a subband (equation E-3), since decoded values are doubled. */
    private float step(Jpeg2000Tile.Band band) throws PixelDataException {
        int exponent = header.precision() + GAIN[band.orientation()] - header.exponent(band.number());
        return (float) (Math.scalb(1 + header.mantissa(band.number()) / 2048.0, exponent) / 2);
    }

    private int place(Jpeg2000CodeBlock block, int y) {
        Jpeg2000Tile.Band band = block.band;
        return (y - band.area().y0() + band.offsetY()) * width
                + block.area.x0()
                - band.area().x0()
                + band.offsetX();
    }
}
