package org.bellwether.dicom.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes the DA, TM and DT values of PS3.5 section 6.2; what is malformed is empty, never an exception. */
public final class DateTimes {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(\\.?)(\\d{2})\\2(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{2})(?::?(\\d{2})(?::?(\\d{2})(?:\\.(\\d{1,6}))?)?)?");
    private static final Pattern DATE_TIME = Pattern.compile(
            "(\\d{4})(?:(\\d{2})(?:(\\d{2})(\\d{2}(?:\\d{2}(?:\\d{2}(?:\\.\\d{1,6})?)?)?)?)?)?([+-]\\d{4})?");

    private DateTimes() {}

    /**
     * Reads a DA value.
     *
     * @param text YYYYMMDD, or YYYY.MM.DD as older devices wrote; of a longer DT value the date is taken
     * @return empty if malformed
     */
    public static Optional<LocalDate> date(String text) {
        Matcher match = DATE.matcher(text.length() > 10 ? text.substring(0, 8) : text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(match.group(1)), number(match.group(3)), number(match.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a TM value.
     *
     * @param text HH, HHMM, HHMMSS or HHMMSS.FFFFFF, also with colons as older devices wrote; a leap second becomes 59
     * @return empty if malformed
     */
    public static Optional<LocalTime> time(String text) {
        Matcher match = TIME.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int second = match.group(3) == null ? 0 : number(match.group(3));
        String fraction = match.group(4) == null ? "" : match.group(4);
        int nanos = fraction.isEmpty() ? 0 : number((fraction + "000000000").substring(0, 9));
        try {
            int minute = match.group(2) == null ? 0 : number(match.group(2));
            return Optional.of(LocalTime.of(number(match.group(1)), minute, second == 60 ? 59 : second, nanos));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a DT value without its offset; what is left out is the first month, day, or hour.
     *
     * @param text YYYY to YYYYMMDDHHMMSS.FFFFFF&amp;ZZXX
     * @return empty if malformed
     */
    public static Optional<LocalDateTime> dateTime(String text) {
        Matcher match = DATE_TIME.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String month = match.group(2) == null ? "01" : match.group(2);
        String day = match.group(3) == null ? "01" : match.group(3);
        Optional<LocalTime> time = match.group(4) == null ? Optional.of(LocalTime.MIDNIGHT) : time(match.group(4));
        return date(match.group(1) + month + day).flatMap(date -> time.map(date::atTime));
    }

    /**
     * Reads a DT value as a moment.
     *
     * @param text YYYY to YYYYMMDDHHMMSS.FFFFFF&amp;ZZXX
     * @param zone the zone of a value without offset: Timezone Offset From UTC (0008,0201), or the site's
     * @return empty if malformed
     */
    public static Optional<Instant> instant(String text, ZoneId zone) {
        Matcher match = DATE_TIME.matcher(text);
        String offset = match.matches() ? match.group(5) : null;
        Optional<ZoneId> valid =
                offset == null ? Optional.of(zone) : offset(offset).map(ZoneId.class::cast);
        return dateTime(text).flatMap(local -> valid.map(at -> local.atZone(at).toInstant()));
    }

    /**
     * Reads an offset as DT values and Timezone Offset From UTC (0008,0201) write it.
     *
     * @param text +HHMM or -HHMM
     * @return empty if malformed
     */
    public static Optional<ZoneOffset> offset(String text) {
        if (!text.matches("[+-]\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a DA value.
     *
     * @param date a date of the years 0 to 9999
     * @return YYYYMMDD
     */
    public static String format(LocalDate date) {
        return String.format("%04d%02d%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Writes a TM value.
     *
     * @param time a time
     * @return HHMMSS, with six digits of a second where there is a fraction
     */
    public static String format(LocalTime time) {
        String whole = String.format("%02d%02d%02d", time.getHour(), time.getMinute(), time.getSecond());
        return time.getNano() < 1000 ? whole : whole + String.format(".%06d", time.getNano() / 1000);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
