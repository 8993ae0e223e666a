package org.bellwether.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bellwether.mllp.Acknowledgement;
import org.bellwether.mllp.AcknowledgementCode;
import org.bellwether.mllp.MllpServer;
import org.bellwether.mllp.MllpServerOptions;

/**
 * An MLLP receiver on a loopback port that keeps every message. It can refuse, take its time, and be started late, to
 * play a RIS that was down.
 */
public final class TestRis implements AutoCloseable {

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final MllpServer server;
    private volatile AcknowledgementCode answer = AcknowledgementCode.AA;
    private volatile Duration delay = Duration.ZERO;

    private TestRis(int port) throws IOException {
        server = new MllpServer(MllpServerOptions.defaults("127.0.0.1", port), this::take);
    }

    /**
     * Starts a receiver.
     *
     * @param port its port, 0 for a free one
     * @return the running receiver
     * @throws IOException when the port is taken
     */
    public static TestRis start(int port) throws IOException {
        return new TestRis(port);
    }

    /**
     * Answers from now on with another code.
     *
     * @param code MSA-1
     */
    public void answer(AcknowledgementCode code) {
        answer = code;
    }

    /**
     * Takes time from now on for each answer.
     *
     * @param duration how long
     */
    public void delay(Duration duration) {
        delay = duration;
    }

    /**
     * Returns the port.
     *
     * @return a TCP port of the loopback interface
     */
    public int port() {
        return server.port();
    }

    /**
     * Returns every message, accepted or not, retries included.
     *
     * @return messages in the order of arrival
     */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /**
     * Returns the messages that name a study.
     *
     * @param studyInstanceUid the study
     * @return messages in the order of arrival
     */
    public List<String> messagesAbout(String studyInstanceUid) {
        return messages.stream()
                .filter(message -> message.contains(studyInstanceUid))
                .toList();
    }

    private byte[] take(byte[] message, String peer) throws IOException, InterruptedException {
        messages.add(new String(message, StandardCharsets.UTF_8));
        Thread.sleep(delay.toMillis());
        return Acknowledgement.answer(message, answer);
    }

    @Override
    public void close() {
        server.close();
    }
}
