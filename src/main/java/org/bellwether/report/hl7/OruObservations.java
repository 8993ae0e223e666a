package org.bellwether.report.hl7;

import ca.uhn.hl7v2.model.DataTypeException;
import ca.uhn.hl7v2.model.Type;
import ca.uhn.hl7v2.model.v251.datatype.CWE;
import ca.uhn.hl7v2.model.v251.datatype.NM;
import ca.uhn.hl7v2.model.v251.datatype.ST;
import ca.uhn.hl7v2.model.v251.datatype.TX;
import ca.uhn.hl7v2.model.v251.group.ORU_R01_ORDER_OBSERVATION;
import ca.uhn.hl7v2.model.v251.segment.OBX;
import java.util.List;
import java.util.Locale;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Finding;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.Series;
import org.bellwether.domain.Study;
import org.jspecify.annotations.Nullable;

/** The OBX segments of a result, in this order: answer, reason, findings, study and series, model, notice, link. */
final class OruObservations {

    /** The local coding system, used where no standard one has a code. */
    static final String LOCAL = "99BWR";

    /** What every result says of itself. */
    static final String NOTICE = "Research use, not for clinical use";

    private static final Coded RESULT = new Coded("HEMORRHAGE", "Intracranial hemorrhage triage", LOCAL);
    private static final Coded REASON = new Coded("REASON", "Why this result", LOCAL);
    private static final Coded FINDING = new Coded("121071", "Finding", "DCM");
    private static final Coded VOLUME = new Coded("118565006", "Volume", "SCT");
    private static final Coded PROBABILITY = new Coded("111047", "Probability of finding", "DCM");
    private static final Coded KEY_SLICE = new Coded("KEYSLICE", "Slice with the largest area", LOCAL);
    private static final Coded STUDY = new Coded("113014", "DICOM Study", "DCM");
    private static final Coded SERIES = new Coded("112002", "Series Instance UID", "DCM");
    private static final Coded MODEL = new Coded("111001", "Algorithm Name", "DCM");
    private static final Coded MODEL_VERSION = new Coded("111003", "Algorithm Version", "DCM");
    private static final Coded MODEL_HASH = new Coded("SHA256", "SHA-256 of the model file", LOCAL);
    private static final Coded NOTICE_CODE = new Coded("NOTICE", "Notice", LOCAL);
    private static final Coded LINK = new Coded("LINK", "Worklist link", LOCAL);
    private static final Coded MILLILITRE = new Coded("mL", "milliliter", "UCUM");
    private static final Coded NO_UNIT = new Coded("1", "no units", "UCUM");

    private final ORU_R01_ORDER_OBSERVATION group;
    private final Assessment assessment;
    private final OruOptions options;
    private int count;

    OruObservations(ORU_R01_ORDER_OBSERVATION group, Assessment assessment, OruOptions options) {
        this.group = group;
        this.assessment = assessment;
        this.options = options;
    }

    void add(Study study, List<Series> series) throws DataTypeException {
        answer();
        text(REASON, assessment.reason());
        for (int i = 0; i < assessment.findings().size(); i++) {
            finding(assessment.findings().get(i), String.valueOf(i + 1));
        }
        string(STUDY, study.studyInstanceUid());
        String read = assessment.seriesInstanceUid();
        if (read != null) {
            string(SERIES, read);
        }
        notAnalysed(series);
        model();
        text(NOTICE_CODE, NOTICE);
        if (!options.linkBaseUrl().isEmpty()) {
            text(LINK, options.linkBaseUrl().replaceAll("/+$", "") + "/a/" + assessment.id());
        }
    }

    private void answer() throws DataTypeException {
        OBX obx = next(RESULT, "CWE");
        CWE value = new CWE(group.getMessage());
        Hl7Text.fill(
                value,
                switch (assessment.status()) {
                    case POSITIVE -> new Coded("POSITIVE", "Suspected intracranial hemorrhage", LOCAL);
                    case NEGATIVE -> new Coded("NEGATIVE", "No hemorrhage found", LOCAL);
                    case NOT_ANALYSED -> new Coded("NOT_ANALYSED", "Not analysed", LOCAL);
                });
        put(obx, value);
        if (assessment.status() == AssessmentStatus.POSITIVE
                && !options.positiveAbnormalFlag().isEmpty()) {
            obx.getAbnormalFlags(0).setValue(options.positiveAbnormalFlag());
        }
    }

    private void finding(Finding finding, String subId) throws DataTypeException {
        OBX type = next(FINDING, "CWE");
        type.getObservationSubID().setValue(subId);
        CWE value = new CWE(group.getMessage());
        Hl7Text.fill(
                value,
                switch (finding.type()) {
                    case IPH -> new Coded("IPH", "Intraparenchymal hemorrhage", LOCAL);
                    case SAH -> new Coded("SAH", "Subarachnoid hemorrhage", LOCAL);
                    case EDH_SDH -> new Coded("EDH_SDH", "Epidural or subdural hemorrhage", LOCAL);
                });
        put(type, value);
        number(VOLUME, subId, String.format(Locale.ROOT, "%.1f", finding.volumeMl()), MILLILITRE);
        number(PROBABILITY, subId, String.format(Locale.ROOT, "%.3f", finding.probability()), NO_UNIT);
        // People count slices from 1; the domain counts from 0.
        number(KEY_SLICE, subId, String.valueOf(finding.keySlice() + 1), null);
    }

    /** Tells of every series that was not read and why, when none was. */
    private void notAnalysed(List<Series> series) throws DataTypeException {
        if (assessment.status() == AssessmentStatus.NOT_ANALYSED) {
            for (Series one : series) {
                text(REASON, "Series " + one.description() + " (" + one.seriesInstanceUid() + "): " + one.reason());
            }
        }
    }

    private void model() throws DataTypeException {
        ModelIdentity model = assessment.model();
        if (model != null) {
            string(MODEL, model.name());
            string(MODEL_VERSION, model.version());
            string(MODEL_HASH, model.sha256());
        }
    }

    private void number(Coded what, String subId, String number, @Nullable Coded unit) throws DataTypeException {
        OBX obx = next(what, "NM");
        obx.getObservationSubID().setValue(subId);
        NM value = new NM(group.getMessage());
        value.setValue(number);
        put(obx, value);
        if (unit != null) {
            Hl7Text.fill(obx.getUnits(), unit);
        }
    }

    private void string(Coded what, String text) throws DataTypeException {
        OBX obx = next(what, "ST");
        ST value = new ST(group.getMessage());
        value.setValue(Hl7Text.shortLine(text));
        put(obx, value);
    }

    private void text(Coded what, String text) throws DataTypeException {
        OBX obx = next(what, "TX");
        TX value = new TX(group.getMessage());
        value.setValue(Hl7Text.line(text));
        put(obx, value);
    }

    private static void put(OBX obx, Type value) throws DataTypeException {
        obx.getObservationValue(0).setData(value);
    }

    /** Begins the next OBX: number, type, what it is, status, time, device. */
    private OBX next(Coded what, String valueType) throws DataTypeException {
        OBX obx = group.getOBSERVATION(count).getOBX();
        count++;
        obx.getSetIDOBX().setValue(String.valueOf(count));
        obx.getValueType().setValue(valueType);
        Hl7Text.fill(obx.getObservationIdentifier(), what);
        obx.getObservationResultStatus().setValue(status());
        Hl7Text.fill(obx.getDateTimeOfTheObservation().getTime(), assessment.createdAt(), options.zone());
        if (!options.deviceName().isEmpty()) {
            obx.getEquipmentInstanceIdentifier(0)
                    .getEntityIdentifier()
                    .setValue(Hl7Text.shortLine(options.deviceName()));
        }
        return obx;
    }

    /** Returns OBX-11: a correction, else final where the whole result is final, else preliminary. */
    private String status() {
        if (assessment.correctsId() != null) {
            return "C";
        }
        return options.resultStatus().equals("F") ? "F" : "P";
    }
}
