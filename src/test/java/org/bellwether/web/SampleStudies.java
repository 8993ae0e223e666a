package org.bellwether.web;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.Finding;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.Patient;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.Reconstruction;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.domain.StageDurations;
import org.bellwether.domain.Study;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.ledger.Deliveries;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.StudyRecords;
import org.jspecify.annotations.Nullable;

/**
 * One study of each state, in a ledger. They arrive in an order in which neither time nor insertion gives the order of
 * the worklist by chance.
 */
final class SampleStudies {

    static final String POSITIVE = "1.2.826.0.1.3680043.8.498.1";
    static final String WAITING = "1.2.826.0.1.3680043.8.498.2";
    static final String NEGATIVE = "1.2.826.0.1.3680043.8.498.3";
    static final String NOT_ANALYSED = "1.2.826.0.1.3680043.8.498.4";

    static final String AXIAL = POSITIVE + ".3";
    static final String CORONAL = POSITIVE + ".4";
    static final String SCOUT = POSITIVE + ".1";
    static final String WITHOUT_IMAGES = POSITIVE + ".2";

    static final UUID FIRST = UUID.fromString("6f0f1c1e-0000-4000-8000-000000000001");
    static final UUID CORRECTED = UUID.fromString("6f0f1c1e-0000-4000-8000-000000000002");
    static final UUID NOTHING_FOUND = UUID.fromString("6f0f1c1e-0000-4000-8000-000000000003");

    /** Series of no study: their images are in the spool, and cannot be shown. */
    static final String CAPTURE = "1.2.826.0.1.3680043.8.498.7.1";

    static final String CUT_OFF = "1.2.826.0.1.3680043.8.498.7.2";

    /** A text that would run if any page took it for markup. */
    static final String SCRIPT =
            "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

    /** The same for a name, in which carets and equal signs separate parts. */
    static final String SCRIPT_NAME = "<script>document.write('owned')</script>";

    static final int AXIAL_SLICES = 20;
    static final int KEY_SLICE = 12;

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private SampleStudies() {}

    static void store(DataSource database) {
        StudyRecords studies = new StudyRecords(database);
        SeriesRecords series = new SeriesRecords(database);
        AssessmentRecords assessments = new AssessmentRecords(database, () -> {});
        studies.upsert(study(NEGATIVE, "A-3", new Patient("P-3", "", SCRIPT_NAME + "^X", "19630520", "M"), SCRIPT, 1));
        studies.upsert(study(NOT_ANALYSED, "A-4", new Patient("P-4", "", "DUBOIS^ANNE", "", "F"), "CT HEAD", 2));
        studies.upsert(study(WAITING, "A-2", new Patient("P-2", "", "CHEN^WEI", "19900101", "M"), "CT HEAD", 3));
        studies.upsert(
                study(POSITIVE, "A-1", new Patient("P-1", "", "RIVERA^MARTA^L", "19480312", "F"), "CT HEAD", 50));
        series.upsert(series(WAITING, WAITING + ".1", 1, "HEAD", 7, SeriesOutcome.WAITING, "", null));
        assessments.record(positive(FIRST, 20.444, 51), positiveSeries(), List.of("ris"));
        assessments.record(positive(CORRECTED, 21.456, 49), List.of(), List.of("ris", "pager", "webhook"));
        assessments.record(negative(), List.of(negativeSeries()), List.of("ris"));
        assessments.record(notAnalysed(), List.of(), List.of("ris"));
        deliver(new Deliveries(database));
    }

    private static void deliver(Deliveries deliveries) {
        for (Delivery delivery : deliveries.ofAssessment(CORRECTED)) {
            switch (delivery.recipient()) {
                case "ris" -> deliveries.delivered(delivery.id(), NOW.minusSeconds(40));
                case "pager" -> deliveries.dead(delivery.id(), "550 " + SCRIPT);
                default -> deliveries.failed(delivery.id(), "connection refused");
            }
        }
    }

    private static Study study(String uid, String accession, Patient patient, String description, int minutesAgo) {
        Instant received = NOW.minus(minutesAgo, ChronoUnit.MINUTES);
        return new Study(uid, patient, accession, "", "", description, received.minusSeconds(300), received);
    }

    private static Assessment positive(UUID id, double volumeMl, int minutesAgo) {
        return new Assessment(
                id,
                POSITIVE,
                "A-1",
                AssessmentStatus.POSITIVE,
                "Chosen: axial, soft tissue, without contrast agent",
                AXIAL,
                List.of(
                        new Finding(HemorrhageType.IPH, volumeMl, 0.98765, KEY_SLICE),
                        new Finding(HemorrhageType.EDH_SDH, 3.2, 0.714, 5)),
                new ModelIdentity("head_ct_hemorrhage", "1", SHA256),
                new StageDurations(
                        Duration.ofMillis(1840),
                        Duration.ofMillis(5003),
                        Duration.ofMillis(212),
                        Duration.ofMillis(1377),
                        Duration.ofMillis(31)),
                null,
                NOW.minus(minutesAgo, ChronoUnit.MINUTES));
    }

    private static Assessment negative() {
        return new Assessment(
                NOTHING_FOUND,
                NEGATIVE,
                "A-3",
                AssessmentStatus.NEGATIVE,
                "Chosen: axial",
                NEGATIVE + ".1",
                List.of(),
                new ModelIdentity("head_ct_hemorrhage", "1", SHA256),
                StageDurations.NONE,
                null,
                NOW);
    }

    private static Assessment notAnalysed() {
        return new Assessment(
                UUID.randomUUID(),
                NOT_ANALYSED,
                "A-4",
                AssessmentStatus.NOT_ANALYSED,
                "No series is axial: 2 coronal",
                null,
                List.of(),
                null,
                StageDurations.NONE,
                null,
                NOW);
    }

    private static List<Series> positiveSeries() {
        return List.of(
                series(POSITIVE, SCOUT, 1, "SCOUT", 1, SeriesOutcome.NOT_ANALYSED, "A localizer", null),
                series(
                        POSITIVE,
                        WITHOUT_IMAGES,
                        2,
                        "HEAD BONE",
                        108,
                        SeriesOutcome.NOT_ANALYSED,
                        "Bone reconstruction",
                        new SeriesProtocol(
                                new ProtocolAnswer<>(Contrast.WITHOUT, null, 0),
                                new ProtocolAnswer<>(Orientation.AXIAL, Orientation.AXIAL, 0.99876),
                                new ProtocolAnswer<>(Reconstruction.SOFT_TISSUE, Reconstruction.BONE, 0.93))),
                series(
                        POSITIVE,
                        AXIAL,
                        3,
                        "HEAD BRAIN",
                        AXIAL_SLICES,
                        SeriesOutcome.ANALYSED,
                        "Axial, soft tissue, without contrast agent",
                        new SeriesProtocol(
                                new ProtocolAnswer<>(Contrast.WITHOUT, Contrast.WITH, 0.62, true),
                                new ProtocolAnswer<>(Orientation.AXIAL, Orientation.AXIAL, 0.998),
                                new ProtocolAnswer<>(null, Reconstruction.SOFT_TISSUE, 0.991))),
                series(POSITIVE, CORONAL, 4, SCRIPT, 8, SeriesOutcome.NOT_ANALYSED, "Coronal slices", null));
    }

    private static Series negativeSeries() {
        return series(NEGATIVE, NEGATIVE + ".1", 1, SCRIPT, 30, SeriesOutcome.ANALYSED, SCRIPT, null);
    }

    private static Series series(
            String study,
            String uid,
            int number,
            String description,
            int slices,
            SeriesOutcome outcome,
            String reason,
            @Nullable SeriesProtocol protocol) {
        return new Series(study, uid, "CT", description, number, slices, outcome, reason, protocol, NOW);
    }
}
