package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.apache.camel.Message;
import org.bellwether.domain.Delivery;
import org.bellwether.ledger.DeliveryFailedException;
import org.bellwether.ledger.DeliveryRefusedException;
import org.bellwether.report.webhook.WebhookDocument;

/** Tells another program: the assessment as JSON. */
@ApplicationScoped
@Named("webhookDelivery")
public class WebhookDelivery {

    private final Outbox outbox;
    private final boolean accessionNumber;

    /**
     * Makes the bean.
     *
     * @param outbox reads what is told
     * @param accessionNumber whether the accession number is told
     */
    @Inject
    public WebhookDelivery(Outbox outbox, @Named("webhookAccessionNumber") boolean accessionNumber) {
        this.outbox = outbox;
        this.accessionNumber = accessionNumber;
    }

    /**
     * Builds the document and the headers that go with it.
     *
     * @param exchange holds the row of the outbox as its body, and the document afterwards
     */
    public void buildDocument(Exchange exchange) {
        Delivery delivery = exchange.getMessage().getBody(Delivery.class);
        OutgoingAssessment outgoing = outbox.read(delivery);
        Message message = exchange.getMessage();
        message.setBody(WebhookDocument.build(outgoing.assessment(), accessionNumber));
        message.setHeader(Exchange.HTTP_METHOD, "POST");
        message.setHeader(Exchange.CONTENT_TYPE, "application/json");
        message.setHeader("Idempotency-Key", WebhookDocument.idempotencyKey(delivery.id()));
    }

    /**
     * Judges the answer of the webhook: a 2xx status is an acceptance, a client error a refusal for good, save those that
     * ask for another try (408, 425, 429).
     *
     * @param status the HTTP status
     * @throws DeliveryRefusedException when the webhook will never take the document
     * @throws DeliveryFailedException when it may take it later
     */
    public void judge(@Header(Exchange.HTTP_RESPONSE_CODE) int status)
            throws DeliveryRefusedException, DeliveryFailedException {
        if (status / 100 == 2) {
            return;
        }
        String answer = "the webhook answered HTTP " + status;
        if (status / 100 == 4 && status != 408 && status != 425 && status != 429) {
            throw new DeliveryRefusedException(answer);
        }
        throw new DeliveryFailedException(answer, null);
    }
}
