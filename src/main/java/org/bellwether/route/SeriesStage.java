package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bellwether.analysis.Analysis;
import org.bellwether.domain.Series;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.series.SeriesImages;
import org.bellwether.series.SeriesNotReadableException;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpooledInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the slices of a complete series in order and ends what is no stack of CT slices. */
@ApplicationScoped
@Named("seriesStage")
public class SeriesStage {

    private static final Logger LOG = LoggerFactory.getLogger(SeriesStage.class);

    private static final String PRIOR = "a prior study, here for comparison only";

    private final Spool spool;
    private final Analysis analysis;
    private final SeriesRecords records;
    private final StageClock clock;
    private final PriorStage priors;

    /**
     * Makes the bean.
     *
     * @param spool holds the instances
     * @param analysis puts slices in order
     * @param records the ledger's series
     * @param clock remembers the times
     * @param priors knows which studies are here for comparison
     */
    @Inject
    public SeriesStage(Spool spool, Analysis analysis, SeriesRecords records, StageClock clock, PriorStage priors) {
        this.spool = spool;
        this.analysis = analysis;
        this.records = records;
        this.clock = clock;
        this.priors = priors;
    }

    /**
     * Reads the headers of a series.
     *
     * @param seriesInstanceUid the series
     * @return the series with its slices in order
     */
    public SeriesCase assemble(String seriesInstanceUid) {
        clock.complete(seriesInstanceUid, Instant.now());
        int count = spool.instances(seriesInstanceUid).size();
        try {
            SeriesImages images = images(seriesInstanceUid);
            LOG.info(
                    "Series {} is complete: {} instances, {}{}",
                    seriesInstanceUid,
                    count,
                    images.kind(),
                    images.warnings().isEmpty() ? "" : ". " + String.join(" ", images.warnings()));
            SeriesCase complete = SeriesCase.of(Outcomes.waiting(images.firstHeader(), count), images);
            return priors.isLeftAlone(complete.series().studyInstanceUid())
                    ? new SeriesCase(complete.series(), images, PRIOR, null)
                    : complete;
        } catch (SeriesNotReadableException unreadable) {
            Series known = records.find(seriesInstanceUid)
                    .orElseThrow(
                            () -> new IllegalStateException("series " + seriesInstanceUid + " is not in the ledger"));
            return new SeriesCase(Outcomes.grown(known, count), null, String.valueOf(unreadable.getMessage()), null);
        }
    }

    /**
     * Ends a series that no network can read.
     *
     * @param unreadable the series with the reasons against it
     * @return the ended series
     */
    public SeriesCase endNotAnalysed(SeriesCase unreadable) {
        return end(unreadable, unreadable.obstacle());
    }

    SeriesCase end(SeriesCase ended, String reason) {
        Series series = Outcomes.notAnalysed(ended.series(), reason);
        records.upsert(series);
        LOG.info("Series {} is not analysed: {}", series.seriesInstanceUid(), reason);
        return ended.with(series, null);
    }

    /**
     * Compares a row of the ledger with the spool: a series that has grown since is waiting again, whatever the row says.
     *
     * @param series the row
     * @return the row, or the row as it should be
     */
    Series current(Series series) {
        int kept = spool.instances(series.seriesInstanceUid()).size();
        return kept == series.sliceCount() ? series : Outcomes.grown(series, kept);
    }

    /**
     * Reads the headers of a series.
     *
     * @param seriesInstanceUid the series
     * @return its images in order
     * @throws SeriesNotReadableException when no file has a header that can be read
     */
    SeriesImages images(String seriesInstanceUid) throws SeriesNotReadableException {
        List<Path> files = spool.instances(seriesInstanceUid).stream()
                .map(SpooledInstance::file)
                .toList();
        return analysis.assemble(files);
    }
}
