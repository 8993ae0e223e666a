package org.bellwether.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.domain.Volume;
import org.bellwether.hemorrhage.HemorrhageReader;
import org.bellwether.hemorrhage.HemorrhageReading;
import org.bellwether.inference.InferenceException;
import org.bellwether.protocol.Candidate;
import org.bellwether.protocol.HeadGuard;
import org.bellwether.protocol.HeaderAnswers;
import org.bellwether.protocol.HeaderProtocolRules;
import org.bellwether.protocol.ImageProtocol;
import org.bellwether.protocol.Selection;
import org.bellwether.protocol.SeriesSelection;
import org.bellwether.series.SeriesImages;
import org.bellwether.series.SeriesNotReadableException;
import org.bellwether.series.SeriesReader;
import org.bellwether.series.VolumeBuilder;

/** The steps from files to findings, each for itself: what comes between them is the caller's. Thread-safe. */
public final class Analysis {

    /** Why a study has no answer when none of its series is chosen. */
    public static final String NOTHING_READABLE = "no series of the study can be read";

    /** The network looks at eight slices of the head; of so many they are found, without decoding a thin series whole. */
    private static final int SLICES_LOOKED_THROUGH = 64;

    private final SeriesReader seriesReader;
    private final VolumeBuilder volumes;
    private final HeaderProtocolRules rules;
    private final HeadGuard guard;
    private final ImageProtocol image;
    private final SeriesSelection selection;
    private final HemorrhageReader reader;

    /**
     * Makes the steps.
     *
     * @param seriesReader puts slices in order
     * @param volumes builds volumes in Hounsfield units
     * @param rules what the site says of headers
     * @param guard keeps from the networks what is no head CT
     * @param image the protocol network
     * @param selection chooses the series to read
     * @param reader the hemorrhage network
     */
    public Analysis(
            SeriesReader seriesReader,
            VolumeBuilder volumes,
            HeaderProtocolRules rules,
            HeadGuard guard,
            ImageProtocol image,
            SeriesSelection selection,
            HemorrhageReader reader) {
        this.seriesReader = seriesReader;
        this.volumes = volumes;
        this.rules = rules;
        this.guard = guard;
        this.image = image;
        this.selection = selection;
        this.reader = reader;
    }

    /**
     * Reads the headers of a series.
     *
     * @param files its files in the order of their arrival
     * @return its images in order
     * @throws SeriesNotReadableException when no file has a header that can be read
     */
    public SeriesImages assemble(List<Path> files) throws SeriesNotReadableException {
        return seriesReader.read(files);
    }

    /**
     * Asks header and image, each for itself, what protocol a series is.
     *
     * @param images a readable stack
     * @return both answers, or why there are none: its header or its images are those of no head CT, or it is damaged
     * @throws InferenceException when the protocol network gives no answer
     */
    public ProtocolFinding protocol(SeriesImages images) throws InferenceException {
        HeaderAnswers header =
                rules.answer(images.firstHeader(), images.slices().size(), images.isLossy());
        if (header.excludedBecause() != null) {
            return new ProtocolFinding(null, header.excludedBecause());
        }
        Volume volume;
        try {
            volume = volumes.buildThinned(images, SLICES_LOOKED_THROUGH);
        } catch (SeriesNotReadableException unreadable) {
            return new ProtocolFinding(null, String.valueOf(unreadable.getMessage()));
        }
        Optional<String> objection = guard.objection(volume);
        return objection.isPresent()
                ? new ProtocolFinding(null, objection.get())
                : new ProtocolFinding(image.determine(header, volume), "");
    }

    /**
     * Describes a series to the selection.
     *
     * @param seriesInstanceUid the series
     * @param images its images in order
     * @param protocol what it is
     * @return the candidate
     */
    public static Candidate candidate(String seriesInstanceUid, SeriesImages images, SeriesProtocol protocol) {
        return new Candidate(
                seriesInstanceUid,
                images.slices().size(),
                images.sliceSpacingMm(),
                null,
                protocol,
                images.isReadable() ? null : images.reason(),
                images.warnings());
    }

    /**
     * Chooses the series to read.
     *
     * @param candidates the series of a study whose protocol is known
     * @return one decision each; at most one is chosen
     */
    public Selection select(List<Candidate> candidates) {
        return selection.select(candidates);
    }

    /**
     * Decodes all slices of a series.
     *
     * @param images a readable stack
     * @return its volume in Hounsfield units
     * @throws SeriesNotReadableException when an image is damaged, or the volume too large
     */
    public Volume volume(SeriesImages images) throws SeriesNotReadableException {
        return volumes.build(images);
    }

    /**
     * Has the hemorrhage network read a volume.
     *
     * @param volume an axial series
     * @return what it found
     * @throws InferenceException when it gives no answer
     */
    public HemorrhageReading read(Volume volume) throws InferenceException {
        return reader.read(volume);
    }
}
