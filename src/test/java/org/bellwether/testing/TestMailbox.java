package org.bellwether.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.stream.Stream;

/** A mail server on a loopback port that keeps every mail; it can be started late, to play a server that was down. */
public final class TestMailbox implements AutoCloseable {

    private final GreenMail server;

    private TestMailbox(int port) {
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /**
     * Starts a server.
     *
     * @param port its port, 0 for a free one
     * @return the running server
     */
    public static TestMailbox start(int port) {
        return new TestMailbox(port);
    }

    /**
     * Returns the port.
     *
     * @return a TCP port of the loopback interface
     */
    public int port() {
        return server.getSmtp().getPort();
    }

    /**
     * Returns every mail as it came over the wire, header and body.
     *
     * @return raw mails in the order of arrival
     */
    public List<String> rawMails() {
        return Stream.of(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    /**
     * Returns the bodies of the mails.
     *
     * @return bodies in the order of arrival
     */
    public List<String> bodies() {
        return Stream.of(server.getReceivedMessages())
                .map(message -> GreenMailUtil.getBody(message).strip())
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
