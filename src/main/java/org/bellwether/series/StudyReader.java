package org.bellwether.series;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.DateTimes;
import org.bellwether.dicom.data.Tag;
import org.bellwether.domain.Patient;
import org.bellwether.domain.Study;
import org.jspecify.annotations.Nullable;

/** Reads study and patient from the header of any instance. What is missing is empty. */
public final class StudyReader {

    private StudyReader() {}

    /**
     * Reads study and patient.
     *
     * @param header the data set up to Pixel Data
     * @param receivedAt when the first instance of the study arrived
     * @return the study
     */
    public static Study study(DataSet header, Instant receivedAt) {
        Patient patient = new Patient(
                header.string(Tag.PATIENT_ID),
                header.string(Tag.ISSUER_OF_PATIENT_ID),
                header.string(Tag.PATIENT_NAME),
                header.string(Tag.PATIENT_BIRTH_DATE),
                header.string(Tag.PATIENT_SEX));
        return new Study(
                header.string(Tag.STUDY_INSTANCE_UID),
                patient,
                header.string(Tag.ACCESSION_NUMBER),
                order(header, Tag.PLACER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST),
                order(header, Tag.FILLER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST),
                header.string(Tag.STUDY_DESCRIPTION),
                startedAt(header),
                receivedAt);
    }

    /** The order stands at the top of the data set, or in the first item of the Request Attributes Sequence. */
    private static String order(DataSet header, int tag) {
        String order = header.string(tag);
        List<DataSet> requests = header.sequence(Tag.REQUEST_ATTRIBUTES_SEQUENCE);
        return order.isEmpty() && !requests.isEmpty() ? requests.get(0).string(tag) : order;
    }

    private static @Nullable Instant startedAt(DataSet header) {
        // Times are local to the scanner; without an offset they are taken as local to the engine.
        ZoneId zone = DateTimes.offset(header.string(Tag.TIMEZONE_OFFSET_FROM_UTC))
                .<ZoneId>map(offset -> offset)
                .orElseGet(ZoneId::systemDefault);
        return local(header, Tag.ACQUISITION_DATE, Tag.ACQUISITION_TIME, zone)
                .or(() -> DateTimes.instant(header.string(Tag.ACQUISITION_DATE_TIME), zone))
                .or(() -> local(header, Tag.STUDY_DATE, Tag.STUDY_TIME, zone))
                .orElse(null);
    }

    private static Optional<Instant> local(DataSet header, int dateTag, int timeTag, ZoneId zone) {
        return header.date(dateTag).flatMap(date -> header.time(timeTag)
                .map(time -> date.atTime(time).atZone(zone).toInstant()));
    }
}
