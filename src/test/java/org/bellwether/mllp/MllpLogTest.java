package org.bellwether.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong with a message, no log line and no exception tells what stands in it. */
class MllpLogTest {

    private static final String SECRET = "DOE^JANE";

    private final Logger logger = Logger.getLogger("org.bellwether.mllp");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setLevel(Level.ALL);
        logger.addHandler(collector);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(collector);
        logger.setLevel(null);
    }

    @Test
    void aServerWhoseHandlerFailsLogsThePeerAndNotThePatient() throws Exception {
        MllpServerOptions options = MllpServerOptions.defaults("127.0.0.1", 0);
        try (MllpServer server = new MllpServer(options, (message, peer) -> {
                    throw new IllegalArgumentException("cannot parse " + SECRET);
                });
                Socket peer = new Socket("127.0.0.1", server.port())) {
            peer.setSoTimeout(20_000);
            peer.getOutputStream().write(FrameDecoder.frame(message()).array());
            assertThat(peer.getInputStream().read()).isEqualTo(0x0B);
        }
        assertThat(lines).anyMatch(line -> line.contains("127.0.0.1") && line.contains("IllegalArgumentException"));
        assertThat(lines).noneMatch(line -> line.contains("DOE"));
    }

    @Test
    void aClientWhosePeerAnswersWrongLogsThePeerAndNotThePatient() throws IOException {
        MllpClientOptions quick =
                new MllpClientOptions(Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ofSeconds(9), 1 << 20);
        try (ScriptedPeer peer = new ScriptedPeer(line -> {
                    line.receive();
                    line.send("\u000BMSH|^~\\&|RIS\rERR|" + SECRET + "\r\u001C\r");
                    line.answer("AA", SECRET);
                    line.awaitClose();
                });
                MllpClient client = new MllpClient("127.0.0.1", peer.port(), quick)) {
            assertThatThrownBy(() -> client.send(message()))
                    .hasMessageContaining("127.0.0.1:" + peer.port())
                    .hasMessageNotContaining("DOE");
        }
        assertThat(lines).hasSize(2).allMatch(line -> line.contains("dropped an answer"));
        assertThat(lines).noneMatch(line -> line.contains("DOE"));
    }

    private static byte[] message() {
        return ("MSH|^~\\&|A|B|C|D|2026||ORU^R01|M1|P|2.5.1\rPID|1||4711||" + SECRET + "\r")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
