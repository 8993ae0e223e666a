package org.bellwether.report.hl7;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.model.DataTypeException;
import ca.uhn.hl7v2.model.v251.datatype.EI;
import ca.uhn.hl7v2.model.v251.group.ORU_R01_ORDER_OBSERVATION;
import ca.uhn.hl7v2.model.v251.group.ORU_R01_PATIENT_RESULT;
import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import ca.uhn.hl7v2.model.v251.segment.MSH;
import ca.uhn.hl7v2.model.v251.segment.OBR;
import ca.uhn.hl7v2.model.v251.segment.ORC;
import ca.uhn.hl7v2.model.v251.segment.PID;
import ca.uhn.hl7v2.model.v251.segment.TQ1;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.time.Instant;
import java.util.List;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Patient;
import org.bellwether.domain.Series;
import org.bellwether.domain.Study;

/** The result of a study as an unsolicited observation, ORU^R01 of version 2.5.1 (HL7 2.5.1 chapter 7.3.1). */
public final class OruMessage {

    private static final String LOCAL_UID_AUTHORITY = "DICOM";

    private static final HapiContext CONTEXT = context();

    private OruMessage() {}

    private static HapiContext context() {
        DefaultHapiContext context = new DefaultHapiContext(ValidationContextFactory.defaultValidation());
        context.getParserConfiguration().setEscaping(new StrictEscaping());
        return context;
    }

    /**
     * Builds the message. The same arguments give the same text, so that a retry repeats what was sent before.
     *
     * @param assessment the assessment
     * @param study its study
     * @param series the series of the study
     * @param options what the site sets
     * @param controlId MSH-10, from {@link ControlId#of}
     * @return segments ended by carriage returns, without frame characters
     * @throws IllegalStateException when the message breaks a rule of HL7, which is a mistake of this class
     */
    public static String build(
            Assessment assessment, Study study, List<Series> series, OruOptions options, String controlId) {
        try {
            ORU_R01 message = new ORU_R01();
            header(message.getMSH(), assessment, options, controlId);
            ORU_R01_PATIENT_RESULT result = message.getPATIENT_RESULT();
            patient(result.getPATIENT().getPID(), study.patient(), options);
            result.getPATIENT().getVISIT().getPV1().getPatientClass().setValue("U");
            ORU_R01_ORDER_OBSERVATION group = result.getORDER_OBSERVATION();
            order(group, study);
            request(group.getOBR(), assessment, study, options);
            timing(group, assessment, study, options);
            new OruObservations(group, assessment, options).add(study, series);
            return encode(message);
        } catch (HL7Exception broken) {
            // The cause is left out: its text may quote a field, and fields hold patient data.
            throw new IllegalStateException("the message of assessment " + assessment.id() + " breaks a rule of HL7: "
                    + broken.getClass().getSimpleName());
        }
    }

    private static String encode(ORU_R01 message) throws HL7Exception {
        return new PipeParser(CONTEXT).encode(message);
    }

    private static void header(MSH msh, Assessment assessment, OruOptions options, String controlId)
            throws DataTypeException {
        msh.getFieldSeparator().setValue("|");
        msh.getEncodingCharacters().setValue("^~\\&");
        msh.getSendingApplication().getNamespaceID().setValue(options.sendingApplication());
        msh.getSendingFacility().getNamespaceID().setValue(options.sendingFacility());
        msh.getReceivingApplication().getNamespaceID().setValue(options.receivingApplication());
        msh.getReceivingFacility().getNamespaceID().setValue(options.receivingFacility());
        Hl7Text.fill(msh.getDateTimeOfMessage().getTime(), assessment.createdAt(), options.zone());
        msh.getMessageType().getMessageCode().setValue("ORU");
        msh.getMessageType().getTriggerEvent().setValue("R01");
        msh.getMessageType().getMessageStructure().setValue("ORU_R01");
        msh.getMessageControlID().setValue(controlId);
        msh.getProcessingID().getProcessingID().setValue(options.processingId());
        msh.getVersionID().getVersionID().setValue("2.5.1");
        msh.getAcceptAcknowledgmentType().setValue(options.acceptAcknowledgement());
        msh.getApplicationAcknowledgmentType().setValue(options.applicationAcknowledgement());
        msh.getCharacterSet(0).setValue(options.characterSet());
    }

    private static void patient(PID pid, Patient patient, OruOptions options) throws DataTypeException {
        pid.getSetIDPID().setValue("1");
        if (!patient.id().isBlank()) {
            pid.getPatientIdentifierList(0).getIDNumber().setValue(Hl7Text.shortLine(patient.id()));
            String authority = patient.issuer().isBlank() ? options.assigningAuthority() : patient.issuer();
            pid.getPatientIdentifierList(0)
                    .getAssigningAuthority()
                    .getNamespaceID()
                    .setValue(Hl7Text.shortLine(authority));
        }
        Hl7Text.name(pid::getPatientName, patient.name());
        pid.getDateTimeOfBirth().getTime().setValue(Hl7Text.date(patient.birthDate()));
        String sex = patient.sex().strip();
        pid.getAdministrativeSex()
                .setValue(sex.isEmpty() ? "" : List.of("M", "F", "O").contains(sex) ? sex : "U");
    }

    private static void order(ORU_R01_ORDER_OBSERVATION group, Study study) throws DataTypeException {
        ORC orc = group.getORC();
        orc.getOrderControl().setValue("RE");
        placer(orc.getPlacerOrderNumber(), study);
        filler(orc.getFillerOrderNumber(), study);
    }

    private static void placer(EI field, Study study) throws DataTypeException {
        field.getEntityIdentifier().setValue(Hl7Text.shortLine(study.placerOrderNumber()));
    }

    /** The filler's number, else the accession number, which most sites use as such, else the study's UID. */
    private static void filler(EI field, Study study) throws DataTypeException {
        String number = Hl7Text.shortLine(study.fillerOrderNumber());
        if (number.isEmpty()) {
            number = Hl7Text.shortLine(study.accessionNumber());
        }
        if (number.isEmpty()) {
            number = study.studyInstanceUid();
            field.getNamespaceID().setValue(LOCAL_UID_AUTHORITY);
        }
        field.getEntityIdentifier().setValue(number);
    }

    private static void request(OBR obr, Assessment assessment, Study study, OruOptions options)
            throws DataTypeException {
        obr.getSetIDOBR().setValue("1");
        placer(obr.getPlacerOrderNumber(), study);
        filler(obr.getFillerOrderNumber(), study);
        Coded service = options.universalServiceId();
        Hl7Text.fill(obr.getUniversalServiceIdentifier(), service);
        Hl7Text.fill(obr.getObservationDateTime().getTime(), acquired(study), options.zone());
        obr.getPlacerField1().setValue(Hl7Text.shortLine(study.accessionNumber()));
        Hl7Text.fill(obr.getResultsRptStatusChngDateTime().getTime(), assessment.createdAt(), options.zone());
        obr.getDiagnosticServSectID().setValue("RAD");
        obr.getResultStatus().setValue(options.resultStatus());
        Coded procedure = options.procedureCode();
        Hl7Text.fill(obr.getProcedureCode(), procedure == null ? service : procedure);
    }

    private static Instant acquired(Study study) {
        Instant startedAt = study.startedAt();
        return startedAt == null ? study.receivedAt() : startedAt;
    }

    private static void timing(ORU_R01_ORDER_OBSERVATION group, Assessment assessment, Study study, OruOptions options)
            throws DataTypeException {
        if (assessment.status() == AssessmentStatus.POSITIVE
                && !options.positivePriority().isEmpty()) {
            TQ1 timing = group.getTIMING_QTY().getTQ1();
            timing.getSetIDTQ1().setValue("1");
            Hl7Text.fill(timing.getStartDateTime().getTime(), acquired(study), options.zone());
            timing.getPriority(0).getIdentifier().setValue(options.positivePriority());
            timing.getPriority(0).getNameOfCodingSystem().setValue("HL70485");
        }
    }
}
