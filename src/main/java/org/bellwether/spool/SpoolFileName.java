package org.bellwether.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What the name of a spooled file tells: when it was received and the checksum of its bytes.
 *
 * @param ulid time and identity
 * @param crc32c CRC-32C (Castagnoli) of the whole file
 */
record SpoolFileName(String ulid, int crc32c) {

    static final String SUFFIX = ".dcm";

    private static final int CHECKSUM_CHARACTERS = 8;
    private static final int READ_BYTES = 256 * 1024;

    /**
     * Reads a file name.
     *
     * @param file any path
     * @return its parts, or empty when the spool never wrote such a name
     */
    static Optional<SpoolFileName> parse(Path file) {
        String name = String.valueOf(file.getFileName());
        int dash = UlidSource.LENGTH;
        if (name.length() != dash + 1 + CHECKSUM_CHARACTERS + SUFFIX.length()
                || name.charAt(dash) != '-'
                || !name.endsWith(SUFFIX)
                || !UlidSource.isUlid(name.substring(0, dash))) {
            return Optional.empty();
        }
        String checksum = name.substring(dash + 1, dash + 1 + CHECKSUM_CHARACTERS);
        return checksum.chars().allMatch(HexFormat::isHexDigit)
                ? Optional.of(new SpoolFileName(name.substring(0, dash), HexFormat.fromHexDigits(checksum)))
                : Optional.empty();
    }

    Instant receivedAt() {
        return UlidSource.instantOf(ulid);
    }

    /** Tells whether the bytes of the file still have the checksum of its name. */
    boolean matches(Path file) throws IOException {
        CRC32C crc = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocate(READ_BYTES);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer) >= 0) {
                crc.update(buffer.flip());
                buffer.clear();
            }
        }
        return (int) crc.getValue() == crc32c;
    }
}
