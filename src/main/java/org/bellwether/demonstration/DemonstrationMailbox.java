package org.bellwether.demonstration;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;

/** A mail server in this process that takes every mail and keeps it, in place of a hospital's pager. */
final class DemonstrationMailbox {

    /**
     * One mail.
     *
     * @param recipient address of its envelope's first recipient
     * @param subject its subject, empty when it has none
     * @param text its body without the line end at its end
     */
    record Page(String recipient, String subject, String text) {}

    private final GreenMail server;

    private DemonstrationMailbox(GreenMail server) {
        this.server = server;
    }

    /**
     * Starts the server on a free port of the loopback interface.
     *
     * @return the running server
     */
    static DemonstrationMailbox start() {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return new DemonstrationMailbox(server);
    }

    /**
     * Returns the port of the server.
     *
     * @return a TCP port
     */
    int port() {
        return server.getSmtp().getPort();
    }

    /**
     * Returns the mails that came so far.
     *
     * @return mails in the order of arrival
     * @throws MessagingException when a mail cannot be parsed
     */
    List<Page> pages() throws MessagingException {
        List<Page> pages = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            String subject = message.getSubject() == null ? "" : message.getSubject();
            String recipient = message.getAllRecipients() == null ? "" : message.getAllRecipients()[0].toString();
            pages.add(
                    new Page(recipient, subject, GreenMailUtil.getBody(message).strip()));
        }
        return pages;
    }
}
