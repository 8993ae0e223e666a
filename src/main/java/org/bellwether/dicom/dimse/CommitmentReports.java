package org.bellwether.dicom.dimse;

import java.io.IOException;
import org.bellwether.dicom.data.DicomValueException;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.DicomFormatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the N-EVENT-REPORT of storage commitment providers (PS3.4 section J.3.3). Thread-safe. */
final class CommitmentReports {

    private static final Logger LOG = LoggerFactory.getLogger(CommitmentReports.class);
    private static final int SUCCESSFUL = 1;
    private static final int FAILURES_EXIST = 2;

    private final CommitmentListener listener;

    CommitmentReports(CommitmentListener listener) {
        this.listener = listener;
    }

    /** Tells whether a request belongs here. */
    static boolean serves(int commandField, String sopClassUid) {
        return commandField == CommandSet.N_EVENT_REPORT_RQ && sopClassUid.equals(Uid.STORAGE_COMMITMENT_PUSH_MODEL);
    }

    /** Hands a report on and answers it: Success only once the listener has taken it. */
    void answer(MessageExchange messages, DimseMessage report, String aeTitle) throws IOException {
        CommandSet command = report.command();
        CommandSet response;
        try {
            int event = command.integer(CommandSet.EVENT_TYPE_ID, 0);
            if (event != SUCCESSFUL && event != FAILURES_EXIST) {
                throw new DimseFailureException(DimseStatus.NO_SUCH_EVENT_TYPE, "event type 1 or 2");
            }
            listener.settled(CommitmentResult.of(report.dataSet()), aeTitle);
            response = command.response(DimseStatus.SUCCESS, null).put(CommandSet.EVENT_TYPE_ID, event);
        } catch (DimseFailureException e) {
            response = refused(command, e.status(), String.valueOf(e.getMessage()), e);
        } catch (DicomFormatException | DicomValueException e) {
            response = refused(command, DimseStatus.INVALID_ARGUMENT_VALUE, "the report cannot be read", e);
        } catch (RuntimeException e) {
            // Not taken, so the peer should report again.
            response = refused(command, DimseStatus.PROCESSING_FAILURE, "the report was not taken on", e);
        }
        messages.send(report.context(), response);
    }

    private static CommandSet refused(CommandSet command, int status, String comment, Exception cause) {
        LOG.warn("A storage commitment report was refused, {}: {}", DimseStatus.hex(status), comment, cause);
        return command.response(status, comment);
    }
}
