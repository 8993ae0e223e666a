package org.bellwether.demonstration;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.parser.CanonicalModelClassFactory;
import ca.uhn.hl7v2.parser.Parser;
import ca.uhn.hl7v2.parser.ParserConfiguration;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bellwether.mllp.Acknowledgement;
import org.bellwether.mllp.AcknowledgementCode;
import org.bellwether.mllp.MllpServer;
import org.bellwether.mllp.MllpServerOptions;

/**
 * A small radiology information system in this process: it takes HL7 messages over MLLP, parses them as HL7 2.5.1 with
 * validation, keeps them and acknowledges with AA; what does not parse is answered AR.
 */
final class DemonstrationRis {

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Parser parser;
    private final MllpServer server;

    private DemonstrationRis() throws IOException {
        HapiContext context = new DefaultHapiContext(
                new ParserConfiguration(),
                ValidationContextFactory.defaultValidation(),
                new CanonicalModelClassFactory("2.5.1"));
        this.parser = context.getPipeParser();
        this.server = new MllpServer(MllpServerOptions.defaults("127.0.0.1", 0), this::take);
    }

    /**
     * Starts the receiver on a free port of the loopback interface.
     *
     * @return the running receiver
     */
    static DemonstrationRis start() {
        try {
            return new DemonstrationRis();
        } catch (IOException failed) {
            throw new UncheckedIOException("The demonstration RIS cannot listen", failed);
        }
    }

    /**
     * Returns the port of the receiver.
     *
     * @return a TCP port
     */
    int port() {
        return server.port();
    }

    /**
     * Returns the messages on a study that were accepted.
     *
     * @param studyInstanceUid the study
     * @return messages in the order of arrival
     */
    List<String> messagesAbout(String studyInstanceUid) {
        return messages.stream()
                .filter(message -> message.contains(studyInstanceUid))
                .toList();
    }

    private byte[] take(byte[] message, String peer) throws IOException {
        String text = new String(message, StandardCharsets.UTF_8);
        try {
            // HAPI's parsers are not made for several threads.
            synchronized (parser) {
                parser.parse(text);
            }
        } catch (HL7Exception invalid) {
            return Acknowledgement.answer(message, AcknowledgementCode.AR);
        }
        messages.add(text);
        return Acknowledgement.answer(message, AcknowledgementCode.AA);
    }
}
