package org.bellwether.dicom.pixel;

/** What the headers of a JPEG 2000 codestream of one component state (ITU-T T.800 annex A); a tile changes a copy of it. */
final class Jpeg2000Header {

    static final int STYLE_BYPASS = 0x01;
    static final int STYLE_RESET = 0x02;
    static final int STYLE_TERMINATE = 0x04;
    static final int STYLE_CAUSAL = 0x08;
    static final int STYLE_SYMBOLS = 0x20;
    private static final int STYLE_HIGH_THROUGHPUT = 0xC0;

    private static final int MOST_LEVELS = 32;
    private static final int MOST_TILES = 65535;

    private int x0;
    private int y0;
    private int x1;
    private int y1;
    private int tileX0;
    private int tileY0;
    private int tileWidth;
    private int tileHeight;
    private int precision;
    private boolean signed;

    private boolean hasCoding;
    private boolean packetMarkers;
    private boolean headerMarkers;
    private int progression;
    private int layers;
    private int levels;
    private int blockWidthBits;
    private int blockHeightBits;
    private int style;
    private boolean reversible;
    private byte[] precincts = {};

    private int quantizationStyle = -1;
    private int guardBits;
    private int[] exponents = {};
    private int[] mantissas = {};

    Jpeg2000Header() {}

    /** Copies the main header for a tile. */
    Jpeg2000Header(Jpeg2000Header main) {
        x0 = main.x0;
        y0 = main.y0;
        x1 = main.x1;
        y1 = main.y1;
        tileX0 = main.tileX0;
        tileY0 = main.tileY0;
        tileWidth = main.tileWidth;
        tileHeight = main.tileHeight;
        precision = main.precision;
        signed = main.signed;
        hasCoding = main.hasCoding;
        packetMarkers = main.packetMarkers;
        headerMarkers = main.headerMarkers;
        progression = main.progression;
        layers = main.layers;
        levels = main.levels;
        blockWidthBits = main.blockWidthBits;
        blockHeightBits = main.blockHeightBits;
        style = main.style;
        reversible = main.reversible;
        precincts = main.precincts;
        quantizationStyle = main.quantizationStyle;
        guardBits = main.guardBits;
        exponents = main.exponents;
        mantissas = main.mantissas;
    }

    /** Reads a SIZ segment (section A.5.1). */
    void size(Jpeg2000Bytes bytes) throws PixelDataException {
        bytes.skip(2);
        x1 = bytes.number32();
        y1 = bytes.number32();
        x0 = bytes.number32();
        y0 = bytes.number32();
        tileWidth = bytes.number32();
        tileHeight = bytes.number32();
        tileX0 = bytes.number32();
        tileY0 = bytes.number32();
        int components = bytes.number16();
        if (components != 1) {
            throw new PixelDataException("the JPEG 2000 header states " + components + " components, the attributes 1");
        }
        int depth = bytes.number8();
        precision = (depth & 0x7F) + 1;
        signed = depth >= 0x80;
        boolean subsampled = bytes.number16() != 0x0101;
        boolean placed = x0 >= 0 && y0 >= 0 && x1 > x0 && y1 > y0;
        boolean tiled = tileX0 >= 0
                && tileY0 >= 0
                && tileX0 <= x0
                && tileY0 <= y0
                && tileWidth > 0
                && tileHeight > 0
                && (long) tileX0 + tileWidth > x0
                && (long) tileY0 + tileHeight > y0;
        if (!placed || !tiled || subsampled || precision > 16) {
            throw new PixelDataException("the JPEG 2000 header describes no image that is read: origin, tiles,"
                    + " subsampling or " + precision + " bits");
        }
        if ((long) tilesAcross() * tilesDown() > MOST_TILES) {
            throw new PixelDataException("the JPEG 2000 header states more than " + MOST_TILES + " tiles");
        }
    }

    /** Reads a COD segment (section A.6.1). */
    void coding(Jpeg2000Bytes bytes, int end) throws PixelDataException {
        int flags = bytes.number8();
        packetMarkers = (flags & 2) != 0;
        headerMarkers = (flags & 4) != 0;
        progression = bytes.number8();
        layers = bytes.number16();
        bytes.skip(1);
        parameters(bytes, end, (flags & 1) != 0);
        if (progression > 4 || layers == 0) {
            throw new PixelDataException(
                    "a JPEG 2000 frame states the progression " + progression + " and " + layers + " layers");
        }
    }

    /** Reads a COC segment (section A.6.2); the only component is the one meant. */
    void componentCoding(Jpeg2000Bytes bytes, int end) throws PixelDataException {
        bytes.skip(1);
        int flags = bytes.number8();
        parameters(bytes, end, (flags & 1) != 0);
    }

    private void parameters(Jpeg2000Bytes bytes, int end, boolean ownPrecincts) throws PixelDataException {
        levels = bytes.number8();
        blockWidthBits = bytes.number8() + 2;
        blockHeightBits = bytes.number8() + 2;
        style = bytes.number8();
        reversible = bytes.number8() == 1;
        hasCoding = true;
        if ((style & STYLE_HIGH_THROUGHPUT) != 0) {
            throw new UnsupportedPixelDataException("High-Throughput JPEG 2000 frames are not read");
        }
        if (levels > MOST_LEVELS
                || blockWidthBits > 10
                || blockHeightBits > 10
                || blockWidthBits + blockHeightBits > 12) {
            throw new PixelDataException("a JPEG 2000 frame states " + levels + " levels and blocks of 2^"
                    + blockWidthBits + " x 2^" + blockHeightBits + " coefficients");
        }
        if (ownPrecincts && end - bytes.position() < levels + 1) {
            throw new PixelDataException("a JPEG 2000 frame states too few precinct sizes");
        }
        precincts = new byte[levels + 1];
        for (int i = 0; i <= levels; i++) {
            precincts[i] = (byte) (ownPrecincts ? bytes.number8() : 0xFF);
            if (i > 0 && ((precincts[i] & 0xF) == 0 || (precincts[i] & 0xF0) == 0)) {
                throw new PixelDataException("a JPEG 2000 frame states precincts of one coefficient");
            }
        }
    }

    /** Reads a QCD segment (section A.6.4). */
    void quantization(Jpeg2000Bytes bytes, int end) throws PixelDataException {
        int first = bytes.number8();
        quantizationStyle = first & 0x1F;
        guardBits = first >> 5;
        int width = quantizationStyle == 0 ? 1 : 2;
        int count = (end - bytes.position()) / width;
        if (quantizationStyle > 2 || count < 1) {
            throw new PixelDataException("a JPEG 2000 frame states the quantization style " + quantizationStyle);
        }
        exponents = new int[count];
        mantissas = new int[count];
        for (int i = 0; i < count; i++) {
            int value = width == 1 ? bytes.number8() << 8 : bytes.number16();
            exponents[i] = value >> 11;
            mantissas[i] = value & 0x7FF;
        }
    }

    /** Reads a QCC segment (section A.6.5); the only component is the one meant. */
    void componentQuantization(Jpeg2000Bytes bytes, int end) throws PixelDataException {
        bytes.skip(1);
        quantization(bytes, end);
    }

    /** Checks that a main header has described coding and quantization. */
    void requireComplete() throws PixelDataException {
        if (!hasCoding || quantizationStyle < 0) {
            throw new PixelDataException("a JPEG 2000 frame has no COD or no QCD before its first tile");
        }
    }

    /** Returns the exponent of a subband's step, by its number from the lowest band on (section E.1.1). */
    int exponent(int band) throws PixelDataException {
        if (quantizationStyle == 1) {
            return Math.max(0, exponents[0] - (band == 0 ? 0 : (band - 1) / 3));
        }
        if (band >= exponents.length) {
            throw new PixelDataException("a JPEG 2000 frame states no step for its subband " + band);
        }
        return exponents[band];
    }

    int mantissa(int band) {
        return quantizationStyle == 1 ? mantissas[0] : mantissas[band];
    }

    int tiles() {
        return tilesAcross() * tilesDown();
    }

    int tilesAcross() {
        return (int) (((long) x1 - tileX0 + tileWidth - 1) / tileWidth);
    }

    int tilesDown() {
        return (int) (((long) y1 - tileY0 + tileHeight - 1) / tileHeight);
    }

    /** Returns the left edge of a column of tiles, or for the one behind the last the right edge of the image. */
    int tileLeft(int column) {
        return (int) Math.max(x0, Math.min(x1, tileX0 + (long) column * tileWidth));
    }

    int tileTop(int row) {
        return (int) Math.max(y0, Math.min(y1, tileY0 + (long) row * tileHeight));
    }

    int columns() {
        return x1 - x0;
    }

    int rows() {
        return y1 - y0;
    }

    int left() {
        return x0;
    }

    int top() {
        return y0;
    }

    int precision() {
        return precision;
    }

    boolean signed() {
        return signed;
    }

    boolean packetMarkers() {
        return packetMarkers;
    }

    boolean headerMarkers() {
        return headerMarkers;
    }

    int progression() {
        return progression;
    }

    int layers() {
        return layers;
    }

    int levels() {
        return levels;
    }

    int blockWidthBits() {
        return blockWidthBits;
    }

    int blockHeightBits() {
        return blockHeightBits;
    }

    int style() {
        return style;
    }

    boolean reversible() {
        return reversible;
    }

    int guardBits() {
        return guardBits;
    }

    int precinctWidthBits(int resolution) {
        return precincts[resolution] & 0xF;
    }

    int precinctHeightBits(int resolution) {
        return precincts[resolution] >> 4 & 0xF;
    }
}
