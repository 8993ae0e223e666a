package org.bellwether.dicom.pixel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The resolutions, subbands, precincts and blocks of a tile (ITU-T T.800 annex B), before anything of it is decoded. */
final class Jpeg2000Tile {

    /** A place on a grid: left and top within, right and bottom behind. */
    record Area(int x0, int y0, int x1, int y1) {
        int width() {
            return Math.max(0, x1 - x0);
        }

        int height() {
            return Math.max(0, y1 - y0);
        }

        boolean isEmpty() {
            return x1 <= x0 || y1 <= y0;
        }
    }

    /**
     * A subband.
     *
     * @param orientation 0 for LL, 1 for HL, 2 for LH, 3 for HH
     * @param number its number from the lowest band on
     * @param area its coefficients
     * @param offsetX where they begin in the coefficients of the tile
     * @param offsetY the row at which they begin
     */
    record Band(int orientation, int number, Area area, int offsetX, int offsetY) {}

    /** The blocks of a subband that belong to a precinct, with their tag trees. */
    static final class Part {
        final Band band;
        final int across;
        final List<Jpeg2000CodeBlock> blocks = new ArrayList<>();
        final Jpeg2000TagTree inclusion;
        final Jpeg2000TagTree zeroPlanes;

        Part(Band band, int across, int down) {
            this.band = band;
            this.across = across;
            this.inclusion = new Jpeg2000TagTree(across, down);
            this.zeroPlanes = new Jpeg2000TagTree(across, down);
        }
    }

    /**
     * A precinct.
     *
     * @param resolution its resolution, 0 for the lowest
     * @param x its left edge on the reference grid
     * @param y its top edge on the reference grid
     * @param parts its blocks, by subband
     */
    record Precinct(int resolution, long x, long y, List<Part> parts) {}

    private final Jpeg2000Header header;
    private final Area area;
    private final List<List<Precinct>> precincts = new ArrayList<>();
    private final List<Jpeg2000CodeBlock> blocks = new ArrayList<>();

    /** Lays out a tile whose packets have so many bytes, which bound the number of its precincts. */
    Jpeg2000Tile(Jpeg2000Header header, int index, int packetBytes) throws PixelDataException {
        this.header = header;
        int column = index % header.tilesAcross();
        int row = index / header.tilesAcross();
        area = new Area(
                header.tileLeft(column), header.tileTop(row), header.tileLeft(column + 1), header.tileTop(row + 1));
        long total = 0;
        for (int r = 0; r <= header.levels(); r++) {
            Area resolution = resolution(r);
            total += count(resolution.x0, resolution.x1, header.precinctWidthBits(r))
                    * count(resolution.y0, resolution.y1, header.precinctHeightBits(r));
        }
        if (total * header.layers() > packetBytes) {
            // A packet takes a byte at least.
            throw new PixelDataException("a JPEG 2000 tile of " + packetBytes + " bytes cannot hold " + total
                    + " precincts in " + header.layers() + " layers");
        }
        for (int r = 0; r <= header.levels(); r++) {
            precincts.add(precincts(r));
        }
    }

    Jpeg2000Header header() {
        return header;
    }

    Area area() {
        return area;
    }

    /** Returns the precincts of a resolution, row by row. */
    List<Precinct> precinctsOf(int resolution) {
        return precincts.get(resolution);
    }

    /** Returns all precincts by their place on the reference grid, then by resolution (section B.12.1.4). */
    List<Precinct> byPosition() {
        return precincts.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Precinct::y)
                        .thenComparingLong(Precinct::x)
                        .thenComparingInt(Precinct::resolution))
                .toList();
    }

    List<Jpeg2000CodeBlock> blocks() {
        return blocks;
    }

    /** Returns the area of a resolution (equation B-14). */
    Area resolution(int r) {
        int shift = header.levels() - r;
        return new Area(up(area.x0, shift), up(area.y0, shift), up(area.x1, shift), up(area.y1, shift));
    }

    private static int up(long value, int shift) {
        return (int) (value + (1L << shift) - 1 >> shift);
    }

    private static long count(int from, int to, int bits) {
        return to <= from ? 0 : (long) up(to, bits) - (from >> bits);
    }

    private List<Band> bands(int r) {
        if (r == 0) {
            return List.of(new Band(0, 0, resolution(0), 0, 0));
        }
        Area lower = resolution(r - 1);
        List<Band> bands = new ArrayList<>(3);
        int shift = header.levels() - r + 1;
        for (int orientation = 1; orientation <= 3; orientation++) {
            int right = orientation & 1;
            int below = orientation >> 1;
            long dx = (long) right << shift - 1;
            long dy = (long) below << shift - 1;
            Area band = new Area(
                    up(area.x0 - dx, shift), up(area.y0 - dy, shift), up(area.x1 - dx, shift), up(area.y1 - dy, shift));
            bands.add(new Band(
                    orientation, 3 * (r - 1) + orientation, band, right * lower.width(), below * lower.height()));
        }
        return bands;
    }

    private List<Precinct> precincts(int r) throws PixelDataException {
        Area resolution = resolution(r);
        int widthBits = header.precinctWidthBits(r);
        int heightBits = header.precinctHeightBits(r);
        List<Precinct> found = new ArrayList<>();
        if (resolution.isEmpty()) {
            return found;
        }
        List<Band> bands = bands(r);
        int half = r == 0 ? 0 : 1;
        int scale = header.levels() - r;
        for (int py = resolution.y0 >> heightBits; (long) py << heightBits < resolution.y1; py++) {
            for (int px = resolution.x0 >> widthBits; (long) px << widthBits < resolution.x1; px++) {
                List<Part> parts = new ArrayList<>(bands.size());
                for (Band band : bands) {
                    parts.add(part(band, px, py, widthBits - half, heightBits - half));
                }
                long x = Math.max(area.x0, (long) px << widthBits << scale);
                long y = Math.max(area.y0, (long) py << heightBits << scale);
                found.add(new Precinct(r, x, y, parts));
            }
        }
        return found;
    }

    /** Cuts the coefficients of a subband that belong to a precinct into blocks (section B.7). */
    private Part part(Band band, int px, int py, int widthBits, int heightBits) throws PixelDataException {
        Area all = band.area;
        Area own = new Area(
                (int) Math.max(all.x0, (long) px << widthBits),
                (int) Math.max(all.y0, (long) py << heightBits),
                (int) Math.min(all.x1, (long) px + 1 << widthBits),
                (int) Math.min(all.y1, (long) py + 1 << heightBits));
        if (own.isEmpty()) {
            return new Part(band, 0, 0);
        }
        int xBits = Math.min(header.blockWidthBits(), widthBits);
        int yBits = Math.min(header.blockHeightBits(), heightBits);
        int planes = header.guardBits() + header.exponent(band.number) - 1;
        int left = own.x0 >> xBits;
        int top = own.y0 >> yBits;
        int across = up(own.x1, xBits) - left;
        int down = up(own.y1, yBits) - top;
        Part part = new Part(band, across, down);
        for (int by = top; by < top + down; by++) {
            for (int bx = left; bx < left + across; bx++) {
                Area block = new Area(
                        Math.max(own.x0, bx << xBits),
                        Math.max(own.y0, by << yBits),
                        Math.min(own.x1, bx + 1 << xBits),
                        Math.min(own.y1, by + 1 << yBits));
                part.blocks.add(new Jpeg2000CodeBlock(band, block, planes));
            }
        }
        blocks.addAll(part.blocks);
        return part;
    }
}
