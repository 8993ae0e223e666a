package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.bellwether.domain.Delivery;
import org.bellwether.ledger.DeliveryFailedException;
import org.bellwether.ledger.DeliveryRefusedException;
import org.bellwether.mllp.Acknowledgement;
import org.bellwether.mllp.MllpClient;
import org.bellwether.report.hl7.ControlId;
import org.bellwether.report.hl7.OruMessage;
import org.bellwether.report.hl7.OruOptions;

/** Tells the radiology information system: an HL7 ORU^R01 whose acknowledgement decides. */
@ApplicationScoped
@Named("risDelivery")
public class RisDelivery {

    private final Outbox outbox;
    private final OruOptions options;
    private final MllpClient client;

    /**
     * Makes the bean.
     *
     * @param outbox reads what is told
     * @param options what the site sets for its messages
     * @param client the connection to the RIS
     */
    @Inject
    public RisDelivery(Outbox outbox, OruOptions options, MllpClient client) {
        this.outbox = outbox;
        this.options = options;
        this.client = client;
    }

    /**
     * Builds the message; MSH-10 is the same at every attempt.
     *
     * @param delivery the row of the outbox
     * @return the message in the site's character set
     */
    public byte[] buildMessage(Delivery delivery) {
        OutgoingAssessment outgoing = outbox.read(delivery);
        return OruMessage.build(
                        outgoing.assessment(),
                        outgoing.study(),
                        outgoing.series(),
                        options,
                        ControlId.of(delivery.id()))
                .getBytes(options.charset());
    }

    /**
     * Sends the message and waits for the acknowledgement that names it.
     *
     * @param message the message
     * @return nothing that a later step needs
     * @throws IOException when the RIS is not there or does not answer in time: tried again
     * @throws DeliveryFailedException when it answers AE or CE: tried again
     * @throws DeliveryRefusedException when it answers AR or CR
     */
    public String send(byte[] message) throws IOException, DeliveryFailedException, DeliveryRefusedException {
        Acknowledgement answer = client.send(message);
        return switch (answer.code().verdict()) {
            case ACCEPTED -> answer.code().name();
            case AGAIN -> throw new DeliveryFailedException("the RIS answered " + answer.code(), null);
            case REFUSED -> throw new DeliveryRefusedException("the RIS answered " + answer.code());
        };
    }
}
