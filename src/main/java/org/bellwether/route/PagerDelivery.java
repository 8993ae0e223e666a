package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.bellwether.domain.Delivery;
import org.bellwether.report.pager.PageOptions;
import org.bellwether.report.pager.PageText;

/** Pages the radiologist on call: one line of text by mail, without patient data. */
@ApplicationScoped
@Named("pagerDelivery")
public class PagerDelivery {

    private final Outbox outbox;
    private final PageOptions options;
    private final String sender;
    private final String recipients;

    /**
     * Makes the bean.
     *
     * @param outbox reads what is told
     * @param options what the site sets for pages
     * @param sender address that pages come from
     * @param recipients addresses that are paged, separated by commas; empty when nobody is
     */
    @Inject
    public PagerDelivery(
            Outbox outbox,
            PageOptions options,
            @Named("pagerSender") String sender,
            @Named("pagerRecipients") String recipients) {
        this.outbox = outbox;
        this.options = options;
        this.sender = PageText.requireOneLine("From", sender);
        this.recipients = PageText.requireOneLine("To", recipients);
    }

    /**
     * Builds the page and the mail fields that go with it. The Message-ID is the same at every attempt.
     *
     * @param exchange holds the row of the outbox as its body, and the page afterwards
     */
    public void buildPage(Exchange exchange) {
        Delivery delivery = exchange.getMessage().getBody(Delivery.class);
        OutgoingAssessment outgoing = outbox.read(delivery);
        Message message = exchange.getMessage();
        message.setBody(PageText.build(outgoing.assessment(), outgoing.study(), options, Instant.now()));
        message.setHeader("From", sender);
        message.setHeader("To", recipients);
        message.setHeader("Subject", "");
        message.setHeader("Message-ID", "<" + delivery.id() + "@bellwether>");
        message.setHeader(Exchange.CONTENT_TYPE, "text/plain; charset=us-ascii");
    }
}
