package org.bellwether.dicom.net;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;

/** The other side of an association as bare bytes on a socket, so that it may say anything. */
public final class RawPeer implements Closeable {

    /** UID of the Verification SOP Class. */
    public static final String VERIFICATION = "1.2.840.10008.1.1";

    /** UID of Implicit VR Little Endian. */
    public static final String IMPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2";

    private final Socket socket;
    private final DataInputStream in;

    private RawPeer(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        this.in = new DataInputStream(socket.getInputStream());
    }

    /** Connects to an acceptor under test. */
    public static RawPeer connect(int port) throws IOException {
        return new RawPeer(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** Waits for the requestor under test. */
    public static RawPeer accept(ServerSocket server) throws IOException {
        return new RawPeer(server.accept());
    }

    /** Binds a port for the requestor under test. */
    public static ServerSocket listen() throws IOException {
        ServerSocket server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setSoTimeout(20_000);
        return server;
    }

    /** A PDU as received. */
    public record Pdu(int type, byte[] body) {}

    /** Sends bytes given in hexadecimal; blanks are left out. */
    public RawPeer sendHex(String hex) throws IOException {
        return send(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    /** Sends bytes. */
    public RawPeer send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** Sends a PDU with any type, length claim and content. */
    public RawPeer sendPdu(int type, long length, byte[] body) throws IOException {
        return send(ByteBuffer.allocate(6 + body.length)
                .put((byte) type)
                .put((byte) 0)
                .putInt((int) length)
                .put(body)
                .array());
    }

    /** Sends a P-DATA-TF with one PDV. */
    public RawPeer sendData(int contextId, int control, byte[] fragment) throws IOException {
        ByteBuffer body = ByteBuffer.allocate(6 + fragment.length)
                .putInt(fragment.length + 2)
                .put((byte) contextId)
                .put((byte) control)
                .put(fragment);
        return sendPdu(4, body.capacity(), body.array());
    }

    /** Reads one PDU. */
    public Pdu read() throws IOException {
        int type = in.readUnsignedByte();
        in.readByte();
        int length = in.readInt();
        if (length < 0 || length > 2_000_000) {
            throw new IOException("PDU type " + type + " of " + length + " bytes");
        }
        byte[] body = new byte[length];
        in.readFully(body);
        return new Pdu(type, body);
    }

    /** Opens an association with one context for Verification, id 1. */
    public RawPeer associate() throws IOException {
        return associate("TEST", List.of(new ProposedContext(1, VERIFICATION, List.of(IMPLICIT_LITTLE_ENDIAN))));
    }

    /** Opens an association. */
    public RawPeer associate(String callingAeTitle, List<ProposedContext> contexts) throws IOException {
        Pdu answer = ask(callingAeTitle, contexts);
        if (answer.type() != 2) {
            throw new IOException("no A-ASSOCIATE-AC but PDU type " + answer.type());
        }
        return this;
    }

    /** Asks for an association and returns the answer. */
    public Pdu ask(String callingAeTitle, List<ProposedContext> contexts) throws IOException {
        send(AssociatePduWriter.request(AssociateRequest.of(
                "BELLWETHER", callingAeTitle, contexts, new UserInformation(16384, "2.25.1", "RAW"))));
        return read();
    }

    /** Tells whether the other side has closed its half, after anything it still sends. */
    public boolean isClosedByOther() throws IOException {
        try {
            while (true) {
                in.readByte();
            }
        } catch (EOFException e) {
            return true;
        } catch (SocketException e) {
            return true;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        }
    }

    /** Says that nothing more will come. */
    public RawPeer shutdownOutput() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
