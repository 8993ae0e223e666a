package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.bellwether.analysis.Analysis;
import org.bellwether.analysis.ProtocolFinding;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.inference.InferenceException;
import org.bellwether.ledger.SeriesRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks header and image, each for itself, what protocol a series is. */
@ApplicationScoped
@Named("protocolStage")
public class ProtocolStage {

    private static final Logger LOG = LoggerFactory.getLogger(ProtocolStage.class);

    private final Analysis analysis;
    private final SeriesRecords records;
    private final SeriesStage series;
    private final StageClock clock;
    private final Patience patience;

    /**
     * Makes the bean.
     *
     * @param analysis asks header and image
     * @param records the ledger's series
     * @param series ends a series that cannot be read after all
     * @param clock remembers the times
     * @param patience knows how long a failing network is asked again
     */
    @Inject
    public ProtocolStage(
            Analysis analysis, SeriesRecords records, SeriesStage series, StageClock clock, Patience patience) {
        this.analysis = analysis;
        this.records = records;
        this.series = series;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Asks both.
     *
     * @param asked a readable series
     * @return the series with both answers, or ended when its header or its images are those of no head CT, it is damaged,
     *     or the network gave no answer
     * @throws InferenceException when the network may answer later: tried again
     */
    public SeriesCase askHeaderAndImage(SeriesCase asked) throws InferenceException {
        Instant start = Instant.now();
        String uid = asked.series().seriesInstanceUid();
        try {
            ProtocolFinding finding = analysis.protocol(asked.readable());
            SeriesProtocol protocol = finding.protocol();
            if (protocol == null) {
                return series.end(asked, finding.objection());
            }
            patience.answered(uid);
            clock.protocol(uid, Duration.between(start, Instant.now()));
            return asked.with(Outcomes.withProtocol(asked.series(), protocol), protocol);
        } catch (InferenceException failed) {
            if (patience.again(uid, failed)) {
                throw failed;
            }
            return series.end(asked, "the protocol network gave no answer: " + failed.getMessage());
        }
    }

    /**
     * Keeps both answers, and warns when they contradict each other or the image's is uncertain.
     *
     * @param known the series with both answers
     * @return the same series
     */
    public SeriesCase keep(SeriesCase known) {
        SeriesProtocol protocol = known.protocol();
        if (protocol == null) {
            return known;
        }
        Series kept = known.series();
        records.upsert(kept);
        if (protocol.any(ProtocolAnswer::disagrees)) {
            LOG.warn("Series {}: header and image disagree: {}", kept.seriesInstanceUid(), protocol);
        }
        if (protocol.any(ProtocolAnswer::uncertain)) {
            LOG.warn(
                    "Series {}: the image network is uncertain, the header counts: {}",
                    kept.seriesInstanceUid(),
                    protocol);
        }
        return known;
    }
}
