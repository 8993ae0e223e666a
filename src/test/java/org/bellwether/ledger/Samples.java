package org.bellwether.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Contrast;
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
import org.jspecify.annotations.Nullable;

/** Records that tests of the ledger store. */
final class Samples {

    static final Instant ARRIVED = Instant.parse("2026-11-23T08:15:30.123456Z");

    private Samples() {}

    static Study study(String uid, Instant receivedAt) {
        return new Study(
                uid,
                new Patient("4711", "HOSP", "Doe^Jane^^Dr", "19610203", "F"),
                "A-" + uid,
                "P1",
                "F1",
                "CT Head",
                receivedAt.minus(5, ChronoUnit.MINUTES),
                receivedAt);
    }

    static Series series(String study, String uid, SeriesOutcome outcome) {
        return new Series(
                study,
                uid,
                "CT",
                "Head 5.0 H30s",
                2,
                32,
                outcome,
                outcome == SeriesOutcome.WAITING ? "" : "axial, soft tissue",
                new SeriesProtocol(
                        new ProtocolAnswer<>(Contrast.WITHOUT, Contrast.WITH, 0.62, true),
                        new ProtocolAnswer<>(Orientation.AXIAL, Orientation.CORONAL, 0.75),
                        new ProtocolAnswer<>(null, Reconstruction.BONE, 0.5, true)),
                ARRIVED);
    }

    static Assessment assessment(String study, AssessmentStatus status, @Nullable String series) {
        return new Assessment(
                UUID.randomUUID(),
                study,
                "A-" + study,
                status,
                status == AssessmentStatus.NOT_ANALYSED ? "no axial series" : "axial, soft tissue",
                series,
                status == AssessmentStatus.POSITIVE
                        ? List.of(
                                new Finding(HemorrhageType.EDH_SDH, 21.25, 0.98, 14),
                                new Finding(HemorrhageType.SAH, 3.5, 0.61, 9))
                        : List.of(),
                series == null ? null : new ModelIdentity("head_ct_hemorrhage", "1", "ab12"),
                new StageDurations(
                        Duration.ofMillis(11),
                        Duration.ofMillis(12),
                        Duration.ofMillis(13),
                        Duration.ofMillis(14),
                        Duration.ofMillis(15)),
                null,
                ARRIVED.plusSeconds(60));
    }
}
