package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.domain.Volume;
import org.bellwether.inference.InferenceException;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.protocol.HeadGuard;
import org.bellwether.protocol.HeaderAnswers;
import org.bellwether.protocol.HeaderProtocolRules;
import org.bellwether.protocol.ImageProtocol;
import org.bellwether.series.SeriesNotReadableException;
import org.bellwether.series.VolumeBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks header and image, each for itself, what protocol a series is. */
@ApplicationScoped
@Named("protocolStage")
public class ProtocolStage {

    private static final Logger LOG = LoggerFactory.getLogger(ProtocolStage.class);

    /** The network looks at eight slices of the head; of so many they are found, without decoding a thin series whole. */
    private static final int SLICES_LOOKED_THROUGH = 64;

    private final HeaderProtocolRules rules;
    private final HeadGuard guard;
    private final ImageProtocol image;
    private final VolumeBuilder volumes;
    private final SeriesRecords records;
    private final SeriesStage series;
    private final StageClock clock;
    private final Patience patience;

    /**
     * Makes the bean.
     *
     * @param rules what the site says of headers
     * @param guard keeps from the networks what is no head
     * @param image the protocol network
     * @param volumes builds volumes in Hounsfield units
     * @param records the ledger's series
     * @param series ends a series that cannot be read after all
     * @param clock remembers the times
     * @param patience knows how long a failing network is asked again
     */
    @Inject
    public ProtocolStage(
            HeaderProtocolRules rules,
            HeadGuard guard,
            ImageProtocol image,
            VolumeBuilder volumes,
            SeriesRecords records,
            SeriesStage series,
            StageClock clock,
            Patience patience) {
        this.rules = rules;
        this.guard = guard;
        this.image = image;
        this.volumes = volumes;
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
        HeaderAnswers header = rules.answer(
                asked.readable().firstHeader(),
                asked.readable().slices().size(),
                asked.readable().isLossy());
        if (header.excludedBecause() != null) {
            return series.end(asked, header.excludedBecause());
        }
        try {
            Volume volume = volumes.buildThinned(asked.readable(), SLICES_LOOKED_THROUGH);
            Optional<String> objection = guard.objection(volume);
            if (objection.isPresent()) {
                return series.end(asked, objection.get());
            }
            SeriesProtocol protocol = image.determine(header, volume);
            patience.answered(uid);
            clock.protocol(uid, Duration.between(start, Instant.now()));
            return asked.with(Outcomes.withProtocol(asked.series(), protocol), protocol);
        } catch (SeriesNotReadableException unreadable) {
            return series.end(asked, String.valueOf(unreadable.getMessage()));
        } catch (InferenceException failed) {
            if (patience.again(uid, failed)) {
                throw failed;
            }
            return series.end(asked, "the protocol network gave no answer: " + failed.getMessage());
        }
    }

    /**
     * Keeps both answers, and warns when they contradict each other.
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
        if (protocol.orientation().disagrees()
                || protocol.reconstruction().disagrees()
                || protocol.contrast().disagrees()) {
            LOG.warn("Series {}: header and image disagree: {}", kept.seriesInstanceUid(), protocol);
        }
        return known;
    }
}
