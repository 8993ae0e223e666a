package org.bellwether.mllp;

/** Takes the messages of a server. */
@FunctionalInterface
public interface MllpHandler {

    /**
     * Takes a message.
     *
     * @param message the bytes between the frame characters
     * @param peer address of the sender, for logs
     * @return the bytes of the acknowledgement, for example from {@link Acknowledgement#answer}
     * @throws Exception when the message could not be processed now: the sender gets AE
     */
    byte[] handle(byte[] message, String peer) throws Exception;
}
