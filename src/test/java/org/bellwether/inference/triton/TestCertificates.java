package org.bellwether.inference.triton;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bellwether.testing.Peers;

/**
 * An authority, and the certificates of a server at 127.0.0.1 and of a client that it issued, as PEM files that openssl
 * has made.
 *
 * @param authority certificate of the authority
 * @param server certificate of the server
 * @param serverKey its key
 * @param client certificate of the client
 * @param clientKey its key
 */
record TestCertificates(Path authority, Path server, Path serverKey, Path client, Path clientKey) {

    static TestCertificates in(Path folder) throws IOException, InterruptedException {
        Path authority = folder.resolve("authority.pem");
        Path authorityKey = folder.resolve("authority.key");
        openssl(
                "req",
                "-x509",
                "-nodes",
                "-newkey",
                "rsa:2048",
                "-days",
                "2",
                "-subj",
                "/CN=test authority",
                "-keyout",
                authorityKey,
                "-out",
                authority);
        for (String name : List.of("server", "client")) {
            Path extensions =
                    Files.writeString(folder.resolve(name + ".ext"), "subjectAltName=IP:127.0.0.1,DNS:localhost\n");
            Path request = folder.resolve(name + ".csr");
            openssl(
                    "req",
                    "-nodes",
                    "-newkey",
                    "rsa:2048",
                    "-subj",
                    "/CN=" + name,
                    "-keyout",
                    folder.resolve(name + ".key"),
                    "-out",
                    request);
            openssl(
                    "x509",
                    "-req",
                    "-in",
                    request,
                    "-CA",
                    authority,
                    "-CAkey",
                    authorityKey,
                    "-CAcreateserial",
                    "-days",
                    "2",
                    "-extfile",
                    extensions,
                    "-out",
                    folder.resolve(name + ".pem"));
        }
        return new TestCertificates(
                authority,
                folder.resolve("server.pem"),
                folder.resolve("server.key"),
                folder.resolve("client.pem"),
                folder.resolve("client.key"));
    }

    private static void openssl(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Peers.program("openssl").toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("openssl failed: " + output);
        }
    }
}
