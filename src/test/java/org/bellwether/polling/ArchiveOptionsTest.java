package org.bellwether.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a site wants of an archive, and when it is left alone. */
class ArchiveOptionsTest {

    private static ArchiveOptions options(List<String> modalities, List<String> bodyParts) {
        return new ArchiveOptions(
                Duration.ofSeconds(30),
                Duration.ofHours(24),
                Duration.ofHours(6),
                modalities,
                bodyParts,
                List.of(),
                2,
                Duration.ZERO,
                null,
                100,
                5000,
                20,
                Duration.ofSeconds(10),
                Duration.ofMinutes(10),
                Duration.ofMinutes(5),
                false);
    }

    @Test
    void aSeriesOfAnotherModalityOrBodyPartIsNotWantedAndOneThatDoesNotSayIs() {
        ArchiveOptions head = options(List.of("ct"), List.of("Head", "BRAIN"));
        assertThat(head.wants(new FoundSeries("1.2", "CT", "head", 30))).isTrue();
        assertThat(head.wants(new FoundSeries("1.2", "CT", "", 30))).isTrue();
        assertThat(head.wants(new FoundSeries("1.2", "", "BRAIN", 30))).isTrue();
        assertThat(head.wants(new FoundSeries("1.2", "CT", "CHEST", 30))).isFalse();
        assertThat(head.wants(new FoundSeries("1.2", "SR", "", 1))).isFalse();
        assertThat(options(List.of(), List.of()).wants(new FoundSeries("1.2", "SR", "FOOT", 1)))
                .isTrue();
        assertThat(head.workers("main")).containsExactly("main#1", "main#2");
    }

    private static ZonedDateTime at(String time) {
        return ZonedDateTime.parse("2026-11-29T" + time + ":00Z[UTC]");
    }

    @Test
    void quietHoursEndOnTheSameDayOrOnTheNext() {
        QuietHours morning = QuietHours.parse("07:00-09:30");
        assertThat(morning.endAfter(at("06:59"))).isEmpty();
        assertThat(morning.endAfter(at("07:00"))).contains(at("09:30"));
        assertThat(morning.endAfter(at("09:30"))).isEmpty();
        QuietHours night = QuietHours.parse(" 22:00 - 05:00 ");
        assertThat(night.endAfter(at("23:00"))).contains(at("05:00").plusDays(1));
        assertThat(night.endAfter(at("04:59"))).contains(at("05:00"));
        assertThat(night.endAfter(at("12:00"))).isEmpty();
        assertThat(QuietHours.parse("00:00-00:00").endAfter(at("00:00"))).isEmpty();
        for (String wrong : List.of("", "7-9", "07:00", "07:00-25:00", "07:00-09:00-11:00")) {
            assertThatThrownBy(() -> QuietHours.parse(wrong)).hasMessageContaining("HH:MM-HH:MM");
        }
    }

    @Test
    void quietHoursThatEndWithinTheHourThatSummerTimeSkipsStillEnd() {
        ZonedDateTime night = ZonedDateTime.of(2026, 3, 29, 1, 30, 0, 0, ZoneId.of("Europe/Berlin"));
        assertThat(QuietHours.parse("01:00-02:30").endAfter(night))
                .isPresent()
                .get()
                .satisfies(end -> assertThat(Duration.between(night, end))
                        .isBetween(Duration.ofMinutes(30), Duration.ofHours(2)));
    }

    @Test
    void aQueryHasARangeOfDatesThatMayBeOpen() {
        LocalDate day = LocalDate.of(2026, 11, 29);
        assertThat(query(day, day.plusDays(1)).dateRange()).isEqualTo("20261129-20261130");
        assertThat(query(null, day).dateRange()).isEqualTo("-20261129");
        assertThat(query(day, null).dateRange()).isEqualTo("20261129-");
        assertThat(query(null, null).dateRange()).isEmpty();
    }

    private static StudyQuery query(LocalDate from, LocalDate to) {
        return new StudyQuery(from, to, List.of(), List.of(), "", 1);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThatThrownBy(() -> new PriorOptions(101, Duration.ZERO, Duration.ZERO, List.of(), false))
                .hasMessageContaining("0 to 100");
        PriorOptions priors = new PriorOptions(2, Duration.ZERO, Duration.ZERO, List.of(" head", "SCHÄDEL"), false);
        assertThat(priors.mentions("CT Head w/o")).isTrue();
        assertThat(priors.mentions("ct schädel nativ")).isTrue();
        assertThat(priors.mentions("CT CHEST")).isFalse();
    }
}
