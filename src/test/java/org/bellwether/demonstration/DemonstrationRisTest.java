package org.bellwether.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.bellwether.mllp.AcknowledgementCode;
import org.bellwether.mllp.MllpClient;
import org.bellwether.mllp.MllpClientOptions;
import org.junit.jupiter.api.Test;

/** The demonstration RIS takes what a RIS would take, over a real socket. */
class DemonstrationRisTest {

    private static final String MESSAGE = String.join(
            "\r",
            "MSH|^~\\&|BELLWETHER|RADIOLOGY|RIS|HOSPITAL|20260101120000||ORU^R01^ORU_R01|c1|P|2.5.1||||||UNICODE UTF-8",
            "PID|1||4711^^^DEMO||Øverås^Ingrid",
            "OBR|1|||24725-4^CT Head^LN|||20260101115500",
            "OBX|1|ST|113014^DICOM Study^DCM||1.2.3.4||||||F",
            "");

    private static AcknowledgementCode send(DemonstrationRis ris, String message) throws Exception {
        try (MllpClient client = new MllpClient("localhost", ris.port(), MllpClientOptions.DEFAULTS)) {
            return client.send(message.getBytes(StandardCharsets.UTF_8)).code();
        }
    }

    @Test
    void aMessageIsKeptUnderItsStudy() throws Exception {
        DemonstrationRis ris = DemonstrationRis.start();
        assertThat(send(ris, MESSAGE)).isEqualTo(AcknowledgementCode.AA);
        assertThat(ris.messagesAbout("1.2.3.4")).singleElement().asString().contains("Øverås");
        assertThat(ris.messagesAbout("1.2.3.5")).isEmpty();
    }

    @Test
    void aMessageThatIsNotValidIsRejectedAndNotKept() throws Exception {
        DemonstrationRis ris = DemonstrationRis.start();
        String invalid = MESSAGE.replace("20260101115500", "yesterday");
        assertThat(send(ris, invalid)).isEqualTo(AcknowledgementCode.AR);
        assertThat(ris.messagesAbout("1.2.3.4")).isEmpty();
    }
}
