package org.bellwether.dicom.pixel;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;

/**
 * Reads and decodes files on one thread as it is told on standard input; see {@code src/test/python/decode_benchmark.py}. A
 * line {@code header|pixels FOLDER MILLISECONDS} is answered by {@code COUNT SECONDS CHECK} or {@code - REASON}. The
 * argument says who reads: {@code ours}, or {@code java} for the plug-ins of ImageIO on the class path and the inflater of
 * the JDK.
 */
public final class DecodeBenchmarkWorker {

    /** One thing that is done with a file; the result is a sum of its pixels where that is asked for. */
    @FunctionalInterface
    private interface Work {
        long with(Path file, boolean sum) throws IOException;
    }

    /** Where the frame of a file begins and how long it is, so that the plug-ins need not look for it. */
    private record Frame(String transferSyntaxUid, int offset, int length) {}

    private static final Map<Path, Frame> FRAMES = new HashMap<>();

    private DecodeBenchmarkWorker() {}

    /**
     * Works until the input ends.
     *
     * @param arguments {@code ours} or {@code java}
     */
    public static void main(String[] arguments) throws IOException {
        boolean ours = arguments[0].equals("ours");
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            boolean header = words[0].equals("header");
            Work work = ours
                    ? header ? DecodeBenchmarkWorker::header : DecodeBenchmarkWorker::pixels
                    : DecodeBenchmarkWorker::pixelsOfJava;
            try {
                if (header && !ours) {
                    throw new IOException("ImageIO reads no headers");
                }
                System.out.println(measure(words[1], Long.parseLong(words[2]), work));
            } catch (IOException | RuntimeException e) {
                System.out.println("- " + String.valueOf(e.getMessage()).replace('\n', ' '));
            }
        }
    }

    private static String measure(String folder, long milliseconds, Work work) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            files = all.sorted().toList();
        }
        long check = work.with(files.get(0), true);
        long begin = System.nanoTime();
        int count = 0;
        while (System.nanoTime() - begin < milliseconds * 1_000_000) {
            work.with(files.get(count++ % files.size()), false);
        }
        return String.format(Locale.ROOT, "%d %.6f %d", count, (System.nanoTime() - begin) / 1e9, check);
    }

    private static long header(Path file, boolean sum) throws IOException {
        return Part10File.readHeader(file).header().decimals(Tag.IMAGE_POSITION_PATIENT).length;
    }

    private static long pixels(Path file, boolean sum) throws IOException {
        StoredPixels pixels = PixelDecoder.decode(Part10File.readHeader(file), file);
        long total = 0;
        for (int i = 0; sum && i < pixels.values().length; i++) {
            total += pixels.value(i);
        }
        return total;
    }

    private static long pixelsOfJava(Path file, boolean sum) throws IOException {
        Frame frame = FRAMES.get(file);
        if (frame == null) {
            frame = frame(file);
            FRAMES.put(file, frame);
        }
        byte[] bytes = Files.readAllBytes(file);
        return switch (frame.transferSyntaxUid) {
            case Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN -> inflated(bytes, frame, sum);
            case Uid.EXPLICIT_VR_LITTLE_ENDIAN, Uid.IMPLICIT_VR_LITTLE_ENDIAN -> shorts(bytes, frame, sum);
            default -> decoded(bytes, frame, sum);
        };
    }

    private static Frame frame(Path file) throws IOException {
        Part10Header header = Part10File.readHeader(file);
        String syntax = header.meta().transferSyntaxUid();
        int length = 2 * PixelDescription.of(header.header()).pixelsPerFrame();
        if (syntax.equals(Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN)) {
            return new Frame(syntax, (int) header.dataSetOffset(), length);
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = (int) header.pixelDataOffset();
        if (header.meta().transferSyntaxUid().equals(Uid.IMPLICIT_VR_LITTLE_ENDIAN)) {
            return new Frame(syntax, at + 8, length);
        }
        if (buffer.getInt(at + 8) != -1) {
            return new Frame(syntax, at + 12, length);
        }
        int first = at + 12 + 8 + buffer.getInt(at + 16);
        return new Frame(syntax, first + 8, buffer.getInt(first + 4));
    }

    /** The least that a reader on the inflater of the JDK can do: inflate all, take the last bytes for pixels. */
    private static long inflated(byte[] bytes, Frame frame, boolean sum) throws IOException {
        ByteArrayInputStream deflated = new ByteArrayInputStream(bytes, frame.offset, bytes.length - frame.offset);
        Inflater inflater = new Inflater(true);
        try (DataInputStream stream = new DataInputStream(new InflaterInputStream(deflated, inflater, 32 << 10))) {
            byte[] all = stream.readAllBytes();
            return shorts(all, new Frame(frame.transferSyntaxUid, all.length - frame.length, frame.length), sum);
        } finally {
            inflater.end();
        }
    }

    private static long shorts(byte[] bytes, Frame frame, boolean sum) {
        short[] values = new short[frame.length / 2];
        ByteBuffer.wrap(bytes, frame.offset, frame.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(values);
        long total = 0;
        for (int i = 0; sum && i < values.length; i++) {
            total += values[i] & 0xFFFF;
        }
        return total;
    }

    private static long decoded(byte[] bytes, Frame frame, boolean sum) throws IOException {
        String format =
                switch (frame.transferSyntaxUid) {
                    case Uid.JPEG_2000, Uid.JPEG_2000_LOSSLESS -> "jpeg2000";
                    case Uid.JPEG_LOSSLESS, Uid.JPEG_LOSSLESS_FIRST_ORDER, Uid.JPEG_BASELINE -> "jpeg";
                    default -> throw new IOException("no plug-in for " + frame.transferSyntaxUid);
                };
        ImageReader reader = null;
        for (Iterator<ImageReader> all = ImageIO.getImageReadersByFormatName(format); all.hasNext(); ) {
            ImageReader next = all.next();
            if (reader == null || !next.getClass().getName().startsWith("com.sun.imageio")) {
                reader = next;
            }
        }
        if (reader == null) {
            throw new IOException("no plug-in for " + format);
        }
        ByteArrayInputStream input = new ByteArrayInputStream(bytes, frame.offset, frame.length);
        try (ImageInputStream stream = new MemoryCacheImageInputStream(input)) {
            reader.setInput(stream);
            var raster = Objects.requireNonNull(reader.read(0)).getRaster();
            long total = 0;
            for (int y = 0; sum && y < raster.getHeight(); y++) {
                for (int x = 0; x < raster.getWidth(); x++) {
                    total += raster.getSample(x, y, 0);
                }
            }
            return total;
        } finally {
            reader.dispose();
        }
    }
}
