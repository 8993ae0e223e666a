package org.bellwether.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.series.SeriesNotReadableException;
import org.bellwether.series.SeriesReader;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpooledInstance;

/**
 * Opens the series that people look at. Only headers are kept; a slice is decoded when it is asked for, since the
 * browser keeps it after that.
 */
@Singleton
public class SeriesStore {

    /** A header takes about a kilobyte. */
    private static final int MOST_HEADERS = 8000;

    private final Spool spool;
    private final SeriesRecords records;
    private final SeriesReader reader = new SeriesReader();
    private final WeightedCache<String, OpenedSeries> opened =
            new WeightedCache<>(MOST_HEADERS, series -> series.images().slices().size());

    /**
     * Reads the spool.
     *
     * @param spool where the images are
     * @param records which series were ever seen
     */
    public SeriesStore(Spool spool, SeriesRecords records) {
        this.spool = spool;
        this.records = records;
    }

    /**
     * Opens a series.
     *
     * @param seriesInstanceUid its identifier
     * @return the series, whose slices can be shown
     * @throws ProblemException 404 for an unknown series, 409 when its images are not in the store, 422 with the reason
     *     when they cannot be shown
     */
    OpenedSeries open(String seriesInstanceUid) {
        List<Path> files = spool.instances(seriesInstanceUid).stream()
                .map(SpooledInstance::file)
                .toList();
        if (files.isEmpty()) {
            throw records.find(seriesInstanceUid).isEmpty()
                    ? ProblemException.notFound("There is no such series.")
                    : ProblemException.conflict("The images of this series are not in the store of this engine.");
        }
        String version = version(files);
        OpenedSeries series = opened.get(seriesInstanceUid + " " + version, () -> read(files, version));
        series.check();
        return series;
    }

    private OpenedSeries read(List<Path> files, String version) {
        try {
            return new OpenedSeries(reader.read(files), version);
        } catch (SeriesNotReadableException unreadable) {
            throw ProblemException.unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    /** The names of spooled files hold a checksum of the content, so their digest changes with any image. */
    private static String version(List<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.stream().sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
