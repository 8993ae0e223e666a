package org.bellwether.camel.dicom;

import org.bellwether.dicom.dimse.QueryModel;
import org.bellwether.dicom.dimse.QueryUser;

/** What the producer queries (PS3.4 annexes C and K). */
public enum DicomInformationModel {
    /** Studies, series, instances. */
    studyRoot,
    /** Patients, studies, series, instances. */
    patientRoot,
    /** Scheduled procedure steps; it can only be asked with a find. */
    worklist;

    /**
     * Returns the SOP class of an operation within this model.
     *
     * @throws IllegalArgumentException if there is none
     */
    String sopClassUid(DicomOperation operation) {
        if (this == worklist) {
            if (operation != DicomOperation.find) {
                throw new IllegalArgumentException("informationModel=worklist is for operation=find alone");
            }
            return QueryUser.MODALITY_WORKLIST;
        }
        QueryModel.Service service =
                switch (operation) {
                    case find -> QueryModel.Service.FIND;
                    case move -> QueryModel.Service.MOVE;
                    case get -> QueryModel.Service.GET;
                    default -> throw new IllegalArgumentException(operation + " has no information model");
                };
        return (this == patientRoot ? QueryModel.PATIENT_ROOT : QueryModel.STUDY_ROOT).sopClassUid(service);
    }
}
