package org.bellwether.dicom.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the parts of a multipart message one after the other off a stream, without holding any (RFC 2046 section 5.1). Whatever
 * is kept in memory is bounded: a window of 64 KiB, and 16 KiB of headers a part.
 */
public final class MultipartReader {

    private static final int WINDOW_BYTES = 64 << 10;
    private static final int LONGEST_HEADERS = 16 << 10;
    private static final int LONGEST_PREAMBLE = 64 << 10;
    private static final int LONGEST_BOUNDARY = 70;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final InputStream stream;
    private final byte[] delimiter;
    private final long mostBytes;
    private final int mostParts;
    private final byte[] window = new byte[WINDOW_BYTES];
    private int position;
    private int limit;
    private long bytes;
    private int parts;
    private boolean streamEnded;
    private boolean closed;
    private boolean begun;
    private Map<String, String> headers = Map.of();
    private Part part = new Part();

    /**
     * Begins a message.
     *
     * @param stream its body
     * @param boundary the parameter of its Content-Type
     * @param mostBytes how long it may be
     * @param mostParts how many parts it may have
     * @throws MalformedMessageException if the boundary cannot be one
     */
    public MultipartReader(InputStream stream, String boundary, long mostBytes, int mostParts)
            throws MalformedMessageException {
        if (boundary.isEmpty()
                || boundary.length() > LONGEST_BOUNDARY
                || !boundary.matches("[\\x20-\\x7E]*[\\x21-\\x7E]")) {
            throw new MalformedMessageException("a multipart message without a usable boundary");
        }
        this.stream = stream;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
        this.mostBytes = mostBytes;
        this.mostParts = mostParts;
        // The first delimiter has no line before it that it could end.
        window[0] = '\r';
        window[1] = '\n';
        limit = 2;
    }

    /**
     * Goes to the next part, past what was not read of the one before.
     *
     * @return false at the end of the message
     * @throws MalformedMessageException if the message is malformed, ends in the middle, or is too large
     * @throws IOException if the stream breaks
     */
    public boolean next() throws IOException {
        if (closed) {
            return false;
        }
        long before = bytes;
        while (part.skip(WINDOW_BYTES) > 0) {
            if (!begun && bytes - before > LONGEST_PREAMBLE) {
                throw new MalformedMessageException("no boundary at the begin of the message");
            }
        }
        begun = true;
        require(2);
        if (window[position] == '-' && window[position + 1] == '-') {
            closed = true;
            return false;
        }
        if (++parts > mostParts) {
            throw MalformedMessageException.tooLarge("more than " + mostParts + " parts");
        }
        if (!line().isBlank()) {
            throw new MalformedMessageException("a boundary followed by other characters");
        }
        headers = readHeaders();
        part = new Part();
        return true;
    }

    private Map<String, String> readHeaders() throws IOException {
        Map<String, String> read = new TreeMap<>();
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            length += line.length();
            int colon = line.indexOf(':');
            if (length > LONGEST_HEADERS || colon < 1) {
                throw new MalformedMessageException("malformed or too long headers of a part");
            }
            read.putIfAbsent(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return read;
    }

    /** Reads a line and its end. */
    private String line() throws IOException {
        for (int length = 0; length < LONGEST_HEADERS; length++) {
            require(length + LINE_END.length);
            if (window[position + length] == '\r' && window[position + length + 1] == '\n') {
                String line = new String(window, position, length, StandardCharsets.ISO_8859_1);
                position += length + LINE_END.length;
                return line;
            }
        }
        throw new MalformedMessageException("a header line longer than " + LONGEST_HEADERS + " bytes");
    }

    /**
     * Returns a header of the present part.
     *
     * @param name its name in lower case
     * @return its value, empty if the part has none
     */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /**
     * Returns the content of the present part.
     *
     * @return a stream that ends with the part; closing it does nothing
     */
    public InputStream content() {
        return part;
    }

    private void require(int count) throws IOException {
        if (!fill(count)) {
            throw new MalformedMessageException("the message ends in the middle");
        }
    }

    /** Brings bytes into the window; false if the stream ends before there are as many. */
    private boolean fill(int count) throws IOException {
        if (limit - position >= count) {
            return true;
        }
        System.arraycopy(window, position, window, 0, limit - position);
        part.scannedTo -= position;
        part.contentEnd -= position;
        limit -= position;
        position = 0;
        while (limit < count && !streamEnded) {
            int read = stream.read(window, limit, window.length - limit);
            if (read < 0) {
                streamEnded = true;
            } else {
                limit += read;
                bytes += read;
                if (bytes > mostBytes) {
                    throw MalformedMessageException.tooLarge("longer than " + mostBytes + " bytes");
                }
            }
        }
        return limit >= count;
    }

    /** The content of one part, up to the delimiter. */
    private final class Part extends InputStream {

        /** Bytes before this are content, as far as was looked. */
        private int contentEnd;

        private int scannedTo;
        private boolean delimiterFound;
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!ready()) {
                return -1;
            }
            int count = Math.min(length, contentEnd - position);
            System.arraycopy(window, position, target, offset, count);
            position += count;
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            if (!ready()) {
                return 0;
            }
            int skipped = (int) Math.min(count, contentEnd - position);
            position += skipped;
            return skipped;
        }

        /** Has content at hand; false at the end of the part, whose delimiter is then behind us. */
        private boolean ready() throws IOException {
            if (ended) {
                return false;
            }
            if (position < contentEnd) {
                return true;
            }
            if (!delimiterFound) {
                require(delimiter.length);
                scan();
            }
            if (position < contentEnd) {
                return true;
            }
            if (!delimiterFound) {
                throw new IllegalStateException("neither content nor delimiter");
            }
            position += delimiter.length;
            ended = true;
            return false;
        }

        private void scan() {
            int last = limit - delimiter.length;
            for (int at = Math.max(position, scannedTo); at <= last; at++) {
                if (window[at] == '\r'
                        && Arrays.equals(window, at, at + delimiter.length, delimiter, 0, delimiter.length)) {
                    delimiterFound = true;
                    contentEnd = at;
                    return;
                }
            }
            contentEnd = last + 1;
            scannedTo = last + 1;
        }
    }
}
