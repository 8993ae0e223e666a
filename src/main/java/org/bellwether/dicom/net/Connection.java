package org.bellwether.dicom.net;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** The bytes under a transport: a TCP connection, in the clear or encrypted. One thread reads and writes. */
interface Connection extends Closeable {

    /** Agrees on encryption, if there is any. */
    void open() throws IOException;

    /** Waits for bytes; returns how many were read, or -1 at the end. */
    int read(ByteBuffer into) throws IOException;

    /** Writes bytes, all of them or some. */
    int write(ByteBuffer bytes) throws IOException;

    /** Tells whether a read would not wait, as far as can be seen without reading. */
    boolean isReadable() throws IOException;

    /** Ends the wait of a read in another thread; writing stays possible. */
    void endInput() throws IOException;

    /** Returns the certificate that the other side proved to own, or null. */
    @Nullable
    X509Certificate peerCertificate();
}
