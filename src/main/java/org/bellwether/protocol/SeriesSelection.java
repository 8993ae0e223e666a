package org.bellwether.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.Reconstruction;
import org.bellwether.domain.SeriesProtocol;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the one series of a study that the hemorrhage network reads: without contrast agent, axial, soft tissue, with
 * enough slices. Where header and image differ the image is believed, because it shows what the network will see; the
 * difference is told in the reason. Where the image network is uncertain the header is believed, and that is told too. Of
 * several, those come first of which neither header nor image speaks of contrast agent; of these the one whose slice
 * distance is closest to the preferred one is taken, then the one with more slices, then the latest.
 */
public final class SeriesSelection {

    /** Distances closer to each other than this are the same. */
    private static final double SPACING_STEP_MM = 0.25;

    private final SelectionCriteria criteria;

    /**
     * Makes a selection.
     *
     * @param criteria what a series must have
     */
    public SeriesSelection(SelectionCriteria criteria) {
        this.criteria = criteria;
    }

    /**
     * Decides about every series of a study.
     *
     * @param candidates all its series, readable or not
     * @return one decision each; at most one is chosen
     */
    public Selection select(List<Candidate> candidates) {
        Optional<Candidate> best = candidates.stream()
                .filter(candidate -> obstacle(candidate) == null)
                .min(preference());
        List<Selection.Decision> decisions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean chosen = best.map(Candidate::seriesInstanceUid)
                    .filter(candidate.seriesInstanceUid()::equals)
                    .isPresent();
            decisions.add(new Selection.Decision(
                    candidate.seriesInstanceUid(), chosen, reason(candidate, best, chosen), disagrees(candidate)));
        }
        return new Selection(decisions);
    }

    private Comparator<Candidate> preference() {
        return Comparator.comparing(SeriesSelection::contrastInDoubt)
                .thenComparing((Candidate candidate) -> !preferredRange(candidate))
                .thenComparingLong(this::distance)
                .thenComparing(Comparator.comparingInt(Candidate::sliceCount).reversed())
                .thenComparing(Candidate::acquiredAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
                .thenComparing(Candidate::seriesInstanceUid);
    }

    /** Enhancement looks like blood: what its header calls a series with contrast agent is read when nothing else can be. */
    private static boolean contrastInDoubt(Candidate candidate) {
        return candidate.protocol() != null && candidate.protocol().contrast().disagrees();
    }

    private boolean preferredRange(Candidate candidate) {
        return candidate.sliceSpacingMm() >= criteria.preferredFromMm() - SPACING_STEP_MM / 2
                && candidate.sliceSpacingMm() <= criteria.preferredToMm() + SPACING_STEP_MM / 2;
    }

    private long distance(Candidate candidate) {
        return Math.round(Math.abs(candidate.sliceSpacingMm() - criteria.preferredMm()) / SPACING_STEP_MM);
    }

    private String reason(Candidate candidate, Optional<Candidate> best, boolean chosen) {
        String obstacle = obstacle(candidate);
        String reason;
        if (obstacle != null) {
            reason = obstacle;
        } else if (chosen) {
            reason = String.format(
                    Locale.ROOT,
                    "axial, soft tissue, without contrast agent; %d slices of %.1f mm",
                    candidate.sliceCount(),
                    candidate.sliceSpacingMm());
        } else {
            reason = comparison(candidate, best.orElseThrow());
        }
        String warning = obstacle == null ? warnings(candidate) : "";
        return warning.isEmpty() ? reason : reason + "; warning: " + warning;
    }

    private String comparison(Candidate candidate, Candidate best) {
        if (contrastInDoubt(candidate) && !contrastInDoubt(best)) {
            return "another series is read: neither its header nor its image speaks of contrast agent, here one does";
        }
        if (preferredRange(candidate) != preferredRange(best) || distance(candidate) != distance(best)) {
            return String.format(
                    Locale.ROOT,
                    "another series is read: its slices of %.1f mm suit the network better than these of %.1f mm",
                    best.sliceSpacingMm(),
                    candidate.sliceSpacingMm());
        }
        if (candidate.sliceCount() != best.sliceCount()) {
            return "another series is read: it has " + best.sliceCount() + " slices, this one "
                    + candidate.sliceCount();
        }
        return "another series of the same kind is read: it is not older than this one";
    }

    /** Why a series cannot be read, or null when it can. */
    private @Nullable String obstacle(Candidate candidate) {
        if (candidate.excludedBecause() != null) {
            return candidate.excludedBecause();
        }
        SeriesProtocol protocol = candidate.protocol();
        if (protocol == null) {
            return "its protocol was not determined";
        }
        String wrong = wrong(protocol.orientation(), Orientation.AXIAL, "plane");
        if (wrong == null) {
            wrong = wrong(protocol.reconstruction(), Reconstruction.SOFT_TISSUE, "kernel");
        }
        if (wrong == null) {
            wrong = wrong(protocol.contrast(), Contrast.WITHOUT, "contrast agent");
        }
        return wrong != null ? wrong : extent(candidate);
    }

    private @Nullable String extent(Candidate candidate) {
        if (candidate.sliceCount() < criteria.leastSlices()) {
            return "only " + candidate.sliceCount() + " slices, at least " + criteria.leastSlices() + " are needed";
        }
        if (candidate.coverageMm() < criteria.leastCoverageMm()) {
            return String.format(
                    Locale.ROOT,
                    "covers only %.0f mm of the head, at least %.0f mm are needed",
                    candidate.coverageMm(),
                    criteria.leastCoverageMm());
        }
        if (candidate.sliceSpacingMm() > criteria.thickestMm()) {
            return String.format(
                    Locale.ROOT,
                    "slices are %.1f mm apart, at most %.1f mm can be read",
                    candidate.sliceSpacingMm(),
                    criteria.thickestMm());
        }
        return null;
    }

    private static <E extends Enum<E>> @Nullable String wrong(ProtocolAnswer<E> answer, E wanted, String property) {
        E believed = answer.believed();
        // An uncertain word alone is not enough to hold a series for one without contrast agent.
        boolean unsure = wanted instanceof Contrast && answer.uncertain() && answer.header() == null;
        if (unsure) {
            return property + " unknown: " + source(answer);
        }
        if (believed == wanted) {
            return null;
        }
        return believed == null
                ? property + " unknown: neither header nor image tell it"
                : words(believed) + ": " + source(answer);
    }

    private static String words(Enum<?> value) {
        if (value instanceof Orientation orientation) {
            return orientation.name().toLowerCase(Locale.ROOT) + " reformat";
        }
        if (value instanceof Contrast) {
            return "with contrast agent";
        }
        return "bone kernel";
    }

    private static <E extends Enum<E>> String source(ProtocolAnswer<E> answer) {
        if (answer.image() == null) {
            String header = answer.header() instanceof Contrast ? "header says so" : "header says " + answer.header();
            return header + ", the image network was not asked";
        }
        String image = String.format(
                Locale.ROOT,
                answer.uncertain() ? "image network is uncertain (%s %.2f)" : "image network says %s (%.2f)",
                answer.image(),
                answer.probability());
        if (answer.header() == null) {
            return image + ", header does not tell";
        }
        return image + (answer.header() == answer.image() ? ", header agrees" : ", header says " + answer.header());
    }

    private static boolean disagrees(Candidate candidate) {
        SeriesProtocol protocol = candidate.protocol();
        return protocol != null && protocol.any(ProtocolAnswer::disagrees);
    }

    private static String warnings(Candidate candidate) {
        List<String> warnings = new ArrayList<>(candidate.warnings());
        SeriesProtocol protocol = candidate.protocol();
        if (protocol == null) {
            return String.join("; ", warnings);
        }
        warn("contrast agent", protocol.contrast(), warnings);
        warn("plane", protocol.orientation(), warnings);
        warn("kernel", protocol.reconstruction(), warnings);
        return String.join("; ", warnings);
    }

    private static void warn(String property, ProtocolAnswer<?> answer, List<String> warnings) {
        if (answer.disagrees() || answer.uncertain()) {
            warnings.add(property + ": " + source(answer));
        }
    }
}
