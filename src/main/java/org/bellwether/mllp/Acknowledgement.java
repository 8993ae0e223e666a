package org.bellwether.mllp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The answer to a message.
 *
 * @param code MSA-1
 * @param controlId MSA-2, the control identifier of the message that is answered
 */
public record Acknowledgement(AcknowledgementCode code, String controlId) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss+0000").withZone(ZoneOffset.UTC);

    /**
     * Reads an answer.
     *
     * @param message the bytes between the frame characters
     * @return the answer
     * @throws MllpException when there is no MSA segment or its code is unknown
     */
    public static Acknowledgement parse(byte[] message) throws MllpException {
        String[] msa = MessageHeader.of(message).segment("MSA");
        if (msa.length < 3) {
            throw new MllpException("answer without MSA segment");
        }
        for (AcknowledgementCode code : AcknowledgementCode.values()) {
            if (code.name().equals(msa[1])) {
                return new Acknowledgement(code, msa[2]);
            }
        }
        throw new MllpException("answer with an unknown acknowledgement code");
    }

    /**
     * Writes the answer to a message: an ACK in the message's own version, sender and receiver exchanged.
     *
     * @param message the message that is answered
     * @param code MSA-1
     * @return the bytes of the answer, without frame characters
     * @throws MllpException when the message does not begin with MSH
     */
    public static byte[] answer(byte[] message, AcknowledgementCode code) throws MllpException {
        MessageHeader header = MessageHeader.of(message);
        String bar = String.valueOf((char) (message[3] & 0xFF));
        String encoding = header.field(2);
        if (encoding.isEmpty()) {
            throw new MllpException("message without encoding characters");
        }
        String component = encoding.substring(0, 1);
        String[] type = header.field(9).split(Pattern.quote(component), -1);
        String trigger = type.length > 1 ? component + type[1] + component + "ACK" : "";
        String msh = String.join(
                bar,
                "MSH",
                encoding,
                header.field(5),
                header.field(6),
                header.field(3),
                header.field(4),
                TIME.format(Instant.now()),
                "",
                "ACK" + trigger,
                header.controlId(),
                header.field(11),
                header.field(12));
        String msa = String.join(bar, "MSA", code.name(), header.controlId());
        return (msh + "\r" + msa + "\r").getBytes(StandardCharsets.ISO_8859_1);
    }
}
