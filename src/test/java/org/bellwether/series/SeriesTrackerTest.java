package org.bellwether.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.junit.jupiter.api.Test;

class SeriesTrackerTest {

    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final Duration GRACE = Duration.ofMillis(500);
    private static final String UID = "2.25.7";

    private final SeriesTracker tracker = new SeriesTracker(new SeriesOptions(QUIET, GRACE, Duration.ofHours(1)));
    private final CtSeries slices = CtSeries.axial(Path.of("unused"), 12, 4.5);

    private static Instant at(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    private SeriesProgress receive(int index, String association, double seconds) {
        return tracker.received(slices.header(index), association, at(seconds));
    }

    private void announce(int count) {
        slices.changeAll(slice -> slice.putInteger(Tag.IMAGES_IN_ACQUISITION, count));
    }

    @Test
    void aSeriesIsCompleteAfterTheQuietTime() {
        receive(0, "a", 0);
        SeriesProgress progress = receive(1, "a", 3);
        assertThat(progress.dueAt()).isEqualTo(at(13));
        assertThat(progress.reason()).isEqualTo(CompletionReason.QUIET_TIME);
        assertThat(progress.count()).isEqualTo(2);
        assertThat(tracker.complete(UID, at(12.9))).isEmpty();
        assertThat(tracker.complete(UID, at(13))).isPresent();
        assertThat(tracker.complete(UID, at(14))).as("closed once").isEmpty();
        assertThat(tracker.dueAt(UID)).isEmpty();
    }

    @Test
    void aSeriesIsCompleteAGraceAfterTheRelease() {
        receive(0, "a", 0);
        receive(1, "a", 1);
        List<SeriesProgress> changed = tracker.associationEnded("a", at(2));
        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).dueAt()).isEqualTo(at(2.5));
        assertThat(changed.get(0).reason()).isEqualTo(CompletionReason.ASSOCIATION_ENDED);
    }

    @Test
    void theReleaseOfOneOfTwoAssociationsCompletesNothing() {
        receive(0, "a", 0);
        receive(1, "a", 0);
        receive(2, "b", 0);
        receive(3, "b", 0);
        assertThat(tracker.associationEnded("a", at(1)).get(0).reason()).isEqualTo(CompletionReason.QUIET_TIME);
        assertThat(tracker.associationEnded("b", at(2)).get(0).dueAt()).isEqualTo(at(2.5));
        assertThat(tracker.associationEnded("other", at(2))).isEmpty();
    }

    @Test
    void anInstanceAfterTheReleaseTakesTheGraceBack() {
        receive(0, "a", 0);
        receive(1, "a", 0);
        tracker.associationEnded("a", at(1));
        assertThat(receive(2, "b", 1.2).reason()).isEqualTo(CompletionReason.QUIET_TIME);
    }

    @Test
    void anAssociationForEachImageTellsNothingByItsRelease() {
        for (int i = 0; i < 5; i++) {
            receive(i, "association-" + i, i);
            assertThat(tracker.associationEnded("association-" + i, at(i + 0.1))
                            .get(0)
                            .reason())
                    .isEqualTo(CompletionReason.QUIET_TIME);
        }
        assertThat(tracker.dueAt(UID)).contains(at(14));
    }

    @Test
    void aStackAsLargeAsAnnouncedIsCompleteAtOnce() {
        announce(12);
        for (int i = 0; i < 11; i++) {
            assertThat(receive((i * 5) % 12, "a", i).reason()).isEqualTo(CompletionReason.QUIET_TIME);
        }
        SeriesProgress progress = receive((11 * 5) % 12, "a", 11);
        assertThat(progress.reason()).isEqualTo(CompletionReason.EXPECTED_COUNT);
        assertThat(progress.isDue(at(11))).isTrue();
    }

    @Test
    void asManySlicesAsAnnouncedWithAGapAreNotComplete() {
        announce(11);
        for (int i = 0; i < 12; i++) {
            if (i != 5) {
                receive(i, "a", i);
            }
        }
        assertThat(tracker.progress(UID).orElseThrow().reason()).isEqualTo(CompletionReason.QUIET_TIME);
    }

    @Test
    void twoSlicesAtOnePositionAreNotTwoOfTheAnnounced() {
        announce(12);
        for (int i = 0; i < 11; i++) {
            receive(i, "a", i);
        }
        assertThat(receive(10, "a", 11).reason()).isEqualTo(CompletionReason.QUIET_TIME);
    }

    @Test
    void withoutPositionsTheInstanceNumbersAreCounted() {
        announce(12);
        slices.changeAll(slice -> slice.remove(Tag.IMAGE_POSITION_PATIENT));
        for (int i = 11; i >= 0; i--) {
            receive(i, "a", 1);
        }
        assertThat(tracker.progress(UID).orElseThrow().reason()).isEqualTo(CompletionReason.EXPECTED_COUNT);
    }

    @Test
    void anAnnouncedOneOnEachImageCompletesNothing() {
        announce(1);
        assertThat(receive(0, "a", 0).reason()).isEqualTo(CompletionReason.QUIET_TIME);
        assertThat(receive(1, "a", 0).reason()).isEqualTo(CompletionReason.QUIET_TIME);
    }

    @Test
    void aLateSliceReopensTheSeriesAndItsRuleIsNotTrustedAgain() {
        receive(0, "a", 0);
        receive(1, "a", 0);
        tracker.associationEnded("a", at(1));
        assertThat(tracker.complete(UID, at(2)).orElseThrow().reopened()).isFalse();

        SeriesProgress late = receive(2, "b", 60);
        assertThat(late.reopened()).isTrue();
        assertThat(late.count()).isEqualTo(3);
        receive(3, "b", 60);
        assertThat(tracker.associationEnded("b", at(61)).get(0).reason()).isEqualTo(CompletionReason.QUIET_TIME);
        assertThat(tracker.complete(UID, at(70)).orElseThrow().reopened()).isTrue();
    }

    @Test
    void aSeriesFromBeforeTheStartCompletesAfterTheQuietTime() {
        SeriesProgress progress = tracker.restored("2.25.1", UID, 36, at(0));
        assertThat(progress.dueAt()).isEqualTo(at(10));
        assertThat(progress.count()).isEqualTo(36);
        assertThat(receive(0, "a", 5).count()).isEqualTo(37);
        assertThat(tracker.openSeries("2.25.1")).hasSize(1);
        assertThat(tracker.openSeries("2.25.2")).isEmpty();
    }

    @Test
    void aCompletedSeriesIsForgottenInTime() {
        receive(0, "a", 0);
        tracker.complete(UID, at(20));
        DataSet other = CtSeries.slice(0, CtSeries.AXIAL, 0, 0, 0).putString(Tag.SERIES_INSTANCE_UID, "2.25.8");
        tracker.received(other, "a", at(7200));
        assertThat(receive(1, "a", 7200).reopened()).isFalse();
    }
}
