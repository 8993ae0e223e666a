package org.bellwether.dicom.pixel;

/** Reads the packets of a tile in their order (ITU-T T.800 sections B.10 and B.12): which bytes belong to which block. */
final class Jpeg2000Packets {

    private static final int SOP = 0xFF91;
    private static final int EPH = 0xFF92;
    private static final int LAYER_FIRST = 0;
    private static final int RESOLUTION_FIRST = 1;
    private static final int RESOLUTION_POSITION = 2;

    private final Jpeg2000Tile tile;
    private final Jpeg2000Header header;
    private final Jpeg2000Bytes bytes;
    private final Jpeg2000PacketBits bits;

    Jpeg2000Packets(Jpeg2000Tile tile, Jpeg2000Bytes bytes) {
        this.tile = tile;
        this.header = tile.header();
        this.bytes = bytes;
        this.bits = new Jpeg2000PacketBits(bytes);
    }

    /** Reads all packets. */
    void read() throws PixelDataException {
        switch (header.progression()) {
            case LAYER_FIRST -> {
                for (int layer = 0; layer < header.layers(); layer++) {
                    for (int r = 0; r <= header.levels(); r++) {
                        resolution(r, layer);
                    }
                }
            }
            case RESOLUTION_FIRST -> {
                for (int r = 0; r <= header.levels(); r++) {
                    for (int layer = 0; layer < header.layers(); layer++) {
                        resolution(r, layer);
                    }
                }
            }
            case RESOLUTION_POSITION -> {
                for (int r = 0; r <= header.levels(); r++) {
                    for (Jpeg2000Tile.Precinct precinct : tile.precinctsOf(r)) {
                        layers(precinct);
                    }
                }
            }
            default -> {
                for (Jpeg2000Tile.Precinct precinct : tile.byPosition()) {
                    layers(precinct);
                }
            }
        }
    }

    private void resolution(int r, int layer) throws PixelDataException {
        for (Jpeg2000Tile.Precinct precinct : tile.precinctsOf(r)) {
            packet(precinct, layer);
        }
    }

    private void layers(Jpeg2000Tile.Precinct precinct) throws PixelDataException {
        for (int layer = 0; layer < header.layers(); layer++) {
            packet(precinct, layer);
        }
    }

    private void packet(Jpeg2000Tile.Precinct precinct, int layer) throws PixelDataException {
        if (header.packetMarkers() && bytes.isAt(SOP)) {
            bytes.skip(6);
        }
        boolean holdsData = bits.bit() == 1;
        if (holdsData) {
            for (Jpeg2000Tile.Part part : precinct.parts()) {
                for (int i = 0; i < part.blocks.size(); i++) {
                    contribution(part, i, layer);
                }
            }
        }
        bits.align();
        if (header.headerMarkers() && bytes.isAt(EPH)) {
            bytes.skip(2);
        }
        if (holdsData) {
            long end = bytes.position();
            for (Jpeg2000Tile.Part part : precinct.parts()) {
                for (Jpeg2000CodeBlock block : part.blocks) {
                    end = block.place(end);
                }
            }
            if (end > bytes.length()) {
                throw new PixelDataException("a JPEG 2000 packet states " + (end - bytes.position()) + " bytes where "
                        + bytes.remaining() + " are left");
            }
            bytes.moveTo((int) end);
        }
    }

    private void contribution(Jpeg2000Tile.Part part, int index, int layer) throws PixelDataException {
        Jpeg2000CodeBlock block = part.blocks.get(index);
        int x = index % part.across;
        int y = index / part.across;
        if (block.isIncluded()) {
            if (bits.bit() == 0) {
                return;
            }
        } else {
            if (!part.inclusion.isBelow(bits, x, y, layer + 1)) {
                return;
            }
            int zeros = 0;
            while (!part.zeroPlanes.isBelow(bits, x, y, zeros + 1)) {
                zeros++;
                if (zeros > block.planes) {
                    throw new PixelDataException("a JPEG 2000 block has more empty bit planes than its subband");
                }
            }
            block.zeroPlanes = zeros;
        }
        int toCome = passes();
        while (bits.bit() == 1) {
            block.lengthBits++;
        }
        while (toCome > 0) {
            int count = block.passesOfSegment(header.style(), toCome);
            int width = block.lengthBits + 31 - Integer.numberOfLeadingZeros(count);
            if (width > 30) {
                throw new PixelDataException("a JPEG 2000 block states a length of " + width + " bits");
            }
            block.addPiece(block.segments - 1, bits.bits(width));
            toCome -= count;
        }
    }

    /** Reads the number of coding passes (ITU-T T.800 table B.4). */
    private int passes() throws PixelDataException {
        if (bits.bit() == 0) {
            return 1;
        }
        if (bits.bit() == 0) {
            return 2;
        }
        int few = bits.bits(2);
        if (few < 3) {
            return 3 + few;
        }
        int more = bits.bits(5);
        return more < 31 ? 6 + more : 37 + bits.bits(7);
    }
}
