package org.bellwether.dicom.net;

import static org.assertj.core.api.Assertions.assertThat;

/** Feeds the readers of association PDUs with anything: they end with a PDU or with a {@link MalformedPduException}. */
public final class PduFuzz {

    private PduFuzz() {}

    /** Reads the body of an A-ASSOCIATE-RQ. */
    public static void associateRequest(byte[] body) {
        try {
            AssociateRequest request = AssociatePduReader.request(body);
            assertThat(request.contexts()).hasSizeLessThanOrEqualTo(128);
        } catch (MalformedPduException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    /** Reads the body of an A-ASSOCIATE-AC. */
    public static void associateAccept(byte[] body) {
        try {
            assertThat(AssociatePduReader.accept(body).contexts()).hasSizeLessThanOrEqualTo(128);
        } catch (MalformedPduException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
