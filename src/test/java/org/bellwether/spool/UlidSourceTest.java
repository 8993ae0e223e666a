package org.bellwether.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class UlidSourceTest {

    @Property
    void theTimeOfBirthIsReadBack(@ForAll @LongRange(min = 0, max = (1L << 48) - 1) long millis) {
        Instant born = Instant.ofEpochMilli(millis);
        String ulid = new UlidSource(Clock.fixed(born, ZoneOffset.UTC)).next();
        assertThat(UlidSource.isUlid(ulid)).isTrue();
        assertThat(UlidSource.instantOf(ulid)).isEqualTo(born);
    }

    @Test
    void tenThousandOfOneMillisecondAreDifferentAndInOrder() {
        UlidSource source = new UlidSource(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        List<String> ulids = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            ulids.add(source.next());
        }
        assertThat(ulids).isSorted();
        assertThat(new HashSet<>(ulids)).hasSize(10_000);
    }

    @Test
    void aClockThatStepsBackDoesNotBreakTheOrder() {
        long[] millis = {1000, 400, 1001};
        int[] call = {0};
        UlidSource source = new UlidSource(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(millis[call[0]++]);
            }
        });
        assertThat(List.of(source.next(), source.next(), source.next())).isSorted();
    }

    @Test
    void otherTextIsNoUlid() {
        for (String text :
                List.of("", "../../../etc/passwd/xxxxxx", "01ARZ3NDEKTSV4RRFFQ69G5FAU", "Z1ARZ3NDEKTSV4RRFFQ69G5FAV")) {
            assertThat(UlidSource.isUlid(text)).as(text).isFalse();
        }
        assertThat(UlidSource.isUlid("01ARZ3NDEKTSV4RRFFQ69G5FAV")).isTrue();
    }
}
