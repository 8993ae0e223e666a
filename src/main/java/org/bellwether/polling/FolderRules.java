package org.bellwether.polling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which files of a watched folder are read, and when: regular files within it that have stopped to change. Links are not
 * followed, and no name that a file holds ever leads to another. Thread-safe.
 */
public final class FolderRules {

    /** Names of folders that hold what was dealt with. */
    public static final Set<String> DEALT_WITH = Set.of("done", "failed");

    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".partial", ".filepart", ".crdownload");
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final int MOST_REMEMBERED = 500_000;

    private final Duration settleTime;
    private final Map<Path, Look> looks = new ConcurrentHashMap<>();

    /** What a file was like when it was looked at. */
    private record Look(long byteLength, Instant changedAt, Instant since) {}

    /**
     * Makes rules.
     *
     * @param settleTime how long a file must not have changed
     */
    public FolderRules(Duration settleTime) {
        this.settleTime = settleTime;
    }

    /**
     * Tells whether a folder within the watched one is looked into.
     *
     * @param root the watched folder
     * @param folder a folder
     * @return false for a link, a hidden folder, and what was dealt with
     */
    public boolean isLookedInto(Path root, Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && isWithin(root, folder)
                && !DEALT_WITH.contains(String.valueOf(folder.getFileName()))
                && !isHidden(folder);
    }

    /**
     * Tells whether a file is read now.
     *
     * @param root the watched folder
     * @param file a file
     * @param now the time
     * @return false while it is being written, which a changing size, a young file or a name such as {@code .part} says,
     *     and for what is no regular file within the folder
     */
    public boolean isReady(Path root, Path file, Instant now) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (isHidden(file) || UNFINISHED.stream().anyMatch(name::endsWith) || !isWithin(root, file)) {
            return false;
        }
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            looks.remove(file);
            return false;
        }
        if (!attributes.isRegularFile()) {
            return false;
        }
        return hasSettled(file, attributes, now);
    }

    private boolean hasSettled(Path file, BasicFileAttributes attributes, Instant now) {
        if (looks.size() > MOST_REMEMBERED) {
            looks.clear();
        }
        Instant changedAt = attributes.lastModifiedTime().toInstant();
        Look before = looks.get(file);
        if (before == null
                || before.byteLength() != attributes.size()
                || !before.changedAt().equals(changedAt)) {
            // A clock of another machine may set any time, so what counts is that nothing has changed for so long.
            looks.put(file, new Look(attributes.size(), changedAt, now));
            return settleTime.isZero();
        }
        if (Duration.between(before.since(), now).compareTo(settleTime) < 0) {
            return false;
        }
        looks.remove(file);
        return true;
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** Within the folder, also when every link on the way is followed. */
    private static boolean isWithin(Path root, Path path) {
        try {
            Path parent = path.getParent();
            return parent != null
                    && path.normalize().startsWith(root.normalize())
                    && parent.toRealPath().startsWith(root.toRealPath());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Opens a file that is to be read.
     *
     * @param root the watched folder
     * @param file a file that was ready
     * @return its content
     * @throws RefusedContentException if it is an archive of files, or no file within the folder any more
     * @throws IOException if it cannot be read
     */
    public InputStream open(Path root, Path file) throws RefusedContentException, IOException {
        if (!isWithin(root, file) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedContentException("no regular file within the folder");
        }
        try (InputStream begin = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] magic = begin.readNBytes(ZIP.length);
            if (Arrays.equals(magic, ZIP)) {
                throw new RefusedContentException("a ZIP archive: it is not unpacked here");
            }
            if (Arrays.equals(magic, GZIP)) {
                throw new RefusedContentException("compressed with gzip: it is not unpacked here");
            }
        }
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }
}
