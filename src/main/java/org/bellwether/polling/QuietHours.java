package org.bellwether.polling;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A time of the day in which nothing is retrieved, since others need the archive.
 *
 * @param from its begin, included
 * @param to its end, excluded; before {@code from} if it lasts over midnight
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /**
     * Reads what a site wrote.
     *
     * @param text {@code HH:MM-HH:MM}
     * @return the hours
     * @throws IllegalArgumentException if it means nothing
     */
    public static QuietHours parse(String text) {
        String[] ends = text.strip().split("-", -1);
        try {
            if (ends.length == 2) {
                return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
            }
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("quiet hours are written HH:MM-HH:MM, not '" + text + "'", wrong);
        }
        throw new IllegalArgumentException("quiet hours are written HH:MM-HH:MM, not '" + text + "'");
    }

    /**
     * Tells when they end.
     *
     * @param now the time, in the zone of the site
     * @return the end, or empty if they are not on
     */
    public Optional<ZonedDateTime> endAfter(ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        boolean on = from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
        if (!on || from.equals(to)) {
            return Optional.empty();
        }
        ZonedDateTime end = now.toLocalDate().atTime(to).atZone(now.getZone());
        return Optional.of(end.isAfter(now) ? end : end.plusDays(1));
    }
}
